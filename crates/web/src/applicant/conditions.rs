//! The stylesheet that shows a question only once the answer before it asks for it, without a
//! script: made from the forms of the domain. A browser that does not know `:has()` shows all
//! questions, which is harmless: what is not asked is not read.

use domain::dossier::{FieldKind, FieldSpec, Section, Shown, form};
use std::fmt::Write as _;

/// The rules of all sections.
pub(crate) fn stylesheet() -> String {
    let mut css = String::from("/* Made by crates/web/src/applicant/conditions.rs from the forms of the domain. */\n");
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
    fn the_stylesheet_in_the_tree_is_the_one_that_is_made() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/questions.css");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(file, stylesheet()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file).unwrap(), stylesheet(), "run it with UPDATE_EXPECT=1");
    }

    #[test]
    fn a_question_after_several_answers_waits_for_one_of_them() {
        assert!(stylesheet().contains(
            "form:not(:has([name=\"closed_years\"][value=\"one\"]:checked,\
             [name=\"closed_years\"][value=\"two\"]:checked)) .q-latest_income{display:none}"
        ));
        assert!(stylesheet().contains("[name=\"concerned_with.migration\"]:checked"));
    }
}
