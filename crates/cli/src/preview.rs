//! `mail preview`: every message with invented values, in three languages, as files to look at.

use anyhow::Context as _;
use clap::Subcommand;
use domain::kernel::{Instant, Language};
use mail::{Links, Notice, Recipient, render};
use std::{collections::BTreeMap, fmt::Write as _, path::PathBuf};
use url::Url;

/// What can be done with messages.
#[derive(Subcommand)]
pub(crate) enum Mail {
    /// Writes every message with invented values into a folder, as text and as HTML.
    Preview {
        /// The folder.
        #[arg(long, value_name = "FOLDER", default_value = "./target/mail")]
        out: PathBuf,
    },
}

impl Mail {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let Self::Preview { out } = self;
        std::fs::create_dir_all(&out).with_context(|| format!("`{}` could not be created", out.display()))?;
        let links = Links::new(&Url::parse("https://observers.example.org")?);
        // A day on which the sessions and deadlines of the samples lie ahead.
        let at = Instant::from_micros(1_780_000_000_000_000);
        let mut index = String::from("<!doctype html><meta charset=utf-8><title>Mail</title><ul>\n");
        let mut seen: BTreeMap<(&str, Language), u32> = BTreeMap::new();
        for notice in Notice::samples() {
            for language in Language::ALL {
                let nth = seen.entry((notice.key(), language)).and_modify(|n| *n += 1).or_insert(1);
                let to = Recipient { name: "Awa Diallo".to_owned(), email: "awa@example.org".to_owned(), language };
                let message = render(&notice, &to, &links, "preview@localhost".to_owned(), at)?;
                let name = format!("{}-{nth}-{}", notice.key(), language.code());
                std::fs::write(out.join(format!("{name}.html")), &message.html)?;
                std::fs::write(out.join(format!("{name}.txt")), format!("{}\n\n{}", message.subject, message.text))?;
                let _ = writeln!(index, "<li><a href=\"{name}.html\">{name}</a> <a href=\"{name}.txt\">txt</a>");
            }
        }
        std::fs::write(out.join("index.html"), index)?;
        println!("Written to {}", out.join("index.html").display());
        Ok(())
    }
}
