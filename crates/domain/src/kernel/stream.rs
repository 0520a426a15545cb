//! What a stream of events is, whatever it is about.

use super::{ids::CommandId, time::Instant};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Place in a stream; the first event is 1, an empty stream stands at 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seq(pub u64);

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Which aggregate a stream is the history of. Locks are taken in this order, then by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StreamKind {
    /// The house: settings and calendar.
    House,
    /// A person with an account.
    Person,
    /// An NGO as a legal person.
    Organization,
    /// A session of the Council.
    CouncilSession,
    /// An application.
    Application,
    /// Life after admission.
    Observer,
}

impl StreamKind {
    /// Every kind, in lock order.
    pub const ALL: [Self; 6] =
        [Self::House, Self::Person, Self::Organization, Self::CouncilSession, Self::Application, Self::Observer];

    /// Stable key for storage.
    pub const fn key(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Person => "person",
            Self::Organization => "organization",
            Self::CouncilSession => "council_session",
            Self::Application => "application",
            Self::Observer => "observer",
        }
    }

    /// The kind of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.key() == key)
    }
}

/// A command with what its page showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<C> {
    /// The press of the button.
    pub command_id: CommandId,
    /// Where the stream stood on the page; `None` where the command opens a stream or comes
    /// from the clock, which has no page.
    pub seen: Option<Seq>,
    /// What is asked for.
    pub command: C,
}

/// An event with where and when it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded<E> {
    /// Place in the stream.
    pub seq: Seq,
    /// When.
    pub at: Instant,
    /// Who.
    pub by: super::ActorKind,
    /// What.
    pub event: E,
}

/// A history that no lawful sequence of commands can have written: never a panic.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("broken history: {event} cannot follow {state}")]
pub struct BrokenHistory {
    /// The event that does not fit.
    pub event: &'static str,
    /// The state that it met.
    pub state: &'static str,
}

/// An event of some stream, as it is stored: a stable name, the version of its shape, and JSON
/// text that is written once and never again re-encoded (the chain's hash covers its bytes).
pub trait StoredEvent: Sized {
    /// Stable name, such as `submitted`.
    fn kind(&self) -> &'static str;
    /// Version of the shape; 1 unless an upcast stands beside the type.
    fn version(&self) -> u16 {
        1
    }
    /// The JSON text.
    fn to_payload(&self) -> Result<String, serde_json::Error>;
    /// Reads a stored event of any released version.
    fn from_payload(kind: &str, version: u16, payload: &str) -> Result<Self, serde_json::Error>;
}

/// State that is nothing but the fold of its events.
pub trait History: Sized + Clone {
    /// Which kind of stream this is the state of.
    const KIND: StreamKind;
    /// Its events.
    type Event: StoredEvent + Clone;
    /// The state after one more event. Total: a history that cannot be is an error, not a panic.
    fn evolve(before: Option<Self>, event: &Recorded<Self::Event>) -> Result<Self, BrokenHistory>;

    /// The state after a whole history; `None` where there is none yet.
    fn replay<'a>(events: impl IntoIterator<Item = &'a Recorded<Self::Event>>) -> Result<Option<Self>, BrokenHistory>
    where
        Self::Event: 'a,
    {
        events.into_iter().try_fold(None, |state, event| Self::evolve(state, event).map(Some))
    }
}
