//! The messages of the whole place: found by address, kind and state; what is told of a file learns only
//! who may read it.

use super::{
    house::{House, On},
    people::{Cast, envelope},
    queue::another,
};
use domain::{application, house::MessageState, kernel::StaffRole, people};
use persistence::{
    StoreError, Viewer,
    read::console::{About, ConsoleLine, MessageFilter, MessageKind, MessagePage, RECIPIENTS},
};
use rstest::rstest;

impl House {
    /// The senior officer, who is an auditor as well.
    pub async fn auditor(&self, cast: &Cast) -> Viewer {
        let grant = envelope(&self.store, people::Command::GrantRole { role: StaffRole::Auditor });
        let administrator = self.as_of(cast.administrator).await;
        self.store.person(&administrator, cast.senior, grant, &[]).await.unwrap();
        self.as_of(cast.senior).await
    }

    async fn console(&self, viewer: &Viewer, filter: MessageFilter) -> MessagePage {
        self.store.messages(viewer, &filter).await.unwrap()
    }
}

fn to(to: &str) -> MessageFilter {
    MessageFilter { to: to.to_owned(), ..MessageFilter::default() }
}

fn of(kind: MessageKind) -> MessageFilter {
    MessageFilter { kind: Some(kind), ..MessageFilter::default() }
}

fn is_hidden(line: &ConsoleLine) -> bool {
    line.about == About::SomeFile && line.kind().is_none() && line.frozen.is_none()
}

#[rstest]
#[tokio::test]
async fn messages_are_found_by_address_kind_and_state(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    let admin = house.as_of(cast.administrator).await;
    let all = house.console(&admin, MessageFilter::default()).await;
    let received = all.lines.iter().filter(|l| l.line.address == "owner@example.org").count();
    assert!(received > 1 && received < all.lines.len(), "{all:#?}");
    for address in ["owner@example.org", " OWNER@", "owner"] {
        let found = house.console(&admin, to(address)).await;
        assert_eq!((found.lines.len(), found.too_many), (received, false), "{address}");
        assert!(found.lines.iter().all(|l| l.line.address == "owner@example.org"), "{found:#?}");
    }
    assert!(house.console(&admin, to("wner@example.org")).await.lines.is_empty(), "no beginning");
    assert!(house.console(&admin, to("owner%")).await.lines.is_empty(), "no pattern");
    let verify = house.console(&admin, of(MessageKind::Notice("verify"))).await.lines;
    assert!(!verify.is_empty() && verify.iter().all(|l| l.kind() == Some("verify") && l.about == About::NoFile));
    let sent = MessageFilter { state: Some(MessageState::Sent), ..to("owner") };
    assert!(house.console(&admin, sent).await.lines.is_empty(), "nothing was sent yet");
    let waiting = MessageFilter { state: Some(MessageState::Waiting), ..to("owner") };
    assert_eq!(house.console(&admin, waiting).await.lines.len(), received);
    for n in 0..=RECIPIENTS {
        house.person(&format!("zoe{n}")).await;
    }
    let many = house.console(&admin, to("zoe")).await;
    assert!(many.too_many && !many.lines.is_empty());
    assert!(!house.console(&admin, to("zoe3")).await.too_many);
}

#[rstest]
#[tokio::test]
async fn an_address_without_an_account_is_found_however_it_was_typed(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.submitted(&cast).await;
    house.tamper("UPDATE outbox SET recipient = 'address:Amina.Haddad@Example.org' WHERE template = 'received'").await;
    let admin = house.as_of(cast.administrator).await;
    for address in ["amina", "Amina.Haddad@example.ORG"] {
        let found = house.console(&admin, to(address)).await.lines;
        assert_eq!(found.len(), 1, "{address}");
        assert_eq!((found[0].line.address.as_str(), &found[0].about), ("Amina.Haddad@Example.org", &About::SomeFile));
    }
}

#[rstest]
#[tokio::test]
async fn a_page_of_messages_begins_where_the_one_before_ended(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    for n in 0..60 {
        house.person(&format!("somebody{n}")).await;
    }
    let admin = house.as_of(cast.administrator).await;
    let first = house.console(&admin, MessageFilter::default()).await;
    assert_eq!(first.lines.len(), 50);
    let second = house.console(&admin, MessageFilter { before: first.next, ..MessageFilter::default() }).await;
    let all: std::collections::BTreeSet<_> = first.lines.iter().chain(&second.lines).map(|l| l.line.id).collect();
    assert_eq!(all.len(), first.lines.len() + second.lines.len());
    assert_eq!(i64::try_from(all.len()).unwrap(), house.rows("outbox").await);
    assert_eq!(second.next, None);
}

#[rstest]
#[tokio::test]
async fn what_is_told_of_a_file_learns_only_who_may_read_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    let other = house.submitted(&another(&house, &cast, "two", "House of two", "KE").await).await;
    let admin = house.as_of(cast.administrator).await;
    let told = house.console(&admin, of(MessageKind::Case)).await.lines;
    assert!(told.len() > 1 && told.iter().all(is_hidden), "{told:#?}");
    let received = MessageKind::Notice("received");
    assert!(house.console(&admin, of(received)).await.lines.is_empty(), "a kind would tell what was told");
    assert!(!MessageKind::offered(&admin).contains(&received));

    let auditor = house.auditor(&cast).await;
    assert!(MessageKind::offered(&auditor).contains(&received));
    let read = house.console(&auditor, of(received)).await.lines;
    let files: Vec<_> = read.iter().map(|l| l.about.clone()).collect();
    let is_of = |about: &About, id| matches!(about, About::File { id: of, reference: Some(_), .. } if *of == id);
    assert!(files.iter().any(|f| is_of(f, case)) && files.iter().any(|f| is_of(f, other)), "{files:?}");
    let mine = read.iter().find(|l| is_of(&l.about, case)).unwrap().line.id;
    assert!(house.store.message(&auditor, mine).await.is_ok());

    let counted = async |viewer: &Viewer| -> u64 {
        house.store.message_counts(viewer).await.unwrap().iter().map(|(_, n)| n).sum()
    };
    let before = counted(&auditor).await;
    let reason = house.words("My cousin sits on its board");
    let declare = application::Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.senior, case, declare, &[reason]).await.unwrap();
    let auditor = house.as_of(cast.senior).await;
    let left = house.console(&auditor, of(MessageKind::Case)).await.lines;
    assert!(!left.is_empty() && left.iter().all(|l| is_of(&l.about, other)), "{left:#?}");
    assert!(counted(&auditor).await < before, "what is hidden is not counted");
    assert!(matches!(house.store.message(&auditor, mine).await, Err(StoreError::NotFound)));
    assert!(house.store.message(&admin, mine).await.is_ok());
}
