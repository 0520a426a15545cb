//! Where the items of a list stand after numbers were typed beside them: as `order.js` puts them where it runs.

/// The items of a list in their new order. Each comes in the order of now, with the number that stands beside it.
///
/// An item whose number is another than its place goes to that very place, one with a number beyond the list to
/// the end of it; the others fill what is left in the order that they have. Of several that are to go to one place
/// the first one takes it, and the next ones what is free behind it, else before it; at the end the last one takes
/// it, so that they stay in their order there as well.
pub(super) fn placed<T: Copy>(list: &[(T, usize)]) -> Vec<T> {
    let end = list.len();
    let (moved, stays): (Vec<_>, Vec<_>) = list.iter().enumerate().partition(|(at, (_, place))| *place != at + 1);
    let mut moved: Vec<(usize, T)> = moved.into_iter().map(|(_, (item, place))| (*place, *item)).collect();
    moved.sort_by_key(|(place, _)| *place);
    let (at_end, before): (Vec<_>, Vec<_>) = moved.into_iter().partition(|(place, _)| *place >= end);
    let mut places: Vec<Option<T>> = vec![None; end];
    let mut others = Vec::new();
    for (place, item) in before.into_iter().chain(at_end.into_iter().rev()) {
        let at = place.clamp(1, end) - 1;
        if places[at].is_none() {
            places[at] = Some(item);
        } else {
            others.push((at, item));
        }
    }
    for (at, item) in others {
        let is_free = |at: &usize| places[*at].is_none();
        let free = (at..end).find(is_free).or_else(|| (0..at).rev().find(is_free));
        if let Some(free) = free {
            places[free] = Some(item);
        }
    }
    let mut stays = stays.into_iter().map(|(_, (item, _))| *item);
    places.into_iter().filter_map(|moved| moved.or_else(|| stays.next())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The order that comes of these numbers, typed beside a, b, c …
    fn typed(places: &[usize]) -> String {
        let list: Vec<(char, usize)> = ('a'..='z').zip(places.iter().copied()).collect();
        placed(&list).into_iter().collect()
    }

    #[test]
    fn an_item_goes_to_the_number_that_was_typed() {
        let cases: [(&[usize], &str); 16] = [
            (&[], ""),
            (&[1], "a"),
            (&[7], "a"),
            (&[1, 2, 3], "abc"),
            // One number, over the one that has it, from either side.
            (&[1, 2, 1], "cab"),
            (&[1, 1, 3], "bac"),
            (&[3, 2, 3], "bca"),
            (&[2, 2, 3], "bac"),
            // Beyond an end of the list.
            (&[1, 2, 0], "cab"),
            (&[9, 2, 3], "bca"),
            // Several, each to its own.
            (&[3, 1, 2], "bca"),
            (&[4, 2, 3, 1], "dbca"),
            (&[3, 2, 3, 4, 1], "ebacd"),
            // Several to one place: as they stood.
            (&[1, 2, 1, 1], "cdab"),
            (&[3, 3, 3], "cab"),
            (&[9, 50, 3, 4], "cdab"),
        ];
        for (places, order) in cases {
            assert_eq!(typed(places), order, "{places:?}");
        }
    }

    proptest! {
        #[test]
        fn an_order_that_is_typed_in_full_is_taken_as_typed(
            places in (1_usize..40).prop_flat_map(|n| Just((1..=n).collect::<Vec<_>>()).prop_shuffle())
        ) {
            let list: Vec<_> = places.iter().copied().enumerate().collect();
            let order = placed(&list);
            prop_assert_eq!(order.len(), list.len());
            for (item, place) in list {
                prop_assert_eq!(order[place - 1], item);
            }
        }

        #[test]
        fn one_number_moves_one_item_and_leaves_the_order_of_the_others(
            (n, item, place) in (1_usize..40).prop_flat_map(|n| (Just(n), 0..n, 0..n + 5))
        ) {
            let list: Vec<_> = (0..n).map(|at| (at, if at == item { place } else { at + 1 })).collect();
            let mut order: Vec<_> = (0..n).filter(|other| *other != item).collect();
            order.insert(place.clamp(1, n) - 1, item);
            prop_assert_eq!(placed(&list), order);
        }

        #[test]
        fn whatever_is_typed_no_item_is_lost_and_a_place_that_one_item_wants_is_its_own(
            places in prop::collection::vec(0_usize..12, 0..10)
        ) {
            let list: Vec<_> = places.iter().copied().enumerate().collect();
            let order = placed(&list);
            let mut all = order.clone();
            all.sort_unstable();
            prop_assert_eq!(all, (0..list.len()).collect::<Vec<_>>());
            let moved: Vec<_> = list.into_iter().filter(|(item, place)| *place != item + 1).collect();
            for (item, place) in &moved {
                let wants = |other: usize| other.clamp(1, places.len()) == *place;
                if moved.iter().filter(|(_, other)| wants(*other)).count() == 1 && wants(*place) {
                    prop_assert_eq!(order[*place - 1], *item);
                }
            }
        }
    }
}
