//! What the script of the upload page speaks: a file is announced, comes in pieces, and goes on where
//! it stood when the line is back. To announce it again is to ask how much is here. The page works
//! without it.

use super::{
    file,
    target::{self, Asked, Target},
};
use crate::{
    error::{Answer, ForMachines, WebError, see},
    form::{Form, TOKEN, WHO},
    received::{self, Received, Taken, Why},
    visit::Signed,
};
use axum::{
    body::BodyDataStream,
    extract::{Path, Query, Request},
    http::{HeaderMap, HeaderName, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use domain::{
    dossier::Typed,
    kernel::{ApplicationId, DocumentId},
};
use intake::Unacceptable;
use persistence::{NewUpload, StoreError, Upload};
use serde::Deserialize;
use tracing::Instrument as _;

/// How many bytes of a file are here.
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");

/// `POST /applications/{id}/uploads`: announces a file, or asks how much of it is here.
pub(super) async fn begin(signed: Signed, Path(id): Path<String>, posted: Form) -> Answer {
    let replaces = Some(posted.text("replaces").to_owned()).filter(|old| !old.is_empty());
    let target = Target::of(&signed, &id, &Asked { kind: posted.text("kind").to_owned(), replaces }).await?;
    let size: u64 = posted.text("size").parse().map_err(|_| WebError::BadRequest)?;
    let name = received::clean(posted.value("name"));
    if name.is_empty() {
        return Err(WebError::BadRequest);
    }
    if !target.desk.may_attach(target.kind) {
        return Ok(words(StatusCode::UNPROCESSABLE_ENTITY, &signed.l.applicant_documents_closed()));
    }
    let limit = signed.app.settings.max_file_bytes;
    let why = match size {
        _ if target.is_there() => Some(Why::Once),
        0 => Some(Why::Unacceptable(Unacceptable::Empty)),
        size if size > limit => Some(Why::Unacceptable(Unacceptable::TooLarge { limit })),
        _ => None,
    };
    if let Some(why) = why {
        return Ok(refused(&signed, &why));
    }
    let new = NewUpload {
        id: signed.app.store.new_id(),
        kind: target.kind,
        name,
        size,
        modified: posted.text("modified").parse().unwrap_or_default(),
        said: Typed::new(),
        arrived: None,
    };
    match signed.app.store.upload_begin(&signed.viewer(), target.desk.id(), new, target.most(&signed)).await {
        Ok(upload) => {
            let at = format!("/applications/{id}/uploads/{}", upload.id);
            let mut answer = stands(StatusCode::CREATED, upload.received);
            answer.headers_mut().insert(header::LOCATION, at.parse().map_err(WebError::internal)?);
            Ok(answer)
        }
        Err(error) => Ok(refused(&signed, &target.why(&signed, error)?)),
    }
}

/// Where a piece begins.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Piece {
    #[serde(default)]
    at: u64,
}

/// `POST /applications/{id}/uploads/{upload}`: the next piece. With the last one the file is put
/// together and looked at.
pub(super) async fn piece(
    signed: Signed,
    Path((id, upload)): Path<(String, String)>,
    Query(Piece { at }): Query<Piece>,
    request: Request,
) -> Answer {
    let id: ApplicationId = id.parse().map_err(|_| WebError::NotFound)?;
    let upload: DocumentId = upload.parse().map_err(|_| WebError::NotFound)?;
    if !signed.app.store.uploads(&signed.viewer(), id).await?.iter().any(|u| u.id == upload) {
        return Err(WebError::NotFound);
    }
    if !is_own(&signed, request.headers()) {
        return Err(WebError::Forged);
    }
    let line = signed.app.lines.admit(signed.who.id)?;
    let bytes = request.into_body().into_data_stream();
    // In a task of its own: what came before the line broke is kept, although nobody waits for the
    // answer any more.
    let work = async move {
        let _line = line;
        add(&signed, id, upload, at, bytes).await
    };
    tokio::spawn(work.in_current_span()).await.map_err(WebError::internal)?
}

/// The script tells in headers what a form has in hidden fields.
fn is_own(signed: &Signed, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(format!("x{name}")).and_then(|v| v.to_str().ok()).unwrap_or_default();
    signed.is_own_form(text(&WHO.replace('_', "-")), text(&TOKEN.replace('_', "-")))
}

async fn add(signed: &Signed, id: ApplicationId, upload: DocumentId, at: u64, bytes: BodyDataStream) -> Answer {
    let (store, viewer) = (&signed.app.store, signed.viewer());
    match store.upload_piece(&viewer, id, upload, at, bytes).await {
        Ok(now) if now.received < now.size => Ok(stands(StatusCode::NO_CONTENT, now.received)),
        Ok(_) => look(signed, id, upload).await,
        Err(StoreError::Elsewhere { received }) => {
            let uploads = store.uploads(&viewer, id).await?;
            let is_whole = uploads.iter().any(|u| u.id == upload && u.arrived.is_some());
            // The answer to the last piece was lost on the way.
            Ok(stands(if is_whole { StatusCode::OK } else { StatusCode::CONFLICT }, received))
        }
        Err(StoreError::TooMany { most }) => Ok(refused(signed, &Why::TooMany { most })),
        Err(error) => Err(error.into()),
    }
}

/// Puts the pieces together and looks at the file, as at one that comes in a form.
async fn look(signed: &Signed, id: ApplicationId, upload: DocumentId) -> Answer {
    let store = &signed.app.store;
    let _turn = signed.app.lines.turn().await?;
    let Some((held, bytes)) = store.upload_hold(&signed.viewer(), id, upload).await? else {
        let uploads = store.uploads(&signed.viewer(), id).await?;
        let held = uploads.iter().find(|u| u.id == upload).ok_or(WebError::NotFound)?;
        let status = if held.arrived.is_some() { StatusCode::OK } else { StatusCode::CONFLICT };
        return Ok(stands(status, held.received));
    };
    match received::take(signed, bytes, held.name.clone(), signed.app.settings.max_file_bytes).await {
        Ok(Received::Taken(taken)) => {
            if let Some(why) = same(signed, id, &held, &taken).await? {
                taken.discard(signed).await?;
                store.upload_drop(upload).await?;
                return Ok(refused(signed, &why));
            }
            if let Err(error) = store.upload_arrived(upload, taken.name.clone(), taken.arrived()).await {
                // It was taken away meanwhile.
                taken.discard(signed).await?;
                return Err(error.into());
            }
            Ok(stands(StatusCode::OK, held.received))
        }
        Ok(Received::Refused(why @ Why::NotScanned)) => {
            store.upload_release(upload).await?;
            Ok(refused(signed, &why))
        }
        Ok(Received::Refused(why)) => {
            store.upload_drop(upload).await?;
            Ok(refused(signed, &why))
        }
        Err(error) => {
            store.upload_release(upload).await?;
            Err(error)
        }
    }
}

/// That the very same bytes wait already.
async fn same(signed: &Signed, id: ApplicationId, held: &Upload, taken: &Taken) -> Result<Option<Why>, WebError> {
    let uploads = signed.app.store.uploads(&signed.viewer(), id).await?;
    let others = uploads.iter().filter(|u| u.kind == held.kind && u.id != held.id);
    Ok(target::same(others, taken.object.sha256))
}

/// `POST /applications/{id}/uploads/{upload}/remove`
pub(super) async fn remove(signed: Signed, Path((id, upload)): Path<(String, String)>, posted: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let upload: DocumentId = upload.parse().map_err(|_| WebError::NotFound)?;
    match signed.app.store.upload_remove(&signed.viewer(), desk.id(), upload).await {
        // Pressed twice: it is gone, which is what was asked for.
        Ok(()) | Err(StoreError::NotFound) => {}
        Err(error) => return Err(error.into()),
    }
    let to = match posted.text("then") {
        "received" => format!("/received?kind={}", posted.text("kind")),
        _ => String::new(),
    };
    Ok(see(format!("/applications/{id}/documents{to}")))
}

fn stands(status: StatusCode, received: u64) -> Response {
    let mut answer = (status, [(OFFSET, received.to_string())]).into_response();
    answer.extensions_mut().insert(ForMachines);
    answer
}

fn refused(signed: &Signed, why: &Why) -> Response {
    words(received::status(why), &received::say(signed.l, why))
}

/// The script shows the words beside the file.
fn words(status: StatusCode, says: &str) -> Response {
    let mut answer = (status, locale::plain(says)).into_response();
    answer.extensions_mut().insert(ForMachines);
    answer
}
