//! Events folded into the house.

use super::{
    event::Event,
    mail::{MailHold, Trial},
    state::{House, LoadedList},
};
use crate::kernel::{BrokenHistory, History, Recorded, Seq, StreamKind, TextRef};
use std::collections::BTreeMap;

impl History for House {
    const KIND: StreamKind = StreamKind::House;
    type Event = Event;

    fn evolve(before: Option<Self>, event: &Recorded<Event>) -> Result<Self, BrokenHistory> {
        let broken = |state| BrokenHistory { event: event.event.name().key(), state };
        let Some(mut house) = before else {
            let Event::SetUp { house, administrator } = event.event else { return Err(broken("nothing")) };
            return Ok(Self {
                id: house,
                seq: event.seq,
                set_up: event.at,
                by: administrator,
                years: BTreeMap::new(),
                warned: None,
                settings: BTreeMap::new(),
                names: BTreeMap::new(),
                lists: BTreeMap::new(),
                mail_held: None,
                trial: None,
            });
        };
        if event.seq != Seq(house.seq.0 + 1) {
            return Err(broken("set_up"));
        }
        match &event.event {
            Event::SetUp { .. } => return Err(broken("set_up")),
            Event::CalendarLoaded { year, content } => drop(house.years.insert(*year, content.clone())),
            Event::CalendarWarned { year } => house.warned = Some(*year),
            Event::SettingChanged { key, language, value } => set(&mut house.settings, (*key, *language), *value),
            Event::CountryRenamed { country, language, name } => set(&mut house.names, (*country, *language), *name),
            Event::SanctionsLoaded { source, content } => {
                let loaded = LoadedList { content: *content, at: event.at, seq: event.seq, by: event.by };
                house.lists.insert(*source, loaded);
            }
            Event::MailHeld { reason } => {
                house.mail_held = Some(MailHold { since: event.at, by: event.by, reason: *reason });
            }
            Event::MailReleased => house.mail_held = None,
            Event::TrialBegun { team } => {
                let since = house.trial.map_or(event.at, |trial| trial.since);
                house.trial = Some(Trial { since, team: *team });
            }
            Event::TrialEnded => house.trial = None,
            // Where a message stands is its row's to say.
            Event::MessageHeld { .. }
            | Event::MessageReleased { .. }
            | Event::MessageResent { .. }
            | Event::MessageDropped { .. }
            | Event::TrialSettled { .. } => {}
        }
        house.seq = event.seq;
        Ok(house)
    }
}

fn set<K: Ord>(map: &mut BTreeMap<K, TextRef>, key: K, value: Option<TextRef>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}
