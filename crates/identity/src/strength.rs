//! Whether a password can be guessed.

use zxcvbn::{Score, zxcvbn};

/// The shortest password that is taken.
pub const MIN_CHARACTERS: usize = 10;
/// The longest password that is taken: long enough for any phrase, short enough that hashing it
/// is no burden.
pub const MAX_CHARACTERS: usize = 200;
/// As much of a password as is estimated: the estimate's time grows with the square of its length.
const ESTIMATED: usize = 64;
/// As many words about a person as are held against a password: the time grows with them too.
const WORDS: usize = 10;
/// As much of each word as is looked at.
const WORD: usize = 50;

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Fewer characters than [`MIN_CHARACTERS`].
    #[error("too short")]
    Short,
    /// More characters than [`MAX_CHARACTERS`].
    #[error("too long")]
    Long,
    /// Among the common ones, or made of the person's own name or address.
    #[error("easy to guess")]
    Guessable,
}

/// What is wrong with the length of `password`.
pub fn misfit(password: &str) -> Option<Weakness> {
    match password.chars().count() {
        ..MIN_CHARACTERS => Some(Weakness::Short),
        MIN_CHARACTERS..=MAX_CHARACTERS => None,
        _ => Some(Weakness::Long),
    }
}

/// What is wrong with `password`; `about` is what a guesser would try first: name, address.
pub(crate) fn weakness(password: &str, about: &[&str]) -> Option<Weakness> {
    if let Some(misfit) = misfit(password) {
        return Some(misfit);
    }
    let start: String = password.chars().take(ESTIMATED).collect();
    let words = words(about);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    (zxcvbn(&start, &words).score() < Score::Three).then_some(Weakness::Guessable)
}

/// What was said about the person, whole and in words, within bounds whatever somebody typed.
fn words(about: &[&str]) -> Vec<String> {
    let parts = about.iter().flat_map(|s| s.split(|c: char| !c.is_alphanumeric()));
    let all = about.iter().copied().chain(parts);
    all.map(|w| w.chars().take(WORD).collect::<String>()).filter(|w| w.chars().count() > 2).take(WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_passwords_and_own_names_are_guessable() {
        assert_eq!(weakness("password12", &[]), Some(Weakness::Guessable));
        assert_eq!(weakness("aaaaaaaaaaaa", &[]), Some(Weakness::Guessable));
        assert_eq!(weakness("marialopez1", &["Maria Lopez", "maria.lopez@ngo.example"]), Some(Weakness::Guessable));
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(weakness("kd8#Lq2!x", &[]), Some(Weakness::Short));
        assert_eq!(weakness(&"é".repeat(9), &[]), Some(Weakness::Short));
        assert_eq!(weakness(&"xK9".repeat(100), &[]), Some(Weakness::Long));
    }

    #[test]
    fn however_much_is_said_about_a_person_little_is_held_against_the_password() {
        let name = "ab3 ".repeat(60_000);
        let words = words(&[&name, "maria.lopez@ngo.example"]);
        assert_eq!(words.len(), WORDS);
        assert!(words.iter().all(|w| w.chars().count() <= WORD), "{words:?}");
        assert_eq!(words[1], "maria.lopez@ngo.example");
    }

    #[test]
    fn a_phrase_will_do() {
        assert_eq!(weakness("four lanterns under the quay", &["M. Lopez"]), None);
        assert_eq!(weakness("أربعة فوانيس تحت الرصيف", &[]), None);
    }
}
