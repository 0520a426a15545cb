//! How long past files took, and what that lets one expect of the next: an honest answer to *how long
//! will this take?*, or none where too few files tell.

use super::{label::Label, public_step::PublicStep, public_view::PublicView, state::StateKind};
use crate::{
    criteria::Parameters,
    kernel::{Calendar, Day, Instant},
};
use jiff::{SignedDuration, ToSpan};

/// The way of one past file, from the end: the Council admitted it or did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Past {
    /// When it was received.
    pub received: Instant,
    /// When it first came on a list of the Council.
    pub listed: Instant,
    /// When the decision was announced.
    pub decided: Instant,
}

/// How many days past files took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How many files tell.
    pub files: usize,
    /// Half of them took no longer.
    pub half: u32,
    /// Nine in ten of them took no longer.
    pub most: u32,
}

/// How long a file was in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// When it left it.
    pub until: Instant,
    /// For how many days it had been in it.
    pub days: u32,
}

impl Stay {
    /// How many of its days the secretariat worked.
    pub fn working_days(self, calendar: &Calendar) -> u32 {
        let last = Calendar::moment(self.until).day;
        let first = last.checked_sub(SignedDuration::from_hours(24 * i64::from(self.days))).unwrap_or(last);
        calendar.working_days_passed(first, last)
    }
}

impl StateKind {
    /// Within how many working days the next step is due in this state, where a clock runs in it that begins with
    /// it: screening is counted from receipt.
    pub fn working_days(self, p: &Parameters) -> Option<u16> {
        match self {
            Self::Screening => Some(*p.screening_working_days),
            Self::AwaitingApplicant => Some(*p.answer_working_days),
            Self::UnderReview => Some(*p.review_working_days),
            Self::Recommended | Self::ClosingProposed => Some(*p.countersignature_working_days),
            _ => None,
        }
    }
}

/// A step that an organization waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Awaited {
    /// The file is ready, and on the list of a session.
    Listed,
    /// The Council's decision is announced.
    Decided,
}

/// When a step can be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Which step.
    pub what: Awaited,
    /// What past files took.
    pub pace: Pace,
    /// By then, half of files like this one had come so far; `None` where that can no longer be.
    pub half: Option<Day>,
    /// By then, nine in ten had; `None` where this file takes longer.
    pub most: Option<Day>,
}

impl Pace {
    /// Fewer files than this tell about themselves and not about the next one; and a figure from few
    /// files could be traced back to one of them.
    pub const FEWEST: usize = 20;

    /// As many of the latest files tell: what was usual ten years ago is no promise.
    pub const LATEST: usize = 500;

    /// Of so many days each; `None` where too few files tell.
    pub fn of(days: impl IntoIterator<Item = u32>) -> Option<Self> {
        Self::of_any(days).filter(|pace| pace.files >= Self::FEWEST)
    }

    /// The same of however few, for whoever sees the files themselves; `None` where there is none.
    pub fn of_any(days: impl IntoIterator<Item = u32>) -> Option<Self> {
        let mut days: Vec<u32> = days.into_iter().collect();
        days.sort_unstable();
        Some(Self { files: days.len(), half: *nearest(&days, 50)?, most: *nearest(&days, 90)? })
    }

    /// From receipt to the decision: what somebody asks who has not applied yet.
    pub fn to_decision(past: &[Past]) -> Option<Self> {
        Self::of(past.iter().map(|p| days(p.received, p.decided)))
    }
}

/// The least of the sorted values that `percent` of them do not exceed: one that some file really took,
/// never a figure between two.
fn nearest(sorted: &[u32], percent: usize) -> Option<&u32> {
    sorted.get((sorted.len() * percent).div_ceil(100).checked_sub(1)?)
}

/// Days on the secretariat's calendar.
pub(super) fn days(from: Instant, to: Instant) -> u32 {
    let span = Calendar::moment(from).day.until(Calendar::moment(to).day).map_or(0, |span| span.get_days());
    u32::try_from(span).unwrap_or(0)
}

impl PublicView {
    /// When the steps that are still to come can be expected, from where the file stands `today`. What
    /// the Council has is decided at its session, whose days are known; a file that was deferred once
    /// goes another way than most. Nothing is decided before the session that it aims at `opens`: where
    /// that is later than most files took, its days say more than the past does.
    pub fn expected(&self, past: &[Past], today: Day, opens: Option<Day>) -> Vec<Expected> {
        let is_on_its_way = matches!(
            self.label,
            Label::Received | Label::Screening | Label::Question | Label::Hearing | Label::UnderReview
        );
        let was_decided = self.timeline.iter().any(|event| matches!(event.what, PublicStep::Announced { .. }));
        let Some(received) = self.received.filter(|_| is_on_its_way && !was_decided) else { return Vec::new() };
        let after = |days: u32| received.day.checked_add(i64::from(days).days()).unwrap_or(Day::MAX);
        let step = |what, pace: Pace, earliest: Day| {
            let (half, most) = (Some(after(pace.half)), Some(after(pace.most)));
            let can_be = |day: &Day| *day >= earliest;
            Expected { what, pace, half: half.filter(can_be), most: most.filter(can_be) }
        };
        let to_list = Pace::of(past.iter().map(|p| days(p.received, p.listed)));
        let listed = to_list.map(|pace| step(Awaited::Listed, pace, today));
        let opens = opens.filter(|day| *day > today);
        let decided = Pace::to_decision(past)
            .filter(|pace| opens.is_none_or(|opens| opens <= after(pace.most)))
            .map(|pace| step(Awaited::Decided, pace, opens.unwrap_or(today)));
        listed.into_iter().chain(decided).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nineteen_files_say_nothing() {
        assert_eq!(Pace::of(1..20), None);
        assert_eq!(Pace::of(1..21), Some(Pace { files: 20, half: 10, most: 18 }));
        assert_eq!(Pace::of_any(1..20), Some(Pace { files: 19, half: 10, most: 18 }));
        assert_eq!(Pace::of_any([3]), Some(Pace { files: 1, half: 3, most: 3 }));
        assert_eq!(Pace::of_any([]), None);
        assert_eq!(Pace::of([7; 20]), Some(Pace { files: 20, half: 7, most: 7 }));
    }

    #[test]
    fn a_stay_is_measured_in_days_on_which_the_secretariat_works() {
        let until = Calendar::end_of(jiff::civil::date(2027, 1, 4));
        let worked = |days| Stay { until, days }.working_days(&Calendar::geneva(2026, 2027));
        // Back from Monday the 4th: the days off around New Year, and the 30th, a Wednesday.
        assert_eq!((worked(0), worked(1), worked(4), worked(5)), (0, 1, 1, 1));
        assert_eq!(worked(6), 2);
    }

    proptest! {
        #[test]
        fn half_of_the_files_took_no_longer_and_nine_in_ten_neither(days in prop::collection::vec(0u32..4000, 20..200)) {
            let pace = Pace::of(days.clone()).unwrap();
            let within = |limit: u32| days.iter().filter(|d| **d <= limit).count();
            let below = |limit: u32| days.iter().filter(|d| **d < limit).count();
            prop_assert_eq!(pace.files, days.len());
            prop_assert!(days.contains(&pace.half) && days.contains(&pace.most) && pace.half <= pace.most);
            prop_assert!(within(pace.half) * 2 >= days.len() && below(pace.half) * 2 < days.len());
            prop_assert!(within(pace.most) * 10 >= days.len() * 9 && below(pace.most) * 10 < days.len() * 9);
        }

        #[test]
        fn the_order_of_the_files_does_not_matter(mut days in prop::collection::vec(0u32..4000, 0..60)) {
            let pace = Pace::of(days.clone());
            days.reverse();
            prop_assert_eq!(pace, Pace::of(days));
        }
    }
}
