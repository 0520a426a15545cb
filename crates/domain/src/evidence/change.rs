//! Which documents came, went or took the place of others between two versions of a dossier.

use super::DocumentFacts;

/// What became of a document between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentChange<'d> {
    /// It is new.
    Added(&'d DocumentFacts),
    /// It stands where another of its kind stood.
    Replaced {
        /// The one that went.
        old: &'d DocumentFacts,
        /// The one that came.
        new: &'d DocumentFacts,
    },
    /// It went.
    Removed(&'d DocumentFacts),
}

/// What became of the documents from `before` to `after`. Nobody says which file is meant to take
/// the place of which: of each kind, the first that came is held against the first that went.
pub fn documents_changed<'d>(
    before: impl IntoIterator<Item = &'d DocumentFacts>,
    after: impl IntoIterator<Item = &'d DocumentFacts>,
) -> Vec<DocumentChange<'d>> {
    let (before, after): (Vec<_>, Vec<_>) = (before.into_iter().collect(), after.into_iter().collect());
    let is_in = |all: &[&DocumentFacts], one: &DocumentFacts| all.iter().any(|d| d.id == one.id);
    let mut gone: Vec<_> = before.iter().copied().filter(|d| !is_in(&after, d)).collect();
    let mut changes = Vec::new();
    for new in after.into_iter().filter(|d| !is_in(&before, d)) {
        changes.push(match gone.iter().position(|old| old.kind == new.kind) {
            Some(at) => DocumentChange::Replaced { old: gone.remove(at), new },
            None => DocumentChange::Added(new),
        });
    }
    changes.extend(gone.into_iter().map(DocumentChange::Removed));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        evidence::DocumentKind::{self, ActivityReport, Publication, Statutes},
        kernel::{Digest, DocumentId},
    };
    use uuid::Uuid;

    fn document(n: u128, kind: DocumentKind) -> DocumentFacts {
        DocumentFacts {
            id: DocumentId::from(Uuid::from_u128(n)),
            kind,
            digest: Digest::of(&n.to_be_bytes()),
            bytes: 1,
            language: None,
            issued_on: None,
            valid_until: None,
            period: None,
            issuer: None,
            signatory: None,
            translation_of: None,
        }
    }

    #[test]
    fn a_document_of_the_same_kind_takes_the_place_of_the_one_that_went() {
        let (statutes, newer, report, book) =
            (document(1, Statutes), document(2, Statutes), document(3, ActivityReport), document(4, Publication));
        let second = document(5, Statutes);
        assert_eq!(
            documents_changed([&statutes, &report], [&newer, &second, &book]),
            [
                DocumentChange::Replaced { old: &statutes, new: &newer },
                DocumentChange::Added(&second),
                DocumentChange::Added(&book),
                DocumentChange::Removed(&report),
            ]
        );
        assert_eq!(documents_changed([&statutes, &book], [&book, &statutes]), []);
    }
}
