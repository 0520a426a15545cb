//! To the secretariat, about its own house.

use super::Session;
use crate::{letter::Letter, links::Links};
use domain::kernel::StaffRole;
use locale::{L10n, plain, words};

/// What staff are told about sessions and people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// The list of a session is closed.
    ListClosed {
        /// Of which session.
        session: Session,
        /// How many items it has.
        items: u32,
    },
    /// The calendar of a year was not loaded, and the year is near.
    CalendarMissing {
        /// Which.
        year: i16,
    },
    /// A role was granted.
    RoleGranted {
        /// To whom.
        to: String,
        /// Which.
        role: StaffRole,
    },
    /// A role was taken back.
    RoleRevoked {
        /// From whom.
        from: String,
        /// Which.
        role: StaffRole,
    },
}

impl Desk {
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            Self::ListClosed { .. } => "desk_list_closed",
            Self::CalendarMissing { .. } => "desk_calendar_missing",
            Self::RoleGranted { .. } => "desk_role_granted",
            Self::RoleRevoked { .. } => "desk_role_revoked",
        }
    }

    pub(crate) fn letter(&self, l: &L10n, links: &Links) -> Letter {
        match self {
            Self::ListClosed { session, items } => {
                let name = session.name(l);
                let letter =
                    Letter::new(&plain(&l.mail_staff_list_closed_subject(&name)), l.mail_staff_list_closed(&name));
                session
                    .facts(letter, l)
                    .fact(l.mail_label_items(), l.number(*items))
                    .action(l.mail_action_session(), links.session(session.id))
            }
            Self::CalendarMissing { year } => {
                let year = year.to_string();
                Letter::new(&l.mail_staff_calendar_subject(&year), l.mail_staff_calendar(&year))
                    .action(l.mail_action_sign_in(), links.sign_in())
            }
            Self::RoleGranted { to, role } => Letter::new(&l.mail_staff_role_subject(to), l.mail_staff_role(to))
                .fact(l.mail_label_role(), words::staff_role(l, *role))
                .action(l.mail_action_sign_in(), links.sign_in()),
            Self::RoleRevoked { from, role } => {
                Letter::new(&l.mail_staff_role_revoked_subject(from), l.mail_staff_role_revoked(from))
                    .fact(l.mail_label_role(), words::staff_role(l, *role))
                    .action(l.mail_action_sign_in(), links.sign_in())
            }
        }
    }
}
