//! The words by which a file is found: its reference, the organization's names and the answers of
//! its last version, folded once in Rust, so that both databases find the same whatever the accents
//! and the script. `SQLite` keeps them in an FTS5 table, `PostgreSQL` as a `tsvector`.

use crate::{
    error::StoreError,
    likeness,
    tx::{self, Tx},
};
use domain::{
    dossier::Typed,
    kernel::{ApplicationId, OrganizationId},
    organization::likeness::fold,
};
use sea_orm::{
    ConnectionTrait, DbBackend, FromQueryResult, Order, Statement,
    sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement},
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// As many words are sought at once.
const MOST_WORDS: usize = 8;
/// As many letters of a word tell it from others.
const MOST_LETTERS: usize = 32;
/// As much of a dossier is searched, in words: more is no dossier, but a book.
const MOST_KEPT: usize = 20_000;

const APOSTROPHES: [char; 3] = ['\'', '\u{2019}', '\u{2bc}'];

/// The words to look for in what somebody typed.
pub(crate) fn words(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold(typed).split(' ').filter(|w| !w.is_empty()) {
        let word: String = word.chars().take(MOST_LETTERS).collect();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.truncate(MOST_WORDS);
    words
}

/// The numbers of the files that have all the words, by their beginnings; at most `limit`.
pub(crate) fn statement(backend: DbBackend, words: &[String], limit: u64) -> SelectStatement {
    // What is folded consists of letters and digits: nothing in it means anything to a database. A
    // single letter begins too many words.
    let beginning = |word: &str, sign: &str| if word.len() > 1 { format!("{word}{sign}") } else { word.to_owned() };
    let mut select = Query::select();
    if backend == DbBackend::Postgres {
        let sought = words.iter().map(|w| beginning(w, ":*")).collect::<Vec<_>>().join(" & ");
        select
            .column(Alias::new("n"))
            .from(Alias::new("application_search"))
            .and_where(Expr::cust_with_values("words @@ to_tsquery('simple', $1)", [sought]));
    } else {
        let sought = words.iter().map(|w| beginning(w, "*")).collect::<Vec<_>>().join(" AND ");
        select
            .expr_as(Expr::cust("rowid"), Alias::new("n"))
            .from(Alias::new("application_search"))
            .and_where(Expr::cust_with_values("application_search MATCH ?", [sought]));
    }
    select.limit(limit).to_owned()
}

/// The same of the files that came last.
pub(crate) fn latest(backend: DbBackend, words: &[String], limit: u64) -> SelectStatement {
    statement(backend, words, limit).order_by(number(backend), Order::Desc).to_owned()
}

/// The same without the files that are not to be known of.
pub(crate) fn but(
    backend: DbBackend,
    words: &[String],
    limit: u64,
    hidden: Option<SelectStatement>,
) -> SelectStatement {
    let mut select = statement(backend, words, limit);
    if let Some(hidden) = hidden {
        select.and_where(Expr::col(number(backend)).not_in_subquery(hidden));
    }
    select
}

/// The column with the number of the file.
fn number(backend: DbBackend) -> Alias {
    Alias::new(if backend == DbBackend::Postgres { "n" } else { "rowid" })
}

/// How the database goes about a statement, a line a step.
pub(crate) async fn plan(db: &impl ConnectionTrait, statement: &SelectStatement) -> Result<Vec<String>, StoreError> {
    let backend = db.get_database_backend();
    let Statement { sql, values, .. } = backend.build(statement);
    let (explain, column) = match backend {
        DbBackend::Postgres => ("EXPLAIN", "QUERY PLAN"),
        _ => ("EXPLAIN QUERY PLAN", "detail"),
    };
    let asked = Statement { sql: format!("{explain} {sql}"), values, db_backend: backend };
    let rows = db.query_all_raw(asked).await?;
    rows.iter().map(|row| Ok(row.try_get("", column)?)).collect()
}

#[derive(FromQueryResult)]
struct Named {
    n: i64,
    reference: Option<String>,
    name: String,
}

#[derive(FromQueryResult)]
struct Part {
    typed: Option<String>,
}

/// Writes anew by what a file is found: its words, and what it has in common with others. One that was
/// never sent has nothing of the kind.
pub(crate) async fn index(tx: &Tx, application: ApplicationId) -> Result<(), StoreError> {
    let named: Option<Named> = tx
        .one(
            "SELECT applications.n AS n, reference, name FROM applications \
             JOIN organizations ON organizations.id = applications.organization \
             WHERE applications.id = $1 AND applications.version > 0",
            [application.0.into()],
        )
        .await?;
    let Some(named) = named else { return Ok(()) };
    let mut kept = BTreeSet::new();
    keep(&mut kept, &named.name);
    named.reference.iter().for_each(|reference| keep(&mut kept, reference));
    sent(&tx.db, application).await?.iter().for_each(|typed| keep(&mut kept, typed));
    write(tx, named.n, line(kept)).await?;
    likeness::index(tx, application, &named.name).await
}

/// What the last version says.
pub(crate) async fn sent(db: &impl ConnectionTrait, application: ApplicationId) -> Result<Vec<String>, StoreError> {
    let parts: Vec<Part> = tx::all(
        db,
        "SELECT typed FROM dossier_parts WHERE application = $1 AND number = \
         (SELECT MAX(number) FROM dossier_versions WHERE application = $1)",
        [application.0.into()],
    )
    .await?;
    let mut said = Vec::new();
    for part in parts.iter().filter_map(|part| part.typed.as_deref()) {
        said.extend(serde_json::from_str::<Typed>(part)?.iter().map(|(_, typed)| typed.to_owned()));
    }
    Ok(said)
}

/// Keeps the words by which a text is found.
pub(crate) fn keep(kept: &mut BTreeSet<String>, text: &str) {
    kept.extend(fold(text).split(' ').filter(|w| !w.is_empty()).map(cut));
    // *d'écoute* is found as it is written, and by *écoute*.
    if text.contains(APOSTROPHES) {
        kept.extend(fold(&text.replace(APOSTROPHES, " ")).split(' ').filter(|w| !w.is_empty()).map(cut));
    }
}

/// What is kept, as it is written.
pub(crate) fn line(kept: BTreeSet<String>) -> String {
    kept.into_iter().take(MOST_KEPT).collect::<Vec<_>>().join(" ")
}

fn cut(word: &str) -> String {
    word.chars().take(MOST_LETTERS).collect()
}

async fn write(tx: &Tx, n: i64, words: String) -> Result<(), StoreError> {
    if tx.db.get_database_backend() == DbBackend::Postgres {
        tx.run(
            "INSERT INTO application_search (n, words) VALUES ($1, strip(to_tsvector('simple', $2))) \
             ON CONFLICT (n) DO UPDATE SET words = excluded.words",
            [n.into(), words.into()],
        )
        .await?;
    } else {
        tx.run("DELETE FROM application_search WHERE rowid = $1", [n.into()]).await?;
        let sql = "INSERT INTO application_search (rowid, words) VALUES ($1, $2)";
        tx.run(sql, [n.into(), words.into()]).await?;
    }
    Ok(())
}

/// The same for every file of an organization that goes by another name now.
pub(crate) async fn index_all_of(tx: &Tx, organization: OrganizationId) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
    }
    let sql = "SELECT id FROM applications WHERE organization = $1 AND version > 0";
    let rows: Vec<Row> = tx::all(&tx.db, sql, [organization.0.into()]).await?;
    for row in rows {
        index(tx, row.id.into()).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sought_is_folded_told_once_and_bounded() {
        assert_eq!(words("  Réseau «Réseau» \"OR\" MIG* 7"), ["reseau", "or", "mig", "7"]);
        assert_eq!(words("Фонд"), ["fond"]);
        assert!(words("–!?").is_empty());
        assert_eq!(words(&"ab ".repeat(90)).len(), 1);
        let many = (10..99).map(|n: u8| n.to_string()).collect::<Vec<_>>().join(" ");
        assert_eq!(words(&many).len(), MOST_WORDS);
        assert_eq!(words(&"x".repeat(500))[0].len(), MOST_LETTERS);
    }
}
