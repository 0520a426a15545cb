//! Accounts and sources of funds. All amounts are exact decimals.

use super::{legal::years_closed_on, no_document, not_met, not_stated, of_kind};
use crate::{
    criteria::{Facts, Finding, Mend, Parameters, Question, Reason},
    dossier::{ClosedYear, Field, Year},
    evidence::DocumentKind,
    kernel::time::plus_months,
};
use rust_decimal::Decimal;

/// Own and other governments; intergovernmental organizations count apart.
const GOVERNMENTS: &[&str] = &["own_government", "other_governments"];

/// As many closed years as there must be, the latest within the limit, totals given, a statement
/// for each; what they show, a person reads.
pub(in crate::criteria) fn statement(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let Some(given) = facts.dossier.closed_years() else {
        return not_stated(Field::ClosedYears);
    };
    let Some(founded) = facts.dossier.date(Field::FoundedOn) else {
        return not_stated(Field::FoundedOn);
    };
    let there_must_be = (1..=*p.closed_years_shown).filter(|n| years_closed_on(founded, *n, p) <= facts.as_of).count();
    let needed = u8::try_from(there_must_be).unwrap_or(u8::MAX);
    if given < needed {
        let mend = Mend::Answer { field: Field::ClosedYears };
        return not_met(Reason::TooFewClosedYears { given, needed }, mend);
    }
    let Some(latest) = facts.dossier.closed_year(Year::Latest) else {
        let first_on = years_closed_on(founded, 1, p);
        return Finding::NotApplicable { because: Reason::NoYearClosedYet { first_on } };
    };
    let Some(closed_on) = latest.closed_on else {
        return not_stated(Field::LatestClosedOn);
    };
    if closed_on > facts.as_of {
        let mend = Mend::Answer { field: Field::LatestClosedOn };
        return not_met(Reason::AccountsNotClosed { closed_on }, mend);
    }
    let months = *p.statement_max_age_months;
    if plus_months(closed_on, months) < facts.as_of {
        let mend = Mend::Replace { kind: DocumentKind::FinancialStatement };
        return not_met(Reason::AccountsTooOld { closed_on, months }, mend);
    }
    totals_and_files(facts, given)
        .unwrap_or(Finding::NeedsJudgement { question: Question::ReadStatement { closed_on, audited: latest.audited } })
}

/// What is missing of the totals and the files, if anything.
fn totals_and_files(facts: &Facts<'_>, given: u8) -> Option<Finding> {
    const STATEMENT: DocumentKind = DocumentKind::FinancialStatement;
    let fields = [
        Field::LatestIncome,
        Field::LatestExpenditure,
        Field::PreviousClosedOn,
        Field::PreviousIncome,
        Field::PreviousExpenditure,
    ];
    let asked = if given >= 2 { fields.len() } else { 2 };
    if let Some(open) = super::first_open(facts, fields.get(..asked).unwrap_or(&fields)) {
        return Some(not_stated(open));
    }
    let attached = u8::try_from(of_kind(facts, STATEMENT).count()).unwrap_or(u8::MAX);
    match attached {
        0 => Some(no_document(STATEMENT)),
        attached if attached < given => {
            Some(not_met(Reason::TooFewStatements { attached, needed: given }, Mend::Attach { kinds: vec![STATEMENT] }))
        }
        _ => None,
    }
}

/// The sources add up to the total in each year; a share of governments above the limit is
/// shown, exactly the limit is not. Without income there is no share.
pub(in crate::criteria) fn sources(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let years: Vec<(ClosedYear, Field, Field)> = [
        (Year::Latest, Field::LatestIncome, Field::LatestSources),
        (Year::Previous, Field::PreviousIncome, Field::PreviousSources),
    ]
    .into_iter()
    .filter_map(|(year, total, sources)| facts.dossier.closed_year(year).map(|y| (y, total, sources)))
    .collect();
    if facts.dossier.closed_years().is_none() {
        return not_stated(Field::ClosedYears);
    }
    for (year, total, sources) in &years {
        let Some(income) = year.income else { return not_stated(*total) };
        if year.sources.is_empty() && !income.is_zero() {
            return not_stated(*sources);
        }
        if !year.adds_up() {
            let because = Reason::SumDiffers { closed_on: year.closed_on, sum: year.sum_of_sources(), total: income };
            return not_met(because, Mend::Reconcile { field: *sources, with: *total });
        }
    }
    let highest: Option<Decimal> = years.iter().filter_map(|(year, ..)| year.share(GOVERNMENTS)).max();
    match highest {
        None if years.is_empty() => Finding::NotApplicable { because: Reason::NoAccounts },
        None => Finding::NotApplicable { because: Reason::NoIncome },
        Some(share) if share > *p.gov_funding_flag_share => Finding::NeedsJudgement {
            question: Question::GovernmentFunding {
                share: share.round_dp(4),
                flagged_above: *p.gov_funding_flag_share,
            },
        },
        Some(share) => Finding::Met { because: Reason::SourcesDeclared { government_share: share.round_dp(4) } },
    }
}
