//! Files that end, come back, or aim at another session.

use super::{only_if, person};
use crate::application::{
    event::Event,
    file::{Application, RecordedEvent},
    state::{State, Term},
};
use crate::kernel::Instant;

impl Application {
    pub(super) fn ends_and_returns(&mut self, recorded: &RecordedEvent) -> Option<()> {
        match &recorded.event {
            Event::Withdrawn { reason, until } => {
                only_if(self.state.is_active() && !matches!(self.state, State::Decided(_)))?;
                let from = match self.take_state() {
                    State::OnAgenda(item) => item.from,
                    other => Box::new(other),
                };
                self.withdrawal_noted = false;
                self.state = State::Withdrawn { by: person(recorded)?, reason: *reason, until: *until, from };
            }
            Event::WithdrawalNoted { .. } => {
                only_if(matches!(self.state, State::OnAgenda(_) | State::Decided(_)))?;
                self.withdrawal_noted = true;
            }
            Event::WithdrawalUndone => {
                let State::Withdrawn { from, .. } = self.take_state() else { return None };
                self.state = *from;
            }
            Event::Reopened { due, grace, .. } => self.reopen(Term { due: *due, grace: *grace }, recorded.at)?,
            Event::Retargeted { session } | Event::CarriedOver { session } => {
                only_if(self.state.is_active())?;
                self.target = *session;
            }
            Event::Escalated { .. } => self.escalated = Some(recorded.at),
            _ => return None,
        }
        Some(())
    }

    fn reopen(&mut self, term: Term, at: Instant) -> Option<()> {
        self.state = match self.take_state() {
            State::Inadmissible { from, .. } => from.due_at(term.due),
            State::Lapsed { mut awaiting, .. } => {
                awaiting.renew(term, at);
                State::AwaitingApplicant(awaiting)
            }
            _ => return None,
        };
        Some(())
    }
}
