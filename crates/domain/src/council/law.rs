//! The law of a session as a table: in which phases, which command, which roles, to which phase.
//! `decide` asks it first; pages and `council_who_may.txt` read the same rows.

use super::{
    command::CommandKind,
    refusal::Refusal,
    state::{CouncilSession, ListItem, Phase},
};
use crate::{
    application::law::CASEWORK,
    kernel::{
        Actor, OrganizationId,
        Role::{self, Clock, CouncilSecretary, Owner},
    },
};

/// One row of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which command.
    pub command: CommandKind,
    /// In which phases it has a place; none stands for *before it is planned*.
    pub from: &'static [Phase],
    /// Who may: any of these roles.
    pub roles: &'static [Role],
    /// Where it leads; `None` where the phase stays.
    pub to: Option<Phase>,
}

const fn step(command: CommandKind, from: &'static [Phase], roles: &'static [Role], to: Option<Phase>) -> Step {
    Step { command, from, roles, to }
}

use CommandKind as C;

const SECRETARY: &[Role] = &[CouncilSecretary];
const OR_CLOCK: &[Role] = &[CouncilSecretary, Clock];
const BEFORE_IT_OPENS: &[Phase] = &[Phase::Planned, Phase::ListClosed, Phase::PaperIssued];
const BEFORE_IT_ENDS: &[Phase] = &[Phase::Planned, Phase::ListClosed, Phase::PaperIssued, Phase::Open];

const ROWS: &[Step] = &[
    step(C::Plan, &[], SECRETARY, Some(Phase::Planned)),
    step(C::Amend, BEFORE_IT_ENDS, SECRETARY, None),
    step(C::RecordNotice, BEFORE_IT_OPENS, SECRETARY, None),
    step(C::Postpone, BEFORE_IT_OPENS, SECRETARY, None),
    step(C::Cancel, BEFORE_IT_OPENS, SECRETARY, Some(Phase::Cancelled)),
    step(C::PlaceItem, BEFORE_IT_ENDS, SECRETARY, None),
    // Until the list closes the owner withdraws; after it only the secretary takes an item off.
    step(C::RemoveItem, &[Phase::Planned], &[CouncilSecretary, Owner], None),
    step(C::RemoveItem, &[Phase::ListClosed, Phase::PaperIssued, Phase::Open], SECRETARY, None),
    step(C::OrderItems, &[Phase::Planned], SECRETARY, None),
    step(C::CloseList, &[Phase::Planned], OR_CLOCK, Some(Phase::ListClosed)),
    step(C::IssuePaper, &[Phase::ListClosed], SECRETARY, Some(Phase::PaperIssued)),
    step(C::IssuePaper, &[Phase::PaperIssued, Phase::Open], SECRETARY, None),
    step(C::AddAddendum, &[Phase::PaperIssued, Phase::Open], SECRETARY, None),
    // A session that met without a paper has met: the registrar is not refused a fact.
    step(C::Open, &[Phase::ListClosed, Phase::PaperIssued], OR_CLOCK, Some(Phase::Open)),
    step(C::RecordResolution, &[Phase::Open], SECRETARY, None),
    step(C::CorrectResolution, &[Phase::Open, Phase::Ended], SECRETARY, None),
    step(C::RecordOutcome, &[Phase::Open], SECRETARY, None),
    step(C::CorrectOutcome, &[Phase::Open, Phase::Ended], &[CouncilSecretary, Role::SeniorOfficer], None),
    step(C::MarkNotTakenUp, &[Phase::Open], SECRETARY, None),
    step(C::End, &[Phase::Open], SECRETARY, Some(Phase::Ended)),
    // Words in another language: whoever can write it, as with those of a file.
    step(C::Translate, &Phase::ALL, CASEWORK, None),
    step(C::CheckTranslation, &Phase::ALL, CASEWORK, None),
];

/// Every row, in the order of the procedure.
pub const fn rows() -> &'static [Step] {
    ROWS
}

/// The row for `command` in `phase` (`None`: before it is planned), if it has a place there.
pub fn may(phase: Option<Phase>, command: CommandKind) -> Option<&'static Step> {
    ROWS.iter()
        .find(|row| row.command == command && phase.map_or(row.from.is_empty(), |phase| row.from.contains(&phase)))
}

/// Every role that may give `command` in some phase, in the order of [`Role::ALL`].
pub fn roles_of(command: CommandKind) -> Vec<Role> {
    Role::ALL
        .into_iter()
        .filter(|role| ROWS.iter().any(|row| row.command == command && row.roles.contains(role)))
        .collect()
}

/// The row under which `actor` may give `command`, or why there is none. `organization` is the
/// one whose file the command touches: staff who belong to it hold no staff role there.
pub fn permitted(
    phase: Option<Phase>,
    command: CommandKind,
    actor: &Actor,
    organization: Option<OrganizationId>,
) -> Result<&'static Step, Refusal> {
    let held = actor.roles(organization);
    // Who may never give it is told so before being told how far the session has come.
    let allowed = roles_of(command);
    if !held.iter().any(|role| allowed.contains(role)) {
        return Err(Refusal::NotYourRole { command, allowed });
    }
    match (may(phase, command), phase) {
        (Some(row), _) if held.iter().any(|role| row.roles.contains(role)) => Ok(row),
        (Some(row), _) => Err(Refusal::NotYourRole { command, allowed: row.roles.to_vec() }),
        (None, None) => Err(Refusal::NotPlanned),
        (None, Some(_)) if command == C::Plan => Err(Refusal::AlreadyPlanned),
        (None, Some(phase)) => Err(Refusal::NotYourTurn { command, phase }),
    }
}

/// Whether a page may offer `command` to `actor` on this session. A guard can still refuse.
///
/// # Errors
/// Why not: the table's own refusal, or what the session lacks for it.
pub fn offers(session: &CouncilSession, command: CommandKind, actor: &Actor) -> Result<(), Refusal> {
    permitted(Some(session.phase), command, actor, None)?;
    let stands = session.items.iter().any(ListItem::is_open);
    let lacks = match command {
        C::RemoveItem | C::OrderItems | C::MarkNotTakenUp | C::RecordOutcome if !stands => Refusal::NotOnThisList,
        C::RecordOutcome | C::CorrectResolution if session.resolutions.is_empty() => Refusal::ForeignResolution,
        C::AddAddendum if session.addenda().is_empty() => Refusal::InAPaper,
        C::CheckTranslation if !session.translations.awaits_check_by(actor.person()) => Refusal::NothingToCheck,
        C::CorrectOutcome if session.items.iter().all(|i| i.decision.is_none()) => Refusal::NotDecided,
        _ => return Ok(()),
    };
    Err(lacks)
}
