//! Who may do what with an account.

use super::command::CommandKind;
use crate::{
    kernel::Role::{Administrator, SeniorOfficer},
    rights::{Who, rights},
};

rights! {
    Register => Who::Oneself,
    Invite => Who::Roles(&[Administrator]),
    SetUp => Who::Oneself,
    VerifyEmail => Who::Oneself,
    ChangeEmail => Who::Oneself,
    GrantRole => Who::Roles(&[Administrator]),
    RevokeRole => Who::Roles(&[Administrator]),
    AppointActingSenior => Who::Roles(&[Administrator]),
    // Whoever is ill cannot say so: those who give files, and those who keep the accounts, may for them.
    RecordAbsence => Who::OneselfOr(&[SeniorOfficer, Administrator]),
    EndAbsence => Who::OneselfOr(&[SeniorOfficer, Administrator]),
    Disable => Who::Roles(&[Administrator]),
    Enable => Who::Roles(&[Administrator]),
    ChangePassword => Who::Oneself,
    RevokeSessions => Who::OneselfOr(&[Administrator]),
    NoteNewDevice => Who::Oneself,
    TurnOnFactor => Who::Oneself,
    TurnOffFactor => Who::Oneself,
    RenewRecoveryCodes => Who::Oneself,
    UseRecoveryCode => Who::Oneself,
    AddPasskey => Who::Oneself,
    RemovePasskey => Who::Oneself,
    LiftFactor => Who::Roles(&[Administrator]),
}
