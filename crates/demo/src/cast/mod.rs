//! Who is in the demonstration. All invented: no organization and no person of these names is meant.

mod africa;
mod aims;
mod americas;
mod arab;
mod asia;
mod europe;
mod ngo;
mod observers;
mod staff;

pub(crate) use ngo::{Extent, Kind, Ngo};
pub(crate) use observers::BEFORE;
pub(crate) use staff::{
    ADMINISTRATOR, OFFICER, OFFICERS, SECOND_OFFICER, SECOND_SECRETARY, SECOND_SENIOR, SECRETARY, SENIOR, STAFF, Staff,
    THIRD_OFFICER,
};

/// How many organizations there are.
#[cfg(test)]
pub(crate) const NGOS: usize = 120;

/// Every organization, a region after the other in turn, so that those beside each other differ.
pub(crate) fn ngos() -> Vec<&'static Ngo> {
    let tables = [africa::AFRICA, europe::EUROPE, americas::AMERICAS, asia::ASIA, arab::ARAB_WORLD];
    let longest = tables.iter().map(|t| t.len()).max().unwrap_or_default();
    (0..longest).flat_map(|n| tables.iter().filter_map(move |t| t.get(n))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn they_are_as_many_as_told_and_no_two_are_mistaken_for_each_other() {
        let all = ngos();
        let of = |f: fn(&Ngo) -> String| all.iter().map(|n| f(n)).collect::<BTreeSet<_>>().len();
        assert_eq!(all.len(), NGOS);
        assert_eq!((of(|n| n.name.into()), of(|n| n.slug.into()), of(Ngo::owner_email)), (NGOS, NGOS, NGOS));
        assert!(all.iter().all(|n| n.owner_email().is_ascii()), "addresses are typed on any keyboard");
        assert!(of(|n| n.country.into()) > 70, "they come from all over the world");
        assert!(of(|n| format!("{:?}{:?}", n.kind, n.size)) > 15, "and are of all kinds");
    }
}
