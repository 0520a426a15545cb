//! Many decisions by one press: each with what the law says before, and a result of its own after; nothing is done
//! twice.

use super::{
    council::Council,
    desk::{Desk, RUTH},
    harness::Shown,
};
use domain::kernel::Language;
use std::collections::BTreeSet;

/// A session that meets, with the file of the desk and these beside it on its list, and a resolution.
pub(super) async fn meeting(names: &[&str]) -> Council {
    let mut council = Council::begin().await;
    let mut ids = vec![council.id().to_owned()];
    for (n, name) in names.iter().enumerate() {
        ids.push(endorsed(&council.desk, &format!("owner{n}@ngo.example"), name).await);
    }
    for id in &ids {
        assert_eq!(council.press(&format!("place/{id}")).await.status, 303);
    }
    council.on("2026-10-01T09:00:00Z").await;
    assert_eq!(council.press("close-list").await.status, 303);
    council.on("2026-11-30T09:00:00Z").await;
    assert_eq!(council.press("open").await.status, 303);
    assert_eq!(council.resolve("1421").await.status, 303);
    council
}

/// A file beside that of the desk, of an organization with this name, ready for a list; its id.
pub(super) async fn endorsed(desk: &Desk, owner: &str, name: &str) -> String {
    let other = desk.beside(owner, name).await;
    other.recommended().await;
    let ruth = other.app().signed_in(RUTH).await;
    other.done(&ruth, "countersign", &[]).await;
    other.case.rsplit('/').next().unwrap().to_owned()
}

impl Council {
    /// Opens the page, and presses the button that says so.
    pub(super) async fn many(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        self.step(path, fields).await
    }

    /// Checks a pasted table, and presses the button of the page that comes back.
    pub(super) async fn tabled(&self, checked: &Shown, fields: &[(&str, &str)]) -> Shown {
        let action = format!("{}/decisions/table", self.session);
        self.jean.submit(checked, &action, &[&[("do", "record")], fields].concat()).await
    }

    async fn steps(&self) -> usize {
        self.page().await.all(".timeline li").len()
    }

    pub(super) async fn outcomes(&self) -> String {
        self.page().await.one("table.queue tbody")
    }
}

#[tokio::test]
async fn items_are_decided_en_bloc_each_by_a_step_of_its_own_and_never_twice() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let action = format!("{}/decisions/bloc", council.session);
    let page = council.jean.get(&action).await;
    assert_eq!(page.form(&action).iter().filter(|(name, _)| name == "item").count(), 3, "as it was advised");
    let none = council.many("decisions/bloc", &[("item", ""), ("do", "check")]).await;
    assert_eq!(none.attributes(".faults a", "href"), ["#item"]);
    let checked = council.many("decisions/bloc", &[("do", "check")]).await;
    assert_eq!(checked.status, 200, "{}", checked.one("main"));
    assert_eq!(checked.all("td .met").len(), 3, "{}", checked.one("table"));
    let before = council.steps().await;
    for _ in 0..2 {
        let done = council.jean.submit(&checked, &action, &[("do", "record")]).await;
        assert_eq!(done.leads_to.as_deref(), Some(&*format!("{}/announcements", council.session)), "{}", done.text);
    }
    assert_eq!(council.steps().await, before + 3, "each is an event, once");
    assert_eq!(council.outcomes().await.matches("Admitted").count(), 3);
}

#[tokio::test]
async fn what_is_odd_is_told_of_each_item_and_recorded_only_with_a_reason() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let action = format!("{}/decisions/bloc", council.session);
    let deferred = [("outcome", "deferred"), ("reasons", "The accounts of 2026 are asked for."), ("do", "check")];
    let checked = council.many("decisions/bloc", &deferred).await;
    assert_eq!(checked.all("td .judge").len(), 2, "{}", checked.one("table"));
    let asked = council.jean.submit(&checked, &action, &[("do", "record")]).await;
    assert_eq!(asked.attributes(".faults a", "href"), ["#despite"], "{}", asked.one("main"));
    assert!(asked.text.contains("The accounts of 2026"), "what was typed is kept");
    let done = council.jean.submit(&asked, &action, &[("do", "record"), ("despite", "So it decided.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert_eq!(council.page().await.all(".timeline li").iter().filter(|e| e.contains("So it decided.")).count(), 2);
}

/// Each fault leads to its field, which has its words, and no two say the same.
fn at_their_fields(shown: &Shown, fields: &[&str]) {
    assert_eq!(shown.status, 422, "{}", shown.one("main"));
    let leads: Vec<String> = fields.iter().map(|name| format!("#{name}")).collect();
    assert_eq!(shown.attributes(".faults a", "href"), leads, "{}", shown.one(".faults"));
    let said: BTreeSet<String> = shown.all(".faults li").into_iter().collect();
    assert_eq!(said.len(), fields.len(), "{said:?}");
    for name in fields {
        let beside = shown.all(&format!("#{name}-fault, fieldset#{name} > .fault"));
        assert_eq!(beside.len(), 1, "nothing beside {name}: {}", shown.one("main"));
    }
}

#[tokio::test]
async fn what_is_wrong_of_decisions_en_bloc_is_told_at_each_field_and_nothing_typed_is_lost() {
    let council = meeting(&[]).await;
    let typed = [
        ("outcome", ""),
        ("resolution", ""),
        ("on", "soon"),
        ("rule", "no_objection"),
        ("days", "some"),
        ("for", "many"),
        ("against", "few"),
        ("despite", "So it decided."),
        ("do", "check"),
    ];
    let wrong = council.many("decisions/bloc", &typed).await;
    at_their_fields(&wrong, &["outcome", "resolution", "on", "days", "for", "against"]);
    for (name, words) in [("on", "soon"), ("days", "some"), ("for", "many"), ("against", "few")] {
        assert_eq!(wrong.attributes(&format!("#{name}"), "value"), [words]);
    }
    assert_eq!(wrong.one("textarea#despite"), "So it decided.");

    let unknown = [("outcome", "perhaps"), ("resolution", "nothing"), ("rule", "by_lot"), ("do", "check")];
    at_their_fields(&council.many("decisions/bloc", &unknown).await, &["outcome", "resolution", "rule"]);
    let to = [("outcome", "deferred"), ("reasons", "The accounts."), ("to", "nowhere"), ("do", "check")];
    at_their_fields(&council.many("decisions/bloc", &to).await, &["to"]);
    let item = [("item", "00000000-0000-7000-8000-000000000000"), ("do", "record")];
    at_their_fields(&council.many("decisions/bloc", &item).await, &["item"]);
    // What the law says of a field holds of every item: it is told there as well.
    at_their_fields(&council.many("decisions/bloc", &[("on", "2026-10-15"), ("do", "check")]).await, &["on"]);
    let votes = [("rule", "simple_majority"), ("for", "90"), ("present", "10"), ("do", "record")];
    at_their_fields(&council.many("decisions/bloc", &votes).await, &["present"]);
}

#[tokio::test]
async fn what_is_wrong_around_a_pasted_table_is_told_at_each_field_and_of_a_line_all_of_it() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let typed = [
        ("lines", ""),
        ("resolution", ""),
        ("on", ""),
        ("rule", "objection_threshold"),
        ("objections", ""),
        ("vote_rule", "by_lot"),
        ("despite", "So it decided."),
        ("do", "check"),
    ];
    let wrong = council.many("decisions/table", &typed).await;
    at_their_fields(&wrong, &["lines", "resolution", "on", "objections", "vote_rule"]);
    assert_eq!(wrong.one("textarea#despite"), "So it decided.");
    let outside = [("lines", "Pont sur la Rive\tadmitted"), ("on", "2026-10-15"), ("do", "check")];
    let outside = council.many("decisions/table", &outside).await;
    at_their_fields(&outside, &["on"]);
    assert!(outside.one("textarea#lines").contains("Pont sur la Rive"), "what was pasted is kept");
    let line = council.many("decisions/table", &[("lines", "Nobody\tperhaps\tunanimous"), ("do", "check")]).await;
    let said = line.one("td .unmet");
    for words in ["on this list matches", "not admitted", "three or four"] {
        assert!(said.contains(words), "{said}");
    }
    let page = council.jean.get(&format!("{}/decisions/table?lang=fr", council.session)).await;
    let french = council.jean.submit(&page, &format!("{}/decisions/table", council.session), &[("lines", "")]).await;
    assert!(french.one(".faults li").contains(&locale::of(Language::Fr).site_fault_missing()), "{}", french.text);
}

#[tokio::test]
async fn an_item_that_was_decided_meanwhile_is_told_and_the_others_are_recorded() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let action = format!("{}/decisions/bloc", council.session);
    let checked = council.many("decisions/bloc", &[("do", "check")]).await;
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303, "in another tab");
    let refused = council.jean.submit(&checked, &action, &[("do", "record")]).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(!refused.all("td .unmet").is_empty(), "{}", refused.one("table"));
    let again = council.jean.submit(&refused, &action, &[("do", "check")]).await;
    let again = council.jean.submit(&again, &action, &[("do", "record")]).await;
    assert_eq!(again.status, 303, "only what is left is chosen: {}", again.one("main"));
    assert_eq!(council.outcomes().await.matches("Admitted").count(), 2);
}

#[tokio::test]
async fn a_pasted_table_is_looked_at_first_with_what_is_wrong_beside_each_line() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let wrong = "Organisation\tDécision\tVoix\tMotifs\n\
        Pont sur la Rive\tAdmise\tunanimous\t\n\
        Nobody\tadmitted\t\t\n\
        Casa Abierta\tdeferred\t\t\n\
        (a)\tadmitted\t\t\n\
        (a)\tadmitted\t\t\n\
        b\tperhaps\t\t\n";
    let shown = council.many("decisions/table", &[("lines", wrong), ("do", "check")]).await;
    assert_eq!(shown.status, 422, "{}", shown.text);
    let said = shown.all("td .unmet");
    assert_eq!(said.len(), 5, "{said:?}");
    for (line, words) in
        said.iter().zip(["three or four", "on this list matches", "reasons", "line above", "not admitted"])
    {
        assert!(line.contains(words), "{line} says {words}");
    }
    assert!(
        shown
            .form(&format!("{}/decisions/table", council.session))
            .iter()
            .any(|(n, v)| n == "lines" && v.contains("Pont sur la Rive\tAdmise\tunanimous"))
    );
    assert!(shown.all("button[value=record]").is_empty(), "nothing is recorded while a line is wrong");
    let before = council.steps().await;
    let pressed = council.tabled(&shown, &[]).await;
    assert_eq!((pressed.status, council.steps().await), (422, before));
    let empty = council.many("decisions/table", &[("lines", " "), ("do", "check")]).await;
    assert_eq!(empty.attributes(".faults a", "href"), ["#lines"]);
    let open = "Casa Abierta\tadmitted\n\"Pont sur la Rive\tadmitted\nNobody\tadmitted";
    let open = council.many("decisions/table", &[("lines", open), ("do", "check")]).await;
    assert_eq!((open.status, open.attributes(".faults a", "href").remove(0).as_str()), (422, "#lines"));
    assert!(locale::plain(&open.one(".faults")).contains("Line 2"), "{}", open.one(".faults"));
    assert!(open.all("td").is_empty() && open.one("textarea").contains("Nobody"), "not read, and kept");
    let strange = "Organization\tRapporteur\tOutcome\nCasa Abierta\tA. Diallo\tadmitted";
    let strange = council.many("decisions/table", &[("lines", strange), ("do", "check")]).await;
    assert_eq!(strange.status, 200, "{}", strange.one("main"));
    assert!(strange.words().contains("left out: Rapporteur"), "{}", strange.one("main"));
    let many = "Pont sur la Rive\tadmitted\n".repeat(201);
    let many = council.many("decisions/table", &[("lines", &many), ("do", "check")]).await;
    assert!(many.one(".faults").contains("200"), "{}", many.one(".faults"));
}

#[tokio::test]
async fn a_pasted_table_is_recorded_line_by_line_with_rule_votes_and_reasons() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let table = "Pont sur la Rive;admitted;90-20-5-130;\n\
        Casa Abierta;deferred;;\"The accounts of 2026.\nThe list of members.\"\n\
        a;admitted;;\n";
    let checked = council.many("decisions/table", &[("lines", table), ("do", "check")]).await;
    assert_eq!(checked.status, 200, "{}", checked.one("main"));
    assert_eq!(checked.all("td .judge").len(), 1, "against the advice: {}", checked.one("table"));
    assert!(checked.plain().contains("90 for, 20 against, 5 abstaining; 130 present"));
    let asked = council.tabled(&checked, &[]).await;
    assert_eq!(asked.attributes(".faults a", "href"), ["#despite"], "{}", asked.one("main"));
    let before = council.steps().await;
    for _ in 0..2 {
        let done = council.tabled(&asked, &[("despite", "So it decided.")]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    assert_eq!(council.steps().await, before + 3);
    let page = council.page().await;
    let correct: Vec<_> =
        page.attributes("table.queue a", "href").into_iter().filter(|h| h.ends_with("/correct")).collect();
    let record = council.jean.get(&correct[1]).await.form(&correct[1]);
    for kept in [("rule", "simple_majority"), ("for", "90"), ("against", "20"), ("present", "130")] {
        assert!(record.contains(&(kept.0.to_owned(), kept.1.to_owned())), "{kept:?} in {record:?}");
    }
    let record = council.jean.get(&correct[2]).await;
    assert!(record.text.contains("The list of members."), "{}", record.one("main"));
}

#[tokio::test]
async fn what_was_changed_after_the_check_is_checked_before_it_is_recorded() {
    let mut council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    council.on("2026-12-01T09:00:00Z").await;
    let bloc = format!("{}/decisions/bloc", council.session);
    let unseen = council.many("decisions/bloc", &[("do", "record")]).await;
    assert_eq!(unseen.attributes(".faults a", "href"), ["#item"], "nobody saw what the law says: {}", unseen.text);
    let checked = council.many("decisions/bloc", &[("do", "check")]).await;
    let before = council.steps().await;
    let votes: &[_] = &[("rule", "simple_majority"), ("for", "90"), ("present", "90")];
    for change in [&[("on", "2026-12-01")], &[("rule", "consensus")], votes, &[("written_in", "es")]] {
        let changed = council.jean.submit(&checked, &bloc, &[change, &[("do", "record")]].concat()).await;
        assert_eq!((changed.status, council.steps().await), (422, before), "{change:?}");
        assert!(changed.one(".faults").contains("changed after it was checked"), "{}", changed.one(".faults"));
    }
    let changed = council.jean.submit(&checked, &bloc, &[("rule", "consensus"), ("do", "record")]).await;
    assert_eq!(changed.all("td .met").len(), 3, "as it stands now: {}", changed.one("table"));
    let done = council.jean.submit(&changed, &bloc, &[("do", "record")]).await;
    assert_eq!((done.status, council.steps().await), (303, before + 3), "{}", done.text);
}

#[tokio::test]
async fn a_table_that_was_changed_after_the_check_is_checked_before_it_is_recorded() {
    let council = meeting(&["Pont sur la Rive", "Casa Abierta"]).await;
    let checked = council.many("decisions/table", &[("lines", "Casa Abierta\tadmitted"), ("do", "check")]).await;
    let before = council.steps().await;
    let other = [("lines", "Pont sur la Rive\tadmitted")];
    let changed = council.tabled(&checked, &other).await;
    assert_eq!((changed.status, changed.attributes(".faults a", "href")), (422, vec!["#lines".to_owned()]));
    assert_eq!(council.steps().await, before);
    assert!(changed.one("td.name").contains("Pont sur la Rive"), "{}", changed.one("table"));
    let done = council.tabled(&changed, &[]).await;
    assert_eq!((done.status, council.steps().await), (303, before + 1), "{}", done.text);
}

#[tokio::test]
async fn all_cells_that_name_an_item_mean_the_same_one() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let table = |lines: &str| format!("Letter,Reference,Organization,Decision,Reasons\n{lines}");
    let wrong = table("(a),,Pont sur la Rive,Admitted,\n(b),OBS-0000,Pont sur la Rive,Admitted,\n,,,Admitted,");
    let told = council.many("decisions/table", &[("lines", &wrong), ("do", "check")]).await;
    assert_eq!(told.status, 422, "{}", told.one("main"));
    let said: Vec<String> = told.all("td .unmet").iter().map(|says| locale::plain(says)).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    for (line, words) in
        said.iter().zip(["the same item: (a) · Pont sur la Rive", "“OBS-0000”", "on this list matches"])
    {
        assert!(line.contains(words), "{line} says {words}");
    }
    let right = table("(b),,Pont sur la Rive,Deferred,The accounts of 2026.");
    let checked = council.many("decisions/table", &[("lines", &right), ("do", "check")]).await;
    assert_eq!(checked.status, 200, "{}", checked.one("main"));
    assert!(checked.one("td.name").contains("Pont sur la Rive"), "{}", checked.one("table"));
}

#[tokio::test]
async fn of_two_columns_of_reasons_neither_is_taken_for_what_the_council_said() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let twice = "Letter,Organization,Decision,Reasons,Remarks\n\
        (b),Pont sur la Rive,Not admitted,The accounts of 2025 are missing.,A note for the Rapporteur only.";
    let before = council.steps().await;
    for pressed in ["check", "record"] {
        let told = council.many("decisions/table", &[("lines", twice), ("do", pressed)]).await;
        at_their_fields(&told, &["lines"]);
        assert!(locale::plain(&told.one(".faults")).contains("Reasons · Remarks"), "{}", told.one(".faults"));
        assert!(
            told.all("td").is_empty() && told.one("textarea#lines").contains("Rapporteur only"),
            "not read, and kept"
        );
    }
    assert_eq!(council.steps().await, before);
    let named = twice.replace("Remarks", "Rapporteur");
    let told = council.many("decisions/table", &[("lines", &named), ("do", "check")]).await;
    assert!(told.words().contains("left out: Rapporteur"), "{}", told.one("main"));
    assert!(!told.one("tbody").contains("A note for"), "{}", told.one("tbody"));
}

#[tokio::test]
async fn a_cell_beyond_the_columns_is_not_dropped_without_a_word() {
    let council = meeting(&["Pont sur la Rive"]).await;
    let cut = "Pont sur la Rive,deferred,,The accounts of 2026, and the list of members.,\n";
    let told = council.many("decisions/table", &[("lines", cut), ("do", "check")]).await;
    assert_eq!(told.status, 422, "{}", told.one("main"));
    assert!(told.one("td .unmet").contains("more cells"), "{}", told.one("table"));
    let whole = "Pont sur la Rive,deferred,,\"The accounts of 2026, and the list of members.\",,\n";
    let told = council.many("decisions/table", &[("lines", whole), ("do", "check")]).await;
    assert!(told.all("td .unmet").is_empty(), "{}", told.one("table"));
}
