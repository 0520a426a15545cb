//! `demo`: an invented world to walk about in. Everything in it came through the Ledger, step by
//! step, under a clock that was set to the day of each step; the names are invented.
//!
//! [`build`] tells it into an empty store and hands back a [`Guide`]: who the people are, and where
//! something of interest is found. The same seed, the same time and a store whose chance repeats
//! itself give the same events.

#![warn(missing_docs)]

mod answers;
mod case;
mod cast;
mod council;
mod deed;
mod doors;
mod error;
mod fates;
mod guide;
mod hands;
mod house;
mod office;
mod pdf;
mod script;
mod sitting;
mod story;
mod topic;
mod words;

pub use doors::{STATES, offered, shown};
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
pub enum Size {
    /// The secretariat, and nobody else.
    Empty,
    /// An organization for each state of a file.
    OneOfEach,
    /// A session of the Council that meets in three weeks: its list is open, most of thirty requests
    /// stand on it, the others are ready for it.
    Session,
    /// All of them: every state many times, and every corner of the law.
    World,
    /// As many with short lives, most of them over: to be told again many times
    /// ([`persistence::Store::retell`]). Some were decided on by the Council, some stand on its next list.
    Sample,
}

/// Hears how far it has come: so many of so many deeds.
pub type Progress<'a> = dyn Fn(usize, usize) + Send + Sync + 'a;

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
    /// Shifts the days on which things happen.
    pub seed: u64,
}

/// Tells the story, and says what came of it. The store is left open, its clock at the end of the
/// story at the latest.
pub async fn build(stage: Stage) -> Result<Guide, Error> {
    build_telling(stage, &|_, _| ()).await
}

/// As [`build`], and says how far it has come.
pub async fn build_telling(stage: Stage, progress: &Progress<'_>) -> Result<Guide, Error> {
    if stage.store.house_is_set_up().await? {
        return Err(Error::InUse);
    }
    let mut hands = Hands::new(stage).await?;
    // Until it is told there is nothing that a failing computer could take away.
    hands.store.hurry().await?;
    let cases = story::tell(&mut hands, progress).await?;
    hands.store.settle().await?;
    guide::of(&mut hands, &cases).await
}
