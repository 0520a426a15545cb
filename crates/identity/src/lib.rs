//! Passwords and tokens: how they are made, kept and compared. Where they are stored, and what a
//! person may do once recognized, is decided elsewhere.
//!
//! Chance comes in as bytes from the caller, so that tests can repeat what happened.

#![warn(missing_docs)]

mod password;
mod strength;
mod token;

pub use password::{Cost, PasswordError, PasswordHash, Passwords};
pub use strength::{MAX_CHARACTERS, MIN_CHARACTERS, Weakness, weakness};
pub use token::{Token, TokenHash};
