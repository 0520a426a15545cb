//! Files of an application: how many and how large, which are refused, and the same one twice.

use super::{
    applicant::{Draft, PDF},
    harness::Shown,
};

/// Of the application under test: at most so much a file, and so much all together.
const FILE: usize = 20_000_000;
const TOTAL: usize = 50_000_000;

/// A PDF of exactly `size` bytes, other than one with another `mark`.
pub(super) fn pdf(size: usize, mark: u8) -> Vec<u8> {
    let mut bytes = PDF.to_vec();
    let room = size - bytes.len();
    let comment = std::iter::once(b'%').chain(std::iter::repeat_n(b'a' + mark, room - 2)).chain([b'\n']);
    bytes.splice(9..9, comment);
    bytes
}

fn fault(back: &Shown) -> String {
    locale::plain(&back.one("#file-fault"))
}

#[tokio::test]
async fn a_file_may_be_as_large_as_is_said_and_not_a_byte_more() {
    let draft = Draft::begin().await;
    let done = draft.upload("statutes", "a.pdf", &pdf(FILE, 0), &[("language", "en")]).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let back = draft.upload("registration", "b.pdf", &pdf(FILE + 1, 0), &[("language", "en")]).await;
    assert_eq!(back.status, 413);
    assert!(fault(&back).starts_with("The file is larger than 20 MB."), "{}", fault(&back));
}

#[tokio::test]
async fn all_files_together_may_be_as_large_as_is_said_and_not_a_byte_more() {
    let draft = Draft::begin().await;
    for (mark, size) in [(0, FILE), (1, FILE)] {
        let done = draft.upload("publication", "a.pdf", &pdf(size, mark), &[("language", "en")]).await;
        assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
    }
    let left = TOTAL - 2 * FILE;
    let back = draft.upload("publication", "c.pdf", &pdf(left + 1, 2), &[("language", "en")]).await;
    assert_eq!(back.status, 413);
    assert!(fault(&back).contains("larger than 50 MB; 10 MB are left"), "{}", fault(&back));
    let done = draft.upload("publication", "c.pdf", &pdf(left, 2), &[("language", "en")]).await;
    assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
    let list = draft.browser.follow(&done).await;
    assert!(list.words().contains("50 MB of 50 MB used"), "{}", list.words());
    // What takes the place of another takes its room as well.
    let old = list.attributes(".files li", "id").remove(0);
    let path = format!("{}/documents/new?kind=publication&replaces={old}", draft.path);
    let done = draft.upload_at(&path, "d.pdf", &pdf(FILE, 3), &[("language", "en")]).await;
    assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
}

#[tokio::test]
async fn the_same_file_twice_is_recognised_whatever_its_name() {
    let draft = Draft::begin().await;
    let done = draft.upload("publication", "first.pdf", PDF, &[("language", "en")]).await;
    let list = draft.browser.follow(&done).await;
    let first = list.attributes(".files li", "id").remove(0);
    let back = draft.upload("publication", "second.pdf", PDF, &[("language", "fr")]).await;
    assert_eq!(back.status, 422);
    assert!(fault(&back).contains("already attached here, as first.pdf"), "{}", fault(&back));
    assert_eq!(back.attributes("#file-fault a", "href"), [format!("{}/documents#{first}", draft.path)]);
    assert_eq!(back.attributes("option[selected]", "value"), ["fr"], "what was said of it is kept");
    // One file may well prove two things; then each entry names the other.
    let done = draft.upload("statutes", "statutes.pdf", PDF, &[("language", "en")]).await;
    assert_eq!(done.status, 303);
    let list = draft.browser.follow(&done).await;
    let twins: Vec<String> = list.all(".files small").into_iter().filter(|s| s.contains("The same file as")).collect();
    assert_eq!(twins.len(), 2, "{twins:?}");
    // To say something else of it, it may take its own place.
    let path = format!("{}/documents/new?kind=publication&replaces={first}", draft.path);
    let title = locale::plain(&draft.browser.get(&path).await.one("h1"));
    assert!(title.contains("Replace: Publication"), "{title}");
    assert_eq!(draft.upload_at(&path, "first.pdf", PDF, &[("language", "fr")]).await.status, 303);
}

/// A Word document of one empty entry that claims to unpack to four gigabytes.
fn bomb() -> Vec<u8> {
    const NAME: &[u8] = b"word/document.xml";
    let length = u16::try_from(NAME.len()).unwrap().to_le_bytes();
    let entry = [&b"PK\x03\x04\x14\0"[..], &[0; 20], &length, &[0; 2], NAME].concat();
    let claim = u32::MAX.to_le_bytes();
    let listed = [&b"PK\x01\x02\x14\0\x14\0"[..], &[0; 16], &claim, &length, &[0; 16], NAME].concat();
    let at = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap().to_le_bytes();
    let end = [&b"PK\x05\x06\0\0\0\0\x01\0\x01\0"[..], &at(&listed), &at(&entry), &[0; 2]].concat();
    [entry, listed, end].concat()
}

#[tokio::test]
async fn a_file_that_nobody_could_open_is_refused_with_a_way_forward() {
    let draft = Draft::begin().await;
    let locked = String::from_utf8_lossy(PDF).replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 9 0 R").into_bytes();
    let (office, bomb) = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), bomb());
    for (name, bytes, words) in [
        ("a.pdf", &locked, "Save a copy without a password"),
        ("a.docx", &office, "Save a copy without a password"),
        ("a.docx", &bomb, "far larger than a document should be"),
    ] {
        let back = draft.upload("statutes", name, bytes, &[("language", "en")]).await;
        assert_eq!(back.status, 422, "{words}");
        assert!(fault(&back).contains(words), "{}", fault(&back));
    }
    assert!(draft.browser.get(&format!("{}/documents", draft.path)).await.all(".files li").is_empty());
}
