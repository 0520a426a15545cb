//! A document of a case, opened beside it.

use super::head;
use crate::{download, error::Answer, visit::Signed};
use axum::{extract::Path, http::HeaderMap};
use domain::kernel::{ApplicationId, DocumentId};

pub(super) async fn document(
    signed: Signed,
    Path((id, document)): Path<(ApplicationId, DocumentId)>,
    headers: HeaderMap,
) -> Answer {
    head::open(&signed, id).await?;
    download::file(&signed, id, document, &headers, true).await
}
