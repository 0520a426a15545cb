//! The house: its own words for every page, and its whole file for administrators.

use super::case::Words;
use crate::{
    entity::streams,
    error::StoreError,
    law::{self, HOUSE},
    ledger,
    store::Store,
    tx::count,
    viewer::Viewer,
};
use domain::{
    house::{Event, House, LoadedList, OwnWords, Team},
    kernel::{ActorKind, Calendar, Day, Instant, PersonId, Recorded, Seq, StaffRole, TextId, TextRef},
    screening::ListSource,
};
use sea_orm::{EntityTrait, QuerySelect};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError},
};

/// What the house says in its own words, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseWords {
    /// Where the house's history stood.
    pub seq: Seq,
    /// The words.
    pub own: OwnWords,
    /// What holds its mail back.
    pub mail: HouseMail,
    /// The house itself, once it is set up.
    house: Option<House>,
}

impl HouseWords {
    /// The secretariat's working days around a day.
    pub fn calendar(&self, today: Day) -> Calendar {
        law::calendar(self.house.as_ref(), today)
    }

    /// Lists of sanctions that are loaded.
    pub fn lists(&self) -> BTreeMap<ListSource, LoadedList> {
        self.house.as_ref().map(|house| house.lists.clone()).unwrap_or_default()
    }
}

/// What holds the house's mail back: it is said on every page of staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseMail {
    /// All mail is held.
    pub held: Option<AllHeld>,
    /// The trial is on.
    pub trial: Option<TrialMode>,
}

/// All mail is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllHeld {
    /// Since when.
    pub since: Instant,
    /// By whom.
    pub by: String,
    /// Why; nothing where the words were erased.
    pub reason: Option<Words>,
}

/// Only the team is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialMode {
    /// Since when.
    pub since: Instant,
    /// Who is of the team beside the accounts of staff.
    pub team: Team,
    /// The same as it was typed.
    pub typed: String,
}

/// The house as administrators see it.
#[derive(Clone, Debug)]
pub struct HouseFile {
    /// Where it stands.
    pub house: House,
    /// Its whole history.
    pub events: Vec<Recorded<Event>>,
    /// Words by the texts that events point to.
    pub texts: BTreeMap<TextId, Words>,
    /// Names of those who changed something.
    pub names: BTreeMap<PersonId, String>,
}

impl HouseFile {
    /// The words of a reference; empty where they were erased.
    pub fn words(&self, text: &TextRef) -> &str {
        self.texts.get(&text.id).map_or("", |w| w.words.as_str())
    }

    /// The name of whoever wrote an event; `None` for the clock.
    pub fn name(&self, by: ActorKind) -> Option<&str> {
        match by {
            ActorKind::Person(id) => self.names.get(&id).map(String::as_str),
            ActorKind::Clock => None,
        }
    }
}

impl Store {
    /// The house's own words. What was read last is good until the house's history has moved, so that
    /// a page costs one look at one row.
    pub async fn house_words(&self) -> Result<Arc<HouseWords>, StoreError> {
        let seq: Option<i64> = streams::Entity::find_by_id(HOUSE)
            .select_only()
            .column(streams::Column::Seq)
            .into_tuple()
            .one(self.reader())
            .await?;
        self.house_words_at(Seq(seq.map_or(0, count))).await
    }

    /// The same for whoever has looked already where the house's history stands.
    pub(crate) async fn house_words_at(&self, seq: Seq) -> Result<Arc<HouseWords>, StoreError> {
        let known = Arc::clone(&self.0.words.lock().unwrap_or_else(PoisonError::into_inner));
        if known.seq == seq {
            return Ok(known);
        }
        let loaded = ledger::history::<House>(self.reader(), HOUSE).await?;
        let texts = self.texts_of(HOUSE, &BTreeSet::new()).await?;
        let own = loaded.state.as_ref().map(|house| own_words(house, &texts)).unwrap_or_default();
        let mail = match &loaded.state {
            Some(house) => self.house_mail(house, &texts).await?,
            None => HouseMail::default(),
        };
        let read = Arc::new(HouseWords { seq: loaded.seq, own, mail, house: loaded.state });
        *self.0.words.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&read);
        Ok(read)
    }

    async fn house_mail(&self, house: &House, texts: &BTreeMap<TextId, Words>) -> Result<HouseMail, StoreError> {
        let held = match house.mail_held {
            None => None,
            Some(hold) => {
                let by = match hold.by {
                    ActorKind::Person(id) => self.names_of([id].into()).await?.remove(&id),
                    ActorKind::Clock => None,
                };
                let (since, by) = (hold.since, by.unwrap_or_default());
                Some(AllHeld { since, by, reason: texts.get(&hold.reason.id).cloned() })
            }
        };
        let trial = house.trial.map(|trial| {
            let typed = trial.team.and_then(|text| texts.get(&text.id)).map(|w| w.words.clone()).unwrap_or_default();
            // What is no list of addresses was never taken: nobody beside the staff is of the team.
            TrialMode { since: trial.since, team: Team::parse(&typed).unwrap_or_default(), typed }
        });
        Ok(HouseMail { held, trial })
    }

    /// The house, for an administrator.
    pub async fn house_file(&self, viewer: &Viewer) -> Result<HouseFile, StoreError> {
        if !viewer.staff().has(StaffRole::Administrator) {
            return Err(StoreError::NotFound);
        }
        let loaded = ledger::history::<House>(self.reader(), HOUSE).await?;
        let house = loaded.state.ok_or(StoreError::NotFound)?;
        let texts = self.texts_of(HOUSE, &BTreeSet::new()).await?;
        let people = loaded.events.iter().filter_map(|e| e.by.person());
        let names = self.names_of(people.collect()).await?;
        Ok(HouseFile { house, events: loaded.events, texts, names })
    }
}

fn own_words(house: &House, texts: &BTreeMap<TextId, Words>) -> OwnWords {
    let words = |text: &TextRef| texts.get(&text.id).map(|w| w.words.clone());
    OwnWords {
        settings: house.settings.iter().filter_map(|(key, text)| Some((*key, words(text)?))).collect(),
        names: house.names.iter().filter_map(|(key, text)| Some((*key, words(text)?))).collect(),
    }
}
