//! From a question's data and what was typed to the controls of a form: one way to show any
//! section. Knows nothing of requests.

use super::{
    lists::{Amounts, Rows},
    names::is_date,
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    criteria::CriterionKey,
    dossier::{Dossier, Field, FieldKind, FieldSpec, Typed, country},
};
use locale::{L10n, words};
use std::borrow::Cow;

/// A question as a page shows it.
#[derive(Template)]
#[template(path = "applicant/question.html")]
pub(crate) struct Question {
    pub(crate) l: &'static L10n,
    /// Name of its control, or of the group of its controls.
    pub(crate) key: Cow<'static, str>,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) why: Option<String>,
    /// The criteria that it feeds: key and title.
    pub(crate) feeds: Vec<(&'static str, String)>,
    /// What is wrong with it as a whole; what is wrong with a cell stands beside the cell.
    pub(crate) faults: Vec<String>,
    /// What stood against an earlier application, and is answered as it was.
    pub(crate) flag: Option<String>,
    pub(crate) optional: bool,
    pub(crate) control: Control,
}

impl HtmlSafe for Question {}

/// The controls of one question.
pub(crate) enum Control {
    /// One input, a text area or a choice of many.
    One(Input),
    /// Three boxes of a date.
    Date(Vec<Input>),
    /// Radio buttons.
    Radios(Vec<Item>),
    /// Check boxes.
    Checks(Vec<Item>),
    /// One box that has to be ticked, said by the question itself.
    Tick(Item),
    /// Amounts by name with their sum.
    Amounts(Amounts),
    /// Rows.
    Table(Rows),
}

/// One control.
#[derive(Template)]
#[template(path = "applicant/input.html")]
pub(crate) struct Input {
    /// Its name and id.
    pub(crate) name: String,
    /// Its own label, where the question's label is not it.
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) widget: Widget,
    /// Ids of what describes it.
    pub(crate) described_by: String,
    pub(crate) wrong: bool,
    /// The first control of a row that was just added.
    pub(crate) focus: bool,
}

impl HtmlSafe for Input {}

/// How one control looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Widget {
    /// A line: type, keyboard, class, what browsers may fill in.
    Line { kind: &'static str, keyboard: &'static str, class: &'static str, fills: &'static str },
    /// A line with names to choose from that stand once on the page, under this id: in each row of a long
    /// list they would weigh more than all else.
    Named { list: &'static str },
    /// Several lines: how many, what browsers may fill in.
    Lines { rows: u8, fills: &'static str },
    /// A list to choose from: the words for *nothing chosen*, then value and words; what browsers may fill in.
    List { nothing: String, items: Vec<(&'static str, String)>, class: &'static str, fills: &'static str },
}

/// Where the names of countries and areas stand on a page with lists of them.
pub(crate) const COUNTRIES: &str = "countries";

/// A radio button or a check box.
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) value: Cow<'static, str>,
    pub(crate) label: String,
    pub(crate) on: bool,
}

/// What is shown of one section.
pub(crate) struct Shown<'a> {
    pub(crate) l: &'static L10n,
    pub(crate) typed: &'a Typed,
    /// What of it can be read.
    pub(crate) dossier: &'a Dossier,
    /// What is wrong: name of a control or of a question, and the words.
    pub(crate) faults: &'a [(String, String)],
    /// The table to which an empty row is to be added.
    pub(crate) add: Option<Field>,
    /// Currency of the accounts, once chosen.
    pub(crate) currency: Option<&'static str>,
}

impl Shown<'_> {
    /// The questions of `form`.
    pub(crate) fn questions(&self, form: &[FieldSpec]) -> Vec<Question> {
        form.iter().map(|spec| self.question(spec)).collect()
    }

    fn question(&self, spec: &FieldSpec) -> Question {
        let said = words::field(self.l, spec.field);
        let key = spec.field.key();
        // Cells and amounts show their own faults; three boxes and check boxes share one place.
        let shares = is_date(spec.kind) || matches!(spec.kind, FieldKind::Choices(_));
        let mut faults: Vec<String> = Vec::new();
        for (at, says) in self.faults {
            let mine = at == key || (shares && spec.owns(at));
            if mine && !faults.contains(says) {
                faults.push(says.clone());
            }
        }
        let hint = self.hint(spec.kind, said.hint);
        let describes = Describes { key, hint: hint.is_some(), fault: !faults.is_empty() };
        Question {
            l: self.l,
            key: key.into(),
            label: said.label,
            hint,
            why: Some(said.why).filter(|w| !w.is_empty()),
            feeds: self.feeds(spec.feeds),
            flag: None,
            optional: !spec.required,
            control: self.control(spec, &describes, !faults.is_empty()),
            faults,
        }
    }

    fn hint(&self, kind: FieldKind, said: Option<String>) -> Option<String> {
        let more = match kind {
            FieldKind::Date => Some(self.l.applicant_date_hint()),
            FieldKind::Words { max } => Some(self.l.applicant_at_most(self.l.number(max))),
            _ => None,
        };
        match (said, more) {
            (Some(said), Some(more)) => Some(format!("{said} {more}")),
            (said, more) => said.or(more),
        }
    }

    fn feeds(&self, feeds: &[CriterionKey]) -> Vec<(&'static str, String)> {
        // Criteria that only the secretariat reads of are public as such: what they ask is no secret.
        feeds.iter().map(|c| (c.key(), words::criterion_title(self.l, *c))).collect()
    }

    fn control(&self, spec: &FieldSpec, describes: &Describes, wrong: bool) -> Control {
        let key = spec.field.key();
        let option = |o: &'static str| words::option(self.l, spec.field, o);
        match spec.kind {
            FieldKind::PartialDate | FieldKind::Date => Control::Date(self.boxes(key, describes, wrong)),
            FieldKind::Choice(options) => Control::Radios(self.radios(key, options, option)),
            FieldKind::YesNo => Control::Radios(self.radios(key, &["yes", "no"], |o| self.yes_or_no(o))),
            FieldKind::Choices(options) => Control::Checks(
                options
                    .iter()
                    .map(|o| {
                        let name = format!("{key}.{o}");
                        let on = self.typed.filled(&name).is_some();
                        Item { id: name.clone(), name, value: "on".into(), label: option(o), on }
                    })
                    .collect(),
            ),
            FieldKind::Tick => Control::Tick(Item {
                id: key.to_owned(),
                name: key.to_owned(),
                value: "on".into(),
                label: words::field_label(self.l, spec.field),
                on: self.typed.filled(key).is_some(),
            }),
            FieldKind::Amounts(options) => Control::Amounts(self.amounts(spec.field, options, option)),
            FieldKind::Table(columns) => Control::Table(self.table(spec.field, columns)),
            kind => Control::One(Input {
                name: key.to_owned(),
                label: String::new(),
                value: self.typed.get(key).to_owned(),
                widget: self.widget(kind, spec.field),
                described_by: describes.ids(),
                wrong,
                focus: false,
            }),
        }
    }

    fn boxes(&self, key: &str, describes: &Describes, wrong: bool) -> Vec<Input> {
        let l = self.l;
        [("day", l.common_day(), "w4"), ("month", l.common_month(), "w4"), ("year", l.common_year(), "w6")]
            .into_iter()
            .map(|(part, label, class)| {
                let name = format!("{key}.{part}");
                let value = self.typed.get(&name).to_owned();
                let widget = Widget::Line { kind: "text", keyboard: "numeric", class, fills: "" };
                Input { name, label, value, widget, described_by: describes.ids(), wrong, focus: false }
            })
            .collect()
    }

    fn radios(&self, key: &str, options: &[&'static str], say: impl Fn(&'static str) -> String) -> Vec<Item> {
        let chosen = self.typed.filled(key);
        let item = |(i, o): (usize, &&'static str)| Item {
            // The first one carries the question's name, so that the summary of faults leads to it.
            id: if i == 0 { key.to_owned() } else { format!("{key}.{o}") },
            name: key.to_owned(),
            value: (*o).into(),
            label: say(o),
            on: chosen == Some(*o),
        };
        options.iter().enumerate().map(item).collect()
    }

    pub(super) fn yes_or_no(&self, option: &str) -> String {
        if option == "yes" { self.l.common_yes() } else { self.l.common_no() }
    }

    pub(super) fn widget(&self, kind: FieldKind, field: Field) -> Widget {
        let line = |kind, keyboard, class| Widget::Line { kind, keyboard, class, fills: fills(field) };
        match kind {
            FieldKind::Words { max } => Widget::Lines { rows: if max > 1_000 { 6 } else { 3 }, fills: fills(field) },
            FieldKind::Country => {
                let list = self.l.countries();
                self.list(list.iter().map(|(code, name)| (*code, (*name).to_owned())), "w24", fills(field))
            }
            FieldKind::Currency => self.list(country::CURRENCIES.iter().map(|c| (*c, (*c).to_owned())), "w8", ""),
            FieldKind::Money { .. } => line("text", "decimal", "w16 num"),
            FieldKind::Whole { .. } => line("text", "numeric", "w8"),
            FieldKind::Year => line("text", "numeric", "w6"),
            FieldKind::Email => line("email", "email", "w24"),
            // `type=url` would refuse an address without https:// before it reaches us.
            FieldKind::Url => line("text", "url", "w24"),
            FieldKind::Phone => line("tel", "tel", "w16"),
            FieldKind::Line { max } if max < 100 => line("text", "", "w16"),
            _ => line("text", "", ""),
        }
    }

    pub(super) fn list(
        &self,
        items: impl Iterator<Item = (&'static str, String)>,
        class: &'static str,
        fills: &'static str,
    ) -> Widget {
        Widget::List { nothing: self.l.applicant_choose(), items: items.collect(), class, fills }
    }

    pub(super) fn fault_at(&self, name: &str) -> Option<String> {
        self.faults.iter().find(|(at, _)| at == name).map(|(_, says)| says.clone())
    }
}

/// Which ids describe the controls of a question.
struct Describes {
    key: &'static str,
    hint: bool,
    fault: bool,
}

impl Describes {
    fn ids(&self) -> String {
        let hint = self.hint.then(|| format!("{}-hint", self.key));
        let fault = self.fault.then(|| format!("{}-fault", self.key));
        [hint, fault].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

impl Input {
    /// Whether `value` of a list is the one that stands in it.
    pub(crate) fn is(&self, value: &str) -> bool {
        self.value.trim() == value
    }

    /// What stands in it, where it is none of the list's: kept, so that nothing typed is lost.
    pub(crate) fn stranger(&self) -> Option<&str> {
        let Widget::List { items, .. } = &self.widget else { return None };
        let value = self.value.trim();
        (!value.is_empty() && !items.iter().any(|(v, _)| *v == value)).then_some(value)
    }
}

/// What a browser may fill in: what concerns the organization, and each of its people as one of their own,
/// so that the name of one is not written beside the address of another.
const fn fills(field: Field) -> &'static str {
    match field {
        Field::LegalName => "organization",
        Field::SeatAddress => "street-address",
        Field::SeatCountry => "country",
        Field::SeatTown => "address-level2",
        Field::PostalAddress => "section-post street-address",
        Field::Website => "url",
        Field::Email => "email",
        Field::Telephone => "tel",
        Field::HeadName => "section-head name",
        Field::HeadFunction => "section-head organization-title",
        Field::HeadEmail => "section-head email",
        Field::ContactName => "section-contact name",
        Field::ContactFunction => "section-contact organization-title",
        Field::ContactEmail => "section-contact email",
        Field::ContactTelephone => "section-contact tel",
        Field::AlternateName => "section-alternate name",
        Field::AlternateFunction => "section-alternate organization-title",
        Field::AlternateEmail => "section-alternate email",
        Field::DeclarantName => "name",
        Field::DeclarantFunction => "organization-title",
        _ => "",
    }
}
