//! What an owner does with an application as a whole: discarding and handing over a draft, bringing a
//! deferred dossier up to date, withdrawing early and late, answering a hearing.

use super::{
    applicant::{Draft, MARIA},
    applicant_later::ends_in_geneva,
    council::{Council, planned},
    desk::{AWA, Desk},
    harness::{Browser, Shown},
    organization::KOFI,
};

async fn press(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Shown {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.text);
    browser.submit(&page, path, fields).await
}

#[tokio::test]
async fn a_discarded_draft_makes_room_for_another_and_two_presses_are_one() {
    let draft = Draft::begin().await;
    let path = format!("{}/discard", draft.path);
    let page = draft.browser.get(&path).await;
    for _ in 0..2 {
        let done = draft.browser.submit(&page, &path, &[]).await;
        assert_eq!(done.leads_to.as_deref(), Some("/applications"), "{}", done.text);
    }
    let home = draft.browser.get("/applications").await;
    assert!(home.text.contains("/applications/start?organization="));
    let status = draft.browser.get(&draft.path).await;
    assert_eq!(status.status, 200);
    assert!(status.plain().contains("This draft was discarded"), "{}", status.one("main"));
    let organization = draft.organization.to_string();
    let again = press(&draft.browser, "/applications/start", &[("organization", &organization)]).await;
    assert_eq!(again.status, 303, "{}", again.text);
}

#[tokio::test]
async fn only_the_owner_discards_or_hands_over() {
    let draft = Draft::begin().await;
    let kofi = draft.colleague("Kofi Mensah", KOFI, "editor").await;
    for page in ["discard", "hand-over"] {
        assert_eq!(kofi.get(&format!("{}/{page}", draft.path)).await.status, 404, "{page}");
        assert!(!kofi.get(&draft.path).await.text.contains(page));
    }
    let page = draft.browser.get(&format!("{}/discard", draft.path)).await;
    let path = format!("{}/discard", draft.path);
    let mut fields = page.form(&path);
    fields.retain(|(n, _)| n != "_token" && n != "_who");
    let own = kofi.get(&draft.path).await;
    let token = own.attributes("[name=_token]", "value").remove(0);
    let who = own.attributes("[name=_who]", "value").remove(0);
    fields.extend([("_token".to_owned(), token), ("_who".to_owned(), who)]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let refused = kofi.post(&path, &fields).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(draft.browser.get(&draft.path).await.text.contains("Draft"));
}

#[tokio::test]
async fn a_draft_goes_to_an_editor_who_then_answers_for_it_and_everybody_is_told_once() {
    let draft = Draft::begin().await;
    let path = format!("{}/hand-over", draft.path);
    assert!(draft.browser.get(&path).await.text.contains("there is none yet"));
    let kofi = draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let none = press(&draft.browser, &path, &[]).await;
    assert_eq!((none.status, none.attributes(".faults a", "href")), (422, vec!["#to".to_owned()]));
    let id = draft.person_of(KOFI).await;
    let done = press(&draft.browser, &path, &[("to", &id)]).await;
    assert_eq!(done.leads_to.as_deref(), Some(draft.path.as_str()), "{}", done.text);
    assert!(kofi.get(&draft.path).await.text.contains("/discard"), "the new owner may discard it");
    assert_eq!(draft.browser.get(&path).await.status, 404, "and the old one may not");
    assert_eq!(draft.app.messages("ownership_moved").await.len(), 2);
}

/// Deferred by the Council, with a reason; signed in anew, since months have passed.
pub(super) async fn deferred() -> (Council, Browser) {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let fields = [
        ("outcome", "deferred"),
        ("reasons", "The Council asked for the accounts of 2026."),
        ("despite", "So the Council decided."),
    ];
    assert_eq!(council.decide(&fields).await.status, 303);
    for action in ["letter/preview", "letter/announce"] {
        let letter = council.jean.get(&council.item("letter")).await;
        let done = council.jean.submit(&letter, &council.item(action), &[]).await;
        assert_eq!(done.status, 303, "{action}: {}", done.text);
    }
    let browser = council.desk.app().signed_in(MARIA).await;
    (council, browser)
}

#[tokio::test]
async fn a_deferred_dossier_shows_what_changed_and_what_aged_and_is_sent_as_the_next_version() {
    let (council, browser) = deferred().await;
    let path = &council.desk.draft.path;
    let status = browser.get(path).await;
    assert!(status.plain().contains("Deferred so far") && status.plain().contains("once"), "{}", status.one("main"));
    assert!(status.one("blockquote").contains("accounts of 2026"), "the Council's reasons");
    let update = format!("{path}/update");
    let before = browser.get(&update).await;
    assert_eq!(before.attributes(".actions button[disabled]", "class").len(), 1, "nothing changed yet");
    assert!(before.one(".actions").contains("nothing to send"), "{}", before.one(".actions"));

    let section = format!("{path}/sections/aims");
    let changed = press(&browser, &section, &[("aims", "To teach and to advise."), ("then", "list")]).await;
    assert_eq!(changed.status, 303, "{}", changed.text);
    let page = browser.get(&update).await;
    assert!(page.all(".actions button[disabled]").is_empty());
    assert_eq!(page.all(".changes del"), ["As the statutes say"]);
    assert_eq!(page.all(".changes ins"), ["To teach and to advise."]);
    for _ in 0..2 {
        let sent = browser.submit(&page, &update, &[]).await;
        assert_eq!(sent.leads_to.as_deref(), Some(path.as_str()), "{}", sent.one("main"));
    }
    assert!(browser.get(&format!("{path}/sent")).await.text.contains("To teach and to advise."));
    assert!(browser.get(path).await.plain().contains("Versions sent"));
    assert!(browser.get(&update).await.text.contains("Nothing yet"), "compared with what was sent last");
}

/// What stands beside `name` among the facts of a page.
fn fact(page: &Shown, name: &str) -> Option<String> {
    let at = page.all("dl.facts dt").iter().position(|dt| dt == name)?;
    page.all("dl.facts dd").into_iter().nth(at)
}

#[tokio::test]
async fn a_deferred_file_waits_for_its_organization_and_says_so_until_the_update_is_sent() {
    let mut council = Council::begin().await;
    let next = [("number", "118"), ("opens", "2027-11-29"), ("closes", "2027-12-03")];
    let to = planned(&council.jean, &next).await.leads_to.unwrap().rsplit('/').next().unwrap().to_owned();
    let reasons = ("reasons", "The Council asked for the accounts of 2026.");
    council
        .announced(&[("outcome", "deferred"), reasons, ("to", to.as_str()), ("despite", "So it was decided.")])
        .await;
    let browser = council.desk.app().signed_in(MARIA).await;
    let path = &council.desk.draft.path;
    let update = format!("{path}/update");
    let status = browser.get(path).await;
    assert_eq!(fact(&status, "Next step").as_deref(), Some("You"), "{}", status.one("main"));
    let by = fact(&status, "By").unwrap_or_default();
    assert!(by.contains("September 2027") || by.contains("October 2027"), "the list is closed then: {by}");
    assert!(by.ends_with(", end of the day in Geneva"), "{by}");
    assert!(status.attributes(".note a.button", "href").contains(&update), "{}", status.one("main"));

    press(&browser, &format!("{path}/sections/aims"), &[("aims", "To teach and to advise."), ("then", "list")]).await;
    assert_eq!(press(&browser, &update, &[]).await.status, 303);
    let sent = browser.get(path).await;
    assert_eq!(fact(&sent, "Next step").as_deref(), Some("The secretariat"), "{}", sent.one("main"));
    assert_eq!(fact(&sent, "By"), None);
    assert!(sent.all(".note a.button").is_empty(), "nothing is asked for any more: {}", sent.one("main"));
    assert!(sent.attributes(".links a", "href").contains(&update), "{}", sent.one("main"));
}

#[tokio::test]
async fn the_letter_and_the_reasons_of_a_deferral_stay_when_the_file_moves_on() {
    let (council, browser) = deferred().await;
    let (path, letter) = (&council.desk.draft.path, format!("{}/letter", council.desk.draft.path));
    let stands = browser.get(path).await;
    assert!(stands.all("h2").contains(&"The Council’s reasons".to_owned()), "{:?}", stands.all("h2"));
    let awa = council.desk.app().signed_in(AWA).await;
    council.desk.done(&awa, "review/resume", &[]).await;
    let status = browser.get(path).await;
    assert!(status.attributes("main a", "href").contains(&letter), "{}", status.one("main"));
    let heads: Vec<_> = status.all("h2").iter().map(|head| locale::plain(head)).collect();
    let earlier = "The Council’s reasons at an earlier session: 117th session, 30 November 2026";
    assert!(heads.contains(&earlier.to_owned()), "{heads:?}");
    assert!(status.one("blockquote").contains("accounts of 2026"), "{}", status.one("main"));
    let kept = browser.get(&letter).await;
    assert!(kept.status == 200 && kept.words().contains("accounts of 2026"), "{}", kept.one("main"));
}

#[tokio::test]
async fn the_way_to_a_letter_says_of_which_decision_it_is() {
    let (council, browser) = deferred().await;
    let path = &council.desk.draft.path;
    let awa = council.desk.app().signed_in(AWA).await;
    council.desk.done(&awa, "review/resume", &[]).await;
    for (lang, says) in [
        ("en", "Read the letter: 117th session, decision of 30 November 2026"),
        ("fr", "décision du 30 novembre 2026"),
        ("es", "decisión del 30 de noviembre de 2026"),
    ] {
        let status = browser.get(&format!("{path}?lang={lang}")).await;
        let buttons: Vec<_> = status.all("main a.button").iter().map(|label| locale::plain(label)).collect();
        assert!(buttons.iter().any(|label| label.contains(says)), "{lang}: {buttons:?}");
    }
}

#[tokio::test]
async fn the_archive_keeps_the_decision_when_the_file_moves_on() {
    let (council, browser) = deferred().await;
    let archive = format!("{}/archive", council.desk.draft.path);
    let decided = async || {
        let files = super::papers::unpacked(&browser, &archive).await;
        let file = files.iter().find(|(name, _)| name.ends_with("/application.json")).map(|(_, bytes)| bytes.clone());
        let application: serde_json::Value = serde_json::from_slice(&file.unwrap()).unwrap();
        assert!(application["letters"][0]["text"].as_str().unwrap().contains("accounts of 2026"), "{application}");
        assert_eq!(application["decisions"].as_array().unwrap().len(), 1, "{application}");
        application["decisions"][0].clone()
    };
    let mut stands = decided().await;
    let session =
        serde_json::json!({ "kind": "regular", "number": 117, "opens": "2026-11-30", "closes": "2026-12-04" });
    for (name, value) in [
        ("outcome", serde_json::json!("deferred")),
        ("session", session),
        ("resolution", serde_json::json!(1421)),
        ("on", serde_json::json!("2026-11-30")),
        ("stands", serde_json::json!(true)),
    ] {
        assert_eq!(stands[name], value, "{name}");
    }
    assert_eq!(stands["reasons"]["words"], "The Council asked for the accounts of 2026.");
    let awa = council.desk.app().signed_in(AWA).await;
    council.desk.done(&awa, "review/resume", &[]).await;
    stands["stands"] = serde_json::json!(false);
    assert_eq!(decided().await, stands);
}

#[tokio::test]
async fn an_update_that_a_colleague_changed_meanwhile_is_refused_in_words() {
    let (council, browser) = deferred().await;
    let path = &council.desk.draft.path;
    let (update, section) = (format!("{path}/update"), format!("{path}/sections/aims"));
    press(&browser, &section, &[("aims", "First."), ("then", "list")]).await;
    let stale = browser.get(&update).await;
    press(&browser, &section, &[("aims", "Second."), ("then", "list")]).await;
    let refused = browser.submit(&stale, &update, &[]).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(!refused.one("[role=alert]").is_empty());
    let again = browser.submit(&refused, &update, &[]).await;
    assert_eq!(again.status, 303, "{}", again.one("main"));
}

#[tokio::test]
async fn accounts_that_have_aged_since_receipt_are_named() {
    let (council, _) = deferred().await;
    // Three years on, what was recent at receipt is not.
    council.desk.app().clock.advance(3 * 366 * 24 * 60 * 60);
    let browser = council.desk.app().signed_in(MARIA).await;
    let page = browser.get(&format!("{}/update", council.desk.draft.path)).await;
    assert!(page.all(".criteria .unmet").contains(&"No longer met".to_owned()), "{}", page.one("main"));
    assert!(page.plain().contains("were met when the application was received"), "{}", page.one("main"));
    let expired = page.all(".expired li");
    assert!(matches!(expired.as_slice(), [one] if one.contains("registration.pdf")), "{expired:?}");
    assert!(page.plain().contains("valid until 31 December 2028"), "{}", page.one("main"));
}

#[tokio::test]
async fn after_the_list_is_closed_the_wish_to_withdraw_is_noted_and_the_page_says_so_before() {
    let mut council = Council::begin().await;
    let path = council.desk.draft.path.clone();
    let withdraw = format!("{path}/withdraw");
    assert_eq!(council.place().await.status, 303);
    let early = council.desk.app().signed_in(MARIA).await.get(&withdraw).await;
    assert!(early.plain().contains("the Council does not decide on it"), "{}", early.one("main"));
    council.on("2026-10-01T09:00:00Z").await;
    assert_eq!(council.press("close-list").await.status, 303);
    let browser = council.desk.app().signed_in(MARIA).await;
    let late = browser.get(&withdraw).await;
    assert!(late.plain().contains("stays on the agenda"), "{}", late.one("main"));
    let done = browser.submit(&late, &withdraw, &[]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let status = browser.follow(&done).await;
    assert!(status.one(".state").contains("On the agenda"), "{}", status.one("main"));
    assert!(status.text.contains("Your wish to withdraw is on record"));
}

#[tokio::test]
async fn a_withdrawal_is_taken_back_in_time_and_afterwards_one_applies_again() {
    let draft = Draft::submitted().await;
    let withdraw = format!("{}/withdraw", draft.path);
    assert_eq!(press(&draft.browser, &withdraw, &[("reason", "A merger.")]).await.status, 303);
    let status = draft.browser.get(&draft.path).await;
    assert!(ends_in_geneva(&status.words(), "You can undo the withdrawal until"), "{}", status.words());
    let undo = format!("{}/undo-withdrawal", draft.path);
    assert_eq!(draft.browser.submit(&status, &undo, &[]).await.status, 303);
    assert!(draft.browser.get(&draft.path).await.one(".state").contains("Received"));

    assert_eq!(press(&draft.browser, &withdraw, &[]).await.status, 303);
    let page = draft.browser.get(&draft.path).await;
    draft.app.clock.advance(30 * 24 * 60 * 60);
    let browser = draft.app.signed_in(MARIA).await;
    let over = browser.get(&draft.path).await;
    assert!(!over.text.contains("undo-withdrawal") && over.text.contains("/applications/start?organization="));
    let late = page.form(&undo);
    let fresh = browser.get(&draft.path).await;
    let token = fresh.attributes("[name=_token]", "value").remove(0);
    let fields: Vec<(&str, &str)> =
        late.iter().map(|(n, v)| (n.as_str(), if n == "_token" { token.as_str() } else { v.as_str() })).collect();
    let refused = browser.post(&undo, &fields).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(refused.one("main").contains("2026"), "which day it was: {}", refused.one("main"));
}

#[tokio::test]
async fn every_page_of_a_state_says_whose_step_it_is_in_three_languages() {
    let desk = Desk::begin().await;
    let (browser, path) = (&desk.draft.browser, &desk.draft.path);
    for language in ["en", "fr", "es"] {
        let page = browser.get(&format!("{path}?lang={language}")).await;
        assert_eq!(page.attributes("html", "lang"), [language]);
        assert!(!page.one("main .lede").is_empty(), "{}", page.one("main"));
        assert!(page.all("dl.facts dt").len() >= 3);
    }
}

#[tokio::test]
async fn who_may_not_submit_reads_the_declaration_and_finds_nothing_to_type_into() {
    let draft = Draft::ready().await;
    let kofi = draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let page = kofi.get(&format!("{}/submit", draft.path)).await;
    assert_eq!(page.status, 200);
    assert!(page.words().contains("Only an owner of the organization can submit"), "{}", page.words());
    assert!(page.all("main form, main input, main textarea").is_empty());
    assert_eq!(page.attributes(".langs a", "lang").len(), 3);
}
