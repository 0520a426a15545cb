//! What was written about a case, to whom, and whether it went.

use super::head::{self, At, CaseHead};
use crate::{
    error::{Answer, WebError, see, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::kernel::ApplicationId;
use locale::L10n;
use mail::Frozen;
use persistence::read::messages::{MessageFile, MessageLine, MessageState};
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
    may_send_again: bool,
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
    pub(crate) failure: String,
    pub(crate) failed: bool,
}

impl Line {
    /// Without the words that were written.
    pub(crate) fn of(l: &L10n, line: &MessageLine) -> Self {
        let (state, tone) = match line.state {
            MessageState::Waiting if line.attempts > 0 => (l.messages_again(), "yours"),
            state @ (MessageState::Waiting | MessageState::UnderWay) => (label(l, state), "ours"),
            state @ MessageState::Sent => (label(l, state), "done"),
            state @ MessageState::Failed => (label(l, state), "shut"),
        };
        let failure = line.last_error.as_ref().map(|words| l.messages_failure(l.number(line.attempts), words));
        Self {
            id: line.id,
            subject: String::new(),
            language: "",
            to: line.name.as_ref().map_or_else(|| line.address.clone(), |name| format!("{name} · {}", line.address)),
            state,
            tone,
            at: l.instant_with_zone(line.sent_at.unwrap_or(line.created_at)),
            failure: failure.unwrap_or_default(),
            failed: line.state == MessageState::Failed,
        }
    }

    /// With its subject, as far as it was written.
    pub(super) fn titled(l: &L10n, file: &MessageFile) -> Result<Self, WebError> {
        Ok(Self::with_words(l, file, frozen(file)?.as_ref()))
    }

    fn with_words(l: &L10n, file: &MessageFile, frozen: Option<&Frozen>) -> Self {
        let subject = frozen.map_or_else(|| l.messages_unwritten(), |f| f.subject.clone());
        Self { subject, language: frozen.map_or(l.code(), |f| f.language.code()), ..Self::of(l, &file.line) }
    }
}

/// What a state of a message is called.
pub(crate) fn label(l: &L10n, state: MessageState) -> String {
    match state {
        MessageState::Waiting => l.messages_waiting(),
        MessageState::UnderWay => l.messages_under_way(),
        MessageState::Sent => l.messages_sent(),
        MessageState::Failed => l.messages_failed(),
    }
}

fn frozen(file: &MessageFile) -> Result<Option<Frozen>, WebError> {
    file.frozen.as_deref().map(serde_json::from_str).transpose().map_err(WebError::internal)
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

/// The message of an address; one that is none is nobody's.
fn message(words: &str) -> Result<Uuid, WebError> {
    words.parse().map_err(|_| WebError::NotFound)
}

pub(super) async fn one(signed: Signed, Path((id, words)): Path<(ApplicationId, String)>) -> Answer {
    let file = head::open(&signed, id).await?;
    let message = message(&words)?;
    let message = signed.app.store.case_message(&signed.viewer(), id, message).await?;
    let frozen = frozen(&message)?;
    let line = Line::with_words(signed.l, &message, frozen.as_ref());
    show(&One {
        page: signed.desk(line.subject.clone()),
        head: CaseHead::of(&signed, &file, At::Messages).await?,
        text: frozen.map(|f| f.text).unwrap_or_default(),
        language: line.language,
        may_send_again: line.failed && signed.who.has_any(super::CASEWORKERS),
        line,
    })
}

pub(super) async fn again(signed: Signed, Path((id, words)): Path<(ApplicationId, String)>) -> Answer {
    head::open(&signed, id).await?;
    let message = message(&words)?;
    let done = signed.app.store.case_message_again(&signed.viewer(), id, message).await?;
    signed.say(if done { signed.l.messages_again_done() } else { signed.l.messages_again_not() });
    Ok(see(format!("/desk/cases/{id}/messages/{message}")))
}
