//! What the Council's papers, the figures, a case's pages and the mail console read.

use super::{
    house::{House, On},
    path::admitted,
    people::Cast,
    plans::Watched,
    queue::another,
};
use domain::{
    application::{Command, StateKind},
    council,
    house::MessageState,
    kernel::{ApplicationId, CouncilSessionId, Day, Language},
};
use jiff::civil::date;
use persistence::{
    Viewer,
    read::{
        console::{MessageFilter, MessageKind},
        together::Together,
    },
};
use rstest::rstest;
use sea_orm::{ConnectionTrait as _, Statement};
use uuid::Uuid;

/// Everything that makes the conditions of a viewer's statements as long as they can be: an officer who
/// has declared a conflict in one file, and belongs to the organization of another.
pub async fn entangled(house: &House, cast: &Cast, conflict: ApplicationId) -> Viewer {
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.officer, conflict, declare, &[reason]).await.unwrap();
    house.registered(cast.officer, "A house of one's own", "KE").await;
    let viewer = house.as_of(cast.officer).await;
    assert_eq!(viewer.organizations().len(), 1);
    viewer
}

async fn files(house: &House, state: &str) -> Vec<ApplicationId> {
    let sql = format!("SELECT id FROM applications WHERE state = '{state}' ORDER BY n");
    let rows = house.raw.query_all_raw(Statement::from_string(house.raw.get_database_backend(), sql)).await.unwrap();
    rows.iter().map(|row| ApplicationId(row.try_get_by_index::<Uuid>(0).unwrap())).collect()
}

/// Places files that are ready on the list until it has so many.
async fn lengthen(house: &House, cast: &Cast, session: CouncilSessionId, list: usize) {
    let placed = files(house, "on_agenda").await.len();
    for application in files(house, "endorsed").await.into_iter().take(list - placed) {
        let place = council::Command::PlaceItem { application, late: None };
        house.sit(cast.secretary, session, place, &[]).await.unwrap();
    }
}

#[rstest]
#[tokio::test]
async fn papers_and_letters_cost_the_same_few_statements_however_long_the_list_is(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    house.endorsed(&cast).await;
    house.store.retell(300, 7, &|_, _| ()).await.unwrap();
    let session = house.session(&cast).await;
    let watched = Watched::of(&house, on).await;
    let viewer = house.as_of(cast.secretary).await;
    let mut costs = Vec::new();
    for list in [3, 30] {
        lengthen(&house, &cast, session, list).await;
        let material = watched.store.paper_material(&viewer, session).await.unwrap();
        assert_eq!((material.submissions.len(), material.others.len()), (list, 301 - list));
        assert!(!material.lacks && material.more == 0);
        let paper = watched.look("a paper", &[]).await;
        // What the letters of decision read.
        let placed = files(&house, "on_agenda").await;
        let cases = watched.store.cases(&viewer, placed.iter().copied()).await.unwrap();
        let organizations: Vec<_> = cases.values().map(|case| case.application.organization).collect();
        watched.store.correspondence_languages(organizations).await.unwrap();
        watched.store.council_session(&viewer, session).await.unwrap();
        watched.store.council_sessions(&viewer).await.unwrap();
        costs.push((paper, watched.look("letters", &[]).await));
        // What the session's pages read beside.
        watched.store.files_ready(&viewer, 100).await.unwrap();
        watched.store.files_deferred(&viewer, session).await.unwrap();
        watched.store.councils_ahead(&viewer).await.unwrap();
        watched.store.queue_choices(&viewer, Some(cast.officer)).await.unwrap();
        let chosen = watched.store.files_chosen(&viewer, &placed).await.unwrap();
        watched.store.step_weighed(&viewer, &chosen.files, Together::Place(session)).await.unwrap();
        watched.look("pages of a session", &[]).await;
    }
    assert_eq!(costs[0], costs[1]);
    assert!(costs[0].0 <= MOST_OF_A_PAPER, "a paper costs {} statements", costs[0].0);
    let conflict = files(&house, "endorsed").await[0];
    let viewer = entangled(&house, &cast, conflict).await;
    let material = watched.store.paper_material(&viewer, session).await.unwrap();
    assert!(material.lacks, "of what is told beside the list, one is not for this viewer");
    assert_eq!(watched.look("a paper for an officer", &[]).await, costs[0].0);
}

/// As many statements the material of a paper may cost.
const MOST_OF_A_PAPER: usize = 27;

/// A file of the cast's organization without a history: what is told beside a list is read from rows.
pub async fn row(house: &House, cast: &Cast, id: u128, state: &str, (received, since): (i64, i64)) {
    let (id, of) = (house.stream_literal(Uuid::from_u128(id)), house.stream_literal(cast.organization.0));
    let sql = format!(
        "INSERT INTO applications (id, organization, state, standing, state_since, version, round, findings_met, \
         findings_unmet, findings_stale, open_hits, opened_at, received_at, changed_at, seq) \
         VALUES ({id}, {of}, '{state}', 'open', {since}, 1, 0, 0, 0, 0, 0, 0, {received}, 0, 9)"
    );
    assert_eq!(house.tamper(&sql).await, 1);
}

#[rstest]
#[tokio::test]
async fn beside_a_list_is_told_what_was_in_time_and_was_not_told_of_before(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    planned(&house, &cast, 117, (date(2027, 6, 7), date(2027, 6, 11))).await;
    let closes = |number: u16| format!("SELECT list_closes_at FROM council_sessions WHERE number = {number}");
    let (before, now) = (house.one_number(&closes(117)).await, house.one_number(&closes(118)).await);
    assert!(before < now);
    for (id, state, times) in [
        (1, "under_review", (8, 9)),
        (2, "under_review", (now + 1, now + 1)),
        (3, "submitted", (now, now)),
        (4, "withdrawn", (7, before)),
        (5, "withdrawn", (7, before + 1)),
        (6, "lapsed", (now + 1, now + 2)),
        (7, "draft", (1, 1)),
        (8, "admitted", (1, before + 1)),
    ] {
        row(&house, &cast, id, state, times).await;
    }
    let secretary = house.as_of(cast.secretary).await;
    let material = house.store.paper_material(&secretary, session).await.unwrap();
    let told: Vec<_> = material.others.iter().map(|other| other.state).collect();
    assert_eq!(told, [StateKind::Withdrawn, StateKind::UnderReview, StateKind::Submitted]);
    assert!(material.more == 0 && !material.lacks);
}

async fn planned(house: &House, cast: &Cast, number: u16, (opens, closes): (Day, Day)) {
    let details = council::Details { place: None, agenda_item: None, members: Some(175), quorum: None, chair: None };
    let plan = council::Command::Plan { kind: council::SessionKind::Regular(number), opens, closes, details };
    house.sit(cast.secretary, house.store.new_id(), plan, &[]).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn whatever_is_counted_is_read_by_an_index(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    admitted(&house, &cast).await;
    let application = house.submitted(&another(&house, &cast, "two", "Second House", "FJ").await).await;
    planned(&house, &cast, 119, (date(2028, 11, 27), date(2028, 12, 1))).await;
    let watched = Watched::of(&house, on).await;
    let senior = house.as_of(cast.senior).await;
    let all = watched.store.tallies(&senior).await.unwrap();
    assert!(all.next.is_some(), "the next list is looked at");
    watched.look("figures", &[]).await;
    let entangled = entangled(&house, &cast, application).await;
    watched.store.tallies(&entangled).await.unwrap();
    watched.look("figures for an officer", &[]).await;
    watched.store.fairness().await.unwrap();
    watched.look("figures for the public", &[]).await;
    watched.store.past_files().await.unwrap();
    watched.look("how long files take", &[]).await;
    watched.store.figures().await.unwrap();
    watched.look("figures for who watches", &[]).await;
    let administrator = house.as_of(cast.administrator).await;
    watched.store.works(&administrator).await.unwrap();
    // How many steps of each kind are to come is counted in the index alone; the next ones are the first
    // of another.
    let index = ["schedule_by_stream_kind_what_next_at", "schedule_by_next_at"];
    watched.look("the works", &index).await;
    watched.store.documents_forget().await.unwrap();
    watched.look("documents to be forgotten", &[]).await;
}

#[rstest]
#[tokio::test]
async fn a_case_is_read_by_indexes(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.endorsed(&cast).await;
    house.store.retell(300, 7, &|_, _| ()).await.unwrap();
    let conflict = files(&house, "endorsed").await[1];
    let viewer = entangled(&house, &cast, conflict).await;
    let watched = Watched::of(&house, on).await;
    let store = &watched.store;
    let file = store.case(&viewer, application).await.unwrap();
    watched.look("a case", &[]).await;
    store.assessment(&viewer, application).await.unwrap();
    store.dossier(&viewer, application, None).await.unwrap();
    watched.look("its dossier", &[]).await;
    let messages = store.case_messages(&viewer, application).await.unwrap();
    store.case_message(&viewer, application, messages[0].line.id).await.unwrap();
    watched.look("its messages", &[]).await;
    store.colleagues(&viewer, application).await.unwrap();
    store.officers(&viewer).await.unwrap();
    watched.look("colleagues", &[]).await;
    let own = store.stated_in(&viewer, application).await.unwrap();
    store.duplicate_candidates(&viewer, &own).await.unwrap();
    watched.look("others like it", &[]).await;
    store.observer_candidates(&viewer, &own).await.unwrap();
    watched.look("the register from before", &[]).await;
    store.cases_named(&viewer, [application]).await.unwrap();
    store.case_by_reference(&viewer, file.application.reference.unwrap()).await.unwrap().unwrap();
    store.correspondence_language(file.application.organization).await.unwrap();
    watched.look("names", &[]).await;
    let own = house.as_of(cast.owner).await;
    store.case_looks(&own, application).await.unwrap();
    watched.look("who has read it", &[]).await;
    store.mail_case(application).await.unwrap();
    let text = *file.texts.keys().next().unwrap();
    store.mail_words(text, Language::Fr).await.unwrap();
    watched.look("what its messages quote", &[]).await;
}

#[rstest]
#[tokio::test]
async fn every_list_of_messages_is_read_by_an_index(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.submitted(&cast).await;
    let officer = house.as_of(cast.officer).await;
    let message = house.store.case_messages(&officer, application).await.unwrap()[0].line.clone();
    let watched = Watched::of(&house, on).await;
    let administrator = house.as_of(cast.administrator).await;
    let auditor = house.auditor(&cast).await;
    for (viewer, state) in [&administrator, &auditor]
        .into_iter()
        .flat_map(|v| MessageState::ALL.into_iter().map(Some).chain([None]).map(move |state| (v, state)))
    {
        for kind in [None, Some(MessageKind::Case), Some(MessageKind::Notice("received"))] {
            for to in ["", "o", "owner@example.org"] {
                for before in [None, Some(7)] {
                    let filter = MessageFilter { state, kind, to: to.to_owned(), before };
                    watched.store.messages(viewer, &filter).await.unwrap();
                }
            }
        }
        watched.store.house_words().await.unwrap();
        watched.look(state.map_or("anywhere", MessageState::key), &[]).await;
    }
    watched.store.message_counts(&administrator).await.unwrap();
    watched.store.message(&administrator, message.id).await.unwrap();
    watched.store.message_deeds(&message).await.unwrap();
    watched.store.house_words().await.unwrap();
    watched.store.post_waiting().await.unwrap();
    watched.look("the mail console", &[]).await;
    watched.store.doings(&administrator, None).await.unwrap();
    watched.store.doings(&administrator, Some(7)).await.unwrap();
    watched.look("what was done to the house", &[]).await;
}
