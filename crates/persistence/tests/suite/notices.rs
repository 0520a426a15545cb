//! Who of the secretariat is told of a file: nobody who may not see it, when the message is written or when
//! it is sent, and somebody where there is something to do.

use super::{
    house::{House, On},
    people::{Cast, envelope},
    queue::another,
};
use domain::{
    application::{Command, Ground},
    house,
    kernel::{ApplicationId, MessageId, PersonId, StaffRole},
    people,
};
use persistence::{
    Gate, Outgoing, Recipient, Refusal, StoreError, Viewer,
    read::console::{MessageFilter, MessageKind},
};
use rstest::rstest;

/// How somebody comes to read a file no more.
#[derive(Clone, Copy, Debug)]
pub enum Gone {
    Shut,
    WithoutRoles,
    Conflicted,
}

impl Gone {
    pub async fn happens(self, house: &House, cast: &Cast, (person, role): (PersonId, StaffRole), file: ApplicationId) {
        match self {
            Self::Shut => {
                let reason = house.words("Left the house.");
                let command = people::Command::Disable { reason: reason.reference() };
                let administrator = house.as_of(cast.administrator).await;
                let shut = envelope(&house.store, command);
                house.store.person(&administrator, person, shut, &[reason]).await.unwrap();
            }
            Self::WithoutRoles => manage(house, cast, person, people::Command::RevokeRole { role }).await,
            Self::Conflicted => declare(house, person, file).await,
        }
    }
}

pub async fn manage(house: &House, cast: &Cast, person: PersonId, command: people::Command) {
    let administrator = house.as_of(cast.administrator).await;
    house.store.person(&administrator, person, envelope(&house.store, command), &[]).await.unwrap();
}

async fn declare(house: &House, person: PersonId, file: ApplicationId) {
    let reason = house.words("My sister works there.");
    let command = Command::DeclareConflict { reason: reason.reference() };
    house.act(person, file, command, &[reason]).await.unwrap();
}

async fn link(house: &House, cast: &Cast, file: ApplicationId, of: ApplicationId) {
    let reason = house.words("The same board.");
    let command = Command::LinkDuplicate { of, reason: reason.reference() };
    house.act(cast.officer, file, command, &[reason]).await.unwrap();
}

async fn send_back(house: &House, cast: &Cast, file: ApplicationId) {
    let reason = house.words("The mandate is not shown.");
    let command = Command::SendBack { reason: reason.reference() };
    house.act(cast.senior, file, command, &[reason]).await.unwrap();
}

/// To whom messages by a template were written.
async fn told(house: &House, template: &str) -> Vec<Recipient> {
    let mut entries = house.store.outbox_entries(None, 1_000).await.unwrap();
    entries.retain(|entry| entry.template == template);
    let mut recipients: Vec<_> = entries.into_iter().map(|entry| entry.recipient).collect();
    recipients.sort();
    recipients
}

/// The one message by a template that waits, in the hands of a worker.
async fn leased(house: &House, template: &str) -> Outgoing {
    let all = house.store.outbox_lease(1_000, 60).await.unwrap();
    let mut by_it = all.into_iter().filter(|message| message.template == template);
    let message = by_it.next().unwrap();
    assert_eq!(by_it.next(), None);
    message
}

#[rstest]
#[tokio::test]
async fn whoever_is_kept_out_of_the_linked_file_hears_nothing_of_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let third = house.person("third").await;
    manage(&house, &cast, third, people::Command::GrantRole { role: StaffRole::Officer }).await;
    manage(&house, &cast, cast.second_officer, people::Command::GrantRole { role: StaffRole::Auditor }).await;
    let hidden = house.submitted(&cast).await;
    let open = house.submitted(&another(&house, &cast, "two", "Second House", "KE").await).await;
    let of = house.submitted(&another(&house, &cast, "three", "Third House", "FJ").await).await;
    for file in [hidden, open] {
        house.act(cast.officer, file, Command::Take, &[]).await.unwrap();
    }
    house.act(cast.second_officer, of, Command::Take, &[]).await.unwrap();
    declare(&house, cast.second_officer, hidden).await;

    link(&house, &cast, hidden, of).await;
    assert_eq!(
        told(&house, "staff_duplicate").await,
        [Recipient::Person(third)],
        "its holder may not know of the other"
    );
    let (aware, unaware) = (house.as_of(cast.officer).await, house.as_of(cast.second_officer).await);
    let about = async |viewer: &Viewer| {
        let files = house.store.case_messages(viewer, of).await.unwrap();
        files.into_iter().map(|file| file.line).find(|line| line.template == "staff_duplicate")
    };
    let message = about(&aware).await.unwrap().id;
    assert!(house.store.case_message(&aware, of, message).await.is_ok());
    assert_eq!(about(&unaware).await, None, "the message stands in a file that they read");
    assert!(matches!(house.store.case_message(&unaware, of, message).await, Err(StoreError::NotFound)));
    let administrator = house.as_of(cast.administrator).await;
    assert!(house.store.message(&administrator, message).await.is_ok());
    assert!(matches!(house.store.message(&unaware, message).await, Err(StoreError::NotFound)), "nor in the console");
    let kind = Some(MessageKind::Notice("staff_duplicate"));
    let listed = house.store.messages(&unaware, &MessageFilter { kind, ..MessageFilter::default() }).await.unwrap();
    assert!(listed.lines.is_empty(), "{listed:?}");
    let hold = house.words("A wrong name");
    let command = house::Command::HoldMessage { message: MessageId(message), reason: hold.reference() };
    let pressed = house.store.house(&unaware, envelope(&house.store, command), &[hold]).await;
    let unknown = matches!(pressed, Err(StoreError::Refused(Refusal::House(house::Refusal::NoSuchMessage))));
    assert!(unknown, "its holder presses on nothing that tells of the other file");

    link(&house, &cast, open, of).await;
    let mut both = [Recipient::Person(third), Recipient::Person(cast.second_officer)];
    both.sort();
    assert_eq!(told(&house, "staff_duplicate").await, both, "the holder, where nothing is hidden from them");
}

#[rstest]
#[tokio::test]
async fn of_a_file_that_nobody_holds_no_officer_in_conflict_with_the_other_hears(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.submitted(&cast).await;
    let of = house.submitted(&another(&house, &cast, "two", "Second House", "KE").await).await;
    house.act(cast.officer, file, Command::Take, &[]).await.unwrap();
    declare(&house, cast.second_officer, file).await;
    link(&house, &cast, file, of).await;
    assert_eq!(told(&house, "staff_duplicate").await, []);
}

#[rstest]
#[tokio::test]
async fn a_conflict_with_the_linked_file_that_is_declared_later_keeps_its_message_back(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.submitted(&cast).await;
    let of = house.submitted(&another(&house, &cast, "two", "Second House", "KE").await).await;
    house.act(cast.officer, file, Command::Take, &[]).await.unwrap();
    house.act(cast.second_officer, of, Command::Take, &[]).await.unwrap();
    link(&house, &cast, file, of).await;
    declare(&house, cast.second_officer, file).await;
    let message = leased(&house, "staff_duplicate").await;
    assert_eq!(message.recipient, Recipient::Person(cast.second_officer));
    assert_eq!(house.store.outbox_gate(&message, "second@example.org").await.unwrap(), Gate::Withheld);
}

#[rstest]
#[tokio::test]
async fn a_message_whose_facts_cannot_be_read_stands_in_its_list_all_the_same(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.recommended(&cast).await;
    let spoilt = "UPDATE outbox SET facts = '{\"of\":\"an older release\"}' WHERE template = 'staff_to_countersign'";
    assert_eq!(house.tamper(spoilt).await, 1);
    let senior = house.as_of(cast.senior).await;
    let listed = house.store.case_messages(&senior, file).await.unwrap();
    let message = listed.into_iter().find(|message| message.line.template == "staff_to_countersign").unwrap().line.id;
    let administrator = house.as_of(cast.administrator).await;
    let console = house.store.messages(&administrator, &MessageFilter::default()).await.unwrap();
    assert!(console.lines.iter().any(|line| line.line.id == message), "{console:?}");
    let hold = house.words("It says nothing.");
    let command = house::Command::HoldMessage { message: MessageId(message), reason: hold.reference() };
    house.store.house(&administrator, envelope(&house.store, command), &[hold]).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn what_is_sent_back_is_told_to_its_author(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.recommended(&cast).await;
    send_back(&house, &cast, file).await;
    assert_eq!(told(&house, "staff_sent_back").await, [Recipient::Person(cast.officer)]);
}

#[rstest]
#[tokio::test]
async fn what_is_sent_back_is_told_to_another_where_its_author_may_not_read_it(
    #[values(On::Sqlite, On::Postgres)] on: On,
    #[values(Gone::Shut, Gone::WithoutRoles, Gone::Conflicted)] gone: Gone,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.recommended(&cast).await;
    gone.happens(&house, &cast, (cast.officer, StaffRole::Officer), file).await;
    send_back(&house, &cast, file).await;
    assert_eq!(told(&house, "staff_sent_back").await, [Recipient::Person(cast.second_officer)]);
}

#[rstest]
#[tokio::test]
async fn what_is_sent_back_is_told_to_the_holder_before_all_officers(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let third = house.person("third").await;
    manage(&house, &cast, third, people::Command::GrantRole { role: StaffRole::Officer }).await;
    let file = house.recommended(&cast).await;
    Gone::Shut.happens(&house, &cast, (cast.officer, StaffRole::Officer), file).await;
    house.act(third, file, Command::Take, &[]).await.unwrap();
    send_back(&house, &cast, file).await;
    assert_eq!(told(&house, "staff_sent_back").await, [Recipient::Person(third)]);
}

#[rstest]
#[tokio::test]
async fn what_was_sent_back_is_told_to_another_once_its_author_may_not_read_it_any_more(
    #[values(On::Sqlite, On::Postgres)] on: On,
    #[values(Gone::Shut, Gone::WithoutRoles, Gone::Conflicted)] gone: Gone,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.recommended(&cast).await;
    send_back(&house, &cast, file).await;
    gone.happens(&house, &cast, (cast.officer, StaffRole::Officer), file).await;
    let author = leased(&house, "staff_sent_back").await;
    assert_eq!(author.recipient, Recipient::Person(cast.officer));
    for _ in 0..2 {
        assert_eq!(house.store.outbox_gate(&author, "officer@example.org").await.unwrap(), Gate::Withheld);
    }
    let mut both = [Recipient::Person(cast.officer), Recipient::Person(cast.second_officer)];
    both.sort();
    assert_eq!(told(&house, "staff_sent_back").await, both);
    let other = leased(&house, "staff_sent_back").await;
    assert_eq!(other.recipient, Recipient::Person(cast.second_officer));
    assert_eq!((other.stream, other.seq, &other.facts), (author.stream, author.seq, &author.facts));
    assert_eq!(house.store.outbox_gate(&other, "second@example.org").await.unwrap(), Gate::Open);

    declare(&house, cast.second_officer, file).await;
    assert_eq!(house.store.outbox_gate(&other, "second@example.org").await.unwrap(), Gate::Withheld);
    assert_eq!(told(&house, "staff_sent_back").await, both, "nobody is left, and nobody is told again");
}

#[rstest]
#[tokio::test]
async fn what_was_sent_back_is_not_told_again_to_whoever_had_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let third = house.person("third").await;
    manage(&house, &cast, third, people::Command::GrantRole { role: StaffRole::Officer }).await;
    let file = house.recommended(&cast).await;
    Gone::WithoutRoles.happens(&house, &cast, (cast.officer, StaffRole::Officer), file).await;
    send_back(&house, &cast, file).await;
    let mut officers = [Recipient::Person(cast.second_officer), Recipient::Person(third)];
    officers.sort();
    assert_eq!(told(&house, "staff_sent_back").await, officers, "its holder is there no more");
    declare(&house, third, file).await;
    let all = house.store.outbox_lease(1_000, 60).await.unwrap();
    let message = all.iter().find(|m| m.template == "staff_sent_back" && m.recipient == Recipient::Person(third));
    assert_eq!(house.store.outbox_gate(message.unwrap(), "third@example.org").await.unwrap(), Gate::Withheld);
    assert_eq!(told(&house, "staff_sent_back").await, officers);
}

#[rstest]
#[tokio::test]
async fn a_mention_of_somebody_who_is_there_no_more_is_told_to_nobody(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.submitted(&cast).await;
    Gone::Shut.happens(&house, &cast, (cast.second_officer, StaffRole::Officer), file).await;
    let words = house.words("Call me.");
    let note = Command::Note { words: words.reference(), mentions: vec![cast.second_officer, cast.senior] };
    house.act(cast.officer, file, note, &[words]).await.unwrap();
    assert_eq!(told(&house, "staff_mentioned").await, [Recipient::Person(cast.senior)]);
}

#[rstest]
#[tokio::test]
async fn whoever_may_read_a_file_no_more_does_not_get_what_was_written_for_them(
    #[values(On::Sqlite, On::Postgres)] on: On,
    #[values(Gone::Shut, Gone::WithoutRoles, Gone::Conflicted)] gone: Gone,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let file = house.recommended(&cast).await;
    gone.happens(&house, &cast, (cast.senior, StaffRole::SeniorOfficer), file).await;
    let message = leased(&house, "staff_to_countersign").await;
    assert_eq!(message.recipient, Recipient::Person(cast.senior));
    assert_eq!(house.store.outbox_gate(&message, "senior@example.org").await.unwrap(), Gate::Withheld);
    let withheld = house.store.outbox_entries(Some(house::MessageState::Withheld.key()), 10).await.unwrap();
    assert_eq!(withheld.iter().map(|m| (m.id, m.attempts)).collect::<Vec<_>>(), [(message.lease.id, 0)]);

    let administrator = house.as_of(cast.administrator).await;
    let line = house.store.message(&administrator, message.lease.id).await.unwrap().line;
    assert!(line.state == house::MessageState::Withheld && line.held.is_some_and(|held| held.by.is_none()));
    let counts = house.store.message_counts(&administrator).await.unwrap();
    assert!(counts.contains(&(house::MessageState::Withheld, 1)), "{counts:?}");
    let again = house::Command::ResendMessage { message: MessageId(message.lease.id) };
    let refused = house.store.house(&administrator, envelope(&house.store, again), &[]).await;
    let stands = house::Refusal::MessageStands { state: house::MessageState::Withheld };
    assert!(matches!(refused, Err(StoreError::Refused(Refusal::House(r))) if r == stands));
    house.clock.advance(30 * 24 * 60 * 60);
    let later = house.store.outbox_lease(1_000, 60).await.unwrap();
    assert!(later.iter().all(|m| m.lease.id != message.lease.id), "it is never sent");
}

#[rstest]
#[tokio::test]
async fn a_notice_reaches_whoever_may_read_it_and_a_role_that_ends_is_told_all_the_same(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.recommended(&cast).await;
    let asks = leased(&house, "staff_to_countersign").await;
    assert_eq!(house.store.outbox_gate(&asks, "senior@example.org").await.unwrap(), Gate::Open);
    manage(&house, &cast, cast.senior, people::Command::RevokeRole { role: StaffRole::SeniorOfficer }).await;
    let ends = leased(&house, "desk_role_revoked").await;
    assert_eq!(ends.recipient, Recipient::Person(cast.senior));
    assert_eq!(house.store.outbox_gate(&ends, "senior@example.org").await.unwrap(), Gate::Open);
}

#[rstest]
#[tokio::test]
async fn whoever_proposed_a_closing_is_not_asked_to_countersign_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    for (person, role) in [(cast.senior, StaffRole::Officer), (cast.second_officer, StaffRole::SeniorOfficer)] {
        manage(&house, &cast, person, people::Command::GrantRole { role }).await;
    }
    let file = house.submitted(&cast).await;
    house.act(cast.senior, file, Command::Take, &[]).await.unwrap();
    let reason = house.words("A ministry founded it.");
    let close = Command::ProposeClosing { ground: Ground::NotAnNgo, reason: reason.reference() };
    house.act(cast.senior, file, close, &[reason]).await.unwrap();
    let words = house.words("Please say who appoints your board.");
    let hear = Command::Hear { words: words.reference() };
    house.act(cast.senior, file, hear, &[words]).await.unwrap();
    let words = house.words("The ministry does.");
    let save = Command::SaveAnswer { question: None, words: words.reference() };
    house.act(cast.owner, file, save, &[words]).await.unwrap();
    let owner = house.as_of(cast.owner).await;
    let version = house.store.draft_version(&owner, file).await.unwrap().digest;
    house.act(cast.owner, file, Command::SendAnswers { version }, &[]).await.unwrap();
    assert_eq!(told(&house, "staff_to_countersign").await, [Recipient::Person(cast.second_officer)]);
}
