//! What is sent: the view of each notice, its text and HTML in the language of whoever reads it,
//! and the way out of the house.
//!
//! A [`Notice`] says what happened in ready values; [`render`] makes of it a [`Frozen`] message,
//! which is kept as it is; [`Transport`] sends it by SMTP or files it in a folder. Who is told,
//! and where the values come from, is decided elsewhere. One layout (`templates/mail/letter.*`)
//! serves all notices: what differs between them is words, and these are in the catalogues.
//!
//! A secret that stands in a link is never frozen: its place holds [`MASK`], and each attempt to
//! send sets a fresh one there.

mod filed;
mod frozen;
mod letter;
mod links;
mod notice;
mod preview;
mod render;
mod transport;

pub use filed::{Filed, filed, filed_all};
pub use frozen::{Enclosure, Frozen, MASK, MailboxError};
pub use letter::{Action, Fact, Issued, Letter, Part, Quote, paragraphs};
pub use links::Links;
pub use notice::{Account, Applicant, Case, Desk, Notice, Session, Staff, Words};
pub use preview::Preview;
pub use render::{Letterhead, Recipient, render};
pub use transport::{SendError, Transport, TransportError};
