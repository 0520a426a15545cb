//! Another application after one that was refused: what stood against it is shown where it can be
//! answered, until it is.

use super::{applicant::MARIA, council::Council, harness::Browser};

/// Refused for one criterion.
async fn refused() -> Council {
    let mut council = Council::begin().await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The Council was not convinced of the aims."),
        ("criterion", "mandate.field"),
        ("despite", "So the Council decided."),
    ];
    council.announced(&fields).await;
    council
}

/// The same, and begun again with the earlier answers once that may be.
async fn again() -> (Council, Browser, String) {
    let council = refused().await;
    council.desk.app().clock.advance(3 * 366 * 24 * 60 * 60);
    let browser = council.desk.app().signed_in(MARIA).await;
    let status = browser.get(&council.desk.draft.path).await;
    let start = status.attributes("main a.button", "href").into_iter().find(|h| h.contains("from=")).unwrap();
    let letter = format!("{}/letter", council.desk.draft.path);
    for once in [&start, &letter] {
        let there = status.attributes("main a", "href").iter().filter(|href| *href == once).count();
        assert_eq!(there, 1, "{once}: {}", status.one("main"));
    }
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
    let are_of_it = |flags: &[String]| {
        assert!(!flags.is_empty() && flags.iter().all(|f| f.contains("Concerned with migration")), "{flags:?}");
    };
    let flags = tasks.all(".tasks .flag");
    are_of_it(&flags);
    let documents = browser.get(&format!("{path}/documents")).await;
    are_of_it(&documents.all(".kind .flag"));
    assert!(documents.one(".note").contains("Concerned with migration"), "{}", documents.one("main"));
    let check = browser.get(&format!("{path}/check")).await;
    are_of_it(&check.all("[aria-labelledby=s-aims] > .flag"));
    are_of_it(&check.all("[aria-labelledby=s-documents] > .flag"));

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
async fn a_refusal_says_what_would_have_to_change_and_from_when_a_new_application_is_possible() {
    let council = refused().await;
    let browser = council.desk.app().signed_in(MARIA).await;
    let path = &council.desk.draft.path;
    let (status, letter) = (browser.get(path).await.words(), browser.get(&format!("{path}/letter")).await.words());
    let again = "Your organization may apply again from 30 November 2026.";
    let asks = "At least one of these fields is among its objects and a real part of its work.";
    for said in [&status, &letter] {
        for part in ["What would have to change", asks, "What can show it:", "Source: Constitution, Article 8", again] {
            assert!(said.contains(part), "{part}: {said}");
        }
    }

    // The program had nothing against it: whose finding is which, the page says.
    let criteria = browser.get(&format!("{path}/criteria")).await;
    let named: Vec<_> = criteria.all(".criteria li").into_iter().filter(|li| li.contains("decision of the")).collect();
    let [one] = named.as_slice() else { panic!("{named:?}") };
    let one = locale::plain(one);
    assert!(one.contains("Concerned with migration") && one.contains("30 November 2026"), "{one}");
    assert!(one.contains("What the program found:"), "{one}");
    assert!(criteria.one("main .note").contains("The Council has named criteria"), "{}", criteria.one("main"));
}

#[tokio::test]
async fn a_refusal_at_discretion_and_a_deferral_refer_to_the_reasons() {
    let said = [("not_admitted", "The Council decides at its discretion."), ("deferred", "Answer them, and bring")];
    for (outcome, words) in said {
        let mut council = Council::begin().await;
        let fields = [("outcome", outcome), ("reasons", "Not convinced."), ("despite", "So.")];
        council.announced(&fields).await;
        let browser = council.desk.app().signed_in(MARIA).await;
        let path = &council.desk.draft.path;
        for page in [path.clone(), format!("{path}/letter")] {
            let said = browser.get(&page).await.words();
            assert!(said.contains(words), "{page}: {said}");
            assert!(!said.contains("What can show it"), "{page}: {said}");
        }
    }
}

#[tokio::test]
async fn a_draft_that_took_nothing_over_is_not_flagged() {
    let council = refused().await;
    council.desk.app().clock.advance(3 * 366 * 24 * 60 * 60);
    let browser = council.desk.app().signed_in(MARIA).await;
    let form = browser.get("/applications/start").await;
    let organization = form.attributes("[name=organization]", "value").remove(0);
    let begun = browser.submit(&form, "/applications/start", &[("organization", &organization)]).await;
    let tasks = browser.get(&begun.leads_to.unwrap()).await;
    assert_eq!(tasks.status, 200);
    assert!(tasks.all(".flag").is_empty() && tasks.all("#again").is_empty());
}
