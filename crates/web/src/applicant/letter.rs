//! The Council's decision as it was announced: the letter, word for word as it was frozen.

use super::{documents::short, file};
use crate::{
    download,
    error::{Answer, WebError, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::kernel::{ApplicationId, Digest};
use locale::L10n;
use papers::Letter as Sheet;
use persistence::read::applicant::OwnLetter;

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
    sha256: String,
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
        sha256: letter.sha256.to_string(),
        short: short(&letter.sha256.to_string()),
    });
    show(&View { page: signed.page(l.applicant_letter_title()), id: desk.id(), letters: letters.collect() })
}

/// `GET /applications/{id}/letter/{sha256}`: one of them as a paper.
pub(super) async fn pdf(signed: Signed, Path((id, sha256)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let sha256: Digest = sha256.parse().map_err(|_| WebError::NotFound)?;
    let letters = signed.app.store.own_letters(&signed.viewer(), &desk.own).await?;
    let letter = letters.into_iter().find(|l| l.sha256 == sha256).ok_or(WebError::NotFound)?;
    let sheet = sheet(signed.app.voices_of(&signed.house).of(letter.language), &letter);
    download::printed(&signed, &sheet.title, &sheet).await
}

/// A letter as a paper: in its language, whoever reads it.
pub(super) fn sheet(l: &L10n, letter: &OwnLetter) -> Sheet {
    Sheet::issued(l, letter.language, &letter.body, (letter.at, letter.sha256))
}
