//! Integration tests: one crate, one binary.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails where it should")]

extern crate domain as antechamber_domain;

mod architecture;
mod clock;
mod http;
mod mail;
