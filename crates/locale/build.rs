//! Turns `locales/{en,fr,es}/*.ftl` into typed methods: a key that is missing in one language has
//! no method, so a page that uses it does not compile (`tests/catalogues.rs` names the key).

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use std::{env, error::Error};

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    try_build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("locales")
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/catalogues.ftl")))
            .with_prefix("")
            // `tests/catalogues.rs` checks the same; warnings here would drown the compiler's.
            .with_lint_level(LintLevel::Off)
            .without_format(),
    )?;
    Ok(())
}
