//! All criteria, with what they rest on and how sure that is.

use crate::{
    app::rulebook,
    error::{Answer, show},
    page::Page,
    visit::Visit,
};
use askama::Template;
use domain::criteria::{Audience, Criterion, Mark, ParameterGroup, ParameterKey, Rulebook};
use locale::{L10n, words};

#[derive(Template)]
#[template(path = "public/criteria.html")]
struct Criteria {
    page: Page,
    id: String,
    provisional: bool,
    /// Whether the page of all parameters is open to the visitor.
    staff: bool,
    marks: Vec<(String, String)>,
    lines: Vec<Line>,
    groups: Vec<Group>,
}

/// A criterion as the public reads it.
pub(super) struct Line {
    pub(super) key: &'static str,
    pub(super) title: String,
    pub(super) asks: String,
    pub(super) kind: String,
    pub(super) mark: String,
    pub(super) sources: Vec<String>,
    /// The thresholds that it uses: "Years of existence: 2 years".
    pub(super) figures: Vec<String>,
    /// How it is found is not told, so as not to tip off.
    pub(super) hidden: bool,
}

/// Parameters that are about one thing.
struct Group {
    title: String,
    parameters: Vec<Parameter>,
}

struct Parameter {
    title: String,
    value: String,
    mark: String,
}

impl Group {
    fn of(l: &L10n, rulebook: &Rulebook, group: ParameterGroup) -> Self {
        let parameters = rulebook.parameters().list().into_iter().filter(|p| p.key.group() == group);
        Self {
            title: words::parameter_group(l, group),
            parameters: parameters
                .map(|p| Parameter {
                    title: words::parameter(l, p.key),
                    value: words::parameter_value(l, &p.value),
                    mark: words::mark(l, p.mark),
                })
                .collect(),
        }
    }
}

impl Line {
    pub(super) fn of(l: &L10n, rulebook: &Rulebook, c: &Criterion) -> Self {
        let said = words::criterion(l, c.key);
        Self {
            key: c.key.key(),
            title: said.title,
            asks: said.asks,
            kind: words::criterion_kind(l, c.kind),
            mark: words::mark(l, c.mark()),
            sources: c.sources.iter().map(|s| words::source(l, s)).collect(),
            figures: c.parameters.iter().map(|key| figure(l, rulebook, *key)).collect(),
            hidden: c.audience == Audience::Staff,
        }
    }
}

pub(super) async fn show_page(visit: Visit) -> Answer {
    let l = visit.l;
    let rulebook = rulebook()?;
    show(&Criteria {
        page: visit.page(l.public_criteria_title()),
        id: rulebook.id(),
        provisional: rulebook.is_provisional(),
        staff: visit.who.as_ref().is_some_and(|who| who.is_staff()),
        marks: Mark::ALL.map(|m| (words::mark(l, m), words::mark_about(l, m))).into(),
        lines: rulebook.criteria().iter().map(|c| Line::of(l, &rulebook, c)).collect(),
        groups: ParameterGroup::ALL.map(|g| Group::of(l, &rulebook, g)).into(),
    })
}

/// A threshold in words: "Years of existence: 2 years".
pub(crate) fn figure(l: &L10n, rulebook: &Rulebook, key: ParameterKey) -> String {
    let value = words::parameter_value(l, &rulebook.parameters().get(key).value);
    l.public_criteria_figure(words::parameter(l, key), value)
}
