//! Recording a resolution: one number for many items.

use super::{
    act,
    head::SessionHead,
    plan::{day, number},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    council::{self, Command, CommandKind, ResolutionNumber, ResolutionText, Symbol},
    kernel::CouncilSessionId,
};
use persistence::read::council::SessionFile;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "council/resolution.html")]
struct ResolutionPage {
    page: Page,
    head: SessionHead,
    form: Form,
    command_id: String,
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    page(&signed, &file, Form::filled([("adopted", file.session.dates.opens.to_string())]))
}

fn page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    if !council::available(&file.session, &signed.actor()).contains(&CommandKind::RecordResolution) {
        return Err(WebError::NotFound);
    }
    let view = ResolutionPage {
        page: signed.desk(signed.l.council_resolution_record()).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        command_id: signed.app.uuid().to_string(),
        form,
    };
    show_with(view.form.status(), &view)
}

pub(super) async fn record(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let l = signed.l;
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    form.required("number");
    let number = number(&mut form, "number", l.council_fault_number());
    let adopted_on = day(&mut form, "adopted", l.council_fault_day());
    let title = form.required("title");
    let draft = form.text("draft").to_owned();
    let symbol: Option<Symbol> = draft.parse().ok();
    if !draft.is_empty() && symbol.is_none() {
        form.fault("draft", l.council_fault_symbol());
    }
    let (Some(number), Some(adopted_on), false) = (number, adopted_on, form.is_to_be_shown()) else {
        return page(&signed, &file, form);
    };
    let title = signed.new_text(&form, title);
    let (command_id, _) = form.envelope()?;
    let command = Command::RecordResolution {
        id: command_id.0.into(),
        text: ResolutionText {
            number: ResolutionNumber(u32::from(number)),
            adopted_on,
            title: title.reference(),
            draft: symbol,
            items: BTreeSet::new(),
        },
    };
    act(&signed, id, &form, command, vec![title]).await?;
    signed.say(l.council_resolution_done());
    Ok(see(format!("/council/{id}")))
}
