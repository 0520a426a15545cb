//! Queries, written for the page that needs them.

pub mod people;
