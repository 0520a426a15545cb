//! How the application stands against the criteria, as the applicant may read it.

use askama::{Template, filters::HtmlSafe};
use domain::{
    criteria::{CriterionKey, Finding, Mend, Verdict},
    dossier::{Section, form},
    kernel::ApplicationId,
};
use locale::{L10n, words};

/// The list of criteria.
#[derive(Template)]
#[template(path = "applicant/stand.html")]
pub(crate) struct Stand {
    pub(crate) items: Vec<Item>,
}

impl HtmlSafe for Stand {}

/// One criterion.
pub(crate) struct Item {
    class: &'static str,
    verdict: String,
    title: String,
    words: String,
    mend: Option<Link>,
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
}

/// What a section feeds.
fn fed(found: &Found, section: Section) -> impl Iterator<Item = &(CriterionKey, Finding)> {
    found.iter().filter(move |(key, _)| form(section).iter().any(|spec| spec.feeds.contains(key)))
}

impl Count {
    /// Over every criterion of the rulebook. Those that only the secretariat reads of count among
    /// what a person judges: how they stand is not said.
    pub(crate) fn of(found: &Found) -> Self {
        let all = CriterionKey::ALL.len();
        let count = Self { all, judged: all.saturating_sub(found.len()), ..Self::default() };
        found.iter().fold(count, Self::with)
    }

    /// Over those that a section feeds.
    pub(crate) fn of_section(found: &Found, section: Section) -> Self {
        fed(found, section).fold(Self::default(), |count, f| Self { all: count.all + 1, ..count.with(f) })
    }

    fn with(mut self, (_, finding): &(CriterionKey, Finding)) -> Self {
        match finding.verdict() {
            Verdict::Met | Verdict::NotApplicable => self.met += 1,
            Verdict::NotMet => self.unmet += 1,
            Verdict::NeedsJudgement | Verdict::NotChecked => self.judged += 1,
        }
        self
    }

    /// In a sentence.
    pub(crate) fn say(self, l: &L10n) -> String {
        let n = |n: usize| l.number(n as u64);
        l.applicant_stand_all(n(self.all), n(self.met), n(self.unmet), n(self.judged))
    }

    /// In a few words.
    pub(crate) fn say_short(self, l: &L10n) -> String {
        if self.all == 0 {
            return String::new();
        }
        l.form_stand_short(l.number(self.met as u64), l.number(self.all as u64))
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
    Item { class, verdict, title, words: said, mend }
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
