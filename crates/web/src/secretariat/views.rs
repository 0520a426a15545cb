//! The views of the queue that somebody keeps: named, renamed, forgotten, and which of them opens first.

use super::sought::Asked;
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use persistence::{SAVED_VIEWS, SavedView, StoreError, VIEW_ADDRESS, VIEW_NAME, read::queue::QueueView};
use uuid::Uuid;

/// The queue, as the form of a view names it.
const ADDRESS: &str = "address";

#[derive(Template)]
#[template(path = "secretariat/views.html")]
struct ViewsPage {
    page: Page,
    form: Form,
    /// Shown where one is about to be kept.
    is_new: bool,
    views: Vec<Line>,
    most: String,
    name_most: usize,
}

struct Line {
    id: String,
    href: String,
    name: String,
    /// As it stands in the field: what was typed, where it was refused.
    typed: String,
    field: String,
    fault: Option<String>,
    opens_first: bool,
}

pub(super) async fn list(signed: Signed) -> Answer {
    page(&signed, Form::blank(), None).await
}

/// `at` is the view whose new name was refused.
async fn page(signed: &Signed, form: Form, at: Option<Uuid>) -> Answer {
    let views = signed.app.store.views_saved(signed.who.id).await?;
    let line = |view: SavedView| {
        let field = field(view.id);
        Line {
            href: format!("/desk?{}", view.address),
            typed: if at == Some(view.id) { form.value("name").to_owned() } else { view.name.clone() },
            fault: form.fault_at(&field).map(str::to_owned),
            id: view.id.to_string(),
            name: view.name,
            opens_first: view.opens_first,
            field,
        }
    };
    let page = signed.desk(signed.l.desk_views());
    let is_new = at.is_none() && !form.value(ADDRESS).is_empty();
    let view = ViewsPage {
        page: if is_new { page.with_form(&form) } else { page },
        is_new,
        views: views.into_iter().map(line).collect(),
        most: signed.l.number(SAVED_VIEWS),
        name_most: VIEW_NAME,
        form,
    };
    show_with(view.form.status(), &view)
}

fn field(view: Uuid) -> String {
    format!("name-{view}")
}

/// A name as it can be kept; a fault is noted where it cannot.
fn name(signed: &Signed, form: &mut Form, at: &str) -> String {
    let name = form.text("name").to_owned();
    if name.is_empty() {
        form.fault(at, signed.l.desk_views_fault_name());
    } else if name.chars().count() > VIEW_NAME {
        form.fault(at, signed.l.desk_fault_name_long(VIEW_NAME));
    }
    name
}

/// Whether it was kept; else the form says at `at` why not.
fn noted(signed: &Signed, form: &mut Form, at: &str, outcome: Result<(), StoreError>) -> Result<bool, WebError> {
    let l = signed.l;
    match outcome {
        Ok(()) => return Ok(true),
        Err(StoreError::Taken(_)) => form.fault(at, l.desk_views_fault_taken()),
        Err(StoreError::TooMany { most }) => form.fault(at, l.desk_fault_views_many(l.number(most))),
        Err(other) => return Err(other.into()),
    }
    Ok(false)
}

pub(super) async fn save(signed: Signed, mut form: Form) -> Answer {
    let asked = Asked::read(form.text(ADDRESS))?;
    let view = QueueView::from_key(&asked.view).ok_or(WebError::BadRequest)?;
    let address = asked.kept(view);
    if address.len() > VIEW_ADDRESS {
        return Err(WebError::BadRequest);
    }
    let name = name(&signed, &mut form, "name");
    if form.is_to_be_shown() {
        return page(&signed, form, None).await;
    }
    let outcome = signed.app.store.view_save(signed.who.id, &name, &address).await;
    if !noted(&signed, &mut form, "name", outcome)? {
        return page(&signed, form, None).await;
    }
    signed.say(signed.l.desk_view_kept(name));
    Ok(see(format!("/desk?{address}")))
}

pub(super) async fn rename(signed: Signed, Path(view): Path<Uuid>, mut form: Form) -> Answer {
    let at = field(view);
    let name = name(&signed, &mut form, &at);
    if form.is_to_be_shown() {
        return page(&signed, form, Some(view)).await;
    }
    let outcome = signed.app.store.view_rename(signed.who.id, view, &name).await;
    if !noted(&signed, &mut form, &at, outcome)? {
        return page(&signed, form, Some(view)).await;
    }
    signed.say(signed.l.desk_view_kept(name));
    Ok(see("/desk/views"))
}

pub(super) async fn remove(signed: Signed, Path(view): Path<Uuid>, _: Form) -> Answer {
    signed.app.store.view_remove(signed.who.id, view).await?;
    signed.say(signed.l.desk_views_removed());
    Ok(see("/desk/views"))
}

pub(super) async fn first(signed: Signed, Path(view): Path<Uuid>, form: Form) -> Answer {
    let view = (form.text("first") == "yes").then_some(view);
    signed.app.store.view_open_first(signed.who.id, view).await?;
    signed.say(signed.l.desk_views_first_done());
    Ok(see("/desk/views"))
}
