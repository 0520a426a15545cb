//! Rows that are pasted into a table of the dossier: looked at before they are added, and added once.

use super::{applicant::Draft, harness::Shown};

async fn paste(draft: &Draft, cells: &str, what: &str) -> Shown {
    let path = format!("{}/rows/members_by_country", draft.section("members"));
    let page = draft.browser.get(&path).await;
    draft.browser.submit(&page, &path, &[("pasted", cells), ("do", what)]).await
}

#[tokio::test]
async fn pasted_rows_are_looked_at_before_they_are_added_to_those_that_are_there() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    let page = draft.browser.get(&path).await;
    let begun = [("members_as", "table"), ("members_by_country.0.country", "CH"), ("paste", "members_by_country")];
    let to = draft.browser.submit(&page, &path, &begun).await;
    assert_eq!(to.leads_to.as_deref(), Some(format!("{path}/rows/members_by_country").as_str()));
    let cells = "Pays ou zone;Membres individuels;Remarque\nSénégal;1 412;x\n\"Côte d'Ivoire\";viele;";
    let look = paste(&draft, cells, "look").await;
    assert_eq!(look.status, 200);
    assert_eq!(look.all("tbody tr").len(), 2);
    assert_eq!(look.all("tbody td:first-child span"), ["Senegal", "Côte d’Ivoire"]);
    assert_eq!(look.all("tbody .unmet").len(), 1, "the number that is none");
    assert!(look.words().contains("Columns that are not understood, and left out: Remarque"), "{}", look.one("main"));
    let kept = draft.browser.get(&path).await;
    assert_eq!(kept.all(".q-members_by_country .entry").len(), 1, "nothing was added yet");
    let added = paste(&draft, cells, "add").await;
    assert_eq!(added.leads_to.as_deref(), Some(format!("{path}#members_by_country").as_str()));
    let kept = draft.browser.follow(&added).await;
    let countries = kept.attributes(".q-members_by_country input[list]", "value");
    assert_eq!(countries, ["Switzerland", "Senegal", "Côte d’Ivoire"]);
    assert_eq!(kept.attributes("[id='members_by_country.2.individuals']", "value"), ["viele"], "as it was pasted");
    assert!(!kept.all("[id='members_by_country.2.individuals-fault']").is_empty());
}

#[tokio::test]
async fn a_paste_of_nothing_says_so_and_a_hostile_one_is_only_text() {
    let draft = Draft::begin().await;
    let nothing = paste(&draft, " \n\t\n", "look").await;
    assert_eq!((nothing.status, nothing.all(".faults li").len()), (422, 1));
    let look = paste(&draft, "<script>alert(1)</script>\t=cmd()\n", "look").await;
    assert_eq!(look.status, 200);
    assert!(look.all("main script").is_empty());
    let path = format!("{}/rows/legal_name", draft.section("identity"));
    assert_eq!(draft.browser.get(&path).await.status, 404, "no list");
}

#[tokio::test]
async fn a_quotation_mark_that_is_not_closed_is_a_fault_with_its_line_and_adds_nothing() {
    let draft = Draft::begin().await;
    let cells = "Sénégal\t14\n\"Togo\t3\nBénin\t9";
    for what in ["look", "add"] {
        let told = paste(&draft, cells, what).await;
        assert_eq!(
            (told.status, told.attributes(".faults a", "href").as_slice()),
            (422, ["#pasted".to_owned()].as_slice())
        );
        assert!(locale::plain(&told.one(".faults")).contains("Line 2: a cell begins with a quotation mark"));
        assert!(told.one("textarea").contains("Togo"), "what was pasted stays");
    }
    let kept = draft.browser.get(&draft.section("members")).await;
    assert!(!kept.attributes("input", "value").iter().any(|v| v == "Senegal"), "nothing was added");
}

#[tokio::test]
async fn rows_are_not_added_twice_by_a_press_whose_answer_was_lost() {
    let draft = Draft::begin().await;
    draft.fill("members", &[("members_as", "table"), ("then", "list")]).await;
    let path = format!("{}/rows/members_by_country", draft.section("members"));
    let look = paste(&draft, "Suisse\t12", "look").await;
    let add = [("pasted", "Suisse\t12"), ("do", "add")];
    assert_eq!(draft.browser.submit(&look, &path, &add).await.status, 303);
    let again = draft.browser.submit(&look, &path, &add).await;
    assert_eq!(again.status, 422);
    assert!(again.one(".faults").contains("has been saved since"), "{}", again.one("main"));
    let kept = draft.browser.get(&draft.section("members")).await;
    assert_eq!(kept.all(".q-members_by_country .entry").len(), 1);
    let meant = draft.browser.submit(&again, &path, &add).await;
    assert_eq!(meant.status, 303, "whoever means it adds them");
}
