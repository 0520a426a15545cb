//! Processes of the program as they run in production, and somebody who visits them.

use scraper::{Html, Selector};
use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Mutex, mpsc},
    time::{Duration, Instant},
};

pub const PASSWORD: &str = "four lanterns under the quay";
const PATIENCE: Duration = Duration::from_mins(1);

/// A process of the program; ended, if the test did not end it.
pub struct Process {
    child: Child,
    lines: mpsc::Receiver<String>,
    pub log: PathBuf,
}

impl Process {
    /// Starts it in `folder`, with nothing of the environment but these settings.
    pub fn start(folder: &Path, args: &[&str], settings: &[(&str, &str)]) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        let log = folder.join("log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_antechamber"))
            .env_clear()
            .envs(settings.iter().copied())
            .current_dir(folder)
            .args(args)
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(&log).unwrap())
            .spawn()
            .unwrap();
        let console = BufReader::new(child.stdout.take().unwrap());
        let (say, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in console.lines().map_while(Result::ok) {
                let _ = say.send(line);
            }
        });
        Self { child, lines, log }
    }

    /// What stands on the console behind `beginning`.
    pub fn says(&self, beginning: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{beginning}: {}", self.logged()));
            if let Some(rest) = line.trim().strip_prefix(beginning) {
                return rest.trim().trim_end_matches('/').to_owned();
            }
        }
    }

    pub fn logged(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// Asks it to end, as service managers do.
    pub fn tell_to_end(&self) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success());
    }

    /// Waits until it has ended.
    pub fn ended(&mut self) -> ExitStatus {
        let since = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(since.elapsed() < PATIENCE, "it does not end: {}", self.logged());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Asks it to end, and sees it end well.
    pub fn end(mut self) {
        self.tell_to_end();
        let status = self.ended();
        assert!(status.success(), "{status}: {}", self.logged());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command of the program to its end; what it says.
pub fn run(folder: &Path, args: &[&str], settings: &[(&str, &str)]) -> (ExitStatus, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_antechamber"))
        .env_clear()
        .envs(settings.iter().copied())
        .current_dir(folder)
        .args(args)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status, String::from_utf8(text).unwrap())
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Shown {
    pub status: u16,
    pub leads_to: String,
    pub number: String,
    pub text: String,
}

impl Shown {
    /// The fields of the form that goes to `action`, as the page fills them in.
    pub fn form(&self, action: &str) -> BTreeMap<String, String> {
        let page = Html::parse_document(&self.text);
        let (forms, fields) = (Selector::parse("form").unwrap(), Selector::parse("input[name]").unwrap());
        let form = page.select(&forms).find(|f| f.attr("action") == Some(action));
        let form = form.unwrap_or_else(|| panic!("no form to {action} in {}", self.text));
        let taken = form.select(&fields).filter(|e| !matches!(e.attr("type"), Some("file" | "checkbox" | "radio")));
        taken.map(|e| (e.attr("name").unwrap().to_owned(), e.attr("value").unwrap_or_default().to_owned())).collect()
    }
}

/// Somebody with a browser, who keeps cookies wherever they go.
pub struct Visitor {
    client: reqwest::Client,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl Visitor {
    pub fn new() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            // A connection of its own for each request, as behind many balancers.
            .pool_max_idle_per_host(0)
            .user_agent("Mozilla/5.0 (an old telephone)");
        Self { client: client.build().unwrap(), cookies: Mutex::default() }
    }

    pub async fn get(&self, url: &str) -> Shown {
        self.send(self.client.get(url)).await
    }

    pub async fn submit(&self, base: &str, page: &str, action: &str, fields: &[(&str, &str)]) -> Shown {
        let mut form = self.get(&format!("{base}{page}")).await.form(action);
        form.extend(fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = self.client.post(format!("{base}{action}")).body(body);
        self.send(request.header("content-type", "application/x-www-form-urlencoded")).await
    }

    /// Uploads a file by the form of a page; its bytes may take their time.
    pub async fn upload(&self, base: &str, action: &str, name: &str, head: &[u8], body: reqwest::Body) -> Shown {
        let form = self.get(&format!("{base}{action}")).await.form(action);
        let edge = "an-edge-that-stands-in-no-file";
        let mut before = Vec::new();
        for (field, value) in form.iter().map(|(f, v)| (f.as_str(), v.as_str())).chain([("language", "en")]) {
            let part = format!("--{edge}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            before.extend_from_slice(part.as_bytes());
        }
        let file = format!(
            "--{edge}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/pdf\r\n\r\n"
        );
        before.extend_from_slice(file.as_bytes());
        before.extend_from_slice(head);
        let whole = body_of(before, body, format!("\r\n--{edge}--\r\n"));
        let request = self.client.post(format!("{base}{action}")).body(whole);
        self.send(request.header("content-type", format!("multipart/form-data; boundary={edge}"))).await
    }

    async fn send(&self, request: reqwest::RequestBuilder) -> Shown {
        self.try_send(request).await.unwrap()
    }

    pub async fn try_get(&self, url: &str) -> reqwest::Result<Shown> {
        self.try_send(self.client.get(url)).await
    }

    async fn try_send(&self, request: reqwest::RequestBuilder) -> reqwest::Result<Shown> {
        let cookies: Vec<String> = self.cookies.lock().unwrap().iter().map(|(n, v)| format!("{n}={v}")).collect();
        let answer = request.header("cookie", cookies.join("; ")).send().await?;
        for set in answer.headers().get_all("set-cookie") {
            let (name, value) = set.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
        }
        let header = |name: &str| answer.headers().get(name).map_or("", |v| v.to_str().unwrap()).to_owned();
        let (status, leads_to, number) = (answer.status().as_u16(), header("location"), header("x-request-id"));
        Ok(Shown { status, leads_to, number, text: answer.text().await? })
    }

    pub async fn sign_up(&self, base: &str, name: &str, email: &str) {
        let fields = [("name", name), ("email", email), ("password", PASSWORD)];
        let done = self.submit(base, "/sign-up", "/sign-up", &fields).await;
        assert_eq!((done.status, done.leads_to.as_str()), (303, "/sign-up/sent"), "{}", done.text);
    }
}

fn body_of(before: Vec<u8>, body: reqwest::Body, after: String) -> reqwest::Body {
    use futures::StreamExt as _;
    let once = |bytes: Vec<u8>| futures::stream::iter([Ok::<_, reqwest::Error>(axum::body::Bytes::from(bytes))]);
    let middle = axum::body::Body::new(body).into_data_stream();
    let middle = middle.map(|piece| piece.map_err(|_| std::io::Error::other("the file broke off")));
    let ends = |bytes| once(bytes).map(|piece| piece.map_err(std::io::Error::other));
    reqwest::Body::wrap_stream(ends(before).chain(middle).chain(ends(after.into_bytes())))
}

/// The mails in these folders: to whom, and what.
pub fn mails(folders: &[PathBuf]) -> Vec<(String, String)> {
    let filed = folders.iter().flat_map(|folder| mail::filed_all(folder).unwrap());
    filed.map(|mail| (mail.to, mail.text)).collect()
}

/// The secret behind `door` in a mail.
pub fn secret(text: &str, door: &str) -> String {
    let (_, rest) = text.split_once(&format!("/{door}/")).unwrap_or_else(|| panic!("no link to {door} in {text}"));
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

/// Waits for something.
pub async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < PATIENCE, "{what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A database of its own on a `PostgreSQL` that answers, gone with the test.
pub struct Scratch {
    server: String,
    name: String,
    pub url: String,
}

impl Scratch {
    /// `None`, said aloud, where there is no `PostgreSQL` and that is no failure.
    pub fn database() -> Option<Self> {
        let setting = |name: &str| std::env::vars().find(|(n, _)| n == name).map(|(_, v)| v);
        let server = setting("ANTECHAMBER_TEST_DATABASE_URL")
            .unwrap_or_else(|| "postgres://root@127.0.0.1:5432/postgres".to_owned());
        let name = format!("antechamber_program_{}", std::process::id());
        if !psql(&server, &format!("CREATE DATABASE {name}")) {
            assert!(setting("ANTECHAMBER_TESTS").as_deref() != Some("all"), "no PostgreSQL at {server}");
            eprintln!("SKIPPED: no PostgreSQL at {server}");
            return None;
        }
        let url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
        Some(Self { server, name, url })
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        psql(&self.server, &format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

fn psql(server: &str, sql: &str) -> bool {
    Command::new("psql").args(["-XAtq", server, "-c", sql]).status().is_ok_and(|status| status.success())
}

/// A PDF of one empty page.
pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF\n";
