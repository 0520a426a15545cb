//! What every stream of history shares: identities, time, people, texts and the audit chain.
//! No rule of the procedure lives here.

pub mod actor;
pub mod calendar;
pub mod chain;
pub mod ids;
pub mod plain;
pub mod stream;
pub mod text;
pub mod time;

pub use actor::{Actor, ActorKind, NgoRole, Role, StaffRole, StaffRoles};
pub use calendar::{Calendar, CalendarGap};
pub use chain::{Digest, Salt};
pub use ids::*;
pub use plain::{is_plain_address, is_plain_line};
pub use stream::{BrokenHistory, Envelope, History, Recorded, Seq, StoredEvent, StreamKind};
pub use text::{LONGEST_TEXT, Language, LanguageTag, TextRef};
pub use time::{Day, Instant, Moment, NotADate, PartialDate};
