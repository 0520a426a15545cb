//! Files on their way: pieces, lines that break, bounds, and what is thrown away.

use super::house::{House, Kept, On};
use bytes::Bytes;
use domain::{
    application,
    dossier::Typed,
    evidence::{DocumentFacts, DocumentKind},
    kernel::{ApplicationId, Digest, DocumentId},
};
use futures::{StreamExt as _, TryStreamExt as _, stream};
use persistence::{Arrived, NewUpload, PIECE, Refusal, Store, StoreError, Upload, Viewer};
use rstest::rstest;
use std::io;

/// Somebody with a draft.
struct Desk {
    house: House,
    owner: Viewer,
    application: ApplicationId,
}

impl Desk {
    async fn on(on: On, kept: Kept) -> Option<Self> {
        let house = House::keeping(on, kept).await?;
        let cast = house.cast().await;
        let application = house.draft(&cast).await;
        let owner = house.as_of(cast.owner).await;
        Some(Self { house, owner, application })
    }

    fn store(&self) -> &Store {
        &self.house.store
    }

    fn announced(&self, name: &str, size: u64) -> NewUpload {
        NewUpload {
            id: self.store().new_id(),
            kind: DocumentKind::Publication,
            name: name.to_owned(),
            size,
            modified: 7,
            said: Typed::new(),
            arrived: None,
        }
    }

    async fn begin(&self, name: &str, size: u64) -> Upload {
        self.store().upload_begin(&self.owner, self.application, self.announced(name, size), u64::MAX).await.unwrap()
    }

    async fn piece(&self, id: DocumentId, at: u64, bytes: &[u8]) -> Result<u64, StoreError> {
        let sent = stream::iter([Ok::<_, io::Error>(Bytes::copy_from_slice(bytes))]);
        Ok(self.store().upload_piece(&self.owner, self.application, id, at, sent).await?.received)
    }

    /// Puts the pieces together as a page does; what they were.
    async fn join(&self, id: DocumentId) -> Vec<u8> {
        let (upload, bytes) = self.store().upload_hold(&self.owner, self.application, id).await.unwrap().unwrap();
        let all = bytes.try_collect::<Vec<_>>().await.unwrap().concat();
        let sent = stream::iter([Ok::<_, io::Error>(Bytes::from(all.clone()))]);
        let object = self.store().object_put(sent, u64::MAX).await.unwrap();
        let arrived = Arrived { object, media_type: "application/pdf".to_owned(), pages: Some(1), scanned_at: None };
        self.store().upload_arrived(id, upload.name, arrived).await.unwrap();
        all
    }

    async fn attach(&self, id: DocumentId, kind: DocumentKind) -> Result<(), StoreError> {
        let facts = DocumentFacts::new(id, kind, Digest::ZERO, 0);
        self.store().upload_attach(&self.owner, self.application, facts, None, u64::MAX).await
    }

    fn pieces(&self) -> usize {
        self.house.object_files().iter().filter(|f| f.contains("uploads")).count()
    }
}

#[rstest]
#[case(On::Sqlite, Kept::Folder)]
#[case(On::Sqlite, Kept::Bucket)]
#[case(On::Postgres, Kept::Folder)]
#[tokio::test]
async fn a_file_comes_in_pieces_and_goes_on_where_the_line_broke(#[case] on: On, #[case] kept: Kept) {
    let Some(desk) = Desk::on(on, kept).await else { return };
    let upload = desk.begin("a.pdf", 10).await;
    let broken = stream::iter([Ok(Bytes::from_static(b"012"))]).chain(stream::iter([Err(io::Error::other("gone"))]));
    let stands = desk.store().upload_piece(&desk.owner, desk.application, upload.id, 0, broken).await.unwrap();
    assert_eq!(stands.received, 3, "what came is kept");
    let again = desk.begin("a.pdf", 10).await;
    assert_eq!((again.id, again.received), (upload.id, 3), "the same file goes on");
    assert_ne!(desk.begin("b.pdf", 10).await.id, upload.id);
    let wrong = desk.piece(upload.id, 5, b"x").await;
    assert!(matches!(wrong, Err(StoreError::Elsewhere { received: 3 })), "{wrong:?}");
    let early = desk.store().upload_hold(&desk.owner, desk.application, upload.id).await.err();
    assert!(matches!(early, Some(StoreError::Elsewhere { received: 3 })));
    let beyond = desk.piece(upload.id, 3, b"34567890").await;
    assert!(matches!(beyond, Err(StoreError::TooLarge { .. })), "{beyond:?}");
    assert_eq!(desk.piece(upload.id, 3, b"3456789").await.unwrap(), 10);
    assert_eq!(desk.join(upload.id).await, b"0123456789");
    assert_eq!(desk.pieces(), 0, "the pieces are one now");
    assert!(desk.store().documents_sweep().await.unwrap().orphans.is_empty());
    desk.attach(upload.id, DocumentKind::Publication).await.unwrap();
    let (document, bytes) = desk.store().document_read(&desk.owner, upload.id).await.unwrap();
    assert_eq!(bytes.try_collect::<Vec<_>>().await.unwrap().concat(), b"0123456789");
    assert_eq!((document.facts.digest, document.facts.bytes), (Digest::of(b"0123456789"), 10));
    let twice = desk.attach(upload.id, DocumentKind::Publication).await;
    assert!(matches!(twice, Err(StoreError::NotFound)), "{twice:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn of_two_pieces_for_one_place_one_is_kept(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(desk) = Desk::on(on, Kept::Folder).await else { return };
    let upload = desk.begin("a.pdf", 4).await;
    let (a, b) = tokio::join!(desk.piece(upload.id, 0, b"ab"), desk.piece(upload.id, 0, b"xy"));
    assert_eq!(usize::from(a.is_ok()) + usize::from(b.is_ok()), 1, "{a:?} {b:?}");
    let lost = if a.is_ok() { b } else { a };
    assert!(matches!(lost, Err(StoreError::Elsewhere { received: 2 })), "{lost:?}");
    assert_eq!(desk.pieces(), 1);
    assert_eq!(desk.piece(upload.id, 2, b"cd").await.unwrap(), 4);
    let (held, other) = tokio::join!(
        desk.store().upload_hold(&desk.owner, desk.application, upload.id),
        desk.store().upload_hold(&desk.owner, desk.application, upload.id)
    );
    assert_eq!(usize::from(held.unwrap().is_some()) + usize::from(other.unwrap().is_some()), 1, "one puts it together");
    desk.house.clock.advance(10 * 60);
    let later = desk.store().upload_hold(&desk.owner, desk.application, upload.id).await.unwrap();
    assert!(later.is_some(), "whoever did so and died is not waited for");
}

#[rstest]
#[tokio::test]
async fn what_is_on_its_way_takes_room_and_is_bounded(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(desk) = Desk::on(on, Kept::Folder).await else { return };
    let attached = desk.store().documents(&desk.owner, desk.application).await.unwrap();
    let held: u64 = attached.iter().map(|d| d.facts.bytes).sum();
    desk.begin("a.pdf", 100).await;
    let begin = async |size, room| {
        let new = desk.announced(&format!("{size}.pdf"), size);
        desk.store().upload_begin(&desk.owner, desk.application, new, room).await
    };
    let full = begin(51, held + 150).await;
    assert!(matches!(full, Err(StoreError::TooLarge { limit }) if limit == held + 150), "{full:?}");
    assert!(begin(50, held + 150).await.is_ok());
    let mut last = Ok(());
    for n in 0..100 {
        last = desk
            .store()
            .upload_begin(&desk.owner, desk.application, desk.announced(&format!("many-{n}.pdf"), 1), u64::MAX)
            .await
            .map(|_| ());
        if last.is_err() {
            break;
        }
    }
    assert!(matches!(last, Err(StoreError::TooMany { most: 60 })), "{last:?}");
}

#[rstest]
#[tokio::test]
async fn an_application_holds_so_many_documents_and_one_letter(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(desk) = Desk::on(on, Kept::Folder).await else { return };
    let there = desk.store().documents(&desk.owner, desk.application).await.unwrap();
    assert!(there.iter().any(|d| d.facts.kind == DocumentKind::LetterOfRequest));
    let arrived = async |kind, mark: usize| {
        let sent = stream::iter([Ok::<_, io::Error>(Bytes::from(mark.to_string()))]);
        let object = desk.store().object_put(sent, 100).await.unwrap();
        let size = object.size;
        let arrived = Arrived { object, media_type: "application/pdf".to_owned(), pages: None, scanned_at: None };
        let new = NewUpload { kind, size, arrived: Some(arrived), ..desk.announced(&format!("{mark}.pdf"), 0) };
        desk.store().upload_begin(&desk.owner, desk.application, new, u64::MAX).await
    };
    let letter = arrived(DocumentKind::LetterOfRequest, 0).await.unwrap();
    let second = desk.attach(letter.id, DocumentKind::LetterOfRequest).await;
    assert!(matches!(second, Err(StoreError::Taken("kind of document"))), "{second:?}");
    let still = desk.store().uploads(&desk.owner, desk.application).await.unwrap();
    assert_eq!(still.len(), 1, "it waits on");
    for n in there.len() + 1..100 {
        let upload = arrived(DocumentKind::Publication, n).await.unwrap();
        desk.attach(upload.id, DocumentKind::Publication).await.unwrap();
    }
    let full = arrived(DocumentKind::Publication, 100).await;
    assert!(matches!(full, Err(StoreError::TooMany { most: 100 })), "{full:?}");
}

#[rstest]
#[case(On::Sqlite, Kept::Folder)]
#[case(On::Sqlite, Kept::Bucket)]
#[case(On::Postgres, Kept::Folder)]
#[tokio::test]
async fn what_has_run_out_is_thrown_away(#[case] on: On, #[case] kept: Kept) {
    let Some(desk) = Desk::on(on, kept).await else { return };
    let before = desk.house.object_files().len();
    let (whole, half) = (desk.begin("whole.pdf", 2).await, desk.begin("half.pdf", 4).await);
    desk.piece(whole.id, 0, b"ab").await.unwrap();
    desk.join(whole.id).await;
    desk.piece(half.id, 0, b"ab").await.unwrap();
    assert_eq!(desk.store().uploads_sweep().await.unwrap(), 0);
    desk.house.clock.advance(25 * 60 * 60);
    let gone = desk.piece(half.id, 2, b"cd").await;
    assert!(matches!(gone, Err(StoreError::NotFound)), "{gone:?}");
    assert_eq!(desk.store().uploads_sweep().await.unwrap(), 1);
    assert_eq!(desk.house.object_files().len(), before + 1, "what is whole waits on");
    desk.house.clock.advance(14 * 24 * 60 * 60);
    assert_eq!(desk.store().uploads_sweep().await.unwrap(), 1);
    assert_eq!((desk.house.object_files().len(), desk.house.rows("upload_pieces").await), (before, 0));
}

#[rstest]
#[tokio::test]
async fn nobody_else_adds_to_an_upload_and_a_piece_is_bounded(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(desk) = Desk::on(on, Kept::Folder).await else { return };
    let upload = desk.begin("a.pdf", 3 * PIECE).await;
    let stranger = desk.house.person("stranger").await;
    let stranger = desk.house.as_of(stranger).await;
    let sent = || stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"x"))]);
    let refused = desk.store().upload_piece(&stranger, desk.application, upload.id, 0, sent()).await.err();
    assert!(matches!(refused, Some(StoreError::NotFound)));
    assert!(desk.store().uploads(&stranger, desk.application).await.is_err());
    assert!(desk.store().upload_remove(&stranger, desk.application, upload.id).await.is_err());
    let large = vec![0; usize::try_from(PIECE).unwrap() + 1];
    let refused = desk.piece(upload.id, 0, &large).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { limit: PIECE })), "{refused:?}");
    desk.piece(upload.id, 0, b"x").await.unwrap();
    desk.store().upload_remove(&desk.owner, desk.application, upload.id).await.unwrap();
    assert_eq!((desk.pieces(), desk.house.rows("uploads").await), (0, 0));
}

#[rstest]
#[tokio::test]
async fn what_was_taken_away_unsent_is_forgotten_after_a_day(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(desk) = Desk::on(on, Kept::Folder).await else { return };
    let upload = desk.begin("a.pdf", 2).await;
    desk.piece(upload.id, 0, b"ab").await.unwrap();
    desk.join(upload.id).await;
    desk.attach(upload.id, DocumentKind::Publication).await.unwrap();
    let before = desk.house.object_files().len();
    desk.store().document_remove(&desk.owner, desk.application, upload.id).await.unwrap();
    assert_eq!(desk.store().documents_forget().await.unwrap(), 0);
    desk.house.clock.advance(25 * 60 * 60);
    assert_eq!(desk.store().documents_forget().await.unwrap(), 1);
    assert_eq!(desk.house.object_files().len(), before - 1);
    let kept = u64::try_from(desk.house.rows("documents").await).unwrap();
    assert_eq!(desk.store().figures().await.unwrap().documents, kept, "what is forgotten is counted out");
    let sweep = desk.store().documents_sweep().await.unwrap();
    assert_eq!((sweep.orphans.len(), sweep.missing.len()), (0, 0));
}

#[rstest]
#[tokio::test]
async fn nothing_is_submitted_without_a_file_that_has_arrived(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let (application, owner) = (house.draft(&cast).await, house.as_of(cast.owner).await);
    let desk = Desk { house, owner, application };
    let upload = desk.begin("a.pdf", 2).await;
    desk.piece(upload.id, 0, b"ab").await.unwrap();
    desk.join(upload.id).await;
    let refused = desk.house.submit(&cast, application).await;
    let waiting = application::Refusal::FilesWaiting { kinds: vec![DocumentKind::Publication] };
    assert!(matches!(&refused, Err(StoreError::Refused(Refusal::Application(r))) if *r == waiting), "{refused:?}");
    assert_eq!(desk.store().uploads(&desk.owner, application).await.unwrap().len(), 1, "it is still there");
    desk.attach(upload.id, DocumentKind::Publication).await.unwrap();
    // One that is on its way has not been accepted yet.
    desk.begin("b.pdf", 2).await;
    desk.house.submit(&cast, application).await.unwrap();
    let frozen = desk.store().dossier(&desk.owner, application, None).await.unwrap();
    assert!(frozen.documents.iter().any(|d| d.facts.id == upload.id));
}
