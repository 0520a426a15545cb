//! Which items each issue of a paper tells of. The Council paper and the draft resolution have a symbol each, and
//! what comes late on the list reaches each of them by itself: what stands in one says nothing of the other.

use super::{
    event::Event,
    naming::{Revision, Symbol},
    state::{CouncilSession, IssuedPaper, ItemStatus},
};
use crate::{
    application::{Ground, StateKind},
    kernel::{ApplicationId, BrokenHistory, History, Instant, Language, Recorded},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What an issue tells of, as its first language came out: the others tell of the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The items that stood.
    pub items: BTreeSet<ApplicationId>,
    /// Of a whole list, those that had been taken off it: they are shown as such.
    pub struck: BTreeSet<ApplicationId>,
    /// What it told of requests beside the list. Nothing of an issue that was made elsewhere.
    pub annex: Option<Annex>,
}

/// What an issue tells of requests that were received and are not on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annex {
    /// Each request, in order.
    pub lines: Vec<AnnexLine>,
    /// How many more there were.
    pub more: u64,
}

/// A request that is told of beside the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnexLine {
    /// Which.
    pub application: ApplicationId,
    /// Where it stood.
    pub state: StateKind,
    /// Why it was closed, where that was without the Council.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
}

/// An issue that can still come out in other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToFollow<'s> {
    /// As it came out first.
    pub first: &'s IssuedPaper,
    /// The languages that it has not come out in.
    pub languages: Vec<Language>,
    /// The items that came on the list or off it since: none of its languages tells of that.
    pub changed: BTreeSet<ApplicationId>,
}

impl CouncilSession {
    /// The paper that put the requests before the Council, as it was issued first.
    pub fn council_paper(&self) -> Option<&IssuedPaper> {
        self.papers.iter().find(|p| p.revision == Revision::Original && !p.symbol.is_draft())
    }

    /// The draft of a resolution on them, as it was issued first.
    pub fn draft_resolution(&self) -> Option<&IssuedPaper> {
        self.papers.iter().find(|p| p.revision == Revision::Original && p.symbol.is_draft())
    }

    /// The paper that tells the Council of this request, where one was issued: a draft resolution only names it.
    pub fn paper_on(&self, application: ApplicationId) -> Option<&Symbol> {
        let mut papers = self.told.iter().filter(|((symbol, _), _)| !symbol.is_draft());
        papers.find(|(_, told)| told.items.contains(&application)).map(|((symbol, _), _)| symbol)
    }

    /// The issue that sets out all of these requests, by its name; the paper's symbol, where more than one issue
    /// of it does so. Nothing where no paper tells of one of them.
    pub fn set_out_in(&self, items: &BTreeSet<ApplicationId>) -> Option<String> {
        self.symbols().into_iter().filter(|symbol| !symbol.is_draft()).find_map(|symbol| {
            items.is_subset(&self.stands_in(symbol)).then(|| {
                let alone = self.issues(symbol).filter(|(_, told)| items.is_subset(&told.items)).last();
                alone.map_or_else(|| symbol.to_string(), |(revision, _)| symbol.with(revision))
            })
        })
    }

    /// What came on the closed list and does not stand in what was issued under this symbol.
    pub fn untold(&self, symbol: &Symbol) -> BTreeSet<ApplicationId> {
        let told = self.stands_in(symbol);
        let late = self.items.iter().filter(|i| i.late.is_some() && i.status == ItemStatus::Listed);
        late.map(|i| i.application).filter(|application| !told.contains(application)).collect()
    }

    /// What an addendum of this name adds: in each language the same as in its first one.
    pub fn added_by(&self, symbol: &Symbol, revision: Revision) -> BTreeSet<ApplicationId> {
        let first = self.told.get(&(symbol.clone(), revision));
        first.map_or_else(|| self.untold(symbol), |told| told.items.clone())
    }

    /// The items that an issue of this name shows, with those that were taken off the list: in each language those
    /// of its first one. A corrigendum shows none.
    pub fn shown_in(&self, symbol: &Symbol, revision: Revision) -> BTreeSet<ApplicationId> {
        match (revision, self.told.get(&(symbol.clone(), revision))) {
            (Revision::Corr(_), _) => BTreeSet::new(),
            (Revision::Add(_), _) => self.added_by(symbol, revision),
            (Revision::Original | Revision::Rev(_), Some(told)) => told.items.union(&told.struck).copied().collect(),
            (Revision::Original | Revision::Rev(_), None) => self.items.iter().map(|item| item.application).collect(),
        }
    }

    /// What the first language of an issue told of requests beside the list, where it was kept.
    pub fn annex_of(&self, symbol: &Symbol, revision: Revision) -> Option<&Annex> {
        self.told.get(&(symbol.clone(), revision))?.annex.as_ref()
    }

    /// The session as it stood when an issue of this name came out first, and when what that tells was read: so its
    /// other languages tell it. Between reading and issuing something may have happened to a file. Only the
    /// translations are those of today, since a language may have waited for them. Nothing where no such issue came
    /// out.
    pub fn before_issue(
        &self,
        events: &[Recorded<Event>],
        symbol: &Symbol,
        revision: Revision,
    ) -> Result<Option<(Self, Instant)>, BrokenHistory> {
        let names_it = |paper: &IssuedPaper| paper.symbol == *symbol && paper.revision == revision;
        let first = events.iter().position(|record| record.event.issued().is_some_and(names_it));
        let (before, since) = events.split_at(first.unwrap_or(events.len()));
        let (Some(issue), Some(session)) = (since.first(), Self::replay(before)?) else { return Ok(None) };
        let read_at = issue.event.issued().and_then(|paper| paper.read_at).unwrap_or(issue.at);
        Ok(Some((Self { translations: self.translations.clone(), ..session }, read_at)))
    }

    /// The whole issue that replaced this one, where one did. Nothing that belongs to what was replaced comes out
    /// in another language: its readers are told by the newer one.
    pub fn replaced_by(&self, symbol: &Symbol, revision: Revision) -> Option<Revision> {
        let mut since = self.issues(symbol).map(|(issue, _)| issue).skip_while(|issue| *issue != revision);
        since.next()?;
        since.filter(|issue| issue.is_whole()).last()
    }

    /// The issues that can still come out in other languages, in the order of their papers.
    pub fn to_follow(&self) -> Vec<ToFollow<'_>> {
        let mut all = Vec::new();
        for symbol in self.symbols() {
            for (revision, told) in self.issues(symbol).filter(|(revision, told)| self.follows(symbol, *revision, told))
            {
                let first = self.papers.iter().find(|p| p.symbol == *symbol && p.revision == revision);
                let languages = self.left_in(symbol, revision);
                let changed = self.changed_since(revision, told);
                all.extend(first.map(|first| ToFollow { first, languages, changed }));
            }
        }
        all
    }

    /// What an addendum under this symbol can be issued for: what does not stand there yet, and what one added
    /// that has not reached every language and was not replaced.
    pub fn to_add(&self, symbol: &Symbol) -> BTreeSet<ApplicationId> {
        let mut items = self.untold(symbol);
        for (revision, told) in self.issues(symbol) {
            if matches!(revision, Revision::Add(_)) && self.follows(symbol, revision, told) {
                items.extend(&told.items);
            }
        }
        items
    }

    /// The symbols under which an addendum can be issued, in the order of their papers, and what for.
    pub fn addenda(&self) -> Vec<(&Symbol, BTreeSet<ApplicationId>)> {
        let each = self.symbols().into_iter().map(|symbol| (symbol, self.to_add(symbol)));
        each.filter(|(_, items)| !items.is_empty()).collect()
    }

    /// Whether an issue can come out in a further language: nothing has replaced it, and of an addendum something
    /// stands. Of what is off the list again nobody needs to be told.
    fn follows(&self, symbol: &Symbol, revision: Revision, told: &Told) -> bool {
        let stands = !matches!(revision, Revision::Add(_)) || told.items.iter().any(|item| self.is_listed(*item));
        stands && !self.left_in(symbol, revision).is_empty() && self.replaced_by(symbol, revision).is_none()
    }

    /// The languages that an issue has not come out in.
    fn left_in(&self, symbol: &Symbol, revision: Revision) -> Vec<Language> {
        let issue: Vec<_> = self.papers.iter().filter(|p| p.symbol == *symbol && p.revision == revision).collect();
        Language::ALL.into_iter().filter(|language| issue.iter().all(|p| p.language != *language)).collect()
    }

    /// Of what an issue tells, the items that stand otherwise now.
    fn changed_since(&self, revision: Revision, told: &Told) -> BTreeSet<ApplicationId> {
        let listed = self.items.iter().filter(|item| item.status == ItemStatus::Listed);
        let listed: BTreeSet<_> = listed.map(|item| item.application).collect();
        match revision {
            Revision::Corr(_) => BTreeSet::new(),
            Revision::Add(_) => told.items.difference(&listed).copied().collect(),
            Revision::Original | Revision::Rev(_) => told.items.symmetric_difference(&listed).copied().collect(),
        }
    }

    /// What an issue that comes out now tells of.
    pub(super) fn tells(&self, revision: Revision, annex: Option<Annex>) -> Told {
        let whole = self.items.iter().filter(|_| revision.is_whole());
        let (standing, off): (Vec<_>, Vec<_>) = whole.partition(|item| item.status == ItemStatus::Listed);
        Told {
            items: standing.into_iter().map(|item| item.application).collect(),
            struck: off.into_iter().map(|item| item.application).collect(),
            annex,
        }
    }

    /// The items that are to be read under this symbol: a revision replaces whatever was issued before it.
    fn stands_in(&self, symbol: &Symbol) -> BTreeSet<ApplicationId> {
        let mut items = BTreeSet::new();
        for (revision, told) in self.issues(symbol) {
            if revision.is_whole() {
                items.clone_from(&told.items);
            } else {
                items.extend(&told.items);
            }
        }
        items
    }

    /// The symbols of the session's papers, in the order in which they were given.
    fn symbols(&self) -> Vec<&Symbol> {
        let mut seen = BTreeSet::new();
        self.papers.iter().map(|p| &p.symbol).filter(|symbol| seen.insert(*symbol)).collect()
    }

    /// What was issued under this symbol, in order: each issue once, whatever its languages.
    fn issues<'s>(&'s self, symbol: &'s Symbol) -> impl Iterator<Item = (Revision, &'s Told)> {
        let mut seen = BTreeSet::new();
        let under = self.papers.iter().filter(move |p| p.symbol == *symbol && seen.insert(p.revision));
        under.filter_map(move |p| Some((p.revision, self.told.get(&(p.symbol.clone(), p.revision))?)))
    }
}
