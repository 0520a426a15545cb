//! The tables that are read and written row by row, one file each; the others are asked in plain SQL
//! where their one user stands. What a column holds is said where `migrations` creates it; a test
//! compares the two.

pub(crate) mod agenda_items;
pub(crate) mod applications;
pub(crate) mod conflicts;
pub(crate) mod council_sessions;
pub(crate) mod documents;
pub(crate) mod events;
pub(crate) mod letters;
pub(crate) mod members;
pub(crate) mod observers;
pub(crate) mod organizations;
pub(crate) mod outbox;
pub(crate) mod persons;
pub(crate) mod resolutions;
pub(crate) mod staff_roles;
pub(crate) mod streams;
pub(crate) mod texts;
pub(crate) mod web_sessions;
