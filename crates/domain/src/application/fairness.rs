//! What is told in public of how files fare: never so little that it could be traced back to one.

use super::pace::Pace;

/// A part of fewer files than this is not told, unless there is none.
pub const FEWEST_IN_PART: u64 = 5;

/// The parts of a whole as they may be told, `None` for one that may not; nothing at all where the
/// whole is of too few files. A single part that is left out could be had by subtraction: the next
/// larger one is left out with it.
pub fn told(parts: &[u64]) -> Option<Vec<Option<u64>>> {
    let is_small = |part: u64| part > 0 && part < FEWEST_IN_PART;
    if parts.iter().sum::<u64>() < Pace::FEWEST as u64 {
        return None;
    }
    let alone = parts.iter().filter(|part| is_small(**part)).count() == 1;
    let next = parts.iter().copied().filter(|part| *part >= FEWEST_IN_PART).min().filter(|_| alone);
    let beside = parts.iter().position(|part| Some(*part) == next);
    let tell = |(at, part): (usize, &u64)| (!is_small(*part) && Some(at) != beside).then_some(*part);
    Some(parts.iter().enumerate().map(tell).collect())
}

/// How many of a whole something befell, as it may be told: the outer `None` where the whole is of too
/// few files, the inner one where so few were concerned, or were not, that they might be known.
pub fn told_of(part: u64, whole: u64) -> Option<Option<u64>> {
    let parts = told(&[part, whole.saturating_sub(part)])?;
    parts.first().copied()
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
        assert_eq!(told(&[18, 2, 1]), Some(vec![Some(18), None, None]));
        assert_eq!(told_of(1, 40), Some(None));
        assert_eq!(told_of(0, 40), Some(Some(0)));
        assert_eq!(told_of(0, 19), None);
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
            prop_assert!(hidden.len() != 1 || parts.iter().filter(|p| **p > 0).count() == 1, "{:?} {:?}", parts, told);
        }
    }
}
