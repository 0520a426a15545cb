//! The law of Antechamber: criteria, dossier, workflow, Council, observers. Pure functions and
//! tables; no I/O, no async, no clock, no chance, no wording.
//!
//! A page asks [`kernel`] for identities and time, `dossier` for what an NGO states, `criteria`
//! for what the rules make of it, `application` and `council` for what may be done next.

#![warn(missing_docs)]

pub mod criteria;
pub mod dossier;
pub mod evidence;
pub mod instruments;
pub mod kernel;
