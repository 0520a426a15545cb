//! The letter of request, written from the answers: to be printed, signed by the head and attached.
//! Nothing is asked twice.

use super::file;
use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{dossier::Field, kernel::ApplicationId};
use locale::{L10n, words};

#[derive(Template)]
#[template(path = "applicant/request.html")]
struct View {
    page: Page,
    id: ApplicationId,
    /// The organization's own head of the letter.
    sender: Vec<String>,
    town: String,
    paragraphs: Vec<String>,
    signatory: Vec<String>,
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
    let text = |field| dossier.text(field).unwrap_or_default().to_owned();
    let country = dossier.country(Field::SeatCountry).map(|c| l.country(c.code()).to_owned());
    let name = dossier.text(Field::LegalName).unwrap_or(&desk.own.organization.name).to_owned();
    let mut sender = vec![name.clone()];
    sender.extend(text(Field::SeatAddress).lines().map(str::to_owned));
    sender.push([text(Field::SeatTown), country.unwrap_or_default()].join(", "));
    let missing = NEEDED.into_iter().filter(|f| dossier.value(*f).is_none());
    show(&View {
        page: signed.page(l.applicant_request_title()),
        id: desk.id(),
        sender: sender.into_iter().filter(|line| line != ", ").collect(),
        town: text(Field::SeatTown),
        paragraphs: paragraphs(l, &name, &dossier),
        signatory: [text(Field::HeadName), text(Field::HeadFunction), name]
            .into_iter()
            .filter(|w| !w.is_empty())
            .collect(),
        missing: missing
            .map(|f| (format!("/applications/{}/sections/{}#{f}", desk.id(), f.section()), words::field_label(l, f)))
            .collect(),
    })
}

fn paragraphs(l: &L10n, name: &str, dossier: &domain::dossier::Dossier) -> Vec<String> {
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
