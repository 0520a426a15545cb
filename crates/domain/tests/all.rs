//! The law's tests, in one binary.

mod criteria;
mod dossier;
mod support;
