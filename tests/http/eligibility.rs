//! The eligibility check from outside: no account, nothing stored, an answer per criterion from the
//! same code as an application's; carried into an application on request. Starting again from an
//! earlier application.

use super::{
    applicant::{Draft, MARIA},
    harness::TestApp,
};

const ANSWERS: &str = "/eligibility?founded_on.year=2015&founded_on.month=&founded_on.day=&founded_by.persons=on\
    &registration=registered&seat_country=FR&dissolution_clause=yes&governing_body_seats=7\
    &governing_body_government=0&concerned_with.migration=on&member_countries=4&closed_years=two";

#[tokio::test]
async fn anybody_gets_an_answer_on_every_criterion_with_its_source_and_mark() {
    let app = TestApp::start().await;
    let browser = app.browser();
    assert!(browser.get("/").await.text.contains("href=\"/eligibility\""));
    let blank = browser.get("/eligibility").await;
    assert_eq!((blank.status, blank.all("form .field").len(), blank.all(".criteria li").len()), (200, 10, 0));
    let page = browser.get(ANSWERS).await;
    assert_eq!(page.all(".criteria li").len(), domain::criteria::CriterionKey::ALL.len());
    assert_eq!(page.all(".criteria li .mark").len(), domain::criteria::CriterionKey::ALL.len());
    assert!(page.plain().contains("Nothing in these answers speaks against applying"), "{}", page.one("main"));
    assert!(page.all(".criteria .met").len() >= 2, "{:?}", page.all(".criteria li"));
    assert_eq!(page.attributes("#seat_country option[selected]", "value"), ["FR"], "what was typed is kept");
}

#[tokio::test]
async fn what_speaks_against_it_comes_first_with_what_would_change_it() {
    let app = TestApp::start().await;
    let young = ANSWERS.replace("2015", "2025").replace("founded_by.persons", "founded_by.government");
    let page = app.browser().get(&young).await;
    let first: Vec<String> = page.all(".criteria li").into_iter().take(2).collect();
    assert!(first.iter().all(|line| line.contains("Not met")), "{first:?}");
    assert!(page.plain().contains("2 criteria are not met"), "{}", page.one("main"));
    assert!(first.join(" ").contains("2027"), "from when it is old enough: {first:?}");
}

#[tokio::test]
async fn a_date_that_is_none_is_told_beside_it_and_kept() {
    let app = TestApp::start().await;
    let page = app.browser().get("/eligibility?founded_on.year=2031&closed_years=two").await;
    assert!(!page.one("#founded_on-fault").is_empty());
    assert_eq!(
        page.attributes(".faults a", "href"),
        ["#founded_on.year"],
        "told at the top, before anything is concluded"
    );
    assert!(page.all(".criteria li").is_empty());
    assert_eq!(page.attributes("[name='founded_on.year']", "value"), ["2031"]);
    let nonsense = app.browser().get("/eligibility?founded_on.year=%FF%00&governing_body_seats=99999999999&x=y").await;
    assert_eq!(nonsense.status, 200);
}

#[tokio::test]
async fn a_question_is_called_what_it_is_called_on_this_page() {
    let app = TestApp::start().await;
    let page = app.browser().get("/eligibility?founded_on.year=2015").await;
    let asked: Vec<String> =
        page.all("form .field > label, form .field > legend").iter().map(|w| locale::plain(w)).collect();
    let open: Vec<String> = page
        .all(".criteria small")
        .iter()
        .filter_map(|words| Some(locale::plain(words).strip_prefix("The answer depends on: ")?.to_owned()))
        .collect();
    assert!(open.len() >= 4, "{open:?}");
    for question in &open {
        assert!(asked.iter().any(|a| a.starts_with(question.as_str())), "{question} is none of {asked:?}");
    }
    assert!(open.iter().any(|q| q == "How many members does the governing body have?"), "{open:?}");
    let wrong = app.browser().get("/eligibility?founded_on.year=2015&governing_body_seats=many").await;
    let told = locale::plain(&wrong.one(".faults li"));
    assert!(told.starts_with("How many members does the governing body have?"), "{told}");
    let more = "/eligibility?founded_on.year=2015&governing_body_seats=5&governing_body_government=9";
    let more = app.browser().get(more).await;
    let beside = locale::plain(&more.one("#governing_body_government-fault"));
    assert!(beside.contains("How many members does the governing body have?"), "{beside}");
    assert!(locale::plain(&more.one(".faults li")).contains(beside.trim()), "{}", more.one(".faults"));
}

#[tokio::test]
async fn what_was_left_open_is_counted_and_nothing_at_all_is_told() {
    let app = TestApp::start().await;
    let few = app.browser().get("/eligibility?founded_on.year=2015&seat_country=FR").await;
    assert!(few.plain().contains("8 questions are still without an answer"), "{}", few.one("main"));
    let heading = locale::plain(&few.one(".note b"));
    assert!(heading.starts_with("8 questions are still without an answer;"), "{heading}");
    assert!(!app.browser().get(ANSWERS).await.plain().contains("without an answer"));
    let nothing = app.browser().get("/eligibility?governing_body_as=file&members_as=file&founded_on.year=").await;
    assert!(nothing.one(".faults").contains("Answer at least one question"));
}

#[tokio::test]
async fn the_answers_are_carried_into_an_application_and_then_forgotten() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let page = browser.get(ANSWERS).await;
    let kept = browser.submit(&page, "/eligibility/keep", &[]).await;
    assert_eq!(kept.leads_to.as_deref(), Some("/sign-up"));
    assert!(browser.follow(&kept).await.one(".note").contains("kept in this browser"));
    app.person("Maria Lopez", MARIA, &[]).await;
    let form = browser.get("/sign-in").await;
    let fields = [("email", MARIA), ("password", super::harness::PASSWORD)];
    assert_eq!(browser.submit(&form, "/sign-in", &fields).await.status, 303);
    let start = browser.get("/applications/start").await;
    assert_eq!(start.attributes("[name=take][checked]", "value"), ["on"]);
    let begun = browser.submit(&start, "/applications/start", &[("name", "Horizons"), ("country", "FR")]).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    let path = begun.leads_to.unwrap();
    let identity = browser.get(&format!("{path}/sections/identity")).await;
    assert_eq!(identity.attributes("[name='founded_on.year']", "value"), ["2015"]);
    assert_eq!(identity.attributes("[name=registration][checked]", "value"), ["registered"]);
    let governance = browser.get(&format!("{path}/sections/governance")).await;
    assert_eq!(governance.attributes("[name=governing_body_as][checked]", "value").len(), 0, "nobody chose that");
    assert!(browser.get("/applications/start").await.attributes("[name=take]", "value").is_empty(), "and forgotten");
}

#[tokio::test]
async fn answers_that_no_cookie_holds_are_not_said_to_be_kept() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let page = browser.get(ANSWERS).await;
    browser.submit(&page, "/eligibility/keep", &[]).await;
    let long = format!("closed_years={}", "a".repeat(4_000));
    let answer = browser.submit(&page, "/eligibility/keep", &[("answers", &long)]).await;
    let said = browser.follow(&answer).await.one(".note");
    assert!(said.contains("too long") && !said.contains("kept in this browser"), "{said}");
    let left = answer.response.iter_headers_by_name("set-cookie").map(|v| v.to_str().unwrap().to_owned());
    let left: Vec<_> = left.filter(|c| c.starts_with("eligibility=")).collect();
    assert!(left.len() == 1 && left[0].contains("Max-Age=0"), "nor are those of before offered: {left:?}");
}

#[tokio::test]
async fn signing_out_forgets_the_answers() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get(ANSWERS).await;
    browser.submit(&page, "/eligibility/keep", &[]).await;
    let start = browser.get("/applications/start").await;
    assert_eq!(start.attributes("[name=take][checked]", "value"), ["on"]);
    browser.submit(&start, "/sign-out", &[]).await;
    let form = browser.get("/sign-in").await;
    let fields = [("email", MARIA), ("password", super::harness::PASSWORD)];
    assert_eq!(browser.submit(&form, "/sign-in", &fields).await.status, 303);
    assert!(browser.get("/applications/start").await.attributes("[name=take]", "value").is_empty());
}

#[tokio::test]
async fn one_starts_again_from_an_earlier_application_but_for_its_declaration() {
    let draft = Draft::submitted().await;
    let withdraw = format!("{}/withdraw", draft.path);
    let page = draft.browser.get(&withdraw).await;
    assert_eq!(draft.browser.submit(&page, &withdraw, &[]).await.status, 303);
    let status = draft.browser.get(&draft.path).await;
    let again = status.attributes(".links a", "href").into_iter().find(|h| h.contains("&from=")).unwrap();
    assert!(!status.attributes("main a.button", "href").contains(&again), "the button here is to undo");
    let start = draft.browser.get(&again).await;
    assert_eq!(start.attributes("[name=again][checked]", "value"), ["on"]);
    let begun = draft.browser.submit(&start, "/applications/start", &[]).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    let path = begun.leads_to.unwrap();
    assert_ne!(path, draft.path);
    let aims = draft.browser.get(&format!("{path}/sections/aims")).await;
    assert!(aims.one("#aims").contains("As the statutes say"));
    let declaration = draft.browser.get(&format!("{path}/sections/declaration")).await;
    assert!(declaration.attributes("#declarant_name", "value").iter().all(String::is_empty));
}

#[tokio::test]
async fn nobody_starts_from_an_application_of_another_organization() {
    let draft = Draft::submitted().await;
    let id = draft.path.rsplit('/').next().unwrap().to_owned();
    draft.app.person("Otto", "otto@elsewhere.example", &[]).await;
    let otto = draft.app.signed_in("otto@elsewhere.example").await;
    let start = otto.get(&format!("/applications/start?from={id}")).await;
    assert!(start.attributes("[name=again]", "value").is_empty(), "it does not exist for a stranger");
    let fields = [("name", "Elsewhere"), ("country", "CH"), ("from", id.as_str()), ("again", "on")];
    let begun = otto.submit(&start, "/applications/start", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    let aims = otto.get(&format!("{}/sections/aims", begun.leads_to.unwrap())).await;
    assert!(!aims.text.contains("As the statutes say"));
}
