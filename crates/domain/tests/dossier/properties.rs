//! Whatever anybody types: nothing panics, nothing typed is lost, equal is equal.

use crate::support::File;
use antechamber_domain::{
    criteria::CriterionKey,
    dossier::{Answers, Dossier, Part, Section, Typed, completeness, difference, form, freeze, read, thaw},
    kernel::Salt,
};
use jiff::civil::date;
use proptest::{collection::btree_map, prelude::*, sample::select};

/// Names of real controls, of rows that may or may not be, and of nothing at all.
fn name() -> impl Strategy<Value = String> {
    let real: Vec<String> =
        Section::ALL.into_iter().flat_map(form).flat_map(antechamber_domain::dossier::FieldSpec::controls).collect();
    prop_oneof![
        6 => select(real.clone()),
        2 => (select(real), 0_u32..70_000).prop_map(|(name, row)| name.replace(".0.", &format!(".{row}."))),
        1 => "[a-z_]{0,12}(\\.[a-z0-9_]{0,6}){0,3}",
    ]
}

/// What people type, and what they should not.
fn words() -> impl Strategy<Value = String> {
    let likely = vec![
        "yes",
        "no",
        "on",
        "none",
        "table",
        "file",
        "two",
        "one",
        "registered",
        "refused",
        "not_required",
        "JO",
        "ch",
        "2014",
        "0",
        "31",
        "02",
        "100000",
        "1.234,5",
        "-1",
        "99999999999999999999999999999",
        "2026",
        "9999",
        " ",
        "a@b.example",
        "example.org",
        "+41227179111",
        "JOD",
        "other",
        "ecosoc",
        "stateless",
        "not_stated",
    ];
    prop_oneof![3 => select(likely).prop_map(str::to_owned), 1 => any::<String>(), 1 => "\\PC{0,40}"]
}

fn typed() -> impl Strategy<Value = Typed> {
    btree_map(name(), words(), 0..40).prop_map(Typed)
}

fn answers() -> impl Strategy<Value = Answers> {
    btree_map(select(Section::ALL.to_vec()), typed(), 0..9)
}

proptest! {
    #[test]
    fn reading_never_panics_and_keeps_what_was_typed(section in select(Section::ALL.to_vec()), typed in typed()) {
        let before = typed.clone();
        let today = date(2026, 5, 29);
        let reading = read(section, &typed, today);
        let _ = completeness(section, &typed, today);
        prop_assert_eq!(&typed, &before);
        for fault in &reading.faults {
            prop_assert_eq!(fault.field.section(), section);
            let is_control = fault.field.spec().owns(&fault.at) || fault.at == fault.field.key();
            prop_assert!(is_control, "{} is no control of {}", fault.at, fault.field);
        }
        let json = serde_json::to_string(&typed).unwrap();
        prop_assert_eq!(serde_json::from_str::<Typed>(&json).unwrap(), typed);
    }

    #[test]
    fn every_criterion_finds_something_on_any_answers(answers in answers()) {
        let file = File { answers, ..File::in_order() };
        for key in CriterionKey::ALL {
            let _ = file.find(*key);
        }
    }

    #[test]
    fn equal_answers_do_not_differ_and_what_differs_is_named_both_ways(a in answers(), b in answers()) {
        prop_assert!(difference(&a, &a).is_empty());
        let (there, back) = (difference(&a, &b), difference(&b, &a));
        prop_assert_eq!(there.len(), back.len());
        if Dossier::read(&a, date(2026, 5, 29)) != Dossier::read(&b, date(2026, 5, 29)) {
            prop_assert!(!there.is_empty(), "what means something else must show");
        }
    }

    #[test]
    fn what_is_frozen_thaws_as_it_was(answers in answers(), salts in any::<[u8; 16]>()) {
        let frozen = freeze(1, &answers, [], |part| {
            let mut salt = salts;
            salt[0] ^= u8::try_from(Part::all().position(|p| p == part).unwrap_or(0)).unwrap_or(0);
            Salt(salt)
        });
        prop_assert!(frozen.version.is_intact());
        let mut kept = answers;
        kept.retain(|_, typed| !typed.0.is_empty());
        prop_assert_eq!(thaw(&frozen.parts), kept);
    }
}
