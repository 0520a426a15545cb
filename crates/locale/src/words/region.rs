//! Regions of the United Nations.

use crate::{L10n, countries::Region};

/// A region by its name.
pub fn region(l: &L10n, region: Region) -> String {
    match region {
        Region::Africa => l.region_africa(),
        Region::Americas => l.region_americas(),
        Region::Asia => l.region_asia(),
        Region::Europe => l.region_europe(),
        Region::Oceania => l.region_oceania(),
    }
}
