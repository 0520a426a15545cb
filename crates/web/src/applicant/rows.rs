//! What is done to the rows of a list by a button: one more, one less, one place up or down, many
//! pasted at once. Nothing typed elsewhere changes.

use super::names::rows_typed;
use crate::{error::WebError, form::Form};
use domain::dossier::{Field, FieldKind, ROW_NUMBERS, Typed};

/// What a button does to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    /// An empty row more.
    Add(Field),
    /// This row less.
    Remove(Field, usize),
    /// This row before the one that stands before it.
    Up(Field, usize),
    /// To the page on which rows are pasted.
    Paste(Field),
}

impl Deed {
    /// The one whose button was pressed; none where it was a button of another kind. What names no list, or a row
    /// that no list has, comes from no page.
    pub(super) fn of(posted: &Form) -> Result<Option<Self>, WebError> {
        let pressed = ["add", "paste", "remove", "up", "down"].into_iter().find(|name| !posted.text(name).is_empty());
        let Some(button) = pressed else { return Ok(None) };
        let list = || Field::from_key(posted.text(button));
        let row = || {
            let (field, row) = posted.text(button).split_once('.')?;
            let row: usize = row.parse().ok().filter(|row| *row < usize::from(ROW_NUMBERS))?;
            Some((Field::from_key(field)?, row))
        };
        let deed = match button {
            "add" => list().map(Self::Add),
            "paste" => list().map(Self::Paste),
            "remove" => row().map(|(f, r)| Self::Remove(f, r)),
            "up" => row().map(|(f, r)| Self::Up(f, r)),
            _ => row().map(|(f, r)| Self::Up(f, r + 1)),
        };
        deed.map(Some).ok_or(WebError::BadRequest)
    }

    /// What is typed afterwards.
    pub(super) fn done(self, typed: &Typed) -> Typed {
        match self {
            Self::Remove(field, gone) => moved(typed, field, |row| match row {
                row if row == gone => None,
                row => Some(row - usize::from(row > gone)),
            }),
            Self::Add(_) | Self::Paste(_) | Self::Up(_, 0) => typed.clone(),
            Self::Up(field, up) => moved(typed, field, |row| match row {
                row if row == up => Some(up - 1),
                row if row + 1 == up => Some(up),
                row => Some(row),
            }),
        }
    }

    /// Where its list is shown afterwards, below the section's address.
    pub(super) fn leads_to(self, typed: &Typed) -> String {
        match self {
            Self::Add(field) => format!("?add={field}#{field}.{}{}", rows_typed(typed, field), first_cell(field)),
            Self::Remove(field, _) => format!("#{field}"),
            Self::Up(field, row) => format!("#{field}.{}", row.saturating_sub(1)),
            Self::Paste(field) => format!("/rows/{field}"),
        }
    }
}

/// The cell of a row in which somebody begins: a browser gives the focus to what an address ends in, and
/// where it ends in anything heeds no `autofocus`.
fn first_cell(list: Field) -> String {
    match list.spec().kind {
        FieldKind::Table(columns) => columns.first().map(|c| format!(".{}", c.name)).unwrap_or_default(),
        _ => String::new(),
    }
}

/// With each row of a list at another place, or at none.
fn moved(typed: &Typed, list: Field, to: impl Fn(usize) -> Option<usize>) -> Typed {
    let place = |name: &str| -> Option<(usize, String)> {
        let (row, column) = name.strip_prefix(list.key())?.strip_prefix('.')?.split_once('.')?;
        Some((row.parse().ok()?, column.to_owned()))
    };
    typed
        .iter()
        .filter_map(|(name, words)| match place(name) {
            Some((row, column)) => Some((format!("{list}.{}.{column}", to(row)?), words.clone())),
            None => Some((name.clone(), words.clone())),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(names: [&str; 3]) -> Typed {
        let all = Typed::new().with("aims", "x").with("networks.1.since", "2001");
        names.iter().enumerate().fold(all, |t, (i, name)| t.with(format!("networks.{i}.name"), *name))
    }

    #[test]
    fn a_row_that_goes_takes_only_its_own_cells() {
        let after = Deed::Remove(Field::Networks, 1).done(&typed(["a", "b", "c"]));
        let expected = Typed::new().with("networks.0.name", "a").with("networks.1.name", "c").with("aims", "x");
        assert_eq!(after, expected);
    }

    #[test]
    fn a_row_moves_up_with_all_its_cells_and_the_first_stays() {
        let before = typed(["a", "b", "c"]);
        let after = Deed::Up(Field::Networks, 1).done(&before);
        assert_eq!(["0", "1", "2"].map(|i| after.get(&format!("networks.{i}.name"))), ["b", "a", "c"]);
        assert_eq!(after.get("networks.0.since"), "2001");
        assert_eq!(Deed::Up(Field::Networks, 1).done(&after), before, "and down again");
        assert_eq!(Deed::Up(Field::Networks, 0).done(&before), before);
    }

    #[test]
    fn a_row_more_begins_at_its_first_cell() {
        let to = Deed::Add(Field::Networks).leads_to(&typed(["a", "b", "c"]));
        assert_eq!(to, "?add=networks#networks.3.name");
    }

    #[test]
    fn buttons_say_what_they_do() {
        let of = |name: &str, value: &str| Deed::of(&Form::filled([(name, value)])).ok();
        assert_eq!(of("down", "networks.0"), Some(Some(Deed::Up(Field::Networks, 1))));
        assert_eq!(of("remove", "networks.2"), Some(Some(Deed::Remove(Field::Networks, 2))));
        assert_eq!(of("up", "networks.18446744073709551615"), None, "no row has such a number");
        assert_eq!(of("add", "nothing"), None);
        assert_eq!(of("then", "next"), Some(None), "a button of another kind");
    }
}
