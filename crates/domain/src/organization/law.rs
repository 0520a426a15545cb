//! Who may do what with an organization.

use super::command::CommandKind;
use crate::{
    kernel::Role::{Administrator, CouncilSecretary, Editor, Owner, SeniorOfficer, Viewer},
    rights::{Who, rights},
};

rights! {
    Register => Who::Anyone,
    Enter => Who::Roles(&[CouncilSecretary]),
    Rename => Who::Roles(&[Owner, CouncilSecretary]),
    // The secretary invites the first owner of an organization to which nobody belongs.
    Invite => Who::Roles(&[Owner, CouncilSecretary]),
    RevokeInvitation => Who::Roles(&[Owner, CouncilSecretary]),
    AcceptInvitation => Who::Anyone,
    ChangeRole => Who::Roles(&[Owner]),
    // An owner who is gone cannot move it: administrators manage people.
    MoveOwnership => Who::Roles(&[Owner, Administrator]),
    RemoveMember => Who::Roles(&[Owner, Editor, Viewer]),
    MarkObserver => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
    UnmarkObserver => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
    NoteDecision => Who::Roles(&[CouncilSecretary, SeniorOfficer]),
}
