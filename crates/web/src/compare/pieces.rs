//! A text before and after, cut into what stayed, what went and what came.

use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// A text of the longest form is compared well within it; what would take longer is a coarser cut.
const PATIENCE: Duration = Duration::from_millis(50);
/// Where less than this is the same, the two texts are read one after the other: fragments of both
/// mixed tell nobody anything \[P\].
const ALIKE: f32 = 0.4;

/// A piece of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// It stands in both.
    Same(String),
    /// It went.
    Gone(String),
    /// It came.
    New(String),
}

/// Word by word.
pub(super) fn of_words(before: &str, after: &str) -> Vec<Piece> {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_words(before, after);
    if diff.ratio() < ALIKE {
        return whole(before, after);
    }
    let mut pieces = Pieces::default();
    for change in diff.iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => pieces.same(change.value()),
            ChangeTag::Delete => pieces.gone.push_str(change.value()),
            ChangeTag::Insert => pieces.new.push_str(change.value()),
        }
    }
    pieces.done()
}

/// Line by line, where each line is an answer of its own.
pub(super) fn of_lines(before: &[String], after: &[String]) -> Vec<Piece> {
    let (old, new) = (before.join("\n"), after.join("\n"));
    if before.len() < 2 && after.len() < 2 {
        return whole(&old, &new);
    }
    let mut pieces = Pieces::default();
    let ended = |lines: &str| if lines.is_empty() { String::new() } else { format!("{lines}\n") };
    for change in TextDiff::from_lines(&ended(&old), &ended(&new)).iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => pieces.same(change.value()),
            ChangeTag::Delete => pieces.gone.push_str(change.value()),
            ChangeTag::Insert => pieces.new.push_str(change.value()),
        }
    }
    pieces.done()
}

fn whole(before: &str, after: &str) -> Vec<Piece> {
    let gone = Some(before).filter(|t| !t.is_empty()).map(|t| Piece::Gone(t.to_owned()));
    let new = Some(after).filter(|t| !t.is_empty()).map(|t| Piece::New(t.to_owned()));
    if before == after { vec![Piece::Same(before.to_owned())] } else { gone.into_iter().chain(new).collect() }
}

/// Pieces as they are gathered. Of words that changed one after another the blanks between them stay
/// with both sides: *two words* instead of *one word, a blank, one word*.
#[derive(Default)]
struct Pieces {
    all: Vec<Piece>,
    gone: String,
    new: String,
}

impl Pieces {
    fn same(&mut self, text: &str) {
        let is_between = !self.gone.is_empty() && !self.new.is_empty() && text.chars().all(|c| c == ' ');
        if is_between {
            self.gone.push_str(text);
            self.new.push_str(text);
            return;
        }
        self.flush();
        match self.all.last_mut() {
            Some(Piece::Same(last)) => last.push_str(text),
            _ => self.all.push(Piece::Same(text.to_owned())),
        }
    }

    fn flush(&mut self) {
        let (gone, new) = (std::mem::take(&mut self.gone), std::mem::take(&mut self.new));
        // A blank that is in both at the end belongs to neither.
        let tail = if gone.ends_with(' ') && new.ends_with(' ') { " " } else { "" };
        let (gone, new) = (cut(&gone, tail), cut(&new, tail));
        self.all.extend((!gone.is_empty()).then_some(Piece::Gone(gone)));
        self.all.extend((!new.is_empty()).then_some(Piece::New(new)));
        if !tail.is_empty() {
            self.all.push(Piece::Same(tail.to_owned()));
        }
    }

    fn done(mut self) -> Vec<Piece> {
        self.flush();
        self.all
    }
}

fn cut(text: &str, tail: &str) -> String {
    text.strip_suffix(tail).unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(t: &str) -> Piece {
        Piece::Same(t.to_owned())
    }
    fn gone(t: &str) -> Piece {
        Piece::Gone(t.to_owned())
    }
    fn new(t: &str) -> Piece {
        Piece::New(t.to_owned())
    }

    #[test]
    fn a_word_in_a_sentence_is_all_that_is_marked() {
        assert_eq!(
            of_words("The assembly meets once a year in Dakar.", "The assembly meets twice a year in Dakar."),
            [same("The assembly meets "), gone("once"), new("twice"), same(" a year in Dakar.")]
        );
    }

    #[test]
    fn words_that_changed_together_stand_together() {
        assert_eq!(
            of_words(
                "It works in five countries of West Africa today.",
                "It works in nine states of West Africa today."
            ),
            [same("It works in "), gone("five countries"), new("nine states"), same(" of West Africa today.")]
        );
    }

    #[test]
    fn texts_that_share_little_are_read_one_after_the_other() {
        assert_eq!(
            of_words("Rue de la Paix 3", "Avenue Bourguiba"),
            [gone("Rue de la Paix 3"), new("Avenue Bourguiba")]
        );
        assert_eq!(of_words("", "New"), [new("New")]);
        assert_eq!(of_words("Old", ""), [gone("Old")]);
    }

    #[test]
    fn of_several_answers_those_that_stayed_stay() {
        let lines = |all: &[&str]| all.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            of_lines(&lines(&["migration", "refugees"]), &lines(&["migration", "human resources"])),
            [same("migration\n"), gone("refugees\n"), new("human resources\n")]
        );
        assert_eq!(of_lines(&lines(&["Kenya"]), &lines(&["Uganda"])), [gone("Kenya"), new("Uganda")]);
    }

    proptest! {
        #[test]
        fn each_side_can_be_read_out_of_the_pieces(a in "[ab \n]{0,40}", b in "[abc \n]{0,40}") {
            let pieces = of_words(&a, &b);
            let side = |mine: fn(&Piece) -> Option<&str>| pieces.iter().filter_map(mine).collect::<String>();
            let old = side(|p| match p { Piece::Same(t) | Piece::Gone(t) => Some(t), Piece::New(_) => None });
            let new = side(|p| match p { Piece::Same(t) | Piece::New(t) => Some(t), Piece::Gone(_) => None });
            prop_assert_eq!(old, a);
            prop_assert_eq!(new, b);
        }
    }
}
