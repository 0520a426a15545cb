//! The declaration by a named person, and the submission of exactly what was checked.

use super::{
    answers::Read,
    check,
    controls::Question,
    file::{self, Desk},
    pace::{self, Outlook},
    receipt::{self, Kept},
    section::{self, Said},
};
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::{COMMAND, Form},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    application::{self, Command, PublicStep},
    dossier::{Fault, Field, Section, Typed, read},
    kernel::{ApplicationId, CommandId, Digest, Envelope},
};
use locale::words;
use persistence::{Refusal, StoreError};

#[derive(Template)]
#[template(path = "applicant/submit.html")]
struct View {
    page: Page,
    id: ApplicationId,
    faults: Vec<Said>,
    faults_title: String,
    changed: Option<String>,
    deadline: String,
    questions: Vec<Question>,
    /// What was declared so far, for whoever may not submit.
    answers: Option<Read>,
    seen: u64,
    command_id: String,
    revision: u64,
    version: String,
    /// It shows what was typed, which may not have arrived.
    unsaved: bool,
}

/// What is missing: nobody declares an unfinished dossier.
#[derive(Template)]
#[template(path = "applicant/submit_not_yet.html")]
struct NotYet {
    page: Page,
    id: ApplicationId,
    /// Where to, and words.
    open: Vec<(String, String)>,
}

/// Why the page is shown again.
#[derive(Default)]
struct Trouble {
    faults: Vec<Fault>,
    /// Where to, and words.
    open: Vec<(String, String)>,
    changed: Option<String>,
    status: Option<StatusCode>,
}

/// `GET /applications/{id}/submit`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if !desk.is_draft() {
        return Ok(see(format!("/applications/{id}")));
    }
    let l = signed.l;
    let open = check::open_things(&signed, &desk).await?;
    if !open.is_empty() {
        return show(&NotYet { page: signed.page(l.applicant_submit_title()), id: desk.id(), open });
    }
    let typed = desk.typed(Section::Declaration);
    view(&signed, &desk, &typed, Trouble::default(), &Form::blank())
}

/// `POST /applications/{id}/submit`
pub(super) async fn submit(signed: Signed, Path(id): Path<String>, posted: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let typed = section::typed_in(signed.l, Section::Declaration, &posted);
    if posted.is_to_be_shown() {
        return view(&signed, &desk, &typed, Trouble::default(), &posted);
    }
    let command_id: CommandId = posted.text(COMMAND).parse().map_err(|_| WebError::BadRequest)?;
    if !desk.is_draft() {
        return Ok(resubmitted(&signed, &desk));
    }
    // Another declaration was saved than the one that this page had seen; the same one, saved by the
    // first of two presses, is no change.
    let declared_anew = posted.text("revision") != desk.revision(Section::Declaration).to_string()
        && desk.typed(Section::Declaration) != typed;
    if posted.text("version") != checked(&desk) || declared_anew {
        return changed(&signed, &id, &typed, &posted).await;
    }
    match section::store(&signed, &desk, Section::Declaration, &typed).await {
        Ok(true) => {}
        // Received in the meantime by the other of two presses, or another declaration was saved.
        Ok(false) | Err(WebError::Refused(_)) => return changed(&signed, &id, &typed, &posted).await,
        Err(error) => return Err(error),
    }
    let faults = read(Section::Declaration, &typed, desk.today()).faults;
    let open = check::open_things(&signed, &desk).await?;
    if !faults.is_empty() || !open.is_empty() {
        let desk = file::open(&signed, &id).await?;
        return view(&signed, &desk, &typed, Trouble { faults, open, ..Trouble::default() }, &posted);
    }
    send(&signed, &desk, &typed, command_id, &posted).await
}

/// What was checked: every section but the declaration that is made on them, and the documents.
fn checked(desk: &Desk) -> String {
    let sections = desk.sections.iter().filter(|(s, _)| **s != Section::Declaration);
    let sections = sections.map(|(s, draft)| format!("{s} {}", draft.revision));
    let documents = desk.documents.iter().map(|d| d.facts.id.to_string());
    Digest::of(sections.chain(documents).collect::<Vec<_>>().join("\n").as_bytes()).to_string()
}

async fn send(signed: &Signed, desk: &Desk, typed: &Typed, command_id: CommandId, posted: &Form) -> Answer {
    let store = &signed.app.store;
    let version = store.draft_version(&signed.viewer(), desk.id()).await?.digest;
    let declared = [Field::DeclarantName, Field::DeclarantFunction, Field::DeclarantAuthority]
        .map(|field| typed.get(field.key()).trim());
    let declared_by = store.new_text(signed.l.language(), declared.join("\n"));
    let command = Command::Submit { version, declared_by: declared_by.reference() };
    let envelope = Envelope { command_id, seen: Some(desk.own.seq), command };
    match store.application(&signed.viewer(), desk.id(), envelope, &[declared_by]).await {
        Ok(_) => Ok(see(format!("/applications/{}/submitted", desk.id()))),
        Err(StoreError::ChangedMeanwhile { .. }) => {
            // Pressed twice, side by side: the other press has done it.
            let now = file::open(signed, &desk.id().to_string()).await?;
            Ok(resubmitted(signed, &now))
        }
        Err(StoreError::Refused(Refusal::Application(application::Refusal::VersionChanged))) => {
            changed(signed, &desk.id().to_string(), typed, posted).await
        }
        Err(StoreError::Refused(Refusal::Application(refusal))) => {
            let trouble =
                Trouble { changed: Some(words::refusal_for_applicant(signed.l, &refusal)), ..Trouble::default() };
            let trouble = Trouble { status: Some(StatusCode::UNPROCESSABLE_ENTITY), ..trouble };
            let desk = file::open(signed, &desk.id().to_string()).await?;
            view(signed, &desk, typed, trouble, posted)
        }
        Err(error) => Err(error.into()),
    }
}

/// The button was pressed again after it had worked: the same answer. Another page's button finds
/// a file that has moved on.
fn resubmitted(signed: &Signed, desk: &Desk) -> Response {
    if desk.own.view.versions.len() == 1 && desk.is_owner() {
        return see(format!("/applications/{}/submitted", desk.id()));
    }
    signed.say(signed.l.applicant_stale_title());
    see(format!("/applications/{}", desk.id()))
}

async fn changed(signed: &Signed, id: &str, typed: &Typed, posted: &Form) -> Answer {
    let desk = file::open(signed, id).await?;
    if !desk.is_draft() {
        return Ok(resubmitted(signed, &desk));
    }
    let trouble = Trouble {
        changed: Some(signed.l.applicant_submit_changed()),
        status: Some(StatusCode::CONFLICT),
        ..Trouble::default()
    };
    view(signed, &desk, typed, trouble, posted)
}

fn view(signed: &Signed, desk: &Desk, typed: &Typed, trouble: Trouble, posted: &Form) -> Answer {
    let l = signed.l;
    let by_control = section::by_control(l, &trouble.faults);
    let mut faults: Vec<Said> = section::said(l, &trouble.faults);
    for fault in &mut faults {
        fault.anchor.insert(0, '#');
    }
    faults.extend(trouble.open.into_iter().map(|(anchor, says)| Said { anchor, label: String::new(), says }));
    let status = match trouble.status {
        Some(status) => status,
        None if faults.is_empty() => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let kept = |name: &str, fresh: String| match posted.text(name) {
        "" => fresh,
        // A page that comes back filled in still means the version that it had shown.
        kept if posted.again.is_some() => kept.to_owned(),
        _ => fresh,
    };
    let (page, may_submit) = (signed.page(l.applicant_submit_title()), desk.is_owner());
    let view = View {
        page: if may_submit { page.with_form(posted) } else { page },
        id: desk.id(),
        faults_title: l.site_faults(faults.len(), l.number(faults.len() as u64)),
        faults,
        changed: trouble.changed,
        deadline: desk.deadline(l),
        questions: section::questions(l, desk, Section::Declaration, typed, &by_control, None),
        answers: (!may_submit).then(|| Read::one(l, desk, Section::Declaration)),
        seen: desk.own.view.revision,
        command_id: kept(COMMAND, signed.app.store.new_id::<CommandId>().to_string()),
        revision: desk.revision(Section::Declaration),
        version: kept("version", checked(desk)),
        unsaved: !posted.text(COMMAND).is_empty(),
    };
    show_with(status, &view)
}

#[derive(Template)]
#[template(path = "applicant/submitted.html")]
struct Submitted {
    page: Page,
    id: ApplicationId,
    reference: String,
    received: String,
    session: String,
    late: bool,
    digest: String,
    outlook: Option<Outlook>,
    receipts: Vec<Kept>,
}

/// `GET /applications/{id}/submitted`
pub(super) async fn submitted(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let view = &desk.own.view;
    let (Some(reference), Some(received), Some(version)) = (view.reference, view.received, view.versions.first())
    else {
        return Err(WebError::NotFound);
    };
    let (target, late) = view
        .timeline
        .iter()
        .find_map(|e| match e.what {
            PublicStep::Received { target, late } => Some((target, late)),
            _ => None,
        })
        .unwrap_or((view.target, false));
    let l = signed.l;
    show(&Submitted {
        page: signed.page(l.applicant_submitted_title()),
        id: desk.id(),
        reference: reference.to_string(),
        received: l.instant_with_zone(received.at),
        session: desk.session(l, target),
        late,
        digest: version.digest.to_string(),
        outlook: pace::outlook(&signed, &desk).await?,
        receipts: receipt::kept(l, &desk),
    })
}
