//! What can be asked of an account.

use crate::kernel::{Day, Digest, StaffRole, TextRef};

/// A command on one person's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Opens an account; the actor is the person.
    Register {
        /// Digest of the address.
        address: Digest,
    },
    /// Opens the first administrator's account, by the link that the program printed; the other
    /// half is `house::Command::SetUp`.
    SetUp {
        /// Digest of the address.
        address: Digest,
    },
    /// Proves the address.
    VerifyEmail {
        /// Digest of the address that the message went to.
        address: Digest,
    },
    /// Changes the address; it is to be proved again.
    ChangeEmail {
        /// Digest of the new address.
        address: Digest,
    },
    /// Grants a staff role.
    GrantRole {
        /// Which.
        role: StaffRole,
    },
    /// Takes a staff role away.
    RevokeRole {
        /// Which.
        role: StaffRole,
    },
    /// Appoints an acting senior officer for a time.
    AppointActingSenior {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Records that somebody of the secretariat is away for some days, today or later.
    RecordAbsence {
        /// First day.
        from: Day,
        /// Last day.
        to: Day,
    },
    /// Ends an absence: the person is back today. One that has not begun never takes place.
    EndAbsence {
        /// Its first day: absences share none, so that it names one.
        from: Day,
    },
    /// Shuts the account: its cases are released, its sessions are over.
    Disable {
        /// Why.
        reason: TextRef,
    },
    /// Opens it again.
    Enable,
    /// Has a new password.
    ChangePassword,
    /// Ends all sessions of the account.
    RevokeSessions,
    /// A sign-in from a device that was not seen before.
    NoteNewDevice,
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        Register = "register", SetUp = "set_up", VerifyEmail = "verify_email", ChangeEmail = "change_email",
        GrantRole = "grant_role", RevokeRole = "revoke_role", AppointActingSenior = "appoint_acting_senior",
        RecordAbsence = "record_absence", EndAbsence = "end_absence",
        Disable = "disable", Enable = "enable", ChangePassword = "change_password",
        RevokeSessions = "revoke_sessions", NoteNewDevice = "note_new_device",
    }
}
