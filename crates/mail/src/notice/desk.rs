//! To the secretariat, about its own house.

use super::Session;
use crate::{letter::Letter, links::Links};
use domain::kernel::{Day, StaffRole};
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
    /// A session has other days.
    SessionMoved {
        /// With its new days.
        session: Session,
        /// Its first and last day before.
        before: (Day, Day),
    },
    /// A session will not meet.
    SessionCancelled {
        /// Which.
        session: Session,
    },
    /// The calendar of a year was not loaded, and the year is near.
    CalendarMissing {
        /// Which.
        year: i16,
    },
    /// A role was granted.
    RoleGranted {
        /// To whom; `None` is whoever reads it.
        to: Option<String>,
        /// Which.
        role: StaffRole,
    },
    /// A role was taken back.
    RoleRevoked {
        /// From whom; `None` is whoever reads it.
        from: Option<String>,
        /// Which.
        role: StaffRole,
    },
}

impl Desk {
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            Self::ListClosed { .. } => "desk_list_closed",
            Self::SessionMoved { .. } => "desk_session_moved",
            Self::SessionCancelled { .. } => "desk_session_cancelled",
            Self::CalendarMissing { .. } => "desk_calendar_missing",
            Self::RoleGranted { .. } => "desk_role_granted",
            Self::RoleRevoked { .. } => "desk_role_revoked",
        }
    }

    pub(crate) fn letter(&self, l: &L10n, links: &Links) -> Letter {
        match self {
            Self::ListClosed { session, items } => {
                let subject = plain(&l.mail_staff_list_closed_subject(session.name(l)));
                let letter = Letter::new(&subject, l.mail_staff_list_closed());
                session
                    .facts(letter, l)
                    .fact(l.mail_label_items(), l.number(*items))
                    .action(l.mail_action_session(), links.session(session.id))
            }
            Self::SessionMoved { session, before: (opens, closes) } => {
                let subject = plain(&l.mail_staff_session_moved_subject(session.name(l)));
                session
                    .facts(Letter::new(&subject, l.mail_staff_session_moved()), l)
                    .fact(l.mail_label_instead_of(), l.span(opens, closes))
                    .action(l.mail_action_session(), links.session(session.id))
            }
            Self::SessionCancelled { session } => {
                let subject = plain(&l.mail_staff_session_cancelled_subject(session.name(l)));
                session
                    .facts(Letter::new(&subject, l.mail_staff_session_cancelled()), l)
                    .action(l.mail_action_session(), links.session(session.id))
            }
            Self::CalendarMissing { year } => {
                let year = year.to_string();
                Letter::new(&l.mail_staff_calendar_subject(&year), l.mail_staff_calendar(&year))
                    .action(l.mail_action_sign_in(), links.sign_in())
            }
            Self::RoleGranted { to, role } => {
                let letter = match to {
                    Some(to) => Letter::new(&l.mail_staff_role_subject(to), l.mail_staff_role(to)),
                    None => Letter::new(&l.mail_staff_role_yours_subject(), l.mail_staff_role_yours()),
                };
                letter
                    .fact(l.mail_label_role(), words::staff_role(l, *role))
                    .action(l.mail_action_sign_in(), links.sign_in())
            }
            Self::RoleRevoked { from, role } => {
                let letter = match from {
                    Some(from) => {
                        Letter::new(&l.mail_staff_role_revoked_subject(from), l.mail_staff_role_revoked(from))
                    }
                    None => Letter::new(&l.mail_staff_role_lost_subject(), l.mail_staff_role_lost()),
                };
                letter
                    .fact(l.mail_label_role(), words::staff_role(l, *role))
                    .action(l.mail_action_sign_in(), links.sign_in())
            }
        }
    }
}
