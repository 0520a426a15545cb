//! Whether the Council can have deferred a file to a session.

use super::state::{Phase, SessionKind};
use crate::{application::Outcome, kernel::CouncilSessionId};

/// What has to be known of a session to which a file is deferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterSession {
    /// Which.
    pub id: CouncilSessionId,
    /// What kind.
    pub kind: SessionKind,
    /// How far it has come.
    pub phase: Phase,
}

/// Why no file can be deferred to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDeferredTo {
    /// It is the one that defers.
    Itself,
    /// There is none.
    Unknown,
    /// A special one takes nothing that was deferred.
    Special,
    /// It is over.
    Over,
    /// It was called off.
    CalledOff,
}

/// That the session that `outcome` names, where it names one, can take what the session `by` defers; `later` is what
/// was loaded of the one that is named.
pub(crate) fn can_be_deferred_to(
    outcome: &Outcome,
    by: CouncilSessionId,
    later: Option<LaterSession>,
) -> Result<(), NotDeferredTo> {
    let Some(to) = outcome.deferred_to() else { return Ok(()) };
    if to == by {
        return Err(NotDeferredTo::Itself);
    }
    match later.filter(|session| session.id == to) {
        None => Err(NotDeferredTo::Unknown),
        Some(LaterSession { phase: Phase::Cancelled, .. }) => Err(NotDeferredTo::CalledOff),
        Some(LaterSession { phase: Phase::Ended, .. }) => Err(NotDeferredTo::Over),
        Some(LaterSession { kind: SessionKind::Special(_), .. }) => Err(NotDeferredTo::Special),
        Some(_) => Ok(()),
    }
}
