//! The guiding documents of the Organization, and what the engine takes from each. Their titles
//! in words are the catalogues' business.

use crate::{criteria::CriterionKey as C, criteria::Mark, dossier::Field as F, kernel::Day};
use jiff::civil::date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A guiding document, or the part of one that the engine rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Instrument {
    /// Constitution, Preamble.
    #[serde(rename = "constitution-preamble")]
    ConstitutionPreamble,
    /// Constitution, Article 2 as the page of guiding documents numbers it; 1(2) in the text in
    /// force.
    #[serde(rename = "constitution-2")]
    Constitution2,
    /// Constitution, Article 8 of the text in force.
    #[serde(rename = "constitution-observers")]
    ConstitutionObservers,
    /// IOM Strategy, MC/INF/287.
    #[serde(rename = "strategy-2007")]
    Strategy2007,
    /// Review of the IOM Strategy, MC/INF/302.
    #[serde(rename = "strategy-review-2010")]
    StrategyReview2010,
    /// Cooperation with NGOs, MC/INF/231.
    #[serde(rename = "ngo-cooperation-1996")]
    NgoCooperation1996,
    /// Partnerships with NGOs, MC/INF/253.
    #[serde(rename = "ngo-partnerships-2002")]
    NgoPartnerships2002,
    /// Criteria for admitting NGOs as observers, MC/INF/300: the rulebook.
    #[serde(rename = "observer-criteria-2010")]
    ObserverCriteria2010,
}

/// What of an instrument could be consulted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consulted {
    /// The passage that the engine rests on was read.
    Read,
    /// Title, number and date were read on a page of the Organization; the text was not.
    ExistenceOnly,
}

impl Consulted {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::ExistenceOnly => "existence_only",
        }
    }
}

impl Instrument {
    /// Every instrument, in the order in which the public page lists them.
    pub const ALL: [Self; 8] = [
        Self::ConstitutionPreamble,
        Self::Constitution2,
        Self::ConstitutionObservers,
        Self::Strategy2007,
        Self::StrategyReview2010,
        Self::NgoCooperation1996,
        Self::NgoPartnerships2002,
        Self::ObserverCriteria2010,
    ];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ConstitutionPreamble => "constitution-preamble",
            Self::Constitution2 => "constitution-2",
            Self::ConstitutionObservers => "constitution-observers",
            Self::Strategy2007 => "strategy-2007",
            Self::StrategyReview2010 => "strategy-review-2010",
            Self::NgoCooperation1996 => "ngo-cooperation-1996",
            Self::NgoPartnerships2002 => "ngo-partnerships-2002",
            Self::ObserverCriteria2010 => "observer-criteria-2010",
        }
    }

    /// The instrument of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|i| i.key() == key)
    }

    /// Official symbol of the document, where it has one.
    pub const fn symbol(self) -> Option<&'static str> {
        match self {
            Self::ConstitutionPreamble | Self::Constitution2 | Self::ConstitutionObservers => None,
            Self::Strategy2007 => Some("MC/INF/287"),
            Self::StrategyReview2010 => Some("MC/INF/302"),
            Self::NgoCooperation1996 => Some("MC/INF/231"),
            Self::NgoPartnerships2002 => Some("MC/INF/253"),
            Self::ObserverCriteria2010 => Some("MC/INF/300"),
        }
    }

    /// The passage: article or paragraph, where one is cited.
    pub const fn passage(self) -> Option<&'static str> {
        match self {
            Self::Constitution2 => Some("1(2)"),
            Self::ConstitutionObservers => Some("8"),
            Self::StrategyReview2010 => Some("79"),
            _ => None,
        }
    }

    /// Year of the document.
    pub const fn year(self) -> i16 {
        match self {
            Self::ConstitutionPreamble | Self::Constitution2 | Self::ConstitutionObservers => 1953,
            Self::Strategy2007 => 2007,
            Self::StrategyReview2010 | Self::ObserverCriteria2010 => 2010,
            Self::NgoCooperation1996 => 1996,
            Self::NgoPartnerships2002 => 2002,
        }
    }

    /// Day of the document, where it is known to the day.
    pub const fn day(self) -> Option<Day> {
        match self {
            Self::ConstitutionPreamble | Self::Constitution2 | Self::ConstitutionObservers => Some(date(1953, 10, 19)),
            Self::Strategy2007 => None,
            Self::StrategyReview2010 => Some(date(2010, 10, 12)),
            Self::NgoCooperation1996 => Some(date(1996, 11, 4)),
            Self::NgoPartnerships2002 => Some(date(2002, 11, 1)),
            Self::ObserverCriteria2010 => Some(date(2010, 11, 4)),
        }
    }

    /// The amendments of the Constitution that are in force: adopted (where known), in force
    /// since, and how well that is known.
    pub const fn amendments(self) -> &'static [(Option<Day>, Day, Mark)] {
        const CONSTITUTION: &[(Option<Day>, Day, Mark)] =
            &[(Some(date(1987, 5, 20)), date(1989, 11, 14), Mark::Sourced), (None, date(2020, 10, 28), Mark::Quoted)];
        match self {
            Self::ConstitutionPreamble | Self::Constitution2 | Self::ConstitutionObservers => CONSTITUTION,
            _ => &[],
        }
    }

    /// What of it could be consulted.
    pub const fn consulted(self) -> Consulted {
        match self {
            Self::NgoCooperation1996 | Self::NgoPartnerships2002 | Self::ObserverCriteria2010 => {
                Consulted::ExistenceOnly
            }
            _ => Consulted::Read,
        }
    }

    /// The criteria that take something from it. The rulebook's own instrument names all.
    pub const fn criteria(self) -> &'static [C] {
        match self {
            Self::ConstitutionPreamble => &[C::CapacityContribution],
            Self::Constitution2 => &[C::MandateField, C::ConformityPrinciples],
            Self::ConstitutionObservers => {
                &[C::RequestOwnInitiative, C::MandateField, C::IdentityNonGovernmental, C::IdentityInternational]
            }
            Self::Strategy2007 | Self::StrategyReview2010 => &[],
            Self::NgoCooperation1996 | Self::NgoPartnerships2002 => &[C::RelationIom],
            Self::ObserverCriteria2010 => C::ALL,
        }
    }

    /// The questions that take their wording or their options from it.
    pub const fn fields(self) -> &'static [F] {
        match self {
            Self::ConstitutionPreamble => &[F::Contribution],
            Self::Constitution2 => &[F::ConcernedWith, F::AcceptsPrinciples],
            Self::ConstitutionObservers => &[F::ConcernedWith],
            Self::Strategy2007 => &[F::KindsOfCooperation],
            Self::StrategyReview2010 => &[F::KindOfOrganization, F::Levels],
            Self::NgoCooperation1996 | Self::NgoPartnerships2002 => &[F::HasCooperated, F::CooperationRecord],
            Self::ObserverCriteria2010 => &[],
        }
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}
