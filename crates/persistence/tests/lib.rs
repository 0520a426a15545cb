//! The tests of the store live in `all.rs`; this library is empty on purpose.
