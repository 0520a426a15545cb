//! Who may give a command on the streams whose law has no phases: organizations, accounts, the
//! house, the register.

use crate::kernel::{Actor, OrganizationId, PersonId, Role};

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Any person who has signed in.
    Anyone,
    /// The person whose account it is.
    Oneself,
    /// The person whose account it is, or one of these roles.
    OneselfOr(&'static [Role]),
    /// One of these roles.
    Roles(&'static [Role]),
}

impl Who {
    /// The roles among them.
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Self::Anyone | Self::Oneself => &[],
            Self::OneselfOr(roles) | Self::Roles(roles) => roles,
        }
    }

    /// Whether `actor` is among them, on the account of `person` or the file of `organization`.
    pub fn includes(self, actor: &Actor, person: Option<PersonId>, organization: Option<OrganizationId>) -> bool {
        let oneself = actor.person().is_some() && actor.person() == person;
        let in_role = || actor.roles(organization).iter().any(|role| self.roles().contains(role));
        match self {
            Self::Anyone => actor.person().is_some(),
            Self::Oneself => oneself,
            Self::OneselfOr(_) => oneself || in_role(),
            Self::Roles(_) => in_role(),
        }
    }
}

/// The law of one stream without phases: who may give each command.
macro_rules! rights {
    ($($command:ident => $who:expr),+ $(,)?) => {
        /// Who may give `command`. What a page offers and the permission tables read this.
        pub const fn who_may(command: CommandKind) -> Who {
            match command { $(CommandKind::$command => $who),+ }
        }
    };
}
pub(crate) use rights;
