//! Event → who is told, by which message. Every event of every stream is told to somebody or is
//! listed as silent, with why. Notices hold ids, dates and pointers to words; names, addresses
//! and words are looked up when a message is rendered.
//!
//! Recipients are rules, which the store resolves to people at the time of the event. The cause
//! of a message is the event's place in its stream: one cause, recipient, template and file, one message.

mod application;
mod council;
mod messages;
mod others;
mod readers;

pub use application::of_application;
pub use council::{of_new_days, of_session};
pub use messages::{AccountNotice, ApplicantNotice, DeskNotice, FactorChange, StaffNotice};
pub use others::{of_house, of_observer, of_organization, of_person};
pub use readers::StillFor;

use crate::kernel::{ApplicationId, CouncilSessionId, Digest, PersonId};
use serde::{Deserialize, Serialize};

/// Templates of messages that nobody holds back: by them somebody proves an address, sets a password,
/// or learns that their account was changed, perhaps by another. Whoever asked sits waiting; a link
/// that comes tomorrow has run out. By their keys, as links that a person asks for are told by no event.
pub const MUST_GO: [&str; 9] = [
    "verify",
    "reset",
    "change_email",
    "email_asked",
    "email_changed",
    "password_changed",
    "new_sign_in",
    "factor_changed",
    "codes_guessed",
];

/// Whether nobody may hold a message by this template.
pub fn must_go(template: &str) -> bool {
    MUST_GO.contains(&template)
}

/// What comes of an event: messages, or silence with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Telling {
    /// These are told.
    Told(Vec<(Recipient, Notice)>),
    /// Nobody is.
    Silent(Why),
}

impl Telling {
    /// The messages; none where the event is silent.
    pub fn messages(self) -> Vec<(Recipient, Notice)> {
        match self {
            Self::Told(messages) => messages,
            Self::Silent(_) => Vec::new(),
        }
    }
}

/// Why nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// Whoever did it sees it on the page, and it concerns nobody else.
    OwnDoing,
    /// Work inside the secretariat: it stands in the file for those who work on it.
    InsideTheSecretariat,
    /// The Council has decided and nobody outside may know before the announcement.
    NotAnnounced,
    /// Another event of the same command tells of it.
    AnotherEventTells,
    /// It stands on a public page, for everybody alike.
    Published,
    /// The account is shut: of files and of the house nothing more is sent to it (see [`StillFor`]).
    AccountShut,
}

impl Why {
    /// Every reason.
    pub const ALL: [Self; 6] = [
        Self::OwnDoing,
        Self::InsideTheSecretariat,
        Self::NotAnnounced,
        Self::AnotherEventTells,
        Self::Published,
        Self::AccountShut,
    ];

    /// Stable key for tables.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OwnDoing => "own_doing",
            Self::InsideTheSecretariat => "inside_the_secretariat",
            Self::NotAnnounced => "not_announced",
            Self::AnotherEventTells => "another_event_tells",
            Self::Published => "published",
            Self::AccountShut => "account_shut",
        }
    }
}

/// Who is told, as a rule. Where it speaks of a file, it is the file of the notice. Nobody is
/// told of a file on which they declared a conflict, or as staff of one of their own organization;
/// nor of any of a notice's files (see [`Notice::files`]) who is kept out of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// Owner, editors and main contact of the organization; see [`Notice::for_unconfirmed`].
    Ngo,
    /// Its alternate contact.
    Alternate,
    /// Its head.
    Head,
    /// The holder of the file; where nobody holds it, the officers.
    Holder,
    /// Whoever holds a file that aims at a session or stands on its list; the officers beside them, where one of
    /// those is there no more.
    HoldersFor(CouncilSessionId),
    /// All officers.
    Officers,
    /// All senior officers, acting ones among them; see [`StaffNotice::not_asked`].
    SeniorOfficers,
    /// All Council secretaries.
    Secretaries,
    /// All administrators.
    Administrators,
    /// All auditors.
    Auditors,
    /// One person; as staff, while they are there to read it: see [`StaffNotice::falls_to_holder`].
    Person(PersonId),
    /// An address, by its digest: one that was invited, or one that an account had before.
    Address(Digest),
}

impl Recipient {
    /// Stable key for tables.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ngo => "ngo",
            Self::Alternate => "alternate",
            Self::Head => "head",
            Self::Holder => "holder",
            Self::HoldersFor(_) => "holders",
            Self::Officers => "officers",
            Self::SeniorOfficers => "senior_officers",
            Self::Secretaries => "secretaries",
            Self::Administrators => "administrators",
            Self::Auditors => "auditors",
            Self::Person(_) => "person",
            Self::Address(_) => "address",
        }
    }

    /// Whether it is of the NGO's side.
    pub const fn is_ngo(self) -> bool {
        matches!(self, Self::Ngo | Self::Alternate | Self::Head)
    }

    /// Whether whoever did the deed is left out: colleagues do not write to themselves, while
    /// an NGO has a right to its receipt.
    pub const fn leaves_out_the_doer(self) -> bool {
        !matches!(self, Self::Ngo | Self::Alternate | Self::Head | Self::Person(_) | Self::Address(_))
    }
}

/// A message to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// About a person's own account.
    Account(AccountNotice),
    /// To an organization, about its application.
    Applicant(ApplicationId, ApplicantNotice),
    /// To the secretariat, about a file.
    Staff(ApplicationId, StaffNotice),
    /// To the secretariat, about its own house.
    Desk(DeskNotice),
}

impl Notice {
    /// Stable key of the template, unique among all notices.
    pub const fn template(&self) -> &'static str {
        match self {
            Self::Account(notice) => notice.template(),
            Self::Applicant(_, notice) => notice.template(),
            Self::Staff(_, notice) => notice.template(),
            Self::Desk(notice) => notice.template(),
        }
    }

    /// The file that it is about.
    pub const fn application(&self) -> Option<ApplicationId> {
        match self {
            Self::Applicant(application, _) | Self::Staff(application, _) => Some(*application),
            Self::Account(_) | Self::Desk(_) => None,
        }
    }

    /// What an address that nobody has proved gets instead: that a letter is ready, and nothing
    /// about the file. Nothing at all while it is a draft, in which anybody's address may have been
    /// typed.
    pub const fn for_unconfirmed(&self) -> Option<Self> {
        match self {
            Self::Applicant(_, ApplicantNotice::DraftExpiring { .. } | ApplicantNotice::DraftExpired) => None,
            Self::Applicant(application, _) => Some(Self::Applicant(*application, ApplicantNotice::LetterReady)),
            _ => None,
        }
    }
}
