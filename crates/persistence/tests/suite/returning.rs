//! Files that come back, and such as the Council has deferred, find the session at which they can be considered:
//! sessions were planned and called off without them.

use super::{
    exchange::asked,
    house::{House, On},
    path::decided,
    people::Cast,
};
use domain::{
    application::{Asked, Command, Opened, Outcome, State, Subject},
    council::{self, Details, SessionKind},
    criteria::CriterionKey,
    dossier::{Section, Typed},
    evidence::{DocumentFacts, DocumentKind},
    kernel::{ApplicationId, CouncilSessionId, Day, Digest, QuestionId},
};
use jiff::{ToSpan, civil::date};
use rstest::rstest;

impl House {
    /// The session after [`House::session`].
    pub async fn next_session(&self, cast: &Cast) -> CouncilSessionId {
        self.planned(cast, SessionKind::Regular(119), date(2027, 12, 13)).await
    }

    /// A session of five days.
    pub async fn planned(&self, cast: &Cast, kind: SessionKind, opens: Day) -> CouncilSessionId {
        let session = self.store.new_id();
        let details = Details { place: None, agenda_item: None, members: None, quorum: None, chair: None };
        let closes = opens.checked_add(4.days()).unwrap();
        let command = council::Command::Plan { kind, opens, closes, details };
        self.sit(cast.secretary, session, command, &[]).await.unwrap();
        session
    }

    /// The file was deferred against the advice, the letter was looked at, and the clock has nothing left to do.
    pub async fn deferred(&self, cast: &Cast, to: Option<CouncilSessionId>) -> (ApplicationId, Command) {
        let (reasons, despite) = (self.words("The Council asks for time."), self.words("As the Council decided."));
        let outcome = Outcome::Deferred { to, reasons: reasons.reference() };
        let (application, _) = Box::pin(decided(self, cast, outcome, &[reasons, despite])).await;
        let letter = Digest::of(b"the letter");
        self.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
        self.clock_works().await;
        (application, Command::Announce { letter })
    }

    /// To how many a message of this kind was written.
    async fn told(&self, template: &str) -> i64 {
        self.one_number(&format!("SELECT COUNT(*) FROM outbox WHERE template = '{template}'")).await
    }

    pub async fn call_off(&self, cast: &Cast, session: CouncilSessionId) {
        let reason = self.words("No quorum can be expected.");
        let cancel = council::Command::Cancel { reason: reason.reference() };
        self.sit(cast.secretary, session, cancel, &[reason]).await.unwrap();
        self.clock_works().await;
    }

    pub async fn aims_at(&self, cast: &Cast, application: ApplicationId) -> Option<CouncilSessionId> {
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

    pub async fn answer(&self, cast: &Cast, application: ApplicationId, question: QuestionId) {
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

#[rstest]
#[tokio::test]
async fn a_file_that_is_deferred_to_the_next_session_finds_the_one_that_is_planned(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let next = house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    house.planned(&cast, SessionKind::Special(4), date(2028, 2, 7)).await;
    let (application, announce) = house.deferred(&cast, None).await;
    house.act(cast.secretary, application, announce, &[]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(next));
    let secretary = house.as_of(cast.secretary).await;
    let carried = house.store.files_deferred(&secretary, next).await.unwrap();
    assert_eq!(carried.iter().map(|file| file.application.id).collect::<Vec<_>>(), [application]);
    let (decided, set) = (house.told("decision").await, house.told("session_set").await);
    assert!(decided > 0 && set == decided, "{decided} were told of the decision, {set} of the session");
    assert_eq!(house.told("carried_over").await, 0);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM schedule WHERE what = 'carry_over'").await, 1);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM schedule WHERE what = 'retarget'").await, 0);
    let kept = house.dump("applications").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("applications").await, kept);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_file_that_is_deferred_to_a_session_that_is_still_to_come_is_told_of_it_once(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    let named = house.planned(&cast, SessionKind::Regular(120), date(2029, 11, 26)).await;
    let (application, announce) = house.deferred(&cast, Some(named)).await;
    house.act(cast.secretary, application, announce, &[]).await.unwrap();
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(named));
    assert_eq!((house.told("session_set").await, house.told("carried_over").await), (0, 0), "the letter names it");
}

#[rstest]
#[tokio::test]
async fn a_session_that_was_called_off_before_the_announcement_is_not_aimed_at(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let named = house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    let (application, announce) = house.deferred(&cast, Some(named)).await;
    house.call_off(&cast, named).await;
    let anew = house.planned(&cast, SessionKind::Regular(119), date(2028, 12, 4)).await;
    house.clock_works().await;
    house.act(cast.secretary, application, announce, &[]).await.unwrap();
    let secretary = house.as_of(cast.secretary).await;
    let file = house.store.case(&secretary, application).await.unwrap().application;
    assert!(matches!(file.state, State::Deferred { to: None, .. }), "{:?}", file.state);
    house.clock_works().await;
    assert_eq!(house.aims_at(&cast, application).await, Some(anew));
    // Nobody was told of the one that was named, nor is that it was called off.
    assert!(house.told("session_set").await > 0);
    assert_eq!(house.told("carried_over").await, 0);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn an_admission_has_no_session_to_find(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.planned(&cast, SessionKind::Regular(119), date(2028, 11, 27)).await;
    super::path::admitted(&house, &cast).await;
    let begun = "SELECT COUNT(*) FROM schedule WHERE what = 'retarget' AND stream_kind = 'application'";
    assert_eq!(house.one_number(begun).await, 0);
}

#[rstest]
#[tokio::test]
async fn what_was_changed_and_not_sent_waits_until_it_is_open_again(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, announce) = house.deferred(&cast, None).await;
    house.act(cast.secretary, application, announce, &[]).await.unwrap();
    // All is open: a section is emptied to be typed anew, and a document taken away.
    let owner = house.as_of(cast.owner).await;
    let emptied = Typed::new();
    house.store.draft_save(&owner, application, Section::Aims, 1, &emptied).await.unwrap();
    let documents = house.store.documents(&owner, application).await.unwrap();
    let statutes = documents.iter().find(|d| d.facts.kind == DocumentKind::Statutes).unwrap().facts.id;
    let of = |kind| &documents.iter().find(|d| d.facts.kind == kind).unwrap().facts;
    for original in [DocumentKind::Registration, DocumentKind::Statutes].map(of) {
        let plain = DocumentFacts::new(original.id, DocumentKind::Translation, original.digest, original.bytes);
        let translation = DocumentFacts { translation_of: Some(original.id), ..plain };
        house.attach(&owner, application, &translation, None).await;
    }
    house.store.document_remove(&owner, application, statutes).await.unwrap();

    let (question, words) = (house.store.new_id::<QuestionId>(), house.words("Which law is it?"));
    let subject = Subject::Criterion(CriterionKey::LegalPersonality);
    let asked = Asked { id: question, subject, words: words.reference(), earlier: None };
    let opened = Opened { sections: [Section::Identity].into(), documents: [DocumentKind::Registration].into() };
    house.act(cast.officer, application, Command::Ask { questions: vec![asked], opened }, &[words]).await.unwrap();
    let draft = house.store.draft(&owner, application).await.unwrap();
    assert_ne!(draft[&Section::Aims].typed, emptied, "what is closed is shown as it was sent");
    let typed = draft[&Section::Identity].typed.clone().with("registration_number", "4712");
    house.store.draft_save(&owner, application, Section::Identity, 1, &typed).await.unwrap();
    let words = house.words("The law of 1998.");
    let save = Command::SaveAnswer { question: Some(question), words: words.reference() };
    house.act(cast.owner, application, save, &[words]).await.unwrap();
    let version = house.store.draft_version(&owner, application).await.unwrap().digest;
    house.act(cast.owner, application, Command::SendAnswers { version }, &[]).await.unwrap();
    let sent = async |number| house.store.dossier(&owner, application, number).await.unwrap();
    let (first, second) = (sent(Some(1)).await, sent(None).await);
    assert_eq!(second.answers[&Section::Identity].get("registration_number"), "4712");
    assert_eq!(second.answers[&Section::Aims], first.answers[&Section::Aims], "it was not opened");
    assert!(second.version.documents.contains_key(&statutes), "nor were the statutes");
    let translated = second.documents.iter().filter_map(|d| d.facts.translation_of).collect::<Vec<_>>();
    assert_eq!(translated, [of(DocumentKind::Registration).id], "a translation goes by its original");

    assert_eq!(house.store.draft(&owner, application).await.unwrap()[&Section::Aims].typed, emptied, "it waits");
    house.store.draft_save(&owner, application, Section::Aims, 2, &first.answers[&Section::Aims]).await.unwrap();
    let statutes = &documents.iter().find(|d| d.facts.id == statutes).unwrap().facts;
    house.attach(&owner, application, statutes, None).await;
    let version = house.store.draft_version(&owner, application).await.unwrap().digest;
    house.act(cast.owner, application, Command::UpdateDossier { version }, &[]).await.unwrap();
    assert!(!sent(None).await.version.documents.contains_key(&statutes.id), "all is sent again");
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}
