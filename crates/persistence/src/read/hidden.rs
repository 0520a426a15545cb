//! Files that a count leaves out.

use crate::{
    among::Among as _,
    entity::applications,
    error::StoreError,
    store::Store,
    viewer::{Viewer, numbers},
};
use domain::kernel::ApplicationId;
use sea_orm::{FromQueryResult, sea_query::SelectStatement};
use uuid::Uuid;

/// The numbers of the files that are not to be counted. They are few, and stand in the statement: a
/// number is in every index that is counted in, and most viewers have none to leave out.
#[derive(Clone, Debug, Default)]
pub(super) struct Hidden(Vec<i64>);

#[derive(FromQueryResult)]
struct Row {
    n: i64,
}

impl Hidden {
    /// For a statement on `applications`.
    pub(super) fn files(&self) -> String {
        if self.0.is_empty() { String::new() } else { format!(" AND n NOT IN ({})", self.numbers()) }
    }

    /// For a statement on rows that name their `application`.
    pub(super) fn of_files(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        format!(" AND application NOT IN (SELECT id FROM applications WHERE n IN ({}))", self.numbers())
    }

    /// These and others.
    pub(super) fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    fn numbers(&self) -> String {
        self.0.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
    }
}

impl Store {
    /// The files that the viewer may not see as staff.
    pub(super) async fn files_hidden(&self, viewer: &Viewer) -> Result<Hidden, StoreError> {
        match viewer.hidden_numbers() {
            Some(hidden) => self.numbers_of(&hidden).await,
            None => Ok(Hidden::default()),
        }
    }

    /// These files.
    pub(super) async fn files_numbered(
        &self,
        files: impl IntoIterator<Item = ApplicationId>,
    ) -> Result<Hidden, StoreError> {
        let files: Vec<Uuid> = files.into_iter().map(|id| id.0).collect();
        if files.is_empty() {
            return Ok(Hidden::default());
        }
        self.numbers_of(&numbers(applications::Column::Id.among(files))).await
    }

    async fn numbers_of(&self, statement: &SelectStatement) -> Result<Hidden, StoreError> {
        let db = self.reader();
        let rows = Row::find_by_statement(db.get_database_backend().build(statement)).all(db).await?;
        Ok(Hidden(rows.into_iter().map(|row| row.n).collect()))
    }
}
