//! What the tables that people read hold of each stream: made from its state after each event, and
//! from nothing else, so that a replay makes the same tables. One file a stream, all pure.

mod anew;
mod application;
mod apply;
mod council_session;
mod house;
mod observer;
mod organization;
mod person;

use crate::entity::{absences, agenda_items, applications, council_sessions, observers, resolutions, staff_roles};
use domain::{
    application::{DuplicateStatus, Tally},
    council::Symbol,
    kernel::{
        ApplicationId, CouncilSessionId, History, Instant, Language, NgoRole, OrganizationId, PersonId, Recorded, Seq,
        TextId,
    },
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub(crate) use anew::Anew;
pub(crate) use apply::{apply, clear};

/// A change of the tables that people read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RowChange {
    /// The row of a case.
    Application(Box<applications::Model>),
    /// What the figures count of a case.
    Tally(ApplicationId, Tally),
    /// All that may not see a case because of a declared conflict.
    Conflicts(ApplicationId, BTreeSet<PersonId>),
    /// Whether another file is linked to a case as the same organization's.
    Duplicate(ApplicationId, ApplicationId, DuplicateStatus),
    /// Words of a case in another language; they are copied from their text.
    Translation(TranslationRow),
    /// The row of a session.
    CouncilSession(Box<council_sessions::Model>),
    /// The whole list of a session.
    Agenda(CouncilSessionId, Vec<agenda_items::Model>),
    /// All resolutions of a session.
    Resolutions(CouncilSessionId, Vec<resolutions::Model>),
    /// That a session has a paper of a symbol.
    Symbol(Symbol, CouncilSessionId),
    /// The row of an observer.
    Observer(Box<observers::Model>),
    /// The row of an organization; its name is copied from the text.
    Organization(OrganizationRow),
    /// All members of an organization; who stays keeps the day of joining.
    Members(OrganizationId, BTreeMap<PersonId, NgoRole>, Instant),
    /// What the events say of an account; name and address are the account's own.
    Person(PersonRow),
}

/// What the events say of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TranslationRow {
    pub(crate) text: TextId,
    pub(crate) language: Language,
    pub(crate) wording: TextId,
    pub(crate) by: PersonId,
    pub(crate) checked_by: Option<PersonId>,
    pub(crate) at: Instant,
}

/// What the events say of an organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OrganizationRow {
    pub(crate) id: OrganizationId,
    pub(crate) name: TextId,
    pub(crate) country: Option<String>,
    pub(crate) registered: Instant,
    pub(crate) observer: Option<Uuid>,
    pub(crate) seq: Seq,
}

/// What the events say of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PersonRow {
    pub(crate) id: PersonId,
    pub(crate) verified: Option<Instant>,
    pub(crate) disabled: Option<Instant>,
    pub(crate) sessions_revoked: Option<Instant>,
    /// Roles held: since ever and without end, or as an acting one for a time.
    pub(crate) roles: Vec<staff_roles::Model>,
    /// First and last days of the times away.
    pub(crate) absences: Vec<absences::Model>,
    pub(crate) seq: Seq,
}

/// A stream that tables are made of.
pub(crate) trait Projected: History {
    /// What one more event changes, where `after` is the state with it.
    fn project(after: &Self, event: &Recorded<Self::Event>) -> Vec<RowChange>;
}
