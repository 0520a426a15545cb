//! What the queue is asked for: by its address, and by words that somebody typed into its search, some of which are
//! [`orders`].

use super::orders::{self, Is, LeftOut, order};
use crate::{error::WebError, visit::Signed};
use axum::{extract::Query, http::Uri};
use domain::{
    application::StateKind,
    kernel::{CouncilSessionId, PersonId, StaffRole},
};
use futures::future::try_join;
use persistence::read::{
    council::CouncilAhead,
    queue::{Found, Holder, QueueChoices, QueueFilter, QueueHolder, QueueKey, QueueOrder, QueueView, words_beyond},
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
    /// What was typed and is not searched by.
    pub(super) left_out: LeftOut,
    /// The sessions to come, the people whose files can be asked for, and the views that one keeps.
    pub(super) choices: QueueChoices,
    /// Which files have the words that are sought, and how many, as the store says it.
    pub(super) found: Found,
}

/// Files that are ready for any session.
pub(super) const ANY: &str = "any";
/// Files that one holds oneself.
pub(super) const ME: &str = "me";
/// Files that nobody holds.
pub(super) const NOBODY: &str = "nobody";
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
        let (viewer, words) = (signed.viewer(), orders::words(&self.q));
        // Neither waits for the other.
        let choices = signed.app.store.queue_choices(&viewer, self.holder.parse().ok());
        let found = signed.app.store.queue_found(&viewer, &words);
        let (choices, found) = try_join(choices, found).await?;
        let (mut filter, left_out) = self.filter(signed, &choices.holders, words);
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

    fn filter(&self, signed: &Signed, holders: &[QueueHolder], words: String) -> (QueueFilter, LeftOut) {
        // Whoever holds no files has none of their own to begin with.
        let first = if holds(signed) { QueueView::Mine } else { QueueView::Open };
        let mut filter = QueueFilter {
            view: QueueView::from_key(&self.view).unwrap_or(first),
            state: StateKind::from_key(&self.state),
            holder: holder(&self.holder, signed),
            after: self.after(),
            words,
            ..QueueFilter::default()
        };
        let left_out = orders::obey(&self.q, &mut filter, signed, holders);
        let beyond = words_beyond(&filter.words).into_iter().map(str::to_owned).collect();
        (filter, LeftOut { beyond, ..left_out })
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

/// Whose files `asked` names.
pub(super) fn holder(asked: &str, signed: &Signed) -> Option<Holder> {
    match asked {
        ME => Some(Holder::Person(signed.who.id)),
        NOBODY => Some(Holder::Nobody),
        _ => asked.parse().ok().map(Holder::Person),
    }
}
