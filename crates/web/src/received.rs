//! A file that comes in with a form: streamed into the store while it is looked at. One that is
//! refused is read to its end all the same, or a browser shows a broken line instead of the words.

use crate::{
    error::WebError,
    form::{Form, TOKEN, WHO},
    visit::Signed,
};
use axum::{
    extract::{Multipart, multipart::Field},
    http::StatusCode,
};
use bytes::Bytes;
use domain::kernel::{DocumentId, Instant};
use futures::{Stream, StreamExt as _};
use intake::{Accepted, Inspector, Kind, Unacceptable, Verdict};
use locale::L10n;
use persistence::{Arrived, StoreError, StoredObject};
use std::{io, sync::Mutex};

/// As much as is read of an upload that is refused, so that its sender can be told in words.
pub(crate) const READ: usize = 300 * 1024 * 1024;
/// As much as the other fields of a form can hold together, each counted with its head.
pub(crate) const WORDS: usize = 64 * 1024;
/// What a field weighs of itself.
const HEAD: usize = 64;

/// A file as it came in.
pub(crate) enum Received {
    Taken(Taken),
    Refused(Why),
}

/// A file that is kept and has no row yet.
pub(crate) struct Taken {
    pub(crate) object: StoredObject,
    pub(crate) accepted: Accepted,
    pub(crate) name: String,
    /// When no virus was found in it, if it was looked at.
    pub(crate) scanned_at: Option<Instant>,
}

impl Taken {
    /// Its bytes were not wanted after all.
    pub(crate) async fn discard(&self, signed: &Signed) -> Result<(), WebError> {
        Ok(signed.app.store.object_discard(&self.object).await?)
    }

    /// As it waits for what has to be said of it.
    pub(crate) fn arrived(&self) -> Arrived {
        Arrived {
            object: self.object.clone(),
            media_type: self.accepted.kind.media_type().to_owned(),
            pages: self.accepted.pages.map(u64::from),
            scanned_at: self.scanned_at,
        }
    }
}

/// Why there is no file.
pub(crate) enum Why {
    Missing,
    Unacceptable(Unacceptable),
    /// A virus was found in it.
    Infected,
    /// It should have been looked at for viruses, and could not be.
    NotScanned,
    /// The application would hold more than this, in bytes.
    Full {
        total: u64,
        left: u64,
    },
    /// The very same file is attached already.
    Twin {
        id: DocumentId,
        name: String,
    },
    /// The very same file has just arrived, under this name.
    Same {
        name: String,
    },
    /// There is one of its kind, and there can be no second.
    Once,
    /// There are as many files as there can be.
    TooMany {
        most: u64,
    },
}

/// The words of a field, out of the `room` that the form has left.
pub(crate) async fn text(mut field: Field<'_>, room: &mut usize) -> Result<String, WebError> {
    let name = field.name().map_or(0, str::len);
    let mut take = |bytes: usize| {
        *room = room.checked_sub(bytes).ok_or(WebError::TooLarge { limit: WORDS as u64 })?;
        Ok::<_, WebError>(())
    };
    take(HEAD + name)?;
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| WebError::BadRequest)? {
        take(piece.len())?;
        bytes.extend_from_slice(&piece);
    }
    // PostgreSQL takes no text with a NUL in it, and nobody means one.
    Ok(String::from_utf8_lossy(&bytes).replace('\0', ""))
}

/// The fields of a form, which stand before its file.
pub(crate) struct Fields {
    values: Vec<(String, String)>,
    room: usize,
}

impl Fields {
    pub(crate) const fn none() -> Self {
        Self { values: Vec::new(), room: WORDS }
    }

    /// Reads one more.
    pub(crate) async fn take(&mut self, field: Field<'_>) -> Result<(), WebError> {
        let name = field.name().unwrap_or_default().to_owned();
        let words = text(field, &mut self.room).await?;
        self.values.push((name, words));
        Ok(())
    }

    /// Whether the form was shown to this person, in this browser.
    pub(crate) fn are_own(&self, signed: &Signed) -> bool {
        let value = |name: &str| self.values.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str());
        signed.is_own_form(value(WHO), value(TOKEN))
    }

    pub(crate) fn form(self) -> Form {
        Form::filled(self.values)
    }
}

/// Reads and drops what is left.
pub(crate) async fn pass_over(parts: &mut Multipart) {
    while let Ok(Some(mut rest)) = parts.next_field().await {
        while let Ok(Some(_)) = rest.chunk().await {}
    }
}

/// Stores the file of a form, of at most `limit` bytes.
pub(crate) async fn keep(signed: &Signed, field: Field<'_>, name: String, limit: u64) -> Result<Received, WebError> {
    let _line = signed.app.lines.admit(signed.who.id)?;
    take(signed, field.map(|piece| piece.map_err(io::Error::other)), name, limit).await
}

/// Stores the bytes while an inspector watches them go by.
pub(crate) async fn take(
    signed: &Signed,
    bytes: impl Stream<Item = io::Result<Bytes>> + Send,
    name: String,
    limit: u64,
) -> Result<Received, WebError> {
    let inspector = Mutex::new(Some(Inspector::new(&name, limit)));
    let watched = bytes.map(|piece| {
        let piece = piece?;
        if let Ok(mut guard) = inspector.lock()
            && let Some(inspector) = guard.as_mut()
        {
            inspector.feed(&piece).map_err(io::Error::other)?;
        }
        Ok::<_, io::Error>(piece)
    });
    let stored = signed.app.store.object_put(watched, limit).await;
    let too_large = || Received::Refused(beyond(signed, limit));
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
        Some(Ok(accepted)) => match scan(signed, &object).await? {
            Ok(scanned_at) => {
                let name = ending(name, accepted.kind);
                Ok(Received::Taken(Taken { object, accepted, name, scanned_at }))
            }
            Err(why) => refuse(signed, &object, why).await,
        },
        Some(Err(why)) => refuse(signed, &object, Why::Unacceptable(why)).await,
        None => Err(WebError::internal("an upload was not looked at")),
    }
}

async fn refuse(signed: &Signed, object: &StoredObject, why: Why) -> Result<Received, WebError> {
    signed.app.store.object_discard(object).await?;
    Ok(Received::Refused(why))
}

/// When no virus was found in it; never, where nobody looks for any. Where somebody should and does
/// not answer, the file is not taken: a file is never held for clean because nobody looked.
async fn scan(signed: &Signed, object: &StoredObject) -> Result<Result<Option<Instant>, Why>, WebError> {
    let Some(clamd) = &signed.app.settings.clamd else { return Ok(Ok(None)) };
    let bytes = signed.app.store.object_read(object).await?;
    Ok(match clamd.scan(bytes).await {
        Ok(Verdict::Clean) => Ok(Some(signed.app.now())),
        Ok(Verdict::Infected(signature)) => {
            tracing::warn!(%signature, sha256 = %object.sha256, "a file was refused for a virus");
            Err(Why::Infected)
        }
        Err(error) => {
            tracing::error!(%error, "a file could not be looked at for viruses, and was refused");
            Err(Why::NotScanned)
        }
    })
}

/// A file is too large for itself, or only for what else the application holds.
fn beyond(signed: &Signed, limit: u64) -> Why {
    let settings = &signed.app.settings;
    if limit < settings.max_file_bytes {
        Why::Full { total: settings.max_application_bytes, left: limit }
    } else {
        Why::Unacceptable(Unacceptable::TooLarge { limit })
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

/// What a file that is not taken is answered with.
pub(crate) const fn status(why: &Why) -> StatusCode {
    match why {
        Why::Unacceptable(Unacceptable::TooLarge { .. }) | Why::Full { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Why::NotScanned => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// Why a file is not taken, and what would be right.
pub(crate) fn say(l: &L10n, why: &Why) -> String {
    match why {
        Why::Missing => l.applicant_upload_fault_file(),
        Why::Infected => l.applicant_upload_refused_infected(),
        Why::NotScanned => l.applicant_upload_refused_not_scanned(),
        Why::Full { total, left } => l.applicant_upload_refused_full(l.file_size(total), l.file_size(left)),
        Why::Twin { name, .. } => l.applicant_upload_refused_twin(name),
        Why::Same { name } => l.applicant_upload_refused_same(name),
        Why::Once => l.applicant_upload_refused_once(),
        Why::TooMany { most } => l.applicant_upload_too_many(l.number(*most)),
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
