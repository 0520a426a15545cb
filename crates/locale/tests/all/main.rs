//! What holds of all catalogues, of the words for the domain, and of who uses them.

#![expect(clippy::unwrap_used, reason = "tests")]

mod catalogues;
mod findings;
mod formatting;
mod ftl;
mod sources;
mod words;
