//! What this person may do with a file now: the next step as a button, the rest in a quiet order.

use crate::visit::Signed;
use domain::application::{CommandKind as C, State, available};
use persistence::read::case::CaseFile;

/// What the page of a case offers.
pub(super) struct Menu {
    /// The next step first, then what is done most often in this state.
    pub(super) next: Vec<Action>,
    /// Everything else, by subject.
    pub(super) more: Vec<Group>,
}

pub(super) struct Group {
    pub(super) label: String,
    pub(super) actions: Vec<Action>,
}

pub(super) struct Action {
    pub(super) label: String,
    pub(super) href: String,
    /// Done by the press itself, without a page of its own.
    pub(super) post: bool,
    /// What such a press will do.
    pub(super) note: String,
    /// By which the note is found.
    pub(super) name: &'static str,
    pub(super) quiet: bool,
    pub(super) command_id: String,
}

/// A command, the last part of its address, and what it is called.
type Offer = (C, &'static str, String);

impl Menu {
    pub(super) fn of(signed: &Signed, file: &CaseFile) -> Self {
        let may = available(&file.application, &signed.actor());
        let on_closing = matches!(file.application.state, State::ClosingProposed { .. });
        let offered = |offers: Vec<Offer>| -> Vec<Action> {
            let fit = offers.into_iter().filter(|(command, ..)| may.contains(command));
            fit.map(|offer| action(signed, file, offer)).collect()
        };
        let mut next = offered(next_steps(signed, file, &may, on_closing));
        for later in next.iter_mut().skip(1) {
            later.quiet = true;
        }
        let more = groups(signed, file, on_closing)
            .into_iter()
            .map(|(label, offers)| Group { label, actions: offered(offers) })
            .filter(|group| !group.actions.is_empty())
            .collect();
        Self { next, more }
    }
}

fn action(signed: &Signed, file: &CaseFile, (command, path, label): Offer) -> Action {
    Action {
        label,
        href: format!("/desk/cases/{}/{path}", file.application.id),
        post: matches!(command, C::Take | C::Release),
        note: note(signed, file, command),
        name: path,
        quiet: false,
        command_id: signed.app.uuid().to_string(),
    }
}

/// What a press will do that has no page to say it: who is told, what changes, and the way back.
fn note(signed: &Signed, file: &CaseFile, command: C) -> String {
    let (l, application) = (signed.l, &file.application);
    match (command, application.holder) {
        (C::Take, _) if matches!(application.state, State::Submitted { .. }) => l.desk_take_note_first(),
        (C::Take, _) => l.desk_take_note(),
        (C::Release, Some(holder)) if holder != signed.who.id => l.casework_release_other_note(file.name(holder)),
        (C::Release, _) => l.desk_release_note(),
        _ => String::new(),
    }
}

fn next_steps(signed: &Signed, file: &CaseFile, may: &[C], on_closing: bool) -> Vec<Offer> {
    let l = signed.l;
    let mut steps = vec![
        (C::Take, "take", l.desk_take()),
        (C::GrantExtension, "extension/grant", l.casework_grant()),
        (C::RefuseExtension, "extension/refuse", l.casework_refuse()),
        (C::ContactFound, "contact", l.casework_contact()),
        (C::Complete, "complete", l.desk_complete()),
        (C::Recommend, "recommend", l.desk_recommend()),
        (C::Countersign, "countersign", l.desk_countersign()),
        (C::ResumeReview, "review/resume", l.casework_resume()),
        (C::Ask, "ask", l.desk_ask()),
    ];
    if on_closing {
        steps.push((C::Hear, "hear", l.casework_hear_on_closing()));
    }
    // Whoever may countersign sends back from the same page.
    if !may.contains(&C::Countersign) {
        steps.push((C::SendBack, "countersign", l.desk_send_back()));
    }
    if file.application.state.reopens_until().is_some_and(|until| signed.app.store.now() <= until) {
        steps.push((C::Reopen, "reopen", l.casework_reopen()));
    }
    steps
}

fn groups(signed: &Signed, file: &CaseFile, on_closing: bool) -> Vec<(String, Vec<Offer>)> {
    let l = signed.l;
    let mut organization = vec![
        (C::RemindNow, "remind", l.casework_remind()),
        (C::CancelQuestions, "questions/cancel", l.casework_cancel()),
        (C::CancelHearing, "hear/cancel", l.casework_cancel_hearing()),
        (C::RecordReply, "reply", l.casework_reply()),
    ];
    if !on_closing {
        organization.insert(0, (C::Hear, "hear", l.casework_hear()));
    }
    let findings = vec![
        (C::CorrectFact, "correct", l.casework_correct()),
        (C::WithdrawFactCorrection, "correct/withdraw", l.casework_withdraw_correction()),
        (C::Summarize, "summary", l.casework_summarize()),
        (C::Except, "except", l.casework_except()),
        (C::LinkDuplicate, "duplicates", l.duplicates_title()),
        (C::FlagHit, "hits/new", l.casework_flag()),
        (C::ClearHit, "hits/clear", l.casework_clear()),
        (C::ConfirmHit, "hits/confirm", l.sanctions_confirm()),
    ];
    let release = match file.application.holder {
        Some(holder) if holder != signed.who.id => l.casework_release_other(file.name(holder)),
        _ => l.desk_release(),
    };
    let people = vec![
        (C::Note, "notes", l.casework_notes_submit()),
        (C::Assign, "assign", l.casework_assign()),
        (C::Release, "release", release),
        (C::DeclareConflict, "conflict", l.casework_conflict()),
        (C::LiftConflict, "conflict/lift", l.casework_lift()),
    ];
    let signatures = vec![
        (C::Recall, "recall", l.casework_recall()),
        (C::ReopenReview, "review/reopen", l.casework_reopen_review()),
        (C::ProposeClosing, "close", l.casework_close()),
    ];
    vec![
        (l.casework_more_organization(), organization),
        (l.casework_more_findings(), findings),
        (l.casework_more_people(), people),
        (l.casework_more_signatures(), signatures),
    ]
}
