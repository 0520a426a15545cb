//! Recording a resolution, one number for many items, and correcting that record.

use super::{
    attempt,
    decision::usual_day,
    head::SessionHead,
    offered,
    plan::number,
    standing::{self, Kept},
    step::{Field, Step},
};
use crate::{
    account::fields,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    council::{self, Command, CommandKind, Resolution as Known, ResolutionNumber, ResolutionText, Symbol},
    kernel::{ApplicationId, CouncilSessionId, ResolutionId},
};
use persistence::{NewText, Refusal, read::council::SessionFile};

#[derive(Template)]
#[template(path = "council/resolution.html")]
struct ResolutionPage {
    page: Page,
    head: SessionHead,
    form: Form,
    command_id: String,
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::RecordResolution).await?;
    page(&signed, &file, Form::filled([("adopted", usual_day(&file.session).to_string())]))
}

fn page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    let l = signed.l;
    let form = form
        .naming([("number", l.council_resolution_number().as_str()), ("title", l.council_resolution_title().as_str())]);
    let view = ResolutionPage {
        page: signed.desk(l.council_resolution_record()).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        command_id: signed.app.uuid().to_string(),
        form,
    };
    show_with(view.form.status(), &view)
}

/// The field that says in which language a title stands on record, where that is corrected.
const TITLE_IN: &str = "title_in";

/// What a resolution says of itself, as it was typed, and what is new of its words; a `known` one covers its items
/// still.
fn read(
    signed: &Signed,
    form: &mut Form,
    known: Option<(&SessionFile, &Known)>,
) -> Option<(ResolutionText, Option<NewText>)> {
    let l = signed.l;
    form.required("number");
    let number = number(form, "number", l.council_fault_number());
    let adopted_on = form.day("adopted", l.council_fault_day());
    let title = form.required("title");
    let draft = form.text("draft").to_owned();
    let symbol: Option<Symbol> = draft.parse().ok();
    if !draft.is_empty() && symbol.is_none() {
        form.fault("draft", l.council_fault_symbol());
    }
    let (Some(number), Some(adopted_on), false) = (number, adopted_on, form.is_to_be_shown()) else { return None };
    let stands = known.map(|(file, known)| (known.title, file.original(&known.title, l.language())));
    let Kept { text: title, new } = standing::kept(signed, form, (&title, standing::asked(form, TITLE_IN)), stands);
    let items = known.map(|(_, known)| known.items.clone()).unwrap_or_default();
    let number = ResolutionNumber(u32::from(number));
    Some((ResolutionText { number, adopted_on, title, draft: symbol, items }, new))
}

fn at(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Council(council::Refusal::OutsideSession { .. } | council::Refusal::InTheFuture { .. }) => "adopted",
        _ => "number",
    }
}

pub(super) async fn record(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let Some((text, title)) = read(&signed, &mut form, None) else { return page(&signed, &file, form) };
    let command = Command::RecordResolution { id: form.command()?.0.into(), text };
    if !attempt(&signed, id, &mut form, at, command, title.into_iter().collect()).await? {
        return page(&signed, &file, form);
    }
    signed.say(signed.l.council_resolution_done());
    Ok(see(format!("/council/{id}")))
}

type Resolution = Path<(CouncilSessionId, ResolutionId)>;

pub(super) async fn correct_form(signed: Signed, Path((id, resolution)): Resolution) -> Answer {
    let file = offered(&signed, id, CommandKind::CorrectResolution).await?;
    let known = file.session.resolutions.get(&resolution).ok_or(WebError::NotFound)?;
    let title = file.original(&known.title, signed.l.language());
    let form = Form::filled([
        ("number", known.number.to_string()),
        ("adopted", known.adopted_on.to_string()),
        ("title", title.words.to_owned()),
        (TITLE_IN, standing::written_in(&signed, Some(&title))),
        ("draft", known.draft.as_ref().map(ToString::to_string).unwrap_or_default()),
    ]);
    correct_page(&signed, &file, resolution, form)
}

fn correct_page(signed: &Signed, file: &SessionFile, resolution: ResolutionId, form: Form) -> Answer {
    let l = signed.l;
    let head = SessionHead::of(signed, &file.session);
    let covered = file.session.resolutions.get(&resolution).map(|r| r.items.clone()).unwrap_or_default();
    let name = |a: &ApplicationId| Some(file.files.get(a)?.organization.name.clone());
    Step::of(signed, &head, l.agenda_resolution_correct(), &format!("resolutions/{resolution}"))
        .lead(l.agenda_resolution_correct_lead())
        .names(l.agenda_resolution_covers(), covered.iter().filter_map(name).collect())
        .ask(Field::short("number", l.council_resolution_number()))
        .ask(Field::day("adopted", l.council_resolution_adopted_on()))
        .ask(Field::line("title", l.council_resolution_title()))
        .ask(Field::select(TITLE_IN, l.agenda_resolution_title_in(), fields::languages()))
        .ask(Field::line("draft", l.council_resolution_draft()).hint(l.council_resolution_draft_hint()))
        .ask(Field::words("reason", l.agenda_correct_reason()).hint(l.agenda_reason_inside()))
        .button(l.agenda_correct_submit())
        .show(signed, form)
}

pub(super) async fn correct(signed: Signed, Path((id, resolution)): Resolution, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let known = file.session.resolutions.get(&resolution).ok_or(WebError::NotFound)?;
    let reason = super::words(&signed, &mut form, "reason");
    let Some((text, title)) = read(&signed, &mut form, Some((&file, known))) else {
        return correct_page(&signed, &file, resolution, form);
    };
    let command = Command::CorrectResolution { id: resolution, text, reason: reason.reference() };
    if !attempt(&signed, id, &mut form, at, command, title.into_iter().chain([reason]).collect()).await? {
        return correct_page(&signed, &file, resolution, form);
    }
    signed.say(signed.l.agenda_resolution_corrected());
    Ok(see(format!("/council/{id}")))
}
