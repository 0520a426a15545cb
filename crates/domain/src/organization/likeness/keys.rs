//! By what files of a like organization are looked up, before anything is compared: short texts that
//! two of them have in common, so that an index finds them.

use super::{Likeness, Names, fold, hosts::domain, initials, likeness, registration, telling_words};
use std::{cmp::Reverse, collections::BTreeSet};

/// As many keys are kept of a file: nobody has more names.
pub const MOST_KEYS: usize = 64;
/// As many letters of a key: a sign may become a whole phrase in Latin letters, and PostgreSQL's index
/// takes no row of more than 2,704 bytes.
const MOST_LETTERS: usize = 240;

/// As many of those that share a key are compared, those that share most: letters are held against letters, and
/// a word such as *migrants* is shared by half of a register.
pub const COMPARED: usize = 50;

/// What a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyKind {
    /// A registration number without its marks.
    Registration,
    /// A web domain that is not shared by many.
    Domain,
    /// An acronym.
    Acronym,
    /// The initials of a name.
    Initials,
    /// A whole name, but for case, accents, script, legal form.
    Name,
    /// A word of a name that tells it from others.
    Word,
}

impl KeyKind {
    /// Stable key, in the table.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Domain => "domain",
            Self::Acronym => "acronym",
            Self::Initials => "initials",
            Self::Name => "name",
            Self::Word => "word",
        }
    }

    /// What a key that two have in common weighs against a word that they share, where there are more than are
    /// [`COMPARED`].
    pub const fn weight(self) -> u32 {
        match self {
            Self::Word => 1,
            Self::Registration | Self::Domain | Self::Acronym | Self::Initials | Self::Name => 100,
        }
    }
}

/// A key with its kind.
pub type Key = (KeyKind, String);

impl Names {
    /// What the organization is found by.
    pub fn keys(&self) -> BTreeSet<Key> {
        let of = |kind: KeyKind| move |key: String| -> Key { (kind, key.chars().take(MOST_LETTERS).collect()) };
        let registration = self.registration.as_deref().and_then(registration).map(of(KeyKind::Registration));
        let domains = self.web.iter().filter_map(|web| domain(web)).map(of(KeyKind::Domain));
        let acronym = self.acronym.as_deref().map(|given| fold(given).replace(' ', ""));
        let acronym = acronym.filter(|a| a.len() >= super::ACRONYM_LETTERS).map(of(KeyKind::Acronym));
        let initials = self.names.iter().filter_map(|name| initials(name)).map(of(KeyKind::Initials));
        // Words that a thousand names have tell nothing one by one; together in their order they do.
        let whole = self.names.iter().map(|name| telling_words(name).join(" ")).filter(|name| !name.is_empty());
        let whole = whole.map(of(KeyKind::Name));
        let words = self.names.iter().flat_map(|name| telling_words(name)).map(of(KeyKind::Word));
        let strong = registration.into_iter().chain(domains).chain(acronym).chain(initials).chain(whole);
        strong.chain(words).take(MOST_KEYS).collect()
    }

    /// What is looked up to find others that may be the same: its keys, and its acronym among the
    /// initials of others as well as its initials among their acronyms.
    pub fn sought(&self) -> BTreeSet<Key> {
        let mut sought = BTreeSet::new();
        for (kind, key) in self.keys() {
            match kind {
                KeyKind::Acronym => sought.insert((KeyKind::Initials, key.clone())),
                // Names with the same initials alone are not alike.
                KeyKind::Initials => {
                    sought.insert((KeyKind::Acronym, key));
                    continue;
                }
                _ => false,
            };
            sought.insert((kind, key));
        }
        sought
    }
}

/// Those of a list, each with its names, that may be the same as `own`, the likeliest first: where a list is short
/// enough to be read whole, it needs no index of keys.
pub fn likest<T>(own: &Names, list: impl IntoIterator<Item = (T, Names)>) -> Vec<(T, Likeness)> {
    let sought = own.sought();
    let shared = |names: &Names| -> u32 { names.keys().intersection(&sought).map(|(kind, _)| kind.weight()).sum() };
    let mut sharing: Vec<_> = list.into_iter().map(|(one, names)| (shared(&names), one, names)).collect();
    sharing.retain(|(shared, ..)| *shared > 0);
    sharing.sort_by_key(|(shared, ..)| Reverse(*shared));
    sharing.truncate(COMPARED);
    let mut alike: Vec<_> =
        sharing.into_iter().filter_map(|(_, one, names)| Some((one, likeness(own, &names)?))).collect();
    alike.sort_by_key(|(_, likeness)| Reverse(likeness.score));
    alike
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dossier::Typed, organization::likeness::Reason};

    fn stated(name: &str, answers: &[(&str, &str)]) -> Names {
        let mut typed = Typed::new();
        for (field, words) in answers {
            typed.set(*field, *words);
        }
        Names::stated(name, &typed)
    }

    /// Whether the second is found by what is sought for the first.
    fn finds(a: &Names, b: &Names) -> bool {
        !a.sought().is_disjoint(&b.keys())
    }

    #[test]
    fn what_is_alike_is_found_from_both_sides() {
        let number = [("registration", "registered"), ("registration_number", "CHE-123.456")];
        let same_number = [("registration", "registered"), ("registration_number", "che 123456")];
        let pairs = [
            (stated("One", &number), stated("Zwei", &same_number), Reason::SameRegistration),
            (
                stated("One", &[("website", "www.example-ngo.org")]),
                stated("Zwei", &[("email", "office@example-ngo.org")]),
                Reason::SameDomain,
            ),
            (stated("One", &[("acronym", "M.C.I.")]), stated("Migrant Care International", &[]), Reason::SameAcronym),
            (stated("Фонд Мир", &[]), stated("Elsewhere", &[("other_names", "Neues; Fond Mir")]), Reason::SameName),
        ];
        for (a, b, reason) in pairs {
            assert!(finds(&a, &b) && finds(&b, &a), "{a:?} {b:?}");
            assert_eq!(likeness(&a, &b).map(|l| l.reasons[0]), Some(reason), "{a:?} {b:?}");
        }
    }

    #[test]
    fn of_a_list_those_are_found_that_are_alike_the_likeliest_first() {
        let list = [
            "Migrant Law Centre",
            "Migrant Care Internatoinal",
            "Фонд Мир",
            "Migrant Care International, Inc.",
            "Elsewhere",
        ];
        let others = || (0..).zip(list.map(|name| stated(name, &[])));
        let found = |own: &Names| -> Vec<usize> { likest(own, others()).into_iter().map(|(n, _)| n).collect() };
        assert_eq!(found(&stated("Migrant Care International", &[])), [3, 1]);
        assert_eq!(found(&stated("Today", &[("other_names", "Fond Mir")])), [2], "by a name that it had");
        assert_eq!(found(&stated("Yesterday", &[("acronym", "MCI")])), [1], "by its acronym");
        assert!(found(&stated("Tomorrow", &[])).is_empty());
        // Many share a word: those that share more come before them.
        let crowd = (0..500).map(|n| (n, stated(&format!("Migrant {n} House"), &[])));
        let own = stated("Migrant Care International", &[]);
        let all = crowd.chain([(500, stated("International Migrant Care", &[]))]);
        assert_eq!(likest(&own, all).into_iter().map(|(n, _)| n).collect::<Vec<_>>(), [500]);
    }

    #[test]
    fn who_sends_a_book_of_names_makes_nobody_wait() {
        let book = (0..500).map(|n| format!("{n} {}", "x".repeat(300))).collect::<Vec<_>>().join(";");
        let names = stated("One", &[("other_names", &book)]);
        assert_eq!(names.names.len(), 8);
        assert!(names.names.iter().all(|name| name.chars().count() <= 120));
        assert!(names.keys().len() <= MOST_KEYS);
        assert!(stated("!?", &[]).keys().is_empty(), "signs find nobody");
    }

    #[test]
    fn a_whole_name_is_a_key_of_its_own() {
        let whole = |name: &str| {
            let keys = stated(name, &[]).keys().into_iter();
            keys.filter(|(kind, _)| *kind == KeyKind::Name).map(|(_, key)| key).collect::<Vec<_>>()
        };
        assert_eq!(whole("The Help of the World, Inc."), ["help world"]);
        assert_eq!(whole("HELP for the Wörld"), ["help world"], "it is found although its words are everybody's");
        assert_eq!(whole("World Help"), ["world help"], "another order is another name");
        assert_eq!(whole("!?"), [""; 0]);
        let long = whole(&"\u{fdfa}".repeat(120));
        assert!(long.iter().all(|key| key.len() <= MOST_LETTERS), "a sign that is a phrase: {long:?}");
    }

    #[test]
    fn a_number_that_is_not_asked_for_any_more_and_a_shared_host_find_nobody() {
        let refused = stated("One", &[("registration", "refused"), ("registration_number", "CHE-123.456")]);
        let mailbox = stated("One", &[("email", "one@gmail.com")]);
        for names in [refused, mailbox] {
            let keys = names.keys();
            assert!(keys.iter().all(|(kind, _)| matches!(kind, KeyKind::Name | KeyKind::Word)), "{keys:?}");
        }
        let (a, b) = (stated("Migrant Care International", &[]), stated("Mobile Clinics Initiative", &[]));
        assert!(!finds(&a, &b), "the same initials say nothing by themselves");
    }
}
