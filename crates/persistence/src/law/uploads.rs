//! Files on their way to a dossier, as far as the law asks: whether they may come, and how they
//! become documents.

use super::dossier::{held, may_change, once, remove};
use crate::{
    documents::{self, NewDocument},
    error::StoreError,
    store::Store,
    tx::{self, Tx},
    uploads::{self, NewUpload, Upload},
    viewer::Viewer,
};
use domain::{
    application::{Command, Opened},
    evidence::DocumentFacts,
    kernel::{ApplicationId, DocumentId, PersonId},
};
use sea_orm::FromQueryResult;

/// As many files as one person can have on their way or waiting, in all applications together.
const MOST_BY_PERSON: u64 = 60;
/// As many documents as one application holds, those that wait among them.
pub(super) const MOST_DOCUMENTS: u64 = 100;

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

/// How many documents an application has, those that wait among them.
async fn documents_of(tx: &Tx, application: ApplicationId) -> Result<u64, StoreError> {
    let sql = "SELECT (SELECT COUNT(*) FROM documents WHERE application = $1 AND removed_at IS NULL) \
               + (SELECT COUNT(*) FROM uploads WHERE application = $1 AND expires_at > $2) AS n";
    let count: Option<Count> = tx.one(sql, [application.0.into(), tx.now().micros().into()]).await?;
    Ok(count.map_or(0, |c| tx::count(c.n)))
}

/// Refuses one more document of `size` bytes where the application holds too many or too much.
pub(super) async fn make_room(tx: &Tx, application: ApplicationId, size: u64, room: u64) -> Result<(), StoreError> {
    if documents_of(tx, application).await? >= MOST_DOCUMENTS {
        return Err(StoreError::TooMany { most: MOST_DOCUMENTS });
    }
    if held(tx, application).await?.saturating_add(size) > room {
        return Err(StoreError::TooLarge { limit: room });
    }
    Ok(())
}

/// Refuses where the person has too many files on their way.
async fn bound(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    let sql = "SELECT COUNT(*) AS n FROM uploads WHERE person = $1 AND expires_at > $2";
    let count: Option<Count> = tx.one(sql, [person.0.into(), tx.now().micros().into()]).await?;
    if count.is_some_and(|c| tx::count(c.n) >= MOST_BY_PERSON) {
        return Err(StoreError::TooMany { most: MOST_BY_PERSON });
    }
    Ok(())
}

impl Store {
    /// Announces a file, or finds the one that is on its way already: the same file of the same person
    /// goes on where it stands. It takes its room from the beginning; `room` is what the application
    /// may hold.
    pub async fn upload_begin(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        new: NewUpload,
        room: u64,
    ) -> Result<Upload, StoreError> {
        let person = self.own_case(viewer, application).await?;
        self.write((viewer.clone(), application, new, room, person), |tx, (viewer, application, new, room, person)| {
            Box::pin(async move {
                let opened = |open: &Opened| open.documents.contains(&new.kind);
                may_change(tx, viewer, *application, &Command::Attach, opened).await?;
                if new.arrived.is_none()
                    && let Some(begun) = uploads::same(tx, *application, *person, new).await?
                {
                    return Ok(begun);
                }
                bound(tx, *person).await?;
                make_room(tx, *application, new.size, *room).await?;
                uploads::insert(tx, *application, *person, new).await
            })
        })
        .await
    }

    /// Makes a document of a file that waits: what has to be said of it is said now.
    pub async fn upload_attach(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        facts: DocumentFacts,
        replaces: Option<DocumentId>,
        room: u64,
    ) -> Result<(), StoreError> {
        let person = self.own_case(viewer, application).await?;
        let args = (viewer.clone(), application, facts, replaces, room, person);
        self.write(args, |tx, (viewer, application, facts, replaces, room, person)| {
            Box::pin(async move {
                let opened = |open: &Opened| open.documents.contains(&facts.kind);
                may_change(tx, viewer, *application, &Command::Attach, opened).await?;
                let upload = uploads::one(&tx.db, *application, facts.id, tx.now(), tx.for_update()).await?;
                let arrived = upload.arrived.ok_or(StoreError::Elsewhere { received: upload.received })?;
                if let Some(old) = replaces {
                    remove(tx, *application, *old).await?;
                }
                once(tx, *application, facts.kind).await?;
                uploads::delete(tx, facts.id).await?;
                make_room(tx, *application, upload.size, *room).await?;
                let document = NewDocument {
                    facts: facts.clone(),
                    name: upload.name,
                    media_type: arrived.media_type,
                    pages: arrived.pages,
                    scanned_at: arrived.scanned_at,
                    object: arrived.object,
                };
                documents::insert(tx, *application, &document, *person).await
            })
        })
        .await
    }

    /// Throws a file away that is on its way or waits: its own people may, whoever began it.
    pub async fn upload_remove(
        &self,
        viewer: &Viewer,
        application: ApplicationId,
        id: DocumentId,
    ) -> Result<(), StoreError> {
        self.own_case(viewer, application).await?;
        let removed = self
            .write((viewer.clone(), application, id), |tx, (viewer, application, id)| {
                Box::pin(async move {
                    let upload = uploads::one(&tx.db, *application, *id, tx.now(), tx.for_update()).await?;
                    let opened = |open: &Opened| open.documents.contains(&upload.kind);
                    may_change(tx, viewer, *application, &Command::Attach, opened).await?;
                    uploads::delete(tx, *id).await?;
                    Ok(upload)
                })
            })
            .await?;
        if let Some(arrived) = removed.arrived {
            self.object_delete(&arrived.object.key).await?;
        }
        self.upload_drop(id).await
    }
}
