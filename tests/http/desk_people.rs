//! Who works on a file, who may not see it, what colleagues tell each other, and whether the file is
//! what it says.

use super::{
    applicant::Draft,
    desk::{AWA, Desk},
    harness::Browser,
};
use axum::http::Method;
use domain::kernel::{Envelope, StaffRole};
use web::routes::table;

const BEN: &str = "ben@secretariat.example";

#[tokio::test]
async fn a_file_is_given_to_a_colleague_whose_load_is_shown() {
    let desk = Desk::begin().await;
    desk.take().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let page = ruth.get(&desk.at("assign")).await;
    assert_eq!(page.all("label.choice"), ["Ben Moss · no open file"], "not who holds it, not who cannot");
    assert_eq!(desk.step(&ruth, "assign", &[]).await.attributes(".faults a", "href"), ["#to"]);
    desk.refused(&ruth, "assign", &[("to", &desk.id("ruth@secretariat.example").await)], "do not have the role").await;
    desk.done(&ruth, "assign", &[("to", &desk.id(BEN).await)]).await;
    assert!(ben.get(&desk.case).await.words().contains("This file is assigned to you"));
    assert!(desk.awa.get(&desk.at("history")).await.words().contains("File assigned – to Ben Moss"));
    let page = desk.awa.get(&desk.at("assign")).await;
    assert_eq!(page.all("label.choice"), ["\u{2068}Awa Diallo\u{2069} (you) · no open file"]);
    desk.done(&desk.awa, "assign", &[("to", &desk.id(AWA).await)]).await;
    let page = ruth.get(&desk.at("assign")).await;
    assert_eq!(page.all("label.choice"), ["Ben Moss · no open file"]);
}

/// Every address of a case with this method, as it would be for `case`.
fn addresses(method: &Method, case: &str) -> Vec<String> {
    let fill = |path: &str| {
        let path = path.replacen("/desk/cases/{id}", case, 1).replace("{criterion}", "mandate.field");
        path.replace("{document}", "01890000-0000-7000-8000-000000000000")
    };
    let rows = table().into_iter().filter(|row| row.method == *method && row.path.starts_with("/desk/cases/{id}"));
    rows.map(|row| fill(row.path)).collect()
}

/// Whether somebody finds the file in no list and in no count.
async fn sees_nothing(who: &Browser) {
    for view in ["mine", "unassigned", "countersign", "overdue", "ready", "open", "closed"] {
        let page = who.get(&format!("/desk?view={view}")).await;
        assert!(page.all("table.queue td").is_empty(), "{view}");
        assert!(page.all(".views b").iter().all(|count| count == "0"), "{:?}", page.all(".views b"));
    }
}

#[tokio::test]
async fn whoever_declares_a_conflict_no_longer_finds_the_case_anywhere() {
    let desk = Desk::begin().await;
    desk.take().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let page = desk.awa.get(&desk.at("conflict")).await;
    assert!(page.words().contains("You will no longer see this file") && page.words().contains("“Unassigned”"));
    assert_eq!(desk.step(&desk.awa, "conflict", &[]).await.attributes(".faults a", "href"), ["#reason"]);
    let hidden = [("_token", page.attributes("input[name=_token]", "value").remove(0)), ("seen", "1".to_owned())];
    for _ in 0..2 {
        let done = desk.awa.submit(&page, &desk.at("conflict"), &[("reason", "My brother sits on its board.")]).await;
        assert_eq!(done.leads_to.as_deref(), Some("/desk"), "the second sending leads where the first led");
    }

    let gets = addresses(&Method::GET, &desk.case);
    assert!(gets.len() > 25, "{gets:?}");
    for address in gets {
        assert_eq!(desk.awa.get(&address).await.status, 404, "GET {address}");
    }
    for address in addresses(&Method::POST, &desk.case) {
        let command = desk.app().store.new_id::<domain::kernel::CommandId>().to_string();
        let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(n, v)| (*n, v.as_str())).collect();
        fields.extend([("command_id", command.as_str()), ("reason", "still"), ("words", "still"), ("met", "yes")]);
        assert_eq!(desk.awa.post(&address, &fields).await.status, 404, "POST {address}");
    }
    sees_nothing(&desk.awa).await;

    assert!(ben.get(&desk.case).await.words().contains("This file is not assigned"));
    let told = ben.get(&desk.at("history")).await.words();
    assert!(told.contains("Conflict of interest declared") && !told.contains("brother"), "why is not for officers");
    assert!(ruth.get(&desk.at("history")).await.words().contains("brother"));
    assert!(
        !ben.get(&desk.at("notes")).await.text.contains("Awa Diallo</span>"),
        "nobody is told of what they may not see"
    );
    assert!(!ruth.get(&desk.at("assign")).await.text.contains("Awa Diallo"));
}

#[tokio::test]
async fn a_senior_officer_lifts_a_conflict_with_a_reason() {
    let desk = Desk::begin().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    assert_eq!(ruth.get(&desk.at("conflict/lift")).await.status, 404, "there is none to lift");
    desk.done(&desk.awa, "conflict", &[("reason", "I worked there.")]).await;
    let page = ruth.get(&desk.at("conflict/lift")).await;
    assert!(page.words().contains("Awa Diallo, since 2 March 2026") && page.words().contains("I worked there."));
    let ruth_s = desk.id("ruth@secretariat.example").await;
    desk.refused(&ruth, "conflict/lift", &[("of", &ruth_s), ("reason", "Why not?")], "no conflict of interest").await;
    let awa_s = desk.id(AWA).await;
    desk.done(&ruth, "conflict/lift", &[("of", &awa_s), ("reason", "That was ten years ago.")]).await;
    assert_eq!(desk.awa.get(&desk.case).await.status, 200);
    let history = ruth.get(&desk.at("history")).await.words();
    assert!(history.contains("Conflict of interest lifted – of Awa Diallo") && history.contains("ten years ago"));
}

#[tokio::test]
async fn a_note_reaches_a_colleague_and_never_the_organization() {
    let desk = Desk::begin().await;
    let jean = desk.staff("Jean Keller", &[StaffRole::CouncilSecretary]).await;
    desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let empty = desk.press(&jean, &desk.at("notes"), "notes", &[("words", " ")]).await;
    assert_eq!((empty.status, empty.attributes(".faults a", "href")), (422, vec!["#words".to_owned()]));
    let ben = desk.id(BEN).await;
    let fields = [("words", "The seat moved, @awa diallo: look at the statutes."), ("tell", ben.as_str())];
    let done = desk.press(&jean, &desk.at("notes"), "notes", &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let shown = desk.awa.get(&desk.at("notes")).await.words();
    assert!(shown.contains("The seat moved") && shown.contains("told: Awa Diallo and Ben Moss"), "{shown}");
    for page in ["", "/questions", "/sent"] {
        let page = desk.draft.browser.get(&format!("{}{page}", desk.draft.path)).await;
        assert!(!page.text.contains("The seat moved"));
    }
    let auditor = desk.staff("Ines Vidal", &[StaffRole::Auditor]).await;
    let read = auditor.get(&desk.at("notes")).await;
    assert!(read.text.contains("The seat moved") && read.attributes("main form", "action").is_empty());
}

#[tokio::test]
async fn the_director_general_s_reply_has_a_day_that_has_come() {
    let desk = Desk::begin().await;
    let jean = desk.staff("Jean Keller", &[StaffRole::CouncilSecretary]).await;
    let unreadable = desk.step(&jean, "reply", &[("dated", "yesterday")]).await;
    assert_eq!((unreadable.status, unreadable.attributes(".faults a", "href")), (422, vec!["#dated".to_owned()]));
    assert_eq!(unreadable.attributes("#dated", "value"), ["yesterday"], "kept as typed");
    desk.refused(&jean, "reply", &[("dated", "2026-03-09")], "This date is in the future").await;
    desk.refused(&jean, "reply", &[("dated", "2026-02-27")], "the day on which the application was received").await;
    desk.done(&jean, "reply", &[("dated", "2026-03-02")]).await;
    assert!(desk.awa.get(&desk.case).await.words().contains("Director General’s reply of 2 March 2026"));
    let told = desk.draft.browser.get(&desk.draft.path).await.words();
    assert!(told.contains("The Director General replied by letter of 2 March 2026"), "{told}");
}

#[tokio::test]
async fn a_match_on_a_list_holds_the_countersignature_back_until_it_is_cleared() {
    let desk = Desk::begin().await;
    desk.recommended().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let entry = [("list", "Consolidated list, March 2026"), ("entry", "QE.17"), ("words", "The chair’s name.")];
    let incomplete = desk.step(&ruth, "hits/new", &entry[1..]).await;
    assert_eq!(incomplete.attributes(".faults a", "href"), ["#list"]);
    desk.done(&ruth, "hits/new", &entry).await;
    let again = desk.step(&ruth, "hits/new", &entry).await;
    assert_eq!((again.status, again.attributes(".faults a", "href")), (422, vec!["#entry".to_owned()]));
    let page = desk.awa.get(&desk.case).await;
    let known = locale::plain(&page.one(".rail .known"));
    assert!(known.contains("To be cleared or confirmed: Consolidated list, March 2026 · QE.17"), "{known}");
    assert!(!known.contains("The chair’s name."), "the column beside the criteria is narrow: {known}");
    let place = page.attributes(".rail .known a", "href").remove(0);
    let recorded = locale::plain(&page.one(&format!("article[id='integrity.exclusion'] {place}")));
    assert!(recorded.contains("The chair’s name.") && recorded.contains("to be cleared or confirmed"), "{recorded}");
    desk.refused(&ruth, "countersign", &[], "1 match on a list has to be cleared or confirmed first").await;
    let page = ruth.get(&desk.at("hits/clear")).await;
    let hit = page.attributes("input[name=hit]", "value").remove(0);
    assert_eq!(page.attributes("input[name=hit][checked]", "value"), [hit.as_str()], "the only one is chosen");
    let known = ruth.get(&desk.case).await.attributes(".known a", "href");
    assert!(known.iter().any(|href| href.ends_with(&format!("hits/clear?hit={hit}"))), "{known:?}");
    desk.refused(&ruth, "hits/clear", &[("hit", &"0".repeat(64)), ("reason", "x")], "no such match").await;
    desk.done(&ruth, "hits/clear", &[("hit", &hit), ("reason", "Born in another year.")]).await;
    assert_eq!(ruth.get(&desk.at("hits/clear")).await.status, 404);
    assert!(ruth.get(&desk.case).await.words().contains("Born in another year."));
    desk.done(&ruth, "countersign", &[]).await;
}

#[tokio::test]
async fn a_file_that_looks_alike_is_linked_and_dismissed() {
    let desk = Desk::begin().await;
    let other: Draft = desk.draft.submitted_beside("otto@horizons.example", "Horizons sans Frontieres e.V.").await;
    desk.recommended().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    assert_eq!(desk.awa.get(&desk.at("duplicates/link")).await.status, 404, "only while it is reviewed");
    desk.done(&desk.awa, "recall", &[]).await;
    let page = desk.awa.get(&desk.at("duplicates/link")).await;
    let found = page.all("label.choice");
    assert!(found.len() == 1 && found[0].contains("Same name"), "{found:?}");
    let why = ("reason", "Much the same name.");
    let missing = desk.step(&desk.awa, "duplicates/link", &[]).await;
    assert_eq!(missing.attributes(".faults a", "href"), ["#reference", "#reason"]);
    let hidden = ("of", "01890000-0000-7000-8000-000000000000");
    let nothing = desk.step(&desk.awa, "duplicates/link", &[hidden, why]).await;
    assert_eq!(nothing.attributes(".faults a", "href"), ["#reference"], "no such file");
    let unknown = desk.step(&desk.awa, "duplicates/link", &[("reference", "2026-99999-X"), why]).await;
    assert_eq!(unknown.attributes(".faults a", "href"), ["#reference"]);
    assert_eq!(unknown.attributes("#reference", "value"), ["2026-99999-X"]);
    let own = desk.awa.get(&desk.case).await.one(".crumb .ref");
    desk.refused(&desk.awa, "duplicates/link", &[("reference", &own), why], "cannot be a duplicate of itself").await;
    let id = page.attributes("input[name=of]", "value").remove(0);
    desk.done(&desk.awa, "duplicates/link", &[("of", &id), why]).await;
    let shown = desk.awa.get(&desk.case).await.words();
    assert!(shown.contains("Duplicate, confirmed by a person") && shown.contains("Horizons sans Frontieres e.V."));
    desk.done(&desk.awa, "recommend", &[("advice", "admit"), ("reason", "Every criterion is met.")]).await;
    desk.refused(&ruth, "countersign", &[], "A linked duplicate has to be settled first").await;
    desk.done(&desk.awa, "recall", &[]).await;
    desk.refused(&desk.awa, "duplicates/dismiss", &[hidden, ("reason", "x")], "No such duplicate").await;
    desk.done(&desk.awa, "duplicates/dismiss", &[("of", &id), ("reason", "The German section, on its own.")]).await;
    assert!(desk.awa.get(&desk.at("history")).await.words().contains("The German section"));
    let outside = other.browser.get(&other.path).await;
    assert!(!outside.text.contains("uplicate"), "nothing of it shows outside");
}

#[tokio::test]
async fn what_happened_meanwhile_is_said_beside_what_was_typed() {
    let desk = Desk::begin().await;
    desk.take().await;
    let page = desk.awa.get(&desk.at("hits/new")).await;
    let viewer = desk.app().store.viewer(desk.id(AWA).await.parse().unwrap()).await.unwrap().unwrap();
    let hit = domain::kernel::Digest::of(b"another");
    let command = domain::application::Command::FlagHit { hit, words: None };
    let envelope = Envelope { command_id: desk.app().store.new_id(), seen: None, command };
    let id = desk.case.rsplit('/').next().unwrap().parse().unwrap();
    desk.app().store.application(&viewer, id, envelope, &[]).await.unwrap();
    let entry = [("list", "A list"), ("entry", "1"), ("words", "The whole name.")];
    let late = desk.awa.submit(&page, &desk.at("hits/new"), &entry).await;
    assert_eq!(late.status, 422, "{}", late.text);
    assert_eq!(late.attributes(".faults a", "href"), ["#main-form"]);
    assert_eq!(desk.awa.submit(&late, &desk.at("hits/new"), &[]).await.status, 303, "what was typed still stands");
    assert!(desk.awa.get(&desk.case).await.words().contains("A list · 1"));
}
