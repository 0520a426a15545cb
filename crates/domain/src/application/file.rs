//! One application as a whole: the facts that outlive its states.

use super::{
    advice::{Hearing, Opened, Outcome, Question, QuestionStatus},
    reference::Reference,
    state::{Awaiting, Decided, Extension, Item, State},
    tally::Left,
    translations::Translations,
};
use crate::{
    council::Taken,
    criteria::{Basis, CriterionKey},
    dossier::{Answers, Field, difference},
    kernel::{
        ApplicationId, CouncilSessionId, Day, Digest, Instant, OrganizationId, PersonId, QuestionId, Recorded, Seq,
        TextRef,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One application, folded from its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Which.
    pub id: ApplicationId,
    /// Whose.
    pub organization: OrganizationId,
    /// How many events it has.
    pub seq: Seq,
    /// When the draft was begun.
    pub started: Instant,
    /// Who began the draft.
    pub started_by: PersonId,
    /// Rulebook in force: that of the draft's beginning until submission, then pinned at receipt.
    pub rulebook: String,
    /// Given at submission.
    pub reference: Option<Reference>,
    /// Day of receipt at the secretariat; the age of the organization is counted to it. It never
    /// moves: a file once in time stays in time.
    pub received: Option<Received>,
    /// The session aimed at; `None` is *next to be announced*.
    pub target: Option<CouncilSessionId>,
    /// Frozen versions, oldest first; version n is at index n − 1.
    pub versions: Vec<FrozenVersion>,
    /// Where it stands.
    pub state: State,
    /// Who works on it now. Orthogonal to the state, and may be nobody.
    pub holder: Option<PersonId>,
    /// Staff who may not see the case.
    pub conflicted: BTreeSet<PersonId>,
    /// Signers so far: nobody takes two of recommend, countersign and confirm in one case.
    pub signatures: Vec<(Signature, PersonId)>,
    /// What reviewers found, the latest a criterion.
    pub findings: BTreeMap<CriterionKey, ReviewerFinding>,
    /// Mandatory criteria not met that were excepted, with the reason, until something is found on them again.
    pub exceptions: BTreeMap<CriterionKey, Reasoned>,
    /// Gates that were passed in spite of what was missing.
    pub proceeded: BTreeMap<CriterionKey, Reasoned>,
    /// Facts corrected by staff, with evidence, the latest an answer; the NGO's answer stays visible beside.
    pub corrections_of_fact: Vec<FactCorrection>,
    /// Who the organization is, in the secretariat's words: for the Council, above what it states itself.
    pub summary: Option<TextRef>,
    /// Every question ever asked.
    pub questions: Vec<Question>,
    /// Every hearing ever opened.
    pub hearings: Vec<Hearing>,
    /// Deferrals of the organization in earlier applications.
    pub earlier_rounds: u16,
    /// Deferrals of this application by the Council.
    pub rounds: u16,
    /// Those of the organization when it last came on the list of a session, earlier applications included.
    pub rounds_at: BTreeMap<CouncilSessionId, u16>,
    /// Reasons given for recommending to defer, by digest of the words; not those of advice that was taken back or
    /// sent back, or of which a reopened review made nothing.
    pub deferral_reasons: Vec<TextRef>,
    /// Likely duplicates linked and not yet settled.
    pub duplicates: BTreeMap<ApplicationId, DuplicateStatus>,
    /// Screening hits; each is to be cleared or confirmed before countersignature.
    pub hits: BTreeMap<Digest, HitStatus>,
    /// The Director General's dated letter of reply, once on record.
    pub reply: Option<Day>,
    /// A wish to withdraw after the list closed: the secretary sees it, the Council decides. It lasts until the
    /// item is off the list or the decision is announced.
    pub withdrawal_noted: bool,
    /// The correction that was proposed last, of whichever decision: see [`Application::correction`].
    pub proposed: Option<ProposedCorrection>,
    /// Letters issued, the latest last: original and corrections.
    pub letters: Vec<IssuedLetter>,
    /// Words of the file in other languages than they were written in.
    pub translations: Translations,
    /// Start of the present state, for the figures.
    pub since: Instant,
    /// The state before it, for the figures.
    pub left: Option<Left>,
    /// When it first came on a list of the Council, for the figures.
    pub listed: Option<Instant>,
    /// When a passed deadline was last told, so that each is told once.
    pub escalated: Option<Instant>,
    /// When the secretariat's next step is due as the organization knows it: no internal step moves it.
    pub promised: Option<Instant>,
}

/// What the NGO may change of its dossier now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changeable<'a> {
    /// All of it.
    Everything,
    /// What a request opened.
    Only(&'a Opened),
    /// Nothing.
    Nothing,
}

impl Application {
    /// What the NGO may change of its dossier now.
    pub const fn changeable(&self) -> Changeable<'_> {
        match &self.state {
            State::Draft { .. } | State::Deferred { .. } => Changeable::Everything,
            State::AwaitingApplicant(awaiting) | State::Lapsed { awaiting, .. } => Changeable::Only(&awaiting.opened),
            _ => Changeable::Nothing,
        }
    }

    /// What the NGO is waited for, while it is.
    pub const fn awaiting(&self) -> Option<&Awaiting> {
        match &self.state {
            State::AwaitingApplicant(awaiting) => Some(awaiting),
            _ => None,
        }
    }

    /// How often the Council had deferred the organization before this session: the same before and
    /// after what the session decides.
    pub fn deferrals_before(&self, session: CouncilSessionId) -> u16 {
        self.rounds_at.get(&session).copied().unwrap_or_else(|| self.deferrals())
    }

    /// How often the Council has deferred the organization: in this application and in earlier ones.
    pub const fn deferrals(&self) -> u16 {
        self.rounds.saturating_add(self.earlier_rounds)
    }

    /// Its place on a list, while the Council has it or has had it.
    pub const fn item(&self) -> Option<&Item> {
        match &self.state {
            State::OnAgenda(item) => Some(item),
            State::Decided(decided)
            | State::Admitted { decided, .. }
            | State::NotAdmitted { decided, .. }
            | State::Deferred { decided, .. } => Some(&decided.item),
            _ => None,
        }
    }

    /// Hits on loaded lists that no person has looked at.
    pub fn open_hits(&self) -> usize {
        self.hits.values().filter(|hit| matches!(hit, HitStatus::Open)).count()
    }

    /// Hits on loaded lists that are open, or that a person has confirmed.
    pub fn hits_not_cleared(&self) -> usize {
        self.hits.values().filter(|hit| !matches!(hit, HitStatus::Cleared(_))).count()
    }

    /// Hits on loaded lists that a person has confirmed.
    pub fn confirmed_hits(&self) -> usize {
        self.hits.values().filter(|hit| matches!(hit, HitStatus::Confirmed(_))).count()
    }

    /// Number of the next version to be frozen.
    pub fn next_version(&self) -> u32 {
        u32::try_from(self.versions.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Whether some question waits for its answer.
    pub fn has_open_question(&self) -> bool {
        self.questions.iter().any(|q| q.status.is_open())
    }

    /// Open questions for which no answer is saved.
    pub fn unanswered(&self) -> Vec<QuestionId> {
        self.questions.iter().filter(|q| q.status == QuestionStatus::Open).map(|q| q.asked.id).collect()
    }

    /// Whether an answer to a question was saved and not sent.
    pub fn some_answer_saved(&self) -> bool {
        self.questions.iter().any(|q| matches!(q.status, QuestionStatus::Saved(_)))
    }

    /// Whether more time was asked for and nobody has decided it.
    pub fn extension_requested(&self) -> bool {
        self.awaiting().is_some_and(|a| a.extension == Extension::Requested)
    }

    /// Whether no message reaches the NGO.
    pub fn contact_failed(&self) -> bool {
        self.awaiting().is_some_and(|a| a.contact_failed)
    }
}

/// When a file was received, and whether in time for the session it aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The instant of submission.
    pub at: Instant,
    /// The day at the secretariat.
    pub day: Day,
}

/// A version of the dossier that was frozen, by digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenVersion {
    /// From 1.
    pub number: u32,
    /// Covers the digests of all its sections and documents.
    pub digest: Digest,
    /// When it was frozen.
    pub at: Instant,
}

/// What a signature under a step was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// Recommended, or proposed to close.
    Recommend,
    /// Countersigned.
    Countersign,
    /// Proposed a correction.
    ProposeCorrection,
    /// Confirmed a correction.
    Confirm,
}

/// A step for which somebody gave a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reasoned {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// Why.
    pub reason: TextRef,
}

/// What a reviewer found on one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewerFinding {
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Instant,
    /// Met or not.
    pub met: bool,
    /// On what it chiefly rests, in a word.
    pub basis: Option<Basis>,
    /// Why.
    pub reason: TextRef,
    /// On which version of the dossier.
    pub version: u32,
    /// Where it can be read.
    pub evidence: Vec<super::advice::EvidenceRef>,
    /// Set when what it rests on has changed since: to be looked at again.
    pub stale: bool,
    /// It is so for nothing but matches on lists that nobody has looked at: once the last of them is cleared it
    /// stands as it did.
    pub stale_for_open_hits: bool,
}

/// A fact that staff corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactCorrection {
    /// Form name of the answer.
    pub at: String,
    /// What it should read, and why.
    pub words: TextRef,
    /// Where it can be read.
    pub evidence: Vec<super::advice::EvidenceRef>,
    /// Who.
    pub by: PersonId,
    /// When.
    pub on: Instant,
    /// What the NGO had stated by then: the number of the latest version that it had sent.
    pub version: u32,
}

impl FactCorrection {
    /// The question whose answer is corrected.
    pub fn field(&self) -> Option<Field> {
        Field::of_control(&self.at)
    }

    /// Whether the NGO has changed the answer itself: it stands otherwise in `now` than in `then`, which were sent as
    /// the version that was corrected and as a later one. Of a table any row counts: which row is which, nobody knows.
    pub fn is_restated(&self, then: &Answers, now: &Answers) -> bool {
        let field = self.field();
        difference(then, now).iter().any(|change| Some(change.field()) == field)
    }

    /// Whether the Council reads it in its paper. What nobody knows the question of stays inside.
    pub fn is_for_the_council(&self) -> bool {
        self.field().is_some_and(Field::is_for_the_council)
    }
}

/// What became of a likely duplicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateStatus {
    /// Linked by a person, not settled.
    Linked,
    /// Looked at: another organization.
    Dismissed,
}

/// What became of a hit on a loaded list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitStatus {
    /// To be cleared by a person.
    Open,
    /// Cleared with a reason.
    Cleared(Reasoned),
    /// Confirmed with a reason: what follows from it is for the finding and the advice.
    Confirmed(Reasoned),
}

impl Application {
    /// The correction that waits for a second person: of the decision that stands. One that was proposed of an earlier
    /// decision, and that nobody confirmed before the Council decided again, is none.
    pub fn correction(&self) -> Option<&ProposedCorrection> {
        let standing = self.state.announced()?;
        self.proposed.as_ref().filter(|proposed| proposed.of == standing.item.session)
    }
}

/// A correction that waits for a second person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposedCorrection {
    /// Who proposed it.
    pub by: PersonId,
    /// At which session the decision was taken that it corrects.
    pub of: CouncilSessionId,
    /// What it says and why.
    pub reason: TextRef,
    /// A new outcome; `None` for a clerical correction.
    pub outcome: Option<Outcome>,
    /// How the decision was taken, where that is corrected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<Taken>,
}

impl ProposedCorrection {
    /// The decision as it stands once the correction is confirmed; what it leaves out stays.
    pub fn applied_to(&self, standing: &Decided) -> Decided {
        let mut decided = standing.clone();
        if let Some(outcome) = &self.outcome {
            decided.outcome = outcome.clone();
        }
        if let Some(Taken { resolution, on, .. }) = self.taken {
            (decided.resolution, decided.on) = (resolution, on);
        }
        decided
    }
}

/// A letter as it was sent, by digest of its frozen bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedLetter {
    /// SHA-256 of the frozen letter.
    pub digest: Digest,
    /// When it was issued.
    pub at: Instant,
}

/// An application's recorded event.
pub type RecordedEvent = Recorded<super::Event>;
