//! When somebody is away, as it stands beside a name.

use crate::L10n;
use domain::{kernel::Day, people::Absence};

/// "away until 12 December", or "away from 3 to 12 December" where it is still to begin.
pub fn away(l: &L10n, absence: Absence, today: Day) -> String {
    let Absence { from, to } = absence;
    if absence.is_on(today) {
        away_until(l, to, today)
    } else if from == to {
        l.absence_on(l.brief_day(today, from))
    } else {
        l.absence_span(l.brief_span(today, from, to))
    }
}

/// Of somebody who is away today.
pub fn away_until(l: &L10n, last: Day, today: Day) -> String {
    if last == today { l.absence_today() } else { l.absence_until(l.brief_day(today, last)) }
}
