//! What is wrong with an answer, and how far a section has come.

use super::field_label;
use crate::L10n;
use domain::dossier::{Completeness, FaultKind};

/// What is wrong with an answer, and how to put it right.
pub fn fault(l: &L10n, why: &FaultKind) -> String {
    match why {
        FaultKind::Required => l.fault_required(),
        FaultKind::MustBeTicked => l.fault_must_be_ticked(),
        FaultKind::TooLong { max, is } => l.fault_too_long(max, l.number(*max), l.number(*is)),
        FaultKind::ControlCharacters => l.fault_control_characters(),
        FaultKind::NotADate => l.fault_not_a_date(),
        FaultKind::NoSuchDay => l.fault_no_such_day(),
        FaultKind::DayNeeded => l.fault_day_needed(),
        FaultKind::InTheFuture => l.fault_in_the_future(),
        FaultKind::NotAYear => l.fault_not_a_year(),
        FaultKind::NotANumber => l.fault_not_a_number(),
        FaultKind::NotACount => l.fault_not_a_count(),
        FaultKind::NotWhole => l.fault_not_whole(),
        FaultKind::OutOfRange { min, max } => l.fault_out_of_range(l.number(*min), l.number(*max)),
        FaultKind::TooManyDigits { max } => l.fault_too_many_digits(max),
        FaultKind::Negative => l.fault_negative(),
        FaultKind::NotAnEmail => l.fault_not_an_email(),
        FaultKind::NotAUrl => l.fault_not_a_url(),
        FaultKind::NotAPhone => l.fault_not_a_phone(),
        FaultKind::NotACountry => l.fault_not_a_country(),
        FaultKind::NotACurrency => l.fault_not_a_currency(),
        FaultKind::UnknownOption => l.fault_unknown_option(),
        FaultKind::ExcludesOthers => l.fault_excludes_others(),
        FaultKind::SumDiffers { sum, total } => l.fault_sum_differs(l.decimal(sum), l.decimal(total)),
        FaultKind::NotBefore { later } => l.fault_not_before(field_label(l, *later)),
        FaultKind::EndsBeforeItBegins => l.fault_ends_before_it_begins(),
        FaultKind::MoreThan { whole } => l.fault_more_than(field_label(l, *whole)),
        FaultKind::NationalityTwice => l.fault_nationality_twice(),
        FaultKind::TooManyRows { max } => l.fault_too_many_rows(max, l.number(*max)),
    }
}

/// How far a section has come.
pub fn completeness(l: &L10n, completeness: &Completeness) -> String {
    match completeness {
        Completeness::NotStarted => l.completeness_not_started(),
        Completeness::InProgress { .. } => l.completeness_in_progress(),
        Completeness::Complete => l.completeness_complete(),
        Completeness::NeedsAttention { faults } => l.completeness_needs_attention(faults.len()),
    }
}
