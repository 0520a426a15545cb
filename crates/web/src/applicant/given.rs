//! The documents that came with an answer. The law ties a document to the request that opened its kind, and
//! not to one question of several: the time and the kind tell which it belongs to.

use domain::{
    application::{PublicQuestion, PublicView, QuestionStatus, Subject},
    evidence::DocumentKind,
};
use persistence::Document;

/// Of `documents` those that came with the answer to `question`.
pub(super) fn with<'a>(view: &PublicView, question: &PublicQuestion, documents: &'a [Document]) -> Vec<&'a Document> {
    let until = match question.status {
        QuestionStatus::Answered { at, .. } => Some(at),
        QuestionStatus::Open | QuestionStatus::Saved(_) => None,
        QuestionStatus::Cancelled | QuestionStatus::NoAnswer => return Vec::new(),
    };
    documents
        .iter()
        .filter(|d| d.uploaded_at >= question.at && until.is_none_or(|until| d.uploaded_at <= until))
        .filter(|d| belongs(view, question, d.facts.kind))
        .collect()
}

/// A question about a kind of document is answered with that kind; the others of the same request with
/// what is left.
fn belongs(view: &PublicView, question: &PublicQuestion, kind: DocumentKind) -> bool {
    let about = Some(Subject::Document(kind));
    match question.subject {
        Some(Subject::Document(_)) => question.subject == about,
        _ => !view.questions.iter().any(|q| q.at == question.at && q.subject == about),
    }
}
