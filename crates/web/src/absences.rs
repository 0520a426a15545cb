//! When people of the secretariat are away: each says it of themself; those who give files and those who
//! keep the accounts can say it of others.

use crate::{
    error::{Answer, WebError, or_fault, see, show, show_with},
    form::Form,
    page::Page,
    routes::{Audience, Row, get, post},
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    kernel::{CommandId, Envelope, PersonId, StaffRole},
    people::{Absence, Command, CommandKind as C},
};
use locale::{L10n, words};
use persistence::read::absences::Attendance;

/// Where one's own stand.
pub(crate) const OWN: &str = "/account/absence";
/// Where everybody's stand, for those who may record them for others.
pub(crate) const ALL: &str = "/absences";
/// Who may.
const FOR_OTHERS: &[StaffRole] = &[StaffRole::SeniorOfficer, StaffRole::Administrator];

pub(crate) fn routes() -> Vec<Row> {
    const OTHERS: Audience = Audience::Staff(FOR_OTHERS);
    vec![
        get(OWN, Audience::SignedIn, own),
        post(OWN, Audience::SignedIn, record_own).keeps().gives(C::RecordAbsence),
        post("/account/absence/end", Audience::SignedIn, end_own).gives(C::EndAbsence),
        get(ALL, OTHERS, list),
        get("/absences/{id}", OTHERS, other),
        post("/absences/{id}", OTHERS, record_other).keeps().gives(C::RecordAbsence),
        post("/absences/{id}/end", OTHERS, end_other).gives(C::EndAbsence),
    ]
}

/// Whether this person may record absences of others.
pub(crate) fn for_others(signed: &Signed) -> bool {
    signed.who.has_any(FOR_OTHERS)
}

/// Absences as lines of other pages, each with its days.
pub(crate) fn days(l: &L10n, absences: &[Absence]) -> Vec<String> {
    absences.iter().map(|absence| l.span(absence.from, absence.to)).collect()
}

#[derive(Template)]
#[template(path = "account/absence.html")]
struct AbsencePage {
    page: Page,
    form: Form,
    action: String,
    /// The way back, and what it is called.
    crumb: (&'static str, String),
    lines: Vec<Line>,
}

/// An absence that is not over.
struct Line {
    days: String,
    from: String,
    button: String,
    command_id: String,
}

#[derive(Template)]
#[template(path = "account/absences.html")]
struct AbsencesPage {
    page: Page,
    people: Vec<Someone>,
}

/// Somebody of the secretariat.
struct Someone {
    name: String,
    href: String,
    days: Vec<String>,
}

/// Who is given no files is nowhere missed.
async fn own(signed: Signed) -> Answer {
    if !signed.who.is_staff() {
        return Ok(see("/account"));
    }
    form_of(&signed, signed.who.id).await
}

async fn other(signed: Signed, Path(id): Path<String>) -> Answer {
    form_of(&signed, someone(&id)?).await
}

async fn record_own(signed: Signed, form: Form) -> Answer {
    record(&signed, signed.who.id, form).await
}

async fn record_other(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    record(&signed, someone(&id)?, form).await
}

async fn end_own(signed: Signed, form: Form) -> Answer {
    end(&signed, signed.who.id, form).await
}

async fn end_other(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    end(&signed, someone(&id)?, form).await
}

fn someone(id: &str) -> Result<PersonId, WebError> {
    id.parse().map_err(|_| WebError::NotFound)
}

async fn list(signed: Signed) -> Answer {
    let people = signed.app.store.everybodys_attendance(&signed.viewer()).await?;
    let line = |person: Attendance| Someone {
        href: address(&signed, person.id),
        days: days(signed.l, &person.absences),
        name: person.name,
    };
    let page = signed.desk(signed.l.absence_all());
    show(&AbsencesPage { page, people: people.into_iter().map(line).collect() })
}

/// One's own lie below the account, whatever else one may.
pub(crate) fn address(signed: &Signed, person: PersonId) -> String {
    if person == signed.who.id { OWN.to_owned() } else { format!("{ALL}/{person}") }
}

async fn form_of(signed: &Signed, id: PersonId) -> Answer {
    let person = signed.app.store.attendance(&signed.viewer(), id).await?;
    view(signed, Form::filled([("command_id", signed.app.uuid().to_string())]), &person)
}

async fn record(signed: &Signed, id: PersonId, mut form: Form) -> Answer {
    let person = signed.app.store.attendance(&signed.viewer(), id).await?;
    let wrong = || signed.l.house_fault_day();
    let (from, to) = (form.day("from", wrong()), form.day("to", wrong()));
    let (Some(from), Some(to), false) = (from, to, form.is_to_be_shown()) else {
        return view(signed, form, &person);
    };
    let (command_id, seen) = form.envelope()?;
    let command = Command::RecordAbsence { from, to };
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let outcome = signed.app.store.person(&signed.viewer(), id, envelope, &[]).await;
    if or_fault(signed, &mut form, "to", outcome)?.is_none() {
        return view(signed, form, &person);
    }
    signed.say(signed.l.absence_recorded(signed.l.span(from, to)));
    Ok(see(address(signed, id)))
}

async fn end(signed: &Signed, id: PersonId, mut form: Form) -> Answer {
    let Some(from) = form.day("from", signed.l.house_fault_day()) else { return Err(WebError::BadRequest) };
    let (command_id, seen) = form.envelope()?;
    let begun = from <= signed.app.moment().day;
    let envelope = Envelope { command_id, seen: Some(seen), command: Command::EndAbsence { from } };
    signed.app.store.person(&signed.viewer(), id, envelope, &[]).await?;
    signed.say(if begun { signed.l.absence_ended() } else { signed.l.absence_withdrawn() });
    Ok(see(address(signed, id)))
}

fn view(signed: &Signed, mut form: Form, person: &Attendance) -> Answer {
    let (l, today, is_own) = (signed.l, signed.app.moment().day, person.id == signed.who.id);
    form.put("seen", person.seq.to_string());
    let title = if is_own { l.absence_own() } else { l.absence_for(person.name.as_str()) };
    let line = |absence: &Absence| Line {
        days: l.span(absence.from, absence.to),
        from: absence.from.to_string(),
        button: if absence.is_on(today) { l.absence_back() } else { l.absence_withdraw() },
        command_id: signed.app.store.new_id::<CommandId>().to_string(),
    };
    let view = AbsencePage {
        page: signed.page(title).with_form(&form),
        action: address(signed, person.id),
        crumb: if is_own { ("/account", l.account_title()) } else { (ALL, l.absence_all()) },
        lines: person.absences.iter().map(line).collect(),
        form: form.naming([("from", l.absence_from().as_str()), ("to", l.absence_to().as_str())]),
    };
    show_with(view.form.status(), &view)
}

/// Until when, or from when to when, somebody is away who could be given a file: nothing where it is
/// neither today nor soon.
pub(crate) fn near(signed: &Signed, absences: &[Absence]) -> Option<String> {
    let today = signed.app.moment().day;
    let near = Absence::near(absences.iter().copied(), today, &signed.calendar())?;
    Some(words::away(signed.l, near, today))
}
