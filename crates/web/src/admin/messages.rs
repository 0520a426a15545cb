//! The place's messages: sent, waiting, set aside. To whom and how it went, and never what they say:
//! whoever manages the place reads no case.

use crate::{
    error::{Answer, WebError, see, show},
    page::{Page, Pager},
    secretariat::messages::{Line, label},
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::kernel::StaffRole;
use persistence::read::messages::MessageState;
use serde::Deserialize;
use uuid::Uuid;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    before: String,
}

#[derive(Template)]
#[template(path = "admin/messages.html")]
struct Messages {
    page: Page,
    views: Vec<(String, String, bool)>,
    lines: Vec<Line>,
    may_send_again: bool,
    pager: Pager,
}

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    let state = MessageState::from_key(&asked.state).unwrap_or(MessageState::Failed);
    let before = asked.before.parse().ok();
    let found = signed.app.store.messages(&signed.viewer(), state, before).await?;
    let at = |state: MessageState| format!("/admin/messages?state={}", state.key());
    show(&Messages {
        page: signed.desk(l.messages_title()),
        views: MessageState::ALL.map(|s| (at(s), label(l, s), s == state)).into(),
        lines: found.lines.iter().map(|line| Line::of(l, line)).collect(),
        may_send_again: state == MessageState::Failed && signed.who.has_any(&[StaffRole::Administrator]),
        pager: Pager {
            previous: before.map(|_: i64| at(state)),
            next: found.next.map(|n| format!("{}&before={n}", at(state))),
        },
    })
}

pub(super) async fn again(signed: Signed, Path(message): Path<String>) -> Answer {
    let message: Uuid = message.parse().map_err(|_| WebError::NotFound)?;
    let done = signed.app.store.message_again(&signed.viewer(), message).await?;
    signed.say(if done { signed.l.messages_again_done() } else { signed.l.messages_again_not() });
    Ok(see("/admin/messages"))
}
