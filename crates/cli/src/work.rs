//! `worker`: mail and deadlines, beside any number of `serve` on one PostgreSQL.

use crate::{house, options::Options, serve, telemetry};
use anyhow::bail;
use tokio_util::sync::CancellationToken;
use worker::{Post, Worker};

pub(crate) async fn work(options: Options) -> anyhow::Result<()> {
    telemetry::start(&options.places)?;
    let store = house::open(&options).await?;
    if !store.is_shared() {
        store.close().await?;
        bail!(
            "on SQLite `antechamber serve` sends the mail and watches the deadlines itself, since only one process \
             may write. Run `serve` alone, or name a PostgreSQL with --database-url"
        );
    }
    let base = options.places.base_url(options.listen)?;
    let transport = options.places.transport(&options.data, &base)?;
    let stop = CancellationToken::new();
    serve::stop_on_signal(&stop)?;
    println!("Sending mail and watching deadlines. Ctrl-C ends it.");
    Worker::new(store.clone(), Post::new(transport, &base)).run(stop).await;
    store.close().await?;
    Ok(())
}
