//! The law of Antechamber: criteria, dossier, workflow, Council, observers. Pure functions and
//! tables; no I/O, no async, no clock, no chance, no wording.
//!
//! A page asks [`kernel`] for identities and time, `dossier` for what an NGO states, `criteria`
//! for what the rules make of it, `application` and `council` for what may be done next.

#![warn(missing_docs)]

#[macro_use]
mod names;

pub mod application;
pub mod council;
pub mod criteria;
pub mod dossier;
pub mod evidence;
pub mod house;
pub mod instruments;
pub mod kernel;
pub mod notice;
pub mod observer;
pub mod organization;
pub mod people;
pub mod rights;
pub mod sight;
