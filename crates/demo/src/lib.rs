//! `demo`: an invented world to walk about in. Everything in it came through the Ledger, step by
//! step, under a clock that was set to the day of each step; the names are invented.
//!
//! [`build`] tells it into an empty store and hands back a [`Guide`]: who the people are, and where
//! something of interest is found. The same seed, the same time and a store whose chance repeats
//! itself give the same events.

#![warn(missing_docs)]

mod answers;
mod cast;
mod error;
mod guide;
mod hands;
mod pdf;
mod story;

pub use error::Error;
pub use guide::{Case, Guide, Organization, Person, Session};

use domain::kernel::Instant;
use hands::Hands;
use identity::Passwords;
use persistence::{Store, ambient::SteppingClock};
use worker::Post;

/// The password of everybody in the demonstration.
pub const PASSWORD: &str = "observers at the door";

/// How much there is to walk about in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Size {
    /// The secretariat, and nobody else.
    Empty,
    /// A few organizations, each somewhere else in the procedure.
    OneOfEach,
}

/// What the story is told on.
#[derive(Debug)]
pub struct Stage {
    /// An empty store that runs on `clock`. Its chance is the chance of the world: where it repeats
    /// itself, so does the world.
    pub store: Store,
    /// The store's clock: the story moves it.
    pub clock: SteppingClock,
    /// The way out for messages: they leave while the story is told.
    pub post: Post,
    /// Hashes the common password.
    pub passwords: Passwords,
    /// The end of the story: what the clock shows when it is told.
    pub now: Instant,
    /// How much is told.
    pub size: Size,
}

/// Tells the story, and says what came of it. The store is left open, its clock at the end of the
/// story at the latest.
pub async fn build(stage: Stage) -> Result<Guide, Error> {
    if stage.store.house_is_set_up().await? {
        return Err(Error::InUse);
    }
    let mut hands = Hands::new(stage).await?;
    story::tell(&mut hands).await?;
    guide::of(&hands).await
}
