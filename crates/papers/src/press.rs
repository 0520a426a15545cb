//! From a paper to its bytes, by typst: one form a paper, fonts of this crate and of the machine.

use crate::words;
use domain::kernel::Language;
use serde::Serialize;
use std::sync::{Arc, LazyLock};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use typst::{
    Library, LibraryExt as _, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Papers that are printed at once: each takes a processor for a moment, and pages go before papers.
const AT_ONCE: usize = 2;
/// The scripts in which Member States write their names, so that a paper looks the same on every
/// machine: Libertinus has those of Europe, Greek, Cyrillic and Hebrew; Droid Sans those of China and
/// Japan (4 of the 9 MB that all are together); Nanum that of Korea. What else the machine has comes
/// after. `house.typ` names them in this order.
const FONTS: [&[u8]; 27] = [
    include_bytes!("../fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../fonts/LibertinusSerif-Bold.otf"),
    include_bytes!("../fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifArmenian-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifGeorgian-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifDevanagari-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifBengali-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifTamil-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifSinhala-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifThai-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifLao-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifKhmer-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifMyanmar-Regular.ttf"),
    include_bytes!("../fonts/NotoSansThaana-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifGurmukhi-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifGujarati-Regular.ttf"),
    include_bytes!("../fonts/NotoSansOriya-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifTelugu-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifKannada-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifMalayalam-Regular.ttf"),
    include_bytes!("../fonts/NotoSerifTibetan-Regular.ttf"),
    include_bytes!("../fonts/NotoSansTifinagh-Regular.ttf"),
    include_bytes!("../fonts/NotoSansNKo-Regular.ttf"),
    include_bytes!("../fonts/DroidSansFallbackFull.ttf"),
    include_bytes!("../fonts/NanumSquareR.ttf"),
];
const HOUSE: Form = Form { name: "house.typ", text: include_str!("../typ/house.typ") };
const WORDS: &str = "paper.json";

/// Looked for once: the fonts of a machine do not change while it serves.
static STORE: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = FontStore::new();
    for bytes in FONTS {
        store.extend(Font::iter(Bytes::new(bytes)).map(|font| (font.clone(), font.info().clone())));
    }
    store.extend(typst_kit::fonts::system());
    store
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The form of a paper.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Its file.
    pub(crate) name: &'static str,
    /// What stands in it.
    pub(crate) text: &'static str,
}

impl Form {
    fn read(self) -> Result<Source, PressError> {
        let path = VirtualPath::new(self.name).map_err(|_| PressError::Stopped)?;
        Ok(Source::new(RootedPath::new(VirtualRoot::Project, path).intern(), self.text.to_owned()))
    }
}

/// A paper that can be printed.
pub trait Paper: Serialize {
    /// Its form.
    const FORM: Form;

    /// The language it is in.
    fn language(&self) -> Language;
}

/// Why a paper was not printed: a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// Its words are no data.
    #[error("the words of a paper: {0}")]
    Words(#[from] serde_json::Error),
    /// Its words do not go into the form of a Word file.
    #[error("a Word file: {0}")]
    Markup(#[from] askama::Error),
    /// A Word file could not be packed.
    #[error("a Word file: {0}")]
    Pack(#[from] async_zip::error::ZipError),
    /// The form and its words do not go together.
    #[error("{form}: {why}")]
    Form {
        /// Which form.
        form: &'static str,
        /// What typst says.
        why: String,
    },
    /// The thread that printed it ended.
    #[error("the press stopped")]
    Stopped,
}

/// The places under the press, of whoever prints in this process.
static PLACES: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(AT_ONCE)));

/// Prints papers, a few at a time in each process. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Press(Arc<Semaphore>);

impl Default for Press {
    fn default() -> Self {
        Self(Arc::clone(&PLACES))
    }
}

impl Press {
    /// The paper as PDF/UA-1. The same paper gives the same bytes.
    pub async fn pdf<P: Paper>(&self, paper: &P) -> Result<Vec<u8>, PressError> {
        let (words, language) = (serde_json::to_value(paper)?, paper.language());
        let place = Arc::clone(&self.0).acquire_owned().await.map_err(|_| PressError::Stopped)?;
        let printed = tokio::task::spawn_blocking(move || {
            let printed = laid(P::FORM, words, language).and_then(|sheet| sheet.pdf());
            clear(&place);
            // Held until here, so that whoever hangs up frees no place that is still in use.
            drop(place);
            printed
        });
        printed.await.map_err(|_| PressError::Stopped)?
    }
}

/// What typst keeps of a paper fits no other one, and goes. While another is under the press that is set
/// from what is kept of it, only what was not asked for lately goes: the rest is cleared away with it.
fn clear(place: &OwnedSemaphorePermit) {
    let is_shared = place.semaphore().available_permits() + 1 < AT_ONCE;
    comemo::evict(usize::from(is_shared));
}

/// A paper with its words as they can be printed.
fn laid(form: Form, mut words: serde_json::Value, language: Language) -> Result<Sheet, PressError> {
    let lacks = words::prepare(&mut words, STORE.book());
    if lacks {
        tracing::warn!(form = form.name, "a paper has letters that no font of this machine has");
    }
    words["lacks"] = lacks.then(|| locale::of(language).sheet_lacks()).into();
    Sheet::of(form, &words)
}

/// One paper under the press.
struct Sheet {
    form: Form,
    /// The forms as they were read: typst asks for them whenever it looks whether it can use again what
    /// it has set.
    read: [Source; 2],
    words: Bytes,
}

impl Sheet {
    fn of(form: Form, words: &serde_json::Value) -> Result<Self, PressError> {
        Ok(Self { form, read: [form.read()?, HOUSE.read()?], words: Bytes::new(serde_json::to_vec(words)?) })
    }

    fn pdf(&self) -> Result<Vec<u8>, PressError> {
        let wrong = |errors: &[SourceDiagnostic]| {
            let why: Vec<_> = errors.iter().map(|e| e.message.as_str()).collect();
            PressError::Form { form: self.form.name, why: why.join("; ") }
        };
        let document: PagedDocument = typst::compile(self).output.map_err(|e| wrong(&e))?;
        let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|e| PressError::Form { form: self.form.name, why: e.message().to_string() })?;
        let options = |standards| PdfOptions { standards, creator: Smart::Custom(None), ..PdfOptions::default() };
        typst_pdf::pdf(&document, &options(accessible)).or_else(|errors| {
            // A letter that only fails in its place among others: better a paper that is no model of
            // its kind than none.
            tracing::warn!(error = %wrong(&errors), "a paper is not PDF/UA-1");
            typst_pdf::pdf(&document, &options(PdfStandards::default())).map_err(|e| wrong(&e))
        })
    }
}

fn no_such<T>(id: FileId) -> FileResult<T> {
    Err(FileError::NotFound(id.get().vpath().get_without_slash().into()))
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        STORE.book()
    }

    fn main(&self) -> FileId {
        self.read[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.read.iter().find(|source| source.id() == id).cloned().map_or_else(|| no_such(id), Ok)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id.get().vpath().get_without_slash() == WORDS { Ok(self.words.clone()) } else { no_such(id) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        STORE.font(index)
    }

    /// Papers carry the days that stand in their words, and no other.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Block, Letter, Official, Words};
    use typst::layout::{Frame, FrameItem};

    /// An organization in each of the scripts in which Member States write.
    const SCRIPTS: &str = include_str!("../tests/scripts.txt");

    fn names() -> Vec<&'static str> {
        SCRIPTS.lines().filter_map(|line| Some(line.split_once('\t')?.1)).collect()
    }

    /// Runs of letters in which one is not in the font that sets it: it would be printed as a box.
    fn boxes(frame: &Frame) -> Vec<String> {
        let of = |item: &FrameItem| match item {
            FrameItem::Group(group) => boxes(&group.frame),
            FrameItem::Text(run) if run.glyphs.iter().any(|glyph| glyph.id == 0) => vec![run.text.to_string()],
            _ => Vec::new(),
        };
        frame.items().flat_map(|(_, item)| of(item)).collect()
    }

    fn boxes_of(sheet: &Sheet) -> Vec<String> {
        let document: PagedDocument = typst::compile(sheet).output.unwrap();
        document.pages().iter().flat_map(|page| boxes(&page.frame)).collect()
    }

    fn official() -> Official {
        let paragraph = |name: &str| Block::Paragraph(Words::new(name).in_unknown_language());
        Official {
            title: "Paper".to_owned(),
            blocks: names().into_iter().map(paragraph).collect(),
            ..Official::default()
        }
    }

    #[test]
    fn no_letter_of_a_script_of_a_member_state_is_printed_as_a_box() {
        let paper = serde_json::to_value(official()).unwrap();
        let letter = Letter {
            title: "Letter".to_owned(),
            subject: "Letter".to_owned(),
            paragraphs: names().into_iter().map(|name| vec![name.to_owned()]).collect(),
            ..Letter::default()
        };
        let letter = serde_json::to_value(letter).unwrap();
        for (form, words) in [(Official::FORM, paper), (Letter::FORM, letter)] {
            let sheet = laid(form, words, Language::En).unwrap();
            assert_eq!(boxes_of(&sheet), [""; 0], "{}", form.name);
        }
    }

    #[test]
    fn a_letter_that_no_font_has_would_be_seen() {
        let mut words = serde_json::to_value(official()).unwrap();
        words["blocks"][0]["it"]["lines"][0] = "A \u{e123} letter".into();
        words["lacks"] = serde_json::Value::Null;
        assert!(!boxes_of(&Sheet::of(Official::FORM, &words).unwrap()).is_empty());
    }
}
