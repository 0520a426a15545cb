//! People of the secretariat, managed from outside.

use super::harness::{ADMIN, PASSWORD, TestApp};
use domain::kernel::StaffRole;
use persistence::TokenPurpose;

const OLU: &str = "olu@secretariat.example";

#[tokio::test]
async fn an_administrator_invites_an_officer_and_gives_the_role() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(ADMIN).await;
    assert!(admin.get("/admin/people").await.one(".note").contains("Nobody but you"));
    let form = admin.get("/admin/people/invite").await;
    let fields = [("name", "Olu Okafor"), ("email", OLU), ("language", "fr")];
    let nameless = admin.submit(&form, "/admin/people/invite", &fields[1..]).await;
    assert_eq!(nameless.one(".faults a"), "Enter the person’s name.");
    let done = admin.submit(&form, "/admin/people/invite", &fields).await;
    assert_eq!(done.leads_to.as_deref(), Some("/admin/people"));
    assert!(admin.follow(&done).await.text.contains("address not confirmed yet"));
    let again = admin.submit(&admin.get("/admin/people/invite").await, "/admin/people/invite", &fields).await;
    assert_eq!(again.attributes(".faults a", "href"), ["#email"]);

    let link = format!("/verify/{}", app.secret(TokenPurpose::Verify, OLU).await);
    let guest = app.browser();
    let form = guest.get(&link).await;
    assert_eq!(form.one("h1"), "Welcome to the secretariat");
    assert_eq!(guest.submit(&form, &link, &[("password", PASSWORD)]).await.leads_to.as_deref(), Some("/sign-in"));

    let olu = app.store.account_by_email(OLU).await.unwrap().unwrap().id;
    let path = format!("/admin/people/{olu}/roles");
    let form = admin.get(&path).await;
    let done = admin.submit(&form, &path, &[("role", "officer"), ("role", "senior_officer")]).await;
    assert_eq!(done.leads_to.as_deref(), Some("/admin/people"), "{}", done.text);
    assert!(admin.follow(&done).await.text.contains("Officer · Senior officer"));
    app.signed_in(OLU).await;
}

#[tokio::test]
async fn an_invitation_that_was_not_taken_up_is_sent_again_from_the_people_page() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(ADMIN).await;
    let form = admin.get("/admin/people/invite").await;
    let fields = [("name", "Olu Okafor"), ("email", OLU), ("language", "fr")];
    let list = admin.follow(&admin.submit(&form, "/admin/people/invite", &fields).await).await;
    let path = format!("/admin/people/{}", app.store.account_by_email(OLU).await.unwrap().unwrap().id);
    assert!(admin.get(&path).await.plain().contains("has not been accepted yet"));
    app.clock.advance(TokenPurpose::Verify.seconds() + 1);
    let admin = app.signed_in(ADMIN).await;
    let page = admin.get(&path).await;
    assert!(page.plain().contains("its link no longer works"), "{}", page.one("main"));
    let again = format!("{path}/invite");
    assert!(list.text.contains(&again), "the list offers it too");
    let done = admin.submit(&page, &again, &[]).await;
    assert_eq!(done.leads_to.as_deref(), Some(path.as_str()), "{}", done.text);
    let page = admin.follow(&done).await;
    assert!(page.plain().contains("has not been accepted yet"));
    assert_eq!(page.plain().matches("Invited into the secretariat").count(), 2, "both stand in the history");
    let link = format!("/verify/{}", app.secret(TokenPurpose::Verify, OLU).await);
    assert_eq!(app.browser().get(&link).await.one("h1"), "Welcome to the secretariat");
}

#[tokio::test]
async fn an_account_is_closed_with_a_reason_and_opened_again() {
    let app = TestApp::start().await;
    let id = app.person("Olu Okafor", OLU, &[StaffRole::Officer]).await;
    let (admin, olu) = (app.signed_in(ADMIN).await, app.signed_in(OLU).await);
    let path = format!("/admin/people/{id}/disable");
    let form = admin.get(&path).await;
    assert_eq!(admin.submit(&form, &path, &[("reason", " ")]).await.status, 422);
    assert_eq!(admin.submit(&form, &path, &[("reason", "Left the house")]).await.status, 303);
    assert_eq!(olu.get("/account").await.status, 303, "signed out at once");
    let browser = app.browser();
    let sign_in = browser.get("/sign-in").await;
    let closed = browser.submit(&sign_in, "/sign-in", &[("email", OLU), ("password", PASSWORD)]).await;
    assert!(closed.one(".faults").contains("has been closed"));

    let list = admin.get("/admin/people").await;
    let path = format!("/admin/people/{id}/enable");
    assert_eq!(admin.submit(&list, &path, &[]).await.status, 303);
    app.signed_in(OLU).await;
}

#[tokio::test]
async fn a_stale_page_changes_no_roles() {
    let app = TestApp::start().await;
    let id = app.person("Olu Okafor", OLU, &[StaffRole::Officer]).await;
    let admin = app.signed_in(ADMIN).await;
    let path = format!("/admin/people/{id}/roles");
    let (first, second) = (admin.get(&path).await, admin.get(&path).await);
    assert_eq!(admin.submit(&first, &path, &[("role", "auditor")]).await.status, 303);
    let stale = admin.submit(&second, &path, &[("role", "senior_officer")]).await;
    assert_eq!(stale.status, 409);
    assert!(stale.one("h1").contains("This page has changed"));
}

#[tokio::test]
async fn nobody_changes_their_own_roles() {
    let app = TestApp::start().await;
    app.administrator().await;
    let me = app.store.account_by_email(ADMIN).await.unwrap().unwrap().id;
    let admin = app.signed_in(ADMIN).await;
    assert_eq!(admin.get(&format!("/admin/people/{me}/roles")).await.status, 404);
}
