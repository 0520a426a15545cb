//! Papers of the applicant's side: who may have them, and what they are.

#![expect(deprecated, reason = "the reader that comes after it does not yet check what it reads")]

use super::{
    applicant::{Draft, PDF},
    harness::{Browser, Shown},
};
use async_zip::base::read::mem::ZipFileReader;
use domain::{
    dossier::{Found, Receipt},
    kernel::Digest,
};
use std::collections::BTreeMap;

const OTHER: &str = "otto@elsewhere.example";

/// The paper at an address, if it is one.
async fn paper(browser: &Browser, path: &str) -> Vec<u8> {
    let shown = Shown::of(browser.server.get(path).await);
    assert_eq!(shown.status, 200, "{path}");
    let header = |name: &str| shown.response.header(name).to_str().unwrap().to_owned();
    assert_eq!(header("content-type"), "application/pdf", "{path}");
    assert!(header("content-disposition").starts_with("attachment; filename*=UTF-8''"), "{path}");
    assert_eq!(header("cache-control"), "private, no-store", "{path}");
    let bytes = shown.response.as_bytes().to_vec();
    assert!(bytes.starts_with(b"%PDF-1.7"), "{path}");
    bytes
}

#[tokio::test]
async fn the_letter_of_request_is_a_paper_in_each_language() {
    let draft = Draft::ready().await;
    let page = draft.browser.get(&format!("{}/letter-of-request", draft.path)).await;
    let links = page.attributes(".off-paper a[hreflang]", "href");
    assert_eq!(links.len(), 3, "{}", page.text);
    let mut papers = Vec::new();
    for link in &links {
        papers.push(paper(&draft.browser, link).await);
    }
    papers.dedup();
    assert_eq!(papers.len(), 3, "each in its own language");
    let documents = draft.browser.get(&format!("{}/documents", draft.path)).await;
    assert!(documents.attributes("a", "href").contains(&format!("{}/letter-of-request/en", draft.path)));
    let unknown = draft.browser.get(&format!("{}/letter-of-request/de", draft.path)).await;
    assert_eq!(unknown.status, 404, "the house does not speak it");
    draft.app.person("Otto Ey", OTHER, &[]).await;
    let otto = draft.app.signed_in(OTHER).await;
    assert_eq!(otto.get(&links[0]).await.status, 404, "it is not theirs");
    assert_eq!(draft.browser.get(&format!("{}/letter/{}", draft.path, "0".repeat(64))).await.status, 404);
}

#[tokio::test]
async fn every_version_that_was_sent_has_a_receipt_that_proves_it() {
    let draft = Draft::submitted().await;
    let thanks = draft.browser.get(&format!("{}/submitted", draft.path)).await;
    let link = format!("{}/receipts/1", draft.path);
    for page in [&thanks, &draft.browser.get(&draft.path).await] {
        let links = page.attributes("main a", "href");
        assert!(links.contains(&link) && links.contains(&format!("{link}/json")), "{links:?}");
    }
    paper(&draft.browser, &link).await;
    let written = draft.browser.get(&format!("{link}/json")).await;
    let receipt: Receipt = serde_json::from_str(&written.text).unwrap();
    assert_eq!(receipt.flaws(), []);
    assert_eq!(receipt.version.digest.to_string(), thanks.one(".digest"), "the page told the same digest");
    assert_eq!(receipt.documents.len(), 5);
    assert!(receipt.parts["identity"].typed.filled("legal_name").is_some());
    for none in ["0", "2", "-1", "99999", "one"] {
        assert_eq!(draft.browser.get(&format!("{}/receipts/{none}", draft.path)).await.status, 404, "{none}");
    }
    draft.app.person("Otto Ey", OTHER, &[]).await;
    let otto = draft.app.signed_in(OTHER).await;
    for theirs in [link.clone(), format!("{link}/json"), format!("{}/archive", draft.path)] {
        assert_eq!(otto.get(&theirs).await.status, 404, "{theirs}");
    }
}

#[tokio::test]
async fn a_draft_has_no_receipt_and_can_be_taken_home_as_it_stands() {
    let draft = Draft::begin().await;
    for none in ["receipts/1", "receipts/1/json"] {
        assert_eq!(draft.browser.get(&format!("{}/{none}", draft.path)).await.status, 404, "{none}");
    }
    draft.fill("aims", &[("aims", "To teach and to advise.")]).await;
    assert_eq!(draft.upload("statutes", "statutes.pdf", PDF, &[("language", "en")]).await.status, 303);
    let link = format!("{}/archive", draft.path);
    for page in [draft.path.clone(), format!("{}/trust", draft.path)] {
        assert!(draft.browser.get(&page).await.attributes("main a", "href").contains(&link), "{page} leads to it");
    }
    let files = unpacked(&draft.browser, &link).await;
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    let expected =
        ["application.json", "correspondence.html", "correspondence.pdf"].map(|name| format!("draft/{name}"));
    assert_eq!(names[..3], expected);
    assert!(names[3].starts_with("draft/documents/") && files[names[3]] == PDF, "{names:?}");
    assert_eq!(names[4..], ["draft/draft.html", "draft/draft.pdf"]);
    let html = String::from_utf8(files["draft/draft.html"].clone()).unwrap();
    assert!(html.contains("To teach and to advise.") && html.contains("statutes.pdf"), "{html}");
    assert!(files["draft/draft.pdf"].starts_with(b"%PDF"));
    let application: serde_json::Value = serde_json::from_slice(&files["draft/application.json"]).unwrap();
    assert_eq!(application["draft"]["answers"]["aims"]["aims"], "To teach and to advise.");
    assert_eq!(application["draft"]["documents"][0]["name"], "statutes.pdf");
    assert_eq!(application["versions"], serde_json::json!([]));
}

/// The files of an archive, by name.
pub(super) async fn unpacked(browser: &Browser, path: &str) -> BTreeMap<String, Vec<u8>> {
    let shown = browser.server.get(path).await;
    assert_eq!(shown.header("content-type"), "application/zip");
    let archive = ZipFileReader::new(shown.as_bytes().to_vec()).await.unwrap();
    let mut files = BTreeMap::new();
    for at in 0..archive.file().entries().len() {
        let mut bytes = Vec::new();
        let mut entry = archive.reader_with_entry(at).await.unwrap();
        entry.read_to_end_checked(&mut bytes).await.unwrap();
        let name = entry.entry().filename().as_str().unwrap().to_owned();
        assert_eq!(entry.entry().unix_permissions(), Some(0o100_644), "{name}: whoever unpacks it may read it");
        assert!(files.insert(name.clone(), bytes).is_none(), "{name} stands there once");
    }
    files
}

#[tokio::test]
async fn everything_comes_in_one_archive_that_can_be_verified_and_opened_anywhere() {
    let draft = Draft::ready().await;
    let hostile = "../../..\\etc/pass wd\u{202e}fdp.pdf";
    assert_eq!(draft.upload("organization_chart", hostile, PDF, &[("language", "en")]).await.status, 303);
    assert_eq!(draft.press_submit_in(&draft.browser).await.status, 303);
    let status = draft.browser.get(&draft.path).await;
    let link = format!("{}/archive", draft.path);
    assert!(status.attributes("main a", "href").contains(&link));

    let files = unpacked(&draft.browser, &link).await;
    let reference = files.keys().next().unwrap().split('/').next().unwrap().to_owned();
    assert!(reference.starts_with("OBS-2026-"), "{reference}");
    for name in files.keys() {
        let rest = name.strip_prefix(&format!("{reference}/")).unwrap_or_else(|| panic!("{name} lies in one folder"));
        assert!(!name.contains("..") && !name.contains(['\\', ':', '\u{202e}', ' ']), "{name}");
        assert!(rest.matches('/').count() <= 1, "{name}");
    }
    let file = |name: &str| &files[&format!("{reference}/{name}")];
    let receipt: Receipt = serde_json::from_slice(file("receipt-1.json")).unwrap();
    let there: Vec<_> = files.iter().map(|(n, b)| (n.rsplit('/').next().unwrap().to_owned(), Digest::of(b))).collect();
    assert_eq!(receipt.documents.len(), 6);
    assert!(receipt.compare(&there).iter().all(|(_, found)| *found == Found::Same));
    assert!(receipt.documents.iter().all(|d| files.contains_key(&format!("{reference}/documents/{}", d.file))));
    assert!(file("receipt-1.pdf").starts_with(b"%PDF"));
    let html = String::from_utf8(file("receipt-1.html").clone()).unwrap();
    assert!(html.contains(&receipt.version.digest.to_string()) && html.contains("lang=\"en\""), "{html}");
    let application: serde_json::Value = serde_json::from_slice(file("application.json")).unwrap();
    assert_eq!(application["reference"], reference);
    for nothing in ["decisions", "letters"] {
        assert_eq!(application[nothing], serde_json::json!([]), "nothing is announced");
    }
    assert_eq!(application["draft"], serde_json::Value::Null, "nothing is open");
    assert!(!files.keys().any(|name| name.contains("/draft.")), "all was sent");
    assert_eq!(
        application["versions"][0]["answers"]["identity"]["legal_name"],
        receipt.parts["identity"].typed.get("legal_name")
    );
}

#[tokio::test]
async fn an_archive_that_cannot_be_finished_is_not_taken_for_whole() {
    let draft = Draft::submitted().await;
    draft.app.lose_documents();
    let served = tokio::spawn(async move { draft.browser.server.get(&format!("{}/archive", draft.path)).await });
    // The connection breaks off, which this client meets as a panic of its own.
    assert!(served.await.is_err());
}
