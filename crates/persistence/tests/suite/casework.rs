//! What the steps of casework choose from, and what of a case is not everybody's to read.

use super::{
    house::{House, On},
    people::Cast,
    queue,
};
use domain::{
    application::{Asked, Command, Event, Opened, Subject},
    criteria::CriterionKey,
    kernel::{ApplicationId, Digest, Envelope, Language, PersonId, QuestionId, StaffRole},
    organization::{self, likeness::Reason},
};
use persistence::{
    StoreError, Viewer,
    read::{
        casework::Candidate,
        looks::{Looked, Looker},
    },
};
use rstest::rstest;

impl House {
    /// The other files that may be of the same organization as this one.
    pub(super) async fn like(&self, viewer: &Viewer, case: ApplicationId) -> Vec<Candidate> {
        let own = self.store.stated_in(viewer, case).await.unwrap();
        self.store.duplicate_candidates(viewer, &own).await.unwrap()
    }
}

async fn colleagues(house: &House, viewer: PersonId, case: ApplicationId) -> Vec<(String, u64)> {
    let viewer = house.as_of(viewer).await;
    let all = house.store.colleagues(&viewer, case).await.unwrap();
    all.into_iter().map(|c| (c.name, c.open)).collect()
}

fn named(people: &[(&str, u64)]) -> Vec<(String, u64)> {
    people.iter().map(|(name, open)| ((*name).to_owned(), *open)).collect()
}

#[rstest]
#[tokio::test]
async fn colleagues_are_those_who_may_see_the_case_with_what_they_hold(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    house.act(cast.officer, case, Command::Take, &[]).await.unwrap();
    let everybody = named(&[("officer", 1), ("second", 0), ("secretary", 0), ("senior", 0)]);
    assert_eq!(colleagues(&house, cast.senior, case).await, everybody, "no administrator, nobody of the organization");
    let viewer = house.as_of(cast.senior).await;
    let officer = house.store.colleagues(&viewer, case).await.unwrap().remove(0);
    assert!(officer.roles.has(StaffRole::Officer) && !officer.roles.has(StaffRole::SeniorOfficer));
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.officer, case, declare, &[reason]).await.unwrap();
    let rest = named(&[("second", 0), ("secretary", 0), ("senior", 0)]);
    assert_eq!(colleagues(&house, cast.senior, case).await, rest);
    let shut = house.store.colleagues(&house.as_of(cast.officer).await, case).await;
    assert!(matches!(shut, Err(StoreError::NotFound)), "{shut:?}");
}

#[rstest]
#[tokio::test]
async fn a_load_counts_no_file_that_the_viewer_may_not_see(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    let other = house.submitted(&another(&house, &cast, "rival", "Quite Another Name").await).await;
    for id in [case, other] {
        house.act(cast.officer, id, Command::Take, &[]).await.unwrap();
    }
    assert_eq!(colleagues(&house, cast.second_officer, case).await[0], ("officer".to_owned(), 2));
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.second_officer, other, declare, &[reason]).await.unwrap();
    assert_eq!(colleagues(&house, cast.second_officer, case).await[0], ("officer".to_owned(), 1));
}

/// Another organization with an owner of its own, beside the first.
async fn another(house: &House, cast: &Cast, owner: &str, name: &str) -> Cast {
    queue::another(house, cast, owner, name, "JO").await
}

/// Answers of section A that have nothing in common with another's.
pub fn unlike(of: &str) -> Vec<(&'static str, String)> {
    vec![
        ("legal_name", format!("Zzz {of}")),
        ("name_en", format!("Zzz {of} en")),
        ("acronym", String::new()),
        ("registration_number", format!("{of}-90210")),
        ("website", format!("https://{of}.example.net")),
        ("email", format!("office@{of}.example.net")),
    ]
}

/// A received file of another organization that states this.
pub async fn stating(
    house: &House,
    cast: &Cast,
    owner: &str,
    name: &str,
    identity: &[(&'static str, String)],
) -> ApplicationId {
    let cast = another(house, cast, owner, name).await;
    let identity: Vec<(&str, &str)> = identity.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let application = house.draft_stating(&cast, &identity).await;
    house.submit(&cast, application).await.unwrap();
    application
}

#[rstest]
#[tokio::test]
async fn what_two_files_share_beside_their_names_is_found_by_an_index(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let with = |key: &'static str, words: &str| {
        let mut identity = unlike("own");
        identity.retain(|(k, _)| *k != key);
        identity.push((key, words.to_owned()));
        identity
    };
    let own = [
        ("registration_number", "CHE-123.456.789"),
        ("website", "https://www.amal.example.com"),
        ("acronym", "ALM"),
        ("other_names", "Фонд Мир; Haus der Brücken"),
    ];
    let mut identity = unlike("first");
    identity.retain(|(k, _)| own.iter().all(|(name, _)| name != k));
    identity.extend(own.map(|(k, v)| (k, v.to_owned())));
    let case = stating(&house, &cast, "first", "Al-Amal", &identity).await;
    let shared = [
        ("registration_number", "che 123456789", Reason::SameRegistration),
        ("email", "info@amal.example.com", Reason::SameDomain),
        ("acronym", "A.L.M.", Reason::SameAcronym),
        ("name_en", "Fond Mir", Reason::SameName),
    ];
    let mut expected = Vec::new();
    for (n, (key, words, reason)) in shared.into_iter().enumerate() {
        let name = ["Qqq", "Www", "Yyy", "Xxx"][n];
        expected.push((stating(&house, &cast, name, name, &with(key, words)).await, reason));
    }
    stating(&house, &cast, "rival", "Rrr", &unlike("rival")).await;
    let officer = house.as_of(cast.officer).await;
    let mut found: Vec<_> =
        house.like(&officer, case).await.into_iter().map(|c| (c.case.id, c.likeness.unwrap().reasons[0])).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    // A replay writes the same keys.
    let before = house.dump("likeness_keys").await;
    house.tamper("DELETE FROM likeness_keys").await;
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("likeness_keys").await, before);
}

#[rstest]
#[tokio::test]
async fn the_same_name_is_found_though_many_share_its_words(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let named = async |owner: &str| stating(&house, &cast, owner, "Help World Aid", &unlike(owner)).await;
    let (case, same) = (named("first").await, named("other").await);
    // More files than are compared share its words one by one, and come first among equals.
    let id = |hex: String| if matches!(on, On::Sqlite) { format!("x'{hex}'") } else { format!("'{hex}'::uuid") };
    let words = id(case.0.simple().to_string());
    for n in 0..60 {
        let copied = format!(
            "INSERT INTO likeness_keys (kind, key, application) SELECT kind, key, {} FROM likeness_keys \
             WHERE kind = 'word' AND application = {words}",
            id(format!("{n:032}"))
        );
        assert!(house.tamper(&copied).await > 2);
    }
    let officer = house.as_of(cast.officer).await;
    let found = house.like(&officer, case).await;
    assert_eq!(found.iter().map(|c| c.case.id).collect::<Vec<_>>(), [same]);
}

/// A file that the officer holds, and one that nothing ties to it.
async fn two(house: &House, cast: &Cast) -> [ApplicationId; 2] {
    let held = stating(house, cast, "first", "Qqq", &unlike("first")).await;
    let other = stating(house, cast, "other", "Www", &unlike("other")).await;
    house.act(cast.officer, held, Command::Take, &[]).await.unwrap();
    [held, other]
}

#[rstest]
#[tokio::test]
async fn a_confirmed_duplicate_is_found_from_the_other_file(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let [case, other] = two(&house, &cast).await;
    let officer = house.as_of(cast.officer).await;
    let from = async || {
        let found = house.store.linked_from(&officer, other).await.unwrap();
        found.into_iter().map(|c| c.id).collect::<Vec<_>>()
    };
    let reason = house.words("The same board.");
    let link = Command::LinkDuplicate { of: other, reason: reason.reference() };
    house.act(cast.officer, case, link, &[reason]).await.unwrap();
    assert_eq!(from().await, [case]);
    house.tamper("DELETE FROM duplicates").await;
    house.store.replay().await.unwrap();
    assert_eq!(from().await, [case], "a replay writes it again");
    let reason = house.words("Another board.");
    let dismiss = Command::DismissDuplicate { of: other, reason: reason.reference() };
    house.act(cast.officer, case, dismiss, &[reason]).await.unwrap();
    assert_eq!(from().await, []);
}

#[rstest]
#[tokio::test]
async fn files_of_a_like_name_are_found_with_the_reason(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    let twin = stating(&house, &cast, "twin", "AL AMAL Migrants Aid, Society", &unlike("t")).await;
    let draft = house.draft(&another(&house, &cast, "draft", "Al-Amal Migrant Aid Society").await).await;
    stating(&house, &cast, "rival", "Migrant Law Centre", &unlike("r")).await;
    let officer = house.as_of(cast.officer).await;
    let found = house.like(&officer, case).await;
    assert_eq!(found.iter().map(|c| c.case.id).collect::<Vec<_>>(), [twin], "a draft is nobody's but its owner's");
    assert!(found[0].likeness.as_ref().unwrap().score >= organization::likeness::WORTH_A_LOOK);

    let reference = found[0].case.reference.unwrap();
    let by_reference = house.store.case_by_reference(&officer, reference).await.unwrap().unwrap();
    assert_eq!((by_reference.id, by_reference.organization.name.as_str()), (twin, "AL AMAL Migrants Aid, Society"));
    let reason = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.officer, twin, declare, &[reason]).await.unwrap();
    assert_eq!(house.store.case_by_reference(&officer, reference).await.unwrap(), None);
    assert!(house.like(&officer, case).await.is_empty());
    assert!(house.store.cases_named(&officer, [twin, draft]).await.unwrap().is_empty());
    // A second file of the same organization needs no likeness.
    let senior = house.as_of(cast.senior).await;
    house.act(cast.owner, case, Command::Withdraw { reason: None }, &[]).await.unwrap();
    let again = house.submitted(&cast).await;
    let found = house.like(&senior, again).await;
    assert_eq!(
        found.iter().map(|c| (c.case.id, c.likeness.is_some())).collect::<Vec<_>>(),
        [(case, false), (twin, true)]
    );
}

#[rstest]
#[tokio::test]
async fn what_is_written_about_a_file_is_not_read_in_another_by_whoever_may_not_see_it(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let [case, other] = two(&house, &cast).await;
    let (linked, dismissed) = (house.words("The same board."), house.words("Another board."));
    let french = house.store.new_text(Language::Fr, "Le même conseil.");
    let texts = [linked.id, dismissed.id, french.id];
    let translate = Command::Translate { text: linked.id, language: Language::Fr, words: french.reference() };
    let link = Command::LinkDuplicate { of: other, reason: linked.reference() };
    let dismiss = Command::DismissDuplicate { of: other, reason: dismissed.reference() };
    for (command, text) in [(link, linked), (translate, french), (dismiss, dismissed)] {
        house.act(cast.officer, case, command, &[text]).await.unwrap();
    }
    let why = house.words("My sister works there.");
    let declare = Command::DeclareConflict { reason: why.reference() };
    house.act(cast.second_officer, other, declare, &[why]).await.unwrap();
    for (person, reads) in [(cast.senior, true), (cast.second_officer, false)] {
        let file = house.store.case(&house.as_of(person).await, case).await.unwrap();
        let is_known = file.events.iter().any(|r| matches!(r.event, Event::DuplicateLinked { .. }));
        assert!(is_known, "that it happened");
        assert_eq!(texts.map(|text| file.texts.contains_key(&text)), [reads; 3]);
        assert_eq!(file.wordings().iter().any(|w| texts.contains(&w.text.id)), reads);
    }
}

#[rstest]
#[tokio::test]
async fn why_somebody_is_in_conflict_is_read_by_senior_officers_only(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    let reason = house.words("My sister works there.");
    let text = reason.id;
    let declare = Command::DeclareConflict { reason: reason.reference() };
    house.act(cast.officer, case, declare, &[reason]).await.unwrap();
    for (person, reads) in [(cast.senior, true), (cast.second_officer, false), (cast.secretary, false)] {
        let file = house.store.case(&house.as_of(person).await, case).await.unwrap();
        assert!(file.events.iter().any(|r| matches!(r.event, Event::ConflictDeclared { .. })));
        assert_eq!(file.texts.contains_key(&text), reads);
    }
}

#[rstest]
#[tokio::test]
async fn an_answer_is_the_organization_s_until_it_is_sent(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    house.act(cast.officer, case, Command::Take, &[]).await.unwrap();
    let (question, words) = (house.store.new_id::<QuestionId>(), house.words("Which law is it?"));
    let subject = Subject::Criterion(CriterionKey::LegalPersonality);
    let asked = Asked { id: question, subject, words: words.reference(), earlier: None };
    let ask = Command::Ask { questions: vec![asked], opened: Opened::default() };
    let seen = house.act(cast.officer, case, ask, &[words]).await.unwrap().seq;
    let mut saved = Vec::new();
    for said in ["That of 1997, perhaps.", "The law of 1998."] {
        let words = house.words(said);
        saved.push(words.id);
        let save = Command::SaveAnswer { question: Some(question), words: words.reference() };
        house.act(cast.owner, case, save, &[words]).await.unwrap();
    }
    let officer = house.as_of(cast.officer).await;
    let read = async || {
        let file = house.store.case(&officer, case).await.unwrap();
        assert!(!file.events.iter().any(|r| matches!(r.event, Event::AnswerSaved { .. })));
        saved.iter().filter(|id| file.texts.contains_key(id)).copied().collect::<Vec<_>>()
    };
    assert!(read().await.is_empty());
    // Whoever looked before it was saved is not told that something was written since.
    let senior = house.as_of(cast.senior).await;
    let (command_id, command) = (house.store.new_id(), Command::Assign { to: cast.second_officer });
    let assign = Envelope { command_id, seen: Some(seen), command };
    house.store.application(&senior, case, assign, &[]).await.unwrap();
    let version = house.store.draft_version(&house.as_of(cast.owner).await, case).await.unwrap().digest;
    house.act(cast.owner, case, Command::SendAnswers { version }, &[]).await.unwrap();
    assert_eq!(read().await, saved[1..], "what was sent, not what was thought before");
}

#[rstest]
#[tokio::test]
async fn a_match_keeps_what_it_says_and_a_correction_its_document(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    let words = house.words("Consolidated list · QE.17");
    let text = words.id;
    let flag = Command::FlagHit { hit: Digest::of(b"QE.17"), words: Some(words.reference()) };
    house.act(cast.officer, case, flag, &[words]).await.unwrap();
    let file = house.store.case(&house.as_of(cast.officer).await, case).await.unwrap();
    assert_eq!(file.texts[&text].words, "Consolidated list · QE.17");
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn who_has_read_a_case_is_told_to_its_own_by_group_and_once_a_day(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let case = house.submitted(&cast).await;
    let owner = house.as_of(cast.owner).await;
    assert_eq!(house.store.case_looks(&owner, case).await.unwrap(), []);
    let first = house.store.moment().day;
    for reader in [cast.officer, cast.officer, cast.senior, cast.owner] {
        house.store.case_looked(&house.as_of(reader).await, case).await.unwrap();
    }
    let looks = house.store.case_looks(&owner, case).await.unwrap();
    assert_eq!(looks, [Looked { looker: Looker::Secretariat, people: 2, last: first }], "its own people do not count");
    house.clock.advance(2 * 24 * 60 * 60);
    house.store.case_looked(&house.as_of(cast.officer).await, case).await.unwrap();
    let looks = house.store.case_looks(&owner, case).await.unwrap();
    assert_eq!((looks[0].people, looks[0].last), (2, house.store.moment().day));
    let stranger = house.as_of(house.person("stranger").await).await;
    assert!(matches!(house.store.case_looks(&stranger, case).await, Err(StoreError::NotFound)));
}

#[rstest]
#[tokio::test]
async fn a_file_is_read_as_staff_by_nobody_of_its_organization(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let own = house.registered(cast.officer, "House of the officer", "KE").await;
    let (mine, theirs) = (Cast { owner: cast.officer, organization: own, ..cast }, house.submitted(&cast).await);
    let case = house.submitted(&mine).await;
    let (store, officer) = (&house.store, house.as_of(cast.officer).await);
    assert!(store.own_file(&officer, case).await.is_ok());
    assert!(store.case(&officer, theirs).await.is_ok());
    for viewer in [officer, house.as_of(cast.administrator).await] {
        let read = [
            store.case(&viewer, case).await.err(),
            store.case_messages(&viewer, case).await.err(),
            store.colleagues(&viewer, case).await.err(),
            store.stated_in(&viewer, case).await.err(),
            store.linked_from(&viewer, case).await.err(),
            store.screening(&viewer, case).await.err(),
        ];
        assert!(read.iter().all(|error| matches!(error, Some(StoreError::NotFound))), "{read:?}");
        assert!(store.cases(&viewer, [case]).await.unwrap().is_empty());
    }
}
