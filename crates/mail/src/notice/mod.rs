//! What can be told, in ready values. One enum an audience: an applicant's notice cannot be given
//! anything that only the secretariat may know, because there is no place for it.

mod account;
mod applicant;
mod desk;
mod samples;
mod staff;
mod tell;
mod when;

pub use account::Account;
pub use applicant::Applicant;
pub use desk::Desk;
pub use staff::Staff;

use crate::{letter::Letter, links::Links};
use domain::{
    application::Reference,
    council::SessionKind,
    kernel::{ApplicationId, CouncilSessionId, Day, Digest, LanguageTag},
};
use locale::{L10n, plain};

/// Something that one person is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// About a person's own account.
    Account(Account),
    /// To an organization, about its application.
    Applicant(Case, Applicant),
    /// To the secretariat, about a file.
    Staff(Case, Staff),
    /// To the secretariat, about its own house.
    Desk(Desk),
}

/// The application that a notice is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Which.
    pub application: ApplicationId,
    /// Name of the organization.
    pub organization: String,
    /// Its reference; a draft has none.
    pub reference: Option<Reference>,
}

/// A session of the Council.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Which.
    pub id: CouncilSessionId,
    /// Its kind and number.
    pub kind: SessionKind,
    /// First day.
    pub opens: Day,
    /// Last day.
    pub closes: Day,
}

/// Words that a person wrote, with their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub words: String,
    /// The language in which they stand.
    pub language: LanguageTag,
    /// The language from which they were translated, where they were.
    pub original: Option<LanguageTag>,
}

impl Notice {
    /// What the message says in the language of `l`.
    pub fn letter(&self, l: &L10n, links: &Links) -> Letter {
        match self {
            Self::Account(account) => account.letter(l, links),
            Self::Applicant(case, applicant) => applicant.letter(case, l, links),
            Self::Staff(case, staff) => staff.letter(case, l, links),
            Self::Desk(desk) => desk.letter(l, links),
        }
    }

    /// The digest of the issued letter that goes with it as a paper.
    pub(crate) const fn enclosed(&self) -> Option<Digest> {
        match self {
            Self::Applicant(_, Applicant::Decision { digest, .. } | Applicant::Correction { digest, .. }) => {
                Some(*digest)
            }
            _ => None,
        }
    }

    /// Stable key: the name of the message in previews and in the log.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Account(account) => account.key(),
            Self::Applicant(_, applicant) => applicant.key(),
            Self::Staff(_, staff) => staff.key(),
            Self::Desk(desk) => desk.key(),
        }
    }

    /// Why somebody gets the message; whoever is known by an address alone is a contact.
    pub(crate) fn why(&self, l: &L10n, known: bool) -> String {
        match self {
            Self::Account(Account::Invited { .. } | Account::StaffInvited { .. }) => l.mail_why_invited(),
            Self::Account(_) => l.mail_why_account(),
            Self::Applicant(case, _) if known => l.mail_why_applicant(&case.organization),
            Self::Applicant(case, _) => l.mail_why_contact(&case.organization),
            Self::Staff(..) | Self::Desk(_) => l.mail_why_staff(),
        }
    }

    /// Every notice with invented values: with nothing in its lists, with one, with many.
    pub fn samples() -> Vec<Self> {
        samples::all()
    }
}

impl Case {
    /// The reference, or the name where a draft has none.
    pub(crate) fn named(&self) -> String {
        self.reference.map_or_else(|| self.organization.clone(), |r| r.to_string())
    }

    /// The head of a message about it.
    pub(crate) fn facts(&self, letter: Letter, l: &L10n) -> Letter {
        let letter = letter.fact(l.mail_label_organization(), self.organization.as_str());
        match self.reference {
            Some(reference) => letter.fact(l.mail_label_reference(), reference.to_string()),
            None => letter,
        }
    }
}

impl Session {
    /// "118th session".
    pub fn name(&self, l: &L10n) -> String {
        plain(&match self.kind {
            SessionKind::Regular(n) => l.mail_session_regular(l.ordinal(u32::from(n))),
            SessionKind::Special(n) => l.mail_session_special(l.ordinal(u32::from(n))),
            SessionKind::WrittenProcedure => l.mail_session_written(),
        })
    }

    pub(crate) fn facts(&self, letter: Letter, l: &L10n) -> Letter {
        letter.fact(l.mail_label_session(), self.name(l)).fact(l.mail_label_dates(), l.span(self.opens, self.closes))
    }
}
