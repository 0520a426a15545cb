//! How the files of a page are looked for that have the words which are sought, by how many there are.

use super::{
    Found, QueueFilter, QueueOrder,
    statements::{hidden, named},
};
use crate::{search, store::Store, viewer::Viewer};
use sea_orm::{
    Value,
    sea_query::{Alias, CommonTableExpression, Expr, Query, SelectStatement},
};

/// Of so many files each is looked at.
pub(super) const FEW: u64 = 2_000;
/// Of more than [`super::SEARCH_CEILING`] only so many of the latest are, where the words of one file cannot be read alone.
const LATEST: u64 = 1_000;
/// Where they can, so many of the first files of the view are looked into.
const LOOKED_INTO: u64 = 500;
/// So many files may come between a count and the page that goes by it.
const MEANWHILE: u64 = 50;

/// The numbers of the files that have the words, sent along once.
const HAVING: &str = "having";

/// How the files are looked for that have the words which are sought.
#[derive(Clone)]
pub(super) enum Sought {
    /// Each of these is looked at.
    From(SelectStatement),
    /// The view is read in its order, and kept what is among these.
    Among(SelectStatement),
    /// The view is read, and each file looked into for the words, which many have.
    In(Vec<String>),
}

impl Sought {
    /// Whether files in several states are looked for together: where their rows come in the order of what was found,
    /// and on `SQLite`.
    pub(super) const fn is_of_one_list(&self, is_shared: bool) -> bool {
        matches!(self, Self::From(_)) || matches!(self, Self::Among(_)) && !is_shared
    }

    /// How many files of each list are read.
    pub(super) const fn most(&self, limit: u64) -> u64 {
        if matches!(self, Self::In(_)) { LOOKED_INTO } else { limit }
    }

    /// The numbers that `PostgreSQL` has found, where they are asked for again.
    pub(super) fn numbers(&self, found: &Found) -> Option<CommonTableExpression> {
        if matches!(self, Self::In(_)) {
            return None;
        }
        let numbers = Expr::cust_with_values("unnest($1)", [Value::from(found.numbers.clone())]);
        Some(named(HAVING, Query::select().expr(numbers).to_owned()))
    }
}

impl Store {
    /// The files that have the words which are sought, where any are.
    pub(super) fn sought(&self, viewer: &Viewer, filter: &QueueFilter, found: &Found) -> Option<Sought> {
        let words = search::words(&filter.words);
        if words.is_empty() {
            return None;
        }
        let backend = self.reader().get_database_backend();
        if self.is_shared() && found.are_too_many() {
            return Some(Sought::In(words));
        }
        let having = if self.is_shared() {
            Query::select().column(Alias::new("n")).from(Alias::new(HAVING)).to_owned()
        } else if found.are_too_many() {
            search::latest(backend, &words, LATEST, hidden(viewer))
        } else {
            // About how many there are is told, since a database guesses: of fifteen names it expected thousands. Of
            // each number another statement would be kept.
            let most = found.files.saturating_add(MEANWHILE).next_power_of_two();
            search::statement(backend, &words, most, hidden(viewer))
        };
        // Of few it would read the view in its order, and look for each file among them.
        let is_from = found.files <= FEW || found.are_too_many();
        Some(if is_from { Sought::From(having) } else { Sought::Among(having) })
    }
}

/// Of the first of these files those that have all the words.
pub(super) fn looked_into(keys: SelectStatement, order: QueueOrder, limit: u64, words: &[String]) -> SelectStatement {
    let in_order = |keys: SelectStatement, name: &'static str, limit: u64| {
        Query::select()
            .columns([Alias::new("n"), Alias::new("at")])
            .from_subquery(keys, Alias::new(name))
            .order_by(Alias::new("at"), order.direction())
            .order_by(Alias::new("n"), order.direction())
            .limit(limit)
            .to_owned()
    };
    let file = Expr::col((Alias::new("looked_into"), Alias::new("n")));
    in_order(in_order(keys, "first", LOOKED_INTO), "looked_into", limit)
        .and_where(search::are_in(file, words))
        .to_owned()
}
