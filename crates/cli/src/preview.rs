//! `mail preview`: every message with invented values, a folder a language, as files to look at.

use anyhow::Context as _;
use clap::Subcommand;
use domain::kernel::Language;
use mail::{Letterhead, Preview};
use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
};
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
        let mut index = Index::default();
        let (base, previews) = (Url::parse("https://observers.example.org")?, Preview::all());
        for language in Language::ALL {
            let folder = out.join(language.code());
            std::fs::create_dir_all(&folder).with_context(|| format!("`{}` could not be created", folder.display()))?;
            for preview in &previews {
                let name = preview.name.as_str();
                let message = preview.message(language, &base, &Letterhead::default())?;
                std::fs::write(folder.join(format!("{name}.html")), &message.html)?;
                let text = format!("{}\n\n{}", message.subject, message.text);
                std::fs::write(folder.join(format!("{name}.txt")), text)?;
                index.add(name, language, &message.subject);
            }
        }
        index.write(&out)?;
        println!("Written to {}", out.join("index.html").display());
        Ok(())
    }
}

/// The page that leads to all of them: a row a message, a column a language.
#[derive(Default)]
struct Index {
    rows: Vec<(String, String)>,
}

impl Index {
    fn add(&mut self, name: &str, language: Language, subject: &str) {
        let code = language.code();
        let subject = subject.replace('&', "&amp;").replace('<', "&lt;");
        let cell = format!(
            "<td lang=\"{code}\"><a href=\"{code}/{name}.html\">{subject}</a> <a href=\"{code}/{name}.txt\">txt</a></td>"
        );
        match self.rows.iter_mut().find(|(row, _)| row == name) {
            Some((_, cells)) => cells.push_str(&cell),
            None => self.rows.push((name.to_owned(), cell)),
        }
    }

    fn write(&self, out: &Path) -> anyhow::Result<()> {
        let mut page = String::from(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Every message</title>\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <style>body{font:16px/1.5 system-ui;margin:24px}td,th{padding:6px 12px;text-align:left;\
             vertical-align:top;border-bottom:1px solid #ccc}</style></head>\n<body><h1>Every message</h1>\n<table>\n<tr><th>Key</th>",
        );
        for language in Language::ALL {
            let _ = write!(page, "<th>{}</th>", language.code());
        }
        page.push_str("</tr>\n");
        for (name, cells) in &self.rows {
            let _ = writeln!(page, "<tr><th>{name}</th>{cells}</tr>");
        }
        page.push_str("</table>\n</body>\n</html>\n");
        Ok(std::fs::write(out.join("index.html"), page)?)
    }
}
