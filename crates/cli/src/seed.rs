//! `seed`: a new place with any number of invented files, to measure on. A sample of them goes
//! through the law step by step; the others are told after it.

use crate::{
    bar::Bar,
    demo::{SEED, moment, stage},
    options::Places,
    telemetry,
};
use anyhow::Context as _;
use clap::Args;
use demo::{Size, build_telling};
use std::{path::PathBuf, time::Instant};

/// Options of a place to measure on.
#[derive(Args)]
pub(crate) struct Seed {
    /// How many files are told after the sample
    #[arg(long, value_name = "NUMBER")]
    applications: u64,

    /// The same number gives the same files, at the same `--now`
    #[arg(long, value_name = "NUMBER", default_value_t = SEED)]
    seed: u64,

    /// What time it is when the story ends, such as `2026-11-23T09:00:00Z`; without it, the time that it is
    #[arg(long, value_name = "TIME")]
    now: Option<String>,

    /// The folder of the new place
    #[arg(long, env = "ANTECHAMBER_DATA", value_name = "FOLDER", default_value = "./var")]
    data: PathBuf,

    #[command(flatten)]
    places: Places,
}

pub(crate) async fn seed(seed: Seed) -> anyhow::Result<()> {
    telemetry::start(&seed.places)?;
    let begun = Instant::now();
    let now = moment(seed.now.as_deref())?;
    let base = "http://127.0.0.1:8080".parse()?;
    let stage = stage(&seed.places, &seed.data, &base, (now, Size::Sample, seed.seed)).await?;
    let store = stage.store.clone();
    let bar = Bar::of("Telling the sample");
    build_telling(stage, &|done, of| bar.show(done as u64, of as u64)).await.context("the sample could not be told")?;
    let sampled = begun.elapsed();
    let bar = Bar::of("Telling it again");
    let retold = store.retell(seed.applications, seed.seed, &|done, of| bar.show(done, of)).await;
    let retold = retold.context("the files could not be told again")?;
    let bytes = store.size().await?;
    store.close().await?;
    let took = begun.elapsed().saturating_sub(sampled).as_secs().max(1);
    println!(
        "{} files with {} events: {} rows in {took} s, {} rows/s, after {} s for the sample. The database has {}.{} GB.",
        retold.applications,
        retold.events,
        retold.rows,
        retold.rows / took,
        sampled.as_secs(),
        bytes / 1_000_000_000,
        bytes / 100_000_000 % 10,
    );
    println!("Sign in as officer@antechamber.example with the password `{}`.", demo::PASSWORD);
    Ok(())
}
