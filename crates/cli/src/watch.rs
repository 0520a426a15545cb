//! For whoever watches over the place: figures for Prometheus and the checks of balancers, on an
//! address of their own, since they are nobody else's business. Gauges are read when they are asked
//! for.

use crate::options::Places;
use anyhow::Context as _;
use axum::{Router, extract::State, http::StatusCode, http::header, response::IntoResponse, routing::get};
use metrics::{counter, gauge};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use persistence::{Figures, Store};
use std::{net::SocketAddr, time::Duration};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// From a page out of memory to an upload on a bad line.
const BUCKETS: [f64; 12] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0];
/// How often what was measured is put into its buckets.
const UPKEEP: Duration = Duration::from_secs(5);

#[derive(Clone)]
struct Watch {
    store: Store,
    figures: PrometheusHandle,
    /// Cancelled once this process is about to end.
    leaving: CancellationToken,
}

/// Serves them where the settings say so, as long as the process lives.
pub(crate) async fn start(places: &Places, store: &Store, leaving: &CancellationToken) -> anyhow::Result<()> {
    let Some(listen) = places.metrics_listen else { return Ok(()) };
    let figures = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS)?
        .install_recorder()
        .context("figures cannot be gathered")?;
    describe();
    let listener = TcpListener::bind(listen)
        .await
        .with_context(|| format!("{listen} cannot be listened on; name another address with --metrics-listen"))?;
    let at: SocketAddr = listener.local_addr()?;
    println!("Figures are at http://{at}/metrics");
    let watch = Watch { store: store.clone(), figures: figures.clone(), leaving: leaving.clone() };
    let router = Router::new()
        .route("/metrics", get(scrape))
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .with_state(watch);
    tokio::spawn(async move { axum::serve(listener, router).await });
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            figures.run_upkeep();
        }
    });
    Ok(())
}

async fn ready(State(watch): State<Watch>) -> impl IntoResponse {
    if watch.leaving.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "about to end\n");
    }
    match watch.store.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}

async fn scrape(State(watch): State<Watch>) -> impl IntoResponse {
    let is_up = match watch.store.figures().await {
        Ok(figures) => {
            note(&watch.store, &figures);
            true
        }
        Err(error) => {
            tracing::warn!(%error, "figures could not be read");
            false
        }
    };
    gauge!("antechamber_database_up").set(u8::from(is_up));
    let database = if watch.store.is_shared() { "postgresql" } else { "sqlite" };
    gauge!("antechamber_build_info", "version" => env!("CARGO_PKG_VERSION"), "database" => database).set(1);
    counter!("antechamber_database_statements_total").absolute(watch.store.statements_sent());
    for pool in watch.store.pools() {
        let set = |state: &'static str, value: u32| {
            gauge!("antechamber_database_connections", "pool" => pool.name, "state" => state).set(value);
        };
        set("idle", pool.idle);
        set("used", pool.open.saturating_sub(pool.idle));
        gauge!("antechamber_database_connections_max", "pool" => pool.name).set(pool.most);
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], watch.figures.render())
}

fn note(store: &Store, figures: &Figures) {
    let age = figures.outbox_oldest.map_or(0, |at| (store.now().micros() - at.micros()).max(0));
    gauge!("antechamber_outbox_messages", "state" => "waiting").set(number(figures.outbox_waiting));
    gauge!("antechamber_outbox_messages", "state" => "failed").set(number(figures.outbox_failed));
    gauge!("antechamber_outbox_messages", "state" => "held").set(number(figures.outbox_held));
    gauge!("antechamber_outbox_oldest_seconds").set(Duration::from_micros(age.unsigned_abs()).as_secs_f64());
    for (state, value) in
        [("due", figures.schedule_due), ("overdue", figures.schedule_overdue), ("failed", figures.schedule_failed)]
    {
        gauge!("antechamber_schedule_steps", "state" => state).set(number(value));
    }
    gauge!("antechamber_documents").set(number(figures.documents));
    gauge!("antechamber_documents_bytes").set(number(figures.document_bytes));
}

#[expect(clippy::cast_precision_loss, reason = "Prometheus knows no other numbers")]
fn number(value: u64) -> f64 {
    value as f64
}

fn describe() {
    use metrics::{describe_counter, describe_gauge, describe_histogram};
    describe_counter!("antechamber_http_requests_total", "Requests, by row of the table of routes");
    describe_histogram!("antechamber_http_request_duration_seconds", "How long requests took to be answered");
    describe_gauge!("antechamber_http_requests_in_flight", "Requests that are being answered");
    describe_gauge!("antechamber_outbox_messages", "Messages that wait, those set aside for a person, and those held");
    describe_gauge!("antechamber_outbox_oldest_seconds", "How long the oldest message has been waiting");
    describe_gauge!("antechamber_schedule_steps", "Steps of the clock that are due, late, or failed");
    describe_gauge!("antechamber_documents", "Documents in the store");
    describe_gauge!("antechamber_documents_bytes", "Bytes of the documents in the store");
    describe_gauge!("antechamber_database_up", "Whether the database answered when these figures were asked for");
    describe_gauge!("antechamber_database_connections", "Connections of this process to the database");
    describe_gauge!("antechamber_database_connections_max", "The most there can be of them");
    describe_counter!("antechamber_database_statements_total", "Statements that this process sent to the database");
    describe_gauge!("antechamber_build_info", "Which version runs on which database");
}
