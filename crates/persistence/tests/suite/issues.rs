//! What a paper is made from in a language that follows: the session, its files and what stood beside its list, as they
//! stood when its first language came out.

use super::{
    house::{House, On},
    people::{Cast, envelope},
    queue::another,
    reads::{entangled, row},
};
use domain::{
    application::{Command, LatePlacing, StateKind},
    council::{self, Annex, ItemStatus, PaperIssue, Removal, Revision, Symbol},
    kernel::{ApplicationId, CouncilSessionId, Digest, Instant, Language},
    organization,
};
use persistence::{
    Viewer,
    read::{
        case::{Found, Words},
        paper::{NotSubmitted, PaperMaterial},
    },
};
use rstest::rstest;

fn symbol(symbol: &str) -> Symbol {
    symbol.parse().unwrap()
}

async fn issue(house: &House, cast: &Cast, session: CouncilSessionId, named: &str, annex: Option<Annex>) {
    issue_read(house, cast, session, named, (annex, None)).await;
}

/// The same, with when what it tells was read.
async fn issue_read(
    house: &House,
    cast: &Cast,
    session: CouncilSessionId,
    named: &str,
    (annex, read_at): (Option<Annex>, Option<Instant>),
) {
    let paper = PaperIssue {
        symbol: symbol(named),
        revision: Revision::Original,
        language: Language::En,
        document: house.store.new_id(),
        digest: Digest::of(named.as_bytes()),
        changes: None,
        original_only: None,
        untranslated: false,
        working: None,
        annex,
        read_at,
    };
    house.sit(cast.secretary, session, council::Command::IssuePaper(paper), &[]).await.unwrap();
}

/// What the original under this symbol is made from in another language.
async fn again(house: &House, viewer: &Viewer, session: CouncilSessionId, named: &str) -> PaperMaterial {
    let file = house.store.council_session(viewer, session).await.unwrap();
    let issue = (&symbol(named), Revision::Original);
    house.store.issue_material(viewer, file, Some(issue)).await.unwrap()
}

fn states(others: &[NotSubmitted]) -> Vec<StateKind> {
    others.iter().map(|other| other.state).collect()
}

async fn place(house: &House, cast: &Cast, session: CouncilSessionId, application: ApplicationId, is_late: bool) {
    let reason = house.words("Countersigned a day late.");
    let late = is_late.then(|| LatePlacing::Addendum(reason.reference()));
    let texts = if is_late { vec![reason] } else { Vec::new() };
    house.act(cast.secretary, application, Command::Place { session, late }, &texts).await.unwrap();
}

async fn take_off(house: &House, cast: &Cast, session: CouncilSessionId, application: ApplicationId) {
    let reason = house.words("The advice is looked at again.");
    let remove = council::Command::RemoveItem { application, why: Removal::BySecretary(reason.reference()) };
    house.sit(cast.secretary, session, remove, &[reason]).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_further_language_is_made_from_what_the_first_one_was_made_from(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let second = another(&house, &cast, "two", "Second House", "KE").await;
    let (listed, late) = (house.endorsed(&cast).await, house.endorsed(&second).await);
    place(&house, &cast, session, listed, false).await;
    row(&house, &cast, 1, "under_review", (8, 9)).await;
    row(&house, &cast, 2, "submitted", (9, 9)).await;
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, council::Command::CloseList, &[]).await.unwrap();
    let secretary = house.as_of(cast.secretary).await;
    let first = house.store.paper_material(&secretary, session).await.unwrap();
    assert_eq!(states(&first.others), [StateKind::UnderReview, StateKind::Submitted, StateKind::Endorsed]);
    issue(&house, &cast, session, "C/118/12", Some(first.annex())).await;
    // One that was issued before an issue kept its annex.
    issue(&house, &cast, session, "C/118/13", None).await;

    house.clock.advance(60);
    place(&house, &cast, session, late, true).await;
    take_off(&house, &cast, session, listed).await;
    let name = house.words("A house of another name");
    let rename = organization::Command::Rename { name: name.reference(), country: Some("FJ".parse().unwrap()) };
    house.store.organization(&secretary, second.organization, envelope(&house.store, rename), &[name]).await.unwrap();
    assert_eq!(house.tamper("UPDATE applications SET state = 'withdrawn' WHERE state = 'under_review'").await, 1);

    let kept = again(&house, &secretary, session, "C/118/12").await;
    assert_eq!((&kept.others, kept.more, kept.lacks), (&first.others, first.more, false));
    assert_eq!(kept.session.session.item(listed).map(|i| i.status), Some(ItemStatus::Listed));
    assert_eq!(kept.session.session.item(late), None);
    let on_it: Vec<_> = kept.submissions.iter().map(|(id, of)| (*id, of.file.application.state.kind())).collect();
    assert_eq!(on_it, [(listed, StateKind::OnAgenda)], "with the advice that it had on the list");
    let [before, after] = [&first, &kept].map(|material| &material.submissions[&listed]);
    assert_eq!(before.file.application, after.file.application);
    assert_eq!(before.dossier.version, after.dossier.version);

    let unkept = again(&house, &secretary, session, "C/118/13").await;
    assert_eq!(states(&unkept.others), [StateKind::Withdrawn, StateKind::Submitted, StateKind::Endorsed]);
    assert_eq!(unkept.others.last(), first.others.last(), "it came on the list since, and stood beside it");

    let today = house.store.paper_material(&secretary, session).await.unwrap();
    assert_eq!(today.submissions.keys().collect::<Vec<_>>(), [&late]);
    // Whoever is kept out of one gets no whole paper, with its annex kept or not.
    let officer = entangled(&house, &cast, late).await;
    for named in ["C/118/12", "C/118/13"] {
        let material = again(&house, &officer, session, named).await;
        assert!(material.lacks && material.others.iter().all(|other| other.id != late), "{named}");
    }
}

#[rstest]
#[tokio::test]
async fn what_happens_between_reading_and_issuing_stands_in_no_language(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let listed = house.endorsed(&cast).await;
    place(&house, &cast, session, listed, false).await;
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, council::Command::CloseList, &[]).await.unwrap();
    let secretary = house.as_of(cast.secretary).await;
    house.clock.advance(60);
    let read_at = house.store.now();
    let first = house.store.paper_material(&secretary, session).await.unwrap();

    house.clock.advance(1);
    let name = house.words("A house of another name");
    let rename = organization::Command::Rename { name: name.reference(), country: Some("FJ".parse().unwrap()) };
    house.store.organization(&secretary, cast.organization, envelope(&house.store, rename), &[name]).await.unwrap();
    house.clock.advance(1);
    issue_read(&house, &cast, session, "C/118/12", (Some(first.annex()), Some(read_at))).await;
    issue_read(&house, &cast, session, "C/118/13", (Some(first.annex()), None)).await;
    let named = async |named: &str| {
        let material = again(&house, &secretary, session, named).await;
        material.session.files[&listed].organization.name.clone()
    };
    assert_eq!(named("C/118/12").await, first.session.files[&listed].organization.name);
    assert_eq!(named("C/118/13").await, "A house of another name", "one from before that moment was kept");
}

#[rstest]
#[tokio::test]
async fn why_an_item_came_late_is_read_in_a_translation_of_its_file_after_it_was_struck_too(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let late = house.endorsed(&cast).await;
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, council::Command::CloseList, &[]).await.unwrap();
    place(&house, &cast, session, late, true).await;
    take_off(&house, &cast, session, late).await;
    let secretary = house.as_of(cast.secretary).await;
    let mut file = house.store.council_session(&secretary, session).await.unwrap();
    let item = file.session.item(late).unwrap().clone();
    let (why, words) = (item.late.unwrap(), house.words("Contresign\u{e9} un jour trop tard."));
    assert_eq!(file.late_reading(&item, why, Language::Fr).found, Found::Foreign);
    // As it was written with the file, before such words were translated with the session.
    let listed = file.files.get_mut(&late).unwrap();
    listed.application.translations.put(why.words().id, Language::Fr, words.reference(), cast.officer);
    let kept = Words { words: words.words.clone(), ..file.texts[&why.words().id].clone() };
    file.texts.insert(words.reference().id, kept);
    let french = file.late_reading(&item, why, Language::Fr);
    assert_eq!(french.words, words.words);
    assert!(matches!(french.found, Found::Unchecked(_)), "{french:?}");
    assert_eq!(file.late_reading(&item, why, Language::Es).found, Found::Foreign);
}
