//! The Consolidated List of the United Nations Security Council, as its website publishes it: read
//! from front to back, one entry in memory at a time beside what was kept.

use super::{MOST_ENTRIES, MOST_LETTERS, Row, Unreadable};
use domain::{kernel::Day, screening::EntryKind};
use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesRef, BytesStart, Event},
};

const LIST: &str = "CONSOLIDATED_LIST";
/// No part of the list lies deeper: what does is not the list.
const DEEPEST: usize = 16;
/// A field is cut here, far beyond what an entry may say: it is told as too long later.
const KEPT: usize = MOST_LETTERS * 16;

/// The parts of a person's name, in their order; an organization has the first only.
const PARTS: [&str; 4] = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

/// The entry that is being read.
#[derive(Default)]
struct Open {
    row: Row,
    /// Parts of its name by their place.
    parts: [String; 4],
    id: String,
}

struct Reading {
    /// The elements around, from the list inwards.
    path: Vec<String>,
    /// The words of the element that is open.
    words: String,
    dated: Option<Day>,
    open: Option<Open>,
    rows: Vec<Row>,
}

pub(super) fn read(text: &str) -> Result<(Option<Day>, Vec<Row>), Unreadable> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading { path: Vec::new(), words: String::new(), dated: None, open: None, rows: Vec::new() };
    loop {
        let event = reader.read_event().map_err(|_| Unreadable::Broken { at: reader.error_position() })?;
        match event {
            Event::DocType(_) => return Err(Unreadable::Declares),
            Event::Start(start) => reading.begin(&start, reader.buffer_position())?,
            Event::End(_) => reading.end()?,
            Event::Text(text) => reading.say(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => reading.say(&text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(reference) => reading.refer(&reference)?,
            Event::Eof if reading.path.is_empty() => return Ok((reading.dated, reading.rows)),
            Event::Eof => return Err(Unreadable::Broken { at: reader.buffer_position() }),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

impl Reading {
    fn begin(&mut self, start: &BytesStart<'_>, at: u64) -> Result<(), Unreadable> {
        let name = start.local_name();
        let name: &str = name.as_ref();
        if self.path.is_empty() {
            if name != LIST {
                return Err(Unreadable::AnotherKind);
            }
            self.dated = start
                .attributes()
                .flatten()
                .find_map(|attribute| (attribute.key.0 == "dateGenerated").then(|| day(&attribute.value)).flatten());
        }
        if self.path.len() == DEEPEST {
            return Err(Unreadable::Broken { at });
        }
        if self.open.is_none() && matches!(name, "INDIVIDUAL" | "ENTITY") {
            if self.rows.len() == MOST_ENTRIES {
                return Err(Unreadable::TooMany { most: MOST_ENTRIES });
            }
            let kind = if name == "ENTITY" { EntryKind::Organization } else { EntryKind::Person };
            self.open = Some(Open { row: Row { kind: Some(kind), ..Row::default() }, ..Open::default() });
        }
        self.path.push(name.to_owned());
        self.words.clear();
        Ok(())
    }

    fn say(&mut self, words: &str) {
        if self.open.is_some() && self.words.len() < KEPT {
            self.words.extend(words.chars().take(KEPT));
        }
    }

    /// A character, or one of the five entities that XML has itself; others only a declaration could make.
    fn refer(&mut self, reference: &BytesRef<'_>) -> Result<(), Unreadable> {
        let named = || resolve_xml_entity(reference).map(str::to_owned);
        let one = reference.resolve_char_ref().ok().flatten().map(String::from).or_else(named);
        self.say(&one.ok_or(Unreadable::Declares)?);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Unreadable> {
        let Some(name) = self.path.pop() else { return Err(Unreadable::Broken { at: 0 }) };
        let words = std::mem::take(&mut self.words);
        let around = self.path.last().map(String::as_str).unwrap_or_default();
        let Some(open) = &mut self.open else { return Ok(()) };
        match (around, name.as_str()) {
            ("INDIVIDUALS" | "ENTITIES", "INDIVIDUAL" | "ENTITY") => {
                let nth = self.rows.len() + 1;
                self.rows.extend(self.open.take().map(|open| open.row(nth)));
            }
            ("INDIVIDUAL" | "ENTITY", field) => open.field(field, words),
            ("INDIVIDUAL_ALIAS" | "ENTITY_ALIAS", "ALIAS_NAME") => open.row.names.push(words),
            _ => {}
        }
        Ok(())
    }
}

impl Open {
    fn field(&mut self, field: &str, words: String) {
        if let Some(part) = PARTS.iter().position(|part| *part == field).and_then(|at| self.parts.get_mut(at)) {
            *part = words;
            return;
        }
        match field {
            "DATAID" => self.id = words,
            "REFERENCE_NUMBER" => self.row.reference = words,
            "UN_LIST_TYPE" => self.row.programme = words,
            "LISTED_ON" => self.row.listed_on = day(&words),
            "NAME_ORIGINAL_SCRIPT" => self.row.names.push(words),
            _ => {}
        }
    }

    /// With its own name first. `nth` says which it is where the list gives it no number.
    fn row(self, nth: usize) -> Row {
        let mut row = self.row;
        let parts: Vec<&str> = self.parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        row.names.insert(0, parts.join(" "));
        row.at = match (self.id.trim(), row.reference.trim()) {
            ("", "") => format!("#{nth}"),
            ("", reference) => reference.chars().take(MOST_LETTERS).collect(),
            (id, _) => format!("DATAID {}", id.chars().take(MOST_LETTERS).collect::<String>()),
        };
        row
    }
}

/// A day at the beginning of what may be a moment.
fn day(words: &str) -> Option<Day> {
    words.trim().get(..10)?.parse().ok()
}
