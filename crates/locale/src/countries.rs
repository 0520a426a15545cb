//! Names of countries and areas, of languages, and of currencies.
//!
//! The designations follow the terminology of the United Nations. They imply no opinion on the
//! legal status of any country, territory or area, or of its authorities or boundaries; pages
//! that list them say so (`public-register-disclaimer`).

use crate::format::folded;
use domain::kernel::Language;
use std::{collections::BTreeMap, sync::LazyLock};

type Names = BTreeMap<&'static str, [&'static str; 3]>;

static COUNTRIES: LazyLock<Names> = LazyLock::new(|| table(include_str!("../data/countries.tsv")));
static REGIONS: LazyLock<BTreeMap<&'static str, Region>> = LazyLock::new(regions);
static LANGUAGES: LazyLock<Names> = LazyLock::new(|| table(include_str!("../data/languages.tsv")));
static CURRENCIES: LazyLock<Names> = LazyLock::new(|| table(include_str!("../data/currencies.tsv")));
static COUNTRIES_SORTED: LazyLock<[Vec<(&str, &str)>; 3]> = LazyLock::new(|| sorted(&COUNTRIES));
static LANGUAGES_SORTED: LazyLock<[Vec<(&str, &str)>; 3]> = LazyLock::new(|| sorted(&LANGUAGES));

/// The name of the country or area with this ISO 3166-1 code (any case); the code itself where it
/// is none.
pub fn country(language: Language, code: &str) -> &str {
    name(&COUNTRIES, language, &code.to_ascii_uppercase()).unwrap_or(code)
}

/// A geographic region of the United Nations (M49).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "their names say all")]
pub enum Region {
    Africa,
    Americas,
    Asia,
    Europe,
    Oceania,
}

impl Region {
    /// Every region, in the order of the United Nations' tables.
    pub const ALL: [Self; 5] = [Self::Africa, Self::Americas, Self::Asia, Self::Europe, Self::Oceania];

    const fn key(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::Asia => "asia",
            Self::Europe => "europe",
            Self::Oceania => "oceania",
        }
    }

    /// The region of the country or area with this ISO 3166-1 code; Antarctica is in none.
    pub fn of(code: &str) -> Option<Self> {
        REGIONS.get(code).copied()
    }
}

/// Codes and names of all countries and areas, in the order of the language's alphabet.
pub fn countries_sorted(language: Language) -> &'static [(&'static str, &'static str)] {
    &COUNTRIES_SORTED[index(language)]
}

/// The name of a language by its ISO 639 code or BCP 47 tag; the tag itself where it is unknown.
pub fn language_name(language: Language, tag: &str) -> &str {
    let primary = tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    name(&LANGUAGES, language, &primary).unwrap_or(tag)
}

/// Codes and names of languages, in the order of the language's alphabet.
pub fn languages_sorted(language: Language) -> &'static [(&'static str, &'static str)] {
    &LANGUAGES_SORTED[index(language)]
}

/// The name of a currency by its ISO 4217 code; the code itself where it is unknown.
pub fn currency(language: Language, code: &str) -> &str {
    name(&CURRENCIES, language, &code.to_ascii_uppercase()).unwrap_or(code)
}

/// Codes and names of currencies, in the order of their codes: people know those of their own.
pub fn currencies(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    CURRENCIES.iter().map(move |(code, names)| (*code, names[index(language)]))
}

/// The same with names that a house changed.
pub(crate) fn sorted_with(
    language: Language,
    renamed: impl Fn(&str) -> Option<&'static str>,
) -> Vec<(&'static str, &'static str)> {
    let name = |code, names: &[&'static str; 3]| renamed(code).unwrap_or(names[index(language)]);
    in_order(COUNTRIES.iter().map(|(code, names)| (*code, name(code, names))).collect(), language)
}

fn name(names: &'static Names, language: Language, code: &str) -> Option<&'static str> {
    names.get(code).map(|n| n[index(language)])
}

const fn index(language: Language) -> usize {
    match language {
        Language::En => 0,
        Language::Fr => 1,
        Language::Es => 2,
    }
}

fn table(tsv: &'static str) -> Names {
    tsv.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, [cells.next()?, cells.next()?, cells.next()?]))
        })
        .collect()
}

fn regions() -> BTreeMap<&'static str, Region> {
    let lines = include_str!("../data/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let region = |line: &'static str| {
        let (code, key) = (line.split('\t').next()?, line.rsplit('\t').next()?);
        Some((code, Region::ALL.into_iter().find(|region| region.key() == key)?))
    };
    lines.filter_map(region).collect()
}

fn sorted(names: &'static Names) -> [Vec<(&'static str, &'static str)>; 3] {
    Language::ALL
        .map(|language| in_order(names.iter().map(|(code, n)| (*code, n[index(language)])).collect(), language))
}

fn in_order(mut list: Vec<(&'static str, &'static str)>, language: Language) -> Vec<(&'static str, &'static str)> {
    list.sort_by_cached_key(|(_, n)| alphabetical(n, language));
    list
}

/// Accents do not count, except that Spanish has ñ between n and o.
fn alphabetical(name: &str, language: Language) -> String {
    match language {
        Language::Es => name.split_inclusive(['ñ', 'Ñ']).map(folded_keeping_tilde).collect(),
        Language::En | Language::Fr => folded(name),
    }
}

fn folded_keeping_tilde(part: &str) -> String {
    match part.strip_suffix(['ñ', 'Ñ']) {
        // `~` sorts behind every letter: what follows n + ~ comes after n + z.
        Some(before) => folded(before) + "n~",
        None => folded(part),
    }
}

#[cfg(test)]
mod tests {
    use super::{Region::*, *};

    #[test]
    fn every_country_has_a_name_in_each_language() {
        let codes: Vec<&str> = COUNTRIES.keys().copied().collect();
        assert_eq!(codes, domain::dossier::country::CODES);
        for l in Language::ALL {
            assert!(countries_sorted(l).iter().all(|(code, name)| code.len() == 2 && !name.trim().is_empty()));
        }
        assert_eq!(country(Language::Es, "ci"), "Côte d’Ivoire");
        assert_eq!(country(Language::Fr, "GB"), "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord");
        assert_eq!(country(Language::En, "??"), "??");
    }

    #[test]
    fn every_country_but_antarctica_is_in_a_region() {
        let without: Vec<&str> = COUNTRIES.keys().copied().filter(|code| Region::of(code).is_none()).collect();
        assert_eq!(without, ["AQ"]);
        let of = ["CI", "BR", "CY", "RU", "FJ", "GL"].map(|code| Region::of(code).unwrap());
        assert_eq!(of, [Africa, Americas, Asia, Europe, Oceania, Americas]);
        let count = |region| REGIONS.values().filter(|r| **r == region).count();
        assert_eq!(Region::ALL.map(count), [60, 57, 51, 51, 29]);
    }

    #[test]
    fn accents_do_not_move_a_country_to_the_end() {
        let position = |name: &str| countries_sorted(Language::Fr).iter().position(|(_, n)| *n == name).unwrap();
        assert!(position("Égypte") < position("El Salvador"));
        assert!(position("El Salvador") < position("Fidji"));
    }

    #[test]
    fn every_currency_of_the_forms_has_a_name() {
        for code in domain::dossier::country::CURRENCIES {
            assert!(Language::ALL.iter().all(|l| currency(*l, code) != code), "{code}");
        }
        assert_eq!(currency(Language::Es, "CHF"), "Franco suizo");
        assert_eq!(currencies(Language::En).count(), domain::dossier::country::CURRENCIES.len());
    }

    #[test]
    fn languages_are_named_by_tag() {
        assert_eq!(language_name(Language::Fr, "pt-BR"), "Portugais");
        assert_eq!(language_name(Language::En, "qaa"), "qaa");
        assert!(languages_sorted(Language::Es).len() > 150);
    }
}
