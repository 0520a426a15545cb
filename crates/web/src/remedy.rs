//! What would have to change before a criterion that stood against an application is met: what the rulebook
//! asks for, what can show it, and, for the organization itself, what the program found. A reviewer's finding
//! is never in it: no letter has one unasked.

use crate::public::criteria::figure;
use askama::{Template, filters::HtmlSafe};
use domain::{
    criteria::{Audience, CriterionKey, Finding, Mend, Rulebook},
    kernel::Day,
};
use locale::{L10n, words};
use std::collections::BTreeSet;

/// What would have to change for each of some criteria, as the organization reads it.
#[derive(Template)]
#[template(path = "applicant/remedies.html")]
pub(crate) struct Remedies {
    items: Vec<Remedy>,
}

impl HtmlSafe for Remedies {}

impl Remedies {
    /// With what the program found, as of `today`; `None` where the organization may read of none of them.
    pub(crate) fn of(
        l: &L10n,
        rulebook: &Rulebook,
        criteria: &BTreeSet<CriterionKey>,
        findings: &[(CriterionKey, Finding)],
        today: Day,
    ) -> Option<Self> {
        let all = Remedy::all(l, rulebook, criteria);
        let items: Vec<_> = all.into_iter().map(|remedy| remedy.found(l, findings, today)).collect();
        (!items.is_empty()).then_some(Self { items })
    }
}

/// What would have to change for one criterion.
pub(crate) struct Remedy {
    key: CriterionKey,
    title: String,
    /// What the criterion asks for, with its figures.
    asks: String,
    /// The documents that can show it.
    shown_by: Option<String>,
    /// What the program found not met, and what mends that.
    rule: Option<String>,
    /// What it chiefly rests on, and how well that is known.
    source: String,
}

impl Remedy {
    /// For these criteria, but for those of which only the secretariat reads: how they are found would tip
    /// off.
    pub(crate) fn all(l: &L10n, rulebook: &Rulebook, criteria: &BTreeSet<CriterionKey>) -> Vec<Self> {
        criteria.iter().filter_map(|key| Self::of(l, rulebook, *key)).collect()
    }

    fn of(l: &L10n, rulebook: &Rulebook, key: CriterionKey) -> Option<Self> {
        let criterion = rulebook.criterion(key).filter(|c| c.may_be_read_by(Audience::Everybody))?;
        let said = words::criterion(l, key);
        let figures = criterion.parameters.iter().map(|key| format!("{}.", figure(l, rulebook, *key)));
        let source = criterion.sources.first().map(|source| words::source(l, source)).unwrap_or_default();
        Some(Self {
            key,
            title: said.title,
            asks: [said.asks].into_iter().chain(figures).collect::<Vec<_>>().join(" "),
            shown_by: (!criterion.evidence.is_empty())
                .then(|| l.remedy_shown_by(words::documents(l, criterion.evidence))),
            rule: None,
            source: l.remedy_source(source, words::mark(l, criterion.mark())),
        })
    }

    /// With what the program found, where that is in the way as of `today`.
    fn found(mut self, l: &L10n, findings: &[(CriterionKey, Finding)], today: Day) -> Self {
        let found = findings.iter().find(|(key, _)| *key == self.key).map(|(_, finding)| finding);
        if let Some(Finding::NotMet { because, how_to_mend }) = found {
            let mend = match how_to_mend {
                Mend::Wait { until } if *until <= today => l.remedy_waited(l.date(until)),
                other => words::mend(l, other),
            };
            self.rule = Some(l.remedy_rule(format!("{} {mend}", words::reason(l, because))));
        }
        self
    }

    /// As a paragraph of a letter: its lines.
    pub(crate) fn lines(self) -> Vec<String> {
        [Some(self.title), Some(self.asks), self.shown_by, Some(self.source)].into_iter().flatten().collect()
    }
}
