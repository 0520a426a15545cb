//! People and roles in the secretariat.

pub(crate) mod roles;

use crate::routes::Row;

pub(crate) fn routes() -> Vec<Row> {
    Vec::new()
}
