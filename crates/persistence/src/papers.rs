//! Papers of sessions: the bytes are written first, then the event that issues them and the row in
//! one transaction. A row is never changed.

use crate::{
    documents::StoredObject,
    entity::papers,
    error::StoreError,
    law::{Asked, Deed, Half},
    ledger::{NewText, Outcome},
    store::Store,
    tx::{self, Tx},
    viewer::Viewer,
};
use bytes::Bytes;
use domain::{
    council::Command,
    kernel::{CouncilSessionId, Digest, DocumentId, Envelope, PersonId},
};
use futures::stream::BoxStream;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// A paper's file beside what the law knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPaper {
    /// Which.
    pub id: DocumentId,
    /// The file's name.
    pub name: String,
    /// What its bytes were found to be.
    pub media_type: String,
    /// The bytes, written before.
    pub object: StoredObject,
}

/// A paper's file as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFile {
    /// Which.
    pub id: DocumentId,
    /// The file's name.
    pub name: String,
    /// What its bytes were found to be.
    pub media_type: String,
    /// How many bytes.
    pub size: u64,
    /// SHA-256 of the bytes.
    pub sha256: Digest,
}

impl Store {
    /// Issues a paper or an addendum with its files, and says whether these bytes were taken: a second
    /// press of the button finds the first one's, and its own are to be discarded.
    pub async fn paper_issue(
        &self,
        viewer: &Viewer,
        session: CouncilSessionId,
        envelope: Envelope<Command>,
        files: Vec<NewPaper>,
        texts: &[NewText],
    ) -> Result<(Outcome, bool), StoreError> {
        let Some(by) = viewer.person() else { return Err(StoreError::NotFound) };
        let asked = Asked {
            command_id: envelope.command_id,
            seen: envelope.seen,
            half: Half::Session(session, envelope.command),
            texts: texts.to_vec(),
            content: None,
        };
        self.write((viewer.clone(), asked, files, by), move |tx, (viewer, asked, files, by)| {
            Box::pin(async move {
                let outcome = Deed::begin(tx, viewer.actor()).await?.perform(asked).await?;
                let mut taken = true;
                for file in files {
                    taken &= insert(tx, session, file, *by).await?;
                }
                Ok((outcome, taken))
            })
        })
        .await
    }

    /// A paper's bytes, as a stream, for those who read cases.
    pub async fn paper_read(
        &self,
        viewer: &Viewer,
        session: CouncilSessionId,
        id: DocumentId,
    ) -> Result<(PaperFile, BoxStream<'static, std::io::Result<Bytes>>), StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let row = papers::Entity::find_by_id(id.0)
            .filter(papers::Column::Session.eq(session.0))
            .one(self.reader())
            .await?
            .ok_or(StoreError::NotFound)?;
        let bytes = self.stream(&row.object_key).await?;
        let sha256 = row.sha256.parse().map_err(|e| StoreError::broken(row.id, e))?;
        let file = PaperFile { id, name: row.name, media_type: row.media_type, size: tx::count(row.size), sha256 };
        Ok((file, bytes))
    }
}

/// The row of a paper; `false` where it stands already.
async fn insert(tx: &Tx, session: CouncilSessionId, paper: &NewPaper, by: PersonId) -> Result<bool, StoreError> {
    let rows = tx
        .run(
            "INSERT INTO papers (id, session, name, media_type, size, sha256, object_key, uploaded_by, uploaded_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
            [
                paper.id.0.into(),
                session.0.into(),
                paper.name.clone().into(),
                paper.media_type.clone().into(),
                tx::column(paper.object.size).into(),
                paper.object.sha256.to_string().into(),
                paper.object.key.clone().into(),
                by.0.into(),
                tx.now().micros().into(),
            ],
        )
        .await?;
    Ok(rows == 1)
}
