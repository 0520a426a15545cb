//! Statements that `PostgreSQL` plans once a connection, and not for each page. It takes two or three milliseconds to
//! plan one of the queue, longer than to read what it asks for, and the words of a search it would look up for the
//! plan, and look up again. Of a limit that comes apart it expects a tenth of all rows, which spoils such a plan: so a
//! limit stands in the words of the statement.

use crate::error::StoreError;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, Statement, TransactionTrait as _, Value,
    sea_query::{PostgresQueryBuilder, QueryBuilder, SelectStatement, SqlWriter},
};
use std::fmt::{self, Display, Write};

/// What a limit follows.
const LIMIT: &str = " LIMIT ";

/// The statement for a database, its limits in its words where that matters. There should be few limits: of each a
/// statement is kept.
pub(crate) fn settled(backend: DbBackend, select: &SelectStatement) -> Statement {
    if backend != DbBackend::Postgres {
        return backend.build(select);
    }
    let mut written = Settled::default();
    select.build_collect_any_into(&PostgresQueryBuilder, &mut written);
    Statement::from_sql_and_values(backend, written.sql, written.values)
}

/// How the database goes about a statement whatever values come with it, a line a step.
pub(crate) async fn plan(db: &DatabaseConnection, statement: Statement) -> Result<Vec<String>, StoreError> {
    if statement.db_backend != DbBackend::Postgres {
        let asked = Statement { sql: format!("EXPLAIN QUERY PLAN {}", statement.sql), ..statement };
        return steps(db, asked, "detail").await;
    }
    let values = statement.values.map(|values| values.0).unwrap_or_default();
    let types = listed(values.iter().map(type_of));
    let nothing = listed(values.iter().map(|_| "NULL"));
    // A statement that is prepared under a name belongs to its connection.
    let tx = db.begin().await?;
    tx.execute_unprepared(&format!("PREPARE asked{types} AS {}", statement.sql)).await?;
    let asked = Statement::from_string(DbBackend::Postgres, format!("EXPLAIN EXECUTE asked{nothing}"));
    let steps = steps(&tx, asked, "QUERY PLAN").await?;
    tx.execute_unprepared("DEALLOCATE asked").await?;
    tx.commit().await?;
    Ok(steps)
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names = names.collect::<Vec<_>>().join(", ");
    if names.is_empty() { names } else { format!("({names})") }
}

async fn steps(db: &impl ConnectionTrait, asked: Statement, column: &str) -> Result<Vec<String>, StoreError> {
    let rows = db.query_all_raw(asked).await?;
    rows.iter().map(|row| Ok(row.try_get("", column)?)).collect()
}

/// As which type the driver sends a value.
const fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Uuid(_) => "uuid",
        Value::String(_) => "text",
        Value::Bool(_) => "boolean",
        Value::Array(..) => "bigint[]",
        _ => "bigint",
    }
}

#[derive(Default)]
struct Settled {
    sql: String,
    values: Vec<Value>,
}

impl Write for Settled {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        self.sql.write_str(words)
    }
}

impl Display for Settled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sql)
    }
}

impl SqlWriter for Settled {
    fn push_param<T: QueryBuilder>(&mut self, value: Value, _: &T) {
        match value {
            Value::BigUnsigned(Some(limit)) if self.sql.ends_with(LIMIT) => self.sql.push_str(&limit.to_string()),
            value => {
                self.values.push(value);
                self.sql.push('$');
                self.sql.push_str(&self.values.len().to_string());
            }
        }
    }

    fn as_writer(&mut self) -> &mut dyn Write {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query};

    #[test]
    fn a_limit_stands_in_the_words_and_nothing_else_does() {
        let few = Query::select()
            .column(Alias::new("n"))
            .from(Alias::new("files"))
            .and_where(Expr::col(Alias::new("state")).eq(" LIMIT "))
            .and_where(Expr::col(Alias::new("n")).gt(7_u64))
            .limit(51)
            .to_owned();
        let all = Query::select()
            .column(Alias::new("n"))
            .from_subquery(few, Alias::new("few"))
            .and_where(Expr::col(Alias::new("n")).lt(9_u64))
            .limit(1_001)
            .to_owned();
        let statement = settled(DbBackend::Postgres, &all);
        assert_eq!(
            statement.sql,
            r#"SELECT "n" FROM (SELECT "n" FROM "files" WHERE "state" = $1 AND "n" > $2 LIMIT 51) AS "few" WHERE "n" < $3 LIMIT 1001"#
        );
        assert_eq!(statement.values.unwrap().0, vec![" LIMIT ".into(), 7_u64.into(), 9_u64.into()]);
        assert_eq!(settled(DbBackend::Sqlite, &all), DbBackend::Sqlite.build(&all));
    }
}
