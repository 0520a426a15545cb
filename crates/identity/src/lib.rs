//! Passwords: whether one can be guessed, how it is kept and compared; codes of an app beside them, and passkeys
//! in their place. Where hashes and secrets are stored, and what a person may do once recognized, is decided elsewhere.
//!
//! Chance comes in as bytes from the caller, so that tests can repeat what happened.

#![warn(missing_docs)]

mod factor;
mod passkey;
mod password;
mod strength;

pub use factor::{Drawing, FactorSecret, drawing, recovery_code, recovery_key};
pub use passkey::{NewPasskey, PasskeyAsked, PasskeyError, Passkeys};
pub use password::{Cost, PasswordError, PasswordHash, Passwords};
pub use strength::{MAX_CHARACTERS, MIN_CHARACTERS, Weakness, misfit};
