//! The Council's decision as it was announced: the letter, word for word as it was frozen.

use super::{documents::short, file};
use crate::{
    error::{Answer, WebError, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::kernel::ApplicationId;

#[derive(Template)]
#[template(path = "applicant/letter.html")]
struct View {
    page: Page,
    id: ApplicationId,
    letters: Vec<Letter>,
}

struct Letter {
    language: &'static str,
    paragraphs: Vec<String>,
    issued: String,
    short: String,
}

/// `GET /applications/{id}/letter`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let letters = signed.app.store.own_letters(&signed.viewer(), &desk.own).await?;
    if letters.is_empty() {
        return Err(WebError::NotFound);
    }
    let l = signed.l;
    let letters = letters.into_iter().rev().map(|letter| Letter {
        language: letter.language.code(),
        paragraphs: mail::paragraphs(&letter.body),
        issued: l.instant_with_zone(letter.at),
        short: short(&letter.sha256.to_string()),
    });
    show(&View { page: signed.page(l.applicant_letter_title()), id: desk.id(), letters: letters.collect() })
}
