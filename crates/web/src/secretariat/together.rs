//! One step on several files: first what it would do to each and what the law says of it, then each by its
//! own command, with its own result.

use super::{head::away, people::standing, several::Act, waiting::reminds_of};
use crate::{
    absences,
    error::{Answer, WebError, in_its_row, show, show_with, words_of},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Query;
use domain::{
    application::{self, State},
    council,
    kernel::{ApplicationId, CommandId, CouncilSessionId, Envelope, Instant, PersonId, Seq},
};
use locale::{L10n, words};
use persistence::{
    Refusal, StoreError,
    read::{
        casework::Colleague,
        council::{CouncilAhead, ListedFile},
        together::{Chosen, Together},
    },
};

/// As many files at once: a page of the queue.
const MOST: usize = 50;

#[derive(Template)]
#[template(path = "secretariat/together.html")]
struct TogetherPage {
    page: Page,
    form: Form,
    /// What is done; nothing where nothing was chosen.
    key: &'static str,
    back: String,
    /// Why there is nothing to be done.
    nothing: Option<String>,
    /// To whom, or for which session: chosen before the law can be asked.
    field: &'static str,
    label: String,
    options: Vec<(String, String)>,
    lines: Vec<Line>,
    is_weighed: bool,
    /// How many of them the law allows, in a sentence.
    lead: String,
    /// What speaks against it, and does not hinder it.
    caution: Option<String>,
    ready: usize,
    session_seq: u64,
}

#[derive(Template)]
#[template(path = "secretariat/together_done.html")]
struct DonePage {
    page: Page,
    back: String,
    lines: Vec<Line>,
}

/// A file that was chosen, and what comes of it.
#[derive(Default)]
struct Line {
    id: String,
    href: String,
    reference: String,
    organization: String,
    state: String,
    tone: &'static str,
    holder: String,
    away: String,
    /// What will be done, was done, or why not.
    says: String,
    fine: bool,
    /// The file, where it stood, and the identity of the press of the button.
    row: String,
}

impl Line {
    fn of(signed: &Signed, chosen: &Chosen, file: &ListedFile) -> Self {
        let (l, application) = (signed.l, &file.application);
        let state = application.state.kind();
        Self {
            id: application.id.to_string(),
            href: format!("/desk/cases/{}", application.id),
            reference: application.reference.map(|r| r.to_string()).unwrap_or_default(),
            organization: file.organization.name.clone(),
            state: words::state(l, state),
            tone: super::head::tone(state),
            away: away(signed, chosen.holder_away(file)),
            holder: chosen.holder(file).map_or_else(|| l.desk_nobody(), str::to_owned),
            ..Self::default()
        }
    }
}

/// The way back to the page of the queue from which one came.
fn back(form: &Form) -> String {
    match form.text("back") {
        "" => "/desk".to_owned(),
        query => format!("/desk?{query}"),
    }
}

/// The files that a form names, each once, at most a page of them.
fn named(cases: impl Iterator<Item = ApplicationId>) -> Vec<ApplicationId> {
    let mut ids = Vec::new();
    for id in cases.take(MOST) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// What a row of the form says: which file, where it stood, and the identity of the press.
fn row(row: &str) -> Option<(ApplicationId, Seq, CommandId)> {
    let mut parts = row.split(' ');
    let (id, seq, command) = (parts.next()?, parts.next()?, parts.next()?);
    Some((id.parse().ok()?, Seq(seq.parse().ok()?), command.parse().ok()?))
}

pub(super) async fn preview(signed: Signed, Query(asked): Query<Vec<(String, String)>>) -> Answer {
    let form = Form::filled(asked);
    let ids = named(form.all("case").filter_map(|id| id.parse().ok()));
    page(&signed, form, &ids).await
}

async fn page(signed: &Signed, form: Form, ids: &[ApplicationId]) -> Answer {
    let (l, store) = (signed.l, &signed.app.store);
    let act = Act::from_key(form.text("do")).filter(|act| Act::of(signed).any(|may| may == *act));
    let chosen = store.files_chosen(&signed.viewer(), ids).await?;
    let page = signed.desk(act.map_or_else(|| l.together_title(), |act| act.title(l)));
    let mut view = TogetherPage {
        // What is looked at stands in its address, which a switch of the language keeps.
        page: if form.again.is_some() { page.with_form(&form) } else { page },
        key: act.map_or("", Act::key),
        back: back(&form),
        nothing: None,
        field: "",
        label: String::new(),
        options: Vec::new(),
        lines: chosen.files.iter().map(|file| Line::of(signed, &chosen, file)).collect(),
        is_weighed: false,
        lead: String::new(),
        caution: None,
        ready: 0,
        session_seq: 0,
        form,
    };
    let Some(act) = act.filter(|_| !chosen.files.is_empty()) else {
        view.nothing = Some(l.together_nothing());
        return show(&view);
    };
    let (step, to) = match act {
        Act::Take => (Some(Together::Take), String::new()),
        Act::Release => (Some(Together::Release), String::new()),
        Act::Remind => (Some(Together::Remind), String::new()),
        Act::Assign => whom(signed, &mut view).await?,
        Act::Place => which_session(signed, &mut view).await?,
    };
    if let Some(step) = step {
        let (rulings, seq) = store.step_weighed(&signed.viewer(), &chosen.files, step).await?;
        view.is_weighed = true;
        let to_whom = view.form.text("to").parse().ok();
        view.session_seq = seq.map_or(0, |seq| seq.0);
        view.ready = rulings.iter().filter(|ruling| ruling.is_ok()).count();
        if let Some(caution) = view.caution.as_mut().filter(|_| view.ready > 0) {
            caution.push(' ');
            caution.push_str(&l.absence_caution_still());
        }
        view.lead = l.together_lead(view.ready, l.number(view.lines.len() as u64), l.number(view.ready as u64));
        for ((line, file), ruling) in view.lines.iter_mut().zip(&chosen.files).zip(&rulings) {
            line.fine = ruling.is_ok();
            line.row = format!("{} {} {}", file.application.id, file.application.seq, signed.app.uuid());
            line.says = match ruling {
                Ok(()) => promise(l, act, file, &line.holder, &to, store.now()),
                Err(refusal) => why_not(l, act, to_whom, file, &line.holder, refusal),
            };
        }
    }
    show_with(view.form.status(), &view)
}

/// To whom the files are given: nobody until somebody is chosen.
async fn whom(signed: &Signed, view: &mut TogetherPage) -> Result<(Option<Together>, String), WebError> {
    let l = signed.l;
    let mut officers = signed.app.store.officers(&signed.viewer()).await?;
    officers.sort_by_key(|c| c.id != signed.who.id);
    let name = |c: &Colleague| if c.id == signed.who.id { l.casework_assign_you(&c.name) } else { c.name.clone() };
    let option = |c: &Colleague| (c.id.to_string(), format!("{} · {}", name(c), standing(signed, c)));
    view.field = "to";
    view.label = l.casework_assign_to();
    view.options = officers.iter().map(option).collect();
    if officers.is_empty() {
        view.nothing = Some(l.casework_assign_none());
    }
    let to = view.form.text("to").parse::<PersonId>().ok();
    let chosen = officers.iter().find(|c| Some(c.id) == to);
    let away = chosen.and_then(|c| Some((c, absences::near(signed, &c.absences)?)));
    view.caution = away.map(|(c, away)| l.absence_caution(name(c), away));
    Ok((chosen.map(|c| Together::Assign(c.id)), chosen.map(name).unwrap_or_default()))
}

/// On the list of which session: the next one whose list is open, until another is chosen.
async fn which_session(signed: &Signed, view: &mut TogetherPage) -> Result<(Option<Together>, String), WebError> {
    let l = signed.l;
    let mut sessions = signed.app.store.councils_ahead(&signed.viewer()).await?;
    sessions.retain(|s| s.phase == council::Phase::Planned);
    let named = sessions.iter().find(|s| s.id.to_string() == view.form.text("session"));
    let Some(chosen) = named.or(sessions.first()).copied() else {
        view.nothing = Some(l.together_no_list());
        return Ok((None, String::new()));
    };
    let name = |s: &CouncilAhead| words::session(l, s.kind);
    view.field = "session";
    view.label = l.together_session();
    view.options = sessions.iter().map(|s| (s.id.to_string(), name(s))).collect();
    view.form.put("session", chosen.id.to_string());
    Ok((Some(Together::Place(chosen.id)), name(&chosen)))
}

/// What will be done.
fn promise(l: &L10n, act: Act, file: &ListedFile, holder: &str, to: &str, now: Instant) -> String {
    let begins = matches!(file.application.state, State::Submitted { .. });
    let held = file.application.holder.is_some();
    match act {
        Act::Take if begins => l.together_will_take_first(),
        Act::Take => l.together_will_take(),
        Act::Assign if held => l.together_will_pass(holder, to),
        Act::Assign => l.together_will_assign(to),
        Act::Release => l.together_will_release(),
        Act::Remind => match reminds_of(&file.application, now) {
            Some((true, day)) => l.together_will_remind_late(l.date(day)),
            Some((false, day)) => l.together_will_remind(l.date(day)),
            None => String::new(),
        },
        Act::Place => l.together_will_place(to),
    }
}

/// Why not. That somebody holds the file already is said by their name: the rule says less.
fn why_not(l: &L10n, act: Act, to: Option<PersonId>, file: &ListedFile, holder: &str, refusal: &Refusal) -> String {
    let held = file.application.holder;
    let is_held = match act {
        Act::Take => held.is_some(),
        Act::Assign => held.is_some() && held == to,
        Act::Release | Act::Remind | Act::Place => false,
    };
    match refusal {
        Refusal::Application(application::Refusal::CannotHold) if is_held => l.together_held(holder),
        _ => words_of(l, refusal, true),
    }
}

/// What was done.
fn result(l: &L10n, act: Act) -> String {
    match act {
        Act::Take => l.together_done_take(),
        Act::Assign => l.together_done_assign(),
        Act::Release => l.together_done_release(),
        Act::Remind => l.together_done_remind(),
        Act::Place => l.together_done_place(),
    }
}

/// Does it. Each file has its own command with its own identity, so that a second press, or one after
/// the line broke half-way, is answered alike for what is done and does the rest: the result can be
/// shown at once, and sent again.
pub(super) async fn take(signed: Signed, form: Form) -> Answer {
    let l = signed.l;
    let act = Act::from_key(form.text("do")).ok_or(WebError::BadRequest)?;
    // The page names no more rows, and none that cannot be read: the others would be left out without a word.
    let rows: Option<Vec<_>> = form.all("row").map(row).collect();
    let rows = rows.filter(|rows| rows.len() <= MOST).ok_or(WebError::BadRequest)?;
    let ids = named(rows.iter().map(|(id, ..)| *id));
    if form.is_to_be_shown() {
        return page(&signed, form, &ids).await;
    }
    let chosen = signed.app.store.files_chosen(&signed.viewer(), &ids).await?;
    let mut session = form.text("session_seq").parse().map(Seq).unwrap_or_default();
    let mut lines = Vec::new();
    for file in &chosen.files {
        let Some((id, seen, command_id)) = rows.iter().find(|(id, ..)| *id == file.application.id).copied() else {
            continue;
        };
        let outcome = match act {
            Act::Take => one(&signed, id, seen, command_id, application::Command::Take).await,
            Act::Release => one(&signed, id, seen, command_id, application::Command::Release).await,
            Act::Remind => one(&signed, id, seen, command_id, application::Command::RemindNow).await,
            Act::Assign => {
                let to = form.text("to").parse().map_err(|_| WebError::BadRequest)?;
                one(&signed, id, seen, command_id, application::Command::Assign { to }).await
            }
            Act::Place => {
                let to = form.text("session").parse().map_err(|_| WebError::BadRequest)?;
                place(&signed, id, to, &mut session, command_id).await
            }
        };
        let (fine, says) = match outcome {
            Ok(()) => (true, result(l, act)),
            Err(StoreError::Refused(refusal)) => {
                let holder = chosen.holder(file).unwrap_or_default();
                (false, why_not(l, act, form.text("to").parse().ok(), file, holder, &refusal))
            }
            Err(error) => (false, in_its_row(l, error)?),
        };
        lines.push(Line { says, fine, ..Line::of(&signed, &chosen, file) });
    }
    // Of what is not this person's to see no more is said than that: to them there is no such file.
    let gone = ids.iter().filter(|id| !chosen.files.iter().any(|file| file.application.id == **id));
    lines.extend(gone.map(|_| Line { says: l.together_gone(), ..Line::default() }));
    let done = lines.iter().filter(|line| line.fine).count();
    show(&DonePage {
        page: signed.desk(l.together_done(done, l.number(lines.len() as u64), l.number(done as u64))),
        back: back(&form),
        lines,
    })
}

async fn one(
    signed: &Signed,
    id: ApplicationId,
    seen: Seq,
    command_id: CommandId,
    command: application::Command,
) -> Result<(), StoreError> {
    let envelope = Envelope { command_id, seen: Some(seen), command };
    signed.app.store.application(&signed.viewer(), id, envelope, &[]).await.map(drop)
}

/// The session goes one step further with each file that is placed; `seen` goes along, so that what
/// somebody else does to its list in between is met.
async fn place(
    signed: &Signed,
    application: ApplicationId,
    session: CouncilSessionId,
    seen: &mut Seq,
    command_id: CommandId,
) -> Result<(), StoreError> {
    let command = council::Command::PlaceItem { application, late: None };
    let envelope = Envelope { command_id, seen: Some(*seen), command };
    let outcome = signed.app.store.council(&signed.viewer(), session, envelope, &[]).await?;
    *seen = outcome.seq;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_a_file_its_place_and_a_press_or_nothing() {
        let (id, press) = ("01890000-0000-7000-8000-000000000000", "01890000-0000-7000-8000-000000000001");
        let read = row(&format!("{id} 7 {press}")).unwrap();
        assert_eq!((read.0.to_string().as_str(), read.1, read.2.to_string().as_str()), (id, Seq(7), press));
        for odd in ["", id, &format!("{id} x {press}"), &format!("{id} 7"), "a b c"] {
            assert_eq!(row(odd), None, "{odd}");
        }
        assert_eq!(named([read.0, read.0].into_iter()).len(), 1);
    }
}
