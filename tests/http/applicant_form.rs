//! A section that saves itself while somebody types, from outside: what its script is told.

use super::{
    applicant::{Draft, MARIA},
    harness::{Browser, PASSWORD, Shown},
};

/// What the script of a page sends.
async fn quietly(browser: &Browser, page: &Shown, path: &str, fields: &[(&str, &str)]) -> Shown {
    browser.submit(page, path, &[&[("quietly", "yes")], fields].concat()).await
}

#[tokio::test]
async fn what_is_typed_is_saved_without_a_fault_being_told() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let page = draft.browser.get(&path).await;
    let half = [("legal_name", "Horizons"), ("founded_on.year", "20")];
    let kept = quietly(&draft.browser, &page, &path, &half).await;
    assert_eq!(kept.status, 200);
    assert_eq!(kept.attributes("[name=revision]", "value"), ["1"]);
    assert!(kept.one("#panel .state").contains("In progress"), "half a year is not at fault: {}", kept.text);
    assert!(kept.all(".fault, .faults, h1").is_empty(), "only parts of the page");
    let again = draft.browser.get(&path).await;
    assert_eq!(again.attributes("[id='founded_on.year']", "value"), ["20"]);
    assert!(again.one("#panel .state").contains("attention"), "whoever comes back is told: {}", again.one("#panel"));
}

#[tokio::test]
async fn the_criteria_beside_the_form_follow_each_save() {
    let draft = Draft::begin().await;
    let path = draft.section("conduct");
    let page = draft.browser.get(&path).await;
    let before = page.all("#panel .criteria li");
    let yes = [("accepts_principles", "yes"), ("abuse_policy", "yes"), ("code_of_conduct", "yes"), ("proceedings", "no")];
    let kept = quietly(&draft.browser, &page, &path, &yes).await;
    assert_ne!(kept.all("#panel .criteria li"), before);
    assert_eq!(kept.all("#panel .criteria li"), draft.browser.get(&path).await.all("#panel .criteria li"));
    let staff_only = "Some things are checked by the secretariat alone";
    assert_eq!(page.all(".stay p").iter().filter(|p| p.starts_with(staff_only)).count(), 1);
}

#[tokio::test]
async fn a_save_in_passing_overwrites_nothing() {
    let draft = Draft::begin().await;
    let path = draft.section("people");
    let (first, second) = (draft.browser.get(&path).await, draft.browser.get(&path).await);
    assert_eq!(quietly(&draft.browser, &first, &path, &[("head_name", "Amina")]).await.status, 200);
    assert_eq!(quietly(&draft.browser, &second, &path, &[("head_name", "Awa")]).await.status, 409);
    assert_eq!(quietly(&draft.browser, &second, &path, &[("head_name", "Amina")]).await.status, 200, "both say the same");
    assert_eq!(draft.browser.get(&path).await.attributes("#head_name", "value"), ["Amina"]);
}

#[tokio::test]
async fn a_line_break_counts_once_whoever_sends_it() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let page = draft.browser.get(&path).await;
    let kept = quietly(&draft.browser, &page, &path, &[("seat_address", "12, rue A\n75011 Paris")]).await;
    assert_eq!(kept.attributes("[name=revision]", "value"), ["1"]);
    // The button, pressed on the page as it was shown at first.
    let pressed = [("seat_address", "12, rue A\r\n75011 Paris"), ("then", "list")];
    assert_eq!(draft.browser.submit(&page, &path, &pressed).await.leads_to, Some(draft.path.clone()));
    assert_eq!(draft.browser.get(&path).await.attributes("[name=revision]", "value"), ["1"]);
}

#[tokio::test]
async fn a_new_session_of_the_same_person_goes_on_and_another_s_does_not() {
    let draft = Draft::begin().await;
    let path = draft.section("people");
    let page = draft.browser.get(&path).await;
    sign_in_anew(&draft, MARIA).await;
    let stale = quietly(&draft.browser, &page, &path, &[("head_name", "Amina")]).await;
    assert_eq!(stale.status, 403);
    let who = page.attributes("#main-form [name=_who]", "value");
    assert_eq!(stale.attributes("[name=_who]", "value"), who);
    let token = stale.attributes("[name=_token]", "value").remove(0);
    let kept = quietly(&draft.browser, &page, &path, &[("head_name", "Amina"), ("_token", &token)]).await;
    assert_eq!(kept.status, 200);
    draft.app.person("Otto", "otto@elsewhere.example", &[]).await;
    sign_in_anew(&draft, "otto@elsewhere.example").await;
    let other = quietly(&draft.browser, &page, &path, &[("head_name", "Otto")]).await;
    assert_eq!(other.status, 404, "whose application it is is not even known to them");
}

async fn sign_in_anew(draft: &Draft, email: &str) {
    let here = draft.browser.get("/help").await;
    draft.browser.submit(&here, "/sign-out", &[]).await;
    let form = draft.browser.get("/sign-in").await;
    let done = draft.browser.submit(&form, "/sign-in", &[("email", email), ("password", PASSWORD)]).await;
    assert_eq!(done.status, 303, "{}", done.text);
}

#[tokio::test]
async fn a_section_that_may_not_be_written_is_not_saved_in_passing() {
    let draft = Draft::submitted().await;
    let path = draft.section("people");
    let page = draft.browser.get(&path).await;
    assert!(page.attributes("#main-form", "data-keeps").is_empty(), "its script is not there");
    assert_eq!(quietly(&draft.browser, &page, &path, &[("head_name", "Awa")]).await.status, 422);
}
