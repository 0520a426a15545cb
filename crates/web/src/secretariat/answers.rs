//! What the organization stated, and what it was asked since.

use super::head::{self, At, CaseHead};
use crate::{
    applicant::answers::Read,
    error::{Answer, show},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Question, QuestionStatus, Subject},
    kernel::{ApplicationId, TextRef},
};
use locale::{L10n, words};
use persistence::read::case::CaseFile;

#[derive(Template)]
#[template(path = "secretariat/answers.html")]
struct AnswersPage {
    page: Page,
    head: CaseHead,
    answers: Read,
}

#[derive(Template)]
#[template(path = "secretariat/questions.html")]
struct QuestionsPage {
    page: Page,
    head: CaseHead,
    questions: Vec<Line>,
}

struct Line {
    about: String,
    status: String,
    tone: &'static str,
    by: String,
    at: String,
    words: Quote,
    answer: Option<Said>,
}

struct Said {
    words: Quote,
    at: String,
}

pub(super) async fn answers(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    let dossier = signed.app.store.dossier(&signed.viewer(), id, None).await?;
    show(&AnswersPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::Answers).await?,
        answers: Read::as_sent(signed.l, &dossier.answers),
    })
}

pub(super) async fn questions(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    show(&QuestionsPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::Questions).await?,
        questions: file.application.questions.iter().rev().map(|q| line(signed.l, &file, q)).collect(),
    })
}

fn line(l: &L10n, file: &CaseFile, question: &Question) -> Line {
    let said = |text: &TextRef| Quote::of(l, file.reading(text, l.language()));
    let (status, tone, answer) = match &question.status {
        QuestionStatus::Open => (l.desk_asked_open(), "judge", None),
        QuestionStatus::Saved(_) => (l.desk_asked_saved(), "judge", None),
        QuestionStatus::Answered { words, at, .. } => {
            (l.desk_asked_answered(), "met", Some(Said { words: said(words), at: l.instant_with_zone(*at) }))
        }
        QuestionStatus::Cancelled => (l.desk_asked_cancelled(), "soft", None),
        QuestionStatus::NoAnswer => (l.desk_asked_no_answer(), "unmet", None),
    };
    Line {
        about: match question.asked.subject {
            Subject::Criterion(key) => words::criterion_title(l, key),
            Subject::Document(kind) => words::document(l, kind),
        },
        status,
        tone,
        by: file.name(question.by).to_owned(),
        at: l.instant_with_zone(question.at),
        words: said(&question.asked.words),
        answer,
    }
}
