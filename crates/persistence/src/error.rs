//! What can come of a call to the store, other than its answer.

use domain::kernel::{Instant, Seq, StreamKind};
use sea_orm::{DbErr, RuntimeErr, SqlErr};
use uuid::Uuid;

/// Why a call did not give its answer.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The law refuses, and says why.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something was written since the page was shown, and it matters to this command.
    #[error("changed meanwhile: {} events", since.len())]
    ChangedMeanwhile {
        /// Where the stream stands now.
        now: Seq,
        /// What was written since, oldest first.
        since: Vec<Change>,
    },
    /// No such thing, or the viewer may not know of it: the two look the same from outside.
    #[error("not found")]
    NotFound,
    /// Already taken: an email address, a resolution's number.
    #[error("already taken: {0}")]
    Taken(&'static str),
    /// Larger than allowed.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The most that is taken.
        limit: u64,
    },
    /// More than there may be of something.
    #[error("no more than {most}")]
    TooMany {
        /// How many there may be.
        most: u64,
    },
    /// Bytes came for another place of an upload than where it stands.
    #[error("the upload stands at {received}")]
    Elsewhere {
        /// How many bytes are there.
        received: u64,
    },
    /// The draft was saved by somebody else since the page was shown.
    #[error("the section stands at revision {now}")]
    DraftChanged {
        /// Its revision now.
        now: u64,
    },
    /// The same command id came from somebody else, or with something else to say: nothing of it is kept.
    #[error("this command id was used before")]
    CommandIdReused,
    /// The stored history does not make sense. A person must look at it.
    #[error("stream {stream}: {reason}")]
    Broken {
        /// Which stream.
        stream: Uuid,
        /// What is wrong.
        reason: String,
    },
    /// The database's schema is older than this program: run `antechamber migrate`.
    #[error("the database lacks {pending} changes of its schema, the first is {first}")]
    SchemaTooOld {
        /// How many changes are missing.
        pending: usize,
        /// The first one.
        first: String,
    },
    /// The database failed.
    #[error("database: {0}")]
    Database(DbErr),
    /// The document store failed.
    #[error("document store: {}", objects(.0))]
    Objects(object_store::Error),
    /// A file of the server could not be read or written.
    #[error("file: {0}")]
    File(std::io::Error),
    /// A setting does not make sense.
    #[error("setting: {0}")]
    Setting(String),
    /// What is stored as JSON cannot be read, or cannot be written.
    #[error("json: {0}")]
    Json(serde_json::Error),
    /// A case moved between looking and locking, again and again.
    #[error("the case moves too fast")]
    Moved,
    /// The task that was writing, or comparing, ended without an answer.
    #[error("the task did not finish")]
    Unfinished,
}

/// A lawful no, by the stream whose law says it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The law of applications.
    #[error(transparent)]
    Application(#[from] domain::application::Refusal),
    /// The law of sessions.
    #[error(transparent)]
    Council(#[from] domain::council::Refusal),
    /// The law of organizations.
    #[error(transparent)]
    Organization(#[from] domain::organization::Refusal),
    /// The law of accounts.
    #[error(transparent)]
    Person(#[from] domain::people::Refusal),
    /// The law of the house.
    #[error(transparent)]
    House(#[from] domain::house::Refusal),
    /// The law of the register.
    #[error(transparent)]
    Observer(#[from] domain::observer::Refusal),
}

/// An event that was written since a page was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of which kind of stream.
    pub stream: StreamKind,
    /// Place in the stream.
    pub seq: Seq,
    /// Name of the event.
    pub kind: String,
    /// When.
    pub at: Instant,
    /// Who, as the event names it.
    pub by: domain::kernel::ActorKind,
}

impl StoreError {
    /// Whether trying again can help: the database was busy or two transactions met.
    pub(crate) fn is_passing(&self) -> bool {
        let error = match self {
            Self::Database(error) => error,
            other => return matches!(other, Self::Moved),
        };
        if let Some(SqlErr::UniqueConstraintViolation(what)) = error.sql_err() {
            // Two posts of one command that ran side by side: the second finds the first's answer.
            return what.contains("commands");
        }
        code(error).is_some_and(|code| {
            matches!(code.as_str(), "5" | "6" | "261" | "262" | "517" | "518" | "40001" | "40P01" | "55P03")
        })
    }
}

/// The database's own code of an error, such as `40001`.
fn code(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(RuntimeErr::SqlxError(e))
    | DbErr::Query(RuntimeErr::SqlxError(e))
    | DbErr::Conn(RuntimeErr::SqlxError(e))) = error
    else {
        return None;
    };
    Some(e.as_database_error()?.code()?.into_owned())
}

/// What a store answered is not repeated: one that refuses a key says a lot of it.
fn objects(error: &object_store::Error) -> String {
    let text = error.to_string();
    if ["403 Forbidden", "401 Unauthorized"].iter().any(|status| text.contains(status)) {
        return "it refuses the key that it was given".to_owned();
    }
    text.split(": <").next().unwrap_or_default().to_owned()
}

impl From<DbErr> for StoreError {
    fn from(e: DbErr) -> Self {
        Self::Database(e)
    }
}

impl From<object_store::Error> for StoreError {
    fn from(e: object_store::Error) -> Self {
        match e {
            object_store::Error::NotFound { .. } => Self::NotFound,
            other => Self::Objects(other),
        }
    }
}

impl From<object_store::path::Error> for StoreError {
    fn from(e: object_store::path::Error) -> Self {
        Self::Objects(e.into())
    }
}

impl From<std::io::Error> for StoreError {
    fn from(e: std::io::Error) -> Self {
        Self::File(e)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(e: serde_json::Error) -> Self {
        Self::Json(e)
    }
}

impl StoreError {
    /// A stream whose stored history does not make sense.
    pub(crate) fn broken(stream: Uuid, reason: impl std::fmt::Display) -> Self {
        Self::Broken { stream, reason: reason.to_string() }
    }
}
