//! No words of an event are forgotten: each is a kind that can be translated, with who reads it, or is named as
//! one that is read as it was written.

use super::{
    corpus::released,
    world::{OTHER_APPLICATION, RESOLUTION, World, digest, instant, session_id},
};
use antechamber_domain::{
    application::{
        Advice, AdviceKind, AsWritten, Asked, Command, Event, HearingOn, LatePlacing, Opened, Outcome, Readers, Said,
        Subject, WordingKind as K,
    },
    criteria::CriterionKey,
    kernel::{Language::Fr, Role, StoredEvent, TextId, TextRef},
};
use jiff::civil::date;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Every text that an event points to, as the store finds them: an object of exactly `id` and `digest`.
fn pointed_to(event: &Event) -> BTreeSet<TextId> {
    let mut found = BTreeSet::new();
    let mut open: Vec<Value> = vec![serde_json::from_str(&event.to_payload().unwrap()).unwrap()];
    while let Some(value) = open.pop() {
        let text = serde_json::from_value::<TextRef>(value.clone()).ok();
        if let Some(text) = text.filter(|_| value.as_object().is_some_and(|o| o.len() == 2)) {
            found.insert(text.id);
            continue;
        }
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(fields) => open.extend(fields.into_iter().map(|(_, field)| field)),
            _ => {}
        }
    }
    found
}

/// What has words only at times, each with all that it can have.
fn with_all_its_words() -> Vec<Event> {
    let mut world = World::new(vec![]);
    let (hit, of, day, at) = (digest(100), OTHER_APPLICATION, date(2027, 11, 22), instant(date(2027, 11, 22)));
    let earlier = Some((world.question(), world.words()));
    let asked = Asked {
        id: world.question(),
        subject: Subject::Criterion(CriterionKey::MandateField),
        words: world.words(),
        earlier,
    };
    let refused = |reasons| Outcome::NotAdmitted { criteria: BTreeSet::new(), reasons };
    let mut words = || world.words();
    vec![
        Event::QuestionsAsked { questions: vec![asked], opened: Opened::default(), due: at, grace: at },
        Event::AnswerSaved { question: None, words: words() },
        Event::Completed {
            proceeded: BTreeMap::from([(CriterionKey::MandateField, words()), (CriterionKey::FileDeadline, words())]),
            review_due: at,
        },
        Event::HearingOpened { on: HearingOn::Unmet(BTreeSet::new()), words: words(), due: at, grace: at },
        Event::Recommended { advice: Advice { kind: AdviceKind::Admit, reason: words() }, due: at },
        Event::DuplicateLinked { of, reason: Some(words()) },
        Event::HitFlagged { hit, words: Some(words()) },
        Event::Placed { session: session_id(1), late: Some(LatePlacing::Addendum(words())), letter: None },
        Event::Placed { session: session_id(1), late: Some(LatePlacing::AddedBySession(words())), letter: None },
        Event::Removed { reason: Some(words()) },
        Event::DecisionRecorded {
            resolution: RESOLUTION,
            outcome: Outcome::Deferred { to: None, reasons: words() },
            on: day,
            against_advice: true,
            despite: Some(words()),
        },
        Event::DecisionCorrected { resolution: RESOLUTION, outcome: refused(words()), on: day, reason: words() },
        Event::CorrectionProposed { outcome: Some(refused(words())), taken: None, reason: words() },
        Event::Withdrawn { reason: Some(words()), until: at },
        Event::WithdrawalNoted { reason: Some(words()) },
        Event::Reopened { reason: Some(words()), due: at, grace: at },
    ]
}

fn samples() -> Vec<Event> {
    released().into_iter().chain(with_all_its_words()).collect()
}

#[test]
fn no_words_of_an_event_are_forgotten() {
    let walked = (0..40).flat_map(|seed| World::walked_from_anywhere(seed, 120).history).map(|recorded| recorded.event);
    for event in samples().into_iter().chain(walked) {
        let named: BTreeSet<TextId> = event.texts().into_iter().map(|(text, _)| text.id).collect();
        assert_eq!(named, pointed_to(&event), "say in application/said.rs what the words are: {event:?}");
    }
}

#[test]
fn every_kind_of_words_is_said_by_some_event() {
    let said: Vec<Said> = samples().iter().flat_map(Event::texts).map(|(_, said)| said).collect();
    for kind in K::ALL {
        assert!(said.contains(&Said::Wording(kind)), "{kind:?}");
    }
    for why in [AsWritten::Name, AsWritten::Note, AsWritten::Conflict, AsWritten::OfTheSession, AsWritten::Translation]
    {
        assert!(said.contains(&Said::AsWritten(why)), "{why:?}");
    }
}

#[test]
fn what_is_offered_for_translation_is_what_an_event_says_it_is() {
    for seed in 0..60 {
        let world = World::walked_from_anywhere(seed, 120);
        let said: Vec<_> = world.history.iter().flat_map(|recorded| recorded.event.texts()).collect();
        let offered: Vec<_> = world.wordings().into_iter().map(|w| (w.text, w.kind)).collect();
        for (text, kind) in &offered {
            assert!(said.contains(&(*text, Said::Wording(*kind))), "{seed}: {kind:?}");
        }
        for (text, said) in said.iter().filter(|(_, said)| matches!(said, Said::AsWritten(_))) {
            assert!(offered.iter().all(|(other, _)| other != text), "{seed}: {said:?} is read as it was written");
        }
    }
}

#[test]
fn why_the_organization_wants_more_time_or_withdraws_is_translated_for_the_secretariat_alone() {
    let mut world = World::under_review().asked_from();
    let (wish, why) = (world.words(), world.words());
    world.by(Role::Owner, &Command::RequestExtension { reason: wish });
    world.by(Role::Owner, &Command::Withdraw { reason: Some(why) });
    let before = world.view();
    let [writer, other] = world.two();
    for (kind, text) in [(K::ExtensionRequested, wish.id), (K::Withdrawal, why.id)] {
        assert_eq!((world.text(kind), kind.readers()), (text, Readers::Secretariat));
        let wording = world.translate(&writer, text, Fr);
        world.give(&other, &Command::CheckTranslation { text, language: Fr, wording }).unwrap();
        assert_eq!(world.file().checked_translation(text, Fr).map(|words| words.id), Some(wording));
    }
    assert_eq!(before, world.view(), "it reads its own words as it wrote them, and learns nothing by theirs");
}

#[test]
fn why_a_file_came_back_can_be_translated() {
    let mut back = World::recommended(AdviceKind::Admit);
    let (first, second) = (back.words(), back.words());
    back.by(Role::SeniorOfficer, &Command::SendBack { reason: first });
    back.recommend(AdviceKind::Admit);
    back.by(Role::SeniorOfficer, &Command::SendBack { reason: second });
    let all: Vec<_> = back.wordings().into_iter().filter(|w| w.kind == K::SentBack).map(|w| w.text).collect();
    assert_eq!(all, [first, second], "what was said to the author stays to be read");

    let mut lapsed = World::lapsed();
    let reason = lapsed.words();
    lapsed.by(Role::Officer, &Command::Reopen { reason });
    assert_eq!(lapsed.text(K::Reopened), reason.id);

    let mut review = World::endorsed(AdviceKind::Admit);
    let reason = review.words();
    let reopen = Command::ReopenReview { reason };
    let free = review.people.iter().find(|person| review.ask(person, &reopen).is_ok()).cloned().unwrap();
    review.give(&free, &reopen).unwrap();
    assert_eq!(review.text(K::ReviewReopened), reason.id);
}

#[test]
fn what_the_machine_puts_down_of_a_list_needs_no_translation() {
    let mut world = World::under_review();
    let (found, typed) = (world.words(), world.words());
    world.by(Role::Clock, &Command::FlagHit { hit: digest(50), words: Some(found) });
    world.by(Role::Officer, &Command::FlagHit { hit: digest(51), words: Some(typed) });
    let flagged: Vec<_> = world.wordings().into_iter().filter(|w| w.kind == K::HitFlagged).map(|w| w.text).collect();
    assert_eq!(flagged, [typed]);
}

#[test]
fn why_an_item_came_late_is_translated_with_the_session_alone() {
    for late in [LatePlacing::Addendum, LatePlacing::AddedBySession] {
        let words = World::new(vec![]).words();
        let placed = Event::Placed { session: session_id(1), late: Some(late(words)), letter: None };
        assert_eq!(placed.texts(), [(words, Said::AsWritten(AsWritten::OfTheSession))]);
    }
    // What was translated in the file before tells of itself still.
    let before = r#""late_placing""#;
    let kind: K = serde_json::from_str(before).unwrap();
    assert_eq!(
        (kind, kind.readers(), serde_json::to_string(&kind).unwrap().as_str()),
        (K::LatePlacing, Readers::Council, before)
    );
}
