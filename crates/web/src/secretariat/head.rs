//! What stands above every page of a case.

use super::translations;
use crate::{
    error::{Answer, WebError},
    form::{COMMAND, Form, WRITTEN_IN},
    quote::Quote,
    visit::Signed,
};
use domain::{
    application::{Advice, Application, CommandKind, Endorsement, Event, Ground, State, StateKind, available},
    kernel::{ApplicationId, Calendar, Day, Instant, Moment, PersonId, TextRef},
};
use locale::{L10n, words};
use persistence::read::case::CaseFile;

/// Name, state and tabs of a case.
pub(crate) struct CaseHead {
    pub(crate) href: String,
    pub(crate) seq: u64,
    pub(crate) reference: String,
    pub(crate) organization: String,
    pub(crate) state: String,
    pub(crate) tone: &'static str,
    /// What is due.
    pub(crate) awaited: String,
    pub(crate) due: String,
    pub(crate) urgency: &'static str,
    pub(crate) facts: String,
    pub(crate) tabs: Vec<Tab>,
    /// Whether this person may write a note, and ask a question, now.
    pub(crate) notes: bool,
    pub(crate) asks: bool,
    /// Whether the page has actions below what it shows, which a narrow screen leads to.
    pub(crate) leaps: bool,
}

pub(crate) struct Tab {
    pub(crate) href: String,
    pub(crate) label: String,
    pub(crate) count: String,
    pub(crate) current: bool,
}

/// Which page of the case is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    Criteria,
    Answers,
    Questions,
    Translations,
    Notes,
    Messages,
    History,
    /// A step of its own, below none of the tabs.
    Step,
}

/// The case of an address, and whether this person may see it.
pub(crate) async fn open(signed: &Signed, id: ApplicationId) -> Result<CaseFile, WebError> {
    let file = signed.app.store.case(&signed.viewer(), id).await?;
    looked(signed, id);
    Ok(file)
}

/// The organization may know who has read its file, by group. Noted beside the request, which may
/// well be a `GET`: nobody waits for it.
pub(crate) fn looked(signed: &Signed, id: ApplicationId) {
    let (app, viewer) = (signed.app.clone(), signed.viewer());
    tokio::spawn(async move {
        if let Err(error) = app.store.case_looked(&viewer, id).await {
            tracing::warn!(%error, "that a case was read could not be noted");
        }
    });
}

/// Whether the law lets this person issue the command now.
pub(crate) fn may(signed: &Signed, file: &CaseFile, command: CommandKind) -> bool {
    available(&file.application, &signed.actor()).contains(&command)
}

/// The fields in the forms of a case that nobody writes into: what is chosen there, and what they carry along. Any
/// other is written, so that one that is forgotten here is shown once too often and never lost.
const CHOSEN: [&str; 18] = [
    WRITTEN_IN,
    "about",
    "advice",
    "anyway",
    "at",
    "basis",
    "beside",
    "count",
    "criterion",
    "document",
    "ground",
    "hit",
    "legible",
    "met",
    "of",
    "section",
    "tell",
    "to",
];

/// The words that somebody typed into a form of a case, in the order of its fields. What an address fills in was
/// typed by nobody.
pub(super) fn typed(form: &Form) -> Vec<String> {
    if form.value(COMMAND).is_empty() {
        return Vec::new();
    }
    // The fields of a further question have its number behind a dash.
    form.written(|name| CHOSEN.contains(&name.split('-').next().unwrap_or(name)))
}

/// That a step has no place in the file as it stands, for somebody who came for it, with the words that they
/// typed for it.
pub(super) fn past(file: &CaseFile, form: &Form) -> Answer {
    let (state, case) = (file.application.state.kind(), file.application.id);
    Err(WebError::Past { state, case }.keeping(typed(form), format!("/desk/cases/{case}")))
}

impl CaseHead {
    pub(crate) async fn of(signed: &Signed, file: &CaseFile, at: At) -> Result<Self, WebError> {
        let l = signed.l;
        let application = &file.application;
        let (now, calendar) = (signed.app.moment(), signed.calendar());
        let href = format!("/desk/cases/{}", application.id);
        let due = application.state.due();
        let questions = application.questions.len() + application.hearings.len();
        let notes = file.events.iter().filter(|r| matches!(r.event, Event::Noted { .. })).count();
        let untranslated = match translations::open(signed, file).await? {
            0 => String::new(),
            count => l.number(count as u64),
        };
        let tab = |path: &str, label: String, count: String, of: At| Tab {
            href: format!("{href}{path}"),
            label,
            count,
            current: of == at,
        };
        Ok(Self {
            seq: application.seq.0,
            reference: application.reference.map(|r| r.to_string()).unwrap_or_default(),
            organization: file.organization.name.clone(),
            state: words::state(l, application.state.kind()),
            tone: tone(application.state.kind()),
            due: due.map(|due| l.deadline(now.day, Calendar::moment(due).day, &calendar)).unwrap_or_default(),
            awaited: awaited(l, application),
            urgency: due.map_or("", |due| urgency(now, due)),
            facts: facts(signed, file),
            notes: may(signed, file, CommandKind::Note),
            asks: may(signed, file, CommandKind::Ask),
            leaps: false,
            tabs: vec![
                tab("", l.desk_case_criteria(), progress(l, application)?, At::Criteria),
                tab("/answers", l.desk_case_answers(), String::new(), At::Answers),
                tab("/questions", l.desk_case_questions(), l.number(questions as u64), At::Questions),
                tab("/translations", l.translations_title(), untranslated, At::Translations),
                tab("/notes", l.casework_notes(), l.number(notes as u64), At::Notes),
                tab("/messages", l.messages_title(), String::new(), At::Messages),
                tab("/history", l.desk_case_history(), String::new(), At::History),
            ],
            href,
        })
    }
}

/// What the clock that runs in a file waits for: no answer from an organization that no message reaches.
fn awaited(l: &L10n, application: &Application) -> String {
    match application.state.kind() {
        StateKind::Submitted => l.desk_due_taken(),
        StateKind::Screening => l.desk_due_screening(),
        StateKind::AwaitingApplicant if application.contact_failed() => l.desk_due_contact(),
        StateKind::AwaitingApplicant => l.desk_due_answer(),
        StateKind::UnderReview => l.desk_due_advice(),
        StateKind::Recommended | StateKind::ClosingProposed => l.desk_due_signature(),
        _ => String::new(),
    }
}

/// How far the judging of a file has come, once it has begun.
fn progress(l: &L10n, application: &Application) -> Result<String, WebError> {
    let judged = application.judged().map_err(WebError::internal)?;
    Ok(if application.findings.is_empty() {
        String::new()
    } else {
        l.desk_judged(judged.done(), judged.done() + judged.open())
    })
}

/// Where it is, which version it is, who holds it: one line.
fn facts(signed: &Signed, file: &CaseFile) -> String {
    let l = signed.l;
    let application = &file.application;
    let mut parts = Vec::new();
    if let Some(country) = &file.organization.country {
        parts.push(l.country(country).to_owned());
    }
    if let (Some(version), Some(received)) = (application.versions.last(), application.received) {
        parts.push(l.desk_version(u64::from(version.number), l.date(received.day)));
    }
    parts.push(match application.holder {
        None => l.desk_held_by_nobody(),
        Some(holder) if holder == signed.who.id => l.desk_held_by_you(),
        Some(holder) => l.desk_held_by(file.name(holder)),
    });
    if let Some(until) = application.holder.and_then(|holder| file.away.get(&holder)) {
        parts.push(away(signed, Some(*until)));
    }
    parts.join(" · ")
}

/// Until when the holder of a file is away who is today; blank where nobody is.
pub(super) fn away(signed: &Signed, until: Option<Day>) -> String {
    until.map(|last| words::away_until(signed.l, last, signed.app.moment().day)).unwrap_or_default()
}

/// The tone of a state's label: whose step it is.
pub(crate) const fn tone(state: StateKind) -> &'static str {
    match state {
        StateKind::Draft | StateKind::AwaitingApplicant => "yours",
        StateKind::Submitted
        | StateKind::Screening
        | StateKind::UnderReview
        | StateKind::Recommended
        | StateKind::ClosingProposed
        | StateKind::Deferred => "ours",
        StateKind::Endorsed | StateKind::OnAgenda | StateKind::Decided | StateKind::Admitted => "done",
        StateKind::NotAdmitted
        | StateKind::Inadmissible
        | StateKind::Withdrawn
        | StateKind::Lapsed
        | StateKind::Discarded => "shut",
    }
}

/// How near a due time is: past, within three days, or neither.
pub(crate) fn urgency(now: Moment, due: Instant) -> &'static str {
    if due < now.at {
        "past"
    } else if due < now.at.plus_seconds(3 * 86_400) {
        "soon"
    } else {
        ""
    }
}

/// A line on advice: what, or who signed it; the reason where it has one.
pub(crate) struct Advised {
    pub(crate) label: String,
    pub(crate) reason: Quote,
}

impl Advised {
    fn by(label: String) -> Self {
        Self { label, reason: Quote::default() }
    }

    fn of(l: &L10n, file: &CaseFile, advice: &Advice) -> Self {
        let reason = Quote::of(l, &file.reading(&advice.reason, l.language()));
        Self { label: l.common_label(words::advice(l, advice.kind)), reason }
    }
}

/// Recommended or endorsed advice, by whom, as lines.
pub(crate) fn advice(signed: &Signed, file: &CaseFile) -> Vec<Advised> {
    let l = signed.l;
    match &file.application.state {
        State::Recommended { advice, by, .. } => {
            vec![Advised::of(l, file, advice), Advised::by(l.desk_advised_by(file.name(*by)))]
        }
        State::ClosingProposed { ground, reason, by, heard, .. } => closing(l, file, (*ground, reason), *by, *heard),
        State::Endorsed(e) => endorsed(l, file, e),
        State::OnAgenda(item) => endorsed(l, file, &item.endorsement),
        State::Decided(decided) => endorsed(l, file, &decided.item.endorsement),
        _ => Vec::new(),
    }
}

/// A proposal to close, with what the organization said to it.
fn closing(l: &L10n, file: &CaseFile, (ground, reason): (Ground, &TextRef), by: PersonId, heard: bool) -> Vec<Advised> {
    let quoted = |text: &TextRef| Quote::of(l, &file.reading(text, l.language()));
    let ground = l.common_label(words::ground(l, ground));
    let comment = file.application.hearings.last().filter(|_| heard).map(|h| h.comment);
    let heard = match comment {
        None => Advised::by(l.casework_closing_unheard()),
        Some(None) => Advised::by(l.casework_closing_silent()),
        Some(Some(comment)) => {
            Advised { label: l.common_label(l.casework_hearing_comment()), reason: quoted(&comment) }
        }
    };
    let proposed = Advised { label: ground, reason: quoted(reason) };
    vec![proposed, Advised::by(l.casework_closing_by(file.name(by))), heard]
}

fn endorsed(l: &L10n, file: &CaseFile, e: &Endorsement) -> Vec<Advised> {
    vec![
        Advised::of(l, file, &e.advice),
        Advised::by(l.desk_advised_by(file.name(e.by))),
        Advised::by(l.desk_countersigned_by(file.name(e.countersigned_by))),
    ]
}
