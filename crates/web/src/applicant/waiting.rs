//! Files of one kind that have arrived and are not attached yet: what has to be said of each, a
//! fieldset for each. Each whose facts are right is attached; the others stay on the page.

use super::{
    controls::Question,
    section::Said,
    stated::Wrong,
    target::{Asked, Target},
    upload,
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    received::{self, Why},
    visit::Signed,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    http::StatusCode,
};
use domain::{
    dossier::Typed,
    evidence::DocumentKind,
    kernel::{ApplicationId, DocumentId},
};
use locale::words;
use persistence::Upload;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "applicant/waiting.html")]
struct View {
    page: Page,
    id: ApplicationId,
    kind: DocumentKind,
    kind_name: String,
    about: String,
    /// How many were attached just now.
    attached: Option<String>,
    refused: Vec<Refusal>,
    files: Vec<File>,
    faults: Vec<Said>,
    faults_title: String,
    /// It shows what was typed, which may not have arrived.
    unsaved: bool,
}

/// A file that was not taken, and why.
pub(super) struct Refusal {
    pub(super) name: String,
    pub(super) says: String,
}

/// One file, and what is asked of it.
struct File {
    id: DocumentId,
    name: String,
    facts: String,
    /// What is wrong with the file itself.
    fault: Option<String>,
    fields: Vec<Question>,
}

/// How the page is to be shown.
#[derive(Default)]
pub(super) struct Shown {
    refused: Vec<Refusal>,
    wrong: BTreeMap<DocumentId, (Wrong, Option<Why>)>,
    attached: usize,
    form: Form,
}

impl Shown {
    /// Beside those that arrived, some were refused.
    pub(super) fn refusing(refused: Vec<Refusal>) -> Self {
        Self { refused, ..Self::default() }
    }
}

/// `GET /applications/{id}/documents/received`
pub(super) async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let target = Target::of(&signed, &id, &asked).await?;
    let waits = target.waiting().next().is_some();
    // The list says of each what becomes of it, to whoever can do nothing about it as well.
    if !waits || !target.desk.may_attach(target.kind) {
        return Ok(see(format!(
            "/applications/{}/documents{}",
            target.desk.id(),
            if waits { "#received" } else { "" }
        )));
    }
    show(&signed, &target, Shown::default())
}

/// `POST /applications/{id}/documents/received`
pub(super) async fn attach(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>, posted: Form) -> Answer {
    let mut target = Target::of(&signed, &id, &asked).await?;
    if posted.is_to_be_shown() {
        return show(&signed, &target, Shown { form: posted, ..Shown::default() });
    }
    if !target.desk.may_attach(target.kind) {
        return Err(WebError::refused(|l| l.applicant_documents_closed()));
    }
    let mut shown = Shown::default();
    // Only those that the page showed: others may have arrived since.
    let asked_of: Option<Vec<DocumentId>> = posted.all("of").map(|id| id.parse().ok()).collect();
    let asked_of = asked_of.ok_or(WebError::BadRequest)?;
    for file in asked_of {
        let Some(upload) = target.waiting().find(|u| u.id == file).cloned() else {
            // The same press once more: the first one attached it.
            shown.attached += usize::from(target.desk.documents.iter().any(|d| d.facts.id == file));
            continue;
        };
        match one(&signed, &target, &upload, &posted).await? {
            None => {
                shown.attached += 1;
                // The next one must know of it: they may be the very same.
                target.desk.documents = signed.app.store.documents(&signed.viewer(), target.desk.id()).await?;
            }
            Some(wrong) => {
                shown.wrong.insert(file, wrong);
            }
        }
    }
    if shown.wrong.is_empty() {
        return Ok(see(format!("/applications/{id}/documents#{}", target.kind)));
    }
    target.uploads = signed.app.store.uploads(&signed.viewer(), target.desk.id()).await?;
    target.uploads.retain(|u| shown.wrong.contains_key(&u.id) || u.kind != target.kind);
    show(&signed, &target, Shown { form: posted, ..shown })
}

/// Attaches one file; what is wrong of it, where it is not attached.
async fn one(
    signed: &Signed,
    target: &Target,
    upload: &Upload,
    posted: &Form,
) -> Result<Option<(Wrong, Option<Why>)>, WebError> {
    let typed = typed_of(upload.id, posted);
    let before = before(upload.id);
    let (facts, wrong) = target.sheet(signed, &typed, &before).read(upload.id);
    let digest = upload.arrived.as_ref().map(|a| a.object.sha256);
    let why = digest.and_then(|d| target.twin(d)).or(target.is_there().then_some(Why::Once));
    if why.is_some() || !wrong.is_empty() {
        return Ok(Some((wrong, why)));
    }
    let why = upload::attach(signed, target, facts, None).await?;
    Ok(why.map(|why| (Wrong::new(), Some(why))))
}

/// What the names of the controls of a file begin with.
fn before(id: DocumentId) -> String {
    format!("{id}.")
}

fn typed_of(id: DocumentId, posted: &Form) -> Typed {
    let before = before(id);
    let own = posted.typed().into_iter();
    own.filter_map(|(name, words)| name.strip_prefix(&before).map(|n| (n.to_owned(), words))).collect()
}

/// The page.
pub(super) fn show(signed: &Signed, target: &Target, shown: Shown) -> Answer {
    let l = signed.l;
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    for refusal in &shown.refused {
        faults.push(Said { anchor: "refused".to_owned(), label: refusal.name.clone(), says: refusal.says.clone() });
    }
    let nothing = (Wrong::new(), None);
    for upload in target.waiting() {
        let posted = shown.form.all("of").any(|id| id == upload.id.to_string());
        let typed = if posted { typed_of(upload.id, &shown.form) } else { upload.said.clone() };
        let (wrong, why) = shown.wrong.get(&upload.id).unwrap_or(&nothing);
        let before = before(upload.id);
        let sheet = target.sheet(signed, &typed, &before);
        let fields = sheet.questions(wrong);
        let fault = why.as_ref().map(|why| received::say(l, why));
        faults.extend(fault.iter().map(|says| Said {
            anchor: format!("file-{}", upload.id),
            label: upload.name.clone(),
            says: says.clone(),
        }));
        faults.extend(
            sheet
                .faults(&fields, wrong)
                .into_iter()
                .map(|said| Said { label: format!("{} {}", l.common_label(&upload.name), said.label), ..said }),
        );
        let pages = upload.arrived.as_ref().and_then(|a| a.pages).map(|n| l.applicant_documents_pages(n, l.number(n)));
        let facts = [Some(l.file_size(upload.size)), pages];
        files.push(File {
            id: upload.id,
            name: upload.name.clone(),
            facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            fault,
            fields,
        });
    }
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let name = words::document(l, target.kind);
    let view = View {
        page: signed.page(locale::plain(&l.applicant_waiting_title(&name))).with_form(&shown.form),
        id: target.desk.id(),
        kind: target.kind,
        kind_name: name,
        about: l.applicant_waiting_lede(files.len(), l.number(files.len() as u64)),
        attached: (shown.attached > 0)
            .then(|| l.applicant_waiting_attached(shown.attached, l.number(shown.attached as u64))),
        unsaved: shown.form.all("of").next().is_some(),
        refused: shown.refused,
        files,
        faults_title: l.site_faults(faults.len(), l.number(faults.len() as u64)),
        faults,
    };
    show_with(status, &view)
}
