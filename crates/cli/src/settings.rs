//! The table of settings of the README, made from the options themselves.

use crate::Cli;
use clap::{Arg, CommandFactory as _};
use std::{fmt::Write as _, io::Write as _};

pub(crate) fn print() -> anyhow::Result<()> {
    std::io::stdout().write_all(table().as_bytes())?;
    Ok(())
}

fn table() -> String {
    let mut out = String::from("| option | environment | default | what it sets |\n|---|---|---|---|\n");
    let command = Cli::command();
    for arg in command.get_arguments().filter(|a| a.get_env().is_some()) {
        row(arg, &mut out);
    }
    out
}

fn row(arg: &Arg, out: &mut String) {
    let value = arg.get_value_names().and_then(|v| v.first()).map_or("", |v| v.as_str());
    let default = arg.get_default_values().first().map_or_else(String::new, |d| format!("`{}`", d.to_string_lossy()));
    let env = arg.get_env().unwrap_or_default().to_string_lossy();
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default().replace('\n', " ").replace('|', "\\|");
    // Writing into a String cannot fail.
    let _ = writeln!(out, "| `--{} <{value}>` | `{env}` | {default} | {help} |", arg.get_long().unwrap_or_default());
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_setting_of_the_issue_is_in_the_table() {
        let table = super::table();
        for name in ["LISTEN", "DATA", "DATABASE_URL", "STORE_URL", "SMTP_URL", "BASE_URL", "SMTP_URL_FILE"] {
            assert!(table.contains(&format!("`ANTECHAMBER_{name}`")), "{name}\n{table}");
        }
        assert!(table.contains("127.0.0.1:8080") && table.contains("./var"));
    }

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory as _;
        crate::Cli::command().debug_assert();
    }
}
