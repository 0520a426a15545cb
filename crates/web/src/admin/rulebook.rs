//! The parameters of the rulebook: value, mark, source, and where each is used. Read only: a rulebook
//! is part of the program, so that a file is judged by the one it was received under.

use crate::{
    app,
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{
    application::CommandKind as C,
    council::CommandKind as S,
    criteria::{Mark, ParameterGroup, ParameterKey, Rulebook},
};
use locale::{L10n, words};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "admin/rulebook.html")]
struct RulebookPage {
    page: Page,
    id: String,
    provisional: bool,
    marks: Vec<(String, String)>,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    key: &'static str,
    title: String,
    value: String,
    mark: String,
    /// The criteria that use it, with where they stand.
    criteria: Vec<(String, String)>,
    sources: Vec<String>,
    /// Where it is used, if no criterion does.
    elsewhere: String,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let l = signed.l;
    let rulebook = app::rulebook()?;
    let group = |group| Group {
        title: words::parameter_group(l, group),
        lines: ParameterKey::ALL.iter().filter(|k| k.group() == group).map(|k| line(l, &rulebook, *k)).collect(),
    };
    show(&RulebookPage {
        page: signed.desk(l.house_rulebook()),
        id: rulebook.id(),
        provisional: rulebook.is_provisional(),
        marks: Mark::ALL.map(|m| (words::mark(l, m), words::mark_about(l, m))).into(),
        groups: ParameterGroup::ALL.map(group).into(),
    })
}

fn line(l: &L10n, rulebook: &Rulebook, key: ParameterKey) -> Line {
    let parameter = rulebook.parameters().get(key);
    let using: Vec<_> = rulebook.criteria().iter().filter(|c| c.parameters.contains(&key)).collect();
    let sources: BTreeSet<String> = using.iter().flat_map(|c| c.sources.iter().map(|s| words::source(l, s))).collect();
    let title = |c: &domain::criteria::CriterionKey| words::criterion_title(l, *c);
    Line {
        key: key.key(),
        title: words::parameter(l, key),
        value: words::parameter_value(l, &parameter.value),
        mark: words::mark(l, parameter.mark),
        criteria: using.iter().map(|c| (format!("/criteria#{}", c.key.key()), title(&c.key))).collect(),
        sources: sources.into_iter().collect(),
        elsewhere: if using.is_empty() { elsewhere(l, key) } else { String::new() },
    }
}

/// Where a parameter is used that no criterion uses.
fn elsewhere(l: &L10n, key: ParameterKey) -> String {
    use ParameterKey as K;
    if key == K::CalendarWarningMonths {
        return l.house_rulebook_calendar();
    }
    if matches!(key, K::NoticeDaysRegular | K::NoticeDaysSpecial) {
        return l.house_rulebook_when(words::session_command(l, S::Plan));
    }
    let commands = steps(key);
    if commands.is_empty() {
        return l.house_rulebook_stated();
    }
    let names: Vec<String> = commands.iter().map(|kind| words::command(l, *kind)).collect();
    l.house_rulebook_when(l.list_and(&names))
}

/// The steps of an application whose term or condition it is.
const fn steps(key: ParameterKey) -> &'static [C] {
    use ParameterKey as K;
    match key {
        K::DeferralsBeforeNewReason => &[C::Recommend],
        K::ReapplyAfterRefusalMonths => &[C::Announce],
        K::ScreeningWorkingDays => &[C::Submit],
        K::ReviewWorkingDays => &[C::Complete],
        K::CountersignatureWorkingDays => &[C::Recommend, C::ProposeClosing],
        K::AnswerWorkingDays => &[C::Ask],
        K::HearingWorkingDays => &[C::Hear],
        K::ExtensionWorkingDays => &[C::GrantExtension],
        K::Extensions => &[C::RequestExtension],
        K::RemindersWorkingDays | K::AlternateFromReminder => &[C::Remind],
        K::GraceWorkingDays => &[C::Lapse],
        K::UndoWithdrawalWorkingDays => &[C::UndoWithdrawal],
        K::ReopenDays | K::ReopenWorkingDays => &[C::Reopen],
        K::DraftExpiryMonths => &[C::ExpireDraft],
        K::DraftWarnings => &[C::WarnDraft],
        _ => &[],
    }
}
