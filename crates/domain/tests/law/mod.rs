//! The law of an application: who may, where every step leads, and what nobody outside can tell.

mod again;
mod calls;
mod closings;
mod corpus;
mod corrections;
mod decisions;
mod details;
mod facts;
mod guards;
mod histories;
mod judged;
mod liveness;
mod pairs;
mod paths;
mod registrar;
mod reminders;
mod said;
mod samples;
mod schedule;
mod steps;
mod tallies;
mod told;
mod translations;
mod views;
mod who_may;
mod world;

/// Whether files under test are to be rewritten by what the code says now.
#[expect(clippy::disallowed_methods, reason = "the one thing that tests are told by the environment")]
fn rewriting() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}
