//! What an organization changed of its dossier from one version that it sent to another.

use super::file;
use crate::{
    compare::{Asked, Comparison},
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::kernel::ApplicationId;

#[derive(Template)]
#[template(path = "applicant/versions.html")]
struct View {
    page: Page,
    id: ApplicationId,
    comparison: Comparison,
}

/// `GET /applications/{id}/versions`
pub(super) async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let case = format!("/applications/{}", desk.id());
    show(&View {
        page: signed.page(signed.l.compare_title()),
        id: desk.id(),
        comparison: Comparison::of(&signed, desk.id(), &desk.own.view.versions, &asked, &case).await?,
    })
}
