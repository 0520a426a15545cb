//! Whether two questions say much the same, whatever they are about: the machine only points, and
//! whoever asks may go on.

use crate::organization::likeness::fold;
use std::collections::BTreeSet;

/// Shorter words are in every question.
const LETTERS: usize = 4;
/// With fewer words than this nothing can be told.
const WORDS: usize = 3;

/// Whether the words of `a` and `b` are much the same: three in four of both together, in any order and
/// whatever the accents and the case \[P\].
pub fn says_the_same(a: &str, b: &str) -> bool {
    let (a, b) = (telling(a), telling(b));
    let shared = a.intersection(&b).count();
    a.len().min(b.len()) >= WORDS && 2 * shared * 4 >= 3 * (a.len() + b.len())
}

fn telling(text: &str) -> BTreeSet<String> {
    fold(text).split(' ').filter(|w| w.len() >= LETTERS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::says_the_same;

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
}
