//! Whether a command on a session is lawful, and what follows from it.

use super::{
    command::{Command, PaperIssue, RecordedOutcome, Removal, ResolutionText},
    context::Context,
    event::Event,
    later::can_be_deferred_to,
    law,
    naming::Revision,
    papers,
    refusal::Refusal,
    rule::Votes,
    schedule::{notice_due, planned_on, postponed, schedule, start_of},
    state::{CouncilSession, Details, ItemStatus, Phase, SessionKind},
    warning::warnings,
    wording,
};
use crate::{
    application::LatePlacing,
    kernel::{ApplicationId, Day, ResolutionId, Role, TextRef},
};
use std::collections::BTreeSet;

/// What follows from `command`, or why nothing may.
pub fn decide(
    session: Option<&CouncilSession>,
    command: &Command,
    context: &Context<'_>,
) -> Result<Vec<Event>, Refusal> {
    let organization = context.case.map(|case| case.organization);
    law::permitted(session.map(|s| s.phase), command.kind(), context.actor, organization)?;
    let event = match (session, command) {
        (None, Command::Plan { kind, opens, closes, details }) => plan(*kind, *opens, *closes, *details, context)?,
        (None, _) => return Err(Refusal::NotPlanned),
        (Some(session), command) => step(session, command, context)?,
    };
    Ok(vec![event])
}

fn step(session: &CouncilSession, command: &Command, context: &Context<'_>) -> Result<Event, Refusal> {
    match command {
        Command::Plan { .. } => Err(Refusal::AlreadyPlanned),
        Command::Amend { closes, details } => amend(session, *closes, *details, context),
        Command::RecordNotice { on } => {
            not_to_come(*on, context)?;
            let due_by = notice_due(session.kind, session.dates.opens, context.clocks);
            Ok(Event::NoticeRecorded { on: *on, due_by })
        }
        Command::Postpone { opens, closes, reason } => postpone(session, *opens, *closes, *reason, context),
        Command::Cancel { reason } => Ok(Event::Cancelled { reason: *reason, returned: session.undecided() }),
        Command::PlaceItem { application, late } => place(session, *application, *late, context),
        Command::RemoveItem { application, why } => remove(session, *application, *why, context),
        Command::OrderItems { order } => reorder(session, order),
        Command::CloseList => close_list(session, context),
        Command::IssuePaper(paper) => issue_paper(session, paper, context),
        Command::AddAddendum { paper, items } => add_addendum(session, paper, items, context),
        Command::Open => match start_of(session.dates.opens) {
            comes if context.now.at < comes => Err(Refusal::TooEarly { comes }),
            _ => Ok(Event::Opened),
        },
        Command::RecordResolution { id, text } => record_resolution(session, *id, text, context),
        Command::CorrectResolution { id, text, reason } => correct_resolution(session, *id, text, *reason, context),
        Command::RecordOutcome { record, despite } => record_outcome(session, record, *despite, context),
        Command::CorrectOutcome { record, reason } => correct_outcome(session, record, *reason, context),
        Command::MarkNotTakenUp { application } => {
            this_file(*application, context)?;
            session.open_item(*application)?;
            Ok(Event::NotTakenUp { application: *application })
        }
        Command::End => Ok(Event::Ended { returned: session.undecided() }),
        Command::Translate { text, language, words } => wording::translate(*text, *language, *words, context),
        Command::CheckTranslation { text, language, wording } => {
            wording::check(session, *text, *language, *wording, context)
        }
    }
}

fn plan(kind: SessionKind, opens: Day, closes: Day, details: Details, context: &Context<'_>) -> Result<Event, Refusal> {
    let today = context.now.day;
    if closes < opens {
        return Err(Refusal::EndsBeforeItOpens);
    }
    if opens < today {
        return Err(Refusal::InThePast { today });
    }
    if let (Some(session), Some(_)) = (context.same_kind, kind.number()) {
        return Err(Refusal::SessionExists { session });
    }
    possible(details)?;
    let dates = schedule(kind, opens, closes, context.clocks, context.calendar)?;
    let dates = planned_on(dates, today, context.calendar)?;
    Ok(Event::Planned { session: context.id, kind, dates, details })
}

const fn possible(details: Details) -> Result<(), Refusal> {
    match (details.quorum, details.members) {
        (Some(quorum), Some(members)) if quorum > members => Err(Refusal::QuorumAboveMembers { members }),
        _ => Ok(()),
    }
}

fn amend(session: &CouncilSession, closes: Day, details: Details, context: &Context<'_>) -> Result<Event, Refusal> {
    if closes < session.dates.opens {
        return Err(Refusal::EndsBeforeItOpens);
    }
    context.calendar.back_to_working(closes)?;
    let opens = session.dates.opens;
    let adopted = session.resolutions.values().map(|r| r.adopted_on);
    let decided = session.items.iter().filter_map(|i| i.decision.as_ref().map(|d| d.on));
    if adopted.chain(decided).any(|day| day > closes) {
        return Err(Refusal::OutsideSession { opens, closes });
    }
    possible(details)?;
    members_are_possible(session, details)?;
    Ok(Event::Amended { closes, details })
}

/// A record says of no decision that more members were present than there are: which of the two figures is wrong the
/// registrar knows, and corrects the votes before the members. A figure that stands is not judged anew.
fn members_are_possible(session: &CouncilSession, details: Details) -> Result<(), Refusal> {
    let votes = session.items.iter().filter_map(|i| i.decision.as_ref()?.votes);
    match (details.members, votes.map(|votes| votes.present).max()) {
        (Some(members), Some(present)) if present > members && details.members != session.details.members => {
            Err(Refusal::MembersBelowVotes { present })
        }
        _ => Ok(()),
    }
}

fn postpone(
    session: &CouncilSession,
    opens: Day,
    closes: Day,
    reason: TextRef,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    if closes < opens {
        return Err(Refusal::EndsBeforeItOpens);
    }
    if opens <= session.dates.opens {
        return Err(Refusal::OnlyLater { opens: session.dates.opens });
    }
    let new = schedule(session.kind, opens, closes, context.clocks, context.calendar)?;
    Ok(Event::Postponed { dates: postponed(session, new), reason })
}

/// That the file which was loaded is the one which the command names.
fn this_file(application: ApplicationId, context: &Context<'_>) -> Result<(), Refusal> {
    match context.case {
        Some(case) if case.application == application => Ok(()),
        _ => Err(Refusal::OtherFile),
    }
}

fn place(
    session: &CouncilSession,
    application: ApplicationId,
    late: Option<LatePlacing>,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    this_file(application, context)?;
    match (session.phase, late) {
        (Phase::Planned, Some(_)) => return Err(Refusal::ListStillOpen),
        (Phase::Planned, None) => {}
        (_, None) => return Err(Refusal::ListClosed),
        (Phase::ListClosed | Phase::PaperIssued, Some(LatePlacing::AddedBySession(_))) => {
            return Err(Refusal::NotMeeting);
        }
        (_, Some(_)) => {}
    }
    let before = session.items.iter().find(|i| i.application == application);
    if before.is_some_and(|i| i.status == ItemStatus::Listed) {
        return Err(Refusal::AlreadyOnList);
    }
    // An item that comes back has its letter already: a letter means one file for ever.
    let letter = match session.phase {
        Phase::Planned => None,
        _ => before.and_then(|i| i.letter).or_else(|| Some(session.next_letter())),
    };
    Ok(Event::ItemPlaced { application, late, letter })
}

fn remove(
    session: &CouncilSession,
    application: ApplicationId,
    why: Removal,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    this_file(application, context)?;
    let organization = context.case.map(|case| case.organization);
    let for_the_ngo = context.actor.holds(Role::Owner, organization);
    if for_the_ngo && !matches!(why, Removal::Withdrawn(None)) {
        return Err(Refusal::NotYours);
    }
    session.open_item(application)?;
    Ok(Event::ItemRemoved { application, why })
}

fn reorder(session: &CouncilSession, order: &[ApplicationId]) -> Result<Event, Refusal> {
    let named: BTreeSet<_> = order.iter().collect();
    let listed: BTreeSet<_> = session.items.iter().map(|i| &i.application).collect();
    if named != listed || order.len() != listed.len() {
        return Err(Refusal::NotTheWholeList);
    }
    Ok(Event::ItemsOrdered { order: order.to_vec() })
}

/// The secretary closes the list on its day, the clock after it: never before, since people
/// were told that day.
fn close_list(session: &CouncilSession, context: &Context<'_>) -> Result<Event, Refusal> {
    let deadline = session.dates.list_closes;
    let comes = match context.actor.person() {
        Some(_) => start_of(deadline.on),
        None => crate::kernel::Instant::from_micros(deadline.until.micros().saturating_add(1)),
    };
    if context.now.at < comes {
        return Err(Refusal::TooEarly { comes });
    }
    Ok(Event::ListClosed { letters: session.items.iter().map(|i| i.application).collect() })
}

fn issue_paper(session: &CouncilSession, paper: &PaperIssue, context: &Context<'_>) -> Result<Event, Refusal> {
    if matches!(paper.revision, Revision::Add(_)) {
        return Err(Refusal::IsAddendum);
    }
    let is_kept = || session.annex_of(&paper.symbol, paper.revision).is_some();
    let annex = paper.annex.clone().filter(|_| paper.revision.is_whole() && !paper.symbol.is_draft() && !is_kept());
    Ok(Event::PaperIssued { paper: papers::issue(session, paper, context)?, annex })
}

fn add_addendum(
    session: &CouncilSession,
    paper: &PaperIssue,
    items: &BTreeSet<ApplicationId>,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    if !matches!(paper.revision, Revision::Add(_)) || items.is_empty() {
        return Err(Refusal::NotAnAddendum);
    }
    let adds = session.added_by(&paper.symbol, paper.revision);
    let is_first = !session.told.contains_key(&(paper.symbol.clone(), paper.revision));
    if is_first {
        session.all_listed(items)?;
    } else if !items.iter().any(|item| session.is_listed(*item)) {
        // What was taken off the list since stands in the other languages as well, but not alone.
        return Err(Refusal::NotOnThisList);
    }
    let fits = if is_first { items.is_subset(&adds) } else { *items == adds };
    if !fits {
        return Err(Refusal::InAPaper);
    }
    Ok(Event::AddendumAdded { paper: papers::issue(session, paper, context)?, items: items.clone() })
}

fn not_to_come(day: Day, context: &Context<'_>) -> Result<(), Refusal> {
    let today = context.now.day;
    if day > today { Err(Refusal::InTheFuture { today }) } else { Ok(()) }
}

fn within(session: &CouncilSession, day: Day, context: &Context<'_>) -> Result<(), Refusal> {
    let (opens, closes) = (session.dates.opens, session.dates.closes);
    if !(opens..=closes).contains(&day) {
        return Err(Refusal::OutsideSession { opens, closes });
    }
    not_to_come(day, context)
}

/// What must hold of a resolution's record, new or corrected.
fn resolution_can_be(
    session: &CouncilSession,
    id: ResolutionId,
    text: &ResolutionText,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    if text.number.0 == 0 {
        return Err(Refusal::NoNumber);
    }
    let here = session.resolutions.values().find(|r| r.number == text.number).map(|r| r.id);
    if let Some(by) = context.number_taken_by.or(here).filter(|other| *other != id) {
        return Err(Refusal::NumberTaken { by });
    }
    within(session, text.adopted_on, context)
}

fn record_resolution(
    session: &CouncilSession,
    id: ResolutionId,
    text: &ResolutionText,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    if session.resolutions.contains_key(&id) {
        return Err(Refusal::ResolutionExists);
    }
    resolution_can_be(session, id, text, context)?;
    session.all_listed(&text.items)?;
    Ok(Event::ResolutionRecorded { id, text: text.clone() })
}

fn correct_resolution(
    session: &CouncilSession,
    id: ResolutionId,
    text: &ResolutionText,
    reason: TextRef,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    if !session.resolutions.contains_key(&id) {
        return Err(Refusal::ForeignResolution);
    }
    resolution_can_be(session, id, text, context)?;
    if text.items.iter().any(|a| session.item(*a).is_none()) {
        return Err(Refusal::NotOnThisList);
    }
    let decided_under_it = session.items.iter().filter(|i| i.decision.as_ref().is_some_and(|d| d.resolution == id));
    if decided_under_it.into_iter().any(|i| !text.items.contains(&i.application)) {
        return Err(Refusal::DecidedUnderIt);
    }
    Ok(Event::ResolutionCorrected { id, text: text.clone(), reason })
}

/// What must hold of an outcome's record, new or corrected: only the impossible is refused. Votes that stand on record
/// are not judged anew: once, members could be amended to fewer than had been present, and after its end no session
/// is amended.
fn outcome_can_be(
    session: &CouncilSession,
    record: &RecordedOutcome,
    standing: Option<Votes>,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    this_file(record.application, context)?;
    if !session.resolutions.contains_key(&record.resolution) {
        return Err(Refusal::ForeignResolution);
    }
    within(session, record.on, context)?;
    // A correction of what was announced is confirmed as it was proposed: that the session which it names was called
    // off meanwhile is heeded as it is told.
    if !context.case.is_some_and(|case| case.announced) {
        can_be_deferred_to(&record.outcome, session.id, context.later)?;
    }
    match record.votes.filter(|votes| standing != Some(*votes)) {
        Some(votes) if !votes.are_possible(session.details.members) => Err(Refusal::ImpossibleVotes),
        _ => Ok(()),
    }
}

fn record_outcome(
    session: &CouncilSession,
    record: &RecordedOutcome,
    despite: Option<TextRef>,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    session.open_item(record.application)?;
    outcome_can_be(session, record, None, context)?;
    let warnings = warnings(session, record, context.case.as_ref(), context.clocks);
    if !warnings.is_empty() && despite.is_none() {
        return Err(Refusal::WarningsNeedReason { warnings });
    }
    Ok(Event::OutcomeRecorded { record: record.clone(), despite, warnings })
}

fn correct_outcome(
    session: &CouncilSession,
    record: &RecordedOutcome,
    reason: TextRef,
    context: &Context<'_>,
) -> Result<Event, Refusal> {
    let item = session.item(record.application).ok_or(Refusal::NotOnThisList)?;
    let decision = item.decision.as_ref().ok_or(Refusal::NotDecided)?;
    outcome_can_be(session, record, decision.votes, context)?;
    let warnings = Some(warnings(session, record, context.case.as_ref(), context.clocks));
    Ok(Event::OutcomeCorrected { record: record.clone(), reason, warnings })
}
