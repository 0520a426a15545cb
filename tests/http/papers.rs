//! Papers of the applicant's side: who may have them, and what they are.

use super::{
    applicant::Draft,
    harness::{Browser, Shown},
};

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
