//! Messages that were filed in a folder, read again: where no server takes them, people look at
//! them here.

use mailparse::{MailHeaderMap as _, ParsedMail, addrparse_header};
use std::{
    io,
    path::{Path, PathBuf},
};

/// A message as it lies in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// Name of the file, without its ending.
    pub name: String,
    /// The day that stands on it, in seconds since 1970.
    pub at: i64,
    /// The addresses that it goes to.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its language.
    pub language: String,
    /// Its words.
    pub text: String,
}

/// Every message of the folder, the latest first. A folder that is not there yet has none.
pub fn filed_all(folder: &Path) -> io::Result<Vec<Filed>> {
    let entries = match std::fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut all = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "eml") {
            all.extend(read(&path)?);
        }
    }
    all.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.name.cmp(&b.name)));
    Ok(all)
}

/// One message by its name; `None` where there is none, or where the name leads out of the folder.
pub fn filed(folder: &Path, name: &str) -> io::Result<Option<Filed>> {
    let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
    if !plain || name.starts_with('.') {
        return Ok(None);
    }
    let path: PathBuf = folder.join(format!("{name}.eml"));
    if path.is_file() { read(&path) } else { Ok(None) }
}

fn read(path: &Path) -> io::Result<Option<Filed>> {
    let bytes = std::fs::read(path)?;
    let Ok(mail) = mailparse::parse_mail(&bytes) else { return Ok(None) };
    let header = |name: &str| mail.headers.get_first_value(name).unwrap_or_default();
    let to = mail.headers.get_first_header("To").and_then(|h| addrparse_header(h).ok());
    let to = to.and_then(mailparse::MailAddrList::extract_single_info).map(|info| info.addr);
    let name = path.file_stem().and_then(|n| n.to_str()).unwrap_or_default();
    Ok(Some(Filed {
        name: name.to_owned(),
        at: mailparse::dateparse(&header("Date")).unwrap_or_default(),
        to: to.unwrap_or_else(|| header("To")),
        subject: header("Subject"),
        language: header("Content-Language"),
        text: words(&mail).replace("\r\n", "\n"),
    }))
}

fn words(mail: &ParsedMail<'_>) -> String {
    let plain = mail.parts().find(|p| p.ctype.mimetype == "text/plain").unwrap_or(mail);
    plain.get_body().unwrap_or_default()
}
