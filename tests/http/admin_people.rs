//! What administrators do to one account or one organization: acting senior officers, sessions,
//! ownership; and what they learn of cases by it, which is a number.

use super::{
    applicant::{Draft, MARIA},
    desk::Desk,
    harness::{ADMIN, Browser, Shown, TestApp},
};
use domain::{
    kernel::{Envelope, NgoRole, PersonId, StaffRole},
    organization,
};

const OLU: &str = "olu@secretariat.example";
const OTTO: &str = "otto@horizons.example";

async fn send(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Shown {
    browser.submit(&browser.get(path).await, path, fields).await
}

#[tokio::test]
async fn an_officer_acts_as_senior_officer_for_the_days_that_were_named_and_no_longer() {
    let app = TestApp::start().await;
    let id = app.person("Olu Okafor", OLU, &[StaffRole::Officer]).await;
    let admin = app.signed_in(ADMIN).await;
    let path = format!("/admin/people/{id}/acting");
    assert_eq!(send(&admin, &path, &[("from", "2026-03-02"), ("to", "soon")]).await.status, 422);
    let past = send(&admin, &path, &[("from", "2026-01-02"), ("to", "2026-01-05")]).await;
    assert_eq!(past.attributes(".faults a", "href"), ["#to"], "the law refuses beside the field");
    assert!(past.form(&path).contains(&("from".to_owned(), "2026-01-02".to_owned())), "what was typed is kept");
    let backwards = send(&admin, &path, &[("from", "2026-03-09"), ("to", "2026-03-03")]).await;
    assert_eq!(backwards.status, 422);

    let done = send(&admin, &path, &[("from", "2026-03-03"), ("to", "2026-03-04")]).await;
    assert_eq!(done.leads_to.as_deref(), Some(format!("/admin/people/{id}").as_str()), "{}", done.text);
    assert!(admin.follow(&done).await.plain().contains("3 to 4 March 2026"));
    let list = admin.get("/admin/people").await;
    assert!(list.plain().contains("Acting senior officer until 4 March 2026"));
    let form = admin.get(&format!("/admin/people/{id}/roles")).await;
    let roles: Vec<_> = form.form(&format!("/admin/people/{id}/roles")).into_iter().filter(|f| f.0 == "role").collect();
    assert_eq!(roles, [("role".to_owned(), "officer".to_owned())], "an appointment is no role for good");

    let senior = async || app.store.viewer(id).await.unwrap().unwrap().staff().has(StaffRole::SeniorOfficer);
    assert!(!senior().await, "not before the first day");
    app.clock.advance(24 * 60 * 60);
    assert!(senior().await);
    app.clock.advance(2 * 24 * 60 * 60);
    assert!(!senior().await, "not after the last day");
    assert!(!app.signed_in(ADMIN).await.get("/admin/people").await.plain().contains("Acting senior officer until"));
}

#[tokio::test]
async fn only_an_officer_is_offered_the_appointment() {
    let app = TestApp::start().await;
    let id = app.person("Olu Okafor", OLU, &[StaffRole::Auditor]).await;
    let admin = app.signed_in(ADMIN).await;
    let acting = format!("/admin/people/{id}/acting");
    let page = admin.get(&format!("/admin/people/{id}")).await;
    assert!(!page.attributes("a", "href").contains(&acting));
    let ruth = app.person("Ruth Okafor", "ruth@secretariat.example", &[StaffRole::Officer, StaffRole::SeniorOfficer]);
    let page = admin.get(&format!("/admin/people/{}", ruth.await)).await;
    assert!(
        page.attributes("a", "href").iter().all(|href| !href.ends_with("/acting")),
        "who is one already needs none"
    );
    let refused = send(&admin, &acting, &[("from", "2026-03-03"), ("to", "2026-03-04")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.attributes(".faults a", "href"), ["#to"]);
}

#[tokio::test]
async fn an_administrator_signs_somebody_out_everywhere() {
    let app = TestApp::start().await;
    let id = app.person("Olu Okafor", OLU, &[StaffRole::Officer]).await;
    let admin = app.signed_in(ADMIN).await;
    let path = format!("/admin/people/{id}");
    let before = admin.get(&path).await;
    assert!(before.plain().contains("never") && before.plain().contains("signed in nowhere"));
    assert!(!before.text.contains(&format!("{path}/sessions")), "nothing to end");
    let (one, two) = (app.signed_in(OLU).await, app.signed_in(OLU).await);
    let page = admin.get(&path).await;
    assert!(page.plain().contains("signed in on 2 devices"), "{}", page.one(".facts"));
    assert!(page.plain().contains("2 March 2026"), "the last sign-in is told");
    let done = admin.submit(&page, &format!("{path}/sessions"), &[]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    for browser in [&one, &two] {
        assert_eq!(browser.get("/account").await.status, 303, "signed out");
    }
    assert!(admin.follow(&done).await.text.contains("Signed out everywhere"), "and it stands in the history");
    app.signed_in(OLU).await;
}

#[tokio::test]
async fn whoever_closes_an_account_is_told_how_many_files_that_releases_and_not_which() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let app = desk.app();
    let awa = app.store.account_by_email("awa@secretariat.example").await.unwrap().unwrap().id;
    let admin = app.signed_in(ADMIN).await;
    let reference = desk.awa.get(&desk.case).await.one(".ref");
    for page in [format!("/admin/people/{awa}"), format!("/admin/people/{awa}/disable")] {
        let shown = admin.get(&page).await;
        assert!(shown.plain().contains("One file is assigned to this person"), "{page}");
        assert!(!shown.text.contains(&reference) && !shown.text.contains(&desk.case), "{page} tells of a case");
    }
    // Whoever reads cases as well is told which.
    app.person("Una Reid", "una@secretariat.example", &[StaffRole::Administrator, StaffRole::SeniorOfficer]).await;
    let una = app.signed_in("una@secretariat.example").await;
    assert!(una.get(&format!("/admin/people/{awa}")).await.attributes("a", "href").contains(&desk.case));
}

async fn colleague(draft: &Draft) -> PersonId {
    let otto = draft.app.person("Otto Berg", OTTO, &[]).await;
    let store = &draft.app.store;
    let maria = store.viewer(draft.maria).await.unwrap().unwrap();
    store.organization_invite(&maria, draft.organization, store.new_id(), OTTO, NgoRole::Viewer).await.unwrap();
    let command = organization::Command::AcceptInvitation { address: persistence::address_digest(OTTO) };
    let envelope = Envelope { command_id: store.new_id(), seen: None, command };
    let viewer = store.viewer(otto).await.unwrap().unwrap();
    store.organization(&viewer, draft.organization, envelope, &[]).await.unwrap();
    otto
}

#[tokio::test]
async fn the_ownership_of_an_organization_whose_owner_is_gone_is_moved_with_a_reason() {
    let draft = Draft::begin().await;
    let admin = draft.app.signed_in(ADMIN).await;
    let path = format!("/admin/organizations/{}/owner", draft.organization);
    assert!(admin.get(&path).await.one(".note").contains("Nobody else belongs"));
    let otto = colleague(&draft).await;

    let found = admin.get("/admin/people?q=horizons+sans").await;
    assert_eq!(found.all("tr.person .name a").len(), 2, "members are found by their organization");
    let page = admin.get(&format!("/admin/people/{}", draft.maria)).await;
    assert!(page.attributes("a", "href").contains(&path));
    let to = otto.to_string();
    let silent = send(&admin, &path, &[("to", &to), ("reason", " ")]).await;
    assert_eq!(silent.attributes(".faults a", "href"), ["#reason"]);
    assert_eq!(send(&admin, &path, &[("reason", "Left")]).await.attributes(".faults a", "href"), ["#to"]);
    let stranger = "01890000-0000-7000-8000-000000000000";
    let refused = send(&admin, &path, &[("to", stranger), ("reason", "Left")]).await;
    assert_eq!((refused.status, refused.attributes(".faults a", "href").remove(0).as_str()), (422, "#to"));

    let done = send(&admin, &path, &[("to", &to), ("reason", "Maria Lopez has left the organization")]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let after = admin.follow(&done).await;
    assert!(after.one("tbody tr").contains("Otto Berg") && after.one("tbody tr").contains("Owner"));
    let viewer = draft.app.store.viewer(otto).await.unwrap().unwrap();
    assert_eq!(viewer.actor().ngo_role(draft.organization), Some(NgoRole::Owner));
    let told = draft.app.store.outbox_entries(None, 20).await.unwrap();
    assert_eq!(told.iter().filter(|m| m.template.contains("ownership")).count(), 2, "{told:?}");
    let history = admin.get("/admin/history").await;
    assert!(history.plain().contains("New owner: Otto Berg"));
    assert!(history.text.contains("Maria Lopez has left the organization"));
    assert_eq!(draft.browser.get(&path).await.status, 404, "an owner moves it elsewhere");
    let _ = MARIA;
}

#[tokio::test]
async fn a_long_list_of_people_is_read_page_by_page() {
    let app = TestApp::start().await;
    app.administrator().await;
    for n in 0..60 {
        app.person(&format!("Person {n:02}"), &format!("p{n}@secretariat.example"), &[StaffRole::Officer]).await;
    }
    let admin = app.signed_in(ADMIN).await;
    let first = admin.get("/admin/people").await;
    let next = first.attributes(".pager a[rel=next]", "href").remove(0);
    let second = admin.get(&next).await;
    let names = [first.all("tr.person .name a"), second.all("tr.person .name a")].concat();
    assert_eq!((first.all("tr.person").len(), names.len()), (50, 61));
    let mut sorted = names.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(names, sorted, "each once, in order");
    assert!(second.attributes(".pager a[rel=next]", "href").is_empty());
    assert_eq!(second.attributes(".pager a[rel=prev]", "href"), ["/admin/people"]);
    let found = admin.get("/admin/people?q=person+5").await;
    assert_eq!(found.all("tr.person").len(), 10);
}

#[tokio::test]
async fn only_those_with_a_role_are_people_of_the_secretariat() {
    let draft = Draft::begin().await;
    let app = &draft.app;
    app.person("Awa Diallo", "awa@secretariat.example", &[StaffRole::Officer]).await;
    for n in 0..52 {
        app.person(&format!("Newcomer {n:02}"), &format!("n{n}@elsewhere.example"), &[]).await;
    }
    let admin = app.signed_in(ADMIN).await;
    let page = admin.get("/admin/people").await;
    assert_eq!(page.all("main h2"), ["Other accounts"]);
    let here = page.all("main table:nth-of-type(1) tr.person .name a");
    assert!(here.len() == 2 && here.contains(&"Awa Diallo".to_owned()), "{here:?}");
    let others = page.all("main h2 ~ table tr.person .name a");
    assert!(others.len() == 50 && others.iter().all(|name| name.starts_with("Newcomer")), "{others:?}");
    assert!(!page.text.contains("Maria"), "an owner of an organization is in neither list");
    let more = page.attributes("main a", "href").into_iter().find(|href| href.contains("who=others")).unwrap();
    let rest = admin.get(&more).await;
    assert_eq!(rest.all("tr.person .name a"), ["Newcomer 50", "Newcomer 51"]);
    assert_eq!(rest.attributes(".pager a[rel=prev]", "href"), ["/admin/people?who=others"]);
    let found = admin.get("/admin/people?q=a").await;
    let of_ngos = found.all("main h2 ~ table tr.person .name a");
    assert!(of_ngos.iter().any(|name| name.starts_with("Maria")) && !of_ngos.contains(&"Awa Diallo".to_owned()));
}
