//! `demo`: a small world to walk about in. Everything in it came through the Ledger, step by step,
//! under a clock that was set to the day of each step; the names are invented.

mod answers;
mod cast;
mod pdf;
mod story;
mod world;

use crate::{
    house,
    options::Places,
    serve::{Place, at},
    telemetry,
};
use anyhow::{Context as _, bail};
use clap::Args;
use domain::kernel::Instant;
use identity::Cost;
use persistence::{
    Store,
    ambient::{Clock, SystemClock},
};
use std::{
    io::Write as _,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

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
    let clock = Arc::new(Shifted::to(demo.now.as_deref())?);
    let now = clock.now();
    let data = demo.data.clone().unwrap_or_else(|| own_folder(now));
    if data.join("antechamber.sqlite").exists() {
        bail!("`{}` holds a place already; the demonstration wants a folder of its own", data.display());
    }
    let mails = (!demo.places.names_smtp()).then(|| data.join("mail"));
    let told = story::tell(&demo.places, &data, demo.listen, now, Cost::advised()).await?;
    // What happened before anybody came is not news.
    telemetry::start(&demo.places)?;
    let store = house::open_under(&demo.places, &data, clock).await?;
    let place = Place::open(&demo.places, demo.listen, &data, store, mails.clone()).await?;
    say(&place, &data, &told, mails.is_some())?;
    place.run(true).await
}

/// Seconds tell two demonstrations of one day apart.
fn own_folder(now: Instant) -> PathBuf {
    let name: String = now.to_string().chars().take(19).filter(char::is_ascii_alphanumeric).collect();
    Path::new("./var").join(format!("demo-{}", name.to_lowercase()))
}

fn say(place: &Place, data: &Path, told: &story::Told, mails: bool) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "Antechamber is at {}", place.base)?;
    writeln!(out, "Everything in it is invented, and kept in {}", data.display())?;
    writeln!(out)?;
    writeln!(out, "Sign in at {} as any of these, with the password `{}`:", at(&place.base, "sign-in"), told.password)?;
    for person in &told.people {
        writeln!(out, "  {:32} {}", person.email, person.what)?;
    }
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
    fn to(now: Option<&str>) -> anyhow::Result<Self> {
        let Some(now) = now else { return Ok(Self(0)) };
        let at: jiff::Timestamp =
            now.parse().with_context(|| format!("`{now}` is no time; `2026-11-23T09:00:00Z` is one"))?;
        Ok(Self(Instant::from(at).micros().saturating_sub(SystemClock.now().micros())))
    }
}

impl Clock for Shifted {
    fn now(&self) -> Instant {
        Instant::from_micros(SystemClock.now().micros().saturating_add(self.0))
    }
}

/// The database must be an empty one: nothing of the demonstration may mix with what is real.
async fn must_be_empty(store: &Store) -> anyhow::Result<()> {
    if store.house_is_set_up().await? {
        bail!("this database holds a place already; the demonstration wants an empty one");
    }
    Ok(())
}
