//! Who is named in a dossier.

use crate::{
    dossier::{ColumnName, Dossier, Field},
    organization::likeness::names_in,
};

/// As many letters of a name are compared: who sends a book in its place makes nobody wait.
const MOST_LETTERS: usize = 120;
/// As many names that stand in one field are compared.
const MOST_OTHERS: usize = 20;

/// Answers that are one name.
const NAMES: [Field; 9] = [
    Field::LegalName,
    Field::NameEn,
    Field::NameFr,
    Field::NameEs,
    Field::Acronym,
    Field::HeadName,
    Field::ContactName,
    Field::AlternateName,
    Field::DeclarantName,
];

/// A name in a dossier, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The question that it answers.
    pub field: Field,
    /// The name.
    pub name: String,
}

/// Every name in a dossier that is held against lists: the organization's under which it goes and those
/// that it states, its officers', its governing body's. Each stands once, where it stands first.
pub fn subjects(organization: &str, dossier: &Dossier) -> Vec<Subject> {
    let mut all: Vec<Subject> = Vec::new();
    let mut add = |field: Field, name: &str| {
        let name: String = name.trim().chars().take(MOST_LETTERS).collect();
        if !name.is_empty() && !all.iter().any(|known| known.name == name) {
            all.push(Subject { field, name });
        }
    };
    add(Field::LegalName, organization);
    for field in NAMES {
        dossier.text(field).into_iter().for_each(|name| add(field, name));
    }
    let others = dossier.text(Field::OtherNames).unwrap_or_default();
    names_in(others).take(MOST_OTHERS).for_each(|name| add(Field::OtherNames, name));
    let seats = dossier.rows(Field::GoverningBody).iter();
    seats.filter_map(|row| row.text(ColumnName::Name)).for_each(|name| add(Field::GoverningBody, name));
    all
}
