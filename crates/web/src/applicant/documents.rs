//! The documents of a file: which are needed, which are there, and taking one away.

use super::{
    again,
    file::{self, Desk},
};
use crate::{
    download,
    error::{Answer, WebError, see, show},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::{extract::Path, http::HeaderMap};
use domain::{
    criteria::Audience,
    evidence::{Ask, DocumentFacts, DocumentKind, Need, required},
    kernel::{ApplicationId, DocumentId},
};
use locale::{L10n, countries, words};
use persistence::{Document, Upload};

#[derive(Template)]
#[template(path = "applicant/documents.html")]
struct View {
    page: Page,
    id: ApplicationId,
    lede: String,
    /// How much of the room is taken.
    held: Option<String>,
    notice: Option<String>,
    /// What stood against an earlier application, and no document shows yet.
    again: Option<String>,
    /// It was opened for an answer, which is written elsewhere.
    answers: bool,
    uploads: Vec<UploadView>,
    /// Some of them can still be attached.
    unfinished: bool,
    groups: Vec<Group>,
}

/// A file that has arrived and is not attached, or is on its way.
struct UploadView {
    id: DocumentId,
    kind: DocumentKind,
    name: String,
    facts: String,
    is_whole: bool,
    /// The person may finish or remove it.
    writable: bool,
    /// It came too late, or is of a kind that is shut again.
    shut: bool,
}

struct Group {
    title: String,
    kinds: Vec<Kind>,
}

/// A kind of document with the files of it.
struct Kind {
    key: &'static str,
    name: String,
    class: &'static str,
    status: String,
    why: String,
    /// What it can show and was not met last time.
    flag: Option<String>,
    serves: Vec<(&'static str, String)>,
    files: Vec<FileView>,
    writable: bool,
    attachable: bool,
    /// It can be written from the answers.
    written: bool,
}

/// One file in words.
pub(super) struct FileView {
    pub(super) id: DocumentId,
    pub(super) name: String,
    pub(super) kind: String,
    /// Size, pages, when it was uploaded, whether anybody looked for viruses.
    pub(super) facts: String,
    /// What was said about it.
    pub(super) stated: String,
    pub(super) sha256: String,
    pub(super) short: String,
    /// The very same file under another kind: where it stands, and its kind.
    pub(super) twins: Vec<(DocumentId, String)>,
}

/// `GET /applications/{id}/documents`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let (l, settings) = (signed.l, &signed.app.settings);
    let uploads = signed.app.store.uploads(&signed.viewer(), desk.id()).await?;
    let attached: u64 = desk.documents.iter().map(|d| d.facts.bytes).sum();
    let held = attached + uploads.iter().map(|u| u.size).sum::<u64>();
    let needs = needs(&desk);
    let again = again::of(&signed, &desk).await?;
    let kinds = |needed: bool| -> Vec<Kind> {
        DocumentKind::ALL
            .into_iter()
            .filter(|k| needs.iter().any(|n| n.kind == *k) == needed)
            .map(|kind| {
                let flag = again.as_ref().and_then(|a| a.of_kind(l, &desk, kind));
                Kind { flag, ..kind_view(l, &desk, kind, needs.iter().find(|n| n.kind == kind)) }
            })
            .filter(|view| needed || view.attachable || !view.files.is_empty())
            .collect()
    };
    let groups = [(l.applicant_documents_needed(), kinds(true)), (l.applicant_documents_other(), kinds(false))];
    let view = View {
        page: signed.page(l.applicant_documents_title()),
        id: desk.id(),
        lede: l.applicant_documents_lede(
            l.file_size(settings.max_file_bytes),
            l.file_size(settings.max_application_bytes),
        ),
        held: (held > 0)
            .then(|| l.applicant_documents_held(l.file_size(held), l.file_size(settings.max_application_bytes))),
        notice: notice(l, &desk),
        again: again.as_ref().and_then(|a| a.of_documents(l, &desk)),
        answers: desk.opens_documents(),
        unfinished: uploads.iter().any(|u| desk.may_attach(u.kind)),
        uploads: uploads.iter().map(|u| upload_view(l, &desk, u)).collect(),
        groups: groups
            .into_iter()
            .filter(|(_, kinds)| !kinds.is_empty())
            .map(|(title, kinds)| Group { title, kinds })
            .collect(),
    };
    show(&view)
}

fn upload_view(l: &L10n, desk: &Desk, upload: &Upload) -> UploadView {
    let so_far = match &upload.arrived {
        Some(_) => l.file_size(upload.size),
        None => l.applicant_documents_begun(l.file_size(upload.received), l.file_size(upload.size)),
    };
    let until = l.applicant_documents_received_until(l.instant_with_zone(upload.expires_at));
    UploadView {
        id: upload.id,
        kind: upload.kind,
        name: upload.name.clone(),
        facts: [words::document(l, upload.kind), so_far, until].join(" · "),
        is_whole: upload.arrived.is_some(),
        writable: desk.may_attach(upload.kind),
        shut: !desk.takes(upload.kind),
    }
}

fn notice(l: &L10n, desk: &Desk) -> Option<String> {
    if desk.opens_documents() {
        return Some(l.applicant_documents_opened());
    }
    (!DocumentKind::ALL.into_iter().any(|kind| desk.may_attach(kind))).then(|| l.applicant_documents_closed())
}

/// How many of a kind are needed, and how many are still missing.
pub(super) struct Needed {
    pub(super) kind: DocumentKind,
    because: Need,
    pub(super) at_least: usize,
    pub(super) more: usize,
}

/// The documents that the answers call for, translations included.
pub(super) fn needs(desk: &Desk) -> Vec<Needed> {
    let (dossier, facts) = (desk.dossier(), desk.document_facts());
    let absent = &desk.assessment.missing;
    let more = |kind| absent.iter().filter(|m| m.kind == kind).map(|m| usize::from(m.more)).sum();
    let mut needs: Vec<Needed> = required(&dossier)
        .into_iter()
        .map(|r| Needed { kind: r.kind, because: r.because, at_least: r.at_least.into(), more: more(r.kind) })
        .collect();
    let untranslated = more(DocumentKind::Translation);
    if untranslated > 0 {
        let there = facts.iter().filter(|d| d.kind == DocumentKind::Translation).count();
        needs.push(Needed {
            kind: DocumentKind::Translation,
            because: Need::NoWorkingLanguage,
            at_least: there + untranslated,
            more: untranslated,
        });
    }
    needs
}

fn kind_view(l: &L10n, desk: &Desk, kind: DocumentKind, need: Option<&Needed>) -> Kind {
    let files: Vec<FileView> =
        desk.documents.iter().filter(|d| d.facts.kind == kind).map(|d| file_view(l, desk, d)).collect();
    let (class, status) = match need {
        None => ("", String::new()),
        Some(n) if n.at_least > 1 => {
            let (have, all) = (l.number((n.at_least - n.more) as u64), l.number(n.at_least as u64));
            (if n.more == 0 { "done" } else { "yours" }, l.applicant_documents_of(have, all))
        }
        Some(n) if n.more == 0 => ("done", l.applicant_documents_attached()),
        Some(_) => ("yours", l.applicant_documents_missing()),
    };
    let why = need.map(|n| words::document_need(l, n.because)).unwrap_or_default();
    let serves = desk
        .own
        .rulebook
        .criteria()
        .iter()
        .filter(|c| c.audience == Audience::Everybody && c.evidence.contains(&kind))
        .map(|c| (c.key.key(), words::criterion_title(l, c.key)));
    Kind {
        key: kind.key(),
        name: words::document(l, kind),
        class,
        status,
        why: [why, words::document_about(l, kind)].into_iter().filter(|w| !w.is_empty()).collect::<Vec<_>>().join(". "),
        flag: None,
        serves: serves.collect(),
        writable: desk.may_attach(kind),
        attachable: desk.may_attach(kind) && (files.is_empty() || kind.may_repeat()),
        written: kind == DocumentKind::LetterOfRequest && desk.may_attach(kind),
        files,
    }
}

/// A file in words.
pub(super) fn file_view(l: &L10n, desk: &Desk, document: &Document) -> FileView {
    let pages = document.pages.map(|n| l.applicant_documents_pages(n, l.number(n)));
    let not_scanned = document.scanned_at.is_none().then(|| l.site_document_not_scanned());
    let uploaded = l.instant_with_zone(document.uploaded_at);
    let facts = [Some(l.file_size(document.facts.bytes)), pages, Some(uploaded), not_scanned];
    let sha256 = document.facts.digest.to_string();
    FileView {
        id: document.facts.id,
        name: document.name.clone(),
        kind: words::document(l, document.facts.kind),
        facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        stated: stated(l, desk, &document.facts),
        short: short(&sha256),
        twins: twins(l, desk, document),
        sha256,
    }
}

fn twins(l: &L10n, desk: &Desk, document: &Document) -> Vec<(DocumentId, String)> {
    let same = |d: &&Document| d.facts.id != document.facts.id && d.facts.digest == document.facts.digest;
    desk.documents.iter().filter(same).map(|d| (d.facts.id, words::document(l, d.facts.kind))).collect()
}

/// The first and the last four digits: enough to compare by eye.
pub(super) fn short(sha256: &str) -> String {
    match (sha256.get(..4), sha256.get(sha256.len().saturating_sub(4)..)) {
        (Some(head), Some(tail)) => format!("{head}…{tail}"),
        _ => sha256.to_owned(),
    }
}

/// What was said about a document.
fn stated(l: &L10n, desk: &Desk, facts: &DocumentFacts) -> String {
    let labelled = |ask, says: String| format!("{} {says}", l.common_label(words::document_ask(l, ask)));
    let original = |id| desk.documents.iter().find(|d| d.facts.id == id).map(|d| d.name.clone());
    let parts = [
        facts.language.as_ref().map(|t| countries::language_name(l.language(), t.as_str()).to_owned()),
        facts.issued_on.map(|d| labelled(Ask::IssuedOn, l.partial_date(d))),
        facts.valid_until.map(|d| labelled(Ask::ValidUntil, l.date(d))),
        facts.period.map(|p| labelled(Ask::Period, l.span(p.from, p.to))),
        facts.issuer.clone().map(|i| labelled(Ask::Issuer, i)),
        facts.signatory.as_ref().map(|s| {
            let who = [s.name.as_str(), s.function.as_str()].into_iter().filter(|p| !p.is_empty());
            labelled(Ask::Signatory, who.collect::<Vec<_>>().join(", "))
        }),
        facts.translation_of.and_then(original).map(|name| labelled(Ask::TranslationOf, name)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `GET /applications/{id}/documents/{document}`: as a file to keep, never shown by the browser
/// as a page of this place.
pub(super) async fn download(
    signed: Signed,
    Path((id, document)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let document: DocumentId = document.parse().map_err(|_| WebError::NotFound)?;
    download::file(&signed, desk.id(), document, &headers, false).await
}

#[derive(Template)]
#[template(path = "applicant/remove.html")]
struct Removing {
    page: Page,
    id: ApplicationId,
    document: DocumentId,
    /// A version that was sent holds it.
    is_sent: bool,
}

/// `GET /applications/{id}/documents/{document}/remove`
pub(super) async fn confirm(signed: Signed, Path((id, document)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let document = desk.document(&document)?;
    let title = signed.l.applicant_removed_confirm_title(&document.name);
    let document = document.facts.id;
    let is_sent = signed.app.store.document_is_sent(&signed.viewer(), desk.id(), document).await?;
    show(&Removing { page: signed.page(locale::plain(&title)), id: desk.id(), document, is_sent })
}

/// `POST /applications/{id}/documents/{document}/remove`
pub(super) async fn remove(signed: Signed, Path((id, document)): Path<(String, String)>, _posted: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    // Pressed twice: it is gone, which is what was asked for.
    if let Ok(document) = desk.document(&document) {
        signed.app.store.document_remove(&signed.viewer(), desk.id(), document.facts.id).await?;
    }
    Ok(see(format!("/applications/{id}/documents")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_shortened_for_the_eye() {
        assert_eq!(short("4f1c0000a90e"), "4f1c…a90e");
    }
}
