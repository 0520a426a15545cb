//! `receipt verify`: holds a receipt, and the files that go with it, against its digests. It asks no
//! database: whoever has the files can do it.

use anyhow::Context as _;
use clap::{Args, Subcommand};
use domain::{
    dossier::{Flaw, Found, Receipt},
    kernel::Digest,
};
use sha2::{Digest as _, Sha256};
use std::{
    fs,
    io::{self, BufRead as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What can be done with a receipt.
#[derive(Subcommand)]
pub(crate) enum Receipts {
    /// Computes every digest anew and says what is as it was sent and what is not; ends with 1 where
    /// something is not.
    Verify(Verify),
}

#[derive(Args)]
pub(crate) struct Verify {
    /// The receipt: the JSON file of a version
    receipt: PathBuf,
    /// A folder with the documents, whatever they are called in it
    folder: Option<PathBuf>,
    /// The digest of the version as the house told it, in a message or on a page
    #[arg(long)]
    digest: Option<Digest>,
}

impl Receipts {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let Self::Verify(verify) = self;
        let read = fs::read(&verify.receipt).with_context(|| format!("{} cannot be read", verify.receipt.display()))?;
        let receipt: Receipt = serde_json::from_slice(&read)
            .with_context(|| format!("{} is no receipt of ours", verify.receipt.display()))?;
        let mut wrong = verify.words(&receipt);
        if let Some(folder) = &verify.folder {
            wrong += files(&receipt, folder)?;
        }
        if wrong == 0 {
            println!("Everything fits.");
            return Ok(ExitCode::SUCCESS);
        }
        println!("{wrong} things do not fit: this is not what was sent.");
        Ok(ExitCode::FAILURE)
    }
}

impl Verify {
    /// Says what fits in the receipt itself, and counts what does not.
    fn words(&self, receipt: &Receipt) -> usize {
        let version = &receipt.version;
        println!("{}, version {}, sent {}", shown(&receipt.reference), version.number, receipt.sent);
        let flaws = receipt.flaws();
        for flaw in &flaws {
            println!("wrong    {}", says(receipt, flaw));
        }
        for part in receipt.parts.keys().filter(|part| !flaws.contains(&Flaw::Part((*part).clone()))) {
            println!("right    part {}", shown(part));
        }
        for part in receipt.erased() {
            println!("erased   part {}: nothing to compare, its digest stands", shown(part));
        }
        let told = match self.digest {
            Some(told) if told != version.digest => {
                println!("wrong    the digest of the version is not the one that was told");
                1
            }
            Some(_) => 0,
            None => {
                println!("Compare  {} with the digest that the house told.", version.digest);
                0
            }
        };
        flaws.len() + told
    }
}

fn says(receipt: &Receipt, flaw: &Flaw) -> String {
    let name = |id| receipt.documents.iter().find(|d| d.id == id).map(|d| shown(&d.name)).unwrap_or_default();
    match flaw {
        Flaw::Shape(shape) => format!("the receipt has the shape {shape}, which this program does not know"),
        Flaw::Part(part) => format!("part {}: an answer or the salt was changed", shown(part)),
        Flaw::NoSuchPart(part) => format!("part {}: the version has no such part", shown(part)),
        Flaw::Version => "the digest of the version does not cover what stands beside it".to_owned(),
        Flaw::Document(id) => format!("document {id} ({}): its digest is not the one of the version", name(*id)),
        Flaw::Unnamed(id) => format!("document {id}: it belongs to the version, and the receipt does not name it"),
    }
}

/// A receipt may come from anybody: what it says shall not command the terminal.
fn shown(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Says which documents are in the folder as they were sent, and counts those that are not.
fn files(receipt: &Receipt, folder: &Path) -> anyhow::Result<usize> {
    let mut there = Vec::new();
    read(folder, &mut there).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut wrong = 0;
    for (document, found) in receipt.compare(&there) {
        let name = shown(&document.name);
        match found {
            Found::Same => println!("right    document {name}"),
            Found::Changed => println!("wrong    document {name}: the file was changed"),
            Found::Missing => println!("wrong    document {name}: there is no such file"),
        }
        wrong += usize::from(found != Found::Same);
    }
    Ok(wrong)
}

/// The digests of the files of a folder and of those in it, by name.
fn read(folder: &Path, there: &mut Vec<(String, Digest)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // Of a link nobody knows where it leads.
        match entry.file_type()? {
            kind if kind.is_dir() => read(&entry.path(), there)?,
            kind if kind.is_file() => {
                there.push((entry.file_name().to_string_lossy().into_owned(), digest(&entry.path())?));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Of a file of any size.
fn digest(path: &Path) -> io::Result<Digest> {
    let mut file = io::BufReader::with_capacity(64 * 1024, fs::File::open(path)?);
    let mut hash = Sha256::new();
    loop {
        let piece = file.fill_buf()?;
        if piece.is_empty() {
            return Ok(Digest(hash.finalize().into()));
        }
        hash.update(piece);
        let read = piece.len();
        file.consume(read);
    }
}
