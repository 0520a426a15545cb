//! One line a request: the row of the table, never the address itself (it may hold a secret), no
//! names, no addresses of people.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use std::time::Instant;

pub(crate) async fn log(request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |p| p.as_str().to_owned());
    let id = request.headers().get("x-request-id").and_then(|v| v.to_str().ok()).unwrap_or("-").to_owned();
    let (method, start) = (request.method().clone(), Instant::now());
    let response = next.run(request).await;
    let (status, took) = (response.status().as_u16(), start.elapsed());
    if path == "/healthz" || path == "/readyz" {
        tracing::debug!(%method, path, status, ?took, id, "request");
    } else {
        tracing::info!(%method, path, status, ?took, id, "request");
    }
    response
}
