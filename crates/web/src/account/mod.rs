//! Accounts: signing up and in, and what a person keeps of it.

use crate::routes::Row;

pub(crate) fn routes() -> Vec<Row> {
    Vec::new()
}
