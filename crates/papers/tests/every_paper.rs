//! Every paper with nothing in its lists, with one, with many, in each language, read again by
//! another program.

#![expect(clippy::unwrap_used, reason = "tests")]
#![expect(deprecated, reason = "the reader that comes after it does not yet check what it reads")]

use antechamber_papers::{
    Answer, Attached, Block, Documents, Entry, Fact, Letter, Official, Paper, Press, Proof, Proved, Receipt, Section,
    Table, Words,
};
use async_zip::base::read::mem::ZipFileReader;
use domain::kernel::{Digest, Instant, Language};
use lopdf::{Document, Object};
use rstest::rstest;

mod sheets;

/// How many of everything.
const MANY: usize = 40;
/// A name that wants every font: Latin with marks, Cyrillic, Greek, Arabic, Hebrew, and a letter
/// that hardly any machine has.
const NAMES: &str = "Ærø Þórðar Łódź Nguyễn – Миграция и права – Μετανάστευση – منظمة العبور – עמותה";
const HOSTILE: &str = "#panic(\"read as a command\") *strong* $x$ <label> @ref \\ // no comment #{1 + 1}";

fn fact(n: usize) -> Fact {
    Fact { label: format!("Label {n}"), value: format!("{NAMES} {n}") }
}

fn section(n: usize) -> Section {
    let answer = |rows: usize| Answer {
        label: "What does the organization do, and for whom? ".repeat(1 + rows % 3),
        lines: vec![HOSTILE.to_owned(), NAMES.to_owned(), String::new()],
        rows: (0..rows).map(|r| (0..3).map(|c| fact(r + c)).collect()).collect(),
    };
    Section { title: format!("{n} {HOSTILE}"), answers: [0, 1, 5].map(answer).into() }
}

fn receipt(language: Language, n: usize) -> Receipt {
    let digest = || "4f1ca90e".repeat(8);
    let document =
        |d: usize| Attached { name: format!("{HOSTILE} {d}.pdf"), about: NAMES.to_owned(), sha256: digest() };
    Receipt {
        language,
        title: format!("Receipt of version {n}"),
        author: "The secretariat".to_owned(),
        house: NAMES.to_owned(),
        lede: vec![HOSTILE.to_owned(); n.min(2)],
        facts: (0..n.min(6)).map(fact).collect(),
        sections: (0..n.min(9)).map(section).collect(),
        documents: Documents { title: "Documents".to_owned(), lede: Vec::new(), all: (0..n).map(document).collect() },
        proof: Proof {
            title: "Digests".to_owned(),
            lede: Vec::new(),
            parts: (0..n.min(11))
                .map(|p| Proved { name: format!("Part {p}"), salt: "00ff".repeat(8), sha256: digest() })
                .collect(),
        },
        foot: "OBS-2026-0411-T".to_owned(),
    }
}

fn request(language: Language, n: usize) -> Letter {
    let written = |words: &str| (n > 0).then(|| words.to_owned());
    Letter {
        language,
        title: "Letter of request".to_owned(),
        author: NAMES.to_owned(),
        head: None,
        sender: vec![NAMES.to_owned(); n.min(4)],
        to: written("To the Director General"),
        town: "Dakar".to_owned(),
        date: written("Date"),
        subject: HOSTILE.to_owned(),
        paragraphs: vec![vec![NAMES.to_owned(), HOSTILE.to_owned()]; n],
        signature: written("Signature"),
        signatory: vec!["منظمة العبور".to_owned(); n.min(3)],
        foot: None,
    }
}

fn decision(language: Language, n: usize) -> Letter {
    let body = format!("Decision of the Council\n\n{}", format!("{NAMES}\n{HOSTILE}\n\n").repeat(n));
    let issued = (Instant::from_micros(0), Digest::of(body.as_bytes()));
    Letter::issued(locale::of(language), language, &body, issued)
}

/// An organization in each script in which a Member State writes.
const SCRIPTS: &str = include_str!("scripts.txt");

fn official(language: Language, n: usize, has_cover: bool) -> Official {
    let said = |words: &str| vec![Words::new(words).in_unknown_language(), Words::new(HOSTILE).marked("in French")];
    let entry = |i: usize| Entry { label: format!("Label {i}"), said: said(NAMES) };
    let clause = |i: usize| Block::Clause {
        number: if i == 0 { String::new() } else { format!("({i})") },
        verb: if i < 2 { "Decides".to_owned() } else { String::new() },
        words: Words::new(HOSTILE),
        depth: u8::from(i > 2),
    };
    let table = Table {
        title: "Findings".to_owned(),
        columns: vec![("Criterion".to_owned(), 3), ("Finding".to_owned(), 5)],
        rows: (0..n).map(|_| vec![said(NAMES), Vec::new()]).collect(),
        runs_on: has_cover,
    };
    let chapter = |i: usize| {
        let heading = |level| Block::Heading { level, words: HOSTILE.into(), sheet: level == 1 };
        [heading(1), Block::Entries((0..i.min(4)).map(entry).collect()), heading(2), Block::Paragraph(NAMES.into())]
    };
    let mut blocks = vec![Block::Table(table), Block::Remark(NAMES.to_owned())];
    blocks.extend((0..n.min(5)).flat_map(chapter));
    blocks.extend((0..n).map(clause));
    Official {
        language,
        title: "Council paper".to_owned(),
        house: NAMES.to_owned(),
        symbol: (n > 0).then(|| "C/118/12".to_owned()),
        stamps: vec![HOSTILE.to_owned(); n.min(2)],
        facts: (0..n.min(4)).map(entry).collect(),
        remarks: vec![NAMES.to_owned(); n.min(2)],
        has_cover,
        blocks,
        foot: "C/118/12".to_owned(),
    }
}

/// The parts of a Word file, by name.
async fn unpacked(bytes: Vec<u8>) -> Vec<(String, String)> {
    let file = ZipFileReader::new(bytes).await.unwrap();
    let mut parts = Vec::new();
    for at in 0..file.file().entries().len() {
        let mut text = String::new();
        let mut part = file.reader_with_entry(at).await.unwrap();
        part.read_to_string_checked(&mut text).await.unwrap();
        parts.push((file.file().entries()[at].filename().as_str().unwrap().to_owned(), text));
    }
    parts
}

async fn printed<P: Paper>(paper: &P) -> Document {
    let bytes = Press::default().pdf(paper).await.unwrap();
    assert_eq!(Press::default().pdf(paper).await.unwrap(), bytes, "the same paper gives the same bytes");
    Document::load_mem(&bytes).unwrap()
}

fn text(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

/// What a reader for the blind asks of a document, as it says itself.
fn is_accessible(document: &Document, title: &str, language: Language) {
    let catalog = document.catalog().unwrap();
    assert_eq!(text(catalog.get(b"Lang").unwrap()), language.code());
    let marked = document.get_dict_in_dict(catalog, b"MarkInfo").unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let shown = document.get_dict_in_dict(catalog, b"ViewerPreferences").unwrap();
    assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    document.get_dict_in_dict(catalog, b"StructTreeRoot").unwrap();
    let information = document.get_dict_in_dict(&document.trailer, b"Info").unwrap();
    assert_eq!(text(information.get(b"Title").unwrap()), title);
    let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = document.get_object(metadata).unwrap().as_stream().unwrap().get_plain_content().unwrap();
    let metadata = String::from_utf8(metadata).unwrap();
    assert!(metadata.contains("pdfuaid:part>1<"), "PDF/UA-1 is claimed: {metadata}");
}

#[rstest]
#[tokio::test]
async fn each_is_read_aloud_in_each_language(
    #[values(Language::En, Language::Fr, Language::Es)] language: Language,
    #[values(0, 1, MANY)] n: usize,
) {
    let (receipt, request, decision) = (receipt(language, n), request(language, n), decision(language, n));
    is_accessible(&printed(&receipt).await, &receipt.title, language);
    is_accessible(&printed(&request).await, &request.title, language);
    is_accessible(&printed(&decision).await, "Decision of the Council", language);
}

#[rstest]
#[tokio::test]
async fn a_document_of_the_council_is_read_aloud_and_written_in_each_language(
    #[values(Language::En, Language::Fr, Language::Es)] language: Language,
    #[values(0, 1, MANY)] n: usize,
    #[values(true, false)] has_cover: bool,
) {
    let paper = official(language, n, has_cover);
    is_accessible(&printed(&paper).await, &paper.title, language);
    let bytes = paper.docx().await.unwrap();
    assert_eq!(paper.docx().await.unwrap(), bytes, "the same document gives the same bytes");
    let parts = unpacked(bytes).await;
    assert_eq!(parts[0].0, "[Content_Types].xml", "it comes first");
    for (name, text) in &parts {
        let parsed = roxmltree::Document::parse(text).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(parsed.root_element().has_children(), "{name}");
    }
    let part = |name: &str| parts.iter().find(|(n, _)| n == name).map(|(_, text)| text.as_str()).unwrap();
    assert!(part("docProps/core.xml").contains("<dc:title>Council paper</dc:title>"));
    assert!(part("word/styles.xml").contains(&format!("<w:lang w:val=\"{}\"", language.code())));
    let text = part("word/document.xml");
    assert_eq!(text.matches("<w:tblHeader/>").count(), 1, "the table has a heading row");
    assert_eq!(text.matches("w:val=\"Heading1\"").count(), n.min(5));
    assert_eq!(text.contains("w:val=\"x-none\""), n > 0, "a language that nobody knows is not taken for ours");
}

#[tokio::test]
async fn a_name_in_the_script_of_every_member_state_is_printed_letter_by_letter() {
    let paper = Official {
        blocks: SCRIPTS
            .lines()
            .map(|line| Block::Paragraph(Words::new(line.split_once('\t').unwrap().1).in_unknown_language()))
            .collect(),
        ..official(Language::En, 0, false)
    };
    let document = printed(&paper).await;
    is_accessible(&document, &paper.title, Language::En);
    let words = document.extract_text(&[1]).unwrap();
    assert!(!words.contains('\u{25a1}'), "{words}");
    // Where the letters of a script are not joined or moved, they come back as they went in.
    for plain in ["Миграция", "Μετανάστευση", "Գաղթ", "მიგრაცია", "移民与人权组织", "移住者", "権利", "이주와", "ስደት"]
    {
        assert!(words.contains(plain), "{plain} in {words}");
    }
    let fonts: Vec<_> =
        document.get_pages().values().flat_map(|page| document.get_page_fonts(*page).unwrap()).collect();
    let name = |font: &lopdf::Dictionary| {
        String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned()
    };
    let names: Vec<_> = fonts.iter().map(|(_, font)| name(font)).collect();
    for ours in [
        "Libertinus",
        "Naskh",
        "Armenian",
        "Georgian",
        "Droid",
        "Devanagari",
        "Khmer",
        "Ethiopic",
        "Tibetan",
        "Tifinagh",
    ] {
        assert!(names.iter().any(|n| n.contains(ours)), "{ours} among {names:?}");
    }
    assert!(names.iter().all(|n| !n.contains("DejaVu")), "none of the machine's: {names:?}");
}

#[tokio::test]
async fn words_of_the_right_are_set_from_the_right_in_a_word_file() {
    let mut paper = official(Language::En, 0, false);
    paper.blocks = vec![Block::Paragraph("منظمة العبور & <others>".into()), Block::Paragraph("Plain\u{0007}".into())];
    let parts = unpacked(paper.docx().await.unwrap()).await;
    let (_, text) = parts.iter().find(|(name, _)| name == "word/document.xml").unwrap();
    assert_eq!(text.matches("<w:bidi/>").count(), 1);
    assert_eq!(text.matches("<w:rtl/>").count(), 1);
    assert!(!text.contains('\u{0007}'), "what XML cannot hold");
    assert!(
        roxmltree::Document::parse(text).unwrap().descendants().any(|n| n.text() == Some("منظمة العبور & <others>"))
    );
}

#[tokio::test]
async fn what_an_organization_types_is_set_as_it_is() {
    let paper = Letter { subject: "Plain".to_owned(), ..request(Language::En, 1) };
    let paper = Letter { paragraphs: vec![vec![HOSTILE.to_owned()]], ..paper };
    let document = printed(&paper).await;
    let words = document.extract_text(&[1]).unwrap().split_whitespace().collect::<String>();
    let typed: String = HOSTILE.split_whitespace().collect();
    assert!(words.contains(&typed), "{words}");
}

#[tokio::test]
async fn letters_that_no_font_has_are_told_and_the_paper_stays_accessible() {
    // Of a private area, and of one where nothing is.
    let town = "Dakar \u{f8ff}\u{10ffff}\u{e0041} \u{0007}\u{feff}";
    let paper = Letter { town: town.to_owned(), paragraphs: Vec::new(), ..request(Language::Fr, 1) };
    let document = printed(&paper).await;
    is_accessible(&document, &paper.title, Language::Fr);
    let words = document.extract_text(&[1]).unwrap();
    assert!(words.contains('\u{25a1}'), "{words}");
    assert!(words.contains("Certains"), "it is told: {words}");
}

#[tokio::test]
async fn a_row_of_a_table_stays_on_one_sheet() {
    let cell = |words: String| vec![Words::new(words)];
    let row = |i: usize| {
        vec![cell(format!("begin{i}x {} end{i}x", "of a long name ".repeat(i % 17 * 3))), cell(String::new())]
    };
    let table = |runs_on| {
        Block::Table(Table {
            title: "Requests".to_owned(),
            columns: vec![("Organization".to_owned(), 1), ("Seat".to_owned(), 1)],
            rows: (0..60).map(row).collect(),
            runs_on,
        })
    };
    for runs_on in [false, true] {
        let paper = Official { title: "Annex".to_owned(), blocks: vec![table(runs_on)], ..Official::default() };
        let document = printed(&paper).await;
        let pages: Vec<String> =
            document.get_pages().keys().map(|page| document.extract_text(&[*page]).unwrap()).collect();
        assert!(pages.len() > 2, "{}", pages.len());
        for i in 0..60 {
            let whole = |page: &&String| page.contains(&format!("begin{i}x")) && page.contains(&format!("end{i}x"));
            assert_eq!(pages.iter().filter(whole).count(), 1, "row {i} of {pages:?}");
        }
    }
}
