//! What was written about a case, to whom, and whether it went.

use super::head::{self, At, CaseHead};
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::Page,
    post::{self, Desk, Press},
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    house::{About, MessageState},
    kernel::ApplicationId,
};
use locale::{L10n, words};
use mail::Frozen;
use persistence::read::messages::{MessageFile, MessageLine};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "secretariat/messages.html")]
struct List {
    page: Page,
    head: CaseHead,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "secretariat/message.html")]
struct One {
    page: Page,
    head: CaseHead,
    line: Line,
    /// Its subject is the title of the page.
    text: String,
    language: &'static str,
    desk: Desk,
    form: Form,
}

/// A message in words.
pub(crate) struct Line {
    pub(crate) id: Uuid,
    pub(crate) subject: String,
    pub(crate) language: &'static str,
    pub(crate) to: String,
    pub(crate) state: String,
    pub(crate) tone: &'static str,
    pub(crate) at: String,
    /// The same without the zone, where the head of a column names it.
    pub(crate) brief: String,
    pub(crate) failure: String,
    /// To which address it went so far, and to which it goes next, where that is another.
    pub(crate) moved: String,
    /// That it is not sent for now, or never.
    pub(crate) held: String,
}

impl Line {
    /// Without the words that were written.
    pub(crate) fn of(l: &L10n, line: &MessageLine) -> Self {
        let (state, tone) = match line.state {
            MessageState::Waiting if line.attempts > 0 => (l.messages_again(), "yours"),
            state @ (MessageState::Waiting | MessageState::UnderWay) => (words::message_state(l, state), "ours"),
            state @ MessageState::Sent => (words::message_state(l, state), "done"),
            state @ (MessageState::Held | MessageState::Kept) => (words::message_state(l, state), "yours"),
            state @ MessageState::Failed => (words::message_state(l, state), "failed"),
            state @ (MessageState::Dropped | MessageState::Withheld) => (words::message_state(l, state), "shut"),
        };
        let at = line.sent_at.unwrap_or(line.created_at);
        let failure = line.last_error.as_ref().map(|words| l.messages_failure(l.number(line.attempts), words));
        Self {
            id: line.id,
            subject: String::new(),
            language: "",
            to: line.name.as_ref().map_or_else(|| line.address.clone(), |name| format!("{name} · {}", line.address)),
            state,
            tone,
            at: l.instant_with_zone(at),
            brief: l.instant(at),
            failure: failure.unwrap_or_default(),
            moved: line.now.as_ref().map(|now| l.messages_moved(&line.address, now)).unwrap_or_default(),
            held: Self::held(l, line),
        }
    }

    /// Who holds it, that the trial kept or dropped it, or that it was for somebody who may not read it any
    /// more; nothing where it goes its way.
    pub(crate) fn held(l: &L10n, line: &MessageLine) -> String {
        let Some(held) = &line.held else { return String::new() };
        let since = l.instant_with_zone(held.since);
        let by = held.by.clone().unwrap_or_default();
        match line.state {
            MessageState::Held => l.messages_held_by(since, by),
            MessageState::Kept => l.messages_kept_since(since),
            MessageState::Dropped => l.messages_dropped_by(since, by),
            MessageState::Withheld => l.messages_withheld_since(since),
            _ => String::new(),
        }
    }

    /// With its subject, as far as it was written.
    pub(super) fn titled(l: &L10n, file: &MessageFile) -> Result<Self, WebError> {
        Ok(Self::with_words(l, file, frozen(file.frozen.as_deref())?.as_ref()))
    }

    fn with_words(l: &L10n, file: &MessageFile, frozen: Option<&Frozen>) -> Self {
        let subject = frozen.map_or_else(|| l.messages_unwritten(), |f| f.subject.clone());
        Self { subject, language: frozen.map_or(l.code(), |f| f.language.code()), ..Self::of(l, &file.line) }
    }
}

/// A message as it is kept, secrets masked.
pub(crate) fn frozen(kept: Option<&str>) -> Result<Option<Frozen>, WebError> {
    kept.map(serde_json::from_str).transpose().map_err(WebError::internal)
}

pub(super) async fn list(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    let mut lines = Vec::new();
    for message in signed.app.store.case_messages(&signed.viewer(), id).await? {
        lines.push(Line::titled(signed.l, &message)?);
    }
    show(&List {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::Messages).await?,
        lines,
    })
}

pub(super) async fn one(signed: Signed, Path((id, words)): Path<(ApplicationId, String)>) -> Answer {
    let form = post::blank(&signed);
    view(&signed, id, post::id(&words)?, form).await
}

async fn view(signed: &Signed, id: ApplicationId, message: Uuid, form: Form) -> Answer {
    let file = head::open(signed, id).await?;
    let message = signed.app.store.case_message(&signed.viewer(), id, message).await?;
    let frozen = frozen(message.frozen.as_deref())?;
    let line = Line::with_words(signed.l, &message, frozen.as_ref());
    let about = About::Case { holder: file.application.holder };
    let one = One {
        page: signed.desk(line.subject.clone()).with_form(&form),
        head: CaseHead::of(signed, &file, At::Messages).await?,
        text: frozen.map(|f| f.text).unwrap_or_default(),
        language: line.language,
        desk: Desk::of(signed, &message.line, about, (at(id, line.id), &form)).await?,
        line,
        form,
    };
    show_with(one.form.status(), &one)
}

fn at(id: ApplicationId, message: Uuid) -> String {
    format!("/desk/cases/{id}/messages/{message}")
}

/// The message of an address, once it is sure that this person may know of it.
async fn open(signed: &Signed, id: ApplicationId, words: &str) -> Result<Uuid, WebError> {
    head::open(signed, id).await?;
    Ok(signed.app.store.case_message(&signed.viewer(), id, post::id(words)?).await?.line.id)
}

pub(super) async fn hold(signed: Signed, Path((id, words)): Path<(ApplicationId, String)>, mut form: Form) -> Answer {
    let message = open(&signed, id, &words).await?;
    if post::hold(&signed, message, &mut form).await? {
        return Ok(see(at(id, message)));
    }
    view(&signed, id, message, form).await
}

pub(super) async fn release(signed: Signed, Path((id, words)): Path<(ApplicationId, String)>, form: Form) -> Answer {
    let message = open(&signed, id, &words).await?;
    post::press(&signed, Press::Release, message, &form, at(id, message)).await
}

pub(super) async fn again(signed: Signed, Path((id, words)): Path<(ApplicationId, String)>, form: Form) -> Answer {
    let message = open(&signed, id, &words).await?;
    post::press(&signed, Press::Again, message, &form, at(id, message)).await
}
