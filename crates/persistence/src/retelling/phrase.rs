//! A text with places that differ from copy to copy.

use super::turn::Turn;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What stands at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Words(String),
    Id(Uuid),
    Name,
    /// The domain of its address and its pages.
    Host,
    Registration,
    Reference,
    /// One of the digests that are made anew.
    Digest(usize),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Phrase(Vec<Piece>);

/// What is looked for in texts.
#[derive(Default)]
pub(super) struct Known {
    /// Words, and what stands for them.
    pub(super) words: Vec<(String, Piece)>,
    /// Identities that copies share with the template: of staff, of sessions.
    pub(super) shared: BTreeSet<Uuid>,
}

impl Known {
    pub(super) fn phrase(&self, text: &str) -> Phrase {
        let mut pieces = vec![Piece::Words(text.to_owned())];
        for (words, piece) in self.words.iter().filter(|(w, _)| !w.is_empty()) {
            pieces = pieces.into_iter().flat_map(|p| split(p, words, piece)).collect();
        }
        Phrase(pieces.into_iter().flat_map(|p| self.identities(p)).collect())
    }

    fn identities(&self, piece: Piece) -> Vec<Piece> {
        const LONG: usize = 36;
        let Piece::Words(text) = piece else { return vec![piece] };
        let (mut pieces, mut begin, mut at) = (Vec::new(), 0, 0);
        while at + LONG <= text.len() {
            let id = text.get(at..at + LONG).filter(|w| w.as_bytes()[8] == b'-').and_then(|w| Uuid::try_parse(w).ok());
            match id {
                Some(id) if !self.shared.contains(&id) => {
                    pieces.extend(text.get(begin..at).map(|w| Piece::Words(w.to_owned())));
                    pieces.push(Piece::Id(id));
                    at += LONG;
                    begin = at;
                }
                Some(_) => at += LONG,
                None => at += 1,
            }
        }
        pieces.extend(text.get(begin..).filter(|w| !w.is_empty()).map(|w| Piece::Words(w.to_owned())));
        pieces
    }
}

fn split(piece: Piece, words: &str, by: &Piece) -> Vec<Piece> {
    let Piece::Words(text) = piece else { return vec![piece] };
    let mut pieces = Vec::new();
    for (n, part) in text.split(words).enumerate() {
        if n > 0 {
            pieces.push(by.clone());
        }
        if !part.is_empty() {
            pieces.push(Piece::Words(part.to_owned()));
        }
    }
    pieces
}

impl Phrase {
    /// Whether every copy says the same.
    pub(super) fn is_fixed(&self) -> bool {
        self.0.iter().all(|p| matches!(p, Piece::Words(_)))
    }

    /// Whether this piece is one of its own.
    pub(super) fn says(&self, piece: &Piece) -> bool {
        self.0.contains(piece)
    }

    /// As the copy says it.
    pub(super) fn say(&self, turn: &Turn<'_>, digests: &[String]) -> String {
        let mut said = String::with_capacity(256);
        for piece in &self.0 {
            match piece {
                Piece::Words(words) => said.push_str(words),
                Piece::Id(id) => {
                    let mut buffer = Uuid::encode_buffer();
                    said.push_str(turn.fresh(*id).hyphenated().encode_lower(&mut buffer));
                }
                Piece::Name => said.push_str(&turn.name),
                Piece::Host => said.push_str(&turn.host),
                Piece::Registration => said.push_str(&turn.registration),
                Piece::Reference => said.push_str(&turn.reference),
                Piece::Digest(at) => said.extend(digests.get(*at).map(String::as_str)),
            }
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_found_wherever_it_stands() {
        let (own, shared) = (Uuid::from_u128(7), Uuid::from_u128(8));
        let known = Known {
            words: vec![("Réseau".to_owned(), Piece::Name), ("b.example".to_owned(), Piece::Host)],
            shared: BTreeSet::from([shared]),
        };
        let phrase = known.phrase(&format!("é{own}, Réseau Réseau <a@b.example> {shared}-"));
        let words = |w: &str| Piece::Words(w.to_owned());
        assert_eq!(
            phrase.0,
            [
                words("é"),
                Piece::Id(own),
                words(", "),
                Piece::Name,
                words(" "),
                Piece::Name,
                words(" <a@"),
                Piece::Host,
                words(&format!("> {shared}-")),
            ]
        );
        assert!(known.phrase("–").is_fixed() && !phrase.is_fixed());
    }
}
