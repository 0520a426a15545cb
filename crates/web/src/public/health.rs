//! For balancers: whether the process lives, and whether it can do its work.

use crate::{error::ForMachines, visit::Visit};
use axum::{Extension, http::StatusCode, response::IntoResponse};
use persistence::read::health::Part;

pub(super) async fn alive() -> &'static str {
    "ok\n"
}

/// Says the same as the page of the administration: both ask the store which parts are silent.
pub(super) async fn ready(visit: Visit) -> impl IntoResponse {
    let says = match visit.app.store.silent_parts().await.first() {
        Some(Part::Database) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
        Some(Part::Documents) => (StatusCode::SERVICE_UNAVAILABLE, "the document store does not answer\n"),
        None if visit.app.is_leaving() => (StatusCode::SERVICE_UNAVAILABLE, "about to end\n"),
        None => (StatusCode::OK, "ready\n"),
    };
    (Extension(ForMachines), says)
}
