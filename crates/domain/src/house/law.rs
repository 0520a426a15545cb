//! Who may do what with the house.

use super::command::CommandKind;
use crate::{
    kernel::Role::{Administrator, Clock, CouncilSecretary, Officer, SeniorOfficer},
    rights::{Who, rights},
};

rights! {
    // By the one-time link that the program printed; there are no roles yet.
    SetUp => Who::Anyone,
    LoadCalendar => Who::Roles(&[Administrator]),
    WarnCalendar => Who::Roles(&[Clock]),
    ChangeSetting => Who::Roles(&[Administrator]),
    RenameCountry => Who::Roles(&[Administrator]),
    LoadSanctions => Who::Roles(&[Administrator]),
    // Whose message it is, is looked at beside the role: see `Message::refuses`.
    HoldMessage => Who::Roles(&[Administrator, SeniorOfficer, Officer]),
    ReleaseMessage => Who::Roles(&[Administrator, SeniorOfficer, Officer]),
    ResendMessage => Who::Roles(&[Administrator, SeniorOfficer, Officer, CouncilSecretary]),
    DropMessage => Who::Roles(&[Administrator]),
    HoldMail => Who::Roles(&[Administrator]),
    ReleaseMail => Who::Roles(&[Administrator]),
    BeginTrial => Who::Roles(&[Administrator]),
    EndTrial => Who::Roles(&[Administrator]),
    SettleTrial => Who::Roles(&[Administrator]),
}
