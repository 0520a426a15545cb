//! `worker`: mail and deadlines, beside any number of `serve` on one PostgreSQL.

use crate::{end::End, house, options::Options, telemetry, watch};
use anyhow::bail;
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
    let end = End::on_signal(&options.places)?;
    watch::start(&options.places, &store, &end.leaving).await?;
    println!("Sending mail and watching deadlines. Ctrl-C ends it.");
    let working = async {
        // Nobody has to be sent elsewhere: it ends between two messages.
        Worker::new(store.clone(), Post::new(transport, &base)).run(end.leaving.clone()).await;
        Ok(store.close().await?)
    };
    end.bounded(working).await
}
