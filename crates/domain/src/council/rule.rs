//! Decision rules as data, and whether a vote carries under them.

use serde::{Deserialize, Serialize};

/// How the Council takes a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionRule {
    /// Adopted without a vote, as is usual \[A\].
    WithoutVote,
    /// Simple majority of the members present and voting: Article 24 \[S\].
    SimpleMajority {
        /// How many must be present.
        quorum: Quorum,
    },
    /// Two thirds of the members present and voting.
    TwoThirds {
        /// How many must be present.
        quorum: Quorum,
    },
    /// Nobody objects in the room.
    Consensus,
    /// Carried unless so many members object.
    ObjectionThreshold {
        /// With so many objections it falls.
        objections: u16,
    },
    /// Written procedure: carried when nobody objects within so many days.
    NoObjection {
        /// The days.
        days: u16,
    },
}

impl DecisionRule {
    /// The Constitution's own rule: simple majority, a majority of the members being the quorum.
    pub const CONSTITUTION: Self = Self::SimpleMajority { quorum: Quorum::MajorityOfMembers };

    /// Keys of all rules, in the order in which forms list them.
    pub const KEYS: [&'static str; 6] =
        ["without_vote", "simple_majority", "two_thirds", "consensus", "objection_threshold", "no_objection"];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::WithoutVote => "without_vote",
            Self::SimpleMajority { .. } => "simple_majority",
            Self::TwoThirds { .. } => "two_thirds",
            Self::Consensus => "consensus",
            Self::ObjectionThreshold { .. } => "objection_threshold",
            Self::NoObjection { .. } => "no_objection",
        }
    }

    /// The rule of a key with the quorum of the Constitution; `figure` is the number of
    /// objections or of days where the rule has one.
    pub fn from_key(key: &str, figure: u16) -> Option<Self> {
        let quorum = Quorum::MajorityOfMembers;
        Some(match key {
            "without_vote" => Self::WithoutVote,
            "simple_majority" => Self::SimpleMajority { quorum },
            "two_thirds" => Self::TwoThirds { quorum },
            "consensus" => Self::Consensus,
            "objection_threshold" => Self::ObjectionThreshold { objections: figure },
            "no_objection" => Self::NoObjection { days: figure },
            _ => return None,
        })
    }

    /// Whether the rule cannot be read without counted votes.
    pub const fn needs_votes(self) -> bool {
        matches!(self, Self::SimpleMajority { .. } | Self::TwoThirds { .. })
    }

    /// The quorum that it asks for, where it asks for one.
    pub const fn quorum(self) -> Option<Quorum> {
        match self {
            Self::SimpleMajority { quorum } | Self::TwoThirds { quorum } => Some(quorum),
            _ => None,
        }
    }
}

/// How many members must be present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quorum {
    /// More than half of the members.
    MajorityOfMembers,
    /// So many.
    Members(u16),
}

impl Quorum {
    /// How many that is of `members`.
    pub const fn needed(self, members: u16) -> u16 {
        match self {
            Self::MajorityOfMembers => members / 2 + 1,
            Self::Members(n) => n,
        }
    }
}

/// Counted votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Votes {
    /// For the proposal.
    #[serde(rename = "for")]
    pub in_favour: u16,
    /// Against it, or objecting.
    pub against: u16,
    /// Abstaining: they do not count.
    pub abstaining: u16,
    /// Members present.
    pub present: u16,
}

impl Votes {
    /// Whether these figures can be: nobody votes who is not present, nobody is present who is
    /// no member. Where the number of members is not known it is not held against them.
    pub const fn are_possible(&self, members: Option<u16>) -> bool {
        let cast = self.in_favour as u32 + self.against as u32 + self.abstaining as u32;
        cast <= self.present as u32
            && match members {
                Some(members) => self.present <= members,
                None => true,
            }
    }
}

/// What a rule makes of the votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The proposal carries.
    Yes,
    /// It does not: a tie, too few, or somebody objected.
    No,
    /// Too few members were present.
    NoQuorum {
        /// Present.
        present: u16,
        /// Needed.
        needed: u16,
    },
    /// The rule counts votes, and none were given.
    NotCounted,
    /// The rule's quorum rests on the number of members, which is not on record.
    MembersUnknown,
}

/// Whether a proposal carries under `rule`. Abstentions do not count; a tie does not carry.
pub fn carries(rule: DecisionRule, votes: Option<&Votes>, members: Option<u16>) -> Carried {
    let yes = |holds: bool| if holds { Carried::Yes } else { Carried::No };
    let against = votes.map_or(0, |v| v.against);
    match rule {
        DecisionRule::WithoutVote => Carried::Yes,
        DecisionRule::Consensus | DecisionRule::NoObjection { .. } => yes(against == 0),
        DecisionRule::ObjectionThreshold { objections } => yes(against < objections),
        DecisionRule::SimpleMajority { quorum } | DecisionRule::TwoThirds { quorum } => {
            let Some(votes) = votes else { return Carried::NotCounted };
            let needed = match (quorum, members) {
                (Quorum::Members(n), _) => n,
                (Quorum::MajorityOfMembers, Some(members)) => quorum.needed(members),
                (Quorum::MajorityOfMembers, None) => return Carried::MembersUnknown,
            };
            if votes.present < needed {
                return Carried::NoQuorum { present: votes.present, needed };
            }
            let (pro, contra) = (u32::from(votes.in_favour), u32::from(votes.against));
            match rule {
                DecisionRule::TwoThirds { .. } => yes(pro > 0 && pro * 3 >= (pro + contra) * 2),
                _ => yes(pro > contra),
            }
        }
    }
}
