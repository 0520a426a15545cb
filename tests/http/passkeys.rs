//! Passkeys from outside: what is asked of a device and when, and that no answer but a device's opens
//! anything. A device itself stands in `tests/browser/factors.test.mjs`.

use super::{
    factors::Phone,
    harness::{Browser, PASSWORD, Shown, TestApp},
};
use domain::kernel::Digest;
use persistence::NewPasskey;
use serde_json::Value;

const MARIA: &str = "maria@horizons.example";
const AT: &str = "/account/passkeys";
const ASK: &str = "/account/passkeys/new";

/// Sends what was typed with what the form to `form` carries to another address, as the script of a page does.
async fn ask(browser: &Browser, page: &Shown, form: &str, at: &str, typed: &[(&str, &str)]) -> Shown {
    let carried = page.carried(form);
    let carried: Vec<(&str, &str)> = carried.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(at, &[&carried[..], typed].concat()).await
}

#[tokio::test]
async fn only_whoever_gives_the_password_is_asked_for_a_new_key() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get(AT).await;
    assert_eq!(page.attributes("form[data-passkey]", "hidden").len(), 1, "a script shows it, and nothing else");
    assert!(page.one("[data-without-passkeys]").contains("JavaScript"));
    let told = ask(&browser, &page, AT, ASK, &[("name", ""), ("old", "")]).await;
    let faults: Value = serde_json::from_str(&told.text).unwrap();
    assert_eq!(told.status, 422);
    assert_eq!(faults["faults"][0]["at"], "name");
    assert_eq!(faults["faults"][1]["at"], "old");
    let wrong = ask(&browser, &page, AT, ASK, &[("name", "Telephone"), ("old", "a guess at it")]).await;
    assert_eq!(wrong.status, 422);
    let asked = ask(&browser, &page, AT, ASK, &[("name", "Telephone"), ("old", PASSWORD)]).await;
    let question: Value = serde_json::from_str(&asked.text).unwrap();
    let options = &question["options"]["publicKey"];
    assert_eq!(options["rp"]["id"], "localhost");
    assert_eq!(options["user"]["name"], MARIA);

    let state = question["state"].as_str().unwrap();
    let done = browser.submit(&page, AT, &[("passkey_state", state), ("passkey", "{}")]).await;
    assert_eq!(done.leads_to.as_deref(), Some(AT));
    assert!(browser.get(AT).await.one(".note").contains("could not be added"));
    let again = browser.submit(&page, AT, &[("passkey_state", state), ("passkey", "{}")]).await;
    assert!(browser.follow(&again).await.one(".note").contains("Too much time"), "a question is answered once");
    let forged = browser.post(ASK, &[("name", "Telephone"), ("old", PASSWORD)]).await;
    assert_eq!(forged.status, 403);
}

/// A passkey stands for both steps: whoever came by an open session and the password is not given one.
#[tokio::test]
async fn where_a_code_is_asked_for_at_sign_in_it_is_asked_for_a_new_key() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    assert!(browser.get(AT).await.attributes("input[name=factor_code]", "id").is_empty());
    let phone = Phone::of(&app, &browser).await;
    let page = browser.get(AT).await;
    assert_eq!(page.attributes("input[name=factor_code]", "id"), ["factor_code"]);
    let with = async |code: &str| {
        ask(&browser, &page, AT, ASK, &[("name", "Telephone"), ("old", PASSWORD), ("factor_code", code)]).await
    };
    for code in ["", "000000"] {
        let told = with(code).await;
        let faults: Value = serde_json::from_str(&told.text).unwrap();
        assert_eq!((told.status, &faults["faults"][0]["at"]), (422, &Value::from("factor_code")), "{}", told.text);
    }
    let code = phone.code(&app);
    assert_eq!(with(&code).await.status, 200);
    assert_eq!(with(&code).await.status, 422, "a code serves once");
}

#[tokio::test]
async fn what_no_device_signed_opens_nothing() {
    let app = TestApp::start().await;
    let id = app.person("Maria Lopez", MARIA, &[]).await;
    let kept = r#"{"id":"AQ","key":{}}"#.to_owned();
    let key = NewPasskey { id: Digest::of(&[1]), name: "Telephone".to_owned(), credential: kept };
    app.store.passkey_add(id, key).await.unwrap();
    let browser = app.browser();
    let page = browser.get("/sign-in").await;
    assert_eq!(page.attributes("form[data-passkey]", "hidden").len(), 1);
    let asked = browser.submit(&page, "/sign-in/passkey", &[]).await;
    assert_eq!(asked.leads_to.as_deref(), Some("/sign-in"));
    assert!(browser.follow(&asked).await.one(".note").contains("not recognized"));
    for answer in ["", "{}", r#"{"id":"AQ","rawId":"AQ","type":"public-key","response":{}}"#] {
        // Each has a question of its own: one is taken by the first answer to it.
        let asked = ask(&browser, &page, "/sign-in/passkey", "/sign-in/passkey/ask", &[]).await;
        let question: Value = serde_json::from_str(&asked.text).unwrap();
        assert_eq!(question["options"]["publicKey"]["userVerification"], "required");
        let state = question["state"].as_str().unwrap();
        let told = browser.submit(&page, "/sign-in/passkey", &[("passkey_state", state), ("passkey", answer)]).await;
        assert_eq!(told.leads_to.as_deref(), Some("/sign-in"), "{answer}");
    }
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn a_key_is_listed_and_removed_by_its_owner_alone() {
    let app = TestApp::start().await;
    let id = app.person("Maria Lopez", MARIA, &[]).await;
    app.person("Paul Roy", "paul@horizons.example", &[]).await;
    let key = NewPasskey { id: Digest::of(&[1]), name: "Telephone".to_owned(), credential: "{}".to_owned() };
    app.store.passkey_add(id, key).await.unwrap();
    let remove = format!("{AT}/{}/remove", Digest::of(&[1]));
    let owner = app.signed_in(MARIA).await;
    assert!(owner.get("/account").await.plain().contains("Passkeys: 1"));
    let page = owner.get(AT).await;
    assert!(page.words().contains("Telephone") && page.words().contains("not used yet"));
    let other = app.signed_in("paul@horizons.example").await;
    let elsewhere = other.get(AT).await;
    let hidden = elsewhere.form(AT);
    let hidden: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(other.post(&remove, &hidden).await.status, 404);
    assert_eq!(owner.submit(&page, &remove, &[]).await.leads_to.as_deref(), Some(AT));
    assert!(!owner.get(AT).await.words().contains("Telephone"));
    assert_eq!(app.messages("factor_changed").await.len(), 2);
}

#[tokio::test]
async fn where_browsers_lend_no_keys_none_are_asked_for() {
    let app = TestApp::start_at("http://127.0.0.1:8080").await;
    let page = app.browser().get("/sign-in").await;
    assert!(page.attributes("form[data-passkey]", "action").is_empty());
}
