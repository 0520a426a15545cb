//! Words in other languages: one writes, another checks, and nobody outside learns of a decision
//! by them.

use super::{
    guards::refused,
    world::{ORGANIZATION, World, digest, some_words},
};
use antechamber_domain::{
    application::{
        AdviceKind, Command, CommandKind, Event, OutcomeKind, Readers, Refusal, StateKind, Subject, Wording,
        WordingKind, available, law,
    },
    council::Symbol,
    criteria::CriterionKey,
    kernel::{Actor, Language, Role, TextId},
};

use Language::{En, Es, Fr};

impl World {
    pub(super) fn text(&self, kind: WordingKind) -> TextId {
        self.wordings().iter().find(|w| w.kind == kind).unwrap_or_else(|| panic!("no {kind:?}")).text.id
    }

    /// Two of the secretariat who may translate, neither being the other.
    pub(super) fn two(&self) -> [Actor; 2] {
        [self.with_role(Role::Officer).unwrap(), self.with_role(Role::CouncilSecretary).unwrap()]
    }

    pub(super) fn translate(&mut self, by: &Actor, text: TextId, language: Language) -> TextId {
        let words = self.words();
        self.give(by, &Command::Translate { text, language, words }).unwrap();
        words.id
    }
}

#[test]
fn a_translation_is_checked_by_another_person_than_the_writer() {
    let mut world = World::under_review().asked_from();
    let (text, [writer, other]) = (world.text(WordingKind::Question), world.two());
    let check = |wording| Command::CheckTranslation { text, language: Fr, wording };
    assert_eq!(world.ask(&other, &check(text)), Err(Refusal::NothingToCheck));
    let wording = world.translate(&writer, text, Fr);
    assert_eq!(world.ask(&writer, &check(wording)), Err(Refusal::OwnTranslation));
    assert_eq!(world.ask(&other, &check(text)), Err(Refusal::WordingChanged));
    assert_eq!(world.file().checked_translation(text, Fr), None);
    world.give(&other, &check(wording)).unwrap();
    assert_eq!(world.file().checked_translation(text, Fr).map(|w| w.id), Some(wording));
    assert_eq!(world.ask(&other, &check(wording)), Err(Refusal::NothingToCheck));
}

#[test]
fn a_new_wording_is_to_be_checked_anew() {
    let mut world = World::under_review().asked_from();
    let (text, [writer, other]) = (world.text(WordingKind::Question), world.two());
    let first = world.translate(&writer, text, Fr);
    world.give(&other, &Command::CheckTranslation { text, language: Fr, wording: first }).unwrap();
    let second = world.translate(&other, text, Fr);
    assert_eq!(world.file().checked_translation(text, Fr), None);
    let stale = Command::CheckTranslation { text, language: Fr, wording: first };
    assert_eq!(world.ask(&writer, &stale), Err(Refusal::WordingChanged));
    world.give(&writer, &Command::CheckTranslation { text, language: Fr, wording: second }).unwrap();
    assert_eq!(world.file().checked_translation(text, Fr).map(|w| w.id), Some(second));
}

#[test]
fn what_is_no_text_of_the_file_or_is_in_that_language_already_is_not_translated() {
    let world = World::under_review().asked_from();
    let [officer, _] = world.two();
    let elsewhere = Command::Translate { text: TextId(uuid::Uuid::nil()), language: Fr, words: some_words() };
    assert_eq!(world.ask(&officer, &elsewhere), Err(Refusal::UnknownText));
    let same = Command::Translate { text: world.text(WordingKind::Question), language: En, words: some_words() };
    assert_eq!(world.ask(&officer, &same), Err(Refusal::SameLanguage { language: En }));
}

#[test]
fn notes_conflicts_and_unsent_answers_are_no_words_for_others() {
    let mut world = World::under_review().asked_from();
    let note = world.words();
    world.by(Role::Officer, &Command::Note { words: note, mentions: vec![] });
    let reason = world.words();
    world.by(Role::SeniorOfficer, &Command::DeclareConflict { reason });
    world.answer();
    let known = world.wordings();
    assert!(known.iter().all(|w| ![note.id, reason.id].contains(&w.text.id)));
    assert!(known.iter().all(|w| w.kind != WordingKind::Answer), "an answer is the NGO's until it is sent");
    world.send();
    assert!(world.wordings().iter().any(|w| w.kind == WordingKind::Answer));
}

#[test]
fn the_comment_of_a_hearing_is_for_the_council_and_the_question_for_the_ngo() {
    let world = World::recommended(AdviceKind::NotAdmit);
    let readers: Vec<_> = world.wordings().iter().map(|w| (w.kind, w.kind.readers())).collect();
    assert!(readers.contains(&(WordingKind::Comment, Readers::Council)));
    assert!(readers.contains(&(WordingKind::Hearing, Readers::Ngo)));
    assert!(readers.contains(&(WordingKind::Advice, Readers::Secretariat)));
    for (kind, language) in WordingKind::ALL.iter().flat_map(|k| Language::ALL.map(|l| (*k, l))) {
        let needed = match kind.readers() {
            Readers::Ngo => language == Fr,
            Readers::Council => true,
            Readers::Secretariat => false,
        };
        let wording = Wording { text: some_words(), kind, about: None, told: false };
        assert_eq!(wording.is_needed_in(language, Fr, &world.rulebook), needed, "{kind:?} {language:?}");
    }
}

#[test]
fn what_is_said_on_a_criterion_of_the_secretariats_own_needs_no_translation() {
    let mut world = World::under_review();
    let criteria = [CriterionKey::IntegrityExclusion, CriterionKey::MandateField];
    world.judge(&criteria);
    for criterion in criteria {
        let reason = world.words();
        world.held(&Command::Except { criterion, reason });
    }
    for (criterion, readers) in criteria.into_iter().zip([Readers::Secretariat, Readers::Council]) {
        let about = Some(Subject::Criterion(criterion));
        let said: Vec<_> = world.wordings().into_iter().filter(|w| w.about == about).collect();
        assert_eq!(said.iter().map(|w| w.kind).collect::<Vec<_>>(), [WordingKind::Finding, WordingKind::Exception]);
        for (wording, language) in said.iter().flat_map(|w| Language::ALL.map(|l| (w, l))) {
            assert_eq!(wording.readers(&world.rulebook), readers, "{wording:?}");
            let needed = readers == Readers::Council;
            assert_eq!(wording.is_needed_in(language, Fr, &world.rulebook), needed, "{wording:?}");
        }
    }
}

#[test]
fn the_latest_summary_is_for_the_council() {
    let mut world = World::under_review();
    let (first, latest) = (world.words(), world.words());
    for words in [first, latest] {
        world.held(&Command::Summarize { words });
    }
    let known: Vec<_> = world.wordings().into_iter().filter(|w| w.kind == WordingKind::Summary).collect();
    assert_eq!(known.iter().map(|w| w.text).collect::<Vec<_>>(), [latest]);
    assert_eq!(known[0].kind.readers(), Readers::Council);
}

#[test]
fn a_corrected_fact_is_for_the_council_unless_it_is_of_a_person() {
    let mut world = World::under_review();
    let mut correct = |at: &str| {
        let words = world.words();
        world.held(&Command::CorrectFact { at: at.to_owned(), words, evidence: vec![] });
        words
    };
    let (founded, members) = (correct("founded_on"), correct("members_by_country.0.individuals"));
    for inside in ["governing_body", "governing_body.0.name", "head_name", "contact_email", "seat_address", "nothing"] {
        correct(inside);
    }
    let known: Vec<_> = world.wordings().into_iter().filter(|w| w.kind == WordingKind::CorrectedFact).collect();
    assert_eq!(known.iter().map(|w| w.text).collect::<Vec<_>>(), [founded, members]);
    assert_eq!(world.file().corrections_of_fact.len(), 8, "the secretariat keeps them all");
}

#[test]
fn the_summary_is_written_until_the_paper_is_issued() {
    for mut world in
        [World::recommended(AdviceKind::Admit), World::endorsed(AdviceKind::Admit), World::on_agenda(AdviceKind::Admit)]
    {
        let (officer, senior) = (world.holder().unwrap(), world.with_role(Role::SeniorOfficer).unwrap());
        for by in [officer, senior] {
            let words = world.words();
            world.give(&by, &Command::Summarize { words }).unwrap();
            assert_eq!(world.file().summary, Some(words));
        }
    }
    let mut told = World::on_agenda(AdviceKind::Admit);
    let symbol: Symbol = "C/117/12".parse().unwrap();
    told.session.paper = Some(symbol.clone());
    let (officer, words) = (told.holder().unwrap(), told.words());
    assert_eq!(told.ask(&officer, &Command::Summarize { words }), Err(Refusal::PaperIssued { symbol }));
}

#[test]
fn a_letter_lacks_no_text_in_its_language() {
    let mut world = World::decided(OutcomeKind::NotAdmitted);
    let (text, [writer, other], letter) = (world.text(WordingKind::DecisionReasons), world.two(), digest(200));
    let lacks = Refusal::NotTranslated { text, kind: WordingKind::DecisionReasons, language: Es };
    // It was previewed when the organization was still written to in English.
    world.by(Role::CouncilSecretary, &Command::Preview { letter });
    world.letter_language = Es;
    assert_eq!(refused(&world, Role::CouncilSecretary, &Command::Preview { letter }), lacks);
    assert_eq!(refused(&world, Role::CouncilSecretary, &Command::Announce { letter }), lacks);
    let wording = world.translate(&writer, text, Es);
    assert_eq!(refused(&world, Role::CouncilSecretary, &Command::Announce { letter }), lacks, "nobody checked it");
    world.give(&other, &Command::CheckTranslation { text, language: Es, wording }).unwrap();
    world.by(Role::CouncilSecretary, &Command::Announce { letter });
}

#[test]
fn a_letter_without_reasons_lacks_none() {
    let mut world = World::decided(OutcomeKind::Admitted);
    world.letter_language = Es;
    world.announce();
    assert_eq!(world.state(), Some(StateKind::Admitted));
}

#[test]
fn a_corrected_letter_lacks_no_text_either() {
    let mut world = World::announced(OutcomeKind::NotAdmitted);
    let (outcome, reason) = (Some(world.outcome(OutcomeKind::NotAdmitted)), world.words());
    let text = outcome.as_ref().and_then(|o| o.reasons()).unwrap().id;
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason });
    world.letter_language = Fr;
    let confirm = Command::ConfirmCorrection { letter: digest(201) };
    let second = world.second(Role::CouncilSecretary);
    let lacks = Refusal::NotTranslated { text, kind: WordingKind::DecisionReasons, language: Fr };
    assert_eq!(world.ask(&second, &confirm), Err(lacks));
}

#[test]
fn why_a_record_is_corrected_can_be_translated_until_the_letter_is_frozen() {
    let mut world = World::announced(OutcomeKind::NotAdmitted);
    let reason = world.words();
    let before = world.view();
    world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome: None, taken: None, reason });
    let (text, [writer, other]) = (world.text(WordingKind::Correction), world.two());
    assert_eq!((text, WordingKind::Correction.readers()), (reason.id, Readers::Ngo));
    let wording = world.translate(&writer, text, Fr);
    world.give(&other, &Command::CheckTranslation { text, language: Fr, wording }).unwrap();
    assert_eq!(world.file().checked_translation(text, Fr).map(|w| w.id), Some(wording));
    assert_eq!(before, world.view(), "a proposal is nobody's before it is confirmed");
    let second = world.second(Role::CouncilSecretary);
    world.give(&second, &Command::ConfirmCorrection { letter: digest(201) }).unwrap();
    assert!(world.wordings().iter().all(|w| w.kind != WordingKind::Correction));
}

#[test]
fn the_ngo_reads_a_translation_once_it_is_checked_and_never_learns_of_a_decision_by_it() {
    let mut world = World::decided(OutcomeKind::NotAdmitted);
    let (text, [writer, other]) = (world.text(WordingKind::DecisionReasons), world.two());
    let before = world.view();
    let wording = world.translate(&writer, text, Fr);
    world.give(&other, &Command::CheckTranslation { text, language: Fr, wording }).unwrap();
    assert_eq!(before, world.view(), "a decision is nobody's before it is announced");
    world.announce();
    let view = world.view().unwrap();
    assert_eq!(view.translations[&text][&Fr].id, wording);

    let mut asked = World::under_review().asked_from();
    let (text, [writer, other]) = (asked.text(WordingKind::Question), asked.two());
    let wording = asked.translate(&writer, text, Es);
    assert!(asked.view().unwrap().translations.is_empty(), "what nobody checked is not shown");
    asked.give(&other, &Command::CheckTranslation { text, language: Es, wording }).unwrap();
    assert_eq!(asked.view().unwrap().translations[&text][&Es].id, wording);
}

#[test]
fn the_ngo_s_own_words_are_shown_to_it_as_it_wrote_them() {
    let mut world = World::recommended(AdviceKind::NotAdmit);
    let (text, [writer, other]) = (world.text(WordingKind::Comment), world.two());
    let before = world.view();
    let wording = world.translate(&writer, text, Fr);
    world.give(&other, &Command::CheckTranslation { text, language: Fr, wording }).unwrap();
    assert_eq!(before, world.view());
}

#[test]
fn a_finding_that_was_replaced_is_no_longer_to_be_translated() {
    let mut world = World::under_review();
    world.judge(&[]);
    let before = world.wordings().len();
    world.judge(&[CriterionKey::MandateField]);
    assert_eq!(world.wordings().len(), before);
}

#[test]
fn a_check_is_offered_to_those_who_did_not_write() {
    let mut world = World::under_review().asked_from();
    let (text, [writer, other]) = (world.text(WordingKind::Question), world.two());
    let offered = |world: &World, actor| available(world.file(), actor).contains(&CommandKind::CheckTranslation);
    assert!(!offered(&world, &other));
    world.translate(&writer, text, Fr);
    assert!(offered(&world, &other) && !offered(&world, &writer));
    let owner = world.people.iter().find(|p| p.holds(Role::Owner, Some(ORGANIZATION))).unwrap();
    assert!(!offered(&world, owner));
}

#[test]
fn a_translation_moves_no_state() {
    for row in
        law::rows().iter().filter(|r| matches!(r.command, CommandKind::Translate | CommandKind::CheckTranslation))
    {
        assert_eq!(row.to, law::Leads::Stays);
    }
    let mut world = World::under_review().asked_from();
    let (text, [writer, _]) = (world.text(WordingKind::Question), world.two());
    world.translate(&writer, text, Fr);
    assert!(matches!(world.history.last().unwrap().event, Event::Translated { told: true, .. }));
    assert_eq!(world.state(), Some(StateKind::AwaitingApplicant));
}
