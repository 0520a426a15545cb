//! What an applicant reads of a file: where it stands, whose step it is, what has happened. Which
//! events these are is decided by [`domain::application::PublicView`], not here.

use super::{event::day, ground};
use crate::{L10n, plain};
use domain::{
    application::{Label, PublicStep, Whose},
    council::SessionKind,
    kernel::{Day, Instant},
};

/// Where an application stands `now`. `session` is the one that the label names, where it names one:
/// kind and first day.
pub fn label(l: &L10n, label: &Label, session: Option<(SessionKind, Day)>, now: Instant) -> String {
    let numbered =
        session.filter(|(kind, _)| kind.number().is_some()).map(|(kind, opens)| (super::session(l, kind), opens));
    match label {
        Label::Draft => l.state_draft_applicant(),
        Label::Received => l.state_submitted_applicant(),
        Label::Screening => l.state_screening_applicant(),
        Label::Question => l.state_awaiting_applicant_applicant(),
        Label::Hearing => l.state_awaiting_applicant_hearing(),
        Label::IntendToClose(_) => l.state_closing_proposed_applicant(),
        Label::UnderReview => l.state_under_review_applicant(),
        Label::OnAgenda(_) => match numbered {
            Some((session, opens)) => l.state_on_agenda_applicant_session(session, l.date(opens)),
            None => l.state_on_agenda_applicant(),
        },
        Label::Admitted { .. } => l.state_admitted_applicant(),
        Label::NotAdmitted { .. } => l.state_not_admitted_applicant(),
        Label::Deferred { .. } => match numbered {
            Some((session, _)) => l.state_deferred_applicant_session(session),
            None => l.state_deferred_applicant(),
        },
        Label::Closed(_) => l.state_inadmissible_applicant(),
        Label::Withdrawn { .. } => l.state_withdrawn_applicant(),
        Label::Lapsed { until } if *until < now => l.state_lapsed_applicant_over(day(l, *until)),
        Label::Lapsed { until } => l.state_lapsed_applicant_until(end(l, *until)),
        Label::Discarded => l.state_discarded_applicant(),
    }
}

/// Whose step it is.
pub fn whose(l: &L10n, whose: Whose) -> String {
    match whose {
        Whose::Yours => l.whose_yours(),
        Whose::Secretariat => l.whose_secretariat(),
        Whose::Council => l.whose_council(),
        Whose::Nobodys => l.whose_nobodys(),
    }
}

/// What happened, as the applicant is told. Reasons in the secretariat's words stand beside it.
pub fn step(l: &L10n, step: &PublicStep) -> String {
    match step {
        PublicStep::Started => l.event_started_applicant(),
        PublicStep::DraftWarned => l.event_draft_warned_applicant(),
        PublicStep::DraftExpired => l.event_draft_expired_applicant(),
        PublicStep::Discarded => l.event_discarded_applicant(),
        PublicStep::HandedOver { .. } => l.event_handed_over_applicant(),
        PublicStep::Received { late, .. } => l.event_submitted_applicant(*late),
        PublicStep::CheckBegan => l.event_taken_applicant(),
        PublicStep::ReplyRecorded { dated } => l.event_reply_recorded_applicant(l.date(dated)),
        PublicStep::FoundComplete => l.event_completed_applicant(),
        PublicStep::QuestionsAsked { count, due } => l.event_questions_asked_applicant(count, end(l, *due)),
        PublicStep::AnswersSent { version } => l.event_answers_sent_applicant(version.to_string()),
        PublicStep::QuestionsCancelled { .. } => l.event_questions_cancelled_applicant(),
        PublicStep::ExtensionRequested { .. } => l.event_extension_requested_applicant(),
        PublicStep::ExtensionGranted { due } => l.event_extension_granted_applicant(end(l, *due)),
        PublicStep::ExtensionRefused { .. } => l.event_extension_refused_applicant(),
        PublicStep::TimeRenewed { due } => l.event_contact_found_applicant(end(l, *due)),
        PublicStep::HearingOpened { due } => l.event_hearing_opened_applicant(end(l, *due)),
        PublicStep::HearingCancelled { .. } => l.event_hearing_cancelled_applicant(),
        PublicStep::CommentSent => l.event_comment_sent_applicant(),
        PublicStep::WentOn => l.event_went_on_applicant(),
        PublicStep::ClosingDropped => l.event_sent_back_applicant(),
        PublicStep::Closed { ground: on, .. } => l.event_closed_applicant(ground(l, *on)),
        PublicStep::Placed { .. } => l.event_placed_applicant(),
        PublicStep::Removed { .. } => l.event_removed_applicant(),
        PublicStep::CalledOff { .. } => l.event_removed_called_off(),
        PublicStep::NotTakenUp { .. } => l.event_not_taken_up_applicant(),
        PublicStep::Announced { .. } => l.event_announced_applicant(),
        PublicStep::Corrected { outcome } => l.event_correction_confirmed_applicant(super::outcome(l, *outcome)),
        PublicStep::ReviewResumed => l.event_review_resumed_applicant(),
        PublicStep::DossierUpdated { version } => l.event_dossier_updated_applicant(version.to_string()),
        PublicStep::Withdrawn { .. } => l.event_withdrawn_applicant(),
        PublicStep::WithdrawalNoted { .. } => l.event_withdrawal_noted_applicant(),
        PublicStep::WithdrawalUndone => l.event_withdrawal_undone_applicant(),
        PublicStep::Reopened => l.event_reopened_applicant(),
        PublicStep::Retargeted { instead_of: None, .. } => l.event_retargeted_announced(),
        PublicStep::Retargeted { .. } => l.event_retargeted_applicant(),
        PublicStep::SessionMoved { .. } => l.event_session_moved(),
        PublicStep::CarriedOver { .. } => l.event_carried_over_applicant(),
        PublicStep::RemindedByHand => l.event_reminded_by_hand_applicant(),
        PublicStep::Reminded { count } => l.event_reminded_applicant(count),
        PublicStep::Lapsed { until } => l.event_lapsed_applicant(end(l, *until)),
        PublicStep::WordsTranslated => l.event_words_translated_applicant(),
        PublicStep::AnswerSaved => l.event_answer_saved_applicant(),
    }
}

/// The day on which a time ends, and that it ends with that day at the secretariat.
fn end(l: &L10n, until: Instant) -> String {
    plain(&l.deadline_end_of(day(l, until)))
}
