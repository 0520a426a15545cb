//! The Council paper and the draft resolution issued as they are made: what is downloaded under a symbol
//! are the bytes that were kept, whatever becomes of the record.

use super::{
    council::{Council, planned},
    council_printed::written,
    desk::{Desk, RUTH},
    harness::{Browser, Shown},
};
use domain::kernel::Digest;

impl Council {
    pub(super) async fn keeps(&self, what: &str, fields: &[(&str, &str)]) -> Shown {
        let path = format!("{}/papers/keep?what={what}", self.session);
        let page = self.jean.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        self.jean.submit(&page, &path, fields).await
    }

    /// Every file of the papers that are issued.
    pub(super) async fn issued(&self, browser: &Browser) -> Vec<Vec<u8>> {
        let mut files = Vec::new();
        for link in self.page().await.attributes(".papers a", "href") {
            files.push(browser.server.get(&link).await.as_bytes().to_vec());
        }
        files
    }
}

fn first_page(paper: &[u8]) -> String {
    lopdf::Document::load_mem(paper).unwrap().extract_text(&[1]).unwrap()
}

fn words(paper: &[u8]) -> String {
    let document = lopdf::Document::load_mem(paper).unwrap();
    document.extract_text(&document.get_pages().keys().copied().collect::<Vec<_>>()).unwrap()
}

#[tokio::test]
async fn the_paper_is_kept_in_each_language_to_be_read_and_to_be_worked_on() {
    let mut council = Council::begin().await;
    assert_eq!(council.jean.get(&format!("{}/papers/keep", council.session)).await.status, 409, "the list is open");
    council.place().await;
    council.closed().await;
    let path = format!("{}/papers/keep?what=paper", council.session);
    let page = council.jean.get(&path).await;
    // Its answers and the findings are in English.
    let silent = council.jean.submit(&page, &path, &[("symbol", "C/117/12")]).await;
    assert_eq!(silent.attributes(".faults a", "href"), ["#original_only"], "{}", silent.one("main"));
    let says = silent.one("#original_only-fault");
    assert!(says.contains("Français, Español") && !says.contains("English"), "{says}");
    assert!(council.page().await.all(".papers li").is_empty(), "none is out before all can be");
    let fields = [("symbol", "C/117/12"), ("original_only", "The translators had no time.")];
    for _ in 0..2 {
        let done = council.jean.submit(&page, &path, &fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    let shown = council.page().await;
    assert_eq!(shown.one(".state"), "Paper issued");
    assert_eq!(shown.all(".papers li").len(), 3, "once in each language, though it was pressed twice");
    assert!(shown.all(".papers li").iter().all(|paper| paper.contains("C/117/12")));
    let files = council.issued(&council.jean).await;
    assert_eq!(files.len(), 6);
    assert_eq!(files.iter().filter(|bytes| bytes.starts_with(b"%PDF")).count(), 3);
    let digests = shown.all(".papers .digest").join(" ");
    for pdf in files.iter().filter(|bytes| bytes.starts_with(b"%PDF")) {
        assert!(digests.contains(&Digest::of(pdf).to_string()), "{digests}");
    }
    // The record goes on, the paper does not.
    council.on("2026-11-30T09:00:00Z").await;
    assert_eq!(council.press("open").await.status, 303);
    assert_eq!(council.step(&format!("items/{}/not-taken-up", council.id()), &[]).await.status, 303);
    assert!(council.issued(&council.jean).await == files, "the same, byte for byte");
    let sweep = council.desk.app().store.documents_sweep().await.unwrap();
    assert!(sweep.missing.is_empty(), "{sweep:?}");
}

#[tokio::test]
async fn what_was_kept_carries_its_symbol_and_a_change_says_what_it_changes() {
    let mut council = Council::begin().await;
    council.place().await;
    council.closed().await;
    let asks = async || {
        let page = council.jean.get(&format!("{}/papers/keep?what=paper", council.session)).await;
        page.all("[name=revision_number], textarea[name^=changes]").len()
    };
    assert_eq!(asks().await, 0, "the first one revises nothing");
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/12"), ("language", "en")]).await.status, 303);
    assert_eq!(asks().await, 4, "in three languages what a later one changes");
    let first = council.issued(&council.jean).await;
    assert!(first_page(&first[0]).contains("C/117/12"), "{}", first_page(&first[0]));
    assert!(first_page(&first[0]).contains("1 October 2026"), "the day of its issue: {}", first_page(&first[0]));

    let silent = council.keeps("paper", &[("language", "en"), ("revision_number", "1")]).await;
    assert_eq!(silent.attributes(".faults a", "href"), ["#changes-en"], "{}", silent.one("main"));
    let skipped = [("language", "en"), ("revision_number", "2"), ("changes-en", "The seat of item (a).")];
    let skipped = council.keeps("paper", &skipped).await;
    assert_eq!(skipped.attributes(".faults a", "href"), ["#revision_number"], "{}", skipped.one("main"));
    assert!(skipped.text.contains("The seat of item (a)."), "what was typed is kept");
    for kind in ["rev", "corr"] {
        let fields =
            [("revision", kind), ("language", "en"), ("revision_number", "1"), ("changes-en", "The seat of item (a).")];
        let done = council.keeps("paper", &fields).await;
        assert_eq!(done.status, 303, "{kind}: {}", done.one("main"));
    }
    let files = council.issued(&council.jean).await;
    assert!(files[..2] == first, "the original stays");
    let corrigendum = lopdf::Document::load_mem(&files[4]).unwrap();
    assert_eq!(corrigendum.get_pages().len(), 1, "a corrigendum is a sheet");
    let words = first_page(&files[4]);
    assert!(words.contains("Corr.1") && words.contains("The seat of item (a)."), "{words}");
    let again = council.keeps("paper", &[("revision", "original"), ("language", "en")]).await;
    assert_eq!(again.attributes(".faults a", "href"), ["#symbol"], "{}", again.one("main"));
}

#[tokio::test]
async fn what_a_version_changes_is_given_back_where_a_colleague_was_faster() {
    let mut council = Council::begin().await;
    council.place().await;
    council.closed().await;
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/12"), ("language", "en")]).await.status, 303);
    let path = format!("{}/papers/keep?what=paper", council.session);
    let page = council.jean.get(&path).await;
    assert_eq!(council.step("amend", &[("place", "Palais des Nations")]).await.status, 303);
    let fields = [
        ("revision", "rev"),
        ("revision_number", "1"),
        ("changes-en", "The seat of item (a)."),
        ("changes-fr", "Le siège du point a)."),
        ("changes-es", "La sede del tema a)."),
        ("original_only", "The translators had no time."),
    ];
    let late = council.jean.submit(&page, &path, &fields).await;
    assert_eq!(late.status, 409, "{}", late.one("main"));
    let written: Vec<_> = fields[2..].iter().map(|(_, words)| *words).collect();
    assert_eq!(late.all("main textarea"), written, "{}", late.one("main"));
    assert_eq!(late.attributes(".actions a.button", "href"), [council.session.clone()]);
    assert_eq!(council.page().await.all(".papers li").len(), 1, "nothing came out");
}

#[tokio::test]
async fn an_addendum_tells_of_what_came_late_and_of_nothing_else() {
    let mut council = Council::begin().await;
    council.closed().await;
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/12"), ("language", "en")]).await.status, 303);
    assert_eq!(council.step(&format!("late/{}", council.id()), &[("words", "A day late.")]).await.status, 303);
    let fields =
        [("revision", "add"), ("language", "en"), ("revision_number", "1"), ("changes-en", "Adds one request.")];
    let done = council.keeps("paper", &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let files = council.issued(&council.jean).await;
    assert!(words(&files[2]).contains("Findings on the criteria"), "{}", words(&files[2]));
    assert!(words(&files[0]).contains("Annex") && !words(&files[2]).contains("Annex"), "{}", words(&files[2]));
    assert!(words(&files[2]).contains("This addendum adds 1 request"), "{}", words(&files[2]));

    // It is in a paper now: only the other languages of the addendum are left to be issued.
    let again = [fields[0], fields[1], ("revision_number", "2"), fields[3]];
    let again = council.keeps("paper", &again).await;
    assert_eq!(again.attributes(".faults a", "href"), ["#revision"], "{}", again.one("main"));
    for language in ["fr", "es"] {
        let changes = format!("changes-{language}");
        let fields = [
            ("revision", "add"),
            ("language", language),
            ("revision_number", "1"),
            (changes.as_str(), "+ 1"),
            ("original_only", "The translators had no time."),
        ];
        let done = council.keeps("paper", &fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    let page = council.jean.get(&format!("{}/papers/keep?what=paper", council.session)).await;
    assert!(!page.attributes("[name=revision]", "value").contains(&"add".to_owned()), "{}", page.one("main"));
    assert_eq!(council.jean.get(&format!("{}/papers/new?kind=addendum", council.session)).await.status, 409);
}

/// A session whose paper and draft resolution are issued in English, and a request that may still come late.
pub(super) async fn issued_and_another_ready() -> (Council, Desk) {
    let mut council = Council::begin().await;
    let other = council.desk.beside("otto@horizons.example", "Horizons sans Frontieres e.V.").await;
    other.recommended().await;
    let ruth = other.app().signed_in(RUTH).await;
    other.done(&ruth, "countersign", &[]).await;
    council.place().await;
    council.closed().await;
    for (what, symbol) in [("paper", "C/117/12"), ("resolution", "C/117/L/1")] {
        let done = council.keeps(what, &[("symbol", symbol), ("language", "en")]).await;
        assert_eq!(done.status, 303, "{what}: {}", done.one("main"));
    }
    (council, other)
}

#[tokio::test]
async fn the_draft_resolution_follows_the_list_by_addenda_of_its_own() {
    let (council, other) = issued_and_another_ready().await;
    let before = council.issued(&council.jean).await;
    let page = async |what: &str| council.jean.get(&format!("{}/papers/keep?what={what}", council.session)).await;
    let offers = async |what: &str| page(what).await.attributes("[name=revision]", "value").contains(&"add".to_owned());
    let add = |number: &'static str| {
        let changes = ("changes-en", "Adds one request.");
        [("revision", "add"), ("language", "en"), ("revision_number", number), changes]
    };
    assert!(!offers("resolution").await, "nothing came late");
    let early = council.keeps("resolution", &add("1")).await;
    assert_eq!(early.attributes(".faults a", "href"), ["#revision"], "{}", early.one("main"));

    let late = format!("late/{}", other.case.rsplit('/').next().unwrap());
    assert_eq!(council.step(&late, &[("words", "A day late.")]).await.status, 303);
    let asks = locale::plain(&page("resolution").await.one("main"));
    for says in ["C/117/L/1", "Horizons sans Frontieres e.V.", "paragraphs on these requests only"] {
        assert!(asks.contains(says), "{says} in {asks}");
    }
    let done = council.keeps("resolution", &add("1")).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let files = council.issued(&council.jean).await;
    assert!(files[..4] == before, "what was issued stays as it is");
    let printed = words(&files[4]);
    assert!(printed.contains("Add.1") && printed.contains("This addendum adds 1 request"), "{printed}");
    let added = locale::plain(&written(files[5].clone()).await);
    for says in [
        "This addendum adds 1 request to those that are the subject of draft resolution C/117/L/1.",
        "the request submitted to its 117th session and what",
        "to admit the following organization, at its request",
        "(b)",
        "Horizons sans Frontieres e.V.",
    ] {
        assert!(added.contains(says), "{says} in {added}");
    }
    for not in ["Horizons Sans", "C/117/12"] {
        assert!(!added.contains(not), "the draft has it, or no paper tells of it yet: {not} in {added}");
    }

    assert!(offers("paper").await, "the paper has its own still to come");
    assert_eq!(council.keeps("paper", &add("1")).await.status, 303);
    let again = council.keeps("resolution", &add("2")).await;
    assert_eq!(again.attributes(".faults a", "href"), ["#revision"], "{}", again.one("main"));
    assert!(again.one(".faults").contains("what was issued under its symbol"), "{}", again.one(".faults"));
    let others = [
        ("revision", "add"),
        ("language", "fr"),
        ("language", "es"),
        ("revision_number", "1"),
        ("changes-fr", "Une demande de plus."),
        ("changes-es", "Una solicitud más."),
        ("original_only", "The translators had no time."),
    ];
    let done = council.keeps("resolution", &others).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let french = locale::plain(&written(council.issued(&council.jean).await[9].clone()).await);
    assert!(french.contains("Le présent additif ajoute 1 demande"), "{french}");
    assert!(!french.contains("C/117/12"), "no paper told of it when it came out in English: {french}");
    assert!(!offers("resolution").await && offers("paper").await, "of the paper two languages are left");
}

#[tokio::test]
async fn the_summary_is_written_until_the_paper_is_issued() {
    let mut council = Council::begin().await;
    council.place().await;
    let says = [("words", "A federation of forty houses for migrants.")];
    council.desk.done(&council.desk.awa, "summary", &says).await;
    council.closed().await;
    let awa = council.desk.app().signed_in("awa@secretariat.example").await;
    council.desk.done(&awa, "summary", &[("words", "A federation of thirty houses.")]).await;
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/12"), ("language", "en")]).await.status, 303);
    let files = council.issued(&council.jean).await;
    let words = words(&files[0]);
    assert!(words.contains("Summary by the secretariat") && words.contains("thirty houses"), "{words}");
    council.desk.refused(&awa, "summary", &says, "has been issued").await;
}

#[tokio::test]
async fn a_symbol_is_that_of_one_sessions_paper() {
    let mut council = Council::begin().await;
    let other = planned(&council.jean, &[("kind", "special"), ("number", "3")]).await.leads_to.unwrap();
    council.on("2026-11-29T09:00:00Z").await;
    assert_eq!(council.press("close-list").await.status, 303);
    let foreign = council.keeps("paper", &[("symbol", "C/116/12"), ("language", "en")]).await;
    assert_eq!(foreign.attributes(".faults a", "href"), ["#symbol"], "{}", foreign.one("main"));
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/12"), ("language", "en")]).await.status, 303);
    council.session = other;
    assert_eq!(council.press("close-list").await.status, 303);
    // One that is not issued yet is that of the other session all the same.
    for (symbol, says) in [("c/117/12", "another session"), ("C/117/40", "117th session")] {
        let refused = council.keeps("paper", &[("symbol", symbol), ("language", "en")]).await;
        assert_eq!(refused.attributes(".faults a", "href"), ["#symbol"], "{}", refused.one("main"));
        let fault = locale::plain(&refused.one(".faults"));
        assert!(fault.contains(says), "{fault}");
    }
    assert_eq!(council.keeps("paper", &[("symbol", "C/S3/2"), ("language", "en")]).await.status, 303);
}

#[tokio::test]
async fn a_draft_resolution_has_a_symbol_of_its_own_kind_and_names_the_paper() {
    let mut council = Council::begin().await;
    council.place().await;
    council.closed().await;
    let links = council.page().await.attributes("main a", "href");
    assert!(!links.iter().any(|h| h.ends_with("what=resolution")), "it rests on the paper: {links:?}");
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/L/1")]).await.attributes(".faults a", "href"), ["#symbol"]);
    assert_eq!(council.keeps("paper", &[("symbol", "C/117/12"), ("language", "en")]).await.status, 303);
    let wrong = council.keeps("resolution", &[("symbol", "C/117/13")]).await;
    assert_eq!(wrong.attributes(".faults a", "href"), ["#symbol"], "{}", wrong.one("main"));
    assert_eq!(council.keeps("resolution", &[("symbol", "C/117/L/1"), ("language", "en")]).await.status, 303);
    let files = council.issued(&council.jean).await;
    let words = first_page(&files[2]);
    assert!(words.contains("C/117/L/1") && words.contains("C/117/12"), "{words}");
}
