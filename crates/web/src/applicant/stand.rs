//! How the application stands against the criteria, as the applicant may read it.

use askama::{Template, filters::HtmlSafe};
use domain::{
    criteria::{CriterionKey, Finding, Mend, Reason, Verdict},
    dossier::{Section, form},
    kernel::{ApplicationId, Day},
};
use locale::{L10n, words};
use std::collections::BTreeSet;

/// The list of criteria.
#[derive(Template)]
#[template(path = "applicant/stand.html")]
pub(crate) struct Stand {
    pub(crate) items: Vec<Item>,
}

impl HtmlSafe for Stand {}

/// One criterion.
pub(crate) struct Item {
    key: CriterionKey,
    class: &'static str,
    verdict: String,
    title: String,
    words: String,
    mend: Option<Link>,
    /// What can be done names what is missing: the reason would only say it first.
    said_by_mend: bool,
}

/// What can be done, and where.
struct Link {
    words: String,
    href: Option<String>,
}

/// How many criteria stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    all: usize,
    met: usize,
    unmet: usize,
    judged: usize,
    /// They do not apply, or the secretariat checks them.
    others: usize,
}

/// What was found, as far as an applicant may read it: the store has taken out the rest.
pub(crate) type Found = [(CriterionKey, Finding)];

impl Stand {
    /// Every criterion that the applicant may read of.
    pub(crate) fn of(l: &'static L10n, id: ApplicationId, found: &Found) -> Self {
        Self { items: found.iter().map(|f| item(l, id, f)).collect() }
    }

    /// The few that matter now: what is not met, then what a person judges, then what is met.
    pub(crate) fn short(l: &'static L10n, id: ApplicationId, found: &Found, most: usize) -> Self {
        let mut list: Vec<_> = found.iter().collect();
        list.sort_by_key(|(_, finding)| match finding.verdict() {
            Verdict::NotMet => 0,
            Verdict::NeedsJudgement => 1,
            Verdict::Met => 2,
            Verdict::NotChecked | Verdict::NotApplicable => 3,
        });
        Self { items: list.into_iter().take(most).map(|f| item(l, id, f)).collect() }
    }

    /// The criteria that a section feeds.
    pub(crate) fn of_section(l: &'static L10n, id: ApplicationId, found: &Found, section: Section) -> Self {
        Self { items: fed(found, section).map(|f| item(l, id, f)).collect() }
    }

    /// With the decision of the Council, taken `on` that day, above what the rule found on these criteria.
    pub(crate) fn decided(mut self, l: &L10n, against: &BTreeSet<CriterionKey>, on: Day) -> Self {
        let named = |item: &&mut Item| against.contains(&item.key);
        for item in self.items.iter_mut().filter(named) {
            item.words = l.applicant_stand_rule(item.verdict.as_str(), item.words.as_str());
            (item.class, item.verdict) = ("unmet", l.applicant_stand_decided(l.date(on)));
            item.said_by_mend = false;
        }
        self
    }

    /// Of a dossier that was sent before: what was met then is no longer, what was not is not.
    pub(crate) fn after(mut self, verdict: &str) -> Self {
        for item in &mut self.items {
            verdict.clone_into(&mut item.verdict);
        }
        self
    }
}

/// What a section feeds.
fn fed(found: &Found, section: Section) -> impl Iterator<Item = &(CriterionKey, Finding)> {
    found.iter().filter(move |(key, _)| form(section).iter().any(|spec| spec.feeds.contains(key)))
}

impl Count {
    /// Over every criterion that the list shows: those that only the secretariat reads of are told apart
    /// from it, in words.
    pub(crate) fn of(found: &Found) -> Self {
        found.iter().fold(Self::default(), Self::with)
    }

    /// Over those that a section feeds.
    pub(crate) fn of_section(found: &Found, section: Section) -> Self {
        fed(found, section).fold(Self::default(), Self::with)
    }

    fn with(mut self, (_, finding): &(CriterionKey, Finding)) -> Self {
        self.all += 1;
        match finding.verdict() {
            Verdict::Met => self.met += 1,
            Verdict::NotMet => self.unmet += 1,
            Verdict::NeedsJudgement => self.judged += 1,
            Verdict::NotApplicable | Verdict::NotChecked => self.others += 1,
        }
        self
    }

    /// In a sentence.
    pub(crate) fn say(self, l: &L10n) -> String {
        let n = |n: usize| l.number(n as u64);
        let (all, met, unmet, judged) = (n(self.all), n(self.met), n(self.unmet), n(self.judged));
        match self.others {
            0 => l.applicant_stand_all(all, met, unmet, judged),
            others => l.applicant_stand_all_others(all, met, unmet, judged, n(others)),
        }
    }

    /// In a few words.
    pub(crate) fn say_short(self, l: &L10n) -> String {
        let counted = self.all - self.others;
        if counted == 0 {
            return String::new();
        }
        l.form_stand_short(l.number(self.met as u64), l.number(counted as u64))
    }
}

fn item(l: &'static L10n, id: ApplicationId, (key, finding): &(CriterionKey, Finding)) -> Item {
    let title = words::criterion_title(l, *key);
    let (class, verdict) = match finding.verdict() {
        Verdict::Met => ("met", l.applicant_stand_met()),
        Verdict::NotMet => ("unmet", l.applicant_stand_unmet()),
        Verdict::NeedsJudgement => ("judge", l.applicant_stand_judge()),
        Verdict::NotApplicable => ("soft", l.applicant_stand_not_applicable()),
        Verdict::NotChecked => ("soft", l.applicant_stand_not_checked()),
    };
    let (said, mend) = match finding {
        Finding::Met { because } | Finding::NotApplicable { because } | Finding::NotChecked { because } => {
            (words::reason(l, because), None)
        }
        Finding::NotMet { because, how_to_mend } => {
            let link = Link { words: words::mend(l, how_to_mend), href: place(id, how_to_mend) };
            (words::reason(l, because), Some(link))
        }
        Finding::NeedsJudgement { question } => (words::question(l, question), None),
    };
    Item { key: *key, class, verdict, title, words: said, mend, said_by_mend: is_said_by_mend(finding) }
}

/// A question without an answer, to be answered; a document that is not there, to be attached.
fn is_said_by_mend(finding: &Finding) -> bool {
    let Finding::NotMet { because, how_to_mend } = finding else { return false };
    match (because, how_to_mend) {
        (Reason::NotStated { field }, Mend::Answer { field: asked }) => field == asked,
        (Reason::NoDocument { kind }, Mend::Attach { kinds }) => kinds.contains(kind),
        _ => false,
    }
}

/// Where what is to be done is done.
fn place(id: ApplicationId, mend: &Mend) -> Option<String> {
    match mend {
        Mend::Answer { field } | Mend::Reconcile { field, .. } => {
            let anchor = super::names::anchor(field.key());
            Some(format!("/applications/{id}/sections/{}#{anchor}", field.section()))
        }
        Mend::Attach { kinds } | Mend::Translate { kinds } => {
            let anchor = kinds.first().map(|k| format!("#{k}")).unwrap_or_default();
            Some(format!("/applications/{id}/documents{anchor}"))
        }
        Mend::Describe { kind } | Mend::Replace { kind } => Some(format!("/applications/{id}/documents#{kind}")),
        Mend::Report { .. } => Some(format!("/applications/{id}/documents#activity_report")),
        Mend::Wait { .. } | Mend::NextSession | Mend::Explain => None,
    }
}
