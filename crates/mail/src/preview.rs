//! Every message with invented values, as `antechamber mail preview` and the administration show them.

use crate::{
    frozen::Frozen,
    links::Links,
    notice::Notice,
    render::{Letterhead, Recipient, render},
};
use domain::kernel::{Instant, Language};
use std::collections::BTreeMap;
use url::Url;

/// A day on which the sessions and deadlines of the samples lie ahead.
const AT: i64 = 1_780_000_000_000_000;

/// A notice with invented values, and its name among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The key of the notice and which of its samples it is, such as `asked-2`: it stands in addresses.
    pub name: String,
    /// Which of its samples it is, from 1.
    pub nth: u32,
    /// What is told.
    pub notice: Notice,
}

impl Preview {
    /// Every sample of every notice, in the order of the catalogue.
    pub fn all() -> Vec<Self> {
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        let named = |notice: Notice| {
            let nth = *seen.entry(notice.key()).and_modify(|n| *n += 1).or_insert(1);
            Self { name: format!("{}-{nth}", notice.key()), nth, notice }
        };
        Notice::samples().into_iter().map(named).collect()
    }

    /// As it would go out, from the place at `base` with this letterhead.
    pub fn message(&self, language: Language, base: &Url, house: &Letterhead) -> Result<Frozen, askama::Error> {
        let id = ("preview@localhost".to_owned(), Instant::from_micros(AT));
        let to = Recipient { name: "Awa Diallo".to_owned(), email: "awa@example.org".to_owned(), language };
        render(&self.notice, &to, &Links::new(base), house, id)
    }
}
