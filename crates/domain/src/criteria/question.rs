//! What a person is asked where a machine cannot judge.

use crate::{
    dossier::Country,
    kernel::{Day, PartialDate, ids::ObserverId},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a person is asked, with what the machine saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "question")]
pub enum Question {
    /// The letter was signed by somebody else than the head: with authority?
    SignatoryNotHead {
        /// Date of the letter.
        dated: PartialDate,
    },
    /// Is the concern real?
    ConcernReal {
        /// Fields declared.
        fields: Vec<Concern>,
    },
    /// Do governments control it?
    GovernmentControl {
        /// Seats appointed by governments.
        government: u32,
        /// All seats.
        seats: u32,
    },
    /// Is it international although so few countries were counted?
    International {
        /// Counted.
        count: u32,
        /// Wished for.
        min: u16,
    },
    /// The certificate of registration has expired: does the registration last?
    CertificateExpired {
        /// Last day.
        on: Day,
    },
    /// Registered much later than founded: is the founding proved?
    RegisteredLongAfter {
        /// Founded.
        founded: PartialDate,
        /// Registered.
        registered: PartialDate,
    },
    /// Was it really active during this time?
    ActivitySubstance {
        /// First day covered.
        from: Day,
        /// Last day covered.
        to: Day,
    },
    /// Is this a seat where one can visit?
    Headquarters {
        /// Country.
        country: Country,
    },
    /// Were the statutes democratically adopted?
    DemocraticAdoption {
        /// Adopted on.
        adopted_on: PartialDate,
        /// Last amended on.
        amended_on: Option<PartialDate>,
    },
    /// Is the structure representative and accountable, and the governing body renewed?
    Structure {
        /// Members of the governing body.
        members: u32,
    },
    /// What do the statements show?
    ReadStatement {
        /// Latest accounts closed on.
        closed_on: Day,
        /// Whether audited.
        audited: bool,
    },
    /// Governments give more than the share from which it is shown: does it matter?
    GovernmentFunding {
        /// Share, as a fraction of 1.
        share: Decimal,
        /// The share from which it is shown.
        flagged_above: Decimal,
    },
    /// Are the aims compatible with the Constitution?
    Compatibility,
    /// Has it the expertise and means to contribute?
    Contribution,
    /// Work with the Organization is claimed and not shown: what weight has it?
    CooperationUnproved {
        /// Entries in the record.
        entries: u32,
    },
    /// It reaches the Council through these observers: does that suffice?
    ReachesThrough {
        /// Which.
        observers: Vec<ObserverId>,
    },
    /// Is it chiefly commercial?
    Commercial {
        /// Share of companies in the latest income, where there was income.
        companies_share: Option<Decimal>,
    },
    /// Are these hits on loaded lists the organization or its people?
    ListHits {
        /// Not cleared yet.
        open: u32,
    },
}

/// A field of concern that the Constitution names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// Migration.
    Migration,
    /// Refugees.
    Refugees,
    /// Human resources.
    HumanResources,
}

impl Concern {
    /// The three.
    pub const ALL: [Self; 3] = [Self::Migration, Self::Refugees, Self::HumanResources];

    /// Stable key, also the option's.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Migration => "migration",
            Self::Refugees => "refugees",
            Self::HumanResources => "human_resources",
        }
    }
}
