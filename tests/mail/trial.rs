//! The trial and held mail against the real server: what it received, and what it did not.

use super::{address, place};
use domain::{
    house::{Command, MessageState},
    kernel::{Envelope, Language, PersonId, StaffRole},
};
use persistence::{NewPerson, NewText, Store, TokenPurpose, Viewer};
use worker::drain;

/// Sets the place up: its administrator.
pub(super) async fn administrator(store: &Store, email: &str) -> (PersonId, Viewer) {
    let secret = store.token_mint(TokenPurpose::Setup, None, "{}").await.unwrap();
    let id = store.new_id();
    let new = NewPerson {
        id,
        email: email.to_owned(),
        name: "Ruth Okafor".to_owned(),
        language: Language::En,
        password_hash: Some("hashed".to_owned()),
    };
    store.house_set_up(&secret, store.new_id(), new).await.unwrap().unwrap();
    (id, store.viewer(id).await.unwrap().unwrap())
}

pub(super) async fn give(store: &Store, who: &Viewer, command: Command, texts: &[NewText]) {
    let envelope = Envelope { command_id: store.new_id(), seen: None, command };
    store.house(who, envelope, texts).await.unwrap();
}

#[tokio::test]
async fn during_the_trial_the_server_is_given_mail_for_the_team_alone() {
    let Some(place) = place().await else { return };
    let (staff, guest, stranger) = (address("ruth"), address("guest"), address("maria"));
    let (id, ruth) = administrator(&place.store, &staff).await;
    assert!(ruth.staff().has(StaffRole::Administrator));
    let team = place.store.new_text(Language::En, guest.clone());
    give(&place.store, &ruth, Command::BeginTrial { team: Some(team.reference()) }, &[team]).await;
    place.register(&guest, Language::En).await;
    place.register(&stranger, Language::Es).await;
    place.store.person_ask_verify(id).await.unwrap();
    let done = drain(&place.store, &place.post()).await.unwrap();
    assert_eq!(done.kept, 1, "{done:?}");
    assert!(!place.received(&staff).is_empty() && place.received(&guest).len() == 1);
    assert!(place.received(&stranger).is_empty(), "nobody outside is written to");

    // It was written, with its secret masked, and can be looked at.
    let kept = place.store.outbox_entries(Some(MessageState::Kept.key()), 10).await.unwrap();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(place.keeps("Confirme su") && place.keeps(mail::MASK));

    give(&place.store, &ruth, Command::EndTrial, &[]).await;
    place.clock.advance(60 * 60);
    drain(&place.store, &place.post()).await.unwrap();
    assert!(place.received(&stranger).is_empty(), "nothing goes by itself when it ends");
    give(&place.store, &ruth, Command::SettleTrial { send: true }, &[]).await;
    drain(&place.store, &place.post()).await.unwrap();
    let received = place.received(&stranger);
    assert_eq!(received.len(), 1);
    assert!(place.store.person_verify(&super::secret(&received[0])).await.unwrap().is_some(), "its link works");
}

#[tokio::test]
async fn while_all_mail_is_held_the_server_is_given_links_for_accounts_alone() {
    let Some(place) = place().await else { return };
    let (staff, other) = (address("ruth"), address("awa"));
    let (_, ruth) = administrator(&place.store, &staff).await;
    let id = place.register(&other, Language::Fr).await;
    place
        .store
        .person_verify(&place.store.token_mint(TokenPurpose::Verify, Some(id), "{}").await.unwrap())
        .await
        .unwrap();
    drain(&place.store, &place.post()).await.unwrap();
    let before = place.received(&other).len();
    let reason = place.store.new_text(Language::En, "A wrong letter");
    give(&place.store, &ruth, Command::HoldMail { reason: reason.reference() }, &[reason]).await;
    let grant = domain::people::Command::GrantRole { role: StaffRole::Officer };
    let envelope = Envelope { command_id: place.store.new_id(), seen: None, command: grant };
    place.store.person(&ruth, id, envelope, &[]).await.unwrap();
    place.store.person_ask_verify(id).await.unwrap();
    drain(&place.store, &place.post()).await.unwrap();
    assert_eq!(place.received(&other).len(), before + 1, "the link, and not the notice of the role");
    give(&place.store, &ruth, Command::ReleaseMail, &[]).await;
    drain(&place.store, &place.post()).await.unwrap();
    assert_eq!(place.received(&other).len(), before + 2);
}
