//! Viruses: a file is streamed to `clamd`, which answers with one line.

use bytes::Bytes;
use clamav_client::{
    PONG,
    tokio::{Socket, Tcp, ping, scan_stream},
};
use futures::Stream;
use std::{fmt, io, path::PathBuf, str::FromStr, time::Duration};

/// A person is waiting; `clamd` itself gives up after two minutes.
const PATIENCE: Duration = Duration::from_mins(1);

/// So soon it says that it is there, unless something is wrong.
const PROMPT: Duration = Duration::from_secs(5);

/// Where `clamd` listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clamd {
    /// At a host and port.
    Tcp(String),
    /// At a socket of this computer.
    Unix(PathBuf),
}

/// What `clamd` says of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No signature fits.
    Clean,
    /// This one does.
    Infected(String),
}

/// Why nothing is known of a file.
#[derive(Debug, thiserror::Error)]
pub enum NotScanned {
    /// It could not be reached, or broke off.
    #[error("clamd: {0}")]
    Io(#[from] io::Error),
    /// It did not answer in time.
    #[error("clamd did not answer in {} seconds", PATIENCE.as_secs())]
    TimedOut,
    /// It said something else, such as that the file is larger than its `StreamMaxLength`.
    #[error("clamd answered `{0}`")]
    Answered(String),
}

impl Clamd {
    /// Whether it is there.
    pub async fn answers(&self) -> bool {
        let answer = async {
            match self {
                Self::Tcp(address) => ping(Tcp { host_address: address.as_str() }).await,
                Self::Unix(path) => ping(Socket { socket_path: path }).await,
            }
        };
        matches!(tokio::time::timeout(PROMPT, answer).await, Ok(Ok(said)) if said == PONG)
    }

    /// Has the bytes looked at.
    pub async fn scan(&self, bytes: impl Stream<Item = io::Result<Bytes>>) -> Result<Verdict, NotScanned> {
        let answer = async {
            match self {
                Self::Tcp(address) => scan_stream(bytes, Tcp { host_address: address.as_str() }, None).await,
                Self::Unix(path) => scan_stream(bytes, Socket { socket_path: path }, None).await,
            }
        };
        let answer = tokio::time::timeout(PATIENCE, answer).await.map_err(|_| NotScanned::TimedOut)??;
        read(&String::from_utf8_lossy(&answer))
    }
}

/// `stream: OK`, or `stream: name of the signature FOUND`; anything else is no verdict.
fn read(answer: &str) -> Result<Verdict, NotScanned> {
    let answer = answer.trim_matches(['\0', '\n', ' ']);
    match answer.strip_prefix("stream: ") {
        Some("OK") => Ok(Verdict::Clean),
        Some(rest) if rest.ends_with(" FOUND") => Ok(Verdict::Infected(rest.trim_end_matches(" FOUND").to_owned())),
        _ => Err(NotScanned::Answered(answer.to_owned())),
    }
}

impl FromStr for Clamd {
    type Err = String;

    fn from_str(address: &str) -> Result<Self, String> {
        match address.split_once("://") {
            Some(("tcp", at))
                if at.rsplit_once(':').is_some_and(|(h, p)| !h.is_empty() && p.parse::<u16>().is_ok()) =>
            {
                Ok(Self::Tcp(at.to_owned()))
            }
            Some(("unix", path)) if path.starts_with('/') => Ok(Self::Unix(path.into())),
            _ => Err(format!("`{address}` is neither tcp://host:port nor unix:///path")),
        }
    }
}

impl fmt::Display for Clamd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "tcp://{address}"),
            Self::Unix(path) => write!(f, "unix://{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_answer_is_a_verdict() {
        assert_eq!(read("stream: OK\0").unwrap(), Verdict::Clean);
        assert_eq!(read("stream: Win.Test.EICAR FOUND\0").unwrap(), Verdict::Infected("Win.Test.EICAR".to_owned()));
        for unclear in ["", "OK", "INSTREAM size limit exceeded. ERROR", "stream: OKAY", "COMMAND READ TIMED OUT"] {
            assert!(matches!(read(unclear), Err(NotScanned::Answered(_))), "{unclear}");
        }
    }

    #[test]
    fn an_address_is_a_port_or_a_socket() {
        for good in ["tcp://127.0.0.1:3310", "tcp://[::1]:3310", "unix:///run/clamav/clamd.ctl"] {
            assert_eq!(good.parse::<Clamd>().unwrap().to_string(), good);
        }
        for bad in ["", "127.0.0.1:3310", "tcp://clamav", "tcp://:3310", "unix://clamd.ctl", "http://x:1"] {
            assert!(bad.parse::<Clamd>().is_err(), "{bad}");
        }
    }
}
