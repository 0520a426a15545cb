//! Who sees which case, event and field. Tables, not code: the store makes one condition of them
//! for page, count, search, export and API; `who_sees.txt` prints them all.

use crate::{
    application::{EventKind, StateKind},
    council,
    kernel::{Actor, OrganizationId, StaffRole},
};

mod fields;

pub use fields::{Field, field};

/// As what somebody looks at a case. A person may be several, and sees what any of them sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Viewer {
    /// Somebody of the organization whose case it is.
    Applicant,
    /// Somebody of the secretariat, without a conflict in the case.
    Staff(StaffRole),
    /// Somebody of the secretariat who declared a conflict.
    Conflicted,
    /// Somebody of another organization.
    ForeignNgo,
    /// Anybody.
    Public,
}

impl Viewer {
    /// Every one, in the order in which tables list them.
    pub const ALL: [Self; 9] = [
        Self::Applicant,
        Self::Staff(StaffRole::Officer),
        Self::Staff(StaffRole::SeniorOfficer),
        Self::Staff(StaffRole::CouncilSecretary),
        Self::Staff(StaffRole::Administrator),
        Self::Staff(StaffRole::Auditor),
        Self::Conflicted,
        Self::ForeignNgo,
        Self::Public,
    ];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Staff(role) => role.key(),
            Self::Conflicted => "conflicted",
            Self::ForeignNgo => "foreign_ngo",
            Self::Public => "public",
        }
    }

    /// As what `actor` looks at a case of `organization`. Staff who belong to it look at it as
    /// applicants alone; an auditor declares no conflict, since auditors do nothing in a case.
    pub fn of(actor: Option<&Actor>, organization: OrganizationId, conflicted: bool) -> Vec<Self> {
        let Some(Actor::Person { staff, organizations, .. }) = actor else { return vec![Self::Public] };
        if organizations.iter().any(|(id, _)| *id == organization) {
            return vec![Self::Applicant];
        }
        if conflicted {
            return vec![Self::Conflicted];
        }
        let mut viewers: Vec<_> = staff.iter().map(Self::Staff).collect();
        if viewers.is_empty() {
            viewers.push(if organizations.is_empty() { Self::Public } else { Self::ForeignNgo });
        }
        viewers
    }

    /// Whether the files of the secretariat are open to this viewer.
    pub const fn reads_files(self) -> bool {
        match self {
            // Administrators manage people, never a case.
            Self::Staff(role) => !matches!(role, StaffRole::Administrator),
            _ => false,
        }
    }
}

/// How much of a case somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CaseSight {
    /// Not even that it exists: the answer is *not found*.
    None,
    /// The line in the register of observers.
    Public,
    /// What concerns the applicant, by `application::PublicView`.
    Own,
    /// The file.
    Full,
}

impl CaseSight {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Public => "public",
            Self::Own => "own",
            Self::Full => "full",
        }
    }
}

/// How much of a case in `state` a viewer sees. A draft is nobody's but the applicant's.
pub const fn case(viewer: Viewer, state: StateKind) -> CaseSight {
    match viewer {
        Viewer::Applicant => CaseSight::Own,
        _ if viewer.reads_files() => match state {
            StateKind::Draft | StateKind::Discarded => CaseSight::None,
            _ => CaseSight::Full,
        },
        _ => match state {
            StateKind::Admitted => CaseSight::Public,
            _ => CaseSight::None,
        },
    }
}

/// The states of the cases that a viewer sees at least so much of.
pub fn states(viewer: Viewer, at_least: CaseSight) -> Vec<StateKind> {
    StateKind::ALL.into_iter().filter(|state| case(viewer, *state) >= at_least).collect()
}

/// Events that their applicant may know of. A test holds that each event is in one of the three
/// lists.
pub const CONCERNS_THE_APPLICANT: &[EventKind] = &[
    EventKind::Started,
    EventKind::Discarded,
    EventKind::HandedOver,
    EventKind::Submitted,
    EventKind::ReplyRecorded,
    EventKind::Completed,
    EventKind::QuestionsAsked,
    EventKind::AnswerSaved,
    EventKind::AnswersSent,
    EventKind::ExtensionRequested,
    EventKind::ExtensionGranted,
    EventKind::ExtensionRefused,
    EventKind::ContactFound,
    EventKind::QuestionsCancelled,
    EventKind::HearingOpened,
    EventKind::HearingCancelled,
    EventKind::CommentSent,
    EventKind::WentOn,
    EventKind::Closed,
    EventKind::Placed,
    EventKind::Removed,
    EventKind::NotTakenUp,
    EventKind::Announced,
    EventKind::CorrectionConfirmed,
    EventKind::ReviewResumed,
    EventKind::DossierUpdated,
    EventKind::Withdrawn,
    EventKind::WithdrawalNoted,
    EventKind::WithdrawalUndone,
    EventKind::Reopened,
    EventKind::Retargeted,
    EventKind::Reminded,
    EventKind::RemindedByHand,
    EventKind::ContactFailed,
    EventKind::Lapsed,
    EventKind::CarriedOver,
    EventKind::DraftWarned,
    EventKind::DraftExpired,
];

/// Events that their applicant may know of only where they move the label that applicants read:
/// the first who takes a file begins the check; a closing that was heard is dropped. A translation
/// changes the words that they read, where they may read them.
pub const AT_TIMES: &[EventKind] =
    &[EventKind::Taken, EventKind::Assigned, EventKind::SentBack, EventKind::Translated, EventKind::TranslationChecked];

/// Work inside the secretariat, and decisions before their announcement.
pub const INSIDE: &[EventKind] = &[
    EventKind::Released,
    EventKind::ConflictDeclared,
    EventKind::ConflictLifted,
    EventKind::Noted,
    EventKind::FindingRecorded,
    EventKind::FactCorrected,
    EventKind::FactCorrectionWithdrawn,
    EventKind::Summarized,
    EventKind::Excepted,
    EventKind::Recommended,
    EventKind::Recalled,
    EventKind::Countersigned,
    EventKind::ClosingProposed,
    EventKind::DuplicateLinked,
    EventKind::DuplicateDismissed,
    EventKind::HitFlagged,
    EventKind::HitCleared,
    EventKind::HitConfirmed,
    EventKind::ReviewReopened,
    EventKind::Lettered,
    EventKind::DecisionRecorded,
    EventKind::DecisionCorrected,
    EventKind::LetterPreviewed,
    EventKind::CorrectionProposed,
    EventKind::Escalated,
];

/// Whether somebody may know that an event happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventSight {
    /// It is as if it had not been.
    Hidden,
    /// Only where it moves the label or the words that applicants read (`application::PublicStep`).
    AtTimes,
    /// Shown.
    Shown,
}

impl EventSight {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::AtTimes => "at_times",
            Self::Shown => "shown",
        }
    }
}

/// Whether a viewer may know that an event of a case happened.
pub fn event(viewer: Viewer, event: EventKind) -> EventSight {
    match viewer {
        Viewer::Applicant if CONCERNS_THE_APPLICANT.contains(&event) => EventSight::Shown,
        Viewer::Applicant if AT_TIMES.contains(&event) => EventSight::AtTimes,
        // An answer is the NGO's until it is sent.
        _ if viewer.reads_files() && event != EventKind::AnswerSaved => EventSight::Shown,
        _ => EventSight::Hidden,
    }
}

/// Whether a viewer may know that an event of a session happened. `ItemPlaced` and what follows
/// on an item concern its own applicant through the application's events.
pub const fn session_event(viewer: Viewer, event: council::EventKind) -> bool {
    use council::EventKind as E;
    match event {
        E::Planned
        | E::Amended
        | E::NoticeRecorded
        | E::Postponed
        | E::Cancelled
        | E::ListClosed
        | E::PaperIssued
        | E::AddendumAdded
        | E::Opened
        | E::Ended => true,
        E::ItemPlaced
        | E::ItemRemoved
        | E::ItemsOrdered
        | E::ResolutionRecorded
        | E::ResolutionCorrected
        | E::OutcomeRecorded
        | E::OutcomeCorrected
        | E::NotTakenUp
        | E::Translated
        | E::TranslationChecked => viewer.reads_files(),
    }
}
