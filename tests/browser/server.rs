//! The whole place under a clock that a browser test moves: the real router, the real worker, mail
//! to a real SMTP server. Only the clock is not real.
//!
//! `story-server FOLDER START SMTP-URL [PORT] [HOST]` prints `base=… control=… setup=…`; a `POST /clock` with
//! an instant to the control address moves time forward ([`control`]).
//! Started again with the same folder and port it goes on where it was stopped.

mod control;

use control::{Control, Fault, instant};
use identity::{Cost, Passwords};
use persistence::{
    Settings, Store, TokenPurpose,
    ambient::{SteppingClock, SystemMint},
};
use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};
use tokio::net::TcpListener;
use worker::Post;

#[tokio::main]
async fn main() -> Result<(), Fault> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut args = std::env::args().skip(1);
    let (Some(folder), Some(start), Some(smtp)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: story-server FOLDER START SMTP-URL [PORT] [HOST]".into());
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
    // Browsers lend passkeys to names alone.
    let host = args.next().unwrap_or_else(|| "127.0.0.1".to_owned());
    let base: url::Url = format!("http://{host}:{}", listener.local_addr()?.port()).parse()?;
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
    let hands = Control::new(clock, store.clone(), post_office);
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
    let control = hands.serve().await?;
    let secret = store.token_mint(TokenPurpose::Setup, None, "{}").await?;
    println!("base={base} control={control} setup={base}setup/{secret}");
    let service = web::router(app).into_make_service_with_connect_info::<SocketAddr>();
    tokio::select! {
        served = async { axum::serve(listener, service).await } => served?,
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}
