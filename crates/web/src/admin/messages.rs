//! The place's messages: sent, waiting, held, set aside. To whom and how it went, and never what they
//! say: whoever manages the place reads no case.

use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::{Page, Pager},
    post::{self, Desk, Press},
    secretariat::messages::Line,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    house::{About, MessageState},
    kernel::StaffRole,
};
use locale::{L10n, words};
use persistence::read::messages::COUNTED;
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
    /// Each with the identity of the press that sends it again, where it can be.
    lines: Vec<(Line, Option<String>)>,
    sends_again: bool,
    manages: bool,
    pager: Pager,
}

#[derive(Template)]
#[template(path = "admin/message.html")]
struct One {
    page: Page,
    line: Line,
    desk: Desk,
    form: Form,
}

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    let state = MessageState::from_key(&asked.state).unwrap_or(MessageState::Failed);
    let before = asked.before.parse().ok();
    let found = signed.app.store.messages(&signed.viewer(), state, before).await?;
    let counts = signed.app.store.message_counts(&signed.viewer()).await?;
    let at = |state: MessageState| format!("/admin/messages?state={}", state.key());
    let manages = signed.who.has_any(&[StaffRole::Administrator]);
    let sends_again = manages && state == MessageState::Failed;
    let press = || sends_again.then(|| signed.app.uuid().to_string());
    show(&Messages {
        page: signed.desk(l.messages_title()),
        views: counts
            .map(|(s, n)| (at(s), l.messages_view(words::message_state(l, s), counted(l, n)), s == state))
            .into(),
        lines: found.lines.iter().map(|line| (Line::of(l, line), press())).collect(),
        sends_again,
        manages,
        pager: Pager {
            previous: before.map(|_: i64| at(state)),
            next: found.next.map(|n| format!("{}&before={n}", at(state))),
        },
    })
}

/// How many; beyond a bound, that there are more.
pub(super) fn counted(l: &L10n, count: u64) -> String {
    if count > COUNTED { l.messages_many(l.number(COUNTED)) } else { l.number(count) }
}

pub(super) async fn one(signed: Signed, Path(words): Path<String>) -> Answer {
    let form = post::blank(&signed);
    view(&signed, post::id(&words)?, form).await
}

async fn view(signed: &Signed, message: Uuid, form: Form) -> Answer {
    let message = signed.app.store.message(&signed.viewer(), message).await?;
    let line = Line::of(signed.l, &message);
    let one = One {
        page: signed.desk(line.to.clone()).with_form(&form),
        desk: Desk::of(signed, &message, About::House, (at(line.id), &form)).await?,
        line,
        form,
    };
    show_with(one.form.status(), &one)
}

fn at(message: Uuid) -> String {
    format!("/admin/messages/{message}")
}

/// The message of an address, where there is one.
async fn open(signed: &Signed, words: &str) -> Result<Uuid, WebError> {
    Ok(signed.app.store.message(&signed.viewer(), post::id(words)?).await?.id)
}

pub(super) async fn hold(signed: Signed, Path(words): Path<String>, mut form: Form) -> Answer {
    let message = open(&signed, &words).await?;
    if post::hold(&signed, message, &mut form).await? {
        return Ok(see(at(message)));
    }
    view(&signed, message, form).await
}

pub(super) async fn release(signed: Signed, Path(words): Path<String>, form: Form) -> Answer {
    let message = open(&signed, &words).await?;
    post::press(&signed, Press::Release, message, &form, at(message)).await
}

pub(super) async fn again(signed: Signed, Path(words): Path<String>, form: Form) -> Answer {
    let message = open(&signed, &words).await?;
    post::press(&signed, Press::Again, message, &form, "/admin/messages".to_owned()).await
}

pub(super) async fn drop(signed: Signed, Path(words): Path<String>, form: Form) -> Answer {
    let message = open(&signed, &words).await?;
    post::press(&signed, Press::Drop, message, &form, at(message)).await
}
