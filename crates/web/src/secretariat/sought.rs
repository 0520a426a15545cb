//! What the queue is asked for: by its address, and by words that somebody typed into its search,
//! some of which are orders (`is:overdue`, `holder:me`, `country:KE`, `due:7`).

use crate::{error::WebError, visit::Signed};
use axum::{extract::Query, http::Uri};
use domain::{
    application::StateKind,
    kernel::{Calendar, CouncilSessionId, Day, PersonId, StaffRole},
    organization::CountryCode,
};
use locale::{L10n, format::folded};
use persistence::read::{
    council::CouncilAhead,
    queue::{Holder, QueueFilter, QueueKey, QueueOrder, QueueView},
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
    pub(super) filter: QueueFilter,
    /// The sessions to come.
    pub(super) sessions: Vec<CouncilAhead>,
}

/// Files that are ready for any session.
pub(super) const ANY: &str = "any";

impl Asked {
    /// What somebody asked for in an address that was kept, or came with a form.
    pub(super) fn read(query: &str) -> Result<Self, WebError> {
        let address: Uri = format!("/desk?{query}").parse().map_err(|_| WebError::BadRequest)?;
        let Query(asked) = Query::try_from_uri(&address).map_err(|_| WebError::BadRequest)?;
        Ok(asked)
    }

    /// The same address with another view, from its beginning and in the order that the view opens in.
    pub(super) fn in_view(&self, view: QueueView) -> String {
        let (view, order, session) = (view.key().to_owned(), String::new(), String::new());
        Self { view, order, session, ..self.begun() }.at("/desk")
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
    pub(super) async fn sought(&self, signed: &Signed) -> Result<Sought, WebError> {
        let sessions = signed.app.store.councils_ahead(&signed.viewer()).await?;
        let filter = QueueFilter { session: self.session(&sessions), ..self.filter(signed) };
        Ok(Sought { filter, sessions })
    }

    /// For which session the files are ready: the next one, where nothing else is asked.
    fn session(&self, sessions: &[CouncilAhead]) -> Option<CouncilSessionId> {
        let named = sessions.iter().find(|s| s.id.to_string() == self.session);
        named.or_else(|| sessions.first().filter(|_| self.session != ANY)).map(|s| s.id)
    }

    fn filter(&self, signed: &Signed) -> QueueFilter {
        // Whoever holds no files has none of their own to begin with.
        let first = if holds(signed) { QueueView::Mine } else { QueueView::Open };
        let me = signed.who.id;
        let view = QueueView::from_key(&self.view).unwrap_or(first);
        let mut filter = QueueFilter {
            view,
            state: StateKind::from_key(&self.state),
            holder: holder(&self.holder, me),
            after: self.after(),
            ..QueueFilter::default()
        };
        let mut words = Vec::new();
        for word in self.q.split_whitespace() {
            if !order(&mut filter, word, me, signed.app.moment().day, signed.l) {
                words.push(word);
            }
        }
        filter.words = words.join(" ");
        if filter.state.is_some_and(StateKind::is_closed) && filter.view != QueueView::Closed {
            // No other view has files in it.
            if filter.view == QueueView::Mine {
                filter.holder = Some(Holder::Person(me));
            }
            filter.view = QueueView::Closed;
        }
        filter.order = QueueOrder::from_key(&self.order).unwrap_or_else(|| filter.view.orders()[0]);
        filter
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

fn holder(asked: &str, me: PersonId) -> Option<Holder> {
    match asked {
        "me" => Some(Holder::Person(me)),
        "nobody" => Some(Holder::Nobody),
        _ => None,
    }
}

/// Takes a word as an order, where it is one.
fn order(filter: &mut QueueFilter, word: &str, me: PersonId, today: Day, l: &L10n) -> bool {
    let Some((name, value)) = word.split_once(':') else { return false };
    match name {
        "is" if value == "deferred" => filter.deferred = true,
        "is" => match (QueueView::from_key(value), StateKind::from_key(value)) {
            (Some(view), _) => filter.view = view,
            (None, Some(state)) => filter.state = Some(state),
            (None, None) => return false,
        },
        "holder" => match holder(value, me) {
            Some(holder) => filter.holder = Some(holder),
            None => return false,
        },
        "country" => match country(value, l) {
            Some(country) => filter.country = Some(country),
            None => return false,
        },
        "due" => match day(value, today) {
            Some(day) => filter.due_before = Some(Calendar::end_of(day)),
            None => return false,
        },
        _ => return false,
    }
    true
}

/// A country by its code or by its name in the language of the page, with hyphens for blanks.
fn country(value: &str, l: &L10n) -> Option<CountryCode> {
    let wanted = folded(&value.replace('-', " "));
    let known = |(code, name): &&(&'static str, &'static str)| {
        folded(code) == wanted || folded(&name.replace('-', " ")) == wanted
    };
    l.countries().iter().find(known).and_then(|(code, _)| code.parse().ok())
}

/// Within so many days, or by a day.
fn day(value: &str, today: Day) -> Option<Day> {
    match value.parse::<u16>() {
        Ok(days) => today.checked_add(jiff::Span::new().days(i64::from(days))).ok(),
        Err(_) => value.parse().ok(),
    }
}
