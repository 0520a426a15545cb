//! Words that stand on record while something else of the record is corrected: they keep their text, and with it
//! their language and their translations, unless somebody changed them.

use crate::{form::Form, visit::Signed};
use domain::kernel::{Language, TextRef};
use persistence::{NewText, read::case::Reading};

/// Words of a corrected record: the text that the record names, and what is new of it.
pub(super) struct Kept {
    pub(super) text: TextRef,
    pub(super) new: Option<NewText>,
}

/// `words` as they were typed, where `stands` is on record. `asked` is the language in which they were said to be
/// written, which is another question than that of a correction's own reason; where nobody was asked, that of words
/// that stand is not looked at.
pub(super) fn kept(
    signed: &Signed,
    form: &Form,
    (words, asked): (&str, Option<Language>),
    stands: Option<(TextRef, Reading<'_>)>,
) -> Kept {
    // A form ends its lines in its own way.
    let plain = |words: &str| words.replace("\r\n", "\n");
    let is_of = |reading: &Reading<'_>| asked.is_none_or(|asked| reading.language.working() == Some(asked));
    let unchanged = |reading: &Reading<'_>| plain(reading.words) == plain(words) && is_of(reading);
    if let Some((text, _)) = stands.filter(|(_, reading)| unchanged(reading)) {
        return Kept { text, new: None };
    }
    let new = signed.app.store.new_text(asked.unwrap_or_else(|| signed.written_in(form)), words);
    Kept { text: new.reference(), new: Some(new) }
}

/// The language that was chosen in `field`.
pub(super) fn asked(form: &Form, field: &str) -> Option<Language> {
    Language::from_code(form.text(field))
}

/// What a form shows of the language of words that stand, else that of the page.
pub(super) fn written_in(signed: &Signed, stands: Option<&Reading<'_>>) -> String {
    stands.map_or_else(|| signed.l.language().code().to_owned(), |reading| reading.language.as_str().to_owned())
}
