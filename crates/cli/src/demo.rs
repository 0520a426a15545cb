//! `demo`: starts the invented world of `antechamber-demo` and serves it.

use crate::{
    bar::Bar,
    house,
    options::Places,
    serve::{Place, at},
    telemetry,
};
use anyhow::{Context as _, bail};
use clap::Args;
use demo::{Guide, STATES, Size, Stage, build_telling, offered, shown};
use domain::kernel::Instant;
use identity::{Cost, Passwords};
use mail::Transport;
use persistence::{
    Durability, Store,
    ambient::{Clock, SeededMint, SteppingClock, SystemClock},
};
use std::{
    io::Write as _,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};
use url::Url;
use worker::Post;

/// Options of the demonstration.
#[derive(Args)]
pub(crate) struct Demo {
    /// Address and port on which pages are served
    #[arg(long, env = "ANTECHAMBER_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,

    /// A folder of its own, which must hold no place yet; without it, a new one under `./var`
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,

    /// What time it is when the demonstration begins, such as `2026-11-23T09:00:00Z`; without it,
    /// the time that it is
    #[arg(long, value_name = "TIME")]
    now: Option<String>,

    #[command(flatten)]
    places: Places,
}

pub(crate) async fn demo(demo: Demo) -> anyhow::Result<()> {
    let now = moment(demo.now.as_deref())?;
    let clock = Arc::new(Shifted::to(now));
    let data = demo.data.clone().unwrap_or_else(|| own_folder(now));
    if data.join("antechamber.sqlite").exists() {
        bail!("`{}` holds a place already; the demonstration wants a folder of its own", data.display());
    }
    let mails = (!demo.places.names_smtp()).then(|| data.join("mail"));
    let guide = told(&demo, &data, now).await?;
    // What happened before anybody came is not news.
    telemetry::start(&demo.places)?;
    let store = house::open_under(&demo.places, &data, clock).await?;
    let place = Place::open(&demo.places, demo.listen, &data, store, mails.clone(), Some(offered(&guide))).await?;
    say(&place, &data, &guide, mails.is_some())?;
    place.run(true).await
}

/// The story that is told to everybody.
pub(crate) const SEED: u64 = 2010;

/// Tells the world into the folder, under a clock of its own.
async fn told(demo: &Demo, data: &Path, now: Instant) -> anyhow::Result<Guide> {
    let base = demo.places.base_url(demo.listen)?;
    let stage = stage(&demo.places, data, &base, (now, Size::World, SEED)).await?;
    let (store, bar) = (stage.store.clone(), Bar::of("Telling the story"));
    let guide = build_telling(stage, &|done, of| bar.show(done as u64, of as u64)).await;
    let guide = guide.context("the demonstration could not be told");
    store.close().await?;
    guide
}

/// An empty store in the folder, and what a story is told on it with.
pub(crate) async fn stage(
    places: &Places,
    data: &Path,
    base: &Url,
    (now, size, seed): (Instant, Size, u64),
) -> anyhow::Result<Stage> {
    let clock = SteppingClock::new(now, 0);
    house::folder(data)?;
    let mut settings = house::settings(places, data)?;
    settings.clock = Arc::new(clock.clone());
    // Nothing of it is secret or anybody's only copy, and it can be told again as it was. What people do
    // in it afterwards goes through a store and a way out of its own, which wait for the disk.
    settings.durability = Durability::Hurried;
    settings.mint = Arc::new(SeededMint::new(seed));
    Store::migrate(&settings).await?;
    let store = Store::open(settings).await.context("the database or the document store could not be opened")?;
    // What was written to invented people never leaves the house.
    let way = Transport::hurried_folder(
        data.join("mail"),
        "Antechamber <antechamber@antechamber.example>",
        "officer@antechamber.example",
    )?;
    let post = Post::new(way, base);
    let passwords = Passwords::new(Cost::advised())?;
    Ok(Stage { store, clock, post, passwords, now, size, seed })
}

/// Seconds tell two demonstrations of one day apart.
fn own_folder(now: Instant) -> PathBuf {
    let name: String = now.to_string().chars().take(19).filter(char::is_ascii_alphanumeric).collect();
    Path::new("./var").join(format!("demo-{}", name.to_lowercase()))
}

fn say(place: &Place, data: &Path, guide: &Guide, mails: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "Antechamber is at {}", place.base)?;
    writeln!(out, "Everything in it is invented, and kept in {}", data.display())?;
    writeln!(out)?;
    writeln!(out, "Begin at {}: one click signs you in.", at(&place.base, "demo"))?;
    writeln!(
        out,
        "Or sign in at {} as any of these, with the password `{}`:",
        at(&place.base, "sign-in"),
        guide.password
    )?;
    for person in shown(guide) {
        writeln!(out, "  {:36} {}", person.email, person.what)?;
    }
    writeln!(out, "and {} more, one for each organization.", guide.organizations.len() - STATES.len())?;
    writeln!(out)?;
    if mails {
        writeln!(out, "The mails are at {}", at(&place.base, "demo/mail"))?;
    }
    writeln!(out, "Ctrl-C ends it.")?;
    out.flush()?;
    Ok(())
}

/// The computer's clock, moved by a fixed distance.
struct Shifted(i64);

impl Shifted {
    fn to(now: Instant) -> Self {
        Self(now.micros().saturating_sub(SystemClock.now().micros()))
    }
}

/// The time that was asked for, or the time that it is.
pub(crate) fn moment(now: Option<&str>) -> anyhow::Result<Instant> {
    let Some(now) = now else { return Ok(SystemClock.now()) };
    let at: jiff::Timestamp =
        now.parse().with_context(|| format!("`{now}` is no time; `2026-11-23T09:00:00Z` is one"))?;
    Ok(at.into())
}

impl Clock for Shifted {
    fn now(&self) -> Instant {
        Instant::from_micros(SystemClock.now().micros().saturating_add(self.0))
    }
}
