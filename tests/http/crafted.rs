//! What no page of ours sends: it is refused in words, where doing less than was asked for would pass unseen.

use super::{
    applicant::{Draft, MARIA},
    council::Council,
    desk::Desk,
    harness::{Browser, Shown},
};

const STRANGE: &str = "no.such.thing";

/// The page says where it does not understand what was chosen.
fn points_to(refused: &Shown, field: &str) {
    assert_eq!(refused.status, 422, "{field}: {}", refused.text);
    let links = refused.attributes(".faults a", "href");
    assert!(links.contains(&format!("#{field}")), "{field}: {links:?}");
    let says = locale::plain(&refused.all(".faults li").join(" "));
    assert!(says.contains("not one of those on this page"), "{field}: {says}");
}

/// As a browser would send it that has another page than ours before it.
async fn cannot_be_read(who: &Browser, page: &str, action: &str, fields: &[(&str, &str)]) {
    let page = who.get(page).await;
    let refused = who.submit(&page, action, fields).await;
    assert_eq!(refused.status, 400, "{action} {fields:?}: {}", refused.text);
}

#[tokio::test]
async fn a_question_opens_all_that_was_chosen_or_is_not_asked() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    for field in ["section", "document"] {
        let fields = [("about", "governance.structure"), ("words", "Who convenes the assembly?"), (field, STRANGE)];
        points_to(&desk.press(&desk.awa, &desk.at("ask"), "ask", &fields).await, field);
    }
    assert!(!desk.awa.get(&desk.at("questions")).await.text.contains("Who convenes"), "nothing was asked");
}

#[tokio::test]
async fn a_finding_an_exception_and_an_advice_are_what_was_chosen_or_nothing() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let reason = ("reason", "Read and found in order.");
    let finding = [("met", "yes"), reason, ("basis", STRANGE)];
    points_to(&desk.press(&desk.awa, &desk.case, "findings/mandate.field", &finding).await, "mandate.field-basis");
    let cited = [("met", "yes"), reason, ("document", STRANGE)];
    let refused = desk.press(&desk.awa, &desk.case, "findings/mandate.field", &cited).await;
    assert_eq!(refused.status, 422, "what it rests on is not left out: {}", refused.text);
    points_to(&desk.step(&desk.awa, "recommend", &[("advice", STRANGE), reason]).await, "advice");
    assert!(!desk.awa.get(&desk.at("history")).await.text.contains(reason.1));
}

#[tokio::test]
async fn a_note_is_told_to_all_who_were_chosen_or_not_written() {
    let desk = Desk::begin().await;
    let fields = [("words", "The seat moved."), ("tell", "00000000-0000-7000-8000-000000000000")];
    points_to(&desk.press(&desk.awa, &desk.at("notes"), "notes", &fields).await, "tell");
    assert!(!desk.awa.get(&desk.at("history")).await.text.contains("The seat moved."));
}

#[tokio::test]
async fn a_reason_to_go_on_is_for_a_gate() {
    let desk = Desk::begin().await;
    desk.take().await;
    let fields = [("legible", "on"), ("despite.mandate.field", "It will send it.")];
    cannot_be_read(&desk.awa, &desk.at("complete"), &desk.at("complete"), &fields).await;
}

#[tokio::test]
async fn several_files_are_all_those_that_were_chosen() {
    let desk = Desk::begin().await;
    let page = format!("/desk/together?do=take&case={}", desk.case.rsplit('/').next().unwrap());
    cannot_be_read(&desk.awa, &page, "/desk/together", &[("row", STRANGE)]).await;
}

#[tokio::test]
async fn a_decision_names_every_criterion_that_was_chosen_and_an_announcement_every_item() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The Council was not convinced."),
        ("criterion", STRANGE),
        ("despite", "So it decided."),
    ];
    points_to(&council.decide(&fields).await, "criterion");
    let page = council.jean.get(&council.session).await;
    assert!(page.one("table.queue tbody").contains("Not decided"), "{}", page.one("table.queue tbody"));
    let chooses = async |path: &str| {
        let action = format!("{}/{path}", council.session);
        let page = council.jean.get(&action).await;
        council.jean.submit(&page, &action, &[("item", STRANGE)]).await
    };
    points_to(&chooses("decisions/bloc").await, "item");
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    points_to(&chooses("announcements").await, "item");
}

#[tokio::test]
async fn a_letter_names_no_criterion_that_would_tip_off() {
    let mut council = Council::begin().await;
    let fields = [
        ("outcome", "not_admitted"),
        ("reasons", "The Council was not convinced."),
        ("criterion", "mandate.field"),
        ("criterion", "integrity.exclusion"),
        ("despite", "So it decided."),
    ];
    council.announced(&fields).await;
    let letter = format!("{}/letter", council.desk.draft.path);
    let told = council.desk.app().signed_in(MARIA).await.get(&letter).await.plain();
    assert!(told.contains("named these criteria: Concerned with migration"), "{told}");
    assert!(!told.contains("No ground for exclusion"), "{told}");
}

#[tokio::test]
async fn a_button_of_a_list_names_a_list_and_saves_nothing_else() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    for (button, value) in [("add", STRANGE), ("remove", "networks"), ("up", "nothing.0"), ("paste", STRANGE)] {
        let fields = [("working_languages", "provençal"), (button, value)];
        cannot_be_read(&draft.browser, &path, &path, &fields).await;
    }
    assert!(!draft.browser.get(&path).await.text.contains("provençal"), "it was not saved on the way");
}
