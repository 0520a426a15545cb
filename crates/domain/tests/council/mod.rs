//! The law of a session of the Council: who may, its dates, its list, its papers, its record.

mod dates;
mod histories;
mod issues;
mod languages;
mod list;
mod papers;
mod record;
mod votes;
mod who_may;
mod wordings;
pub(crate) mod world;
