//! What became of the sessions at which an application aimed, among its own steps: it stands in the histories
//! of the sessions, and changes nothing in the application's.

use super::{
    public_step::PublicStep,
    public_view::{PublicEvent, PublicView},
};
use crate::kernel::{CouncilSessionId, Day, Instant};
use std::collections::BTreeSet;

/// That a session was moved to other days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionMove {
    /// Which.
    pub session: CouncilSessionId,
    /// When it was moved.
    pub at: Instant,
    /// Its first day from then on.
    pub opens: Day,
    /// Its last day from then on.
    pub closes: Day,
}

impl PublicView {
    /// Every session at which it aimed, or on whose list it stood.
    pub fn sessions(&self) -> BTreeSet<CouncilSessionId> {
        self.timeline.iter().filter_map(|event| aim_after(&event.what, None)).collect()
    }

    /// Sets among its steps each move of the session at which it aimed at the time. The revision stays as it is:
    /// no form of the organization rests on the days of a session.
    pub fn tell_of_moves(&mut self, moves: &[SessionMove]) {
        let told = |of: &SessionMove| PublicEvent {
            at: of.at,
            by: None,
            what: PublicStep::SessionMoved { session: of.session, opens: of.opens, closes: of.closes },
        };
        let told: Vec<_> = moves.iter().filter(|of| self.aimed_at(of.at) == Some(of.session)).map(told).collect();
        self.timeline.extend(told);
        self.timeline.sort_by_key(|event| event.at);
    }

    fn aimed_at(&self, at: Instant) -> Option<CouncilSessionId> {
        let (mut aimed, mut stands) = (None, true);
        for PublicEvent { what, .. } in self.timeline.iter().take_while(|event| event.at < at) {
            match what {
                PublicStep::Closed { .. } | PublicStep::Withdrawn { .. } | PublicStep::Lapsed { .. } => stands = false,
                PublicStep::WithdrawalUndone | PublicStep::Reopened => stands = true,
                other => aimed = aim_after(other, aimed),
            }
        }
        aimed.filter(|_| stands)
    }
}

/// At which session it aims from a step on, having aimed at `before` until then.
const fn aim_after(step: &PublicStep, before: Option<CouncilSessionId>) -> Option<CouncilSessionId> {
    match step {
        PublicStep::Received { target: session, .. }
        | PublicStep::Announced { to: session, .. }
        | PublicStep::Retargeted { session, .. }
        | PublicStep::CarriedOver { session, .. } => *session,
        PublicStep::Placed { session } => Some(*session),
        _ => before,
    }
}
