//! What waited for somebody who works for an organization no more, or whose account was shut: it is withheld, and told
//! to whoever works on the file now. What became of themselves reaches them all the same.

use super::{
    exchange::asked,
    house::{House, On},
    notices::Gone,
    people::{Cast, envelope},
};
use domain::{
    kernel::{ApplicationId, NgoRole, PersonId, StaffRole},
    organization::Command,
};
use persistence::{Gate, Outgoing, Recipient};
use rstest::rstest;

/// How somebody comes to work on an organization's files no more.
#[derive(Clone, Copy, Debug)]
pub enum Left {
    Removed,
    OnlyReads,
    Shut,
}

impl Left {
    async fn happens(self, house: &House, cast: &Cast, person: PersonId, file: ApplicationId) {
        match self {
            Self::Removed => house.belongs(cast, cast.owner, Command::RemoveMember { person }).await,
            Self::OnlyReads => {
                house.belongs(cast, cast.owner, Command::ChangeRole { person, role: NgoRole::Viewer }).await;
            }
            Self::Shut => Gone::Shut.happens(house, cast, (person, StaffRole::Officer), file).await,
        }
    }
}

impl House {
    /// Somebody changes who belongs to the organization.
    async fn belongs(&self, cast: &Cast, by: PersonId, command: Command) {
        let viewer = self.as_of(by).await;
        self.store.organization(&viewer, cast.organization, envelope(&self.store, command), &[]).await.unwrap();
    }

    /// Somebody joins the organization as its editor.
    async fn joins(&self, cast: &Cast, name: &str) -> PersonId {
        let (owner, person, store) = (self.as_of(cast.owner).await, self.person(name).await, &self.store);
        let address = format!("{name}@example.org");
        store.organization_invite(&owner, cast.organization, store.new_id(), &address, NgoRole::Editor).await.unwrap();
        let secret = store.invitation_mint(cast.organization, &address).await.unwrap();
        let viewer = self.as_of(person).await;
        store.invitation_accept(&viewer, &secret, store.new_id()).await.unwrap().unwrap();
        person
    }

    /// Everything that is due, in the hands of a worker.
    async fn under_way(&self) -> Vec<Outgoing> {
        self.store.outbox_lease(1_000, 60).await.unwrap()
    }

    async fn gate(&self, message: &Outgoing) -> Gate {
        self.store.outbox_gate(message, "somebody@example.org").await.unwrap()
    }
}

fn to<'m>(messages: &'m [Outgoing], template: &str, recipient: &Recipient) -> &'m Outgoing {
    messages.iter().find(|m| m.template == template && m.recipient == *recipient).unwrap()
}

#[rstest]
#[tokio::test]
async fn whoever_left_an_organization_does_not_get_what_waited_for_them(
    #[values(On::Sqlite, On::Postgres)] on: On,
    #[values(Left::Removed, Left::OnlyReads, Left::Shut)] left: Left,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let kofi = house.joins(&cast, "kofi").await;
    let file = house.submitted(&cast).await;
    left.happens(&house, &cast, kofi, file).await;
    let messages = house.under_way().await;
    assert_eq!(house.gate(to(&messages, "received", &Recipient::Person(kofi))).await, Gate::Withheld);
    assert_eq!(house.gate(to(&messages, "received", &Recipient::Person(cast.owner))).await, Gate::Open);
    let withheld = house.store.outbox_entries(Some("withheld"), 10).await.unwrap();
    let whose: Vec<_> = withheld.into_iter().map(|m| (m.template, m.recipient, m.attempts)).collect();
    assert_eq!(whose, [("received".to_owned(), Recipient::Person(kofi), 0)]);
    house.clock.advance(30 * 24 * 60 * 60);
    let later = house.under_way().await;
    assert!(later.iter().all(|m| m.template != "received" || m.recipient != Recipient::Person(kofi)), "it never goes");
}

#[rstest]
#[tokio::test]
async fn what_became_of_themselves_reaches_whoever_left_and_an_account_that_is_shut(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.submitted(&cast).await;
    let kofi = house.joins(&cast, "kofi").await;
    house.belongs(&cast, cast.owner, Command::MoveOwnership { to: kofi, reason: None }).await;
    house.belongs(&cast, kofi, Command::RemoveMember { person: cast.owner }).await;
    Gone::Shut.happens(&house, &cast, (cast.owner, StaffRole::Officer), file).await;
    let messages = house.under_way().await;
    let (before, now) = (Recipient::Person(cast.owner), Recipient::Person(kofi));
    let invited = Recipient::Address("kofi@example.org".to_owned());
    for (template, recipient, gate) in [
        ("verify", &before, Gate::Open),
        ("ownership_moved", &before, Gate::Open),
        ("ownership_moved", &now, Gate::Open),
        ("invited", &invited, Gate::Open),
        ("received", &before, Gate::Withheld),
    ] {
        assert_eq!(house.gate(to(&messages, template, recipient)).await, gate, "{template} to {recipient:?}");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_withheld_from_whoever_left_is_told_to_whoever_works_on_the_file_now(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let kofi = house.joins(&cast, "kofi").await;
    assert_eq!(house.letters("received").await, [Recipient::Person(cast.owner)]);
    house.belongs(&cast, cast.owner, Command::MoveOwnership { to: kofi, reason: None }).await;
    house.belongs(&cast, kofi, Command::RemoveMember { person: cast.owner }).await;
    let messages = house.under_way().await;
    let withheld = to(&messages, "received", &Recipient::Person(cast.owner));
    for _ in 0..2 {
        assert_eq!(house.gate(withheld).await, Gate::Withheld);
    }
    let told = house.under_way().await;
    let instead = to(&told, "received", &Recipient::Person(kofi));
    assert_eq!((instead.stream, instead.seq, &instead.facts), (withheld.stream, withheld.seq, &withheld.facts));
    assert_eq!(house.gate(instead).await, Gate::Open);
    assert_eq!(house.letters("received").await.len(), 2, "once");
}

#[rstest]
#[tokio::test]
async fn an_organization_from_whom_its_questions_are_withheld_was_not_reached(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (file, _) = asked(&house, &cast).await;
    Gone::Shut.happens(&house, &cast, (cast.owner, StaffRole::Officer), file).await;
    let messages = house.under_way().await;
    let questions = to(&messages, "asked", &Recipient::Person(cast.owner));
    let contact = messages.iter().find(|m| m.template == "letter_ready" && m.seq == questions.seq).unwrap();
    let failed = "SELECT COUNT(*) FROM events WHERE kind = 'contact_failed'";
    assert!(house.store.outbox_refused(&contact.lease, "550 no such mailbox").await.unwrap());
    house.clock_works().await;
    assert_eq!(house.one_number(failed).await, 0, "what waits for the owner may still arrive");
    assert_eq!(house.gate(questions).await, Gate::Withheld);
    house.clock_works().await;
    assert_eq!(house.one_number(failed).await, 1);
}
