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
async fn a_text_that_is_longer_than_any_may_be_is_marked_and_never_taken_for_saved() {
    let draft = Draft::begin().await;
    let path = draft.section("identity");
    let page = draft.browser.get(&path).await;
    let long = "x".repeat(20_001);
    let fields = [("seat_address", long.as_str())];
    for refused in
        [quietly(&draft.browser, &page, &path, &fields).await, draft.browser.submit(&page, &path, &fields).await]
    {
        assert_eq!(refused.status, 422, "a script reads the status, a person the page");
        assert!(refused.one("#seat_address-fault").contains("too long"), "{}", refused.one("#main-form"));
        assert_eq!(refused.attributes(".faults a", "href"), ["#seat_address"]);
        assert!(!refused.attributes("#main-form[data-unsaved]", "action").is_empty(), "what is shown is not saved");
        assert_eq!(refused.one("#seat_address"), long, "what was typed is kept");
        assert_eq!(refused.attributes("[name=revision]", "value"), ["1"]);
    }
    let again = draft.browser.get(&path).await;
    assert_eq!((again.status, again.one("#seat_address")), (200, String::new()));
    let shorter = quietly(&draft.browser, &page, &path, &[("seat_address", "12, rue A")]).await;
    assert_eq!(shorter.status, 200, "shortened, it is saved on the same page");
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
    let draft = Draft::ready().await;
    let path = draft.section("people");
    let page = draft.browser.get(&path).await;
    assert_eq!(draft.press_submit_in(&draft.browser).await.status, 303);
    let shut = draft.browser.get(&path).await;
    assert!(
        shut.all("#main-form, main input, main textarea, main select, main script").is_empty(),
        "nothing to type into"
    );
    assert_eq!(shut.one(".note"), "This section can no longer be changed.");
    let head = complete(Section::People).get("head_name").to_owned();
    assert!(shut.one(".answers").contains(&head), "what was sent can be read");
    let mark = shut.attributes("#unsent[hidden]", "data-mark").remove(0);
    assert!(
        mark.starts_with("draft:") && mark.ends_with(&format!(":{path}:")),
        "where section.js keeps copies: {mark}"
    );
    assert!(shut.attributes("script", "src").iter().any(|src| src.contains("unsent")), "it is looked for by a script");
    assert_eq!(shut.attributes(".langs a", "lang").len(), 3, "no form has to come along when the language is switched");
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
async fn figures_to_check_are_written_in_the_language_and_years_are_not_grouped() {
    let draft = Draft::begin().await;
    let rows = [
        ("members_as", "table"),
        ("members_by_country.0.country", "FR"),
        ("members_by_country.0.individuals", "1080"),
        ("members_by_country.0.organizations", "48 000"),
        ("networks.0.name", "The Network"),
        ("networks.0.since", "1998"),
        ("then", "list"),
    ];
    assert_eq!(draft.fill("members", &rows).await.status, 303);
    let aims =
        [("concerned_with.migration", "on"), ("migration_since", "2019"), ("migration_share", "80"), ("then", "list")];
    assert_eq!(draft.fill("aims", &aims).await.status, 303);
    for (language, counted) in
        [("en", ["1,080", "48,000"]), ("fr", ["1\u{202f}080", "48\u{202f}000"]), ("es", ["1.080", "48.000"])]
    {
        let check = draft.browser.get(&format!("{}/check?lang={language}", draft.path)).await.plain();
        for figure in counted.into_iter().chain([">1998<", ">2019<", ">80<"]) {
            assert!(check.contains(figure), "{language}, {figure}: {check}");
        }
    }
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
#[tokio::test]
async fn what_is_counted_of_the_criteria_is_what_the_list_shows() {
    for draft in [Draft::begin().await, Draft::ready().await] {
        let page = draft.browser.get(&format!("{}/criteria", draft.path)).await;
        let of = |class: &str| page.all(&format!(".criteria li > .{class}")).len();
        let (all, others) = (page.all(".criteria li").len(), of("soft"));
        assert_eq!(all, of("met") + of("unmet") + of("judge") + others);
        let said = format!(
            "{all} criteria: {} met, {} not met yet, {} for a person to judge",
            of("met"),
            of("unmet"),
            of("judge")
        );
        let said = if others == 0 { said } else { format!("{said}, {others} that do not apply") };
        assert!(page.words().contains(&said), "{said}: {}", page.words());
        assert!(draft.browser.get(&draft.path).await.words().contains(&said), "the task list says the same");
    }
}

#[tokio::test]
async fn a_country_is_chosen_by_its_name_in_any_language_and_what_is_none_is_told() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    let page = draft.browser.get(&path).await;
    let rows = [
        ("members_as", "table"),
        ("members_by_country.0.country", "sénégal"),
        ("members_by_country.1.country", "FR"),
        ("members_by_country.2.country", "Atlantis"),
    ];
    let saved = draft.browser.submit(&page, &path, &rows).await;
    assert!(!saved.all("[id='members_by_country.2.country-fault']").is_empty());
    assert!(saved.all("[id='members_by_country.0.country-fault']").is_empty());
    let shown = draft.browser.get(&path).await;
    let names = |page: &Shown| page.attributes(".q-members_by_country input[list=countries]", "value");
    assert_eq!(names(&shown), ["Senegal", "France", "Atlantis"], "nothing typed is lost");
    assert_eq!(shown.attributes("datalist", "id"), ["countries"], "the names stand there once");
    assert!(shown.attributes("datalist option", "value").contains(&"Senegal".to_owned()));
    let again = draft.browser.get(&format!("{path}?lang=fr")).await;
    assert_eq!(names(&again), ["Sénégal", "France", "Atlantis"], "kept by code, it has a name in each language");
    let before = shown.attributes("[name=revision]", "value");
    let page = draft.browser.get(&format!("{path}?lang=en")).await;
    draft.browser.submit(&page, &path, &[("then", "list")]).await;
    assert_eq!(draft.browser.get(&path).await.attributes("[name=revision]", "value"), before, "nothing has changed");
}

#[tokio::test]
async fn a_member_in_every_country_makes_a_page_for_a_bad_line() {
    let draft = Draft::begin().await;
    let path = draft.section("members");
    let mut rows = vec![("members_as".to_owned(), "table".to_owned())];
    for (n, code) in domain::dossier::country::CODES.iter().enumerate().take(183) {
        rows.push((format!("members_by_country.{n}.country"), (*code).to_owned()));
        rows.push((format!("members_by_country.{n}.individuals"), (n * 7_919 % 5_000).to_string()));
    }
    let rows: Vec<(&str, &str)> = rows.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect();
    let page = draft.browser.get(&path).await;
    draft.browser.submit(&page, &path, &[&rows[..], &[("then", "list")]].concat()).await;
    let page = draft.browser.get(&path).await;
    assert_eq!(page.all(".q-members_by_country .entry").len(), 183);
    let sent = draft.browser.server.get(&path).add_header("accept-encoding", "gzip").await;
    assert_eq!(sent.header("content-encoding"), "gzip");
    // Of the 40 KB of a page, its stylesheets and scripts take 15.
    assert!(sent.as_bytes().len() < 25_000, "{} bytes", sent.as_bytes().len());
}

#[tokio::test]
async fn a_browser_may_fill_in_what_it_knows_of_the_organization_and_its_people() {
    let draft = Draft::begin().await;
    let expected: [(&str, &[(&str, &str)]); 2] = [
        (
            "identity",
            &[
                ("legal_name", "organization"),
                ("seat_address", "street-address"),
                ("seat_town", "address-level2"),
                ("seat_country", "country"),
                ("website", "url"),
                ("email", "email"),
                ("telephone", "tel"),
            ],
        ),
        (
            "people",
            &[
                ("head_name", "section-head name"),
                ("head_email", "section-head email"),
                ("contact_name", "section-contact name"),
                ("contact_email", "section-contact email"),
                ("contact_telephone", "section-contact tel"),
                ("alternate_name", "section-alternate name"),
                ("alternate_email", "section-alternate email"),
            ],
        ),
    ];
    for (section, fields) in expected {
        let page = draft.browser.get(&draft.section(section)).await;
        for (field, token) in fields {
            assert_eq!(page.attributes(&format!("#{field}"), "autocomplete"), [*token], "{field}");
        }
    }
    let account: [(&str, &[(&str, &str)]); 3] = [
        ("/sign-in", &[("email", "username"), ("password", "current-password")]),
        ("/sign-up", &[("name", "name"), ("email", "email"), ("password", "new-password")]),
        ("/forgot", &[("email", "email")]),
    ];
    let guest = draft.app.browser();
    for (path, fields) in account {
        let page = guest.get(path).await;
        for (field, token) in fields {
            assert_eq!(page.attributes(&format!("#{field}"), "autocomplete"), [*token], "{path} {field}");
        }
    }
    draft.app.person("Otto Ey", "otto@elsewhere.example", &[]).await;
    let page = draft.app.signed_in("otto@elsewhere.example").await.get("/applications/start").await;
    assert_eq!(page.attributes("#name", "autocomplete"), ["organization"]);
}
