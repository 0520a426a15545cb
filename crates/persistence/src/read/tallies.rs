//! The figures of the house. None of them reads a history or a whole table: each statement counts
//! within ranges of an index, of the files that are on their way and of the last two years.

mod counts;
mod public;

use super::{hidden::Hidden, queue::CLOSED};
use crate::{error::StoreError, store::Store, viewer::Viewer};
use domain::{
    application::{AdviceKind, Counted, OutcomeKind, Pace, StateKind, Stay, Waiting, fairness::all_asked, forecast},
    council::{SessionKind, WarningKind},
    criteria::CriterionKey,
    kernel::{Calendar, Day, Instant, PersonId},
};
use jiff::ToSpan;
use std::collections::BTreeMap;

pub use public::Fairness;

/// So many months are shown, the present one included.
pub const MONTHS: i32 = 24;

/// Upper ends of the groups of age, in days since receipt; one more group lies beyond the last.
pub const AGES: [u32; 5] = [30, 90, 180, 365, 730];

/// A month of the secretariat's calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Day,
    /// Files that were received in it.
    pub received: u64,
    /// Files that were closed in it and are closed still, by how.
    pub closed: Vec<(StateKind, u64)>,
}

/// What somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    /// Who; nobody, of what is not assigned.
    pub holder: Option<PersonId>,
    /// Whose; nobody's where there is no name.
    pub name: Option<String>,
    /// Files on their way.
    pub files: u64,
    /// Those of them whose next step the secretariat should have taken by now.
    pub overdue: u64,
}

/// What the next list of a regular session may hold when it closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextList {
    /// Of which session.
    pub session: SessionKind,
    /// When it closes.
    pub closes: Instant,
    /// Files that are ready for it, or on it: as many as the queue's view of what is ready for its session has.
    pub ready: u64,
    /// Files that are meant for its session and on their way to be ready.
    pub waiting: u64,
    /// How many of them will be, as past files tell; `None` where too few do.
    pub likely: Option<u64>,
}

/// All figures, as one viewer may see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallies {
    /// Files on their way, by state.
    pub open: Vec<(StateKind, u64)>,
    /// The months, the first one first.
    pub months: Vec<Month>,
    /// How many working days the latest files stayed in each state that they left.
    pub stays: Vec<(StateKind, Pace)>,
    /// Files on their way by the code of the country of the seat; `None` where it is not known.
    pub countries: Vec<(Option<&'static str>, u64)>,
    /// Files on their way by age: one more than [`AGES`].
    pub ages: Vec<u64>,
    /// Who holds what.
    pub load: Vec<Load>,
    /// The next list, where a regular session is planned whose list is open.
    pub next: Option<NextList>,
    /// What was counted in the months shown.
    pub counted: Vec<(Counted, u64)>,
}

impl Tallies {
    /// Files that were closed in the months shown, by how.
    pub fn closed(&self) -> Vec<(StateKind, u64)> {
        let of = |state: StateKind| {
            self.months.iter().flat_map(|m| &m.closed).filter(|(s, _)| *s == state).map(|(_, files)| files).sum()
        };
        CLOSED.map(|state| (state, of(state))).into()
    }

    /// Criteria, by how many files do not meet them; the most frequent first.
    pub fn unmet(&self) -> Vec<(CriterionKey, u64)> {
        self.most(|counted| match counted {
            Counted::Unmet(criterion) => Some(criterion),
            _ => None,
        })
    }

    /// Criteria that were excepted, the most frequent first.
    pub fn excepted(&self) -> Vec<(CriterionKey, u64)> {
        self.most(|counted| match counted {
            Counted::Excepted(criterion) => Some(criterion),
            _ => None,
        })
    }

    /// Criteria that were set aside, by how many files had them excepted and in how many the review was begun in spite
    /// of them; the most frequent first.
    pub fn set_aside(&self) -> Vec<(CriterionKey, [u64; 2])> {
        let mut files: BTreeMap<CriterionKey, [u64; 2]> = BTreeMap::new();
        for (criterion, excepted) in self.excepted() {
            files.entry(criterion).or_default()[0] = excepted;
        }
        for (criterion, proceeded) in self.proceeded() {
            files.entry(criterion).or_default()[1] = proceeded;
        }
        let mut all: Vec<_> = files.into_iter().collect();
        all.sort_by_key(|(_, files)| std::cmp::Reverse(files.iter().sum::<u64>()));
        all
    }

    /// Gates in spite of which the review was begun, the most frequent first.
    pub fn proceeded(&self) -> Vec<(CriterionKey, u64)> {
        self.most(|counted| match counted {
            Counted::Proceeded(criterion) => Some(criterion),
            _ => None,
        })
    }

    /// Decisions that were not what had been advised.
    pub fn against(&self) -> Vec<((AdviceKind, OutcomeKind), u64)> {
        self.most(|counted| match counted {
            Counted::Against(advice, outcome) => Some((advice, outcome)),
            _ => None,
        })
    }

    /// Decisions that looked odd and were recorded all the same, by how they looked odd.
    pub fn despite(&self) -> Vec<(WarningKind, u64)> {
        self.each(|counted| match counted {
            Counted::Despite(warning) => Some(warning),
            _ => None,
        })
    }

    /// Deferrals by which one of its organization it was.
    pub fn deferred(&self) -> Vec<(u16, u64)> {
        self.each(|counted| match counted {
            Counted::Deferred(round) => Some(round),
            _ => None,
        })
    }

    /// How many files were asked something, and how many on the same criterion again.
    pub fn asked(&self) -> [u64; 2] {
        let [asked, again] = [Counted::Asked, Counted::AskedAgain]
            .map(|wanted| self.counted.iter().find(|(counted, _)| *counted == wanted).map_or(0, |(_, files)| *files));
        [all_asked(asked, again), again]
    }

    fn each<K>(&self, wanted: impl Fn(Counted) -> Option<K>) -> Vec<(K, u64)> {
        self.counted.iter().filter_map(|(counted, files)| Some((wanted(*counted)?, *files))).collect()
    }

    fn most<K>(&self, wanted: impl Fn(Counted) -> Option<K>) -> Vec<(K, u64)> {
        let counted = self.counted.iter().filter(|(_, files)| *files > 0);
        let mut found: Vec<(K, u64)> = counted.filter_map(|(what, files)| Some((wanted(*what)?, *files))).collect();
        found.sort_by_key(|(_, files)| std::cmp::Reverse(*files));
        found
    }
}

impl Store {
    /// The figures of every file that this viewer may see as staff, for whoever reads cases.
    pub async fn tallies(&self, viewer: &Viewer) -> Result<Tallies, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let hidden = self.files_hidden(viewer).await?;
        let months = months(self.moment().day);
        let since = months.first().map_or_else(|| self.now(), |m| m.1);
        let wanted = Counted::all();
        let (open, months, stays, countries, ages, load, next, counted) = tokio::try_join!(
            self.count_open(&hidden),
            self.count_months(&hidden, &months),
            Box::pin(self.stays(&hidden, Pace::of_any)),
            self.count_countries(&hidden),
            self.count_ages(&hidden),
            self.count_load(&hidden),
            self.next_list(&hidden),
            self.count_tallies(&hidden, &wanted, since),
        )?;
        Ok(Tallies { open, months, stays, countries, ages, load, next, counted })
    }

    /// How long the latest stays in each state were, in working days by the calendar as it is loaded now: what is
    /// counted keeps the days as they were, and a calendar may be put right.
    async fn stays(
        &self,
        hidden: &Hidden,
        pace: fn(Vec<u32>) -> Option<Pace>,
    ) -> Result<Vec<(StateKind, Pace)>, StoreError> {
        let (stays, calendar) = tokio::try_join!(self.latest_stays(hidden), self.calendar())?;
        let measured = |(state, stays): (StateKind, Vec<Stay>)| {
            let days = stays.into_iter().map(|stay| stay.working_days(&calendar)).collect();
            Some((state, pace(days)?))
        };
        Ok(stays.into_iter().filter_map(measured).collect())
    }

    async fn next_list(&self, hidden: &Hidden) -> Result<Option<NextList>, StoreError> {
        let Some((id, session, closes)) = self.list_that_closes_next().await? else { return Ok(None) };
        let now = self.moment();
        let waiting: Vec<Waiting> = self.count_waiting(hidden, id).await?;
        let ready = self.count_ready(hidden, id).await?;
        let days = now.day.until(Calendar::moment(closes).day).map_or(0, |span| span.get_days());
        let likely = forecast(&self.past_files().await?, &waiting, u32::try_from(days).unwrap_or(0));
        Ok(Some(NextList { session, closes, ready, waiting: waiting.iter().map(|w| w.files).sum(), likely }))
    }
}

/// The months that are shown: first day, beginning, end.
fn months(today: Day) -> Vec<(Day, Instant, Instant)> {
    let this = today.first_of_month();
    let month = |back: i32| {
        let first = this.checked_sub(back.months()).ok()?;
        let next = first.checked_add(1.month()).ok()?;
        Some((first, begin(first), begin(next)))
    };
    (0..MONTHS).rev().filter_map(month).collect()
}

/// The first microsecond of a day at the secretariat.
fn begin(day: Day) -> Instant {
    let before = Calendar::end_of(day.yesterday().unwrap_or(day));
    Instant::from_micros(before.micros().saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tallies(counted: Vec<(Counted, u64)>) -> Tallies {
        Tallies {
            open: Vec::new(),
            months: Vec::new(),
            stays: Vec::new(),
            countries: Vec::new(),
            ages: Vec::new(),
            load: Vec::new(),
            next: None,
            counted,
        }
    }

    #[test]
    fn what_was_set_aside_is_told_by_how_it_was() {
        let (age, mandate) = (CriterionKey::LegalMinAge, CriterionKey::MandateField);
        let counted = vec![
            (Counted::Unmet(mandate), 9),
            (Counted::Excepted(mandate), 2),
            (Counted::Excepted(age), 1),
            (Counted::Proceeded(age), 3),
            (Counted::Proceeded(CriterionKey::FileComplete), 0),
        ];
        assert_eq!(tallies(counted).set_aside(), [(age, [1, 3]), (mandate, [2, 0])]);
    }

    #[test]
    fn who_was_asked_again_was_asked() {
        assert_eq!(tallies(vec![(Counted::Asked, 2), (Counted::AskedAgain, 3)]).asked(), [3, 3]);
        assert_eq!(tallies(vec![(Counted::Asked, 4), (Counted::AskedAgain, 3)]).asked(), [4, 3]);
        assert_eq!(tallies(Vec::new()).asked(), [0, 0]);
    }
}
