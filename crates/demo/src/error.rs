//! What can keep the demonstration from being told.

use domain::criteria::Misfit;
use identity::PasswordError;
use persistence::StoreError;

/// Why the demonstration was not told to its end.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing of the demonstration may mix with what is real.
    #[error("this database holds a place already; the demonstration wants an empty one")]
    InUse,
    /// The law or the database said no to a step.
    #[error("{who}: the step `{step}`: {source}")]
    Step {
        /// Whose file, session or account it was.
        who: String,
        /// Which step.
        step: &'static str,
        /// What came instead.
        source: StoreError,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The common password could not be hashed.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// There is no rulebook.
    #[error(transparent)]
    Rulebook(#[from] Misfit),
    /// A file of the demonstration is not taken at the door.
    #[error("{file}: {reason}")]
    File {
        /// Its name.
        file: String,
        /// Why not.
        reason: intake::Unacceptable,
    },
    /// A letter could not be made.
    #[error("the letter of decision to {0} could not be made")]
    Letter(String),
    /// Somebody or something that was there is not there any more.
    #[error("{0} is not there")]
    Gone(String),
}
