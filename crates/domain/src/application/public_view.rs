//! All that an applicant sees of a file: pages, API, archive, dates and `ETag`s come from this one
//! projection. Two histories that differ only in internal events give the same view.
//!
//! It is filled from a white list: an event of which nothing is said in [`PublicStep::of`] is
//! internal and changes nothing here, not even the revision.

use super::{
    advice::{Ground, HearingOn, Opened, Outcome, Purpose, QuestionStatus, Subject},
    event::Event,
    file::{Application, FrozenVersion, IssuedLetter, Received, RecordedEvent},
    label::{Label, Whose},
    public_step::PublicStep,
    reference::Reference,
    state::{Extension, State},
};
use crate::{
    criteria::{CriterionKey, Rulebook},
    kernel::{
        ActorKind, ApplicationId, BrokenHistory, CouncilSessionId, Day, History, Instant, Language, OrganizationId,
        PersonId, QuestionId, ResolutionId, TextId, TextRef,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// What an applicant sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicView {
    /// Which application.
    pub id: ApplicationId,
    /// Whose.
    pub organization: OrganizationId,
    /// Its reference, once received.
    pub reference: Option<Reference>,
    /// Counts public events only: what `ETag`s and forms carry instead of the stream's own count.
    pub revision: u64,
    /// Where it stands, in the applicant's words.
    pub label: Label,
    /// Whose step it is.
    pub next: Whose,
    /// By when, where a day was set.
    pub due: Option<Instant>,
    /// When it was received.
    pub received: Option<Received>,
    /// The session aimed at; `None` is *next to be announced*.
    pub target: Option<CouncilSessionId>,
    /// Frozen versions of the dossier.
    pub versions: Vec<FrozenVersion>,
    /// Everything that happened and that the applicant may know, oldest first.
    pub timeline: Vec<PublicEvent>,
    /// Every question with its answer.
    pub questions: Vec<PublicQuestion>,
    /// Every hearing with its comment.
    pub hearings: Vec<PublicHearing>,
    /// What is waited for, while it is or can still be sent.
    pub request: Option<Request>,
    /// The Council's decision, once announced and while it stands.
    pub decision: Option<PublicDecision>,
    /// Decisions that were announced and that the file has moved on from, oldest first, each as it was last corrected:
    /// deferrals, each of a session of its own.
    pub earlier: Vec<PublicDecision>,
    /// Every letter of a decision or a correction, oldest first: they stay when a deferred file moves on.
    pub letters: Vec<IssuedLetter>,
    /// The Director General's dated letter of reply.
    pub reply: Option<Day>,
    /// The wish to withdraw came after the list had closed, and was noted.
    pub withdrawal_noted: bool,
    /// Deferrals so far, in all applications of the organization.
    pub rounds: u16,
    /// What the organization is told in other languages, as a second person has checked it.
    pub translations: BTreeMap<TextId, BTreeMap<Language, TextRef>>,
    /// Who saved an answer last, by its question; the comment of a hearing under `None`. It is no news, and
    /// stands in no timeline: whoever saves another over it is told.
    pub saved: BTreeMap<Option<QuestionId>, SavedBy>,
}

/// Who saved an answer, not yet sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedBy {
    /// Who, of the NGO.
    pub by: PersonId,
    /// When.
    pub at: Instant,
}

/// An event that an applicant may know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicEvent {
    /// When.
    pub at: Instant,
    /// Who, where it was somebody of the NGO; the secretariat's people are not named.
    pub by: Option<PersonId>,
    /// What.
    pub what: PublicStep,
}

/// A question and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicQuestion {
    /// Which.
    pub id: QuestionId,
    /// What about; `None` where the criterion is the secretariat's own.
    pub subject: Option<Subject>,
    /// The words.
    pub words: TextRef,
    /// When it was asked.
    pub at: Instant,
    /// The earlier question on the same, with why its answer does not do.
    pub earlier: Option<(QuestionId, TextRef)>,
    /// What became of it.
    pub status: QuestionStatus,
}

/// A hearing and the comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicHearing {
    /// The criteria that seem not met, but for those that are the secretariat's own.
    pub criteria: BTreeSet<CriterionKey>,
    /// The ground on which the secretariat intends to close.
    pub ground: Option<Ground>,
    /// What the NGO was told.
    pub words: TextRef,
    /// When it was opened.
    pub opened: Instant,
    /// The comment so far.
    pub comment: Option<TextRef>,
    /// When it was over.
    pub closed: Option<Instant>,
    /// When the secretariat took it back.
    pub cancelled: Option<Instant>,
}

/// What the NGO is waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Open questions; none in a hearing.
    pub questions: Vec<QuestionId>,
    /// It is a hearing.
    pub hearing: bool,
    /// End of the due day.
    pub due: Instant,
    /// Until when a late answer is still taken.
    pub grace: Instant,
    /// What may be changed.
    pub opened: Opened,
    /// Whether more time was asked for.
    pub extension: Extension,
}

/// The Council's decision as announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicDecision {
    /// At which session.
    pub session: CouncilSessionId,
    /// Under which resolution.
    pub resolution: ResolutionId,
    /// What, with the Council's own reasons.
    pub outcome: Outcome,
    /// On which day.
    pub on: Day,
}

impl PublicDecision {
    /// What a state tells of a decision: nothing before it is announced.
    fn of(state: &State) -> Option<Self> {
        state.announced().map(|decided| Self {
            session: decided.item.session,
            resolution: decided.resolution,
            outcome: decided.outcome.clone(),
            on: decided.on,
        })
    }
}

impl PublicView {
    /// The view of a whole history; `None` where there is none yet.
    pub fn of(history: &[RecordedEvent], rulebook: &Rulebook) -> Result<Option<Self>, BrokenHistory> {
        let (mut application, mut revision, mut timeline) = (None::<Application>, 0, Vec::new());
        let (mut saved, mut announced) = (BTreeMap::new(), Vec::new());
        for recorded in history {
            if let (Event::AnswerSaved { question, .. }, ActorKind::Person(by)) = (&recorded.event, recorded.by) {
                saved.insert(*question, SavedBy { by, at: recorded.at });
            }
            if let Some(what) = PublicStep::of(application.as_ref(), &recorded.event) {
                revision += 1;
                if what.is_news() {
                    let by = match recorded.by {
                        ActorKind::Person(person) if what.is_the_ngos() => Some(person),
                        _ => None,
                    };
                    timeline.push(PublicEvent { at: recorded.at, by, what });
                }
            }
            let after = Application::evolve(application, recorded)?;
            if let Some(decision) = PublicDecision::of(&after.state) {
                announced.retain(|known: &PublicDecision| known.session != decision.session);
                announced.push(decision);
            }
            application = Some(after);
        }
        Ok(application.map(|a| Self { saved, ..Self::assemble(&a, revision, timeline, announced, rulebook) }))
    }

    /// The decision that was announced last, whether it stands or the file has moved on.
    pub fn last_decision(&self) -> Option<&PublicDecision> {
        self.decision.as_ref().or_else(|| self.earlier.last())
    }

    /// Every decision that was announced, oldest first, the one that stands last.
    pub fn decisions(&self) -> impl Iterator<Item = &PublicDecision> {
        self.earlier.iter().chain(&self.decision)
    }

    /// The criteria that stood against it, as far as the applicant may know: those of the Council's
    /// decision, else those of the last hearing; and those of questions that were never answered.
    pub fn stood_against(&self, rulebook: &Rulebook) -> BTreeSet<CriterionKey> {
        let decided = match self.decision.as_ref().map(|d| &d.outcome) {
            Some(Outcome::NotAdmitted { criteria, .. }) => Some(criteria),
            _ => None,
        };
        // What was said to an intention to close the file, which came to nothing, is beside what the Council decided.
        let counts = |h: &&PublicHearing| h.cancelled.is_none() && (h.ground.is_none() || self.decision.is_none());
        let heard = self.hearings.iter().rfind(counts).map(|hearing| &hearing.criteria);
        let unanswered = self.questions.iter().filter(|q| q.status.is_open()).filter_map(|q| match q.subject {
            Some(Subject::Criterion(key)) => Some(key),
            _ => None,
        });
        let named = decided.or(heard).into_iter().flatten().copied();
        named.chain(unanswered).filter(|key| rulebook.is_for_everybody(*key)).collect()
    }

    /// Every text that the view points to, in the language in which it was written.
    pub fn texts(&self) -> BTreeSet<TextId> {
        let mut own: Vec<TextRef> = self.hearings.iter().filter_map(|h| h.comment).collect();
        for question in &self.questions {
            if let QuestionStatus::Saved(words) | QuestionStatus::Answered { words, .. } = question.status {
                own.push(words);
            }
        }
        for event in &self.timeline {
            match event.what {
                PublicStep::ExtensionRequested { reason } => own.push(reason),
                PublicStep::Withdrawn { reason } | PublicStep::WithdrawalNoted { reason } => own.extend(reason),
                _ => {}
            }
        }
        self.told().chain(own).map(|text| text.id).collect()
    }

    /// What the secretariat and the Council tell the organization. Its own words it reads as it
    /// wrote them.
    fn told(&self) -> impl Iterator<Item = TextRef> {
        let questions = self.questions.iter().flat_map(|q| [Some(q.words), q.earlier.map(|(_, why)| why)]).flatten();
        let timeline = self.timeline.iter().filter_map(|event| match event.what {
            PublicStep::QuestionsCancelled { reason }
            | PublicStep::HearingCancelled { reason }
            | PublicStep::ExtensionRefused { reason }
            | PublicStep::Closed { reason, .. } => Some(reason),
            _ => None,
        });
        let reasons = self.decisions().filter_map(|d| d.outcome.reasons()).copied();
        questions.chain(self.hearings.iter().map(|h| h.words)).chain(timeline).chain(reasons)
    }

    fn assemble(
        a: &Application,
        revision: u64,
        timeline: Vec<PublicEvent>,
        announced: Vec<PublicDecision>,
        rulebook: &Rulebook,
    ) -> Self {
        let label = match a.state.label() {
            // Where it aims: the session that was named may have been called off, or its list closed without the file.
            Label::Deferred { round, .. } => Label::Deferred { to: a.target, round },
            label => label,
        };
        let next = a.state.whose();
        let request = request(a);
        let due = match next {
            Whose::Yours => request.as_ref().map(|r| r.due),
            Whose::Secretariat => a.promised,
            Whose::Council | Whose::Nobodys => None,
        };
        let decision = PublicDecision::of(&a.state);
        let stands = decision.as_ref().map(|decision| decision.session);
        let mut view = Self {
            id: a.id,
            organization: a.organization,
            reference: a.reference,
            revision,
            label,
            next,
            due,
            received: a.received,
            target: a.target,
            versions: a.versions.clone(),
            timeline,
            questions: a.questions.iter().map(|q| public_question(q, rulebook)).collect(),
            hearings: a.hearings.iter().map(|h| public_hearing(h, rulebook)).collect(),
            request,
            decision,
            earlier: announced.into_iter().filter(|known| Some(known.session) != stands).collect(),
            letters: a.letters.clone(),
            reply: a.reply,
            withdrawal_noted: a.withdrawal_noted,
            rounds: a.deferrals(),
            translations: BTreeMap::new(),
            saved: BTreeMap::new(),
        };
        view.translations = view.told().filter_map(|text| checked(a, text.id)).collect();
        view
    }
}

/// A text with its checked translations, where it has some.
fn checked(a: &Application, text: TextId) -> Option<(TextId, BTreeMap<Language, TextRef>)> {
    let checked = a.translations.checked(text);
    (!checked.is_empty()).then_some((text, checked))
}

fn public_question(question: &super::advice::Question, rulebook: &Rulebook) -> PublicQuestion {
    let subject = match question.asked.subject {
        Subject::Criterion(criterion) if !rulebook.is_for_everybody(criterion) => None,
        subject => Some(subject),
    };
    PublicQuestion {
        id: question.asked.id,
        subject,
        words: question.asked.words,
        at: question.at,
        earlier: question.asked.earlier,
        status: question.status,
    }
}

fn public_hearing(hearing: &super::advice::Hearing, rulebook: &Rulebook) -> PublicHearing {
    let (criteria, ground) = match &hearing.on {
        HearingOn::Unmet(criteria) => {
            (criteria.iter().copied().filter(|c| rulebook.is_for_everybody(*c)).collect(), None)
        }
        HearingOn::Closing(ground) => (BTreeSet::new(), Some(*ground)),
    };
    PublicHearing {
        criteria,
        ground,
        words: hearing.words,
        opened: hearing.opened,
        comment: hearing.comment,
        closed: hearing.closed,
        cancelled: hearing.cancelled,
    }
}

fn request(a: &Application) -> Option<Request> {
    let (State::AwaitingApplicant(awaiting) | State::Lapsed { awaiting, .. }) = &a.state else { return None };
    let (questions, hearing) = match &awaiting.purpose {
        Purpose::Questions(ids) => (ids.clone(), false),
        Purpose::Hearing(_) => (Vec::new(), true),
    };
    Some(Request {
        questions,
        hearing,
        due: awaiting.due,
        grace: awaiting.grace,
        opened: awaiting.opened.clone(),
        extension: awaiting.extension,
    })
}
