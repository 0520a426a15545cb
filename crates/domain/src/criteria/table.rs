//! The rulebook as a readable table, for the command line and the documentation. It shows keys
//! and figures only: the words are in the catalogues.

use super::{Criterion, Parameter, ParameterGroup, Rulebook};
use std::fmt::{Display, Write as _};

/// The rulebook as Markdown.
pub fn table(rulebook: &Rulebook) -> String {
    let mut out = format!(
        "# {}\n\ninstrument: {} · provisional: {} · digest: {}\n\n\
         | key | kind | audience | parameters | questions | evidence | mark | sources |\n\
         |---|---|---|---|---|---|---|---|\n",
        rulebook.id(),
        rulebook.instrument().symbol().unwrap_or_else(|| rulebook.instrument().key()),
        rulebook.is_provisional(),
        rulebook.digest(),
    );
    for c in rulebook.criteria() {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", row(rulebook, c));
    }
    for group in ParameterGroup::ALL {
        let _ = write!(out, "\n## {}\n\n| parameter | value | mark |\n|---|---|---|\n", group.key());
        for Parameter { key, value, mark } in rulebook.parameters().list() {
            if key.group() == group {
                let _ = writeln!(out, "| `{key}` | {value} | {} |", mark.letter());
            }
        }
    }
    out
}

fn row(rulebook: &Rulebook, c: &Criterion) -> String {
    let parameters = c.parameters.iter().map(|key| format!("`{key}` = {}", rulebook.parameters().get(*key).value));
    format!(
        "| `{}` | {} | {} | {} | {} | {} | {} | {} |",
        c.key,
        c.kind.key(),
        c.audience.key(),
        joined(parameters, "; "),
        joined(c.fields(), ", "),
        joined(c.evidence.iter(), ", "),
        c.mark().letter(),
        joined(c.sources.iter(), "; "),
    )
}

fn joined<T: Display>(items: impl Iterator<Item = T>, between: &str) -> String {
    items.map(|i| i.to_string()).collect::<Vec<_>>().join(between)
}
