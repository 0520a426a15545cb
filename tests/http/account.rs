//! Accounts from outside.

use super::harness::{ADMIN, PASSWORD, TestApp};
use domain::kernel::StaffRole;
use persistence::TokenPurpose;

const MARIA: &str = "maria@horizons.example";

#[tokio::test]
async fn somebody_signs_up_proves_the_address_and_is_signed_in() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    let fields = [("name", "Maria Lopez"), ("email", MARIA), ("password", PASSWORD)];
    let sent = browser.submit(&form, "/sign-up", &fields).await;
    assert_eq!((sent.status, sent.leads_to.as_deref()), (303, Some("/sign-up/sent")));

    let secret = app.secret(TokenPurpose::Verify, MARIA).await;
    let link = format!("/verify/{secret}");
    let asked = browser.get(&link).await;
    assert_eq!(browser.get(&link).await.status, 200, "opening the link does not use it up");
    let wrong = browser.submit(&asked, &link, &[("password", "a guess at it")]).await;
    assert_eq!(wrong.status, 422, "whoever reads the mail may not have opened the account");
    let proved = browser.submit(&asked, &link, &[("password", PASSWORD)]).await;
    assert_eq!(proved.leads_to.as_deref(), Some("/home"), "nobody is asked twice for the same password");
    let led = browser.follow(&proved).await;
    assert_eq!(led.leads_to.as_deref(), Some("/applications"));
    assert!(browser.follow(&led).await.one(".note").contains("confirmed"));
    assert_eq!(browser.get(&link).await.status, 404, "once is enough");

    let browser = app.browser();
    let form = browser.get("/sign-in").await;
    let done = browser.submit(&form, "/sign-in", &[("email", " MARIA@horizons.example"), ("password", PASSWORD)]).await;
    assert_eq!(done.leads_to.as_deref(), Some("/home"));
    assert_eq!(browser.follow(&done).await.leads_to.as_deref(), Some("/applications"));
}

#[tokio::test]
async fn an_empty_form_comes_back_with_its_faults_in_a_summary_that_takes_the_focus() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    let back = browser.submit(&form, "/sign-up", &[]).await;
    assert_eq!(back.status, 422);
    assert!(back.one("title").starts_with("Error:"));
    assert_eq!(back.attributes(".faults a", "href"), ["#name", "#email", "#password"]);
    assert_eq!(back.attributes(".faults", "autofocus").len(), 1);
    assert_eq!(back.all(".field .fault").len(), 3);
}

#[tokio::test]
async fn what_was_typed_is_kept_but_never_a_password() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    let long = "M".repeat(10_000);
    let fields = [("name", long.as_str()), ("email", "not an address"), ("password", "marialopez1")];
    let back = browser.submit(&form, "/sign-up", &fields).await;
    assert_eq!(back.status, 422);
    assert_eq!(back.attributes("#name", "value"), [long]);
    assert_eq!(back.attributes("#email", "value"), ["not an address"]);
    assert!(!back.text.contains("marialopez1"));
}

#[tokio::test]
async fn a_known_address_gets_the_same_answer() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    let fields = [("name", "Somebody Else"), ("email", MARIA), ("password", "six boats beside the mill")];
    let sent = browser.submit(&form, "/sign-up", &fields).await;
    assert_eq!((sent.status, sent.leads_to.as_deref()), (303, Some("/sign-up/sent")));
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    assert_eq!(account.name, "Maria Lopez");
    app.signed_in(MARIA).await;
}

#[tokio::test]
async fn an_address_that_was_not_proved_opens_nothing() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    let fields = [("name", "Maria Lopez"), ("email", MARIA), ("password", PASSWORD)];
    browser.submit(&form, "/sign-up", &fields).await;
    let form = browser.get("/sign-in").await;
    let told = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", PASSWORD)]).await;
    assert_eq!(told.status, 422);
    let wrong = browser.submit(&form, "/sign-in", &[("email", "nobody@x.example"), ("password", PASSWORD)]).await;
    assert_eq!(told.one(".faults"), wrong.one(".faults"), "nobody learns who has an account");
    // Beside the request: the answer does not wait for it.
    while app.messages("verify").await.len() < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn guessing_passwords_is_stopped_after_eight_attempts() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.browser();
    let form = browser.get("/sign-in").await;
    for _ in 0..8 {
        let back = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", "a guess")]).await;
        assert!(back.one(".faults").contains("do not match"));
    }
    let back = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", PASSWORD)]).await;
    assert!(back.one(".faults").contains("quarter of an hour"));
    app.clock.advance(15 * 60);
    app.signed_in(MARIA).await;
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_and_other_sessions_end() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let elsewhere = app.signed_in(MARIA).await;
    let browser = app.browser();
    let form = browser.get("/forgot").await;
    assert_eq!(browser.submit(&form, "/forgot", &[("email", MARIA)]).await.leads_to.as_deref(), Some("/forgot/sent"));
    let unknown = browser.submit(&form, "/forgot", &[("email", "nobody@nowhere.example")]).await;
    assert_eq!(unknown.leads_to.as_deref(), Some("/forgot/sent"), "nobody learns who has an account");

    let link = format!("/reset/{}", app.secret(TokenPurpose::Reset, MARIA).await);
    let form = browser.get(&link).await;
    assert_eq!(browser.submit(&form, &link, &[("password", "short")]).await.status, 422);
    let done = browser.submit(&form, &link, &[("password", "six boats beside the mill")]).await;
    assert_eq!(done.leads_to.as_deref(), Some("/sign-in"));
    assert_eq!(elsewhere.get("/account").await.status, 303, "signed out everywhere");
    let form = browser.get("/sign-in").await;
    let wrong = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", PASSWORD)]).await;
    assert_eq!(wrong.status, 422);
}

#[tokio::test]
async fn a_link_that_ran_out_is_explained() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let link = format!("/reset/{}", app.secret(TokenPurpose::Reset, MARIA).await);
    app.clock.advance(60 * 60 + 1);
    let page = app.browser().get(&link).await;
    assert_eq!(page.status, 404);
    assert_eq!(page.one("h1"), "This link no longer works");
}

#[tokio::test]
async fn a_person_sees_where_they_are_signed_in_and_ends_it() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let (here, there) = (app.signed_in(MARIA).await, app.signed_in(MARIA).await);
    let page = here.get("/account").await;
    assert_eq!(page.all(".tasks li").len(), 2);
    here.submit(&page, "/account/sessions/end", &[]).await;
    assert_eq!(there.get("/account").await.status, 303);
    assert_eq!(here.get("/account").await.all(".tasks li").len(), 1);
}

#[tokio::test]
async fn name_language_and_password_can_be_changed() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/account").await;
    let done = browser.submit(&page, "/account", &[("name", "María López"), ("language", "es")]).await;
    let page = browser.follow(&done).await;
    assert_eq!(page.attributes("html", "lang"), ["es"]);
    assert_eq!(page.one(".note"), "Guardado.");
    assert_eq!(browser.get("/account").await.all(".note").len(), 0, "said once");

    let form = browser.get("/account/password").await;
    let new = "six boats beside the mill";
    let wrong = browser.submit(&form, "/account/password", &[("old", "not it"), ("password", new)]).await;
    assert_eq!(wrong.attributes(".faults a", "href"), ["#old"]);
    let done = browser.submit(&form, "/account/password", &[("old", PASSWORD), ("password", new)]).await;
    assert_eq!(done.leads_to.as_deref(), Some("/account"));
    assert_eq!(browser.get("/account").await.status, 200, "this session goes on");
}

#[tokio::test]
async fn switching_the_language_takes_the_form_along_and_does_nothing_else() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let form = browser.get("/sign-up").await;
    assert_eq!(form.attributes(".langs button[formaction]", "form"), ["main-form"; 3]);
    let mut fields = form.carried("/sign-up");
    fields.push(("name".into(), "Maria Lopez".into()));
    fields.push(("email".into(), MARIA.into()));
    fields.push(("password".into(), PASSWORD.into()));
    let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let page = browser.post("/sign-up?lang=fr", &fields).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    assert_eq!(page.attributes("#name", "value"), ["Maria Lopez"]);
    assert_eq!(page.all(".faults").len(), 0);
    assert!(app.store.account_by_email(MARIA).await.unwrap().is_none(), "nothing was done");
}

#[tokio::test]
async fn a_form_posted_after_the_session_ended_is_shown_filled_in_after_signing_in() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/account").await;
    app.clock.advance(15 * 24 * 60 * 60);
    let typed = [("name", "María López de la Vega")];
    let away = browser.submit(&page, "/account", &typed).await;
    assert_eq!(away.leads_to.as_deref(), Some("/sign-in?parked"));
    let form = browser.follow(&away).await;
    assert!(form.one(".note").contains("has been kept"));
    let back = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", PASSWORD)]).await;
    assert_eq!(back.leads_to.as_deref(), Some("/resume"));
    let shown = browser.follow(&back).await;
    assert_eq!(shown.attributes("#name", "value"), ["María López de la Vega"]);
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    assert_eq!(account.name, "Maria Lopez", "nothing was done in the person's name");
    browser.submit(&shown, "/account", &[]).await;
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    assert_eq!(account.name, "María López de la Vega");
}

#[tokio::test]
async fn a_kept_form_is_not_shown_to_somebody_else() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    app.person("Jean Morel", "jean@other.example", &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/account").await;
    app.clock.advance(15 * 24 * 60 * 60);
    let away = browser.submit(&page, "/account", &[("name", "A secret plan")]).await;
    let form = browser.follow(&away).await;
    let back = browser.submit(&form, "/sign-in", &[("email", "jean@other.example"), ("password", PASSWORD)]).await;
    let shown = browser.follow(&back).await;
    assert!(!shown.text.contains("A secret plan"));
}

#[tokio::test]
async fn a_post_from_another_site_is_refused_in_words() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let refused = browser.post_from_elsewhere("/account", &[("name", "Mallory")]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.one("h1").contains("not sent from one of our pages"));
    let without = browser.post("/account", &[("name", "Mallory"), ("language", "en")]).await;
    assert_eq!(without.status, 200, "without a token the form is only shown again");
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    assert_eq!(account.name, "Maria Lopez");
    assert_eq!(browser.post("/sign-out", &[]).await.status, 403, "and a bare button is refused");
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/account").await;
    assert_eq!(browser.submit(&page, "/sign-out", &[]).await.leads_to.as_deref(), Some("/"));
    assert_eq!(browser.get("/account").await.leads_to.as_deref(), Some("/sign-in?next=%2Faccount"));
}

#[tokio::test]
async fn the_first_administrator_sets_the_place_up_once() {
    let app = TestApp::start().await;
    let secret = app.store.token_mint(TokenPurpose::Setup, None, "{}").await.unwrap();
    let (browser, link) = (app.browser(), format!("/setup/{secret}"));
    let form = browser.get(&link).await;
    let fields = [("name", "Ada Ferrer"), ("email", ADMIN), ("password", PASSWORD)];
    assert_eq!(browser.submit(&form, &link, &fields).await.leads_to.as_deref(), Some("/sign-in"));
    assert_eq!(browser.get(&link).await.status, 404);
    let browser = app.signed_in(ADMIN).await;
    assert_eq!(browser.get("/admin/people").await.status, 200);
}

#[tokio::test]
async fn what_a_role_may_not_know_of_does_not_exist() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    app.person("Olu Okafor", "olu@secretariat.example", &[StaffRole::Officer]).await;
    for email in [MARIA, "olu@secretariat.example"] {
        assert_eq!(app.signed_in(email).await.get("/admin/people").await.status, 404);
    }
    assert_eq!(app.browser().get("/admin/people").await.status, 303);
}

#[tokio::test]
async fn under_https_the_cookies_belong_to_this_host_alone() {
    let app = TestApp::start_at("https://antechamber.example").await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.browser();
    let form = browser.get("/sign-in").await;
    assert_eq!(form.response.headers()["strict-transport-security"], "max-age=31536000; includeSubDomains");
    let done = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", PASSWORD)]).await;
    for answer in [&form, &done] {
        let cookies: Vec<_> = answer.response.iter_headers_by_name("set-cookie").map(|v| v.to_str().unwrap()).collect();
        assert!(!cookies.is_empty());
        for cookie in cookies {
            assert!(cookie.starts_with("__Host-"), "{cookie}");
            for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(cookie.contains(part), "{part} in {cookie}");
            }
        }
    }
}

#[tokio::test]
async fn signing_out_twice_is_no_error() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/account").await;
    for _ in 0..2 {
        assert_eq!(browser.submit(&page, "/sign-out", &[]).await.leads_to.as_deref(), Some("/"));
    }
}
