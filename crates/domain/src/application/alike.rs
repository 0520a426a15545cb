//! Whether two questions say much the same, whatever they are about: the machine only points, and
//! whoever asks may go on.

use super::Subject;
use crate::organization::likeness::fold;
use std::collections::BTreeSet;

/// Shorter words are in every question.
const LETTERS: usize = 4;
/// With fewer words than this nothing can be told.
const WORDS: usize = 3;

/// Whether the words of `a` and `b` are much the same: three in four of both together, in any order and
/// whatever the accents and the case \[P\]. Templates with which they may have begun tell nothing: those
/// of two documents have nearly all their words in common.
pub fn says_the_same(a: &str, b: &str, templates: &[String]) -> bool {
    let (a, b) = (own(a, templates), own(b, templates));
    let shared = a.intersection(&b).count();
    a.len().min(b.len()) >= WORDS && 2 * shared * 4 >= 3 * (a.len() + b.len())
}

/// Whether two questions of one request are the same: in the same words about the same, or in much the
/// same words whatever they are about.
pub fn asks_the_same(a: (Subject, &str), b: (Subject, &str), templates: &[String]) -> bool {
    a.0 == b.0 && fold(a.1) == fold(b.1) || says_the_same(a.1, b.1, templates)
}

/// The telling words of a text without those of each template of which it has at least half \[P\]: with
/// fewer, it only happens to speak of the same things.
fn own(text: &str, templates: &[String]) -> BTreeSet<String> {
    let all = telling(text);
    let mut own = all.clone();
    for given in templates.iter().map(|template| telling(template)) {
        if 2 * all.intersection(&given).count() >= given.len() {
            own.retain(|word| !given.contains(word));
        }
    }
    own
}

fn telling(text: &str) -> BTreeSet<String> {
    fold(text).split(' ').filter(|w| w.len() >= LETTERS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::{Subject, asks_the_same};
    use crate::evidence::DocumentKind;

    fn says_the_same(a: &str, b: &str) -> bool {
        super::says_the_same(a, b, &[])
    }

    #[test]
    fn the_same_question_in_other_clothes() {
        let asked = "Please send the audited accounts of 2025, signed by the auditor.";
        assert!(says_the_same(asked, "please send the AUDITED accounts of 2025 signed by the auditor"));
        assert!(says_the_same(asked, "Could you please send the audited accounts of 2025, signed by your auditor?"));
        assert!(says_the_same("Qui préside l’assemblée générale ?", "Qui preside l'assemblee generale"));
    }

    #[test]
    fn another_question_is_another() {
        let asked = "Please send the audited accounts of 2025, signed by the auditor.";
        assert!(!says_the_same(asked, "Please send the minutes of the assembly that adopted the statutes."));
        assert!(!says_the_same(asked, ""));
        assert!(!says_the_same("Who?", "Who?"), "two words tell nothing");
    }

    #[test]
    fn what_a_template_says_is_nobody_s_question() {
        let template = |document: &str| {
            format!("The document “{document}” is missing. Please send the whole document, legible and with its date.")
        };
        let templates = [template("Statutes"), template("Registration")];
        let [statutes, registration] = &templates;
        assert!(!super::says_the_same(statutes, registration, &templates));
        let begun = |template: &str, more: &str| format!("{template} {more}");
        let (seal, minutes) = ("Its seal cannot be read.", "Minutes of which assembly adopted it?");
        assert!(!super::says_the_same(&begun(statutes, seal), &begun(registration, minutes), &templates));
        let own = "Please send the audited accounts of 2025, signed by the auditor.";
        assert!(super::says_the_same(own, own, &templates), "a few of its words are in every question");
    }

    #[test]
    fn a_request_asks_nothing_twice() {
        let (statutes, registration) =
            (Subject::Document(DocumentKind::Statutes), Subject::Document(DocumentKind::Registration));
        assert!(asks_the_same((statutes, "In force?"), (statutes, "in  force"), &[]));
        assert!(!asks_the_same((statutes, "In force?"), (registration, "In force?"), &[]));
        assert!(!asks_the_same((statutes, "In force?"), (statutes, "Who signed?"), &[]));
    }
}
