//! The law's tests, in one binary.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod council;
mod criteria;
mod dossier;
mod expect;
mod law;
mod screening;
mod sight;
mod streams;
mod support;
