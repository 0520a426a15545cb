//! A document as `WordprocessingML` in a ZIP: real headings, languages, heading rows of tables. It is
//! written here because docx-rs, the best kept of the crates, knows neither the language of a run nor
//! writing from the right, without which names are read aloud and set wrongly; and a dozen elements are
//! all that is needed.

use crate::{
    official::{Block, Official, Words},
    press::PressError,
};
use askama::Template;
use async_zip::{Compression, ZipDateTimeBuilder, ZipEntryBuilder, base::write::ZipFileWriter};
use std::borrow::Borrow;

const TYPES: &str = include_str!("../docx/content-types.xml");
const PACKAGE: &str = include_str!("../docx/package.rels");
const PARTS: &str = include_str!("../docx/document.rels");

#[derive(Template)]
#[template(path = "papers/docx/document.xml")]
struct Text<'a> {
    paper: &'a Official,
}

#[derive(Template)]
#[template(path = "papers/docx/styles.xml")]
struct Styles<'a> {
    paper: &'a Official,
}

#[derive(Template)]
#[template(path = "papers/docx/settings.xml")]
struct Settings<'a> {
    paper: &'a Official,
}

#[derive(Template)]
#[template(path = "papers/docx/footer.xml")]
struct Footer<'a> {
    paper: &'a Official,
}

#[derive(Template)]
#[template(path = "papers/docx/core.xml")]
struct Properties<'a> {
    paper: &'a Official,
}

/// As wide as the text is, in twentieths of a point: A4 without its margins.
const WIDTH: u32 = 9_070;

/// What the form asks of words.
impl Words {
    /// Word's own tag for a language that nobody knows.
    fn tag(&self) -> Option<&str> {
        self.lang.as_deref().map(|lang| if lang == "und" { "x-none" } else { lang })
    }

    fn runs_from_right(&self) -> bool {
        self.lines.iter().find(|line| !line.trim().is_empty()).is_some_and(|line| runs_from_right(line))
    }
}

/// Whether the first letter is one of a script that runs from right to left.
fn runs_from_right(line: &str) -> bool {
    let first = line.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

/// What XML can hold, without the marks that are for screens.
fn clean(words: impl AsRef<str>) -> String {
    let plain = locale::plain(words.as_ref());
    plain.chars().map(|c| if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') { ' ' } else { c }).collect()
}

/// A quiet mark, as it stands behind words.
fn bracketed(mark: &str) -> String {
    format!(" ({mark})")
}

/// As wide as one of these columns is.
fn width(at: impl Borrow<usize>, columns: &[(String, u8)]) -> u32 {
    let all: u32 = columns.iter().map(|(_, share)| u32::from(*share)).sum();
    let share = columns.get(*at.borrow()).map_or(0, |(_, share)| u32::from(*share));
    (WIDTH * share).checked_div(all).unwrap_or(WIDTH)
}

/// The file.
pub(crate) async fn written(paper: &Official) -> Result<Vec<u8>, PressError> {
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("docProps/core.xml", Properties { paper }.render()?),
        ("word/_rels/document.xml.rels", PARTS.to_owned()),
        ("word/document.xml", Text { paper }.render()?),
        ("word/styles.xml", Styles { paper }.render()?),
        ("word/settings.xml", Settings { paper }.render()?),
        ("word/footer1.xml", Footer { paper }.render()?),
    ];
    // The first day that the format knows: no hour stands in the bytes.
    let day = ZipDateTimeBuilder::new().year(1980).month(1).day(1).build();
    let mut file = ZipFileWriter::new(Vec::new());
    for (name, text) in parts {
        let entry =
            ZipEntryBuilder::new(name.to_owned().into(), Compression::Stored).last_modification_date(day).build();
        file.write_entry_whole(entry, text.as_bytes()).await?;
    }
    Ok(file.close().await?)
}
