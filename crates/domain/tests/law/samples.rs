//! For each command one that fits the case as far as it can, varied by dice.

use super::{
    paths::opened,
    world::{ORGANIZATION, OTHER_APPLICATION, OTHER_RESOLUTION, RESOLUTION, World, digest, some_words},
};
use antechamber_domain::{
    application::{
        AdviceKind, Command, CommandKind, DuplicateStatus, Found, Ground, HitStatus, LatePlacing, Outcome, OutcomeKind,
        StateKind,
    },
    council::{DecisionRule, Taken},
    criteria::CriterionKey,
    kernel::{Actor, Digest, Language, PersonId, Role, TextId},
};

/// Chance that can be repeated.
#[derive(Clone, Debug)]
pub(super) struct Dice(Option<u64>);

impl Dice {
    /// Always shows 0.
    pub(super) const fn fixed() -> Self {
        Self(None)
    }

    pub(super) fn seeded(seed: u64) -> Self {
        Self(Some(seed.wrapping_mul(2).wrapping_add(1)))
    }

    /// From 0 to `n` − 1.
    pub(super) fn below(&mut self, n: usize) -> usize {
        let Some(state) = &mut self.0 else { return 0 };
        // SplitMix64: short, and good enough to walk by.
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % (n.max(1) as u64)).unwrap()
    }

    pub(super) fn one_in(&mut self, n: usize) -> bool {
        self.0.is_some() && self.below(n) == 0
    }

    pub(super) fn of<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        if things.is_empty() { None } else { Some(&things[self.below(things.len())]) }
    }
}

impl World {
    pub(super) fn fitting(&mut self, kind: CommandKind, dice: &mut Dice) -> Command {
        use CommandKind as C;
        let words = self.words();
        match kind {
            C::Start => Command::Start { organization: ORGANIZATION },
            C::Save => Command::Save,
            C::Attach => Command::Attach,
            C::Discard => Command::Discard,
            C::HandOver => Command::HandOver { to: self.somebody(Role::Editor, dice) },
            C::Submit => Command::Submit { version: self.version(), declared_by: words },
            C::Withdraw => Command::Withdraw { reason: dice.one_in(2).then_some(words) },
            C::UndoWithdrawal => Command::UndoWithdrawal,
            C::Take => Command::Take,
            C::Assign => Command::Assign { to: self.another_officer(dice) },
            C::Release => Command::Release,
            C::DeclareConflict => Command::DeclareConflict { reason: words },
            C::LiftConflict => {
                let conflicted: Vec<_> = self.file().conflicted.iter().copied().collect();
                let of = dice.of(&conflicted).copied().unwrap_or_else(|| self.somebody(Role::Officer, dice));
                Command::LiftConflict { of, reason: words }
            }
            C::Note => Command::Note { words, mentions: vec![] },
            C::RecordReply => Command::RecordReply { dated: self.today() },
            C::FlagHit => Command::FlagHit { hit: digest(u8::try_from(100 + dice.below(3)).unwrap()), words: None },
            C::ClearHit => Command::ClearHit { hit: self.open_hit(dice), reason: words },
            C::ConfirmHit => Command::ConfirmHit { hit: self.open_hit(dice), reason: words },
            C::LinkDuplicate => Command::LinkDuplicate { of: OTHER_APPLICATION, reason: words },
            C::DismissDuplicate => {
                let linked = self.file().duplicates.iter().find(|(_, s)| **s == DuplicateStatus::Linked);
                Command::DismissDuplicate { of: linked.map_or(OTHER_APPLICATION, |(of, _)| *of), reason: words }
            }
            C::Translate | C::CheckTranslation => self.fitting_translation(kind, dice),
            C::RemindNow => Command::RemindNow,
            C::Remind => Command::Remind,
            C::ContactFailed => Command::ContactFailed,
            C::Lapse => Command::Lapse,
            C::GoOn => Command::GoOn,
            C::Escalate => Command::Escalate,
            C::WarnDraft => Command::WarnDraft,
            C::ExpireDraft => Command::ExpireDraft,
            C::Retarget => Command::Retarget { session: Some(super::world::session_id(7)) },
            C::CarryOver => Command::CarryOver { session: Some(super::world::session_id(8)) },
            _ => self.fitting_review(kind, dice),
        }
    }

    fn open_hit(&self, dice: &mut Dice) -> Digest {
        let open: Vec<_> = self.file().hits.iter().filter(|(_, s)| **s == HitStatus::Open).map(|(h, _)| *h).collect();
        dice.of(&open).copied().unwrap_or(digest(100))
    }

    fn fitting_translation(&mut self, kind: CommandKind, dice: &mut Dice) -> Command {
        if kind == CommandKind::Translate {
            let texts: Vec<_> = self.wordings().into_iter().map(|w| w.text.id).collect();
            let text = dice.of(&texts).copied().unwrap_or(some_words().id);
            return Command::Translate {
                text,
                language: [Language::Fr, Language::Es][dice.below(2)],
                words: self.words(),
            };
        }
        let unchecked = self.file().translations.all().filter(|(_, _, t)| t.checked_by.is_none());
        let unchecked: Vec<(TextId, Language, TextId)> =
            unchecked.map(|(text, language, t)| (text, language, t.words.id)).collect();
        let nothing = (some_words().id, Language::Fr, some_words().id);
        let (text, language, wording) = dice.of(&unchecked).copied().unwrap_or(nothing);
        Command::CheckTranslation { text, language, wording }
    }

    fn fitting_review(&mut self, kind: CommandKind, dice: &mut Dice) -> Command {
        use CommandKind as C;
        let words = self.words();
        match kind {
            C::Complete => {
                let gates: Vec<_> = self.rulebook.criteria().iter().map(|c| c.key).collect();
                Command::Complete { proceed_despite: gates.into_iter().map(|c| (c, words)).collect(), legible: true }
            }
            C::Ask => {
                let opened = if dice.one_in(3) { antechamber_domain::application::Opened::default() } else { opened() };
                Command::Ask { questions: vec![self.a_question()], opened }
            }
            C::SaveAnswer => {
                let open: Vec<_> =
                    self.file().questions.iter().filter(|q| q.status.is_open()).map(|q| q.asked.id).collect();
                Command::SaveAnswer { question: dice.of(&open).copied(), words }
            }
            C::SendAnswers => Command::SendAnswers { version: self.version() },
            C::UpdateDossier => Command::UpdateDossier { version: self.version() },
            C::RequestExtension => Command::RequestExtension { reason: words },
            C::GrantExtension => Command::GrantExtension,
            C::RefuseExtension => Command::RefuseExtension { reason: words },
            C::ContactFound => Command::ContactFound,
            C::CancelQuestions => Command::CancelQuestions { reason: words },
            C::CancelHearing => Command::CancelHearing { reason: words },
            C::RecordFinding => {
                let criteria: Vec<_> = self.rulebook.mandatory().map(|c| c.key).collect();
                let criterion = *dice.of(&criteria).unwrap();
                Command::RecordFinding { criterion, met: !dice.one_in(6), basis: None, reason: words, evidence: vec![] }
            }
            C::CorrectFact => Command::CorrectFact { at: "founded_on".into(), words, evidence: vec![] },
            C::WithdrawFactCorrection => {
                let corrected: Vec<_> = self.file().corrections_of_fact.iter().map(|fact| fact.at.clone()).collect();
                let at = dice.of(&corrected).cloned().unwrap_or_else(|| "founded_on".into());
                Command::WithdrawFactCorrection { at, reason: words }
            }
            C::Summarize => Command::Summarize { words },
            C::Except => {
                let criterion = self.first_unmet().unwrap_or(CriterionKey::MandateField);
                Command::Except { criterion, reason: words }
            }
            C::Hear => Command::Hear { words },
            C::Recommend => Command::Recommend { advice: AdviceKind::ALL[dice.below(3)], reason: words },
            C::Recall => Command::Recall,
            C::Countersign => Command::Countersign,
            C::SendBack => Command::SendBack { reason: words },
            C::ReopenReview => Command::ReopenReview { reason: words },
            C::ProposeClosing => {
                let grounds = [Ground::NotAnNgo, Ground::CeasedToExist, Ground::DuplicateOf(OTHER_APPLICATION)];
                Command::ProposeClosing { ground: grounds[dice.below(3)], reason: words }
            }
            C::ResumeReview => Command::ResumeReview,
            C::Reopen => Command::Reopen { reason: words },
            _ => self.fitting_council(kind, dice),
        }
    }

    fn fitting_council(&mut self, kind: CommandKind, dice: &mut Dice) -> Command {
        use CommandKind as C;
        let (words, outcome) = (self.words(), self.outcome(OutcomeKind::ALL[dice.below(3)]));
        let (resolution, on) = (RESOLUTION, self.session.opens);
        match kind {
            C::Place => {
                let late = (self.session.list_closed() && !dice.one_in(4)).then_some(LatePlacing::Addendum(words));
                Command::Place { session: self.session.id, late }
            }
            C::Letter => Command::Letter { letter: 0 },
            C::Remove => Command::Remove { reason: words },
            C::ReturnItem => Command::ReturnItem,
            C::NotTakenUp => Command::NotTakenUp,
            C::RecordDecision => Command::RecordDecision { resolution, outcome, on, despite: Some(words) },
            C::CorrectDecision => Command::CorrectDecision { resolution, outcome, on, reason: words },
            C::Preview => Command::Preview { letter: digest(200) },
            C::Announce => Command::Announce { letter: digest(200) },
            C::ProposeCorrection => {
                // An admission can be made something else, or corrected as to its letter alone.
                let stands = self.state() == Some(StateKind::Admitted) && outcome == Outcome::Admitted;
                let outcome = dice.one_in(2).then_some(outcome).filter(|_| !stands);
                let how = Taken { resolution: OTHER_RESOLUTION, on, rule: DecisionRule::Consensus, votes: None };
                let taken = dice.one_in(3).then_some(how);
                Command::ProposeCorrection { outcome, taken, reason: words }
            }
            C::ConfirmCorrection => Command::ConfirmCorrection { letter: digest(201) },
            other => panic!("no sample of {other:?}"),
        }
    }

    fn first_unmet(&self) -> Option<CriterionKey> {
        let file = self.file();
        let machine = |key| self.assessments.get(&key).copied();
        self.rulebook.mandatory().find(|c| file.found(c.key, c.kind, machine(c.key)) == Found::NotMet).map(|c| c.key)
    }

    fn somebody(&self, role: Role, dice: &mut Dice) -> PersonId {
        let people: Vec<_> =
            self.people.iter().filter(|p| p.holds(role, Some(ORGANIZATION))).filter_map(Actor::person).collect();
        dice.of(&people).copied().unwrap_or(PersonId(uuid::Uuid::nil()))
    }

    fn another_officer(&self, dice: &mut Dice) -> PersonId {
        let holder = self.file().holder;
        let officers: Vec<_> = self
            .people
            .iter()
            .filter(|p| p.holds(Role::Officer, Some(ORGANIZATION)))
            .filter_map(Actor::person)
            .filter(|p| Some(*p) != holder)
            .collect();
        dice.of(&officers).copied().unwrap_or(PersonId(uuid::Uuid::nil()))
    }
}
