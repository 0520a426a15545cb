//! The law printed: as a diagram and as a table. Documentation holds the output, and continuous
//! integration fails where it differs.

use super::{
    law::{Leads, Only, Step, rows},
    state::StateKind,
};
use std::fmt::Write as _;

/// How the law is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A state diagram in Mermaid's language: one arrow from state to state, with all commands
    /// that go along it. Steps that stay where they are stand in the table only.
    Mermaid,
    /// A Markdown table, a row a step.
    Table,
}

/// The law of an application, printed.
pub fn diagram(format: Format) -> String {
    match format {
        Format::Mermaid => mermaid(),
        Format::Table => table(),
    }
}

fn mermaid() -> String {
    let mut out = String::from("stateDiagram-v2\n");
    for (from, name) in std::iter::once((None, "[*]")).chain(StateKind::ALL.map(|s| (Some(s), s.key()))) {
        for to in StateKind::ALL {
            let commands: Vec<_> = rows()
                .iter()
                .filter(|row| starts(row, from))
                .filter(|row| matches!(row.to, Leads::To(states) if states.contains(&to)) && from != Some(to))
                .map(|row| row.command.key().replace('_', " "))
                .collect();
            if !commands.is_empty() {
                // Writing to a string cannot fail.
                let _ = writeln!(out, "    {name} --> {}: {}", to.key(), commands.join(", "));
            }
        }
    }
    for end in StateKind::ALL.into_iter().filter(|s| s.is_closed()) {
        let _ = writeln!(out, "    {} --> [*]", end.key());
    }
    out
}

fn starts(row: &Step, from: Option<StateKind>) -> bool {
    from.map_or(row.from.is_empty(), |state| row.from.contains(&state))
}

fn table() -> String {
    let mut out = String::from("| command | from | who | to |\n|---|---|---|---|\n");
    for row in rows() {
        let from = if row.from.is_empty() { "(before)".to_owned() } else { list(row.from.iter().map(|s| s.key())) };
        let roles = list(row.roles.iter().map(|r| r.key()));
        let only = match row.only {
            Only::Anyone => "",
            Only::Holder => " who holds the file",
            Only::Author => " who recommended",
        };
        let to = match row.to {
            Leads::Stays => "(stays)".to_owned(),
            Leads::To(states) => list(states.iter().map(|s| s.key())),
        };
        let _ = writeln!(out, "| {} | {from} | {roles}{only} | {to} |", row.command.key());
    }
    out
}

fn list<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    keys.collect::<Vec<_>>().join(", ")
}
