//! What has happened to an application, for the timelines of staff. Who and when stand beside it.

use super::{advice, criterion_title, ground, language, outcome, wording};
use crate::L10n;
use domain::{
    application::Event,
    kernel::{Calendar, Instant},
};

/// What happened, for the secretariat.
#[expect(clippy::too_many_lines, reason = "one line an event: the compiler sees that none is left out")]
pub fn event(l: &L10n, event: &Event) -> String {
    match event {
        Event::Started { .. } => l.event_started(),
        Event::Discarded => l.event_discarded(),
        Event::HandedOver { .. } => l.event_handed_over(),
        Event::Submitted { reference, .. } => l.event_submitted(reference.to_string()),
        Event::Taken { .. } => l.event_taken(),
        Event::Assigned { .. } => l.event_assigned(),
        Event::Released => l.event_released(),
        Event::ConflictDeclared { .. } => l.event_conflict_declared(),
        Event::ConflictLifted { .. } => l.event_conflict_lifted(),
        Event::Noted { .. } => l.event_noted(),
        Event::ReplyRecorded { dated } => l.event_reply_recorded(l.date(dated)),
        Event::Completed { proceeded, .. } => l.event_completed(proceeded.len()),
        Event::QuestionsAsked { questions, due, .. } => l.event_questions_asked(questions.len(), day(l, *due)),
        Event::AnswerSaved { .. } => l.event_answer_saved(),
        Event::AnswersSent { number, .. } => l.event_answers_sent(number.to_string()),
        Event::ExtensionRequested { .. } => l.event_extension_requested(),
        Event::ExtensionGranted { due, .. } => l.event_extension_granted(day(l, *due)),
        Event::ExtensionRefused { .. } => l.event_extension_refused(),
        Event::ContactFound { .. } => l.event_contact_found(),
        Event::QuestionsCancelled { .. } => l.event_questions_cancelled(),
        Event::FindingRecorded { criterion, met, .. } => l.event_finding_recorded(*met, criterion_title(l, *criterion)),
        Event::FactCorrected { .. } => l.event_fact_corrected(),
        Event::FactCorrectionWithdrawn { .. } => l.event_fact_correction_withdrawn(),
        Event::Summarized { .. } => l.event_summarized(),
        Event::Excepted { criterion, .. } => l.event_excepted(criterion_title(l, *criterion)),
        Event::HearingOpened { due, .. } => l.event_hearing_opened(day(l, *due)),
        Event::HearingCancelled { .. } => l.event_hearing_cancelled(),
        Event::CommentSent { .. } => l.event_comment_sent(),
        Event::WentOn { .. } => l.event_went_on(),
        Event::Recommended { advice: advised, .. } => l.event_recommended(advice(l, advised.kind)),
        Event::Recalled { .. } => l.event_recalled(),
        Event::Countersigned => l.event_countersigned(),
        Event::SentBack { .. } => l.event_sent_back(),
        Event::ClosingProposed { ground: on, .. } => l.event_closing_proposed(ground(l, *on)),
        Event::Closed { ground: on, .. } => l.event_closed(ground(l, *on)),
        Event::DuplicateLinked { .. } => l.event_duplicate_linked(),
        Event::DuplicateDismissed { .. } => l.event_duplicate_dismissed(),
        Event::HitFlagged { .. } => l.event_hit_flagged(),
        Event::HitCleared { .. } => l.event_hit_cleared(),
        Event::HitConfirmed { .. } => l.event_hit_confirmed(),
        Event::ReviewReopened { .. } => l.event_review_reopened(),
        Event::Placed { .. } => l.event_placed(),
        Event::Lettered { letter } => l.event_lettered(item_letter(*letter)),
        Event::Removed { .. } => l.event_removed(),
        Event::NotTakenUp => l.event_not_taken_up(),
        Event::DecisionRecorded { outcome: decided, .. } => l.event_decision_recorded(outcome(l, decided.kind())),
        Event::DecisionCorrected { outcome: decided, .. } => l.event_decision_corrected(outcome(l, decided.kind())),
        Event::LetterPreviewed { .. } => l.event_letter_previewed(),
        Event::Announced { .. } => l.event_announced(),
        Event::CorrectionProposed { .. } => l.event_correction_proposed(),
        Event::CorrectionConfirmed { .. } => l.event_correction_confirmed(),
        Event::ReviewResumed { .. } => l.event_review_resumed(),
        Event::DossierUpdated { number, .. } => l.event_dossier_updated(number.to_string()),
        Event::Translated { of, language: into, .. } => l.event_translated(wording(l, *of), language(l, *into)),
        Event::TranslationChecked { of, language: into, .. } => {
            l.event_translation_checked(wording(l, *of), language(l, *into))
        }
        Event::Withdrawn { .. } => l.event_withdrawn(),
        Event::WithdrawalNoted { .. } => l.event_withdrawal_noted(),
        Event::WithdrawalUndone => l.event_withdrawal_undone(),
        Event::Reopened { .. } => l.event_reopened(),
        Event::Retargeted { .. } => l.event_retargeted(),
        Event::RemindedByHand => l.event_reminded_by_hand(),
        Event::Reminded { count, .. } => l.event_reminded(count),
        Event::ContactFailed => l.event_contact_failed(),
        Event::Lapsed { until } => l.event_lapsed(day(l, *until)),
        Event::Escalated { nobody_can_countersign } => l.event_escalated(*nobody_can_countersign),
        Event::CarriedOver { .. } => l.event_carried_over(),
        Event::DraftWarned { .. } => l.event_draft_warned(),
        Event::DraftExpired => l.event_draft_expired(),
    }
}

/// The letter of an item: 0 is a, 26 is aa, as lists of the Council go on.
pub fn item_letter(n: u16) -> String {
    let (round, place) = (n / 26, n % 26);
    let letter = char::from(b'a' + u8::try_from(place).unwrap_or(0));
    std::iter::repeat_n(letter, usize::from(round) + 1).collect()
}

/// The day on which a time ends, at the secretariat.
pub(super) fn day(l: &L10n, until: Instant) -> String {
    l.date(until.day_in(&Calendar::zone()))
}
