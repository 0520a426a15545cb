//! What has happened to an organization: ids, keys, dates and hashes only.

use super::state::{CountryCode, Observership};
use crate::{
    application::OutcomeKind,
    kernel::{ApplicationId, Day, Digest, Instant, NgoRole, ObserverId, OrganizationId, PersonId, TextRef},
};
use serde::{Deserialize, Serialize};

/// An event of one organization. Who and when stand beside it (`Recorded`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was registered.
    Registered {
        /// Which.
        organization: OrganizationId,
        /// Its name.
        name: TextRef,
        /// Country or area of its seat.
        country: Option<CountryCode>,
        /// Its owner; nobody where the secretariat entered it.
        owner: Option<PersonId>,
    },
    /// It has another name or seat.
    Renamed {
        /// Its name.
        name: TextRef,
        /// Country or area of its seat.
        country: Option<CountryCode>,
    },
    /// Somebody was invited.
    Invited {
        /// Digest of the address.
        address: Digest,
        /// As what.
        role: NgoRole,
        /// Until when it can be accepted.
        until: Instant,
    },
    /// An invitation was taken back.
    InvitationRevoked {
        /// Digest of the address.
        address: Digest,
    },
    /// Somebody joined.
    Joined {
        /// Who.
        person: PersonId,
        /// As what.
        role: NgoRole,
        /// The invitation.
        address: Digest,
    },
    /// A member has another role.
    RoleChanged {
        /// Who.
        person: PersonId,
        /// Which.
        role: NgoRole,
    },
    /// The ownership moved.
    OwnershipMoved {
        /// From whom, where there was an owner.
        from: Option<PersonId>,
        /// To whom.
        to: PersonId,
        /// Why, where an administrator moved it.
        reason: Option<TextRef>,
    },
    /// A member left, or was taken out.
    MemberRemoved {
        /// Who.
        person: PersonId,
    },
    /// It is an observer.
    MarkedObserver(Observership),
    /// The record that made it one was struck out.
    UnmarkedObserver {
        /// Which.
        observer: ObserverId,
    },
    /// The Council's decision on an application was announced.
    DecisionNoted {
        /// On which application.
        application: ApplicationId,
        /// What.
        outcome: OutcomeKind,
        /// From when it may apply again.
        may_apply_from: Option<Day>,
        /// Deferrals in all its applications with this one.
        rounds: u16,
    },
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name {
        Registered = "registered", Renamed = "renamed", Invited = "invited",
        InvitationRevoked = "invitation_revoked", Joined = "joined", RoleChanged = "role_changed",
        OwnershipMoved = "ownership_moved", MemberRemoved = "member_removed", MarkedObserver = "marked_observer",
        UnmarkedObserver = "unmarked_observer", DecisionNoted = "decision_noted",
    }
}
stored!(Event);
