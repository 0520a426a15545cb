//! What was found of a file in a line each, for whoever recommends and whoever countersigns: by a reviewer, by the rule
//! where it finds something not met, and with what reason it was set aside. Nothing hides anything.

use super::{
    case::verdict_tone,
    remarks::{Remark, reasoned},
};
use crate::{app::rulebook, error::WebError, quote::Quote, visit::Signed};
use domain::{
    application::{Application, Found, ReviewerFinding},
    criteria::{CriterionKey, Finding, Rulebook, Verdict},
};
use locale::{L10n, words};
use persistence::read::case::CaseFile;
use std::collections::{BTreeMap, BTreeSet};

/// What was found, and how much of it is met.
#[derive(Default)]
pub(super) struct Findings {
    /// Sentences: how many criteria are met, and how many of these the rule alone decides.
    pub(super) tally: Vec<String>,
    pub(super) lines: Vec<FindingLine>,
}

/// What was found of one criterion, in a line.
pub(super) struct FindingLine {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) verdict: String,
    pub(super) tone: &'static str,
    pub(super) basis: String,
    /// The reviewer's; blank where the rule alone found it.
    pub(super) reason: Quote,
    pub(super) stale: bool,
    /// What the rule finds, where nobody else found anything or it finds the criterion not met.
    pub(super) rule: String,
    /// Why it was excepted, or the review begun in spite of it, and by whom.
    pub(super) set_aside: Vec<Remark>,
}

impl Findings {
    pub(super) async fn of(signed: &Signed, file: &CaseFile) -> Result<Self, WebError> {
        let assessed = signed.app.store.assessment(&signed.viewer(), file.application.id).await?.findings;
        let standing = Standing {
            application: &file.application,
            rulebook: rulebook()?,
            assessed: assessed.into_iter().collect(),
        };
        Ok(Self {
            tally: standing.tally(signed.l),
            lines: standing
                .told()
                .into_iter()
                .map(|key| line(signed, file, key, standing.assessed.get(&key)))
                .collect(),
        })
    }
}

/// A file beside what the rule finds of it.
struct Standing<'a> {
    application: &'a Application,
    rulebook: Rulebook,
    assessed: BTreeMap<CriterionKey, Finding>,
}

impl Standing<'_> {
    /// What stands on each criterion that a recommendation needs, as the law takes it.
    fn mandatory(&self) -> impl Iterator<Item = (CriterionKey, Found)> {
        self.rulebook.mandatory().map(move |criterion| {
            let machine = self.assessed.get(&criterion.key).map(Finding::verdict);
            (criterion.key, self.application.found(criterion.key, criterion.kind, machine))
        })
    }

    /// What was excepted is not met. The criteria that the rule alone decides are counted with the others, and told
    /// apart: the head of the file counts what a person judges.
    fn tally(&self, l: &L10n) -> Vec<String> {
        let (mut met, mut unmet, mut open) = (0u64, 0u64, 0u64);
        let (mut met_by_rule, mut unmet_by_rule) = (0u64, 0u64);
        for (key, found) in self.mandatory() {
            let by_rule = u64::from(!self.application.findings.contains_key(&key));
            match found {
                Found::Met => (met, met_by_rule) = (met + 1, met_by_rule + by_rule),
                Found::NotMet | Found::Excepted => (unmet, unmet_by_rule) = (unmet + 1, unmet_by_rule + by_rule),
                Found::Open => open += 1,
            }
        }
        let all = l.desk_recommend_tally(met, unmet, open);
        let by_rule =
            (met_by_rule + unmet_by_rule > 0).then(|| l.desk_recommend_tally_rule(met_by_rule, unmet_by_rule));
        std::iter::once(all).chain(by_rule).collect()
    }

    /// The criteria of which something is to be told, in their order.
    fn told(&self) -> BTreeSet<CriterionKey> {
        let application = self.application;
        let unmet = self.mandatory().filter(|(_, found)| matches!(found, Found::NotMet | Found::Excepted));
        let set_aside = application.exceptions.keys().chain(application.proceeded.keys());
        application.findings.keys().chain(set_aside).copied().chain(unmet.map(|(key, _)| key)).collect()
    }
}

fn line(signed: &Signed, file: &CaseFile, key: CriterionKey, machine: Option<&Finding>) -> FindingLine {
    let l = signed.l;
    let found = file.application.findings.get(&key);
    let (verdict, tone) = said(l, found, machine);
    let rule = machine.filter(|finding| found.is_none() || finding.verdict() == Verdict::NotMet);
    FindingLine {
        href: format!("/desk/cases/{}#{}", file.application.id, key.key()),
        title: words::criterion_title(l, key),
        verdict,
        tone,
        basis: found.and_then(|f| f.basis).map(|basis| words::basis(l, basis)).unwrap_or_default(),
        reason: found.map(|f| Quote::of(l, &file.reading(&f.reason, l.language()))).unwrap_or_default(),
        stale: found.is_some_and(|f| f.stale),
        rule: rule.map(|finding| words::finding(l, finding)).unwrap_or_default(),
        set_aside: set_aside(signed, file, key),
    }
}

/// The reviewer's word where there is one, else the rule's: of what is about to be signed it is not said that it is
/// not met *yet*.
fn said(l: &L10n, found: Option<&ReviewerFinding>, machine: Option<&Finding>) -> (String, &'static str) {
    let verdict = match found {
        Some(f) if f.met => Verdict::Met,
        Some(_) => Verdict::NotMet,
        None => machine.map_or(Verdict::NotChecked, Finding::verdict),
    };
    let word = match verdict {
        Verdict::Met => l.desk_finding_met(),
        Verdict::NotMet => l.desk_finding_not_met(),
        other => words::verdict(l, other),
    };
    (word, verdict_tone(verdict))
}

fn set_aside(signed: &Signed, file: &CaseFile, key: CriterionKey) -> Vec<Remark> {
    let (l, application) = (signed.l, &file.application);
    let proceeded = application.proceeded.get(&key).map(|why| (l.wording_proceeded(), why));
    let excepted = application.exceptions.get(&key).map(|why| (l.wording_exception(), why));
    let remark = |(label, why)| reasoned(signed, file, l.common_label(label), why);
    proceeded.into_iter().chain(excepted).map(remark).collect()
}
