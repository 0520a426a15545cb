//! To the secretariat, about a file.

use super::{Case, Words};
use crate::{
    letter::{Letter, due},
    links::Links,
};
use domain::{application::StateKind, kernel::Instant};
use locale::{L10n, words};

/// What staff are told about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staff {
    /// The file was given to them.
    Assigned,
    /// The answers have arrived.
    Answered,
    /// No answer came in time; the file goes on.
    NoAnswer,
    /// More time is asked for.
    ExtensionRequested {
        /// Why.
        reason: Option<Words>,
    },
    /// No message reaches the organization.
    ContactFailed,
    /// A deadline of the secretariat has passed.
    Overdue {
        /// In which state.
        state: StateKind,
        /// Which day it was.
        due: Option<Instant>,
    },
    /// Mentioned in a note.
    Mentioned {
        /// By whom.
        by: String,
        /// The note.
        note: Option<Words>,
    },
    /// A signature is to be countersigned.
    ToCountersign {
        /// Who signed.
        by: String,
        /// When it is due.
        due: Instant,
    },
    /// Sent back.
    SentBack {
        /// By whom.
        by: String,
        /// Why.
        reason: Option<Words>,
    },
    /// Countersigned: it can be placed on a list.
    Endorsed,
    /// A likely duplicate was linked: which, the file shows to whoever may see the other one.
    Duplicate,
    /// The organization has withdrawn.
    Withdrawn,
    /// The organization wishes to withdraw, after the list was closed.
    WishToWithdraw,
    /// A correction waits for a second person.
    CorrectionProposed {
        /// Who proposed it.
        by: String,
    },
    /// Nobody is left who may countersign.
    NobodyCanCountersign,
}

impl Staff {
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            Self::Assigned => "staff_assigned",
            Self::Answered => "staff_answered",
            Self::NoAnswer => "staff_no_answer",
            Self::ExtensionRequested { .. } => "staff_extension_requested",
            Self::ContactFailed => "staff_contact_failed",
            Self::Overdue { .. } => "staff_overdue",
            Self::Mentioned { .. } => "staff_mentioned",
            Self::ToCountersign { .. } => "staff_to_countersign",
            Self::SentBack { .. } => "staff_sent_back",
            Self::Endorsed => "staff_endorsed",
            Self::Duplicate => "staff_duplicate",
            Self::Withdrawn => "staff_withdrawn",
            Self::WishToWithdraw => "staff_wish_to_withdraw",
            Self::CorrectionProposed { .. } => "staff_correction_proposed",
            Self::NobodyCanCountersign => "staff_nobody_can_countersign",
        }
    }

    pub(crate) fn letter(&self, case: &Case, l: &L10n, links: &Links) -> Letter {
        let (subject, lede) = self.opening(case, l);
        let letter = case.facts(Letter::new(&subject, lede), l);
        let letter = match self {
            Self::Overdue { state, due: at } => {
                let letter = letter.fact(l.mail_label_state(), words::state(l, *state));
                match at {
                    Some(at) => letter.fact(l.mail_label_deadline(), due(l, *at)),
                    None => letter,
                }
            }
            Self::ToCountersign { due: at, .. } => letter.fact(l.mail_label_deadline(), due(l, *at)),
            Self::ExtensionRequested { reason: Some(w) }
            | Self::Mentioned { note: Some(w), .. }
            | Self::SentBack { reason: Some(w), .. } => letter.quote(l, w),
            _ => letter,
        };
        // Administrators manage people, never a case: they are led to the people.
        let address =
            if matches!(self, Self::NobodyCanCountersign) { links.people() } else { links.case(case.application) };
        let label =
            if matches!(self, Self::NobodyCanCountersign) { l.mail_action_people() } else { l.mail_action_case() };
        letter.action(label, address)
    }

    fn opening(&self, case: &Case, l: &L10n) -> (String, String) {
        let named = case.named();
        match self {
            Self::Assigned => (l.mail_staff_assigned_subject(named), l.mail_staff_assigned()),
            Self::Answered => (l.mail_staff_answered_subject(named), l.mail_staff_answered()),
            Self::NoAnswer => (l.mail_staff_no_answer_subject(named), l.mail_staff_no_answer()),
            Self::ExtensionRequested { .. } => (l.mail_staff_extension_subject(named), l.mail_staff_extension()),
            Self::ContactFailed => (l.mail_staff_contact_failed_subject(named), l.mail_staff_contact_failed()),
            Self::Overdue { .. } => (l.mail_staff_overdue_subject(named), l.mail_staff_overdue()),
            Self::Mentioned { by, .. } => (l.mail_staff_mentioned_subject(named), l.mail_staff_mentioned(by)),
            Self::ToCountersign { by, .. } => {
                (l.mail_staff_to_countersign_subject(named), l.mail_staff_to_countersign(by))
            }
            Self::SentBack { by, .. } => (l.mail_staff_sent_back_subject(named), l.mail_staff_sent_back(by)),
            Self::Endorsed => (l.mail_staff_endorsed_subject(named), l.mail_staff_endorsed()),
            Self::Duplicate => (l.mail_staff_duplicate_subject(named), l.mail_staff_duplicate()),
            Self::Withdrawn => (l.mail_staff_withdrawn_subject(named), l.mail_staff_withdrawn()),
            Self::WishToWithdraw => (l.mail_staff_wish_to_withdraw_subject(named), l.mail_staff_wish_to_withdraw()),
            Self::CorrectionProposed { by } => (l.mail_staff_correction_subject(named), l.mail_staff_correction(by)),
            Self::NobodyCanCountersign => (l.mail_staff_nobody_subject(named), l.mail_staff_nobody()),
        }
    }
}
