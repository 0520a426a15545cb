//! One transaction, and short words for plain SQL. Both databases read `$1`, so that a statement
//! is written once.

use crate::{
    ambient::{Clock, Mint},
    error::StoreError,
};
use domain::kernel::Instant;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, FromQueryResult, IntoActiveModel,
    Statement, Value,
};
use std::sync::Arc;
use uuid::Uuid;

/// So many rows a statement at most.
const AT_ONCE: usize = 512;
/// So many are a statement of their own, however many they are.
const FEW: usize = 32;

/// An open transaction.
pub(crate) struct Tx {
    pub(crate) db: DatabaseTransaction,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) mint: Arc<dyn Mint>,
}

impl Tx {
    /// Now.
    pub(crate) fn now(&self) -> Instant {
        self.clock.now()
    }

    /// A new identity.
    pub(crate) fn uuid(&self) -> Uuid {
        self.mint.uuid(self.now())
    }

    /// Runs a statement; how many rows it touched.
    pub(crate) async fn run(&self, sql: &str, values: impl IntoIterator<Item = Value>) -> Result<u64, StoreError> {
        run(&self.db, sql, values).await
    }

    /// The one row of a query, if there is one.
    pub(crate) async fn one<T: FromQueryResult>(
        &self,
        sql: &str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Option<T>, StoreError> {
        one(&self.db, sql, values).await
    }

    /// All rows of a query.
    pub(crate) async fn all<T: FromQueryResult>(
        &self,
        sql: &str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<T>, StoreError> {
        all(&self.db, sql, values).await
    }

    /// Writes rows that are not there yet.
    pub(crate) async fn insert_all<E>(&self, mut rows: Vec<E::Model>) -> Result<(), StoreError>
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        while !rows.is_empty() {
            let rest = rows.split_off(portion(rows.len()));
            let some: Vec<E::ActiveModel> = rows.into_iter().map(IntoActiveModel::into_active_model).collect();
            E::insert_many(some).exec_without_returning(&self.db).await?;
            rows = rest;
        }
        Ok(())
    }

    /// What a `SELECT` of a row to be changed ends with: `SQLite` has one writer and needs nothing.
    pub(crate) fn for_update(&self) -> &'static str {
        match self.db.get_database_backend() {
            DbBackend::Postgres => " FOR UPDATE",
            _ => "",
        }
    }

    /// The same for a queue: rows that another worker holds are passed over.
    pub(crate) fn skip_locked(&self) -> &'static str {
        match self.db.get_database_backend() {
            DbBackend::Postgres => " FOR UPDATE SKIP LOCKED",
            _ => "",
        }
    }
}

/// How many of these rows the next statement takes. Those that make no whole one go by halves of it: of every
/// number of rows a statement would be prepared, and kept.
const fn portion(rows: usize) -> usize {
    if rows <= FEW {
        rows
    } else if rows < AT_ONCE {
        1 << rows.ilog2()
    } else {
        AT_ONCE
    }
}

/// All rows of a query for a list of values, for which `{}` stands in it; nothing is asked for an empty
/// one.
pub(crate) async fn among<T: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    list: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>, StoreError> {
    let list: Vec<Value> = list.into_iter().collect();
    if list.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<_> = (1..=list.len()).map(|n| format!("${n}")).collect();
    let sql = sql.replace("{}", &places.join(", "));
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, list);
    Ok(T::find_by_statement(statement).all(db).await?)
}

/// Runs a statement on any connection; how many rows it touched.
pub(crate) async fn run(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, StoreError> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(db.execute_raw(statement).await?.rows_affected())
}

/// The one row of a query, if there is one.
pub(crate) async fn one<T: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<T>, StoreError> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(T::find_by_statement(statement).one(db).await?)
}

/// All rows of a query.
pub(crate) async fn all<T: FromQueryResult>(
    db: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>, StoreError> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(T::find_by_statement(statement).all(db).await?)
}

/// A count or a sequence number as a column holds it.
pub(crate) fn column(n: impl TryInto<i64>) -> i64 {
    n.try_into().unwrap_or(i64::MAX)
}

/// A count or a sequence number out of a column; the database never holds a negative one.
pub(crate) fn count(n: i64) -> u64 {
    u64::try_from(n).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn any_number_of_rows_goes_in_statements_of_few_lengths() {
        let mut lengths = BTreeSet::new();
        for many in 1..3_000 {
            let (mut left, mut statements) = (many, 0);
            while left > 0 {
                lengths.insert(portion(left));
                left -= portion(left);
                statements += 1;
            }
            assert!(statements <= many.div_ceil(AT_ONCE) + 4, "{many} rows in {statements} statements");
        }
        assert_eq!(lengths.len(), FEW + 4, "and 64, 128, 256 and 512");
    }
}
