//! Why steps were taken that a file takes together with a session: read with the file, by indexes, and in as few
//! statements for many of them as for one.

use super::{
    house::{House, On},
    path::decided,
    plans::Watched,
};
use domain::{
    application::{self, Event, LatePlacing, Outcome as Decision},
    council::{Command, Warning},
    kernel::{CouncilSessionId, Language, PersonId, TextId, TextRef},
};
use persistence::{StoreError, read::case::Found};
use rstest::rstest;

impl House {
    /// Puts words of a session into French, which nobody has checked.
    async fn in_french(&self, by: PersonId, session: CouncilSessionId, text: TextId, words: &str) {
        let words = self.store.new_text(Language::Fr, words);
        let command = Command::Translate { text, language: Language::Fr, words: words.reference() };
        self.sit(by, session, command, &[words]).await.unwrap();
    }
}

#[rstest]
#[tokio::test]
async fn why_a_file_was_added_late_is_read_with_it_wherever_the_words_are_kept(
    #[values(On::Sqlite, On::Postgres)] on: On,
) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let session = house.session(&cast).await;
    let application = house.endorsed(&cast).await;
    house.clock.set("2027-09-30T09:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    house.sit(cast.secretary, session, Command::CloseList, &[]).await.unwrap();
    let watched = Watched::of(&house, on).await;
    let auditor = house.auditor(&cast).await;
    let mut costs = Vec::new();
    let mut given: Vec<TextRef> = Vec::new();
    for (begun_on_the_file, why) in [(false, "Countersigned a day late."), (true, "And taken off by mistake.")] {
        let reason = house.words(why);
        let (text, late) = (reason.reference(), Some(LatePlacing::Addendum(reason.reference())));
        if begun_on_the_file {
            let place = application::Command::Place { session, late };
            house.act(cast.secretary, application, place, &[reason]).await.unwrap();
        } else {
            let place = Command::PlaceItem { application, late };
            house.sit(cast.secretary, session, place, &[reason]).await.unwrap();
        }
        house.in_french(cast.secretary, session, text.id, &format!("« {why} »")).await;
        given.push(text);
        let file = house.store.case(&auditor, application).await.unwrap();
        let reasons = watched.store.session_reasons(&auditor, &file).await.unwrap();
        costs.push(watched.look("reasons of a file's sessions", &[]).await);
        assert_eq!(reasons.reading(&file, &text, Language::En).words, why);
        let french = reasons.reading(&file, &text, Language::Fr);
        assert_eq!(french.words, format!("« {why} »"));
        assert!(matches!(french.found, Found::Unchecked(_)), "{french:?}");
        assert_eq!(reasons.reading(&file, &text, Language::Es).found, Found::Foreign);
        assert!(file.wordings().iter().all(|w| w.text != text), "it is translated with the session");
        if !begun_on_the_file {
            let off = house.words("The advice is looked at again.");
            let why = domain::council::Removal::BySecretary(off.reference());
            house.sit(cast.secretary, session, Command::RemoveItem { application, why }, &[off]).await.unwrap();
        }
    }
    assert_eq!(costs[0], costs[1], "as many statements for several reasons as for one");
    let file = house.store.case(&auditor, application).await.unwrap();
    let reasons = house.store.session_reasons(&auditor, &file).await.unwrap();
    let off = file.events.iter().find_map(|record| match record.event {
        Event::Removed { reason } => reason,
        _ => None,
    });
    assert_eq!(reasons.reading(&file, &off.unwrap(), Language::En).words, "The advice is looked at again.");
    let late = house.store.council_session(&auditor, session).await.unwrap();
    let council: Vec<_> = late.wordings().into_iter().filter(|w| w.kind.is_for_the_council()).collect();
    assert_eq!(council.iter().map(|w| w.text).collect::<Vec<_>>(), given[1..], "the paper shows the latest");
    let owner = house.as_of(cast.owner).await;
    assert!(matches!(house.store.session_reasons(&owner, &file).await, Err(StoreError::NotFound)));
}

#[rstest]
#[tokio::test]
async fn the_warnings_that_were_confirmed_are_kept_with_the_record(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (reasons, despite) = (house.words("The accounts are missing."), house.words("So it decided."));
    let (given, why) = (reasons.reference(), despite.reference());
    let outcome = Decision::Deferred { to: None, reasons: given };
    let (application, _) = Box::pin(decided(&house, &cast, outcome, &[reasons, despite])).await;
    let secretary = house.as_of(cast.secretary).await;
    let file = house.store.case(&secretary, application).await.unwrap();
    let kept = house.store.session_reasons(&secretary, &file).await.unwrap();
    assert!(matches!(kept.warnings(&why), [Warning::AgainstAdvice { .. }]), "{:?}", kept.warnings(&why));
    assert_eq!(kept.reading(&file, &why, Language::En).words, "So it decided.");
    assert_eq!(kept.reading(&file, &given, Language::En).words, "The accounts are missing.");
    assert!(kept.warnings(&given).is_empty());
}
