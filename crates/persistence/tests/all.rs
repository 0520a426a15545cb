//! One suite, run on `SQLite` and on `PostgreSQL`.

#![expect(clippy::unwrap_used, reason = "tests")]
#![expect(clippy::disallowed_methods, reason = "which database to test on, and whether skipping is a failure")]

extern crate domain as antechamber_domain;

/// An organization with everything in order: the one that the domain's own tests depart from.
#[path = "../../domain/tests/support/mod.rs"]
#[expect(dead_code, reason = "only its answers and documents are used here")]
mod support;

mod suite;
