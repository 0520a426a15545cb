//! What the pages of sessions and of the register read, and what is written in one go for them.

use super::{
    house::{House, On},
    path::admitted,
};
use bytes::Bytes;
use domain::{
    council::{Command, PaperIssue, Phase, ResolutionNumber, Revision, SessionKind},
    kernel::{Digest, DocumentId, Envelope, Language, ObserverId, OrganizationId},
    observer::{self, Details, Status},
};
use futures::{TryStreamExt, stream};
use jiff::civil::date;
use persistence::{NewPaper, RecordedBefore, StoreError, read::register::RegisterFilter};
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

fn before(house: &House, name: &str, year: &str) -> RecordedBefore {
    RecordedBefore {
        observer: house.store.new_id(),
        organization: house.store.new_id(),
        enter: Some((house.words(name), "FR".parse().ok())),
        details: Details { since: year.parse().unwrap(), number: Some(ResolutionNumber(1150)) },
    }
}

#[rstest]
#[tokio::test]
async fn observers_from_before_are_recorded_all_or_none_and_once(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secretary = house.as_of(cast.secretary).await;
    let refused = vec![before(&house, "Casa Abierta", "2010"), before(&house, "Foyer", "2099")];
    let outcome = house.store.observers_record(&secretary, house.store.new_id(), refused).await;
    assert!(matches!(outcome, Err(StoreError::Refused(_))), "{outcome:?}");
    let everything = RegisterFilter::default();
    let all = || house.store.register(&everything);
    assert!(all().await.unwrap().rows.is_empty(), "one refusal, and none is recorded");

    let lines = vec![before(&house, "Casa Abierta", "2010"), before(&house, "Foyer des Migrants", "2007-11")];
    let command = house.store.new_id();
    assert!(!house.store.command_is_known(&secretary, command).await.unwrap());
    for _ in 0..2 {
        house.store.observers_record(&secretary, command, lines.clone()).await.unwrap();
    }
    assert!(house.store.command_is_known(&secretary, command).await.unwrap());
    let rows = all().await.unwrap().rows;
    assert_eq!(rows.iter().map(|r| r.name.as_str()).collect::<Vec<_>>(), ["Casa Abierta", "Foyer des Migrants"]);
    assert!(rows.iter().all(|r| r.recorded && r.status == Status::Active && r.corrections.is_empty()));

    let names = ["FOYER DES MIGRANTS".to_owned(), "Nobody".to_owned()];
    let known = house.store.organizations_named(&secretary, &names).await.unwrap();
    assert!(known[0].len() == 1 && known[0][0].is_observer && known[1].is_empty(), "{known:?}");
    let officer = house.as_of(cast.officer).await;
    assert!(house.store.organizations_named(&officer, &names).await.is_err());
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_line_tells_what_it_said_before_and_that_it_was_struck_out(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let secretary = house.as_of(cast.secretary).await;
    let line = before(&house, "Foyer", "2007");
    let (id, organization): (ObserverId, OrganizationId) = (line.observer, line.organization);
    house.store.observers_record(&secretary, house.store.new_id(), vec![line]).await.unwrap();
    let (why, error) = (house.words("The archive says so."), house.words("Another organization."));
    let details = Details { since: "2008".parse().unwrap(), number: None };
    let correct = observer::Command::Correct { details, reason: why.reference() };
    let strike = observer::Command::Strike { reason: error.reference() };
    for (command, text) in [(correct, why), (strike, error)] {
        let envelope = Envelope { command_id: house.store.new_id(), seen: None, command };
        house.store.observer(&secretary, id, envelope, &[text]).await.unwrap();
    }
    let rows = house.store.register(&RegisterFilter::default()).await.unwrap().rows;
    assert_eq!(rows[0].status, Status::Struck);
    let said: Vec<String> = rows[0].corrections.iter().map(|c| c.since.to_string()).collect();
    assert_eq!(said, ["2007", "2008"]);
    let file = house.store.observer_file(&secretary, id).await.unwrap();
    assert_eq!((file.events.len(), file.name.id, file.decided_at), (3, organization, None));
    assert!(file.texts.values().any(|w| w.words == "Another organization."));
    assert!(file.organization.observer.is_none(), "it may apply");
    let owner = house.as_of(cast.owner).await;
    assert!(matches!(house.store.observer_file(&owner, id).await, Err(StoreError::NotFound)));
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
            symbol: "C/116/12".parse().unwrap(),
            revision: Revision::Original,
            language: Language::En,
            document: id,
            digest: object.sha256,
            changes: None,
            original_only: None,
            untranslated: false,
            working: None,
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
