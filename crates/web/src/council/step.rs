//! A page for one step: what it does, what follows from it, what is asked, and one button.

use super::head::SessionHead;
use crate::{
    error::{Answer, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;

/// How a question is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Line,
    Words,
    Choice,
    Select,
    Checks,
}

/// One question.
pub(super) struct Field {
    shape: Shape,
    name: &'static str,
    label: String,
    hint: String,
    kind: &'static str,
    class: &'static str,
    options: Vec<(String, String)>,
}

impl Field {
    const fn new(shape: Shape, name: &'static str, label: String) -> Self {
        Self { shape, name, label, hint: String::new(), kind: "text", class: "", options: Vec::new() }
    }

    /// A line of text.
    pub(super) const fn line(name: &'static str, label: String) -> Self {
        Self::new(Shape::Line, name, label)
    }

    /// A day.
    pub(super) fn day(name: &'static str, label: String) -> Self {
        Self { kind: "date", class: "w16", ..Self::line(name, label) }
    }

    /// A small number, or something as short.
    pub(super) fn short(name: &'static str, label: String) -> Self {
        Self { class: "w8", ..Self::line(name, label) }
    }

    /// A few sentences.
    pub(super) const fn words(name: &'static str, label: String) -> Self {
        Self::new(Shape::Words, name, label)
    }

    /// One of a few.
    pub(super) fn choice<K: Into<String>>(
        name: &'static str,
        label: String,
        options: impl IntoIterator<Item = (K, String)>,
    ) -> Self {
        Self::new(Shape::Choice, name, label).with(options)
    }

    /// One of many.
    pub(super) fn select<K: Into<String>>(
        name: &'static str,
        label: String,
        options: impl IntoIterator<Item = (K, String)>,
    ) -> Self {
        Self::new(Shape::Select, name, label).with(options)
    }

    /// Any of a few.
    pub(super) fn checks<K: Into<String>>(
        name: &'static str,
        label: String,
        options: impl IntoIterator<Item = (K, String)>,
    ) -> Self {
        Self::new(Shape::Checks, name, label).with(options)
    }

    fn with<K: Into<String>>(mut self, options: impl IntoIterator<Item = (K, String)>) -> Self {
        self.options = options.into_iter().map(|(key, label)| (key.into(), label)).collect();
        self
    }

    /// With words under the label.
    #[must_use]
    pub(super) fn hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    fn is(&self, shape: &str) -> bool {
        matches!(
            (self.shape, shape),
            (Shape::Line, "line")
                | (Shape::Words, "words")
                | (Shape::Choice, "choice")
                | (Shape::Select, "select")
                | (Shape::Checks, "checks")
        )
    }
}

/// What a page of one step says and asks.
pub(super) struct Step {
    crumbs: Vec<(String, String)>,
    title: String,
    about: String,
    leads: Vec<String>,
    told: Vec<(String, Vec<String>)>,
    fields: Vec<Field>,
    action: String,
    seq: u64,
    submit: String,
    grave: bool,
    back: String,
}

#[derive(Template)]
#[template(path = "council/step.html")]
struct StepPage {
    page: Page,
    step: Step,
    form: Form,
    command_id: String,
}

impl Step {
    /// A step on a session; `path` follows the session's address.
    pub(super) fn of(signed: &Signed, head: &SessionHead, title: String, path: &str) -> Self {
        let crumbs = vec![("/council".to_owned(), signed.l.council_sessions()), (head.href.clone(), head.name.clone())];
        Self {
            crumbs,
            submit: title.clone(),
            title,
            about: String::new(),
            leads: Vec::new(),
            told: Vec::new(),
            fields: Vec::new(),
            action: format!("{}/{path}", head.href),
            seq: head.seq,
            grave: false,
            back: head.href.clone(),
        }
    }

    /// A step on the register, below the pages `crumbs`, of which the last is where it leads back to.
    pub(super) fn register(crumbs: Vec<(String, String)>, title: String, action: String, seq: u64) -> Self {
        Self {
            back: crumbs.last().map(|(href, _)| href.clone()).unwrap_or_default(),
            crumbs,
            submit: title.clone(),
            title,
            about: String::new(),
            leads: Vec::new(),
            told: Vec::new(),
            fields: Vec::new(),
            action,
            seq,
            grave: false,
        }
    }

    /// Whom it is about.
    #[must_use]
    pub(super) fn about(mut self, name: impl Into<String>) -> Self {
        self.about = name.into();
        self
    }

    /// What it does, in a sentence.
    #[must_use]
    pub(super) fn lead(mut self, words: String) -> Self {
        self.leads.push(words);
        self
    }

    /// Names under a heading of their own; nothing where there are none.
    #[must_use]
    pub(super) fn names(mut self, heading: String, names: Vec<String>) -> Self {
        if !names.is_empty() {
            self.told.push((heading, names));
        }
        self
    }

    /// One more question.
    #[must_use]
    pub(super) fn ask(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// Other words on the button than the title.
    #[must_use]
    pub(super) fn button(mut self, words: String) -> Self {
        self.submit = words;
        self
    }

    /// It cannot be taken back.
    #[must_use]
    pub(super) const fn grave(mut self) -> Self {
        self.grave = true;
        self
    }

    /// Whether somebody writes something, in a language to be said.
    fn has_words(&self) -> bool {
        self.fields.iter().any(|f| f.shape == Shape::Words)
    }

    /// The page.
    pub(super) fn show(self, signed: &Signed, form: Form) -> Answer {
        let form = form.naming(self.fields.iter().map(|field| (field.name, field.label.as_str())));
        let view = StepPage {
            page: signed.desk(locale::plain(&self.title)).with_form(&form),
            command_id: signed.app.uuid().to_string(),
            step: self,
            form,
        };
        show_with(view.form.status(), &view)
    }
}
