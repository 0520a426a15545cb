//! Whoever has another address by now is written to there, under the same `Message-ID`; where a message went is kept
//! with it.

use super::{
    address, header, place,
    trial::{administrator, give},
};
use domain::{
    house::{Command, MessageState},
    kernel::{Envelope, Language, MessageId, PersonId, StaffRole},
    people,
};
use mail::Frozen;
use persistence::{Recipient, Store, TokenPurpose, Viewer, read::console::ConsoleLine};
use worker::drain;

/// Somebody's address is proved and they get a role: they are told of it.
async fn is_made_officer(store: &Store, by: &Viewer, person: PersonId) {
    let secret = store.token_mint(TokenPurpose::Verify, Some(person), "{}").await.unwrap();
    assert_eq!(store.person_verify(&secret).await.unwrap(), Some(person));
    let grant = people::Command::GrantRole { role: StaffRole::Officer };
    let envelope = Envelope { command_id: store.new_id(), seen: None, command: grant };
    store.person(by, person, envelope, &[]).await.unwrap();
}

async fn moves(store: &Store, person: PersonId, to: &str) {
    let secret = store.change_email_mint(person, to).await.unwrap();
    assert_eq!(store.person_change_email(&secret).await.unwrap(), Some(person));
}

/// The message that tells somebody of their role.
async fn told(store: &Store, by: &Viewer, person: PersonId) -> ConsoleLine {
    let mut all = store.outbox_entries(None, 100).await.unwrap();
    all.retain(|m| m.template == "desk_role_granted" && m.recipient == Recipient::Person(person));
    assert_eq!(all.len(), 1, "{all:?}");
    store.message(by, all[0].id).await.unwrap()
}

fn message_id(told: &ConsoleLine) -> String {
    serde_json::from_str::<Frozen>(told.frozen.as_deref().unwrap()).unwrap().message_id
}

fn stands(told: &ConsoleLine) -> (MessageState, &str, Option<&str>) {
    (told.line.state, told.line.address.as_str(), told.line.now.as_deref())
}

#[tokio::test]
async fn what_is_sent_again_goes_to_the_address_that_its_reader_has_now() {
    let Some(place) = place().await else { return };
    let (store, old, new) = (&place.store, "refused@passerelles.example", address("awa"));
    let (_, ruth) = administrator(store, &address("ruth")).await;
    let awa = place.register(old, Language::Fr).await;
    is_made_officer(store, &ruth, awa).await;
    drain(store, &place.post()).await.unwrap();
    let refused = told(store, &ruth, awa).await;
    assert_eq!(stands(&refused), (MessageState::Failed, old, None));
    moves(store, awa, &new).await;
    let moved = told(store, &ruth, awa).await;
    assert_eq!(stands(&moved), (MessageState::Failed, old, Some(new.as_str())));

    give(store, &ruth, Command::ResendMessage { message: MessageId(moved.line.id) }, &[]).await;
    drain(store, &place.post()).await.unwrap();
    let received = place.received(&new);
    assert_eq!(received.len(), 1);
    let mail = mailparse::parse_mail(&received[0]).unwrap();
    assert!(header(&mail, "To").contains(&new));
    assert_eq!(header(&mail, "Message-ID"), format!("<{}>", message_id(&refused)), "it is the same message");
    let sent = told(store, &ruth, awa).await;
    assert_eq!(stands(&sent), (MessageState::Sent, new.as_str(), None));

    moves(store, awa, &address("elsewhere")).await;
    assert_eq!(stands(&told(store, &ruth, awa).await), (MessageState::Sent, new.as_str(), None), "where it went");
}

#[tokio::test]
async fn what_is_tried_again_by_itself_goes_there_as_well() {
    let Some(place) = place().await else { return };
    let (store, new) = (&place.store, address("noor"));
    let (_, ruth) = administrator(store, &address("ruth")).await;
    let noor = place.register("busy@passerelles.example", Language::Es).await;
    is_made_officer(store, &ruth, noor).await;
    drain(store, &place.post()).await.unwrap();
    moves(store, noor, &new).await;
    let waits = told(store, &ruth, noor).await;
    assert_eq!(stands(&waits), (MessageState::Waiting, "busy@passerelles.example", Some(new.as_str())));
    place.clock.advance(2 * super::MINUTE);
    drain(store, &place.post()).await.unwrap();
    assert_eq!(stands(&told(store, &ruth, noor).await), (MessageState::Sent, new.as_str(), None));
    assert_eq!(place.received(&new).len(), 2, "the link that proves an address, and the notice of the role");
}
