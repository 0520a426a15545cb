//! What the lines of a history are about, and which of them an address asks for.

use domain::{application::EventKind as E, kernel::ActorKind};
use locale::L10n;
use serde::Deserialize;

/// What a line is about. One may be about several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Steps,
    Dossier,
    Questions,
    Findings,
    Notes,
    People,
    Council,
    Translations,
    Messages,
}

impl About {
    pub(super) const ALL: [Self; 9] = [
        Self::Steps,
        Self::Dossier,
        Self::Questions,
        Self::Findings,
        Self::Notes,
        Self::People,
        Self::Council,
        Self::Translations,
        Self::Messages,
    ];

    /// As addresses name it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Dossier => "dossier",
            Self::Questions => "questions",
            Self::Findings => "findings",
            Self::Notes => "notes",
            Self::People => "people",
            Self::Council => "council",
            Self::Translations => "translations",
            Self::Messages => "messages",
        }
    }

    pub(super) fn words(self, l: &L10n) -> String {
        match self {
            Self::Steps => l.timeline_steps(),
            Self::Dossier => l.timeline_dossier(),
            Self::Questions => l.timeline_questions(),
            Self::Findings => l.timeline_findings(),
            Self::Notes => l.timeline_notes(),
            Self::People => l.timeline_people(),
            Self::Council => l.timeline_council(),
            Self::Translations => l.timeline_translations(),
            Self::Messages => l.timeline_messages(),
        }
    }

    const DECIDED: &'static [Self] = &[Self::Steps, Self::Council];

    /// What an event is about.
    #[expect(clippy::too_many_lines, reason = "one line an event: the compiler sees that none is left out")]
    pub(super) const fn of(event: E) -> &'static [Self] {
        match event {
            E::Started
            | E::Discarded
            | E::Completed
            | E::Recommended
            | E::Recalled
            | E::Countersigned
            | E::SentBack
            | E::ClosingProposed
            | E::Closed
            | E::ReviewReopened
            | E::ReviewResumed
            | E::Withdrawn
            | E::WithdrawalNoted
            | E::WithdrawalUndone
            | E::Reopened
            | E::Lapsed
            | E::Escalated
            | E::DraftWarned
            | E::DraftExpired => &[Self::Steps],
            E::Submitted => &[Self::Steps, Self::Dossier],
            E::DossierUpdated => &[Self::Dossier],
            E::AnswersSent | E::WentOn => &[Self::Questions, Self::Dossier],
            E::QuestionsAsked
            | E::AnswerSaved
            | E::ExtensionRequested
            | E::ExtensionGranted
            | E::ExtensionRefused
            | E::ContactFound
            | E::ContactFailed
            | E::QuestionsCancelled
            | E::HearingOpened
            | E::HearingCancelled
            | E::CommentSent
            | E::Reminded
            | E::RemindedByHand => &[Self::Questions],
            E::FindingRecorded
            | E::FactCorrected
            | E::FactCorrectionWithdrawn
            | E::Summarized
            | E::Excepted
            | E::DuplicateLinked
            | E::DuplicateDismissed
            | E::HitFlagged
            | E::HitCleared
            | E::HitConfirmed => &[Self::Findings],
            E::Noted => &[Self::Notes],
            E::Taken => &[Self::Steps, Self::People],
            E::HandedOver | E::Assigned | E::Released | E::ConflictDeclared | E::ConflictLifted => &[Self::People],
            E::ReplyRecorded
            | E::Placed
            | E::Lettered
            | E::Removed
            | E::NotTakenUp
            | E::LetterPreviewed
            | E::CorrectionProposed
            | E::Retargeted
            | E::CarriedOver => &[Self::Council],
            E::DecisionRecorded | E::DecisionCorrected | E::Announced | E::CorrectionConfirmed => Self::DECIDED,
            E::Translated | E::TranslationChecked => &[Self::Translations],
        }
    }
}

/// Which lines an address asks for; all where it does not.
#[derive(Deserialize, Default)]
pub(super) struct Wanted {
    #[serde(default)]
    about: String,
    #[serde(default)]
    by: String,
}

/// How addresses name what happens by itself.
pub(super) const CLOCK: &str = "clock";
/// How they name what is written by the system's mail.
pub(super) const MAIL: &str = "mail";

impl Wanted {
    pub(super) fn about(&self) -> Option<About> {
        About::ALL.into_iter().find(|a| a.key() == self.about)
    }

    pub(super) fn by(&self) -> &str {
        &self.by
    }

    pub(super) fn is_by(&self, who: &str) -> bool {
        self.by.is_empty() || self.by == who
    }
}

/// How addresses name who did something.
pub(super) fn who(by: ActorKind) -> String {
    match by {
        ActorKind::Clock => CLOCK.to_owned(),
        ActorKind::Person(person) => person.to_string(),
    }
}
