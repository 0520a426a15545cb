//! What an answer means, once it could be read.

use super::{ColumnName, Country};
use crate::kernel::PartialDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::BTreeMap;

/// An answer that could be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Text, without the blanks around it; also an email, a web address, a telephone number.
    Text(String),
    /// A date, known to the day or not.
    Date(PartialDate),
    /// One of the options.
    Option(&'static str),
    /// Some of the options, in the order of the form.
    Options(Vec<&'static str>),
    /// Yes or no; a ticked box is yes.
    Yes(bool),
    /// A country or area.
    Country(Country),
    /// A currency.
    Currency(&'static str),
    /// An amount of money.
    Money(Decimal),
    /// Amounts by name, those that were given.
    Amounts(BTreeMap<&'static str, Decimal>),
    /// A whole number.
    Whole(u64),
    /// A year.
    Year(i16),
    /// Rows that have something in them.
    Rows(Vec<Row>),
}

/// A row of a table: the cells that could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Row(pub BTreeMap<ColumnName, Value>);

impl Row {
    /// Text of a cell.
    pub fn text(&self, column: ColumnName) -> Option<&str> {
        match self.0.get(&column) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Country or area of a cell.
    pub fn country(&self, column: ColumnName) -> Option<Country> {
        match self.0.get(&column) {
            Some(Value::Country(country)) => Some(*country),
            _ => None,
        }
    }

    /// Whether a cell says yes.
    pub fn says_yes(&self, column: ColumnName) -> bool {
        self.0.get(&column) == Some(&Value::Yes(true))
    }

    /// Year of a cell.
    pub fn year(&self, column: ColumnName) -> Option<i16> {
        match self.0.get(&column) {
            Some(Value::Year(year)) => Some(*year),
            _ => None,
        }
    }

    /// Option chosen in a cell.
    pub fn option(&self, column: ColumnName) -> Option<&'static str> {
        match self.0.get(&column) {
            Some(Value::Option(option)) => Some(option),
            _ => None,
        }
    }
}
