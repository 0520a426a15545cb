//! `council_who_may.txt`: phase × command × role, each cell allowed or the exact refusal. Made by
//! giving each command to each role in each phase; `UPDATE_EXPECT=1` rewrites it.

use super::world::{
    CLOSES, Meeting, OPENS, check_translation, deferred, details, file, member, organization, outcome, paper, place,
    place_late, plan, record, resolution, somebody, text, touched, translate, words,
};
use crate::expect::matches_file;
use antechamber_domain::{
    application::Outcome,
    council::{Command, CommandKind, Phase, Refusal, Removal, Revision, SessionKind, law, offers},
    kernel::{Actor, Language, NgoRole, OrganizationId, PersonId, Role, StaffRole, StaffRoles},
};
use jiff::ToSpan;
use std::fmt::Write as _;
use uuid::Uuid;

/// The file that the commands of the table are about.
const ITEM: u128 = 1;
/// One that came on the closed list.
const LATE: u128 = 3;

/// A command of each kind that fits as well as one can in `phase`.
fn fitting(kind: CommandKind, phase: Option<Phase>) -> Command {
    let planned = matches!(phase, None | Some(Phase::Planned));
    match kind {
        CommandKind::Plan => plan(SessionKind::Regular(118), OPENS, CLOSES),
        CommandKind::Amend => Command::Amend { closes: CLOSES, details: details() },
        CommandKind::RecordNotice => Command::RecordNotice { on: jiff::civil::date(2027, 1, 11) },
        CommandKind::Postpone => Command::Postpone {
            opens: OPENS.checked_add(14.days()).unwrap(),
            closes: CLOSES.checked_add(14.days()).unwrap(),
            reason: words(1),
        },
        CommandKind::Cancel => Command::Cancel { reason: words(1) },
        CommandKind::PlaceItem if planned => place(9),
        CommandKind::PlaceItem => place_late(9),
        CommandKind::RemoveItem => Command::RemoveItem { application: file(ITEM), why: Removal::Withdrawn(None) },
        CommandKind::OrderItems => Command::OrderItems { order: vec![file(2), file(1), file(0)] },
        CommandKind::CloseList => Command::CloseList,
        CommandKind::IssuePaper if phase == Some(Phase::ListClosed) => {
            Command::IssuePaper(paper(Revision::Original, Language::En))
        }
        CommandKind::IssuePaper => Command::IssuePaper(paper(Revision::Corr(1), Language::En)),
        CommandKind::AddAddendum => {
            Command::AddAddendum { paper: paper(Revision::Add(1), Language::En), items: [file(LATE)].into() }
        }
        CommandKind::Open => Command::Open,
        CommandKind::RecordResolution => Command::RecordResolution { id: resolution(1), text: text(1_290, OPENS, []) },
        CommandKind::CorrectResolution => {
            Command::CorrectResolution { id: resolution(0), text: text(1_291, OPENS, [0]), reason: words(1) }
        }
        CommandKind::RecordOutcome => outcome(ITEM, Outcome::Admitted),
        CommandKind::CorrectOutcome => Command::CorrectOutcome { record: record(0, deferred()), reason: words(1) },
        CommandKind::MarkNotTakenUp => Command::MarkNotTakenUp { application: file(ITEM) },
        CommandKind::End => Command::End,
        CommandKind::Translate => translate(),
        CommandKind::CheckTranslation => check_translation(),
    }
}

/// A session in `phase` at an hour at which its next step may come.
fn meeting(phase: Option<Phase>) -> Meeting {
    let mut m = Meeting::in_phase(phase, 3);
    if let Some(session) = &m.session {
        m.now = m.now.max(match session.phase {
            Phase::Planned => session.dates.list_closes.until.plus_seconds(1),
            _ => super::world::at(OPENS),
        });
    }
    if matches!(phase, Some(Phase::PaperIssued | Phase::Open)) {
        m.must(&place_late(LATE));
    }
    if phase == Some(Phase::Open) {
        m.must(&outcome(0, Outcome::Admitted));
    }
    if phase.is_some() {
        let id = PersonId(Uuid::from_u128(0x7a45));
        let staff = StaffRoles::NONE.with(StaffRole::Officer);
        m.give(&Actor::Person { id, staff, organizations: vec![] }, &translate()).unwrap();
    }
    m
}

/// Everybody who could stand before the door, with the name of the column.
fn everybody(of: OrganizationId) -> Vec<(&'static str, Actor)> {
    let mut people: Vec<_> = Role::ALL.into_iter().map(|role| (role.key(), somebody(role, of))).collect();
    let mut own = member(NgoRole::Viewer, of);
    if let Actor::Person { staff, .. } = &mut own {
        *staff = staff.with(StaffRole::CouncilSecretary);
    }
    people.push(("own_secretary", own));
    people
}

fn short(refusal: &Refusal) -> String {
    let words = format!("{refusal:?}");
    words.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

fn phases() -> impl Iterator<Item = Option<Phase>> {
    std::iter::once(None).chain(Phase::ALL.into_iter().map(Some))
}

fn table() -> String {
    let mut out = String::from(
        "# Who may do what with a session of the Council. `.` is NotYourRole; own_secretary is a secretary\n\
         # who belongs to the organization whose file the command touches.\n",
    );
    for phase in phases() {
        let m = meeting(phase);
        write!(out, "\n{:<20}", phase.map_or("(none)", Phase::key)).unwrap();
        for (name, _) in everybody(organization(file(ITEM))) {
            write!(out, " {name:<17}").unwrap();
        }
        out = out.trim_end().to_owned() + "\n";
        for kind in CommandKind::ALL {
            let command = fitting(*kind, phase);
            write!(out, "  {:<18}", kind.key()).unwrap();
            let of = organization(touched(&command).unwrap_or(file(ITEM)));
            for (_, actor) in everybody(of) {
                let cell = match m.ask(&actor, &command) {
                    Ok(_) => "yes".to_owned(),
                    Err(Refusal::NotYourRole { .. }) => ".".to_owned(),
                    Err(refusal) => short(&refusal),
                };
                write!(out, " {cell:<17}").unwrap();
            }
            out = out.trim_end().to_owned() + "\n";
        }
    }
    out
}

#[test]
fn the_table_of_who_may_is_as_reviewed() {
    matches_file("council_who_may.txt", &table());
}

#[test]
fn every_row_of_the_law_lets_somebody_pass() {
    for row in law::rows() {
        let phases = if row.from.is_empty() { vec![None] } else { row.from.iter().copied().map(Some).collect() };
        for phase in phases {
            let m = meeting(phase);
            for role in row.roles {
                let command = fitting(row.command, phase);
                let actor = somebody(*role, organization(touched(&command).unwrap_or(file(ITEM))));
                let asked = m.ask(&actor, &command);
                assert!(asked.is_ok(), "{:?} in {phase:?} by {role}: {asked:?}", row.command);
            }
        }
    }
}

#[test]
fn a_command_has_one_row_a_phase() {
    for phase in Phase::ALL {
        for command in CommandKind::ALL {
            let rows = law::rows().iter().filter(|r| r.command == *command && r.from.contains(&phase)).count();
            assert!(rows <= 1, "{command:?} in {phase:?} has {rows} rows");
        }
    }
}

#[test]
fn what_a_page_offers_is_what_the_law_allows() {
    for phase in Phase::ALL {
        let m = meeting(Some(phase));
        for (name, actor) in everybody(organization(file(ITEM))) {
            let offered = |command: &&CommandKind| offers(m.state(), **command, &actor).is_ok();
            for command in CommandKind::ALL.iter().filter(offered) {
                assert!(
                    law::permitted(Some(phase), *command, &actor, None).is_ok(),
                    "{command:?} offered to {name} in {phase:?}"
                );
            }
        }
    }
}

#[test]
fn the_clock_decides_nothing() {
    let clock: Vec<_> = law::rows().iter().filter(|r| r.roles.contains(&Role::Clock)).map(|r| r.command).collect();
    assert_eq!(clock, [CommandKind::CloseList, CommandKind::Open]);
}
