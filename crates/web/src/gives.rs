//! Which commands of the law a button gives. The table of routes says it beside each row, and a
//! test walks the law: a command that nobody can give from a page fails there.

use domain::{application, council, house, observer, organization, people};

/// A command that a button gives, by stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// On an application.
    Application(application::CommandKind),
    /// On a session of the Council.
    Council(council::CommandKind),
    /// On an organization.
    Organization(organization::CommandKind),
    /// On a line of the register.
    Observer(observer::CommandKind),
    /// On an account.
    Person(people::CommandKind),
    /// On the house.
    House(house::CommandKind),
}

macro_rules! from {
    ($($stream:ident => $variant:ident),+ $(,)?) => {
        $(impl From<$stream::CommandKind> for Gives {
            fn from(kind: $stream::CommandKind) -> Self {
                Self::$variant(kind)
            }
        })+
    };
}

from! {
    application => Application,
    council => Council,
    organization => Organization,
    observer => Observer,
    people => Person,
    house => House,
}
