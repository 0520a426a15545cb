//! Two versions of a dossier, held against each other answer by answer: what came, went or reads
//! otherwise. For the secretariat, and for the organization whose dossier it is.

use crate::{
    applicant::answers::{Read, cell, lines},
    error::WebError,
    visit::Signed,
};
use askama::{Template, filters::HtmlSafe};
use domain::{
    application::FrozenVersion,
    dossier::{Answers, Change, ColumnName, Field, FieldKind, Part, Section, Typed, difference},
    evidence::{DocumentChange, documents_changed},
    kernel::{ApplicationId, DocumentId},
};
use locale::{L10n, words};
use persistence::{Document, FrozenDossier};
use serde::Deserialize;
use std::collections::BTreeSet;

mod pieces;

use pieces::{Piece, of_lines, of_words};

/// Which two, as an address asks for them; the last two where it does not.
#[derive(Deserialize, Default)]
pub(crate) struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

/// The comparison, with the choice of the two versions.
#[derive(Template)]
#[template(path = "parts/compared.html")]
pub(crate) struct Comparison {
    l: &'static L10n,
    versions: Vec<(u32, String)>,
    from: u32,
    to: u32,
    sections: Vec<Compared>,
    documents: Vec<Moved>,
    same: Read,
    same_documents: Vec<Named>,
    /// What was erased in one of the two and can be compared no more.
    erased: String,
}

impl HtmlSafe for Comparison {}

/// A section in which something is other than before.
struct Compared {
    key: &'static str,
    letter: char,
    name: String,
    answers: Vec<Answer>,
}

struct Answer {
    label: String,
    entries: Vec<Entry>,
}

/// An answer, or a row of a table.
struct Entry {
    turn: Turn,
    cells: Vec<Cell>,
}

struct Cell {
    label: String,
    pieces: Vec<Piece>,
}

/// How something is other than before, in a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Added,
    Removed,
    Changed,
    Replaced,
}

impl Turn {
    fn of(before: bool, after: bool) -> Self {
        match (before, after) {
            (false, _) => Self::Added,
            (_, false) => Self::Removed,
            _ => Self::Changed,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed | Self::Replaced => "changed",
        }
    }

    fn words(self, l: &L10n) -> String {
        match self {
            Self::Added => l.compare_added(),
            Self::Removed => l.compare_removed(),
            Self::Changed => l.compare_changed(),
            Self::Replaced => l.compare_replaced(),
        }
    }
}

/// A document that came, went or took the place of another.
struct Moved {
    turn: Turn,
    old: Option<Named>,
    new: Option<Named>,
}

struct Named {
    href: String,
    kind: String,
    name: String,
}

impl Comparison {
    /// Of these versions of a case, the two that are asked for. `case` is the address below which its
    /// documents lie.
    pub(crate) async fn of(
        signed: &Signed,
        id: ApplicationId,
        versions: &[FrozenVersion],
        asked: &Asked,
        case: &str,
    ) -> Result<Self, WebError> {
        let l = signed.l;
        let (from, to) = chosen(versions, asked)?;
        let (store, viewer) = (&signed.app.store, signed.viewer());
        let version = |number: u32| u16::try_from(number).map_err(|_| WebError::NotFound);
        let before = store.dossier(&viewer, id, Some(version(from)?)).await?;
        let after = store.dossier(&viewer, id, Some(version(to)?)).await?;
        let erased: BTreeSet<Part> = before.erased().chain(after.erased()).collect();
        let mut changes = difference(&before.answers, &after.answers);
        // Words that were erased did not change: nobody can tell any more.
        changes.retain(|c| !erased.contains(&Part::of_answer(c.section(), c.field())));
        let touched: BTreeSet<Field> = changes.iter().map(Change::field).collect();
        let named = |d: &Document| Named {
            href: format!("{case}/documents/{}", d.facts.id),
            kind: words::document(l, d.facts.kind),
            name: d.name.clone(),
        };
        let stays = |d: &&Document| before.documents.iter().any(|o| o.facts.id == d.facts.id);
        Ok(Self {
            l,
            versions: versions.iter().map(|v| (v.number, said(l, v))).collect(),
            from,
            to,
            sections: sections(l, &changes, &before.answers, &after.answers),
            documents: documents(&before, &after, named),
            same: Read::as_sent(l, &after.answers).folded(|field| !touched.contains(&field)),
            same_documents: after.documents.iter().filter(stays).map(named).collect(),
            erased: l.list_and(&erased.into_iter().map(|part| part_name(l, part)).collect::<Vec<_>>()),
        })
    }

    fn is_one(&self) -> bool {
        self.versions.len() < 2
    }
}

/// The two that are asked for, where they were frozen; the last two where the address names none.
fn chosen(versions: &[FrozenVersion], asked: &Asked) -> Result<(u32, u32), WebError> {
    let last = versions.last().map(|v| v.number).ok_or(WebError::NotFound)?;
    let number = |typed: &str, otherwise: u32| match typed {
        "" => Ok(otherwise),
        typed => {
            let number = typed.parse().map_err(|_| WebError::NotFound)?;
            versions.iter().any(|v| v.number == number).then_some(number).ok_or(WebError::NotFound)
        }
    };
    let to = number(&asked.to, last)?;
    Ok((number(&asked.from, to.saturating_sub(1).max(1))?, to))
}

/// A version in a line: its number and when it was frozen.
fn said(l: &L10n, version: &FrozenVersion) -> String {
    l.compare_version(l.number(version.number), l.instant_with_zone(version.at))
}

fn part_name(l: &L10n, part: Part) -> String {
    match part {
        Part::Section(section) => words::section(l, section),
        Part::GoverningBody => words::field_label(l, Field::GoverningBody),
        Part::Contacts => words::field_label(l, Field::CooperationRecord),
    }
}

fn sections(l: &L10n, changes: &[Change], before: &Answers, after: &Answers) -> Vec<Compared> {
    let none = Typed::new();
    let compared = |section: Section| {
        let mut fields: Vec<Field> = changes.iter().filter(|c| c.section() == section).map(Change::field).collect();
        fields.dedup();
        let (old, new) = (before.get(&section).unwrap_or(&none), after.get(&section).unwrap_or(&none));
        let answer = |field: Field| Answer {
            label: words::field_label(l, field),
            entries: match field.spec().kind {
                FieldKind::Table(_) => rows(l, field, changes),
                _ => vec![entry(l, field, old, new)],
            },
        };
        Compared {
            key: section.key(),
            letter: section.letter(),
            name: words::section(l, section),
            answers: fields.into_iter().map(answer).collect(),
        }
    };
    Section::ALL.into_iter().map(compared).filter(|s| !s.answers.is_empty()).collect()
}

/// An answer that is no table.
fn entry(l: &L10n, field: Field, old: &Typed, new: &Typed) -> Entry {
    let spec = field.spec();
    let side = |typed: &Typed| if spec.is_asked(typed) { lines(l, spec, typed) } else { Vec::new() };
    let (before, after) = (side(old), side(new));
    let pieces = match spec.kind {
        FieldKind::Words { .. } | FieldKind::Line { .. } => of_words(&before.join("\n"), &after.join("\n")),
        _ => of_lines(&before, &after),
    };
    let turn = Turn::of(!before.is_empty(), !after.is_empty());
    Entry { turn, cells: vec![Cell { label: String::new(), pieces }] }
}

/// The rows of a table that are other than before.
fn rows(l: &L10n, field: Field, changes: &[Change]) -> Vec<Entry> {
    let FieldKind::Table(columns) = field.spec().kind else { return Vec::new() };
    let text = |row: Option<&Typed>, name: ColumnName| row.and_then(|r| r.filled(name.key())).map(str::to_owned);
    let of = |before: Option<&Typed>, after: Option<&Typed>| {
        let cells = columns.iter().filter_map(|column| {
            let said = |row| text(row, column.name).map(|typed| cell(l, column, &typed)).unwrap_or_default();
            let (old, new) = (said(before), said(after));
            let is_there = !old.is_empty() || !new.is_empty();
            is_there.then(|| Cell { label: words::column(l, column.name), pieces: of_words(&old, &new) })
        });
        Entry { turn: Turn::of(before.is_some(), after.is_some()), cells: cells.collect() }
    };
    let own = changes.iter().filter_map(|change| match change {
        Change::Row { field: of_field, before, after, .. } if *of_field == field => {
            Some(of(before.as_ref(), after.as_ref()))
        }
        _ => None,
    });
    own.collect()
}

fn documents(before: &FrozenDossier, after: &FrozenDossier, named: impl Fn(&Document) -> Named) -> Vec<Moved> {
    let all = || before.documents.iter().chain(&after.documents);
    let of = |id: DocumentId| all().find(|d| d.facts.id == id).map(&named);
    let facts = |dossier: &'_ FrozenDossier| dossier.documents.iter().map(|d| d.facts.clone()).collect::<Vec<_>>();
    let (old, new) = (facts(before), facts(after));
    let moved = documents_changed(&old, &new).into_iter().map(|change| match change {
        DocumentChange::Added(new) => Moved { turn: Turn::Added, old: None, new: of(new.id) },
        DocumentChange::Removed(old) => Moved { turn: Turn::Removed, old: of(old.id), new: None },
        DocumentChange::Replaced { old, new } => Moved { turn: Turn::Replaced, old: of(old.id), new: of(new.id) },
    });
    moved.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::kernel::{Digest, Instant};

    fn versions(of: u32) -> Vec<FrozenVersion> {
        let one = |number| FrozenVersion { number, digest: Digest::of(b"x"), at: Instant::from_micros(0) };
        (1..=of).map(one).collect()
    }

    fn asked(from: &str, to: &str) -> Asked {
        Asked { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn the_last_two_are_compared_unless_others_are_asked_for() {
        assert_eq!(chosen(&versions(4), &Asked::default()).ok(), Some((3, 4)));
        assert_eq!(chosen(&versions(4), &asked("1", "")).ok(), Some((1, 4)));
        assert_eq!(chosen(&versions(4), &asked("", "2")).ok(), Some((1, 2)));
        assert_eq!(chosen(&versions(1), &Asked::default()).ok(), Some((1, 1)));
        for (from, to) in [("0", ""), ("", "5"), ("x", "")] {
            assert!(chosen(&versions(4), &asked(from, to)).is_err(), "{from} {to}");
        }
        assert!(chosen(&[], &Asked::default()).is_err());
    }
}
