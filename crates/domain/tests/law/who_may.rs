//! `who_may.txt`: state × command × role × {holder, author, conflicted}. Each cell is *allowed* or
//! the exact refusal. Made by asking the law itself; `UPDATE_EXPECT=1` rewrites it.

use super::{
    samples::Dice,
    world::{ORGANIZATION, World, member, some_words, staff},
};
use antechamber_domain::{
    application::{Application, Command, CommandKind, Refusal, Signature, State, StateKind},
    kernel::{Actor, Language, NgoRole, PersonId, Role, StaffRole, StaffRoles},
};
use std::{collections::BTreeMap, fmt::Write as _, path::Path};
use uuid::Uuid;

const HEAD: &str = "\
Who may give which command on an application. Printed by the law's own tests: UPDATE_EXPECT=1 rewrites it.

A cell is a role, with what else is true of the person: + holds the file, * signed as its author,
! has a declared conflict. `linked` is an officer and senior officer who belongs to the NGO;
`stranger` holds no role. A role without a sign stands for every situation that is not named beside
another answer of the same command.
Commands that meet the same answers share a line.
";

/// What else is true of the person.
const SITUATIONS: [&str; 4] = ["", "+", "*", "!"];

fn actors() -> Vec<(String, Actor)> {
    let mut actors = vec![];
    for (role, n) in NgoRole::ALL.into_iter().zip(100..) {
        actors.push((role.key().to_owned(), member(n, role)));
    }
    for (role, n) in StaffRole::ALL.into_iter().zip(100..) {
        actors.push((role.key().to_owned(), staff(n, &[role])));
    }
    actors.push(("clock".to_owned(), Actor::Clock));
    let linked = Actor::Person {
        id: PersonId(Uuid::from_u128(0x0011_4ced)),
        staff: [StaffRole::Officer, StaffRole::SeniorOfficer].into_iter().collect(),
        organizations: vec![(ORGANIZATION, NgoRole::Owner)],
    };
    let stranger =
        Actor::Person { id: PersonId(Uuid::from_u128(0x0005_7a46)), staff: StaffRoles::NONE, organizations: vec![] };
    actors.push(("linked".to_owned(), linked));
    actors.push(("stranger".to_owned(), stranger));
    actors
}

/// The same file with the situation true of `person`.
fn put(file: &mut Application, person: PersonId, situation: &str) {
    match situation {
        "+" => file.holder = Some(person),
        "*" => {
            file.signatures.push((Signature::Recommend, person));
            if let State::Recommended { by, .. } | State::ClosingProposed { by, .. } = &mut file.state {
                *by = person;
            }
        }
        "!" => {
            file.conflicted.insert(person);
        }
        _ => {}
    }
}

fn cell(world: &World, kind: CommandKind, actor: &Actor, situation: &str) -> String {
    let mut world = world.clone();
    if let (Some(file), Some(person)) = (&mut world.application, actor.person()) {
        put(file, person, situation);
    }
    if *actor == Actor::Clock {
        // Whatever it waits for has come.
        world.days(3_650);
    }
    let command = world.fitting(kind, &mut Dice::fixed());
    match world.ask(actor, &command) {
        Ok(_) => "allowed".to_owned(),
        Err(refusal) => name(&refusal),
    }
}

/// The name of the refusal; its data belong to the case.
fn name(refusal: &Refusal) -> String {
    let debug = format!("{refusal:?}");
    debug.split([' ', '(']).next().unwrap_or_default().to_owned()
}

fn signed(role: &str, situations: &[&str]) -> Vec<String> {
    situations.iter().map(|s| format!("{role}{s}")).collect()
}

fn line(world: &World, kind: CommandKind) -> String {
    let mut answers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (role, actor) in actors() {
        let situations: &[&str] = match actor {
            Actor::Person { staff, .. } if !staff.is_empty() => &SITUATIONS,
            _ => &SITUATIONS[..1],
        };
        let mut by_answer: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for situation in situations {
            by_answer.entry(cell(world, kind, &actor, situation)).or_default().push(situation);
        }
        for (answer, held) in by_answer {
            // The bare role stands for whatever no other answer of this line names.
            let named = if held.contains(&"") { vec![role.clone()] } else { signed(&role, &held) };
            answers.entry(answer).or_default().extend(named);
        }
    }
    let allowed = answers.remove("allowed").map(|who| format!("    allowed: {}\n", who.join(" ")));
    let refused = answers.into_iter().map(|(answer, who)| format!("    {answer}: {}\n", who.join(" ")));
    allowed.into_iter().chain(refused).collect()
}

fn cases() -> Vec<(String, World)> {
    let mut cases = vec![("before the beginning".to_owned(), World::new(super::world::usual_people()))];
    for state in StateKind::ALL {
        let mut world = World::in_state(state);
        let mut title = state.key().to_owned();
        match state {
            StateKind::AwaitingApplicant => {
                let mut asked = world.clone();
                let reason = asked.words();
                asked.by(Role::Owner, &Command::RequestExtension { reason });
                cases.push((format!("{title}: nothing answered, more time asked for"), asked));
                let mut heard = World::closing_proposed();
                let words = heard.words();
                heard.held(&Command::Hear { words });
                cases.push((format!("{title}: heard on a closing"), heard));
                world.answer();
                title.push_str(": answers saved");
            }
            StateKind::UnderReview => world.judge(&[]),
            StateKind::ClosingProposed => {
                cases.push((format!("{title}: not heard"), world.clone()));
                world.hear_out();
                title.push_str(": heard");
            }
            StateKind::OnAgenda => {
                cases.push((format!("{title}: list open"), world.clone()));
                world.meet();
                title.push_str(": session open");
            }
            _ => {}
        }
        cases.push((title, world));
    }
    // What was is not asked for, and a cell is a copy of its world.
    for (_, world) in &mut cases {
        if let Some(file) = &mut world.application {
            // A colleague's translation waits for a check.
            let by = PersonId(Uuid::from_u128(0x007a_5147));
            file.translations.put(some_words().id, Language::Fr, some_words(), by);
        }
        world.history.clear();
    }
    cases
}

fn print() -> String {
    let mut out = HEAD.to_owned();
    for (title, world) in cases() {
        let _ = write!(out, "\n## {title}\n");
        let mut lines: Vec<(String, Vec<&str>)> = vec![];
        for kind in CommandKind::ALL {
            if world.application.is_none() && *kind != CommandKind::Start {
                continue;
            }
            let answers = line(&world, *kind);
            match lines.iter_mut().find(|(same, _)| *same == answers) {
                Some((_, kinds)) => kinds.push(kind.key()),
                None => lines.push((answers, vec![kind.key()])),
            }
        }
        for (answers, kinds) in lines {
            let _ = write!(out, "{}\n{answers}", kinds.join(", "));
        }
    }
    out
}

#[test]
fn who_may_is_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/who_may.txt");
    let printed = print();
    if super::rewriting() {
        std::fs::write(&path, &printed).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == printed, "who_may.txt is not what the law says now: look, then UPDATE_EXPECT=1");
}
