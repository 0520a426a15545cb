//! One session: its dates, its list, its papers, its resolutions, and what has happened to it.

use super::{act, head::SessionHead, item::Item, printed, unannounced::unannounced};
use crate::{
    error::{Answer, WebError, see, show as show_view},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{self, Application, Reference, available},
    council::{self, Command, CommandKind, CouncilSession, Event, Phase, Quorum, SessionKind},
    kernel::{ActorKind, ApplicationId, Calendar, CouncilSessionId, Recorded, Role, TextRef},
};
use locale::words;
use persistence::read::{
    council::{ListedFile, ReadyFile, SessionFile},
    queue::QueueView,
};

/// So many are placed from the session's page one by one; of more, many at once are placed from the queue.
const MOST_READY: u64 = 100;

#[derive(Template)]
#[template(path = "council/session.html")]
struct SessionPage {
    page: Page,
    head: SessionHead,
    facts: Vec<(String, String)>,
    steps: Vec<Step>,
    more: Vec<(String, String)>,
    items: Vec<Item>,
    may_order: bool,
    ready: Option<Vec<Ready>>,
    /// Where the others are that are ready as well.
    more_ready: Option<String>,
    /// What the Council deferred to this session, and stands on no list yet.
    carried: Vec<Ready>,
    /// What can be made from the record now.
    made: Vec<printed::Line>,
    papers: Vec<Paper>,
    paper_steps: Vec<(String, String)>,
    /// What of it can be issued as it is made.
    keeps: Vec<(String, String)>,
    resolutions: Vec<Resolution>,
    history: Vec<Happened>,
}

/// A button of the session itself.
struct Step {
    label: String,
    href: String,
    note: String,
    post: bool,
    command_id: String,
}

/// A file that waits for a list.
struct Ready {
    href: String,
    organization: String,
    reference: String,
    action: String,
    /// On a closed list it comes by a page that asks how.
    late: bool,
    /// Why it cannot be placed yet.
    waits: String,
    command_id: String,
}

struct Paper {
    name: String,
    href: String,
    /// The same as a Word file.
    word: Option<printed::Link>,
    language: &'static str,
    issued: String,
    notes: Vec<String>,
    digest: String,
}

struct Resolution {
    line: String,
    draft: String,
    correct: Option<String>,
}

struct Happened {
    when: String,
    what: String,
    who: String,
    why: String,
}

pub(super) async fn show(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let l = signed.l;
    let may = super::available(&signed, &file);
    let (mut ready, mut more_ready, mut carry) = (None, None, Vec::new());
    if may.contains(&CommandKind::PlaceItem) {
        let (files, more) = signed.app.store.files_ready(&signed.viewer(), MOST_READY).await?;
        let line =
            |f: ReadyFile| placed(&signed, &file.session, (f.id, f.reference), f.organization.name, String::new());
        ready = Some(files.into_iter().map(line).collect());
        more_ready = more.then(|| format!("/desk?view={}&session={id}", QueueView::Ready.key()));
        carry = carried(&signed, &file.session).await?;
    }
    let head = SessionHead::of(&signed, &file.session);
    show_view(&SessionPage {
        page: signed.desk(head.name.clone()),
        facts: facts(&signed, &file, &signed.calendar()),
        steps: steps(&signed, &file, &may),
        more: more(&signed, &file.session, &may),
        items: file.session.items.iter().map(|i| Item::of(&signed, &file, i, &may)).collect(),
        may_order: may.contains(&CommandKind::OrderItems) && file.session.items.len() > 1,
        ready,
        more_ready,
        carried: carry,
        made: printed::lines(l, id),
        papers: papers(&signed, &file),
        paper_steps: [
            (CommandKind::IssuePaper, "issue", l.paper_issue()),
            (CommandKind::AddAddendum, "addendum", l.paper_addendum()),
        ]
        .into_iter()
        .filter(|(command, ..)| may.contains(command))
        .map(|(_, kind, label)| (format!("/council/{id}/papers/new?kind={kind}"), label))
        .collect(),
        keeps: super::keep::links(l, &file, &may),
        resolutions: resolutions(&signed, &file, may.contains(&CommandKind::CorrectResolution)),
        history: file.events.iter().rev().filter_map(|record| happened(&signed, &file, record)).collect(),
        head,
    })
}

/// A file that can be placed on the list.
fn placed(
    signed: &Signed,
    session: &CouncilSession,
    (id, reference): (ApplicationId, Option<Reference>),
    organization: String,
    waits: String,
) -> Ready {
    let late = session.phase != Phase::Planned;
    let way = if late { "late" } else { "place" };
    Ready {
        href: format!("/desk/cases/{id}"),
        organization,
        reference: reference.map(|r| r.to_string()).unwrap_or_default(),
        action: format!("/council/{}/{way}/{id}", session.id),
        late,
        waits,
        command_id: signed.app.uuid().to_string(),
    }
}

/// The roll-over: files that were deferred to this session.
async fn carried(signed: &Signed, session: &CouncilSession) -> Result<Vec<Ready>, WebError> {
    let l = signed.l;
    let waits = |application: &Application| match session.kind {
        SessionKind::Special(_) => words::refusal(l, &application::Refusal::SpecialSession),
        _ if application.answers_come_first() => words::refusal(l, &application::Refusal::AnswerFirst),
        _ => String::new(),
    };
    let files = signed.app.store.files_deferred(&signed.viewer(), session.id).await?;
    let line = |f: ListedFile| {
        let (id, waits) = ((f.application.id, f.application.reference), waits(&f.application));
        placed(signed, session, id, f.organization.name, waits)
    };
    Ok(files.into_iter().map(line).collect())
}

fn facts(signed: &Signed, file: &SessionFile, calendar: &Calendar) -> Vec<(String, String)> {
    let l = signed.l;
    let session = &file.session;
    let today = signed.app.moment().day;
    let deadline = |day| l.deadline(today, day, calendar);
    let details = session.details;
    let mut facts = Vec::new();
    let mut words = |label: String, text: Option<TextRef>| {
        facts.extend(text.map(|t| (label, file.words(&t).to_owned())));
    };
    words(l.agenda_place(), details.place);
    words(l.agenda_chair(), details.chair);
    if let Some(item) = details.agenda_item {
        facts.push((l.council_date_item(), item.to_string()));
    }
    facts.push((l.council_date_receipt_by(), deadline(session.dates.receipt.on)));
    facts.push((l.council_date_list_closes(), deadline(session.dates.list_closes.on)));
    facts.push((l.council_date_paper_issues(), deadline(session.dates.paper_issues.on)));
    if let Some(notice) = session.notice {
        facts.push((l.agenda_notice_sent(), l.date(notice)));
    }
    if session.postponed > 0 {
        facts.push((l.agenda_postponed(), l.agenda_postponed_times(session.postponed, l.number(session.postponed))));
    }
    if let Some(members) = details.members {
        let quorum = details.quorum.unwrap_or_else(|| Quorum::MajorityOfMembers.needed(members));
        facts.push((l.council_date_quorum(), l.council_quorum(quorum, members)));
    }
    facts
}

/// The steps that the session's course asks for, where this person may take them now.
fn steps(signed: &Signed, file: &SessionFile, may: &[CommandKind]) -> Vec<Step> {
    let (l, session) = (signed.l, &file.session);
    let step = |label: String, path: &str, note: String, post: bool| Step {
        label,
        href: format!("/council/{}/{path}", session.id),
        note,
        post,
        command_id: signed.app.uuid().to_string(),
    };
    let today = signed.app.moment().day;
    let mut steps = Vec::new();
    if may.contains(&CommandKind::CloseList) && today >= session.dates.list_closes.on {
        steps.push(step(l.council_list_close(), "close-list", l.council_list_close_lead(), true));
    }
    if may.contains(&CommandKind::Open) && today >= session.dates.opens {
        steps.push(step(l.council_list_open_session(), "open", l.agenda_open_lead(), true));
    }
    if may.contains(&CommandKind::RecordResolution) {
        steps.push(step(l.council_resolution_record(), "resolutions/new", String::new(), false));
    }
    if may.contains(&CommandKind::RecordOutcome) {
        steps.push(step(l.minutes_bloc(), "decisions/bloc", String::new(), false));
        steps.push(step(l.minutes_table(), "decisions/table", String::new(), false));
    }
    if waits_to_be_announced(signed, file) {
        steps.push(step(l.announce_title(), "announcements", String::new(), false));
    }
    if may.contains(&CommandKind::End) {
        steps.push(step(l.agenda_end(), "end", String::new(), false));
    }
    steps
}

/// Whether this person may announce a decision of this session.
fn waits_to_be_announced(signed: &Signed, file: &SessionFile) -> bool {
    let actor = signed.actor();
    let may = |application: &Application| available(application, &actor).contains(&application::CommandKind::Preview);
    unannounced(file).any(|(application, _)| may(application))
}

/// The other steps, each on a page of its own.
fn more(signed: &Signed, session: &CouncilSession, may: &[CommandKind]) -> Vec<(String, String)> {
    let l = signed.l;
    [
        (CommandKind::Amend, "amend", l.agenda_amend()),
        (CommandKind::RecordNotice, "notice", l.agenda_notice()),
        (CommandKind::Postpone, "postpone", l.agenda_postpone()),
        (CommandKind::Cancel, "cancel", l.agenda_cancel()),
    ]
    .into_iter()
    .filter(|(command, ..)| may.contains(command))
    .map(|(_, path, label)| (format!("/council/{}/{path}", session.id), label))
    .collect()
}

fn papers(signed: &Signed, file: &SessionFile) -> Vec<Paper> {
    let l = signed.l;
    let note =
        |label: String, text: Option<TextRef>| text.map(|t| format!("{} {}", l.common_label(label), file.words(&t)));
    let paper = |p: &council::IssuedPaper| Paper {
        name: format!("{} {}", p.symbol, p.revision).trim_end().to_owned(),
        href: format!("/council/{}/papers/{}", file.session.id, p.document),
        word: p.working.map(|w| {
            let href = format!("/council/{}/papers/{}", file.session.id, w.document);
            printed::Link::to_word(l, href, &format!("{} {}", p.symbol, p.revision), p.language)
        }),
        language: p.language.code(),
        issued: l.paper_issued(locale::of(p.language).language_name(), l.date(p.issued_on)),
        notes: [note(l.paper_changes(), p.changes), note(l.paper_original_only(), p.original_only)]
            .into_iter()
            .flatten()
            .collect(),
        digest: p.digest.to_string(),
    };
    file.session.papers.iter().map(paper).collect()
}

fn resolutions(signed: &Signed, file: &SessionFile, may_correct: bool) -> Vec<Resolution> {
    let l = signed.l;
    let mut all: Vec<_> = file.session.resolutions.values().collect();
    all.sort_by_key(|r| r.number);
    all.into_iter()
        .map(|r| Resolution {
            line: format!(
                "{} {}",
                l.common_label(l.council_resolution_line(r.number.to_string(), l.date(r.adopted_on))),
                file.words(&r.title)
            ),
            draft: r.draft.as_ref().map(ToString::to_string).unwrap_or_default(),
            correct: may_correct.then(|| format!("/council/{}/resolutions/{}", file.session.id, r.id)),
        })
        .collect()
}

/// A step of the session's own history; nothing of one that touches a file which this person may not see.
fn happened(signed: &Signed, file: &SessionFile, record: &Recorded<Event>) -> Option<Happened> {
    let l = signed.l;
    let (touched, why) = told(&record.event);
    let what = words::session_event(l, &record.event);
    let what = match touched {
        Some(id) => format!("{} {}", l.common_label(what), file.files.get(&id)?.organization.name),
        None => what,
    };
    Some(Happened {
        when: l.instant_with_zone(record.at),
        what,
        who: match record.by {
            ActorKind::Person(id) => file.names.get(&id).cloned().unwrap_or_default(),
            ActorKind::Clock => words::role(l, Role::Clock),
        },
        why: why.map(|text| file.words(&text).to_owned()).unwrap_or_default(),
    })
}

/// The file that an event touches, and the words that were given for it.
const fn told(event: &Event) -> (Option<ApplicationId>, Option<TextRef>) {
    use domain::{application::LatePlacing, council::Removal};
    match event {
        Event::Postponed { reason, .. }
        | Event::Cancelled { reason, .. }
        | Event::ResolutionCorrected { reason, .. } => (None, Some(*reason)),
        Event::ItemPlaced { application, late, .. } => match late {
            Some(LatePlacing::Addendum(words) | LatePlacing::AddedBySession(words)) => {
                (Some(*application), Some(*words))
            }
            None => (Some(*application), None),
        },
        Event::ItemRemoved { application, why } => match why {
            Removal::Withdrawn(words) => (Some(*application), *words),
            Removal::BySecretary(words) => (Some(*application), Some(*words)),
        },
        Event::OutcomeRecorded { record, despite } => (Some(record.application), *despite),
        Event::OutcomeCorrected { record, reason } => (Some(record.application), Some(*reason)),
        Event::NotTakenUp { application } => (Some(*application), None),
        _ => (None, None),
    }
}

pub(super) async fn place(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    form: Form,
) -> Answer {
    // Whoever may not see the file does not learn from the law's answer that there is one.
    signed.app.store.case(&signed.viewer(), application).await?;
    act(&signed, id, &form, Command::PlaceItem { application, late: None }, Vec::new()).await?;
    signed.say(signed.l.council_list_placed());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn close_list(signed: Signed, Path(id): Path<CouncilSessionId>, form: Form) -> Answer {
    act(&signed, id, &form, Command::CloseList, Vec::new()).await?;
    signed.say(signed.l.council_list_closed());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn open(signed: Signed, Path(id): Path<CouncilSessionId>, form: Form) -> Answer {
    act(&signed, id, &form, Command::Open, Vec::new()).await?;
    signed.say(signed.l.council_list_opened());
    Ok(see(format!("/council/{id}")))
}
