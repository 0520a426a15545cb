//! The rules that show a question only once the answer before it asks for it, without a script:
//! made from the forms of the domain, they stand at the end of `assets/applicant.css`. A browser
//! that does not know `:has()` shows all questions, which is harmless: what is not asked is not
//! read.
#![cfg(test)]

use domain::dossier::{FieldKind, FieldSpec, Section, Shown, form};
use std::fmt::Write as _;

/// Where the rules begin in the stylesheet.
const BEGIN: &str = "/* From here on made by crates/web/src/applicant/conditions.rs: UPDATE_EXPECT=1. */\n";

/// The rules of all sections.
fn rules() -> String {
    let mut css = String::from(BEGIN);
    for spec in Section::ALL.into_iter().flat_map(form) {
        if let Some(chosen) = chosen(spec) {
            // Writing to a string does not fail.
            let _ = writeln!(css, "form:not(:has({chosen})) .q-{}{{display:none}}", spec.field);
        }
    }
    css
}

/// The selectors of the answers after which `spec` is asked.
fn chosen(spec: &FieldSpec) -> Option<String> {
    let Shown::When { field, answers } = spec.when else { return None };
    let several = matches!(field.spec().kind, FieldKind::Choices(_));
    let one = |answer: &&str| {
        if several {
            format!("[name=\"{field}.{answer}\"]:checked")
        } else {
            format!("[name=\"{field}\"][value=\"{answer}\"]:checked")
        }
    };
    Some(answers.iter().map(one).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "asks whether expected files are to be written anew")]
    fn the_stylesheet_ends_with_the_rules_of_the_forms() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/applicant.css");
        let css = std::fs::read_to_string(file).unwrap();
        let by_hand = css.split(BEGIN).next().unwrap();
        let expected = format!("{by_hand}{}", rules());
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(file, &expected).unwrap();
        } else {
            assert_eq!(css, expected, "run it with UPDATE_EXPECT=1");
        }
    }

    #[test]
    fn a_question_after_several_answers_waits_for_one_of_them() {
        assert!(rules().contains(
            "form:not(:has([name=\"closed_years\"][value=\"one\"]:checked,\
             [name=\"closed_years\"][value=\"two\"]:checked)) .q-latest_income{display:none}"
        ));
        assert!(rules().contains("[name=\"concerned_with.migration\"]:checked"));
    }
}
