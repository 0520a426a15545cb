//! Official papers: data in, bytes out.
//!
//! A paper is a struct of words that are ready to be read ([`Letter`], [`Receipt`]); [`Press`] prints
//! it as PDF/UA-1; an [`Archive`] takes it along with other files. Who may have it, and where its values come from, is decided elsewhere. The form of
//! each paper stands in `typ/`, and takes all its words as data: nothing that somebody typed is read
//! as a command.

#![warn(missing_docs)]

mod archive;
mod letter;
mod press;
mod receipt;
mod words;

pub use archive::Archive;
pub use letter::Letter;
pub use press::{Paper, Press, PressError};
pub use receipt::{Answer, Attached, Documents, Fact, Proof, Proved, Receipt, Section};
