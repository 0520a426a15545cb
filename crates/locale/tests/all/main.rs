//! What holds of all catalogues, of the words for the domain, and of who uses them.

mod catalogues;
mod formatting;
mod ftl;
mod sources;
mod words;
