//! In which language a visitor is spoken to: what was chosen last, then what the account says,
//! then what the browser asks for.

use crate::session::{self, Cookie};
use axum::http::{HeaderMap, Uri, header};
use domain::kernel::Language;
use url::form_urlencoded;

/// How long a choice is remembered.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// The choice that stands in an address: `?lang=fr`.
pub(crate) fn asked(uri: &Uri) -> Option<Language> {
    let query = uri.query()?;
    form_urlencoded::parse(query.as_bytes()).find(|(k, _)| k == "lang").and_then(|(_, v)| Language::from_code(&v))
}

/// What the browser asks for.
pub(crate) fn preferred(headers: &HeaderMap) -> Language {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).map_or_else(Language::default, locale::negotiate)
}

/// The header that remembers a choice. Not `HttpOnly` by need, but nothing reads it.
pub(crate) fn remember(language: Language, secure: bool) -> String {
    session::cookie(Cookie::Lang, language.code(), Some(YEAR), secure)
}

/// `uri` without its `lang`, with what remains of the query.
pub(crate) fn without_choice(uri: &Uri) -> String {
    // Browsers read `//` at the beginning of a link as the address of another site.
    let path = format!("/{}", uri.path().trim_start_matches(['/', '\\']));
    let Some(query) = uri.query() else { return path };
    let mut rest = form_urlencoded::Serializer::new(String::new());
    form_urlencoded::parse(query.as_bytes()).filter(|(k, _)| k != "lang").for_each(|(k, v)| {
        rest.append_pair(&k, &v);
    });
    let rest = rest.finish();
    if rest.is_empty() { path } else { format!("{path}?{rest}") }
}

/// `path` (with its query) with the choice of a language added.
pub(crate) fn with_choice(path: &str, language: Language) -> String {
    let sign = if path.contains('?') { '&' } else { '?' };
    format!("{path}{sign}lang={}", language.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_read_and_taken_out_again() {
        let uri: Uri = "/register?q=a+b&lang=fr&page=2".parse().unwrap();
        assert_eq!(asked(&uri), Some(Language::Fr));
        assert_eq!(without_choice(&uri), "/register?q=a+b&page=2");
        assert_eq!(with_choice("/register?q=a", Language::Es), "/register?q=a&lang=es");
        let none: Uri = "/?lang=de".parse().unwrap();
        assert_eq!(asked(&none), None);
        assert_eq!(without_choice(&none), "/");
    }
}
