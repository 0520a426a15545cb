//! Turns `locales/{en,fr,es}/*.ftl` into typed methods: a key that is missing in one language has
//! no method, so a page that uses it does not compile (`tests/all/catalogues.rs` names the key).
//!
//! The catalogues are typeset on the way, so that nobody has to type marks that no editor shows.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use std::{env, error::Error, fs, io, path::Path, time::SystemTime};

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script where to write by the environment alone")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let out = env::var("OUT_DIR")?;
    let locales = format!("{out}/locales");
    if Path::new(&locales).exists() {
        // A subject or a language that was removed must not live on here.
        fs::remove_dir_all(&locales)?;
    }
    for language in ["en", "fr", "es"] {
        typeset_all(language, &Path::new("locales").join(language), &Path::new(&locales).join(language))?;
    }
    // The generator asks cargo to watch what it reads. Written just now, that would be newer than this
    // run, and cargo would build this crate and all above it again each time.
    backdate(Path::new(&locales), fs::metadata("build.rs")?.modified()?);
    try_build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder(&locales)
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/catalogues.ftl")))
            .with_prefix("")
            // `tests/all/catalogues.rs` checks the same; warnings here would drown the compiler's.
            .with_lint_level(LintLevel::Off)
            .without_format(),
    )?;
    Ok(())
}

fn typeset_all(language: &str, from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for file in fs::read_dir(from)? {
        let file = file?;
        let text = fs::read_to_string(file.path())?;
        let set: Vec<String> = text.lines().map(|line| typeset(language, line)).collect();
        fs::write(to.join(file.file_name()), set.join("\n") + "\n")?;
    }
    Ok(())
}

/// Lets a folder and all that lies in it look as old as `then`. Where a system does not let it,
/// only time is lost.
fn backdate(path: &Path, then: SystemTime) {
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        backdate(&entry.path(), then);
    }
    let _ = fs::File::open(path).and_then(|file| file.set_modified(then));
}

/// Apostrophes, and the no-break spaces of French punctuation and of the per cent sign.
fn typeset(language: &str, line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let line = line.replace('\'', "’");
    match language {
        "fr" => {
            let set = [":", ";", "?", "!", "»", "%"];
            set.iter()
                .fold(line, |l, mark| l.replace(&format!(" {mark}"), &format!("\u{a0}{mark}")))
                .replace("« ", "«\u{a0}")
        }
        "es" => line.replace(" %", "\u{a0}%"),
        _ => line,
    }
}
