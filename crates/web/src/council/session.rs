//! The sessions, and one with its list.

use super::{act, head::SessionHead};
use crate::{
    error::{Answer, see, show as show_view},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{OutcomeKind, State},
    council::{self, Command, CommandKind, CouncilSession, ItemStatus, ListItem, Phase, Quorum},
    kernel::{ApplicationId, Calendar, CouncilSessionId},
};
use locale::words;
use persistence::read::council::{ListedFile, SessionFile, endorsement};

#[derive(Template)]
#[template(path = "council/sessions.html")]
struct SessionsPage {
    page: Page,
    sessions: Vec<Line>,
    may_plan: bool,
}

struct Line {
    href: String,
    name: String,
    days: String,
    receipt: String,
    closes: String,
    items: String,
    phase: String,
}

#[derive(Template)]
#[template(path = "council/session.html")]
struct SessionPage {
    page: Page,
    head: SessionHead,
    facts: Vec<(String, String)>,
    steps: Vec<Step>,
    items: Vec<Item>,
    ready: Option<Vec<Ready>>,
    resolutions: Vec<String>,
}

struct Step {
    label: String,
    href: String,
    note: String,
    post: bool,
    quiet: bool,
    command_id: String,
}

struct Item {
    letter: String,
    href: String,
    organization: String,
    seat: String,
    advice: String,
    signed: String,
    rounds: String,
    outcome: String,
    action: Option<(String, String)>,
}

struct Ready {
    href: String,
    organization: String,
    reference: String,
    action: String,
    command_id: String,
}

pub(super) async fn list(signed: Signed) -> Answer {
    let l = signed.l;
    let sessions = signed.app.store.council_sessions(&signed.viewer()).await?;
    let line = |s: &CouncilSession| {
        let head = SessionHead::of(&signed, s);
        Line {
            href: head.href,
            name: head.name,
            days: head.days,
            receipt: l.date(s.dates.receipt.on),
            closes: l.date(s.dates.list_closes.on),
            items: l.number(s.items.iter().filter(|i| i.status == ItemStatus::Listed).count() as u64),
            phase: head.phase,
        }
    };
    show_view(&SessionsPage {
        page: signed.desk(l.council_sessions()),
        sessions: sessions.iter().map(line).collect(),
        may_plan: signed.who.staff.has(domain::kernel::StaffRole::CouncilSecretary),
    })
}

pub(super) async fn show(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let l = signed.l;
    let available = council::available(&file.session, &signed.actor());
    let ready = if available.contains(&CommandKind::PlaceItem) && file.session.phase == Phase::Planned {
        Some(ready(&signed, id).await?)
    } else {
        None
    };
    let head = SessionHead::of(&signed, &file.session);
    show_view(&SessionPage {
        page: signed.desk(head.name.clone()),
        facts: facts(&signed, &file.session, &signed.app.store.calendar().await?),
        steps: steps(&signed, &file.session, &available),
        items: file.session.items.iter().map(|i| item(&signed, &file, i, &available)).collect(),
        ready,
        resolutions: file
            .session
            .resolutions
            .values()
            .map(|r| {
                let title = file.texts.get(&r.title.id).map_or("", |w| w.words.as_str());
                format!(
                    "{} {title}",
                    l.common_label(l.council_resolution_line(r.number.to_string(), l.date(r.adopted_on)))
                )
            })
            .collect(),
        head,
    })
}

async fn ready(signed: &Signed, session: CouncilSessionId) -> Result<Vec<Ready>, crate::error::WebError> {
    let files = signed.app.store.files_ready(&signed.viewer()).await?;
    Ok(files
        .into_iter()
        .map(|f| Ready {
            href: format!("/desk/cases/{}", f.id),
            organization: f.organization.name,
            reference: f.reference.map(|r| r.to_string()).unwrap_or_default(),
            action: format!("/council/{session}/place/{}", f.id),
            command_id: signed.app.uuid().to_string(),
        })
        .collect())
}

fn facts(signed: &Signed, session: &CouncilSession, calendar: &Calendar) -> Vec<(String, String)> {
    let l = signed.l;
    let today = signed.app.moment().day;
    let deadline = |day| l.deadline(today, day, calendar);
    let mut facts = Vec::new();
    if let Some(item) = session.details.agenda_item {
        facts.push((l.council_date_item(), item.to_string()));
    }
    facts.push((l.council_date_receipt_by(), deadline(session.dates.receipt.on)));
    facts.push((l.council_date_list_closes(), deadline(session.dates.list_closes.on)));
    facts.push((l.council_date_paper_issues(), deadline(session.dates.paper_issues.on)));
    if let Some(members) = session.details.members {
        let quorum = session.details.quorum.unwrap_or_else(|| Quorum::MajorityOfMembers.needed(members));
        facts.push((l.council_date_quorum(), l.council_quorum(quorum, members)));
    }
    facts
}

/// The steps of the session itself that this person may take now.
fn steps(signed: &Signed, session: &CouncilSession, available: &[CommandKind]) -> Vec<Step> {
    let l = signed.l;
    let step = |label: String, path: &str, note: String, post: bool, quiet: bool| Step {
        label,
        href: format!("/council/{}/{path}", session.id),
        note,
        post,
        quiet,
        command_id: signed.app.uuid().to_string(),
    };
    let today = signed.app.moment().day;
    let mut steps = Vec::new();
    if available.contains(&CommandKind::CloseList) && today >= session.dates.list_closes.on {
        steps.push(step(l.council_list_close(), "close-list", l.council_list_close_lead(), true, true));
    }
    if available.contains(&CommandKind::Open) && today >= session.dates.opens {
        steps.push(step(l.council_list_open_session(), "open", String::new(), true, true));
    }
    if available.contains(&CommandKind::RecordResolution) {
        steps.push(step(l.council_resolution_record(), "resolutions/new", String::new(), false, true));
    }
    steps
}

fn item(signed: &Signed, file: &SessionFile, listed: &ListItem, available: &[CommandKind]) -> Item {
    let l = signed.l;
    let letter = listed.letter.map(|n| format!("({})", council::letter(n))).unwrap_or_default();
    let Some(known) = file.files.get(&listed.application) else {
        // A conflicted reader sees that there is an item, and nothing of it.
        return Item {
            letter,
            href: String::new(),
            organization: "—".to_owned(),
            seat: String::new(),
            advice: String::new(),
            signed: String::new(),
            rounds: String::new(),
            outcome: String::new(),
            action: None,
        };
    };
    let advised = endorsement(&known.application);
    let name = |p| file.names.get(&p).map_or("", String::as_str);
    Item {
        letter,
        href: format!("/desk/cases/{}", listed.application),
        organization: known.organization.name.clone(),
        seat: known
            .organization
            .country
            .as_deref()
            .map(|c| locale::countries::country(l.language(), c).to_owned())
            .unwrap_or_default(),
        advice: advised.map(|e| words::advice(l, e.advice.kind)).unwrap_or_default(),
        signed: advised.map(|e| format!("{} · {}", name(e.by), name(e.countersigned_by))).unwrap_or_default(),
        rounds: l.number(known.application.rounds),
        outcome: outcome(signed, listed, known),
        action: action(signed, file.session.id, known, available),
    }
}

fn outcome(signed: &Signed, listed: &ListItem, known: &ListedFile) -> String {
    let l = signed.l;
    match (&listed.decision, listed.status) {
        (Some(decision), _) => {
            let said = match decision.outcome.kind() {
                OutcomeKind::Admitted => l.council_decide_admitted(),
                OutcomeKind::NotAdmitted => l.council_decide_not_admitted(),
                OutcomeKind::Deferred => l.council_decide_deferred(),
            };
            match &known.application.state {
                State::Decided(_) => said,
                _ => format!("{said} · {}", l.council_letter_announced_short()),
            }
        }
        (None, ItemStatus::Listed) => l.council_decide_undecided(),
        (None, status) => words::item_status(l, status),
    }
}

fn action(
    signed: &Signed,
    session: CouncilSessionId,
    known: &ListedFile,
    available: &[CommandKind],
) -> Option<(String, String)> {
    let l = signed.l;
    let path = |last: &str| format!("/council/{session}/items/{}/{last}", known.application.id);
    let secretary = signed.who.staff.has(domain::kernel::StaffRole::CouncilSecretary);
    match &known.application.state {
        State::OnAgenda(_) if available.contains(&CommandKind::RecordOutcome) => {
            Some((path("decision"), l.council_decide_submit()))
        }
        State::Decided(_) if secretary => Some((path("letter"), l.council_letter_preview())),
        _ => None,
    }
}

pub(super) async fn place(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    form: Form,
) -> Answer {
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
