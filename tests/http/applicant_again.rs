//! Another application after one that was refused: what stood against it is shown where it can be
//! answered, until it is.

use super::{applicant::MARIA, council::Council, harness::Browser};

/// Refused for one criterion, and begun again with the earlier answers once that may be.
async fn again() -> (Council, Browser, String) {
    let mut council = Council::begin().await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The Council was not convinced of the aims."),
        ("criterion", "mandate.field"),
        ("despite", "So the Council decided."),
    ];
    council.announced(&fields).await;
    council.desk.app().clock.advance(3 * 366 * 24 * 60 * 60);
    let browser = council.desk.app().signed_in(MARIA).await;
    let status = browser.get(&council.desk.draft.path).await;
    let start = status.attributes("aside a", "href").into_iter().find(|h| h.contains("from=")).unwrap();
    let form = browser.get(&start).await;
    let begun = browser.submit(&form, "/applications/start", &[]).await;
    assert_eq!(begun.status, 303, "{}", begun.one("main"));
    let path = begun.leads_to.unwrap();
    assert_ne!(path, council.desk.draft.path);
    (council, browser, path)
}

#[tokio::test]
async fn what_stood_against_a_refused_application_is_flagged_until_it_is_answered() {
    let (council, browser, path) = again().await;
    let tasks = browser.get(&path).await;
    assert!(tasks.one("#again").contains("The Council was not convinced of the aims."), "{}", tasks.one("main"));
    assert!(tasks.attributes("#again a", "href").contains(&council.desk.draft.path), "the way to it");
    let flags = tasks.all(".tasks .flag");
    assert!(!flags.is_empty() && flags.iter().all(|f| f.contains("Concerned with migration")), "{flags:?}");

    let aims = format!("{path}/sections/aims");
    let page = browser.get(&aims).await;
    assert!(page.one(".q-aims .flag").contains("Not met last time"), "{}", page.one("main"));
    assert!(page.one(".note").contains("Concerned with migration"));
    let saved = browser.submit(&page, &aims, &[("aims", "To receive migrants at the quay."), ("then", "list")]).await;
    assert_eq!(saved.status, 303, "{}", saved.one("main"));
    let page = browser.get(&aims).await;
    assert!(page.all(".flag").is_empty(), "answered: {}", page.one("main"));
    assert!(browser.get(&path).await.all(".tasks .flag").len() < flags.len());
}

#[tokio::test]
async fn a_draft_that_took_nothing_over_is_not_flagged() {
    let mut council = Council::begin().await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "Not convinced."),
        ("criterion", "mandate.field"),
        ("despite", "So."),
    ];
    council.announced(&fields).await;
    council.desk.app().clock.advance(3 * 366 * 24 * 60 * 60);
    let browser = council.desk.app().signed_in(MARIA).await;
    let form = browser.get("/applications/start").await;
    let organization = form.attributes("[name=organization]", "value").remove(0);
    let begun = browser.submit(&form, "/applications/start", &[("organization", &organization)]).await;
    let tasks = browser.get(&begun.leads_to.unwrap()).await;
    assert_eq!(tasks.status, 200);
    assert!(tasks.all(".flag").is_empty() && tasks.all("#again").is_empty());
}
