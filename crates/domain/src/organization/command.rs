//! What can be asked of an organization.

use super::state::{CountryCode, Observership};
use crate::{
    application::OutcomeKind,
    kernel::{ApplicationId, Day, Digest, NgoRole, PersonId, TextRef},
};

/// A command on one organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A person names an organization and becomes its owner.
    Register {
        /// Its name.
        name: TextRef,
        /// Country or area of its seat.
        country: Option<CountryCode>,
    },
    /// The secretariat names an organization that has been an observer since before this
    /// system; nobody belongs to it yet.
    Enter {
        /// Its name.
        name: TextRef,
        /// Country or area of its seat.
        country: Option<CountryCode>,
    },
    /// Gives it another name or seat.
    Rename {
        /// Its name.
        name: TextRef,
        /// Country or area of its seat.
        country: Option<CountryCode>,
    },
    /// Invites somebody by address.
    Invite {
        /// Digest of the address.
        address: Digest,
        /// As what.
        role: NgoRole,
    },
    /// Takes an invitation back.
    RevokeInvitation {
        /// Digest of the address.
        address: Digest,
    },
    /// Accepts an invitation; the actor becomes a member.
    AcceptInvitation {
        /// Digest of the address, which the actor has verified.
        address: Digest,
    },
    /// Gives a member another role; the ownership is moved, not given.
    ChangeRole {
        /// Whom.
        person: PersonId,
        /// Which role.
        role: NgoRole,
    },
    /// Makes another member the owner; the owner so far becomes editor.
    MoveOwnership {
        /// To whom.
        to: PersonId,
        /// Why; asked of an administrator.
        reason: Option<TextRef>,
    },
    /// Takes a member out, or leaves.
    RemoveMember {
        /// Whom.
        person: PersonId,
    },
    /// It is an observer; the other half is `observer::Command::Admit` or `Record`.
    MarkObserver(Observership),
    /// The record that made it one was struck out; the other half is `observer::Command::Strike`.
    UnmarkObserver,
    /// The Council's decision on an application was announced; the other half is
    /// `application::Command::Announce` or `ConfirmCorrection`.
    NoteDecision {
        /// On which application.
        application: ApplicationId,
        /// What.
        outcome: OutcomeKind,
        /// From when it may apply again.
        may_apply_from: Option<Day>,
        /// It corrects what was noted before on the same application.
        corrects: bool,
    },
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        Register = "register", Enter = "enter", Rename = "rename", Invite = "invite",
        RevokeInvitation = "revoke_invitation", AcceptInvitation = "accept_invitation", ChangeRole = "change_role",
        MoveOwnership = "move_ownership", RemoveMember = "remove_member", MarkObserver = "mark_observer",
        UnmarkObserver = "unmark_observer", NoteDecision = "note_decision",
    }
}
