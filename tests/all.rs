//! Integration tests: one crate, one binary.

mod architecture;
mod http;
mod mail;
