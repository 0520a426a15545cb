//! Whether a password can be guessed.

use zxcvbn::{Score, zxcvbn};

/// The shortest password that is taken.
pub const MIN_CHARACTERS: usize = 10;
/// The longest password that is taken: long enough for any phrase, short enough that hashing it
/// is no burden.
pub const MAX_CHARACTERS: usize = 200;
/// As much of a password as is estimated: the estimate's time grows with the square of its length.
const ESTIMATED: usize = 64;

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

/// What is wrong with `password`; `about` is what a guesser would try first: name, address.
pub fn weakness(password: &str, about: &[&str]) -> Option<Weakness> {
    let length = password.chars().count();
    if length < MIN_CHARACTERS {
        return Some(Weakness::Short);
    }
    if length > MAX_CHARACTERS {
        return Some(Weakness::Long);
    }
    let start: String = password.chars().take(ESTIMATED).collect();
    let words: Vec<&str> = about
        .iter()
        .flat_map(|s| s.split(|c: char| !c.is_alphanumeric()))
        .chain(about.iter().copied())
        .filter(|w| w.chars().count() > 2)
        .collect();
    (zxcvbn(&start, &words).score() < Score::Three).then_some(Weakness::Guessable)
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
    fn a_phrase_will_do() {
        assert_eq!(weakness("four lanterns under the quay", &["M. Lopez"]), None);
        assert_eq!(weakness("أربعة فوانيس تحت الرصيف", &[]), None);
    }
}
