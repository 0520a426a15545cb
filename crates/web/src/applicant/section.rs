//! One section of the dossier a page. What is typed is saved first and judged second: an
//! incomplete or faulty section is kept as it is, with its faults beside it.

use super::{
    again,
    answers::Read,
    conflict,
    controls::{Question, Shown},
    file::{self, Desk},
    kept::{self, Panel},
    names,
    rows::Deed,
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    pasted::Countries,
    visit::Signed,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    http::StatusCode,
};
use domain::{
    dossier::{Country, Dossier, Fault, Field, FieldKind, Section, Typed, form, read},
    kernel::ApplicationId,
};
use locale::{L10n, words};
use persistence::StoreError;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "applicant/section.html")]
struct View {
    page: Page,
    id: ApplicationId,
    section: Section,
    letter: char,
    about: String,
    notice: Option<String>,
    /// What stood against an earlier application, and is answered as it was.
    again: Option<String>,
    faults: Vec<Said>,
    faults_title: String,
    saved_now: bool,
    next: String,
    revision: u64,
    writable: bool,
    /// What was answered, for whoever may not change it.
    answers: Option<Read>,
    /// What is asked of them in words of their own, by name: a copy that was kept in the browser may hold some that
    /// never arrived.
    asked: Vec<(&'static str, String)>,
    questions: Vec<Question>,
    disclaimer: Option<String>,
    /// Names to choose from in the rows of its lists.
    countries: Vec<&'static str>,
    saved: Option<String>,
    /// It shows what was typed, not what is saved.
    unsaved: bool,
    panel: Panel,
}

/// A fault in words, with where it leads.
pub(super) struct Said {
    pub(super) anchor: String,
    pub(super) label: String,
    pub(super) says: String,
}

/// What the address asks of a section's page.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// The table to which an empty row is to be added.
    add: Option<String>,
}

/// How a section's page is to be shown.
#[derive(Default)]
struct Manner {
    add: Option<Field>,
    faults: Vec<Fault>,
    saved_now: bool,
}

/// `GET /applications/{id}/sections/{section}`
pub(super) async fn page(
    signed: Signed,
    Path((id, section)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let section = Section::from_key(&section).ok_or(WebError::NotFound)?;
    let typed = desk.typed(section);
    let add = asked.add.as_deref().and_then(Field::from_key);
    // What was answered and cannot be read is said at once; what is merely missing is not.
    let mut faults = read(section, &typed, desk.today()).faults;
    faults.retain(|f| !f.why.is_merely_missing());
    // Who cannot mend it reads of it beside the answer.
    let is_told = add.is_none() && desk.may_write(section);
    let manner = Manner { add, faults: if is_told { faults } else { Vec::new() }, saved_now: false };
    show(&signed, &desk, section, &typed, &manner, &Form::blank()).await
}

/// `POST /applications/{id}/sections/{section}`
pub(super) async fn save(signed: Signed, Path((id, section)): Path<(String, String)>, posted: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let section = Section::from_key(&section).ok_or(WebError::NotFound)?;
    let mut typed = typed_in(signed.l, section, &posted);
    if let Some(answer) = kept::stale(&signed, &posted) {
        return answer;
    }
    if posted.again.is_none() && !desk.may_write(section) {
        return Err(WebError::refused(|l| l.applicant_section_closed()));
    }
    // Also where the script saves: it marks what is wrong beside its field, and keeps its copy.
    if posted.is_to_be_shown() {
        return show(&signed, &desk, section, &typed, &Manner::default(), &posted).await;
    }
    if posted.text("then") == "merge" {
        match conflict::merged(&desk, section, &typed, &posted) {
            Ok(merged) => typed = merged,
            Err(undecided) => return conflict::show(&signed, &desk, section, &typed, &undecided),
        }
    }
    let deed = Deed::of(&posted)?;
    if let Some(deed) = deed {
        typed = deed.done(&typed);
    }
    let seen: u64 = posted.text("revision").parse().map_err(|_| WebError::BadRequest)?;
    if desk.revision(section) != seen && desk.typed(section) != typed {
        return conflict::show(&signed, &desk, section, &typed, &[]);
    }
    let is_saved = store(&signed, &desk, section, &typed).await?;
    let desk = file::open(&signed, &id).await?;
    if !is_saved {
        // A colleague was quicker, between our look and our save.
        return conflict::show(&signed, &desk, section, &typed, &[]);
    }
    if kept::is_quiet(&posted) {
        return kept::saved(&signed, &desk, section);
    }
    saved(&signed, &desk, section, &typed, &posted, deed).await
}

/// Saves what was typed, unless it says the same already; whether nobody was quicker.
pub(super) async fn store(signed: &Signed, desk: &Desk, section: Section, typed: &Typed) -> Result<bool, WebError> {
    if desk.typed(section) == *typed {
        return Ok(true);
    }
    let revision = desk.revision(section);
    match signed.app.store.draft_save(&signed.viewer(), desk.id(), section, revision, typed).await {
        Ok(_) => Ok(true),
        // The same button pressed twice, side by side, has saved the same.
        Err(StoreError::DraftChanged { .. }) => {
            let now = signed.app.store.draft(&signed.viewer(), desk.id()).await?;
            Ok(now.get(&section).is_some_and(|s| s.typed == *typed))
        }
        Err(error) => Err(error.into()),
    }
}

/// After saving: where the button leads, or back to what is wrong.
async fn saved(
    signed: &Signed,
    desk: &Desk,
    section: Section,
    typed: &Typed,
    posted: &Form,
    deed: Option<Deed>,
) -> Answer {
    let file = format!("/applications/{}", desk.id());
    let here = format!("{file}/sections/{section}");
    if let Some(deed) = deed {
        return Ok(see(here + &deed.leads_to(typed)));
    }
    if posted.text("then") == "list" {
        return Ok(see(file));
    }
    let faults = read(section, typed, desk.today()).faults;
    if faults.is_empty() {
        return Ok(see(after(&file, section)));
    }
    show(signed, desk, section, typed, &Manner { faults, saved_now: true, add: None }, &Form::blank()).await
}

/// The page after a section: the next one, after the last one the check of all answers.
fn after(file: &str, section: Section) -> String {
    let next = Section::ALL.into_iter().skip_while(|s| *s != section).nth(1);
    match next {
        Some(Section::Declaration) => format!("{file}/documents"),
        Some(next) => format!("{file}/sections/{next}"),
        None => format!("{file}/check"),
    }
}

async fn show(signed: &Signed, desk: &Desk, section: Section, typed: &Typed, manner: &Manner, posted: &Form) -> Answer {
    let l = signed.l;
    let again = again::of(signed, desk).await?;
    let writable = desk.may_write(section);
    let mut questions = if writable {
        let mut by_control = by_control(l, &manner.faults);
        by_control.extend(posted.shown_faults().iter().map(|f| (f.at.clone(), f.says.clone())));
        questions(l, desk, section, typed, &by_control, manner.add)
    } else {
        Vec::new()
    };
    for question in &mut questions {
        let field = Field::from_key(&question.key);
        question.flag = again.as_ref().zip(field).and_then(|(a, field)| a.of_question(l, field));
    }
    let mut faults = said(l, &manner.faults);
    faults.extend(said_of_form(l, section, posted));
    let status = if manner.saved_now { StatusCode::UNPROCESSABLE_ENTITY } else { posted.status() };
    let page = signed.page(words::section(l, section));
    let view = View {
        page: if writable { page.with_form(posted) } else { page },
        id: desk.id(),
        section,
        letter: section.letter(),
        about: words::section_about(l, section),
        notice: notice(l, desk, section),
        faults_title: l.site_faults(faults.len(), l.number(faults.len() as u64)),
        faults,
        saved_now: manner.saved_now,
        next: after(&format!("/applications/{}", desk.id()), section),
        // A form that comes back keeps what its page had seen, so that a colleague's change
        // in between is still noticed.
        revision: posted.text("revision").parse().unwrap_or_else(|_| desk.revision(section)),
        writable,
        answers: (!writable).then(|| Read::one(l, desk, section)),
        asked: if writable { Vec::new() } else { typed_by_hand(l, section) },
        questions,
        again: again.and_then(|a| a.of_section(l, section)),
        disclaimer: has_countries(section).then(|| l.applicant_disclaimer()),
        countries: countries(l, section),
        saved: kept::saved_at(l, desk, section),
        unsaved: posted.is_to_be_shown(),
        panel: Panel::of(l, desk, section, typed),
    };
    show_with(status, &view)
}

/// The questions of a section with what was typed.
pub(super) fn questions(
    l: &'static L10n,
    desk: &Desk,
    section: Section,
    typed: &Typed,
    faults: &[(String, String)],
    add: Option<Field>,
) -> Vec<Question> {
    let dossier = Dossier::read_section(section, typed, desk.today());
    let currency = domain::dossier::country::currency(typed.get(Field::Currency.key()));
    Shown { l, typed, dossier: &dossier, faults, add, currency }.questions(form(section))
}

/// The questions of a section that are answered by typing, by the names of their controls.
fn typed_by_hand(l: &L10n, section: Section) -> Vec<(&'static str, String)> {
    let is_chosen = |kind: FieldKind| {
        matches!(kind, FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::YesNo | FieldKind::Tick)
    };
    let typed = form(section).iter().filter(|spec| !is_chosen(spec.kind));
    typed.map(|spec| (spec.field.key(), words::field_label(l, spec.field))).collect()
}

/// Why the section can or cannot be changed, where that is not plain.
fn notice(l: &L10n, desk: &Desk, section: Section) -> Option<String> {
    if desk.is_opened(section) {
        return Some(l.applicant_section_opened());
    }
    if desk.may_write(section) {
        return None;
    }
    Some(if desk.may_edit() { l.applicant_section_closed() } else { l.applicant_section_readonly() })
}

/// The controls of this section among what was posted; blank ones are the same as none. Countries are
/// chosen by name in the rows of lists, and kept by code.
pub(super) fn typed_in(l: &'static L10n, section: Section, posted: &Form) -> Typed {
    let asks = |name: &str| form(section).iter().any(|spec| spec.owns(name));
    // Browsers send a line break of a form as two characters, and that of a script as one.
    let plain = |(name, words): (String, String)| (name, words.replace("\r\n", "\n"));
    let mut typed: Typed =
        posted.typed().into_iter().filter(|(name, words)| !words.trim().is_empty() && asks(name)).map(plain).collect();
    let is_name = |(name, words): &(&String, &String)| in_countries(section, name) && Country::parse(words).is_none();
    let named: Vec<String> = typed.iter().filter(is_name).map(|(name, _)| name.clone()).collect();
    // Found only where somebody has just written one: the names of all languages are not had for nothing.
    let known = (!named.is_empty()).then(|| Countries::known(l));
    for name in named {
        if let Some(country) = known.as_ref().and_then(|known| known.named(typed.get(&name))) {
            typed.set(name, country.code());
        }
    }
    typed
}

/// Whether a control is a cell of a column of countries.
fn in_countries(section: Section, name: &str) -> bool {
    form(section).iter().any(|spec| {
        let FieldKind::Table(columns) = spec.kind else { return false };
        let cell = name.strip_prefix(spec.field.key()).and_then(|rest| rest.strip_prefix('.'));
        let column = cell.and_then(|cell| cell.split_once('.')).map(|(_, column)| column);
        columns.iter().any(|c| c.kind == FieldKind::Country && Some(c.name.key()) == column)
    })
}

/// The names of all countries and areas, where lists of the section ask for them.
fn countries(l: &L10n, section: Section) -> Vec<&'static str> {
    let asks = |kind: FieldKind| match kind {
        FieldKind::Table(columns) => columns.iter().any(|c| c.kind == FieldKind::Country),
        _ => false,
    };
    if form(section).iter().any(|spec| asks(spec.kind)) {
        l.countries().iter().map(|(_, name)| *name).collect()
    } else {
        Vec::new()
    }
}

/// What is wrong, by control.
pub(super) fn by_control(l: &L10n, faults: &[Fault]) -> Vec<(String, String)> {
    faults.iter().map(|f| (f.at.clone(), words::fault(l, &f.why))).collect()
}

/// What is wrong, for the summary.
pub(super) fn said(l: &L10n, faults: &[Fault]) -> Vec<Said> {
    faults
        .iter()
        .map(|f| Said { anchor: names::anchor(&f.at), label: place(l, f.field, &f.at), says: words::fault(l, &f.why) })
        .collect()
}

/// What is wrong with a form whatever it asks, as a text that is longer than any may be.
fn said_of_form(l: &L10n, section: Section, posted: &Form) -> Vec<Said> {
    let field = |at: &str| form(section).iter().find(|spec| spec.owns(at)).map(|spec| spec.field);
    let said = |fault: &crate::form::Fault| Said {
        anchor: names::anchor(&fault.at),
        label: field(&fault.at).map(|field| place(l, field, &fault.at)).unwrap_or_default(),
        says: fault.says.clone(),
    };
    posted.shown_faults().iter().map(said).collect()
}

/// Question, row and column of a fault.
fn place(l: &L10n, field: Field, at: &str) -> String {
    let label = words::field_label(l, field);
    let FieldKind::Table(columns) = field.spec().kind else { return label };
    let rest = at.strip_prefix(field.key()).and_then(|r| r.strip_prefix('.'));
    let Some((row, column)) = rest.and_then(|r| r.split_once('.')) else { return label };
    let column = columns.iter().find(|c| c.name.key() == column).map(|c| words::column(l, c.name));
    let row = row.parse::<u64>().map_or_else(|_| row.to_owned(), |n| l.number(n + 1));
    format!("{} {}", l.common_label(format!("{label}, {row}")), column.unwrap_or_default())
}

fn has_countries(section: Section) -> bool {
    form(section).iter().any(|spec| match spec.kind {
        FieldKind::Country => true,
        FieldKind::Table(columns) => columns.iter().any(|c| c.kind == FieldKind::Country),
        _ => false,
    })
}
