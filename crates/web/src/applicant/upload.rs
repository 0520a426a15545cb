//! Attaching a file: what is said of it, then the bytes as a stream, looked at while they pass.
//! A file that is refused is read to its end all the same, or a browser shows a broken line
//! instead of the words.

use super::{
    file::{self, Desk},
    section::Said,
    stated::{Sheet, Wrong},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::{Again, Form, TOKEN, WHO},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::{
    extract::{FromRequest as _, Multipart, Path, Query, Request, multipart::Field},
    http::{StatusCode, header},
};
use bytes::Bytes;
use domain::{
    dossier::Typed,
    evidence::DocumentKind,
    kernel::{ApplicationId, DocumentId},
};
use futures::StreamExt as _;
use intake::{Accepted, Inspector, Kind, Unacceptable};
use locale::{L10n, words};
use persistence::{NewDocument, StoreError, StoredObject};
use serde::Deserialize;
use std::{io, sync::Mutex};

use super::controls::Question;

/// As much as is read of an upload that is refused, so that its sender can be told in words.
pub(crate) const READ: usize = 300 * 1024 * 1024;
/// As much as one of the other fields can hold.
const TEXT: usize = 16 * 1024;

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

    fn sheet<'a>(&'a self, l: &'static L10n, typed: &'a Typed) -> Sheet<'a> {
        Sheet { l, kind: self.kind, typed, today: self.desk.today(), documents: &self.desk.documents }
    }
}

/// `GET /applications/{id}/documents/new`
pub(super) async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let target = Target::of(&signed, &id, &asked).await?;
    show(&signed, &target, &Typed::new(), signed.app.store.new_id(), &Trouble::default(), &Form::blank())
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
        // The switch of language leaves the file at home.
        let form = Form::from_request(request, &()).await?;
        let typed: Typed = form.typed().into_iter().collect();
        let document = typed.get("document").parse().unwrap_or_else(|_| signed.app.store.new_id());
        return show(&signed, &target, &typed, document, &Trouble::default(), &form);
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
    let (object, accepted, name) = match (received.file, wrong.is_empty()) {
        (Received::Taken { object, accepted, name }, true) => (object, accepted, name),
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
    facts.digest = object.sha256;
    facts.bytes = object.size;
    let new = NewDocument {
        facts,
        name,
        media_type: accepted.kind.media_type().to_owned(),
        pages: accepted.pages.map(u64::from),
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
    let Err(error) = store.document_attach(&viewer, application, new, replaces).await else { return Ok(()) };
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

/// A file as it came in.
pub(crate) enum Received {
    Taken { object: StoredObject, accepted: Accepted, name: String },
    Refused(Why),
}

/// Why there is no file.
pub(crate) enum Why {
    Missing,
    Unacceptable(Unacceptable),
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
    while let Some(field) = parts.next_field().await.map_err(|_| WebError::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name != "file" {
            let words = text(field).await?;
            incoming.typed.set(name, words);
            continue;
        }
        let file_name = field.file_name().map(clean).unwrap_or_default();
        incoming.trusted =
            incoming.typed.get(WHO) == signed.who.id.to_string() && signed.is_own_token(incoming.typed.get(TOKEN));
        if file_name.is_empty() || !incoming.trusted || !target.desk.may_attach(target.kind) {
            break;
        }
        incoming.file = keep(signed, field, file_name).await?;
        return Ok(incoming);
    }
    incoming.trusted =
        incoming.typed.get(WHO) == signed.who.id.to_string() && signed.is_own_token(incoming.typed.get(TOKEN));
    if incoming.trusted && !target.desk.may_attach(target.kind) {
        return Err(WebError::refused(|l| l.applicant_documents_closed()));
    }
    Ok(incoming)
}

pub(crate) async fn text(mut field: Field<'_>) -> Result<String, WebError> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| WebError::BadRequest)? {
        if bytes.len() + piece.len() > TEXT {
            return Err(WebError::TooLarge { limit: TEXT as u64 });
        }
        bytes.extend_from_slice(&piece);
    }
    // PostgreSQL takes no text with a NUL in it, and nobody means one.
    Ok(String::from_utf8_lossy(&bytes).replace('\0', ""))
}

/// Stores the bytes while an inspector watches them go by.
pub(crate) async fn keep(signed: &Signed, field: Field<'_>, name: String) -> Result<Received, WebError> {
    let limit = signed.app.settings.max_file_bytes;
    let inspector = Mutex::new(Some(Inspector::new(&name, limit)));
    let watched = field.map(|piece| -> Result<Bytes, io::Error> {
        let piece = piece.map_err(io::Error::other)?;
        if let Ok(mut guard) = inspector.lock()
            && let Some(inspector) = guard.as_mut()
        {
            inspector.feed(&piece).map_err(io::Error::other)?;
        }
        Ok(piece)
    });
    let stored = signed.app.store.object_put(watched, limit).await;
    let too_large = || Received::Refused(Why::Unacceptable(Unacceptable::TooLarge { limit }));
    let object = match stored {
        Ok(object) => object,
        Err(StoreError::TooLarge { .. }) => return Ok(too_large()),
        Err(StoreError::File(e)) if is_refusal(&e) => return Ok(too_large()),
        // The line broke: nobody reads an answer.
        Err(StoreError::File(_)) => return Err(WebError::BadRequest),
        Err(error) => return Err(error.into()),
    };
    let verdict = inspector.into_inner().ok().flatten().map(Inspector::finish);
    match verdict {
        Some(Ok(accepted)) => Ok(Received::Taken { object, accepted, name: ending(name, accepted.kind) }),
        Some(Err(why)) => {
            signed.app.store.object_discard(&object).await?;
            Ok(Received::Refused(Why::Unacceptable(why)))
        }
        None => Err(WebError::internal("an upload was not looked at")),
    }
}

fn is_refusal(error: &io::Error) -> bool {
    error.get_ref().is_some_and(<dyn std::error::Error + Send + Sync>::is::<Unacceptable>)
}

/// The last part of a path without control characters, at most 200 characters: some browsers send
/// the whole path.
pub(crate) fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control()).collect();
    let (long, name) = (name.chars().count(), name.trim().to_owned());
    if long <= 200 { name } else { name.chars().skip(long - 200).collect() }
}

/// The name with an ending that fits: a document may be a programme as well, and who saves it under
/// a name such as `form.hta` would start that instead.
fn ending(name: String, kind: Kind) -> String {
    if Kind::promised_by(&name).is_some() { name } else { format!("{name}.{}", kind.ending()) }
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
    let file_fault = trouble.file.as_ref().map(|why| say(l, why));
    let fields = target.sheet(l, typed).questions(&trouble.wrong);
    let label = |at: &str| fields.iter().find(|q| q.key == at).map(|q| q.label.clone()).unwrap_or_default();
    let mut faults: Vec<Said> = trouble.wrong.iter().map(|(at, says)| fault(at, label(at), says)).collect();
    faults.extend(file_fault.iter().map(|says| fault("file", l.applicant_upload_file(), says)));
    let status = match &trouble.file {
        Some(Why::Unacceptable(Unacceptable::TooLarge { .. })) => StatusCode::PAYLOAD_TOO_LARGE,
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

/// Why a file is not taken, and what would be right.
pub(crate) fn say(l: &L10n, why: &Why) -> String {
    match why {
        Why::Missing => l.applicant_upload_fault_file(),
        Why::Unacceptable(why) => match why {
            Unacceptable::Empty => l.applicant_upload_refused_empty(),
            Unacceptable::TooLarge { limit } => l.applicant_upload_refused_large(l.file_size(limit)),
            Unacceptable::Mistyped { promised, really } => {
                l.applicant_upload_refused_mistyped(promised.ending(), kind(l, *really))
            }
            Unacceptable::UnknownKind => l.applicant_upload_refused_unknown(),
            Unacceptable::Broken { .. } => l.applicant_upload_refused_broken(),
            Unacceptable::Encrypted { .. } => l.applicant_upload_refused_encrypted(),
            Unacceptable::Bomb => l.applicant_upload_refused_bomb(),
        },
    }
}

fn kind(l: &L10n, kind: Kind) -> String {
    match kind {
        Kind::Pdf => l.applicant_kind_pdf(),
        Kind::Docx => l.applicant_kind_docx(),
        Kind::Odt => l.applicant_kind_odt(),
        Kind::Jpeg => l.applicant_kind_jpeg(),
        Kind::Png => l.applicant_kind_png(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_path_only_the_name_is_kept() {
        assert_eq!(clean("C:\\Users\\x\\statuts.pdf"), "statuts.pdf");
        assert_eq!(clean("../../etc/passwd"), "passwd");
        assert_eq!(clean("a\u{0}b\n.pdf"), "ab.pdf");
        assert!(clean(&format!("{}.pdf", "é".repeat(400))).ends_with("é.pdf"));
    }
}
