//! Section E: the accounts of the last two closed years, as far as there are.

use super::{NAME, PARAGRAPH};
use crate::{
    criteria::CriterionKey as C,
    dossier::{
        Field as F, FieldKind,
        FieldKind::{Amounts, Choice, Currency, Date, Line, Money, Words},
        FieldSpec,
    },
};

const fn ask(field: F, kind: FieldKind) -> FieldSpec {
    FieldSpec::new(field, kind)
}

/// Where money comes from. Own and other governments count together, intergovernmental
/// organizations apart.
pub(in crate::dossier) const SOURCES: &[&str] = &[
    "members",
    "private_persons",
    "foundations",
    "companies",
    "own_government",
    "other_governments",
    "intergovernmental",
    "other",
];
const ANY: &[&str] = &["one", "two"];
const BOTH: &[&str] = &["two"];
const AUDITED: FieldKind = Choice(&["audited", "not_required", "not_audited"]);
const STATEMENT: &[C] = &[C::FinanceStatement];
const SOURCE: &[C] = &[C::FinanceSources, C::IntegrityCommercial];

pub(super) static FINANCES: &[FieldSpec] = &[
    ask(F::Currency, Currency).required(),
    ask(F::ClosedYears, Choice(&["two", "one", "none"])).required().feeds(STATEMENT),
    ask(F::LatestClosedOn, Date).required().when(F::ClosedYears, ANY).feeds(STATEMENT),
    ask(F::LatestIncome, Money { negative: false })
        .required()
        .when(F::ClosedYears, ANY)
        .feeds(&[C::FinanceStatement, C::FinanceSources]),
    ask(F::LatestSources, Amounts(SOURCES)).required().when(F::ClosedYears, ANY).feeds(SOURCE),
    ask(F::LatestExpenditure, Money { negative: false }).required().when(F::ClosedYears, ANY).feeds(STATEMENT),
    ask(F::LatestSurplus, Money { negative: true }).when(F::ClosedYears, ANY).feeds(&[C::IdentityNonProfit]),
    ask(F::LatestSurplusUse, Words { max: PARAGRAPH })
        .when(F::ClosedYears, ANY)
        .feeds(&[C::IdentityNonProfit, C::IntegrityCommercial]),
    ask(F::LatestAudited, AUDITED).required().when(F::ClosedYears, ANY).feeds(STATEMENT),
    ask(F::LatestAuditor, Line { max: NAME }).required().when(F::LatestAudited, &["audited"]).feeds(STATEMENT),
    ask(F::PreviousClosedOn, Date).required().when(F::ClosedYears, BOTH).feeds(STATEMENT),
    ask(F::PreviousIncome, Money { negative: false })
        .required()
        .when(F::ClosedYears, BOTH)
        .feeds(&[C::FinanceStatement, C::FinanceSources]),
    ask(F::PreviousSources, Amounts(SOURCES)).required().when(F::ClosedYears, BOTH).feeds(SOURCE),
    ask(F::PreviousExpenditure, Money { negative: false }).required().when(F::ClosedYears, BOTH).feeds(STATEMENT),
    ask(F::PreviousSurplus, Money { negative: true }).when(F::ClosedYears, BOTH).feeds(&[C::IdentityNonProfit]),
    ask(F::PreviousSurplusUse, Words { max: PARAGRAPH })
        .when(F::ClosedYears, BOTH)
        .feeds(&[C::IdentityNonProfit, C::IntegrityCommercial]),
    ask(F::PreviousAudited, AUDITED).required().when(F::ClosedYears, BOTH).feeds(STATEMENT),
    ask(F::PreviousAuditor, Line { max: NAME }).required().when(F::PreviousAudited, &["audited"]).feeds(STATEMENT),
];
