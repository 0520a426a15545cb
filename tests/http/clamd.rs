//! Files that are looked at for viruses, by Debian's `clamd` with one signature of our own.

use super::{
    applicant::{Draft, MARIA, PDF},
    harness::{Shown, TestApp},
};
use intake::Clamd;
use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use tempfile::TempDir;

const PROGRAM: &str = "/usr/sbin/clamd";
/// What the signature finds.
const VIRUS: &str = "%ANTECHAMBER-TEST-VIRUS";

/// A `clamd` that ends with the test.
struct Daemon {
    child: Child,
    folder: TempDir,
}

impl Daemon {
    /// Nothing where the program is not installed, unless every test has to run.
    #[expect(clippy::disallowed_methods, reason = "whether skipping is a failure")]
    async fn start() -> Option<Self> {
        if !Path::new(PROGRAM).exists() {
            assert!(std::env::var("ANTECHAMBER_TESTS").as_deref() != Ok("all"), "no {PROGRAM}");
            eprintln!("SKIPPED: no {PROGRAM}");
            return None;
        }
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        let mut hex = String::new();
        for byte in VIRUS.bytes() {
            write!(hex, "{byte:02x}").unwrap();
        }
        std::fs::create_dir(at("signatures")).unwrap();
        std::fs::write(at("signatures/own.ndb"), format!("Antechamber.Test:0:*:{hex}\n")).unwrap();
        let lines = [
            "Foreground yes".to_owned(),
            format!("LocalSocket {}", at("clamd").display()),
            format!("DatabaseDirectory {}", at("signatures").display()),
            format!("TemporaryDirectory {}", folder.path().display()),
            "StreamMaxLength 1M".to_owned(),
        ];
        std::fs::write(at("clamd.conf"), lines.join("\n") + "\n").unwrap();
        let conf = format!("--config-file={}", at("clamd.conf").display());
        let child = Command::new(PROGRAM).arg(conf).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let daemon = Self { child, folder };
        for _ in 0..600 {
            if daemon.socket().exists() {
                return Some(daemon);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("clamd did not begin to listen");
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("clamd")
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn draft(socket: PathBuf) -> Draft {
    let app = Arc::new(TestApp::start_with_clamd(Clamd::Unix(socket)).await);
    Draft::begin_in(app, MARIA, "Horizons Sans Frontières").await
}

async fn attach(draft: &Draft, bytes: &[u8]) -> Shown {
    draft.upload("statutes", "statutes.pdf", bytes, &[("language", "en")]).await
}

async fn list(draft: &Draft) -> Shown {
    draft.browser.get(&format!("{}/documents", draft.path)).await
}

#[tokio::test]
async fn a_file_with_a_virus_is_refused_and_one_without_is_said_to_be_scanned() {
    let Some(daemon) = Daemon::start().await else { return };
    let draft = draft(daemon.socket()).await;
    let infected = String::from_utf8_lossy(PDF).replacen("%PDF-1.4\n", &format!("%PDF-1.4\n{VIRUS}\n"), 1);
    let back = attach(&draft, infected.as_bytes()).await;
    assert_eq!(back.status, 422);
    assert!(back.one("#file-fault").contains("A virus was found"), "{}", back.one("#file-fault"));
    assert!(list(&draft).await.all(".files li").is_empty());
    assert_eq!(attach(&draft, PDF).await.status, 303);
    let list = list(&draft).await;
    assert_eq!(list.all(".files li > a"), ["statutes.pdf"]);
    assert!(!list.words().contains("Not scanned"), "{}", list.words());
}

#[tokio::test]
async fn a_file_that_nobody_could_look_at_is_never_held_for_clean() {
    let Some(daemon) = Daemon::start().await else { return };
    // Larger than what this `clamd` takes.
    let draft = draft(daemon.socket()).await;
    let large = super::documents::pdf(3_000_000, 0);
    let back = attach(&draft, &large).await;
    assert_eq!(back.status, 503);
    assert!(back.one("#file-fault").contains("could not be checked for viruses"), "{}", back.one("#file-fault"));
    drop(daemon);
    let back = attach(&draft, PDF).await;
    assert_eq!(back.status, 503, "nobody listens");
    assert_eq!(back.attributes("option[selected]", "value"), ["en"], "what was said of it is kept");
    assert!(list(&draft).await.all(".files li").is_empty());
}

#[tokio::test]
async fn whoever_runs_the_place_sees_whether_it_answers() {
    let Some(daemon) = Daemon::start().await else { return };
    let app = TestApp::start_with_clamd(Clamd::Unix(daemon.socket())).await;
    app.administrator().await;
    let admin = app.signed_in(super::harness::ADMIN).await;
    let health = async || {
        let page = admin.get("/admin/health").await;
        page.all("tr").into_iter().find(|row| row.contains("Virus scanner")).unwrap()
    };
    assert!(health().await.ends_with("answers"), "{}", health().await);
    drop(daemon);
    assert!(health().await.contains("does not answer"), "{}", health().await);
    assert!(admin.get("/admin/health").await.plain().contains("no file is accepted until it does"));
}

#[tokio::test]
async fn whoever_runs_the_place_reads_what_it_means_that_no_scanner_is_set_up() {
    let app = TestApp::start().await;
    app.administrator().await;
    app.store.worker_pulse().await.unwrap();
    let admin = app.signed_in(super::harness::ADMIN).await;
    let page = admin.get("/admin/health").await;
    let row = page.all("tr").into_iter().find(|row| row.contains("Virus scanner")).unwrap();
    let row = locale::plain(&row);
    assert!(row.contains("not set up") && !row.contains("well"), "{row}");
    assert!(row.contains("Not scanned for viruses") && row.contains("ANTECHAMBER_CLAMD"), "{row}");
    assert_eq!(page.all("tr .judge"), ["not set up"], "neither well nor broken");
}

#[tokio::test]
async fn where_nobody_looks_for_viruses_that_is_said() {
    let draft = Draft::begin().await;
    assert_eq!(attach(&draft, PDF).await.status, 303);
    assert!(list(&draft).await.words().contains("Not scanned for viruses"));
}
