//! A stored file on its way to a browser: hostile until shown otherwise. A download that broke off
//! on a bad line goes on where it stood.

use crate::{
    error::{Answer, WebError},
    visit::Signed,
};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::kernel::{ApplicationId, DocumentId};
use futures::stream::{BoxStream, StreamExt as _};
use papers::Paper;
use persistence::{Document, PaperFile};
use std::ops::Range;
use url::form_urlencoded::byte_serialize;

/// Types that a browser shows in place without running anything in them.
const SHOWN: [&str; 3] = ["application/pdf", "image/png", "image/jpeg"];

/// On every stored file. A PDF or a picture is read in a frame beside the case, so that our own pages
/// may frame it and nobody else may. What holds scripts in it is this header: the document stands in a
/// sandbox, of no origin, and nothing may be loaded from it. The frame itself has no `sandbox`: Chromium
/// shows no PDF in one, whatever it allows (156: a grey page), while under this header alone its viewer
/// works, in a process and an origin of its own that reaches neither our pages nor our cookies.
const SANDBOX: &str = "sandbox; default-src 'none'; frame-ancestors 'self'";

/// Whether a document is shown in place: its type is one that is only looked at, and where files are
/// looked at for viruses, it was.
pub(crate) fn is_shown(signed: &Signed, document: &Document) -> bool {
    let is_clean = document.scanned_at.is_some() || signed.app.settings.clamd.is_none();
    is_clean && SHOWN.contains(&document.media_type.as_str())
}

/// What a browser asked for.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    All,
    Of(Range<u64>),
    Beyond,
}

/// A document of `application`: shown where `inline` and the type is one that is only looked at,
/// else saved. It stands in a sandbox either way.
pub(crate) async fn file(
    signed: &Signed,
    application: ApplicationId,
    id: DocumentId,
    headers: &HeaderMap,
    inline: bool,
) -> Answer {
    let (store, viewer) = (&signed.app.store, signed.viewer());
    let document = store.document(&viewer, id).await?;
    if document.application != application {
        return Err(WebError::NotFound);
    }
    let size = document.facts.bytes;
    let part = part(headers, size, &tag(&document));
    let (bytes, range): (BoxStream<'static, std::io::Result<Bytes>>, _) = match &part {
        Part::All => (store.document_read(&viewer, id).await?.1, None),
        Part::Of(range) => (store.document_read_part(&viewer, id, range.clone()).await?.1, Some(range.clone())),
        Part::Beyond => (futures::stream::empty().boxed(), Some(0..0)),
    };
    let shown = inline && is_shown(signed, &document);
    let kind = if shown { "inline" } else { "attachment" };
    let name: String = byte_serialize(document.name.as_bytes()).collect::<String>().replace('+', "%20");
    let mut answer = Response::builder()
        .header(header::CONTENT_TYPE, &document.media_type)
        .header(header::ACCEPT_RANGES, "bytes")
        .header(header::ETAG, tag(&document))
        .header(header::CONTENT_DISPOSITION, format!("{kind}; filename*=UTF-8''{name}"))
        .header(header::CONTENT_SECURITY_POLICY, SANDBOX)
        .header(header::X_FRAME_OPTIONS, "SAMEORIGIN")
        .header(header::CACHE_CONTROL, "private, no-store");
    answer = match range {
        None => answer.status(StatusCode::OK).header(header::CONTENT_LENGTH, size),
        Some(range) if part == Part::Beyond => answer
            .status(StatusCode::RANGE_NOT_SATISFIABLE)
            .header(header::CONTENT_RANGE, format!("bytes */{size}"))
            .header(header::CONTENT_LENGTH, range.end),
        Some(range) => answer
            .status(StatusCode::PARTIAL_CONTENT)
            .header(header::CONTENT_RANGE, format!("bytes {}-{}/{size}", range.start, range.end.saturating_sub(1)))
            .header(header::CONTENT_LENGTH, range.end.saturating_sub(range.start)),
    };
    answer.body(Body::from_stream(bytes)).map(IntoResponse::into_response).map_err(WebError::internal)
}

/// Documents never change: their digest names their bytes.
fn tag(document: &Document) -> String {
    format!("\"{}\"", document.facts.digest)
}

/// One part, from somewhere to somewhere, or to the end; or the last bytes. Whoever asks for several
/// at once, or for a part of other bytes, gets all of it, as the protocol allows.
fn part(headers: &HeaderMap, size: u64, tag: &str) -> Part {
    let text = |name| headers.get(name).and_then(|v| v.to_str().ok());
    let Some((from, to)) = text(header::RANGE).and_then(|r| r.strip_prefix("bytes=")?.split_once('-')) else {
        return Part::All;
    };
    if text(header::IF_RANGE).is_some_and(|known| known != tag) {
        return Part::All;
    }
    let range = match (from.parse::<u64>(), to.parse::<u64>()) {
        (Ok(from), Ok(to)) if from <= to => from..to.saturating_add(1).min(size),
        (Ok(from), Err(_)) if to.is_empty() => from..size,
        (Err(_), Ok(last)) if from.is_empty() => size.saturating_sub(last)..size,
        _ => return Part::All,
    };
    if range.start >= range.end { Part::Beyond } else { Part::Of(range) }
}

/// A paper of a session, whole: issued once, it is what it is for ever.
pub(crate) fn paper(paper: &PaperFile, bytes: BoxStream<'static, std::io::Result<Bytes>>) -> Answer {
    let shown = SHOWN.contains(&paper.media_type.as_str());
    let kind = if shown { "inline" } else { "attachment" };
    let name: String = byte_serialize(paper.name.as_bytes()).collect::<String>().replace('+', "%20");
    Response::builder()
        .status(StatusCode::OK)
        .header(header::CONTENT_TYPE, &paper.media_type)
        .header(header::CONTENT_LENGTH, paper.size)
        .header(header::CONTENT_DISPOSITION, format!("{kind}; filename*=UTF-8''{name}"))
        .header(header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'")
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(Body::from_stream(bytes))
        .map(IntoResponse::into_response)
        .map_err(WebError::internal)
}

/// A paper that is printed now, as a file to keep: it is called as its title is.
pub(crate) async fn printed<P: Paper>(signed: &Signed, title: &str, paper: &P) -> Answer {
    let bytes = signed.app.press.pdf(paper).await.map_err(WebError::internal)?;
    made(&format!("{title}.pdf"), "application/pdf", bytes.into())
}

/// Bytes that are made now, as a file to keep.
pub(crate) fn made(name: &str, media_type: &str, bytes: Body) -> Answer {
    let name: String = byte_serialize(locale::plain(name).as_bytes()).collect::<String>().replace('+', "%20");
    Response::builder()
        .header(header::CONTENT_TYPE, media_type)
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}"))
        .header(header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'")
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(bytes)
        .map(IntoResponse::into_response)
        .map_err(WebError::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn one_part_is_given_and_nonsense_is_all_of_it() {
        let asked = |range: &'static str| {
            part(&HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(range))]), 100, "\"x\"")
        };
        assert_eq!(asked("bytes=0-9"), Part::Of(0..10));
        assert_eq!(asked("bytes=90-"), Part::Of(90..100));
        assert_eq!(asked("bytes=-5"), Part::Of(95..100));
        assert_eq!(asked("bytes=50-18446744073709551615"), Part::Of(50..100));
        assert_eq!(asked("bytes=-500"), Part::Of(0..100));
        assert_eq!(asked("bytes=100-"), Part::Beyond);
        assert_eq!(asked("bytes=-0"), Part::Beyond);
        for nonsense in ["bytes=9-0", "bytes=0-1,5-6", "pages=1-2", "bytes=-", "bytes=a-b"] {
            assert_eq!(asked(nonsense), Part::All, "{nonsense}");
        }
    }

    #[test]
    fn a_part_of_other_bytes_is_not_pieced_together() {
        let headers = |known| {
            HeaderMap::from_iter([
                (header::RANGE, HeaderValue::from_static("bytes=5-")),
                (header::IF_RANGE, HeaderValue::from_static(known)),
            ])
        };
        assert_eq!(part(&headers("\"x\""), 10, "\"x\""), Part::Of(5..10));
        assert_eq!(part(&headers("\"y\""), 10, "\"x\""), Part::All);
    }
}
