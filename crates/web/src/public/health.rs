//! For balancers: whether the process lives, and whether it can do its work.

use crate::{error::ForMachines, visit::Visit};
use axum::{Extension, http::StatusCode, response::IntoResponse};

pub(super) async fn alive() -> &'static str {
    "ok\n"
}

pub(super) async fn ready(visit: Visit) -> impl IntoResponse {
    let answer = match visit.app.store.ping().await {
        Ok(()) if visit.app.is_leaving() => (StatusCode::SERVICE_UNAVAILABLE, "about to end\n"),
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    };
    (Extension(ForMachines), answer)
}
