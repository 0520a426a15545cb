//! Words on their way to a sheet: without marks for screens, and without letters that no font has.

use serde_json::Value;
use typst::text::FontBook;

/// Stands where a letter cannot be printed.
const LACKING: char = '\u{25a1}';

/// Cleans all words of a paper, and says whether some letters cannot be printed.
pub(crate) fn prepare(paper: &mut Value, book: &FontBook) -> bool {
    match paper {
        Value::String(words) => {
            let (clean, lacks) = set(words, book);
            *words = clean;
            lacks
        }
        Value::Array(all) => all.iter_mut().fold(false, |lacks, value| prepare(value, book) || lacks),
        Value::Object(all) => all.values_mut().fold(false, |lacks, value| prepare(value, book) || lacks),
        _ => false,
    }
}

fn set(words: &str, book: &FontBook) -> (String, bool) {
    let mut lacks = false;
    let clean = locale::plain(words)
        .chars()
        .map(|c| if c == '\t' || c.is_control() { ' ' } else { c })
        .filter(|c| c.is_ascii() || has(book, *c) || !is_unseen(*c))
        .map(|c| {
            if c.is_ascii() || has(book, c) {
                return c;
            }
            lacks = true;
            if has(book, LACKING) { LACKING } else { '?' }
        })
        .collect();
    (clean, lacks)
}

fn has(book: &FontBook, c: char) -> bool {
    (0..).map_while(|at| book.info(at)).any(|font| font.coverage.contains(u32::from(c)))
}

/// Marks that guide the setting and are not seen: joiners, directions, selectors of variants.
const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
