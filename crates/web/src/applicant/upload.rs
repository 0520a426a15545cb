//! Attaching a file: what is said of it, then the bytes as a stream.

use super::{
    file::{self, Desk},
    section::Said,
    stated::{Sheet, Wrong},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::{Again, Form, TOKEN, WHO},
    page::Page,
    received::{self, Received, Why},
    visit::Signed,
};
use askama::Template;
use axum::{
    extract::{FromRequest as _, Multipart, Path, Query, Request},
    http::{StatusCode, header},
};
use domain::{
    dossier::Typed,
    evidence::DocumentKind,
    kernel::{ApplicationId, DocumentId},
};
use intake::Unacceptable;
use locale::{L10n, words};
use persistence::{Document, NewDocument, StoreError, StoredObject};
use serde::Deserialize;

use super::controls::Question;

#[derive(Template)]
#[template(path = "applicant/upload.html")]
struct View {
    page: Page,
    id: ApplicationId,
    kind_name: String,
    about: String,
    action: String,
    replaces_name: Option<String>,
    document: DocumentId,
    /// Where the very same file is shown, where it is attached already.
    twin: Option<String>,
    fields: Vec<Question>,
    file_hint: String,
    file_fault: Option<String>,
    faults: Vec<Said>,
    faults_title: String,
}

/// What the address asks for.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Asked {
    kind: String,
    replaces: Option<String>,
}

/// Everything about one upload but its bytes.
struct Target {
    desk: Desk,
    kind: DocumentKind,
    replaces: Option<(DocumentId, String)>,
}

impl Target {
    async fn of(signed: &Signed, id: &str, asked: &Asked) -> Result<Self, WebError> {
        let desk = file::open(signed, id).await?;
        let kind = DocumentKind::from_key(&asked.kind).ok_or(WebError::NotFound)?;
        let replaces = match &asked.replaces {
            Some(old) => desk.document(old).ok().map(|d| (d.facts.id, d.name.clone())),
            None => None,
        };
        Ok(Self { desk, kind, replaces })
    }

    /// What the application holds beside this file.
    fn others(&self) -> impl Iterator<Item = &Document> {
        let replaced = self.replaces.as_ref().map(|(old, _)| *old);
        self.desk.documents.iter().filter(move |d| Some(d.facts.id) != replaced)
    }

    /// How much the application can still take, in bytes.
    fn room(&self, signed: &Signed) -> u64 {
        let held: u64 = self.others().map(|d| d.facts.bytes).sum();
        signed.app.settings.max_application_bytes.saturating_sub(held)
    }

    /// The largest file that can be taken now.
    fn limit(&self, signed: &Signed) -> u64 {
        self.room(signed).min(signed.app.settings.max_file_bytes)
    }

    /// Two documents of one kind are never one file; of two kinds they may well be.
    fn twin(&self, object: &StoredObject) -> Option<&Document> {
        self.others().find(|d| d.facts.kind == self.kind && d.facts.digest == object.sha256)
    }

    fn sheet<'a>(&'a self, l: &'static L10n, typed: &'a Typed) -> Sheet<'a> {
        Sheet { l, kind: self.kind, typed, today: self.desk.today(), documents: &self.desk.documents }
    }
}

/// `GET /applications/{id}/documents/new`
pub(super) async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let target = Target::of(&signed, &id, &asked).await?;
    show(&signed, &target, &Typed::new(), signed.app.store.new_id(), &Trouble::default(), &Form::blank())
}

/// The switch of language leaves the file at home.
async fn without_file(signed: &Signed, target: &Target, request: Request) -> Answer {
    let form = Form::from_request(request, &()).await?;
    let typed: Typed = form.typed().into_iter().collect();
    let document = typed.get("document").parse().unwrap_or_else(|_| signed.app.store.new_id());
    show(signed, target, &typed, document, &Trouble::default(), &form)
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
    let is_plain = |t: &axum::http::HeaderValue| t.as_bytes().starts_with(b"application/x-www-form-urlencoded");
    if request.headers().get(header::CONTENT_TYPE).is_some_and(is_plain) {
        return without_file(&signed, &target, request).await;
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| WebError::BadRequest)?;
    let mut received = receive(&signed, &target, &mut parts).await?;
    // What is left is read and dropped.
    while let Ok(Some(mut rest)) = parts.next_field().await {
        while let Ok(Some(_)) = rest.chunk().await {}
    }
    let typed = std::mem::take(&mut received.typed);
    let Ok(document) = typed.get("document").parse() else {
        received.discard(&signed).await?;
        return Err(WebError::BadRequest);
    };
    let again = again.or((!received.trusted).then_some(Again::Stale));
    if again.is_some() {
        received.discard(&signed).await?;
        let mut form = Form::blank();
        form.again = again;
        return show(&signed, &target, &typed, document, &Trouble::default(), &form);
    }
    let (mut facts, wrong) = target.sheet(signed.l, &typed).read(document);
    let (object, accepted, name, scanned_at) = match (received.file, wrong.is_empty()) {
        (Received::Taken { object, accepted, name, scanned_at }, true) => (object, accepted, name, scanned_at),
        (Received::Taken { object, .. }, false) => {
            signed.app.store.object_discard(&object).await?;
            let trouble = Trouble { wrong, ..Trouble::default() };
            return show(&signed, &target, &typed, document, &trouble, &Form::blank());
        }
        (Received::Refused(why), _) => {
            let trouble = Trouble { wrong, file: Some(why) };
            return show(&signed, &target, &typed, document, &trouble, &Form::blank());
        }
    };
    if target.desk.documents.iter().any(|d| d.facts.id == document) {
        // The button was pressed twice: the first one did it.
        signed.app.store.object_discard(&object).await?;
        return Ok(see(format!("/applications/{id}/documents#{}", target.kind)));
    }
    if let Some(twin) = target.twin(&object) {
        signed.app.store.object_discard(&object).await?;
        let trouble = Trouble { file: Some(Why::Twin { id: twin.facts.id, name: twin.name.clone() }), wrong };
        return show(&signed, &target, &typed, document, &trouble, &Form::blank());
    }
    facts.digest = object.sha256;
    facts.bytes = object.size;
    let new = NewDocument {
        facts,
        name,
        media_type: accepted.kind.media_type().to_owned(),
        pages: accepted.pages.map(u64::from),
        scanned_at,
        object,
    };
    attach(&signed, &target, new).await?;
    Ok(see(format!("/applications/{id}/documents#{}", target.kind)))
}

/// Of two presses at the very same moment one attaches the file; the other finds that it is there.
async fn attach(signed: &Signed, target: &Target, new: NewDocument) -> Result<(), WebError> {
    let (store, viewer, application) = (&signed.app.store, signed.viewer(), target.desk.id());
    let (object, id) = (new.object.clone(), new.facts.id);
    let replaces = target.replaces.as_ref().map(|(old, _)| *old);
    let room = signed.app.settings.max_application_bytes;
    let Err(error) = store.document_attach(&viewer, application, new, replaces, room).await else { return Ok(()) };
    store.object_discard(&object).await?;
    let twice = matches!(error, StoreError::Taken(_)) || (replaces.is_some() && matches!(error, StoreError::NotFound));
    if twice && store.document(&viewer, id).await.is_ok_and(|there| there.application == application) {
        return Ok(());
    }
    match error {
        // The identity is that of somebody else's document: this form was never shown here.
        StoreError::Taken(_) => Err(WebError::BadRequest),
        other => Err(other.into()),
    }
}

/// What came in.
struct Incoming {
    typed: Typed,
    file: Received,
    /// The token was this browser's, for this person.
    trusted: bool,
}

/// What is wrong with an upload.
#[derive(Default)]
struct Trouble {
    wrong: Wrong,
    file: Option<Why>,
}

impl Incoming {
    async fn discard(&self, signed: &Signed) -> Result<(), WebError> {
        if let Received::Taken { object, .. } = &self.file {
            signed.app.store.object_discard(object).await?;
        }
        Ok(())
    }
}

/// Reads the fields and, behind them, the file.
async fn receive(signed: &Signed, target: &Target, parts: &mut Multipart) -> Result<Incoming, WebError> {
    let mut incoming = Incoming { typed: Typed::new(), file: Received::Refused(Why::Missing), trusted: false };
    let mut room = received::WORDS;
    while let Some(field) = parts.next_field().await.map_err(|_| WebError::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name != "file" {
            let words = received::text(field, &mut room).await?;
            incoming.typed.set(name, words);
            continue;
        }
        let file_name = field.file_name().map(received::clean).unwrap_or_default();
        incoming.trusted =
            incoming.typed.get(WHO) == signed.who.id.to_string() && signed.is_own_token(incoming.typed.get(TOKEN));
        if file_name.is_empty() || !incoming.trusted || !target.desk.may_attach(target.kind) {
            break;
        }
        incoming.file = received::keep(signed, field, file_name, target.limit(signed)).await?;
        return Ok(incoming);
    }
    incoming.trusted =
        incoming.typed.get(WHO) == signed.who.id.to_string() && signed.is_own_token(incoming.typed.get(TOKEN));
    if incoming.trusted && !target.desk.may_attach(target.kind) {
        return Err(WebError::refused(|l| l.applicant_documents_closed()));
    }
    Ok(incoming)
}

fn show(
    signed: &Signed,
    target: &Target,
    typed: &Typed,
    document: DocumentId,
    trouble: &Trouble,
    form: &Form,
) -> Answer {
    let l = signed.l;
    let file_fault = trouble.file.as_ref().map(|why| received::say(l, why));
    let fields = target.sheet(l, typed).questions(&trouble.wrong);
    let label = |at: &str| fields.iter().find(|q| q.key == at).map(|q| q.label.clone()).unwrap_or_default();
    let mut faults: Vec<Said> = trouble.wrong.iter().map(|(at, says)| fault(at, label(at), says)).collect();
    faults.extend(file_fault.iter().map(|says| fault("file", l.applicant_upload_file(), says)));
    let status = match &trouble.file {
        Some(Why::Unacceptable(Unacceptable::TooLarge { .. }) | Why::Full { .. }) => StatusCode::PAYLOAD_TOO_LARGE,
        Some(Why::NotScanned) => StatusCode::SERVICE_UNAVAILABLE,
        _ if faults.is_empty() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let (id, kind) = (target.desk.id(), target.kind);
    let replaces = target.replaces.as_ref().map(|(old, _)| format!("&replaces={old}")).unwrap_or_default();
    let name = words::document(l, kind);
    let title = if target.replaces.is_some() {
        l.applicant_documents_replace_named(&name)
    } else {
        l.applicant_documents_attach_kind(&name)
    };
    let view = View {
        page: signed.page(locale::plain(&title)).with_form(form),
        id,
        kind_name: name,
        about: words::document_about(l, kind),
        action: format!("/applications/{id}/documents/new?kind={kind}{replaces}"),
        replaces_name: target.replaces.as_ref().map(|(_, name)| name.clone()),
        document,
        fields,
        file_hint: l.applicant_upload_file_hint(l.file_size(signed.app.settings.max_file_bytes)),
        twin: match &trouble.file {
            Some(Why::Twin { id: twin, .. }) => Some(format!("/applications/{id}/documents#{twin}")),
            _ => None,
        },
        file_fault,
        faults_title: l.site_faults(faults.len(), l.number(faults.len() as u64)),
        faults,
    };
    show_with(status, &view)
}

fn fault(at: &str, label: String, says: &str) -> Said {
    let is_date = ["issued_on", "valid_until", "period_from", "period_to"].contains(&at);
    let anchor = if is_date { format!("{at}.day") } else { at.to_owned() };
    Said { anchor, label, says: says.to_owned() }
}
