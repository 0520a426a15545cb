//! Each request of a session is told on one page, whatever is usually said in it; what is longer than a
//! page is told whole.

use super::printed;
use antechamber_papers::{Block, Entry, Official, Table, Words};
use domain::kernel::Language;
use lopdf::Document;
use rstest::rstest;

/// What a paper says in its language, of the length that it has in the catalogues and in the demonstration.
struct Said {
    list: &'static str,
    annex: &'static str,
    findings: &'static str,
    comment: &'static str,
    names: [&'static str; 2],
    summary: &'static str,
    /// Labels, with what stands beside them.
    entries: [(&'static str, &'static [&'static str]); 12],
    /// Their label, and the aims.
    aims: (&'static str, &'static str),
    heads: [&'static str; 3],
    met: &'static str,
    excepted: &'static str,
    criteria: [&'static str; 6],
    basis: &'static str,
    /// Reasons of a short line, and of two.
    reasons: [&'static str; 3],
    exception: &'static str,
    /// What an organization says when it is heard.
    heard: &'static str,
    foreign: &'static str,
}

mod said;

fn words(words: &str) -> Words {
    Words::new(words)
}

/// A request: how often its aims are said, its comment; whether it has an exception.
#[derive(Clone, Copy)]
struct Request {
    long_name: bool,
    aims: usize,
    heard: usize,
    excepted: bool,
}

/// From what most of them say to the longest aims that a paper tells and a comment of a thousand letters.
const SESSION: [Request; 6] = [
    Request { long_name: false, aims: 1, heard: 0, excepted: false },
    Request { long_name: true, aims: 1, heard: 1, excepted: true },
    Request { long_name: false, aims: 2, heard: 2, excepted: false },
    Request { long_name: true, aims: 3, heard: 2, excepted: true },
    Request { long_name: false, aims: 5, heard: 4, excepted: false },
    Request { long_name: true, aims: 5, heard: 8, excepted: true },
];

fn sheet(said: &Said, place: usize, request: Request) -> Vec<Block> {
    let foreign = |of: &str| words(of).in_unknown_language().untranslated(said.foreign.to_owned());
    let name = said.names[usize::from(request.long_name)];
    let mut entries: Vec<Entry> = said
        .entries
        .iter()
        .map(|(label, all)| Entry { label: (*label).to_owned(), said: all.iter().map(|one| words(one)).collect() })
        .collect();
    let (label, aims) = said.aims;
    entries.insert(5, Entry::new(label, foreign(&aims.repeat(request.aims))));
    let row = |n: usize| {
        let is_excepted = request.excepted && n == 3;
        let found = if is_excepted { said.excepted } else { said.met };
        let mut because = vec![words(said.basis), foreign(said.reasons[n % 3])];
        because.extend(is_excepted.then(|| foreign(said.exception)));
        vec![vec![words(said.criteria[n % 6])], vec![words(found)], because]
    };
    let table = Table {
        title: said.findings.to_owned(),
        columns: said.heads.map(str::to_owned).into_iter().zip([28, 12, 60]).collect(),
        rows: (0..17).map(row).collect(),
        runs_on: true,
    };
    let mut blocks = vec![
        Block::Heading { level: 1, words: words(&format!("{} {name}", mark(place))), sheet: true },
        Block::Paragraph(words(said.summary)),
        Block::Entries(entries),
        Block::Heading { level: 2, words: words(said.findings), sheet: false },
        Block::Table(table),
    ];
    if request.heard > 0 {
        blocks.push(Block::Heading { level: 2, words: words(said.comment), sheet: false });
        blocks.push(Block::Paragraph(foreign(&said.heard.repeat(request.heard))));
    }
    blocks
}

fn mark(place: usize) -> String {
    format!("({})", ["a", "b", "c", "d", "e", "f"][place])
}

fn paper(language: Language, session: &[Request]) -> Official {
    let said = said::of(language);
    let chapter = |title: &str| Block::Heading { level: 1, words: words(title), sheet: true };
    let mut blocks = vec![chapter(said.list), Block::Paragraph(words(said.summary))];
    blocks.extend(session.iter().enumerate().flat_map(|(place, request)| sheet(said, place, *request)));
    blocks.extend([chapter(said.annex), Block::Paragraph(words(said.reasons[0]))]);
    Official {
        language,
        title: said.list.to_owned(),
        house: "The Council".to_owned(),
        has_cover: true,
        foot: "C/118/12".to_owned(),
        blocks,
        ..Official::default()
    }
}

/// What stands on each page, its blanks apart: where a line ends is nobody's matter.
fn pages(document: &Document) -> Vec<String> {
    let text = |page: &u32| document.extract_text(&[*page]).unwrap();
    document.get_pages().keys().map(|page| bare(&text(page))).collect()
}

fn bare(words: &str) -> String {
    words.split_whitespace().collect()
}

#[rstest]
#[tokio::test]
async fn each_request_of_a_session_is_told_on_one_page(
    #[values(Language::En, Language::Fr, Language::Es)] language: Language,
) {
    let (said, document) = (said::of(language), printed(&paper(language, &SESSION)).await);
    let pages = pages(&document);
    let begins: Vec<String> = pages.iter().map(|page| page.chars().take(80).collect()).collect();
    assert_eq!(pages.len(), 2 + SESSION.len() + 1, "cover, list, a page each, annex: {begins:#?}");
    for (place, request) in SESSION.into_iter().enumerate() {
        let page = &pages[2 + place];
        let name = said.names[usize::from(request.long_name)];
        assert!(page.contains(&bare(&format!("{}{name}", mark(place)))), "{name}: {page}");
        let heard = page.matches(&bare(said.heard)).count();
        assert_eq!(heard, request.heard, "what was said is there, whole, on its page: {page}");
    }
    assert!(pages.last().is_some_and(|page| page.contains(&bare(said.annex))), "{begins:#?}");
}

#[tokio::test]
async fn a_comment_of_more_than_a_page_is_told_whole() {
    let long = Request { long_name: false, aims: 5, heard: 60, excepted: false };
    let document = printed(&paper(Language::En, &[long])).await;
    let pages = pages(&document);
    assert!(pages.len() > 4, "{}", pages.len());
    let sheet: String = pages[2..pages.len() - 1].concat();
    // Where a page ends, its foot stands among the words.
    assert!(sheet.matches(&bare(said::of(Language::En).heard)).count() >= long.heard - pages.len(), "{sheet}");
}
