//! How an announced decision was taken – under which resolution, when, by which votes – is corrected by two people, and
//! whatever knows of it says the same: the file, the session, the register, the organization.

use super::{
    corrected_reasons::another_senior,
    house::{House, On},
    path::{admitted, decided},
    people::Cast,
};
use domain::{
    application::{Command, Outcome as Decision, Refusal as No, State},
    council::{self, DecisionRule, ResolutionNumber, ResolutionText, Taken, Votes},
    kernel::{ApplicationId, CouncilSessionId, Digest, ResolutionId},
    observer::{self, Details, Origin},
};
use jiff::civil::date;
use persistence::{Outcome, Refusal, StoreError, read::register::RegisterFilter};
use rstest::rstest;

const VOTES: Votes = Votes { in_favour: 90, against: 20, abstaining: 5, present: 130 };

/// The second day of the session, with another resolution on record.
async fn another(house: &House, cast: &Cast, session: CouncilSessionId) -> ResolutionId {
    house.clock.set("2027-11-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    let (id, title) = (house.store.new_id::<ResolutionId>(), house.words("Admission of one more observer"));
    let text = ResolutionText {
        number: ResolutionNumber(1401),
        adopted_on: date(2027, 11, 30),
        title: title.reference(),
        draft: None,
        items: [].into(),
    };
    let record = council::Command::RecordResolution { id, text };
    house.sit(cast.secretary, session, record, &[title]).await.unwrap();
    id
}

async fn propose(house: &House, cast: &Cast, application: ApplicationId, taken: Taken) -> Result<Outcome, StoreError> {
    let reason = house.words("The wrong line of the minutes.");
    let command = Command::ProposeCorrection { outcome: None, taken: Some(taken), reason: reason.reference() };
    house.act(cast.secretary, application, command, &[reason]).await
}

async fn corrected(house: &House, cast: &Cast, application: ApplicationId, taken: Taken) {
    propose(house, cast, application, taken).await.unwrap();
    let other = another_senior(house, cast).await;
    let confirm = Command::ConfirmCorrection { letter: Digest::of(b"the corrected letter") };
    house.act(other, application, confirm, &[]).await.unwrap();
}

/// The file and the session say how it was taken, today and when they are read anew from their events.
async fn agree(house: &House, cast: &Cast, application: ApplicationId, taken: Taken) {
    let secretary = house.as_of(cast.secretary).await;
    let file = house.store.case(&secretary, application).await.unwrap().application;
    let stands = file.state.announced().unwrap();
    assert_eq!((stands.resolution, stands.on, file.letters.len()), (taken.resolution, taken.on, 2));
    let session = house.store.council_session(&secretary, stands.item.session).await.unwrap().session;
    assert_eq!(session.items[0].decision.as_ref().unwrap().taken(), taken);
    assert_eq!(session.resolution_of(application).map(|r| r.id), Some(taken.resolution));
    let tables = ["applications", "agenda_items", "organizations", "observers", "tallies"];
    let mut kept = Vec::new();
    for table in tables {
        kept.push(house.dump(table).await);
    }
    house.store.replay().await.unwrap();
    for (table, rows) in tables.into_iter().zip(kept) {
        assert_eq!(house.dump(table).await, rows, "{table}");
    }
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn an_admission_under_another_resolution_on_another_day_stands_so_in_the_register(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    let resolution = another(&house, &cast, session).await;
    let (on, rule) = (date(2027, 11, 30), DecisionRule::CONSTITUTION);
    let taken = Taken { resolution, on, rule, votes: Some(VOTES) };
    corrected(&house, &cast, application, taken).await;

    let rows = house.store.register(&RegisterFilter::default()).await.unwrap().rows;
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((row.resolution, row.since.map(|day| day.to_string())), (Some(1401), Some("2027-11-30".to_owned())));
    let said: Vec<_> = row.corrections.iter().map(|c| (c.since.to_string(), c.number)).collect();
    assert_eq!(said, [("2027-11-29".to_owned(), Some(ResolutionNumber(1400)))], "it shows what it said before");
    let secretary = house.as_of(cast.secretary).await;
    let line = house.store.observer_file(&secretary, row.id).await.unwrap();
    assert_eq!(line.observer.origin, Origin::Admitted { application, resolution });
    assert!(line.texts.values().any(|words| words.words == "The wrong line of the minutes."));
    assert_eq!(house.one("SELECT state FROM observers").await, "active");
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'decision_noted'").await, 1);
    agree(&house, &cast, application, taken).await;

    // The line follows the resolution under which it stands now.
    let text = ResolutionText {
        number: ResolutionNumber(1402),
        adopted_on: on,
        title: house.store.council_session(&secretary, session).await.unwrap().session.resolutions[&resolution].title,
        draft: None,
        items: [application].into(),
    };
    let reason = house.words("Mistyped.");
    let correct = council::Command::CorrectResolution { id: resolution, text, reason: reason.reference() };
    house.sit(cast.secretary, session, correct, &[reason]).await.unwrap();
    let rows = house.store.register(&RegisterFilter::default()).await.unwrap().rows;
    assert_eq!(rows.iter().map(|r| (r.resolution, r.corrections.len())).collect::<Vec<_>>(), [(Some(1402), 2)]);
}

#[rstest]
#[tokio::test]
async fn votes_alone_are_corrected_with_the_session_and_the_register_knows_nothing_of_them(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    let secretary = house.as_of(cast.secretary).await;
    let state = house.store.council_session(&secretary, session).await.unwrap().session;
    let stands = state.items[0].decision.as_ref().unwrap().taken();
    let taken = Taken { rule: DecisionRule::CONSTITUTION, votes: Some(VOTES), ..stands };
    let (register, organizations) = (house.dump("observers").await, house.dump("organizations").await);
    corrected(&house, &cast, application, taken).await;
    assert_eq!((house.dump("observers").await, house.dump("organizations").await), (register, organizations));
    agree(&house, &cast, application, taken).await;
}

#[rstest]
#[tokio::test]
async fn a_line_that_was_corrected_by_hand_keeps_what_the_correction_of_the_decision_leaves(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    let resolution = another(&house, &cast, session).await;
    let why = house.words("The archive says so.");
    let details = Details { since: "2027-11-28".parse().unwrap(), number: Some(ResolutionNumber(1401)) };
    let by_hand = observer::Command::Correct { details, resolution: None, reason: why.reference() };
    let line = house.store.register(&RegisterFilter::default()).await.unwrap().rows[0].id;
    let secretary = house.as_of(cast.secretary).await;
    let envelope = super::people::envelope(&house.store, by_hand);
    house.store.observer(&secretary, line, envelope, &[why]).await.unwrap();

    let (on, rule) = (date(2027, 11, 29), DecisionRule::WithoutVote);
    let taken = Taken { resolution, on, rule, votes: None };
    corrected(&house, &cast, application, taken).await;
    let file = house.store.observer_file(&secretary, line).await.unwrap().observer;
    assert_eq!((file.since.to_string().as_str(), file.number), ("2027-11-28", Some(ResolutionNumber(1401))));
    assert_eq!(file.origin, Origin::Admitted { application, resolution });
    assert_eq!(file.corrections.len(), 1, "it said the number already");
    agree(&house, &cast, application, taken).await;
}

#[rstest]
#[tokio::test]
async fn a_refusal_of_another_day_lets_the_organization_apply_from_another(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (reasons, despite) = (house.words("The aims lie elsewhere."), house.words("As the Council decided."));
    let outcome = Decision::NotAdmitted { criteria: [].into(), reasons: reasons.reference() };
    let (application, session) = decided(&house, &cast, outcome, &[reasons, despite]).await;
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    let resolution = another(&house, &cast, session).await;
    let (on, rule) = (date(2027, 11, 30), DecisionRule::WithoutVote);
    let taken = Taken { resolution, on, rule, votes: None };
    corrected(&house, &cast, application, taken).await;
    let secretary = house.as_of(cast.secretary).await;
    let file = house.store.case(&secretary, application).await.unwrap().application;
    let State::NotAdmitted { may_apply_from, .. } = file.state else { panic!("{:?}", file.state) };
    assert_eq!(may_apply_from, on, "at the next session, counted from that day");
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'decision_noted'").await, 2);
    agree(&house, &cast, application, taken).await;
}

#[rstest]
#[tokio::test]
async fn what_cannot_have_been_is_refused_as_it_is_proposed(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, session) = admitted(&house, &cast).await;
    let secretary = house.as_of(cast.secretary).await;
    let state = house.store.council_session(&secretary, session).await.unwrap().session;
    let stands = state.items[0].decision.as_ref().unwrap().taken();
    let (opens, closes, today) = (state.dates.opens, state.dates.closes, date(2027, 11, 29));
    let voted = |votes| Taken { rule: DecisionRule::CONSTITUTION, votes: Some(votes), ..stands };
    for (taken, why) in [
        (Taken { on: date(2027, 11, 28), ..stands }, No::OutsideSession { opens, closes }),
        (Taken { on: date(2027, 11, 30), ..stands }, No::InTheFuture { today }),
        (Taken { resolution: house.store.new_id(), ..stands }, No::ForeignResolution),
        (voted(Votes { present: 100, ..VOTES }), No::ImpossibleVotes),
        (voted(Votes { present: 176, ..VOTES }), No::ImpossibleVotes),
    ] {
        let refused = propose(&house, &cast, application, taken).await;
        let no = Refusal::Application(why);
        assert!(matches!(&refused, Err(StoreError::Refused(refusal)) if *refusal == no), "{taken:?}: {refused:?}");
    }
    // Another letter alone: nothing else of it is corrected, and no other stream is touched.
    corrected(&house, &cast, application, stands).await;
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'outcome_corrected'").await, 0);
}
