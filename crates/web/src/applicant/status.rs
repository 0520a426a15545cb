//! Where an application stands: whose step it is, which, by when, and what has happened.

use super::{
    file::{self, Desk},
    pace::{self, Outlook},
    questions,
    receipt::{self, Kept},
    said, tasks,
};
use crate::{
    error::{Answer, show},
    page::{Page, Step},
    quote::Quote,
    remedy::Remedies,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Label, Outcome, PublicDecision, Whose},
    kernel::{ApplicationId, Calendar, Instant},
};
use locale::{L10n, words};
use persistence::read::applicant::OwnFile;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "applicant/status.html")]
struct View {
    page: Page,
    id: ApplicationId,
    organization: (String, String),
    class: &'static str,
    state: String,
    lede: String,
    call: Option<Call>,
    /// Where the letter of a decision is read, and of which: nobody looks for it at the foot of a telephone's page.
    letter: Option<(String, String)>,
    notes: Vec<String>,
    reasons: Option<Reasons>,
    change: Option<Change>,
    /// Where another application begins that may follow this one, unless something else comes first.
    again: Option<String>,
    facts: Vec<(String, String)>,
    outlook: Option<Outlook>,
    receipts: Vec<Kept>,
    timeline: Vec<Step>,
    links: Vec<(String, String)>,
    undo: bool,
    /// What whoever finds a mistake in what was sent can do.
    mistake: Option<String>,
    command_id: String,
}

/// The Council's reasons for not admitting now.
pub(super) struct Reasons {
    /// That they are the Council's, and of which session where the file has moved on since.
    pub(super) title: String,
    pub(super) words: Quote,
    /// The criteria named: key and title.
    pub(super) criteria: Vec<(&'static str, String)>,
}

/// What would have to change.
struct Change {
    lede: String,
    remedies: Option<Remedies>,
}

/// What the applicant is asked to do.
struct Call {
    words: String,
    href: String,
    button: String,
}

/// `GET /applications/{id}`: the task list of a draft, afterwards the state of the file.
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let mut desk = file::open(&signed, &id).await?;
    if desk.is_draft() {
        return tasks::page(&signed, &desk).await;
    }
    desk.tell_of_moves(&signed).await?;
    let l = signed.l;
    let call = call(l, &desk);
    let undo = matches!(desk.own.view.label, Label::Withdrawn { until } if until >= desk.now.at) && desk.is_owner();
    // Where something else comes first, it is no button and stands among the links.
    let (again, aside) = match again(&desk) {
        Some(href) if call.is_none() && !undo => (Some(href), None),
        href => (None, href),
    };
    show(&View {
        page: signed.page(l.applicant_state_title()),
        id: desk.id(),
        organization: (format!("/organizations/{}", desk.own.organization.id), desk.own.organization.name.clone()),
        class: said::class(&desk.own.view),
        state: said::label(l, &desk.own.view.label, &desk.sessions, desk.now.at),
        lede: lede(l, &desk),
        call,
        letter: letter(l, &desk),
        notes: notes(l, &desk),
        reasons: reasons(l, &desk.own).or_else(|| earlier_reasons(l, &desk)),
        change: change(l, &desk),
        again,
        facts: facts(l, &desk),
        outlook: pace::outlook(&signed, &desk).await?,
        receipts: receipt::kept(l, &desk),
        timeline: said::timeline(l, &desk),
        links: links(l, &desk, aside),
        undo,
        mistake: mistake(l, &desk),
        command_id: signed.app.store.new_id::<domain::kernel::CommandId>().to_string(),
    })
}

/// What the state means: whose step it is and what comes next.
fn lede(l: &L10n, desk: &Desk) -> String {
    match &desk.own.view.label {
        // A draft has its task list.
        Label::Draft => String::new(),
        Label::Received => l.status_received(),
        Label::Screening => l.status_screening(),
        Label::Question => l.status_question(),
        Label::Hearing => l.status_hearing(),
        Label::IntendToClose(_) if desk.own.view.next == Whose::Yours => l.status_intend_to_close(),
        Label::IntendToClose(_) => l.status_intend_to_close_heard(),
        Label::UnderReview => l.status_under_review(),
        Label::OnAgenda(_) => l.status_on_agenda(),
        Label::Admitted { .. } => l.status_admitted(),
        Label::NotAdmitted { .. } => l.status_not_admitted(),
        Label::Deferred { .. } => l.status_deferred(deferred_to(l, desk)),
        Label::Closed(_) => l.status_closed(),
        Label::Withdrawn { until } if *until >= desk.now.at => l.status_withdrawn(),
        Label::Withdrawn { .. } => l.status_withdrawn_over(),
        Label::Lapsed { until } if *until >= desk.now.at => l.status_lapsed(),
        Label::Lapsed { .. } => l.status_lapsed_over(),
        Label::Discarded => l.status_discarded(),
    }
}

/// The session to which it was deferred, in words.
pub(super) fn deferred_to(l: &L10n, desk: &Desk) -> String {
    match &desk.own.view.label {
        Label::Deferred { to: Some(to), .. } => desk.session(l, Some(*to)),
        // Until it is announced, the file aims at the one that would come next.
        _ if desk.own.view.target.is_some() => desk.session(l, desk.own.view.target),
        _ => l.status_deferred_to_next(),
    }
}

fn call(l: &L10n, desk: &Desk) -> Option<Call> {
    if !desk.may_edit() {
        return None;
    }
    let at = |page: &str| format!("/applications/{}/{page}", desk.id());
    match (&desk.own.view.label, &desk.own.view.request) {
        (Label::Deferred { .. }, _) if desk.own.view.next == Whose::Yours => {
            Some(Call { words: l.status_update_call(), href: at("update"), button: l.status_update_title() })
        }
        (Label::Lapsed { until }, Some(_)) if *until >= desk.now.at => Some(Call {
            words: l.applicant_state_lapsed_until(l.end_of_day(day(*until))),
            href: at("questions"),
            button: l.applicant_state_answer(),
        }),
        (_, Some(request)) if desk.own.view.next == Whose::Yours => Some(Call {
            words: questions::due(l, desk),
            href: at("questions"),
            button: if request.hearing { l.applicant_state_comment() } else { l.applicant_state_answer() },
        }),
        _ => None,
    }
}

/// While the secretariat has the file, nothing can be changed in it.
fn mistake(l: &L10n, desk: &Desk) -> Option<String> {
    let view = &desk.own.view;
    let reference = view.reference.filter(|_| view.next == Whose::Secretariat)?;
    (!matches!(view.label, Label::Deferred { .. })).then(|| l.status_mistake(reference.to_string()))
}

fn notes(l: &L10n, desk: &Desk) -> Vec<String> {
    let view = &desk.own.view;
    let mut notes = Vec::new();
    match &view.label {
        Label::Withdrawn { until } if *until >= desk.now.at => {
            notes.push(l.applicant_state_undo_until(l.end_of_day(day(*until))));
        }
        Label::IntendToClose(ground) | Label::Closed(ground) => {
            notes.push(format!("{} {}", l.common_label(l.mail_label_ground()), words::ground(l, *ground)));
        }
        Label::Admitted { since } => notes.push(l.applicant_state_since(l.date(since))),
        Label::NotAdmitted { may_apply_from } => notes.push(l.remedy_again(l.date(may_apply_from))),
        _ => {}
    }
    if view.withdrawal_noted {
        notes.push(l.applicant_state_withdrawal_noted());
    }
    notes
}

/// The Council's reasons, once announced and while the decision stands; an admission has none.
pub(super) fn reasons(l: &L10n, own: &OwnFile) -> Option<Reasons> {
    reasons_of(l, own, own.view.decision.as_ref()?, l.status_reasons())
}

/// The reasons of the deferral from which the file has moved on, until the Council decides again: what it asked for
/// is what the file is reviewed for.
fn earlier_reasons(l: &L10n, desk: &Desk) -> Option<Reasons> {
    let view = &desk.own.view;
    let decision = view.earlier.last().filter(|_| view.decision.is_none())?;
    reasons_of(l, &desk.own, decision, l.status_reasons_earlier(session(l, desk, decision), l.date(decision.on)))
}

fn reasons_of(l: &L10n, own: &OwnFile, decision: &PublicDecision, title: String) -> Option<Reasons> {
    let none = BTreeSet::new();
    let (criteria, reasons) = match &decision.outcome {
        Outcome::Admitted => return None,
        Outcome::NotAdmitted { criteria, reasons } => (criteria, reasons),
        Outcome::Deferred { reasons, .. } => (&none, reasons),
    };
    let criteria = criteria.iter().copied().filter(|key| own.rulebook.is_for_everybody(*key));
    let reasons = Reasons {
        title,
        words: Quote::of(l, &own.reading(reasons, l.language())),
        criteria: criteria.map(|key| (key.key(), words::criterion_title(l, key))).collect(),
    };
    (!reasons.words.is_empty() || !reasons.criteria.is_empty()).then_some(reasons)
}

/// The session of a decision, by its name.
fn session(l: &L10n, desk: &Desk, decision: &PublicDecision) -> String {
    desk.days_of(decision.session).map(|s| words::session(l, s.kind)).unwrap_or_default()
}

/// Where the letters are read, by the decision that was announced last: the state beside it may be another since.
fn letter(l: &L10n, desk: &Desk) -> Option<(String, String)> {
    let view = &desk.own.view;
    let decision = view.last_decision().filter(|_| !view.letters.is_empty())?;
    let label = l.applicant_state_letter(session(l, desk, decision), l.date(decision.on));
    Some((format!("/applications/{}/letter", desk.id()), label))
}

/// What would have to change after a refusal, a deferral or a closing. Of a deferral the Council names no
/// criteria: those on which the organization was heard say it.
fn change(l: &L10n, desk: &Desk) -> Option<Change> {
    let own = &desk.own;
    let (some, bare) = match &own.view.label {
        Label::NotAdmitted { .. } => (l.remedy_refused(), l.remedy_discretion()),
        Label::Deferred { .. } => (l.remedy_deferred(), l.remedy_deferred_none()),
        Label::Closed(ground) => return Some(Change { lede: words::ground_remedy(l, *ground), remedies: None }),
        _ => return None,
    };
    let against = own.view.stood_against(&own.rulebook);
    let remedies = Remedies::of(l, &own.rulebook, &against, &desk.assessment.findings, desk.today());
    Some(Change { lede: if remedies.is_some() { some } else { bare }, remedies })
}

fn facts(l: &L10n, desk: &Desk) -> Vec<(String, String)> {
    let view = &desk.own.view;
    let mut facts = Vec::new();
    if let Some(reference) = view.reference {
        facts.push((l.applicant_state_reference(), reference.to_string()));
    }
    // A file that an answer would open again is theirs to answer, whatever its state.
    let next = if questions::still_reopens(desk) { Whose::Yours } else { view.next };
    facts.push((l.applicant_state_step(), words::whose(l, next)));
    facts.extend(by_when(l, desk));
    if view.next != Whose::Nobodys {
        facts.push((l.applicant_state_session(), desk.session(l, view.target)));
    }
    if view.rounds > 0 {
        facts.push((l.status_deferrals(), l.status_deferrals_count(view.rounds, l.number(view.rounds))));
    }
    if let Some(received) = view.received {
        facts.push((l.applicant_state_received(), l.instant_with_zone(received.at)));
    }
    if let Some(reply) = view.reply {
        facts.push((l.status_reply(), l.date(reply)));
    }
    if view.versions.len() > 1 {
        facts.push((l.applicant_state_versions(), l.number(view.versions.len() as u64)));
    }
    facts
}

/// By when the next step is to be taken, where there is a day.
fn by_when(l: &L10n, desk: &Desk) -> Option<(String, String)> {
    let view = &desk.own.view;
    if desk.is_deferred() {
        // It waits for the Council, not for a day of the secretariat's: what the organization sends has to be
        // there before the list of its session is closed.
        let aimed_at = desk.days_of(view.target?)?;
        let is_open = view.next == Whose::Yours && aimed_at.planned && aimed_at.list_closes >= desk.now.at;
        return is_open.then(|| (l.applicant_state_by(), desk.due(l, aimed_at.list_closes)));
    }
    let due = view.due?;
    if due < desk.now.at && view.next == Whose::Secretariat {
        return Some((l.applicant_state_planned(), l.long_day(day(due))));
    }
    Some((l.applicant_state_by(), desk.due(l, due)))
}

/// What else there is. `again` is where another application begins, where no button leads there.
fn links(l: &L10n, desk: &Desk, again: Option<String>) -> Vec<(String, String)> {
    let (view, at) = (&desk.own.view, |page: &str| format!("/applications/{}/{page}", desk.id()));
    let mut links = Vec::new();
    links.extend(view.letters.last().map(|last| (at(&format!("letter/{}", last.digest)), l.applicant_letter_pdf())));
    if !view.versions.is_empty() {
        links.push((at("sent"), l.applicant_state_read()));
        if view.versions.len() > 1 {
            links.push((at("versions"), l.compare_title()));
        }
        links.push((at("archive"), l.receipt_everything()));
    }
    if !view.questions.is_empty() || !view.hearings.is_empty() {
        links.push((at("questions"), l.applicant_questions_all()));
    }
    if view.label != Label::Discarded {
        links.push((at("criteria"), l.applicant_criteria_title()));
    }
    // What was sent once can be sent again, but nobody waits for it.
    if desk.is_deferred() && desk.may_edit() && view.next != Whose::Yours {
        links.push((at("update"), l.status_update_title()));
    }
    links.push((at("trust"), l.trust_title()));
    if desk.is_owner() && view.next != Whose::Nobodys && !view.withdrawal_noted {
        links.push((at("withdraw"), l.applicant_state_withdraw()));
    }
    links.extend(again.map(|href| (href, l.status_again())));
    links
}

/// Where another application begins, from what was sent with this one.
fn again(desk: &Desk) -> Option<String> {
    let (organization, from) = (desk.own.organization.id, desk.id());
    may_apply_again(desk).then(|| format!("/applications/start?organization={organization}&from={from}"))
}

/// Whether another application may follow this one; the law looks again when it begins.
fn may_apply_again(desk: &Desk) -> bool {
    desk.is_owner()
        && match &desk.own.view.label {
            Label::NotAdmitted { may_apply_from } => desk.today() >= *may_apply_from,
            Label::Closed(_) | Label::Withdrawn { .. } | Label::Lapsed { .. } | Label::Discarded => true,
            _ => false,
        }
}

/// The day at the secretariat.
pub(super) fn day(at: Instant) -> domain::kernel::Day {
    Calendar::moment(at).day
}
