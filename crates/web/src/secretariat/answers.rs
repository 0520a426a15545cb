//! What the organization stated, and what it was asked since.

use super::{
    beside::{Opened, Viewer},
    head::{self, At, CaseHead},
    versions,
};
use crate::{
    applicant::answers::{Beside, Read},
    error::{Answer, show},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{CommandKind, FactCorrection, Hearing, HearingOn, Question, QuestionStatus, Subject},
    dossier::Field,
    kernel::{ApplicationId, Calendar, TextRef},
};
use locale::{L10n, words};
use persistence::read::{asked::AskedFile, case::CaseFile};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "secretariat/answers.html")]
struct AnswersPage {
    page: Page,
    head: CaseHead,
    answers: Read,
    viewer: Viewer,
    /// Where versions are compared, where there are several.
    versions: Option<String>,
}

#[derive(Template)]
#[template(path = "secretariat/questions.html")]
struct QuestionsPage {
    page: Page,
    head: CaseHead,
    questions: Vec<Line>,
}

/// A question or a hearing, with what came of it.
pub(super) struct Line {
    pub(super) about: String,
    pub(super) status: String,
    pub(super) tone: &'static str,
    pub(super) by: String,
    pub(super) at: String,
    pub(super) words: Quote,
    /// Why the answer to an earlier question does not do.
    pub(super) again: Option<Quote>,
    pub(super) answer: Option<Said>,
}

pub(super) struct Said {
    pub(super) label: String,
    pub(super) words: Quote,
    pub(super) at: String,
}

pub(super) async fn answers(signed: Signed, Path(id): Path<ApplicationId>, Query(opened): Query<Opened>) -> Answer {
    let file = head::open(&signed, id).await?;
    let dossier = signed.app.store.dossier(&signed.viewer(), id, None).await?;
    let restated = signed.app.store.facts_restated(&signed.viewer(), &file.application).await?;
    show(&AnswersPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::Answers).await?,
        answers: Read::as_sent(signed.l, &dossier.answers).beside(|field| beside(&signed, &file, &restated, field)),
        viewer: Viewer::of(&signed, &file, &opened, "/answers"),
        versions: versions::before(id, file.application.next_version() - 1),
    })
}

/// What stands beside an answer: the secretariat's corrections, `restated` those of which the organization has changed
/// the answer since, and the way to one more.
fn beside(signed: &Signed, file: &CaseFile, restated: &BTreeSet<String>, field: Field) -> Beside {
    let l = signed.l;
    let facts = file.application.corrections_of_fact.iter().filter(|fact| fact.field() == Some(field));
    let correction = |fact: &FactCorrection| {
        let by = format!("{}, {}", file.name(fact.by), l.date(Calendar::moment(fact.on).day));
        let said = l.casework_correct_beside(by, Quote::of(l, &file.reading(&fact.words, l.language())).in_line());
        if restated.contains(&fact.at) { format!("{said} · {}", l.casework_correct_restated()) } else { said }
    };
    let may = head::may(signed, file, CommandKind::CorrectFact);
    Beside {
        corrections: facts.map(correction).collect(),
        correct: may.then(|| (format!("/desk/cases/{}/correct?at={field}", file.application.id), l.casework_correct())),
    }
}

pub(super) async fn questions(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    show(&QuestionsPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::Questions).await?,
        questions: exchange(signed.l, &file),
    })
}

/// Questions and hearings, the latest first.
fn exchange(l: &L10n, file: &CaseFile) -> Vec<Line> {
    let questions = file.application.questions.iter().map(|q| (q.at, line(l, file, q)));
    let hearings = file.application.hearings.iter().map(|h| (h.opened, hearing(l, file, h)));
    let mut all: Vec<_> = questions.chain(hearings).collect();
    all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    all.into_iter().map(|(_, line)| line).collect()
}

/// What a question is about, in words.
pub(super) fn about(l: &L10n, subject: Subject) -> String {
    match subject {
        Subject::Criterion(key) => words::criterion_title(l, key),
        Subject::Document(kind) => words::document(l, kind),
    }
}

/// What an organization is heard on, in words.
pub(super) fn heard_on(l: &L10n, on: &HearingOn) -> String {
    match on {
        HearingOn::Unmet(criteria) => {
            let titles: Vec<_> = criteria.iter().map(|key| words::criterion_title(l, *key)).collect();
            l.casework_hearing_unmet(l.list_and(&titles))
        }
        HearingOn::Closing(ground) => l.casework_hearing_closing(words::ground(l, *ground)),
    }
}

/// A hearing, told like a question.
fn hearing(l: &L10n, file: &CaseFile, hearing: &Hearing) -> Line {
    let said = |text: &TextRef| Quote::of(l, &file.reading(text, l.language()));
    let (status, tone) = match (hearing.closed, hearing.comment) {
        (None, _) if hearing.cancelled.is_some() => (l.casework_hearing_cancelled(), "soft"),
        (None, _) => (l.casework_hearing_running(), "judge"),
        (Some(_), Some(_)) => (l.casework_hearing_came(), "met"),
        (Some(_), None) => (l.casework_hearing_silent(), "unmet"),
    };
    let answer = hearing.closed.zip(hearing.comment).map(|(at, comment)| Said {
        label: l.casework_hearing_comment(),
        words: said(&comment),
        at: l.instant_with_zone(at),
    });
    Line {
        about: heard_on(l, &hearing.on),
        status,
        tone,
        by: String::new(),
        at: l.instant_with_zone(hearing.opened),
        words: said(&hearing.words),
        again: None,
        answer,
    }
}

/// A question with its answer.
pub(super) fn line(l: &L10n, file: &CaseFile, question: &Question) -> Line {
    let said = |text: &TextRef| Quote::of(l, &file.reading(text, l.language()));
    let again = question.asked.earlier.as_ref().map(|(_, why)| said(why));
    Line { by: file.name(question.by).to_owned(), again, ..asked(l, question, said) }
}

/// One that was put with another application, shown beside what is asked now: what it asked, and its answer.
pub(super) fn line_elsewhere(l: &L10n, file: &AskedFile, question: &Question) -> Line {
    asked(l, question, |text| Quote::of(l, &file.reading(text, l.language())))
}

fn asked(l: &L10n, question: &Question, said: impl Fn(&TextRef) -> Quote) -> Line {
    let (status, tone, answer) = match &question.status {
        // What is saved and not sent is the organization's own.
        QuestionStatus::Open | QuestionStatus::Saved(_) => (l.desk_asked_open(), "judge", None),
        QuestionStatus::Answered { words, at, .. } => {
            let said = Said { label: l.desk_asked_answer(), words: said(words), at: l.instant_with_zone(*at) };
            (l.desk_asked_answered(), "met", Some(said))
        }
        QuestionStatus::Cancelled => (l.desk_asked_cancelled(), "soft", None),
        QuestionStatus::NoAnswer => (l.desk_asked_no_answer(), "unmet", None),
    };
    Line {
        about: about(l, question.asked.subject),
        status,
        tone,
        by: String::new(),
        at: l.instant_with_zone(question.at),
        words: said(&question.asked.words),
        again: None,
        answer,
    }
}
