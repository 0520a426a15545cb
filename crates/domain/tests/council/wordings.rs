//! Words of a session in other languages: written by one, checked by another.

use super::world::{Meeting, OPENS, check_translation, file, secretary, staff, text, translate, words};
use antechamber_domain::{
    application::LatePlacing,
    council::{Command, CommandKind, Refusal, Removal, WordingKind, offers},
    kernel::{Language, StaffRole},
};

#[test]
fn one_translates_and_another_checks() {
    let mut m = Meeting::planned();
    let place = words(900).id;
    let own = Command::Translate { text: place, language: Language::En, words: words(70) };
    assert_eq!(m.say(&own), Err(Refusal::SameLanguage { language: Language::En }));
    let unknown = Command::Translate { text: words(77).id, language: Language::Fr, words: words(70) };
    assert_eq!(m.say(&unknown), Err(Refusal::UnknownText));
    assert_eq!(m.say(&check_translation()), Err(Refusal::NothingToCheck));
    m.must(&translate());
    assert_eq!(m.say(&check_translation()), Err(Refusal::OwnTranslation));
    let nothing = offers(m.state(), CommandKind::CheckTranslation, &secretary());
    assert_eq!(nothing, Err(Refusal::NothingToCheck), "their own is another's to check");
    let officer = staff(StaffRole::Officer);
    assert_eq!(offers(m.state(), CommandKind::CheckTranslation, &officer), Ok(()));
    let other = Command::CheckTranslation { text: place, language: Language::Fr, wording: words(71).id };
    assert_eq!(m.ask(&officer, &other), Err(Refusal::WordingChanged));
    m.give(&officer, &check_translation()).unwrap();
    let translation = m.state().translation(place, Language::Fr).unwrap();
    assert_eq!((translation.words, translation.checked_by), (words(70), officer.person()));
    assert_eq!(m.replayed().as_ref(), Some(m.state()));
}

#[test]
fn what_others_read_is_named() {
    let mut m = Meeting::open(1);
    m.must(&Command::RecordResolution { id: super::world::resolution(0), text: text(1_289, OPENS, []) });
    let kinds: Vec<_> = m.state().wordings(&m.history).into_iter().map(|w| (w.kind, w.text)).collect();
    assert!(kinds.contains(&(WordingKind::Title(super::world::resolution(0)), words(4))), "{kinds:?}");
    assert!(kinds.contains(&(WordingKind::Place, words(900))));
    m.must(&Command::CorrectResolution {
        id: super::world::resolution(0),
        text: text(1_290, OPENS, []),
        reason: words(5),
    });
    let reasons: Vec<_> = m.state().wordings(&m.history);
    assert!(reasons.iter().any(|w| matches!(w.kind, WordingKind::Reason(_)) && w.text == words(5)));
}

#[test]
fn why_an_item_came_late_is_for_the_council_and_of_two_reasons_the_one_that_the_paper_shows() {
    let place = |n| Command::PlaceItem { application: file(1), late: Some(LatePlacing::Addendum(words(n))) };
    let mut m = Meeting::closed(1);
    m.must(&place(20));
    m.must(&Command::RemoveItem { application: file(1), why: Removal::BySecretary(words(21)) });
    m.must(&place(22));
    let council: Vec<_> = m.state().wordings(&m.history).into_iter().filter(|w| w.kind.is_for_the_council()).collect();
    let [late] = council.as_slice() else { panic!("{council:?}") };
    assert!(matches!(late.kind, WordingKind::LatePlacing(_)), "{late:?}");
    assert_eq!((late.text, late.about), (words(22), Some(file(1))));
    let rest: Vec<_> = m.state().wordings(&m.history).into_iter().filter(|w| !w.kind.is_for_the_council()).collect();
    for reason in [words(20), words(21)] {
        assert!(rest.iter().any(|w| w.text == reason && matches!(w.kind, WordingKind::Reason(_))), "{rest:?}");
    }
    let french = Command::Translate { text: late.text.id, language: Language::Fr, words: words(70) };
    m.must(&french);
    let read = Command::CheckTranslation { text: late.text.id, language: Language::Fr, wording: words(70).id };
    assert_eq!(m.say(&read), Err(Refusal::OwnTranslation));
    m.give(&staff(StaffRole::Officer), &read).unwrap();
    assert!(m.state().translation(late.text.id, Language::Fr).unwrap().checked_by.is_some());
}
