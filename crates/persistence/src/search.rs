//! The words by which a file is found: its reference, the organization's names and the answers of
//! its last version, folded once in Rust, so that both databases find the same whatever the accents
//! and the script. `SQLite` keeps them in an FTS5 table, `PostgreSQL` as a `tsvector`.

use crate::{
    error::StoreError,
    likeness,
    tx::{self, Tx},
};
use domain::{
    dossier::{Section, Typed},
    kernel::{ApplicationId, OrganizationId},
    organization::likeness::{Names, fold},
};
use sea_orm::{
    ConnectionTrait, DbBackend, FromQueryResult, Order, Value,
    sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement, SimpleExpr},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};
use uuid::Uuid;

/// As many words are sought at once.
pub(crate) const MOST_WORDS: usize = 8;
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
    let mut words = all(typed);
    words.truncate(MOST_WORDS);
    words
}

/// What is not looked for of it, since as many other words stand before it: as it was typed.
pub(crate) fn beyond(typed: &str) -> Vec<&str> {
    let sought = words(typed);
    let is_beyond = |typed: &&str| all(typed).iter().any(|word| !sought.contains(word));
    typed.split_whitespace().filter(is_beyond).collect()
}

/// Each word of what somebody typed once, as it is compared.
fn all(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in fold(typed).split(' ').filter(|w| !w.is_empty()) {
        let word = cut(word);
        if !words.contains(&word) {
            words.push(word);
        }
    }
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

/// How many files have all the words, without those that are `hidden`; of more than `most`, one more than that:
/// for `SQLite`, which counts without gathering.
pub(crate) fn count(words: &[String], most: u64, hidden: Option<SelectStatement>) -> SimpleExpr {
    let few = statement(DbBackend::Sqlite, words, most + 1, hidden);
    Query::select().expr(Expr::cust("COUNT(*)")).from_subquery(few, Alias::new("few")).to_owned().into()
}

/// The numbers of the files that have all the words, without those that are `hidden`, for `PostgreSQL`: gathered once,
/// as its inverted index gives the first one only when it has gathered all. Of more than `most`, one more than that, or
/// nothing: what is common is not gathered.
pub(crate) fn numbers(words: &[String], most: u64, hidden: Option<SelectStatement>) -> SimpleExpr {
    let few = statement(DbBackend::Postgres, words, most + 1, hidden);
    let numbers = Query::select()
        .expr(Expr::cust("COALESCE(array_agg(n), '{}')"))
        .from_subquery(few, Alias::new("few"))
        .to_owned();
    let about = tsquery("search_estimate(to_tsquery('simple', $1))", words);
    Expr::case(about.lte(2 * most), numbers).into()
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

/// What the last version of a file says, by the part that says it.
pub(crate) type Said = BTreeMap<String, Typed>;

/// Writes anew by what a file is found: its words, and what it has in common with others. One that was
/// never sent has nothing of the kind.
pub(crate) async fn index(tx: &Tx, application: ApplicationId) -> Result<(), StoreError> {
    index_all(tx, &[application.0]).await
}

/// The same for some files together: as many statements as for one.
pub(crate) async fn index_all(tx: &Tx, applications: &[Uuid]) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Named {
        id: Uuid,
        n: i64,
        reference: Option<String>,
        name: String,
    }
    let sql = "SELECT applications.id AS id, applications.n AS n, reference, name FROM applications \
               JOIN organizations ON organizations.id = applications.organization \
               WHERE applications.version > 0 AND applications.id IN ({})";
    let named: Vec<Named> = tx::among(&tx.db, sql, values(applications)).await?;
    let mut said = sent(&tx.db, &named.iter().map(|file| file.id).collect::<Vec<_>>()).await?;
    let (mut words, mut likenesses) = (Vec::with_capacity(named.len()), Vec::with_capacity(named.len()));
    for file in named {
        let said = said.remove(&file.id).unwrap_or_default();
        let mut kept = BTreeSet::new();
        keep(&mut kept, &file.name);
        file.reference.iter().for_each(|reference| keep(&mut kept, reference));
        said.values().flat_map(Typed::iter).for_each(|(_, typed)| keep(&mut kept, typed));
        words.push((file.n, line(kept)));
        let identity = said.get(Section::Identity.key()).cloned().unwrap_or_default();
        likenesses.push((file.id, Names::stated(&file.name, &identity).keys()));
    }
    write(tx, words).await?;
    likeness::write(tx, likenesses).await
}

fn values(ids: &[Uuid]) -> Vec<Value> {
    ids.iter().copied().map(Value::from).collect()
}

/// What the last version of each file says; nothing of what was erased.
pub(crate) async fn sent(db: &impl ConnectionTrait, applications: &[Uuid]) -> Result<BTreeMap<Uuid, Said>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        application: Uuid,
        part: String,
        typed: String,
    }
    let sql = "SELECT application, part, typed FROM dossier_parts \
               JOIN applications ON applications.id = dossier_parts.application AND version = number \
               WHERE typed IS NOT NULL AND dossier_parts.application IN ({})";
    let rows: Vec<Row> = tx::among(db, sql, values(applications)).await?;
    let mut said: BTreeMap<Uuid, Said> = BTreeMap::new();
    for row in rows {
        said.entry(row.application).or_default().insert(row.part, serde_json::from_str(&row.typed)?);
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

async fn write(tx: &Tx, files: Vec<(i64, String)>) -> Result<(), StoreError> {
    if files.is_empty() {
        return Ok(());
    }
    let (into, told, then) = if tx.db.get_database_backend() == DbBackend::Postgres {
        ("n", "strip(to_tsvector('simple', {}))", " ON CONFLICT (n) DO UPDATE SET words = excluded.words")
    } else {
        let places: Vec<String> = (1..=files.len()).map(|n| format!("${n}")).collect();
        let sql = format!("DELETE FROM application_search WHERE rowid IN ({})", places.join(", "));
        let numbers: Vec<Value> = files.iter().map(|(n, _)| Value::from(*n)).collect();
        tx.run(&sql, numbers).await?;
        ("rowid", "{}", "")
    };
    let row = |at: usize| format!("(${at}, {})", told.replace("{}", &format!("${}", at + 1)));
    let rows: Vec<String> = (0..files.len()).map(|file| row(2 * file + 1)).collect();
    let sql = format!("INSERT INTO application_search ({into}, words) VALUES {}{then}", rows.join(", "));
    let values: Vec<Value> = files.into_iter().flat_map(|(n, words)| [n.into(), words.into()]).collect();
    tx.run(&sql, values).await.map(|_| ())
}

/// The same for every file of an organization that goes by another name now.
pub(crate) async fn index_those_of(tx: &Tx, organization: OrganizationId) -> Result<(), StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        id: Uuid,
    }
    let sql = "SELECT id FROM applications WHERE organization = $1 AND version > 0";
    let rows: Vec<Row> = tx::all(&tx.db, sql, [organization.0.into()]).await?;
    index_all(tx, &rows.into_iter().map(|row| row.id).collect::<Vec<_>>()).await
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

    #[test]
    fn what_is_beyond_the_last_word_that_is_sought_is_told_as_it_was_typed() {
        let eight = "one two three four five six seven eight";
        assert!(beyond(eight).is_empty());
        assert_eq!(
            beyond(&format!("{eight} Réseau one EIGHT d\u{2019}Écoute – nine")),
            ["Réseau", "d\u{2019}Écoute", "nine"]
        );
        assert_eq!(beyond("one two three four five six seven eight-nine"), ["eight-nine"]);
    }
}
