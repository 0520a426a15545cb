//! What the secretariat asks, answered one by one and sent together; the comment of a hearing; more
//! time.

use super::{
    command::{Given, give, kept_command},
    file::{self, Desk},
    status,
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::{COMMAND, Form},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use domain::{
    application::{self, Command, Extension, Label, PublicHearing, PublicQuestion, QuestionStatus, Subject},
    kernel::{ApplicationId, CommandId, Envelope, QuestionId, TextRef},
};
use locale::{L10n, words};
use persistence::{Refusal, StoreError, read::applicant::Open};

/// Longest answer or comment.
const ANSWER: usize = 10_000;
/// In the address of a hearing's comment.
const COMMENT: &str = "comment";

#[derive(Template)]
#[template(path = "applicant/questions.html")]
struct ListView {
    page: Page,
    id: ApplicationId,
    due: String,
    grace: String,
    told: Option<Told>,
    before: Vec<Told>,
    items: Vec<Item>,
    opened: Vec<(String, String)>,
    one_by_one: String,
    send: Option<Send>,
    seen: u64,
    command_id: String,
    extension_note: Option<String>,
    may_extend: bool,
}

/// What the NGO is heard on.
struct Told {
    words: Quote,
    title: String,
    on: Vec<String>,
    /// The comment, once the hearing is over.
    comment: Option<Quote>,
    /// What became of the comment, once the hearing is over.
    fate: Option<String>,
}

struct Item {
    id: String,
    title: String,
    words: Quote,
    answer: Quote,
    open: bool,
    /// What the button says.
    act: String,
    class: &'static str,
    status: String,
}

struct Send {
    title: String,
    ready: bool,
    version: String,
    refusal: Option<String>,
}

/// `GET /applications/{id}/questions`
pub(super) async fn list(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    show_list(&signed, &desk, None, StatusCode::OK).await
}

async fn show_list(signed: &Signed, desk: &Desk, refusal: Option<String>, status: StatusCode) -> Answer {
    let l = signed.l;
    let request = desk.own.view.request.as_ref();
    let hearing = request.is_some_and(|r| r.hearing);
    let mut items: Vec<Item> = desk.own.view.questions.iter().rev().map(|q| item(l, desk, q)).collect();
    items.sort_by_key(|i| !i.open);
    if hearing {
        items.insert(0, comment_item(l, desk));
    }
    let send = match request {
        Some(_) if may_send(desk) => Some(Send {
            title: if hearing { l.applicant_questions_send_comment() } else { l.applicant_questions_send() },
            ready: items.iter().filter(|i| i.open).all(|i| !i.answer.is_empty()),
            version: signed.app.store.draft_version(&signed.viewer(), desk.id()).await?.digest.to_string(),
            refusal,
        }),
        _ => None,
    };
    let extension = request.map(|r| r.extension);
    let title = if hearing { l.applicant_questions_title_hearing() } else { l.applicant_questions_title() };
    let view = ListView {
        page: signed.page(if request.is_some() { title } else { l.applicant_questions_all() }),
        id: desk.id(),
        due: due(l, desk),
        grace: grace(l, desk),
        told: desk.own.view.hearings.last().filter(|_| hearing).map(|h| told(l, desk, h)),
        before: desk.own.view.hearings.iter().rev().skip(usize::from(hearing)).map(|h| told(l, desk, h)).collect(),
        items,
        opened: opened(l, desk),
        one_by_one: if hearing { l.applicant_questions_one_comment() } else { l.applicant_questions_one_by_one() },
        send,
        seen: desk.own.view.revision,
        command_id: signed.app.store.new_id::<CommandId>().to_string(),
        extension_note: extension.and_then(|e| match e {
            Extension::None => None,
            Extension::Requested => Some(l.applicant_extension_requested()),
            Extension::Granted => Some(l.applicant_extension_granted()),
            Extension::Refused => Some(l.applicant_extension_refused()),
        }),
        may_extend: may_extend(desk),
    };
    show_with(status, &view)
}

fn item(l: &L10n, desk: &Desk, question: &PublicQuestion) -> Item {
    let waits = desk.own.view.request.as_ref().is_some_and(|r| r.questions.contains(&question.id));
    let (class, status) = match question.status {
        QuestionStatus::Open => ("yours", l.applicant_questions_status_open()),
        QuestionStatus::Saved(_) => ("ours", l.applicant_questions_status_saved()),
        QuestionStatus::Answered { .. } => ("done", l.applicant_questions_status_answered()),
        QuestionStatus::Cancelled => ("shut", l.applicant_questions_status_cancelled()),
        QuestionStatus::NoAnswer => ("shut", l.applicant_questions_status_no_answer()),
    };
    Item {
        id: question.id.to_string(),
        title: about(l, question.subject.as_ref()).unwrap_or_else(|| l.applicant_question_title()),
        words: said(l, desk, &question.words),
        answer: answer(question).map(|text| own(l, desk, &text)).unwrap_or_default(),
        open: waits && desk.may_edit(),
        act: act(l, matches!(question.status, QuestionStatus::Saved(_))),
        class,
        status,
    }
}

fn act(l: &L10n, is_saved: bool) -> String {
    if is_saved { l.applicant_questions_change() } else { l.applicant_questions_answer() }
}

fn comment_item(l: &L10n, desk: &Desk) -> Item {
    let comment = desk.own.view.hearings.last().and_then(|h| h.comment);
    let (class, status) = match comment {
        Some(_) => ("ours", l.applicant_questions_status_saved()),
        None => ("yours", l.applicant_questions_status_open()),
    };
    Item {
        id: COMMENT.to_owned(),
        title: l.applicant_question_comment(),
        words: Quote::default(),
        answer: comment.map(|text| own(l, desk, &text)).unwrap_or_default(),
        open: desk.may_edit(),
        act: act(l, comment.is_some()),
        class,
        status,
    }
}

/// What the organization is told, in the language of the page where it stands in it.
fn said(l: &L10n, desk: &Desk, text: &TextRef) -> Quote {
    Quote::of(l, &desk.own.reading(text, l.language()))
}

/// What the organization wrote itself: it knows in which language, so that no mark is needed.
fn own(l: &L10n, desk: &Desk, text: &TextRef) -> Quote {
    Quote { note: String::new(), ..said(l, desk, text) }
}

fn answer(question: &PublicQuestion) -> Option<TextRef> {
    match question.status {
        QuestionStatus::Saved(words) | QuestionStatus::Answered { words, .. } => Some(words),
        QuestionStatus::Open | QuestionStatus::Cancelled | QuestionStatus::NoAnswer => None,
    }
}

fn about(l: &L10n, subject: Option<&Subject>) -> Option<String> {
    Some(match subject? {
        Subject::Criterion(key) => words::criterion_title(l, *key),
        Subject::Document(kind) => words::document(l, *kind),
    })
}

/// Out of a lapsed file only its owner sends: the answers open it again.
fn may_send(desk: &Desk) -> bool {
    if desk.is_lapsed() { desk.is_owner() && still_reopens(desk) } else { desk.may_edit() }
}

/// Whether answering opens a lapsed file again.
pub(super) fn still_reopens(desk: &Desk) -> bool {
    matches!(desk.own.view.label, Label::Lapsed { until } if until >= desk.now.at)
}

/// Whether more time can be asked for.
pub(super) fn may_extend(desk: &Desk) -> bool {
    let extension = desk.own.view.request.as_ref().map(|r| r.extension);
    desk.may_edit() && !desk.is_lapsed() && extension == Some(Extension::None)
}

/// By when: of a lapsed file until when the answers open it again.
pub(super) fn due(l: &L10n, desk: &Desk) -> String {
    match (&desk.own.view.label, &desk.own.view.request) {
        (Label::Lapsed { until }, Some(_)) if still_reopens(desk) => {
            l.applicant_state_lapsed_until(l.date(status::day(*until)))
        }
        (Label::Lapsed { .. }, Some(_)) => l.status_lapsed_over(),
        (_, Some(request)) => l.applicant_questions_due(desk.due(l, request.due)),
        _ => String::new(),
    }
}

fn grace(l: &L10n, desk: &Desk) -> String {
    match &desk.own.view.request {
        Some(_) if desk.is_lapsed() && still_reopens(desk) && !desk.is_owner() => l.status_lapsed_owner(),
        Some(request) if !desk.is_lapsed() => l.applicant_questions_grace(l.date(status::day(request.grace))),
        _ => String::new(),
    }
}

fn told(l: &L10n, desk: &Desk, hearing: &PublicHearing) -> Told {
    let (title, on) = if let Some(ground) = hearing.ground {
        (l.applicant_hearing_closing(), vec![words::ground(l, ground)])
    } else {
        let titles = hearing.criteria.iter().map(|c| words::criterion_title(l, *c));
        (l.applicant_hearing_unmet(), titles.collect())
    };
    let fate = hearing.closed.map(|_| match (hearing.comment, hearing.ground) {
        (None, _) => l.status_comment_none(),
        (Some(_), None) => l.status_comment_on_paper(),
        (Some(_), Some(_)) => l.status_comment_in_file(),
    });
    let comment = hearing.comment.filter(|_| hearing.closed.is_some()).map(|text| own(l, desk, &text));
    Told { words: said(l, desk, &hearing.words), title, on, comment, fate }
}

/// What a request opened: where to, and its name.
fn opened(l: &L10n, desk: &Desk) -> Vec<(String, String)> {
    let Open::Only(opened) = &desk.own.open else { return Vec::new() };
    let id = desk.id();
    let sections = opened.sections.iter().map(|s| (format!("/applications/{id}/sections/{s}"), words::section(l, *s)));
    let documents =
        opened.documents.iter().map(|k| (format!("/applications/{id}/documents#{k}"), words::document(l, *k)));
    sections.chain(documents).collect()
}

#[derive(Template)]
#[template(path = "applicant/question_answer.html")]
struct OneView {
    page: Page,
    form: Form,
    id: ApplicationId,
    question: String,
    list_title: String,
    about: String,
    words: Quote,
    earlier: Option<Quote>,
    answer_label: String,
    answer_hint: String,
    save: String,
    seen: u64,
    command_id: String,
}

/// `GET /applications/{id}/questions/{question}`
pub(super) async fn one(signed: Signed, Path((id, question)): Path<(String, String)>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let saved = if question == COMMENT {
        desk.own.view.hearings.last().and_then(|h| h.comment)
    } else {
        answer(found(&desk, &question)?)
    };
    let form = Form::filled(saved.map(|text| ("answer", desk.own.words(&text).to_owned())));
    show_one(&signed, &desk, &question, form)
}

fn found<'a>(desk: &'a Desk, question: &str) -> Result<&'a PublicQuestion, WebError> {
    let id: QuestionId = question.parse().map_err(|_| WebError::NotFound)?;
    desk.own.view.questions.iter().find(|q| q.id == id).ok_or(WebError::NotFound)
}

/// `POST /applications/{id}/questions/{question}`
pub(super) async fn save(signed: Signed, Path((id, question)): Path<(String, String)>, mut form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let (l, typed) = (signed.l, form.text("answer").to_owned());
    let is = typed.chars().count();
    if is == 0 {
        form.fault("answer", l.applicant_question_fault_empty());
    } else if is > ANSWER {
        form.fault("answer", l.applicant_question_fault_long(l.number(ANSWER as u64), l.number(is as u64)));
    }
    if form.is_to_be_shown() {
        return show_one(&signed, &desk, &question, form);
    }
    let target = if question == COMMENT { None } else { Some(found(&desk, &question)?.id) };
    let words = signed.app.store.new_text(l.language(), typed);
    let command = Command::SaveAnswer { question: target, words: words.reference() };
    match give(&signed, &desk, &form, command, &[words]).await? {
        Given::Done => Ok(see(format!("/applications/{id}/questions"))),
        Given::Refused(says) => {
            form.fault("answer", says);
            show_one(&signed, &desk, &question, form)
        }
    }
}

fn show_one(signed: &Signed, desk: &Desk, question: &str, form: Form) -> Answer {
    let l = signed.l;
    let comment = question == COMMENT;
    let (title, about, words, earlier) = if comment {
        let hearing = desk.own.view.hearings.last().ok_or(WebError::NotFound)?;
        (l.applicant_questions_title_hearing(), String::new(), said(l, desk, &hearing.words), None)
    } else {
        let q = found(desk, question)?;
        let earlier = q.earlier.as_ref().map(|(_, why)| said(l, desk, why));
        let about = about(l, q.subject.as_ref()).unwrap_or_default();
        (l.applicant_question_title(), about, said(l, desk, &q.words), earlier)
    };
    let view = OneView {
        page: signed.page(title).with_form(&form),
        id: desk.id(),
        question: question.to_owned(),
        list_title: if comment { l.applicant_questions_title_hearing() } else { l.applicant_questions_title() },
        about,
        words,
        earlier,
        answer_label: if comment { l.applicant_question_comment() } else { l.applicant_question_answer() },
        answer_hint: if comment { l.applicant_question_comment_hint() } else { l.applicant_question_answer_hint() },
        save: if comment { l.applicant_question_save_comment() } else { l.applicant_question_save() },
        seen: desk.own.view.revision,
        command_id: kept_command(signed, &form),
        form,
    };
    show_with(view.form.status(), &view)
}

/// `POST /applications/{id}/questions/send`
pub(super) async fn send(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let version = form.text("version").parse().map_err(|_| WebError::BadRequest)?;
    let command_id: CommandId = form.text(COMMAND).parse().map_err(|_| WebError::BadRequest)?;
    let envelope = Envelope { command_id, seen: Some(desk.own.seq), command: Command::SendAnswers { version } };
    match signed.app.store.application(&signed.viewer(), desk.id(), envelope, &[]).await {
        Ok(_) => {
            let hearing = desk.own.view.request.as_ref().is_some_and(|r| r.hearing);
            let l = signed.l;
            signed.say(if hearing { l.status_comment_sent() } else { l.applicant_questions_sent() });
            Ok(see(format!("/applications/{id}")))
        }
        Err(StoreError::Refused(Refusal::Application(refusal))) => {
            let says = match &refusal {
                application::Refusal::VersionChanged => signed.l.applicant_submit_changed(),
                other => words::refusal_for_applicant(signed.l, other),
            };
            show_list(&signed, &desk, Some(says), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}
