//! The program as it runs in production: several processes, the log, the figures, the end.

#![expect(clippy::unwrap_used, reason = "tests")]

mod place;

use place::{PASSWORD, PDF, Process, Scratch, Shown, Visitor, mails, run, secret, until};
use std::{
    collections::BTreeSet,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

const MARIA: &str = "maria.lopez@horizons.example";

fn web(folder: &Path, settings: &[(&str, &str)]) -> (Process, String) {
    let process = Process::start(folder, &["serve", "--listen", "127.0.0.1:0"], settings);
    let base = process.says("Antechamber is at");
    (process, base)
}

/// Maria, signed in, with an application begun; where it stands.
async fn maria(base: &str, data: &Path) -> (Visitor, String) {
    let maria = Visitor::new();
    maria.sign_up(base, "Maria Lopez", MARIA).await;
    let box_of_mails = [data.join("mail")];
    until("the first mail", || mails(&box_of_mails).len() == 1).await;
    let door = format!("/verify/{}", secret(&mails(&box_of_mails)[0].1, "verify"));
    assert_eq!(maria.submit(base, &door, &door, &[("password", PASSWORD)]).await.leads_to, "/home");
    let fields = [("name", "Horizons Sans Frontières"), ("country", "FR")];
    let begun = maria.submit(base, "/applications/start", "/applications/start", &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.text);
    (maria, begun.leads_to)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_web_processes_and_two_workers_share_one_database() {
    let Some(database) = Scratch::database() else { return };
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let documents = at("documents").display().to_string();
    let settings = [("ANTECHAMBER_DATABASE_URL", database.url.as_str()), ("ANTECHAMBER_STORE_URL", documents.as_str())];
    let (refused, says) = run(folder.path(), &["serve", "--listen", "127.0.0.1:0"], &settings);
    assert!(!refused.success() && says.contains("antechamber migrate"), "{says}");
    assert!(run(folder.path(), &["migrate"], &settings).0.success());

    let ((a, first), (b, second)) = (web(&at("a"), &settings), web(&at("b"), &settings));
    let workers = ["one", "two"].map(|name| Process::start(&at(name), &["worker"], &settings));
    let boxes = ["one", "two"].map(|name| at(name).join("var/mail"));
    let address = |n: usize| format!("person{n}@horizons.example");
    let visitors: Vec<Visitor> = (0..8).map(|_| Visitor::new()).collect();
    for (n, visitor) in visitors.iter().enumerate() {
        visitor.sign_up(if n % 2 == 0 { &first } else { &second }, "Somebody", &address(n)).await;
    }
    until("a mail for each", || mails(&boxes).len() >= visitors.len()).await;

    // Proved at the other process than where it was asked for; signed in at one, known to the other.
    let text = mails(&boxes).into_iter().find(|(to, _)| *to == address(0)).unwrap().1;
    let door = format!("/verify/{}", secret(&text, "verify"));
    assert_eq!(visitors[0].submit(&second, &door, &door, &[("password", PASSWORD)]).await.leads_to, "/home");
    assert_eq!(visitors[0].get(&format!("{second}/account")).await.status, 200);

    // Guesses at one process count at the other.
    let guesser = Visitor::new();
    let guess = async |base: &str| {
        let fields = [("email", "person1@horizons.example"), ("password", "a guess")];
        guesser.submit(base, "/sign-in", "/sign-in", &fields).await.text.contains("do not match")
    };
    for n in 0..8 {
        assert!(guess(if n % 2 == 0 { &first } else { &second }).await, "{n}");
    }
    assert!(!guess(&first).await && !guess(&second).await);

    for visitor in &visitors {
        let fields = [("email", "person0@horizons.example")];
        visitor.submit(&second, "/forgot", "/forgot", &fields).await;
    }
    until("their mails", || mails(&boxes).len() >= 2 * visitors.len()).await;
    // Long enough for a worker to send something a second time.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    let sent = mails(&boxes);
    assert_eq!(sent.len(), 2 * visitors.len(), "each once: {:?}", sent.iter().map(|(to, _)| to).collect::<Vec<_>>());
    let to: BTreeSet<&String> = sent.iter().map(|(to, _)| to).collect();
    assert_eq!(to.len(), visitors.len());
    for process in workers.into_iter().chain([a, b]) {
        process.end();
    }
    assert!(run(folder.path(), &["audit", "verify"], &settings).0.success());
}

/// Lines of the log, each a JSON object.
fn lines(log: &str) -> Vec<serde_json::Value> {
    log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_and_the_figures_tell_what_happened_and_of_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [
        ("ANTECHAMBER_LOG_FORMAT", "json"),
        ("ANTECHAMBER_METRICS_LISTEN", "127.0.0.1:0"),
        ("ANTECHAMBER_TRUSTED_PROXIES", "10.0.0.0/8"),
    ];
    let (process, base) = web(folder.path(), &settings);
    let figures = process.says("Figures are at");
    let data = folder.path().join("var");
    let (maria, application) = maria(&base, &data).await;
    let upload = format!("{application}/documents/new?kind=statutes");
    let taken = maria.upload(&base, &upload, "statuts-de-maria.pdf", PDF, reqwest::Body::default()).await;
    assert_eq!(taken.status, 303, "{}", taken.text);
    let wrong = [("email", MARIA), ("password", "quite another secret")];
    assert_eq!(Visitor::new().submit(&base, "/sign-in", "/sign-in", &wrong).await.status, 422);
    Visitor::new().submit(&base, "/forgot", "/forgot", &[("email", MARIA)]).await;
    Visitor::new().submit(&base, "/forgot", "/forgot", &[("email", "nobody@nowhere.example")]).await;
    until("the link", || mails(&[data.join("mail")]).len() == 2).await;
    let reset = mails(&[data.join("mail")]).into_iter().find(|(_, text)| text.contains("/reset/")).unwrap().1;
    let door = format!("/reset/{}", secret(&reset, "reset"));
    let set = maria.submit(&base, &door, &door, &[("password", "six boats beside the mill")]).await;
    assert_eq!(set.leads_to, "/sign-in", "{}", set.text);
    assert_eq!(maria.get(&format!("{base}/register?q=Maria+Lopez")).await.status, 200);
    assert_eq!(maria.get(&format!("{base}/nowhere/Maria-Lopez")).await.status, 404);
    // A fault of ours: the folder of the documents is gone, and something else is in its place.
    let fields = [("email", MARIA), ("password", "six boats beside the mill")];
    assert_eq!(maria.submit(&base, "/sign-in", "/sign-in", &fields).await.status, 303);
    std::fs::remove_dir_all(data.join("documents")).unwrap();
    std::fs::write(data.join("documents"), "no folder").unwrap();
    let failed = maria.upload(&base, &upload, "statuts-de-maria.pdf", PDF, reqwest::Body::default()).await;
    assert_eq!(failed.status, 500);
    assert!(failed.text.contains(&failed.number), "{}", failed.text);

    let scraped = settled(&figures).await;
    assert_eq!(Visitor::new().get(&format!("{base}/metrics")).await.status, 404, "not for the public");
    let log = process.logged();
    process.end();
    tells(&log, &failed);
    counts(&scraped);
    let private = [
        "Maria",
        "maria",
        "Lopez",
        "horizons.example",
        "nowhere.example",
        "Horizons",
        "statuts",
        "lanterns",
        "boats",
        "another secret",
        &secret(&reset, "reset"),
        "telephone",
        "127.0.0.1",
        application.rsplit('/').next().unwrap(),
    ];
    for word in private {
        assert!(!log.contains(word), "{word} in the log:\n{log}");
        assert!(!scraped.contains(word), "{word} in the figures:\n{scraped}");
    }
}

/// One line a request, and the fault once, both under the number that its page showed.
fn tells(log: &str, failed: &Shown) {
    let lines = lines(log);
    let requests: Vec<_> = lines.iter().filter(|l| l["message"] == "request").collect();
    assert!(requests.len() > 20, "{log}");
    for line in &requests {
        assert!(line["route"].as_str().unwrap().starts_with('/') || line["route"] == "-", "{line}");
        assert!(line["status"].is_u64() && line["duration_ms"].is_f64() && line["method"].is_string(), "{line}");
    }
    let numbers: BTreeSet<&str> = requests.iter().map(|l| l["request_id"].as_str().unwrap()).collect();
    assert_eq!(numbers.len(), requests.len(), "each has a number of its own");
    let own: Vec<_> = requests.iter().filter(|l| l["request_id"] == failed.number.as_str()).collect();
    assert_eq!(own.len(), 1);
    assert_eq!(
        (own[0]["status"].as_u64(), own[0]["route"].as_str()),
        (Some(500), Some("/applications/{id}/documents/new"))
    );
    let faults: Vec<_> = lines.iter().filter(|l| l["level"] == "ERROR").collect();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0]["spans"][0]["request_id"], failed.number.as_str());
}

/// The figures once the mail about the new password has left as well.
async fn settled(figures: &str) -> String {
    let watch = Visitor::new();
    for _ in 0..100 {
        let scraped = watch.get(figures).await.text;
        if scraped.lines().any(|l| l == r#"antechamber_outbox_messages{state="waiting"} 0"#) {
            return scraped;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("messages wait for ever");
}

fn counts(scraped: &str) {
    let value = |line: &str| {
        let found = scraped.lines().find(|l| l.starts_with(line)).unwrap_or_else(|| panic!("no {line} in {scraped}"));
        found.rsplit(' ').next().unwrap().parse::<f64>().unwrap()
    };
    let sign_up = r#"antechamber_http_requests_total{method="POST",route="/sign-up",status="3xx"}"#;
    assert!((value(sign_up) - 1.0).abs() < 0.5);
    let failed =
        r#"antechamber_http_requests_total{method="POST",route="/applications/{id}/documents/new",status="5xx"}"#;
    assert!((value(failed) - 1.0).abs() < 0.5);
    let page = r#"antechamber_http_request_duration_seconds_bucket{method="GET",route="/sign-in",le="+Inf"}"#;
    assert!(value(page) >= 2.0);
    assert!(value("antechamber_documents_bytes") >= 200.0);
    assert!((value("antechamber_documents ") - 1.0).abs() < 0.5);
    assert!(value(r#"antechamber_outbox_messages{state="waiting"}"#) < 0.5);
    assert!(value("antechamber_database_up") > 0.5);
    assert!(value(r#"antechamber_schedule_steps{state="overdue"}"#) < 0.5);
    assert!(value(r#"antechamber_database_connections_max{pool="reader"}"#) >= 1.0);
    assert!(scraped.contains(r#"antechamber_build_info{version=""#), "{scraped}");
}

/// Visitors who come one after the other, as long as the process says that it is ready; how many
/// were served. Whoever came is served.
async fn visits(base: String, is_ready: Arc<AtomicBool>) -> u32 {
    let (visitor, mut served) = (Visitor::new(), 0);
    while is_ready.load(Ordering::Relaxed) {
        let shown = visitor.get(&format!("{base}/register")).await;
        assert_eq!(shown.status, 200, "{}", shown.text);
        served += 1;
    }
    served
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_to_end_finishes_what_it_began() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [("ANTECHAMBER_STOP_DELAY", "2"), ("ANTECHAMBER_STOP_WITHIN", "15")];
    let (mut process, base) = web(folder.path(), &settings);
    let (maria, application) = maria(&base, &folder.path().join("var")).await;

    let is_ready = Arc::new(AtomicBool::new(true));
    let crowd: Vec<_> = (0..4).map(|_| tokio::spawn(visits(base.clone(), is_ready.clone()))).collect();
    // An upload on a bad line: it is at its half when the process is told to end.
    let (head, tail) = PDF.split_at(PDF.len() / 2);
    let slowly = futures::stream::unfold(0, move |n| async move {
        tokio::time::sleep(Duration::from_millis(500)).await;
        let piece = tail.chunks(tail.len().div_ceil(8)).nth(n)?;
        Some((Ok::<_, std::io::Error>(axum::body::Bytes::copy_from_slice(piece)), n + 1))
    });
    let (url, place) = (format!("{application}/documents/new?kind=statutes"), base.clone());
    let upload = tokio::spawn(async move {
        let shown = maria.upload(&place, &url, "statutes.pdf", head, reqwest::Body::wrap_stream(slowly)).await;
        (shown, maria)
    });
    tokio::time::sleep(Duration::from_millis(800)).await;
    process.tell_to_end();
    let told = Instant::now();

    // First it says that it is not ready, and serves whoever comes all the same.
    let balancer = Visitor::new();
    loop {
        let shown = balancer.get(&format!("{base}/readyz")).await;
        if shown.status == 503 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(told.elapsed() < Duration::from_secs(1), "at once");
    assert_eq!(balancer.get(&format!("{base}/register")).await.status, 200);
    is_ready.store(false, Ordering::Relaxed);
    for visitors in crowd {
        assert!(visitors.await.unwrap() > 0);
    }
    let (taken, _maria) = upload.await.unwrap();
    assert_eq!(taken.status, 303, "the upload was brought to its end: {}", taken.text);
    assert!(told.elapsed() > Duration::from_secs(2), "after nobody was taken any more");
    assert!(balancer.try_get(&format!("{base}/register")).await.is_err(), "nobody is taken any more");
    let status = process.ended();
    assert!(status.success(), "{status}");
    assert!(told.elapsed() < Duration::from_secs(12), "{:?}", told.elapsed());

    let (sound, says) = run(folder.path(), &["audit", "verify"], &[]);
    assert!(sound.success(), "{says}");
    let (whole, says) = run(folder.path(), &["documents", "check"], &[]);
    assert!(whole.success() && says.contains("Every document has its file."), "{says}");
}

#[tokio::test]
async fn what_takes_too_long_is_cut_off_and_the_process_ends_well() {
    let folder = tempfile::tempdir().unwrap();
    let (mut process, base) = web(folder.path(), &[("ANTECHAMBER_STOP_WITHIN", "1")]);
    let (maria, application) = maria(&base, &folder.path().join("var")).await;
    let never = reqwest::Body::wrap_stream(futures::stream::pending::<Result<axum::body::Bytes, std::io::Error>>());
    let url = format!("{application}/documents/new?kind=statutes");
    let upload = tokio::spawn(async move { maria.upload(&base, &url, "statutes.pdf", PDF, never).await });
    tokio::time::sleep(Duration::from_millis(500)).await;
    process.tell_to_end();
    let told = Instant::now();
    let status = process.ended();
    assert!(status.success() && told.elapsed() < Duration::from_secs(5), "{status}, {:?}", told.elapsed());
    assert!(upload.await.is_err(), "its sender hears that it was not taken");
    let (whole, says) = run(folder.path(), &["documents", "check"], &[]);
    assert!(whole.success(), "{says}");
}

#[tokio::test]
async fn whoever_watches_over_a_process_can_ask_it_without_any_other_tool() {
    let folder = tempfile::tempdir().unwrap();
    let (process, base) = web(folder.path(), &[("ANTECHAMBER_METRICS_LISTEN", "127.0.0.1:0")]);
    let listen = base.trim_start_matches("http://").to_owned();
    let figures = process.says("Figures are at").replace("/metrics", "/readyz");
    for args in [vec!["health", "--listen", &listen], vec!["health", "--url", &figures]] {
        let (well, says) = run(folder.path(), &args, &[]);
        assert!(well.success() && says.contains("ready"), "{says}");
    }
    process.end();
    let (ill, says) = run(folder.path(), &["health", "--listen", &listen], &[]);
    assert!(!ill.success() && says.contains("does not answer"), "{says}");
}
