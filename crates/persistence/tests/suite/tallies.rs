//! The figures: what they count, for whom, and what is told in public.

use super::{
    house::{House, On},
    path::{admitted, decided, decided_by},
    people::Cast,
    queue,
};
use domain::{
    application::{
        AdviceKind, Command, Outcome, OutcomeKind, StateKind,
        fairness::{Departure, Told},
    },
    council::{self, DecisionRule, Votes, WarningKind},
    criteria::CriterionKey,
    kernel::{ApplicationId, CouncilSessionId, Digest},
};
use jiff::civil::date;
use persistence::{
    StoreError,
    read::{
        queue::{Found, Holder, QueueFilter, QueueView},
        tallies::{Fairness, Tallies},
    },
};
use rstest::rstest;
use uuid::Uuid;

async fn another(house: &House, cast: &Cast, owner: &str, country: &str) -> Cast {
    queue::another(house, cast, owner, &format!("House of {owner}"), country).await
}

async fn seen(house: &House, by: domain::kernel::PersonId) -> Tallies {
    house.store.tallies(&house.as_of(by).await).await.unwrap()
}

fn open(tallies: &Tallies) -> u64 {
    tallies.open.iter().map(|(_, files)| files).sum()
}

#[rstest]
#[tokio::test]
async fn files_are_counted_and_what_a_person_may_not_see_is_not(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let mine = house.submitted(&another(&house, &cast, "one", "KE").await).await;
    house.clock.advance(40 * 24 * 60 * 60);
    house.act(cast.officer, mine, Command::Take, &[]).await.unwrap();
    house.act(cast.officer, mine, Command::Complete { proceed_despite: [].into(), legible: true }, &[]).await.unwrap();
    let reason = house.words("Its aims do not name migration.");
    let criterion = CriterionKey::MandateField;
    let finding =
        Command::RecordFinding { criterion, met: false, basis: None, reason: reason.reference(), evidence: vec![] };
    house.act(cast.officer, mine, finding, &[reason]).await.unwrap();
    let two = another(&house, &cast, "two", "FJ").await;
    house.submitted(&two).await;
    let gone = another(&house, &cast, "three", "FJ").await;
    let closed = house.submitted(&gone).await;
    house.act(gone.owner, closed, Command::Withdraw { reason: None }, &[]).await.unwrap();

    let all = seen(&house, cast.senior).await;
    let queue = house.store.queue_counts(&house.as_of(cast.senior).await, &QueueFilter::default()).await.unwrap();
    assert_eq!(open(&all), queue.of(QueueView::Open));
    assert_eq!(open(&all), 2);
    assert_eq!(all.countries, [(Some("FJ"), 1), (Some("KE"), 1)]);
    assert_eq!(all.ages, [1, 1, 0, 0, 0, 0]);
    assert_eq!(all.unmet(), [(criterion, 1)]);
    assert_eq!(all.closed().iter().find(|(state, _)| *state == StateKind::Withdrawn).unwrap().1, 1);
    let months: Vec<u64> = all.months.iter().rev().take(3).map(|month| month.received).collect();
    assert_eq!((all.months.len(), months), (24, vec![2, 0, 1]), "23 November, and forty days later");
    let stay = all.stays.iter().find(|(state, _)| *state == StateKind::Submitted).unwrap().1;
    assert_eq!((stay.files, stay.most), (2, 26), "forty days, less weekends and holidays; another left it at once");
    let load: Vec<_> = all.load.iter().map(|l| (l.name.as_deref(), l.files)).collect();
    assert_eq!(load, [(Some("officer"), 1), (None, 1)]);

    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.officer, mine, declare, &[reason]).await.unwrap();
    let conflicted = seen(&house, cast.officer).await;
    assert_eq!(open(&conflicted), 1);
    assert_eq!(conflicted.countries, [(Some("FJ"), 1)]);
    assert_eq!((conflicted.unmet(), conflicted.ages[1]), (vec![], 0));
    assert!(conflicted.stays.iter().all(|(state, _)| *state != StateKind::Screening));
    assert_eq!(conflicted.months.iter().map(|month| month.received).sum::<u64>(), 2);
    assert_eq!(open(&seen(&house, cast.senior).await), 2, "and everybody else counts it still");
    let administrator = house.store.tallies(&house.as_of(cast.administrator).await).await;
    assert!(matches!(administrator, Err(StoreError::NotFound)), "{administrator:?}");
}

#[rstest]
#[tokio::test]
async fn a_deferral_against_the_advice_is_counted_once_it_is_announced(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (reasons, despite) = (house.words("The Council asks for more."), house.words("As the Council decided."));
    let outcome = Outcome::Deferred { to: None, reasons: reasons.reference() };
    let (application, _) = decided(&house, &cast, outcome, &[reasons, despite]).await;
    let before = seen(&house, cast.senior).await;
    assert!(before.against().is_empty() && before.deferred().iter().all(|(_, files)| *files == 0));
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    let after = seen(&house, cast.senior).await;
    assert_eq!(after.against(), [((AdviceKind::Admit, OutcomeKind::Deferred), 1)]);
    assert_eq!(after.deferred()[0], (1, 1));
    assert!(after.despite().iter().all(|(_, files)| *files == 0), "without a vote nothing of it looks odd");
    let kept = house.dump("tallies").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("tallies").await, kept);
    assert_eq!(house.store.fairness().await.unwrap(), Fairness::default(), "one file is not told of");
}

#[rstest]
#[tokio::test]
async fn a_decision_without_a_quorum_is_counted_once_it_is_announced(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let despite = house.words("The Chair found the quorum.");
    let few = Votes { in_favour: 80, against: 7, abstaining: 0, present: 87 };
    let how = (DecisionRule::CONSTITUTION, Some(few));
    let (application, _) = Box::pin(decided_by(&house, &cast, Outcome::Admitted, how, &[despite])).await;
    let counted = async || {
        let seen = seen(&house, cast.senior).await.despite();
        seen.into_iter().filter(|(_, files)| *files > 0).collect::<Vec<_>>()
    };
    assert!(counted().await.is_empty(), "nobody is told of it before the announcement");
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    assert_eq!(counted().await, [(WarningKind::QuorumUnmet, 1)]);
    let kept = house.dump("tallies").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("tallies").await, kept);
}

#[rstest]
#[tokio::test]
async fn who_is_asked_twice_is_asked_once_and_asked_again(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    facts(&house, 1, 3, "asked", "").await;
    facts(&house, 3, 1, "asked_again", "").await;
    let cast = house.cast().await;
    assert_eq!(seen(&house, cast.senior).await.asked(), [3, 1]);
}

#[rstest]
#[tokio::test]
async fn an_exception_is_counted_until_its_criterion_is_judged_again(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.under_review(&cast).await;
    let criterion = CriterionKey::MandateField;
    let find = async |met: bool| {
        let reason = house.words("Its aims name migration, or do not.");
        let finding =
            Command::RecordFinding { criterion, met, basis: None, reason: reason.reference(), evidence: vec![] };
        house.act(cast.officer, application, finding, &[reason]).await.unwrap();
    };
    find(false).await;
    let reason = house.words("Its work shows it.");
    let except = Command::Except { criterion, reason: reason.reference() };
    house.act(cast.officer, application, except, &[reason]).await.unwrap();
    let files = "SELECT COUNT(*) FROM tallies WHERE kind = 'with_exception'";
    let before = seen(&house, cast.senior).await;
    assert_eq!((before.excepted(), before.unmet()), (vec![(criterion, 1)], vec![(criterion, 1)]));
    assert_eq!(house.one_number(files).await, 1);
    find(true).await;
    assert!(seen(&house, cast.senior).await.excepted().is_empty());
    assert_eq!(house.one_number(files).await, 0);
    let kept = house.dump("tallies").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("tallies").await, kept);
}

/// So many facts of as many files.
async fn facts(house: &House, from: u128, files: u128, kind: &str, counted: &str) {
    let now = house.store.now().micros();
    for n in from..from + files {
        let id = house.stream_literal(Uuid::from_u128(n));
        let sql = format!("INSERT INTO tallies VALUES ({id}, '{kind}', '{counted}', '{counted}', {now}, 100)");
        assert_eq!(house.tamper(&sql).await, 1);
    }
}

#[rstest]
#[tokio::test]
async fn the_public_is_told_from_twenty_files_on_and_of_no_small_part(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    facts(&house, 1, 12, "decided", "admitted").await;
    facts(&house, 20, 7, "decided", "deferred").await;
    assert_eq!(house.store.fairness().await.unwrap(), Fairness::default());
    facts(&house, 40, 2, "decided", "not_admitted").await;
    facts(&house, 20, 7, "deferred", "2").await;
    facts(&house, 20, 9, "asked", "").await;
    facts(&house, 20, 1, "asked_again", "").await;
    facts(&house, 1, 6, "despite", "quorum_unmet").await;
    facts(&house, 1, 4, "with_exception", "").await;
    let told = house.store.fairness().await.unwrap().told;
    let outcomes = [(OutcomeKind::Admitted, Some(12)), (OutcomeKind::NotAdmitted, None), (OutcomeKind::Deferred, None)];
    assert_eq!(told.outcomes, outcomes, "two were not admitted, and are not to be had by subtraction");
    assert!(told.rounds.is_empty(), "nor by the sum of the rounds of deferral");
    assert_eq!((told.decisions, told.asked), (Some(21), Some([Some(9), None])));
    let departures = [
        (Departure::Exception, None),
        (Departure::AgainstAdvice, Some(0)),
        (Departure::Rule, Some(0)),
        (Departure::Quorum, Some(6)),
        (Departure::BeyondLimit, Some(0)),
    ];
    assert_eq!(told.departures, departures);
    facts(&house, 50, 9, "decided", "not_admitted").await;
    let rounds = house.store.fairness().await.unwrap().told.rounds;
    assert_eq!(rounds, [(1, Some(0)), (2, Some(7)), (3, Some(0)), (4, Some(0)), (5, Some(0))]);
    house.clock.advance(3 * 366 * 24 * 60 * 60);
    assert_eq!(house.store.fairness().await.unwrap(), Fairness::default(), "what was two years ago is over");
}

#[rstest]
#[tokio::test]
async fn the_public_is_told_of_a_state_that_twenty_files_left(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    facts(&house, 1, 19, "stay", "screening").await;
    facts(&house, 1, 20, "stay", "under_review").await;
    let fairness = house.store.fairness().await.unwrap();
    assert_eq!(fairness.told, Told::default());
    let told: Vec<_> = fairness.stays.iter().map(|(state, pace)| (*state, pace.files)).collect();
    assert_eq!(told, [(StateKind::UnderReview, 20)]);
    // A hundred days are fourteen weeks and two days.
    let most = fairness.stays[0].1.most;
    assert!((60..=72).contains(&most), "{most} working days");
}

#[rstest]
#[tokio::test]
async fn the_next_list_says_what_is_ready_and_nothing_from_too_few_past_files(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    assert_eq!(seen(&house, cast.senior).await.next, None);
    house.session(&cast).await;
    house.endorsed(&cast).await;
    house.submitted(&another(&house, &cast, "two", "FJ").await).await;
    let next = seen(&house, cast.senior).await.next.unwrap();
    assert_eq!((next.ready, next.waiting, next.likely), (1, 1, None));
    admitted_in_past(&house).await;
    assert_eq!(seen(&house, cast.senior).await.next.unwrap().likely, Some(1));
    house.tamper("UPDATE applications SET session = id WHERE state = 'endorsed'").await;
    let next = seen(&house, cast.senior).await.next.unwrap();
    assert_eq!((next.ready, next.waiting), (0, 1), "what is meant for a later session is not ready for this one");
}

#[rstest]
#[tokio::test]
async fn what_aims_at_a_later_session_is_not_on_its_way_to_the_next_list(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.session(&cast).await;
    let later = house.planned(&cast, council::SessionKind::Regular(119), date(2028, 11, 27)).await;
    house.submitted(&cast).await;
    // In time for the list of the next session, and too late to be received for it.
    house.clock.set("2027-08-02T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    let late = house.submitted(&another(&house, &cast, "two", "FJ").await).await;
    assert_eq!(house.aims_at(&cast, late).await, Some(later));
    admitted_in_past(&house).await;
    let tallies = seen(&house, cast.senior).await;
    let next = tallies.next.as_ref().unwrap();
    assert_eq!((open(&tallies), next.waiting, next.likely), (2, 1, Some(0)), "none took as long as the first has");
    house.tamper("UPDATE applications SET session = NULL WHERE standing = 'open'").await;
    let next = seen(&house, cast.senior).await.next.unwrap();
    assert_eq!((next.waiting, next.likely), (0, Some(0)), "the next to be announced is not this one");
}

#[rstest]
#[tokio::test]
async fn a_special_session_does_not_take_the_place_of_the_one_that_files_aim_at(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let special = house.planned(&cast, council::SessionKind::Special(4), date(2027, 5, 10)).await;
    assert_eq!(seen(&house, cast.senior).await.next, None, "nothing is on its way to a special session");
    house.session(&cast).await;
    let application = house.endorsed(&cast).await;
    house.submitted(&another(&house, &cast, "two", "FJ").await).await;
    let next = async || {
        let next = seen(&house, cast.senior).await.next.unwrap();
        (next.session, next.ready, next.waiting)
    };
    let regular = council::SessionKind::Regular(118);
    assert_eq!(next().await, (regular, 1, 1));
    house.sit(cast.secretary, special, council::Command::PlaceItem { application, late: None }, &[]).await.unwrap();
    assert_eq!(next().await, (regular, 0, 1), "it stands on the list of the special one");
    house.tamper("UPDATE council_sessions SET kind = 'written_procedure', number = NULL WHERE number = 4").await;
    assert_eq!(next().await, (regular, 0, 1));
}

/// What the list that closes next holds as ready, by the figures, by the count of the queue's view, by its rows in
/// every order, and narrowed by who holds them.
async fn ready(house: &House, cast: &Cast, session: CouncilSessionId) -> (u64, Vec<ApplicationId>) {
    let viewer = house.as_of(cast.secretary).await;
    let filter = QueueFilter { view: QueueView::Ready, session: Some(session), ..QueueFilter::default() };
    let mut found = Vec::new();
    for order in QueueView::Ready.orders() {
        for (state, holder) in
            [(None, None), (Some(StateKind::Deferred), None), (None, Some(Holder::Person(cast.officer)))]
        {
            let narrowed = QueueFilter { order: *order, state, holder, ..filter.clone() };
            let rows = house.store.queue(&viewer, &narrowed, &Found::default()).await.unwrap().rows;
            found.push(rows.into_iter().map(|row| row.id).collect::<Vec<_>>());
        }
    }
    assert!(found.windows(2).all(|pair| pair[0] == pair[1]), "{found:?}");
    let counts = house.store.queue_counts(&viewer, &filter).await.unwrap();
    let next = seen(house, cast.senior).await.next.unwrap();
    assert_eq!((counts.of(QueueView::Ready), found[0].len() as u64), (next.ready, next.ready));
    (next.waiting, found.swap_remove(0))
}

#[rstest]
#[tokio::test]
async fn what_is_carried_over_is_ready_until_something_is_to_be_answered(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let next = house.store.new_id();
    Box::pin(carried_over(&house, &cast, next)).await;
    let (waiting, carried) = Box::pin(ready(&house, &cast, next)).await;
    assert_eq!((waiting, carried.len()), (0, 1), "nothing was asked, and the advice was to admit");
    let viewer = house.as_of(cast.secretary).await;
    let shown = house.store.files_deferred(&viewer, next).await.unwrap();
    assert_eq!(shown.iter().map(|file| file.application.id).collect::<Vec<_>>(), carried);
    assert!(shown.iter().all(|file| file.application.comes_again_as_it_stands()));
    let any = QueueFilter { view: QueueView::Ready, ..QueueFilter::default() };
    assert_eq!(house.store.queue(&viewer, &any, &Found::default()).await.unwrap().rows.len(), 1);
    let kept = house.dump("applications").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("applications").await, kept);
    // A special session takes nothing that was deferred, though it be carried over to it.
    house.tamper("UPDATE council_sessions SET kind = 'special' WHERE number = 119").await;
    let meant = QueueFilter { session: Some(next), ..any };
    assert!(house.store.queue(&viewer, &meant, &Found::default()).await.unwrap().rows.is_empty());
    assert_eq!(house.store.queue_counts(&viewer, &meant).await.unwrap().of(QueueView::Ready), 0);
    assert_eq!(seen(&house, cast.senior).await.next, None);
    house.tamper("UPDATE council_sessions SET kind = 'regular' WHERE number = 119").await;
    // A correction is proposed: nothing is built on an outcome that may be another.
    let reason = house.words("The record names the wrong session.");
    let correct =
        Command::ProposeCorrection { outcome: Some(Outcome::Admitted), taken: None, reason: reason.reference() };
    house.act(cast.secretary, carried[0], correct, &[reason]).await.unwrap();
    let (waiting, carried) = Box::pin(ready(&house, &cast, next)).await;
    assert_eq!((waiting, carried.len()), (1, 0));
}

/// A file that was deferred, against the advice, to a session whose list is open.
async fn carried_over(house: &House, cast: &Cast, next: CouncilSessionId) {
    let (reasons, despite) = (house.words("The Council asks for time."), house.words("As the Council decided."));
    let details = council::Details { place: None, agenda_item: None, members: Some(175), quorum: None, chair: None };
    let plan = council::Command::Plan {
        kind: council::SessionKind::Regular(119),
        opens: date(2028, 11, 27),
        closes: date(2028, 12, 1),
        details,
    };
    house.sit(cast.secretary, next, plan, &[]).await.unwrap();
    let outcome = Outcome::Deferred { to: Some(next), reasons: reasons.reference() };
    let (application, _) = Box::pin(decided(house, cast, outcome, &[reasons, despite])).await;
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
}

/// Twenty files that were on a list ten days after their receipt.
async fn admitted_in_past(house: &House) {
    const DAY: i64 = 24 * 60 * 60 * 1_000_000;
    for n in 1..=20 {
        let (id, of) = (house.stream_literal(Uuid::from_u128(n)), house.stream_literal(Uuid::from_u128(1)));
        let sql = format!(
            "INSERT INTO applications (id, organization, state, standing, state_since, version, round, findings_met, \
             findings_unmet, findings_stale, open_hits, opened_at, received_at, listed_at, changed_at, seq) \
             VALUES ({id}, {of}, 'admitted', 'closed', {}, 1, 0, 0, 0, 0, 0, 0, {DAY}, {}, 0, 9)",
            20 * DAY,
            11 * DAY
        );
        assert_eq!(house.tamper(&sql).await, 1);
    }
}

#[rstest]
#[tokio::test]
async fn a_file_on_its_whole_way_leaves_what_is_counted(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    admitted(&house, &cast).await;
    let kinds = house.one_number("SELECT COUNT(DISTINCT counted) FROM tallies WHERE kind = 'stay'").await;
    assert_eq!(kinds, 7, "received, screened, reviewed, recommended, endorsed, listed, decided");
    let days = house.one_number("SELECT days FROM tallies WHERE kind = 'decided'").await;
    assert_eq!(days, 371, "from 23 November 2026 to 29 November 2027");
}
