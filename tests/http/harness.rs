//! The whole application in one process: SQLite in a folder of its own, a clock that stands until
//! it is moved, chance that repeats itself, browsers that keep cookies and fill in forms.

use axum::{Extension, Router, extract::ConnectInfo};
use axum_test::{
    TestRequest, TestResponse, TestServer,
    multipart::{MultipartForm, Part},
};
use domain::{
    kernel::{Envelope, Instant, Language, PersonId, StaffRole},
    people::Command,
};
use identity::{Cost, Passwords};
use persistence::{
    Durability, NewPerson, OutboxEntry, Settings, Store, TokenPurpose, Viewer,
    ambient::{SeededMint, SteppingClock},
};
use scraper::{Html, Selector};
use std::{net::SocketAddr, sync::Arc};
use tempfile::TempDir;
use web::App;

mod rows;

/// The password of everybody.
pub const PASSWORD: &str = "four lanterns under the quay";
/// The first administrator, who is there once anybody is.
pub const ADMIN: &str = "ada@secretariat.example";
/// Where the clock stands at first: a Monday in spring.
pub const START: &str = "2026-03-02T09:00:00Z";

/// The application under test.
pub struct TestApp {
    /// What handlers have at hand.
    pub app: App,
    /// The store.
    pub store: Store,
    /// The clock.
    pub clock: SteppingClock,
    folder: TempDir,
}

impl TestApp {
    /// A new one, in which nothing has happened yet.
    pub async fn start() -> Self {
        Self::start_at("http://localhost").await
    }

    /// A new one that people reach under this address.
    pub async fn start_at(address: &str) -> Self {
        Self::start_behind(address, &[]).await
    }

    /// The same, behind these proxies.
    pub async fn start_behind(address: &str, proxies: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let start: jiff::Timestamp = START.parse().unwrap();
        // Each reading is a millisecond later, so that identities come out in order.
        let clock = SteppingClock::new(Instant::from(start), 1_000);
        let mint = Arc::new(SeededMint::new(7));
        let settings = Settings {
            database_url: format!("sqlite://{}", folder.path().join("test.db").display()),
            store_url: folder.path().join("documents").display().to_string(),
            store_options: Vec::new(),
            durability: Durability::default(),
            clock: Arc::new(clock.clone()),
            mint: mint.clone(),
        };
        let store = Store::open(settings).await.unwrap();
        let web = web::Settings {
            base_url: address.parse().unwrap(),
            max_file_bytes: 20 * 1_000_000,
            max_application_bytes: 50 * 1_000_000,
            clamd: None,
            demo_mail: None,
            trusted_proxies: proxies.iter().map(|p| p.parse().unwrap()).collect(),
            demo: None,
        };
        let app = App::new(store.clone(), mint, Passwords::new(Cost::least()).unwrap(), web);
        Self { app, store, clock, folder }
    }

    /// The same, in which files are looked at for viruses.
    pub async fn start_with_clamd(clamd: intake::Clamd) -> Self {
        let mut started = Self::start().await;
        let settings = web::Settings { clamd: Some(clamd), ..started.app.settings.clone() };
        let mint = Arc::new(SeededMint::new(8));
        started.app = App::new(started.store.clone(), mint, Passwords::new(Cost::least()).unwrap(), settings);
        started
    }

    /// Takes the documents away, as a disk that fails does.
    pub fn lose_documents(&self) {
        std::fs::remove_dir_all(self.folder.path().join("documents")).unwrap();
    }

    /// Takes the steps of the clock that are due.
    pub async fn clock_works(&self) {
        for step in self.store.schedule_lease(100, 60).await.unwrap() {
            self.store.clock_step(&step).await.unwrap();
        }
    }

    /// So many days pass, and the clock works on each.
    pub async fn days_pass(&self, days: u32) {
        for _ in 0..days {
            self.clock.advance(24 * 60 * 60);
            self.clock_works().await;
        }
    }

    /// A new browser: nobody is signed in.
    pub fn browser(&self) -> Browser {
        Browser::on(web::router(self.app.clone()))
    }

    /// A new browser on a computer that has this address.
    pub fn browser_at(&self, address: &str) -> Browser {
        let peer = ConnectInfo(SocketAddr::new(address.parse().unwrap(), 40_000));
        Browser::on(web::router(self.app.clone()).layer(Extension(peer)))
    }

    /// An account with a proved address, these roles and [`PASSWORD`].
    pub async fn person(&self, name: &str, email: &str, roles: &[StaffRole]) -> PersonId {
        let id = self.account(name, email).await;
        let admin = self.administrator().await;
        for role in roles {
            let seen = self.store.person_line(&admin, id).await.unwrap().seq;
            let command = Command::GrantRole { role: *role };
            let envelope = Envelope { command_id: self.store.new_id(), seen: Some(seen), command };
            self.store.person(&admin, id, envelope, &[]).await.unwrap();
        }
        id
    }

    async fn account(&self, name: &str, email: &str) -> PersonId {
        let person = self.new_person(name, email).await;
        let id = person.id;
        self.store.person_register(self.store.new_id(), person).await.unwrap();
        let secret = self.secret(TokenPurpose::Verify, email).await;
        self.store.person_verify(&secret).await.unwrap().unwrap();
        id
    }

    async fn new_person(&self, name: &str, email: &str) -> NewPerson {
        let hash = self.app.passwords.hash(PASSWORD, [1; 16]).await.unwrap();
        NewPerson {
            id: self.store.new_id(),
            email: email.to_owned(),
            name: name.to_owned(),
            language: Language::En,
            password_hash: Some(hash.0),
        }
    }

    /// The first administrator, setting the house up if need be.
    pub async fn administrator(&self) -> Viewer {
        if let Some(account) = self.store.account_by_email(ADMIN).await.unwrap() {
            return self.store.viewer(account.id).await.unwrap().unwrap();
        }
        let secret = self.store.token_mint(TokenPurpose::Setup, None, "{}").await.unwrap();
        let person = self.new_person("Ada Ferrer", ADMIN).await;
        let id = person.id;
        self.store.house_set_up(&secret, self.store.new_id(), person).await.unwrap().unwrap();
        self.store.viewer(id).await.unwrap().unwrap()
    }

    /// A secret as a message to this person would carry it.
    pub async fn secret(&self, purpose: TokenPurpose, email: &str) -> String {
        let account = self.store.account_by_email(email).await.unwrap().unwrap();
        self.store.token_mint(purpose, Some(account.id), "{}").await.unwrap()
    }

    /// The messages of a template that were written so far.
    pub async fn messages(&self, template: &str) -> Vec<OutboxEntry> {
        let mut all = self.store.outbox_entries(None, 1_000).await.unwrap();
        all.retain(|message| message.template == template);
        all
    }

    /// A browser in which this person is signed in.
    pub async fn signed_in(&self, email: &str) -> Browser {
        let browser = self.browser();
        let form = browser.get("/sign-in").await;
        let done = browser.submit(&form, "/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(done.status, 303, "{}", done.text);
        browser
    }
}

/// A browser: cookies are kept, redirects are not followed unless asked.
pub struct Browser {
    /// For what the other methods do not cover.
    pub server: TestServer,
}

impl Browser {
    fn on(router: Router) -> Self {
        let mut server = TestServer::builder().save_cookies().build(router);
        server.add_header("host", "localhost");
        Self { server }
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Shown {
        Shown::of(self.server.get(path).await)
    }

    /// Opens a page with a header.
    pub async fn get_with(&self, path: &str, name: &'static str, value: &'static str) -> Shown {
        Shown::of(self.server.get(path).add_header(name, value).await)
    }

    /// Posts fields as they are.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        Shown::of(form(self.server.post(path), fields).await)
    }

    /// Posts as a script does that wants to know where it is led.
    pub async fn post_quietly(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        Shown::of(form(self.server.post(path).add_header("x-quietly", "yes"), fields).await)
    }

    /// Posts as a page of another site would.
    pub async fn post_from_elsewhere(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        Shown::of(form(self.server.post(path).add_header("sec-fetch-site", "cross-site"), fields).await)
    }

    /// Fills in the form of a page that goes to `action`, and presses its button. What is not named
    /// keeps the value that the page gave it.
    pub async fn submit(&self, page: &Shown, action: &str, fields: &[(&str, &str)]) -> Shown {
        let mut values = page.form(action);
        for (name, _) in fields {
            values.retain(|(n, _)| n != name);
        }
        let own: Vec<(&str, &str)> = values.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.post(action, &[&own, fields].concat()).await
    }

    /// The same with files, as a browser without a script sends them: by the form of a page to `path`.
    pub async fn submit_files(
        &self,
        page: &Shown,
        path: &str,
        files: &[(&str, &[u8])],
        fields: &[(&str, &str)],
    ) -> Shown {
        let mut parts = MultipartForm::new();
        for (name, value) in page.form(path) {
            if !fields.iter().any(|(n, _)| *n == name) {
                parts = parts.add_text(name, value);
            }
        }
        for (name, value) in fields {
            parts = parts.add_text((*name).to_owned(), (*value).to_owned());
        }
        for (name, bytes) in files {
            parts = parts.add_part("file", Part::bytes(bytes.to_vec()).file_name(*name));
        }
        Shown::of(self.server.post(path).multipart(parts).await)
    }

    /// Opens the page that an answer leads to.
    pub async fn follow(&self, answer: &Shown) -> Shown {
        let to = answer.leads_to.clone().unwrap_or_else(|| panic!("no redirect: {}", answer.text));
        self.get(to.split('#').next().unwrap()).await
    }
}

fn form(request: TestRequest, fields: &[(&str, &str)]) -> TestRequest {
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(fields);
    request.text(body.finish()).content_type("application/x-www-form-urlencoded")
}

/// An answer, as a person sees it.
pub struct Shown {
    /// The status.
    pub status: u16,
    /// Where a redirect leads.
    pub leads_to: Option<String>,
    /// The body.
    pub text: String,
    /// The response itself.
    pub response: TestResponse,
}

impl Shown {
    pub fn of(response: TestResponse) -> Self {
        Self {
            status: response.status_code().as_u16(),
            leads_to: response.maybe_header("location").map(|v| v.to_str().unwrap().to_owned()),
            text: response.text(),
            response,
        }
    }

    /// What stands in the elements that `selector` finds, without superfluous blanks.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        let words =
            |e: scraper::ElementRef<'_>| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        page.select(&Selector::parse(selector).unwrap()).map(words).collect()
    }

    /// The whole page without the marks that Fluent sets around what it fills in.
    pub fn plain(&self) -> String {
        locale::plain(&self.text)
    }

    /// What a person reads on the page, without the marks that Fluent sets.
    pub fn words(&self) -> String {
        locale::plain(&self.one("main"))
    }

    /// The first of them.
    pub fn one(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("no {selector} in {}", self.text))
    }

    /// The values of an attribute of the elements that `selector` finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        page.select(&Selector::parse(selector).unwrap()).filter_map(|e| e.attr(name)).map(str::to_owned).collect()
    }

    /// What the form that goes to `action` carries by itself, whatever is typed: scripts send it along too.
    pub fn carried(&self, action: &str) -> Vec<(String, String)> {
        let mut fields = self.form(action);
        fields.retain(|(name, _)| name.starts_with('_'));
        fields
    }

    /// The fields of the form that goes to `action`, as the page fills them in.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let page = Html::parse_document(&self.text);
        let any = Selector::parse("input[name], textarea[name], select[name]").unwrap();
        let chosen = Selector::parse("option[selected]").unwrap();
        let first = Selector::parse("option").unwrap();
        let form = page
            .select(&Selector::parse("form").unwrap())
            .find(|f| f.attr("action") == Some(action))
            .unwrap_or_else(|| panic!("no form to {action} in {}", self.text));
        let mut fields = Vec::new();
        for e in form.select(&any) {
            let name = e.attr("name").unwrap().to_owned();
            let value = match e.value().name() {
                // A browser drops the line break that follows the tag.
                "textarea" => Some(e.text().collect::<String>().trim_start_matches('\n').to_owned()),
                "select" => e
                    .select(&chosen)
                    .next()
                    .or_else(|| e.select(&first).next())
                    .map(|o| o.attr("value").map_or_else(|| o.text().collect(), str::to_owned)),
                _ => match e.attr("type") {
                    Some("checkbox" | "radio") if e.attr("checked").is_none() => None,
                    Some("file" | "submit") => None,
                    _ => Some(e.attr("value").unwrap_or("").to_owned()),
                },
            };
            fields.extend(value.map(|v| (name, v)));
        }
        fields
    }
}
