//! One line and one count a request: the row of the table, never the address itself (it may hold a
//! secret), no names, no addresses of people or of their computers.
//!
//! Each request has a number. It stands in its line, in every line that is written on its behalf,
//! in the header `x-request-id` of the answer, and on the page that tells of a fault of ours, so that
//! a person can quote it.

use crate::{address, app::App};
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use std::{
    sync::{Arc, OnceLock},
    time::Instant,
};
use tracing::Instrument as _;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
/// What a number that a proxy gave may look like.
const GIVEN: std::ops::RangeInclusive<usize> = 8..=64;
/// As which status a request is noted whose sender hung up before it was answered.
const HUNG_UP: u16 = 499;

/// The number of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct RequestId(pub(crate) Arc<str>);

/// Where the row of the table is noted, once it is known.
#[derive(Clone, Default)]
pub(crate) struct Route(Arc<OnceLock<String>>);

/// Stands within the routing, where the row is known.
pub(crate) async fn route(request: Request, next: Next) -> Response {
    if let (Some(route), Some(path)) = (request.extensions().get::<Route>(), request.extensions().get::<MatchedPath>())
    {
        // Noted once: a parked form that is shown again is one request.
        let _ = route.0.set(path.as_str().to_owned());
    }
    next.run(request).await
}

/// Stands before everything else.
pub(crate) async fn log(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = id(&app, &request);
    let route = Route::default();
    if request.uri().path().starts_with("/assets/") {
        let _ = route.0.set("/assets/{file}".to_owned());
    }
    let line = Line::begin(&id, request.method(), &route);
    request.extensions_mut().insert(id.clone());
    request.extensions_mut().insert(route);
    // At the level of errors, so that it is there whenever one is written.
    let span = tracing::error_span!("request", request_id = %id.0);
    let mut response = next.run(request).instrument(span).await;
    line.end(response.status().as_u16());
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

/// The number that a proxy of ours gave, or a new one, short enough to be read out.
fn id(app: &App, request: &Request) -> RequestId {
    let given =
        request.headers().get(HEADER).and_then(|v| v.to_str().ok()).filter(|given| {
            GIVEN.contains(&given.len()) && given.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        });
    if let Some(given) = given.filter(|_| address::comes_from_proxy(&app.settings, request.extensions())) {
        return RequestId(given.into());
    }
    let minted = u64::from_be_bytes(app.chance());
    let part = |shift: u32| (minted >> shift) & 0xffff;
    RequestId(format!("{:04x}-{:04x}-{:04x}-{:04x}", part(48), part(32), part(16), part(0)).into())
}

/// The line of a request that is being answered. One that is dropped was hung up on.
struct Line {
    id: RequestId,
    method: &'static str,
    route: Route,
    start: Instant,
    is_written: bool,
}

impl Line {
    fn begin(id: &RequestId, method: &Method, route: &Route) -> Self {
        metrics::gauge!("antechamber_http_requests_in_flight").increment(1);
        let (id, route) = (id.clone(), route.clone());
        Self { id, method: known(method), route, start: Instant::now(), is_written: false }
    }

    fn end(mut self, status: u16) {
        self.write(status);
    }

    fn write(&mut self, status: u16) {
        self.is_written = true;
        let (method, route) = (self.method, self.route.0.get().map_or("-", String::as_str));
        let took = self.start.elapsed().as_secs_f64();
        let (request_id, duration_ms) = (&*self.id.0, (took * 1e6).round() / 1e3);
        // What machines ask every few seconds, and what every page brings along, is of no interest.
        if matches!(route, "/healthz" | "/readyz" | "/assets/{file}") {
            tracing::debug!(request_id, method, route, status, duration_ms, "request");
        } else {
            tracing::info!(request_id, method, route, status, duration_ms, "request");
        }
        let (status, route) = (class(status), route.to_owned());
        metrics::counter!("antechamber_http_requests_total", "method" => method, "route" => route.clone(), "status" => status)
            .increment(1);
        metrics::histogram!("antechamber_http_request_duration_seconds", "method" => method, "route" => route)
            .record(took);
        metrics::gauge!("antechamber_http_requests_in_flight").decrement(1);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if !self.is_written {
            self.write(HUNG_UP);
        }
    }
}

/// Anybody may invent methods; the log and the figures know those that there are.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

const fn class(status: u16) -> &'static str {
    match status {
        0..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        400..=499 => "4xx",
        _ => "5xx",
    }
}
