//! What is wrong with an answer, with the data that explains it.

use super::Field;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Something wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Name of the form control beside which it is shown.
    pub at: String,
    /// The question.
    pub field: Field,
    /// What is wrong.
    pub why: FaultKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fault")]
pub enum FaultKind {
    /// It has to be answered.
    Required,
    /// It has to be ticked.
    MustBeTicked,
    /// Too many characters.
    TooLong {
        /// Most.
        max: u16,
        /// As it is.
        is: u32,
    },
    /// It holds control characters, such as those that a copied text may bring along.
    ControlCharacters,
    /// Not a date.
    NotADate,
    /// That month has no such day, or the year no such month.
    NoSuchDay,
    /// Month and day are needed too.
    DayNeeded,
    /// It lies in the future.
    InTheFuture,
    /// Not a year of four digits.
    NotAYear,
    /// Not a number.
    NotANumber,
    /// Not a number, where things are counted.
    NotACount,
    /// Not a whole number.
    NotWhole,
    /// A number outside its bounds.
    OutOfRange {
        /// Least.
        min: u64,
        /// Most.
        max: u64,
    },
    /// Too many digits.
    TooManyDigits {
        /// Most.
        max: u8,
    },
    /// An amount below zero where none can be.
    Negative,
    /// Not an email address.
    NotAnEmail,
    /// Not a web address.
    NotAUrl,
    /// Not a telephone number in international form.
    NotAPhone,
    /// Not a country or area of the list.
    NotACountry,
    /// Not a currency of the list.
    NotACurrency,
    /// None of the answers that were offered.
    UnknownOption,
    /// One of the answers excludes the others that were ticked.
    ExcludesOthers,
    /// The sources do not add up to the total, to the unit.
    SumDiffers {
        /// Sum of the sources.
        sum: Decimal,
        /// The total that was given.
        total: Decimal,
    },
    /// This date has to lie before that of `later`.
    NotBefore {
        /// The question whose date has to be later.
        later: Field,
    },
    /// The last year is before the first.
    EndsBeforeItBegins,
    /// A part is greater than its whole.
    MoreThan {
        /// The whole's question.
        whole: Field,
    },
    /// A nationality was given, and also that there is none or that it is not stated.
    NationalityTwice,
    /// Too many rows.
    TooManyRows {
        /// Most.
        max: u16,
    },
}

impl FaultKind {
    /// Whether it only says that something is not there yet: a section with nothing worse is in
    /// progress, not in need of attention.
    pub const fn is_merely_missing(&self) -> bool {
        matches!(self, Self::Required | Self::MustBeTicked)
    }
}
