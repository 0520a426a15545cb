//! `health`: whether a process on this computer can do its work, for whoever starts it again if not.

use anyhow::{Context as _, bail};
use clap::Args;
use std::{net::SocketAddr, time::Duration};
use url::Url;

/// A process that takes longer than this to say that it is well is not.
const PATIENCE: Duration = Duration::from_secs(4);

/// Options of the question.
#[derive(Args)]
pub(crate) struct Health {
    /// What is asked; without it, `/readyz` where this computer's `serve` listens
    #[arg(long, value_name = "URL")]
    url: Option<Url>,

    /// Address and port on which the pages are served
    #[arg(long, env = "ANTECHAMBER_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

impl Health {
    pub(crate) async fn ask(self) -> anyhow::Result<()> {
        let url = match self.url {
            Some(url) => url,
            None => own(self.listen)?,
        };
        let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
        let answer = client.get(url.clone()).send().await.with_context(|| format!("{url} does not answer"))?;
        let (status, words) = (answer.status(), answer.text().await.unwrap_or_default());
        println!("{}", words.trim());
        if !status.is_success() {
            bail!("{url} answers {status}");
        }
        Ok(())
    }
}

/// What listens everywhere listens here as well.
fn own(listen: SocketAddr) -> anyhow::Result<Url> {
    let here = match listen {
        SocketAddr::V4(a) if a.ip().is_unspecified() => SocketAddr::from(([127, 0, 0, 1], a.port())),
        SocketAddr::V6(a) if a.ip().is_unspecified() => SocketAddr::from(([0, 0, 0, 0, 0, 0, 0, 1], a.port())),
        other => other,
    };
    Url::parse(&format!("http://{here}/readyz")).context("no address can be made")
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_listens_everywhere_is_asked_here() {
        let own = |listen: &str| super::own(listen.parse().unwrap()).unwrap().to_string();
        assert_eq!(own("0.0.0.0:8080"), "http://127.0.0.1:8080/readyz");
        assert_eq!(own("[::]:8080"), "http://[::1]:8080/readyz");
        assert_eq!(own("192.0.2.7:80"), "http://192.0.2.7/readyz");
    }
}
