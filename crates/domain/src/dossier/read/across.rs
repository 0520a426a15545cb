//! Faults between answers that are fine one by one.

use super::Reading;
use crate::{
    dossier::{Fault, FaultKind, Field, Section, Value},
    kernel::PartialDate,
};
use rust_decimal::Decimal;

pub(super) fn check(section: Section, reading: &mut Reading) {
    match section {
        Section::Identity => {
            in_order(reading, Field::FoundedOn, Field::RegisteredOn);
        }
        Section::Governance => {
            in_order(reading, Field::StatutesAdoptedOn, Field::StatutesAmendedOn);
            let seats = |f| match reading.values.get(&f) {
                Some(Value::Whole(n)) => Some(*n),
                _ => None,
            };
            if let (Some(all), Some(part)) = (seats(Field::GoverningBodySeats), seats(Field::GoverningBodyGovernment))
                && part > all
            {
                fault(
                    reading,
                    Field::GoverningBodyGovernment,
                    "",
                    FaultKind::MoreThan { whole: Field::GoverningBodySeats },
                );
            }
        }
        Section::Finances => {
            if let (Some(previous), Some(latest)) =
                (date(reading, Field::PreviousClosedOn), date(reading, Field::LatestClosedOn))
                && previous.latest() >= latest.earliest()
            {
                fault(reading, Field::PreviousClosedOn, ".year", FaultKind::NotBefore { later: Field::LatestClosedOn });
            }
            adds_up(reading, Field::LatestSources, Field::LatestIncome);
            adds_up(reading, Field::PreviousSources, Field::PreviousIncome);
        }
        Section::People => alternate(reading),
        Section::Aims | Section::Members | Section::Cooperation | Section::Conduct | Section::Declaration => {}
    }
}

fn date(reading: &Reading, field: Field) -> Option<PartialDate> {
    match reading.values.get(&field) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    }
}

fn fault(reading: &mut Reading, field: Field, part: &str, why: FaultKind) {
    reading.faults.push(Fault { at: format!("{field}{part}"), field, why });
}

/// What comes first may fall on the same day as what comes after, and partial dates may overlap:
/// only what surely is the wrong way round is a fault.
fn in_order(reading: &mut Reading, first: Field, then: Field) {
    if let (Some(a), Some(b)) = (date(reading, first), date(reading, then))
        && a.earliest() > b.latest()
    {
        fault(reading, first, ".year", FaultKind::NotBefore { later: then });
    }
}

/// Nobody has to name an alternate; one who is named has to be reachable.
fn alternate(reading: &mut Reading) {
    const NEEDED: [Field; 2] = [Field::AlternateName, Field::AlternateEmail];
    let given = |f: &Field| reading.values.contains_key(f) || reading.faults.iter().any(|fault| fault.field == *f);
    if NEEDED.iter().chain([&Field::AlternateFunction]).any(given) {
        let open: Vec<Field> = NEEDED.into_iter().filter(|f| !given(f)).collect();
        for field in open {
            fault(reading, field, "", FaultKind::Required);
        }
    }
}

/// The sources add up to the total, to the unit: less than one of the currency may be lost to
/// rounding.
fn adds_up(reading: &mut Reading, sources: Field, total: Field) {
    let Some(Value::Money(income)) = reading.values.get(&total) else { return };
    let income = *income;
    let Some(Value::Amounts(amounts)) = reading.values.get(&sources) else {
        // No source of no income is fine; elsewhere the question is at fault already.
        if income.is_zero() {
            reading.faults.retain(|f| !(f.field == sources && f.why == FaultKind::Required));
        }
        return;
    };
    let sum: Decimal = amounts.values().copied().sum();
    if (sum - income).abs() >= Decimal::ONE {
        fault(reading, sources, "", FaultKind::SumDiffers { sum, total: income });
    }
}
