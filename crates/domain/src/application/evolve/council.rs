//! The list, the decision, its announcement and corrections.

use super::person;
use crate::{
    application::{
        advice::Outcome,
        event::Event,
        file::{Application, IssuedLetter, ProposedCorrection, RecordedEvent, Signature},
        state::{Decided, Item, State},
    },
    council::Taken,
    kernel::Day,
};
use std::collections::BTreeSet;

impl Application {
    pub(super) fn council(&mut self, recorded: &RecordedEvent) -> Option<()> {
        match &recorded.event {
            Event::CorrectionProposed { outcome, taken, reason } => {
                let by = person(recorded)?;
                let of = self.state.announced()?.item.session;
                self.signatures.push((Signature::ProposeCorrection, by));
                let (outcome, taken) = (outcome.clone(), *taken);
                self.proposed = Some(ProposedCorrection { by, of, reason: *reason, outcome, taken });
                Some(())
            }
            Event::CorrectionConfirmed { letter, effective, over, .. } => {
                let by = person(recorded)?;
                let correction = self.proposed.take()?;
                self.signatures.push((Signature::Confirm, by));
                self.letters.push(IssuedLetter { digest: *letter, at: recorded.at });
                if let Some(taken) = correction.taken {
                    self.correct_record(taken, *effective)?;
                }
                if let Some(outcome) = correction.outcome {
                    self.correct_outcome(outcome, *effective, *over)?;
                }
                Some(())
            }
            Event::Announced { letter, effective, rounds, over, .. } => {
                let State::Decided(mut decided) = self.take_state() else { return None };
                decided.announced = Some(recorded.at);
                self.rounds = *rounds;
                self.withdrawal_noted = false;
                self.letters.push(IssuedLetter { digest: *letter, at: recorded.at });
                self.announce(decided, *effective, *over);
                Some(())
            }
            _ => self.on_the_list(recorded),
        }
    }

    /// `over` where the session that a deferral names can consider it no more.
    fn announce(&mut self, decided: Decided, effective: Day, over: bool) {
        let round = self.rounds;
        self.state = match decided.outcome.clone() {
            Outcome::Admitted => State::Admitted { decided, since: effective },
            Outcome::NotAdmitted { .. } => State::NotAdmitted { decided, may_apply_from: effective },
            Outcome::Deferred { to, .. } => {
                let to = to.filter(|_| !over);
                self.target = to;
                State::Deferred { decided, to, round, asked: false, answered: false }
            }
        };
    }

    /// What was decided stays as it is, with all that came of it: it was taken under another resolution, or on
    /// another day.
    fn correct_record(&mut self, taken: Taken, effective: Day) -> Option<()> {
        let decided = match &mut self.state {
            State::Admitted { decided, since: from } | State::NotAdmitted { decided, may_apply_from: from } => {
                *from = effective;
                decided
            }
            State::Deferred { decided, .. } => decided,
            _ => return None,
        };
        (decided.resolution, decided.on) = (taken.resolution, taken.on);
        Some(())
    }

    /// A deferral that was none, or one that was not recorded as such, is counted accordingly.
    fn correct_outcome(&mut self, outcome: Outcome, effective: Day, over: bool) -> Option<()> {
        let stood = match self.state {
            State::Deferred { to, answered, .. } => Some((to, answered, self.target)),
            _ => None,
        };
        let (State::Admitted { mut decided, .. }
        | State::NotAdmitted { mut decided, .. }
        | State::Deferred { mut decided, .. }) = self.take_state()
        else {
            return None;
        };
        let is_deferred = matches!(outcome, Outcome::Deferred { .. });
        let without = self.rounds.saturating_sub(u16::from(stood.is_some()));
        self.rounds = without.saturating_add(u16::from(is_deferred));
        decided.outcome = outcome;
        self.announce(decided, effective, over);
        if let (Some((named, sent, target)), State::Deferred { to, answered, .. }) = (stood, &mut self.state) {
            // What was sent stays sent, and a file that is told of the same session stays where it aims.
            *answered = sent;
            if *to == named {
                self.target = target;
            }
        }
        Some(())
    }

    fn on_the_list(&mut self, recorded: &RecordedEvent) -> Option<()> {
        if let Event::Placed { session, .. } = &recorded.event {
            self.listed = self.listed.or(Some(recorded.at));
            self.rounds_at.insert(*session, self.deferrals());
        }
        let before = self.take_state();
        self.state = match (before, &recorded.event) {
            (State::Endorsed(endorsement), Event::Placed { session, letter, .. }) => {
                self.target = Some(*session);
                let from = Box::new(State::Endorsed(endorsement));
                State::OnAgenda(Item { session: *session, letter: *letter, endorsement, from })
            }
            (State::Deferred { decided, to, round, asked, answered }, Event::Placed { session, letter, .. }) => {
                self.target = Some(*session);
                let endorsement = decided.item.endorsement;
                let from = Box::new(State::Deferred { decided, to, round, asked, answered });
                State::OnAgenda(Item { session: *session, letter: *letter, endorsement, from })
            }
            (State::OnAgenda(item), Event::Lettered { letter }) => {
                State::OnAgenda(Item { letter: Some(*letter), ..item })
            }
            // Off the list the organization can withdraw by itself again.
            (State::OnAgenda(item), Event::Removed { .. } | Event::NotTakenUp) => {
                self.withdrawal_noted = false;
                *item.from
            }
            (State::OnAgenda(item), Event::DecisionRecorded { resolution, outcome, on, .. }) => {
                State::Decided(Decided {
                    item,
                    resolution: *resolution,
                    outcome: outcome.clone(),
                    on: *on,
                    previewed: BTreeSet::new(),
                    announced: None,
                })
            }
            // What was previewed showed another decision.
            (State::Decided(decided), Event::DecisionCorrected { resolution, outcome, on, .. }) => {
                State::Decided(Decided {
                    item: decided.item,
                    resolution: *resolution,
                    outcome: outcome.clone(),
                    on: *on,
                    previewed: BTreeSet::new(),
                    announced: None,
                })
            }
            (State::Decided(mut decided), Event::LetterPreviewed { letter }) => {
                decided.previewed.insert(*letter);
                State::Decided(decided)
            }
            _ => return None,
        };
        Some(())
    }
}
