//! Receipts: of every version that was sent, for people as a paper, and for programs as a file with
//! the salts, so that the organization can prove its copy.

use super::{
    answers::Read,
    file::{self, Desk},
};
use crate::{
    download,
    error::{Answer, WebError},
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    application::FrozenVersion,
    dossier::{Field, Part, Receipt, ReceiptDocument, file_name},
    kernel::Digest,
};
use locale::{L10n, words};
use papers::{Attached, Documents, Fact, Proof, Proved};
use persistence::{Document, FrozenDossier};

/// `GET /applications/{id}/receipts/{version}`: to be read, in the reader's language.
pub(super) async fn pdf(signed: Signed, Path((id, version)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let sent = sent(&signed, &desk, &version).await?;
    let paper = paper(signed.l, &desk, &sent);
    download::printed(&signed, &format!("{} {}", paper.foot, paper.title), &paper).await
}

/// `GET /applications/{id}/receipts/{version}/json`: to be verified.
pub(super) async fn json(signed: Signed, Path((id, version)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let receipt = receipt(&desk, &sent(&signed, &desk, &version).await?);
    let name = format!("{} receipt-{}.json", receipt.reference, receipt.version.number);
    download::made(&name, "application/json", written(&receipt)?.into())
}

/// The version that an address names.
async fn sent(signed: &Signed, desk: &Desk, version: &str) -> Result<FrozenDossier, WebError> {
    let number = version.parse().ok().filter(|n| *n > 0).ok_or(WebError::NotFound)?;
    Ok(signed.app.store.dossier(&signed.viewer(), desk.id(), Some(number)).await?)
}

/// A file for programs, laid out so that people can read it too.
pub(super) fn written(value: &impl serde::Serialize) -> Result<Vec<u8>, WebError> {
    serde_json::to_vec_pretty(value).map_err(WebError::internal)
}

fn reference(desk: &Desk) -> String {
    desk.own.view.reference.map(|r| r.to_string()).unwrap_or_default()
}

/// The organization, as the version names it.
fn organization(desk: &Desk, sent: &FrozenDossier) -> String {
    let stated = sent.answers.get(&Field::LegalName.section()).map(|typed| typed.get(Field::LegalName.key()).trim());
    stated.filter(|name| !name.is_empty()).unwrap_or(&desk.own.organization.name).to_owned()
}

/// For programs.
pub(super) fn receipt(desk: &Desk, sent: &FrozenDossier) -> Receipt {
    let head = (reference(desk), organization(desk, sent), sent.at.timestamp());
    Receipt::of(head, sent.version.clone(), &sent.parts, sent.documents.iter().map(document).collect())
}

/// A document as programs read of it.
pub(super) fn document(document: &Document) -> ReceiptDocument {
    ReceiptDocument {
        id: document.facts.id,
        kind: document.facts.kind.key().to_owned(),
        name: document.name.clone(),
        file: file_name(&document.facts.digest, &document.name),
        bytes: document.facts.bytes,
        sha256: document.facts.digest,
    }
}

/// For people.
pub(super) fn paper(l: &'static L10n, desk: &Desk, sent: &FrozenDossier) -> papers::Receipt {
    let (reference, organization, version) = (reference(desk), organization(desk, sent), &sent.version);
    let fact = |label: String, value: String| Fact { label, value };
    papers::Receipt {
        language: l.language(),
        title: l.receipt_title(l.number(version.number)),
        author: l.place_name(),
        house: l.place_name(),
        lede: vec![l.receipt_lede(organization.as_str())],
        facts: vec![
            fact(l.applicant_submitted_reference(), reference.clone()),
            fact(l.receipt_organization(), organization),
            fact(l.receipt_sent(), l.instant_with_zone(sent.at)),
            fact(l.receipt_version(), l.number(version.number)),
            fact(l.receipt_digest(), version.digest.to_string()),
        ],
        sections: Read::as_sent(l, &sent.answers).sections(),
        documents: documents(l, &sent.documents),
        proof: Proof {
            title: l.receipt_proof(),
            lede: vec![l.receipt_proof_how(), l.receipt_proof_program()],
            parts: version.parts.iter().map(|(key, digest)| proved(l, sent, key, digest)).collect(),
        },
        foot: reference,
    }
}

/// Documents as people read of them.
pub(super) fn documents(l: &L10n, all: &[Document]) -> Documents {
    let attached = |document: &Document| Attached {
        name: document.name.clone(),
        about: format!("{} · {}", words::document(l, document.facts.kind), l.file_size(document.facts.bytes)),
        sha256: document.facts.digest.to_string(),
    };
    Documents {
        title: l.applicant_documents_title(),
        lede: if all.is_empty() { vec![l.applicant_documents_none()] } else { Vec::new() },
        all: all.iter().map(attached).collect(),
    }
}

fn proved(l: &L10n, sent: &FrozenDossier, key: &str, digest: &Digest) -> Proved {
    let name = match Part::from_key(key) {
        Some(Part::Section(section)) => format!("{} {}", section.letter(), words::section(l, section)),
        Some(Part::GoverningBody) => words::field_label(l, Field::GoverningBody),
        Some(Part::Contacts) => words::field_label(l, Field::CooperationRecord),
        None => key.to_owned(),
    };
    let salt = sent.parts.iter().find(|p| p.part.key() == key).map(|p| p.salt.to_string());
    Proved {
        name,
        salt: salt.map_or_else(|| l.receipt_erased(), |salt| l.receipt_salt(salt)),
        sha256: digest.to_string(),
    }
}

/// A version that was sent, for `applicant/receipts.html`.
pub(super) struct Kept {
    pub(super) at: String,
    pub(super) pdf: String,
    pub(super) json: String,
    pub(super) sent: String,
}

/// The versions that were sent, the latest first.
pub(super) fn kept(l: &L10n, desk: &Desk) -> Vec<Kept> {
    let kept = |version: &FrozenVersion| Kept {
        at: format!("/applications/{}/receipts/{}", desk.id(), version.number),
        pdf: l.receipt_list_pdf(l.number(version.number)),
        json: l.receipt_list_json(l.number(version.number)),
        sent: l.receipt_list_sent(l.instant_with_zone(version.at)),
    };
    desk.own.view.versions.iter().rev().map(kept).collect()
}
