//! Sessions of the Council: kinds, phases, rules, items, commands, events.

use crate::L10n;
use domain::council::{CommandKind, DecisionRule, Event, ItemStatus, Phase, Quorum, SessionKind, Votes};

/// A session by its number: "118th session".
pub fn session(l: &L10n, kind: SessionKind) -> String {
    match kind {
        SessionKind::Regular(n) => l.session_regular(l.ordinal(u32::from(n))),
        SessionKind::Special(n) => l.session_special(l.ordinal(u32::from(n))),
        SessionKind::WrittenProcedure => l.session_written_procedure(),
    }
}

/// The kind of a session, without its number.
pub fn session_kind(l: &L10n, kind: SessionKind) -> String {
    match kind {
        SessionKind::Regular(_) => l.session_kind_regular(),
        SessionKind::Special(_) => l.session_kind_special(),
        SessionKind::WrittenProcedure => l.session_written_procedure(),
    }
}

/// How the Council takes a decision.
pub fn decision_rule(l: &L10n, rule: DecisionRule) -> String {
    match rule {
        DecisionRule::WithoutVote => l.rule_without_vote(),
        DecisionRule::SimpleMajority { .. } => l.rule_simple_majority(),
        DecisionRule::TwoThirds { .. } => l.rule_two_thirds(),
        DecisionRule::Consensus => l.rule_consensus(),
        DecisionRule::ObjectionThreshold { objections } => l.rule_objection_threshold(objections),
        DecisionRule::NoObjection { days } => l.rule_no_objection(days),
    }
}

/// Votes as they were counted.
pub fn votes(l: &L10n, votes: Votes) -> String {
    let Votes { in_favour, against, abstaining, present } = votes;
    l.minutes_votes_said(l.number(in_favour), l.number(against), l.number(abstaining), l.number(present))
}

/// How many members must be present.
pub fn quorum(l: &L10n, quorum: Quorum) -> String {
    match quorum {
        Quorum::MajorityOfMembers => l.quorum_majority_of_members(),
        Quorum::Members(n) => l.quorum_members(n),
    }
}

/// How far a session has come.
pub fn phase(l: &L10n, phase: Phase) -> String {
    match phase {
        Phase::Planned => l.phase_planned(),
        Phase::ListClosed => l.phase_list_closed(),
        Phase::PaperIssued => l.phase_paper_issued(),
        Phase::Open => l.phase_open(),
        Phase::Ended => l.phase_ended(),
        Phase::Cancelled => l.phase_cancelled(),
    }
}

/// What became of an item of the list.
pub fn item_status(l: &L10n, status: ItemStatus) -> String {
    match status {
        ItemStatus::Listed => l.item_listed(),
        ItemStatus::Withdrawn => l.item_withdrawn(),
        ItemStatus::Removed => l.item_removed(),
        ItemStatus::NotTakenUp => l.item_not_taken_up(),
    }
}

/// What a command on a session is called on a button.
pub fn session_command(l: &L10n, command: CommandKind) -> String {
    match command {
        CommandKind::Plan => l.session_command_plan(),
        CommandKind::Amend => l.session_command_amend(),
        CommandKind::RecordNotice => l.session_command_record_notice(),
        CommandKind::Postpone => l.session_command_postpone(),
        CommandKind::Cancel => l.session_command_cancel(),
        CommandKind::PlaceItem => l.session_command_place_item(),
        CommandKind::RemoveItem => l.session_command_remove_item(),
        CommandKind::OrderItems => l.session_command_order_items(),
        CommandKind::CloseList => l.session_command_close_list(),
        CommandKind::IssuePaper => l.session_command_issue_paper(),
        CommandKind::AddAddendum => l.session_command_add_addendum(),
        CommandKind::Open => l.session_command_open(),
        CommandKind::RecordResolution => l.session_command_record_resolution(),
        CommandKind::CorrectResolution => l.session_command_correct_resolution(),
        CommandKind::RecordOutcome => l.session_command_record_outcome(),
        CommandKind::CorrectOutcome => l.session_command_correct_outcome(),
        CommandKind::MarkNotTakenUp => l.session_command_mark_not_taken_up(),
        CommandKind::End => l.session_command_end(),
        CommandKind::Translate => l.session_command_translate(),
        CommandKind::CheckTranslation => l.command_check_translation(),
    }
}

/// What happened to a session.
pub fn session_event(l: &L10n, event: &Event) -> String {
    match event {
        Event::Planned { .. } => l.session_event_planned(),
        Event::Amended { .. } => l.session_event_amended(),
        Event::NoticeRecorded { on, .. } => l.session_event_notice_recorded(l.date(on)),
        Event::Postponed { .. } => l.session_event_postponed(),
        Event::Cancelled { .. } => l.session_event_cancelled(),
        Event::ItemPlaced { .. } => l.session_event_item_placed(),
        Event::ItemRemoved { .. } => l.session_event_item_removed(),
        Event::ItemsOrdered { .. } => l.session_event_items_ordered(),
        Event::ListClosed { .. } => l.session_event_list_closed(),
        Event::PaperIssued { .. } => l.session_event_paper_issued(),
        Event::AddendumAdded { .. } => l.session_event_addendum_added(),
        Event::Opened => l.session_event_opened(),
        Event::ResolutionRecorded { .. } => l.session_event_resolution_recorded(),
        Event::ResolutionCorrected { .. } => l.session_event_resolution_corrected(),
        Event::OutcomeRecorded { .. } => l.session_event_outcome_recorded(),
        Event::OutcomeCorrected { .. } => l.session_event_outcome_corrected(),
        Event::NotTakenUp { .. } => l.session_event_not_taken_up(),
        Event::Ended { .. } => l.session_event_ended(),
        Event::Translated { language: into, .. } => l.session_event_translated(super::language(l, *into)),
        Event::TranslationChecked { language: into, .. } => {
            l.session_event_translation_checked(super::language(l, *into))
        }
    }
}
