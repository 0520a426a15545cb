//! What sessions tell: whom of new days, of a session that will not meet, of a list that is closed.

use super::{
    house::{House, On},
    notices::{Gone, manage},
    people::{Cast, envelope},
    queue::another,
};
use domain::{
    council::Command,
    kernel::{ApplicationId, CouncilSessionId, PersonId, StaffRole},
    notice::{ApplicantNotice, DeskNotice, Notice},
    people,
};
use jiff::civil::date;
use persistence::{Gate, Outgoing, Recipient};
use rstest::rstest;
use std::collections::BTreeSet;

impl House {
    /// All messages that wait to be sent.
    async fn outgoing(&self) -> Vec<Outgoing> {
        self.store.outbox_lease(1_000, 60).await.unwrap()
    }

    async fn postpone(&self, secretary: PersonId, session: CouncilSessionId) {
        let reason = self.words("The hall is not free.");
        let (opens, closes) = (date(2027, 12, 13), date(2027, 12, 17));
        let command = Command::Postpone { opens, closes, reason: reason.reference() };
        self.sit(secretary, session, command, &[reason]).await.unwrap();
    }
}

/// To whom these go, by template, with what they say.
fn told(messages: &[Outgoing], template: &str) -> Vec<(Recipient, Notice)> {
    let of_it = messages.iter().filter(|message| message.template == template);
    let mut told: Vec<_> =
        of_it.map(|m| (m.recipient.clone(), serde_json::from_str::<Notice>(&m.facts).unwrap())).collect();
    told.sort_by_key(|(recipient, _)| recipient.clone());
    told
}

#[rstest]
#[tokio::test]
async fn new_days_are_told_to_whoever_has_a_file_that_aims_at_the_session(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let listed = house.endorsed(&cast).await;
    let place = Command::PlaceItem { application: listed, late: None };
    house.sit(cast.secretary, session, place, &[]).await.unwrap();
    let second = another(&house, &cast, "two", "Second House", "KE").await;
    let aiming = house.submitted(&second).await;
    house.act(cast.second_officer, aiming, domain::application::Command::Take, &[]).await.unwrap();
    let third = another(&house, &cast, "three", "Third House", "FJ").await;
    let gone = house.submitted(&third).await;
    house.act(third.owner, gone, domain::application::Command::Withdraw { reason: None }, &[]).await.unwrap();
    house.clock_works().await;
    house.outgoing().await;

    house.postpone(cast.secretary, session).await;
    let days = (date(2027, 11, 29), date(2027, 12, 3));
    let moved = |application, owner| {
        let notice = ApplicantNotice::SessionMoved { session, before: Some(days) };
        (Recipient::Person(owner), Notice::Applicant(application, notice))
    };
    let desk = |officer| (Recipient::Person(officer), Notice::Desk(DeskNotice::SessionMoved { session, before: days }));
    let at_once = house.outgoing().await;
    let of_the_list = told(&at_once, "session_moved");
    assert!(of_the_list.contains(&moved(listed, cast.owner)), "{of_the_list:?}");
    assert!(!of_the_list.contains(&moved(aiming, second.owner)), "thousands may aim: not in the same breath");
    let mut holders = vec![desk(cast.officer), desk(cast.second_officer)];
    holders.sort_by_key(|(recipient, _)| recipient.clone());
    assert_eq!(told(&at_once, "desk_session_moved"), holders);

    house.clock_works().await;
    let later = told(&house.outgoing().await, "session_moved");
    assert!(later.contains(&moved(aiming, second.owner)), "{later:?}");
    let said = format!("{later:?}");
    assert!(!said.contains(&gone.to_string()) && !said.contains(&listed.to_string()), "{said}");
    house.clock_works().await;
    assert!(told(&house.outgoing().await, "session_moved").is_empty(), "once");
}

/// A second organization of the same owner.
async fn of_the_same_owner(house: &House, cast: &Cast) -> Cast {
    Cast { organization: house.registered(cast.owner, "Second House", "KE").await, ..*cast }
}

/// The files of which messages tell a recipient.
fn files_told(messages: &[Outgoing], template: &str, reads: impl Fn(&Recipient) -> bool) -> Vec<ApplicationId> {
    let mut files: Vec<_> = told(messages, template)
        .into_iter()
        .filter(|(recipient, _)| reads(recipient))
        .filter_map(|(_, notice)| notice.application())
        .collect();
    files.sort();
    files
}

#[rstest]
#[tokio::test]
async fn whoever_works_for_two_organizations_hears_of_both_files(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let second = of_the_same_owner(&house, &cast).await;
    let mut files = vec![house.endorsed(&cast).await, house.endorsed(&second).await];
    files.sort();
    for application in &files {
        let place = Command::PlaceItem { application: *application, late: None };
        house.sit(cast.secretary, session, place, &[]).await.unwrap();
    }
    house.clock_works().await;
    house.outgoing().await;
    let owner = |recipient: &Recipient| *recipient == Recipient::Person(cast.owner);
    // Both dossiers name the same contact, who has no account.
    let contact = |recipient: &Recipient| matches!(recipient, Recipient::Address(_));

    house.postpone(cast.secretary, session).await;
    let moved = house.outgoing().await;
    assert_eq!(files_told(&moved, "session_moved", owner), files);
    assert_eq!(files_told(&moved, "letter_ready", contact), files);
    let keys: BTreeSet<_> = moved.iter().map(|message| &message.message_key).collect();
    assert_eq!(keys.len(), moved.len(), "none passes for another on its way");
    house.clock_works().await;
    assert!(told(&house.outgoing().await, "session_moved").is_empty(), "once");

    let reason = house.words("No quorum can be expected.");
    let cancel = Command::Cancel { reason: reason.reference() };
    let (secretary, cancel) = (house.as_of(cast.secretary).await, envelope(&house.store, cancel));
    for _ in 0..2 {
        house.store.council(&secretary, session, cancel.clone(), std::slice::from_ref(&reason)).await.unwrap();
    }
    let cancelled = house.outgoing().await;
    assert_eq!(files_told(&cancelled, "session_cancelled", owner), files, "each once, though it was pressed twice");
    assert_eq!(files_told(&cancelled, "letter_ready", contact), files);
}

#[rstest]
#[tokio::test]
async fn a_session_that_will_not_meet_is_told_with_what_comes_instead(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let aiming = house.submitted(&cast).await;
    house.act(cast.officer, aiming, domain::application::Command::Take, &[]).await.unwrap();
    house.clock_works().await;
    house.outgoing().await;
    let reason = house.words("No quorum can be expected.");
    let cancel = Command::Cancel { reason: reason.reference() };
    house.sit(cast.secretary, session, cancel, &[reason]).await.unwrap();
    let desk = Notice::Desk(DeskNotice::SessionCancelled { session });
    let told_at_once = told(&house.outgoing().await, "desk_session_cancelled");
    assert_eq!(told_at_once, [(Recipient::Person(cast.officer), desk)]);
    house.clock_works().await;
    let carried = told(&house.outgoing().await, "carried_over");
    let notice = ApplicantNotice::CarriedOver { session: None, instead_of: Some(session), called_off: true };
    assert!(carried.contains(&(Recipient::Person(cast.owner), Notice::Applicant(aiming, notice))), "{carried:?}");
}

#[rstest]
#[tokio::test]
async fn a_list_tells_nothing_of_what_its_reader_may_not_see(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let second = another(&house, &cast, "two", "Second House", "KE").await;
    let (hidden, open) = (house.endorsed(&cast).await, house.endorsed(&second).await);
    for application in [hidden, open] {
        let place = Command::PlaceItem { application, late: None };
        house.sit(cast.secretary, session, place, &[]).await.unwrap();
    }
    let reason = house.words("I sat on its board.");
    let declare = domain::application::Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.senior, hidden, declare, &[reason]).await.unwrap();
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.outgoing().await;
    house.sit(cast.secretary, session, Command::CloseList, &[]).await.unwrap();

    for (person, items, listed) in
        [(cast.senior, 1, vec![(open, None)]), (cast.secretary, 2, vec![(hidden, Some(0)), (open, Some(1))])]
    {
        let viewer = house.as_of(person).await;
        assert_eq!(house.store.council_sessions(&viewer).await.unwrap()[0].items, items);
        let file = house.store.council_session(&viewer, session).await.unwrap();
        let shown: Vec<_> = file.shown().map(|(item, _)| (item.application, file.letter(item))).collect();
        assert_eq!(shown, listed, "a gap before (b) would tell of (a)");
    }
    let closed = told(&house.outgoing().await, "desk_list_closed");
    let notice = Notice::Desk(DeskNotice::ListClosed { session, items: 1 });
    assert_eq!(closed, [(Recipient::Person(cast.senior), notice)]);
}

#[rstest]
#[tokio::test]
async fn new_days_are_told_to_the_officers_where_a_holder_is_there_no_more(
    #[values(On::Sqlite, On::Postgres)] on: On,
    #[values(Gone::Shut, Gone::WithoutRoles)] gone: Gone,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let third = house.person("third").await;
    manage(&house, &cast, third, people::Command::GrantRole { role: StaffRole::Officer }).await;
    let session = house.session(&cast).await;
    let listed = house.endorsed(&cast).await;
    let place = Command::PlaceItem { application: listed, late: None };
    house.sit(cast.secretary, session, place, &[]).await.unwrap();
    let aiming = house.submitted(&another(&house, &cast, "two", "Second House", "KE").await).await;
    house.act(cast.second_officer, aiming, domain::application::Command::Take, &[]).await.unwrap();
    gone.happens(&house, &cast, (cast.second_officer, StaffRole::Officer), aiming).await;
    house.clock_works().await;
    house.outgoing().await;

    house.postpone(cast.secretary, session).await;
    let moved: Vec<_> = house.outgoing().await.into_iter().filter(|m| m.template == "desk_session_moved").collect();
    let told: BTreeSet<_> = moved.iter().map(|message| message.recipient.clone()).collect();
    assert_eq!(told, BTreeSet::from([Recipient::Person(cast.officer), Recipient::Person(third)]));
    // Who is gone when it is sent does not get it either.
    gone.happens(&house, &cast, (cast.officer, StaffRole::Officer), listed).await;
    for (person, gate) in [(cast.officer, Gate::Withheld), (third, Gate::Open)] {
        let message = moved.iter().find(|m| m.recipient == Recipient::Person(person)).unwrap();
        assert_eq!(house.store.outbox_gate(message, "somebody@example.org").await.unwrap(), gate);
    }
}

#[rstest]
#[tokio::test]
async fn whoever_asked_to_withdraw_is_told_with_a_session_called_off_that_it_can_be_done_now(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let second = another(&house, &cast, "two", "Second House", "KE").await;
    let files = [house.endorsed(&cast).await, house.endorsed(&second).await];
    for application in files {
        let place = Command::PlaceItem { application, late: None };
        house.sit(cast.secretary, session, place, &[]).await.unwrap();
    }
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, Command::CloseList, &[]).await.unwrap();
    let withdraw = || domain::application::Command::Withdraw { reason: None };
    house.act(cast.owner, files[0], withdraw(), &[]).await.unwrap();
    assert_eq!(house.one_number("SELECT COUNT(*) FROM applications WHERE state = 'on_agenda'").await, 2);
    house.outgoing().await;

    let reason = house.words("No quorum can be expected.");
    let cancel = Command::Cancel { reason: reason.reference() };
    house.sit(cast.secretary, session, cancel, &[reason]).await.unwrap();
    let messages = house.outgoing().await;
    let called_off: BTreeSet<_> = files_told(&messages, "session_cancelled", |_| true).into_iter().collect();
    assert_eq!(called_off, BTreeSet::from(files));
    let notice = Notice::Applicant(files[0], ApplicantNotice::OffAgenda { session: Some(session), wish: true });
    let off = told(&messages, "off_agenda");
    assert!(off.contains(&(Recipient::Person(cast.owner), notice)), "{off:?}");
    assert!(off.iter().all(|(_, notice)| notice.application() == Some(files[0])), "{off:?}");
    house.act(cast.owner, files[0], withdraw(), &[]).await.unwrap();
    assert_eq!(house.one_number("SELECT COUNT(*) FROM applications WHERE state = 'withdrawn'").await, 1);
}
