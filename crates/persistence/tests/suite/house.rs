//! A store of one's own for each test, on either database, that leaves nothing behind.

use super::bucket;
use persistence::{
    Settings, Store,
    ambient::{SeededMint, SteppingClock},
};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// Which database.
#[derive(Clone, Copy, Debug)]
pub enum On {
    Sqlite,
    Postgres,
}

/// Where documents are kept.
#[derive(Clone, Copy, Debug)]
pub enum Kept {
    Folder,
    Bucket,
}

/// Below which key of the bucket.
const PREFIX: &str = "house/of tests";

/// A store with a clock that the test sets.
pub struct House {
    pub store: Store,
    pub clock: SteppingClock,
    /// Beside the store: to look, and to tamper.
    pub raw: DatabaseConnection,
    pub settings: Settings,
    postgres: Option<String>,
    pub folder: tempfile::TempDir,
}

static HOUSES: AtomicU64 = AtomicU64::new(1);

fn server() -> String {
    std::env::var("ANTECHAMBER_TEST_DATABASE_URL")
        .unwrap_or_else(|_| "postgres://root@127.0.0.1:5432/postgres".to_owned())
}

impl House {
    /// A fresh one; `None`, said aloud, where there is no PostgreSQL and that is no failure.
    pub async fn new(on: On) -> Option<Self> {
        Self::keeping(on, Kept::Folder).await
    }

    /// One that keeps its documents there.
    pub async fn keeping(on: On, kept: Kept) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let n = HOUSES.fetch_add(1, Ordering::SeqCst);
        let name = format!("antechamber_test_{}_{n}", std::process::id());
        let (url, postgres) = match on {
            On::Sqlite => (format!("sqlite://{}", folder.path().join("house.sqlite").display()), None),
            On::Postgres => match Box::pin(Database::connect(server())).await {
                Ok(server) => {
                    server.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name}")).await.unwrap();
                    server.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
                    server.close().await.unwrap();
                    let (base, _) = server_parts();
                    (format!("{base}/{name}"), Some(name))
                }
                Err(error) => {
                    assert!(std::env::var("ANTECHAMBER_TESTS").as_deref() != Ok("all"), "no PostgreSQL: {error}");
                    eprintln!("SKIPPED on PostgreSQL: {error}");
                    return None;
                }
            },
        };
        // Monday, 23 November 2026, 09:00 in Geneva; each reading is one microsecond later.
        let clock = SteppingClock::new("2026-11-23T08:00:00Z".parse::<jiff::Timestamp>().unwrap().into(), 1);
        let (store_url, store_options) = match kept {
            Kept::Folder => (folder.path().join("documents").display().to_string(), Vec::new()),
            Kept::Bucket => {
                let endpoint = bucket::serve(&folder.path().join("buckets")).await;
                let url = format!("s3://{}/{PREFIX}", bucket::BUCKET);
                (url, bucket::options(&endpoint, bucket::SECRET))
            }
        };
        let settings = Settings {
            store_options,
            clock: Arc::new(clock.clone()),
            mint: Arc::new(SeededMint::new(n)),
            ..Settings::new(&url, store_url)
        };
        if postgres.is_some() {
            Store::migrate(&settings).await.unwrap();
        }
        let store = Store::open(settings.clone()).await.unwrap();
        let raw = Box::pin(Database::connect(&url)).await.unwrap();
        Some(Self { store, clock, raw, settings, postgres, folder })
    }

    /// The file in which an object lies, in a folder as in the bucket.
    pub fn object_file(&self, key: &str) -> std::path::PathBuf {
        let root = if self.settings.store_url.starts_with("s3:") {
            self.folder.path().join("buckets").join(bucket::BUCKET).join(PREFIX)
        } else {
            self.folder.path().join("documents")
        };
        root.join(key)
    }

    /// Every file that the document store holds, whole or in pieces.
    pub fn object_files(&self) -> Vec<String> {
        let mut files = Vec::new();
        for folder in ["documents", "buckets"] {
            walk(&self.folder.path().join(folder), &mut files);
        }
        files
    }

    /// The one value of a query, as text.
    pub async fn one(&self, sql: &str) -> String {
        let statement = sea_orm::Statement::from_string(self.raw.get_database_backend(), sql);
        self.raw.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// The one value of a query, as a number.
    pub async fn one_number(&self, sql: &str) -> i64 {
        let statement = sea_orm::Statement::from_string(self.raw.get_database_backend(), sql);
        self.raw.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// How many events a stream has.
    pub async fn rows_of(&self, stream: uuid::Uuid) -> u64 {
        let sql = format!("SELECT COUNT(*) FROM events WHERE stream = {}", self.stream_literal(stream));
        u64::try_from(self.one_number(&sql).await).unwrap()
    }

    /// A UUID as this database writes it into a statement.
    pub fn stream_literal(&self, stream: uuid::Uuid) -> String {
        match self.postgres {
            Some(_) => format!("'{stream}'"),
            None => format!("X'{}'", stream.simple()),
        }
    }

    /// Every row of a table, whatever its order, without the number that keeps it in place and
    /// identities that are minted anew.
    pub async fn dump(&self, table: &str) -> Vec<String> {
        let statement =
            sea_orm::Statement::from_string(self.raw.get_database_backend(), format!("SELECT * FROM {table}"));
        let fresh = if table == "schedule" { ["n", "id", "next_at"].as_slice() } else { ["n"].as_slice() };
        let rows = self.raw.query_all_raw(statement).await.unwrap();
        let mut rows: Vec<String> = rows.iter().map(|row| show(row, fresh)).collect();
        rows.sort();
        rows
    }

    /// Changes something behind the store's back.
    pub async fn tamper(&self, sql: &str) -> u64 {
        self.raw.execute_unprepared(sql).await.unwrap().rows_affected()
    }

    /// How many rows a table has.
    pub async fn rows(&self, table: &str) -> i64 {
        let sql = format!("SELECT COUNT(*) AS n FROM {table}");
        let row = self.raw.query_one_raw(sea_orm::Statement::from_string(self.raw.get_database_backend(), sql)).await;
        row.unwrap().unwrap().try_get("", "n").unwrap()
    }
}

fn walk(folder: &std::path::Path, files: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if !path.file_name().unwrap().to_string_lossy().starts_with(".bucket-") {
            // The server's own notes about objects outlive them.
            files.push(path.display().to_string());
        }
    }
}

pub fn server_parts() -> (String, String) {
    let server = server();
    let (base, name) = server.rsplit_once('/').unwrap();
    (base.to_owned(), name.to_owned())
}

impl Drop for House {
    fn drop(&mut self) {
        let Some(name) = self.postgres.take() else { return };
        // A runtime of its own, since this may run inside one.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let server = Box::pin(Database::connect(server())).await.unwrap();
                server.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.unwrap();
            });
        });
        let _ = dropped.join();
    }
}

fn show(row: &sea_orm::QueryResult, but: &[&str]) -> String {
    let cell = |name: &String| {
        let text = |v: Option<String>| v.unwrap_or_else(|| "-".to_owned());
        row.try_get::<Option<i64>>("", name)
            .map(|n| text(n.map(|n| n.to_string())))
            .or_else(|_| row.try_get::<Option<uuid::Uuid>>("", name).map(|u| text(u.map(|u| u.to_string()))))
            .or_else(|_| row.try_get::<Option<String>>("", name).map(text))
            .unwrap()
    };
    let names = row.column_names();
    let shown = names.iter().filter(|n| !but.contains(&n.as_str())).map(|n| format!("{n}={}", cell(n)));
    shown.collect::<Vec<_>>().join(" ")
}
