//! Who may do what with the register.

use super::command::CommandKind;
use crate::{
    kernel::Role::{CouncilSecretary, SeniorOfficer},
    rights::{Who, rights},
};

rights! {
    // With the announcement, or with the confirmation of a correction.
    Admit => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
    Record => Who::Roles(&[CouncilSecretary]),
    Correct => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
    Strike => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
}
