//! What a real installation needs of the web: numbers of requests, bounds on strangers, answers to
//! balancers, downloads that go on where they broke off.

use super::{
    applicant::{Draft, PDF},
    harness::{Browser, PASSWORD, Shown, TestApp},
};
use axum_test::multipart::{MultipartForm, Part};
use mail::Transport;
use persistence::Recipient;
use worker::{Done, Post, drain};

const MARIA: &str = "maria@horizons.example";

fn number(shown: &Shown) -> String {
    shown.response.headers()["x-request-id"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_fault_of_ours_is_told_with_the_number_by_which_it_is_found() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let fine = browser.get("/register").await;
    assert!(!fine.text.contains(&number(&fine)), "nobody needs it where nothing went wrong");
    app.person("Maria Lopez", MARIA, &[]).await;
    let signed_in = app.signed_in(MARIA).await;
    app.store.close().await.unwrap();
    // One by whom nothing is known, and one whose session cannot even be looked up.
    for browser in [&browser, &signed_in] {
        let shown = browser.get("/register?lang=fr").await;
        assert_eq!((shown.status, shown.one("main code")), (500, number(&shown)));
        assert!(shown.plain().contains("de notre côté"), "{}", shown.text);
    }
    let missing = browser.get("/nowhere").await;
    assert_eq!((missing.status, missing.all("main code").len()), (404, 0));
}

#[tokio::test]
async fn the_number_of_a_request_is_ours_or_that_of_our_proxy() {
    let app = TestApp::start_behind("http://localhost", &["10.0.0.0/8"]).await;
    let ask =
        async |browser: &Browser, given: &'static str| number(&browser.get_with("/", "x-request-id", given).await);
    let (stranger, proxy) = (app.browser_at("203.0.113.9"), app.browser_at("10.0.0.2"));
    assert_eq!(ask(&proxy, "edge-7f3a91c2").await, "edge-7f3a91c2");
    for (browser, given) in [(&stranger, "edge-7f3a91c2"), (&proxy, "maria@horizons.example"), (&proxy, "x")] {
        let number = ask(browser, given).await;
        assert!(number != given && number.len() == 19, "{given}: {number}");
    }
}

/// Guesses the passwords of many; how many guesses were looked at.
async fn guess(browser: &Browser, times: usize) -> usize {
    let mut looked_at = 0;
    for n in 0..times {
        let form = browser.get("/sign-in").await;
        let email = format!("person{n}@horizons.example");
        let told = browser.submit(&form, "/sign-in", &[("email", &email), ("password", "a guess")]).await;
        looked_at += usize::from(told.plain().contains("do not match"));
    }
    looked_at
}

#[tokio::test]
async fn guesses_at_many_accounts_from_one_network_are_bounded() {
    let app = TestApp::start().await;
    app.person("Maria Lopez", MARIA, &[]).await;
    assert_eq!(guess(&app.browser_at("2001:db8:1:2::3"), 50).await, 50);
    assert_eq!(guess(&app.browser_at("2001:db8:1:2::4"), 30).await, 10, "another address of the same network");
    assert_eq!(guess(&app.browser_at("2001:db8:1:3::4"), 5).await, 5, "another network");

    // Whoever has an account of their own does not begin to count anew with it.
    let browser = app.browser_at("203.0.113.9");
    assert_eq!(guess(&browser, 59).await, 59);
    let form = browser.get("/sign-in").await;
    let done = browser.submit(&form, "/sign-in", &[("email", MARIA), ("password", PASSWORD)]).await;
    assert_eq!(done.status, 303);
    assert_eq!(guess(&app.browser_at("203.0.113.9"), 5).await, 1);
    app.clock.advance(15 * 60);
    assert_eq!(guess(&app.browser_at("203.0.113.9"), 2).await, 2);
}

#[tokio::test]
async fn behind_a_proxy_of_ours_each_visitor_has_a_bound_of_their_own() {
    let app = TestApp::start_behind("http://localhost", &["10.0.0.0/8"]).await;
    let through = |client: &'static str| {
        let mut browser = app.browser_at("10.0.0.2");
        browser.server.add_header("x-forwarded-for", client);
        browser
    };
    assert_eq!(guess(&through("6.6.6.6, 203.0.113.9"), 61).await, 60);
    assert_eq!(guess(&through("7.7.7.7, 203.0.113.9"), 1).await, 0, "what it says of itself counts for nothing");
    assert_eq!(guess(&through("203.0.113.10"), 1).await, 1);
}

#[tokio::test]
async fn from_one_network_mails_and_parked_forms_are_bounded() {
    let app = TestApp::start().await;
    let browser = app.browser_at("203.0.113.9");
    let form = browser.get("/forgot").await;
    let ask = async |n: u32| {
        browser.submit(&form, "/forgot", &[("email", &format!("person{n}@horizons.example"))]).await.status
    };
    for n in 0..40 {
        assert_eq!(ask(n).await, 303, "{n}");
    }
    assert_eq!(ask(40).await, 429);
    let form = browser.get("/sign-up").await;
    let fields = [("name", "A Stranger"), ("email", "stranger@horizons.example"), ("password", PASSWORD)];
    assert_eq!(browser.submit(&form, "/sign-up", &fields).await.status, 429);

    let mut parked = 0;
    for _ in 0..70 {
        let sent = browser.post("/account", &[("_who", "x")]).await;
        assert_eq!((sent.status, sent.leads_to.as_deref()), (303, Some("/sign-in?parked")));
        parked += usize::from(sent.response.maybe_header("set-cookie").is_some_and(|c| !c.is_empty()));
    }
    assert_eq!(parked, 60);
}

#[tokio::test]
async fn whether_an_address_is_known_is_found_out_by_the_worker_alone() {
    let app = TestApp::start().await;
    let maria = app.person("Maria Lopez", MARIA, &[]).await;
    let folder = tempfile::tempdir().unwrap();
    let way = Transport::folder(folder.path(), "House <house@antechamber.example>", "desk@antechamber.example");
    let post = Post::new(way.unwrap(), &"https://observers.example.org".parse().unwrap());
    drain(&app.store, &post).await.unwrap();
    let sent_before = app.store.outbox_entries(None, 100).await.unwrap().len();

    let browser = app.browser();
    let form = browser.get("/forgot").await;
    for email in ["Maria@Horizons.example", "nobody@nowhere.example"] {
        assert_eq!(browser.submit(&form, "/forgot", &[("email", email)]).await.status, 303);
    }
    let waiting = app.store.outbox_entries(Some("due"), 10).await.unwrap();
    let to = |address: &str| Recipient::Address(address.to_owned());
    let recipients: Vec<_> = waiting.into_iter().map(|e| e.recipient).collect();
    assert!(
        recipients.contains(&to("Maria@Horizons.example")) && recipients.contains(&to("nobody@nowhere.example")),
        "the same is done for either: {recipients:?}"
    );
    assert_eq!(drain(&app.store, &post).await.unwrap(), Done { sent: 1, ..Done::default() });
    let kept = app.store.outbox_entries(None, 100).await.unwrap();
    assert_eq!(kept.len(), sent_before + 1, "of what a stranger typed nothing is kept");
    assert!(kept.iter().any(|e| e.template == "reset" && e.recipient == Recipient::Person(maria)));
}

#[tokio::test]
async fn before_a_process_ends_balancers_are_told_and_people_are_served() {
    let app = TestApp::start().await;
    let browser = app.browser();
    assert_eq!(browser.get("/readyz").await.status, 200);
    app.app.leave();
    assert_eq!(browser.get("/readyz").await.status, 503);
    assert_eq!(browser.get("/healthz").await.status, 200, "it lives");
    assert_eq!(browser.get("/register").await.status, 200);
}

#[tokio::test]
async fn of_two_uploads_of_one_form_at_once_one_is_kept_and_both_are_told_where_it_is() {
    let draft = Draft::begin().await;
    let path = format!("{}/documents/new?kind=statutes", draft.path);
    let fields = draft.browser.get(&path).await.form(&path);
    let press = async || {
        let mut parts = MultipartForm::new();
        for (name, value) in &fields {
            let value = if name == "language" { "en" } else { value };
            parts = parts.add_text(name.clone(), value.to_owned());
        }
        let parts = parts.add_part("file", Part::bytes(PDF.to_vec()).file_name("statutes.pdf"));
        Shown::of(draft.browser.server.post(&path).multipart(parts).await)
    };
    for _ in 0..5 {
        let (a, b) = tokio::join!(press(), press());
        for told in [a, b] {
            assert_eq!(told.status, 303, "{}", told.text);
        }
    }
    let viewer = draft.app.store.viewer(draft.maria).await.unwrap().unwrap();
    let application = draft.path.rsplit('/').next().unwrap().parse().unwrap();
    assert_eq!(draft.app.store.documents(&viewer, application).await.unwrap().len(), 1);
    draft.app.clock.advance(10 * 365 * 24 * 60 * 60);
    assert_eq!(draft.app.store.documents_sweep().await.unwrap().orphans, Vec::<String>::new());
}

#[tokio::test]
async fn a_download_that_broke_off_goes_on_where_it_stood() {
    let draft = Draft::begin().await;
    draft.upload("statutes", "statutes.pdf", PDF, &[("language", "en")]).await;
    let page = draft.browser.get(&format!("{}/documents", draft.path)).await;
    let file = page.attributes("a", "href").into_iter().find(|h| h.contains("/documents/0")).unwrap();
    let ask = async |range: &'static str| draft.browser.server.get(&file).add_header("range", range).await;
    let whole = draft.browser.server.get(&file).await;
    assert_eq!((whole.status_code().as_u16(), whole.as_bytes().as_ref()), (200, PDF));
    assert_eq!(whole.header("accept-ranges"), "bytes");
    let rest = ask("bytes=100-").await;
    assert_eq!((rest.status_code().as_u16(), rest.as_bytes().as_ref()), (206, &PDF[100..]));
    assert_eq!(rest.header("content-range"), format!("bytes 100-{}/{}", PDF.len() - 1, PDF.len()));
    let beyond = ask("bytes=5000-").await;
    assert_eq!(
        (beyond.status_code().as_u16(), beyond.header("content-range")),
        (416, format!("bytes */{}", PDF.len()).parse().unwrap())
    );
}
