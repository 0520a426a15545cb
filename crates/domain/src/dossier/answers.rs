//! The dossier as the law reads it: typed values of all sections, built leniently. What cannot
//! be read is absent; saying so is the business of [`super::read()`].

use super::{Answers, Country, Field, Row, Section, Typed, Value, read};
use crate::kernel::{Day, PartialDate};
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What an NGO states, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Dossier {
    values: BTreeMap<Field, Value>,
}

/// How the law where it is founded knows the organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Registration {
    /// In a register.
    Registered {
        /// Number there.
        number: String,
        /// Authority that keeps it.
        authority: String,
        /// Country.
        country: Country,
        /// When.
        on: PartialDate,
    },
    /// The law asks none.
    NotRequired {
        /// Which law.
        law: String,
    },
    /// It was refused.
    Refused {
        /// Why, in the organization's words.
        words: String,
    },
}

/// The governing body in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoverningBody {
    /// Seats.
    pub seats: u32,
    /// Of these, appointed by governments.
    pub government: u32,
}

/// One of the two years of accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Year {
    /// The latest closed year.
    Latest,
    /// The year before it.
    Previous,
}

/// The accounts of a closed year, as far as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedYear {
    /// Last day of the year.
    pub closed_on: Option<Day>,
    /// Total income.
    pub income: Option<Decimal>,
    /// Total expenditure.
    pub expenditure: Option<Decimal>,
    /// Income by source; a source that was left blank is absent.
    pub sources: BTreeMap<&'static str, Decimal>,
    /// Whether audited.
    pub audited: bool,
}

impl ClosedYear {
    /// Sum of the sources.
    pub fn sum_of_sources(&self) -> Decimal {
        self.sources.values().copied().sum()
    }

    /// Whether the sources add up to the total, to the unit: they may differ by less than one.
    pub fn adds_up(&self) -> bool {
        self.income.is_none_or(|total| (self.sum_of_sources() - total).abs() < Decimal::ONE)
    }

    /// Share of these sources in the income, as a fraction of 1 with four decimals; `None`
    /// without income.
    pub fn share(&self, sources: &[&str]) -> Option<Decimal> {
        let income = self.income.filter(|i| *i > Decimal::ZERO)?;
        let part: Decimal = sources.iter().filter_map(|s| self.sources.get(s)).copied().sum();
        part.checked_div(income)
    }
}

impl Dossier {
    /// From the answers of all sections. `today` only tells which dates are in the future, and
    /// those count as not readable.
    pub fn read(answers: &Answers, today: Day) -> Self {
        let values = Section::ALL
            .into_iter()
            .filter_map(|s| answers.get(&s).map(|typed| read(s, typed, today).values))
            .flatten()
            .collect();
        Self { values }
    }

    /// From one section only.
    pub fn read_section(section: Section, typed: &Typed, today: Day) -> Self {
        Self { values: read(section, typed, today).values }
    }

    /// The answer to a question.
    pub fn value(&self, field: Field) -> Option<&Value> {
        self.values.get(&field)
    }

    /// Questions and answers, in the order of the forms.
    pub fn values(&self) -> impl Iterator<Item = (Field, &Value)> {
        self.values.iter().map(|(f, v)| (*f, v))
    }

    /// A text.
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.value(field) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// A date.
    pub fn date(&self, field: Field) -> Option<PartialDate> {
        match self.value(field) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The option that was chosen.
    pub fn option(&self, field: Field) -> Option<&'static str> {
        match self.value(field) {
            Some(Value::Option(option)) => Some(option),
            _ => None,
        }
    }

    /// The options that were ticked.
    pub fn options(&self, field: Field) -> &[&'static str] {
        match self.value(field) {
            Some(Value::Options(options)) => options,
            _ => &[],
        }
    }

    /// Yes or no.
    pub fn yes(&self, field: Field) -> Option<bool> {
        match self.value(field) {
            Some(Value::Yes(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// A country or area.
    pub fn country(&self, field: Field) -> Option<Country> {
        match self.value(field) {
            Some(Value::Country(country)) => Some(*country),
            _ => None,
        }
    }

    /// An amount.
    pub fn money(&self, field: Field) -> Option<Decimal> {
        match self.value(field) {
            Some(Value::Money(amount)) => Some(*amount),
            _ => None,
        }
    }

    /// A whole number.
    pub fn whole(&self, field: Field) -> Option<u64> {
        match self.value(field) {
            Some(Value::Whole(n)) => Some(*n),
            _ => None,
        }
    }

    /// Rows of a table.
    pub fn rows(&self, field: Field) -> &[Row] {
        match self.value(field) {
            Some(Value::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// Whether a named person has declared it true and complete.
    pub fn is_declared(&self) -> bool {
        self.yes(Field::DeclaredTrue) == Some(true) && self.text(Field::DeclarantName).is_some()
    }

    /// How the law knows the organization, once everything that this takes is stated.
    pub fn registration(&self) -> Option<Registration> {
        let text = |field| self.text(field).map(str::to_owned);
        match self.option(Field::Registration)? {
            "registered" => Some(Registration::Registered {
                number: text(Field::RegistrationNumber)?,
                authority: text(Field::RegistrationAuthority)?,
                country: self.country(Field::RegistrationCountry)?,
                on: self.date(Field::RegisteredOn)?,
            }),
            "not_required" => Some(Registration::NotRequired { law: text(Field::RegistrationLaw)? }),
            "refused" => Some(Registration::Refused { words: text(Field::RegistrationRefusal)? }),
            _ => None,
        }
    }

    /// The governing body in figures, from the table or as stated beside the file.
    pub fn governing_body(&self) -> Option<GoverningBody> {
        let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        match self.option(Field::GoverningBodyAs)? {
            "table" => {
                let rows = self.rows(Field::GoverningBody);
                let government = rows.iter().filter(|r| r.says_yes(super::ColumnName::Government)).count();
                (!rows.is_empty())
                    .then(|| GoverningBody { seats: small(rows.len() as u64), government: small(government as u64) })
            }
            _ => Some(GoverningBody {
                seats: small(self.whole(Field::GoverningBodySeats)?),
                government: small(self.whole(Field::GoverningBodyGovernment)?),
            }),
        }
    }

    /// How many closed years the organization says there are.
    pub fn closed_years(&self) -> Option<u8> {
        match self.option(Field::ClosedYears)? {
            "two" => Some(2),
            "one" => Some(1),
            _ => Some(0),
        }
    }

    /// The accounts of a year; `None` where it says that there are none.
    pub fn closed_year(&self, year: Year) -> Option<ClosedYear> {
        use Field as F;
        let (needed, [closed_on, income, expenditure, sources, audited]) = match year {
            Year::Latest => {
                (1, [F::LatestClosedOn, F::LatestIncome, F::LatestExpenditure, F::LatestSources, F::LatestAudited])
            }
            Year::Previous => (
                2,
                [
                    F::PreviousClosedOn,
                    F::PreviousIncome,
                    F::PreviousExpenditure,
                    F::PreviousSources,
                    F::PreviousAudited,
                ],
            ),
        };
        (self.closed_years()? >= needed).then(|| ClosedYear {
            closed_on: self.date(closed_on).map(PartialDate::latest),
            income: self.money(income),
            expenditure: self.money(expenditure),
            sources: match self.value(sources) {
                Some(Value::Amounts(amounts)) => amounts.clone(),
                _ => BTreeMap::new(),
            },
            audited: self.option(audited) == Some("audited"),
        })
    }

    /// Countries and areas where it has its seat, an office, members or affiliates, or is active.
    pub fn countries(&self) -> BTreeSet<Country> {
        [Field::OtherOffices, Field::MembersByCountry, Field::ActiveIn, Field::Affiliates, Field::Activities]
            .into_iter()
            .flat_map(|field| self.rows(field))
            .filter_map(|row| row.country(super::ColumnName::Country))
            .chain(self.country(Field::SeatCountry))
            .collect()
    }
}
