//! One session: its dates, its list, its papers, its resolutions, and what has happened to it.

use super::{
    head::SessionHead,
    history::{self, Happened},
    item::Item,
    press, printed,
    unannounced::unannounced,
};
use crate::{
    error::{Answer, WebError, see, show as show_view},
    form::Form,
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{self, Application, Reference, available},
    council::{self, Command, CommandKind, CouncilSession, Phase, Quorum},
    kernel::{ApplicationId, Calendar, CouncilSessionId, Day, TextRef},
};
use locale::{L10n, words};
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
    ready: Option<ReadyFiles>,
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

/// Files that can be placed, and where the others are that are ready as well.
struct ReadyFiles {
    files: Vec<Ready>,
    more: Option<String>,
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

pub(super) async fn show(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let l = signed.l;
    let may = super::available(&signed, &file);
    let (ready, carried) = if may.contains(&CommandKind::PlaceItem) {
        (Some(ready(&signed, &file.session).await?), carried(&signed, &file.session).await?)
    } else {
        (None, Vec::new())
    };
    let head = SessionHead::of(&signed, &file.session);
    show_view(&SessionPage {
        page: signed.desk(head.name.clone()),
        facts: facts(&signed, &file, &signed.calendar()),
        steps: steps(&signed, &file, &may),
        more: more(&signed, &file, &may),
        items: file.shown().map(|item| Item::of(&signed, &file, item, &may)).collect(),
        may_order: may.contains(&CommandKind::OrderItems) && file.shown().count() > 1,
        ready,
        carried,
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
        history: history::of(&signed, &file),
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

async fn ready(signed: &Signed, session: &CouncilSession) -> Result<ReadyFiles, WebError> {
    let (files, more) = signed.app.store.files_ready(&signed.viewer(), MOST_READY).await?;
    let line = |f: ReadyFile| placed(signed, session, (f.id, f.reference), f.organization.name, String::new());
    Ok(ReadyFiles {
        files: files.into_iter().map(line).collect(),
        more: more.then(|| format!("/desk?view={}&session={}", QueueView::Ready.key(), session.id)),
    })
}

/// The roll-over: files that were deferred to this session.
async fn carried(signed: &Signed, session: &CouncilSession) -> Result<Vec<Ready>, WebError> {
    let l = signed.l;
    let waits = |application: &Application| {
        application.fits_on_a_list(session.kind).err().map(|refusal| words::refusal(l, &refusal)).unwrap_or_default()
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
    // Nothing comes of the days of a session that is over, nor of one that has passed: they are not counted.
    let is_over = session.phase.is_over();
    let deadline = |day: Day| if is_over || day < today { l.date(day) } else { l.deadline(today, day, calendar) };
    let details = session.details;
    let mut facts = Vec::new();
    let mut words = |label: String, text: Option<TextRef>| {
        facts.extend(text.map(|t| (label, said(l, file, &t))));
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
fn more(signed: &Signed, file: &SessionFile, may: &[CommandKind]) -> Vec<(String, String)> {
    let (l, session) = (signed.l, &file.session);
    let translations = (format!("/council/{}/translations", session.id), l.translations_title());
    [
        (CommandKind::Amend, "amend", l.agenda_amend()),
        (CommandKind::RecordNotice, "notice", l.agenda_notice()),
        (CommandKind::Postpone, "postpone", l.agenda_postpone()),
        (CommandKind::Cancel, "cancel", l.agenda_cancel()),
    ]
    .into_iter()
    .filter(|(command, ..)| may.contains(command))
    .map(|(_, path, label)| (format!("/council/{}/{path}", session.id), label))
    .chain((!file.wordings().is_empty()).then_some(translations))
    .collect()
}

fn papers(signed: &Signed, file: &SessionFile) -> Vec<Paper> {
    let l = signed.l;
    let note =
        |label: String, text: Option<TextRef>| text.map(|t| format!("{} {}", l.common_label(label), said(l, file, &t)));
    let paper = |p: &council::IssuedPaper| Paper {
        name: p.symbol.with(p.revision),
        href: format!("/council/{}/papers/{}", file.session.id, p.document),
        word: p.working.map(|w| {
            let href = format!("/council/{}/papers/{}", file.session.id, w.document);
            printed::Link::to_word(l, href, &p.symbol.with(p.revision), p.language)
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
                said(l, file, &r.title)
            ),
            draft: r.draft.as_ref().map(ToString::to_string).unwrap_or_default(),
            correct: may_correct.then(|| format!("/council/{}/resolutions/{}", file.session.id, r.id)),
        })
        .collect()
}

/// Words of the session as a reader of the page meets them: marked where they are not in its language.
pub(super) fn said(l: &L10n, file: &SessionFile, text: &TextRef) -> String {
    Quote::of(l, &file.reading(text, l.language())).in_line()
}

pub(super) async fn place(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    form: Form,
) -> Answer {
    // Whoever may not see the file does not learn from the law's answer that there is one.
    signed.app.store.case(&signed.viewer(), application).await?;
    press(&signed, id, &form, Command::PlaceItem { application, late: None }).await?;
    signed.say(signed.l.council_list_placed());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn close_list(signed: Signed, Path(id): Path<CouncilSessionId>, form: Form) -> Answer {
    press(&signed, id, &form, Command::CloseList).await?;
    signed.say(signed.l.council_list_closed());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn open(signed: Signed, Path(id): Path<CouncilSessionId>, form: Form) -> Answer {
    press(&signed, id, &form, Command::Open).await?;
    signed.say(signed.l.council_list_opened());
    Ok(see(format!("/council/{id}")))
}
