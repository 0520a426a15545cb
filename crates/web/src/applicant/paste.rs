//! Rows pasted from a spreadsheet into a list: what was understood is looked at before it is added.

use super::{
    answers,
    file::{self, Desk},
    names::rows_typed,
    section,
    understood::{self, Understood},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    pasted,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    dossier::{Fault, FaultKind, Field, FieldKind, MOST_ROWS, Section, Typed, read},
    kernel::ApplicationId,
};
use locale::{L10n, words};

#[derive(Template)]
#[template(path = "applicant/paste.html")]
struct View {
    page: Page,
    form: Form,
    id: ApplicationId,
    section: Section,
    section_name: String,
    field: Field,
    columns: String,
    /// How often the section was saved when the page was shown.
    revision: u64,
    /// It shows what was pasted, which is not added yet.
    unsaved: bool,
    seen: Option<Seen>,
}

/// What was understood.
struct Seen {
    headings: Vec<String>,
    lines: Vec<Vec<Cell>>,
    /// Headings that were not understood.
    strange: String,
    left_out: String,
    tally: String,
    /// What concerns no single cell.
    faults: Vec<String>,
    add: String,
}

/// A cell as it would be added.
struct Cell {
    heading: String,
    words: String,
    fault: Option<String>,
}

/// The list of an address, where the person may write in it.
async fn list(
    signed: &Signed,
    (id, section, field): &(String, String, String),
) -> Result<(Desk, Section, Field), WebError> {
    let desk = file::open(signed, id).await?;
    let section = Section::from_key(section).ok_or(WebError::NotFound)?;
    let field = Field::from_key(field).filter(|f| f.section() == section && understood::takes_rows(*f));
    let field = field.ok_or(WebError::NotFound)?;
    if !desk.may_write(section) {
        return Err(WebError::refused(|l| l.applicant_section_closed()));
    }
    Ok((desk, section, field))
}

/// `GET /applications/{id}/sections/{section}/rows/{field}`
pub(super) async fn page(signed: Signed, Path(at): Path<(String, String, String)>) -> Answer {
    let (desk, _, field) = list(&signed, &at).await?;
    show(&signed, &desk, field, Form::blank(), None)
}

/// `POST /applications/{id}/sections/{section}/rows/{field}`
pub(super) async fn add(signed: Signed, Path(at): Path<(String, String, String)>, mut form: Form) -> Answer {
    let (desk, section, field) = list(&signed, &at).await?;
    let l = signed.l;
    let pasted = form.required_saying("pasted", l.form_paste_fault());
    if form.is_to_be_shown() {
        return show(&signed, &desk, field, form, None);
    }
    let before = desk.typed(section);
    let understood = match understood::understand(l, field, rows_typed(&before, field), &pasted) {
        Ok(understood) => understood,
        Err(open) => {
            form.fault("pasted", pasted::says(l, open));
            return show(&signed, &desk, field, form, None);
        }
    };
    if understood.first + understood.lines.len() > usize::from(MOST_ROWS) {
        form.fault("pasted", words::fault(l, &FaultKind::TooManyRows { max: MOST_ROWS }));
        return show(&signed, &desk, field, form, None);
    }
    let mut after = before;
    after.0.extend(understood.typed.iter().filter(|(_, w)| !w.is_empty()).map(|(n, w)| (n.clone(), w.clone())));
    if understood.lines.is_empty() {
        form.fault("pasted", l.form_paste_fault());
    }
    if form.text("do") == "add" && form.text("revision") != desk.revision(section).to_string() {
        // By a colleague, or by the same press, whose answer was lost on the way.
        form.fault("pasted", l.form_paste_changed());
    }
    if form.text("do") != "add" || form.is_to_be_shown() {
        let seen = seen(l, &desk, field, &after, understood);
        return show(&signed, &desk, field, form, Some(seen));
    }
    let count = understood.lines.len();
    if !section::store(&signed, &desk, section, &after).await? {
        // A colleague saved meanwhile: the rows are looked at beside theirs.
        return show(&signed, &desk, field, form, None);
    }
    signed.say(l.form_paste_added(count, l.number(count as u64)));
    Ok(see(format!("/applications/{}/sections/{section}#{field}", desk.id())))
}

fn seen(l: &'static L10n, desk: &Desk, field: Field, after: &Typed, understood: Understood) -> Seen {
    let faults = read(field.section(), after, desk.today()).faults;
    let mine: Vec<&Fault> = faults.iter().filter(|f| f.field == field).collect();
    let count = understood.lines.len();
    let cell = |(i, name): (usize, &String)| Cell {
        heading: understood.headings.get(i).cloned().unwrap_or_default(),
        words: answers::control(l, field, name, after.get(name)),
        fault: mine.iter().find(|f| f.at == *name).map(|f| words::fault(l, &f.why)),
    };
    let amount = |name: &String| vec![source(l, field, name), cell((1, name))];
    let lines = understood.lines.iter().map(|names| match (field.spec().kind, names.first()) {
        (FieldKind::Amounts(_), Some(name)) => amount(name),
        _ => names.iter().enumerate().map(cell).collect(),
    });
    let lines = lines.collect();
    // Cells that a row needs and the pasted columns lack are told once, not once a row; what is wrong
    // with the rows that are there already is told in the section.
    let shown = |f: &Fault| understood.lines.iter().flatten().any(|name| *name == f.at);
    let is_new = |f: &Fault| row_of(field, &f.at).is_none_or(|row| row >= understood.first);
    let mut others: Vec<String> = mine
        .iter()
        .filter(|f| is_new(f) && !shown(f))
        .map(|f| format!("{} {}", l.common_label(part(l, field, &f.at)), words::fault(l, &f.why)))
        .collect();
    others.sort();
    others.dedup();
    Seen {
        lines,
        strange: understood.strange.join(" · "),
        left_out: understood.left_out.iter().cloned().collect::<Vec<_>>().join(" · "),
        tally: l.form_paste_tally(count, l.number(count as u64)),
        faults: others,
        add: l.form_paste_add(count, l.number(count as u64)),
        headings: understood.headings,
    }
}

/// The source that an amount belongs to.
fn source(l: &L10n, field: Field, name: &str) -> Cell {
    let option = name.rsplit('.').next().unwrap_or_default();
    Cell { heading: l.applicant_amounts_source(), words: words::option(l, field, option), fault: None }
}

/// The row of a control.
fn row_of(field: Field, name: &str) -> Option<usize> {
    name.strip_prefix(field.key())?.strip_prefix('.')?.split_once('.')?.0.parse().ok()
}

/// The column of a control; the list itself where it is none.
fn part(l: &L10n, field: Field, name: &str) -> String {
    let FieldKind::Table(columns) = field.spec().kind else { return words::field_label(l, field) };
    let column = columns.iter().find(|c| name.rsplit('.').next() == Some(c.name.key()));
    column.map_or_else(|| words::field_label(l, field), |c| words::column(l, c.name))
}

fn show(signed: &Signed, desk: &Desk, field: Field, form: Form, seen: Option<Seen>) -> Answer {
    let l = signed.l;
    let columns: Vec<String> = match field.spec().kind {
        FieldKind::Table(columns) => columns.iter().map(|c| words::column(l, c.name)).collect(),
        _ => vec![l.applicant_amounts_source(), l.applicant_amounts_amount_plain()],
    };
    let view = View {
        page: signed.page(l.form_paste_title(words::field_label(l, field))).with_form(&form),
        id: desk.id(),
        section: field.section(),
        section_name: words::section(l, field.section()),
        field,
        columns: l.form_paste_columns(columns.join(" · ")),
        revision: desk.revision(field.section()),
        unsaved: !form.text("pasted").is_empty(),
        seen,
        form,
    };
    show_with(view.form.status(), &view)
}
