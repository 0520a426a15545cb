//! What each message says, in the three languages side by side, with invented values and the letterhead
//! of this place: before a wrong word goes out, and for whoever asks when what is sent.

use crate::{
    error::{Answer, ForMachines, WebError, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::{
    Extension,
    extract::Path,
    http::{HeaderValue, header},
    response::{Html, IntoResponse as _},
};
use domain::kernel::Language;
use locale::{L10n, words};
use mail::{Frozen, Letterhead, Notice, Preview};

/// A message carries its style with it, as mail programs want it, and can do nothing else.
const FRAMED: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");

#[derive(Template)]
#[template(path = "admin/templates.html")]
struct Templates {
    page: Page,
    groups: Vec<Group>,
}

/// Messages of one audience.
struct Group {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    subject: String,
    when: String,
    to: String,
    must_go: bool,
}

#[derive(Template)]
#[template(path = "admin/template.html")]
struct One {
    page: Page,
    when: String,
    to: String,
    must_go: bool,
    /// The other examples of the same message: address, name, whether it is this one.
    examples: Vec<(String, String, bool)>,
    tongues: Vec<Tongue>,
}

/// The message in one language.
struct Tongue {
    code: &'static str,
    language: String,
    subject: String,
    text: String,
    href: String,
    title: String,
}

pub(super) async fn list(signed: Signed) -> Answer {
    let l = signed.l;
    let mut groups: Vec<Group> = Vec::new();
    for preview in Preview::all().into_iter().filter(|preview| preview.nth == 1) {
        let title = group(l, &preview.notice);
        let line = Line {
            subject: message(&signed, &preview, l.language())?.subject,
            when: preview.notice.when(l),
            to: preview.notice.to_whom(l),
            must_go: preview.notice.must_go(),
            name: preview.name,
        };
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group { title, lines: vec![line] }),
        }
    }
    show(&Templates { page: signed.desk(l.templates_title()), groups })
}

/// To whom of three, and about what, a message is.
pub(super) fn group(l: &L10n, notice: &Notice) -> String {
    match notice {
        Notice::Account(_) => l.templates_account(),
        Notice::Applicant(..) => l.templates_applicant(),
        Notice::Staff(..) => l.templates_staff(),
        Notice::Desk(_) => l.templates_desk(),
    }
}

pub(super) async fn one(signed: Signed, Path(name): Path<String>) -> Answer {
    let l = signed.l;
    let all = Preview::all();
    let preview = all.iter().find(|preview| preview.name == name).ok_or(WebError::NotFound)?;
    let mut tongues = Vec::new();
    for language in Language::ALL {
        let message = message(&signed, preview, language)?;
        let named = words::language(l, language);
        tongues.push(Tongue {
            code: language.code(),
            title: l.templates_frame(message.subject.as_str(), named.as_str()),
            language: named,
            subject: message.subject,
            text: message.text,
            href: format!("{}/{}", at(&name), language.code()),
        });
    }
    let examples: Vec<_> = all
        .iter()
        .filter(|other| other.notice.key() == preview.notice.key())
        .map(|other| (at(&other.name), l.templates_example(l.number(other.nth)), other.name == name))
        .collect();
    let own = tongues.iter().find(|t| t.code == l.code()).map(|t| t.subject.clone()).unwrap_or_default();
    show(&One {
        page: signed.desk(own),
        when: preview.notice.when(l),
        to: preview.notice.to_whom(l),
        must_go: preview.notice.must_go(),
        examples: if examples.len() > 1 { examples } else { Vec::new() },
        tongues,
    })
}

fn at(name: &str) -> String {
    format!("/admin/messages/templates/{name}")
}

/// The message as mail programs show it, for a frame that lets it do nothing.
pub(super) async fn html(signed: Signed, Path((name, code)): Path<(String, String)>) -> Answer {
    let language = Language::from_code(&code).ok_or(WebError::NotFound)?;
    let all = Preview::all();
    let preview = all.iter().find(|preview| preview.name == name).ok_or(WebError::NotFound)?;
    let html = message(&signed, preview, language)?.html;
    let headers =
        [(header::CONTENT_SECURITY_POLICY, FRAMED), (header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"))];
    Ok((headers, Extension(ForMachines), Html(html)).into_response())
}

fn message(signed: &Signed, preview: &Preview, language: Language) -> Result<Frozen, WebError> {
    let house = Letterhead::of(&signed.house.own, language);
    preview.message(language, &signed.app.settings.base_url, &house).map_err(WebError::internal)
}
