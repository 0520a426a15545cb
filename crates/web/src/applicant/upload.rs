//! Attaching files: what is said of one, with its bytes as a stream in the same form. Of one that
//! came and of which something was said wrongly only that is asked again; several wait until what has
//! to be said of each is told on a page of their own.

use super::{
    controls::Question,
    incoming::{Incoming, UPLOAD},
    section::Said,
    stated::Wrong,
    target::{Asked, Target},
    waiting::{self, Refusal},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::{Again, Form, TOKEN, WHO, is_plain},
    page::Page,
    received::{self, Taken, Why},
    visit::Signed,
};
use askama::Template;
use axum::{
    extract::{FromRequest as _, Multipart, Path, Query, Request},
    http::StatusCode,
};
use domain::{
    dossier::Typed,
    evidence::DocumentFacts,
    kernel::{ApplicationId, DocumentId},
};
use locale::words;
use persistence::{NewDocument, NewUpload, StoreError, Upload};

#[derive(Template)]
#[template(path = "applicant/upload.html")]
struct View {
    page: Page,
    id: ApplicationId,
    kind_name: String,
    kind: &'static str,
    about: String,
    action: String,
    replaces: Option<DocumentId>,
    replaces_name: Option<String>,
    document: DocumentId,
    /// Whether several can be chosen.
    several: bool,
    /// Where the very same file is shown, where it is attached already.
    twin: Option<String>,
    /// Files that are here already: identity, name, size.
    here: Vec<(DocumentId, String, String)>,
    /// Files that did not come whole: name, and how far they came.
    begun: Vec<String>,
    fields: Vec<Question>,
    file_hint: String,
    file_fault: Option<String>,
    faults: Vec<Said>,
    faults_title: String,
    kept: String,
    /// It shows what was typed, which may not have arrived.
    unsaved: bool,
}

/// `GET /applications/{id}/documents/new`
pub(super) async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let target = Target::of(&signed, &id, &asked).await?;
    show(&signed, &target, &Typed::new(), &Shown::blank(&signed))
}

/// How the page is to be shown.
struct Shown {
    document: DocumentId,
    here: Vec<DocumentId>,
    wrong: Wrong,
    file: Option<Why>,
    form: Form,
}

impl Shown {
    fn blank(signed: &Signed) -> Self {
        Self::of(signed.app.store.new_id(), Vec::new())
    }

    fn of(document: DocumentId, here: Vec<DocumentId>) -> Self {
        Self { document, here, wrong: Wrong::new(), file: None, form: Form::blank() }
    }
}

async fn without_file(signed: &Signed, target: &Target, request: Request) -> Answer {
    let form = Form::from_request(request, &()).await?;
    let typed: Typed = form.typed().into_iter().collect();
    let document = typed.get("document").parse().unwrap_or_else(|_| signed.app.store.new_id());
    let here = form.all(UPLOAD).filter_map(|id| id.parse().ok()).collect();
    show(signed, target, &typed, &Shown { form, ..Shown::of(document, here) })
}

/// `POST /applications/{id}/documents/new`
pub(super) async fn take(
    signed: Signed,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    request: Request,
) -> Answer {
    let target = Target::of(&signed, &id, &asked).await?;
    let again = request.extensions().get::<Again>().copied();
    if is_plain(request.headers()) {
        return without_file(&signed, &target, request).await;
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| WebError::BadRequest)?;
    let mut incoming = Incoming::default();
    let read = incoming.read(&signed, &target, &mut parts).await;
    if read.is_err() {
        incoming.discard(&signed).await?;
    }
    read?;
    let Ok(document) = incoming.typed.get("document").parse() else {
        incoming.discard(&signed).await?;
        return Err(WebError::BadRequest);
    };
    if let Some(again) = again.or((!incoming.trusted).then_some(Again::Stale)) {
        incoming.discard(&signed).await?;
        let mut form = Form::blank();
        form.again = Some(again);
        let here = std::mem::take(&mut incoming.here);
        return show(&signed, &target, &incoming.typed, &Shown { form, ..Shown::of(document, here) });
    }
    if let ([_, ..], [earlier]) = (incoming.taken.as_slice(), incoming.here.as_slice()) {
        // Whoever is asked again and chooses a file again means that one.
        match signed.app.store.upload_remove(&signed.viewer(), target.desk.id(), *earlier).await {
            Ok(()) | Err(StoreError::NotFound) => incoming.here.clear(),
            Err(error) => return Err(error.into()),
        }
    }
    match (incoming.taken.len() + incoming.here.len(), incoming.refused.len()) {
        (0, 0 | 1) => {
            let file = incoming.refused.pop().map_or(Why::Missing, |(_, why)| why);
            let (_, wrong) = target.sheet(&signed, &incoming.typed, "").read(document);
            show(
                &signed,
                &target,
                &incoming.typed,
                &Shown { wrong, file: Some(file), ..Shown::of(document, Vec::new()) },
            )
        }
        (1, 0) => one(&signed, target, incoming, document).await,
        _ => several(&signed, target, incoming).await,
    }
}

/// One file, with what is said of it.
async fn one(signed: &Signed, mut target: Target, mut incoming: Incoming, document: DocumentId) -> Answer {
    let to = format!("/applications/{}/documents#{}", target.desk.id(), target.kind);
    let done = || Ok(see(&to));
    let (taken, here) = (incoming.taken.pop(), incoming.here.pop());
    let which = here.unwrap_or(document);
    if target.desk.documents.iter().any(|d| d.facts.id == which) {
        // The button was pressed twice: the first one did it.
        discard(signed, taken.as_ref()).await?;
        return done();
    }
    let arrived = match (&taken, target.waiting().find(|u| u.id == which)) {
        (Some(taken), _) => taken.arrived(),
        (None, Some(Upload { arrived: Some(arrived), .. })) => arrived.clone(),
        (None, _) => {
            let shown = Shown { file: Some(Why::Missing), ..Shown::of(document, Vec::new()) };
            return show(signed, &target, &incoming.typed, &shown);
        }
    };
    let (facts, wrong) = target.sheet(signed, &incoming.typed, "").read(which);
    let why = target.twin(arrived.object.sha256).or(target.is_there().then_some(Why::Once));
    if why.is_some() {
        discard(signed, taken.as_ref()).await?;
        let here = here.into_iter().collect();
        return show(signed, &target, &incoming.typed, &Shown { wrong, file: why, ..Shown::of(document, here) });
    }
    if !wrong.is_empty() {
        // The file stays: only what was said of it is asked again.
        let kept = match taken {
            Some(taken) => keep(signed, &target, which, &incoming.typed, taken).await?,
            None => None,
        };
        target.uploads = signed.app.store.uploads(&signed.viewer(), target.desk.id()).await?;
        let here = if kept.is_none() { vec![which] } else { Vec::new() };
        return show(signed, &target, &incoming.typed, &Shown { wrong, file: kept, ..Shown::of(document, here) });
    }
    match attach(signed, &target, facts, taken).await? {
        None => done(),
        Some(why) => {
            show(signed, &target, &incoming.typed, &Shown { file: Some(why), ..Shown::of(document, Vec::new()) })
        }
    }
}

/// Several files, or some that were refused among them: what has to be said of each is asked next.
async fn several(signed: &Signed, mut target: Target, incoming: Incoming) -> Answer {
    let (store, viewer, application) = (&signed.app.store, signed.viewer(), target.desk.id());
    let mut refused: Vec<Refusal> = Vec::new();
    let mut note = |name: String, why: &Why| refused.push(Refusal { name, says: received::say(signed.l, why) });
    for (name, why) in &incoming.refused {
        note(name.clone(), why);
    }
    for taken in incoming.taken {
        let name = taken.name.clone();
        let why = if let Some(why) = target.same(taken.object.sha256) {
            taken.discard(signed).await?;
            Some(why)
        } else {
            keep(signed, &target, store.new_id(), &incoming.typed, taken).await?
        };
        match why {
            Some(why) => note(name, &why),
            None => target.uploads = store.uploads(&viewer, application).await?,
        }
    }
    for id in incoming.here {
        match store.upload_say(&viewer, application, id, &said(&incoming.typed)).await {
            Ok(()) | Err(StoreError::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if refused.is_empty() {
        return Ok(see(format!("/applications/{application}/documents/received?kind={}", target.kind)));
    }
    target.uploads = store.uploads(&viewer, application).await?;
    waiting::show(signed, &target, waiting::Shown::refusing(refused))
}

/// What was said of a file, without what the form says beside it.
fn said(typed: &Typed) -> Typed {
    let own = [TOKEN, WHO, "document"];
    typed.iter().filter(|(name, _)| !own.contains(&name.as_str())).map(|(n, w)| (n.clone(), w.clone())).collect()
}

/// Keeps a file until what has to be said of it is told; why not, where it cannot be kept.
async fn keep(
    signed: &Signed,
    target: &Target,
    id: DocumentId,
    typed: &Typed,
    taken: Taken,
) -> Result<Option<Why>, WebError> {
    let new = NewUpload {
        id,
        kind: target.kind,
        name: taken.name.clone(),
        size: taken.object.size,
        modified: 0,
        said: said(typed),
        arrived: Some(taken.arrived()),
    };
    let most = target.most(signed);
    match signed.app.store.upload_begin(&signed.viewer(), target.desk.id(), new, most).await {
        Ok(_) => Ok(None),
        Err(error) => {
            taken.discard(signed).await?;
            match error {
                // Pressed twice: the first one is kept.
                StoreError::Taken("upload") => Ok(None),
                other => target.why(signed, other).map(Some),
            }
        }
    }
}

async fn discard(signed: &Signed, taken: Option<&Taken>) -> Result<(), WebError> {
    match taken {
        Some(taken) => taken.discard(signed).await,
        None => Ok(()),
    }
}

/// Of two presses at the very same moment one attaches the file; the other finds that it is there.
/// Why it could not be attached, where something bounds it.
pub(super) async fn attach(
    signed: &Signed,
    target: &Target,
    mut facts: DocumentFacts,
    taken: Option<Taken>,
) -> Result<Option<Why>, WebError> {
    let (store, viewer, application) = (&signed.app.store, signed.viewer(), target.desk.id());
    let (id, room) = (facts.id, signed.app.settings.max_application_bytes);
    let replaces = target.replaces.as_ref().map(|(old, _)| *old);
    let attached = match &taken {
        None => {
            let waiting = target.waiting().find(|u| u.id == id).and_then(|u| u.arrived.as_ref());
            let object = &waiting.ok_or(WebError::NotFound)?.object;
            (facts.digest, facts.bytes) = (object.sha256, object.size);
            store.upload_attach(&viewer, application, facts, replaces, room).await
        }
        Some(taken) => {
            (facts.digest, facts.bytes) = (taken.object.sha256, taken.object.size);
            let arrived = taken.arrived();
            let new = NewDocument {
                facts,
                name: taken.name.clone(),
                media_type: arrived.media_type,
                pages: arrived.pages,
                scanned_at: arrived.scanned_at,
                object: arrived.object,
            };
            store.document_attach(&viewer, application, new, replaces, room).await
        }
    };
    let Err(error) = attached else { return Ok(None) };
    discard(signed, taken.as_ref()).await?;
    let twice = matches!(error, StoreError::Taken(_) | StoreError::NotFound);
    if twice && store.document(&viewer, id).await.is_ok_and(|there| there.application == application) {
        return Ok(None);
    }
    match error {
        // The identity is that of somebody else's document: this form was never shown here.
        StoreError::Taken("document") => Err(WebError::BadRequest),
        other => target.why(signed, other).map(Some),
    }
}

fn show(signed: &Signed, target: &Target, typed: &Typed, shown: &Shown) -> Answer {
    let l = signed.l;
    let file_fault = shown.file.as_ref().map(|why| received::say(l, why));
    let sheet = target.sheet(signed, typed, "");
    let fields = sheet.questions(&shown.wrong);
    let mut faults: Vec<Said> = file_fault
        .iter()
        .map(|says| Said { anchor: "file".to_owned(), label: l.applicant_upload_file(), says: says.clone() })
        .collect();
    faults.extend(sheet.faults(&fields, &shown.wrong));
    let status = match &shown.file {
        Some(why) => received::status(why),
        None if faults.is_empty() => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let (id, kind) = (target.desk.id(), target.kind);
    let replaces = target.replaces.as_ref().map(|(old, _)| format!("&replaces={old}")).unwrap_or_default();
    let name = words::document(l, kind);
    let title = if target.replaces.is_some() {
        l.applicant_documents_replace_kind(&name)
    } else {
        l.applicant_documents_attach_kind(&name)
    };
    let here: Vec<(DocumentId, String, String)> = target
        .waiting()
        .filter(|u| shown.here.contains(&u.id))
        .map(|u| (u.id, u.name.clone(), l.file_size(u.size)))
        .collect();
    let begun = target.uploads.iter().filter(|u| u.kind == kind && u.arrived.is_none() && u.by == signed.who.id);
    let view = View {
        page: signed.page(locale::plain(&title)).with_form(&shown.form),
        id,
        kind_name: name,
        kind: kind.key(),
        about: words::document_about(l, kind),
        action: format!("/applications/{id}/documents/new?kind={kind}{replaces}"),
        replaces: target.replaces.as_ref().map(|(old, _)| *old),
        replaces_name: target.replaces.as_ref().map(|(_, name)| name.clone()),
        document: shown.document,
        several: kind.may_repeat() && target.replaces.is_none(),
        kept: if here.is_empty() { l.applicant_upload_kept() } else { l.applicant_upload_kept_file() },
        here,
        begun: begun.map(|u| l.applicant_upload_begun(&u.name, l.file_size(u.received), l.file_size(u.size))).collect(),
        fields,
        file_hint: l.applicant_upload_file_hint(l.file_size(signed.app.settings.max_file_bytes)),
        twin: match &shown.file {
            Some(Why::Twin { id: twin, .. }) => Some(format!("/applications/{id}/documents#{twin}")),
            Some(Why::Once) => Some(format!("/applications/{id}/documents#{kind}")),
            _ => None,
        },
        file_fault,
        faults_title: l.site_faults(faults.len(), l.number(faults.len() as u64)),
        faults,
        unsaved: typed.iter().next().is_some(),
    };
    show_with(status, &view)
}
