//! Where a file stands and what has happened to it, in the applicant's words: from the public view
//! alone, so that nothing internal can be said.

use super::file::Desk;
use crate::page::Step;
use domain::{
    application::{Label, PublicStep, PublicView, Whose},
    kernel::{Calendar, CouncilSessionId, Instant},
};
use locale::{L10n, words};

/// Where it stands. `session` names a session where the page can.
pub(super) fn label(l: &L10n, label: &Label, session: impl Fn(CouncilSessionId) -> Option<String>) -> String {
    match label {
        Label::Draft => l.state_draft_applicant(),
        Label::Received => l.state_submitted_applicant(),
        Label::Screening => l.state_screening_applicant(),
        Label::Question => l.state_awaiting_applicant_applicant(),
        Label::Hearing => l.applicant_state_hearing(),
        Label::IntendToClose(_) => l.state_closing_proposed_applicant(),
        Label::UnderReview => l.state_under_review_applicant(),
        Label::OnAgenda(id) => session(*id).unwrap_or_else(|| l.state_on_agenda_applicant()),
        Label::Admitted { .. } => l.state_admitted_applicant(),
        Label::NotAdmitted { .. } => l.state_not_admitted_applicant(),
        Label::Deferred { .. } => l.state_deferred_applicant(),
        Label::Closed(_) => l.state_inadmissible_applicant(),
        Label::Withdrawn { .. } => l.state_withdrawn_applicant(),
        Label::Lapsed { .. } => l.state_lapsed_applicant(),
        Label::Discarded => l.state_discarded_applicant(),
    }
}

/// The look of the label, beside its words.
pub(super) const fn class(view: &PublicView) -> &'static str {
    match (&view.label, view.next) {
        (Label::Admitted { .. }, _) => "done",
        (_, Whose::Yours) => "yours",
        (_, Whose::Secretariat | Whose::Council) => "ours",
        (_, Whose::Nobodys) => "shut",
    }
}

/// Whose step it is.
pub(super) fn whose(l: &L10n, whose: Whose) -> String {
    match whose {
        Whose::Yours => l.applicant_state_step_you(),
        Whose::Secretariat => l.applicant_state_step_secretariat(),
        Whose::Council => l.applicant_state_step_council(),
        Whose::Nobodys => l.applicant_state_step_nobody(),
    }
}

/// What has happened, the latest first.
pub(super) fn timeline(l: &L10n, desk: &Desk) -> Vec<Step> {
    let last = desk.own.view.timeline.len().saturating_sub(1);
    let steps = desk.own.view.timeline.iter().enumerate().rev();
    steps
        .map(|(i, event)| Step {
            class: if i == last { "now" } else { "" },
            head: step(l, desk, &event.what),
            words: event.by.and_then(|p| desk.own.names.get(&p)).map(|n| format!("· {n}")).unwrap_or_default(),
            when: l.instant_with_zone(event.at),
        })
        .collect()
}

fn step(l: &L10n, desk: &Desk, what: &PublicStep) -> String {
    let reference = || desk.own.view.reference.map(|r| r.to_string()).unwrap_or_default();
    match what {
        PublicStep::Started => l.event_started_applicant(),
        PublicStep::DraftWarned => l.event_draft_warned_applicant(),
        PublicStep::DraftExpired => l.event_draft_expired_applicant(),
        PublicStep::Discarded => l.event_discarded_applicant(),
        PublicStep::HandedOver { .. } => l.event_handed_over_applicant(),
        PublicStep::Received { .. } => l.event_submitted_applicant(reference()),
        PublicStep::CheckBegan => l.event_taken_applicant(),
        PublicStep::ReplyRecorded { dated } => l.event_reply_recorded_applicant(l.date(dated)),
        PublicStep::FoundComplete => l.event_completed_applicant(),
        PublicStep::Closed { ground, .. } => l.event_closed_applicant(words::ground(l, *ground)),
        PublicStep::ClosingDropped => l.applicant_event_closing_dropped(),
        PublicStep::Placed { .. } => l.event_placed_applicant(),
        PublicStep::Removed => l.event_removed_applicant(),
        PublicStep::NotTakenUp => l.event_not_taken_up_applicant(),
        PublicStep::Announced => l.event_announced_applicant(),
        PublicStep::Corrected => l.event_correction_confirmed_applicant(),
        PublicStep::ReviewResumed => l.event_review_resumed_applicant(),
        PublicStep::DossierUpdated { version } => l.event_dossier_updated_applicant(version.to_string()),
        PublicStep::Withdrawn => l.event_withdrawn_applicant(),
        PublicStep::WithdrawalNoted => l.event_withdrawal_noted_applicant(),
        PublicStep::WithdrawalUndone => l.event_withdrawal_undone_applicant(),
        PublicStep::Reopened => l.event_reopened_applicant(),
        PublicStep::Retargeted { .. } => l.event_retargeted_applicant(),
        PublicStep::CarriedOver { .. } => l.event_carried_over_applicant(),
        exchange => of_exchange(l, exchange),
    }
}

/// Questions and answers.
fn of_exchange(l: &L10n, what: &PublicStep) -> String {
    let day = |at: Instant| l.date(Calendar::moment(at).day);
    match what {
        PublicStep::QuestionsAsked { count, due } => l.event_questions_asked_applicant(*count, day(*due)),
        PublicStep::AnswersSent { version } => l.event_answers_sent_applicant(version.to_string()),
        PublicStep::QuestionsCancelled { .. } => l.event_questions_cancelled_applicant(),
        PublicStep::ExtensionRequested { .. } => l.event_extension_requested_applicant(),
        PublicStep::ExtensionGranted { due } => l.event_extension_granted_applicant(day(*due)),
        PublicStep::ExtensionRefused { .. } => l.event_extension_refused_applicant(),
        PublicStep::TimeRenewed { .. } => l.event_contact_found_applicant(),
        PublicStep::HearingOpened { due } => l.event_hearing_opened_applicant(day(*due)),
        PublicStep::CommentSent => l.event_comment_sent_applicant(),
        PublicStep::WentOn => l.event_went_on_applicant(),
        PublicStep::Reminded { count } => l.event_reminded_applicant(*count),
        PublicStep::Lapsed { until } => l.event_lapsed_applicant(day(*until)),
        // A saved answer is no news, and the rest is said above.
        _ => String::new(),
    }
}
