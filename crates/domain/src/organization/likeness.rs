//! Whether two names may mean one organization. The machine only points, with its reasons; a
//! person looks and links.

use crate::dossier::{Field, Typed};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

mod hosts;
mod keys;

use hosts::domain;
pub use keys::{COMPARED, Key, KeyKind, MOST_KEYS, likest};

/// Words that say which kind of legal person it is, and tell nothing about which one.
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "incorporated",
    "ltd",
    "limited",
    "llc",
    "plc",
    "corp",
    "corporation",
    "company",
    "co",
    "cic",
    "gmbh",
    "ggmbh",
    "ag",
    "ev",
    "eingetragener",
    "verein",
    "asbl",
    "aisbl",
    "vzw",
    "ivzw",
    "onlus",
    "aps",
    "odv",
    "ngo",
    "ong",
    "onl",
    "cso",
    "ac",
    "sa",
    "sarl",
    "sas",
    "srl",
    "sl",
    "bv",
    "nv",
    "oy",
    "ry",
    "ab",
    "as",
    "foundation",
    "fondation",
    "fundacion",
    "fundacao",
    "fondazione",
    "stiftung",
    "stichting",
    "association",
    "asociacion",
    "associacao",
    "associazione",
    "society",
    "societe",
    "sociedad",
    "trust",
    "charity",
    "registered",
    "civil",
];

/// Words that join others.
const SMALL_WORDS: &[&str] = &[
    "the", "of", "for", "and", "in", "on", "to", "a", "an", "de", "la", "le", "les", "des", "du", "d", "l", "et", "en",
    "pour", "el", "los", "las", "del", "y", "para", "por", "e", "i", "der", "die", "das", "und", "fur", "do", "da",
    "dos", "das", "di", "della", "per",
];

/// A score from here on is worth a person's look \[P\]: two names of which one has a word more or
/// a letter wrong lie above it, names that merely share a common word below.
pub const WORTH_A_LOOK: u8 = 85;

/// What is compared of an organization. All of it is public where the organization is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Its names: legal, in other languages, former.
    pub names: Vec<String>,
    /// Its acronym.
    pub acronym: Option<String>,
    /// Its registration number.
    pub registration: Option<String>,
    /// Its web address, and its official one.
    pub web: Vec<String>,
}

/// As many names of an organization are compared, and as many letters of each: each is held against
/// each of another's, and who sends a book in their place makes nobody wait.
const MOST_NAMES: usize = 8;
const MOST_LETTERS: usize = 120;

/// The questions of the dossier that hold a name.
const NAMES: [Field; 4] = [Field::LegalName, Field::NameEn, Field::NameFr, Field::NameEs];

impl Names {
    /// What an organization that goes by `name` states of itself in section A.
    pub fn stated(name: &str, identity: &Typed) -> Self {
        let answer = |field: Field| identity.filled(field.key()).map(str::to_owned);
        let others = answer(Field::OtherNames).unwrap_or_default();
        let others = names_in(&others).map(str::to_owned);
        let stated = NAMES.into_iter().filter_map(answer);
        let all = std::iter::once(name.to_owned()).chain(stated).chain(others);
        let mut names: Vec<String> = all.map(|n| n.chars().take(MOST_LETTERS).collect()).collect();
        names.dedup();
        names.truncate(MOST_NAMES);
        let number = answer(Field::RegistrationNumber);
        Self {
            names,
            acronym: answer(Field::Acronym),
            registration: number.filter(|_| Field::RegistrationNumber.spec().is_asked(identity)),
            web: [Field::Website, Field::Email].into_iter().filter_map(answer).collect(),
        }
    }
}

/// Why two organizations may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The same registration number.
    SameRegistration,
    /// The same web domain.
    SameDomain,
    /// The same name but for case, accents, script, legal form.
    SameName,
    /// Names of this likeness out of 100.
    LikeName(u8),
    /// The acronym of one is that of the other, or its initials.
    SameAcronym,
}

impl Reason {
    /// Stable key for catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::SameRegistration => "same_registration",
            Self::SameDomain => "same_domain",
            Self::SameName => "same_name",
            Self::LikeName(_) => "like_name",
            Self::SameAcronym => "same_acronym",
        }
    }
}

/// How alike two organizations are, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// Out of 100.
    pub score: u8,
    /// Strongest first.
    pub reasons: Vec<Reason>,
}

/// A name as it is compared and searched: compatibility forms made one, transliterated, lower
/// case, words apart by one blank.
pub fn fold(name: &str) -> String {
    let composed: String = name.nfkc().collect();
    let latin = deunicode::deunicode(&composed).to_lowercase();
    // Letters of a dotted abbreviation belong together: e.V., A.C., O.N.G.
    let undotted = latin.replace(['.', '\''], "");
    let words: Vec<_> = undotted.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

/// The names in an answer that holds several, on lines of their own or apart by semicolons.
pub fn names_in(answer: &str) -> impl Iterator<Item = &str> {
    answer.split(['\n', ';']).map(str::trim).filter(|name| !name.is_empty())
}

/// All words of a name, as they are compared.
pub fn words(name: &str) -> Vec<String> {
    fold(name).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of a name that tell it from others. A name made of nothing else keeps its words.
pub fn telling_words(name: &str) -> Vec<String> {
    let all = words(name);
    let tells = |word: &&String| !LEGAL_FORMS.contains(&word.as_str()) && !SMALL_WORDS.contains(&word.as_str());
    let telling: Vec<_> = all.iter().filter(tells).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// How alike two organizations are; `None` where nothing is worth a look.
pub fn likeness(a: &Names, b: &Names) -> Option<Likeness> {
    let mut found = Vec::new();
    if same(a.registration.as_deref(), b.registration.as_deref(), registration) {
        found.push((98, Reason::SameRegistration));
    }
    let domains = |names: &Names| names.web.iter().filter_map(|web| domain(web)).collect::<BTreeSet<_>>();
    if !domains(a).is_disjoint(&domains(b)) {
        found.push((95, Reason::SameDomain));
    }
    let best = a.names.iter().flat_map(|x| b.names.iter().map(move |y| name_score(x, y))).max().unwrap_or(0);
    match best {
        100 => found.push((100, Reason::SameName)),
        score if score >= WORTH_A_LOOK => found.push((score, Reason::LikeName(score))),
        _ => {}
    }
    if same_acronym(a, b) {
        found.push((WORTH_A_LOOK, Reason::SameAcronym));
    }
    found.sort_by_key(|(score, reason)| (std::cmp::Reverse(*score), *reason));
    let score = found.first()?.0;
    Some(Likeness { score, reasons: found.into_iter().map(|(_, reason)| reason).collect() })
}

/// Likeness of two names out of 100: letters in their order, or words in any order, whichever
/// is more alike.
pub fn name_score(a: &str, b: &str) -> u8 {
    let (a, b) = (telling_words(a), telling_words(b));
    if a.is_empty() || b.is_empty() {
        return 0;
    }
    if a == b {
        return 100;
    }
    let (mut sorted_a, mut sorted_b) = (a.clone(), b.clone());
    sorted_a.sort();
    sorted_b.sort();
    let as_written = strsim::normalized_damerau_levenshtein(&a.join(" "), &b.join(" "));
    let in_any_order = strsim::normalized_damerau_levenshtein(&sorted_a.join(" "), &sorted_b.join(" "));
    let shared_words = strsim::sorensen_dice(&sorted_a.join(" "), &sorted_b.join(" "));
    // Never 100: that is kept for names of the same words in the same order.
    percent(as_written.max(in_any_order).max(shared_words)).min(99)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of 1, clamped before it is cast; no float leaves this function"
)]
fn percent(share: f64) -> u8 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u8
}

fn same(a: Option<&str>, b: Option<&str>, read: fn(&str) -> Option<String>) -> bool {
    match (a.and_then(read), b.and_then(read)) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}

/// A registration number without the marks that people put between its digits. Short ones are
/// the same by chance.
fn registration(number: &str) -> Option<String> {
    let bare: String = fold(number).split(' ').collect();
    (bare.len() >= 4 && bare.bytes().any(|b| b.is_ascii_digit())).then_some(bare)
}

/// Acronyms of fewer letters are shared by too many.
const ACRONYM_LETTERS: usize = 3;

fn same_acronym(a: &Names, b: &Names) -> bool {
    let given = |n: &Names| n.acronym.as_deref().map(|x| fold(x).split(' ').collect::<String>());
    let (given_a, given_b) = (given(a), given(b));
    let fits = |given: &str, other: &Names, others: Option<&str>| {
        given.len() >= ACRONYM_LETTERS
            && (others == Some(given)
                || others.is_none() && other.names.iter().any(|name| initials(name).is_some_and(|i| i == given)))
    };
    given_a.as_deref().is_some_and(|g| fits(g, b, given_b.as_deref()))
        || given_b.as_deref().is_some_and(|g| fits(g, a, given_a.as_deref()))
}

/// The first letters of a name's words, legal forms among them: the F of an acronym is often a
/// foundation.
fn initials(name: &str) -> Option<String> {
    let folded = fold(name);
    let words = folded.split(' ').filter(|w| !SMALL_WORDS.contains(w));
    let initials: String = words.filter_map(|w| w.chars().next()).collect();
    (initials.len() >= ACRONYM_LETTERS).then_some(initials)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn named(name: &str) -> Names {
        Names { names: vec![name.to_owned()], ..Names::default() }
    }

    #[rstest]
    #[case("Fundación Migración y Desarrollo", "FUNDACION MIGRACION Y DESARROLLO, A.C.")]
    #[case("Hilfe für Geflüchtete e.V.", "Hilfe fur Gefluchtete")]
    #[case("The Refugee Support Association, Inc.", "Refugee Support")]
    #[case("Ｍigrants’ Rights Network", "Migrants' Rights Network")]
    #[case("Фонд Мир", "Fond Mir")]
    fn the_same_name_in_other_clothes(#[case] a: &str, #[case] b: &str) {
        let found = likeness(&named(a), &named(b)).unwrap();
        assert_eq!((found.score, found.reasons), (100, vec![Reason::SameName]), "{a} / {b}");
    }

    #[rstest]
    #[case("Migrant Care International", "Migrants Care International")]
    #[case("International Migrant Care", "Migrant Care International")]
    #[case("Refugee Legal Aid Network", "Refugee Legal Aid Netwrok")]
    fn a_letter_wrong_or_words_swapped_is_worth_a_look(#[case] a: &str, #[case] b: &str) {
        let found = likeness(&named(a), &named(b)).unwrap();
        assert!((WORTH_A_LOOK..100).contains(&found.score), "{a} / {b}: {found:?}");
    }

    #[rstest]
    #[case("Migrant Care International", "Refugee Law Centre")]
    #[case("Caritas Norway", "Caritas Austria")]
    #[case("Association", "Foundation for the Blind")]
    #[case("", "Migrant Care")]
    fn a_common_word_is_not(#[case] a: &str, #[case] b: &str) {
        assert_eq!(likeness(&named(a), &named(b)), None, "{a} / {b}");
    }

    #[test]
    fn registration_numbers_lose_their_marks() {
        let a = Names { registration: Some("CHE-123.456.789".into()), ..named("One") };
        let b = Names { registration: Some("che 123456789".into()), ..named("Entirely Other") };
        assert_eq!(likeness(&a, &b).unwrap().reasons, [Reason::SameRegistration]);
        let short = |n: &str| Names { registration: Some(n.into()), ..Names::default() };
        assert_eq!(likeness(&short("12"), &short("12")), None);
    }

    #[test]
    fn a_domain_is_one_unless_many_share_it() {
        let at = |web: &str| Names { web: vec![web.into()], ..Names::default() };
        assert_eq!(
            likeness(&at("https://www.Example-NGO.org/about?x=1"), &at("office@example-ngo.org")).unwrap().reasons,
            [Reason::SameDomain]
        );
        assert_eq!(likeness(&at("https://facebook.com/one"), &at("https://www.facebook.com/two")), None);
        assert_eq!(likeness(&at("one@yahoo.co.uk"), &at("two@yahoo.co.uk")), None);
    }

    #[test]
    fn an_acronym_is_met_by_another_or_by_initials() {
        let with = |acronym: &str, name: &str| Names { acronym: Some(acronym.into()), ..named(name) };
        let found = likeness(&with("MCI", "Quite Another Name"), &named("Migrant Care International")).unwrap();
        assert_eq!(found.reasons, [Reason::SameAcronym]);
        assert!(likeness(&with("M.C.I.", "A Name"), &with("mci", "Zzz Yyy")).is_some());
        assert_eq!(likeness(&with("MC", "A Name"), &with("MC", "Zzz Yyy")), None);
    }

    #[test]
    fn likeness_looks_the_same_from_both_sides() {
        let a =
            Names { acronym: Some("MCI".into()), web: vec!["mci.org".into()], ..named("Migrant Care International") };
        let b = Names { web: vec!["http://mci.org".into()], ..named("Migrant Care Intl") };
        assert_eq!(likeness(&a, &b), likeness(&b, &a));
    }
}
