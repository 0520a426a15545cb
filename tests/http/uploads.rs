//! Several files at once, in pieces and by a plain form: what breaks goes on, what is whole waits for
//! what has to be said of it, and nobody adds to what is somebody else's.

use super::{
    applicant::{Draft, PDF},
    applicant_owner::deferred,
    desk::Desk,
    documents::pdf,
    harness::{Browser, Shown},
};
use bytes::Bytes;

const PIECE: usize = 1024 * 1024;

/// What the script of the upload page does.
struct Script<'a> {
    draft: &'a Draft,
    browser: &'a Browser,
    kind: &'a str,
    token: String,
    who: String,
}

impl<'a> Script<'a> {
    async fn open(draft: &'a Draft, kind: &'a str) -> Self {
        Self::of(draft, &draft.browser, kind).await
    }

    async fn of(draft: &'a Draft, browser: &'a Browser, kind: &'a str) -> Self {
        let page = browser.get("/account").await;
        let fields = page.form("/account");
        let field = |name| fields.iter().find(|(n, _)| n == name).unwrap().1.clone();
        Self { draft, browser, kind, token: field("_token"), who: field("_who") }
    }

    async fn begin(&self, name: &str, size: usize) -> Shown {
        let size = size.to_string();
        let fields = [
            ("_token", self.token.as_str()),
            ("_who", &self.who),
            ("kind", self.kind),
            ("name", name),
            ("size", &size),
            ("modified", "1"),
        ];
        self.browser.post(&format!("{}/uploads", self.draft.path), &fields).await
    }

    async fn piece(&self, at: &str, from: usize, bytes: &[u8]) -> Shown {
        let request = self
            .browser
            .server
            .post(&format!("{at}?at={from}"))
            .add_header("x-token", self.token.as_str())
            .add_header("x-who", self.who.as_str())
            .bytes(Bytes::copy_from_slice(bytes))
            .content_type("application/octet-stream");
        Shown::of(request.await)
    }

    /// All of a file; the answer to the last piece, and which it is.
    async fn send(&self, name: &str, bytes: &[u8]) -> (Shown, String) {
        let begun = self.begin(name, bytes.len()).await;
        assert_eq!(begun.status, 201, "{}", begun.text);
        let at = begun.leads_to.unwrap();
        let mut last = None;
        for (n, piece) in bytes.chunks(PIECE).enumerate() {
            last = Some(self.piece(&at, n * PIECE, piece).await);
        }
        (last.unwrap(), at.rsplit('/').next().unwrap().to_owned())
    }

    async fn list(&self) -> Shown {
        self.browser.get(&format!("{}/documents", self.draft.path)).await
    }
}

/// The words for a script, with plain blanks.
fn said(answer: &Shown) -> String {
    answer.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn offset(answer: &Shown) -> usize {
    answer.response.header("upload-offset").to_str().unwrap().parse().unwrap()
}

/// Sends several files by a form without a script.
async fn plainly(draft: &Draft, kind: &str, files: &[(&str, &[u8])], said: &[(&str, &str)]) -> Shown {
    let path = format!("{}/documents/new?kind={kind}", draft.path);
    let page = draft.browser.get(&path).await;
    draft.browser.submit_files(&page, &path, files, said).await
}

#[tokio::test]
async fn a_file_goes_on_where_the_line_broke_and_is_attached_with_its_facts() {
    let draft = Draft::begin().await;
    let script = Script::open(&draft, "statutes").await;
    let bytes = pdf(2 * PIECE + 5, 0);
    let begun = script.begin("statutes.pdf", bytes.len()).await;
    assert_eq!((begun.status, offset(&begun)), (201, 0));
    let at = begun.leads_to.clone().unwrap();
    let kept = script.piece(&at, 0, &bytes[..100]).await;
    assert_eq!((kept.status, offset(&kept)), (204, 100));
    let wrong = script.piece(&at, 7, &bytes[7..50]).await;
    assert_eq!((wrong.status, offset(&wrong)), (409, 100));
    let again = script.begin("statutes.pdf", bytes.len()).await;
    assert_eq!((again.leads_to.clone().unwrap(), offset(&again)), (at.clone(), 100), "the same file goes on");
    let list = script.list().await;
    assert!(list.words().contains("100 bytes of 2 MB have arrived"), "{}", list.words());
    let page = draft.browser.get(&format!("{}/documents/new?kind=statutes", draft.path)).await;
    assert!(page.one(".note").contains("Choose the same file again"), "{}", page.text);
    script.piece(&at, 100, &bytes[100..PIECE]).await;
    script.piece(&at, PIECE, &bytes[PIECE..2 * PIECE]).await;
    let whole = script.piece(&at, 2 * PIECE, &bytes[2 * PIECE..]).await;
    assert_eq!((whole.status, offset(&whole)), (200, bytes.len()), "{}", whole.text);
    let missed = script.piece(&at, bytes.len(), b"").await;
    assert_eq!(missed.status, 200, "whoever missed the answer is told again");
    let list = script.list().await;
    assert!(list.words().contains("Received, not yet attached"));
    assert_eq!(list.all("section.kind .files li").len(), 0, "it is no document yet");
    let id = at.rsplit('/').next().unwrap();
    let wrong = plainly(&draft, "statutes", &[], &[("upload", id)]).await;
    assert_eq!(wrong.status, 422, "its language is missing");
    assert_eq!(wrong.attributes("#sent [name=upload]", "value"), [id], "the file stays");
    let done = plainly(&draft, "statutes", &[], &[("upload", id), ("language", "en")]).await;
    assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
    let list = draft.browser.follow(&done).await;
    assert_eq!(list.attributes("section.kind .files li", "id"), [id]);
    let read = draft.browser.get(&format!("{}/documents/{id}", draft.path)).await;
    assert_eq!(read.response.as_bytes().len(), bytes.len());
    let twice = plainly(&draft, "statutes", &[], &[("upload", id), ("language", "en")]).await;
    assert_eq!(twice.status, 303, "pressed twice, done once");
}

#[tokio::test]
async fn what_comes_in_pieces_is_looked_at_like_any_other_file() {
    let draft = Draft::begin().await;
    let script = Script::open(&draft, "statutes").await;
    let (refused, _) = script.send("statutes.pdf", b"MZ\x90\0 a programme").await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.starts_with("We cannot open this kind of file"), "{}", refused.text);
    assert!(!script.list().await.words().contains("not yet attached"), "nothing of it stays");
    let large = script.begin("large.pdf", 20_000_001).await;
    assert_eq!(large.status, 413);
    assert!(said(&large).contains("larger than 20 MB"), "{}", large.text);
    assert_eq!(script.begin("empty.pdf", 0).await.status, 422);
    for name in ["a.pdf", "b.pdf"] {
        assert_eq!(script.begin(name, 20_000_000).await.status, 201);
    }
    let full = script.begin("c.pdf", 10_000_001).await;
    assert_eq!(full.status, 413);
    assert!(said(&full).contains("10 MB are left"), "what is on its way takes its room: {}", full.text);
    let at = script.begin("d.pdf", 100).await.leads_to.unwrap();
    assert_eq!(script.piece(&at, 0, &[0; 101]).await.status, 413, "more than was said");
    let closed = Draft::submitted().await;
    let script = Script::open(&closed, "statutes").await;
    assert_eq!(script.begin("late.pdf", 100).await.status, 422);
}

#[tokio::test]
async fn nobody_adds_to_what_is_somebody_else_s_and_no_other_site_does() {
    let draft = Draft::begin().await;
    let script = Script::open(&draft, "statutes").await;
    let at = script.begin("statutes.pdf", PDF.len()).await.leads_to.unwrap();
    draft.app.person("Otto", "otto@elsewhere.example", &[]).await;
    let otto = draft.app.signed_in("otto@elsewhere.example").await;
    let other = Script::of(&draft, &otto, "statutes").await;
    assert_eq!(other.begin("statutes.pdf", 9).await.status, 404);
    assert_eq!(other.piece(&at, 0, PDF).await.status, 404);
    let own = [("_token", other.token.as_str()), ("_who", other.who.as_str())];
    assert_eq!(otto.post(&format!("{at}/remove"), &own).await.status, 404);
    let forged = Script { token: "x".to_owned(), ..Script::open(&draft, "statutes").await };
    assert_eq!(forged.piece(&at, 0, PDF).await.status, 403);
    assert_eq!(forged.begin("other.pdf", 9).await.status, 403);
    let elsewhere = draft
        .browser
        .server
        .post(&format!("{at}?at=0"))
        .add_header("x-token", script.token.as_str())
        .add_header("x-who", script.who.as_str())
        .add_header("sec-fetch-site", "cross-site")
        .bytes(Bytes::from_static(PDF));
    assert_eq!(Shown::of(elsewhere.await).status, 403);
    let guest = draft.app.browser();
    assert!(guest.post(&format!("{at}?at=0"), &[]).await.leads_to.unwrap().starts_with("/sign-in"));
    assert_eq!(script.piece(&at, 0, PDF).await.status, 200, "it stood where it was");
}

#[tokio::test]
async fn an_upload_that_has_run_out_is_gone_and_one_that_is_cancelled_too() {
    let draft = Draft::begin().await;
    let script = Script::open(&draft, "statutes").await;
    let at = script.begin("statutes.pdf", PDF.len()).await.leads_to.unwrap();
    script.piece(&at, 0, &PDF[..50]).await;
    let own = [("_token", script.token.as_str()), ("_who", script.who.as_str())];
    let removed = draft.browser.post(&format!("{at}/remove"), &own).await;
    assert_eq!(removed.leads_to, Some(format!("{}/documents", draft.path)));
    assert_eq!(script.piece(&at, 50, &PDF[50..]).await.status, 404);
    let at = script.begin("statutes.pdf", PDF.len()).await.leads_to.unwrap();
    script.piece(&at, 0, &PDF[..50]).await;
    draft.app.clock.advance(25 * 60 * 60);
    assert_eq!(script.piece(&at, 50, &PDF[50..]).await.status, 404);
    assert_eq!(draft.app.store.uploads_sweep().await.unwrap(), 1);
}

#[tokio::test]
async fn several_files_of_a_plain_form_wait_until_each_is_told() {
    let draft = Draft::begin().await;
    let files: [(&str, &[u8]); 2] = [("first.pdf", &pdf(400, 0)), ("second.pdf", &pdf(400, 1))];
    let sent = plainly(&draft, "publication", &files, &[("language", "fr")]).await;
    let path = format!("{}/documents/received?kind=publication", draft.path);
    assert_eq!(sent.leads_to.as_deref(), Some(path.as_str()), "{}", sent.text);
    let page = draft.browser.follow(&sent).await;
    assert_eq!(page.all("fieldset.entry > legend").len(), 2);
    assert_eq!(page.attributes("option[selected]", "value"), ["fr", "fr"], "what was said goes for each");
    let of = page.attributes("[name=of]", "value");
    let language = |n: usize| format!("{}.language", of[n]);
    let half = draft.browser.submit(&page, &path, &[(&language(0), "es"), (&language(1), "")]).await;
    assert_eq!(half.status, 422);
    assert!(half.words().contains("1 file was attached"), "{}", half.words());
    assert_eq!(half.attributes("[name=of]", "value"), [of[1].clone()]);
    assert_eq!(half.attributes(".faults a", "href"), [format!("#{}", language(1))]);
    let done = draft.browser.submit(&half, &path, &[(&language(1), "en")]).await;
    assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
    let list = draft.browser.follow(&done).await;
    assert_eq!(list.all("section.kind .files li > a"), ["first.pdf", "second.pdf"]);
    assert!(list.all("#received").is_empty());
    let none = draft.browser.get(&path).await;
    assert_eq!(none.status, 303, "nothing waits");
}

#[tokio::test]
async fn of_several_files_those_that_are_right_stay_and_the_others_are_told() {
    let draft = Draft::begin().await;
    let files: [(&str, &[u8]); 3] = [("good.pdf", PDF), ("bad.exe", b"MZ"), ("same.pdf", PDF)];
    let sent = plainly(&draft, "publication", &files, &[]).await;
    assert_eq!(sent.status, 422);
    assert_eq!(sent.all("#refused bdi"), ["bad.exe", "same.pdf"]);
    let same = sent.all("#refused .fault").remove(1);
    assert!(locale::plain(&same).contains("the same file as good.pdf"), "{same}");
    assert_eq!(sent.all("fieldset.entry").len(), 1, "it is kept once");
    let path = format!("{}/documents/received?kind=publication", draft.path);
    let script = Script::open(&draft, "publication").await;
    let (again, _) = script.send("other-name.pdf", PDF).await;
    assert_eq!(again.status, 422);
    assert!(said(&again).contains("the same file as good.pdf"), "{}", again.text);
    let of = sent.attributes("[name=of]", "value");
    let language = format!("{}.language", of[0]);
    assert_eq!(draft.browser.submit(&sent, &path, &[(&language, "en")]).await.status, 303);
    // One that is attached already comes once more.
    let (whole, id) = script.send("other-name.pdf", PDF).await;
    assert_eq!(whole.status, 200);
    let page = draft.browser.get(&path).await;
    let told = draft.browser.submit(&page, &path, &[(&format!("{id}.language"), "en")]).await;
    assert_eq!(told.status, 422, "the very same file is one document");
    assert!(told.one("fieldset.entry .fault").contains("already attached here"), "{}", told.text);
    let remove = format!("{}/uploads/{id}/remove", draft.path);
    let gone = draft.browser.post(&remove, &own(&told)).await;
    assert_eq!(gone.leads_to.as_deref(), Some(path.as_str()));
    assert_eq!(draft.browser.follow(&gone).await.leads_to, Some(format!("{}/documents", draft.path)));
}

fn own(page: &Shown) -> [(&'static str, &'static str); 4] {
    let of = |name| -> &'static str { Box::leak(page.attributes(name, "value").remove(0).into_boxed_str()) };
    [
        ("_token", of("#main-form [name=_token]")),
        ("_who", of("#main-form [name=_who]")),
        ("kind", "publication"),
        ("then", "received"),
    ]
}

#[tokio::test]
async fn a_file_stays_while_what_was_said_of_it_is_mended() {
    let draft = Draft::begin().await;
    let back = draft.upload("statutes", "statutes.pdf", PDF, &[]).await;
    assert_eq!(back.status, 422);
    assert!(back.one(".faults").contains("The file has arrived"), "{}", back.one(".faults"));
    assert_eq!(back.all("#sent bdi"), ["statutes.pdf"]);
    let id = back.attributes("#sent [name=upload]", "value").remove(0);
    let done = plainly(&draft, "statutes", &[], &[("upload", &id), ("language", "en")]).await;
    assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
    assert_eq!(draft.browser.follow(&done).await.all("section.kind .files li > a"), ["statutes.pdf"]);
}

#[tokio::test]
async fn there_is_one_letter_of_request() {
    let draft = Draft::begin().await;
    let said = [
        ("language", "en"),
        ("issued_on.day", "20"),
        ("issued_on.month", "2"),
        ("issued_on.year", "2026"),
        ("signatory_name", "Amina Traoré"),
        ("signatory_function", "Chair"),
    ];
    assert_eq!(draft.upload("letter_of_request", "a.pdf", PDF, &said).await.status, 303);
    let second = draft.upload("letter_of_request", "b.pdf", &pdf(500, 0), &said).await;
    assert_eq!(second.status, 422);
    assert!(second.one("#file-fault").contains("there can be only one"), "{}", second.text);
    let script = Script::open(&draft, "letter_of_request").await;
    assert_eq!(script.begin("c.pdf", 100).await.status, 422);
    let list = script.list().await;
    let old = list.attributes("section.kind .files li", "id").remove(0);
    let path = format!("{}/documents/new?kind=letter_of_request&replaces={old}", draft.path);
    assert_eq!(draft.upload_at(&path, "d.pdf", &pdf(600, 0), &said).await.status, 303, "it may be replaced");
}

#[tokio::test]
async fn nothing_is_submitted_without_a_file_that_has_arrived() {
    let draft = Draft::ready().await;
    // Opened before the files come.
    let declared = draft.declared().await;
    let files: [(&str, &[u8]); 2] = [("first.pdf", &pdf(400, 0)), ("second.pdf", &pdf(400, 1))];
    let sent = plainly(&draft, "publication", &files, &[]).await;
    let received = format!("{}/documents/received?kind=publication", draft.path);
    assert_eq!(sent.leads_to.as_deref(), Some(received.as_str()));
    let list = draft.browser.get(&format!("{}/documents", draft.path)).await;
    let ids = list.attributes("#received ~ .files li", "id");
    let places: Vec<String> = ids.iter().map(|id| format!("{received}#file-{id}")).collect();
    for (page, links) in [("", ".tasks .flag a"), ("/check", ".note a"), ("/submit", ".note a")] {
        let page = draft.browser.get(&format!("{}{page}", draft.path)).await;
        assert_eq!(page.attributes(links, "href"), places, "{}", page.one("main"));
        assert!(page.all(links)[0].contains("first.pdf"), "{:?}", page.all(links));
    }
    let posted = draft.press_submit(&declared).await;
    assert_eq!(posted.status, 422);
    assert_eq!(posted.attributes(".faults a", "href"), places);
    let page = draft.browser.get(&received).await;
    let remove = format!("{}/uploads/{}/remove", draft.path, ids[0]);
    draft.browser.post(&remove, &own(&page)).await;
    let page = draft.browser.get(&received).await;
    let language = format!("{}.language", ids[1]);
    assert_eq!(draft.browser.submit(&page, &received, &[(&language, "en")]).await.status, 303);
    let done = draft.press_submit_in(&draft.browser).await;
    assert_eq!(done.leads_to, Some(format!("{}/submitted", draft.path)), "{:?}", done.all(".faults li"));
}

#[tokio::test]
async fn answers_are_not_sent_without_a_file_that_has_arrived() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let asked = [("about", "statutes"), ("words", "In force?"), ("document", "publication")];
    desk.done(&desk.awa, "ask", &asked).await;
    let (browser, path) = (&desk.draft.browser, &desk.draft.path);
    let list = format!("{path}/questions");
    let question = browser.get(&list).await.attributes(".tasks a", "href").remove(0);
    browser.submit(&browser.get(&question).await, &question, &[("answer", "They are.")]).await;
    let ready = browser.get(&list).await;
    assert!(ready.all(".actions button[disabled]").is_empty());
    let script = Script::open(&desk.draft, "publication").await;
    let (whole, id) = script.send("a.pdf", PDF).await;
    assert_eq!(whole.status, 200);
    let named = browser.get(&list).await;
    let place = format!("{path}/documents/received?kind=publication#file-{id}");
    assert_eq!(named.attributes(".note a", "href"), [place.as_str()], "{}", named.one("main"));
    let one = browser.get(&question).await;
    assert_eq!(one.attributes("#main-form .note a", "href"), [place.as_str()], "{}", one.one("main"));
    assert_eq!(named.attributes(".actions button[disabled]", "class").len(), 1);
    let send = format!("{list}/send");
    let refused = browser.submit(&ready, &send, &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("[role=alert]").contains("not attached yet"), "{}", refused.one("main"));
    // Taken back: the question is answered no more, and the file can be attached no more.
    desk.done(&desk.awa, "questions/cancel", &[("reason", "Found it.")]).await;
    let page = browser.get(&format!("{path}/documents/received?kind=publication")).await;
    assert_eq!(page.leads_to, Some(format!("{path}/documents#received")));
    let told = browser.get(&format!("{path}/documents")).await;
    assert!(told.one("#received ~ .files").contains("is not part of the application"), "{}", told.one("main"));
    assert!(told.all("#received ~ .files form").is_empty(), "there is nothing to press");
}

#[tokio::test]
async fn an_update_is_not_sent_without_a_file_that_has_arrived() {
    let (council, browser) = deferred().await;
    let update = format!("{}/update", council.desk.draft.path);
    let script = Script::of(&council.desk.draft, &browser, "publication").await;
    assert_eq!(script.send("a.pdf", PDF).await.0.status, 200);
    let page = browser.get(&update).await;
    assert_eq!(page.all(".note li a").len(), 1, "{}", page.one("main"));
    assert!(page.one(".actions").contains("Finish or remove each file"), "{}", page.one(".actions"));
    let refused = browser.submit(&page, &update, &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("[role=alert]").contains("not attached yet"), "{}", refused.one("main"));
}
