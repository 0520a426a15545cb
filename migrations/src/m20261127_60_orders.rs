//! What nobody holds and what was deferred are read in each order of the queue by an index of their own,
//! and how common sought words are is told without counting. An index that begins with the holder keeps no
//! order for what has none on `PostgreSQL`, which does not take *is null* for one value.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbBackend, DbErr},
};

/// How many files have words, as the planner reckons from what it knows of the most common ones.
const ESTIMATE: &str = "CREATE FUNCTION search_estimate(sought TSQUERY) RETURNS BIGINT LANGUAGE plpgsql AS $$ \
    DECLARE plan JSON; \
    BEGIN \
      EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM application_search WHERE words @@ %L::tsquery', sought) INTO plan; \
      RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::NUMERIC; \
    END $$";

/// The words that an index is asked for: an inverted one gathers every file that has any of them, so of several
/// the rarest alone where few enough files have it for each to be read, and all of them otherwise. What the
/// planner reckons of a beginning that it does not know is a guess, one of two hundred files or less, so it is
/// counted; of three letters or less too many words begin with it for that.
const NARROWEST: &str = "CREATE FUNCTION search_narrowest(sought TEXT) RETURNS TSQUERY LANGUAGE plpgsql STABLE AS $$ \
    DECLARE rarest TSQUERY; files BIGINT; \
    BEGIN \
      SELECT to_tsquery('simple', word) INTO rarest \
      FROM unnest(string_to_array(sought, ' & ')) AS word, search_estimate(to_tsquery('simple', word)) AS about \
      WHERE length(word) > 5 AND about <= 5000 ORDER BY about LIMIT 1; \
      SELECT count(*) INTO files FROM (SELECT FROM application_search WHERE words @@ rarest LIMIT 501) AS few; \
      RETURN CASE WHEN rarest IS NULL OR files > 500 THEN to_tsquery('simple', sought) ELSE rarest END; \
    END $$";

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_60_orders"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for order in ["state_since", "received_at"] {
            db.execute_unprepared(&format!("DROP INDEX applications_by_holder_state_{order}_n")).await?;
        }
        for order in ["due_key", "state_since", "received_at"] {
            for (name, key, of) in [
                ("of_nobody", "state", "holder IS NULL"),
                ("of_nobody", "standing", "holder IS NULL"),
                ("deferred", "standing", "round > 0"),
            ] {
                db.execute_unprepared(&format!(
                    "CREATE INDEX applications_{name}_by_{key}_{order}_n ON applications ({key}, {order}, n) WHERE {of}"
                ))
                .await?;
            }
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            for made in [ESTIMATE, NARROWEST] {
                db.execute_unprepared(made).await?;
            }
        }
        Ok(())
    }
}
