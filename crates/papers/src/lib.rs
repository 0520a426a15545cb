//! Official papers: data in, bytes out.
//!
//! A paper is a struct of words that are ready to be read ([`Letter`], [`Receipt`], [`Official`]);
//! [`Press`] prints it as PDF/UA-1, and [`Official::docx`] writes what is worked on further; an
//! [`Archive`] takes it along with other files. A [`Sheet`] is a table for a spreadsheet. Who may have it, and where its values come from, is
//! decided elsewhere. The form of each paper stands in `typ/`, and takes all its words as data: nothing
//! that somebody typed is read as a command.

#![warn(missing_docs)]

mod archive;
mod docx;
mod letter;
mod official;
mod press;
mod receipt;
mod sheet;
mod words;

pub use archive::Archive;
pub use letter::Letter;
pub use official::{Block, Entry, Official, Table, Words};
pub use press::{Paper, Press, PressError};
pub use receipt::{Answer, Attached, Documents, Fact, Proof, Proved, Receipt, Section};
pub use sheet::{Cell, Sheet, SheetError};
