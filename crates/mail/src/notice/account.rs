//! About a person's own account.

use crate::{letter::Letter, links::Links};
use domain::{kernel::Instant, notice::FactorChange};
use locale::L10n;

/// What a person is told about their account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Account {
    /// To prove that the address is theirs. Holds a secret.
    Verify {
        /// How long the link works.
        until: Instant,
    },
    /// To choose a new password. Holds a secret.
    Reset {
        /// How long the link works.
        until: Instant,
    },
    /// Invited to work on an application. Holds a secret.
    Invited {
        /// Who invites; nobody by name where the secretariat does.
        by: Option<String>,
        /// For which organization.
        organization: String,
        /// Until when the invitation holds.
        until: Instant,
    },
    /// Another person answers for an organization.
    OwnershipMoved {
        /// Which.
        organization: String,
        /// Who; `None` is whoever reads it.
        to: Option<String>,
    },
    /// Invited to the secretariat. Holds a secret.
    StaffInvited {
        /// How long the link works.
        until: Instant,
    },
    /// To use this address for an account from now on. Holds a secret.
    ChangeEmail {
        /// How long the link works.
        until: Instant,
    },
    /// Somebody asked for another address; told to the present one.
    EmailAsked {
        /// When.
        at: Instant,
    },
    /// The account has another address; told to the one that it had.
    EmailChanged {
        /// When.
        at: Instant,
    },
    /// The password was changed.
    PasswordChanged {
        /// When.
        at: Instant,
    },
    /// A sign-in from a device that was not seen before.
    NewSignIn {
        /// When.
        at: Instant,
    },
    /// Something became of the second factor.
    FactorChanged {
        /// What.
        change: FactorChange,
        /// When.
        at: Instant,
    },
    /// Somebody who knows the password entered more wrong codes than are looked at.
    CodesGuessed {
        /// When.
        at: Instant,
    },
}

impl Account {
    pub(crate) const fn key(&self) -> &'static str {
        match self {
            Self::Verify { .. } => "verify",
            Self::Reset { .. } => "reset",
            Self::Invited { .. } => "invited",
            Self::OwnershipMoved { .. } => "ownership_moved",
            Self::StaffInvited { .. } => "staff_invited",
            Self::ChangeEmail { .. } => "change_email",
            Self::EmailAsked { .. } => "email_asked",
            Self::EmailChanged { .. } => "email_changed",
            Self::PasswordChanged { .. } => "password_changed",
            Self::NewSignIn { .. } => "new_sign_in",
            Self::FactorChanged { .. } => "factor_changed",
            Self::CodesGuessed { .. } => "codes_guessed",
        }
    }

    pub(crate) fn letter(&self, l: &L10n, links: &Links) -> Letter {
        let time = |at: &Instant| l.instant_with_zone(at);
        match self {
            Self::Verify { until } => Letter::new(&l.mail_verify_subject(), l.mail_verify(time(until)))
                .action(l.mail_verify_action(), links.verify())
                .words(l.mail_verify_after()),
            Self::Reset { until } => Letter::new(&l.mail_reset_subject(), l.mail_reset(time(until)))
                .action(l.mail_reset_action(), links.reset())
                .words(l.mail_reset_after()),
            Self::Invited { by, organization, until } => {
                let lede = match by {
                    Some(by) => l.mail_invited(by, organization, time(until)),
                    None => l.mail_invited_by_the_house(organization, time(until)),
                };
                Letter::new(&l.mail_invited_subject(), lede).action(l.mail_invited_action(), links.invitation())
            }
            Self::OwnershipMoved { organization, to } => {
                let letter = match to {
                    Some(to) => {
                        Letter::new(&l.mail_ownership_moved_subject(), l.mail_ownership_moved(to, organization))
                    }
                    None => Letter::new(&l.mail_ownership_yours_subject(), l.mail_ownership_yours(organization)),
                };
                letter.action(l.mail_action_sign_in(), links.sign_in())
            }
            Self::StaffInvited { until } => {
                Letter::new(&l.mail_staff_invited_subject(), l.mail_staff_invited(time(until)))
                    .action(l.mail_staff_invited_action(), links.verify())
            }
            Self::ChangeEmail { until } => {
                Letter::new(&l.mail_change_email_subject(), l.mail_change_email(time(until)))
                    .action(l.mail_change_email_action(), links.change_email())
                    .words(l.mail_change_email_after())
            }
            Self::EmailAsked { at } => Letter::new(&l.mail_email_asked_subject(), l.mail_email_asked())
                .fact(l.mail_label_time(), time(at))
                .words(l.mail_email_asked_after())
                .action(l.mail_action_sign_in(), links.sign_in()),
            Self::EmailChanged { at } => Letter::new(&l.mail_email_changed_subject(), l.mail_email_changed())
                .fact(l.mail_label_time(), time(at))
                .words(l.mail_email_changed_after())
                .action(l.mail_action_sign_in(), links.sign_in()),
            Self::PasswordChanged { at } => Letter::new(&l.mail_password_changed_subject(), l.mail_password_changed())
                .fact(l.mail_label_time(), time(at))
                .words(l.mail_password_changed_after())
                .action(l.mail_action_sign_in(), links.sign_in()),
            Self::NewSignIn { at } => Letter::new(&l.mail_new_sign_in_subject(), l.mail_new_sign_in())
                .fact(l.mail_label_time(), time(at))
                .words(l.mail_new_sign_in_after())
                .action(l.mail_action_sign_in(), links.sign_in()),
            Self::FactorChanged { change, at } => factor(*change, l)
                .fact(l.mail_label_time(), time(at))
                .words(l.mail_factor_after())
                .action(l.mail_action_sign_in(), links.sign_in()),
            Self::CodesGuessed { at } => Letter::new(&l.mail_codes_guessed_subject(), l.mail_codes_guessed())
                .fact(l.mail_label_time(), time(at))
                .words(l.mail_codes_guessed_after())
                .action(l.mail_action_sign_in(), links.sign_in()),
        }
    }
}

fn factor(change: FactorChange, l: &L10n) -> Letter {
    match change {
        FactorChange::On => Letter::new(&l.mail_factor_on_subject(), l.mail_factor_on()),
        FactorChange::Off => Letter::new(&l.mail_factor_off_subject(), l.mail_factor_off()),
        FactorChange::Lifted => Letter::new(&l.mail_factor_lifted_subject(), l.mail_factor_lifted()),
        FactorChange::PasskeyAdded => {
            Letter::new(&l.mail_factor_passkey_added_subject(), l.mail_factor_passkey_added())
        }
        FactorChange::PasskeyRemoved => {
            Letter::new(&l.mail_factor_passkey_removed_subject(), l.mail_factor_passkey_removed())
        }
        FactorChange::Renewed => Letter::new(&l.mail_factor_renewed_subject(), l.mail_factor_renewed()),
        FactorChange::Used { left } => Letter::new(&l.mail_factor_used_subject(), l.mail_factor_used())
            .fact(l.mail_factor_used_left(), l.number(left as u64)),
    }
}
