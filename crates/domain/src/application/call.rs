//! What a file calls for while its state says that somebody else has the next step.

use super::{
    file::Application,
    state::{Awaiting, Extension, State},
};

/// What the secretariat has to do in a file that waits for its organization, or that the Council deferred. In every
/// other state the state alone says whose step it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Call {
    /// To find another contact: no message reaches the organization, and its time stands still.
    Contact,
    /// To grant or to refuse the time that the organization asked for.
    MoreTime,
    /// To examine again what the Council deferred: the organization has sent something since, or let its time to do
    /// so pass.
    Examination,
}

impl Call {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Contact, Self::MoreTime, Self::Examination];

    /// Stable key for storage.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::MoreTime => "more_time",
            Self::Examination => "examination",
        }
    }

    /// The one of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|call| call.key() == key)
    }
}

impl Awaiting {
    /// What the secretariat has to do before this wait can end by itself. Another contact comes first: without one the
    /// organization is not told what was decided on its time.
    pub(super) fn calls_for(&self) -> Option<Call> {
        if self.contact_failed {
            return Some(Call::Contact);
        }
        (self.extension == Extension::Requested).then_some(Call::MoreTime)
    }
}

impl Application {
    /// What the secretariat has to do now, where the state does not say that it has the next step. What was deferred
    /// and comes on a list again as it stands calls for nothing: it is ready.
    pub fn calls_for(&self) -> Option<Call> {
        match &self.state {
            State::AwaitingApplicant(awaiting) => awaiting.calls_for(),
            State::Deferred { answered: true, .. } if self.answers_come_first() => Some(Call::Examination),
            _ => None,
        }
    }
}
