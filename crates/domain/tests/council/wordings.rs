//! Words of a session in other languages: written by one, checked by another.

use super::world::{Meeting, OPENS, check_translation, secretary, staff, text, translate, words};
use antechamber_domain::{
    council::{Command, CommandKind, Refusal, WordingKind, offers},
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
