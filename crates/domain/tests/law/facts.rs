//! Corrections of fact: of one answer the latest stands, it can be taken back, and it knows what it corrected.

use super::{
    guards::refused,
    world::{World, staff},
};
use antechamber_domain::{
    application::{Application, Command, CommandKind, Event, FactCorrection, Refusal, WordingKind, available},
    dossier::{Answers, Section, Typed},
    kernel::{Actor, History, Role, StaffRole, TextRef},
};

impl World {
    /// Corrects the answer to a question.
    fn correct(&mut self, at: &str) -> TextRef {
        let words = self.words();
        self.held(&Command::CorrectFact { at: at.to_owned(), words, evidence: vec![] });
        words
    }

    /// What stands corrected, by answer.
    fn corrected(&self) -> Vec<(&str, TextRef)> {
        self.file().corrections_of_fact.iter().map(|fact| (fact.at.as_str(), fact.words)).collect()
    }

    fn offers_to_withdraw(&self, actor: &Actor) -> bool {
        available(self.file(), actor).contains(&CommandKind::WithdrawFactCorrection)
    }
}

fn withdraw(at: &str, reason: TextRef) -> Command {
    Command::WithdrawFactCorrection { at: at.to_owned(), reason }
}

#[test]
fn a_later_correction_takes_the_place_of_an_earlier_one_of_the_same_answer() {
    let mut world = World::under_review();
    let mistyped = world.correct("founded_on");
    let aims = world.correct("aims");
    let right = world.correct("founded_on");
    assert_eq!(world.corrected(), [("founded_on", right), ("aims", aims)]);
    let wanted: Vec<_> =
        world.wordings().iter().filter(|w| w.kind == WordingKind::CorrectedFact).map(|w| w.text).collect();
    assert_eq!(wanted, [right, aims], "nobody is asked to translate what was replaced");
    let events = world.history.iter().filter_map(|recorded| match &recorded.event {
        Event::FactCorrected { at, words, .. } if at == "founded_on" => Some(*words),
        _ => None,
    });
    assert_eq!(events.collect::<Vec<_>>(), [mistyped, right], "the history keeps both");
    assert_eq!(Application::replay(&world.history).unwrap().as_ref(), Some(world.file()));
}

#[test]
fn a_correction_is_taken_back_once_with_a_reason() {
    let mut world = World::under_review();
    let holder = world.holder().unwrap();
    assert!(!world.offers_to_withdraw(&holder), "there is none");
    let aims = world.correct("aims");
    world.correct("founded_on");
    assert!(world.offers_to_withdraw(&holder));
    let (reason, view) = (world.words(), world.view());
    let other = staff(5, &[StaffRole::Officer]);
    assert_eq!(world.ask(&other, &withdraw("founded_on", reason)), Err(Refusal::NotTheHolder));
    assert_eq!(refused(&world, Role::Officer, &withdraw("head_name", reason)), Refusal::NoSuchCorrection);
    world.held(&withdraw("founded_on", reason));
    assert_eq!(world.corrected(), [("aims", aims)]);
    assert_eq!(world.text(WordingKind::FactCorrectionWithdrawn), reason.id, "why it was is read by colleagues");
    assert_eq!(world.view(), view, "the organization learns nothing by it");
    assert_eq!(refused(&world, Role::Officer, &withdraw("founded_on", reason)), Refusal::NoSuchCorrection);
    let again = world.correct("founded_on");
    assert_eq!(world.corrected(), [("aims", aims), ("founded_on", again)]);
}

#[test]
fn a_correction_knows_which_version_it_is_of() {
    let mut world = World::under_review();
    world.correct("founded_on");
    world.correct("aims");
    world = world.asked_from();
    world.send();
    world.correct("aims");
    let versions: Vec<_> = world.file().corrections_of_fact.iter().map(|f| (f.at.as_str(), f.version)).collect();
    assert_eq!(versions, [("founded_on", 1), ("aims", 2)]);
}

fn correction(at: &str) -> FactCorrection {
    let mut world = World::under_review();
    world.correct(at);
    world.file().corrections_of_fact[0].clone()
}

#[test]
fn an_answer_is_restated_where_it_reads_otherwise_than_when_it_was_corrected() {
    let stated = |year: &str, aims: &str| {
        let identity = Typed::new().with("founded_on.year", year).with("legal_name", "Horizons");
        Answers::from([(Section::Identity, identity), (Section::Aims, Typed::new().with("aims", aims))])
    };
    let (then, founded) = (stated("2010", "To teach."), correction("founded_on"));
    assert!(!founded.is_restated(&then, &then));
    assert!(!founded.is_restated(&then, &stated(" 2010", "To teach and to advise.")), "that is another answer");
    assert!(founded.is_restated(&then, &stated("2011", "To teach.")));
    assert!(correction("aims").is_restated(&then, &stated("2010", "To teach and to advise.")));
    assert!(!correction("nothing").is_restated(&then, &stated("2011", "")), "of no question");
}
