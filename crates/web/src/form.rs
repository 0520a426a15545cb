//! What was typed, and what is wrong with it.

use crate::{error::WebError, visit::Visit};
use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts as _, Request},
    http::{HeaderMap, StatusCode, header},
};
use domain::kernel::{CommandId, Day, LONGEST_TEXT, Seq};
use locale::L10n;
use std::collections::BTreeMap;
use url::form_urlencoded;

/// Name of the hidden field with the token.
pub const TOKEN: &str = "_token";
/// Name of the hidden field that says for whom the form was shown.
pub const WHO: &str = "_who";
/// Name of the hidden field with the state of the history that the page showed.
pub const SEEN: &str = "seen";
/// Name of the hidden field with the identity of this press of the button.
pub const COMMAND: &str = "command_id";
/// Name of the field that says in which language somebody writes.
pub const WRITTEN_IN: &str = "written_in";

/// Names of the fields that many lines are pasted into: each of them is read by itself.
const LISTS: [&str; 3] = ["lines", "pasted", "days"];

/// Why a form that was posted is shown again instead of being acted on. Carried by the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The language was switched.
    Language,
    /// The session had ended; the same person is back.
    SignedIn,
    /// The token is of an earlier session or has another shape.
    Stale,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the field, which is also its `id`.
    pub at: String,
    /// What is wrong and what would be right.
    pub says: String,
    /// Of its field, where the words alone do not tell which it is.
    pub label: String,
}

/// What was typed, as it was typed, and what is wrong with it. Passwords are read but never
/// shown again: their field does not ask for a value.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: Vec<(String, String)>,
    /// What is wrong, in the order in which it was noted.
    pub faults: Vec<Fault>,
    /// Why the form is shown again although nothing is wrong.
    pub again: Option<Again>,
    missing: String,
    unknown: String,
}

impl Form {
    /// A form that nothing was typed into, for a page that shows it first.
    pub fn blank() -> Self {
        Self::default()
    }

    /// A form that shows what is stored.
    pub fn filled<K: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (K, V)>) -> Self {
        Self { values: values.into_iter().map(|(k, v)| (k.into(), v.into())).collect(), ..Self::default() }
    }

    /// What was typed into `name`; nothing where it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(k, _)| k == name).map_or("", |(_, v)| v)
    }

    /// The same without spaces around it.
    pub fn text(&self, name: &str) -> &str {
        self.value(name).trim()
    }

    /// Every value of `name`, as checkboxes send them.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(k, _)| k == name).map(|(_, v)| v.as_str())
    }

    /// Whether `value` is among the values of `name`.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    /// Everything but the hidden fields of this module, by name: sections are kept like this.
    pub fn typed(&self) -> BTreeMap<String, String> {
        self.shown().cloned().collect()
    }

    /// What was written by hand, in the order of the fields: all but the hidden ones of this module, and those that
    /// `is_chosen` knows by name as none to write into.
    pub fn written(&self, is_chosen: impl Fn(&str) -> bool) -> Vec<String> {
        self.shown().filter(|(k, _)| !is_chosen(k)).map(|(_, v)| v.trim().to_owned()).collect()
    }

    /// The fields that a page shows.
    fn shown(&self) -> impl Iterator<Item = &(String, String)> {
        self.values.iter().filter(|(k, _)| ![TOKEN, WHO, SEEN, COMMAND].contains(&k.as_str()))
    }

    /// The text of `name`; a fault is noted where there is none.
    pub fn required(&mut self, name: &str) -> String {
        let says = self.missing.clone();
        self.required_saying(name, says)
    }

    /// The same with words of its own, which say in the summary which field is meant.
    pub fn required_saying(&mut self, name: &str, says: impl Into<String>) -> String {
        let text = self.text(name).to_owned();
        if text.is_empty() {
            self.fault(name, says);
        }
        text
    }

    /// What was chosen for `name`, as `read` understands it: whatever it does not is as good as nothing, and a
    /// fault is noted.
    pub fn chosen<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let chosen = read(self.text(name));
        if chosen.is_none() {
            let says = if self.text(name).is_empty() { self.missing.clone() } else { self.unknown.clone() };
            self.fault(name, says);
        }
        chosen
    }

    /// All that was chosen for `name`, as `read` understands it; what is blank is nothing. No page of ours sends
    /// what it does not understand: a fault is noted then, rather than less done than was asked for.
    pub fn every<T, C: FromIterator<T>>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> C {
        let chosen: Vec<Option<T>> = self.all(name).map(str::trim).filter(|v| !v.is_empty()).map(read).collect();
        if chosen.iter().any(Option::is_none) {
            self.stranger(name);
        }
        chosen.into_iter().flatten().collect()
    }

    /// Notes that something was chosen for `name` that is not offered.
    pub fn stranger(&mut self, name: &str) {
        let says = self.unknown.clone();
        self.fault(name, says);
    }

    /// A day as a date field sends it; a fault is noted where it is none.
    pub fn day(&mut self, name: &str, wrong: impl Into<String>) -> Option<Day> {
        let day = self.required(name).parse().ok();
        if day.is_none() {
            self.fault(name, wrong);
        }
        day
    }

    /// Notes a fault; a second one of the same field is not shown.
    pub fn fault(&mut self, at: impl Into<String>, says: impl Into<String>) {
        let at = at.into();
        if self.fault_at(&at).is_none() {
            self.faults.push(Fault { at, says: says.into(), label: String::new() });
        }
    }

    /// The same, its faults naming the fields that are merely empty, or that have their words in common: told
    /// alone, *fill this in* says nothing of where.
    #[must_use]
    pub fn naming<'a>(mut self, labels: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let said: Vec<String> = self.faults.iter().map(|f| f.says.clone()).collect();
        let tells = |says: &str| said.iter().filter(|other| *other == says).count() == 1;
        for (name, label) in labels {
            for fault in self.faults.iter_mut().filter(|f| f.at == name) {
                if fault.says == self.missing || !tells(fault.says.as_str()) {
                    label.clone_into(&mut fault.label);
                }
            }
        }
        self
    }

    /// Writes `words` into `name`, whatever stood there. It keeps its place among the fields.
    pub fn put(&mut self, name: &str, words: impl Into<String>) {
        let at = self.values.iter().position(|(k, _)| k == name).unwrap_or(self.values.len());
        self.values.retain(|(k, _)| k != name);
        self.values.insert(at, (name.to_owned(), words.into()));
    }

    /// Takes out what stood in `name`.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let at = self.values.iter().position(|(k, _)| k == name)?;
        Some(self.values.remove(at).1)
    }

    /// What is wrong with `name`.
    pub fn fault_at(&self, name: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.at == name).map(|f| f.says.as_str())
    }

    /// Whether the form is to be shown instead of being acted on.
    pub fn is_to_be_shown(&self) -> bool {
        self.again.is_some() || !self.faults.is_empty()
    }

    /// The faults to show: none when the form only comes back for another reason.
    pub fn shown_faults(&self) -> &[Fault] {
        if self.again.is_some() { &[] } else { &self.faults }
    }

    /// How many things are wrong, in words.
    pub fn summary(&self, l: &L10n) -> String {
        let count = self.shown_faults().len();
        l.site_faults(count, l.number(count as u64))
    }

    /// The status of the page that shows it.
    pub fn status(&self) -> StatusCode {
        if self.shown_faults().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    /// The identity of this press of the button.
    pub fn command(&self) -> Result<CommandId, WebError> {
        self.text(COMMAND).parse().map_err(|_| WebError::BadRequest)
    }

    /// What the page showed of the history, and the identity of this press of the button.
    pub fn envelope(&self) -> Result<(CommandId, Seq), WebError> {
        let id = self.command()?;
        let seen = self.text(SEEN).parse().map_err(|_| WebError::BadRequest)?;
        Ok((id, Seq(seen)))
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, state).await?;
        let again = parts.extensions.get::<Again>().copied();
        let keeps = parts.extensions.get::<crate::routes::Rule>().is_some_and(|rule| rule.keeps);
        if !is_plain(&parts.headers) {
            return Err(WebError::BadRequest);
        }
        let limit = crate::routes::Rule::limit_of(&parts);
        let request = Request::from_parts(parts, body);
        let bytes = Bytes::from_request(request, state).await.map_err(|e| match e.into_response_status() {
            StatusCode::PAYLOAD_TOO_LARGE => WebError::TooLarge { limit },
            _ => WebError::BadRequest,
        })?;
        let mut form = Self {
            // PostgreSQL takes no text with a NUL in it, and nobody means one.
            values: form_urlencoded::parse(&bytes).map(|(k, v)| (k.replace('\0', ""), v.replace('\0', ""))).collect(),
            missing: visit.l.site_fault_missing(),
            unknown: visit.l.site_fault_unknown(),
            again,
            ..Self::default()
        };
        form.check(&visit, keeps)?;
        if keeps {
            form.check_lengths(visit.l);
        }
        Ok(form)
    }
}

impl Form {
    /// Whatever is typed becomes a text that others have to read: here, once for all of them, it is held to
    /// the most that a text may be.
    fn check_lengths(&mut self, l: &L10n) {
        let is_long = |v: &str| v.len() > LONGEST_TEXT && v.chars().count() > LONGEST_TEXT;
        let long = self.values.iter().filter(|(k, v)| !LISTS.contains(&k.as_str()) && is_long(v));
        let long: Vec<_> = long.map(|(k, v)| (k.clone(), v.chars().count() as u64)).collect();
        for (name, written) in long {
            self.fault(name, l.site_fault_long(l.number(written), l.number(LONGEST_TEXT as u64)));
        }
    }

    fn check(&mut self, visit: &Visit, keeps: bool) -> Result<(), WebError> {
        let shown_for = self.text(WHO);
        let now = visit.who.as_ref().map(|w| w.id.to_string()).unwrap_or_default();
        if self.again.is_some() && shown_for != now {
            // Somebody else typed this: it is not shown to the one who came after.
            self.values.clear();
            return Ok(());
        }
        if self.again.is_none() && !visit.is_own_token(self.value(TOKEN)) {
            if !keeps {
                return Err(WebError::Forged);
            }
            if shown_for != now {
                self.values.clear();
            }
            self.again = Some(Again::Stale);
        }
        Ok(())
    }
}

/// Whether fields alone come in: so does a form with a file when the language is switched, which leaves the
/// file at home.
pub(crate) fn is_plain(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"application/x-www-form-urlencoded"))
}

/// The status of a body that could not be read.
trait RejectionStatus {
    fn into_response_status(self) -> StatusCode;
}

impl<T: axum::response::IntoResponse> RejectionStatus for T {
    fn into_response_status(self) -> StatusCode {
        self.into_response().status()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_offered_is_a_fault_and_what_is_blank_is_nothing() {
        let mut form = Form::filled([("n", "1"), ("n", ""), ("n", " 2 "), ("m", "1"), ("m", "one")]);
        let read = |n: &str| n.parse::<u8>().ok();
        assert_eq!((form.every::<_, Vec<u8>>("n", read), form.is_to_be_shown()), (vec![1, 2], false));
        assert_eq!((form.every::<_, Vec<u8>>("m", read), form.fault_at("m").is_some()), (vec![1], true));
        assert_eq!((form.every::<_, Vec<u8>>("k", read), form.fault_at("k").is_some()), (vec![], false));
    }

    #[test]
    fn what_was_typed_is_kept_and_a_field_has_one_fault() {
        let mut form = Form::filled([("name", " Horizons "), ("kind", "a"), ("kind", "b"), (SEEN, "4")]);
        assert_eq!(form.value("name"), " Horizons ");
        assert_eq!(form.required("name"), "Horizons");
        assert!(form.has("kind", "b") && !form.has("kind", "c"));
        assert!(!form.is_to_be_shown());
        form.required("email");
        form.fault("email", "second");
        assert_eq!(form.faults.len(), 1);
        assert!(form.is_to_be_shown());
        assert_eq!(form.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!form.typed().contains_key(SEEN));
    }

    #[test]
    fn what_was_written_is_told_in_the_order_of_the_fields() {
        let typed = [("to", "a"), ("words", "one"), ("to", "b"), (SEEN, "4"), ("reason", " two ")];
        let mut form = Form::filled(typed);
        form.put("words", "three");
        form.put("to", "c");
        form.put("page", "7");
        assert_eq!(form.written(|name| name == "to"), ["three", "two", "7"]);
        assert_eq!(form.all("to").collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn faults_name_their_fields_where_their_words_do_not() {
        let mut form = Form { missing: "Fill this in.".to_owned(), ..Form::filled([("kind", "")]) };
        assert_eq!(form.chosen("kind", |kind| (kind == "a").then_some(())), None);
        form.required("name");
        for (at, says) in [("for", "A number."), ("against", "A number."), ("on", "A day.")] {
            form.fault(at, says);
        }
        let names = ["kind", "name", "for", "against", "on"];
        let labels: Vec<String> = form.naming(names.map(|n| (n, n))).faults.into_iter().map(|f| f.label).collect();
        assert_eq!(labels, ["kind", "name", "for", "against", ""]);
    }

    #[test]
    fn a_form_that_only_comes_back_shows_no_faults() {
        let mut form = Form { again: Some(Again::Language), ..Form::blank() };
        form.required("email");
        assert!(form.is_to_be_shown() && form.shown_faults().is_empty());
        assert_eq!(form.status(), StatusCode::OK);
    }
}
