//! `replay`: builds the tables that pages read anew from the record. Mails nobody.

use crate::{bar::Bar, house, options::Options, telemetry};
use anyhow::Context as _;

pub(crate) async fn replay(options: Options) -> anyhow::Result<()> {
    telemetry::start(&options.places)?;
    let store = house::open(&options).await?;
    let bar = Bar::of("Reading the record");
    let replayed = store.replay_telling(move |done, of| bar.show(done, of)).await;
    store.close().await?;
    let replayed = replayed.context("nothing was changed")?;
    println!("{} histories, {} events read; every table is as they say.", replayed.streams, replayed.events);
    Ok(())
}
