//! Existence in law and in time.

use super::{first_open, no_document, not_met, not_stated, of_kind};
use crate::{
    criteria::{Facts, Finding, Mend, Parameters, Question, Reason},
    dossier::{Field, Registration},
    evidence::{DocumentKind, Period},
    kernel::{
        Day, PartialDate,
        time::{plus_months, plus_years},
    },
};
use jiff::ToSpan;

/// Registered, or registration not required, or refused: with the file that shows it. An
/// organization in exile is not incomplete.
pub(in crate::criteria) fn personality(facts: &Facts<'_>, p: &Parameters) -> Finding {
    const PROOF: DocumentKind = DocumentKind::Registration;
    let Some(registration) = facts.dossier.registration() else {
        return not_stated(open_of_registration(facts));
    };
    let registered = matches!(registration, Registration::Registered { .. });
    if !registered && !*p.alt_proof_allowed {
        return not_met(Reason::OnlyRegistrationCounts, Mend::Explain);
    }
    if of_kind(facts, PROOF).next().is_none() {
        return no_document(PROOF);
    }
    let because = match registration {
        Registration::Registered { country, on, .. } => {
            // A register's entry usually outlives its certificate: whether this one does, a
            // person sees.
            if !of_kind(facts, PROOF).any(|d| d.in_date(facts.as_of))
                && let Some(on) = of_kind(facts, PROOF).filter_map(|d| d.valid_until).max()
            {
                return Finding::NeedsJudgement { question: Question::CertificateExpired { on } };
            }
            Reason::Registered { country, on }
        }
        Registration::NotRequired { .. } => Reason::RegistrationNotRequired,
        Registration::Refused { .. } => Reason::RegistrationRefused,
    };
    Finding::Met { because }
}

fn open_of_registration(facts: &Facts<'_>) -> Field {
    let next: &[Field] = match facts.dossier.option(Field::Registration) {
        Some("registered") => {
            &[Field::RegistrationNumber, Field::RegistrationAuthority, Field::RegistrationCountry, Field::RegisteredOn]
        }
        Some("not_required") => &[Field::RegistrationLaw],
        Some(_) => &[Field::RegistrationRefusal],
        None => &[],
    };
    first_open(facts, next).unwrap_or(Field::Registration)
}

/// In existence for so many years, from the latest day that the founding date can mean. Where
/// only the founding reaches back far enough, and the registration came more than a year after
/// it, a person judges what proves the founding.
pub(in crate::criteria) fn min_age(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let years = *p.min_age_years;
    let Some(founded) = facts.dossier.date(Field::FoundedOn) else {
        return not_stated(Field::FoundedOn);
    };
    let from = plus_years(founded.latest(), years);
    if from > facts.as_of {
        return not_met(Reason::TooYoung { founded, years, from }, Mend::Wait { until: from });
    }
    match facts.dossier.date(Field::RegisteredOn) {
        Some(registered) if long_after(founded, registered) && plus_years(registered.latest(), years) > facts.as_of => {
            Finding::NeedsJudgement { question: Question::RegisteredLongAfter { founded, registered } }
        }
        _ => Finding::Met { because: Reason::OldEnough { since: founded, years } },
    }
}

/// Whether more than a year lies between them, however the unknown days are filled in.
fn long_after(founded: PartialDate, registered: PartialDate) -> bool {
    registered.earliest() > plus_years(founded.latest(), 1)
}

/// The periods of the reports leave no gap in the last so many years before the end of the last
/// report, or since founding if shorter; and that report is no older than a year and the time
/// after which a year counts as closed.
pub(in crate::criteria) fn activity_period(facts: &Facts<'_>, p: &Parameters) -> Finding {
    const REPORT: DocumentKind = DocumentKind::ActivityReport;
    let Some(founded) = facts.dossier.date(Field::FoundedOn) else {
        return not_stated(Field::FoundedOn);
    };
    if of_kind(facts, REPORT).next().is_none() {
        return no_document(REPORT);
    }
    let mut periods: Vec<Period> = of_kind(facts, REPORT).filter_map(|d| d.period).collect();
    periods.sort();
    let Some(end) = periods.iter().map(|period| period.to).max() else {
        return not_met(Reason::NoPeriodStated, Mend::Describe { kind: REPORT });
    };
    // Twelve months of the year that runs, and the months until it counts as closed.
    let months = 12 + *p.year_closed_after_months;
    if plus_months(end, months) < facts.as_of {
        let reach = facts.as_of.saturating_sub(i64::from(months).months());
        let report = Mend::Report { from: next_day(end), to: reach };
        return not_met(Reason::ReportsEndEarly { to: end, needed: reach }, report);
    }
    let window = next_day(end).saturating_sub(i64::from(*p.activity_years).years());
    let start = window.max(founded.latest().min(end));
    match first_gap(&periods, start) {
        Some(gap) if gap.from == start => not_met(
            Reason::ReportsBeginLate { from: next_day(gap.to), needed: start },
            Mend::Report { from: gap.from, to: gap.to },
        ),
        Some(gap) => {
            not_met(Reason::GapInReports { from: gap.from, to: gap.to }, Mend::Report { from: gap.from, to: gap.to })
        }
        None => Finding::NeedsJudgement { question: Question::ActivitySubstance { from: start, to: end } },
    }
}

fn next_day(day: Day) -> Day {
    day.saturating_add(1.day())
}

/// The first days from `start` on that no period covers before the next one begins.
fn first_gap(periods: &[Period], start: Day) -> Option<Period> {
    let mut uncovered = start;
    for period in periods {
        if period.from > uncovered {
            return Period::new(uncovered, period.from.saturating_sub(1.day()));
        }
        uncovered = uncovered.max(next_day(period.to));
    }
    None
}

/// The first day on which `n` years of accounts count as closed, for an organization founded on
/// `founded`: its years may end up to twelve months after it began.
pub(super) fn years_closed_on(founded: PartialDate, n: u16, p: &Parameters) -> Day {
    plus_months(founded.latest(), 12 * n + *p.year_closed_after_months)
}
