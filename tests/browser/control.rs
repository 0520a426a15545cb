//! The clock of a place, in the hands of a test: `POST /clock` with an instant (RFC 3339) moves time
//! forward and does what has become due.

use axum::{Router, extract::State, http::StatusCode, routing::post};
use domain::kernel::Instant;
use jiff::Timestamp;
use persistence::{Store, ambient::SteppingClock};
use std::sync::Arc;
use tokio::{net::TcpListener, sync::Mutex};
use worker::Post;

pub type Fault = Box<dyn std::error::Error + Send + Sync>;

/// The clock, and those who work when it has moved.
#[derive(Clone)]
pub struct Control {
    clock: SteppingClock,
    store: Store,
    post: Post,
    /// The clock does not jump while the worker has something in hand: its lease would run out.
    pub hand: Arc<Mutex<()>>,
}

impl Control {
    pub fn new(clock: SteppingClock, store: Store, post: Post) -> Self {
        Self { clock, store, post, hand: Arc::default() }
    }

    pub async fn work(&self) -> Result<(), Fault> {
        worker::drain(&self.store, &self.post).await?;
        Ok(())
    }

    /// Serves the address at which the clock is moved.
    pub async fn serve(self) -> Result<String, Fault> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let at = format!("http://{}", listener.local_addr()?);
        let moves = Router::new().route("/clock", post(set_clock)).with_state(self);
        tokio::spawn(async move { axum::serve(listener, moves).await });
        Ok(at)
    }
}

pub fn instant(words: &str) -> Result<Instant, Fault> {
    Ok(words.trim().parse::<Timestamp>()?.into())
}

async fn set_clock(State(control): State<Control>, body: String) -> (StatusCode, String) {
    let moved = async {
        let _hand = control.hand.lock().await;
        control.clock.set(instant(&body)?);
        control.work().await
    };
    match moved.await {
        Ok(()) => (StatusCode::OK, String::new()),
        Err(fault) => (StatusCode::BAD_REQUEST, fault.to_string()),
    }
}
