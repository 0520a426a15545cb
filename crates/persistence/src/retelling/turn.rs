//! One copy: which template, and what is its own.

use super::template::Template;
use domain::{application::Reference, kernel::Instant};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Copies begin up to so many microseconds later than the file that they are of: fifty minutes, so
/// that the day stays the day.
const LATER: u64 = 50 * 60 * 1_000_000;
/// Of these a place's name is made: 64,000 places.
const SYLLABLES: [&str; 40] = [
    "ka", "lu", "mi", "ra", "to", "ven", "dor", "sa", "ni", "qua", "be", "lom", "ter", "fa", "gri", "ho", "ja", "kel",
    "mar", "no", "pi", "ros", "sul", "tan", "u", "val", "wi", "xo", "yar", "zem", "al", "bri", "cor", "den", "el",
    "fos", "gal", "hin", "is", "or",
];

/// What a copy is made with.
pub(super) struct Turn<'a> {
    pub(super) template: &'a Template,
    /// Number of its row.
    pub(super) n: i64,
    /// The name of its organization.
    pub(super) name: String,
    /// The domain of its address and its pages.
    pub(super) host: String,
    /// Its registration number.
    pub(super) registration: String,
    /// Its reference, where it has one.
    pub(super) reference: String,
    /// How much later it happened, in microseconds.
    pub(super) later: i64,
    /// Begins its identities, so that each index grows at its end.
    stem: [u8; 6],
    own: u128,
}

/// From where all copies are counted.
#[derive(Clone, Copy)]
pub(super) struct First {
    seed: u64,
    millis: u64,
    n: i64,
}

impl Turn<'_> {
    pub(super) fn first(seed: u64, now: Instant, last_n: i64) -> First {
        First { seed, millis: u64::try_from(now.micros() / 1000).unwrap_or_default(), n: last_n + 1 }
    }

    /// The identity that stands here for one of the template.
    pub(super) fn fresh(&self, id: Uuid) -> Uuid {
        let mixed = u128::from_be_bytes(*id.as_bytes()) ^ self.own;
        let mut bytes = mixed.to_be_bytes();
        bytes[..6].copy_from_slice(&self.stem);
        bytes[6] = bytes[6] & 0x0f | 0x70;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Uuid::from_bytes(bytes)
    }
}

impl First {
    /// The copy of this number. Templates are taken in turn, in an order that the seed gives.
    pub(super) fn of<'a>(self, k: u64, numbers: &mut BTreeMap<u16, u32>, templates: &'a [Template]) -> Turn<'a> {
        let (a, b) = (mix(self.seed, k, 1), mix(self.seed, k, 2));
        let at = usize::try_from(a % templates.len() as u64).unwrap_or_default();
        let template = &templates[at];
        let reference = template.year.map(|year| {
            let number = numbers.entry(year).or_default();
            *number += 1;
            Reference::new(year, *number).to_string()
        });
        let mut stem = [0; 6];
        stem.copy_from_slice(&(self.millis + k).to_be_bytes()[2..]);
        Turn {
            template,
            n: self.n + i64::try_from(k).unwrap_or(i64::MAX / 2),
            name: format!("{} – {}", template.name, place(b)),
            host: format!("n{k}.{}", template.host),
            registration: format!("{}-{k}", template.registration),
            reference: reference.unwrap_or_default(),
            later: i64::try_from(mix(self.seed, k, 3) % LATER).unwrap_or_default(),
            stem,
            own: u128::from(a) << 64 | u128::from(b),
        }
    }
}

fn place(mut chance: u64) -> String {
    let mut place = String::new();
    for _ in 0..3 {
        place.push_str(SYLLABLES[usize::try_from(chance % 40).unwrap_or_default()]);
        chance /= 40;
    }
    place.get_mut(..1).into_iter().for_each(str::make_ascii_uppercase);
    place
}

/// Steele, Lea and Flood's `SplitMix64`, which the demonstration shifts its days with.
fn mix(seed: u64, k: u64, salt: u64) -> u64 {
    let mut z = seed.wrapping_add((k << 3 | salt).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
