//! Who acts, and as what.

use super::ids::{OrganizationId, PersonId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A role within one organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NgoRole {
    /// Answers for the application: submits, withdraws, hands over.
    Owner,
    /// Fills in and answers.
    Editor,
    /// Reads.
    Viewer,
}

/// A role in the secretariat. One person may hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// Checks, reviews, asks, recommends.
    Officer,
    /// Countersigns, sends back, lifts conflicts.
    SeniorOfficer,
    /// Keeps the sessions, lists, decisions and announcements.
    CouncilSecretary,
    /// Manages people, settings, calendars; never a case.
    Administrator,
    /// Reads all, writes nothing.
    Auditor,
}

impl StaffRole {
    /// Every staff role, in the order in which tables list them.
    pub const ALL: [Self; 5] =
        [Self::Officer, Self::SeniorOfficer, Self::CouncilSecretary, Self::Administrator, Self::Auditor];

    /// Stable key for storage and forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::SeniorOfficer => "senior_officer",
            Self::CouncilSecretary => "council_secretary",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }

    /// The role of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.key() == key)
    }
}

impl NgoRole {
    /// Every role in an organization, most powerful first.
    pub const ALL: [Self; 3] = [Self::Owner, Self::Editor, Self::Viewer];

    /// Stable key for storage and forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Viewer => "viewer",
        }
    }

    /// The role of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.key() == key)
    }
}

/// The staff roles that one person holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StaffRoles(u8);

impl StaffRoles {
    /// No role.
    pub const NONE: Self = Self(0);

    /// Whether `role` is among them.
    pub const fn has(self, role: StaffRole) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    /// With `role` added.
    #[must_use]
    pub const fn with(self, role: StaffRole) -> Self {
        Self(self.0 | (1 << role as u8))
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// They, in the order of [`StaffRole::ALL`].
    pub fn iter(self) -> impl Iterator<Item = StaffRole> {
        StaffRole::ALL.into_iter().filter(move |r| self.has(*r))
    }
}

impl FromIterator<StaffRole> for StaffRoles {
    fn from_iter<I: IntoIterator<Item = StaffRole>>(roles: I) -> Self {
        roles.into_iter().fold(Self::NONE, Self::with)
    }
}

/// A role as the law's tables name it: in an organization, in the secretariat, or the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Owner of the organization whose case it is.
    Owner,
    /// Editor of the organization whose case it is.
    Editor,
    /// Viewer of the organization whose case it is.
    Viewer,
    /// Reviewing officer.
    Officer,
    /// Senior officer.
    SeniorOfficer,
    /// Council secretary.
    CouncilSecretary,
    /// Administrator.
    Administrator,
    /// Auditor.
    Auditor,
    /// Time passing. It reminds, warns, lapses; it never refuses and never decides.
    Clock,
}

impl Role {
    /// Every role, in the order in which tables list them.
    pub const ALL: [Self; 9] = [
        Self::Owner,
        Self::Editor,
        Self::Viewer,
        Self::Officer,
        Self::SeniorOfficer,
        Self::CouncilSecretary,
        Self::Administrator,
        Self::Auditor,
        Self::Clock,
    ];

    /// Stable key for tables and catalogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::Officer => "officer",
            Self::SeniorOfficer => "senior_officer",
            Self::CouncilSecretary => "council_secretary",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
            Self::Clock => "clock",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl From<StaffRole> for Role {
    fn from(r: StaffRole) -> Self {
        match r {
            StaffRole::Officer => Self::Officer,
            StaffRole::SeniorOfficer => Self::SeniorOfficer,
            StaffRole::CouncilSecretary => Self::CouncilSecretary,
            StaffRole::Administrator => Self::Administrator,
            StaffRole::Auditor => Self::Auditor,
        }
    }
}

impl From<NgoRole> for Role {
    fn from(r: NgoRole) -> Self {
        match r {
            NgoRole::Owner => Self::Owner,
            NgoRole::Editor => Self::Editor,
            NgoRole::Viewer => Self::Viewer,
        }
    }
}

/// Who acts on one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The clock.
    Clock,
    /// A person, with the staff roles in force today and the organizations that the person
    /// belongs to.
    Person {
        /// Who.
        id: PersonId,
        /// Roles in the secretariat.
        staff: StaffRoles,
        /// Roles in organizations.
        organizations: Vec<(OrganizationId, NgoRole)>,
    },
}

impl Actor {
    /// The person, if it is one.
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Clock => None,
            Self::Person { id, .. } => Some(*id),
        }
    }

    /// Role in `organization`, if any.
    pub fn ngo_role(&self, organization: OrganizationId) -> Option<NgoRole> {
        match self {
            Self::Clock => None,
            Self::Person { organizations, .. } => {
                organizations.iter().find(|(o, _)| *o == organization).map(|(_, r)| *r)
            }
        }
    }

    /// Whether the actor holds `role` where the case is one of `organization`. Staff who belong
    /// to the organization hold no staff role in its case: they are conflicted by themselves.
    pub fn holds(&self, role: Role, organization: Option<OrganizationId>) -> bool {
        self.roles(organization).contains(&role)
    }

    /// All roles that the actor holds in a case of `organization`.
    pub fn roles(&self, organization: Option<OrganizationId>) -> Vec<Role> {
        match self {
            Self::Clock => vec![Role::Clock],
            Self::Person { staff, .. } => match organization.and_then(|o| self.ngo_role(o)) {
                Some(role) => vec![role.into()],
                None => staff.iter().map(Role::from).collect(),
            },
        }
    }

    /// How the actor is written into an event.
    pub const fn kind(&self) -> ActorKind {
        match self {
            Self::Clock => ActorKind::Clock,
            Self::Person { id, .. } => ActorKind::Person(*id),
        }
    }
}

/// An actor as events name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActorKind {
    /// Time passing.
    Clock,
    /// A person.
    Person(PersonId),
}

impl ActorKind {
    /// The person, if it is one.
    pub const fn person(self) -> Option<PersonId> {
        match self {
            Self::Clock => None,
            Self::Person(id) => Some(id),
        }
    }
}
