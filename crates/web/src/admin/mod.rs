//! People and roles in the secretariat.

use crate::routes::Row;

pub(crate) fn routes() -> Vec<Row> {
    Vec::new()
}
