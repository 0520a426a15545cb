//! One question, answered with text and documents; the comment of a hearing, which is answered like one.

use super::{
    command::{Given, give, kept_command},
    documents::{self, FileView},
    file::{self, Desk},
    given,
    hearing::{self, COMMENT, Told},
    meanwhile::{self, Meanwhile, stored},
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
use axum::{extract::Path, http::StatusCode};
use domain::{
    application::{Command, PublicQuestion, Subject},
    evidence::DocumentKind,
    kernel::{ApplicationId, QuestionId, TextRef},
};
use locale::{L10n, words};
use persistence::read::applicant::Open;

/// Longest answer or comment.
const ANSWER: usize = 10_000;
/// How often it is looked at anew what else of the file was saved just then.
const TRIES: u8 = 3;

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
    /// What was saved since the page was opened, where the texts differ.
    meanwhile: Option<Meanwhile>,
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
    let asked = target(&desk, &question)?;
    if !is_answerable(&desk, asked) {
        // Whoever cannot answer it reads it there.
        return Ok(see(format!("/applications/{id}/questions")));
    }
    show_one(&signed, &desk, &question, meanwhile::showing(&desk, asked)).await
}

/// Whether the person can answer it, or comment, now.
fn is_answerable(desk: &Desk, asked: Option<&PublicQuestion>) -> bool {
    match asked {
        Some(question) => is_open(desk, question),
        None => takes_answers(desk) && desk.own.view.request.as_ref().is_some_and(|r| r.hearing),
    }
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
    let list = format!("/applications/{id}/questions");
    if meanwhile::takes_theirs(&desk, asked, &form) {
        return Ok(see(list));
    }
    let attach = attach_at(&desk, &form)?;
    let is = typed.chars().count();
    // Who goes to attach a document first has nothing to save yet, or nothing new.
    if let Some(at) = attach.as_ref().filter(|_| form.again.is_none())
        && (is == 0 || stored(&desk, asked).is_some_and(|text| desk.own.words(&text) == typed))
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
    write(&signed, desk, &question, form, attach.unwrap_or(list)).await
}

/// Saves it over the text that the page showed, and over no other: what was saved meanwhile is shown beside it.
async fn write(signed: &Signed, mut desk: Desk, question: &str, mut form: Form, leads_to: String) -> Answer {
    let typed = form.text("answer").to_owned();
    for _ in 0..TRIES {
        let asked = target(&desk, question)?;
        let is_news = is_answerable(&desk, asked) && meanwhile::is_news(&desk, asked, &form);
        // A press that was carried out before gets its first answer, whatever was saved after it.
        if is_news && !signed.was_pressed(&form).await? {
            meanwhile::set_beside(&desk, asked, &mut form);
            return show_with(StatusCode::CONFLICT, &view(signed, &desk, question, form).await?);
        }
        let words = signed.app.store.new_text(signed.l.language(), typed.as_str());
        let command = Command::SaveAnswer { question: asked.map(|q| q.id), words: words.reference() };
        let given = give(signed, &desk, &form, command, &[words]).await;
        match given {
            Ok(Given::Done) => return Ok(see(leads_to)),
            Ok(Given::Refused(says)) => {
                form.fault("answer", says);
                return show_one(signed, &desk, question, form).await;
            }
            // Between our look and our save: whether it has to do with this answer is looked at anew.
            Err(WebError::Changed { .. }) => desk = file::open(signed, &desk.id().to_string()).await?,
            Err(error) => return Err(error),
        }
    }
    let at = format!("/applications/{}/questions/{question}", desk.id());
    Err(WebError::changed(1).keeping([typed], at))
}

/// Where a document of the kind is given whose button was pressed.
fn attach_at(desk: &Desk, form: &Form) -> Result<Option<String>, WebError> {
    let kind = match form.text("attach") {
        "" => return Ok(None),
        key => DocumentKind::from_key(key).ok_or(WebError::BadRequest)?,
    };
    if !desk.may_attach(kind) {
        return Ok(None);
    }
    let is_there = desk.documents.iter().any(|d| d.facts.kind == kind);
    // One of which there is only one is replaced, in the list.
    Ok(Some(if is_there && !kind.may_repeat() {
        format!("/applications/{}/documents#{kind}", desk.id())
    } else {
        format!("/applications/{}/documents/new?kind={kind}", desk.id())
    }))
}

/// What the request opened, that which the question is about first.
fn attachable(l: &L10n, desk: &Desk, question: &PublicQuestion) -> Vec<(&'static str, String)> {
    let Open::Only(opened) = &desk.own.open else { return Vec::new() };
    let mut kinds: Vec<DocumentKind> = opened.documents.iter().copied().filter(|k| desk.may_attach(*k)).collect();
    kinds.sort_by_key(|kind| question.subject != Some(Subject::Document(*kind)));
    kinds.into_iter().map(|kind| (kind.key(), words::document(l, kind))).collect()
}

async fn show_one(signed: &Signed, desk: &Desk, question: &str, form: Form) -> Answer {
    let view = view(signed, desk, question, form).await?;
    show_with(view.form.status(), &view)
}

async fn view(signed: &Signed, desk: &Desk, question: &str, form: Form) -> Result<OneView, WebError> {
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
    let meanwhile = Meanwhile::of(signed, desk, asked, &form);
    // Which of two texts is kept comes before what is given with it.
    let attachable = asked.filter(|_| meanwhile.is_none()).map(|q| attachable(l, desk, q)).unwrap_or_default();
    let title = meanwhile.as_ref().map_or(title, |both| both.title.clone());
    Ok(OneView {
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
        command_id: kept_command(signed, &form),
        documents: documents.into_iter().map(|d| documents::file_view(l, desk, d)).collect(),
        unattached,
        attachable,
        meanwhile,
        form,
    })
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
