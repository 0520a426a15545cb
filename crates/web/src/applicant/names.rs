//! Names of form controls: which rows they fill, and where a fault leads.

use domain::dossier::{Field, FieldKind, ROW_NUMBERS, Typed};

/// How many rows of a table hold something: one more than the last row with a word in it.
pub(crate) fn rows_typed(typed: &Typed, field: Field) -> usize {
    let prefix = format!("{field}.");
    typed
        .iter()
        .filter(|(_, words)| !words.trim().is_empty())
        .filter_map(|(name, _)| name.strip_prefix(&prefix)?.split_once('.')?.0.parse::<usize>().ok())
        // Names come from outside: one that speaks of row 4,000,000,000 makes no page of that many.
        .filter(|row| *row < usize::from(ROW_NUMBERS))
        .max()
        .map_or(0, |last| last + 1)
}

/// Where the summary of faults leads: to the control itself, or to the first of the question's.
pub(crate) fn anchor(at: &str) -> String {
    let Some(spec) = Field::from_key(at).map(Field::spec) else { return at.to_owned() };
    match spec.kind {
        kind if is_date(kind) => format!("{at}.day"),
        FieldKind::Choices(_) | FieldKind::Amounts(_) | FieldKind::Table(_) => {
            spec.controls().into_iter().next().unwrap_or_else(|| at.to_owned())
        }
        _ => at.to_owned(),
    }
}

/// Whether it is asked in three boxes.
pub(crate) const fn is_date(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::PartialDate | FieldKind::Date)
}
