//! Integration tests: one crate, one binary.

mod http;
mod mail;
