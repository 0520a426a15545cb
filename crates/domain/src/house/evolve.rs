//! Events folded into the house.

use super::{event::Event, state::House};
use crate::kernel::{BrokenHistory, History, Recorded, Seq, StreamKind};
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
            });
        };
        if event.seq != Seq(house.seq.0 + 1) {
            return Err(broken("set_up"));
        }
        match &event.event {
            Event::SetUp { .. } => return Err(broken("set_up")),
            Event::CalendarLoaded { year, content } => drop(house.years.insert(*year, content.clone())),
            Event::CalendarWarned { year } => house.warned = Some(*year),
            Event::SettingChanged { key, value: Some(value) } => drop(house.settings.insert(*key, *value)),
            Event::SettingChanged { key, value: None } => drop(house.settings.remove(key)),
            Event::CountryRenamed { country, language, name } => {
                house.names.insert((*country, *language), *name);
            }
        }
        house.seq = event.seq;
        Ok(house)
    }
}
