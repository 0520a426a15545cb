//! Texts beside their translations, as `parts/tongues.html` shows them: of a file, or of a session. Written by
//! one, checked by another.

use crate::{error::WebError, form::Form, quote::Quote, visit::Signed};
use domain::{
    application::Translation,
    kernel::{Language, PersonId, TextId},
};
use locale::words;
use persistence::read::case::Words;
use std::collections::BTreeMap;

/// Texts with the same readers.
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) hint: String,
    pub(crate) texts: Vec<Text>,
}

impl Group {
    /// Whether somebody may check one of them on this page.
    pub(crate) fn is_checked_here(&self) -> bool {
        self.texts.iter().flat_map(|text| &text.versions).any(|version| version.check.is_some())
    }
}

pub(crate) struct Text {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) original: Quote,
    pub(crate) language: String,
    pub(crate) versions: Vec<Version>,
}

/// A text in one of the other languages.
pub(crate) struct Version {
    pub(crate) code: &'static str,
    pub(crate) name: String,
    pub(crate) state: String,
    pub(crate) tone: &'static str,
    pub(crate) words: String,
    pub(crate) by: String,
    pub(crate) action: String,
    /// The label of the form, where this person may write.
    pub(crate) write: Option<String>,
    pub(crate) label: String,
    pub(crate) typed: String,
    pub(crate) fault: Option<String>,
    pub(crate) is_open: bool,
    /// The wording to be checked, where this person may check it.
    pub(crate) check: Option<String>,
    pub(crate) is_own: bool,
    pub(crate) command_id: String,
    pub(crate) check_id: String,
}

/// What was typed, and where.
pub(crate) struct Typed {
    pub(crate) text: TextId,
    pub(crate) language: Language,
    pub(crate) form: Form,
}

impl Typed {
    /// Notes at its field why it was not taken, where the law refuses it or a colleague was faster; whether it did.
    pub(crate) fn notes(&mut self, signed: &Signed, error: &WebError) -> bool {
        let why = error.bare_of_words();
        let is_told = matches!(why, WebError::Refused(_) | WebError::Changed { .. });
        if is_told {
            self.form.fault("words", why.words(signed.l, true));
        }
        is_told
    }

    /// Why it was not taken, on a page with what was typed, where the text has no field any more. It leads on to `at`.
    pub(crate) fn giving_back(&self, error: WebError, at: String) -> WebError {
        let error = match error {
            WebError::Kept { .. } => return error,
            WebError::Refused(why) => WebError::NoPlace { why, at: at.clone() },
            error => error,
        };
        error.keeping([self.form.text("words").to_owned()], at)
    }

    /// Faults lead to the field of their text: on this page names repeat.
    pub(crate) fn in_page(self) -> Form {
        let Self { text, language, mut form } = self;
        for fault in &mut form.faults {
            fault.at = format!("{text}-{}", language.code());
        }
        form
    }
}

/// How a text stands in a language.
pub(crate) enum Standing<'a> {
    Original,
    Optional,
    Missing,
    ToCheck(&'a Translation),
    Checked(&'a Translation),
}

impl<'a> Standing<'a> {
    /// Of a text that was written in `written`, where it `is_needed` in `language`.
    pub(crate) fn of(
        written: Option<Language>,
        language: Language,
        translation: Option<&'a Translation>,
        is_needed: bool,
    ) -> Self {
        match translation {
            _ if written == Some(language) => Self::Original,
            Some(translation) if translation.checked_by.is_some() => Self::Checked(translation),
            Some(translation) => Self::ToCheck(translation),
            None if is_needed => Self::Missing,
            None => Self::Optional,
        }
    }

    pub(crate) const fn is_open(&self) -> bool {
        matches!(self, Self::Missing | Self::ToCheck(_))
    }
}

/// What the texts of one page are shown with.
pub(crate) struct Maker<'a> {
    pub(crate) signed: &'a Signed,
    /// Originals and translations.
    pub(crate) texts: &'a BTreeMap<TextId, Words>,
    pub(crate) names: &'a BTreeMap<PersonId, String>,
    /// Where the page is, below which its forms lead.
    pub(crate) href: String,
    pub(crate) may_write: bool,
    pub(crate) typed: Option<&'a Typed>,
}

impl<'a> Maker<'a> {
    /// A text, and how it `stands` in each language.
    pub(crate) fn text(&self, text: TextId, title: String, stands: impl Fn(Language) -> Standing<'a>) -> Text {
        let original = self.texts.get(&text);
        let tag = original.map_or("", |w| w.language.as_str());
        let others = Language::ALL.into_iter().filter(|other| other.code() != tag);
        Text {
            id: text.to_string(),
            title,
            original: Quote {
                words: original.map_or(String::new(), |w| w.words.clone()),
                lang: tag.to_owned(),
                note: String::new(),
            },
            language: locale::countries::language_name(self.signed.l.language(), tag).to_owned(),
            versions: others.map(|other| self.version(text, other, &stands(other))).collect(),
        }
    }

    fn version(&self, text: TextId, language: Language, standing: &Standing<'a>) -> Version {
        let l = self.signed.l;
        let name = words::language(l, language);
        let (state, tone, translation) = match *standing {
            Standing::Missing => (l.translations_state_missing(), "unmet", None),
            Standing::ToCheck(translation) => (l.translations_state_to_check(), "judge", Some(translation)),
            Standing::Checked(translation) => (l.translations_state_checked(), "met", Some(translation)),
            Standing::Original | Standing::Optional => (l.translations_state_optional(), "soft", None),
        };
        let written = translation.and_then(|t| self.texts.get(&t.words.id)).map_or(String::new(), |w| w.words.clone());
        let form = self.typed.filter(|t| t.text == text && t.language == language).map(|t| &t.form);
        let unchecked = translation.filter(|t| t.checked_by.is_none());
        let is_own = unchecked.is_some_and(|t| t.by == self.signed.who.id);
        let label = if translation.is_some() { l.translations_by_change() } else { l.translations_by_write(&name) };
        let uuid = || self.signed.app.uuid().to_string();
        Version {
            code: language.code(),
            state,
            tone,
            by: translation.map_or(String::new(), |t| self.by(t)),
            action: format!("{}/{text}/{}", self.href, language.code()),
            write: self.may_write.then_some(label),
            label: l.translations_by_words(&name),
            typed: form.map_or_else(|| written.clone(), |f| f.value("words").to_owned()),
            fault: form.and_then(|f| f.shown_faults().first()).map(|f| f.says.clone()),
            is_open: form.is_some(),
            check: unchecked.filter(|_| self.may_write && !is_own).map(|t| t.words.id.to_string()),
            is_own,
            words: written,
            name: locale::countries::language_name(l.language(), language.code()).to_owned(),
            command_id: uuid(),
            check_id: uuid(),
        }
    }

    fn by(&self, translation: &Translation) -> String {
        let l = self.signed.l;
        let name = |person| self.names.get(&person).map_or("", String::as_str);
        let written = l.translations_by(name(translation.by));
        match translation.checked_by {
            Some(checker) => format!("{written} · {}", l.translations_by_checked_by(name(checker))),
            None => written,
        }
    }
}

/// Whether a page of these texts has a field for one of them in a language: none for that in which it is written.
pub(crate) fn has_field(texts: &BTreeMap<TextId, Words>, text: TextId, language: Language) -> bool {
    texts.get(&text).is_none_or(|words| words.language.as_str() != language.code())
}

/// A text and a language as an address names them.
pub(crate) fn read(text: &str, language: &str) -> Result<(TextId, Language), WebError> {
    let text = text.parse().map_err(|_| WebError::NotFound)?;
    Ok((text, Language::from_code(language).ok_or(WebError::NotFound)?))
}
