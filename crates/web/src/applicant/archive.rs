//! Everything that an organization may have of its file, in one archive: what it sent, what it was
//! asked and told, its documents, and the receipts that prove them; of a draft what it holds so far.

use super::{
    file::{self, Desk},
    letter, receipt, record, said,
};
use crate::{
    download,
    error::{Answer, WebError},
    quote::Quote,
    visit::Signed,
};
use axum::{body::Body, extract::Path};
use domain::{
    application::{PublicDecision, QuestionStatus, Subject},
    council::ResolutionNumber,
    dossier::file_name,
    kernel::{CouncilSessionId, DocumentId, Instant, ResolutionId, TextRef},
};
use locale::L10n;
use papers::{Archive, Press};
use persistence::{FrozenDossier, Store, Viewer, read::applicant::OwnLetter};
use serde_json::{Value, json};
use std::{collections::BTreeMap, io};

/// What goes into the archive: papers are printed and documents read when their turn comes.
struct Contents {
    /// The folder that everything lies in.
    folder: String,
    /// Files for programs, by name.
    written: Vec<(String, Vec<u8>)>,
    /// What people read, each as a page and as a paper, by name.
    papers: Vec<(String, papers::Receipt)>,
    letters: Vec<papers::Letter>,
    documents: BTreeMap<String, DocumentId>,
}

/// `GET /applications/{id}/archive`: the reader's language where a language is needed.
pub(super) async fn zip(signed: Signed, Path(id): Path<String>) -> Answer {
    let mut desk = file::open(&signed, &id).await?;
    desk.tell_of_moves(&signed).await?;
    let contents = contents(&signed, &desk).await?;
    let name = format!("{}.zip", contents.folder);
    let (store, viewer, press) = (signed.app.store.clone(), signed.viewer(), signed.app.press.clone());
    let bytes = Archive::stream(|archive| async move { contents.fill(archive, &store, &viewer, &press).await });
    download::made(&name, "application/zip", Body::from_stream(bytes))
}

/// All that is small is loaded before the first byte leaves, so that what fails is still answered in
/// words.
async fn contents(signed: &Signed, desk: &Desk) -> Result<Contents, WebError> {
    let (store, viewer, view) = (&signed.app.store, signed.viewer(), &desk.own.view);
    let folder = match view.reference {
        Some(reference) => reference.to_string(),
        None if desk.is_draft() => "draft".to_owned(),
        None => return Err(WebError::NotFound),
    };
    let mut sent = Vec::new();
    for version in &view.versions {
        let number = u16::try_from(version.number).map_err(WebError::internal)?;
        sent.push(store.dossier(&viewer, desk.id(), Some(number)).await?);
    }
    let letters = store.own_letters(&viewer, &desk.own).await?;
    let resolutions = store.own_resolutions(&desk.own).await?;
    let voices = signed.app.voices_of(&signed.house);
    let application = application(signed.l, desk, &sent, &letters, &resolutions);
    let mut written = vec![("application".to_owned(), receipt::written(&application)?)];
    let mut papers = vec![("correspondence".to_owned(), record::correspondence(signed.l, desk, &sent))];
    for sent in &sent {
        let name = format!("receipt-{}", sent.version.number);
        written.push((name.clone(), receipt::written(&receipt::receipt(desk, sent))?));
        papers.push((name, receipt::paper(signed.l, desk, sent)));
    }
    if desk.is_open() {
        papers.push(("draft".to_owned(), record::draft(signed.l, desk)));
    }
    let working = desk.documents.iter().filter(|_| desk.is_open());
    let documents = sent.iter().flat_map(|s| &s.documents).chain(working);
    Ok(Contents {
        folder,
        written,
        papers,
        letters: letters.iter().map(|letter| letter::sheet(voices.of(letter.language), letter)).collect(),
        documents: documents.map(|d| (file_name(&d.facts.digest, &d.name), d.facts.id)).collect(),
    })
}

impl Contents {
    async fn fill(self, mut archive: Archive, store: &Store, viewer: &Viewer, press: &Press) -> io::Result<()> {
        let at = |name: String| format!("{}/{name}", self.folder);
        for (name, bytes) in self.written {
            archive.add_whole(&at(format!("{name}.json")), bytes).await?;
        }
        for (name, paper) in self.papers {
            archive.add_whole(&at(format!("{name}.html")), paper.html().map_err(io::Error::other)?).await?;
            let printed = press.pdf(&paper).await.map_err(io::Error::other)?;
            archive.add_whole(&at(format!("{name}.pdf")), printed).await?;
        }
        for (n, letter) in (1..).zip(&self.letters) {
            let printed = press.pdf(letter).await.map_err(io::Error::other)?;
            archive.add_whole(&at(format!("decision-{n}.pdf")), printed).await?;
        }
        for (name, id) in self.documents {
            let (_, bytes) = store.document_read(viewer, id).await.map_err(io::Error::other)?;
            archive.add(&at(format!("documents/{name}")), bytes).await?;
        }
        archive.end().await
    }
}

/// The file for programs, from the view of the organization alone.
fn application(
    l: &L10n,
    desk: &Desk,
    sent: &[FrozenDossier],
    issued: &[OwnLetter],
    resolutions: &BTreeMap<ResolutionId, ResolutionNumber>,
) -> Value {
    let view = &desk.own.view;
    json!({
        "reference": view.reference.map(|r| r.to_string()),
        "organization": desk.own.organization.name,
        "state": view.label.key(),
        "received": view.received.map(|r| r.at.timestamp()),
        "versions": sent.iter().map(|s| version(desk, s)).collect::<Vec<_>>(),
        "draft": if desk.is_open() { draft(desk) } else { Value::Null },
        "questions": questions(desk, sent),
        "hearings": hearings(desk),
        "decisions": decisions(desk, resolutions),
        "letters": letters(issued),
        "timeline": said::timeline(l, desk).iter().rev().map(|step| json!({
            "when": locale::plain(&step.when),
            "what": locale::plain(&step.head),
            "about": locale::plain(step.words.trim_start_matches("· ")).replace("\u{a0}·", " ·"),
            "words": step.quote.as_ref().map(|q: &Quote| q.words.clone()),
        })).collect::<Vec<_>>(),
    })
}

fn version(desk: &Desk, sent: &FrozenDossier) -> Value {
    let answers: BTreeMap<_, _> = sent.answers.iter().map(|(section, typed)| (section.key(), typed)).collect();
    json!({
        "number": sent.version.number,
        "sent": sent.at.timestamp(),
        "digest": sent.version.digest,
        "answers": answers,
        "documents": receipt::receipt(desk, sent).documents,
    })
}

/// What is filled in and was not sent.
fn draft(desk: &Desk) -> Value {
    let answers: BTreeMap<_, _> = desk.sections.iter().map(|(section, draft)| (section.key(), &draft.typed)).collect();
    json!({ "answers": answers, "documents": desk.documents.iter().map(receipt::document).collect::<Vec<_>>() })
}

/// Words as they were written, with their language.
fn words(desk: &Desk, text: &TextRef) -> Value {
    desk.own.texts.get(&text.id).map_or(Value::Null, |w| json!({ "language": w.language.as_str(), "words": w.words }))
}

fn questions(desk: &Desk, sent: &[FrozenDossier]) -> Vec<Value> {
    let question = |q: &domain::application::PublicQuestion| {
        let (status, answer) = match &q.status {
            QuestionStatus::Open => ("open", Value::Null),
            QuestionStatus::Saved(text) => ("saved", words(desk, text)),
            QuestionStatus::Answered { words: text, .. } => ("answered", words(desk, text)),
            QuestionStatus::Cancelled => ("cancelled", Value::Null),
            QuestionStatus::NoAnswer => ("no_answer", Value::Null),
        };
        let about = q.subject.map(|subject| match subject {
            Subject::Criterion(criterion) => criterion.key(),
            Subject::Document(kind) => kind.key(),
        });
        let earlier = q.earlier.as_ref().map(|(id, why)| json!({ "id": id, "why": words(desk, why) }));
        let documents = record::given_with(desk, sent, q).into_iter().map(receipt::document).collect::<Vec<_>>();
        json!({ "id": q.id, "asked": q.at.timestamp(), "about": about, "question": words(desk, &q.words),
            "earlier": earlier, "status": status, "answer": answer, "documents": documents })
    };
    desk.own.view.questions.iter().map(question).collect()
}

fn hearings(desk: &Desk) -> Vec<Value> {
    let hearing = |h: &domain::application::PublicHearing| {
        json!({
            "opened": h.opened.timestamp(),
            "closed": h.closed.map(Instant::timestamp),
            "withdrawn": h.cancelled.map(Instant::timestamp),
            "criteria": h.criteria.iter().map(|c| c.key()).collect::<Vec<_>>(),
            "told": words(desk, &h.words),
            "comment": h.comment.as_ref().map(|text| words(desk, text)),
        })
    };
    desk.own.view.hearings.iter().map(hearing).collect()
}

/// What the Council decided, as it was announced, oldest first: a deferral stays when the file moves on.
fn decisions(desk: &Desk, resolutions: &BTreeMap<ResolutionId, ResolutionNumber>) -> Vec<Value> {
    let session = |id: CouncilSessionId| {
        desk.days_of(id).map(
            |s| json!({ "kind": s.kind.key(), "number": s.kind.number(), "opens": s.opens_on, "closes": s.closes_on }),
        )
    };
    let view = &desk.own.view;
    let decision = |decision: &PublicDecision| {
        json!({
            "outcome": decision.outcome.kind().key(),
            "session": session(decision.session),
            "resolution": resolutions.get(&decision.resolution),
            "on": decision.on,
            "reasons": decision.outcome.reasons().map(|text| words(desk, text)),
            "stands": view.decision.as_ref().is_some_and(|stands| stands.session == decision.session),
        })
    };
    view.decisions().map(decision).collect()
}

/// Every letter of a decision or of its correction, as it was sent, oldest first.
fn letters(letters: &[OwnLetter]) -> Vec<Value> {
    let letter = |letter: &OwnLetter| {
        json!({ "language": letter.language, "issued": letter.at.timestamp(), "sha256": letter.sha256,
            "text": letter.body })
    };
    letters.iter().map(letter).collect()
}
