//! The settings: options of the command line, each with its variable of the environment.

use anyhow::{Context as _, bail};
use clap::Args;
use intake::Clamd;
use ipnet::IpNet;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};
use url::Url;

/// Where people come, where things are kept, how mail leaves.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// Address and port on which pages are served
    #[arg(long, env = "ANTECHAMBER_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,

    /// Folder of the SQLite database, the documents and the mails that no server takes
    #[arg(long, env = "ANTECHAMBER_DATA", value_name = "FOLDER", default_value = "./var")]
    pub(crate) data: PathBuf,

    #[command(flatten)]
    pub(crate) places: Places,
}

/// Everything but the address to listen on and the folder, which each command has its own way with.
#[derive(Args, Clone, Debug)]
pub(crate) struct Places {
    /// Database: `sqlite://path` or `postgres://user:password@host/name`; without it, SQLite in
    /// the data folder
    #[arg(long, env = "ANTECHAMBER_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    database_url: Option<String>,

    /// File that holds the address of the database, for what must not stand in the environment
    #[arg(long, env = "ANTECHAMBER_DATABASE_URL_FILE", value_name = "FILE", conflicts_with = "database_url")]
    database_url_file: Option<PathBuf>,

    /// Store of documents: a folder, `file:///…` or `s3://bucket/prefix`; without it, a folder in
    /// the data folder
    #[arg(long, env = "ANTECHAMBER_STORE_URL", value_name = "URL")]
    store_url: Option<String>,

    /// Where the S3-compatible store answers, such as `https://s3.example.org`; without it, at AWS
    #[arg(long, env = "ANTECHAMBER_STORE_ENDPOINT", value_name = "URL")]
    store_endpoint: Option<Url>,

    /// Region of the S3-compatible store; without it, `us-east-1`
    #[arg(long, env = "ANTECHAMBER_STORE_REGION", value_name = "REGION")]
    store_region: Option<String>,

    /// Name of the key for the S3-compatible store; without it, what AWS's own variables or the
    /// machine's role give
    #[arg(long, env = "ANTECHAMBER_STORE_KEY_ID", value_name = "KEY")]
    store_key_id: Option<String>,

    /// The key itself
    #[arg(long, env = "ANTECHAMBER_STORE_SECRET", value_name = "SECRET", hide_env_values = true)]
    store_secret: Option<String>,

    /// File that holds the key itself
    #[arg(long, env = "ANTECHAMBER_STORE_SECRET_FILE", value_name = "FILE", conflicts_with = "store_secret")]
    store_secret_file: Option<PathBuf>,

    /// Mail server: `smtps://user:password@host` or `smtp://user:password@host:587` (STARTTLS is
    /// required unless the host is this computer); without it, mails become files in the data
    /// folder
    #[arg(long, env = "ANTECHAMBER_SMTP_URL", value_name = "URL", hide_env_values = true)]
    smtp_url: Option<String>,

    /// File that holds the address of the mail server
    #[arg(long, env = "ANTECHAMBER_SMTP_URL_FILE", value_name = "FILE", conflicts_with = "smtp_url")]
    smtp_url_file: Option<PathBuf>,

    /// Sender of all mails, such as `Secretariat <observers@example.org>`; without it,
    /// `antechamber@` and the host of the base address
    #[arg(long, env = "ANTECHAMBER_MAIL_FROM", value_name = "MAILBOX")]
    mail_from: Option<String>,

    /// Where answers to mails go; without it, to the sender
    #[arg(long, env = "ANTECHAMBER_MAIL_REPLY_TO", value_name = "MAILBOX")]
    mail_reply_to: Option<String>,

    /// Address under which people reach this place, as it stands in mails; without it, the
    /// address that is listened on
    #[arg(long, env = "ANTECHAMBER_BASE_URL", value_name = "URL")]
    base_url: Option<Url>,

    /// Largest file that is taken, in megabytes
    #[arg(long, env = "ANTECHAMBER_MAX_FILE_MB", value_name = "MB", default_value_t = 25)]
    pub(crate) max_file_mb: u64,

    /// As much as the files of one application can be together, in megabytes
    #[arg(long, env = "ANTECHAMBER_MAX_APPLICATION_MB", value_name = "MB", default_value_t = 200)]
    pub(crate) max_application_mb: u64,

    /// Where the virus scanner `clamd` listens, `tcp://host:port` or `unix:///path`, to look at every file for
    /// viruses; without it, files are shown as not scanned
    #[arg(long, env = "ANTECHAMBER_CLAMD", value_name = "ADDRESS")]
    pub(crate) clamd: Option<Clamd>,

    /// Proxies before this place, as addresses or networks such as `10.0.0.0/8`, separated by
    /// commas: what they say in `X-Forwarded-For` of whom they speak for is believed
    #[arg(
        long,
        env = "ANTECHAMBER_TRUSTED_PROXIES",
        value_name = "NETWORKS",
        value_delimiter = ',',
        value_parser = network
    )]
    pub(crate) trusted_proxies: Vec<IpNet>,

    /// Address and port on which figures for Prometheus (`/metrics`) and the checks of balancers are
    /// served, for nobody outside; without it, they are not
    #[arg(long, env = "ANTECHAMBER_METRICS_LISTEN", value_name = "ADDRESS")]
    pub(crate) metrics_listen: Option<SocketAddr>,

    /// How long a process that is to end says that it is not ready while it still takes everybody,
    /// in seconds: as long as a balancer needs to notice
    #[arg(long, env = "ANTECHAMBER_STOP_DELAY", value_name = "SECONDS", default_value_t = 0)]
    pub(crate) stop_delay: u64,

    /// How long what has begun may then take to come to its end, in seconds
    #[arg(long, env = "ANTECHAMBER_STOP_WITHIN", value_name = "SECONDS", default_value_t = 20)]
    pub(crate) stop_within: u64,

    /// What is logged: a level, or levels by module
    #[arg(
        long,
        env = "ANTECHAMBER_LOG",
        value_name = "FILTER",
        default_value = "info,sqlx=warn,sea_orm=warn,sea_orm_migration=warn,memory_serve=warn"
    )]
    pub(crate) log: String,

    /// How it is logged
    #[arg(long, env = "ANTECHAMBER_LOG_FORMAT", value_name = "FORMAT", value_enum, default_value_t = LogFormat::Text)]
    pub(crate) log_format: LogFormat,
}

/// How lines of the log look.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// For people
    Text,
    /// For machines: one JSON object a line
    Json,
}

impl Places {
    /// The address of the database, in `data` where none was given.
    pub(crate) fn database_url(&self, data: &Path) -> anyhow::Result<String> {
        Ok(match secret(self.database_url.as_deref(), self.database_url_file.as_deref())? {
            Some(url) => url,
            None => format!("sqlite://{}", data.join("antechamber.sqlite").display()),
        })
    }

    /// The store of documents, in `data` where none was given.
    pub(crate) fn store_url(&self, data: &Path) -> String {
        self.store_url.clone().unwrap_or_else(|| data.join("documents").display().to_string())
    }

    /// What an S3-compatible store needs beside its address: what AWS's own variables say, and over
    /// them what our settings say.
    pub(crate) fn store_options(&self) -> anyhow::Result<Vec<(String, String)>> {
        let aws = std::env::vars().filter(|(name, _)| name.starts_with("AWS_"));
        let mut options: Vec<(String, String)> = aws.map(|(n, v)| (n.to_lowercase(), v)).collect();
        let mut set = |name: &str, value: String| options.push((name.to_owned(), value));
        if let Some(endpoint) = &self.store_endpoint {
            if !matches!(endpoint.scheme(), "http" | "https") || !endpoint.username().is_empty() {
                bail!("the store's endpoint begins with http:// or https://, and holds no key");
            }
            set("aws_endpoint", endpoint.as_str().trim_end_matches('/').to_owned());
            // Whoever writes `http` means it: a store beside the program.
            set("aws_allow_http", (endpoint.scheme() == "http").to_string());
        }
        self.store_region.iter().for_each(|region| set("aws_region", region.clone()));
        self.store_key_id.iter().for_each(|key| set("aws_access_key_id", key.clone()));
        if let Some(key) = secret(self.store_secret.as_deref(), self.store_secret_file.as_deref())? {
            set("aws_secret_access_key", key);
        }
        Ok(options)
    }

    /// The address under which people reach this place.
    pub(crate) fn base_url(&self, listen: SocketAddr) -> anyhow::Result<Url> {
        let Some(url) = &self.base_url else {
            // What listens everywhere is reached under no such address: people try the name.
            let host = if listen.ip().is_unspecified() { "localhost".to_owned() } else { host(listen) };
            return Url::parse(&format!("http://{host}:{}", listen.port())).context("no base address can be made");
        };
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            bail!("the base address must begin with http:// or https:// and name a host; it is `{url}`");
        }
        Ok(url.clone())
    }

    /// The way out for mails.
    pub(crate) fn transport(&self, data: &Path, base: &Url) -> anyhow::Result<mail::Transport> {
        let sender = format!("Antechamber <antechamber@{}>", mail::Links::new(base).mail_domain());
        let from = self.mail_from.as_deref().unwrap_or(&sender);
        let reply_to = self.mail_reply_to.as_deref().unwrap_or(from);
        Ok(match secret(self.smtp_url.as_deref(), self.smtp_url_file.as_deref())? {
            Some(url) => mail::Transport::smtp(&url, from, reply_to)?,
            None => mail::Transport::folder(data.join("mail"), from, reply_to)?,
        })
    }

    /// Whether mails leave by a server.
    pub(crate) const fn names_smtp(&self) -> bool {
        self.smtp_url.is_some() || self.smtp_url_file.is_some()
    }
}

/// A network, or one address.
fn network(text: &str) -> Result<IpNet, String> {
    let text = text.trim();
    let one = || text.parse::<std::net::IpAddr>().map(IpNet::from);
    text.parse()
        .or_else(|_| one())
        .map_err(|_| format!("`{text}` is neither an address nor a network such as 10.0.0.0/8"))
}

fn host(listen: SocketAddr) -> String {
    if listen.is_ipv6() { format!("[{}]", listen.ip()) } else { listen.ip().to_string() }
}

fn secret(given: Option<&str>, file: Option<&Path>) -> anyhow::Result<Option<String>> {
    if let Some(given) = given.map(str::trim).filter(|g| !g.is_empty()) {
        return Ok(Some(given.to_owned()));
    }
    let Some(file) = file else { return Ok(None) };
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("the file `{}`, named in the settings, cannot be read", file.display()))?;
    if text.trim().is_empty() {
        bail!("the file `{}`, named in the settings, is empty", file.display());
    }
    Ok(Some(text.trim().to_owned()))
}

/// The options of a command line, for tests.
#[cfg(test)]
pub(crate) fn parsed(args: &[&str]) -> Options {
    #[derive(clap::Parser)]
    struct Program {
        #[command(flatten)]
        options: Options,
    }
    <Program as clap::Parser>::parse_from(std::iter::once(&"antechamber").chain(args)).options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_settings_everything_stands_in_the_folder_and_on_this_computer() {
        let o = parsed(&["--data", "/tmp/x"]);
        assert_eq!(o.places.database_url(&o.data).unwrap(), "sqlite:///tmp/x/antechamber.sqlite");
        assert_eq!(o.places.store_url(&o.data), "/tmp/x/documents");
        assert_eq!(o.places.base_url(o.listen).unwrap().as_str(), "http://127.0.0.1:8080/");
    }

    #[test]
    fn a_secret_can_stand_in_a_file() {
        let file = std::env::temp_dir().join(format!("antechamber-secret-{}", std::process::id()));
        std::fs::write(&file, "postgres://u:p@host/db\n").unwrap();
        let o = parsed(&["--database-url-file", file.to_str().unwrap()]);
        assert_eq!(o.places.database_url(&o.data).unwrap(), "postgres://u:p@host/db");
        std::fs::write(&file, " \n").unwrap();
        assert!(o.places.database_url(&o.data).is_err());
        std::fs::remove_file(&file).unwrap();
        assert!(o.places.database_url(&o.data).is_err());
    }

    #[test]
    fn a_store_beside_the_program_may_be_spoken_to_in_the_clear_and_its_key_stands_nowhere_else() {
        let o = parsed(&["--store-endpoint", "http://127.0.0.1:9000/", "--store-key-id", "me", "--store-secret", "s"]);
        let options = o.places.store_options().unwrap();
        let of = |name: &str| options.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        assert_eq!(of("aws_endpoint"), Some("http://127.0.0.1:9000"));
        assert_eq!((of("aws_allow_http"), of("aws_access_key_id")), (Some("true"), Some("me")));
        let o = parsed(&["--store-endpoint", "https://me:secret@s3.example.org"]);
        let refused = o.places.store_options().unwrap_err().to_string();
        assert!(!refused.contains("secret"), "{refused}");
    }

    #[test]
    fn proxies_are_addresses_or_networks() {
        let o = parsed(&["--trusted-proxies", "10.0.0.0/8, 192.0.2.7,2001:db8::/32"]);
        let read: Vec<String> = o.places.trusted_proxies.iter().map(ToString::to_string).collect();
        assert_eq!(read, ["10.0.0.0/8", "192.0.2.7/32", "2001:db8::/32"]);
        assert!(network("the balancer").is_err());
    }

    #[test]
    fn a_base_address_is_one_of_the_web() {
        let o = parsed(&["--base-url", "ftp://example.org"]);
        assert!(o.places.base_url(o.listen).is_err());
        let o = parsed(&["--listen", "0.0.0.0:9000"]);
        assert_eq!(o.places.base_url(o.listen).unwrap().as_str(), "http://localhost:9000/");
        let o = parsed(&["--listen", "[::1]:9000"]);
        assert_eq!(o.places.base_url(o.listen).unwrap().as_str(), "http://[::1]:9000/");
    }
}
