//! What a decision is made from, beside the application itself: who, when, under which rules,
//! and what was loaded of other streams beforehand.

use super::{advice::OutcomeKind, reference::Reference, wording::WordingKind};
use crate::{
    council::{LaterSession, Phase, SessionKind, Symbol, Taken, WarningKind},
    criteria::{CriterionKey, Rulebook, Verdict},
    dossier::{Fault, Section},
    evidence::DocumentKind,
    kernel::{
        Actor, ApplicationId, Calendar, CouncilSessionId, Day, Digest, Instant, Language, Moment, PersonId, TextId,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that [`decide`](super::decide()) may look at. Loaded first, so that the decision
/// itself asks nobody. Begin with [`Context::of`] and set what the command needs:
///
/// | command | needs |
/// |---|---|
/// | `Start` | `standing` |
/// | `Submit` | `standing`, `dossier`, `reference`, `target` |
/// | `SendAnswers`, `UpdateDossier`, `GoOn` | `dossier` |
/// | `UndoWithdrawal`, `Reopen`, `SendAnswers` of a lapsed file | `standing` |
/// | `HandOver`, `Assign` | `people.candidate_fits` |
/// | `Complete`, `Except`, `Hear`, `Recommend` | `dossier.assessments` |
/// | `Recommend`, `ProposeClosing`, `Escalate` | `people.seniors` |
/// | `Recommend` (to defer) | `reason_used_before` |
/// | `Place`, `RecordDecision`, `CorrectDecision`, `Withdraw` (from a list) | `session` |
/// | `Summarize` (on a list) | `session` |
/// | `CarryOver` | `session`: the one aimed at |
/// | `ProposeCorrection`, `ConfirmCorrection` | `built_upon` |
/// | `ProposeCorrection` (of the outcome) | `reason_used_before` |
/// | `ProposeCorrection` (of how it was taken), `ConfirmCorrection` | `session` |
/// | `ProposeCorrection`, `Announce`, `ConfirmCorrection` (of a deferral to a session) | `later` |
/// | `WarnDraft`, `ExpireDraft` | `draft_changed` |
/// | `Translate`, `CheckTranslation` | `text` |
/// | `Preview`, `Announce`, `ConfirmCorrection` | `text`: the Council's reasons; `letter_language` |
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// When.
    pub now: Moment,
    /// The rulebook of the file: the one in force while it is a draft, afterwards the one that
    /// was pinned at receipt.
    pub rulebook: &'a Rulebook,
    /// The secretariat's calendar.
    pub calendar: &'a Calendar,
    /// The stream: minted for `Start`.
    pub application: ApplicationId,
    /// Minted for `Submit`.
    pub reference: Option<Reference>,
    /// How the organization stands beside this application.
    pub standing: Standing,
    /// The dossier and what the machine makes of it.
    pub dossier: Option<DossierFacts>,
    /// The session that a submission aims at.
    pub target: Target,
    /// The session that the command is about.
    pub session: Option<SessionFacts>,
    /// The session to which the outcome that is proposed or told defers the file, where it names one that there is.
    pub later: Option<LaterSession>,
    /// Who could act.
    pub people: People,
    /// The same words were a reason before: to defer a file of this organization, where deferral is recommended;
    /// of the outcome as it was announced, where that is corrected. Salted digests cannot tell; the texts can.
    pub reason_used_before: bool,
    /// Something rests on the announced outcome: the line of the register was struck out, or a new
    /// application was begun.
    pub built_upon: bool,
    /// The last change of the draft, which is state of its own.
    pub draft_changed: Option<Instant>,
    /// The words that the command is about, if they are words of this file that others read.
    pub text: Option<TextFacts>,
    /// The language of the letter that the command is about.
    pub letter_language: Language,
}

impl<'a> Context<'a> {
    /// With nothing loaded of other streams.
    pub fn of(
        actor: &'a Actor,
        now: Moment,
        rulebook: &'a Rulebook,
        calendar: &'a Calendar,
        application: ApplicationId,
    ) -> Self {
        Self {
            actor,
            now,
            rulebook,
            calendar,
            application,
            reference: None,
            standing: Standing::default(),
            dossier: None,
            target: Target::default(),
            session: None,
            later: None,
            people: People::default(),
            reason_used_before: false,
            built_upon: false,
            draft_changed: None,
            text: None,
            letter_language: Language::default(),
        }
    }

    /// What the machine found on a criterion, where it was asked.
    pub fn assessment(&self, criterion: CriterionKey) -> Option<Verdict> {
        self.dossier.as_ref().and_then(|d| d.assessments.get(&criterion).copied())
    }
}

/// Words of this file that others read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextFacts {
    /// Which.
    pub id: TextId,
    /// What they are.
    pub kind: WordingKind,
    /// The NGO can read them now.
    pub told: bool,
    /// The language in which they were written; `None` where it is none of the three.
    pub language: Option<Language>,
}

/// How the organization stands beside this application.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Another application of it that is open.
    pub open_application: Option<ApplicationId>,
    /// It is an observer already.
    pub observer: bool,
    /// From when it may apply, where a decision said so.
    pub may_apply_from: Option<Day>,
    /// Deferrals in earlier applications.
    pub earlier_rounds: u16,
}

/// The dossier as it would be frozen now, and what the machine makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DossierFacts {
    /// Digest of the version.
    pub version: Digest,
    /// Sections that are not complete, with their faults.
    pub incomplete: Vec<(Section, Vec<Fault>)>,
    /// Required documents that are missing, by the criterion that asks for them.
    pub missing: Vec<(CriterionKey, Vec<DocumentKind>)>,
    /// Kinds of the files that have arrived and are neither attached nor thrown away: a version
    /// that was frozen now would leave them out.
    pub waiting: Vec<DocumentKind>,
    /// A named person has declared it.
    pub declared: bool,
    /// The page that shows what is new in the rulebook in force was seen (or nothing is new).
    pub news_seen: bool,
    /// The machine's finding a criterion.
    pub assessments: BTreeMap<CriterionKey, Verdict>,
    /// Criteria whose inputs changed since the last frozen version.
    pub changed: BTreeSet<CriterionKey>,
}

/// The session that a submission aims at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// The next session for which a file received now is in time; `None` is *next to be
    /// announced*.
    pub session: Option<CouncilSessionId>,
    /// An earlier session was missed by it.
    pub late: bool,
}

/// The session that a command is about, as it stood before its own half of the command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionFacts {
    /// Which.
    pub id: CouncilSessionId,
    /// What kind.
    pub kind: SessionKind,
    /// How far it has come.
    pub phase: Phase,
    /// Its first day.
    pub opens: Day,
    /// Its last day.
    pub closes: Day,
    /// When its list closes.
    pub list_closes: Instant,
    /// This application stands on its list.
    pub holds_item: bool,
    /// The item's letter, or for one to be placed the letter that it would get; `None` while
    /// the list is open.
    pub letter: Option<u16>,
    /// The resolution that the command names is one of this session.
    pub resolution_here: bool,
    /// An outcome of this item is on record.
    pub item_decided: bool,
    /// The paper that tells of this item, where one was issued.
    pub paper: Option<Symbol>,
    /// How many members the Organization had, where that is on record.
    pub members: Option<u16>,
    /// How the decision on record of this item was taken, where there is one.
    pub taken: Option<Taken>,
    /// What looks odd about that decision by the session's rule, votes and days, with each outcome that it may
    /// have; where the command corrects how it was taken, about the decision as it is corrected.
    pub odd: BTreeSet<(OutcomeKind, WarningKind)>,
}

impl SessionFacts {
    /// Whether the list takes no more items without saying how.
    pub const fn list_closed(&self) -> bool {
        !matches!(self.phase, Phase::Planned)
    }

    /// What looks odd about the decision on record with this outcome.
    pub fn odd_with(&self, outcome: OutcomeKind) -> impl Iterator<Item = WarningKind> {
        self.odd.iter().filter(move |(of, _)| *of == outcome).map(|(_, odd)| *odd)
    }
}

/// Who could act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Whom the command names: for `Assign`, an active officer who does not belong to the
    /// organization; for `HandOver`, a colleague.
    pub candidate_fits: bool,
    /// Active senior officers who do not belong to the organization. Conflicts declared in the
    /// case and signatures under it are known to the application.
    pub seniors: BTreeSet<PersonId>,
}
