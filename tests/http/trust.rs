//! What an organization is told of its own data: what is stored, until when, who may see it, and how it
//! takes it home.

use super::{
    applicant::{Draft, MARIA},
    council::Council,
    desk::Desk,
    harness::Shown,
};

fn links(page: &Shown) -> Vec<String> {
    page.attributes("main a", "href")
}

#[tokio::test]
async fn a_draft_is_told_of_what_it_holds_and_who_may_see_it() {
    let draft = Draft::ready().await;
    let path = format!("{}/trust", draft.path);
    assert!(links(&draft.browser.get(&draft.path).await).contains(&path), "the task list leads to it");
    let page = draft.browser.get(&path).await;
    let said = page.words();
    for words in [
        "Documents: 5 documents",
        "Versions that you have sent: 0",
        "A draft that nobody changes for 12 months is closed",
        "a draft is yours alone",
        "Maria Lopez · Owner",
        "Which people of the secretariat opened the file",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(page.all(".files .digest").len(), 5);
    assert_eq!(page.all(".facts dd"), ["Nobody yet", "Nobody yet"]);
    assert!(links(&page).contains(&format!("{}/archive", draft.path)), "and can be taken home");
    for language in ["fr", "es"] {
        let page = draft.browser.get(&format!("{path}?lang={language}")).await;
        assert_eq!((page.status, page.attributes("html", "lang")), (200, vec![language.to_owned()]));
    }
}

#[tokio::test]
async fn a_submitted_file_is_told_of_its_versions_and_nobody_of_the_secretariat_is_named() {
    let desk = Desk::begin().await;
    desk.take().await;
    let path = format!("{}/trust", desk.draft.path);
    let page = desk.app().signed_in(MARIA).await.get(&path).await;
    let said = page.words();
    assert!(said.contains("Versions that you have sent: 1") && said.contains("Nothing is deleted"), "{said}");
    assert!(!said.contains("Awa"), "{said}");
    assert!(links(&page).contains(&format!("{}/archive", desk.draft.path)));
    desk.app().person("Otto Ey", "otto@elsewhere.example", &[]).await;
    assert_eq!(desk.app().signed_in("otto@elsewhere.example").await.get(&path).await.status, 404);
    assert_eq!(desk.awa.get(&path).await.status, 404, "it is the organization's own page");
}

#[tokio::test]
async fn whoever_reads_the_file_on_a_page_of_the_council_is_counted() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let path = format!("{}/trust", council.desk.draft.path);
    let maria = council.desk.app().signed_in(MARIA).await;
    let said = maria.get(&path).await.words();
    assert!(!said.contains("last on 30 November 2026"), "lists are not counted: {said}");
    assert!(said.contains("Lists in which it stands among others"), "{said}");
    council.decide(&[("outcome", "admitted")]).await;
    is_counted(&council, &path, "30 November 2026").await;
    council.on("2026-12-01T09:00:00Z").await;
    assert_eq!(council.jean.get(&council.item("letter")).await.status, 200);
    is_counted(&council, &path, "1 December 2026").await;
}

/// That somebody looked is noted beside the request, which does not wait for it.
async fn is_counted(council: &Council, path: &str, day: &str) {
    let maria = council.desk.app().signed_in(MARIA).await;
    for _ in 0..200 {
        let shown = maria.get(path).await.all(".facts dd");
        if shown.iter().any(|line| locale::plain(line).contains(&format!("last on {day}"))) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("nobody is counted on {day}");
}
