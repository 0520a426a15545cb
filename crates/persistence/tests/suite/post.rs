//! Messages that are held, one or all, and what the trial keeps: on both databases a worker passes them
//! over, and every step is an event of the house.

use super::{
    house::{House, On},
    people::{Cast, envelope},
};
use domain::{
    application,
    house::{Command, Event, MessageState, Refusal},
    kernel::{ApplicationId, MessageId, PersonId},
    notice::must_go,
};
use persistence::{
    Gate, Outgoing, StoreError,
    read::{console::MessageFilter, messages::MessageLine},
};
use rstest::rstest;
use uuid::Uuid;

impl House {
    async fn command(&self, person: PersonId, command: Command) -> Result<(), StoreError> {
        let viewer = self.as_of(person).await;
        self.store.house(&viewer, envelope(&self.store, command), &[]).await.map(|_| ())
    }

    async fn hold(&self, person: PersonId, message: Uuid) -> Result<(), StoreError> {
        let (viewer, reason) = (self.as_of(person).await, self.words("A wrong name"));
        let command = Command::HoldMessage { message: MessageId(message), reason: reason.reference() };
        self.store.house(&viewer, envelope(&self.store, command), &[reason]).await.map(|_| ())
    }

    async fn hold_all(&self, person: PersonId) {
        let (viewer, reason) = (self.as_of(person).await, self.words("A wrong letter"));
        let command = Command::HoldMail { reason: reason.reference() };
        self.store.house(&viewer, envelope(&self.store, command), &[reason]).await.unwrap();
    }

    async fn begin_trial(&self, person: PersonId, team: &str) {
        let (viewer, team) = (self.as_of(person).await, self.words(team));
        let command = Command::BeginTrial { team: Some(team.reference()) };
        self.store.house(&viewer, envelope(&self.store, command), &[team]).await.unwrap();
    }

    /// The messages of a case, as its reader sees them.
    async fn messages_of(&self, person: PersonId, case: ApplicationId) -> Vec<MessageLine> {
        let viewer = self.as_of(person).await;
        self.store.case_messages(&viewer, case).await.unwrap().into_iter().map(|file| file.line).collect()
    }

    async fn leased(&self) -> Vec<Outgoing> {
        self.store.outbox_lease(100, 60).await.unwrap()
    }

    /// Sends whatever is due that a worker of this moment may send: to whom.
    async fn sent(&self) -> Vec<(String, Gate)> {
        let mut all = Vec::new();
        for message in self.leased().await {
            let to = match &message.recipient {
                persistence::Recipient::Person(id) => self.store.account(*id).await.unwrap().unwrap().email,
                persistence::Recipient::Address(address) => address.clone(),
            };
            let gate = self.store.outbox_gate(&message, &to).await.unwrap();
            if gate == Gate::Open {
                assert!(self.store.outbox_sent(&message.lease, "{}").await.unwrap());
            }
            all.push((to, gate));
        }
        all
    }

    async fn state_of(&self, message: Uuid, administrator: PersonId) -> MessageState {
        self.store.message(&self.as_of(administrator).await, message).await.unwrap().line.state
    }
}

/// A case that the officer holds, and one of its messages that waits.
async fn waiting(house: &House, cast: &Cast) -> (ApplicationId, Uuid) {
    let file = house.submitted(cast).await;
    house.act(cast.officer, file, application::Command::Take, &[]).await.unwrap();
    let message = house.messages_of(cast.officer, file).await.remove(0);
    assert_eq!((message.state, message.must_go), (MessageState::Waiting, false));
    (file, message.id)
}

fn refused(outcome: Result<(), StoreError>) -> Refusal {
    match outcome {
        Err(StoreError::Refused(persistence::Refusal::House(refusal))) => refusal,
        other => panic!("{other:?}"),
    }
}

#[rstest]
#[tokio::test]
async fn what_somebody_holds_is_passed_over_until_it_is_released(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (case, message) = waiting(&house, &cast).await;
    assert_eq!(refused(house.hold(cast.second_officer, message).await), Refusal::NotYourMessage);
    house.hold(cast.officer, message).await.unwrap();
    let line = house.messages_of(cast.officer, case).await.remove(0);
    let console = house.store.message(&house.as_of(cast.administrator).await, message).await.unwrap().line;
    assert_eq!(console.held.as_ref().unwrap().reason, None, "whoever keeps the mail reads no case");
    assert!(house.store.message_deeds(&console).await.unwrap().iter().all(|deed| deed.reason.is_none()));
    let doings = house.store.doings(&house.as_of(cast.administrator).await, None).await.unwrap();
    assert!(doings.texts.values().all(|text| text.words != "A wrong name"));
    let held = line.held.clone().unwrap();
    assert_eq!((held.by.as_deref(), held.reason.unwrap().words.as_str()), (Some("officer"), "A wrong name"));
    assert_eq!(house.state_of(message, cast.administrator).await, MessageState::Held);
    assert!(house.leased().await.iter().all(|m| m.lease.id != message), "it is passed over");
    house.clock.advance(30 * 24 * 60 * 60);
    assert!(house.leased().await.iter().all(|m| m.lease.id != message), "however long it takes");

    let release = Command::ReleaseMessage { message: MessageId(message) };
    house.command(cast.senior, release.clone()).await.unwrap();
    assert!(house.leased().await.iter().any(|m| m.lease.id == message));
    let late = Refusal::MessageStands { state: MessageState::UnderWay };
    assert_eq!(refused(house.hold(cast.officer, message).await), late, "a worker holds it");
    assert_eq!(refused(house.command(cast.senior, release).await), late);
    let deeds = house.store.message_deeds(&line).await.unwrap();
    assert!(matches!(deeds[0].event, Event::MessageReleased { .. }) && deeds[0].by == "senior", "{deeds:?}");
    assert!(matches!(deeds[1].event, Event::MessageHeld { .. }), "{deeds:?}");
    assert_eq!(deeds[1].reason.as_ref().unwrap().words, "A wrong name");
    let nobody = Uuid::from_u128(7);
    assert_eq!(refused(house.hold(cast.administrator, nobody).await), Refusal::NoSuchMessage);
    assert!(house.store.audit_verify().await.unwrap().faults.is_empty());
    let before = house.dump("outbox").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("outbox").await, before, "what was sent was sent: a replay leaves it alone");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn holding_and_sending_at_once_end_in_one_of_the_two(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (_, message) = waiting(&house, &cast).await;
    for _ in 0..5 {
        let (leased, held) = tokio::join!(house.leased(), house.hold(cast.officer, message));
        let taken = leased.into_iter().find(|m| m.lease.id == message);
        assert_ne!(taken.is_some(), held.is_ok(), "both or neither");
        if let Some(taken) = taken {
            assert_eq!(refused(held), Refusal::MessageStands { state: MessageState::UnderWay });
            assert!(house.store.outbox_return(&taken.lease).await.unwrap(), "its worker knows nothing of it");
        } else {
            house.command(cast.officer, Command::ReleaseMessage { message: MessageId(message) }).await.unwrap();
        }
    }
}

#[rstest]
#[tokio::test]
async fn a_conflicted_colleague_finds_no_message_to_hold(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (case, message) = waiting(&house, &cast).await;
    let reason = house.words("My cousin sits on its board");
    let declare = application::Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.senior, case, declare, &[reason]).await.unwrap();
    assert_eq!(refused(house.hold(cast.senior, message).await), Refusal::NoSuchMessage);
    assert!(house.hold(cast.administrator, message).await.is_ok());
}

#[rstest]
#[tokio::test]
async fn where_all_mail_is_held_only_what_must_go_goes(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    waiting(&house, &cast).await;
    // A worker holds one of them when the switch is turned.
    let mut under_way = house.leased().await;
    let one = under_way.iter().position(|m| !must_go(&m.template)).unwrap();
    let one = under_way.remove(one);
    house.hold_all(cast.administrator).await;
    assert_eq!(house.store.outbox_gate(&one, "owner@example.org").await.unwrap(), Gate::Shut);
    let back = house.store.message(&house.as_of(cast.administrator).await, one.lease.id).await.unwrap().line;
    assert_eq!((back.state, back.attempts), (MessageState::Waiting, 0), "it was not tried");
    let secure = under_way.iter().find(|m| must_go(&m.template)).unwrap();
    assert_eq!(house.store.outbox_gate(secure, "owner@example.org").await.unwrap(), Gate::Open);

    house.clock.advance(61);
    let leased = house.leased().await;
    assert!(!leased.is_empty() && leased.iter().all(|m| must_go(&m.template)), "{leased:?}");
    let words = house.store.house_words().await.unwrap();
    let held = words.mail.held.as_ref().unwrap();
    assert_eq!((held.by.as_str(), held.reason.as_ref().unwrap().words.as_str()), ("administrator", "A wrong letter"));
    let health = house.store.health(&house.as_of(cast.administrator).await).await.unwrap();
    assert!(health.post.waiting > 0);

    house.command(cast.administrator, Command::ReleaseMail).await.unwrap();
    assert!(house.leased().await.iter().any(|m| m.lease.id == one.lease.id));
    assert!(house.store.house_words().await.unwrap().mail.held.is_none());
}

#[rstest]
#[tokio::test]
async fn the_trial_writes_to_the_team_and_keeps_the_rest_until_somebody_decides(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    waiting(&house, &cast).await;
    house.store.reset_ask("stranger@example.org").await.unwrap();
    house.begin_trial(cast.administrator, "partners.example\nguest@example.org").await;
    let sent = house.sent().await;
    let of = |gate: Gate| sent.iter().filter(|(_, g)| *g == gate).map(|(to, _)| to.as_str()).collect::<Vec<_>>();
    assert!(of(Gate::Open).contains(&"officer@example.org"), "{sent:?}");
    assert!(of(Gate::Kept).contains(&"owner@example.org"), "{sent:?}");
    assert!(!of(Gate::Open).contains(&"owner@example.org"), "not a link for an account either");
    let kept = of(Gate::Kept).len() as u64;
    let admin = house.as_of(cast.administrator).await;
    let count = async |state| {
        let counts = house.store.message_counts(&admin).await.unwrap();
        counts.into_iter().find(|(s, _)| *s == state).unwrap().1
    };
    assert_eq!(count(MessageState::Kept).await, kept);
    assert_eq!(house.store.health(&admin).await.unwrap().post.held, kept);
    assert_eq!(house.store.figures().await.unwrap().outbox_held, kept);
    let settle = |send| Command::SettleTrial { send };
    assert_eq!(refused(house.command(cast.administrator, settle(true)).await), Refusal::TrialIsOn);

    // It ends: nothing goes by itself.
    house.command(cast.administrator, Command::EndTrial).await.unwrap();
    house.clock.advance(30 * 24 * 60 * 60);
    assert!(house.leased().await.is_empty());
    let asked = MessageFilter { state: Some(MessageState::Kept), ..MessageFilter::default() };
    let page: Vec<_> = house.store.messages(&admin, &asked).await.unwrap().lines.into_iter().map(|l| l.line).collect();
    assert!(page.iter().all(|line| line.attempts == 0 && line.held.as_ref().is_some_and(|h| h.by.is_none())));
    let one = page[0].id;
    assert!(house.command(cast.officer, Command::DropMessage { message: MessageId(one) }).await.is_err());
    house.command(cast.administrator, Command::DropMessage { message: MessageId(one) }).await.unwrap();
    house.command(cast.administrator, settle(true)).await.unwrap();
    assert_eq!((count(MessageState::Kept).await, count(MessageState::Dropped).await), (0, 1));
    assert_eq!(house.sent().await.len() as u64, kept - 1, "sent, but for the one that was dropped");
    assert_eq!(refused(house.command(cast.administrator, settle(false)).await), Refusal::NothingChanges);
    let doings = house.store.doings(&admin, None).await.unwrap();
    let settled = Event::TrialSettled { send: true, messages: kept - 1 };
    assert!(matches!(&doings.list[0].what, persistence::read::doings::What::House(event) if *event == settled));
}

#[rstest]
#[tokio::test]
async fn what_is_dropped_after_the_trial_never_goes(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (_, message) = waiting(&house, &cast).await;
    house.begin_trial(cast.administrator, "partners.example").await;
    house.sent().await;
    house.command(cast.administrator, Command::SettleTrial { send: false }).await.unwrap();
    house.command(cast.administrator, Command::EndTrial).await.unwrap();
    house.clock.advance(30 * 24 * 60 * 60);
    assert!(house.leased().await.is_empty());
    let states = [house.state_of(message, cast.administrator).await];
    assert!(states.iter().all(|s| matches!(s, MessageState::Dropped | MessageState::Sent)), "{states:?}");
    let again = Command::ResendMessage { message: MessageId(message) };
    assert!(matches!(refused(house.command(cast.administrator, again).await), Refusal::MessageStands { .. }));
}

#[rstest]
#[tokio::test]
async fn a_failed_message_is_sent_again_and_that_is_written_down(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (case, message) = waiting(&house, &cast).await;
    let again = Command::ResendMessage { message: MessageId(message) };
    let waits = Refusal::MessageStands { state: MessageState::Waiting };
    assert_eq!(refused(house.command(cast.secretary, again.clone()).await), waits);
    for message in house.leased().await {
        house.store.outbox_give_up(&message.lease, "550 no such mailbox").await.unwrap();
    }
    house.command(cast.secretary, again).await.unwrap();
    let leased = house.leased().await;
    assert_eq!(leased.iter().map(|m| (m.lease.id, m.attempt)).collect::<Vec<_>>(), [(message, 1)]);
    let line = house.messages_of(cast.officer, case).await.into_iter().find(|l| l.id == message).unwrap();
    let deeds = house.store.message_deeds(&line).await.unwrap();
    assert!(matches!(deeds[0].event, Event::MessageResent { .. }) && deeds[0].by == "secretary", "{deeds:?}");
}

#[rstest]
#[tokio::test]
async fn a_message_names_the_address_on_it_and_the_one_to_which_it_would_go_now(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (case, _) = waiting(&house, &cast).await;
    let line = async || {
        let mut lines = house.messages_of(cast.officer, case).await;
        lines.retain(|line| line.template == "received");
        assert_eq!(lines.len(), 1);
        lines.remove(0)
    };
    let addresses = async || {
        let (of_case, admin) = (line().await, house.as_of(cast.administrator).await);
        let console = house.store.message(&admin, of_case.id).await.unwrap().line;
        assert_eq!((&console.address, &console.now), (&of_case.address, &of_case.now));
        (of_case.address, of_case.now)
    };
    let moves = async |to: &str| {
        let secret = house.store.change_email_mint(cast.owner, to).await.unwrap();
        assert_eq!(house.store.person_change_email(&secret).await.unwrap(), Some(cast.owner));
    };
    let takes = async |message: Uuid| house.leased().await.into_iter().find(|m| m.lease.id == message).unwrap();
    assert_eq!(addresses().await, ("owner@example.org".to_owned(), None));
    moves("one@example.org").await;
    assert_eq!(addresses().await, ("one@example.org".to_owned(), None), "nothing was written yet");

    let message = line().await.id;
    let first = takes(message).await;
    assert!(house.store.outbox_freeze(&first.lease, "<a@b>", r#"{"to":"one@example.org"}"#).await.unwrap());
    house.store.outbox_give_up(&first.lease, "550 no such mailbox").await.unwrap();
    assert_eq!(addresses().await, ("one@example.org".to_owned(), None));
    moves("two@example.org").await;
    assert_eq!(addresses().await, ("one@example.org".to_owned(), Some("two@example.org".to_owned())));

    house.command(cast.administrator, Command::ResendMessage { message: MessageId(message) }).await.unwrap();
    let second = takes(message).await;
    assert!(house.store.outbox_sent(&second.lease, r#"{"to":"two@example.org"}"#).await.unwrap());
    moves("three@example.org").await;
    assert_eq!(addresses().await, ("two@example.org".to_owned(), None), "where it went");
}
