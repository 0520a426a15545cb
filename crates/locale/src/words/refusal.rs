//! Every lawful no on an application, with what explains it.

use super::{command, criterion_title, documents, language, refusals::not_deferred_to, role, section, state, wording};
use crate::L10n;
use domain::{application::Refusal, criteria::CriterionKey, kernel::Role};

/// A refusal as the secretariat reads it.
#[expect(clippy::too_many_lines, reason = "one arm a refusal: the compiler sees that none is left out")]
pub fn refusal(l: &L10n, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotYourTurn { command: tried, state: now } => {
            l.refused_not_your_turn(command(l, *tried), state(l, *now))
        }
        Refusal::NotYourRole { allowed, .. } => not_your_role(l, allowed),
        Refusal::Conflicted => l.refused_conflicted(),
        Refusal::NotTheHolder => l.refused_not_the_holder(),
        Refusal::AlreadyStarted => l.refused_already_started(),
        Refusal::NotStarted => l.refused_not_started(),
        Refusal::OpenApplication { .. } => l.refused_open_application(),
        Refusal::AlreadyObserver => l.refused_already_observer(),
        Refusal::NotBefore { day } => l.refused_not_before(l.date(day)),
        Refusal::Incomplete { sections } => {
            l.refused_incomplete(l.list_and(&sections.iter().map(|(s, _)| section(l, *s)).collect::<Vec<_>>()))
        }
        Refusal::MissingEvidence { criterion, kinds } => {
            l.refused_missing_evidence(documents(l, kinds), criterion_title(l, *criterion))
        }
        Refusal::FilesWaiting { kinds } => l.refused_files_waiting(documents(l, kinds)),
        Refusal::VersionChanged => l.refused_version_changed(),
        Refusal::RulebookChanged => l.refused_rulebook_changed(),
        Refusal::NoDeclaration => l.refused_no_declaration(),
        Refusal::CannotHold => l.refused_cannot_hold(),
        Refusal::NoConflict => l.refused_no_conflict(),
        Refusal::OwnConflict => l.refused_own_conflict(),
        Refusal::NoQuestions => l.refused_no_questions(),
        Refusal::AskedBefore { .. } => l.refused_asked_before(),
        Refusal::NothingOpened => l.refused_nothing_opened(),
        Refusal::ContactStands => l.refused_contact_stands(),
        Refusal::NoSuchQuestion => l.refused_no_such_question(),
        Refusal::NoHearing => l.refused_no_hearing(),
        Refusal::Unanswered { questions } => l.refused_unanswered(questions.len()),
        Refusal::TooLate { ended } => l.refused_too_late(l.instant_with_zone(ended)),
        Refusal::TooEarly { comes } => l.refused_too_early(l.instant_with_zone(comes)),
        Refusal::BeforeReceipt { received } => l.refused_before_receipt(l.date(received)),
        Refusal::IntervalOver => l.refused_interval_over(),
        Refusal::ExtensionUsed => l.refused_extension_used(),
        Refusal::NoExtension => l.refused_no_extension(),
        Refusal::ExtensionPending => l.refused_extension_pending(),
        Refusal::ToldLately { on, again } => l.refused_told_lately(l.date(on), l.date(again)),
        Refusal::ClockReminds { on } => l.refused_clock_reminds(l.date(on)),
        Refusal::ContactFailed => l.refused_contact_failed(),
        Refusal::SomeAnswered => l.refused_some_answered(),
        Refusal::NeverLapses => l.refused_never_lapses(),
        Refusal::GatesOpen { criteria } => l.refused_gates_open(titles(l, criteria)),
        Refusal::NotLegible => l.refused_not_legible(),
        Refusal::NotJudged { criterion } => l.refused_not_judged(criterion_title(l, *criterion)),
        Refusal::BasisUnfit { criterion } => l.refused_basis_unfit(criterion_title(l, *criterion)),
        Refusal::Unjudged { criteria } => l.refused_unjudged(titles(l, criteria)),
        Refusal::UnmetWithoutException { criteria } => l.refused_unmet_without_exception(titles(l, criteria)),
        Refusal::NothingToExcept { criterion } => l.refused_nothing_to_except(criterion_title(l, *criterion)),
        Refusal::NotMandatory { criterion } => l.refused_not_mandatory(criterion_title(l, *criterion)),
        Refusal::HearingFirst { criteria } if criteria.is_empty() => l.refused_hearing_first_on_closing(),
        Refusal::HearingFirst { criteria } => l.refused_hearing_first(titles(l, criteria)),
        Refusal::NothingToHear => l.refused_nothing_to_hear(),
        Refusal::NothingUnmet => l.refused_nothing_unmet(),
        Refusal::QuestionOpen => l.refused_question_open(),
        Refusal::NewReasonNeeded { rounds } => l.refused_new_reason_needed(rounds),
        Refusal::SamePersonCannotCountersign => l.refused_same_person_cannot_countersign(),
        Refusal::NotTheAuthor => l.refused_not_the_author(),
        Refusal::HitsOpen { count } => l.refused_hits_open(count),
        Refusal::DuplicateOpen { .. } => l.refused_duplicate_open(),
        Refusal::NoSuchCorrection => l.refused_no_such_correction(),
        Refusal::NoSuchHit => l.refused_no_such_hit(),
        Refusal::ItsOwnDuplicate => l.refused_its_own_duplicate(),
        Refusal::NoSuchDuplicate => l.refused_no_such_duplicate(),
        Refusal::ListClosed => l.refused_list_closed(),
        Refusal::SessionOver => l.refused_session_over(),
        Refusal::SpecialSession => l.refused_special_session(),
        Refusal::DeferredTo(why) => not_deferred_to(l, *why),
        Refusal::AnswerFirst => l.refused_answer_first(),
        Refusal::NotOnThisAgenda => l.refused_not_on_this_agenda(),
        Refusal::OutsideSession { opens, closes } => l.refused_outside_session(l.span(opens, closes)),
        Refusal::InTheFuture { .. } => l.refused_in_the_future(),
        Refusal::ForeignResolution => l.refused_foreign_resolution(),
        Refusal::ImpossibleVotes => l.refused_impossible_votes(),
        Refusal::AlreadyDecided => l.refused_already_decided(),
        Refusal::WarningsNeedReason => l.refused_warnings_need_reason(),
        Refusal::NotPreviewed => l.refused_not_previewed(),
        Refusal::UnknownText => l.refused_unknown_text(),
        Refusal::SameLanguage { language: is } => l.refused_same_language(language(l, *is)),
        Refusal::NothingToCheck => l.refused_nothing_to_check(),
        Refusal::OwnTranslation => l.refused_own_translation(),
        Refusal::WordingChanged => l.refused_wording_changed(),
        Refusal::NotTranslated { kind, language: into, .. } => {
            l.refused_not_translated(wording(l, *kind), language(l, *into))
        }
        Refusal::PaperIssued { symbol } => l.refused_paper_issued(symbol.as_str()),
        Refusal::NoCorrection => l.refused_no_correction(),
        Refusal::CorrectionPending => l.refused_correction_pending(),
        Refusal::BuiltUpon => l.refused_built_upon(),
        Refusal::CorrectsNothing => l.refused_corrects_nothing(),
        Refusal::Calendar(gap) => l.refused_calendar(gap.year.to_string()),
    }
}

/// A refusal as the applicant reads it: it never names an internal state.
pub fn refusal_for_applicant(l: &L10n, refused: &Refusal) -> String {
    match refused {
        Refusal::NotYourTurn { command: tried, .. } => l.refused_not_your_turn_applicant(command(l, *tried)),
        other => refusal(l, other),
    }
}

/// Who may, where the actor may not.
pub(super) fn not_your_role(l: &L10n, allowed: &[Role]) -> String {
    if allowed.is_empty() {
        return l.refused_not_your_role_nobody();
    }
    l.refused_not_your_role(l.list_and(&allowed.iter().map(|r| role(l, *r)).collect::<Vec<_>>()))
}

fn titles(l: &L10n, criteria: &[CriterionKey]) -> String {
    let titles: Vec<String> = criteria.iter().map(|c| criterion_title(l, *c)).collect();
    l.list_long(&titles)
}
