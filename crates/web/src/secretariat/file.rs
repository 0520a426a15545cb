//! A document of a case, opened beside it.

use super::head;
use crate::{
    download,
    error::{Answer, WebError},
    visit::Signed,
};
use axum::extract::Path;
use domain::kernel::{ApplicationId, DocumentId};

pub(super) async fn document(signed: Signed, Path((id, document)): Path<(ApplicationId, DocumentId)>) -> Answer {
    head::open(&signed, id).await?;
    let (document, bytes) = signed.app.store.document_read(&signed.viewer(), document).await?;
    if document.application != id {
        return Err(WebError::NotFound);
    }
    download::file(&document, bytes, true)
}
