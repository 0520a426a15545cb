//! Links in messages: an invitation taken up with and without an account, another address for one;
//! an organization's people; a draft handed over with the organization.

use super::{
    house::{House, On},
    people::{Cast, envelope},
};
use domain::{
    application::Command,
    kernel::{ActorKind, Language, NgoRole, PersonId},
    organization, people,
};
use persistence::{
    Invitee, NewPerson, Recipient, Refusal, StoreError, TokenPurpose, address_digest, read::doings::What,
};
use rstest::rstest;

const KOFI: &str = "Kofi@Example.org";

impl House {
    async fn invite(&self, cast: &Cast, role: NgoRole) -> String {
        let owner = self.as_of(cast.owner).await;
        self.store.organization_invite(&owner, cast.organization, self.store.new_id(), KOFI, role).await.unwrap();
        self.store.invitation_mint(cast.organization, KOFI).await.unwrap()
    }

    fn kofi(&self) -> NewPerson {
        NewPerson {
            id: self.store.new_id(),
            email: String::new(),
            name: "Kofi".to_owned(),
            language: Language::Fr,
            password_hash: Some("hash".to_owned()),
        }
    }

    async fn member(&self, cast: &Cast) -> PersonId {
        let secret = self.invite(cast, NgoRole::Editor).await;
        let kofi = self.kofi();
        self.store.invitation_join(&secret, self.store.new_id(), kofi.clone()).await.unwrap().unwrap();
        kofi.id
    }

    /// To whom the messages of a template go.
    pub async fn letters(&self, template: &str) -> Vec<Recipient> {
        let all = self.store.outbox_entries(None, 1_000).await.unwrap();
        all.into_iter().filter(|m| m.template == template).map(|m| m.recipient).collect()
    }
}

#[rstest]
#[tokio::test]
async fn whoever_has_no_account_joins_with_a_proved_address(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secret = house.invite(&cast, NgoRole::Editor).await;
    let shown = house.store.invitation(&secret).await.unwrap().unwrap();
    assert_eq!((shown.role, shown.invitee, shown.by.as_deref()), (NgoRole::Editor, Invitee::Nobody, Some("owner")));
    let before = house.letters("verify").await.len();
    let kofi = house.kofi();
    house.store.invitation_join(&secret, house.store.new_id(), kofi.clone()).await.unwrap().unwrap();
    assert_eq!(house.letters("verify").await.len(), before, "the link was the proof");
    let account = house.store.account_by_email("kofi@example.org").await.unwrap().unwrap();
    assert!(account.verified_at.is_some() && account.language == Language::Fr);
    assert_eq!(house.as_of(kofi.id).await.organizations(), [(cast.organization, NgoRole::Editor)]);
    assert_eq!(house.store.invitation(&secret).await.unwrap(), None, "used up");
    let again = house.store.invitation_join(&secret, house.store.new_id(), house.kofi()).await.unwrap();
    assert!(again.is_none());
}

#[rstest]
#[tokio::test]
async fn a_refusal_leaves_the_link_as_it_was(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secret = house.invite(&cast, NgoRole::Viewer).await;
    let stranger = house.person("stranger").await;
    let viewer = house.as_of(stranger).await;
    let refused = house.store.invitation_accept(&viewer, &secret, house.store.new_id()).await;
    let not_theirs = Refusal::Organization(organization::Refusal::NotYourInvitation);
    assert!(matches!(refused, Err(StoreError::Refused(r)) if r == not_theirs));
    assert!(house.store.invitation(&secret).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn the_link_of_an_attempt_that_failed_opens_nothing(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let first = house.invite(&cast, NgoRole::Editor).await;
    let second = house.store.invitation_mint(cast.organization, KOFI).await.unwrap();
    assert!(house.store.invitation(&first).await.unwrap().is_none());
    assert!(house.store.invitation(&second).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn its_people_are_shown_to_its_people_alone(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.invite(&cast, NgoRole::Viewer).await;
    let owner = house.as_of(cast.owner).await;
    let people = house.store.organization_people(&owner, cast.organization).await.unwrap();
    assert_eq!(people.members.iter().map(|m| (m.person, m.role)).collect::<Vec<_>>(), [(cast.owner, NgoRole::Owner)]);
    assert_eq!(people.invitations.len(), 1);
    assert_eq!(people.invitations[0].address.as_deref(), Some(KOFI));
    for other in [cast.officer, cast.administrator] {
        let viewer = house.as_of(other).await;
        let hidden = house.store.organization_people(&viewer, cast.organization).await;
        assert!(matches!(hidden, Err(StoreError::NotFound)));
    }
}

#[rstest]
#[tokio::test]
async fn with_a_draft_the_organization_is_handed_over(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let kofi = house.member(&cast).await;
    let application = house.draft(&cast).await;
    house.act(cast.owner, application, Command::HandOver { to: kofi }, &[]).await.unwrap();
    assert_eq!(house.as_of(kofi).await.organizations(), [(cast.organization, NgoRole::Owner)]);
    assert_eq!(house.as_of(cast.owner).await.organizations(), [(cast.organization, NgoRole::Editor)]);
    let told: Vec<_> = house.letters("ownership_moved").await;
    assert_eq!(told.len(), 2, "each is told once: {told:?}");
    let back = house.act(cast.owner, application, Command::HandOver { to: cast.owner }, &[]).await;
    assert!(matches!(back, Err(StoreError::Refused(_))), "it is no longer theirs to give");
}

#[rstest]
#[tokio::test]
async fn another_address_is_proved_by_its_link_and_the_old_one_is_told(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secret = house.store.change_email_mint(cast.owner, "new@example.org").await.unwrap();
    assert_eq!(house.store.change_email_peek(&secret).await.unwrap().as_deref(), Some("new@example.org"));
    assert_eq!(house.store.person_change_email(&secret).await.unwrap(), Some(cast.owner));
    assert_eq!(house.store.person_change_email(&secret).await.unwrap(), None, "once");
    let account = house.store.account_by_email("NEW@example.org").await.unwrap().unwrap();
    assert!(account.id == cast.owner && account.verified_at.is_some());
    assert!(house.store.account_by_email("owner@example.org").await.unwrap().is_none());
    assert_eq!(house.letters("email_changed").await, [Recipient::Address("owner@example.org".to_owned())]);
}

#[rstest]
#[tokio::test]
async fn whoever_changes_the_password_ends_the_links_that_are_out(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let store = &house.store;
    store.person_ask_change_email(cast.owner, "evil@example.org").await.unwrap();
    let held = store.outbox_lease(100, 60).await.unwrap();
    let held = held.into_iter().find(|m| m.template == "change_email").unwrap();
    store.person_ask_change_email(cast.owner, "evil@example.org").await.unwrap();
    let email = store.change_email_mint(cast.owner, "evil@example.org").await.unwrap();
    let reset = store.token_mint(TokenPurpose::Reset, Some(cast.owner), "{}").await.unwrap();
    let another = store.token_mint(TokenPurpose::Reset, Some(cast.officer), "{}").await.unwrap();
    assert!(store.outbox_hold(&held.lease, 60).await.unwrap());

    store.person_change_password(store.new_id(), cast.owner, "a hash", None).await.unwrap();
    assert_eq!(store.person_change_email(&email).await.unwrap(), None);
    assert_eq!(store.person_reset_password(&reset, "b hash").await.unwrap(), None);
    assert!(house.letters("change_email").await.is_empty(), "none is sent any more");
    assert!(!store.outbox_hold(&held.lease, 60).await.unwrap(), "nor the one that a worker holds");
    assert_eq!(house.letters("email_asked").await.len(), 2, "the present address is told of each");
    assert!(store.token_peek(TokenPurpose::Reset, &another).await.unwrap().is_some(), "of others they stand");
}

#[rstest]
#[tokio::test]
async fn a_link_to_reset_ends_with_the_address_and_with_the_sessions(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let store = &house.store;
    let mint = async || store.token_mint(TokenPurpose::Reset, Some(cast.owner), "{}").await.unwrap();
    let first = mint().await;
    let email = store.change_email_mint(cast.owner, "new@example.org").await.unwrap();
    store.person_change_email(&email).await.unwrap().unwrap();
    assert!(store.token_peek(TokenPurpose::Reset, &first).await.unwrap().is_none(), "it went to the other address");
    let second = mint().await;
    store.sessions_end(cast.owner, None).await.unwrap();
    assert!(store.token_peek(TokenPurpose::Reset, &second).await.unwrap().is_none());
}

#[rstest]
#[tokio::test]
async fn an_account_that_a_stranger_opened_is_taken_over_by_an_invitation(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let administrator = house.as_of(house.cast().await.administrator).await;
    let (store, before) = (&house.store, house.letters("verify").await.len());
    let person = |hash: Option<&str>| NewPerson {
        id: store.new_id(),
        email: "kofi@example.org".to_owned(),
        name: "Kofi Mensah".to_owned(),
        language: Language::En,
        password_hash: hash.map(str::to_owned),
    };
    let strangers = person(Some("a hash that a stranger knows"));
    let id = strangers.id;
    store.person_register(store.new_id(), strangers).await.unwrap();
    assert!(
        store.person_invite(&administrator, store.new_id(), person(None)).await.unwrap(),
        "it is said that it was taken over"
    );
    let account = store.account_by_email("kofi@example.org").await.unwrap().unwrap();
    assert_eq!((account.id, account.password_hash), (id, None));
    assert_eq!(house.letters("verify").await.len(), before + 2, "the link is sent");
    let secret = store.token_mint(TokenPurpose::Verify, Some(id), "{}").await.unwrap();
    store.person_verify(&secret).await.unwrap().unwrap();
    let taken = store.person_invite(&administrator, store.new_id(), person(None)).await;
    assert!(matches!(taken, Err(StoreError::Taken(_))), "what was proved is theirs");
}

#[rstest]
#[tokio::test]
async fn an_invitation_into_the_secretariat_is_on_record_as_its_senders(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (store, administrator) = (&house.store, house.as_of(cast.administrator).await);
    let person = NewPerson { email: KOFI.to_owned(), password_hash: None, ..house.kofi() };
    let refused = store.person_invite(&house.as_of(cast.senior).await, store.new_id(), person.clone()).await;
    assert!(matches!(refused, Err(StoreError::Refused(_))), "administrators alone: {refused:?}");
    assert!(store.account_by_email(KOFI).await.unwrap().is_none(), "nothing is left of it");

    let command_id = store.new_id();
    assert!(!store.person_invite(&administrator, command_id, person.clone()).await.unwrap());
    let by = async || -> Vec<_> {
        let file = store.person_file(&administrator, person.id).await.unwrap();
        file.events.into_iter().map(|e| (e.event.name().key(), e.by)).collect()
    };
    let inviter = ActorKind::Person(cast.administrator);
    let once = vec![("registered", inviter), ("staff_invited", inviter)];
    assert_eq!(by().await, once);
    let first = store.new_id::<PersonId>();
    let twice = NewPerson { id: first, ..person.clone() };
    assert!(!store.person_invite(&administrator, command_id, twice.clone()).await.unwrap(), "a double click");
    let other = NewPerson { email: "ama@example.org".to_owned(), ..twice };
    let reused = store.person_invite(&administrator, command_id, other).await;
    assert!(matches!(reused, Err(StoreError::CommandIdReused)), "{reused:?}");
    assert_eq!(by().await, once);
}

#[rstest]
#[tokio::test]
async fn a_lapsed_invitation_is_sent_again(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (store, administrator) = (&house.store, house.as_of(cast.administrator).await);
    let person = NewPerson { email: KOFI.to_owned(), password_hash: None, ..house.kofi() };
    store.person_invite(&administrator, store.new_id(), person.clone()).await.unwrap();
    let lapsed = store.token_mint(TokenPurpose::Verify, Some(person.id), "{}").await.unwrap();
    house.clock.advance(TokenPurpose::Verify.seconds() + 1);
    assert!(store.token_peek(TokenPurpose::Verify, &lapsed).await.unwrap().is_none());
    let before = house.letters("verify").await.len();
    let again = async || {
        let command = people::Command::Invite { address: address_digest(KOFI) };
        store.person(&administrator, person.id, envelope(store, command), &[]).await
    };
    again().await.unwrap();
    assert_eq!(house.letters("verify").await.len(), before + 1);
    let doings = store.doings(&administrator, None).await.unwrap();
    assert!(matches!(doings.list[0].what, What::Person(id, people::Event::Invited { .. }) if id == person.id));
    let secret = store.token_mint(TokenPurpose::Verify, Some(person.id), "{}").await.unwrap();
    store.person_verify(&secret).await.unwrap().unwrap();
    assert!(matches!(again().await, Err(StoreError::Refused(_))), "whoever has come needs no invitation");
}

#[rstest]
#[tokio::test]
async fn an_invitation_to_somebody_else_is_not_the_same_press(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (store, owner) = (&house.store, house.as_of(cast.owner).await);
    let command_id = store.new_id();
    let invite =
        async |email, role| store.organization_invite(&owner, cast.organization, command_id, email, role).await;
    let first = invite(KOFI, NgoRole::Editor).await.unwrap();
    assert_eq!(invite(KOFI, NgoRole::Editor).await.unwrap(), first, "a double click");
    for (email, role) in [("ama@example.org", NgoRole::Editor), (KOFI, NgoRole::Viewer)] {
        let other = invite(email, role).await;
        assert!(matches!(other, Err(StoreError::CommandIdReused)), "{other:?}");
    }
}

#[rstest]
#[tokio::test]
async fn an_address_of_somebody_else_stays_theirs(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secret = house.store.change_email_mint(cast.owner, "officer@example.org").await.unwrap();
    let taken = house.store.person_change_email(&secret).await;
    assert!(matches!(taken, Err(StoreError::Taken(_))));
    let account = house.store.account(cast.owner).await.unwrap().unwrap();
    assert_eq!(account.email, "owner@example.org");
    assert!(house.letters("email_changed").await.is_empty(), "nothing happened");
}
