//! The place's messages: sent, waiting, held, set aside. To whom, on which occasion and how it went; what
//! is told of a file, and of which, only to whoever may read it: whoever manages the place reads no case.

use super::templates;
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::{Page, Pager},
    post::{self, Desk, Press},
    secretariat::messages::{Line, frozen},
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    house::{About, MessageState},
    kernel::StaffRole,
};
use locale::{L10n, words};
use mail::Preview;
use persistence::read::console::{self, COUNTED, ConsoleLine, MessageFilter, MessageKind, MessagePage, RECIPIENTS};
use serde::Deserialize;
use url::form_urlencoded::Serializer;
use uuid::Uuid;

/// Messages wherever they stand.
const ANY: &str = "any";

/// The address of the list, as it stands after the question mark.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    kind: String,
    #[serde(deserialize_with = "crate::query::search")]
    to: String,
    before: String,
}

impl Asked {
    /// What is asked for. Who looks for somebody's messages looks for them wherever they stand; who only
    /// opens the page, for what needs somebody.
    fn filter(&self, signed: &Signed) -> MessageFilter {
        let state = MessageState::from_key(&self.state);
        let kinds = MessageKind::offered(&signed.viewer());
        let anywhere = self.state == ANY || (self.state.is_empty() && self.narrows());
        MessageFilter {
            state: if anywhere { None } else { Some(state.unwrap_or(MessageState::Failed)) },
            kind: kinds.into_iter().find(|kind| kind.key() == self.kind),
            to: self.to.clone(),
            before: self.before.parse().ok(),
        }
    }

    /// Whether more is asked than where messages stand.
    fn narrows(&self) -> bool {
        !self.kind.is_empty() || !self.to.trim().is_empty()
    }

    /// The same address in another state, from its beginning.
    fn in_state(&self, state: Option<MessageState>) -> String {
        let state = state.map_or(ANY, MessageState::key).to_owned();
        Self { state, before: String::new(), ..self.clone() }.at()
    }

    fn at(&self) -> String {
        let mut query = Serializer::new(String::new());
        let all = [("state", &self.state), ("kind", &self.kind), ("to", &self.to), ("before", &self.before)];
        for (name, value) in all.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        format!("/admin/messages?{}", query.finish())
    }
}

#[derive(Template)]
#[template(path = "admin/messages.html")]
struct Messages {
    page: Page,
    views: Vec<(String, String, bool)>,
    to: String,
    /// All that is about a file, and whether it is asked for.
    of_cases: (String, bool),
    kinds: Vec<Kinds>,
    /// Where nothing is asked for, while something is.
    clear: Option<&'static str>,
    note: Option<String>,
    rows: Vec<Row>,
    names_cases: bool,
    sends_again: bool,
    manages: bool,
    pager: Pager,
}

/// Occasions of one audience.
struct Kinds {
    title: String,
    /// Each with its key and whether it is asked for.
    kinds: Vec<(&'static str, String, bool)>,
}

struct Row {
    line: Line,
    kind: String,
    case: Option<(String, String)>,
    /// The identity of the press that sends it again, where it can be.
    press: Option<String>,
}

#[derive(Template)]
#[template(path = "admin/message.html")]
struct One {
    page: Page,
    line: Line,
    kind: String,
    /// The message among those of its file, and what the file is called.
    case: Option<(String, String)>,
    is_of_a_file: bool,
    text: String,
    language: &'static str,
    desk: Desk,
    form: Form,
}

pub(super) async fn list(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let l = signed.l;
    let filter = asked.filter(&signed);
    let MessagePage { lines, next, too_many } = signed.app.store.messages(&signed.viewer(), &filter).await?;
    let manages = signed.who.has_any(&[StaffRole::Administrator]);
    let occasions = occasions(l);
    let row = |found: ConsoleLine| {
        let again = manages && found.line.state == MessageState::Failed;
        Row {
            kind: occasion(l, &occasions, &found),
            case: case(&found).map(|(at, name, _)| (at, name)),
            press: again.then(|| signed.app.uuid().to_string()),
            line: Line::of(l, &found.line),
        }
    };
    let rows: Vec<Row> = lines.into_iter().map(row).collect();
    show(&Messages {
        page: signed.desk(l.messages_title()),
        views: views(&signed, &asked, &filter).await?,
        to: asked.to.clone(),
        of_cases: (l.messages_kind_case(), filter.kind == Some(MessageKind::Case)),
        kinds: kinds(&signed, &occasions, filter.kind),
        clear: asked.narrows().then_some("/admin/messages"),
        note: too_many.then(|| l.messages_find_many(l.number(RECIPIENTS as u64))),
        names_cases: signed.viewer().reads_cases(),
        sends_again: rows.iter().any(|row| row.press.is_some()),
        rows,
        manages,
        pager: Pager {
            previous: filter.before.map(|_| Asked { before: String::new(), ..asked.clone() }.at()),
            next: next.map(|n| Asked { before: n.to_string(), ..asked.clone() }.at()),
        },
    })
}

/// Where messages stand; how many stand there, as long as nothing else is asked.
async fn views(
    signed: &Signed,
    asked: &Asked,
    filter: &MessageFilter,
) -> Result<Vec<(String, String, bool)>, WebError> {
    let l = signed.l;
    let all = (asked.in_state(None), l.messages_any(), filter.state.is_none());
    let one = |state: MessageState, label: String| (asked.in_state(Some(state)), label, filter.state == Some(state));
    let mut views: Vec<_> = if asked.narrows() {
        MessageState::ALL.map(|state| one(state, words::message_state(l, state))).into()
    } else {
        let counts = signed.app.store.message_counts(&signed.viewer()).await?;
        let shown = |n| counted(l, n);
        counts.map(|(state, n)| one(state, l.messages_view(words::message_state(l, state), shown(n)))).into()
    };
    views.push(all);
    Ok(views)
}

/// What each notice is called: its audience, its key, the occasion.
type Occasions = Vec<(String, &'static str, String)>;

fn occasions(l: &L10n) -> Occasions {
    let first = Preview::all().into_iter().filter(|preview| preview.nth == 1);
    first.map(|p| (templates::group(l, &p.notice), p.notice.key(), p.notice.when(l))).collect()
}

/// The occasion of a message, as far as the viewer may know it.
fn occasion(l: &L10n, occasions: &Occasions, found: &ConsoleLine) -> String {
    let Some(key) = found.kind() else { return l.messages_kind_case() };
    let said = occasions.iter().find(|(_, known, _)| *known == key);
    said.map_or_else(|| key.to_owned(), |(_, _, occasion)| occasion.clone())
}

/// What can be asked for, in the order in which messages are listed elsewhere.
fn kinds(signed: &Signed, occasions: &Occasions, asked: Option<MessageKind>) -> Vec<Kinds> {
    let offered = MessageKind::offered(&signed.viewer());
    let mut groups: Vec<Kinds> = Vec::new();
    for (title, key, said) in occasions {
        let Some(kind) = offered.iter().find(|kind| kind.key() == *key) else { continue };
        let option = (kind.key(), said.clone(), asked == Some(*kind));
        match groups.iter_mut().find(|group| group.title == *title) {
            Some(group) => group.kinds.push(option),
            None => groups.push(Kinds { title: title.clone(), kinds: vec![option] }),
        }
    }
    groups
}

/// The file of a message that the viewer may read: its address, what it is called, the message in it.
fn case(found: &ConsoleLine) -> Option<(String, String, String)> {
    let console::About::File { id, reference, organization } = &found.about else { return None };
    let name = reference.map_or_else(|| organization.clone(), |reference| format!("{reference} · {organization}"));
    let at = format!("/desk/cases/{id}");
    let message = format!("{at}/messages/{}", found.line.id);
    Some((at, name, message))
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
    let l = signed.l;
    let message = signed.app.store.message(&signed.viewer(), message).await?;
    let frozen = frozen(message.frozen.as_deref())?;
    let line = Line::of(l, &message.line);
    let one = One {
        page: signed.desk(line.to.clone()).with_form(&form),
        kind: occasion(l, &occasions(l), &message),
        case: case(&message).map(|(_, name, at)| (at, name)),
        is_of_a_file: message.about != console::About::NoFile,
        language: frozen.as_ref().map_or(l.code(), |f| f.language.code()),
        text: frozen.map(|f| f.text).unwrap_or_default(),
        desk: Desk::of(signed, &message.line, About::House, (at(line.id), &form)).await?,
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
    Ok(signed.app.store.message(&signed.viewer(), post::id(words)?).await?.line.id)
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
