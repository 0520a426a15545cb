//! The letter of request, written from the answers: to be printed, signed by the head and attached.
//! Nothing is asked twice.

use super::file::{self, Desk};
use crate::{
    download,
    error::{Answer, WebError, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    dossier::{Dossier, Field},
    kernel::{ApplicationId, Language},
};
use locale::{L10n, words};
use papers::Letter;

#[derive(Template)]
#[template(path = "applicant/request.html")]
struct View {
    page: Page,
    id: ApplicationId,
    letter: Letter,
    /// What the letter still lacks: where it is answered, and the question.
    missing: Vec<(String, String)>,
}

/// What the letter is written from.
const NEEDED: [Field; 6] =
    [Field::LegalName, Field::SeatAddress, Field::SeatTown, Field::SeatCountry, Field::HeadName, Field::HeadFunction];

/// `GET /applications/{id}/letter-of-request`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let (l, dossier) = (signed.l, desk.dossier());
    let missing = NEEDED.into_iter().filter(|f| dossier.value(*f).is_none());
    show(&View {
        page: signed.page(l.applicant_request_title()),
        id: desk.id(),
        letter: letter(l, &desk),
        missing: missing
            .map(|f| (format!("/applications/{}/sections/{}#{f}", desk.id(), f.section()), words::field_label(l, f)))
            .collect(),
    })
}

/// `GET /applications/{id}/letter-of-request/{language}`: the same to be signed, in any language of
/// the house.
pub(super) async fn pdf(signed: Signed, Path((id, language)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let language = Language::from_code(&language).ok_or(WebError::NotFound)?;
    let letter = letter(signed.app.voices_of(&signed.house).of(language), &desk);
    download::printed(&signed, &letter.title, &letter).await
}

fn letter(l: &L10n, desk: &Desk) -> Letter {
    let dossier = desk.dossier();
    let text = |field| dossier.text(field).unwrap_or_default().to_owned();
    let country = dossier.country(Field::SeatCountry).map(|c| l.country(c.code()).to_owned());
    let name = dossier.text(Field::LegalName).unwrap_or(&desk.own.organization.name).to_owned();
    let mut sender = vec![name.clone()];
    sender.extend(text(Field::SeatAddress).lines().map(str::to_owned));
    let seat = [text(Field::SeatTown), country.unwrap_or_default()];
    sender.push(seat.into_iter().filter(|w| !w.is_empty()).collect::<Vec<_>>().join(", "));
    let signatory = [text(Field::HeadName), text(Field::HeadFunction), name.clone()];
    Letter {
        language: l.language(),
        title: l.applicant_request_title(),
        author: name.clone(),
        // An organization prints on paper of its own.
        head: None,
        sender: sender.into_iter().filter(|line| !line.is_empty()).collect(),
        to: Some(l.applicant_request_to()),
        town: text(Field::SeatTown),
        date: Some(l.sheet_date()),
        subject: l.applicant_request_subject(),
        paragraphs: paragraphs(l, &name, &dossier).into_iter().map(|p| vec![p]).collect(),
        signature: Some(l.sheet_signature()),
        signatory: signatory.into_iter().filter(|w| !w.is_empty()).collect(),
        foot: None,
    }
}

fn paragraphs(l: &L10n, name: &str, dossier: &Dossier) -> Vec<String> {
    let concerns: Vec<String> = dossier
        .options(Field::ConcernedWith)
        .iter()
        .filter(|o| **o != "none")
        .map(|o| words::option(l, Field::ConcernedWith, o).to_lowercase())
        .collect();
    let mut paragraphs = vec![l.applicant_request_asks(name)];
    if !concerns.is_empty() {
        paragraphs.push(l.applicant_request_concerned(l.list_and(&concerns)));
    }
    paragraphs.extend([
        l.applicant_request_undertakes(),
        l.applicant_request_encloses(),
        l.applicant_request_regards(),
    ]);
    paragraphs
}
