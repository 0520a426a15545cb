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
    /// Invites somebody into the secretariat, who chooses a password behind the link that is sent: opens the
    /// account, or sends another link where nobody has proved its address.
    Invite {
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
    /// Asks for a code of an app beside the password from now on.
    TurnOnFactor,
    /// Asks for the password alone again.
    TurnOffFactor,
    /// Has new recovery codes; the former ones open nothing any more.
    RenewRecoveryCodes,
    /// Signs in with a recovery code in the place of a code of the app.
    UseRecoveryCode,
    /// Lets a key of a device stand for password and second factor.
    AddPasskey {
        /// Digest of what the device finds it by.
        passkey: Digest,
    },
    /// Has such a key open nothing any more.
    RemovePasskey {
        /// Which.
        passkey: Digest,
    },
    /// Takes the second factor off the account of somebody who has lost it.
    LiftFactor {
        /// Why.
        reason: TextRef,
    },
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        Register = "register", Invite = "invite", SetUp = "set_up", VerifyEmail = "verify_email",
        ChangeEmail = "change_email",
        GrantRole = "grant_role", RevokeRole = "revoke_role", AppointActingSenior = "appoint_acting_senior",
        RecordAbsence = "record_absence", EndAbsence = "end_absence",
        Disable = "disable", Enable = "enable", ChangePassword = "change_password",
        RevokeSessions = "revoke_sessions", NoteNewDevice = "note_new_device",
        TurnOnFactor = "turn_on_factor", TurnOffFactor = "turn_off_factor",
        RenewRecoveryCodes = "renew_recovery_codes", UseRecoveryCode = "use_recovery_code",
        AddPasskey = "add_passkey", RemovePasskey = "remove_passkey", LiftFactor = "lift_factor",
    }
}
