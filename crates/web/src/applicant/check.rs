//! All answers on one page: to check before submission, and to read afterwards.

use super::{
    again,
    answers::Read,
    documents::{self, FileView},
    file::{self, Desk},
    unattached,
};
use crate::{
    error::{Answer, WebError, see, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    dossier::{Section, completeness},
    kernel::ApplicationId,
};
use locale::words;

#[derive(Template)]
#[template(path = "applicant/check.html")]
struct View {
    page: Page,
    id: ApplicationId,
    open: Vec<(String, String)>,
    answers: Read,
    /// What no document shows that was not met last time.
    again: Option<String>,
    files: Vec<FileView>,
    writable: bool,
    deadline: String,
}

/// `GET /applications/{id}/check`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if desk.is_deferred() {
        return Ok(see(format!("/applications/{id}/update")));
    }
    if !desk.is_draft() {
        return Ok(see(format!("/applications/{id}")));
    }
    let l = signed.l;
    let again = again::of(&signed, &desk).await?;
    show(&View {
        page: signed.page(l.applicant_check_title()),
        id: desk.id(),
        open: open_things(&signed, &desk).await?,
        answers: Read::to_check(l, &desk, again.as_ref()),
        again: again.as_ref().and_then(|a| a.of_documents(l, &desk)),
        files: desk.documents.iter().map(|d| documents::file_view(l, &desk, d)).collect(),
        writable: desk.may_edit(),
        deadline: desk.deadline(l),
    })
}

/// What stands between the draft and its submission, but for the declaration: where to, and words.
pub(super) async fn open_things(signed: &Signed, desk: &Desk) -> Result<Vec<(String, String)>, WebError> {
    let (l, id) = (signed.l, desk.id());
    let sections = Section::ALL.into_iter().filter(|s| *s != Section::Declaration);
    let mut open: Vec<(String, String)> = sections
        .filter_map(|section| {
            let how_far = completeness(section, &desk.typed(section), desk.today());
            let words = format!("{} {}", l.common_label(words::section(l, section)), words::completeness(l, &how_far));
            (!how_far.is_complete()).then(|| (format!("/applications/{id}/sections/{section}"), words))
        })
        .collect();
    open.extend(documents::needs(desk).into_iter().filter(|n| n.more > 0).map(|n| {
        let words = format!("{} {}", l.common_label(l.applicant_documents_missing()), words::document(l, n.kind));
        (format!("/applications/{id}/documents#{}", n.kind), words)
    }));
    open.extend(unattached::of(signed, desk).await?);
    Ok(open)
}

#[derive(Template)]
#[template(path = "applicant/read.html")]
struct Sent {
    page: Page,
    id: ApplicationId,
    answers: Read,
    files: Vec<FileView>,
}

/// `GET /applications/{id}/sent`: the latest frozen version, as it was sent.
pub(super) async fn sent(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if desk.own.view.versions.is_empty() {
        return Err(WebError::NotFound);
    }
    let dossier = signed.app.store.dossier(&signed.viewer(), desk.id(), None).await?;
    let l = signed.l;
    show(&Sent {
        page: signed.page(l.applicant_state_read()),
        id: desk.id(),
        answers: Read::as_sent(l, &dossier.answers),
        files: dossier.documents.iter().map(|d| documents::file_view(l, &desk, d)).collect(),
    })
}
