//! Whether the place works, what its clock will do and what was done to it: for those who oversee it,
//! without a word of any case.

use super::{
    desk::Desk,
    harness::{ADMIN, Shown, TestApp},
};
use domain::kernel::StaffRole;

const AUDITOR: &str = "ines@secretariat.example";
const OFFICER: &str = "olu@secretariat.example";

/// The rows of a page, without the marks around what was filled in.
fn rows(page: &Shown) -> Vec<String> {
    page.all("tbody tr").iter().map(|row| locale::plain(row)).collect()
}

#[tokio::test]
async fn health_and_readiness_say_the_same() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(ADMIN).await;
    let silent = admin.get("/admin/health").await;
    assert!(silent.plain().contains("The background process has given no sign of life"), "{}", silent.one("main"));
    assert!(silent.one("table").contains("SQLite") && silent.one("table").contains("m2026"));
    app.store.worker_pulse().await.unwrap();
    let page = admin.get("/admin/health").await;
    assert!(!page.plain().contains("The background process has given no sign of life"));
    assert_eq!(app.browser().get("/readyz").await.text, "ready\n");

    app.lose_documents();
    let ready = app.browser().get("/readyz").await;
    assert_eq!((ready.status, ready.text.as_str()), (503, "the document store does not answer\n"));
    let page = admin.get("/admin/health").await;
    assert!(page.plain().contains("The document store does not answer"));
    assert!(rows(&page).iter().any(|row| row.starts_with("Document storelook here")));
    app.clock.advance(6 * 60);
    assert!(app.signed_in(ADMIN).await.get("/admin/health").await.plain().contains("has given no sign of life"));
}

#[tokio::test]
async fn mail_that_waits_or_was_given_up_is_counted() {
    let app = TestApp::start().await;
    app.administrator().await;
    app.person("Olu Okafor", OFFICER, &[]).await;
    let admin = app.signed_in(ADMIN).await;
    let row =
        async || rows(&admin.get("/admin/health").await).into_iter().find(|row| row.starts_with("Messages")).unwrap();
    let waiting = app.store.outbox_waiting().await.unwrap();
    assert!(waiting > 0);
    assert!(row().await.contains(&format!("waiting: {waiting}")), "{}", row().await);
    let message = app.store.outbox_lease(1, 60).await.unwrap().remove(0);
    app.store.outbox_give_up(&message.lease, "550 no such mailbox").await.unwrap();
    assert!(row().await.contains("look here") && row().await.contains("failed: 1"), "{}", row().await);
    assert!(!admin.get("/admin/health").await.text.contains("550"), "numbers, not letters");
}

#[tokio::test]
async fn the_schedule_tells_kinds_and_times_and_nothing_of_a_case() {
    let desk = Desk::begin().await;
    let app = desk.app();
    let admin = app.signed_in(ADMIN).await;
    let page = admin.get("/admin/schedule").await;
    assert!(page.one("dl.facts").contains("never"), "no worker was here yet");
    let rows = page.all("tbody tr");
    assert!(rows.iter().any(|row| row.contains("Application")), "{rows:?}");
    assert!(page.one("thead").contains("Last run") && !page.plain().contains("failed, to be tried again"));
    let reference = desk.awa.get(&desk.case).await.one(".ref");
    let id = desk.case.rsplit('/').next().unwrap();
    for secret in [reference.as_str(), id, "Horizons"] {
        assert!(!page.text.contains(secret), "tells of {secret}");
    }
    app.clock.advance(60 * 24 * 60 * 60);
    let admin = app.signed_in(ADMIN).await;
    assert!(admin.get("/admin/schedule").await.plain().contains("longer than"), "nobody took the steps");
    let step = app.store.schedule_lease(1, 60).await.unwrap().remove(0);
    app.store.schedule_retry(&step, "database: the disk is full").await.unwrap();
    let failing = admin.get("/admin/schedule").await;
    assert!(failing.one("table").contains("database: the disk is full"), "{}", failing.one("table"));
    let failed: Vec<_> =
        failing.all("tbody tr").into_iter().filter(|row| row.contains("failed, to be tried")).collect();
    assert_eq!(failed.len(), 1, "the last run of its kind: {failed:?}");
    assert!(admin.get("/admin/health").await.plain().contains("late or"));
}

#[tokio::test]
async fn what_was_done_to_the_house_is_read_by_administrators_and_auditors_alone() {
    let app = TestApp::start().await;
    let olu = app.person("Olu Okafor", OFFICER, &[StaffRole::Officer]).await;
    app.person("Ines Duarte", AUDITOR, &[StaffRole::Auditor]).await;
    let admin = app.signed_in(ADMIN).await;
    let path = "/admin/settings/contact_phone";
    admin.submit(&admin.get(path).await, path, &[("value", "+41 22 000 00 00")]).await;
    let path = format!("/admin/people/{olu}/disable");
    admin.submit(&admin.get(&path).await, &path, &[("reason", "Left the house")]).await;
    let auditor = app.signed_in(AUDITOR).await;
    for reader in [&admin, &auditor] {
        let rows = rows(&reader.get("/admin/history").await);
        assert!(rows[0].contains("Account closed") && rows[0].contains("Left the house"), "{rows:?}");
        assert!(rows[0].contains("Olu Okafor") && rows[0].ends_with("Ada Ferrer"), "{rows:?}");
        assert!(rows[1].contains("Telephone number of the secretariat") && rows[1].contains("+41 22 000 00 00"));
        assert!(rows.iter().any(|row| row.contains("Role given: Auditor")));
        // One step set the house up and gave the first role.
        assert!(rows[rows.len() - 2..].iter().any(|row| row.contains("Set up")), "{rows:?}");
    }
    assert_eq!(admin.get("/admin/history?before=x").await.status, 404);
    assert_eq!(auditor.get("/admin/people").await.status, 404);
    assert_eq!(auditor.get("/admin/health").await.status, 200);
    let rooms = auditor.get("/admin/history").await.attributes(".rooms a", "href");
    let expected = ["sanctions", "schedule", "health", "messages", "history"].map(|room| format!("/admin/{room}"));
    assert_eq!(rooms[..5], expected);
    assert_eq!(rooms[5..], ["/rulebook"]);
}

#[tokio::test]
async fn a_long_history_goes_on_over_the_page() {
    let app = TestApp::start().await;
    app.administrator().await;
    for n in 0..52 {
        app.person(&format!("Person {n:02}"), &format!("p{n}@secretariat.example"), &[StaffRole::Officer]).await;
    }
    let admin = app.signed_in(ADMIN).await;
    let first = admin.get("/admin/history").await;
    assert_eq!(first.all("tbody tr").len(), 50);
    let second = admin.get(&first.attributes("a[rel=next]", "href").remove(0)).await;
    let rows = second.all("tbody tr");
    assert_eq!(rows.len(), 4, "two grants, the first administrator's and the set-up: {rows:?}");
}

#[tokio::test]
async fn everybody_in_the_secretariat_reads_the_parameters_and_nobody_changes_them() {
    let app = TestApp::start().await;
    app.person("Olu Okafor", OFFICER, &[StaffRole::Officer]).await;
    let olu = app.signed_in(OFFICER).await;
    let page = olu.get("/rulebook").await;
    let rows = rows(&page);
    assert_eq!(rows.len(), domain::criteria::ParameterKey::ALL.len());
    let row = |key: &str| rows.iter().find(|row| row.contains(key)).unwrap().clone();
    assert!(
        row("min_age_years").contains("2 years") && row("min_age_years").contains("In existence"),
        "{}",
        row("min_age_years")
    );
    assert!(row("answer_working_days").contains("15 working days"));
    assert!(row("answer_working_days").contains("Step:"), "{}", row("answer_working_days"));
    assert!(row("majority").contains("no step is worked out from it"));
    assert!(page.attributes("form", "action").iter().all(|action| action == "/sign-out"), "nothing to press");
    assert!(olu.get("/criteria").await.attributes("a", "href").contains(&"/rulebook".to_owned()));
    assert!(!app.browser().get("/criteria").await.attributes("a", "href").contains(&"/rulebook".to_owned()));
    app.person("Nobody", "nobody@somewhere.example", &[]).await;
    assert_eq!(app.signed_in("nobody@somewhere.example").await.get("/rulebook").await.status, 404);
}

#[tokio::test]
async fn a_new_place_tells_its_administrator_what_it_needs() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(ADMIN).await;
    let home = admin.get("/home").await;
    assert_eq!(home.leads_to.as_deref(), Some("/admin"));
    let page = admin.get("/admin").await;
    assert!(page.all(".tasks .state").iter().all(|state| state == "to do"), "{:?}", page.all(".tasks .state"));
    assert!(page.plain().contains("Nobody has these roles yet: Officer, Senior officer and Council secretary"));
    let roles = [StaffRole::Officer, StaffRole::SeniorOfficer, StaffRole::CouncilSecretary];
    app.person("Olu Okafor", OFFICER, &roles).await;
    app.store.worker_pulse().await.unwrap();
    assert_eq!(admin.get("/admin").await.all(".tasks .state")[0], "done");
}
