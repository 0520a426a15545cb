//! The whole place under a clock that a browser test moves: the real router, the real worker, mail
//! to a real SMTP server. Only the clock is not real.
//!
//! `story-server FOLDER START SMTP-URL [PORT]` prints `base=… control=… setup=…`; a `POST /clock` with
//! an instant (RFC 3339) to the control address moves time forward and does what has become due.
//! Started again with the same folder and port it goes on where it was stopped.

use axum::{Router, extract::State, http::StatusCode, routing::post};
use domain::kernel::Instant;
use identity::{Cost, Passwords};
use jiff::Timestamp;
use persistence::{
    Settings, Store, TokenPurpose,
    ambient::{SteppingClock, SystemMint},
};
use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::Mutex};
use worker::Post;

type Fault = Box<dyn std::error::Error + Send + Sync>;

#[derive(Clone)]
struct Control {
    clock: SteppingClock,
    store: Store,
    post: Post,
    /// The clock does not jump while the worker has something in hand: its lease would run out.
    hand: Arc<Mutex<()>>,
}

impl Control {
    async fn work(&self) -> Result<(), Fault> {
        worker::drain(&self.store, &self.post).await?;
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Fault> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut args = std::env::args().skip(1);
    let (Some(folder), Some(start), Some(smtp)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: story-server FOLDER START SMTP-URL [PORT]".into());
    };
    let port: u16 = args.next().map_or(Ok(0), |port| port.parse())?;
    std::fs::create_dir_all(&folder)?;
    let clock = SteppingClock::new(instant(&start)?, 1_000);
    let database = format!("sqlite://{}", Path::new(&folder).join("story.sqlite").display());
    let documents = Path::new(&folder).join("documents").display().to_string();
    let store = Store::open(Settings {
        clock: Arc::new(clock.clone()),
        mint: Arc::new(SystemMint),
        ..Settings::new(database, documents)
    })
    .await?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let base: url::Url = format!("http://{}", listener.local_addr()?).parse()?;
    let app = web::App::new(
        store.clone(),
        Arc::new(SystemMint),
        Passwords::new(Cost::least())?,
        web::Settings {
            base_url: base.clone(),
            max_file_bytes: 25_000_000,
            max_application_bytes: 200_000_000,
            clamd: None,
            demo_mail: None,
            demo: None,
            trusted_proxies: Vec::new(),
        },
    );
    let post_office =
        Post::new(mail::Transport::smtp(&smtp, "Antechamber <antechamber@localhost>", "secretariat@localhost")?, &base);
    let hands = Control { clock, store: store.clone(), post: post_office, hand: Arc::default() };
    let background = hands.clone();
    tokio::spawn(async move {
        loop {
            let hand = background.hand.lock().await;
            if let Err(fault) = background.work().await {
                eprintln!("the worker failed: {fault}");
            }
            drop(hand);
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    });
    let control = TcpListener::bind("127.0.0.1:0").await?;
    let control_at = control.local_addr()?;
    let moves = Router::new().route("/clock", post(set_clock)).with_state(hands);
    tokio::spawn(async move { axum::serve(control, moves).await });
    let secret = store.token_mint(TokenPurpose::Setup, None, "{}").await?;
    println!("base={base} control=http://{control_at} setup={base}setup/{secret}");
    let service = web::router(app).into_make_service_with_connect_info::<SocketAddr>();
    tokio::select! {
        served = async { axum::serve(listener, service).await } => served?,
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}

fn instant(words: &str) -> Result<Instant, Fault> {
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
