//! `migrate`: brings the schema up to date.

use crate::{house, options::Options, telemetry};
use anyhow::Context as _;
use persistence::Store;

pub(crate) async fn migrate(options: Options) -> anyhow::Result<()> {
    telemetry::start(&options.places)?;
    house::folder(&options.data)?;
    let settings = house::settings(&options.places, &options.data)?;
    let done = Store::migrate(&settings).await.context("the schema could not be brought up to date")?;
    if done.is_empty() {
        println!("The schema is up to date.");
    }
    for change in done {
        println!("{change}: done");
    }
    Ok(())
}
