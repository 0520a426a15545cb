//! On what a reviewer's finding rests, in a word: the same words for every file, so that findings can
//! be read and counted side by side. What a reviewer writes beside it stays.

use super::{Criterion, CriterionKey};
use serde::{Deserialize, Serialize};

macro_rules! bases {
    ($($(#[$doc:meta])* $variant:ident = $key:literal,)*) => {
        /// On what a finding rests.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Basis {
            $($(#[$doc])* #[serde(rename = $key)] $variant,)*
        }

        impl Basis {
            /// Every one, in the order in which forms list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Stable key.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The one of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

bases! {
    /// Met: a document shows it.
    DocumentShows = "document_shows",
    /// Met: the answers and the documents say the same.
    AnswersAgree = "answers_agree",
    /// Met: a public register or another public source confirms it.
    PublicSource = "public_source",
    /// Met: the answer to a question settled it.
    QuestionSettled = "question_settled",

    /// Not met: the evidence is missing.
    EvidenceMissing = "evidence_missing",
    /// Not met: the evidence is out of date.
    EvidenceOutdated = "evidence_outdated",
    /// Not met: the evidence does not show it.
    EvidenceWeak = "evidence_weak",
    /// Not met: answers and documents contradict each other.
    Contradiction = "contradiction",
    /// Not met: a question about it stayed without an answer.
    NoAnswer = "no_answer",
    /// Not met: a number or a period is not reached.
    FigureNotReached = "figure_not_reached",
    /// Not met: the aims do not provide for it.
    NotInTheAims = "not_in_the_aims",
    /// Not met: somebody else controls the organization or asks in its place.
    OutsideControl = "outside_control",
    /// Not met: who has to sign or adopt it has not.
    NotSigned = "not_signed",
    /// Not met: profit is distributed, or commerce prevails.
    Profit = "profit",
    /// Not met: the statutes or the practice go against a principle.
    AgainstPrinciples = "against_principles",
    /// Not met: a ground for exclusion stands.
    Excluded = "excluded",
}

use Basis as B;

/// What speaks for any criterion.
const MET: &[B] = &[B::DocumentShows, B::AnswersAgree, B::PublicSource, B::QuestionSettled];
/// What may speak against any of them.
const NOT_MET: &[B] = &[B::EvidenceMissing, B::EvidenceOutdated, B::EvidenceWeak, B::Contradiction, B::NoAnswer];

impl Criterion {
    /// On what a finding on it can rest: what fits every criterion, and what is its own.
    pub fn bases(&self, met: bool) -> impl Iterator<Item = Basis> {
        let (all, own): (&'static [B], &'static [B]) = if met { (MET, &[]) } else { (NOT_MET, own(self.key)) };
        all.iter().chain(own).copied()
    }
}

/// What speaks against one criterion and no other.
const fn own(key: CriterionKey) -> &'static [B] {
    use CriterionKey as C;
    match key {
        C::RequestOwnInitiative => &[B::OutsideControl, B::NotSigned],
        C::MandateField | C::CapacityContribution => &[B::NotInTheAims],
        C::IdentityNonGovernmental => &[B::OutsideControl, B::FigureNotReached],
        C::IdentityInternational | C::LegalMinAge | C::LegalActivityPeriod | C::FinanceSources => {
            &[B::FigureNotReached]
        }
        C::IdentityNonProfit | C::IntegrityCommercial => &[B::Profit],
        C::GovernanceStatutes => &[B::NotSigned],
        C::GovernanceStructure => &[B::FigureNotReached, B::OutsideControl],
        C::FinanceStatement => &[B::NotSigned, B::FigureNotReached],
        C::ConformityPrinciples => &[B::AgainstPrinciples, B::NotInTheAims],
        C::IntegrityExclusion => &[B::Excluded],
        C::LegalPersonality
        | C::GovernanceHeadquarters
        | C::RelationIom
        | C::RelationOtherStatus
        | C::AccessUmbrella
        | C::FileComplete
        | C::FileDeadline => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::current;
    use std::collections::BTreeSet;

    #[test]
    fn every_basis_fits_some_criterion_and_one_outcome_only() {
        let rulebook = current().unwrap();
        let all = |met| rulebook.criteria().iter().flat_map(move |c| c.bases(met)).collect::<BTreeSet<_>>();
        let (met, not_met) = (all(true), all(false));
        assert!(met.is_disjoint(&not_met));
        assert_eq!(met.union(&not_met).count(), Basis::ALL.len());
        for criterion in rulebook.criteria() {
            for met in [true, false] {
                let bases: Vec<_> = criterion.bases(met).collect();
                let once: BTreeSet<_> = bases.iter().collect();
                assert_eq!(once.len(), bases.len(), "{}: {bases:?}", criterion.key);
            }
        }
    }

    #[test]
    fn a_key_leads_back() {
        for basis in Basis::ALL {
            assert_eq!(Basis::from_key(basis.key()), Some(*basis));
            assert_eq!(serde_json::to_value(basis).unwrap(), basis.key());
        }
    }
}
