//! Files that come back find the session at which they can still be considered: sessions were planned and
//! called off without them.

use super::{
    exchange::asked,
    house::{House, On},
    people::Cast,
};
use domain::{
    application::Command,
    council::{self, Details, SessionKind},
    kernel::{ApplicationId, CouncilSessionId, QuestionId},
};
use jiff::civil::date;
use rstest::rstest;

impl House {
    /// The session after [`House::session`].
    pub async fn next_session(&self, cast: &Cast) -> CouncilSessionId {
        let session = self.store.new_id();
        let details = Details { place: None, agenda_item: None, members: None, quorum: None, chair: None };
        let (opens, closes) = (date(2027, 12, 13), date(2027, 12, 17));
        let command = council::Command::Plan { kind: SessionKind::Regular(119), opens, closes, details };
        self.sit(cast.secretary, session, command, &[]).await.unwrap();
        session
    }

    async fn call_off(&self, cast: &Cast, session: CouncilSessionId) {
        let reason = self.words("No quorum can be expected.");
        let cancel = council::Command::Cancel { reason: reason.reference() };
        self.sit(cast.secretary, session, cancel, &[reason]).await.unwrap();
        self.clock_works().await;
    }

    async fn aims_at(&self, cast: &Cast, application: ApplicationId) -> Option<CouncilSessionId> {
        let officer = self.as_of(cast.officer).await;
        self.store.case(&officer, application).await.unwrap().application.target
    }

    /// Forty days, looked at each day as a worker would: nobody answers.
    pub async fn lapse(&self) {
        for _ in 0..40 {
            self.clock.advance(60 * 60 * 24);
            self.clock_works().await;
        }
        assert_eq!(self.one("SELECT state FROM applications").await, "lapsed");
    }

    async fn answer(&self, cast: &Cast, application: ApplicationId, question: QuestionId) {
        let words = self.words("The law of 1998.");
        let save = Command::SaveAnswer { question: Some(question), words: words.reference() };
        self.act(cast.owner, application, save, &[words]).await.unwrap();
        let owner = self.as_of(cast.owner).await;
        let version = self.store.draft_version(&owner, application).await.unwrap().digest;
        self.act(cast.owner, application, Command::SendAnswers { version }, &[]).await.unwrap();
    }
}

#[rstest]
#[tokio::test]
async fn a_withdrawal_that_is_undone_finds_the_session_planned_meanwhile(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let application = house.submitted(&cast).await;
    house.act(cast.officer, application, Command::Take, &[]).await.unwrap();
    house.clock_works().await;
    house.act(cast.owner, application, Command::Withdraw { reason: None }, &[]).await.unwrap();
    house.call_off(&cast, session).await;
    let next = house.next_session(&cast).await;
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(session), "what is withdrawn aims at nothing new");

    house.act(cast.owner, application, Command::UndoWithdrawal, &[]).await.unwrap();
    // Whoever is quicker than the clock takes nothing from it.
    let words = house.words("They are back.");
    let note = Command::Note { words: words.reference(), mentions: vec![] };
    house.act(cast.officer, application, note, &[words]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(next));
    assert_eq!(house.one_number("SELECT COUNT(*) FROM schedule WHERE what = 'retarget'").await, 0);
    let told = "SELECT COUNT(*) FROM outbox WHERE template = 'carried_over'";
    assert!(house.one_number(told).await > 0, "the organization is told");
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_withdrawal_that_is_undone_keeps_no_session_that_was_called_off(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let application = house.submitted(&cast).await;
    house.act(cast.owner, application, Command::Withdraw { reason: None }, &[]).await.unwrap();
    house.call_off(&cast, session).await;
    house.act(cast.owner, application, Command::UndoWithdrawal, &[]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, None);
}

#[rstest]
#[tokio::test]
async fn a_file_that_is_reopened_finds_its_session(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let (application, _) = asked(&house, &cast).await;
    house.lapse().await;
    house.call_off(&cast, session).await;
    let next = house.next_session(&cast).await;
    house.clock_works().await;
    let reason = house.words("The post was on strike.");
    let reopen = Command::Reopen { reason: reason.reference() };
    house.act(cast.officer, application, reopen, &[reason]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(next));
}

#[rstest]
#[tokio::test]
async fn answers_after_a_lapse_find_the_session_that_was_not_planned_before(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, question) = asked(&house, &cast).await;
    house.lapse().await;
    let session = house.session(&cast).await;
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, None, "it was closed when the session was planned");
    house.answer(&cast, application, question).await;
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(session));
}

#[rstest]
#[tokio::test]
async fn a_withdrawal_that_is_undone_after_the_list_has_closed_goes_to_the_next(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.session(&cast).await;
    let next = house.next_session(&cast).await;
    let application = house.submitted(&cast).await;
    // The list closes on 30 September 2027.
    house.clock.advance(308 * 60 * 60 * 24);
    house.clock_works().await;
    house.act(cast.owner, application, Command::Withdraw { reason: None }, &[]).await.unwrap();
    house.clock.advance(4 * 60 * 60 * 24);
    house.clock_works().await;
    house.act(cast.owner, application, Command::UndoWithdrawal, &[]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(next));
}
