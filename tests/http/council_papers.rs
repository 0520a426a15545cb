//! Papers of a session: issued with their file, immutable, read by those who read cases.

use super::{
    applicant::{MARIA, PDF},
    council::Council,
    harness::Shown,
};

impl Council {
    async fn issue(&self, kind: &str, name: &str, bytes: &[u8], said: &[(&str, &str)]) -> Shown {
        let path = format!("{}/papers/new?kind={kind}", self.session);
        let page = self.jean.get(&path).await;
        assert_eq!(page.status, 200, "{}", page.text);
        self.jean.submit_files(&page, &path, &[(name, bytes)], said).await
    }
}

const ORIGINAL: [(&str, &str); 2] = [("symbol", "C/117/12"), ("language", "en")];

#[tokio::test]
async fn a_paper_is_issued_once_listed_and_read_by_those_who_read_cases() {
    let mut council = Council::begin().await;
    assert_eq!(council.jean.get(&format!("{}/papers/new", council.session)).await.status, 409, "the list is open");
    council.place().await;
    council.closed().await;
    let done = council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = council.page().await;
    assert_eq!(page.one(".state"), "Paper issued");
    let paper = page.attributes(".papers a", "href").remove(0);
    assert!(page.one(".papers").contains("C/117/12") && page.one(".papers .digest").len() > 64);
    let awa = council.desk.app().signed_in("awa@secretariat.example").await;
    let read = awa.server.get(&paper).await;
    assert_eq!(read.as_bytes().to_vec(), PDF, "what was sent is what is stored");
    assert_eq!(read.header("content-type"), "application/pdf");
    let maria = council.desk.app().signed_in(MARIA).await;
    assert_eq!(maria.get(&paper).await.status, 404, "an applicant reads no paper here");

    let again = council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await;
    assert_eq!(again.attributes(".faults a", "href"), ["#symbol"], "{}", again.one("main"));
    assert_eq!(council.page().await.all(".papers li").len(), 1);
}

#[tokio::test]
async fn what_is_no_paper_is_refused_beside_its_field_and_nothing_stays_behind() {
    let mut council = Council::begin().await;
    council.closed().await;
    let nameless = council.issue("issue", "paper.pdf", PDF, &[("symbol", "twelve")]).await;
    assert_eq!(nameless.attributes(".faults a", "href"), ["#symbol"]);
    assert!(nameless.text.contains("value=\"twelve\""), "what was typed is kept");
    let text = council.issue("issue", "paper.txt", b"words", &ORIGINAL).await;
    assert_eq!(text.attributes(".faults a", "href"), ["#file"], "{}", text.one("main"));
    let png = b"\x89PNG\r\n\x1a\n and so on IEND\xae\x42\x60\x82";
    let picture = council.issue("issue", "paper.png", png, &ORIGINAL).await;
    assert!(picture.one(".faults li").contains("PDF or a Word file"), "{}", picture.one("main"));
    let unsaid = [ORIGINAL[0], ORIGINAL[1], ("revision", "corr"), ("revision_number", "1")];
    let unsaid = council.issue("issue", "paper.pdf", PDF, &unsaid).await;
    assert_eq!(unsaid.attributes(".faults a", "href"), ["#changes"]);
    let sweep = council.desk.app().store.documents_sweep().await.unwrap();
    assert!(sweep.missing.is_empty(), "{sweep:?}");
    assert!(council.page().await.all(".papers").is_empty());
}

#[tokio::test]
async fn a_change_is_numbered_in_turn_and_says_what_it_changes() {
    let mut council = Council::begin().await;
    council.closed().await;
    assert_eq!(council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await.status, 303);
    let corr = |number: &'static str| {
        [ORIGINAL[0], ORIGINAL[1], ("revision", "corr"), ("revision_number", number), ("changes", "Paragraph 3.")]
    };
    let skipped = council.issue("issue", "corr.pdf", PDF, &corr("2")).await;
    assert_eq!(skipped.attributes(".faults a", "href"), ["#revision_number"], "{}", skipped.one("main"));
    assert_eq!(council.issue("issue", "corr.pdf", PDF, &corr("1")).await.status, 303);
    let page = council.page().await;
    assert!(page.one(".papers").contains("C/117/12 Corr.1") && page.one(".papers").contains("Paragraph 3."));
}

#[tokio::test]
async fn what_a_paper_changes_is_given_back_where_a_colleague_was_faster() {
    let mut council = Council::begin().await;
    council.closed().await;
    assert_eq!(council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await.status, 303);
    let path = format!("{}/papers/new?kind=issue", council.session);
    let page = council.jean.get(&path).await;
    assert_eq!(council.step("amend", &[("place", "Palais des Nations")]).await.status, 303);
    let said = [
        ORIGINAL[0],
        ORIGINAL[1],
        ("revision", "corr"),
        ("revision_number", "1"),
        ("changes", "Paragraph 3."),
        ("original_only", "The translators had no time."),
    ];
    let late = council.jean.submit_files(&page, &path, &[("corr.pdf", PDF)], &said).await;
    assert_eq!(late.status, 409, "{}", late.one("main"));
    assert_eq!(late.all("main textarea"), ["Paragraph 3.", "The translators had no time."]);
    assert_eq!(late.attributes(".actions a.button", "href"), [council.session.clone()]);
    let sweep = council.desk.app().store.documents_sweep().await.unwrap();
    assert!(sweep.missing.is_empty(), "{sweep:?}");
}

#[tokio::test]
async fn a_language_does_not_follow_under_what_was_replaced() {
    let mut council = Council::begin().await;
    council.closed().await;
    assert_eq!(council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await.status, 303);
    let revision =
        [ORIGINAL[0], ORIGINAL[1], ("revision", "rev"), ("revision_number", "1"), ("changes", "The whole list.")];
    assert_eq!(council.issue("issue", "rev.pdf", PDF, &revision).await.status, 303);
    let french = council.issue("issue", "fr.pdf", PDF, &[ORIGINAL[0], ("language", "fr")]).await;
    assert_eq!(french.attributes(".faults a", "href"), ["#revision_number"], "{}", french.one("main"));
    assert!(locale::plain(&french.one(".faults")).contains("replaced by C/117/12 Rev.1"), "{}", french.one(".faults"));
}

#[tokio::test]
async fn an_addendum_adds_what_came_on_the_closed_list() {
    let mut council = Council::begin().await;
    council.closed().await;
    assert_eq!(council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await.status, 303);
    let late = format!("late/{}", council.id());
    assert_eq!(council.step(&late, &[("words", "Countersigned a day late.")]).await.status, 303);
    let form = format!("{}/papers/new?kind=addendum", council.session);
    let shown = council.jean.get(&form).await;
    assert!(shown.form(&form).contains(&("item".to_owned(), council.id().to_owned())), "the late item is marked");
    let fields = [("revision_number", "1"), ("changes", "Adds one application.")];
    let done = council.issue("addendum", "add.pdf", PDF, &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(council.page().await.one(".papers").contains("C/117/12 Add.1"));
    let empty = council.issue("addendum", "add.pdf", PDF, &[("revision_number", "2"), ("item", "")]).await;
    assert_eq!(empty.attributes(".faults a", "href"), ["#changes", "#item"]);
}

#[tokio::test]
async fn an_addendum_to_the_draft_resolution_leaves_that_of_the_paper_to_come() {
    let mut council = Council::begin().await;
    council.closed().await;
    let draft = ("symbol", "C/117/L/1");
    assert_eq!(council.issue("issue", "paper.pdf", PDF, &ORIGINAL).await.status, 303);
    assert_eq!(council.issue("issue", "draft.pdf", PDF, &[draft, ORIGINAL[1]]).await.status, 303);
    let late = format!("late/{}", council.id());
    assert_eq!(council.step(&late, &[("words", "Countersigned a day late.")]).await.status, 303);
    let fields = [draft, ("revision_number", "1"), ("changes", "Adds one application.")];
    let done = council.issue("addendum", "add.pdf", PDF, &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let form = format!("{}/papers/new?kind=addendum", council.session);
    let asked = council.jean.get(&form).await.form(&form);
    for (name, value) in [("symbol", "C/117/12"), ("item", council.id())] {
        assert!(asked.contains(&(name.to_owned(), value.to_owned())), "{name} of the paper: {asked:?}");
    }
    let done = council.issue("addendum", "add.pdf", PDF, &fields[1..]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let issued = council.page().await.one(".papers");
    assert!(issued.contains("C/117/12 Add.1") && issued.contains("C/117/L/1 Add.1"), "{issued}");
}
