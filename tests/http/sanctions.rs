//! Lists of sanctions from outside: loaded on a page, refused in words, and beside the criterion of a case.

use super::{
    desk::Desk,
    harness::{ADMIN, Browser, Shown, TestApp},
};

const AT: &str = "/admin/sanctions";
const TABLE: &str = "name,aliases,reference,programme\n\
    The Ferryman,Horizons sans Frontieres Zoltan,INV-2,Invented list\n\
    Ninth Lantern Brotherhood,,INV-3,Invented list\n";

async fn load(admin: &Browser, file: &str, bytes: &[u8], dated: &str) -> Shown {
    let page = admin.get(AT).await;
    admin.submit_files(&page, AT, &[(file, bytes)], &[("dated", dated)]).await
}

/// What the worker does.
async fn screened(app: &TestApp) {
    for _ in 0..5 {
        app.clock_works().await;
    }
}

#[tokio::test]
async fn a_list_is_loaded_and_a_file_that_is_none_is_refused_in_words() {
    let app = TestApp::start().await;
    app.administrator().await;
    let admin = app.signed_in(ADMIN).await;
    let page = admin.get(AT).await;
    assert!(page.words().contains("No list is loaded: files are not screened."), "{}", page.text);
    for (bytes, says) in [
        (b"<html></html>".as_slice(), "not the Consolidated List"),
        (b"<!DOCTYPE a [<!ENTITY b \"b\">]><CONSOLIDATED_LIST/>", "declares a document type"),
        (b"<CONSOLIDATED_LIST><A></B>", "is broken near byte"),
        (b"name\n!\n", "#2 has no name"),
        (b"name\n\"One\nTwo\n", "#2 has a quotation mark (\") that is not closed"),
        (b"caf\xe9", "not in UTF-8"),
        (b"", "Choose a file"),
    ] {
        let refused = load(&admin, "list.xml", bytes, "").await;
        assert_eq!((refused.status, refused.attributes(".faults a", "href")), (422, vec!["#file".to_owned()]));
        let fault = locale::plain(&refused.one("#file-fault"));
        assert!(fault.contains(says), "{fault}");
    }
    let undated = load(&admin, "list.csv", TABLE.as_bytes(), "soon").await;
    assert_eq!(undated.attributes(".faults a", "href"), ["#dated"]);
    assert_eq!(undated.attributes("#dated", "value"), ["soon"], "kept as typed");
    let large = vec![b'a'; 16 * 1024 * 1024 + 10];
    let refused = load(&admin, "list.csv", &large, "").await;
    assert!(refused.one("#file-fault").contains("larger than"), "{}", refused.one("#file-fault"));

    let done = load(&admin, "list.csv", TABLE.as_bytes(), "2026-01-02").await;
    assert_eq!((done.status, done.leads_to.as_deref()), (303, Some(AT)), "{}", done.text);
    let page = admin.follow(&done).await;
    assert!(locale::plain(&page.one("[role=status]")).contains("2 entries loaded"), "{}", page.one("main"));
    let table = locale::plain(&page.one("table.queue"));
    assert!(table.contains("2 January 2026") && table.contains("More than 30 days old"), "{table}");
    let again = load(&admin, "list.csv", TABLE.as_bytes(), "2026-01-02").await;
    assert_eq!(again.status, 422, "the same file twice says nothing new");
    assert!(admin.get("/admin/history").await.words().contains("Sanctions list loaded"));
}

#[tokio::test]
async fn a_match_stands_beside_its_criterion_and_is_cleared_or_confirmed() {
    let desk = Desk::begin().await;
    let shown = desk.awa.get(&desk.case).await.words();
    assert!(shown.contains("Not screened: no list is loaded."), "{shown}");
    let admin = desk.app().signed_in(ADMIN).await;
    assert_eq!(load(&admin, "list.csv", TABLE.as_bytes(), "2026-03-01").await.status, 303);
    let shown = desk.awa.get(&desk.case).await.words();
    assert!(shown.contains("Not yet compared with the lists"), "{shown}");
    screened(desk.app()).await;
    let page = desk.awa.get(&desk.case).await;
    let criterion = page.one("article[id='integrity.exclusion']");
    assert!(
        criterion.contains("to be cleared or confirmed") && criterion.contains("Horizons Sans Frontières"),
        "{criterion}"
    );
    assert!(criterion.contains("INV-2") && criterion.contains("Words that agree"), "{criterion}");
    let file = desk.awa.get("/desk/queue.csv?view=open").await.text;
    assert!(file.trim_end().ends_with(",1,list match"), "{file}");
    let links = page.attributes("article[id='integrity.exclusion'] .known a", "href");
    assert!(links[0].contains("hits/clear?hit=") && links[1].contains("hits/confirm?hit="), "{links:?}");
    let hit = links[0].rsplit('=').next().unwrap().to_owned();
    assert!(desk.awa.get(&links[0]).await.text.contains("checked"), "the match is chosen already");

    let outside = desk.draft.browser.get(&desk.draft.path).await;
    assert!(!outside.text.contains("INV-2") && !outside.text.contains("Ferryman"), "nothing of it shows outside");

    let incomplete = desk.step(&desk.awa, "hits/confirm", &[("hit", &hit)]).await;
    assert_eq!(incomplete.attributes(".faults a", "href"), ["#reason"]);
    desk.done(&desk.awa, "hits/confirm", &[("hit", &hit), ("reason", "The same birthday.")]).await;
    assert!(desk.awa.get(&desk.case).await.words().contains("Confirmed, on a sanctions list"));
    assert_eq!(desk.awa.get(&desk.at("hits/confirm")).await.status, 404, "once");
    desk.done(&desk.awa, "hits/clear", &[("hit", &hit), ("reason", "A slip: another birthday.")]).await;
    let shown = desk.awa.get(&desk.case).await;
    assert!(shown.one("article[id='integrity.exclusion'] .known").contains("cleared"), "{}", shown.text);
}
