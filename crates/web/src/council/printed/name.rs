//! What an organization is called in a paper, so that its readers can read it and know whom they decide on.

use domain::kernel::{ApplicationId, Language};
use locale::L10n;
use papers::Words;
use persistence::read::paper::PaperMaterial;
use std::collections::BTreeMap;
use unicode_script::{Script, UnicodeScript as _};

/// Its name in the language of the paper, where it has one; else, where few could read its legal name, in
/// another language of the Council. The legal name stands behind it.
pub(super) fn name(l: &L10n, material: &PaperMaterial, application: ApplicationId, legal: &str) -> Words {
    called(l, material.names.get(&application), legal)
}

fn called(l: &L10n, names: Option<&BTreeMap<Language, String>>, legal: &str) -> Words {
    let known = |language: Language| names.and_then(|all| all.get(&language)).map(String::as_str);
    if let Some(own) = known(l.language()) {
        return Words::new(beside(own, legal));
    }
    let other = Language::ALL.into_iter().find_map(known).filter(|_| !is_latin(legal));
    Words::new(other.map_or_else(|| legal.to_owned(), |other| beside(other, legal))).in_unknown_language()
}

fn beside(name: &str, legal: &str) -> String {
    if name == legal { legal.to_owned() } else { format!("{name} ({legal})") }
}

/// Whether it is written in Latin letters alone.
fn is_latin(name: &str) -> bool {
    let mut letters = name.chars().filter(|c| c.is_alphabetic());
    letters.all(|c| matches!(c.script(), Script::Latin | Script::Common | Script::Inherited))
}

#[cfg(test)]
mod tests {
    use super::{called, is_latin};
    use domain::kernel::Language;

    #[test]
    fn a_reader_can_read_the_name_and_the_legal_one_stands_behind_it() {
        let names = [(Language::En, "Migrant House".to_owned()), (Language::Es, "Casa del Migrante".to_owned())];
        let names = names.into();
        let said = |language, legal| called(locale::of(language), Some(&names), legal).lines.join("\n");
        assert_eq!(said(Language::Es, "خانه مهاجر"), "Casa del Migrante (خانه مهاجر)");
        assert_eq!(said(Language::En, "خانه مهاجر"), "Migrant House (خانه مهاجر)");
        assert_eq!(said(Language::Fr, "خانه مهاجر"), "Migrant House (خانه مهاجر)", "it has no French one");
        assert_eq!(said(Language::Fr, "Haus der Migranten"), "Haus der Migranten", "which can be read");
        assert_eq!(said(Language::En, "Migrant House"), "Migrant House");
        assert_eq!(called(locale::of(Language::Fr), None, "خانه مهاجر").lines, ["خانه مهاجر"]);
    }

    #[test]
    fn names_in_other_scripts_are_known_from_those_with_accents() {
        for latin in ["Ligue des Étrangers 1901", "Trẻ em Việt Nam", "Şükrü & Ñandú", ""] {
            assert!(is_latin(latin), "{latin}");
        }
        for other in ["خانه مهاجر", "Фонд", "移民之家", "Dom Мигранта"] {
            assert!(!is_latin(other), "{other}");
        }
    }
}
