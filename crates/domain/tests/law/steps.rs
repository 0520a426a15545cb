//! Every row of the law is reached, and every event happens.

use super::world::{Taken, World};
use antechamber_domain::application::{EventKind, law};
use std::collections::BTreeSet;

/// All that the table promises: from where, by which command, to where.
fn promised() -> BTreeSet<Taken> {
    law::rows()
        .iter()
        .flat_map(|row| {
            let before = row.from.is_empty().then_some(None);
            let froms = row.from.iter().copied().map(Some).chain(before);
            froms.flat_map(move |from| {
                let here = from.unwrap_or(antechamber_domain::application::StateKind::Draft);
                row.results(here).into_iter().map(move |to| (from, row.command, to))
            })
        })
        .collect()
}

#[test]
fn every_row_is_reached_and_every_event_happens() {
    let mut missing = promised();
    let mut unseen: BTreeSet<EventKind> = EventKind::ALL.iter().copied().collect();
    for seed in 0..6_000 {
        let world = World::walked_from_anywhere(seed, 120);
        for taken in &world.taken {
            missing.remove(taken);
        }
        for recorded in &world.history {
            unseen.remove(&recorded.event.name());
        }
        if missing.is_empty() && unseen.is_empty() {
            return;
        }
    }
    assert!(missing.is_empty(), "{} steps were never taken: {missing:?}", missing.len());
    assert!(unseen.is_empty(), "never happened: {unseen:?}");
}
