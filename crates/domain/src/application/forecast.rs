//! How many files will be ready by a day, as far as past ones tell.

use super::pace::{Pace, Past, days};

/// Files that are not ready yet, by how long they have been here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Days since they were received.
    pub days: u32,
    /// How many.
    pub files: u64,
}

/// How many of those that wait will be on a list `within` so many days: the same share as of the past
/// files that were no sooner ready. Nothing where too few files tell. A file that has waited longer than
/// every past one is not expected: of its like, nothing is known.
pub fn forecast(past: &[Past], waiting: &[Waiting], within: u32) -> Option<u64> {
    let took: Vec<u32> = past.iter().map(|p| days(p.received, p.listed)).collect();
    if took.len() < Pace::FEWEST {
        return None;
    }
    // Shares are added in thousandths and rounded once, or many small groups would all be lost.
    let thousandths = waiting.iter().map(|group| {
        let later = took.iter().filter(|t| **t > group.days);
        let (all, soon) = (later.clone().count() as u64, later.filter(|t| **t - group.days <= within).count() as u64);
        group.files.saturating_mul(1_000).saturating_mul(soon).checked_div(all).unwrap_or(0)
    });
    Some(thousandths.sum::<u64>() / 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Instant;
    use proptest::prelude::*;

    fn past(took: impl IntoIterator<Item = u32>) -> Vec<Past> {
        let at = |days: u32| Instant::from_micros(i64::from(days) * Instant::DAY);
        took.into_iter().map(|d| Past { received: at(0), listed: at(d), decided: at(d) }).collect()
    }

    #[test]
    fn the_share_of_past_files_that_were_ready_in_as_many_days_is_expected() {
        let hundred = past(1..=100);
        let new = Waiting { days: 0, files: 50 };
        assert_eq!(forecast(&hundred, &[new], 20), Some(10));
        // Of the fifty that took longer than fifty days, ten were ready ten days later.
        assert_eq!(forecast(&hundred, &[Waiting { days: 50, files: 50 }], 10), Some(10));
        assert_eq!(forecast(&hundred, &[Waiting { days: 100, files: 50 }], 900), Some(0));
        assert_eq!(forecast(&past(1..20), &[new], 20), None);
    }

    proptest! {
        #[test]
        fn no_more_are_expected_than_wait_and_no_fewer_with_more_time(
            took in prop::collection::vec(0u32..900, 20..80),
            groups in prop::collection::vec((0u32..900, 0u64..5000), 0..30),
            within in 0u32..900, more in 0u32..200,
        ) {
            let past = past(took);
            let waiting: Vec<Waiting> = groups.into_iter().map(|(days, files)| Waiting { days, files }).collect();
            let expected = forecast(&past, &waiting, within).unwrap();
            prop_assert!(expected <= waiting.iter().map(|w| w.files).sum());
            prop_assert!(expected <= forecast(&past, &waiting, within + more).unwrap());
            prop_assert_eq!(forecast(&past, &waiting, 0), Some(0));
        }
    }
}
