//! What the pages of sessions and of the register read, and what is written in one go for them.

use super::{
    house::{House, On},
    path::admitted,
    people::{Cast, envelope},
    queue::another,
};
use bytes::Bytes;
use domain::{
    application::LatePlacing,
    council::{Command, PaperIssue, Phase, ResolutionNumber, Revision, SessionKind},
    kernel::{
        ActorKind, ApplicationId, CouncilSessionId, Digest, DocumentId, Envelope, Language, ObserverId, OrganizationId,
        PersonId,
    },
    notice::{ApplicantNotice, DeskNotice, Notice},
    observer::{self, Details, Status},
};
use futures::{TryStreamExt, stream};
use jiff::civil::date;
use persistence::{
    Before, NewPaper, Outgoing, Recipient, RecordedBefore, Refusal, StoreError, read::register::RegisterFilter,
};
use rstest::rstest;
use std::collections::BTreeSet;

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
    let (organization, name) = (house.store.new_id::<OrganizationId>(), house.words("Second House"));
    let country = Some("KE".parse().unwrap());
    let register = domain::organization::Command::Register { name: name.reference(), country };
    let owner = house.as_of(cast.owner).await;
    house.store.organization(&owner, organization, envelope(&house.store, register), &[name]).await.unwrap();
    Cast { organization, ..*cast }
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

fn before(house: &House, name: &str, year: &str) -> RecordedBefore {
    RecordedBefore {
        observer: house.store.new_id(),
        organization: house.store.new_id(),
        enter: Some(house.words(name)),
        said: Before {
            name: name.to_owned(),
            country: "FR".parse().ok(),
            details: Details { since: year.parse().unwrap(), number: Some(ResolutionNumber(1150)) },
        },
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
    let said: Vec<Before> = lines.iter().map(|line| line.said.clone()).collect();
    assert!(house.store.observers_were_recorded(&secretary, command, &said).await.unwrap());
    // Other lines under the same press of the button were not recorded, and nobody is told that they were.
    let others = vec![before(&house, "Casa Abierta", "2011"), before(&house, "Foyer des Migrants", "2007-11")];
    let said: Vec<Before> = others.iter().map(|line| line.said.clone()).collect();
    let known = house.store.observers_were_recorded(&secretary, command, &said).await;
    assert!(matches!(known, Err(StoreError::CommandIdReused)), "{known:?}");
    let again = house.store.observers_record(&secretary, command, others).await;
    assert!(matches!(again, Err(StoreError::CommandIdReused)), "{again:?}");
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
