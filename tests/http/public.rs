//! What anybody may see.

use super::harness::{Shown, TestApp};

/// What every page has to have, in whichever language.
fn is_a_page(page: &Shown, status: u16, language: &str) {
    assert_eq!(page.status, status, "{}", page.text);
    assert_eq!(page.attributes("html", "lang"), [language]);
    assert_eq!(page.all("h1").len(), 1, "one heading of the page");
    assert_eq!(page.all("main").len(), 1);
    assert_eq!(page.all(".langs .name"), ["English", "Français", "Español"], "as they are read out on a phone too");
    assert_eq!(page.all(".langs .code[aria-hidden=true]"), ["en", "fr", "es"]);
    assert!(!page.one("title").contains('{'), "{}", page.one("title"));
    for forbidden in ["style=", "onclick=", "<style", "javascript:"] {
        assert!(!page.text.contains(forbidden), "the policy forbids {forbidden}");
    }
}

const PAGES: [&str; 9] =
    ["/", "/criteria", "/guiding-documents", "/register", "/figures", "/help", "/sign-in", "/sign-up", "/forgot"];

#[tokio::test]
async fn every_public_page_is_there_in_three_languages() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for path in PAGES {
        for language in ["en", "fr", "es"] {
            is_a_page(&browser.get(&format!("{path}?lang={language}")).await, 200, language);
        }
    }
}

#[tokio::test]
async fn an_error_is_a_page_like_any_other() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for language in ["en", "fr", "es"] {
        let form = browser.get(&format!("/sign-up?lang={language}")).await;
        for (status, page) in [
            (404, browser.get("/nowhere").await),
            (403, browser.post_from_elsewhere("/sign-in", &[]).await),
            (405, browser.post("/criteria", &[]).await),
        ] {
            is_a_page(&page, status, language);
            assert!(page.one("title").starts_with(&page.one("h1")), "{}", page.one("title"));
        }
        is_a_page(&browser.submit(&form, "/sign-up", &[("email", "")]).await, 422, language);
    }
}

#[tokio::test]
async fn the_browser_s_language_is_spoken_until_another_is_chosen_and_remembered() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let page = browser.get_with("/", "accept-language", "es-AR,es;q=0.9,en;q=0.5").await;
    assert_eq!(page.attributes("html", "lang"), ["es"]);
    browser.get("/criteria?lang=fr").await;
    let page = browser.get_with("/register", "accept-language", "es").await;
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
}

#[tokio::test]
async fn all_criteria_stand_with_their_marks_and_two_are_not_explained() {
    let app = TestApp::start().await;
    let page = app.browser().get("/criteria").await;
    assert_eq!(page.all(".criterion").len(), 22);
    assert_eq!(page.all(".criterion h3 .mark").len(), 22);
    let hidden = page.all(".criterion").into_iter().filter(|c| c.ends_with("Checked by the secretariat.")).count();
    assert_eq!(hidden, 2, "access.umbrella and integrity.exclusion would tip off");
    assert!(page.text.contains("MC/INF/300"), "it is said that the text could not be consulted");
}

#[tokio::test]
async fn the_guiding_documents_say_what_could_be_consulted() {
    let app = TestApp::start().await;
    let page = app.browser().get("/guiding-documents").await;
    assert_eq!(page.all(".criterion").len(), domain::instruments::Instrument::ALL.len());
    assert!(page.text.contains("MC/INF/302"));
}

#[tokio::test]
async fn an_empty_register_says_what_will_be_there() {
    let app = TestApp::start().await;
    let browser = app.browser();
    assert!(browser.get("/register").await.one(".note").contains("as soon as"));
    assert!(browser.get("/register?q=nobody").await.one(".note").contains("No observer matches"));
    let json: serde_json::Value = serde_json::from_str(&browser.get("/register.json").await.text).unwrap();
    assert_eq!(json["observers"], serde_json::json!([]));
    assert_eq!(browser.get("/register?since=x&resolution=y&after_id=z").await.status, 200);
}

#[tokio::test]
async fn an_unknown_address_is_answered_in_words() {
    let app = TestApp::start().await;
    let page = app.browser().get("/no-such-page?lang=fr").await;
    assert_eq!(page.status, 404);
    assert_eq!(page.one("h1"), "Cette page n’existe pas");
    let page = app.browser().post("/criteria", &[]).await;
    assert_eq!(page.status, 405);
    assert!(page.one("h1").contains("cannot be used like this"));
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_it() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for path in ["/", "/no-such-page", "/register.json", "/healthz"] {
        let headers = browser.get(path).await.response.headers().clone();
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["referrer-policy"], "same-origin");
        assert!(headers.contains_key("x-request-id"));
    }
}

#[tokio::test]
async fn assets_are_served_under_names_of_their_content() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let css = browser.get("/").await.attributes("link[rel=stylesheet]", "href").remove(0);
    assert!(css.starts_with("/assets/site.") && css.len() > "/assets/site.css".len(), "{css}");
    let sheet = browser.get(&css).await;
    assert_eq!(sheet.status, 200);
    assert!(sheet.text.contains("--accent"));
}

#[tokio::test]
async fn the_place_says_that_it_lives_and_is_ready() {
    let app = TestApp::start().await;
    assert_eq!(app.browser().get("/healthz").await.text, "ok\n");
    assert_eq!(app.browser().get("/readyz").await.text, "ready\n");
    app.store.close().await.unwrap();
    let sick = app.browser().get("/readyz").await;
    assert_eq!((sick.status, sick.text.as_str()), (503, "the database does not answer\n"));
    assert_eq!(app.browser().get("/healthz").await.status, 200);
}

#[tokio::test]
async fn every_cookie_is_named_on_the_page_that_says_what_is_kept() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for language in ["en", "fr", "es"] {
        let page = browser.get(&format!("/help?lang={language}")).await;
        let names = page.all("#cookies dt code");
        assert_eq!(names, ["session", "form", "lang", "device", "parked", "eligibility", "flash"], "{language}");
        assert_eq!(page.all("#cookies dd").len(), names.len());
        assert!(page.one("main").contains("14"), "and how long copies of what is typed are used");
    }
}

/// Whatever sets a cookie names it by the list that the page shows.
#[test]
fn no_cookie_is_set_but_by_the_list() {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/web/src")];
    let (mut files, mut seen) = (0, std::collections::BTreeSet::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            files += 1;
            for other in ["Cookie::new", "Cookie::build", "SameSite=", "__Host-{"] {
                let own = path.ends_with("session.rs");
                assert!(own || !source.contains(other), "{} sets a cookie by itself", path.display());
            }
            seen.extend(
                source
                    .split(" Cookie::")
                    .skip(1)
                    .chain(source.split("(Cookie::").skip(1))
                    .map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()),
            );
        }
    }
    assert!(files > 100, "only {files} files");
    for used in ["Session", "Form", "Lang", "Device", "Parked", "Eligibility", "Flash"] {
        assert!(seen.contains(used), "{used} is set nowhere: {seen:?}");
    }
}
