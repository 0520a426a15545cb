//! Which items each issue of a paper tells of. The Council paper and the draft resolution have a symbol each, and
//! what comes late on the list reaches each of them by itself: what stands in one says nothing of the other.

use super::{
    naming::{Revision, Symbol},
    state::{CouncilSession, IssuedPaper, ItemStatus, ListItem},
};
use crate::kernel::{ApplicationId, Language};
use std::collections::BTreeSet;

/// What an issue tells of, as its first language came out: the others tell of the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The items that stood.
    pub items: BTreeSet<ApplicationId>,
    /// So many letters were given by then: of a whole list, those that had been taken off it are shown as well.
    pub letters: u16,
}

impl Told {
    /// Whether a whole list of that day shows the item. One that was off it then, and stands again, would be news.
    fn shows(&self, item: &ListItem) -> bool {
        let was_off = || item.status != ItemStatus::Listed && item.letter.is_some_and(|letter| letter < self.letters);
        self.items.contains(&item.application) || was_off()
    }
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
        match revision {
            Revision::Corr(_) => BTreeSet::new(),
            Revision::Add(_) => self.added_by(symbol, revision),
            Revision::Original | Revision::Rev(_) => {
                let first = self.told.get(&(symbol.clone(), revision));
                let shown = self.items.iter().filter(|item| first.is_none_or(|told| told.shows(item)));
                shown.map(|item| item.application).collect()
            }
        }
    }

    /// What an addendum under this symbol can be issued for: what does not stand there yet, and what one added
    /// that has not reached every language.
    pub fn to_add(&self, symbol: &Symbol) -> BTreeSet<ApplicationId> {
        let mut items = self.untold(symbol);
        for (revision, told) in self.issues(symbol) {
            if matches!(revision, Revision::Add(_)) && self.is_owed(symbol, revision, told) {
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

    /// Whether a language has neither this addendum nor a whole list with what it adds. Of what is off the list
    /// again nobody needs to be told.
    fn is_owed(&self, symbol: &Symbol, addendum: Revision, told: &Told) -> bool {
        let standing: BTreeSet<_> = told.items.iter().copied().filter(|item| self.is_listed(*item)).collect();
        let whole_with_it = |paper: &IssuedPaper| {
            let whole = self.told.get(&(symbol.clone(), paper.revision)).filter(|_| paper.revision.is_whole());
            whole.is_some_and(|whole| standing.is_subset(&whole.items))
        };
        let under = self.papers.iter().filter(|p| p.symbol == *symbol);
        let out: BTreeSet<Language> =
            under.filter(|p| p.revision == addendum || whole_with_it(p)).map(|p| p.language).collect();
        !standing.is_empty() && out.len() < Language::ALL.len()
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
