//! What is told in public of how files fare: never so little that it could be traced back to one.

use super::{advice::OutcomeKind, pace::Pace, tally::Counted};
use crate::council::WarningKind;
use std::collections::BTreeMap;

/// A part of fewer files than this is not told, unless there is none.
pub const FEWEST_IN_PART: u64 = 5;

/// The parts of a whole as they may be told, `None` for one that may not; nothing at all where the
/// whole is of too few files.
pub fn told(parts: &[u64]) -> Option<Vec<Option<u64>>> {
    (parts.iter().sum::<u64>() >= Pace::FEWEST as u64).then(|| parted(parts))
}

/// The parts of a whole that is told already. What is left out can be had together, by subtraction: it is two parts
/// at least and [`FEWEST_IN_PART`] files, and the next larger part is left out with what falls short of it.
fn parted(parts: &[u64]) -> Vec<Option<u64>> {
    let mut order: Vec<_> = parts.iter().copied().enumerate().filter(|(_, part)| *part > 0).collect();
    order.sort_by_key(|(_, part)| *part);
    let mut left_out = BTreeMap::new();
    for (at, part) in order {
        let together: u64 = left_out.values().sum();
        let falls_short = !left_out.is_empty() && (left_out.len() == 1 || together < FEWEST_IN_PART);
        if part < FEWEST_IN_PART || falls_short {
            left_out.insert(at, part);
        }
    }
    parts.iter().enumerate().map(|(at, part)| (!left_out.contains_key(&at)).then_some(*part)).collect()
}

/// How many of a whole something befell, as it may be told: the outer `None` where the whole is of too
/// few files, the inner one where so few were concerned, or were not, that they might be known.
pub fn told_of(part: u64, whole: u64) -> Option<Option<u64>> {
    let parts = told(&[part, whole.saturating_sub(part)])?;
    parts.first().copied()
}

/// A way in which a file was treated otherwise than is usual, as the public is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Departure {
    /// A criterion that was not met was excepted.
    Exception,
    /// The Council decided otherwise than the secretariat had advised.
    AgainstAdvice,
    /// By its rule and its votes the decision looked another.
    Rule,
    /// Fewer members were present than the quorum.
    Quorum,
    /// The organization was deferred once more than is usual.
    BeyondLimit,
}

impl Departure {
    /// Every one, in the order in which they are told.
    pub const ALL: [Self; 5] = [Self::Exception, Self::AgainstAdvice, Self::Rule, Self::Quorum, Self::BeyondLimit];

    /// Which one a counted fact is, where it is one.
    pub const fn of(counted: Counted) -> Option<Self> {
        match counted {
            Counted::WithException => Some(Self::Exception),
            Counted::Against(..) => Some(Self::AgainstAdvice),
            Counted::Despite(WarningKind::RuleUnmet) => Some(Self::Rule),
            Counted::Despite(WarningKind::QuorumUnmet) => Some(Self::Quorum),
            Counted::Despite(WarningKind::DeferralBeyondLimit) => Some(Self::BeyondLimit),
            _ => None,
        }
    }
}

/// What is told of what was counted, and no two figures from which a small part could be had. All of it is
/// empty where too few decisions tell; `None` stands for a figure that could be traced back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How many decisions tell, where enough do.
    pub decisions: Option<u64>,
    /// What was decided.
    pub outcomes: Vec<(OutcomeKind, Option<u64>)>,
    /// Of the deferrals, which one of its organization each was. They are parts of one outcome, and told where
    /// that is.
    pub rounds: Vec<(u16, Option<u64>)>,
    /// How many files were asked something, and how many on the same criterion again.
    pub asked: Option<[Option<u64>; 2]>,
    /// How many files were treated otherwise than is usual, and how.
    pub departures: Vec<(Departure, Option<u64>)>,
}

impl Told {
    /// Everything that it is told from.
    pub fn wanted() -> Vec<Counted> {
        let is_told = |counted: &Counted| match counted {
            Counted::Decided(_) | Counted::Deferred(_) | Counted::Asked | Counted::AskedAgain => true,
            other => Departure::of(*other).is_some(),
        };
        Counted::all().into_iter().filter(is_told).collect()
    }

    /// Of so many files each.
    pub fn of(counted: &[(Counted, u64)]) -> Self {
        let files = |wanted: Counted| counted.iter().filter(|(c, _)| *c == wanted).map(|(_, files)| files).sum::<u64>();
        let parts = OutcomeKind::ALL.map(|outcome| files(Counted::Decided(outcome)));
        let Some(outcomes) = told(&parts) else { return Self::default() };
        let decisions: u64 = parts.iter().sum();
        let outcomes: Vec<_> = OutcomeKind::ALL.into_iter().zip(outcomes).collect();
        let is_told = outcomes.iter().any(|(outcome, files)| *outcome == OutcomeKind::Deferred && files.is_some());
        let rounds: Vec<u64> = (1..=Counted::MOST_ROUNDS).map(|round| files(Counted::Deferred(round))).collect();
        let rounds = if is_told { parted(&rounds) } else { Vec::new() };
        let all_rounds = rounds.iter().all(Option::is_some);
        // Deferrals beyond the limit are a sum of rounds: beside some of them it would tell another, and of deferrals
        // that are left out it would tell how many they are at least. That there are none tells of no number.
        let may_be_told =
            |which: Departure, files: u64| which != Departure::BeyondLimit || files == 0 || (is_told && all_rounds);
        let departure = |which: Departure| {
            let of_it = counted.iter().filter(|(c, _)| Departure::of(*c) == Some(which));
            let files = told_of(of_it.map(|(_, files)| files).sum(), decisions).flatten();
            (which, files.filter(|files| may_be_told(which, *files)))
        };
        Self {
            asked: Some(asked(files(Counted::Asked), files(Counted::AskedAgain), decisions)),
            decisions: Some(decisions),
            outcomes,
            rounds: (1..).zip(rounds).collect(),
            departures: Departure::ALL.map(departure).into(),
        }
    }
}

/// How many were asked at all, where so many were asked at some time and so many again. Each is counted from a
/// moment of its own: who was asked first before the months that are shown may have been asked again within them.
pub fn all_asked(asked: u64, again: u64) -> u64 {
    asked.max(again)
}

/// Whoever was asked again is a part of who was asked: the one is told only with the other, and so that who was
/// asked once is not told by it.
fn asked(asked: u64, again: u64, decisions: u64) -> [Option<u64>; 2] {
    let asked = all_asked(asked, again);
    let all = told_of(asked, decisions).flatten();
    let parts = parted(&[again, asked.saturating_sub(again)]);
    [all, parts.first().copied().flatten().filter(|_| all.is_some())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn few_files_and_small_parts_are_not_told() {
        assert_eq!(told(&[19, 0, 0]), None);
        assert_eq!(told(&[20, 0, 0]), Some(vec![Some(20), Some(0), Some(0)]));
        assert_eq!(told(&[12, 8, 5]), Some(vec![Some(12), Some(8), Some(5)]));
        assert_eq!(told(&[12, 8, 4]), Some(vec![Some(12), None, None]));
        // Two that are two together are one each.
        assert_eq!(told(&[18, 1, 1]), Some(vec![None; 3]));
        assert_eq!(told(&[18, 2, 4]), Some(vec![Some(18), None, None]));
        assert_eq!(told_of(1, 40), Some(None));
        assert_eq!(told_of(0, 40), Some(Some(0)));
        assert_eq!(told_of(0, 19), None);
    }

    #[test]
    fn each_departure_is_told_from_what_is_counted() {
        let wanted = Told::wanted();
        for departure in Departure::ALL {
            assert!(wanted.iter().any(|counted| Departure::of(*counted) == Some(departure)), "{departure:?}");
        }
        assert!(!wanted.contains(&Counted::Despite(WarningKind::AnotherDay)), "a day put right is nobody's concern");
        assert_eq!(Told::of(&wanted.iter().map(|counted| (*counted, 1)).collect::<Vec<_>>()), Told::default());
    }

    #[test]
    fn a_deferral_beyond_the_limit_is_not_told_beside_a_round_that_is_left_out() {
        let rounds = |files: [u64; 5]| {
            let mut counted = vec![
                (Counted::Decided(OutcomeKind::Admitted), 30),
                (Counted::Decided(OutcomeKind::Deferred), files.iter().sum()),
                (Counted::Despite(WarningKind::DeferralBeyondLimit), files[2] + files[3]),
            ];
            counted.extend((1..).zip(files).map(|(round, files)| (Counted::Deferred(round), files)));
            Told::of(&counted)
        };
        // The second and the third are nine together, the third and the fourth eleven: two were the third.
        let told = rounds([20, 7, 2, 9, 0]);
        assert_eq!(told.rounds, [(1, Some(20)), (2, None), (3, None), (4, Some(9)), (5, Some(0))]);
        assert!(told.departures.contains(&(Departure::BeyondLimit, None)));
        assert!(rounds([20, 7, 6, 9, 0]).departures.contains(&(Departure::BeyondLimit, Some(15))));
        assert!(rounds([3, 0, 0, 0, 0]).rounds.is_empty(), "that they were three would be told by their sum");
    }

    #[test]
    fn a_deferral_beyond_the_limit_is_not_told_where_the_deferrals_are_left_out() {
        let of = |deferred: u64, beyond: u64| {
            Told::of(&[
                (Counted::Decided(OutcomeKind::Admitted), 12),
                (Counted::Decided(OutcomeKind::NotAdmitted), 1),
                (Counted::Decided(OutcomeKind::Deferred), deferred),
                (Counted::Deferred(3), beyond),
                (Counted::Despite(WarningKind::DeferralBeyondLimit), beyond),
            ])
        };
        let told = of(8, 8);
        assert_eq!(told.outcomes.iter().filter(|(_, files)| files.is_none()).count(), 2, "they are nine together");
        assert!(
            told.departures.contains(&(Departure::BeyondLimit, None)),
            "eight of them would leave one not admitted"
        );
        assert!(of(8, 0).departures.contains(&(Departure::BeyondLimit, Some(0))), "none is no number of them");
    }

    #[test]
    fn who_was_asked_again_was_asked() {
        let asked = |asked, again| {
            let counted =
                [(Counted::Decided(OutcomeKind::Admitted), 60), (Counted::Asked, asked), (Counted::AskedAgain, again)];
            Told::of(&counted).asked
        };
        assert_eq!(asked(20, 22), Some([Some(22), Some(22)]), "two were asked first before the months that are shown");
        assert_eq!(asked(0, 7), Some([Some(7), Some(7)]));
        assert_eq!(asked(22, 7), Some([Some(22), Some(7)]));
    }

    proptest! {
        #[test]
        fn no_small_part_can_be_had_by_subtraction(parts in prop::collection::vec(0u64..60, 1..6)) {
            let whole: u64 = parts.iter().sum();
            prop_assert_eq!(told(&parts).is_some(), whole >= 20);
            let told = told(&parts).unwrap_or_default();
            let hidden: Vec<u64> = parts.iter().zip(&told).filter(|(_, t)| t.is_none()).map(|(p, _)| *p).collect();
            prop_assert!(told.iter().flatten().all(|t| *t == 0 || *t >= FEWEST_IN_PART));
            // What is left out is two parts at least: one alone would be the whole less the others.
            prop_assert!(hidden.len() != 1, "{:?} {:?}", parts, told);
            let together: u64 = hidden.iter().sum();
            prop_assert!(hidden.is_empty() || together >= FEWEST_IN_PART, "{:?} {:?}", parts, told);
        }

        #[test]
        fn no_two_figures_tell_a_small_part(
            (admitted, not_admitted) in (0u64..40, prop_oneof![0u64..40, 0u64..6]),
            rounds in prop::collection::vec(prop_oneof![Just(0u64), 0u64..15], 5),
            (asked, again) in (0u64..60, 0u64..60),
            beyond in 0usize..5,
        ) {
            let deferred: u64 = rounds.iter().sum();
            let mut counted = vec![
                (Counted::Decided(OutcomeKind::Admitted), admitted),
                (Counted::Decided(OutcomeKind::NotAdmitted), not_admitted),
                (Counted::Decided(OutcomeKind::Deferred), deferred),
                (Counted::Asked, asked),
                (Counted::AskedAgain, again),
                (Counted::Despite(WarningKind::DeferralBeyondLimit), rounds[beyond..].iter().sum()),
            ];
            counted.extend((1..).zip(&rounds).map(|(round, files)| (Counted::Deferred(round), *files)));
            let told = Told::of(&counted);
            prop_assert_eq!(told.decisions.is_some(), admitted + not_admitted + deferred >= 20);
            let [all, repeated] = told.asked.unwrap_or_default();
            let figures = told.outcomes.iter().map(|(_, files)| *files);
            let figures = figures.chain(told.rounds.iter().map(|(_, files)| *files)).chain([all, repeated]);
            let mut figures: Vec<_> = figures.chain(told.departures.iter().map(|(_, files)| *files)).flatten().collect();
            figures.retain(|files| *files > 0);
            prop_assert!(figures.iter().all(|files| *files >= FEWEST_IN_PART), "{:?}", told);
            // Whoever was asked once only is all that were asked, less those who were asked again.
            if let (Some(all), Some(repeated)) = (all, repeated) {
                prop_assert!(all == repeated || all - repeated >= FEWEST_IN_PART);
            }
            let of_deferred = told.outcomes.iter().find(|(outcome, _)| *outcome == OutcomeKind::Deferred);
            prop_assert!(told.rounds.is_empty() || of_deferred.is_some_and(|(_, files)| files.is_some()));
            let hidden: Vec<u64> =
                told.rounds.iter().zip(&rounds).filter(|((_, told), _)| told.is_none()).map(|(_, files)| *files).collect();
            prop_assert!(hidden.len() != 1, "the other rounds tell it: {:?}", told);
            let beyond = told.departures.iter().find(|(which, _)| *which == Departure::BeyondLimit);
            // Told as more than none, they are so many deferrals at least: all of these must be told as well.
            let all_told = hidden.is_empty() && of_deferred.is_some_and(|(_, files)| files.is_some());
            prop_assert!(all_told || beyond.is_none_or(|(_, files)| files.is_none_or(|files| files == 0)), "{:?}", told);
        }
    }
}
