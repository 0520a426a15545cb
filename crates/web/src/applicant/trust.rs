//! What is stored of an application, why, until when, who may see it, and who has looked: by group,
//! never by name.

use super::{documents, file};
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    kernel::{ApplicationId, NgoRole, StaffRole},
    sight,
};
use locale::L10n;
use persistence::read::looks::{Looked, Looker};

#[derive(Template)]
#[template(path = "applicant/trust.html")]
struct View {
    page: Page,
    id: ApplicationId,
    stored: Vec<(String, String)>,
    /// Whether there is something to take home.
    export: bool,
    kept: Vec<String>,
    own: Vec<(String, String)>,
    staff: Vec<String>,
    looked: Vec<(String, String)>,
    files: Vec<documents::FileView>,
}

/// `GET /applications/{id}/trust`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let (l, store, viewer) = (signed.l, &signed.app.store, signed.viewer());
    let people = store.organization_people(&viewer, desk.own.organization.id).await?;
    let looks = store.case_looks(&viewer, desk.id()).await?;
    let reads = |role: &StaffRole| sight::Viewer::Staff(*role).reads_files();
    show(&View {
        page: signed.page(l.trust_title()),
        id: desk.id(),
        stored: stored(l, &desk),
        export: desk.is_draft() || desk.own.view.reference.is_some(),
        kept: kept(l, &desk),
        own: people.members.into_iter().map(|m| (m.name, role(l, m.role))).collect(),
        staff: StaffRole::ALL.into_iter().filter(reads).map(|r| crate::admin::roles::title(l, r)).collect(),
        looked: Looker::ALL.into_iter().map(|looker| looked(l, looker, &looks)).collect(),
        files: desk.documents.iter().map(|d| documents::file_view(l, &desk, d)).collect(),
    })
}

fn stored(l: &L10n, desk: &file::Desk) -> Vec<(String, String)> {
    let view = &desk.own.view;
    let n = |n: usize| l.number(n as u64);
    let bytes: u64 = desk.documents.iter().map(|d| d.facts.bytes).sum();
    let documents = l.trust_documents_count(desk.documents.len(), n(desk.documents.len()), l.file_size(bytes));
    vec![
        (l.trust_answers(), l.trust_answers_why()),
        (l.trust_documents(documents), l.trust_documents_why()),
        (l.trust_versions(n(view.versions.len())), l.trust_versions_why()),
        (l.trust_questions(n(view.questions.len() + view.hearings.len())), l.trust_questions_why()),
        (l.trust_people(), l.trust_people_why()),
        (l.trust_messages(), l.trust_messages_why()),
        (l.trust_history(), l.trust_history_why()),
        (l.trust_reads(), l.trust_reads_why()),
    ]
}

fn kept(l: &L10n, desk: &file::Desk) -> Vec<String> {
    let months = *desk.own.rulebook.parameters().draft_expiry_months;
    if desk.own.view.versions.is_empty() {
        vec![l.trust_kept_draft(l.months(u32::from(months))), l.trust_kept_file()]
    } else {
        vec![l.trust_kept_file(), l.trust_kept_erasure()]
    }
}

fn role(l: &L10n, role: NgoRole) -> String {
    match role {
        NgoRole::Owner => l.organization_role_owner(),
        NgoRole::Editor => l.organization_role_editor(),
        NgoRole::Viewer => l.organization_role_viewer(),
    }
}

fn looked(l: &L10n, looker: Looker, looks: &[Looked]) -> (String, String) {
    let name = match looker {
        Looker::Secretariat => l.trust_looker_secretariat(),
        Looker::Audit => l.trust_looker_audit(),
    };
    let says = looks.iter().find(|look| look.looker == looker).map_or_else(
        || l.trust_looked_nobody(),
        |look| l.trust_looked(look.people, l.number(look.people), l.date(look.last)),
    );
    (name, says)
}
