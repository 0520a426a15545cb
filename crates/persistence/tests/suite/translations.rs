//! Words in other languages: written with their event, read with it, made anew by a replay.

use super::{
    exchange::asked,
    house::{House, On},
    path::decided,
    people::Cast,
};
use domain::{
    application::{self, Command, Outcome as Decision, WordingKind},
    council,
    kernel::{ApplicationId, Digest, Envelope, Language, LanguageTag, PersonId, TextId, TextRef},
};
use jiff::civil::date;
use persistence::{Refusal, StoreError, read::case::Found};
use rstest::rstest;

async fn translate(house: &House, by: PersonId, application: ApplicationId, text: TextId, words: &str) -> TextId {
    let words = house.store.new_text(Language::Fr, words);
    let command = Command::Translate { text, language: Language::Fr, words: words.reference() };
    house.act(by, application, command, std::slice::from_ref(&words)).await.unwrap();
    words.id
}

async fn check(
    house: &House,
    by: PersonId,
    application: ApplicationId,
    text: TextId,
    wording: TextId,
) -> Result<persistence::Outcome, StoreError> {
    house.act(by, application, Command::CheckTranslation { text, language: Language::Fr, wording }, &[]).await
}

async fn question_of(house: &House, cast: &Cast, application: ApplicationId) -> TextRef {
    let officer = house.as_of(cast.officer).await;
    let file = house.store.case(&officer, application).await.unwrap();
    file.wordings().into_iter().find(|w| w.kind == WordingKind::Question).unwrap().text
}

#[rstest]
#[tokio::test]
async fn a_translation_is_read_by_staff_at_once_and_by_others_once_it_is_checked(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, _) = asked(&house, &cast).await;
    let question = question_of(&house, &cast, application).await;
    let (officer, owner) = (house.as_of(cast.officer).await, house.as_of(cast.owner).await);
    let found = async |language| {
        let file = house.store.case(&officer, application).await.unwrap();
        let reading = file.reading(&question, language);
        (reading.words.to_owned(), reading.found)
    };
    let told = async |language| {
        let own = house.store.own_file(&owner, application).await.unwrap();
        let reading = own.reading(&question, language);
        let mail = house.store.mail_words(question.id, language).await.unwrap().unwrap();
        assert_eq!(mail.words, reading.words, "a message and a page say the same");
        (reading.words.to_owned(), reading.found)
    };
    let english = || ("Which law is it?".to_owned(), Found::Foreign);
    let french = |found| ("Quelle est cette loi ?".to_owned(), found);
    assert_eq!(found(Language::Fr).await, english());

    let wording = translate(&house, cast.officer, application, question.id, "Quelle est cette loi ?").await;
    assert_eq!(found(Language::Fr).await, french(Found::Unchecked(Language::En.into())));
    assert_eq!(told(Language::Fr).await, english(), "nobody has checked it");

    let own = check(&house, cast.officer, application, question.id, wording).await;
    let refusal = Refusal::Application(application::Refusal::OwnTranslation);
    assert!(matches!(own, Err(StoreError::Refused(r)) if r == refusal));
    check(&house, cast.secretary, application, question.id, wording).await.unwrap();
    assert_eq!(found(Language::Fr).await, french(Found::Checked(Language::En.into())));
    assert_eq!(told(Language::Fr).await, french(Found::Checked(Language::En.into())));
    assert_eq!(told(Language::Es).await, english());
    assert_eq!(told(Language::En).await.1, Found::Original);

    translate(&house, cast.secretary, application, question.id, "De quelle loi s’agit-il ?").await;
    assert_eq!(told(Language::Fr).await, english(), "a new wording is to be checked anew");
    let before = house.dump("translations").await;
    assert_eq!(before.len(), 1);
    house.store.replay().await.unwrap();
    assert_eq!(house.dump("translations").await, before, "a replay makes the same");
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn words_that_were_erased_are_read_nowhere(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, _) = asked(&house, &cast).await;
    let question = question_of(&house, &cast, application).await;
    let wording = translate(&house, cast.officer, application, question.id, "Quelle est cette loi ?").await;
    check(&house, cast.senior, application, question.id, wording).await.unwrap();
    let literal = house.stream_literal(wording.0);
    house.tamper(&format!("UPDATE texts SET words = NULL, salt = NULL, erased_at = 1 WHERE id = {literal}")).await;
    house.store.replay().await.unwrap();
    let mail = house.store.mail_words(question.id, Language::Fr).await.unwrap().unwrap();
    assert_eq!((mail.words.as_str(), mail.original), ("Which law is it?", None));
    let own = house.store.own_file(&house.as_of(cast.owner).await, application).await.unwrap();
    assert_eq!(own.reading(&question, Language::Fr).found, Found::Foreign);
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}

#[rstest]
#[tokio::test]
async fn a_text_of_another_file_is_not_translated_here(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, _) = asked(&house, &cast).await;
    let note = house.words("The president called.");
    let command = Command::Note { words: note.reference(), mentions: vec![] };
    house.act(cast.officer, application, command, std::slice::from_ref(&note)).await.unwrap();
    let words = house.store.new_text(Language::Fr, "La présidente a appelé.");
    let command = Command::Translate { text: note.id, language: Language::Fr, words: words.reference() };
    let refused = house.act(cast.officer, application, command, &[words]).await;
    let refusal = Refusal::Application(application::Refusal::UnknownText);
    assert!(matches!(refused, Err(StoreError::Refused(r)) if r == refusal));
}

#[rstest]
#[tokio::test]
async fn a_letter_waits_for_the_councils_reasons_in_its_language(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (reasons, despite) = (house.words("The aims lie elsewhere."), house.words("As the Council decided."));
    let text = reasons.id;
    let outcome = Decision::NotAdmitted { criteria: [].into(), reasons: reasons.reference() };
    let (application, _) = decided(&house, &cast, outcome, &[reasons, despite]).await;
    house.tamper("UPDATE persons SET language = 'fr' WHERE email = 'owner@example.org'").await;
    let letter = Digest::of(b"the letter");
    let preview = house.act(cast.secretary, application, Command::Preview { letter }, &[]).await;
    let lacks =
        application::Refusal::NotTranslated { text, kind: WordingKind::DecisionReasons, language: Language::Fr };
    assert!(matches!(&preview, Err(StoreError::Refused(Refusal::Application(r))) if *r == lacks), "{preview:?}");

    let wording = translate(&house, cast.secretary, application, text, "Les buts sont autres.").await;
    check(&house, cast.senior, application, text, wording).await.unwrap();
    let owner = house.as_of(cast.owner).await;
    let before = house.store.own_file(&owner, application).await.unwrap();
    assert!(before.texts.values().all(|w| w.words != "Les buts sont autres."), "nobody outside may know yet");
    house.act(cast.secretary, application, Command::Preview { letter }, &[]).await.unwrap();
    house.act(cast.secretary, application, Command::Announce { letter }, &[]).await.unwrap();
    let own = house.store.own_file(&owner, application).await.unwrap();
    let reasons = own.view.decision.as_ref().and_then(|d| d.outcome.reasons()).unwrap();
    assert_eq!(own.reading(reasons, Language::Fr).words, "Les buts sont autres.");
    assert_eq!(own.reading(reasons, Language::En).words, "The aims lie elsewhere.");
}

#[rstest]
#[tokio::test]
async fn the_reason_of_a_postponement_is_read_in_translation(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let secretary = house.as_of(cast.secretary).await;
    let reason = house.words("The hall is not free.");
    let said = reason.reference();
    let (opens, closes) = (date(2027, 12, 13), date(2027, 12, 17));
    let postpone = council::Command::Postpone { opens, closes, reason: said };
    let seen = house.sit(cast.secretary, session, postpone, &[reason]).await.unwrap().seq;
    let french = house.store.new_text(Language::Fr, "La salle n’est pas libre.");
    let wording = french.id;
    let translate = council::Command::Translate { text: said.id, language: Language::Fr, words: french.reference() };
    house.sit(cast.officer, session, translate, &[french]).await.unwrap();
    let found = async || {
        let file = house.store.council_session(&secretary, session).await.unwrap();
        let reading = file.reading(&said, Language::Fr);
        (reading.words.to_owned(), reading.found)
    };
    let english = LanguageTag::from(Language::En);
    assert_eq!(found().await, ("La salle n’est pas libre.".to_owned(), Found::Unchecked(english.clone())));
    let check = council::Command::CheckTranslation { text: said.id, language: Language::Fr, wording };
    let own = house.sit(cast.officer, session, check.clone(), &[]).await;
    assert!(matches!(own, Err(StoreError::Refused(_))), "{own:?}");
    // It stands in the way of nobody who saw the session before.
    let envelope = Envelope { command_id: house.store.new_id(), seen: Some(seen), command: check };
    house.store.council(&secretary, session, envelope, &[]).await.unwrap();
    assert_eq!(found().await.1, Found::Checked(english));
    let unknown = council::Command::Translate { text: house.store.new_id(), language: Language::Fr, words: said };
    assert!(matches!(house.sit(cast.officer, session, unknown, &[]).await, Err(StoreError::Refused(_))));
    assert!(house.store.audit_verify().await.unwrap().is_sound());
}
