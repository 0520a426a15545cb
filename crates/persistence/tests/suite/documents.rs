//! Files, kept in a folder and at a server of the S3 protocol: the same cases on both.

use super::{
    bucket,
    house::{House, Kept, On},
};
use bytes::Bytes;
use domain::{
    evidence::{DocumentFacts, DocumentKind},
    kernel::{Digest, DocumentId},
};
use futures::{StreamExt, TryStreamExt, stream};
use persistence::{NewDocument, Settings, Store, StoreError, StoredObject};
use rstest::rstest;
use std::{io, time::Duration};

fn pieces(total: usize, piece: usize) -> (Vec<u8>, Vec<Result<Bytes, io::Error>>) {
    let bytes: Vec<u8> = (0..total).map(|i| u8::try_from(i % 251).unwrap()).collect();
    let pieces = bytes.chunks(piece).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
    (bytes, pieces)
}

async fn house(kept: Kept) -> House {
    House::keeping(On::Sqlite, kept).await.unwrap()
}

fn statutes(id: DocumentId, object: StoredObject) -> NewDocument {
    NewDocument {
        facts: DocumentFacts::new(id, DocumentKind::Statutes, Digest::ZERO, 0),
        name: "statuts – révisés.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        pages: Some(3),
        scanned_at: None,
        object,
    }
}

#[rstest]
#[tokio::test]
async fn an_object_comes_back_as_it_went_in(#[values(Kept::Folder, Kept::Bucket)] kept: Kept) {
    let house = house(kept).await;
    // Nothing, less than a piece of an upload, and several that are not a whole number.
    for size in [0, 70_000, 20_000_003] {
        let (bytes, pieces) = pieces(size, 64 * 1024);
        let object = house.store.object_put(stream::iter(pieces), 50_000_000).await.unwrap();
        assert_eq!((object.size, object.sha256), (bytes.len() as u64, Digest::of(&bytes)));
        assert_eq!(std::fs::read(house.object_file(&object.key)).unwrap().len(), size, "where it should lie");
        let read: Vec<Bytes> = house.store.object_read(&object).await.unwrap().try_collect().await.unwrap();
        assert_eq!(Digest::of(&read.concat()), object.sha256);
        house.store.object_discard(&object).await.unwrap();
        assert!(matches!(house.store.object_read(&object).await.err(), Some(StoreError::NotFound)));
    }
    assert_eq!(house.object_files(), Vec::<String>::new(), "what is discarded is gone");
}

#[rstest]
#[tokio::test]
async fn an_upload_that_is_too_large_or_breaks_off_leaves_nothing(#[values(Kept::Folder, Kept::Bucket)] kept: Kept) {
    let house = house(kept).await;
    let (_, big) = pieces(20_000_000, 64 * 1024);
    let refused = house.store.object_put(stream::iter(big), 10_000_000).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { limit: 10_000_000 })));
    let broken = || {
        let (_, first) = pieces(20_000_000, 64 * 1024);
        stream::iter(first).chain(stream::iter([Err(io::Error::other("hung up"))]))
    };
    assert!(matches!(house.store.object_put(broken(), 100_000_000).await, Err(StoreError::File(_))));
    assert_eq!(house.object_files(), Vec::<String>::new());
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn an_upload_whose_sender_vanishes_is_taken_back(#[values(Kept::Folder, Kept::Bucket)] kept: Kept) {
    let house = house(kept).await;
    let (_, first) = pieces(20_000_000, 64 * 1024);
    let store = house.store.clone();
    let upload = tokio::spawn(async move {
        store.object_put(stream::iter(first).chain(stream::pending()).boxed(), 100_000_000).await
    });
    let waited = async |until: &dyn Fn() -> bool| {
        for _ in 0..500 {
            if until() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{:?}", house.object_files());
    };
    // The first of them may be the bucket's own note, written before the store hears of the upload.
    waited(&|| !house.object_files().is_empty()).await;
    upload.abort();
    waited(&|| house.object_files().is_empty()).await;
}

/// The most memory that this process ever had, in kilobytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse().unwrap()
}

#[rstest]
#[tokio::test]
async fn a_large_file_passes_through_little_memory(#[values(Kept::Folder, Kept::Bucket)] kept: Kept) {
    const PIECES: u64 = 2_400;
    let house = house(kept).await;
    let before = peak();
    let sent = stream::iter(0..PIECES).map(|n| Ok::<_, io::Error>(Bytes::from(n.to_le_bytes().repeat(8 * 1024))));
    let object = house.store.object_put(sent, 1_000_000_000).await.unwrap();
    assert_eq!(object.size, PIECES * 64 * 1024);
    let mut read = house.store.object_read(&object).await.unwrap();
    let mut came = 0;
    while let Some(piece) = read.try_next().await.unwrap() {
        came += piece.len() as u64;
    }
    assert_eq!(came, object.size);
    let grown = peak() - before;
    assert!(grown < 90_000, "{grown} kB more for a file of {} kB", object.size / 1024);
}

#[rstest]
#[tokio::test]
async fn a_part_of_a_document_is_read_alone(#[values(Kept::Folder, Kept::Bucket)] kept: Kept) {
    let house = house(kept).await;
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let (bytes, pieces) = pieces(9_000_000, 64 * 1024);
    let object = house.store.object_put(stream::iter(pieces), 10_000_000).await.unwrap();
    let id: DocumentId = house.store.new_id();
    house.store.document_attach(&owner, application, statutes(id, object), None, u64::MAX).await.unwrap();
    for part in [0..10, 8_388_600..8_388_700, 8_999_999..9_000_000] {
        let (_, read) = house.store.document_read_part(&owner, id, part.clone()).await.unwrap();
        let read = read.try_collect::<Vec<_>>().await.unwrap().concat();
        assert_eq!(read, bytes[usize::try_from(part.start).unwrap()..usize::try_from(part.end).unwrap()]);
    }
}

#[rstest]
#[case(On::Sqlite, Kept::Folder)]
#[case(On::Sqlite, Kept::Bucket)]
#[case(On::Postgres, Kept::Folder)]
#[tokio::test]
async fn documents_are_attached_replaced_missed_and_swept(#[case] on: On, #[case] kept: Kept) {
    let Some(house) = House::keeping(on, kept).await else { return };
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let before = house.store.documents(&owner, application).await.unwrap();
    let bytes = || stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"%PDF-1.7 new"))]);
    let object = house.store.object_put(bytes(), 100).await.unwrap();
    let id: DocumentId = house.store.new_id();
    let old = before.iter().find(|d| d.facts.kind == DocumentKind::Statutes).unwrap().facts.id;
    house.store.document_attach(&owner, application, statutes(id, object.clone()), Some(old), u64::MAX).await.unwrap();
    let after = house.store.documents(&owner, application).await.unwrap();
    assert_eq!(after.len(), before.len());
    let (read, content) = house.store.document_read(&owner, id).await.unwrap();
    assert_eq!((read.facts.digest, read.facts.bytes), (object.sha256, 12), "as the bytes are, not as was said");
    assert_eq!(content.try_collect::<Vec<_>>().await.unwrap().concat(), b"%PDF-1.7 new");
    let figures = house.store.figures().await.unwrap();
    assert_eq!(figures.documents, before.len() as u64 + 1, "the replaced one is kept");
    assert_eq!(figures.document_bytes, before.iter().map(|d| d.facts.bytes).sum::<u64>() + 12);

    // An upload that broke off between object and row, a day ago by the clock of the house.
    let orphan = house.store.object_put(bytes(), 100).await.unwrap();
    house.clock.set("2099-01-01T00:00:00Z".parse::<jiff::Timestamp>().unwrap().into());
    let sweep = house.store.documents_sweep().await.unwrap();
    assert_eq!((sweep.orphans, sweep.missing), (vec![orphan.key], vec![]));

    // An object that is gone.
    std::fs::remove_file(house.object_file(&object.key)).unwrap();
    assert!(matches!(house.store.document_read(&owner, id).await.err(), Some(StoreError::NotFound)));
    assert_eq!(house.store.documents_sweep().await.unwrap().missing, [id]);
}

#[rstest]
#[tokio::test]
async fn an_application_holds_so_much_and_what_is_replaced_makes_room(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let held: u64 = house.store.documents(&owner, application).await.unwrap().iter().map(|d| d.facts.bytes).sum();
    let attach = async |replaces, limit| {
        let bytes = stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"%PDF-1.7"))]);
        let object = house.store.object_put(bytes, 100).await.unwrap();
        let id: DocumentId = house.store.new_id();
        house.store.document_attach(&owner, application, statutes(id, object), replaces, limit).await.map(|()| id)
    };
    let refused = attach(None, held + 7).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { limit }) if limit == held + 7), "{refused:?}");
    let first = attach(None, held + 8).await.unwrap();
    assert!(attach(Some(first), held + 8).await.is_ok());
    assert!(matches!(attach(None, held + 8).await, Err(StoreError::TooLarge { .. })));
}

#[rstest]
#[tokio::test(flavor = "multi_thread")]
async fn of_two_documents_of_one_identity_at_once_one_is_attached(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let cast = house.cast().await;
    let application = house.draft(&cast).await;
    let owner = house.as_of(cast.owner).await;
    let before = house.store.documents(&owner, application).await.unwrap().len();
    let id: DocumentId = house.store.new_id();
    let attach = async || {
        let bytes = stream::iter([Ok::<_, io::Error>(Bytes::from_static(b"%PDF-1.7"))]);
        let object = house.store.object_put(bytes, 100).await.unwrap();
        house.store.document_attach(&owner, application, statutes(id, object), None, u64::MAX).await
    };
    let (a, b) = tokio::join!(attach(), attach());
    let lost = if a.is_ok() { b } else { a };
    assert!(matches!(lost, Err(StoreError::Taken("document"))), "{lost:?}");
    assert_eq!(house.store.documents(&owner, application).await.unwrap().len(), before + 1);
}

#[tokio::test]
async fn a_store_that_cannot_be_used_says_so_at_once_and_repeats_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let endpoint = bucket::serve(folder.path()).await;
    let nowhere = "http://127.0.0.1:1".to_owned();
    for (url, endpoint, secret, word) in [
        ("s3://papers", &endpoint, "not the secret", "refuses the key"),
        ("s3://elsewhere", &endpoint, bucket::SECRET, "no such bucket"),
        ("s3://papers", &nowhere, bucket::SECRET, "document store"),
        ("s3://me:hunter2@papers", &endpoint, bucket::SECRET, "keys do not stand in it"),
        ("s3:///papers", &endpoint, bucket::SECRET, "no bucket"),
        ("ftp://papers", &endpoint, bucket::SECRET, "s3://bucket/prefix"),
    ] {
        let database = format!("sqlite://{}", folder.path().join("house.sqlite").display());
        let settings = Settings { store_options: bucket::options(endpoint, secret), ..Settings::new(database, url) };
        let error = Store::open(settings).await.err().unwrap().to_string();
        assert!(error.contains(word), "{url}: {error}");
        for private in [secret, bucket::KEY_ID, "hunter2"] {
            assert!(!error.contains(private), "{url}: {error}");
        }
    }
}
