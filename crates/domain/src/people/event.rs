//! What has happened to an account: ids, keys, dates and hashes only.

use super::{absence::Absence, state::Acting};
use crate::kernel::{Day, Digest, PersonId, StaffRole, TextRef};
use serde::{Deserialize, Serialize};

/// An event of one account. Who and when stand beside it (`Recorded`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The account was opened.
    Registered {
        /// Whose.
        person: PersonId,
        /// Digest of the address.
        address: Digest,
    },
    /// The person was invited into the secretariat. Whoever opened the account before, without proving its
    /// address, can use it no longer.
    Invited {
        /// Digest of the address.
        address: Digest,
    },
    /// The address was proved.
    EmailVerified,
    /// The address was changed.
    EmailChanged {
        /// Digest of the new address.
        address: Digest,
    },
    /// A staff role was granted.
    RoleGranted {
        /// Which.
        role: StaffRole,
    },
    /// A staff role was taken away.
    RoleRevoked {
        /// Which.
        role: StaffRole,
    },
    /// The person acts as senior officer for a time.
    ActingSeniorAppointed(Acting),
    /// The person is away for some days.
    AbsenceRecorded(Absence),
    /// An absence ended before its last day, or never took place.
    AbsenceEnded {
        /// Its first day.
        from: Day,
        /// The day on which the person is back; the first day of one that never took place.
        back: Day,
    },
    /// The account was shut.
    Disabled {
        /// Why.
        reason: TextRef,
    },
    /// The account was opened again.
    Enabled,
    /// The password was changed.
    PasswordChanged,
    /// All sessions were ended.
    SessionsRevoked,
    /// Somebody signed in from a device that was not seen before.
    NewDeviceSeen,
    /// A code of an app is asked for beside the password.
    FactorTurnedOn,
    /// The person has the password alone asked for again.
    FactorTurnedOff,
    /// There are new recovery codes.
    RecoveryCodesRenewed,
    /// A recovery code was used in the place of a code of the app.
    RecoveryCodeUsed,
    /// A key of a device opens the account.
    PasskeyAdded {
        /// Digest of what the device finds it by.
        passkey: Digest,
    },
    /// Such a key opens nothing any more.
    PasskeyRemoved {
        /// Which.
        passkey: Digest,
    },
    /// An administrator took the second factor off.
    FactorLifted {
        /// Why.
        reason: TextRef,
    },
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name {
        Registered = "registered", Invited = "staff_invited", EmailVerified = "email_verified",
        EmailChanged = "email_changed",
        RoleGranted = "role_granted", RoleRevoked = "role_revoked",
        ActingSeniorAppointed = "acting_senior_appointed",
        AbsenceRecorded = "absence_recorded", AbsenceEnded = "absence_ended", Disabled = "disabled", Enabled = "enabled",
        PasswordChanged = "password_changed", SessionsRevoked = "sessions_revoked",
        NewDeviceSeen = "new_device_seen", FactorTurnedOn = "factor_turned_on",
        FactorTurnedOff = "factor_turned_off", RecoveryCodesRenewed = "recovery_codes_renewed",
        RecoveryCodeUsed = "recovery_code_used", FactorLifted = "factor_lifted",
        PasskeyAdded = "passkey_added", PasskeyRemoved = "passkey_removed",
    }
}
stored!(Event);
