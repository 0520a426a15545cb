//! The way out: SMTP, or a folder of files.

use crate::frozen::{Enclosure, Frozen, MailboxError};
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor, message::Mailbox, transport::smtp::Error as SmtpError,
};
use std::{
    net::IpAddr,
    path::{Path, PathBuf},
    time::Duration,
};
use url::{Host, Url};

/// Longer than this no answer of a mail server is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// How messages leave the house.
#[derive(Clone)]
pub struct Transport {
    way: Way,
    from: Mailbox,
    reply_to: Mailbox,
}

#[derive(Clone)]
enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder { folder: PathBuf, waited: bool },
}

/// Why a setting of mail does not make sense. Never repeats the address of the server, which may
/// hold a password.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// Neither `smtp://` nor `smtps://`.
    #[error("the mail server's address must begin with smtp:// or smtps:// and name a host")]
    Address,
    /// Unencrypted over a network.
    #[error(
        "mail to another computer must be encrypted: leave out `tls=`, STARTTLS is then required, or use smtps://; `tls=none` on a network that is nobody else's"
    )]
    Unencrypted,
    /// The TLS could not be set up.
    #[error("the encrypted connection to the mail server could not be set up: {0}")]
    Tls(SmtpError),
    /// A sender that is no address.
    #[error("`{0}` is no mail address")]
    Sender(String),
}

/// What to do when a message could not be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may work later.
    #[error("to be tried again: {0}")]
    Retry(String),
    /// It will never work: a person has to look at it.
    #[error("given up: {0}")]
    GiveUp(String),
}

impl Transport {
    /// By SMTP. `smtps://` is TLS from the first byte; `smtp://` demands STARTTLS, unless the
    /// server is this very computer or the address says `tls=none`.
    pub fn smtp(address: &str, from: &str, reply_to: &str) -> Result<Self, TransportError> {
        let url = Url::parse(address.trim()).map_err(|_| TransportError::Address)?;
        let host = url.host().ok_or(TransportError::Address)?;
        let near = is_loopback(&host);
        let asked = url.query_pairs().find(|(k, _)| k == "tls").map(|(_, v)| v.into_owned());
        let mut url = url.clone();
        match (url.scheme(), asked.as_deref()) {
            ("smtps", None) | ("smtp", Some("required")) => {}
            ("smtp", None | Some("opportunistic")) if near => {}
            // Said in so many words by whoever runs the place, as for a catcher of mails beside it.
            ("smtp", Some("none")) => url.set_query(None),
            ("smtp", None) => {
                url.query_pairs_mut().append_pair("tls", "required");
            }
            ("smtp", Some(_)) => return Err(TransportError::Unencrypted),
            _ => return Err(TransportError::Address),
        }
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str())
            .map_err(TransportError::Tls)?
            .timeout(Some(PATIENCE))
            .build();
        Self::new(Way::Smtp(smtp), from, reply_to)
    }

    /// Into files `<folder>/<message id>.eml`.
    pub fn folder(folder: impl Into<PathBuf>, from: &str, reply_to: &str) -> Result<Self, TransportError> {
        Self::new(Way::Folder { folder: folder.into(), waited: true }, from, reply_to)
    }

    /// Into files as [`Self::folder`], without waiting for the disk at each: for messages of a story, which
    /// is told again when the computer fails meanwhile.
    pub fn hurried_folder(folder: impl Into<PathBuf>, from: &str, reply_to: &str) -> Result<Self, TransportError> {
        Self::new(Way::Folder { folder: folder.into(), waited: false }, from, reply_to)
    }

    fn new(way: Way, from: &str, reply_to: &str) -> Result<Self, TransportError> {
        let mailbox = |s: &str| s.parse().map_err(|_| TransportError::Sender(s.to_owned()));
        Ok(Self { way, from: mailbox(from)?, reply_to: mailbox(reply_to)? })
    }

    /// Sends one message, its mask replaced by `secret`. An answer of the server that may pass
    /// (`4xx`, no connection) is to be tried again; one that will not (`5xx`, no address) is given
    /// up. A message that was taken and whose answer was lost goes out again with the same id.
    pub async fn send(
        &self,
        frozen: &Frozen,
        secret: Option<&str>,
        enclosure: Option<Enclosure>,
    ) -> Result<(), SendError> {
        let message = frozen.message(&self.from, &self.reply_to, secret, enclosure).map_err(|e| match e {
            MailboxError::To | MailboxError::Parts(_) => SendError::GiveUp(e.to_string()),
        })?;
        match &self.way {
            Way::Smtp(smtp) => smtp.send(message).await.map(|_| ()).map_err(|e| sorted(&e)),
            // RFC 2606: nobody ever has an address there, so the folder refuses it as a server would.
            Way::Folder { .. } if frozen.to.ends_with(".invalid") => {
                Err(SendError::GiveUp("550 5.1.2 no such domain".to_owned()))
            }
            Way::Folder { folder, waited } => {
                let (folder, waited) = (folder.clone(), *waited);
                let name = format!("{}.eml", frozen.message_id.replace('@', "_at_"));
                let bytes = message.formatted();
                tokio::task::spawn_blocking(move || file(&folder, &name, &bytes, waited))
                    .await
                    .map_err(|e| SendError::Retry(e.to_string()))?
                    .map_err(|e| SendError::Retry(format!("the file could not be written: {e}")))
            }
        }
    }
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let way = match &self.way {
            Way::Smtp(_) => "smtp",
            Way::Folder { .. } => "folder",
        };
        f.debug_struct("Transport").field("way", &way).finish_non_exhaustive()
    }
}

/// `550` for one mailbox is final; so is what the client itself refuses to send. A wrong password
/// (`535`) is the operator's to mend, and must not make every waiting message fail for good.
fn sorted(error: &SmtpError) -> SendError {
    let says = error.to_string();
    let credentials = error.status().is_some_and(|c| matches!(c.to_string().as_str(), "530" | "534" | "535" | "538"));
    if error.is_permanent() && !credentials { SendError::GiveUp(says) } else { SendError::Retry(says) }
}

/// Whole or not at all: written beside, made durable where that is waited for, then named.
fn file(folder: &Path, name: &str, bytes: &[u8], waited: bool) -> std::io::Result<()> {
    use std::io::Write as _;
    std::fs::create_dir_all(folder)?;
    let beside = folder.join(format!(".{name}.part"));
    let mut out = std::fs::File::create(&beside)?;
    out.write_all(bytes)?;
    if waited {
        out.sync_all()?;
    }
    std::fs::rename(&beside, folder.join(name))
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
        }
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}
