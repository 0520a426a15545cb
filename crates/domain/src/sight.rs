//! Who sees which case, event and field. Tables, not code: the store makes one condition of them
//! for page, count, search, export and API; `who_sees.txt` prints them all.

use crate::{
    application::{EventKind, StateKind},
    council,
    kernel::{Actor, OrganizationId, StaffRole},
};

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
    EventKind::Excepted,
    EventKind::Recommended,
    EventKind::Recalled,
    EventKind::Countersigned,
    EventKind::ClosingProposed,
    EventKind::DuplicateLinked,
    EventKind::DuplicateDismissed,
    EventKind::HitFlagged,
    EventKind::HitCleared,
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
        | E::NotTakenUp => viewer.reads_files(),
    }
}

/// A field of a case, a session or a message that not everybody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Name, acronym, country, website of an observer; since when; its resolution.
    RegisterLine,
    /// The reference.
    Reference,
    /// The label of the state that applicants read.
    PublicState,
    /// The state as the law names it.
    State,
    /// Answers of the dossier.
    Answers,
    /// Persons of the governing body.
    GoverningBody,
    /// Head, main contact, alternate.
    Contacts,
    /// Uploaded documents that were sent.
    Documents,
    /// A document that was uploaded and not sent.
    UnsentDocument,
    /// Questions and answers that were sent.
    Questions,
    /// An answer that was saved and not sent.
    UnsentAnswer,
    /// What a machine found on a criterion whose audience is everybody.
    MachineFinding,
    /// What was found on a criterion whose audience is the secretariat.
    StaffFinding,
    /// What a reviewer found.
    ReviewerFinding,
    /// Facts corrected by staff.
    CorrectedFact,
    /// Internal notes.
    Notes,
    /// Who in the secretariat holds the file, or did something.
    StaffNames,
    /// That somebody declared a conflict.
    Conflict,
    /// Why.
    ConflictReason,
    /// What the secretariat advises.
    Advice,
    /// Hits on loaded lists.
    Hits,
    /// Files linked as likely duplicates.
    Duplicates,
    /// The session aimed at, or on whose list it is.
    Session,
    /// The Council's decision before it is announced.
    UnannouncedDecision,
    /// The Council's decision and letter, once announced.
    Decision,
    /// Votes counted in the Council.
    Votes,
    /// Deadlines of the secretariat.
    StaffDeadlines,
    /// To whom a message went, when, and whether it arrived.
    Envelope,
    /// What the message said.
    MessageBody,
    /// The chain of events with its hashes.
    AuditTrail,
}

impl Field {
    /// Every field, in the order in which tables list them.
    pub const ALL: [Self; 30] = [
        Self::RegisterLine,
        Self::Reference,
        Self::PublicState,
        Self::State,
        Self::Answers,
        Self::GoverningBody,
        Self::Contacts,
        Self::Documents,
        Self::UnsentDocument,
        Self::Questions,
        Self::UnsentAnswer,
        Self::MachineFinding,
        Self::StaffFinding,
        Self::ReviewerFinding,
        Self::CorrectedFact,
        Self::Notes,
        Self::StaffNames,
        Self::Conflict,
        Self::ConflictReason,
        Self::Advice,
        Self::Hits,
        Self::Duplicates,
        Self::Session,
        Self::UnannouncedDecision,
        Self::Decision,
        Self::Votes,
        Self::StaffDeadlines,
        Self::Envelope,
        Self::MessageBody,
        Self::AuditTrail,
    ];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RegisterLine => "register_line",
            Self::Reference => "reference",
            Self::PublicState => "public_state",
            Self::State => "state",
            Self::Answers => "answers",
            Self::GoverningBody => "governing_body",
            Self::Contacts => "contacts",
            Self::Documents => "documents",
            Self::UnsentDocument => "unsent_document",
            Self::Questions => "questions",
            Self::UnsentAnswer => "unsent_answer",
            Self::MachineFinding => "machine_finding",
            Self::StaffFinding => "staff_finding",
            Self::ReviewerFinding => "reviewer_finding",
            Self::CorrectedFact => "corrected_fact",
            Self::Notes => "notes",
            Self::StaffNames => "staff_names",
            Self::Conflict => "conflict",
            Self::ConflictReason => "conflict_reason",
            Self::Advice => "advice",
            Self::Hits => "hits",
            Self::Duplicates => "duplicates",
            Self::Session => "session",
            Self::UnannouncedDecision => "unannounced_decision",
            Self::Decision => "decision",
            Self::Votes => "votes",
            Self::StaffDeadlines => "staff_deadlines",
            Self::Envelope => "envelope",
            Self::MessageBody => "message_body",
            Self::AuditTrail => "audit_trail",
        }
    }
}

/// Whether a viewer sees a field of a case that they see at all.
pub const fn field(viewer: Viewer, field: Field) -> bool {
    match field {
        Field::RegisterLine => true,
        // The applicant's own, and the secretariat's work with it.
        Field::Reference
        | Field::PublicState
        | Field::Answers
        | Field::GoverningBody
        | Field::Contacts
        | Field::Documents
        | Field::Questions
        | Field::MachineFinding
        | Field::Session
        | Field::Decision
        | Field::MessageBody => matches!(viewer, Viewer::Applicant) || viewer.reads_files(),
        Field::UnsentAnswer | Field::UnsentDocument => matches!(viewer, Viewer::Applicant),
        // Inside the secretariat.
        Field::State
        | Field::StaffFinding
        | Field::ReviewerFinding
        | Field::CorrectedFact
        | Field::Notes
        | Field::StaffNames
        | Field::Conflict
        | Field::Advice
        | Field::Hits
        | Field::Duplicates
        | Field::UnannouncedDecision
        | Field::Votes
        | Field::StaffDeadlines
        | Field::AuditTrail => viewer.reads_files(),
        Field::ConflictReason => {
            matches!(viewer, Viewer::Staff(StaffRole::SeniorOfficer | StaffRole::Auditor))
        }
        // An administrator mends the delivery of mail without reading it.
        Field::Envelope => viewer.reads_files() || matches!(viewer, Viewer::Staff(StaffRole::Administrator)),
    }
}
