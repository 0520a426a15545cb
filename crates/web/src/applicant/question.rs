//! One question, answered with text and documents; the comment of a hearing, which is answered like one.

use super::{
    command::{Given, give, kept_command},
    documents::{self, FileView},
    file::{self, Desk},
    given,
    hearing::{self, COMMENT, Told},
    questions::{about, answer, due, is_open, own, said, takes_answers},
    unattached,
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, PublicQuestion, Subject},
    evidence::DocumentKind,
    kernel::{ApplicationId, QuestionId, TextRef},
};
use locale::{L10n, words};
use persistence::read::applicant::Open;

/// Longest answer or comment.
const ANSWER: usize = 10_000;

#[derive(Template)]
#[template(path = "applicant/question_answer.html")]
struct OneView {
    page: Page,
    form: Form,
    id: ApplicationId,
    question: String,
    list_title: String,
    due: String,
    /// What the comment is on.
    told: Option<Told>,
    /// Where that is read which the question is about, and its name.
    about: Option<(String, String)>,
    words: Quote,
    earlier: Option<Earlier>,
    answer_label: String,
    answer_hint: String,
    save: String,
    seen: u64,
    command_id: String,
    /// Documents that were given with the answer so far.
    documents: Vec<FileView>,
    /// Files that have arrived and are not attached: where that is done, and words.
    unattached: Vec<(String, String)>,
    /// What can be attached to it: key and name of a kind.
    attachable: Vec<(&'static str, String)>,
}

/// What was asked before on the same, what was answered, and why that does not do.
struct Earlier {
    why: Quote,
    asked: Quote,
    answer: Quote,
}

/// `GET /applications/{id}/questions/{question}`
pub(super) async fn one(signed: Signed, Path((id, question)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let is_open = match target(&desk, &question)? {
        Some(question) => is_open(&desk, question),
        None => takes_answers(&desk) && desk.own.view.request.as_ref().is_some_and(|r| r.hearing),
    };
    if !is_open {
        // Whoever cannot answer it reads it there.
        return Ok(see(format!("/applications/{id}/questions")));
    }
    let saved = saved(&desk, &question)?;
    let form = Form::filled(saved.map(|words| ("answer", words.to_owned())));
    show_one(&signed, &desk, &question, form).await
}

/// What stands saved so far.
fn saved<'a>(desk: &'a Desk, question: &str) -> Result<Option<&'a str>, WebError> {
    let text = match target(desk, question)? {
        Some(question) => answer(question),
        None => desk.own.view.hearings.last().and_then(|h| h.comment),
    };
    Ok(text.map(|text| desk.own.words(&text)))
}

/// The question of an address; nothing where it is that of a hearing's comment.
fn target<'a>(desk: &'a Desk, question: &str) -> Result<Option<&'a PublicQuestion>, WebError> {
    match question {
        COMMENT if desk.own.view.hearings.is_empty() => Err(WebError::NotFound),
        COMMENT => Ok(None),
        id => found(desk, id).map(Some),
    }
}

fn found<'a>(desk: &'a Desk, question: &str) -> Result<&'a PublicQuestion, WebError> {
    let id: QuestionId = question.parse().map_err(|_| WebError::NotFound)?;
    desk.own.view.questions.iter().find(|q| q.id == id).ok_or(WebError::NotFound)
}

/// `POST /applications/{id}/questions/{question}`
pub(super) async fn save(signed: Signed, Path((id, question)): Path<(String, String)>, mut form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let (l, typed) = (signed.l, form.text("answer").to_owned());
    let asked = target(&desk, &question)?;
    let attach = attach_at(&desk, &form);
    let is = typed.chars().count();
    // Who goes to attach a document first has nothing to save yet, or nothing new.
    if let Some(at) = attach.as_ref().filter(|_| form.again.is_none())
        && (is == 0 || saved(&desk, &question)? == Some(typed.as_str()))
    {
        return Ok(see(at));
    }
    let fault = match (is, asked) {
        (0, None) => Some(l.applicant_hearing_fault_empty()),
        (0, Some(_)) => Some(l.applicant_question_fault_empty()),
        (1..=ANSWER, _) => None,
        (_, None) => Some(l.applicant_hearing_fault_long(l.number(ANSWER as u64), l.number(is as u64))),
        (_, Some(_)) => Some(l.applicant_question_fault_long(l.number(ANSWER as u64), l.number(is as u64))),
    };
    if let Some(says) = fault {
        form.fault("answer", says);
    }
    if form.is_to_be_shown() {
        return show_one(&signed, &desk, &question, form).await;
    }
    let words = signed.app.store.new_text(l.language(), typed);
    let command = Command::SaveAnswer { question: asked.map(|q| q.id), words: words.reference() };
    match give(&signed, &desk, &form, command, &[words]).await? {
        Given::Done => Ok(see(attach.unwrap_or_else(|| format!("/applications/{id}/questions")))),
        Given::Refused(says) => {
            form.fault("answer", says);
            show_one(&signed, &desk, &question, form).await
        }
    }
}

/// Where a document of the kind is given whose button was pressed.
fn attach_at(desk: &Desk, form: &Form) -> Option<String> {
    let kind = DocumentKind::from_key(form.text("attach")).filter(|kind| desk.may_attach(*kind))?;
    let is_there = desk.documents.iter().any(|d| d.facts.kind == kind);
    // One of which there is only one is replaced, in the list.
    Some(if is_there && !kind.may_repeat() {
        format!("/applications/{}/documents#{kind}", desk.id())
    } else {
        format!("/applications/{}/documents/new?kind={kind}", desk.id())
    })
}

/// What the request opened, that which the question is about first.
fn attachable(l: &L10n, desk: &Desk, question: &PublicQuestion) -> Vec<(&'static str, String)> {
    let Open::Only(opened) = &desk.own.open else { return Vec::new() };
    let mut kinds: Vec<DocumentKind> = opened.documents.iter().copied().filter(|k| desk.may_attach(*k)).collect();
    kinds.sort_by_key(|kind| question.subject != Some(Subject::Document(*kind)));
    kinds.into_iter().map(|kind| (kind.key(), words::document(l, kind))).collect()
}

async fn show_one(signed: &Signed, desk: &Desk, question: &str, form: Form) -> Answer {
    let l = signed.l;
    let unattached = unattached::of(signed, desk).await?;
    let asked = target(desk, question)?;
    let comment = asked.is_none();
    let heard = desk.own.view.hearings.last().filter(|_| comment);
    let most = l.number(ANSWER as u64);
    let (title, about, words, earlier) = if let Some(q) = asked {
        let earlier = q.earlier.as_ref().map(|(id, why)| earlier(l, desk, *id, why));
        let about = about(l, q.subject.as_ref()).zip(q.subject).map(|(name, of)| (address(desk, of), name));
        (l.applicant_question_title(), about, said(l, desk, &q.words), earlier)
    } else {
        (l.applicant_questions_title_hearing(), None, Quote::default(), None)
    };
    let documents = asked.map(|q| given::with(&desk.own.view, q, &desk.documents)).unwrap_or_default();
    let view = OneView {
        page: signed.page(title).with_form(&form),
        id: desk.id(),
        question: question.to_owned(),
        list_title: if comment { l.applicant_questions_title_hearing() } else { l.applicant_questions_title() },
        about,
        words,
        earlier,
        answer_label: if comment { l.applicant_question_comment() } else { l.applicant_question_answer() },
        answer_hint: match heard {
            Some(hearing) => hearing::hint(l, hearing, most),
            None => l.applicant_question_answer_hint(most),
        },
        due: due(l, desk),
        told: heard.map(|h| Told::of(l, desk, h)),
        save: if comment { l.applicant_question_save_comment() } else { l.applicant_question_save() },
        seen: desk.own.view.revision,
        command_id: kept_command(signed, &form),
        documents: documents.into_iter().map(|d| documents::file_view(l, desk, d)).collect(),
        unattached,
        attachable: asked.map(|q| attachable(l, desk, q)).unwrap_or_default(),
        form,
    };
    show_with(view.form.status(), &view)
}

/// Where that is read which a question is about.
fn address(desk: &Desk, subject: Subject) -> String {
    match subject {
        Subject::Criterion(key) => format!("/criteria#{key}"),
        Subject::Document(kind) => format!("/applications/{}/documents#{kind}", desk.id()),
    }
}

fn earlier(l: &L10n, desk: &Desk, question: QuestionId, why: &TextRef) -> Earlier {
    let before = desk.own.view.questions.iter().find(|q| q.id == question);
    Earlier {
        why: said(l, desk, why),
        asked: before.map(|q| said(l, desk, &q.words)).unwrap_or_default(),
        answer: before.and_then(answer).map(|text| own(l, desk, &text)).unwrap_or_default(),
    }
}
