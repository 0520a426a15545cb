//! What the queue is asked for: by its address, and by words that somebody typed into its search,
//! some of which are orders (`is:overdue`, `holder:me`, `country:KE`, `due:7`).

use crate::{error::WebError, visit::Signed};
use axum::{extract::Query, http::Uri};
use domain::{
    application::StateKind,
    kernel::{Calendar, CouncilSessionId, Day, PersonId, StaffRole},
    organization::CountryCode,
};
use futures::future::try_join;
use locale::{L10n, format::folded};
use persistence::read::{
    council::CouncilAhead,
    queue::{Holder, QueueChoices, QueueFilter, QueueHolder, QueueKey, QueueOrder, QueueView},
};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

/// The address of the queue, as it stands after the question mark.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) view: String,
    pub(super) state: String,
    pub(super) holder: String,
    pub(super) order: String,
    /// Of what is ready: for which session.
    pub(super) session: String,
    #[serde(deserialize_with = "crate::query::search")]
    pub(super) q: String,
    after: String,
    /// Whether every row of the page is shown as chosen.
    all: String,
}

/// What the address asks for, with what it is chosen from.
pub(super) struct Sought {
    /// The address, as it was understood.
    pub(super) asked: Asked,
    pub(super) filter: QueueFilter,
    /// Words that begin like orders and were not obeyed.
    pub(super) left_out: LeftOut,
    /// The sessions to come, the people whose files can be asked for, and the views that one keeps.
    pub(super) choices: QueueChoices,
    /// How many files have the words that are sought, as the store says it.
    pub(super) found: Option<u64>,
}

/// Words that begin like orders and were not obeyed, as they were typed.
#[derive(Default)]
pub(super) struct LeftOut {
    /// They ask for nothing that there is.
    pub(super) unread: Vec<String>,
    /// They may mean more than one person.
    pub(super) several: Vec<String>,
}

/// Why an order is not obeyed.
#[derive(Debug, PartialEq, Eq)]
enum Why {
    Unread,
    Several,
}

/// Files that are ready for any session.
pub(super) const ANY: &str = "any";
/// Files that one holds oneself.
pub(super) const ME: &str = "me";
/// Files that nobody holds.
pub(super) const NOBODY: &str = "nobody";
/// What orders begin with.
const ORDERS: [&str; 4] = ["is", "holder", "country", "due"];

impl Asked {
    /// What somebody asked for in an address that was kept, or came with a form.
    pub(super) fn read(query: &str) -> Result<Self, WebError> {
        let address: Uri = format!("/desk?{query}").parse().map_err(|_| WebError::BadRequest)?;
        let Query(asked) = Query::try_from_uri(&address).map_err(|_| WebError::BadRequest)?;
        Ok(asked)
    }

    /// The same address with another view, from its beginning and in the order that the view opens in.
    /// Another view among the words, a state that the view has no files in, or a holder where it says
    /// itself whose its files are, would show something else than the tab says.
    pub(super) fn in_view(&self, view: QueueView) -> String {
        let says_whose = matches!(view, QueueView::Mine | QueueView::Unassigned);
        let stays = |word: &&str| match order(word) {
            Some(("is", value)) => match Is::of(&value) {
                Some(Is::View(_)) => false,
                Some(Is::State(state)) => view.has(state),
                Some(Is::Deferred) | None => true,
            },
            Some(("holder", _)) => !says_whose,
            _ => true,
        };
        let q = self.q.split_whitespace().filter(stays).collect::<Vec<_>>().join(" ");
        let fits = StateKind::from_key(&self.state).is_some_and(|state| view.has(state));
        let state = if fits { self.state.clone() } else { String::new() };
        let holder = if says_whose { String::new() } else { self.holder.clone() };
        let (view, order, session) = (view.key().to_owned(), String::new(), String::new());
        Self { view, state, holder, order, session, q, ..self.begun() }.at("/desk")
    }

    /// Every file of a view with these words, whatever else was asked for.
    pub(super) fn of_words(words: &str, view: QueueView) -> String {
        Self { view: view.key().to_owned(), q: words.to_owned(), ..Self::default() }.at("/desk")
    }

    /// Every file on its way that somebody holds, or nobody.
    pub(super) fn held_by(holder: Option<PersonId>) -> String {
        let holder = holder.map_or_else(|| NOBODY.to_owned(), |person| person.to_string());
        Self { view: QueueView::Open.key().to_owned(), holder, ..Self::default() }.at("/desk")
    }

    /// The same address in another order, from its beginning.
    pub(super) fn in_order(&self, order: QueueOrder) -> String {
        Self { order: order.key().to_owned(), ..self.begun() }.at("/desk")
    }

    /// The same address, every row of its page chosen, or none.
    pub(super) fn choosing(&self, all: bool) -> String {
        Self { all: if all { "yes" } else { "" }.to_owned(), ..self.clone() }.at("/desk")
    }

    pub(super) fn chooses_all(&self) -> bool {
        !self.all.is_empty()
    }

    /// What is asked for, without where one is in it: as it is kept under a name. The view is always
    /// said, since not everybody's queue opens with the same one.
    pub(super) fn kept(&self, view: QueueView) -> String {
        Self { view: view.key().to_owned(), ..self.begun() }.query()
    }

    /// The same page of the same view, for a way back.
    pub(super) fn here(&self, view: QueueView) -> String {
        Self { view: view.key().to_owned(), all: String::new(), ..self.clone() }.query()
    }

    fn begun(&self) -> Self {
        Self { after: String::new(), all: String::new(), ..self.clone() }
    }

    /// The same address from its beginning.
    pub(super) fn first(&self) -> String {
        self.begun().at("/desk")
    }

    /// The same address behind a row.
    pub(super) fn behind(&self, key: QueueKey) -> String {
        Self { after: format!("{}.{}", key.at, key.n), ..self.begun() }.at("/desk")
    }

    /// What was asked, at another address.
    pub(super) fn at(&self, path: &str) -> String {
        format!("{path}?{}", self.query())
    }

    fn query(&self) -> String {
        let mut query = Serializer::new(String::new());
        let all = [
            ("view", &self.view),
            ("state", &self.state),
            ("holder", &self.holder),
            ("order", &self.order),
            ("session", &self.session),
            ("q", &self.q),
            ("after", &self.after),
            ("all", &self.all),
        ];
        for (name, value) in all.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        query.finish()
    }

    /// Whether anything narrows the view.
    pub(super) fn narrows(&self) -> bool {
        [&self.state, &self.holder, &self.q].into_iter().any(|asked| !asked.trim().is_empty())
    }

    /// What is to be listed, and from which sessions one can choose.
    pub(super) async fn sought(mut self, signed: &Signed) -> Result<Sought, WebError> {
        if self.holder.parse::<PersonId>().is_ok_and(|id| id == signed.who.id) {
            ME.clone_into(&mut self.holder);
        }
        let (viewer, words) = (signed.viewer(), self.words());
        // Neither waits for the other.
        let choices = signed.app.store.queue_choices(&viewer, self.holder.parse().ok());
        let found = signed.app.store.queue_found(&viewer, &words);
        let (choices, found) = try_join(choices, found).await?;
        let (mut filter, left_out) = self.filter(signed, &choices.holders);
        if filter.state.is_some_and(StateKind::is_closed) && filter.view != QueueView::Closed {
            // No other view has files in it. Whoever came from their own means their own.
            if filter.view == QueueView::Mine {
                filter.holder = Some(Holder::Person(signed.who.id));
                ME.clone_into(&mut self.holder);
            }
            filter.view = QueueView::Closed;
            filter.view.key().clone_into(&mut self.view);
        }
        filter.session = self.session(&choices.sessions);
        filter.order = QueueOrder::from_key(&self.order).unwrap_or_else(|| filter.view.orders()[0]);
        Ok(Sought { asked: self, filter, left_out, choices, found })
    }

    /// For which session the files are ready: the next one, where nothing else is asked.
    fn session(&self, sessions: &[CouncilAhead]) -> Option<CouncilSessionId> {
        let named = sessions.iter().find(|s| s.id.to_string() == self.session);
        named.or_else(|| sessions.first().filter(|_| self.session != ANY)).map(|s| s.id)
    }

    fn filter(&self, signed: &Signed, holders: &[QueueHolder]) -> (QueueFilter, LeftOut) {
        // Whoever holds no files has none of their own to begin with.
        let first = if holds(signed) { QueueView::Mine } else { QueueView::Open };
        let mut filter = QueueFilter {
            view: QueueView::from_key(&self.view).unwrap_or(first),
            state: StateKind::from_key(&self.state),
            holder: holder(&self.holder, signed),
            after: self.after(),
            words: self.words(),
            ..QueueFilter::default()
        };
        let mut left_out = LeftOut::default();
        for word in self.q.split_whitespace() {
            let Some((name, value)) = order(word) else { continue };
            match obeyed(&mut filter, name, &value, signed, holders) {
                Ok(()) => {}
                Err(Why::Unread) => left_out.unread.push(word.to_owned()),
                Err(Why::Several) => left_out.several.push(word.to_owned()),
            }
        }
        (filter, left_out)
    }

    /// The words that are sought: all that are no orders.
    fn words(&self) -> String {
        self.q.split_whitespace().filter(|word| order(word).is_none()).collect::<Vec<_>>().join(" ")
    }

    /// Where the page before ended; a changed address begins anew.
    fn after(&self) -> Option<QueueKey> {
        let (at, n) = self.after.split_once('.')?;
        Some(QueueKey { at: at.parse().ok()?, n: n.parse().ok()? })
    }
}

/// Whether this person can have files of their own.
pub(super) fn holds(signed: &Signed) -> bool {
    signed.who.has_any(&[StaffRole::Officer, StaffRole::SeniorOfficer])
}

fn holder(asked: &str, signed: &Signed) -> Option<Holder> {
    match asked {
        ME => Some(Holder::Person(signed.who.id)),
        NOBODY => Some(Holder::Nobody),
        _ => asked.parse().ok().map(Holder::Person),
    }
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
fn order(word: &str) -> Option<(&'static str, String)> {
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
enum Is {
    Deferred,
    View(QueueView),
    State(StateKind),
}

impl Is {
    fn of(value: &str) -> Option<Self> {
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
