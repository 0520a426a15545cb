//! How the databases go about what pages read: each statement by a range of an index, and as many of
//! them for a long list as for a short one.

use super::house::{House, On};
use persistence::Store;
use sea_orm::{ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, Statement};
use std::sync::{Arc, Mutex};

/// Tables that stay small in the biggest house: reading all of one costs nothing.
const FEW: [&str; 6] =
    ["council_sessions", "staff_roles", "document_sums", "pulses", "schedule_runs", "sanctions_lists"];
/// Indexes that hold few rows of their tables: all of one is read as quickly as a range of another.
const PARTIAL: [&str; 3] = ["schedule_failing", "events_of_administration", "observers_from_before"];

/// A store whose statements are looked at.
pub struct Watched {
    pub store: Store,
    heard: Arc<Mutex<Vec<Statement>>>,
    /// Goes by an index wherever there is one: of a table of a few rows no database would.
    explainer: DatabaseConnection,
    on: On,
}

impl Watched {
    pub async fn of(house: &House, on: On) -> Self {
        let store = Store::open(house.settings.clone()).await.unwrap();
        let heard: Arc<Mutex<Vec<Statement>>> = Arc::default();
        let list = Arc::clone(&heard);
        assert!(store.watch_statements(move |statement| list.lock().unwrap().push(statement.clone())));
        let mut options = ConnectOptions::new(&house.settings.database_url);
        options.max_connections(1).sqlx_logging(false);
        let explainer = Box::pin(Database::connect(options)).await.unwrap();
        if matches!(on, On::Postgres) {
            for way in ["seqscan", "indexonlyscan", "hashjoin", "mergejoin"] {
                explainer.execute_unprepared(&format!("SET enable_{way} = off")).await.unwrap();
            }
        }
        Self { store, heard, explainer, on }
    }

    /// What was read since the last look: how many statements. Panics where one of them reads a whole
    /// table, or a whole index other than `whole`.
    pub async fn look(&self, what: &str, whole: &[&str]) -> usize {
        let heard = std::mem::take(&mut *self.heard.lock().unwrap());
        assert!(!heard.is_empty(), "{what}: nothing was read");
        let mut faults = Vec::new();
        for statement in heard.iter().filter(|s| s.sql.starts_with("SELECT") || s.sql.starts_with("WITH")) {
            let plan = self.plan(statement).await;
            let found = match self.on {
                On::Sqlite => scanned(&statement.sql, &plan),
                On::Postgres => unbounded(&plan),
            };
            let found: Vec<_> = found.into_iter().filter(|step| !whole.iter().any(|w| step.contains(w))).collect();
            if !found.is_empty() {
                faults.push(format!("{found:#?}\n{}\n{}", statement.sql, plan.join("\n")));
            }
        }
        assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n\n"));
        heard.len()
    }

    async fn plan(&self, statement: &Statement) -> Vec<String> {
        let (explain, column) = match self.on {
            On::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
            On::Postgres => ("EXPLAIN", "QUERY PLAN"),
        };
        let asked = Statement { sql: format!("{explain} {}", statement.sql), ..statement.clone() };
        let rows = self.explainer.query_all_raw(asked).await.unwrap();
        rows.iter().map(|row| row.try_get("", column).unwrap()).collect()
    }
}

/// Steps of SQLite that go through all of something that lies on the disk.
fn scanned(sql: &str, plan: &[String]) -> Vec<String> {
    let is_derived = |name: &str| {
        [format!(") AS {name}"), format!(") AS \"{name}\""), format!("WITH {name}("), format!("RECURSIVE {name}(")]
            .iter()
            .any(|made| sql.contains(made.as_str()))
    };
    let is_small = |name: &str| FEW.iter().any(|few| *few == name || sql.contains(&format!("{few} {name} ")));
    let is_whole = |step: &str| {
        let Some(rest) = step.strip_prefix("SCAN ") else { return false };
        let name = rest.split(' ').next().unwrap();
        !(rest.ends_with("CONSTANT ROW")
            || rest.ends_with("CONSTANT ROWS")
            || rest.starts_with('(')
            || PARTIAL.iter().any(|index| rest.contains(index))
            || is_derived(name)
            || is_small(name))
    };
    plan.iter().filter(|step| is_whole(step)).cloned().collect()
}

/// Steps of PostgreSQL that go through all of a table, or of an index.
pub fn unbounded(plan: &[String]) -> Vec<String> {
    let reads = ["Index Scan using ", "Index Only Scan using ", "Bitmap Index Scan on ", "Index Scan Backward using "];
    let mut found = Vec::new();
    for (at, step) in plan.iter().enumerate() {
        let is_small =
            FEW.iter().any(|few| step.contains(&format!(" on {few} ")) || step.contains(&format!(" on {few}_")));
        if is_small || PARTIAL.iter().any(|index| step.contains(index)) {
            continue;
        }
        let mut details = plan[at + 1..].iter().take_while(|line| !line.contains("(cost="));
        let is_bounded = details.any(|line| line.contains("Index Cond:"));
        if step.contains("Seq Scan on ") || (reads.iter().any(|read| step.contains(read)) && !is_bounded) {
            found.push(step.trim().to_owned());
        }
    }
    found
}
