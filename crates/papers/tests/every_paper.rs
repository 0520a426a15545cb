//! Every paper with nothing in its lists, with one, with many, in each language, read again by
//! another program.

#![expect(clippy::unwrap_used, reason = "tests")]

use antechamber_papers::{Answer, Attached, Documents, Fact, Letter, Paper, Press, Proof, Proved, Receipt, Section};
use domain::kernel::{Digest, Instant, Language};
use lopdf::{Document, Object};
use rstest::rstest;

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
