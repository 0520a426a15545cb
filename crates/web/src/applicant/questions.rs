//! What the secretariat asks, with the answers, which are sent together; the comment of a hearing alike;
//! more time.

use super::{
    documents::{self, FileView},
    file::{self, Desk},
    given,
    hearing::{self, COMMENT, Told},
    status, unattached,
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
    application::{self, Command, Extension, Label, PublicQuestion, QuestionStatus, Subject},
    kernel::{ApplicationId, CommandId, Digest, Envelope, TextRef},
};
use locale::{L10n, words};
use persistence::{Refusal, StoreError, read::applicant::Open};

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
    /// Files that have arrived and are not attached: where that is done, and words.
    unattached: Vec<(String, String)>,
    one_by_one: String,
    send: Option<Send>,
    command_id: String,
    extension_note: Option<String>,
    may_extend: bool,
}

pub(super) struct Item {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) words: Quote,
    pub(super) answer: Quote,
    /// Documents that came with the answer.
    pub(super) documents: Vec<FileView>,
    pub(super) open: bool,
    /// What the button says.
    pub(super) act: String,
    pub(super) class: &'static str,
    pub(super) status: String,
}

struct Send {
    title: String,
    /// What becomes of it.
    lede: String,
    ready: bool,
    /// What is missing while it is not ready.
    unready: String,
    version: String,
    /// Which answers the page shows.
    shown: String,
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
    let in_hearing = request.is_some_and(|r| r.hearing);
    let mut items: Vec<Item> = desk.own.view.questions.iter().rev().map(|q| item(l, desk, q)).collect();
    items.sort_by_key(|i| !i.open);
    if in_hearing {
        items.insert(0, hearing::item(l, desk));
    }
    let (title, lede, unready) = if in_hearing {
        (l.applicant_questions_send_comment(), l.applicant_hearing_send_lede(), l.applicant_hearing_unsaved())
    } else {
        (l.applicant_questions_send(), l.applicant_questions_send_lede(), l.applicant_questions_unanswered())
    };
    let unattached = unattached::of(signed, desk).await?;
    let unready = if unattached.is_empty() { unready } else { l.applicant_questions_unattached() };
    let send = match request {
        Some(_) if may_send(desk) => Some(Send {
            title,
            lede,
            unready,
            ready: unattached.is_empty() && items.iter().filter(|i| i.open).all(|i| !i.answer.is_empty()),
            version: signed.app.store.draft_version(&signed.viewer(), desk.id()).await?.digest.to_string(),
            shown: shown(desk),
            refusal,
        }),
        _ => None,
    };
    let extension = request.map(|r| r.extension);
    let title = if in_hearing { l.applicant_questions_title_hearing() } else { l.applicant_questions_title() };
    let hearings = &desk.own.view.hearings;
    let told = |h| Told::of(l, desk, h);
    let view = ListView {
        page: signed.page(if request.is_some() { title } else { l.applicant_questions_all() }),
        id: desk.id(),
        due: due(l, desk),
        grace: grace(l, desk),
        told: hearings.last().filter(|_| in_hearing).map(told),
        before: hearings.iter().rev().skip(usize::from(in_hearing)).map(told).collect(),
        items,
        opened: opened(l, desk),
        unattached,
        one_by_one: if in_hearing { l.applicant_questions_one_comment() } else { l.applicant_questions_one_by_one() },
        send,
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
    let (class, status) = stands(l, desk, question);
    Item {
        id: question.id.to_string(),
        title: about(l, question.subject.as_ref()).unwrap_or_else(|| l.applicant_question_title()),
        words: said(l, desk, &question.words),
        answer: answer(question).map(|text| own(l, desk, &text)).unwrap_or_default(),
        documents: given::with(&desk.own.view, question, &desk.documents)
            .into_iter()
            .map(|d| documents::file_view(l, desk, d))
            .collect(),
        open: is_open(desk, question),
        act: act(l, matches!(question.status, QuestionStatus::Saved(_))),
        class,
        status,
    }
}

/// How a question stands: the look of it, and the words.
pub(super) fn stands(l: &L10n, desk: &Desk, question: &PublicQuestion) -> (&'static str, String) {
    match question.status {
        // Who only reads it is told how it stands, and not that nobody answered.
        QuestionStatus::Open if desk.is_lapsed() && !still_reopens(desk) => {
            ("shut", l.applicant_questions_status_no_answer())
        }
        QuestionStatus::Open => ("yours", l.applicant_questions_status_open()),
        QuestionStatus::Saved(_) => ("ours", l.applicant_questions_status_saved()),
        QuestionStatus::Answered { .. } => ("done", l.applicant_questions_status_answered()),
        QuestionStatus::Cancelled => ("shut", l.applicant_questions_status_cancelled()),
        QuestionStatus::NoAnswer => ("shut", l.applicant_questions_status_no_answer()),
    }
}

fn act(l: &L10n, is_saved: bool) -> String {
    if is_saved { l.applicant_questions_change() } else { l.applicant_questions_answer() }
}

/// What the organization is told, in the language of the page where it stands in it.
pub(super) fn said(l: &L10n, desk: &Desk, text: &TextRef) -> Quote {
    Quote::of(l, &desk.own.reading(text, l.language()))
}

/// What the organization wrote itself: it knows in which language, so that no mark is needed.
pub(super) fn own(l: &L10n, desk: &Desk, text: &TextRef) -> Quote {
    Quote { note: String::new(), ..said(l, desk, text) }
}

/// What was answered, sent or not.
pub(super) fn answer(question: &PublicQuestion) -> Option<TextRef> {
    match question.status {
        QuestionStatus::Saved(words) | QuestionStatus::Answered { words, .. } => Some(words),
        QuestionStatus::Open | QuestionStatus::Cancelled | QuestionStatus::NoAnswer => None,
    }
}

/// What a question is about, in words.
pub(super) fn about(l: &L10n, subject: Option<&Subject>) -> Option<String> {
    Some(match subject? {
        Subject::Criterion(key) => words::criterion_title(l, *key),
        Subject::Document(kind) => words::document(l, *kind),
    })
}

/// Whether an answer can still be written: out of a lapsed file only while it can be opened again.
pub(super) fn takes_answers(desk: &Desk) -> bool {
    desk.may_edit() && (!desk.is_lapsed() || still_reopens(desk))
}

/// Whether the person can answer this question now.
pub(super) fn is_open(desk: &Desk, question: &PublicQuestion) -> bool {
    let waits = desk.own.view.request.as_ref().is_some_and(|r| r.questions.contains(&question.id));
    waits && takes_answers(desk)
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
            l.applicant_state_lapsed_until(l.end_of_day(status::day(*until)))
        }
        (Label::Lapsed { .. }, Some(_)) => l.status_lapsed_over(),
        (_, Some(request)) if request.hearing => l.applicant_hearing_due(desk.due(l, request.due)),
        (_, Some(request)) => l.applicant_questions_due(desk.due(l, request.due)),
        _ => String::new(),
    }
}

fn grace(l: &L10n, desk: &Desk) -> String {
    match &desk.own.view.request {
        Some(_) if desk.is_lapsed() && still_reopens(desk) && !desk.is_owner() => l.status_lapsed_owner(),
        Some(request) if request.hearing => l.applicant_hearing_grace(l.end_of_day(status::day(request.grace))),
        Some(request) if !desk.is_lapsed() => l.applicant_questions_grace(l.end_of_day(status::day(request.grace))),
        _ => String::new(),
    }
}

/// What a request opened: where to, and its name.
fn opened(l: &L10n, desk: &Desk) -> Vec<(String, String)> {
    let Open::Only(opened) = &desk.own.open else { return Vec::new() };
    if !takes_answers(desk) {
        return Vec::new();
    }
    let id = desk.id();
    let sections = opened.sections.iter().map(|s| (format!("/applications/{id}/sections/{s}"), words::section(l, *s)));
    let documents =
        opened.documents.iter().map(|k| (format!("/applications/{id}/documents#{k}"), words::document(l, *k)));
    sections.chain(documents).collect()
}

/// What would be sent beside the dossier: every answer that is saved, and the comment of a hearing.
fn shown(desk: &Desk) -> String {
    let view = &desk.own.view;
    let answers = view.questions.iter().filter_map(|q| match q.status {
        QuestionStatus::Saved(words) => Some((q.id.to_string(), words)),
        _ => None,
    });
    let comment = view.hearings.last().and_then(|h| h.comment).map(|words| (COMMENT.to_owned(), words));
    let all: Vec<String> = answers
        .chain(comment)
        .map(|(of, words)| format!("{of} {}", Digest::of(desk.own.words(&words).as_bytes())))
        .collect();
    Digest::of(all.join("\n").as_bytes()).to_string()
}

/// `POST /applications/{id}/questions/send`
pub(super) async fn send(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let version = form.text("version").parse().map_err(|_| WebError::BadRequest)?;
    let command_id: CommandId = form.text(COMMAND).parse().map_err(|_| WebError::BadRequest)?;
    // A second press finds its answers sent, and gets the first answer.
    if form.text("shown") != shown(&desk) && !signed.was_pressed(&form).await? {
        return changed(&signed, &desk).await;
    }
    let envelope = Envelope { command_id, seen: Some(desk.own.seq), command: Command::SendAnswers { version } };
    match signed.app.store.application(&signed.viewer(), desk.id(), envelope, &[]).await {
        Ok(_) => {
            let hearing = desk.own.view.request.as_ref().is_some_and(|r| r.hearing);
            let l = signed.l;
            signed.say(if hearing { l.status_comment_sent() } else { l.applicant_questions_sent() });
            Ok(see(format!("/applications/{id}")))
        }
        Err(
            StoreError::ChangedMeanwhile { .. }
            | StoreError::Refused(Refusal::Application(application::Refusal::VersionChanged)),
        ) => {
            let now = file::open(&signed, &id).await?;
            changed(&signed, &now).await
        }
        Err(StoreError::Refused(Refusal::Application(refusal))) => {
            let says = words::refusal_for_applicant(signed.l, &refusal);
            show_list(&signed, &desk, Some(says), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The page as it is now: nobody sends what they have not read.
async fn changed(signed: &Signed, desk: &Desk) -> Answer {
    if desk.own.view.request.is_none() {
        signed.say(signed.l.applicant_stale_title());
        return Ok(see(format!("/applications/{}", desk.id())));
    }
    show_list(signed, desk, Some(signed.l.applicant_questions_changed()), StatusCode::CONFLICT).await
}
