//! Reasons that are compared with earlier ones: why a file is to be deferred once more, and what the Council said
//! of an outcome that is corrected and stays what it was.

use super::{
    house::{House, On},
    path::decided,
    people::{Cast, envelope},
};
use domain::{
    application::{AdviceKind, Command, Outcome as Decision, OutcomeKind, Refusal as No},
    council::{self, DecisionRule, NotDeferredTo, RecordedOutcome, SessionKind},
    criteria::{self, CriterionKey},
    kernel::{ApplicationId, CouncilSessionId, Digest, PersonId, StaffRole},
    organization, people,
};
use jiff::civil::date;
use persistence::{
    NewText, Outcome, Refusal, StoreError,
    read::queue::{Found, QueueFilter, QueueView},
};
use rstest::rstest;

/// Decided so against the advice, and announced.
async fn announced(house: &House, cast: &Cast, outcome: Decision, reasons: &NewText) -> ApplicationId {
    let despite = house.words("As the Council decided.");
    let (application, _) = decided(house, cast, outcome, &[reasons.clone(), despite]).await;
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    application
}

async fn propose(
    house: &House,
    cast: &Cast,
    application: ApplicationId,
    outcome: Decision,
    reasons: Option<NewText>,
) -> Result<Outcome, StoreError> {
    let reason = house.words("The minutes say something else.");
    let command = Command::ProposeCorrection { outcome: Some(outcome), taken: None, reason: reason.reference() };
    let texts: Vec<NewText> = reasons.into_iter().chain([reason]).collect();
    house.act(cast.secretary, application, command, &texts).await
}

/// Somebody who has signed nothing yet.
pub async fn another_senior(house: &House, cast: &Cast) -> PersonId {
    let other = house.person("other").await;
    let administrator = house.as_of(cast.administrator).await;
    let grant = envelope(&house.store, people::Command::GrantRole { role: StaffRole::SeniorOfficer });
    house.store.person(&administrator, other, grant, &[]).await.unwrap();
    other
}

fn changes_nothing(outcome: &Result<Outcome, StoreError>) -> bool {
    matches!(outcome, Err(StoreError::Refused(Refusal::Application(No::CorrectsNothing))))
}

/// The correction is confirmed, and read with the file and with the session; the organization and the register
/// know of the outcome as before.
async fn confirmed(house: &House, cast: &Cast, application: ApplicationId, corrected: &Decision) {
    let organizations = house.dump("organizations").await;
    let other = another_senior(house, cast).await;
    let confirm = Command::ConfirmCorrection { letter: Digest::of(b"the corrected letter") };
    house.act(other, application, confirm, &[]).await.unwrap();
    let secretary = house.as_of(cast.secretary).await;
    let file = house.store.case(&secretary, application).await.unwrap().application;
    let stands = file.state.announced().unwrap();
    assert_eq!((&stands.outcome, file.letters.len()), (corrected, 2));
    let session: CouncilSessionId = stands.item.session;
    let session = house.store.council_session(&secretary, session).await.unwrap().session;
    assert_eq!(&session.items[0].decision.as_ref().unwrap().outcome, corrected);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'outcome_corrected'").await, 1);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM events WHERE kind = 'decision_noted'").await, 1);
    assert_eq!(house.rows("observers").await, 0);
    assert_eq!(house.dump("organizations").await, organizations);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_deferral_is_corrected_to_a_deferral_for_other_reasons_to_another_session(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let next = house.next_session(&cast).await;
    let reasons = house.words("The accounts of 2026 are awaited.");
    let outcome = Decision::Deferred { to: None, reasons: reasons.reference() };
    let application = announced(&house, &cast, outcome, &reasons).await;

    let again = house.words("The accounts of 2026 are awaited.");
    let same = Decision::Deferred { to: None, reasons: again.reference() };
    let refused = propose(&house, &cast, application, same, Some(again.clone())).await;
    assert!(changes_nothing(&refused), "{refused:?}");
    let elsewhere = Decision::Deferred { to: Some(next), reasons: again.reference() };
    propose(&house, &cast, application, elsewhere, Some(again)).await.unwrap();

    let new = house.words("The accounts of 2027 are awaited.");
    let corrected = Decision::Deferred { to: Some(next), reasons: new.reference() };
    propose(&house, &cast, application, corrected.clone(), Some(new)).await.unwrap();
    confirmed(&house, &cast, application, &corrected).await;
    let file = house.store.case(&house.as_of(cast.secretary).await, application).await.unwrap().application;
    assert_eq!((file.rounds, file.target), (1, Some(next)));
    assert_eq!(house.one("SELECT state FROM applications").await, "deferred");
}

#[rstest]
#[tokio::test]
async fn a_deferral_that_is_corrected_to_the_next_session_finds_it(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let next = house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    let named = house.planned(&cast, SessionKind::Regular(120), date(2029, 11, 26)).await;
    let reasons = house.words("The accounts of 2026 are awaited.\nAnd the list of members.");
    let outcome = Decision::Deferred { to: Some(named), reasons: reasons.reference() };
    let application = announced(&house, &cast, outcome, &reasons).await;
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(named));
    // As a form sends what it was filled with.
    let again = house.words("The accounts of 2026 are awaited.\r\nAnd the list of members.");
    let same = Decision::Deferred { to: Some(named), reasons: again.reference() };
    let refused = propose(&house, &cast, application, same, Some(again.clone())).await;
    assert!(changes_nothing(&refused), "{refused:?}");
    let corrected = Decision::Deferred { to: None, reasons: again.reference() };
    propose(&house, &cast, application, corrected.clone(), Some(again)).await.unwrap();
    confirmed(&house, &cast, application, &corrected).await;
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(next));
}

#[rstest]
#[tokio::test]
async fn a_session_that_is_called_off_while_a_correction_waits_does_not_hold_it_up(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let named = house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    let reasons = house.words("The aims lie elsewhere.");
    let refused = Decision::NotAdmitted { criteria: [].into(), reasons: reasons.reference() };
    let application = announced(&house, &cast, refused, &reasons).await;
    let reasons = house.words("The accounts of 2026 are awaited.");
    let deferral = Decision::Deferred { to: Some(named), reasons: reasons.reference() };
    propose(&house, &cast, application, deferral, Some(reasons)).await.unwrap();
    house.call_off(&cast, named).await;
    let anew = house.planned(&cast, SessionKind::Regular(119), date(2028, 12, 4)).await;
    house.clock_works().await;
    let other = another_senior(&house, &cast).await;
    let confirm = Command::ConfirmCorrection { letter: Digest::of(b"the corrected letter") };
    house.act(other, application, confirm, &[]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(anew));
    assert_eq!(house.one_number("SELECT COUNT(*) FROM outbox WHERE template = 'carried_over'").await, 0);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn neither_a_record_nor_a_correction_defers_to_a_session_that_cannot_take_the_file(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let special = house.planned(&cast, SessionKind::Special(4), date(2028, 2, 7)).await;
    let called_off = house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    house.call_off(&cast, called_off).await;
    let (application, session) = Box::pin(decided(&house, &cast, Decision::Admitted, &[])).await;
    let cases = [
        (house.store.new_id(), NotDeferredTo::Unknown),
        (session, NotDeferredTo::Itself),
        (special, NotDeferredTo::Special),
        (called_off, NotDeferredTo::CalledOff),
    ];
    let secretary = house.as_of(cast.secretary).await;
    let state = house.store.council_session(&secretary, session).await.unwrap().session;
    let resolution = state.items[0].decision.as_ref().unwrap().resolution;
    for (to, why) in cases {
        let (reasons, reason) = (house.words("The accounts are awaited."), house.words("The wrong line was read."));
        let outcome = Decision::Deferred { to: Some(to), reasons: reasons.reference() };
        let (on, rule) = (date(2027, 11, 29), DecisionRule::WithoutVote);
        let record = RecordedOutcome { application, resolution, outcome, on, rule, votes: None };
        let correct = council::Command::CorrectOutcome { record, reason: reason.reference() };
        let refused = house.sit(cast.secretary, session, correct, &[reasons, reason]).await;
        let no = Refusal::Council(council::Refusal::DeferredTo(why));
        assert!(matches!(&refused, Err(StoreError::Refused(refusal)) if *refusal == no), "{refused:?}");
    }
    let letter = Digest::of(b"the letter");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    for (to, why) in cases {
        let reasons = house.words("The accounts are awaited.");
        let outcome = Decision::Deferred { to: Some(to), reasons: reasons.reference() };
        let refused = propose(&house, &cast, application, outcome, Some(reasons)).await;
        let no = Refusal::Application(No::DeferredTo(why));
        assert!(matches!(&refused, Err(StoreError::Refused(refusal)) if *refusal == no), "{refused:?}");
    }
}

#[rstest]
#[tokio::test]
async fn a_refusal_is_corrected_to_a_refusal_on_other_criteria(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let reasons = house.words("The aims lie elsewhere.");
    let refused_on = |criteria: &[CriterionKey], reasons: &NewText| Decision::NotAdmitted {
        criteria: criteria.iter().copied().collect(),
        reasons: reasons.reference(),
    };
    let application = announced(&house, &cast, refused_on(&[], &reasons), &reasons).await;
    let again = house.words("The aims lie elsewhere.");
    let refused = propose(&house, &cast, application, refused_on(&[], &again), Some(again.clone())).await;
    assert!(changes_nothing(&refused), "{refused:?}");
    let corrected = refused_on(&[CriterionKey::MandateField], &again);
    propose(&house, &cast, application, corrected.clone(), Some(again)).await.unwrap();
    confirmed(&house, &cast, application, &corrected).await;
    assert_eq!(house.one("SELECT state FROM applications").await, "not_admitted");
}

#[rstest]
#[tokio::test]
async fn an_admission_is_not_corrected_to_an_admission(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, _) = super::path::admitted(&house, &cast).await;
    let refused = propose(&house, &cast, application, Decision::Admitted, None).await;
    assert!(changes_nothing(&refused), "{refused:?}");
}

impl House {
    /// A file that was found wanting in one criterion, on which its organization was heard.
    async fn heard(&self, cast: &Cast) -> ApplicationId {
        let application = self.under_review(cast).await;
        for criterion in criteria::current().unwrap().mandatory() {
            let reason = self.words("Read, and found so.");
            let command = Command::RecordFinding {
                criterion: criterion.key,
                met: criterion.key != CriterionKey::MandateField,
                basis: None,
                reason: reason.reference(),
                evidence: vec![],
            };
            self.act(cast.officer, application, command, &[reason]).await.unwrap();
        }
        let words = self.words("What have your aims to do with migration?");
        let hear = Command::Hear { words: words.reference() };
        self.act(cast.officer, application, hear, &[words]).await.unwrap();
        let words = self.words("Our statutes are being revised.");
        let comment = Command::SaveAnswer { question: None, words: words.reference() };
        self.act(cast.owner, application, comment, &[words]).await.unwrap();
        let version = self.store.draft_version(&self.as_of(cast.owner).await, application).await.unwrap().digest;
        self.act(cast.owner, application, Command::SendAnswers { version }, &[]).await.unwrap();
        application
    }

    async fn advise_to_defer(&self, cast: &Cast, application: ApplicationId, why: &str) -> Result<Outcome, StoreError> {
        let reason = self.words(why);
        let command = Command::Recommend { advice: AdviceKind::Defer, reason: reason.reference() };
        self.act(cast.officer, application, command, &[reason]).await
    }
}

#[rstest]
#[tokio::test]
async fn a_reason_to_defer_that_an_earlier_file_was_given_is_not_new(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let first = house.heard(&cast).await;
    house.advise_to_defer(&cast, first, "The statutes are being revised.").await.unwrap();
    house.act(cast.owner, first, Command::Withdraw { reason: None }, &[]).await.unwrap();
    // As if two more files of the organization had been deferred by the Council.
    let secretary = house.as_of(cast.secretary).await;
    for _ in 0..2 {
        let note = organization::Command::NoteDecision {
            application: house.store.new_id(),
            outcome: OutcomeKind::Deferred,
            may_apply_from: None,
            corrects: false,
        };
        let note = envelope(&house.store, note);
        house.store.organization(&secretary, cast.organization, note, &[]).await.unwrap();
    }
    let second = house.heard(&cast).await;
    let used = house.advise_to_defer(&cast, second, "The STATUTES are being revised.").await;
    let new_needed = Refusal::Application(No::NewReasonNeeded { rounds: 2 });
    assert!(matches!(&used, Err(StoreError::Refused(refusal)) if *refusal == new_needed), "{used:?}");
    house.advise_to_defer(&cast, second, "Nobody answered for a year.").await.unwrap();

    // Whoever works through the queue sees that the Council has deferred this organization twice.
    let deferred = QueueFilter { view: QueueView::Open, deferred: true, ..QueueFilter::default() };
    let officer = house.as_of(cast.officer).await;
    let rows = house.store.queue(&officer, &deferred, &Found::default()).await.unwrap().rows;
    assert_eq!(rows.iter().map(|row| (row.id, row.round)).collect::<Vec<_>>(), [(second, 2)]);
}
