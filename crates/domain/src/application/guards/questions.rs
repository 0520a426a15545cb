//! Questions, answers, more time, and contacts that fail.

use super::{
    super::{
        advice::{Asked, Opened, Purpose, QuestionStatus, Subject},
        context::{Context, DossierFacts},
        decide::Ruling,
        event::Event,
        file::Application,
        refusal::Refusal,
        state::{Awaiting, Extension, State, StateKind, Term},
        terms,
    },
    draft,
};
use crate::kernel::{Calendar, Digest, Instant, QuestionId, TextRef};

pub(in super::super) fn ask(a: &Application, questions: &[Asked], opened: &Opened, cx: &Context) -> Ruling {
    if questions.is_empty() {
        return Err(Refusal::NoQuestions);
    }
    super::council::no_correction_waits(a)?;
    questions.iter().try_for_each(|question| names_the_earlier(a, question))?;
    let (due, grace) = cx.answer_by(cx.rulebook.parameters().answer_working_days.value)?;
    let opened = with_what_is_asked_about(opened, questions);
    Ok(vec![Event::QuestionsAsked { questions: questions.to_vec(), opened, due, grace }])
}

/// Whoever is asked about a kind of document can answer with one, whatever else was opened.
fn with_what_is_asked_about(opened: &Opened, questions: &[Asked]) -> Opened {
    let mut opened = opened.clone();
    opened.documents.extend(questions.iter().filter_map(|asked| match asked.subject {
        Subject::Document(kind) => Some(kind),
        Subject::Criterion(_) => None,
    }));
    opened
}

/// Who asks the same again names the earlier question and says why its answer does not do.
fn names_the_earlier(a: &Application, asked: &Asked) -> Result<(), Refusal> {
    let mut before = a
        .questions
        .iter()
        .filter(|q| q.asked.subject == asked.subject && !matches!(q.status, QuestionStatus::Cancelled));
    match asked.earlier {
        Some((earlier, _)) if before.any(|q| q.asked.id == earlier) => Ok(()),
        Some(_) => Err(Refusal::NoSuchQuestion),
        None => match before.next_back() {
            Some(last) => Err(Refusal::AskedBefore { earlier: last.asked.id }),
            None => Ok(()),
        },
    }
}

/// What the NGO is waited for, or was until the file lapsed.
fn awaited(a: &Application) -> Result<&Awaiting, Refusal> {
    match &a.state {
        State::AwaitingApplicant(awaiting) | State::Lapsed { awaiting, .. } => Ok(awaiting),
        _ => Err(Refusal::NoSuchQuestion),
    }
}

/// A lapsed file takes answers until the time for reopening is over.
fn in_time(a: &Application, cx: &Context) -> Result<(), Refusal> {
    match a.state {
        State::Lapsed { until, .. } if cx.now.at > until => Err(Refusal::TooLate { ended: until }),
        _ => Ok(()),
    }
}

pub(in super::super) fn save_answer(
    a: &Application,
    question: Option<QuestionId>,
    words: TextRef,
    cx: &Context,
) -> Ruling {
    in_time(a, cx)?;
    let expected = match (&awaited(a)?.purpose, question) {
        (Purpose::Questions(ids), Some(id)) => ids.contains(&id),
        (Purpose::Hearing(_), None) => true,
        _ => false,
    };
    if expected { Ok(vec![Event::AnswerSaved { question, words }]) } else { Err(Refusal::NoSuchQuestion) }
}

/// Late answers are taken as long as nothing else has happened: nobody is closed for two days.
/// Out of a lapsed file they open it again by themselves.
pub(in super::super) fn send_answers(a: &Application, version: &Digest, cx: &Context) -> Ruling {
    in_time(a, cx)?;
    let awaiting = awaited(a)?;
    let due = after_return(&awaiting.back_to, cx)?;
    let mut events = Vec::new();
    if matches!(a.state, State::Lapsed { .. }) {
        draft::may_stand(&cx.standing, cx.now.day)?;
        events.push(Event::Reopened { reason: None, due: cx.now.at, grace: cx.now.at });
    }
    events.push(match awaiting.purpose {
        Purpose::Hearing(_) => {
            if a.hearings.last().is_none_or(|h| h.comment.is_none()) {
                return Err(Refusal::Unanswered { questions: vec![] });
            }
            Event::CommentSent { due }
        }
        Purpose::Questions(_) => {
            let open = a.unanswered();
            if !open.is_empty() {
                return Err(Refusal::Unanswered { questions: open });
            }
            let facts = frozen(version, cx)?;
            what_was_opened_is_complete(&awaiting.opened, facts)?;
            Event::AnswersSent { number: a.next_version(), version: *version, stale: stale(a, facts), due }
        }
    });
    Ok(events)
}

fn frozen<'c>(version: &Digest, cx: &'c Context) -> Result<&'c DossierFacts, Refusal> {
    cx.dossier.as_ref().filter(|facts| facts.version == *version).ok_or(Refusal::VersionChanged)
}

/// Only what could be changed is looked at: what was complete at receipt and is closed now must
/// not stand in the way of an answer.
fn what_was_opened_is_complete(opened: &Opened, facts: &DossierFacts) -> Result<(), Refusal> {
    let sections: Vec<_> = facts.incomplete.iter().filter(|(s, _)| opened.sections.contains(s)).cloned().collect();
    if !sections.is_empty() {
        return Err(Refusal::Incomplete { sections });
    }
    // One that can be neither attached nor removed any more stands in nobody's way.
    draft::nothing_waits(facts, |kind| opened.documents.contains(&kind))?;
    for (criterion, kinds) in &facts.missing {
        let kinds: Vec<_> = kinds.iter().copied().filter(|k| opened.documents.contains(k)).collect();
        if !kinds.is_empty() {
            return Err(Refusal::MissingEvidence { criterion: *criterion, kinds });
        }
    }
    Ok(())
}

/// Findings that rest on what has changed.
pub(super) fn stale(a: &Application, facts: &DossierFacts) -> Vec<crate::criteria::CriterionKey> {
    facts.changed.iter().copied().filter(|c| a.findings.contains_key(c)).collect()
}

/// When the secretariat's next step is due once the file is back with something new: the whole time of that
/// step, counted from today, so that the day tells nothing of what went on inside before.
pub(super) fn after_return(back_to: &State, cx: &Context) -> Result<Instant, Refusal> {
    let process = cx.rulebook.parameters();
    Ok(cx.within(match back_to.kind() {
        StateKind::Submitted | StateKind::Screening => process.screening_working_days.value,
        StateKind::ClosingProposed | StateKind::Recommended => process.countersignature_working_days.value,
        _ => process.review_working_days.value,
    })?)
}

pub(in super::super) fn update_dossier(a: &Application, version: &Digest, cx: &Context) -> Ruling {
    let facts = frozen(version, cx)?;
    if !facts.incomplete.is_empty() {
        return Err(Refusal::Incomplete { sections: facts.incomplete.clone() });
    }
    draft::nothing_waits(facts, |_| true)?;
    Ok(vec![Event::DossierUpdated { number: a.next_version(), version: *version, stale: stale(a, facts) }])
}

pub(in super::super) fn request_extension(a: &Application, reason: TextRef) -> Ruling {
    match awaited(a)?.extension {
        Extension::None => Ok(vec![Event::ExtensionRequested { reason }]),
        _ => Err(Refusal::ExtensionUsed),
    }
}

/// Counted from the due day, or from today where that has passed while the wish lay undecided.
pub(in super::super) fn grant_extension(a: &Application, cx: &Context) -> Ruling {
    let awaiting = awaited(a)?;
    if awaiting.extension != Extension::Requested {
        return Err(Refusal::NoExtension);
    }
    let from = Calendar::moment(awaiting.due).day.max(cx.now.day);
    let days = cx.rulebook.parameters().extension_working_days.value;
    let due = terms::working_days_after(cx.calendar, from, days)?;
    Ok(vec![Event::ExtensionGranted { due, grace: cx.grace_after(due)? }])
}

/// Where the day passed while the wish lay undecided, the NGO is not to suffer from it: a fresh time
/// begins, as after a contact that had failed.
pub(in super::super) fn refuse_extension(a: &Application, reason: TextRef, cx: &Context) -> Ruling {
    let awaiting = awaited(a)?;
    if awaiting.extension != Extension::Requested {
        return Err(Refusal::NoExtension);
    }
    let renewed = if cx.now.at > awaiting.due { Some(renewed(awaiting, cx)?) } else { None };
    Ok(vec![Event::ExtensionRefused { renewed, reason }])
}

/// A fresh time from today; the days only ever move later.
fn renewed(awaiting: &Awaiting, cx: &Context) -> Result<Term, Refusal> {
    let due = cx.within(cx.rulebook.parameters().grace_working_days.value)?.max(awaiting.due);
    Ok(Term { due, grace: cx.grace_after(due)?.max(awaiting.grace) })
}

/// A new contact has the whole time of grace from today.
pub(in super::super) fn contact_found(a: &Application, cx: &Context) -> Ruling {
    let awaiting = awaited(a)?;
    if !awaiting.contact_failed {
        return Err(Refusal::ContactStands);
    }
    let Term { due, grace } = renewed(awaiting, cx)?;
    Ok(vec![Event::ContactFound { due, grace }])
}

/// Between the clock's reminders, and never twice for one thing: not while the NGO has just been told, nor where
/// the clock is about to; not while the NGO waits for us, or cannot be reached. Once grace has begun it is still
/// told until when its answer is taken.
pub(in super::super) fn remind_now(a: &Application, cx: &Context) -> Ruling {
    let awaiting = awaited(a)?;
    if awaiting.contact_failed {
        return Err(Refusal::ContactFailed);
    }
    if awaiting.extension == Extension::Requested {
        return Err(Refusal::ExtensionPending);
    }
    if cx.now.at > awaiting.grace {
        return Err(Refusal::TooLate { ended: awaiting.grace });
    }
    let on = Calendar::moment(awaiting.told()).day;
    let again = cx.calendar.add_working_days(on, terms::REMINDERS_APART)?;
    if cx.now.day < again {
        return Err(Refusal::ToldLately { on, again });
    }
    let soon = cx.calendar.add_working_days(cx.now.day, terms::REMINDERS_APART)?;
    if let Some((_, comes)) = terms::next_reminder((cx.rulebook, cx.calendar), awaiting)? {
        let on = Calendar::moment(comes).day;
        if on < soon {
            return Err(Refusal::ClockReminds { on });
        }
    }
    Ok(vec![Event::RemindedByHand])
}

/// A question can be taken back, for whatever reason.
pub(in super::super) fn cancel(a: &Application, reason: TextRef, cx: &Context) -> Ruling {
    let awaiting = awaited(a)?;
    match &awaiting.purpose {
        Purpose::Questions(ids) => {
            let asked = a.questions.iter().find(|q| ids.contains(&q.asked.id)).ok_or(Refusal::NoSuchQuestion)?.at;
            let (due, told) = days_given_back(a, awaiting, asked, cx)?;
            Ok(vec![Event::QuestionsCancelled { reason, due, told }])
        }
        Purpose::Hearing(_) => Err(Refusal::NoSuchQuestion),
    }
}

/// A hearing is a right, and what was opened by mistake is none: until the comment was sent it can be taken
/// back. It then counts as never held, so that nothing is advised against the NGO, and nothing closed, without
/// another. What the NGO has saved and not sent is its own: the secretariat does not know of it, and so it
/// cannot stand in the way.
pub(in super::super) fn cancel_hearing(a: &Application, reason: TextRef, cx: &Context) -> Ruling {
    let awaiting = awaited(a)?;
    match (&awaiting.purpose, a.hearings.last()) {
        (Purpose::Hearing(_), Some(hearing)) => {
            let (due, told) = days_given_back(a, awaiting, hearing.opened, cx)?;
            Ok(vec![Event::HearingCancelled { reason, due, told }])
        }
        _ => Err(Refusal::NoHearing),
    }
}

/// When the secretariat's next step is due once what was asked at `stopped` is taken back, and the day that the
/// organization is told where a step inside had moved the secretariat's own.
fn days_given_back(
    a: &Application,
    awaiting: &Awaiting,
    stopped: Instant,
    cx: &Context,
) -> Result<(Instant, Option<Instant>), Refusal> {
    let due = match awaiting.back_to.due() {
        Some(due) => given_back(due, stopped, cx)?,
        None => after_return(&awaiting.back_to, cx)?,
    };
    let told = a.promised.filter(|_| awaiting.back_to.due().is_some());
    let told = told.map(|day| given_back(day, stopped, cx)).transpose()?.filter(|told| *told != due);
    Ok((due, told))
}

/// What was left of a term when it was stopped, counted from today: what is taken back neither costs the
/// secretariat the time that it was out, nor gains it any. What had passed by then stays passed.
fn given_back(due: Instant, stopped: Instant, cx: &Context) -> Result<Instant, Refusal> {
    let left = cx.calendar.working_days_between(Calendar::moment(stopped).day, Calendar::moment(due).day)?;
    match u16::try_from(left) {
        Ok(left) if stopped <= due => Ok(cx.within(left)?.max(due)),
        _ => Ok(due),
    }
}
