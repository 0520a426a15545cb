//! Where a file goes: the application, the kind, what it replaces, and the room that is left.

use super::{
    file::{self, Desk},
    stated::Sheet,
};
use crate::{error::WebError, received::Why, visit::Signed};
use domain::{
    dossier::Typed,
    evidence::DocumentKind,
    kernel::{Digest, DocumentId},
};
use persistence::{Document, StoreError, Upload};
use serde::Deserialize;

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    pub(super) kind: String,
    pub(super) replaces: Option<String>,
}

/// Everything about a file but its bytes.
pub(super) struct Target {
    pub(super) desk: Desk,
    pub(super) kind: DocumentKind,
    pub(super) replaces: Option<(DocumentId, String)>,
    /// Files of the application that are on their way, or whole and not yet attached.
    pub(super) uploads: Vec<Upload>,
}

impl Target {
    pub(super) async fn of(signed: &Signed, id: &str, asked: &Asked) -> Result<Self, WebError> {
        let desk = file::open(signed, id).await?;
        let kind = DocumentKind::from_key(&asked.kind).ok_or(WebError::NotFound)?;
        let replaces = match &asked.replaces {
            Some(old) => desk.document(old).ok().map(|d| (d.facts.id, d.name.clone())),
            None => None,
        };
        let uploads = signed.app.store.uploads(&signed.viewer(), desk.id()).await?;
        Ok(Self { desk, kind, replaces, uploads })
    }

    /// What the application holds beside this file.
    pub(super) fn others(&self) -> impl Iterator<Item = &Document> {
        let replaced = self.replaces.as_ref().map(|(old, _)| *old);
        self.desk.documents.iter().filter(move |d| Some(d.facts.id) != replaced)
    }

    /// How much the application can still take, in bytes.
    pub(super) fn room(&self, signed: &Signed) -> u64 {
        let attached: u64 = self.others().map(|d| d.facts.bytes).sum();
        let waiting: u64 = self.uploads.iter().map(|u| u.size).sum();
        signed.app.settings.max_application_bytes.saturating_sub(attached.saturating_add(waiting))
    }

    /// As much as the application may hold until what is replaced has gone.
    pub(super) fn most(&self, signed: &Signed) -> u64 {
        let attached: u64 = self.desk.documents.iter().map(|d| d.facts.bytes).sum();
        let others: u64 = self.others().map(|d| d.facts.bytes).sum();
        signed.app.settings.max_application_bytes.saturating_add(attached.saturating_sub(others))
    }

    /// Two documents of one kind are never one file; of two kinds they may well be.
    pub(super) fn twin(&self, digest: Digest) -> Option<Why> {
        let twin = self.others().find(|d| d.facts.kind == self.kind && d.facts.digest == digest);
        twin.map(|d| Why::Twin { id: d.facts.id, name: d.name.clone() })
    }

    /// Nor are two that wait: the second is kept no second time.
    pub(super) fn same(&self, digest: Digest) -> Option<Why> {
        same(self.waiting(), digest)
    }

    /// Whether there is one of a kind of which there can be no second.
    pub(super) fn is_there(&self) -> bool {
        !self.kind.may_repeat() && self.others().any(|d| d.facts.kind == self.kind)
    }

    /// The files of this kind that are whole and wait for what has to be said of them.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Upload> {
        self.uploads.iter().filter(|u| u.kind == self.kind && u.arrived.is_some())
    }

    /// Why the store did not take a file; anything but a bound is a fault.
    pub(super) fn why(&self, signed: &Signed, error: StoreError) -> Result<Why, WebError> {
        match error {
            StoreError::TooLarge { .. } => {
                Ok(Why::Full { total: signed.app.settings.max_application_bytes, left: self.room(signed) })
            }
            StoreError::TooMany { most } => Ok(Why::TooMany { most }),
            StoreError::Taken("kind of document") => Ok(Why::Once),
            other => Err(other.into()),
        }
    }

    /// What is asked of a file; the names of the controls begin with `before`.
    pub(super) fn sheet<'a>(&'a self, signed: &Signed, typed: &'a Typed, before: &'a str) -> Sheet<'a> {
        let documents = &self.desk.documents;
        Sheet { l: signed.l, kind: self.kind, typed, before, today: self.desk.today(), documents }
    }
}

/// That the very same bytes wait already, chosen under another name.
pub(super) fn same<'u>(mut uploads: impl Iterator<Item = &'u Upload>, digest: Digest) -> Option<Why> {
    let same = uploads.find(|u| u.arrived.as_ref().is_some_and(|a| a.object.sha256 == digest));
    same.map(|u| Why::Same { name: u.name.clone() })
}
