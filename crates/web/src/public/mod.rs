//! Pages that anybody may see.

use crate::routes::{Audience::Everyone, Row, get};

mod health;

pub(crate) fn routes() -> Vec<Row> {
    vec![get("/healthz", Everyone, health::alive), get("/readyz", Everyone, health::ready)]
}
