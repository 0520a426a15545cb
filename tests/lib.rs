//! Integration tests live in `all.rs`; this library is empty on purpose.
