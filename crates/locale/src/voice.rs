//! The house's own words in the catalogues: settings and names of countries that an administrator
//! changed are said wherever the default would be, on pages, in mails and in letters alike.

use crate::{L10n, TEXTS, countries};
use domain::{
    house::{OwnWords, SettingKey},
    kernel::Language,
};
use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

/// The catalogues of the three languages, as one house speaks them.
#[derive(Clone, Copy)]
pub struct Voices([&'static L10n; 3]);

impl std::fmt::Debug for Voices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Voices")
    }
}

impl Voices {
    /// The catalogue of a language.
    pub const fn of(self, language: Language) -> &'static L10n {
        let Self([en, fr, es]) = self;
        match language {
            Language::En => en,
            Language::Fr => fr,
            Language::Es => es,
        }
    }
}

/// Words of the house, and the language they stand in where it is not the one that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    /// The words.
    pub words: &'static str,
    /// The language they were borrowed from.
    pub borrowed: Option<Language>,
}

impl Own {
    /// Line by line, without empty ones.
    pub fn lines(self) -> impl Iterator<Item = &'static str> {
        self.words.lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

/// What was spoken so far. Each house changes its words a few times in its life, and the catalogues
/// live as long as the process: what was made once is kept for good, so that every page can hold
/// it by a plain reference.
static SPOKEN: LazyLock<Mutex<HashMap<OwnWords, Voices>>> = LazyLock::new(Mutex::default);

/// The catalogues as a house with these words speaks them.
pub fn speaking(own: &OwnWords) -> Voices {
    let mut spoken = SPOKEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(voices) = spoken.get(own) {
        return *voices;
    }
    let kept: &'static OwnWords = Box::leak(Box::new(own.clone()));
    let voices = Voices(Language::ALL.map(|language| &*Box::leak(Box::new(L10n::new(language, kept)))));
    spoken.insert(own.clone(), voices);
    voices
}

/// The voices that were asked for last, by the version of the words: asking again costs nothing.
#[derive(Default)]
pub struct LastSpoken(Mutex<Option<(u64, Voices)>>);

impl std::fmt::Debug for LastSpoken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LastSpoken")
    }
}

impl LastSpoken {
    /// The voices of a house whose words are `own` since `version`.
    pub fn at(&self, version: u64, own: &OwnWords) -> Voices {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match *last {
            Some((known, voices)) if known == version => voices,
            _ => {
                let voices = speaking(own);
                *last = Some((version, voices));
                voices
            }
        }
    }
}

impl L10n {
    fn new(language: Language, own: &'static OwnWords) -> Self {
        let renamed = |code: &str| {
            let code = code.parse().ok()?;
            own.names.get(&(code, language)).map(String::as_str)
        };
        let is_renamed = own.names.keys().any(|(_, l)| *l == language);
        let countries = is_renamed.then(|| countries::sorted_with(language, renamed));
        Self { language, texts: &TEXTS[language as usize], own, countries }
    }

    /// What the house set, in its own words; `None` where the default holds.
    pub fn own(&self, key: SettingKey) -> Option<Own> {
        let (words, of) = self.own.setting(key, self.language)?;
        Some(Own { words, borrowed: of.filter(|of| *of != self.language) })
    }

    /// What the place calls itself.
    pub fn place_name(&self) -> String {
        self.own(SettingKey::Name).map_or_else(|| self.site_name(), |own| own.words.to_owned())
    }

    /// The name of the country or area with this ISO 3166-1 code, as the house has it; the code
    /// itself where it is none.
    pub fn country<'a>(&self, code: &'a str) -> &'a str {
        let own = code.parse().ok().and_then(|code| self.own.names.get(&(code, self.language)));
        own.map_or_else(|| countries::country(self.language, code), String::as_str)
    }

    /// Codes and names of all countries and areas, in the order of the language's alphabet.
    pub fn countries(&self) -> &[(&'static str, &'static str)] {
        self.countries.as_deref().unwrap_or_else(|| countries::countries_sorted(self.language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(settings: &[(SettingKey, Option<Language>, &str)], names: &[(&str, Language, &str)]) -> OwnWords {
        OwnWords {
            settings: settings.iter().map(|(key, l, words)| ((*key, *l), (*words).to_owned())).collect(),
            names: names.iter().map(|(code, l, name)| ((code.parse().unwrap(), *l), (*name).to_owned())).collect(),
        }
    }

    #[test]
    fn a_house_that_set_nothing_speaks_as_the_catalogues_do() {
        let voices = speaking(&OwnWords::default());
        for language in Language::ALL {
            assert_eq!(voices.of(language).language(), language);
            assert_eq!(voices.of(language).place_name(), "Antechamber");
            assert_eq!(voices.of(language).countries(), countries::countries_sorted(language));
        }
    }

    #[test]
    fn a_name_that_was_changed_is_said_and_sorted_in_its_language_alone() {
        let voices = speaking(&words(&[], &[("TR", Language::Fr, "Autre nom"), ("TR", Language::Es, "Ñu")]));
        let (fr, en, es) = (voices.of(Language::Fr), voices.of(Language::En), voices.of(Language::Es));
        assert_eq!((fr.country("tr"), en.country("TR")), ("Autre nom", countries::country(Language::En, "TR")));
        let place = |l: &L10n, code| l.countries().iter().position(|(c, _)| *c == code).unwrap();
        assert_eq!(place(fr, "TR") + 1, place(fr, "AT"), "{:?}", &fr.countries()[..20]);
        assert_eq!(place(es, "TR"), place(es, "OM") - 1);
        assert_eq!(fr.countries().len(), en.countries().len());
    }

    #[test]
    fn words_of_another_language_are_borrowed_and_said_to_be() {
        let own =
            words(&[(SettingKey::Banner, Some(Language::Es), "Cerrado"), (SettingKey::Name, None, "Puerta")], &[]);
        let fr = speaking(&own).of(Language::Fr);
        assert_eq!(fr.own(SettingKey::Banner), Some(Own { words: "Cerrado", borrowed: Some(Language::Es) }));
        assert_eq!(fr.own(SettingKey::Name), Some(Own { words: "Puerta", borrowed: None }));
        assert_eq!(fr.place_name(), "Puerta");
    }

    #[test]
    fn the_same_words_are_made_once() {
        let own = words(&[(SettingKey::Name, None, "Once")], &[]);
        let (first, again) = (speaking(&own), LastSpoken::default().at(3, &own));
        assert!(std::ptr::eq(first.of(Language::En), again.of(Language::En)));
    }
}
