//! Orders among the words that somebody typed into the search of the queue: `is:overdue`, `holder:me`, `country:KE`,
//! `due:7`.

use super::sought::holder;
use crate::visit::Signed;
use domain::{
    application::StateKind,
    kernel::{Calendar, Day, PersonId},
    organization::CountryCode,
};
use locale::{L10n, format::folded};
use persistence::read::queue::{Holder, QueueFilter, QueueHolder, QueueView};

/// What is not searched by although it was typed, as it was typed: words that begin like orders and were not obeyed,
/// and those for which there is no room.
#[derive(Default)]
pub(super) struct LeftOut {
    /// They ask for nothing that there is.
    pub(super) unread: Vec<String>,
    /// They may mean more than one person.
    pub(super) several: Vec<String>,
    /// As many words as are looked for at once stand before them.
    pub(super) beyond: Vec<String>,
}

/// Why an order is not obeyed.
#[derive(Debug, PartialEq, Eq)]
enum Why {
    Unread,
    Several,
}

/// What orders begin with.
const ORDERS: [&str; 4] = ["is", "holder", "country", "due"];

/// The words that are sought: all that are no orders.
pub(super) fn words(typed: &str) -> String {
    typed.split_whitespace().filter(|word| order(word).is_none()).collect::<Vec<_>>().join(" ")
}

/// Does what the orders say; what could not be obeyed.
pub(super) fn obey(typed: &str, filter: &mut QueueFilter, signed: &Signed, holders: &[QueueHolder]) -> LeftOut {
    let mut left_out = LeftOut::default();
    for word in typed.split_whitespace() {
        let Some((name, value)) = order(word) else { continue };
        match obeyed(filter, name, &value, signed, holders) {
            Ok(()) => {}
            Err(Why::Unread) => left_out.unread.push(word.to_owned()),
            Err(Why::Several) => left_out.several.push(word.to_owned()),
        }
    }
    left_out
}

/// Somebody by their name with hyphens for blanks, or by a beginning of it or of one of its words: many are
/// called by the last of them. Two of one name cannot be told apart here; the page lets one choose.
fn person(value: &str, holders: &[QueueHolder]) -> Result<PersonId, Why> {
    let folded = |name: &str| folded(&name.replace('-', " "));
    let wanted = folded(value);
    if wanted.trim().is_empty() {
        return Err(Why::Unread);
    }
    let begins = |name: &str| name.starts_with(&wanted) || name.contains(&format!(" {wanted}"));
    let meant = |fits: &dyn Fn(&str) -> bool| -> Vec<PersonId> {
        holders.iter().filter(|holder| fits(&folded(&holder.name))).map(|holder| holder.id).collect()
    };
    let named = meant(&|name| name == wanted);
    let begun = if named.is_empty() { meant(&begins) } else { named };
    match begun.as_slice() {
        [] => Err(Why::Unread),
        [one] => Ok(*one),
        _ => Err(Why::Several),
    }
}

/// A word that is meant as an order: which one, and for what. However it is capitalized: a telephone
/// begins what is typed with a capital.
pub(super) fn order(word: &str) -> Option<(&'static str, String)> {
    let (name, value) = word.split_once(':')?;
    let order = ORDERS.into_iter().find(|order| order.eq_ignore_ascii_case(name))?;
    Some((order, value.to_lowercase()))
}

/// Does what an order says, where it can be understood.
fn obeyed(
    filter: &mut QueueFilter,
    name: &str,
    value: &str,
    signed: &Signed,
    holders: &[QueueHolder],
) -> Result<(), Why> {
    match name {
        "is" => match Is::of(value).ok_or(Why::Unread)? {
            Is::Deferred => filter.deferred = true,
            Is::View(view) => filter.view = view,
            Is::State(state) => filter.state = Some(state),
        },
        "holder" => {
            let meant = holder(value, signed).map_or_else(|| person(value, holders).map(Holder::Person), Ok)?;
            filter.holder = Some(meant);
        }
        "country" => filter.country = Some(country(value, signed.l).ok_or(Why::Unread)?),
        _ => {
            let by = day(value, signed.app.moment().day).ok_or(Why::Unread)?;
            filter.due_by = Some(Calendar::end_of(by));
        }
    }
    Ok(())
}

/// What `is:` asks for.
pub(super) enum Is {
    Deferred,
    View(QueueView),
    State(StateKind),
}

impl Is {
    pub(super) fn of(value: &str) -> Option<Self> {
        if value == "deferred" {
            return Some(Self::Deferred);
        }
        QueueView::from_key(value).map(Self::View).or_else(|| StateKind::from_key(value).map(Self::State))
    }
}

/// A country by its code, by its name in the language of the page with hyphens for blanks, or by the
/// beginning of that name where no other begins so: nobody types *(Plurinational State of)*.
fn country(value: &str, l: &L10n) -> Option<CountryCode> {
    let folded = |name: &str| folded(&name.replace('-', " "));
    let wanted = folded(value);
    let (countries, begins) = (l.countries(), |name: &str| folded(name).starts_with(&wanted));
    let named = countries.iter().find(|(code, name)| folded(code) == wanted || folded(name) == wanted);
    let mut begun = countries.iter().filter(|(_, name)| begins(name));
    let (code, _) = named.or_else(|| begun.next().filter(|_| begun.next().is_none()))?;
    code.parse().ok()
}

/// Within so many days, or by a day.
fn day(value: &str, today: Day) -> Option<Day> {
    match value.parse::<u16>() {
        Ok(days) => today.checked_add(jiff::Span::new().days(i64::from(days))).ok(),
        Err(_) => value.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::kernel::Language;

    #[test]
    fn somebody_is_known_by_a_name_or_by_a_beginning_that_nobody_else_has() {
        let names = ["Awa Diallo", "Anne-Marie Dupont", "Zoë Keller", "Zoe Kellermann", "Ben Moss", "Ben Moss"];
        let id = |n: usize| PersonId(uuid::Uuid::from_u128(n as u128));
        let holders: Vec<QueueHolder> =
            (0..).zip(names).map(|(n, name)| QueueHolder { id: id(n), name: name.to_owned() }).collect();
        for (value, who) in [
            ("awa", 0),
            ("diallo", 0),
            ("awa-diallo", 0),
            ("AWA-Dia", 0),
            ("anne-marie", 1),
            ("marie", 1),
            ("zoe-keller", 2),
            ("kellerm", 3),
        ] {
            assert_eq!(person(value, &holders), Ok(id(who)), "{value}");
        }
        for several in ["zoe", "a", "ben", "ben-moss"] {
            assert_eq!(person(several, &holders), Err(Why::Several), "{several}");
        }
        for unread in ["", "-", "iallo", "awa-moss", "nobody-at-all"] {
            assert_eq!(person(unread, &holders), Err(Why::Unread), "{unread}");
        }
    }

    #[test]
    fn a_country_is_known_by_its_code_its_name_or_a_beginning_that_no_other_has() {
        let known = |language, value: &str| country(value, locale::of(language)).map(|code| code.to_string());
        for (value, code) in [
            ("ke", "KE"),
            ("france", "FR"),
            ("bolivia", "BO"),
            ("united-kingdom", "GB"),
            ("guinea", "GN"),
            ("netherlands", "NL"),
        ] {
            assert_eq!(known(Language::En, value).as_deref(), Some(code), "{value}");
        }
        assert_eq!(known(Language::Fr, "bolivie").as_deref(), Some("BO"));
        for value in ["", "united", "atlantis"] {
            assert_eq!(known(Language::En, value), None, "{value}");
        }
    }
}
