//! Which items each issue shows, when revisions, corrigenda and addenda of the paper and of the draft resolution
//! follow each other.

use super::world::{Meeting, at, file, paper, place_late, words};
use antechamber_domain::{
    application::{Ground, StateKind},
    council::{
        Annex, AnnexLine, Command, CouncilSession, ItemStatus, ListItem, PaperIssue, Refusal, Removal, Revision, Symbol,
    },
    kernel::{ApplicationId, Language},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const PAPER: &str = "C/118/12";
pub(super) const DRAFT: &str = "C/118/L/8";

pub(super) fn symbol(symbol: &str) -> Symbol {
    symbol.parse().unwrap()
}

pub(super) fn remove(n: u128) -> Command {
    Command::RemoveItem { application: file(n), why: Removal::BySecretary(words(1)) }
}

pub(super) fn files(items: &[u128]) -> BTreeSet<ApplicationId> {
    items.iter().copied().map(file).collect()
}

pub(super) fn annex(n: u64) -> Annex {
    let line = |application, state, ground| AnnexLine { application, state, ground };
    let closed = line(file(900), StateKind::Inadmissible, Some(Ground::CeasedToExist));
    Annex { lines: vec![closed, line(file(901 + u128::from(n)), StateKind::UnderReview, None)], more: n }
}

impl Meeting {
    fn shown(&self, named: &str, revision: Revision) -> BTreeSet<ApplicationId> {
        self.state().shown_in(&symbol(named), revision)
    }

    /// Issues it as a page would: what an addendum adds is what it shows. Beside the list stands another request
    /// each time.
    pub(super) fn issues(&mut self, named: &str, revision: Revision, language: Language) -> Result<(), Refusal> {
        let annex = Some(annex(self.history.len() as u64));
        let paper = PaperIssue { symbol: symbol(named), annex, ..paper(revision, language) };
        let items = self.shown(named, revision);
        self.say(&match revision {
            Revision::Add(_) => Command::AddAddendum { paper, items },
            _ => Command::IssuePaper(paper),
        })
    }

    /// That it shows these items, before it is issued and in each language in which it is.
    fn told(&mut self, named: &str, revision: Revision, items: &[u128]) {
        for language in Language::ALL {
            assert_eq!(self.shown(named, revision), files(items), "{named} {revision} {language:?}");
            assert_eq!(self.issues(named, revision, language), Ok(()), "{named} {revision} {language:?}");
        }
        assert_eq!(self.shown(named, revision), files(items), "{named} {revision}");
    }

    /// What a further language is made from.
    pub(super) fn stood(&self, named: &str, revision: Revision) -> CouncilSession {
        self.state().before_issue(&self.history, &symbol(named), revision).unwrap().unwrap().0
    }

    fn left(&self, named: &str) -> BTreeSet<ApplicationId> {
        self.state().to_add(&symbol(named))
    }
}

#[test]
fn each_issue_in_a_row_shows_what_is_new_since_the_last_whole_one() {
    let mut m = Meeting::closed(2);
    m.now = at(m.state().dates.paper_issues.on);
    m.told(PAPER, Revision::Original, &[0, 1]);
    m.must(&place_late(2));
    // The draft comes after it, and has it already.
    m.told(DRAFT, Revision::Original, &[0, 1, 2]);
    assert_eq!((m.left(PAPER), m.left(DRAFT)), (files(&[2]), files(&[])));
    m.told(PAPER, Revision::Rev(1), &[0, 1, 2]);
    m.must(&place_late(3));
    m.told(DRAFT, Revision::Add(1), &[3]);
    m.told(PAPER, Revision::Add(1), &[3]);
    m.told(PAPER, Revision::Corr(1), &[]);
    m.must(&place_late(4));
    m.told(DRAFT, Revision::Corr(1), &[]);
    m.told(PAPER, Revision::Add(2), &[4]);
    assert_eq!((m.left(PAPER), m.left(DRAFT)), (files(&[]), files(&[4])));
    m.must(&place_late(5));
    m.told(DRAFT, Revision::Add(2), &[4, 5]);
    m.told(PAPER, Revision::Add(3), &[5]);
    m.told(DRAFT, Revision::Rev(1), &[0, 1, 2, 3, 4, 5]);
    m.told(DRAFT, Revision::Corr(2), &[]);
    assert!(m.state().addenda().is_empty());
    assert_eq!(m.issues(PAPER, Revision::Add(4), Language::En), Err(Refusal::NotAnAddendum), "nothing is left");
    // Each still shows what it showed when it came out.
    for (named, revision, items) in [
        (PAPER, Revision::Original, &[0, 1][..]),
        (PAPER, Revision::Rev(1), &[0, 1, 2]),
        (PAPER, Revision::Add(2), &[4]),
        (DRAFT, Revision::Original, &[0, 1, 2]),
        (DRAFT, Revision::Add(2), &[4, 5]),
    ] {
        assert_eq!(m.shown(named, revision), files(items), "{named} {revision}");
    }
}

#[test]
fn a_revision_replaces_what_was_told_before_it() {
    let mut m = Meeting::issued(2);
    m.must(&remove(1));
    // It stands in the original: that it is off is said by a corrigendum, that it is back by another.
    m.must(&place_late(1));
    assert_eq!(m.left(PAPER), files(&[]));
    m.must(&remove(1));
    m.told(PAPER, Revision::Rev(1), &[0, 1]);
    m.must(&place_late(1));
    assert_eq!(m.left(PAPER), files(&[1]), "the revision told that it was off");
    m.told(PAPER, Revision::Add(1), &[1]);
}

#[test]
fn what_was_taken_off_is_struck_in_each_language_alike() {
    let mut m = Meeting::issued(1);
    m.must(&place_late(1));
    m.must(&remove(1));
    // Nobody was told of it, but its letter is gone.
    assert_eq!(m.issues(PAPER, Revision::Rev(1), Language::En), Ok(()));
    m.must(&place_late(2));
    m.must(&remove(2));
    assert_eq!(m.shown(PAPER, Revision::Rev(1)), files(&[0, 1]), "in French as it was in English");
    m.must(&place_late(1));
    assert_eq!(m.shown(PAPER, Revision::Rev(1)), files(&[0, 1]), "that it is back is told by an addendum");
    let back = m.stood(PAPER, Revision::Rev(1));
    assert_eq!(back.item(file(1)).map(|i| i.status), Some(ItemStatus::Removed), "in French it is off as well");
    assert_eq!(m.shown(PAPER, Revision::Add(1)), files(&[1]));
}

#[test]
fn an_addendum_is_issued_in_its_other_languages_as_long_as_something_of_it_stands() {
    let mut m = Meeting::issued(1);
    m.must(&place_late(1));
    m.must(&place_late(2));
    assert_eq!(m.issues(PAPER, Revision::Add(1), Language::En), Ok(()));
    m.must(&remove(1));
    assert_eq!(m.left(PAPER), files(&[1, 2]));
    assert_eq!(m.issues(PAPER, Revision::Add(1), Language::Fr), Ok(()), "the one that is off is struck");
    m.must(&remove(2));
    assert_eq!(m.left(PAPER), files(&[]));
    assert_eq!(m.issues(PAPER, Revision::Add(1), Language::Es), Err(Refusal::NotOnThisList));
}

#[test]
fn an_addendum_is_not_asked_for_where_a_revision_has_told_of_the_same() {
    let mut m = Meeting::issued(1);
    m.must(&place_late(1));
    assert_eq!(m.issues(PAPER, Revision::Add(1), Language::En), Ok(()));
    assert_eq!(m.left(PAPER), files(&[1]), "in French and in Spanish");
    let replaced = Err(Refusal::Replaced { symbol: symbol(PAPER), by: Revision::Rev(1) });
    for language in Language::ALL {
        assert_eq!(m.issues(PAPER, Revision::Rev(1), language), Ok(()));
        assert_eq!(m.left(PAPER), files(&[]), "{language:?}");
        if language != Language::En {
            assert_eq!(m.issues(PAPER, Revision::Add(1), language), replaced, "{language:?}");
        }
    }
}

#[test]
fn a_draft_resolution_cites_the_issue_that_sets_its_requests_out() {
    let mut m = Meeting::issued(1);
    m.must(&place_late(1));
    m.must(&place_late(2));
    let cited = |m: &Meeting, items: &[u128]| m.state().set_out_in(&files(items));
    assert_eq!(cited(&m, &[0]).as_deref(), Some(PAPER));
    assert_eq!(cited(&m, &[1]), None);
    let adds =
        |number, n| Command::AddAddendum { paper: paper(Revision::Add(number), Language::En), items: [file(n)].into() };
    m.must(&adds(1, 1));
    assert_eq!(cited(&m, &[1]).as_deref(), Some("C/118/12 Add.1"));
    assert_eq!(cited(&m, &[1, 2]), None, "one of them is in no paper");
    m.must(&adds(2, 2));
    assert_eq!(cited(&m, &[1, 2]).as_deref(), Some(PAPER), "in two issues of it");
    assert_eq!(m.issues(PAPER, Revision::Rev(1), Language::En), Ok(()));
    assert_eq!(cited(&m, &[1, 2]).as_deref(), Some("C/118/12 Rev.1"));
    assert_eq!(m.issues(DRAFT, Revision::Original, Language::En), Ok(()));
    assert_eq!(cited(&m, &[0]).as_deref(), Some("C/118/12 Rev.1"), "a draft sets nothing out");
}

/// What an issue says: the items with their letters and marks, the annex, what it cites.
#[derive(Clone, Debug, PartialEq)]
struct Says {
    shown: BTreeSet<ApplicationId>,
    list: Vec<ListItem>,
    annex: Option<Annex>,
    cites: Option<String>,
}

impl Says {
    /// As a page makes it of a session.
    fn of(session: &CouncilSession, shown: BTreeSet<ApplicationId>, annex: Option<Annex>) -> Self {
        let list: Vec<_> = session.items.iter().filter(|i| shown.contains(&i.application)).cloned().collect();
        let standing = list.iter().filter(|i| i.status == ItemStatus::Listed).map(|i| i.application).collect();
        Self { cites: session.set_out_in(&standing), shown, list, annex }
    }
}

/// What each issue said in its first language.
type Said = BTreeMap<(Symbol, Revision), Says>;

/// Issues it in a language; where it comes out, it says what it said in the first one.
fn says_the_same(m: &mut Meeting, said: &mut Said, named: &str, revision: Revision, language: Language) {
    let before = m.state().clone();
    let name = (symbol(named), revision);
    issued(m, named, revision, language);
    if m.state().papers.len() == before.papers.len() {
        return;
    }
    let annex = || m.state().annex_of(&name.0, revision).cloned();
    let Some(first) = said.get(&name) else {
        said.insert(name.clone(), Says::of(&before, before.shown_in(&name.0, revision), annex()));
        return;
    };
    let stood = before.before_issue(&m.history, &name.0, revision).unwrap().unwrap().0;
    let again = Says::of(&stood, before.shown_in(&name.0, revision), annex());
    assert_eq!(again, *first, "{named} {revision} in {language:?}");
}

/// One throw: what is done, under which symbol, in which language, with which item or number.
type Throw = (u8, bool, u8, u8);

fn revision(what: u8, n: u8) -> Revision {
    let number = u16::from(n % 3) + 1;
    match what % 4 {
        0 => Revision::Original,
        1 => Revision::Rev(number),
        2 => Revision::Corr(number),
        _ => Revision::Add(number),
    }
}

/// Of an issue that comes out: what it shows is new, and the other symbol has nothing of it.
fn issued(m: &mut Meeting, named: &str, revision: Revision, language: Language) {
    let other = if named == PAPER { DRAFT } else { PAPER };
    let before = (m.left(other), m.shown(other, Revision::Add(9)));
    let is_first = !m.state().told.contains_key(&(symbol(named), revision));
    let (shown, new) = (m.shown(named, revision), m.state().untold(&symbol(named)));
    let stood: Vec<_> = m.state().items.iter().filter(|i| i.status == ItemStatus::Listed).cloned().collect();
    if m.issues(named, revision, language).is_err() {
        return;
    }
    assert_eq!((m.left(other), m.shown(other, Revision::Add(9))), before, "{named} {revision} is none of {other}");
    let standing = |items: &BTreeSet<ApplicationId>| -> BTreeSet<_> {
        stood.iter().map(|i| i.application).filter(|a| items.contains(a)).collect()
    };
    let left = m.state().untold(&symbol(named));
    match (revision, is_first) {
        (Revision::Original | Revision::Rev(_), true) => {
            assert_eq!(standing(&shown).len(), stood.len(), "a whole list leaves out nothing");
            assert!(left.is_empty(), "after {named} {revision}");
        }
        (Revision::Add(_), true) => {
            assert_eq!(shown, new, "an addendum adds all that is new, and nothing else");
            assert!(left.is_empty(), "after {named} {revision}");
        }
        (Revision::Corr(_), true) => assert_eq!((shown, left), (BTreeSet::new(), new)),
        // What is told is told in any language; what came since is not.
        (_, false) => {
            assert_eq!(left, new, "{named} {revision} once more");
            let first = m.state().told[&(symbol(named), revision)].clone();
            let all: BTreeSet<_> = first.items.union(&first.struck).copied().collect();
            assert_eq!(shown, all, "{named} {revision} tells something else in {language:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn whatever_follows_whatever_each_issue_shows_what_is_new(throws in prop::collection::vec(any::<Throw>(), 1..60)) {
        let (mut m, mut said) = (Meeting::closed(2), Said::new());
        m.now = at(m.state().dates.paper_issues.on);
        says_the_same(&mut m, &mut said, PAPER, Revision::Original, Language::En);
        for (what, is_draft, language, n) in throws {
            match what % 6 {
                0 => { let _ = m.say(&place_late(u128::from(n % 8))); }
                1 => { let _ = m.say(&remove(u128::from(n % 8))); }
                _ => {
                    let named = if is_draft { DRAFT } else { PAPER };
                    let language = Language::ALL[usize::from(language) % 3];
                    says_the_same(&mut m, &mut said, named, revision(what / 6, n), language);
                }
            }
        }
        prop_assert_eq!(m.replayed(), m.session);
    }
}
