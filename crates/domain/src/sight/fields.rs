//! Who sees which field.

use super::Viewer;
use crate::kernel::StaffRole;

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
