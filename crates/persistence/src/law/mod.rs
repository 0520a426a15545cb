//! Where the law meets the store: what a command needs is loaded, `domain` decides, and what
//! follows is written, all in one transaction.

mod application;
mod application_context;
mod application_effects;
mod basis;
mod clock;
mod content;
mod council;
mod deed;
mod delivery;
mod dossier;
mod dossier_facts;
mod dossier_rows;
mod joining;
mod origin;
mod others;
mod people;
mod post;
mod recorded;
mod screening;
mod timing;
mod uploads;

pub(crate) use basis::{Basis, HOUSE, calendar, house, rulebook};
pub use clock::Stepped;
pub(crate) use deed::{Asked, Deed, Half};
pub use dossier::{Assessment, DraftSection, FrozenDossier};
pub(crate) use dossier_rows::{frozen, frozen_of, names_of, sent_documents, sent_documents_of};
pub use joining::{Invitation, Invitee};
pub use people::{NewPerson, address_digest};
pub(crate) use people::{end_sessions, oneself};
pub use recorded::{Before, RecordedBefore};
pub use screening::SCREEN;
pub(crate) use timing::reschedule_all;
