//! `workflow`: the law of an application, as it stands in the code.

use clap::{Args, ValueEnum};
use domain::{
    application::{
        StateKind,
        law::{self, Leads, Only, Step},
    },
    kernel::Role,
};
use std::{collections::BTreeMap, fmt::Write as _, io::Write as _};

/// In which form.
#[derive(Args)]
pub(crate) struct Workflow {
    /// As a table, or as a diagram for mermaid.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(ValueEnum, Clone, Copy)]
enum Format {
    /// A diagram.
    Mermaid,
    /// A table.
    Table,
}

impl Workflow {
    pub(crate) fn print(self) -> anyhow::Result<()> {
        let out = match self.format {
            Format::Mermaid => mermaid(),
            Format::Table => table(),
        };
        std::io::stdout().write_all(out.as_bytes())?;
        Ok(())
    }
}

// Writing into a String cannot fail: the results of `writeln!` are left unread below.

fn table() -> String {
    let mut out = String::from(
        "# The law of an application\n\n\
         Printed by `antechamber workflow --format table` from `crates/domain/src/application/law.rs`, the table that \
         decides. A guard can still refuse a single case, and then names the rule and its data.\n\n\
         | command | in | by | leads to |\n|---|---|---|---|\n",
    );
    for row in law::rows() {
        let by = match row.only {
            Only::Anyone => roles(row),
            Only::Holder => format!("{} (who holds the file)", roles(row)),
            Only::HolderOrSenior => format!("{} (an officer: who holds the file)", roles(row)),
            Only::Author => format!("{} (who signed)", roles(row)),
        };
        let to = match row.to {
            Leads::Stays => "stays".to_owned(),
            Leads::To(states) => names(states),
        };
        let from = if row.from.is_empty() { "nothing yet".to_owned() } else { names(row.from) };
        let _ = writeln!(out, "| {} | {from} | {by} | {to} |", spaced(row.command.key()));
    }
    out
}

/// One arrow a pair of states, with what leads along it. What stays where it is has no arrow.
fn mermaid() -> String {
    let mut arrows: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
    let place = |state: StateKind| StateKind::ALL.iter().position(|s| *s == state).map_or(0, |p| p + 1);
    for row in law::rows() {
        let Leads::To(states) = row.to else { continue };
        let from: Vec<usize> = if row.from.is_empty() { vec![0] } else { row.from.iter().map(|s| place(*s)).collect() };
        for from in from {
            for to in states.iter().map(|s| place(*s)).filter(|to| *to != from) {
                let label = label(row);
                let labels = arrows.entry((from, to)).or_default();
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
        }
    }
    let mut out = String::from("stateDiagram-v2\n");
    for state in StateKind::ALL {
        let _ = writeln!(out, "    {} : {}", state.key(), spaced(state.key()));
    }
    let name = |at: usize| at.checked_sub(1).and_then(|i| StateKind::ALL.get(i)).map_or("[*]", |s| s.key());
    for ((from, to), labels) in arrows {
        let _ = writeln!(out, "    {} --> {} : {}", name(from), name(to), labels.join(", "));
    }
    for state in StateKind::ALL.into_iter().filter(|s| s.is_closed()) {
        let _ = writeln!(out, "    {} --> [*]", state.key());
    }
    out
}

fn label(row: &Step) -> String {
    let clock = row.roles.contains(&Role::Clock) && row.roles.len() == 1;
    format!("{}{}", spaced(row.command.key()), if clock { " (clock)" } else { "" })
}

fn roles(row: &Step) -> String {
    row.roles.iter().map(|r| spaced(r.key())).collect::<Vec<_>>().join(", ")
}

fn names(states: &[StateKind]) -> String {
    states.iter().map(|s| spaced(s.key())).collect::<Vec<_>>().join(", ")
}

fn spaced(key: &str) -> String {
    key.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_is_in_the_diagram_and_every_row_in_the_table() {
        let diagram = mermaid();
        assert!(StateKind::ALL.iter().all(|s| diagram.contains(&format!("    {} : ", s.key()))));
        assert!(diagram.contains("[*] --> draft : start"), "{diagram}");
        assert_eq!(table().lines().filter(|l| l.starts_with("| ")).count(), law::rows().len() + 1);
    }
}
