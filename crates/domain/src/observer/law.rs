//! Who may do what with the register.

use super::command::CommandKind;
use crate::{
    kernel::Role::{Clock, CouncilSecretary, SeniorOfficer},
    rights::{Who, rights},
};

rights! {
    // With the announcement, or with the confirmation of a correction.
    Admit => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
    Record => Who::Roles(&[CouncilSecretary]),
    // The clock: with the number of the resolution, see `Observer::renumbered`.
    Correct => Who::Roles(&[CouncilSecretary, SeniorOfficer, Clock]),
    Strike => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
}
