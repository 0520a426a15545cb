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
    sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr},
};
use std::{borrow::Cow, collections::BTreeSet};
use uuid::Uuid;

/// As many words are sought at once.
const MOST_WORDS: usize = 8;
/// As many letters of a word tell it from others.
const MOST_LETTERS: usize = 32;
/// As much of a dossier is searched, in words: more is no dossier, but a book.
const MOST_KEPT: usize = 20_000;

/// Beginnings of so many letters have lists of their own in `SQLite`'s index, as its migration says.
const LISTED: usize = 5;
/// Every word that begins with a longer one, instead of which so many are sought at most. `SQLite` would put
/// the lists of all of them together before it gives the first file; a list a word is read as far as it is
/// needed. The next word is the one after all that can follow this one, and `0` comes first of what a word
/// consists of: so each is found by itself, and its files are not gone through.
const SPELT_OUT: &str = "(WITH RECURSIVE terms(term) AS \
    (SELECT (SELECT term FROM application_search_terms WHERE term >= ? LIMIT 1) UNION ALL \
    SELECT (SELECT term FROM application_search_terms WHERE term >= terms.term || '0' LIMIT 1) \
    FROM terms WHERE terms.term < ? LIMIT 65) \
    SELECT CASE WHEN COUNT(*) BETWEEN 1 AND 64 THEN '(' || GROUP_CONCAT(term, ' OR ') || ')' ELSE ? END \
    FROM terms WHERE term >= ? AND term < ?)";

/// That a file has all the words, in `PostgreSQL`.
const HAS_ALL: &str = "words @@ to_tsquery('simple', $1)";

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

/// The numbers of the files that have all the words, by their beginnings, without those that are `hidden`;
/// at most `limit`.
pub(crate) fn statement(
    backend: DbBackend,
    words: &[String],
    limit: u64,
    hidden: Option<SelectStatement>,
) -> SelectStatement {
    let mut select = Query::select();
    match (backend, words.len()) {
        (DbBackend::Postgres, 0 | 1) => select.and_where(tsquery(HAS_ALL, words)),
        // All of them are asked for so that no index answers it: of what the narrowest gives, each file is read.
        (DbBackend::Postgres, _) => select
            .and_where(tsquery("words @@ search_narrowest($1)", words))
            .and_where(tsquery(format!("({HAS_ALL}) IS TRUE"), words)),
        _ => select.and_where(matched(words)),
    };
    if let Some(hidden) = hidden {
        select.and_where(Expr::col(number(backend)).not_in_subquery(hidden));
    }
    select
        .expr_as(Expr::col(number(backend)), Alias::new("n"))
        .from(Alias::new("application_search"))
        .limit(limit)
        .to_owned()
}

/// The same of the files that came last.
pub(crate) fn latest(
    backend: DbBackend,
    words: &[String],
    limit: u64,
    hidden: Option<SelectStatement>,
) -> SelectStatement {
    statement(backend, words, limit, hidden).order_by(number(backend), Order::Desc).to_owned()
}

/// Whether the file with this number has all the words: for `PostgreSQL`, where each is read from its row.
pub(crate) fn are_in(file: SimpleExpr, words: &[String]) -> SimpleExpr {
    Query::select()
        .expr(tsquery(HAS_ALL, words))
        .from(Alias::new("application_search"))
        .and_where(Expr::col((Alias::new("application_search"), Alias::new("n"))).eq(file))
        .to_owned()
        .into()
}

/// How many files have all the words, without those that are `hidden`; of more than `most`, one more than
/// that.
pub(crate) fn count(backend: DbBackend, words: &[String], most: u64, hidden: Option<SelectStatement>) -> SimpleExpr {
    let few = statement(backend, words, most + 1, hidden);
    let count = Query::select().expr(Expr::cust("COUNT(*)")).from_subquery(few, Alias::new("few")).to_owned();
    if backend != DbBackend::Postgres {
        return count.into();
    }
    // An inverted index gives the first file when it has gathered all: what is common is not gathered.
    let about = tsquery("search_estimate(to_tsquery('simple', $1))", words);
    Expr::case(about.gt(2 * most), most + 1).finally(count).into()
}

fn tsquery(sql: impl Into<Cow<'static, str>>, words: &[String]) -> SimpleExpr {
    let words: Vec<String> = words.iter().map(|word| beginning(word, ":*")).collect();
    Expr::cust_with_values(sql, [words.join(" & ")])
}

/// The same for `SQLite`.
fn matched(words: &[String]) -> SimpleExpr {
    let (mut parts, mut values) = (Vec::new(), Vec::new());
    for word in words {
        if word.len() > LISTED {
            // No letter and no digit comes behind it.
            let end = format!("{word}~");
            values.extend([word.clone(), end.clone(), beginning(word, "*"), word.clone(), end]);
            parts.push(SPELT_OUT);
        } else {
            values.push(beginning(word, "*"));
            parts.push("?");
        }
    }
    Expr::cust_with_values(format!("application_search MATCH ({})", parts.join(" || ' AND ' || ")), values)
}

/// A word as a database takes it. What is folded consists of letters and digits: nothing in it means
/// anything to one. A single letter begins too many words.
fn beginning(word: &str, star: &str) -> String {
    if word.len() > 1 { format!("{word}{star}") } else { word.to_owned() }
}

/// The column with the number of the file.
fn number(backend: DbBackend) -> Alias {
    Alias::new(if backend == DbBackend::Postgres { "n" } else { "rowid" })
}

/// How the database goes about a statement, a line a step.
pub(crate) async fn plan(db: &impl ConnectionTrait, statement: Statement) -> Result<Vec<String>, StoreError> {
    let (explain, column) = match statement.db_backend {
        DbBackend::Postgres => ("EXPLAIN", "QUERY PLAN"),
        _ => ("EXPLAIN QUERY PLAN", "detail"),
    };
    let asked = Statement { sql: format!("{explain} {}", statement.sql), ..statement };
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
