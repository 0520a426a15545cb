use super::house::{House, On};
use bytes::Bytes;
use domain::kernel::Digest;
use futures::{StreamExt, TryStreamExt, stream};
use persistence::StoreError;
use rstest::rstest;

fn pieces(total: usize, piece: usize) -> (Vec<u8>, Vec<Result<Bytes, std::io::Error>>) {
    let bytes: Vec<u8> = (0..total).map(|i| u8::try_from(i % 251).unwrap()).collect();
    let pieces = bytes.chunks(piece).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
    (bytes, pieces)
}

#[rstest]
#[tokio::test]
async fn an_object_comes_back_as_it_went_in(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    // More than one piece of the upload, and not a whole number of them.
    let (bytes, pieces) = pieces(20_000_003, 64 * 1024);
    let object = house.store.object_put(stream::iter(pieces), 50_000_000).await.unwrap();
    assert_eq!((object.size, object.sha256), (bytes.len() as u64, Digest::of(&bytes)));
    let read: Vec<Bytes> = house.store.object_read(&object).await.unwrap().try_collect().await.unwrap();
    assert_eq!(Digest::of(&read.concat()), object.sha256);
    house.store.object_discard(&object).await.unwrap();
    assert!(matches!(house.store.object_read(&object).await.err(), Some(StoreError::NotFound)));
}

#[rstest]
#[tokio::test]
async fn an_upload_that_is_too_large_or_breaks_off_leaves_nothing(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let (_, big) = pieces(20_000_000, 64 * 1024);
    let refused = house.store.object_put(stream::iter(big), 10_000_000).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { limit: 10_000_000 })));
    let broken = stream::iter([Ok(Bytes::from_static(b"half")), Err(std::io::Error::other("hung up"))]);
    assert!(matches!(house.store.object_put(broken, 100).await, Err(StoreError::File(_))));
    let files = walk(house.folder.path());
    assert_eq!(files, Vec::<String>::new());
}

#[rstest]
#[tokio::test]
async fn an_empty_file_is_an_object_too(#[values(On::Sqlite, On::Postgres)] on: On) {
    let Some(house) = House::new(on).await else { return };
    let nothing = stream::empty::<Result<Bytes, std::io::Error>>().boxed();
    let object = house.store.object_put(nothing, 100).await.unwrap();
    assert_eq!((object.size, object.sha256), (0, Digest::of(b"")));
}

fn walk(folder: &std::path::Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walk(&path));
        } else if !path.file_name().unwrap().to_string_lossy().starts_with("house.sqlite") {
            files.push(path.display().to_string());
        }
    }
    files
}
