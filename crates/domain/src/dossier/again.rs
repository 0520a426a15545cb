//! What stood against an earlier application, looked for in the answers of the one that follows it.

use super::{Answers, Field, Section, Typed, difference, form};
use crate::criteria::CriterionKey;
use std::collections::BTreeSet;

/// A question that fed what stood against the earlier application, and has not been answered anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// Where it is asked.
    pub section: Section,
    /// Which.
    pub field: Field,
    /// What stood against the earlier application and rests on it.
    pub criteria: Vec<CriterionKey>,
}

/// The questions that fed what stood against the earlier application, whose answers were `before`. In
/// each section a criterion is settled as soon as one of its questions there has another answer than
/// before: which of them had to change only the applicant knows.
pub fn unsettled(before: &Answers, now: &Answers, against: &BTreeSet<CriterionKey>) -> Vec<Unsettled> {
    let (changes, none) = (difference(before, now), Typed::new());
    let mut open = Vec::new();
    for section in Section::ALL {
        let typed = now.get(&section).unwrap_or(&none);
        let is_new = |field: Field| {
            // An answer that was only left out says nothing new.
            let is_answered = typed.iter().any(|(name, words)| field.spec().owns(name) && !words.trim().is_empty());
            is_answered && changes.iter().any(|c| c.section() == section && c.field() == field)
        };
        let is_settled = |key: &CriterionKey| form(section).iter().any(|s| s.feeds.contains(key) && is_new(s.field));
        for spec in form(section).iter().filter(|spec| spec.is_asked(typed)) {
            let criteria: Vec<CriterionKey> =
                spec.feeds.iter().filter(|key| against.contains(*key) && !is_settled(key)).copied().collect();
            if !criteria.is_empty() {
                open.push(Unsettled { section, field: spec.field, criteria });
            }
        }
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A question that feeds some criterion, and that criterion.
    fn question() -> (Section, Field, CriterionKey) {
        let of = |section: Section| {
            let spec = form(section).iter().find(|s| !s.feeds.is_empty() && s.is_asked(&Typed::new()))?;
            Some((section, spec.field, *spec.feeds.first()?))
        };
        Section::ALL.into_iter().find_map(of).unwrap()
    }

    fn answers(section: Section, field: Field, words: &str) -> Answers {
        [(section, Typed::new().with(field.key(), words))].into()
    }

    #[test]
    fn a_question_is_open_until_it_is_answered_otherwise() {
        let (section, field, key) = question();
        let before = answers(section, field, "as it was");
        let open = |now: &Answers| unsettled(&before, now, &[key].into()).iter().any(|u| u.field == field);
        assert!(open(&before) && open(&Answers::new()) && open(&answers(section, field, "  ")));
        assert!(!open(&answers(section, field, "otherwise")));
    }

    #[test]
    fn what_did_not_stand_against_it_is_not_asked_again() {
        let (section, field, _) = question();
        assert_eq!(unsettled(&answers(section, field, "as it was"), &Answers::new(), &BTreeSet::new()), []);
    }

    #[test]
    fn each_open_question_feeds_what_stood_against_it() {
        for key in CriterionKey::ALL.iter().copied() {
            for open in unsettled(&Answers::new(), &Answers::new(), &[key].into()) {
                assert_eq!(open.criteria, [key]);
                assert!(
                    open.field.spec().feeds.contains(&key) && form(open.section).iter().any(|s| s.field == open.field)
                );
            }
        }
    }
}
