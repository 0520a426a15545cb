//! An organization's people from outside: invitations with and without an account, roles, another
//! owner, leaving; another address for an account. To a stranger the organization does not exist.

use super::{
    applicant::{Draft, MARIA},
    harness::{Browser, PASSWORD, Shown, TestApp},
};
use domain::kernel::NgoRole;

pub(super) const KOFI: &str = "kofi@horizons.example";

impl Draft {
    pub(super) fn home(&self) -> String {
        format!("/organizations/{}", self.organization)
    }

    /// Presses the button of a page below the organization.
    pub(super) async fn manage(&self, browser: &Browser, page: &str, fields: &[(&str, &str)]) -> Shown {
        let path = format!("{}/{page}", self.home());
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.text);
        browser.submit(&page, &path, fields).await
    }

    /// Invites an address and gives the link that the message carries.
    pub(super) async fn invited(&self, email: &str, role: &str) -> String {
        let done = self.manage(&self.browser, "invite", &[("email", email), ("role", role)]).await;
        assert_eq!(done.status, 303, "{:?} {}", done.all(".faults li"), done.one("main"));
        // Minted as at sending.
        format!("/invitations/{}", self.app.store.invitation_mint(self.organization, email).await.unwrap())
    }

    /// A colleague with an account who has accepted an invitation.
    pub(super) async fn colleague(&self, name: &str, email: &str, role: &str) -> Browser {
        let link = self.invited(email, role).await;
        self.app.person(name, email, &[]).await;
        let browser = self.app.signed_in(email).await;
        let page = browser.get(&link).await;
        let done = browser.submit(&page, &link, &[]).await;
        assert_eq!(done.leads_to, Some(self.home()), "{}", done.text);
        browser
    }

    pub(super) async fn person_of(&self, email: &str) -> String {
        self.app.store.account_by_email(email).await.unwrap().unwrap().id.to_string()
    }

    async fn role_of(&self, email: &str) -> Option<NgoRole> {
        let account = self.app.store.account_by_email(email).await.unwrap().unwrap();
        let viewer = self.app.store.viewer(account.id).await.unwrap().unwrap();
        viewer.actor().ngo_role(self.organization)
    }
}

#[tokio::test]
async fn a_colleague_without_an_account_joins_by_the_link_alone() {
    let draft = Draft::begin().await;
    let link = draft.invited(KOFI, "editor").await;
    let page = draft.browser.get(&draft.home()).await;
    assert!(page.text.contains(KOFI), "the owner sees who is invited");

    let browser = draft.app.browser();
    let asked = browser.get(&link).await;
    assert!(asked.plain().contains("Maria Lopez invites you"), "{}", asked.one("main"));
    assert_eq!(browser.get(&link).await.status, 200, "opening the link does not use it up");
    let empty = browser.submit(&asked, &link, &[("name", "Kofi Mensah")]).await;
    assert_eq!((empty.status, empty.attributes(".faults a", "href")), (422, vec!["#password".to_owned()]));
    assert_eq!(empty.attributes("#name", "value"), ["Kofi Mensah"]);
    let done = browser.submit(&asked, &link, &[("name", "Kofi Mensah"), ("password", PASSWORD)]).await;
    let sign_in = format!("/sign-in?next={}", draft.home());
    assert_eq!(done.leads_to.as_deref(), Some(sign_in.as_str()), "{}", done.text);
    assert_eq!(browser.get(&link).await.status, 404, "once is enough");

    let kofi = draft.app.signed_in(KOFI).await;
    assert!(kofi.get(&draft.home()).await.text.contains("Kofi Mensah"));
    assert_eq!(kofi.get(&draft.path).await.status, 200);
    assert_eq!(draft.role_of(KOFI).await, Some(NgoRole::Editor));
}

#[tokio::test]
async fn an_account_that_a_stranger_opened_under_the_address_becomes_its_reader_s() {
    let draft = Draft::begin().await;
    let stranger = draft.app.browser();
    let form = stranger.get("/sign-up").await;
    let theirs = "seven lamps beside the mill";
    stranger.submit(&form, "/sign-up", &[("name", "Eve"), ("email", KOFI), ("password", theirs)]).await;
    let link = draft.invited(KOFI, "viewer").await;
    let browser = draft.app.browser();
    let page = browser.get(&link).await;
    let done = browser.submit(&page, &link, &[("name", "Kofi Mensah"), ("password", PASSWORD)]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let form = stranger.get("/sign-in").await;
    let refused = stranger.submit(&form, "/sign-in", &[("email", KOFI), ("password", theirs)]).await;
    assert_eq!(refused.status, 422, "what the stranger chose opens nothing");
    let page = draft.app.signed_in(KOFI).await.get(&draft.home()).await;
    assert!(page.text.contains("Kofi Mensah") && !page.text.contains("Eve"));
}

#[tokio::test]
async fn whoever_has_an_account_signs_in_and_accepts_and_another_account_may_not() {
    let draft = Draft::begin().await;
    let link = draft.invited(KOFI, "editor").await;
    draft.app.person("Kofi Mensah", KOFI, &[]).await;
    let guest = draft.app.browser().get(&link).await;
    assert!(guest.attributes(".actions a", "href").contains(&format!("/sign-in?next={link}")), "{}", guest.text);

    draft.app.person("Otto", "otto@elsewhere.example", &[]).await;
    let otto = draft.app.signed_in("otto@elsewhere.example").await;
    let page = otto.get(&link).await;
    assert!(page.text.contains("another address"), "{}", page.one("main"));
    assert_eq!(page.attributes("main form", "action"), ["/sign-out"]);

    let kofi = draft.app.signed_in(KOFI).await;
    let page = kofi.get(&link).await;
    for _ in 0..2 {
        let done = kofi.submit(&page, &link, &[]).await;
        if done.status == 404 {
            // The second press finds the link used up and the work done.
            break;
        }
        assert_eq!(done.leads_to, Some(draft.home()), "{}", done.text);
    }
    assert_eq!(draft.role_of(KOFI).await, Some(NgoRole::Editor));
    assert!(!kofi.get(&draft.home()).await.text.contains("/invite"), "an editor invites nobody");
    assert_eq!(kofi.get(&format!("{}/invite", draft.home())).await.status, 404);
}

#[tokio::test]
async fn an_invitation_that_was_taken_back_opens_nothing() {
    let draft = Draft::begin().await;
    let link = draft.invited(KOFI, "editor").await;
    let page = draft.browser.get(&draft.home()).await;
    let revoke = page.attributes(".people .tools a", "href").into_iter().find(|h| h.contains("revoke")).unwrap();
    let asked = draft.browser.get(&revoke).await;
    assert!(asked.text.contains(KOFI));
    assert_eq!(draft.browser.submit(&asked, &revoke, &[]).await.status, 303);
    let gone = draft.app.browser().get(&link).await;
    assert_eq!(gone.status, 404);
    assert!(gone.text.contains("cancelled"), "{}", gone.one("main"));
}

#[tokio::test]
async fn an_invitation_runs_out() {
    let draft = Draft::begin().await;
    let link = draft.invited(KOFI, "editor").await;
    draft.app.clock.advance(16 * 24 * 60 * 60);
    assert_eq!(draft.app.browser().get(&link).await.status, 404);
    let maria = draft.app.signed_in(MARIA).await;
    assert!(maria.get(&draft.home()).await.text.contains("Expired"));
}

#[tokio::test]
async fn what_is_wrong_with_an_invitation_is_said_beside_the_field() {
    let draft = Draft::begin().await;
    let none = draft.manage(&draft.browser, "invite", &[("email", "nowhere")]).await;
    assert_eq!((none.status, none.attributes(".faults a", "href")), (422, vec!["#email".into(), "#role".into()]));
    assert_eq!(none.attributes("#email", "value"), ["nowhere"]);
    let own = draft.manage(&draft.browser, "invite", &[("email", "MARIA@horizons.example"), ("role", "editor")]).await;
    assert_eq!((own.status, own.all(".faults li").len()), (422, 1), "she belongs to it already");
    draft.invited(KOFI, "editor").await;
    let twice = draft.manage(&draft.browser, "invite", &[("email", KOFI), ("role", "viewer")]).await;
    assert_eq!(twice.status, 422);
    assert!(twice.one("#email ~ .fault, .field .fault").contains("invit"), "{:?}", twice.all(".faults li"));
}

#[tokio::test]
async fn roles_change_the_ownership_moves_and_people_leave() {
    let draft = Draft::begin().await;
    let kofi = draft.colleague("Kofi Mensah", KOFI, "viewer").await;
    let section = format!("{}/sections/aims", draft.path);
    assert!(kofi.get(&section).await.all(".actions button").is_empty(), "a viewer reads");
    let id = draft.person_of(KOFI).await;
    let page = |last: &str| format!("people/{id}/{last}");
    let done = draft.manage(&draft.browser, &page("role"), &[("role", "editor")]).await;
    assert_eq!(done.leads_to, Some(draft.home()), "{}", done.text);
    assert!(!kofi.get(&section).await.all(".actions button").is_empty(), "an editor fills in");

    let maria = draft.person_of(MARIA).await;
    assert_eq!(draft.browser.get(&format!("{}/people/{maria}/remove", draft.home())).await.status, 404, "owners stay");
    let moved = draft.manage(&draft.browser, &page("owner"), &[]).await;
    assert_eq!(moved.leads_to, Some(draft.home()), "{}", moved.text);
    assert_eq!((draft.role_of(KOFI).await, draft.role_of(MARIA).await), (Some(NgoRole::Owner), Some(NgoRole::Editor)));

    let left = draft.manage(&draft.browser, &format!("people/{maria}/remove"), &[]).await;
    assert_eq!(left.leads_to.as_deref(), Some("/applications"));
    assert_eq!(draft.browser.get(&draft.home()).await.status, 404);
    assert_eq!(draft.browser.get(&draft.path).await.status, 404);
}

#[tokio::test]
async fn an_owner_removes_somebody_who_can_then_read_nothing() {
    let draft = Draft::begin().await;
    let kofi = draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let id = draft.person_of(KOFI).await;
    assert_eq!(draft.manage(&draft.browser, &format!("people/{id}/remove"), &[]).await.status, 303);
    assert_eq!(kofi.get(&draft.path).await.status, 404);
    assert_eq!(kofi.get("/applications").await.status, 200);
}

#[tokio::test]
async fn a_stale_page_changes_nobody_s_role() {
    let draft = Draft::begin().await;
    draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let id = draft.person_of(KOFI).await;
    let path = format!("{}/people/{id}/owner", draft.home());
    let stale = draft.browser.get(&path).await;
    assert_eq!(draft.manage(&draft.browser, &format!("people/{id}/role"), &[("role", "viewer")]).await.status, 303);
    assert_eq!(draft.browser.submit(&stale, &path, &[]).await.status, 409);
    assert_eq!(draft.role_of(KOFI).await, Some(NgoRole::Viewer));
}

#[tokio::test]
async fn the_name_and_the_seat_are_changed() {
    let draft = Draft::begin().await;
    let empty = draft.manage(&draft.browser, "name", &[("name", ""), ("country", "")]).await;
    assert_eq!((empty.status, empty.attributes(".faults a", "href").len()), (422, 2));
    let evil =
        draft.manage(&draft.browser, "name", &[("name", "Horizontes\r\nhttp://evil.example"), ("country", "ES")]).await;
    assert_eq!((evil.status, evil.attributes(".faults a", "href")), (422, vec!["#name".to_owned()]));
    let done = draft.manage(&draft.browser, "name", &[("name", "Horizontes"), ("country", "ES")]).await;
    assert_eq!(done.leads_to, Some(draft.home()), "{}", done.text);
    let page = draft.browser.get(&draft.home()).await;
    assert_eq!(page.one("h1"), "Horizontes");
    assert!(page.text.contains("Spain"));
}

#[tokio::test]
async fn to_a_stranger_the_organization_does_not_exist() {
    let draft = Draft::begin().await;
    draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let id = draft.person_of(KOFI).await;
    draft.app.person("Otto", "otto@elsewhere.example", &[]).await;
    let otto = draft.app.signed_in("otto@elsewhere.example").await;
    for page in ["", "/name", "/invite", &format!("/people/{id}/role"), &format!("/people/{id}/remove")] {
        assert_eq!(otto.get(&format!("{}{page}", draft.home())).await.status, 404, "{page}");
    }
    let own = draft.browser.get(&format!("{}/people/{id}/remove", draft.home())).await;
    let path = format!("{}/people/{id}/remove", draft.home());
    let fields = own.form(&path);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_ne!(otto.post(&path, &fields).await.status, 303);
    assert_eq!(draft.role_of(KOFI).await, Some(NgoRole::Editor));
}

#[tokio::test]
async fn one_account_serves_several_organizations() {
    let draft = Draft::begin().await;
    let kofi = draft.colleague("Kofi Mensah", KOFI, "editor").await;
    let page = kofi.get("/applications/start").await;
    let begun = kofi.submit(&page, "/applications/start", &[("name", "Kofi's own"), ("country", "GH")]).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    assert_eq!(kofi.get("/applications").await.all("section h2").len(), 2);
    assert_eq!(draft.browser.get(&begun.leads_to.unwrap()).await.status, 404);
}

async fn changed_address(app: &TestApp, browser: &Browser, to: &str) -> Shown {
    let page = browser.get("/account/email").await;
    let sent = browser.submit(&page, "/account/email", &[("email", to), ("old", PASSWORD)]).await;
    assert_eq!(sent.status, 200, "{:?}", sent.all(".faults li"));
    let account = app.store.account_by_email(MARIA).await.unwrap().unwrap();
    let link = format!("/email/{}", app.store.change_email_mint(account.id, to).await.unwrap());
    let page = app.browser().get(&link).await;
    assert!(page.text.contains(to), "{}", page.text);
    app.browser().get("/").await;
    let visitor = app.browser();
    let page = visitor.get(&link).await;
    visitor.submit(&page, &link, &[]).await
}

#[tokio::test]
async fn another_address_counts_once_its_link_was_opened_and_the_old_one_is_told() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    let page = browser.get("/account/email").await;
    let wrong = browser.submit(&page, "/account/email", &[("email", "new@h.example"), ("old", "no")]).await;
    assert_eq!((wrong.status, wrong.attributes(".faults a", "href")), (422, vec!["#old".to_owned()]));
    assert_eq!(wrong.attributes("#email", "value"), ["new@h.example"]);
    let same = browser.submit(&page, "/account/email", &[("email", "MARIA@horizons.example"), ("old", PASSWORD)]).await;
    assert_eq!(same.attributes(".faults a", "href"), ["#email"]);

    let done = changed_address(&app, &browser, "new@h.example").await;
    assert_eq!(done.leads_to.as_deref(), Some("/sign-in"), "{}", done.text);
    app.signed_in("new@h.example").await;
    assert!(app.store.account_by_email(MARIA).await.unwrap().is_none());
    let told = app.messages("email_changed").await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].recipient, persistence::Recipient::Address(MARIA.to_owned()));
}

#[tokio::test]
async fn an_address_that_somebody_else_has_by_now_is_not_taken_from_them() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    let browser = app.signed_in(MARIA).await;
    app.person("Kofi Mensah", KOFI, &[]).await;
    let refused = changed_address(&app, &browser, KOFI).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    assert!(app.store.account_by_email(MARIA).await.unwrap().is_some());
    assert!(app.messages("change_email").await.is_empty(), "no link goes to a stranger");
}
