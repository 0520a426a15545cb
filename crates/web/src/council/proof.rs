//! What an issue would keep in one language, to be looked at before: once it is issued, it cannot be taken back. Above
//! all a further language, which tells what the first one told, and not what the record says today.

use super::{
    offered,
    printed::{self, Form as Shape, Issue, Link, Made},
};
use crate::{
    download,
    error::{Answer, WebError},
    form::Form,
    visit::Signed,
};
use axum::extract::{Path, Query};
use domain::{
    council::{self, CommandKind, Revision, Symbol},
    kernel::{CouncilSessionId, Language},
};
use locale::{L10n, words};
use persistence::read::council::SessionFile;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

/// As what it would be issued, in the fields of the page that issues.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Sought {
    #[serde(default)]
    symbol: String,
    #[serde(default)]
    revision: String,
    #[serde(default)]
    revision_number: String,
    /// What it changes, in its language: the original changes nothing.
    #[serde(default)]
    changes: String,
}

/// `GET /council/{session}/papers/keep/{language}.{form}`: the bytes that an issue of today would keep.
pub(super) async fn show(
    signed: Signed,
    Path((id, name)): Path<(CouncilSessionId, String)>,
    Query(sought): Query<Sought>,
) -> Answer {
    let file = offered(&signed, id, CommandKind::IssuePaper).await?;
    let (language, shape) = printed::named(&name)?;
    let symbol: Symbol = sought.symbol.parse().map_err(|_| WebError::NotFound)?;
    let revision = revision(&sought.revision, || sought.revision_number.trim().parse().ok());
    let revision = revision.ok_or(WebError::NotFound)?;
    let changes = if revision == Revision::Original { "" } else { sought.changes.trim() }.to_owned();
    let made = if symbol.is_draft() { Made::Resolution } else { Made::Paper };
    let items = file.session.shown_in(&symbol, revision);
    let material = Box::pin(signed.app.store.issue_material(&signed.viewer(), file, Some((&symbol, revision)))).await?;
    let issue = Issue { symbol, revision, on: signed.app.moment().day, changes, items };
    let document = printed::document(signed.app.voices_of(&signed.house).of(language), &material, made, Some(&issue))?;
    let name = printed::called(&document, shape);
    download::made(&name, shape.media_type(), printed::pressed(&signed, &document, shape).await?.into())
}

/// The revision that the page's field names; `number` is read where it has one.
pub(super) fn revision(key: &str, number: impl FnOnce() -> Option<u16>) -> Option<Revision> {
    match key {
        "original" => Some(Revision::Original),
        "rev" => number().map(Revision::Rev),
        "corr" => number().map(Revision::Corr),
        "add" => number().map(Revision::Add),
        _ => None,
    }
}

/// A revision as the page's fields name it.
fn fields(revision: Revision) -> (&'static str, String) {
    match revision {
        Revision::Original => ("original", String::new()),
        Revision::Rev(n) => ("rev", n.to_string()),
        Revision::Corr(n) => ("corr", n.to_string()),
        Revision::Add(n) => ("add", n.to_string()),
    }
}

/// An issue that can still come out in other languages.
pub(super) struct Follows {
    /// What those will say: what its first one said, although the list has changed since.
    pub(super) says: String,
    /// To each of them, as it would be kept.
    pub(super) proofs: Vec<Link>,
}

/// The issues of a kind that can still come out in other languages.
pub(super) fn follows(l: &L10n, file: &SessionFile, made: Made, form: &Form) -> Vec<Follows> {
    let all = file.session.to_follow().into_iter();
    let of_this_kind = all.filter(|issue| issue.first.symbol.is_draft() == (made == Made::Resolution));
    of_this_kind.map(|issue| Follows { says: says(l, file, &issue), proofs: proofs(l, file, &issue, form) }).collect()
}

fn says(l: &L10n, file: &SessionFile, issue: &council::ToFollow<'_>) -> String {
    let languages: Vec<_> = issue.languages.iter().map(|x| words::language(l, *x)).collect();
    let (name, first) = (issue.first.symbol.with(issue.first.revision), words::language(l, issue.first.language));
    let says = l.kept_follows(name, l.list_and(&languages), first, l.date(issue.first.issued_on));
    // What somebody is kept out of they are not told of.
    let changed = issue.changed.iter().filter(|application| file.files.contains_key(*application)).count();
    if changed == 0 {
        return says;
    }
    format!("{says} {}", l.kept_follows_changed(changed, l.number(changed as u64)))
}

fn proofs(l: &L10n, file: &SessionFile, issue: &council::ToFollow<'_>, form: &Form) -> Vec<Link> {
    let (symbol, revision) = (&issue.first.symbol, issue.first.revision);
    let (key, number) = fields(revision);
    let typed = [form.text("symbol"), form.text("revision"), form.text("revision_number")];
    let is_typed = revision != Revision::Original && typed == [symbol.to_string().as_str(), key, number.as_str()];
    let link = |language: Language, shape: Shape| {
        let mut query = Serializer::new(String::new());
        query.append_pair("symbol", &symbol.to_string()).append_pair("revision", key);
        if revision != Revision::Original {
            query.append_pair("revision_number", &number);
        }
        // What is typed of the changes stands in the document.
        if is_typed {
            query.append_pair("changes", form.text(&format!("changes-{}", language.code())));
        }
        let (code, id) = (language.code(), file.session.id);
        let href = format!("/council/{id}/papers/keep/{code}.{}?{}", shape.ending(), query.finish());
        Link::made(l, href, symbol.with(revision), language, shape)
    };
    issue.languages.iter().flat_map(|language| Shape::ALL.map(|shape| link(*language, shape))).collect()
}
