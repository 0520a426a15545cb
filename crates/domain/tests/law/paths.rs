//! Constructed walks: the shortest way to each state, and steps that chance takes seldom.

use super::world::{RESOLUTION, World, digest, usual_people};
use antechamber_domain::{
    application::{AdviceKind, Asked, Command, Ground, Opened, Outcome, OutcomeKind, StateKind, Subject},
    council::Phase,
    criteria::CriterionKey,
    dossier::Section,
    evidence::DocumentKind,
    kernel::{Calendar, Role},
};
use std::collections::BTreeMap;

impl World {
    pub(super) fn drafted() -> Self {
        let mut w = Self::new(usual_people());
        w.by(Role::Owner, &Command::Start { organization: super::world::ORGANIZATION });
        w
    }

    pub(super) fn submitted() -> Self {
        let mut w = Self::drafted();
        w.submit();
        w
    }

    pub(super) fn submit(&mut self) {
        let declared_by = self.words();
        self.by(Role::Owner, &Command::Submit { version: self.version(), declared_by });
    }

    pub(super) fn screening() -> Self {
        let mut w = Self::submitted();
        w.by(Role::Officer, &Command::Take);
        w
    }

    pub(super) fn under_review() -> Self {
        let mut w = Self::screening();
        w.held(&Command::Complete { proceed_despite: BTreeMap::new(), legible: true });
        w
    }

    pub(super) fn ask_question(&mut self) {
        let asked = self.a_question();
        self.held(&Command::Ask { questions: vec![asked], opened: opened() });
    }

    /// A question on the statutes, which names the earlier one where there is one.
    pub(super) fn a_question(&mut self) -> Asked {
        let subject = Subject::Document(DocumentKind::Statutes);
        let earlier = self.file().questions.iter().rev().find(|q| q.asked.subject == subject).map(|q| q.asked.id);
        let why = self.words();
        Asked { id: self.question(), subject, words: self.words(), earlier: earlier.map(|id| (id, why)) }
    }

    pub(super) fn asked_from(mut self) -> Self {
        self.ask_question();
        self
    }

    pub(super) fn answer(&mut self) {
        for question in self.file().unanswered() {
            let words = self.words();
            self.by(Role::Owner, &Command::SaveAnswer { question: Some(question), words });
        }
    }

    pub(super) fn send(&mut self) {
        self.answer();
        self.edit();
        self.by(Role::Owner, &Command::SendAnswers { version: self.version() });
    }

    /// Everything that a person has to find is found: met, but for `unmet`.
    pub(super) fn judge(&mut self, unmet: &[CriterionKey]) {
        let mandatory: Vec<_> = self.rulebook.mandatory().map(|c| c.key).collect();
        for criterion in mandatory {
            let (met, reason) = (!unmet.contains(&criterion), self.words());
            self.held(&Command::RecordFinding { criterion, met, basis: None, reason, evidence: vec![] });
        }
    }

    pub(super) fn hear_out(&mut self) {
        let words = self.words();
        self.held(&Command::Hear { words });
        let words = self.words();
        self.by(Role::Editor, &Command::SaveAnswer { question: None, words });
        self.by(Role::Editor, &Command::SendAnswers { version: self.version() });
    }

    /// Of an organization that the Council deferred twice before: found wanting in one criterion, and heard on it.
    pub(super) fn heard_after_two_deferrals() -> Self {
        let mut w = Self::new(usual_people());
        w.standing.earlier_rounds = 2;
        w.by(Role::Owner, &Command::Start { organization: super::world::ORGANIZATION });
        w.submit();
        w.by(Role::Officer, &Command::Take);
        w.held(&Command::Complete { proceed_despite: BTreeMap::new(), legible: true });
        w.judge(&[CriterionKey::MandateField]);
        w.hear_out();
        w
    }

    pub(super) fn recommended(kind: AdviceKind) -> Self {
        let mut w = Self::under_review();
        w.recommend(kind);
        w
    }

    pub(super) fn recommend(&mut self, advice: AdviceKind) {
        if advice == AdviceKind::Admit {
            self.judge(&[]);
        } else {
            self.judge(&[CriterionKey::MandateField]);
            self.hear_out();
        }
        let reason = self.words();
        self.held(&Command::Recommend { advice, reason });
    }

    pub(super) fn endorsed(kind: AdviceKind) -> Self {
        let mut w = Self::recommended(kind);
        w.by(Role::SeniorOfficer, &Command::Countersign);
        w
    }

    pub(super) fn on_agenda(kind: AdviceKind) -> Self {
        let mut w = Self::endorsed(kind);
        w.place();
        w
    }

    pub(super) fn place(&mut self) {
        self.by(Role::CouncilSecretary, &Command::Place { session: self.session.id, late: None });
    }

    /// The list is closed and the session meets.
    pub(super) fn meet(&mut self) {
        self.session.phase = Phase::Open;
        self.to(Calendar::end_of(self.session.opens));
    }

    pub(super) fn outcome(&mut self, kind: OutcomeKind) -> Outcome {
        let reasons = self.words();
        match kind {
            OutcomeKind::Admitted => Outcome::Admitted,
            OutcomeKind::NotAdmitted => Outcome::NotAdmitted { criteria: [CriterionKey::MandateField].into(), reasons },
            OutcomeKind::Deferred => Outcome::Deferred { to: None, reasons },
        }
    }

    pub(super) fn decided(kind: OutcomeKind) -> Self {
        let advice = match kind {
            OutcomeKind::Admitted => AdviceKind::Admit,
            OutcomeKind::NotAdmitted => AdviceKind::NotAdmit,
            OutcomeKind::Deferred => AdviceKind::Defer,
        };
        let mut w = Self::on_agenda(advice);
        w.meet();
        w.decide_on(kind);
        w
    }

    pub(super) fn decide_on(&mut self, kind: OutcomeKind) {
        let (outcome, despite) = (self.outcome(kind), Some(self.words()));
        let on = self.session.opens;
        self.by(Role::CouncilSecretary, &Command::RecordDecision { resolution: RESOLUTION, outcome, on, despite });
    }

    pub(super) fn announced(kind: OutcomeKind) -> Self {
        let mut w = Self::decided(kind);
        w.announce();
        w
    }

    pub(super) fn announce(&mut self) {
        let letter = digest(200);
        self.by(Role::CouncilSecretary, &Command::Preview { letter });
        self.by(Role::CouncilSecretary, &Command::Announce { letter });
    }

    /// A file that the secretariat advised to admit, and that the Council deferred.
    pub(super) fn deferred_against_advice() -> Self {
        let mut w = Self::on_agenda(AdviceKind::Admit);
        w.meet();
        w.decide_on(OutcomeKind::Deferred);
        w.announce();
        w.next_session();
        w
    }

    pub(super) fn next_session(&mut self) {
        let opens = self.session.opens.checked_add(jiff::ToSpan::days(364)).unwrap();
        let n = self.session.id.0.as_u128() - super::world::session_id(0).0.as_u128();
        self.session = super::world::session(n + 1, opens);
    }

    pub(super) fn propose_closing(&mut self) {
        let reason = self.words();
        self.held(&Command::ProposeClosing { ground: Ground::NotAnNgo, reason });
    }

    pub(super) fn closing_proposed() -> Self {
        let mut w = Self::screening();
        w.propose_closing();
        w
    }

    pub(super) fn closed() -> Self {
        let mut w = Self::closing_proposed();
        w.hear_out();
        w.by(Role::SeniorOfficer, &Command::Countersign);
        w
    }

    pub(super) fn withdraw(&mut self) {
        self.by(Role::Owner, &Command::Withdraw { reason: None });
    }

    pub(super) fn withdrawn() -> Self {
        let mut w = Self::under_review();
        w.withdraw();
        w
    }

    pub(super) fn lapse(&mut self) {
        let grace = self.file().awaiting().unwrap().grace;
        self.to(grace);
        self.by(Role::Clock, &Command::Lapse);
    }

    pub(super) fn lapsed() -> Self {
        let mut w = Self::under_review().asked_from();
        w.lapse();
        w
    }

    /// A world whose file stands in `state`, by the shortest way.
    pub(super) fn in_state(state: StateKind) -> Self {
        match state {
            StateKind::Draft => Self::drafted(),
            StateKind::Submitted => Self::submitted(),
            StateKind::Screening => Self::screening(),
            StateKind::AwaitingApplicant => Self::under_review().asked_from(),
            StateKind::UnderReview => Self::under_review(),
            StateKind::Recommended => Self::recommended(AdviceKind::Admit),
            StateKind::ClosingProposed => Self::closing_proposed(),
            StateKind::Endorsed => Self::endorsed(AdviceKind::Admit),
            StateKind::OnAgenda => Self::on_agenda(AdviceKind::Admit),
            StateKind::Decided => Self::decided(OutcomeKind::Admitted),
            StateKind::Admitted => Self::announced(OutcomeKind::Admitted),
            StateKind::NotAdmitted => Self::announced(OutcomeKind::NotAdmitted),
            StateKind::Deferred => Self::deferred_against_advice(),
            StateKind::Inadmissible => Self::closed(),
            StateKind::Withdrawn => Self::withdrawn(),
            StateKind::Lapsed => Self::lapsed(),
            StateKind::Discarded => {
                let mut w = Self::drafted();
                w.by(Role::Owner, &Command::Discard);
                w
            }
        }
    }
}

/// What a question opens in these walks.
pub(super) fn opened() -> Opened {
    Opened { sections: [Section::Identity].into(), documents: [DocumentKind::Statutes].into() }
}

#[test]
fn every_state_can_be_reached() {
    for state in StateKind::ALL {
        assert_eq!(World::in_state(state).state(), Some(state));
    }
}
