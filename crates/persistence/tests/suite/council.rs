//! What the pages of sessions read, and what is written in one go for them.

use super::{
    house::{House, On},
    path::admitted,
    people::Cast,
    queue::another,
};
use bytes::Bytes;
use domain::{
    application::LatePlacing,
    council::{Command, PaperIssue, Phase, Revision, SessionKind},
    kernel::{ActorKind, ApplicationId, CouncilSessionId, Digest, DocumentId, Envelope, Language},
};
use futures::{TryStreamExt, stream};
use jiff::civil::date;
use persistence::{NewPaper, Refusal, StoreError};
use rstest::rstest;

#[rstest]
#[tokio::test]
async fn sessions_are_listed_from_the_tables_with_their_items(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (_, session) = admitted(&house, &cast).await;
    let viewer = house.as_of(cast.secretary).await;
    let lines = house.store.council_sessions(&viewer).await.unwrap();
    let [line] = lines.as_slice() else { panic!("{lines:?}") };
    let state = house.store.council_session(&viewer, session).await.unwrap();
    assert_eq!((line.id, line.phase, line.items), (session, Phase::Open, 1));
    assert_eq!((line.kind, line.opens), (state.session.kind, date(2027, 11, 29)));
    assert!(matches!(line.kind, SessionKind::Regular(_)));
    let dates = state.session.dates;
    assert_eq!((line.receipt, line.list_closes, line.closes), (dates.receipt.on, dates.list_closes.on, dates.closes));
    assert_eq!(state.files.len(), 1);
    assert_eq!(state.events.len() as u64, state.session.seq.0);
    let owner = house.as_of(cast.owner).await;
    assert!(matches!(house.store.council_sessions(&owner).await, Err(StoreError::NotFound)));
}

#[rstest]
#[tokio::test]
async fn a_reason_that_was_given_on_a_file_is_read_in_the_session_too(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let second = another(&house, &cast, "two", "Second House", "KE").await;
    let (late, listed) = (house.endorsed(&cast).await, house.endorsed(&second).await);
    let place = Command::PlaceItem { application: listed, late: None };
    house.sit(cast.secretary, session, place, &[]).await.unwrap();
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, Command::CloseList, &[]).await.unwrap();
    let reason = house.words("Countersigned a day late.");
    let words = LatePlacing::Addendum(reason.reference());
    let place = domain::application::Command::Place { session, late: Some(words) };
    house.act(cast.secretary, late, place, &[reason]).await.unwrap();
    let file = house.store.council_session(&house.as_of(cast.secretary).await, session).await.unwrap();
    let read: Vec<_> = file.wordings().iter().map(|w| file.words(&w.text).to_owned()).collect();
    assert_eq!(read, ["Countersigned a day late."]);
}

impl House {
    /// Takes every step of the clock that is due.
    pub async fn clock_works(&self) {
        loop {
            let steps = self.store.schedule_lease(10, 60).await.unwrap();
            if steps.is_empty() {
                return;
            }
            for step in steps {
                self.store.clock_step(&step).await.unwrap();
            }
        }
    }
}

/// Two endorsed files on the list of a session; the secretary is shut out of the first.
async fn shut_out(house: &House) -> (Cast, CouncilSessionId, [ApplicationId; 2]) {
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let second = another(house, &cast, "two", "Second House", "KE").await;
    let files = [house.endorsed(&cast).await, house.endorsed(&second).await];
    for application in files {
        let place = Command::PlaceItem { application, late: None };
        house.sit(cast.secretary, session, place, &[]).await.unwrap();
    }
    let reason = house.words("I sat on its board.");
    let declare = domain::application::Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.secretary, files[0], declare, &[reason]).await.unwrap();
    (cast, session, files)
}

/// The latest event of each file, which the clock has written at the instant of the session's latest.
async fn followed(
    house: &House,
    cast: &Cast,
    session: CouncilSessionId,
    files: [ApplicationId; 2],
) -> Vec<domain::application::Event> {
    let senior = house.as_of(cast.senior).await;
    let cause = house.store.council_session(&senior, session).await.unwrap().events.pop().unwrap();
    assert_eq!(cause.by, ActorKind::Person(cast.secretary));
    let mut found = Vec::new();
    for application in files {
        let latest = house.store.case(&senior, application).await.unwrap().events.pop().unwrap();
        assert_eq!((latest.by, latest.at), (ActorKind::Clock, cause.at));
        assert!(serde_json::to_string(&cause.event).unwrap().contains(&application.to_string()), "{:?}", cause.event);
        found.push(latest.event);
    }
    found
}

#[rstest]
#[tokio::test]
async fn a_secretary_who_is_shut_out_of_a_file_closes_the_list_and_ends_the_session(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    use domain::application::Event as E;
    let Some(house) = House::new(on).await else { return };
    let (cast, session, files) = shut_out(&house).await;
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, Command::CloseList, &[]).await.unwrap();
    let letters = followed(&house, &cast, session, files).await;
    assert_eq!(letters, [E::Lettered { letter: 0 }, E::Lettered { letter: 1 }]);
    house.clock.set("2027-11-29T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, Command::Open, &[]).await.unwrap();

    // What is said of the one file by itself stays a person's own act.
    let skip = Command::MarkNotTakenUp { application: files[0] };
    let refused = house.sit(cast.secretary, session, skip, &[]).await;
    let conflicted = Refusal::Application(domain::application::Refusal::Conflicted);
    assert!(matches!(&refused, Err(StoreError::Refused(no)) if *no == conflicted), "{refused:?}");
    house.sit(cast.secretary, session, Command::End, &[]).await.unwrap();
    assert_eq!(followed(&house, &cast, session, files).await, [E::NotTakenUp, E::NotTakenUp]);
    let back = "SELECT COUNT(*) FROM applications WHERE state = 'endorsed'";
    assert_eq!(house.one_number(back).await, 2);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_secretary_who_is_shut_out_of_a_file_calls_the_session_off(#[values(On::Sqlite, On::Postgres)] on: On) {
    use domain::application::Event as E;
    let Some(house) = House::new(on).await else { return };
    let (cast, session, files) = shut_out(&house).await;
    let reason = house.words("No quorum can be expected.");
    let cancel = Command::Cancel { reason: reason.reference() };
    house.sit(cast.secretary, session, cancel, &[reason]).await.unwrap();
    let back = followed(&house, &cast, session, files).await;
    assert_eq!(back, [E::Removed { reason: None }, E::Removed { reason: None }]);
    assert_eq!(house.one_number("SELECT COUNT(*) FROM applications WHERE state = 'endorsed'").await, 2);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_paper_and_its_event_are_written_together_and_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (_, session) = admitted(&house, &cast).await;
    let secretary = house.as_of(cast.secretary).await;
    let bytes = Bytes::from_static(b"%PDF-1.7 the paper");
    let id: DocumentId = house.store.new_id();
    let command_id = house.store.new_id();
    let mut taken = Vec::new();
    for _ in 0..2 {
        let piece = Ok::<_, std::io::Error>(bytes.clone());
        let object = house.store.object_put(stream::iter([piece]), 1000).await.unwrap();
        let paper = PaperIssue {
            symbol: "C/118/12".parse().unwrap(),
            revision: Revision::Original,
            language: Language::En,
            document: id,
            digest: object.sha256,
            changes: None,
            original_only: None,
            untranslated: false,
            working: None,
            annex: None,
            read_at: None,
        };
        let envelope = Envelope { command_id, seen: None, command: Command::IssuePaper(paper) };
        let file = NewPaper { id, name: "paper.pdf".to_owned(), media_type: "application/pdf".to_owned(), object };
        taken.push(house.store.paper_issue(&secretary, session, envelope, vec![file], &[]).await.unwrap().1);
    }
    assert_eq!(taken, [true, false], "the second press finds the first one's");
    let officer = house.as_of(cast.officer).await;
    let (paper, read) = house.store.paper_read(&officer, session, id).await.unwrap();
    let read: Vec<Bytes> = read.try_collect().await.unwrap();
    assert_eq!((Digest::of(&read.concat()), paper.size), (paper.sha256, bytes.len() as u64));
    let other = house.store.new_id();
    assert!(matches!(house.store.paper_read(&officer, other, id).await.err(), Some(StoreError::NotFound)));
    let owner = house.as_of(cast.owner).await;
    assert!(matches!(house.store.paper_read(&owner, session, id).await.err(), Some(StoreError::NotFound)));
    assert!(house.store.documents_sweep().await.unwrap().missing.is_empty());
}
