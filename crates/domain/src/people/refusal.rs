//! Why a command on an account is not lawful.

use super::{absence::Absence, command::CommandKind};
use crate::kernel::{Day, Role};

/// A lawful no. `locale::words` says it; it never becomes a 500.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("refused: {self:?}")]
pub enum Refusal {
    /// The actor holds none of the roles that may.
    NotYourRole {
        /// Which command.
        command: CommandKind,
        /// Who may; empty where a person acts for themself alone.
        allowed: Vec<Role>,
    },
    /// There is an account already.
    AlreadyRegistered,
    /// There is no such account.
    NotRegistered,
    /// The place was set up already.
    AlreadySetUp,
    /// Another address than the one on record.
    OtherAddress,
    /// The address was proved already.
    AlreadyVerified,
    /// The address is to be proved first.
    NotVerified,
    /// Nobody grants a role to themself, takes one from themself, or shuts their own account.
    NotOnOneself,
    /// The role is held already.
    AlreadyHeld,
    /// The role is not held.
    NotHeld,
    /// Only an officer acts as senior officer.
    NotAnOfficer,
    /// The last day lies before the first.
    EndsBeforeItBegins,
    /// The time is over already.
    InThePast {
        /// Today.
        today: Day,
    },
    /// Only somebody of the secretariat is away: nobody else is given files.
    NotOfTheSecretariat,
    /// The absence begins too far ahead.
    AbsenceTooFarAhead {
        /// By which day it has to begin.
        by: Day,
    },
    /// The absence is too long.
    AbsenceTooLong {
        /// By which day it has to end.
        by: Day,
    },
    /// The person is away already on one of the days.
    AwayAlready {
        /// When.
        absence: Absence,
    },
    /// No absence begins on that day.
    NotAway,
    /// The last administrator stays.
    LastAdministrator,
    /// The account is shut.
    Disabled,
    /// The account is open.
    NotDisabled,
    /// A second factor is asked for already.
    FactorIsOn,
    /// No second factor is asked for.
    FactorIsOff,
    /// This passkey opens the account already.
    PasskeyIsKnown,
    /// No such passkey opens the account.
    PasskeyIsUnknown,
    /// There are as many passkeys as an account may have.
    TooManyPasskeys {
        /// How many that is.
        most: usize,
    },
    /// Every recovery code was used.
    NoRecoveryCodeLeft,
}
