//! Words on their way to a sheet: without marks for screens, and without letters that no font has.

use serde_json::Value;
use typst::text::FontBook;

/// Stands where a letter cannot be printed.
const LACKING: char = '\u{25a1}';

/// A run of letters without a blank that is longer than a digest is broken every so many, so that it
/// does not run off the sheet.
const LONG: usize = 64;
const PIECE: usize = 16;
const BREAK: char = '\u{200b}';

/// Cleans all words of a paper, and says whether some letters cannot be printed.
pub(crate) fn prepare(paper: &mut Value, book: &FontBook) -> bool {
    match paper {
        Value::String(words) => {
            let (clean, lacks) = set(words, book);
            *words = clean;
            lacks
        }
        Value::Array(all) => all.iter_mut().map(|value| prepare(value, book)).filter(|lacks| *lacks).count() > 0,
        Value::Object(all) => all.values_mut().map(|value| prepare(value, book)).filter(|lacks| *lacks).count() > 0,
        _ => false,
    }
}

fn set(words: &str, book: &FontBook) -> (String, bool) {
    let mut lacks = false;
    let clean: String = locale::plain(words)
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| c.is_ascii() || has(book, *c) || !is_unseen(*c))
        .map(|c| {
            if c.is_ascii() || has(book, c) {
                return c;
            }
            lacks = true;
            if has(book, LACKING) { LACKING } else { '?' }
        })
        .collect();
    (broken(&clean), lacks)
}

fn broken(words: &str) -> String {
    let mut broken = String::with_capacity(words.len());
    for run in words.split_inclusive(char::is_whitespace) {
        let long = run.chars().count() > LONG;
        for (n, c) in run.chars().enumerate() {
            if long && n > 0 && n.is_multiple_of(PIECE) {
                broken.push(BREAK);
            }
            broken.push(c);
        }
    }
    broken
}

fn has(book: &FontBook, c: char) -> bool {
    (0..).map_while(|at| book.info(at)).any(|font| font.coverage.contains(u32::from(c)))
}

/// Marks that guide the setting and are not seen: joiners, directions, selectors of variants.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_longer_than_a_digest_is_broken() {
        let digest = "4f1ca90e".repeat(8);
        assert_eq!(broken(&format!("SHA-256 {digest}")), format!("SHA-256 {digest}"));
        let long = broken(&"x".repeat(200));
        assert_eq!(long.split(BREAK).map(str::len).max(), Some(PIECE));
        assert_eq!(long.replace(BREAK, "").len(), 200);
    }
}
