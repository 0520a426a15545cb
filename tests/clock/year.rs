//! One house from March 2027 to April 2028: Easter, both changes of summer time, a list that closes,
//! a session that is moved, the turn of the year into a calendar that is loaded late, an answer that is due
//! on 29 February.

use super::world::{Ngo, On, World, setting};
use domain::{
    application::{Command, Outcome},
    council::{self, DecisionRule, RecordedOutcome, ResolutionNumber, ResolutionText},
    house,
    kernel::{Calendar, CouncilSessionId, Day, Digest, Language, ResolutionId},
};
use jiff::civil::date;

/// The files of this year, by the name of their organization.
struct Files {
    silent: Ngo,
    extension: Ngo,
    some: Ngo,
    bounced: Ngo,
    slow: Ngo,
    carried: Ngo,
}

/// Loads a year of the calendar as Geneva keeps it, with one more day off.
async fn load(world: &mut World, year: i16, more: Option<Day>) {
    let rule = Calendar::geneva(year, year);
    let first = date(year, 1, 1);
    let off = first.series(jiff::Span::new().days(1)).take_while(|d| d.year() == year);
    let off = off.filter(|d| rule.is_working(*d) == Ok(false) || Some(*d) == more).collect();
    let content = house::Year { holidays: off, digest: Digest::of(year.to_string().as_bytes()) };
    let viewer = world.as_of(world.staff.administrator).await;
    let command = world.envelope(house::Command::LoadCalendar { year, content });
    world.store.house(&viewer, command, &[]).await.unwrap();
    world.tick().await;
}

/// March 2027: everybody is asked something on the 8th, and answers in a way of their own.
async fn asked(world: &mut World) -> Files {
    world.draft("idle", Language::En).await;
    world.until("2027-03-08T10:00").await;
    let silent = world.taken("silent", Language::En).await;
    world.ask(silent, 1).await;
    let extension = world.taken("extension", Language::Es).await;
    world.ask(extension, 1).await;
    let some = world.taken("some", Language::Fr).await;
    let questions = world.ask(some, 2).await;
    let hearing = world.taken("hearing", Language::En).await;
    world.reviewed(hearing, false).await;
    let words = world.words("We found no work with migrants.");
    world.act(world.staff.officer, hearing.file, Command::Hear { words: words.reference() }, &[words]).await;
    let bounced = world.taken("bounced", Language::En).await;
    world.break_address(bounced).await;
    world.ask(bounced, 1).await;
    let slow = world.draft("slow", Language::En).await;
    world.submit(slow).await;
    let carried = world.taken("carried", Language::Fr).await;
    world.reviewed(carried, true).await;
    world.until("2027-03-25T15:00").await;
    world.save_answer(some, questions[0]).await;
    let reason = world.words("Our archive was flooded.");
    let request = Command::RequestExtension { reason: reason.reference() };
    world.act(extension.owner, extension.file, request, &[reason]).await;
    Files { silent, extension, some, bounced, slow, carried }
}

/// April to July 2027: what came of it.
async fn answered(world: &mut World, files: &Files) {
    let (officer, senior) = (world.staff.officer, world.staff.senior);
    world.until("2027-04-06T11:00").await;
    world.mend_address(files.bounced).await;
    world.act(officer, files.bounced.file, Command::ContactFound, &[]).await;
    world.until("2027-04-12T10:00").await;
    world.act(officer, files.slow.file, Command::Take, &[]).await;
    world.reviewed(files.slow, true).await;
    world.until("2027-04-14T18:00").await;
    assert_eq!(world.state("silent").await, "awaiting_applicant", "the last day of grace is not over");
    world.until("2027-04-20T10:00").await;
    assert_eq!(world.state("silent").await, "lapsed");
    assert_eq!(world.state("extension").await, "awaiting_applicant", "nobody lapses while a wish is undecided");
    let reason = world.words("The archive is open again.");
    let refuse = Command::RefuseExtension { reason: reason.reference() };
    world.act(officer, files.extension.file, refuse, &[reason]).await;
    world.until("2027-04-21T10:00").await;
    assert_eq!(world.state("extension").await, "awaiting_applicant", "a late refusal leaves time to answer");
    world.until("2027-05-03T10:00").await;
    for ngo in [files.extension, files.bounced, files.silent] {
        let question = world.open_question(ngo);
        world.save_answer(ngo, question).await;
        world.send_answers(ngo).await;
    }
    world.until("2027-06-10T10:00").await;
    let late = world.draft("late", Language::Es).await;
    world.submit(late).await;
    world.until("2027-06-14T10:00").await;
    world.recommend(files.slow).await;
    world.until("2027-06-25T10:00").await;
    world.act(senior, files.slow.file, Command::Countersign, &[]).await;
}

/// The Council defers the one file of its list.
async fn deferred(world: &mut World, session: CouncilSessionId, ngo: Ngo) {
    let resolution: ResolutionId = world.store.new_id();
    let (title, reasons) = (world.words("Observers"), world.words("The Council asks for the accounts."));
    let text = ResolutionText {
        number: ResolutionNumber(1400),
        adopted_on: date(2027, 12, 6),
        title: title.reference(),
        draft: None,
        items: [ngo.file].into(),
    };
    world.sit(session, council::Command::RecordResolution { id: resolution, text }, &[title]).await;
    let record = RecordedOutcome {
        application: ngo.file,
        resolution,
        outcome: Outcome::Deferred { to: None, reasons: reasons.reference() },
        on: date(2027, 12, 6),
        rule: DecisionRule::WithoutVote,
        votes: None,
    };
    let despite = world.words("The recommendation was to admit.");
    let record = council::Command::RecordOutcome { record, despite: Some(despite.reference()) };
    world.sit(session, record, &[reasons, despite]).await;
    let letter = world.letter(ngo).await;
    let secretary = world.staff.secretary;
    world.act(secretary, ngo.file, Command::Preview { letter }, &[]).await;
    world.act(secretary, ngo.file, Command::Announce { letter }, &[]).await;
    world.sit(session, council::Command::End, &[]).await;
}

/// Fifteen working days after 8 February 2028.
async fn due_on_the_29th_of_february(world: &mut World, ngo: Ngo) {
    world.until("2028-02-08T10:00").await;
    let questions = world.ask(ngo, 1).await;
    let due = Calendar::end_of(date(2028, 2, 29)).micros();
    let due = format!("SELECT COUNT(*) FROM applications WHERE state = 'awaiting_applicant' AND due_at = {due}");
    assert_eq!(world.count(&due).await, 1);
    world.until("2028-02-29T23:30").await;
    assert_eq!(world.state("carried").await, "awaiting_applicant", "the day is not over");
    world.save_answer(ngo, questions[0]).await;
    world.send_answers(ngo).await;
}

#[tokio::test]
async fn a_year_of_calendar_tells_everybody_what_they_have_to_know_and_nobody_twice() {
    let mut world = World::new(On::Sqlite, "year", "2027-03-01T09:00").await.unwrap();
    load(&mut world, 2027, None).await;
    let session = world.plan(118, date(2027, 11, 29), date(2027, 12, 3)).await;
    let files = asked(&mut world).await;
    answered(&mut world, &files).await;
    let place = council::Command::PlaceItem { application: files.slow.file, late: None };
    world.sit(session, place, &[]).await;
    world.until("2027-09-10T10:00").await;
    let reason = world.words("The hall is being repaired.");
    let (opens, closes) = (date(2027, 12, 6), date(2027, 12, 10));
    let postpone = council::Command::Postpone { opens, closes, reason: reason.reference() };
    world.sit(session, postpone, &[reason]).await;
    world.until("2027-12-06T10:00").await;
    assert_eq!(world.one("SELECT state FROM council_sessions").await, "open", "it opened by the clock");
    deferred(&mut world, session, files.slow).await;
    world.until("2027-12-10T10:00").await;
    world.ask(files.slow, 1).await;
    world.until("2028-01-12T10:00").await;
    load(&mut world, 2028, Some(date(2028, 1, 14))).await;
    world.until("2028-01-20T10:00").await;
    world.plan(119, date(2028, 11, 27), date(2028, 12, 1)).await;
    due_on_the_29th_of_february(&mut world, files.carried).await;
    world.until("2028-04-03T10:00").await;

    for (name, state) in [
        ("idle", "discarded"),
        ("silent", "screening"),
        ("extension", "screening"),
        ("some", "screening"),
        ("hearing", "under_review"),
        ("bounced", "screening"),
        ("slow", "deferred"),
        ("late", "submitted"),
        ("carried", "under_review"),
    ] {
        assert_eq!(world.state(name).await, state, "{name}");
    }
    let mut seen = std::collections::BTreeSet::new();
    let twice: Vec<_> = world.told.iter().filter(|line| !seen.insert(line.as_str())).collect();
    assert!(twice.is_empty(), "told twice: {twice:#?}");
    assert_eq!(world.store.outbox_waiting().await.unwrap(), 0);
    assert!(world.store.audit_verify().await.unwrap().is_sound());
    matches_file("clock/a_year.txt", &(world.told.join("\n") + "\n"));
    let _ = files.some;
}

/// Compares with a file beside the tests, or writes it.
fn matches_file(name: &str, now: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if setting("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, now).unwrap();
        return;
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    for (n, (was, is)) in before.lines().zip(now.lines()).enumerate() {
        assert_eq!(was, is, "line {} of {name}; UPDATE_EXPECT=1 rewrites it", n + 1);
    }
    assert_eq!(before.lines().count(), now.lines().count(), "{name}; UPDATE_EXPECT=1 rewrites it");
}
