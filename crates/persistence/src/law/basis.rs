//! What every decision is made from: who, when, under which rulebook and calendar.

use crate::{error::StoreError, ledger, store::Store, tx::Tx};
use domain::{
    criteria::{self, Rulebook},
    house::House,
    kernel::{Actor, Calendar, Day, Instant, Moment},
};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Years before and after today for which the days off that Geneva keeps by rule stand in until
/// an administrator loads the secretariat's own list [P].
const YEARS_BACK: i16 = 1;
const YEARS_AHEAD: i16 = 6;

impl Store {
    /// The secretariat's working days.
    pub async fn calendar(&self) -> Result<Calendar, StoreError> {
        Ok(self.house_words().await?.calendar(self.moment().day))
    }
}

/// Who, when, and under which rules.
pub(crate) struct Basis {
    pub(crate) actor: Actor,
    pub(crate) now: Moment,
    pub(crate) rulebook: Rulebook,
    pub(crate) calendar: Calendar,
}

impl Basis {
    /// For a transaction.
    pub(crate) async fn of(tx: &Tx, actor: &Actor) -> Result<Self, StoreError> {
        Self::read(&tx.db, actor, tx.now()).await
    }

    /// Outside a transaction.
    pub(crate) async fn read(db: &impl ConnectionTrait, actor: &Actor, at: Instant) -> Result<Self, StoreError> {
        let now = Calendar::moment(at);
        let house = house(db).await?;
        Ok(Self { actor: actor.clone(), now, rulebook: rulebook()?, calendar: calendar(house.as_ref(), now.day) })
    }
}

/// The rulebook in force.
pub(crate) fn rulebook() -> Result<Rulebook, StoreError> {
    criteria::current().map_err(|e| StoreError::Setting(e.to_string()))
}

/// The house, once it is set up.
pub(crate) async fn house(db: &impl ConnectionTrait) -> Result<Option<House>, StoreError> {
    Ok(ledger::history::<House>(db, HOUSE).await?.state)
}

/// The stream of the house. There is one, so its name is fixed: two set-ups at once meet at its lock.
pub(crate) const HOUSE: Uuid = Uuid::from_u128(0x0000_0000_0000_7000_8000_0000_0000_0001);

/// The secretariat's calendar: the years that were loaded, and Geneva's rule for those around
/// today that were not.
pub(crate) fn calendar(house: Option<&House>, today: Day) -> Calendar {
    let loaded = house.map(|h| &h.years);
    let (first, last) = (today.year() - YEARS_BACK, today.year() + YEARS_AHEAD);
    let is_loaded = |year: i16| loaded.is_some_and(|years| years.contains_key(&year));
    let missing = (first..=last).filter(|year| !is_loaded(*year));
    // Every command asks for it: only the days off are looked at, not every day of eight years.
    let off = missing.clone().flat_map(|year| Calendar::geneva(year, year).holidays().collect::<Vec<_>>());
    let loaded_years = loaded.into_iter().flat_map(|years| years.keys().copied());
    let loaded_off = loaded.into_iter().flat_map(|years| years.values().flat_map(|y| y.holidays.iter().copied()));
    Calendar::new(missing.chain(loaded_years), off.chain(loaded_off))
}
