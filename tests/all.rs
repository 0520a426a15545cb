//! Integration tests: one crate, one binary.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails where it should")]

mod architecture;
mod http;
mod mail;
