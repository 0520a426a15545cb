//! The second step at sign-in, from outside.

use super::harness::{ADMIN, Browser, PASSWORD, Shown, TestApp};
use domain::kernel::StaffRole;
use persistence::{Recipient, TokenPurpose};
use totp_rs::{Builder, Secret};

const MARIA: &str = "maria@horizons.example";
const AT: &str = "/account/second-step";

/// An app on a telephone, and what was printed.
pub(super) struct Phone {
    secret: String,
    codes: Vec<String>,
}

impl Phone {
    pub(super) fn code(&self, app: &TestApp) -> String {
        let secret = Secret::try_from_base32(&self.secret).unwrap();
        let seconds = u64::try_from(app.store.now().micros() / 1_000_000).unwrap();
        Builder::new().with_secret(secret).build().unwrap().generate(seconds).to_string()
    }

    /// Sets the second step up, and lets the time of its first code pass.
    pub(super) async fn of(app: &TestApp, browser: &Browser) -> Self {
        let page = browser.get(AT).await;
        let secret = page.attributes("input[name=factor_secret]", "value").remove(0);
        let mut phone = Self { secret, codes: Vec::new() };
        let code = phone.code(app);
        let done = browser.submit(&page, AT, &[("factor_code", &code), ("old", PASSWORD)]).await;
        assert_eq!(done.status, 200, "{}", done.text);
        phone.codes = done.all(".codes code");
        assert_eq!(phone.codes.len(), 10);
        app.clock.advance(60);
        phone
    }
}

/// A browser that has given the password, and is asked for the code.
async fn half(app: &TestApp, email: &str) -> (Browser, Shown) {
    half_in(app.browser(), email, PASSWORD).await
}

async fn half_in(browser: Browser, email: &str, password: &str) -> (Browser, Shown) {
    let form = browser.get("/sign-in").await;
    let led = browser.submit(&form, "/sign-in", &[("email", email), ("password", password)]).await;
    assert_eq!(led.leads_to.as_deref(), Some("/sign-in/code"));
    assert_eq!(browser.get("/account").await.status, 303, "the password alone opens nothing");
    let asked = browser.follow(&led).await;
    (browser, asked)
}

async fn enter(browser: &Browser, asked: &Shown, code: &str) -> Shown {
    browser.submit(asked, "/sign-in/code", &[("factor_code", code)]).await
}

#[tokio::test]
async fn a_code_of_the_app_is_asked_for_after_the_password_and_serves_once() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let phone = Phone::of(&app, &app.signed_in(MARIA).await).await;
    assert_eq!(app.messages("factor_changed").await.len(), 1);

    let (browser, asked) = half(&app, MARIA).await;
    assert!(enter(&browser, &asked, "").await.one(".faults").contains("Enter the code"));
    assert!(enter(&browser, &asked, "000000").await.one(".faults").contains("not right"));
    let code = phone.code(&app);
    let done = enter(&browser, &asked, &code).await;
    assert_eq!(done.leads_to.as_deref(), Some("/home"));
    assert_eq!(browser.get("/account").await.status, 200);

    let (browser, asked) = half(&app, MARIA).await;
    assert!(enter(&browser, &asked, &code).await.one(".faults").contains("already been used"));
    app.clock.advance(30);
    assert_eq!(enter(&browser, &asked, &phone.code(&app)).await.status, 303);
}

#[tokio::test]
async fn turning_it_on_ends_every_other_session_and_says_so_before_and_after() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let (here, elsewhere) = (app.signed_in(MARIA).await, app.signed_in(MARIA).await);
    let link = format!("/reset/{}", app.secret(TokenPurpose::Reset, MARIA).await);
    let page = here.get(AT).await;
    assert!(page.words().contains("Your other sessions are ended"), "{}", page.words());
    let phone = Phone { secret: page.attributes("input[name=factor_secret]", "value").remove(0), codes: vec![] };
    let code = phone.code(&app);
    let wrong = here.submit(&page, AT, &[("factor_code", &code), ("old", "a guess")]).await;
    assert_eq!((wrong.status, elsewhere.get("/account").await.status), (422, 200), "nothing is ended before");
    let done = here.submit(&page, AT, &[("factor_code", &code), ("old", PASSWORD)]).await;
    assert!(done.words().contains("All your other sessions have been ended"), "{}", done.text);
    assert_eq!(here.get("/account").await.all("ul.opened li").len(), 1, "this one alone is left");
    let shut = elsewhere.get("/account").await;
    assert!(shut.leads_to.is_some_and(|to| to.starts_with("/sign-in")), "{}", shut.status);
    assert!(app.browser().get(&link).await.all("input[name=password]").is_empty(), "nor does a link open it");
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    app.administrator().await;
    let history = app.signed_in(ADMIN).await.get(&format!("/admin/people/{}", account.id)).await;
    assert!(history.words().contains("Second step at sign-in turned on"), "{}", history.words());
}

#[tokio::test]
async fn a_recovery_code_serves_once_and_its_owner_is_told() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let phone = Phone::of(&app, &app.signed_in(MARIA).await).await;
    let (browser, asked) = half(&app, MARIA).await;
    let typed = phone.codes[0].to_lowercase().replace('-', " ");
    let done = enter(&browser, &asked, &typed).await;
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(browser.get("/account").await.words().contains("left: 9"));
    assert_eq!(app.messages("factor_changed").await.len(), 2);
    let (browser, asked) = half(&app, MARIA).await;
    assert_eq!(enter(&browser, &asked, &phone.codes[0]).await.status, 422);
    assert_eq!(enter(&browser, &asked, &phone.codes[1]).await.status, 303);
}

#[tokio::test]
async fn guessing_codes_is_stopped_after_ten() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let phone = Phone::of(&app, &app.signed_in(MARIA).await).await;
    for network in 0..2 {
        let elsewhere = app.browser_at(&format!("198.51.{network}.7"));
        let (browser, asked) = half_in(elsewhere, MARIA, PASSWORD).await;
        for _ in 0..5 {
            assert!(enter(&browser, &asked, "000000").await.one(".faults").contains("not right"));
        }
    }
    let (browser, asked) = half(&app, MARIA).await;
    assert!(enter(&browser, &asked, &phone.code(&app)).await.one(".faults").contains("quarter of an hour"));
    app.clock.advance(15 * 60);
    let back = enter(&browser, &asked, &phone.code(&app)).await;
    assert_eq!(back.leads_to.as_deref(), Some("/sign-in"), "the password counts for ten minutes");
    let (browser, asked) = half(&app, MARIA).await;
    assert_eq!(enter(&browser, &asked, &phone.code(&app)).await.status, 303);
}

#[tokio::test]
async fn whoever_guesses_codes_knows_the_password_and_its_owner_is_told_once_a_day() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    Phone::of(&app, &app.signed_in(MARIA).await).await;
    let guess = async |times: usize| {
        let (browser, asked) = half(&app, MARIA).await;
        for _ in 0..times {
            assert_eq!(enter(&browser, &asked, "000000").await.status, 422);
        }
        app.messages("codes_guessed").await
    };
    assert!(guess(9).await.is_empty(), "somebody may mistype");
    let told = guess(1).await;
    assert_eq!(told.len(), 1);
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    assert_eq!(told[0].recipient, Recipient::Person(account.id));
    assert_eq!(guess(3).await.len(), 1, "what is not looked at tells nothing more");
    app.clock.advance(15 * 60);
    assert_eq!(guess(10).await.len(), 1, "once a day");
    app.clock.advance(24 * 60 * 60);
    assert_eq!(guess(10).await.len(), 2, "and again on another");
}

#[tokio::test]
async fn a_password_set_anew_by_mail_does_not_get_past_the_second_step() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let phone = Phone::of(&app, &app.signed_in(MARIA).await).await;
    let (meanwhile, waiting) = half(&app, MARIA).await;
    let browser = app.browser();
    let link = format!("/reset/{}", app.secret(TokenPurpose::Reset, MARIA).await);
    let form = browser.get(&link).await;
    let new = "six boats beside the mill";
    assert_eq!(browser.submit(&form, &link, &[("password", new)]).await.status, 303);
    half_in(browser, MARIA, new).await;
    let late = enter(&meanwhile, &waiting, &phone.code(&app)).await;
    assert_eq!(late.leads_to.as_deref(), Some("/sign-in"), "the former password is no half of a sign-in any more");
}

#[tokio::test]
async fn an_open_session_alone_neither_sets_it_up_nor_turns_it_off() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get(AT).await;
    let secret = page.attributes("input[name=factor_secret]", "value").remove(0);
    let back = browser.submit(&page, AT, &[("factor_code", "000000"), ("old", PASSWORD)]).await;
    assert_eq!(back.attributes(".faults a", "href"), ["#factor_code"]);
    let kept = back.attributes("input[name=factor_secret]", "value").remove(0);
    assert_eq!(kept, secret, "the app has read it already");
    let phone = Phone { secret, codes: vec![] };
    let wrong = browser.submit(&page, AT, &[("factor_code", &phone.code(&app)), ("old", "a guess")]).await;
    assert_eq!(wrong.attributes(".faults a", "href"), ["#old"]);

    let phone = Phone::of(&app, &browser).await;
    let off = format!("{AT}/off");
    let form = browser.get(&off).await;
    let wrong = browser.submit(&form, &off, &[("factor_code", &phone.code(&app)), ("old", "a guess")]).await;
    assert_eq!(wrong.attributes(".faults a", "href"), ["#old"]);
    let wrong = browser.submit(&form, &off, &[("factor_code", "000000"), ("old", PASSWORD)]).await;
    assert_eq!(wrong.attributes(".faults a", "href"), ["#factor_code"]);
    let codes = format!("{AT}/codes");
    let form = browser.get(&codes).await;
    let renewed = browser.submit(&form, &codes, &[("factor_code", &phone.code(&app)), ("old", PASSWORD)]).await;
    let new = renewed.all(".codes code");
    assert_eq!(new.len(), 10);
    let form = browser.get(&off).await;
    let former = browser.submit(&form, &off, &[("factor_code", &phone.codes[0]), ("old", PASSWORD)]).await;
    assert_eq!(former.status, 422, "the former codes are worth nothing");
    let done = browser.submit(&form, &off, &[("factor_code", &new[0]), ("old", PASSWORD)]).await;
    assert_eq!(done.leads_to.as_deref(), Some("/account"));
    app.signed_in(MARIA).await.get("/applications").await;
    assert_eq!(app.messages("factor_changed").await.len(), 4);
}

#[tokio::test]
async fn an_administrator_turns_off_what_was_lost_and_says_why() {
    let app = TestApp::start().await;
    app.administrator().await;
    let id = app.person("Awa Diallo", MARIA, &[StaffRole::Officer]).await;
    let page = format!("/admin/people/{id}");
    let lift = format!("{page}/second-step");
    let administrator = app.signed_in(ADMIN).await;
    let none = administrator.get(&lift).await;
    assert_eq!((none.status, none.all(&format!("main a[href='{page}']")).len()), (409, 1), "{}", none.one("main"));
    Phone::of(&app, &app.signed_in(MARIA).await).await;
    half(&app, MARIA).await;
    assert!(administrator.get(&page).await.plain().contains("Recovery codes left: 10"));
    let form = administrator.get(&lift).await;
    let back = administrator.submit(&form, &lift, &[("reason", "")]).await;
    assert_eq!(back.attributes(".faults a", "href"), ["#reason"]);
    let reason = "Lost the telephone; called back at the number in the directory.";
    let done = administrator.submit(&form, &lift, &[("reason", reason)]).await;
    assert_eq!(done.leads_to.as_deref(), Some(page.as_str()));
    assert!(administrator.get(&page).await.text.contains(reason));
    assert!(administrator.get("/admin/history").await.text.contains(reason));
    assert_eq!(app.messages("factor_changed").await.len(), 2);
    let browser = app.signed_in(MARIA).await;
    assert_eq!(browser.get("/account").await.status, 200, "the password is enough again");
}
