//! The words by which a file is found, on `SQLite`. A word that was not typed to its end made it gather every
//! file with any word that begins so, before it gave the first one: beginnings of up to five letters have a
//! list of their own now, and longer ones are looked up among the words that there are. What a file says is
//! not kept a second time beside its words: a row tells its number, and nothing else.

use sea_orm_migration::{
    MigrationName, MigrationTrait, SchemaManager,
    async_trait::async_trait,
    sea_orm::{ConnectionTrait as _, DbBackend, DbErr},
};

pub(crate) struct Change;

impl MigrationName for Change {
    fn name(&self) -> &'static str {
        "m20261127_80_words"
    }
}

#[async_trait]
impl MigrationTrait for Change {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        let db = manager.get_connection();
        for statement in [
            "ALTER TABLE application_search RENAME TO application_search_before",
            "CREATE VIRTUAL TABLE application_search USING fts5(words, content = '', contentless_delete = 1, \
             detail = none, prefix = '2 3 4 5')",
            // Gathered in memory: of a million files, the parts that a smaller one makes would be merged for minutes.
            "INSERT INTO application_search (application_search, rank) VALUES ('hashsize', 67108864)",
            "INSERT INTO application_search (rowid, words) SELECT rowid, words FROM application_search_before",
            "INSERT INTO application_search (application_search, rank) VALUES ('hashsize', 1048576)",
            "DROP TABLE application_search_before",
            "CREATE VIRTUAL TABLE application_search_terms USING fts5vocab(application_search, instance)",
        ] {
            db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
