//! Passwords: whether one can be guessed, how it is kept and compared. Where hashes are stored, and
//! what a person may do once recognized, is decided elsewhere.
//!
//! Chance comes in as bytes from the caller, so that tests can repeat what happened.

#![warn(missing_docs)]

mod password;
mod strength;

pub use password::{Cost, PasswordError, PasswordHash, Passwords};
pub use strength::{MAX_CHARACTERS, MIN_CHARACTERS, Weakness, misfit};
