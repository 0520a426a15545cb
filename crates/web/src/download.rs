//! A stored file on its way to a browser: hostile until shown otherwise.

use crate::error::{Answer, WebError};
use axum::{
    body::Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use futures::stream::BoxStream;
use persistence::Document;
use url::form_urlencoded::byte_serialize;

/// Types that a browser shows in place without running anything in them.
const SHOWN: [&str; 3] = ["application/pdf", "image/png", "image/jpeg"];

/// `document` with its bytes: shown where `inline` and the type is one that is only looked at, else
/// saved. It stands in a sandbox either way.
pub(crate) fn file(
    document: &Document,
    bytes: BoxStream<'static, std::io::Result<axum::body::Bytes>>,
    inline: bool,
) -> Answer {
    let shown = inline && SHOWN.contains(&document.media_type.as_str());
    let kind = if shown { "inline" } else { "attachment" };
    let name: String = byte_serialize(document.name.as_bytes()).collect::<String>().replace('+', "%20");
    Response::builder()
        .status(StatusCode::OK)
        .header(header::CONTENT_TYPE, &document.media_type)
        .header(header::CONTENT_LENGTH, document.facts.bytes)
        .header(header::CONTENT_DISPOSITION, format!("{kind}; filename*=UTF-8''{name}"))
        .header(header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'")
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(Body::from_stream(bytes))
        .map(IntoResponse::into_response)
        .map_err(WebError::internal)
}
