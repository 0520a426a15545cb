//! Differences and frozen versions.

use crate::support::File;
use antechamber_domain::{
    dossier::{Change, Field, Part, Section, Typed, difference, freeze, thaw},
    kernel::{Digest, Salt, ids::DocumentId},
};
use std::collections::BTreeSet;
use uuid::Uuid;

fn salt(part: Part) -> Salt {
    let mut bytes = [7; 16];
    for (byte, of_key) in bytes.iter_mut().zip(part.key().bytes()) {
        *byte = of_key;
    }
    Salt(bytes)
}

#[test]
fn what_changed_is_said_question_by_question() {
    let before = File::in_order();
    let after = before
        .clone()
        .typed(Section::Identity, "legal_form", "Foundation")
        .dated(Section::Identity, "founded_on", "2014-06")
        .typed(Section::Finances, "latest_sources.members", "61000")
        .typed(Section::Aims, "concerned_with.refugees", "on");
    let changes = difference(&before.answers, &after.answers);
    let answer = |section, field, before: &str, after: &str| Change::Answer {
        section,
        field,
        before: before.into(),
        after: after.into(),
    };
    assert_eq!(
        changes,
        [
            answer(Section::Identity, Field::LegalForm, "Association", "Foundation"),
            answer(Section::Identity, Field::FoundedOn, "2014-05-11", "2014-06"),
            answer(Section::Aims, Field::ConcernedWith, "migration", "migration,refugees"),
            Change::Amount {
                section: Section::Finances,
                field: Field::LatestSources,
                option: "members".into(),
                before: "60000".into(),
                after: "61000".into(),
            },
        ]
    );
}

#[test]
fn a_row_put_in_at_the_top_does_not_change_the_rows_below() {
    let before = File::in_order();
    let after = before
        .clone()
        .typed(Section::Members, "active_in.0.country", "EG")
        .typed(Section::Members, "active_in.1.country", "JO")
        .typed(Section::Members, "active_in.2.country", "LB");
    assert_eq!(
        difference(&before.answers, &after.answers),
        [Change::Row {
            section: Section::Members,
            field: Field::ActiveIn,
            before: None,
            after: Some(Typed::new().with("country", "EG")),
        }]
    );
}

#[test]
fn a_question_that_is_no_longer_asked_has_lost_its_answer() {
    let before = File::in_order();
    let after = before.clone().typed(Section::Cooperation, "has_cooperated", "no");
    let changes = difference(&before.answers, &after.answers);
    assert_eq!(changes.len(), 2);
    assert!(matches!(&changes[1], Change::Row { field: Field::CooperationRecord, before: Some(_), after: None, .. }));
}

#[test]
fn blanks_and_foreign_controls_are_no_change() {
    let before = File::in_order();
    let after = before
        .clone()
        .typed(Section::Identity, "legal_form", " Association ")
        .typed(Section::Identity, "acronym", "  ")
        .typed(Section::Identity, "csrf", "x")
        .typed(Section::Members, "active_in.one.country", "FR");
    assert_eq!(difference(&before.answers, &after.answers), []);
}

#[test]
fn persons_are_frozen_apart_and_can_be_erased_while_the_version_still_proves() {
    let file = File::in_order().typed(Section::Governance, "governing_body_as", "table").typed(
        Section::Governance,
        "governing_body.0.name",
        "Rima Haddad",
    );
    let document = (DocumentId(Uuid::from_u128(1)), Digest::of(b"statutes"));
    let mut frozen = freeze(1, &file.answers, [document], salt);
    assert!(frozen.version.is_intact());
    assert!(frozen.parts.iter().all(antechamber_domain::dossier::FrozenPart::is_intact));
    assert_eq!(thaw(&frozen.parts), file.answers);

    let body = frozen.parts.iter().find(|p| p.part == Part::GoverningBody).unwrap();
    assert_eq!(body.typed.get("governing_body.0.name"), "Rima Haddad");
    assert!(body.part.is_of_persons());
    let governance = frozen.parts.iter().find(|p| p.part == Part::Section(Section::Governance)).unwrap();
    assert_eq!(governance.typed.get("governing_body.0.name"), "");
    assert_eq!(governance.typed.get("governing_body_as"), "table");

    frozen.parts.retain(|p| !p.part.is_of_persons());
    assert!(frozen.version.is_intact(), "the digests stay");
    let left = thaw(&frozen.parts);
    assert!(!left.contains_key(&Section::People));
    assert_eq!(left[&Section::Identity], file.answers[&Section::Identity]);
    assert!(!serde_json::to_string(&frozen.version).unwrap().contains("Haddad"));
}

#[test]
fn the_council_reads_of_no_person_and_of_no_address() {
    let inside: BTreeSet<_> = Field::ALL.iter().filter(|field| !field.is_for_the_council()).map(|f| f.key()).collect();
    let expected = [
        "seat_address",
        "postal_address",
        "email",
        "telephone",
        "governing_body",
        "cooperation_record",
        "head_name",
        "head_function",
        "head_email",
        "contact_name",
        "contact_function",
        "contact_email",
        "contact_telephone",
        "alternate_name",
        "alternate_function",
        "alternate_email",
        "declarant_name",
        "declarant_function",
        "declarant_authority",
        "declared_true",
    ];
    assert_eq!(inside, BTreeSet::from(expected));
    assert_eq!(Field::of_control("governing_body.0.name"), Some(Field::GoverningBody));
    assert_eq!(Field::of_control("founded_on"), Some(Field::FoundedOn));
    assert_eq!(Field::of_control("nothing"), None);
}

#[test]
fn a_changed_word_or_document_shows() {
    let file = File::in_order();
    let document = (DocumentId(Uuid::from_u128(1)), Digest::of(b"statutes"));
    let base = freeze(1, &file.answers, [document], salt).version;
    let reworded = file.clone().typed(Section::Aims, "aims", "To assist migrants!");
    assert_ne!(freeze(1, &reworded.answers, [document], salt).version.digest, base.digest);
    let replaced = (document.0, Digest::of(b"other statutes"));
    let other = freeze(2, &file.answers, [replaced], salt).version;
    assert_ne!(other.digest, base.digest);
    assert_eq!(other.documents_changed_since(&base), [document.0]);
    assert_ne!(freeze(2, &file.answers, [document], salt).version.digest, base.digest, "the number is covered");
    let mut forged = base.clone();
    forged.documents.clear();
    assert!(!forged.is_intact());
}

#[test]
fn words_cannot_be_moved_from_a_name_into_its_neighbour() {
    let one = |name: &str, words: &str| {
        [(Section::Aims, Typed::new().with(name, words))].into_iter().collect::<antechamber_domain::dossier::Answers>()
    };
    let digest = |answers| freeze(1, &answers, [], salt).version.digest;
    assert_ne!(digest(one("ab", "c")), digest(one("a", "bc")));
}
