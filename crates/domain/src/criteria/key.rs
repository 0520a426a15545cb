//! The keys of the criteria, and how each may be held against a file.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! criteria {
    ($($(#[$doc:meta])* $variant:ident = $key:literal,)*) => {
        /// Stable name of a criterion, the same in every rulebook.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum CriterionKey {
            $($(#[$doc])* #[serde(rename = $key)] $variant,)*
        }

        impl CriterionKey {
            /// Every criterion, in the order of the rulebook.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Stable key, such as `request.own_initiative`.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The criterion of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

criteria! {
    /// Request made by the organization itself, signed by its head.
    RequestOwnInitiative = "request.own_initiative",
    /// Concerned with migration, refugees or human resources.
    MandateField = "mandate.field",
    /// Neither set up nor controlled by governments.
    IdentityNonGovernmental = "identity.non_governmental",
    /// International in membership, structure or activity.
    IdentityInternational = "identity.international",
    /// Non-profit.
    IdentityNonProfit = "identity.non_profit",
    /// Registered or otherwise recognized in law.
    LegalPersonality = "legal.personality",
    /// In existence for so many years.
    LegalMinAge = "legal.min_age",
    /// Active during that time.
    LegalActivityPeriod = "legal.activity_period",
    /// Established headquarters.
    GovernanceHeadquarters = "governance.headquarters",
    /// Democratically adopted statutes.
    GovernanceStatutes = "governance.statutes",
    /// Representative structure.
    GovernanceStructure = "governance.structure",
    /// Recent financial statements.
    FinanceStatement = "finance.statement",
    /// Sources of funds declared.
    FinanceSources = "finance.sources",
    /// Aims compatible with the Constitution.
    ConformityPrinciples = "conformity.principles",
    /// Expertise and means to contribute.
    CapacityContribution = "capacity.contribution",
    /// Record of work with the Organization.
    RelationIom = "relation.iom",
    /// Status elsewhere.
    RelationOtherStatus = "relation.other_status",
    /// Already reaches the Council through an observer network.
    AccessUmbrella = "access.umbrella",
    /// Not chiefly commercial.
    IntegrityCommercial = "integrity.commercial",
    /// On no loaded list; no status withdrawn within the interval.
    IntegrityExclusion = "integrity.exclusion",
    /// All mandatory documents, in a working language or translated.
    FileComplete = "file.complete",
    /// Received in time for the session.
    FileDeadline = "file.deadline",
}

impl fmt::Display for CriterionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// What follows from a criterion that is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The file is asked to be completed; an officer may go on in spite of it, with a reason.
    Gate,
    /// A person records a finding and a reason.
    Judged,
    /// To be seen; never refuses by itself.
    Flag,
    /// Decides which session; never refuses.
    Scheduling,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Gate, Self::Judged, Self::Flag, Self::Scheduling];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Gate => "gate",
            Self::Judged => "judged",
            Self::Flag => "flag",
            Self::Scheduling => "scheduling",
        }
    }

    /// Whether a recommendation needs it to be found on: a gate or judged.
    pub const fn is_mandatory(self) -> bool {
        matches!(self, Self::Gate | Self::Judged)
    }
}

/// Who may read what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody who may read the file.
    Everybody,
    /// The secretariat alone, where telling would tip off.
    Staff,
}

impl Audience {
    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::Staff => "staff",
        }
    }
}
