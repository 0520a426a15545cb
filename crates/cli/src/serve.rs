//! `serve`: the pages, and on SQLite the worker beside them.

use crate::{
    connections::{self, Patience},
    end::End,
    house,
    options::{Options, Places},
    telemetry, watch,
};
use anyhow::Context as _;
use identity::{Cost, Passwords};
use persistence::{Store, TokenPurpose, ambient::SystemMint};
use std::{
    io::Write as _,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::net::TcpListener;
use url::Url;
use worker::{Post, Worker};

pub(crate) async fn serve(options: Options) -> anyhow::Result<()> {
    telemetry::start(&options.places)?;
    let store = house::open(&options).await?;
    let place = Place::open(&options.places, options.listen, &options.data, store, None, None).await?;
    let (base, store) = (place.base.clone(), place.app.store.clone());
    println!("Antechamber is at {base}");
    set_up_link(&store, &base).await?;
    std::io::stdout().flush()?;
    place.run(false).await
}

/// While there is no administrator, whoever reads the console may become the first one.
async fn set_up_link(store: &Store, base: &Url) -> anyhow::Result<()> {
    if store.house_is_set_up().await? {
        return Ok(());
    }
    let secret = store.token_mint(TokenPurpose::Setup, None, "{}").await?;
    println!("There is no administrator yet. Set the place up here, once, within an hour:");
    println!("  {}", at(base, &format!("setup/{secret}")));
    Ok(())
}

/// The address of a page.
pub(crate) fn at(base: &Url, path: &str) -> String {
    format!("{}/{path}", base.as_str().trim_end_matches('/'))
}

/// A place that is ready to be served.
pub(crate) struct Place {
    pub(crate) app: web::App,
    pub(crate) base: Url,
    pub(crate) post: Post,
    listener: TcpListener,
    places: Places,
}

impl Place {
    /// Takes the address, so that nobody is told of one that is not ours.
    pub(crate) async fn open(
        places: &Places,
        listen: SocketAddr,
        data: &Path,
        store: Store,
        demo_mail: Option<PathBuf>,
        demo: Option<web::Demo>,
    ) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("{listen} cannot be listened on; if it is in use, name another address with --listen")
        })?;
        // With port 0 the system chooses.
        let listen = listener.local_addr()?;
        let base = places.base_url(listen)?;
        let post = Post::new(places.transport(data, &base)?, &base);
        let passwords = Passwords::new(Cost::advised()).context("passwords cannot be hashed")?;
        let settings = web::Settings {
            base_url: base.clone(),
            max_file_bytes: places.max_file_mb.saturating_mul(1_000_000),
            max_application_bytes: places.max_application_mb.saturating_mul(1_000_000),
            clamd: places.clamd.clone(),
            demo_mail,
            trusted_proxies: places.trusted_proxies.clone(),
            demo,
        };
        let app = web::App::new(store, Arc::new(SystemMint), passwords, settings);
        Ok(Self { app, base, post, listener, places: places.clone() })
    }

    /// Serves until it is told to stop; then what was begun is brought to its end. `alone` is the
    /// process that does everything itself, whatever the database.
    pub(crate) async fn run(self, alone: bool) -> anyhow::Result<()> {
        let (app, store) = (self.app.clone(), self.app.store.clone());
        let end = End::on_signal(&self.places)?;
        watch::start(&self.places, &store, &end.leaving).await?;
        // Where several processes share a database, workers run beside the pages.
        let worker = (alone || !store.is_shared())
            .then(|| tokio::spawn(Worker::new(store.clone(), self.post.clone()).run(end.stop.clone())));
        let router = web::router(self.app);
        let serving = connections::serve(self.listener, router, Patience::USUAL, end.stop.clone());
        let leaving = end.leaving.clone();
        tokio::spawn(async move {
            leaving.cancelled().await;
            app.leave();
        });
        let all = async {
            serving.await;
            end.stop.cancel();
            if let Some(worker) = worker {
                worker.await.context("the worker ended badly")?;
            }
            Ok(store.close().await?)
        };
        end.bounded(all).await
    }
}
