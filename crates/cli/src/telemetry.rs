//! The log, to the error stream: no names, no addresses of people, no words that they wrote.

use crate::options::{LogFormat, Places};
use anyhow::Context as _;
use std::io::IsTerminal as _;
use tracing_subscriber::{EnvFilter, fmt};

pub(crate) fn start(places: &Places) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(&places.log)
        .with_context(|| format!("`{}` is no filter for the log; `info` is one", places.log))?;
    let lines = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match places.log_format {
        LogFormat::Text => lines.with_ansi(std::io::stderr().is_terminal()).with_target(false).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).try_init(),
    };
    started.map_err(|e| anyhow::anyhow!("the log could not be started: {e}"))?;
    // One line as every other; what a panic says may repeat what a person wrote.
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(at, "the program met a fault of its own");
    }));
    Ok(())
}
