//! A statement with its limits in its words. Of a limit that comes apart `PostgreSQL` expects a tenth of all rows: a
//! plan for whatever limit comes looks dear to it beside one for this limit, so that it keeps none, and plans the
//! statement each time that it is asked.

use sea_orm::{
    DbBackend, Statement, StatementBuilder as _, Value,
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
                self.sql.push_str(&format!("${}", self.values.len()));
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
