//! The task list of a draft, and how it stands against the criteria.

use super::{
    again::{self, Again},
    answers, documents,
    file::{self, Desk},
    stand::{Count, Stand},
    unattached,
};
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::Outcome,
    criteria::AsOf,
    dossier::{Completeness, Section, completeness},
    evidence::DocumentKind,
    kernel::ApplicationId,
};
use locale::{L10n, words};

/// So many criteria stand beside the tasks; the others are a click away.
const BESIDE: usize = 6;

#[derive(Template)]
#[template(path = "applicant/tasks.html")]
struct View {
    page: Page,
    id: ApplicationId,
    organization: (String, String),
    owner: bool,
    state: String,
    saved: String,
    saved_by_somebody: bool,
    done: usize,
    all: usize,
    progress: String,
    tasks: Vec<Task>,
    again: Option<Again>,
    deadline: String,
    stand: Stand,
    stand_all: String,
}

/// A section, or the documents.
struct Task {
    href: String,
    name: String,
    class: &'static str,
    status: String,
    detail: String,
    /// Files that have arrived and are not attached: where that is done, and words.
    unattached: Vec<(String, String)>,
    /// What stood against an earlier application, and is answered as it was.
    flag: Option<String>,
}

/// The task list.
pub(super) async fn page(signed: &Signed, desk: &Desk) -> Answer {
    let l = signed.l;
    let again = again::of(signed, desk).await?;
    let how_far: Vec<(Section, Completeness)> =
        Section::ALL.into_iter().map(|s| (s, completeness(s, &desk.typed(s), desk.today()))).collect();
    let done = how_far.iter().filter(|(_, c)| c.is_complete()).count();
    let all = how_far.len();
    let mut tasks: Vec<Task> = how_far.iter().map(|(section, c)| task(l, desk, *section, c, again.as_ref())).collect();
    // The declaration stands last: it is made on answers and documents.
    let last = tasks.len().saturating_sub(1);
    tasks.insert(last, documents_task(l, desk, again.as_ref(), unattached::of(signed, desk).await?));
    let latest = desk.sections.values().max_by_key(|s| s.at);
    let view = View {
        page: signed.page(l.applicant_tasks_title()),
        id: desk.id(),
        organization: (format!("/organizations/{}", desk.own.organization.id), desk.own.organization.name.clone()),
        owner: desk.is_owner(),
        state: l.applicant_tasks_draft(),
        saved: latest.map_or_else(
            || l.applicant_tasks_nothing_saved(),
            |s| l.applicant_tasks_saved(l.instant_with_zone(s.at), desk.editor(s.edited_by)),
        ),
        saved_by_somebody: latest.is_some(),
        done,
        all,
        progress: l.applicant_tasks_progress(done, l.number(done as u64), l.number(all as u64)),
        tasks,
        again,
        deadline: desk.deadline(l),
        stand: Stand::short(l, desk.id(), &desk.assessment.findings, BESIDE),
        stand_all: Count::of(&desk.assessment.findings).say(l),
    };
    show(&view)
}

fn task(l: &L10n, desk: &Desk, section: Section, how_far: &Completeness, again: Option<&Again>) -> Task {
    let detail = match how_far {
        Completeness::InProgress { open } => l.applicant_status_open(*open, l.number(*open as u64)),
        Completeness::NeedsAttention { faults } => {
            let first = faults.first().map(|f| words::fault(l, &f.why)).unwrap_or_default();
            match faults.len() {
                0 | 1 => first,
                n => l.applicant_status_faults_more(n - 1, first, l.number((n - 1) as u64)),
            }
        }
        Completeness::NotStarted | Completeness::Complete => String::new(),
    };
    let status = match how_far {
        Completeness::NeedsAttention { .. } => l.applicant_status_needs_attention(),
        other => words::completeness(l, other),
    };
    Task {
        href: format!("/applications/{}/sections/{section}", desk.id()),
        name: words::section(l, section),
        class: answers::class(how_far),
        status,
        detail,
        unattached: Vec::new(),
        flag: again.and_then(|a| a.of_section(l, section)),
    }
}

fn documents_task(l: &L10n, desk: &Desk, again: Option<&Again>, unattached: Vec<(String, String)>) -> Task {
    let needs = documents::needs(desk);
    let need: usize = needs.iter().map(|n| n.at_least).sum();
    let absent: usize = needs.iter().map(|n| n.more).sum();
    let kinds: Vec<DocumentKind> = needs.iter().filter(|n| n.more > 0).map(|n| n.kind).collect();
    let n = |n: usize| l.number(n as u64);
    let class = match (absent, need - absent.min(need)) {
        _ if !unattached.is_empty() => "yours",
        (0, _) => "done",
        (_, 0) => "",
        _ => "yours",
    };
    Task {
        href: format!("/applications/{}/documents", desk.id()),
        name: l.applicant_documents_title(),
        class,
        status: l.applicant_tasks_documents_count(n(need.saturating_sub(absent)), n(need)),
        detail: if kinds.is_empty() {
            String::new()
        } else {
            l.applicant_tasks_documents_missing(words::documents(l, &kinds))
        },
        unattached,
        flag: again.and_then(|a| a.of_documents(l, desk)),
    }
}

#[derive(Template)]
#[template(path = "applicant/criteria.html")]
struct Criteria {
    page: Page,
    id: ApplicationId,
    as_of: String,
    /// The Council has named criteria in its decision.
    decided: bool,
    stand: Stand,
}

/// `GET /applications/{id}/criteria`
pub(super) async fn criteria(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let l = signed.l;
    let as_of = match desk.assessment.counted_at {
        AsOf::Today => l.applicant_stand_as_of_today(),
        AsOf::Receipt => l.applicant_stand_as_of_receipt(l.date(desk.assessment.as_of)),
    };
    let stand = Stand::of(l, desk.id(), &desk.assessment.findings);
    let refused = desk.own.view.decision.as_ref().and_then(|decision| match &decision.outcome {
        Outcome::NotAdmitted { criteria, .. } if !criteria.is_empty() => Some((criteria, decision.on)),
        _ => None,
    });
    show(&Criteria {
        page: signed.page(l.applicant_criteria_title()),
        id: desk.id(),
        as_of: format!("{as_of} {}", Count::of(&desk.assessment.findings).say(l)),
        decided: refused.is_some(),
        stand: match refused {
            Some((criteria, on)) => stand.decided(l, criteria, on),
            None => stand,
        },
    })
}
