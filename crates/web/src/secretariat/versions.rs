//! Two versions of a file's dossier, held against each other.

use super::head::{self, At, CaseHead};
use crate::{
    compare::{Asked, Comparison},
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{Application, Event},
    kernel::ApplicationId,
};

#[derive(Template)]
#[template(path = "secretariat/versions.html")]
struct VersionsPage {
    page: Page,
    head: CaseHead,
    comparison: Comparison,
}

pub(super) async fn show_page(signed: Signed, Path(id): Path<ApplicationId>, Query(asked): Query<Asked>) -> Answer {
    let file = head::open(&signed, id).await?;
    let head = CaseHead::of(&signed, &file, At::Answers).await?;
    show(&VersionsPage {
        page: signed.desk(signed.l.compare_title()),
        comparison: Comparison::of(&signed, id, &file.application.versions, &asked, &head.href).await?,
        head,
    })
}

/// Where `to` is held against the version before it.
pub(super) fn before(case: ApplicationId, to: u32) -> Option<String> {
    (to > 1).then(|| format!("/desk/cases/{case}/versions?from={}&to={to}", to - 1))
}

/// The version that a step froze, where it froze one.
pub(super) fn frozen_by(application: &Application, event: &Event) -> Option<u32> {
    match event {
        Event::Submitted { .. } => Some(1),
        Event::AnswersSent { number, .. } | Event::DossierUpdated { number, .. } => Some(*number),
        Event::WentOn { version: Some(digest), .. } => {
            application.versions.iter().find(|v| v.digest == *digest).map(|v| v.number)
        }
        _ => None,
    }
}
