//! How a process ends. Told to, by Ctrl-C or SIGTERM, it first says that it is not ready and goes on
//! taking everybody, so that a balancer sends nobody any more; then it takes nobody, and brings what
//! has begun to its end, for as long as the settings allow.

use crate::options::Places;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// The two steps of an end.
pub(crate) struct End {
    /// Cancelled first: nobody should be sent here any more.
    pub(crate) leaving: CancellationToken,
    /// Cancelled then: nobody is taken any more.
    pub(crate) stop: CancellationToken,
    within: Duration,
}

impl End {
    /// Listens for the signals. A second one shortens the wait for balancers.
    pub(crate) fn on_signal(places: &Places) -> anyhow::Result<Self> {
        let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        let (leaving, stop) = (CancellationToken::new(), CancellationToken::new());
        let (delay, within) = (Duration::from_secs(places.stop_delay), Duration::from_secs(places.stop_within));
        let (first, then) = (leaving.clone(), stop.clone());
        tokio::spawn(async move {
            let mut told = async || {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
            };
            told().await;
            tracing::info!("about to end");
            first.cancel();
            tokio::select! {
                () = tokio::time::sleep(delay) => {}
                () = told() => {}
            }
            tracing::info!("taking nobody any more");
            then.cancel();
        });
        Ok(Self { leaving, stop, within })
    }

    /// Does `work` to its end, but no longer than allowed once it should end. What is cut off leaves
    /// the database as before: its transaction is not committed.
    pub(crate) async fn bounded(&self, work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
        let cut_off = async {
            self.stop.cancelled().await;
            tokio::time::sleep(self.within).await;
        };
        tokio::select! {
            done = work => done,
            () = cut_off => {
                tracing::warn!("what had begun took too long and was cut off");
                Ok(())
            }
        }
    }
}
