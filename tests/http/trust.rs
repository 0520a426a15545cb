//! What an organization is told of its own data: what is stored, until when, who may see it, and how it
//! takes it home.

use super::{
    applicant::{Draft, MARIA},
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
