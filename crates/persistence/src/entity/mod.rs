//! The tables, one file each. What a column holds is said where `migrations` creates it; a test
//! compares the two.

pub(crate) mod agenda_items;
pub(crate) mod applications;
pub(crate) mod commands;
pub(crate) mod conflicts;
pub(crate) mod council_sessions;
pub(crate) mod documents;
pub(crate) mod dossier_parts;
pub(crate) mod dossier_versions;
pub(crate) mod draft_sections;
pub(crate) mod events;
pub(crate) mod letters;
pub(crate) mod members;
pub(crate) mod observers;
pub(crate) mod organizations;
pub(crate) mod outbox;
pub(crate) mod parked_posts;
pub(crate) mod persons;
pub(crate) mod resolutions;
pub(crate) mod schedule;
pub(crate) mod staff_roles;
pub(crate) mod streams;
pub(crate) mod texts;
pub(crate) mod tokens;
pub(crate) mod translations;
pub(crate) mod web_sessions;
