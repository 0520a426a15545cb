//! What is said of a document at upload: the controls, and reading them.

use super::{
    controls::{Control, Input, Question, Widget},
    section::Said,
};
use domain::{
    dossier::Typed,
    evidence::{Ask, DocumentFacts, DocumentKind, Period, Signatory},
    kernel::{Day, Digest, DocumentId, Language, LanguageTag, NotADate, PartialDate},
};
use locale::{L10n, countries, words};
use persistence::Document;

/// Longest name or function.
const NAME: usize = 300;

/// The form of one kind of document.
pub(super) struct Sheet<'a> {
    pub(super) l: &'static L10n,
    pub(super) kind: DocumentKind,
    pub(super) typed: &'a Typed,
    /// What the names of its controls begin with, where several are asked of on one page.
    pub(super) before: &'a str,
    pub(super) today: Day,
    /// What is there already: originals of a translation.
    pub(super) documents: &'a [Document],
}

/// What is wrong: name of the control, words.
pub(super) type Wrong = Vec<(String, String)>;

impl Sheet<'_> {
    /// What has to be said, then what may be said.
    fn asks(&self) -> impl Iterator<Item = (Ask, bool)> {
        let must = self.kind.must_state().iter().map(|a| (*a, true));
        must.chain(self.kind.may_state().iter().map(|a| (*a, false)))
    }

    /// The controls.
    pub(super) fn questions(&self, wrong: &Wrong) -> Vec<Question> {
        let language = self.question("language", self.l.applicant_upload_language(), true, wrong, |s, q| {
            let list = countries::languages_sorted(s.l.language());
            // The working languages first: most documents are in one of them.
            let first = list.iter().filter(|(code, _)| Language::from_code(code).is_some());
            let rest = list.iter().filter(|(code, _)| Language::from_code(code).is_none());
            let items = first.chain(rest).map(|(code, name)| (*code, (*name).to_owned())).collect();
            Control::One(s.list("language", items, q))
        });
        let mut questions = vec![Question { hint: Some(self.l.applicant_upload_language_hint()), ..language }];
        for (ask, must) in self.asks() {
            questions.extend(self.asked(ask, must, wrong));
        }
        questions
    }

    fn asked(&self, ask: Ask, must: bool, wrong: &Wrong) -> Vec<Question> {
        let (l, label) = (self.l, words::document_ask(self.l, ask));
        match ask {
            Ask::IssuedOn | Ask::ValidUntil => {
                let key = ask.key();
                let hint = if ask == Ask::IssuedOn {
                    l.applicant_upload_issued_on_hint()
                } else {
                    l.applicant_upload_valid_until_hint()
                };
                vec![Question { hint: Some(hint), ..self.date(key, label, must, wrong) }]
            }
            Ask::Period => {
                let part = |part: String| format!("{} {}", l.common_label(&label), lower_first(&part));
                vec![
                    self.date("period_from", part(l.applicant_upload_period_from()), must, wrong),
                    self.date("period_to", part(l.applicant_upload_period_to()), must, wrong),
                ]
            }
            Ask::Issuer => vec![self.line("issuer", label, must, wrong)],
            Ask::Signatory => {
                let part = |part: String| format!("{} {}", l.common_label(&label), lower_first(&part));
                vec![
                    self.line("signatory_name", part(l.applicant_upload_signatory_name()), must, wrong),
                    self.line("signatory_function", part(l.applicant_upload_signatory_function()), must, wrong),
                ]
            }
            Ask::TranslationOf => vec![self.question("translation_of", label, must, wrong, |s, q| {
                let items = s.originals().map(|d| (d.facts.id.to_string(), d.name.clone()));
                Control::Radios(
                    items
                        .enumerate()
                        .map(|(i, (id, name))| super::controls::Item {
                            id: if i == 0 { s.named(q) } else { format!("{}.{i}", s.named(q)) },
                            name: s.named(q),
                            on: s.typed.get(q) == id,
                            value: id.into(),
                            label: name,
                        })
                        .collect(),
                )
            })],
        }
    }

    fn originals(&self) -> impl Iterator<Item = &Document> {
        self.documents.iter().filter(|d| d.facts.kind != DocumentKind::Translation)
    }

    fn date(&self, key: &'static str, label: String, must: bool, wrong: &Wrong) -> Question {
        let question = self.question(key, label, must, wrong, |s, q| {
            let l = s.l;
            let parts =
                [("day", l.common_day(), "w4"), ("month", l.common_month(), "w4"), ("year", l.common_year(), "w6")];
            let input = |(part, label, class)| {
                let widget = Widget::Line { kind: "text", keyboard: "numeric", class, fills: "" };
                Input { label, ..s.input(&format!("{q}.{part}"), widget, q) }
            };
            Control::Date(parts.into_iter().map(input).collect())
        });
        Question { hint: Some(self.l.applicant_date_hint()), ..question }
    }

    fn line(&self, key: &'static str, label: String, must: bool, wrong: &Wrong) -> Question {
        let widget = Widget::Line { kind: "text", keyboard: "", class: "", fills: "" };
        self.question(key, label, must, wrong, |s, q| Control::One(s.input(q, widget.clone(), q)))
    }

    fn list(&self, key: &str, items: Vec<(&'static str, String)>, described: &str) -> Input {
        let widget = Widget::List { nothing: self.l.applicant_choose(), items, class: "w24", fills: "" };
        self.input(key, widget, described)
    }

    fn input(&self, name: &str, widget: Widget, described: &str) -> Input {
        Input {
            name: self.named(name),
            label: String::new(),
            value: self.typed.get(name).to_owned(),
            widget,
            described_by: format!("{0}-hint {0}-fault", self.named(described)),
            wrong: false,
            focus: false,
        }
    }

    fn named(&self, key: &str) -> String {
        format!("{}{key}", self.before)
    }

    fn question(
        &self,
        key: &'static str,
        label: String,
        must: bool,
        wrong: &Wrong,
        control: impl Fn(&Self, &str) -> Control,
    ) -> Question {
        Question {
            l: self.l,
            key: self.named(key).into(),
            label,
            hint: None,
            why: None,
            feeds: Vec::new(),
            faults: wrong.iter().filter(|(at, _)| at == key).map(|(_, says)| says.clone()).collect(),
            flag: None,
            optional: !must,
            control: control(self, key),
        }
    }

    /// What is wrong, each with where it leads and what it is called there.
    pub(super) fn faults(&self, questions: &[Question], wrong: &Wrong) -> Vec<Said> {
        let label = |at: &str| questions.iter().find(|q| q.key == at).map(|q| q.label.clone()).unwrap_or_default();
        wrong
            .iter()
            .map(|(at, says)| {
                let is_date = ["issued_on", "valid_until", "period_from", "period_to"].contains(&at.as_str());
                let named = self.named(at);
                let anchor = if is_date { format!("{named}.day") } else { named.clone() };
                Said { anchor, label: label(&named), says: says.clone() }
            })
            .collect()
    }

    /// What was said, with what is wrong of it. Identity, digest and size are set by the caller.
    pub(super) fn read(&self, id: DocumentId) -> (DocumentFacts, Wrong) {
        let mut facts = DocumentFacts::new(id, self.kind, Digest::ZERO, 0);
        let mut wrong = Wrong::new();
        facts.language = LanguageTag::parse(self.typed.get("language"));
        if facts.language.is_none() {
            wrong.push(("language".to_owned(), self.l.applicant_upload_fault_language()));
        }
        for (ask, must) in self.asks() {
            match ask {
                Ask::IssuedOn => facts.issued_on = self.partial("issued_on", must, &mut wrong),
                Ask::ValidUntil => facts.valid_until = self.day("valid_until", must, &mut wrong),
                Ask::Period => facts.period = self.period(must, &mut wrong),
                Ask::Issuer => facts.issuer = self.name("issuer", must, &mut wrong),
                Ask::Signatory => facts.signatory = self.signatory(must, &mut wrong),
                Ask::TranslationOf => facts.translation_of = self.original(must, &mut wrong),
            }
        }
        (facts, wrong)
    }

    fn partial(&self, key: &str, must: bool, wrong: &mut Wrong) -> Option<PartialDate> {
        let l = self.l;
        let [year, month, day] = ["year", "month", "day"].map(|part| self.typed.get(&format!("{key}.{part}")).trim());
        let mut fault = |says: String| {
            wrong.push((key.to_owned(), says));
            None
        };
        if [year, month, day].iter().all(|part| part.is_empty()) {
            return if must { fault(l.applicant_upload_fault_needed()) } else { None };
        }
        match PartialDate::parse(year, month, day) {
            Ok(date) if key != "valid_until" && date.earliest() > self.today => {
                fault(l.applicant_upload_fault_future())
            }
            Ok(date) => Some(date),
            Err(NotADate::Unreadable) => fault(l.applicant_upload_fault_date()),
            Err(NotADate::NoSuchDay) => fault(l.applicant_upload_fault_no_day()),
        }
    }

    fn day(&self, key: &str, must: bool, wrong: &mut Wrong) -> Option<Day> {
        let date = self.partial(key, must, wrong)?;
        if date.day.is_none() {
            wrong.push((key.to_owned(), self.l.applicant_upload_fault_day_needed()));
            return None;
        }
        Some(date.earliest())
    }

    fn period(&self, must: bool, wrong: &mut Wrong) -> Option<Period> {
        let from = self.day("period_from", must, wrong);
        let to = self.day("period_to", must, wrong);
        let period = Period::new(from?, to?);
        if period.is_none() {
            wrong.push(("period_to".to_owned(), self.l.applicant_upload_fault_period()));
        }
        period
    }

    fn name(&self, key: &str, must: bool, wrong: &mut Wrong) -> Option<String> {
        let words = self.typed.filled(key);
        match words {
            None if must => wrong.push((key.to_owned(), self.l.applicant_upload_fault_needed())),
            Some(w) if w.chars().count() > NAME || w.chars().any(char::is_control) => {
                wrong.push((key.to_owned(), self.l.applicant_upload_fault_long()));
            }
            _ => {}
        }
        words.map(str::to_owned)
    }

    fn signatory(&self, must: bool, wrong: &mut Wrong) -> Option<Signatory> {
        let name = self.name("signatory_name", must, wrong);
        let function = self.name("signatory_function", must, wrong);
        Some(Signatory { name: name?, function: function.unwrap_or_default() })
    }

    fn original(&self, must: bool, wrong: &mut Wrong) -> Option<DocumentId> {
        let chosen = self.typed.get("translation_of");
        let found = self.originals().find(|d| d.facts.id.to_string() == chosen).map(|d| d.facts.id);
        if found.is_none() && must {
            wrong.push(("translation_of".to_owned(), self.l.applicant_upload_fault_translation()));
        }
        found
    }
}

/// For a label behind a colon.
fn lower_first(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|c| c.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
