//! A section that saves itself while somebody types, from outside: what its script is told.

use super::{
    applicant::{Draft, MARIA, complete},
    harness::{Browser, PASSWORD, Shown},
};
use domain::dossier::Section;

/// What the script of a page sends.
async fn quietly(browser: &Browser, page: &Shown, path: &str, fields: &[(&str, &str)]) -> Shown {
    browser.submit(page, path, &[&[("quietly", "yes")], fields].concat()).await
}

#[tokio::test]
async fn what_is_typed_is_saved_without_a_fault_being_told() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let page = draft.browser.get(&path).await;
    assert_eq!(page.attributes("[name=revision]", "value"), ["1"], "what was said at the beginning is there");
    let half = [("legal_name", "Horizons"), ("founded_on.year", "20")];
    let kept = quietly(&draft.browser, &page, &path, &half).await;
    assert_eq!(kept.status, 200);
    assert_eq!(kept.attributes("[name=revision]", "value"), ["2"]);
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
    let yes =
        [("accepts_principles", "yes"), ("abuse_policy", "yes"), ("code_of_conduct", "yes"), ("proceedings", "no")];
    let kept = quietly(&draft.browser, &page, &path, &yes).await;
    assert_ne!(kept.all("#panel .criteria li"), before);
    assert_eq!(kept.all("#panel .criteria li"), draft.browser.get(&path).await.all("#panel .criteria li"));
    let staff_only = "Some points are checked by the secretariat only";
    assert_eq!(page.all(".stay p").iter().filter(|p| p.starts_with(staff_only)).count(), 1);
}

#[tokio::test]
async fn a_save_in_passing_overwrites_nothing() {
    let draft = Draft::begin().await;
    let path = draft.section("people");
    let (first, second) = (draft.browser.get(&path).await, draft.browser.get(&path).await);
    assert_eq!(quietly(&draft.browser, &first, &path, &[("head_name", "Amina")]).await.status, 200);
    assert_eq!(quietly(&draft.browser, &second, &path, &[("head_name", "Awa")]).await.status, 409);
    assert_eq!(
        quietly(&draft.browser, &second, &path, &[("head_name", "Amina")]).await.status,
        200,
        "both say the same"
    );
    assert_eq!(draft.browser.get(&path).await.attributes("#head_name", "value"), ["Amina"]);
}

#[tokio::test]
async fn a_line_break_counts_once_whoever_sends_it() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let page = draft.browser.get(&path).await;
    let kept = quietly(&draft.browser, &page, &path, &[("seat_address", "12, rue A\n75011 Paris")]).await;
    assert_eq!(kept.attributes("[name=revision]", "value"), ["2"]);
    // The button, pressed on the page as it was shown at first.
    let pressed = [("seat_address", "12, rue A\r\n75011 Paris"), ("then", "list")];
    assert_eq!(draft.browser.submit(&page, &path, &pressed).await.leads_to, Some(draft.path.clone()));
    assert_eq!(draft.browser.get(&path).await.attributes("[name=revision]", "value"), ["2"]);
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

#[tokio::test]
async fn a_row_moves_up_and_down_without_a_script() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    let names = |page: &Shown| page.attributes(".q-networks input[id$='name']", "value");
    let rows = [("networks.0.name", "A"), ("networks.1.name", "B"), ("networks.2.name", "C")];
    let page = draft.browser.get(&path).await;
    let up = draft.browser.submit(&page, &path, &[&rows[..], &[("up", "networks.2")]].concat()).await;
    assert_eq!(up.leads_to.as_deref(), Some(format!("{path}#networks.1").as_str()));
    let page = draft.browser.follow(&up).await;
    assert_eq!(names(&page), ["A", "C", "B"]);
    let down = draft.browser.submit(&page, &path, &[("down", "networks.0")]).await;
    assert_eq!(names(&draft.browser.follow(&down).await), ["C", "A", "B"]);
}

#[tokio::test]
async fn what_is_counted_is_added_up_by_the_server_too() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    let page = draft.browser.get(&path).await;
    let rows = [
        ("members_as", "table"),
        ("members_by_country.0.country", "FR"),
        ("members_by_country.0.individuals", "1 412"),
        ("members_by_country.1.individuals", "96"),
        ("add", "members_by_country"),
    ];
    let page = draft.browser.follow(&draft.browser.submit(&page, &path, &rows).await).await;
    assert_eq!(page.one("[data-sum=individuals]"), "1,508");
}

#[tokio::test]
async fn the_task_list_says_of_each_section_how_far_it_has_come() {
    let draft = Draft::begin().await;
    draft.fill("identity", &[("legal_name", "Horizons"), ("then", "list")]).await;
    draft.fill("governance", &[("statutes_adopted_on.year", "3026"), ("then", "list")]).await;
    let typed = complete(Section::Conduct);
    let fields: Vec<(&str, &str)> = typed.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    draft.fill("conduct", &fields).await;
    let page = draft.browser.get(&draft.path).await;
    let state = |name: &str| {
        let task = page.all(".tasks li").into_iter().find(|task| task.starts_with(name)).unwrap();
        ["Not started", "In progress", "Complete", "Needs attention"].into_iter().find(|s| task.contains(s)).unwrap()
    };
    assert_eq!(
        ["Identity", "Governance", "Conduct", "People"].map(state),
        ["In progress", "Needs attention", "Complete", "Not started"]
    );
}

/// What is pasted into the list of members, looked at.
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
    assert!(look.one(".note").contains("Remarque"));
    let kept = draft.browser.get(&path).await;
    assert_eq!(kept.all(".q-members_by_country .entry").len(), 1, "nothing was added yet");
    let added = paste(&draft, cells, "add").await;
    assert_eq!(added.leads_to.as_deref(), Some(format!("{path}#members_by_country").as_str()));
    let kept = draft.browser.follow(&added).await;
    assert_eq!(kept.attributes(".q-members_by_country option[selected]", "value"), ["CH", "SN", "CI"]);
    assert_eq!(kept.attributes("[id='members_by_country.2.individuals']", "value"), ["viele"], "as it was pasted");
    assert!(!kept.all("[id='members_by_country.2.individuals-fault']").is_empty());
}

#[tokio::test]
async fn a_paste_of_nothing_says_so_and_a_hostile_one_is_only_text() {
    let draft = Draft::begin().await;
    let nothing = paste(&draft, " \n\t\n", "look").await;
    assert_eq!((nothing.status, nothing.all(".faults li").len()), (422, 1));
    let look = paste(&draft, "<script>alert(1)</script>\t=cmd()\n\"never closed\t1", "look").await;
    assert_eq!(look.status, 200);
    assert!(look.all("main script").is_empty());
    let path = format!("{}/rows/legal_name", draft.section("identity"));
    assert_eq!(draft.browser.get(&path).await.status, 404, "no list");
}
