//! What the events of organizations, accounts, the house and the register tell.

use super::{
    AccountNotice, DeskNotice, FactorChange, Notice,
    Recipient::{self, Address, Administrators, Auditors},
    Telling::{self, Silent, Told},
    Why,
};
use crate::{
    house,
    kernel::{ActorKind, PersonId, Recorded, StaffRole},
    observer, organization,
    organization::Organization,
    people::{self, Person},
};

fn person(id: PersonId, notice: AccountNotice) -> (Recipient, Notice) {
    (Recipient::Person(id), Notice::Account(notice))
}

/// Who is told of an event of an organization; `after` is the organization after it.
pub fn of_organization(event: &Recorded<organization::Event>, after: &Organization) -> Telling {
    use organization::Event;
    match event.event {
        Event::Invited { address, role, until } => {
            // An invitation by the secretariat names no person of it.
            let by = match event.by {
                ActorKind::Person(by) if after.members.contains_key(&by) => Some(by),
                _ => None,
            };
            let notice = AccountNotice::Invited { organization: after.id, role, by, until };
            Told(vec![(Address(address), Notice::Account(notice))])
        }
        Event::OwnershipMoved { from, to, .. } => {
            let notice = AccountNotice::OwnershipMoved { organization: after.id, to };
            Told(from.into_iter().chain([to]).map(|id| person(id, notice.clone())).collect())
        }
        Event::Registered { .. }
        | Event::Renamed { .. }
        | Event::InvitationRevoked { .. }
        | Event::Joined { .. }
        | Event::RoleChanged { .. }
        | Event::MemberRemoved { .. } => Silent(Why::OwnDoing),
        Event::MarkedObserver(_) | Event::UnmarkedObserver { .. } | Event::DecisionNoted { .. } => {
            Silent(Why::AnotherEventTells)
        }
    }
}

/// Who is told of an event of an account, which stood as `before`; `after` is the account after the
/// whole command.
pub fn of_person(event: &Recorded<people::Event>, before: Option<&Person>, after: &Person) -> Telling {
    use people::Event;
    let granted = |role| Notice::Desk(DeskNotice::RoleGranted { to: after.id, role });
    let factor = |change| Told(vec![person(after.id, AccountNotice::FactorChanged { change, at: event.at })]);
    let both = |notice: Notice| Told(vec![(Auditors, notice.clone()), (Recipient::Person(after.id), notice)]);
    match event.event {
        // The first administrator's address is proved by the link that the program printed.
        Event::Registered { .. } if after.verified.is_some() => Silent(Why::AnotherEventTells),
        // Whoever opens an account for somebody else invites them to it.
        Event::Registered { .. } if event.by != ActorKind::Person(after.id) => Silent(Why::AnotherEventTells),
        Event::Registered { .. } | Event::Invited { .. } => Told(vec![person(after.id, AccountNotice::Verify)]),
        Event::EmailChanged { .. } => {
            // Whoever reads the old address and did not ask for it must be able to object.
            let changed = Notice::Account(AccountNotice::EmailChanged { person: after.id, at: event.at });
            let former = before.map(|person| (Address(person.address), changed));
            let to_prove = after.verified.is_none().then(|| person(after.id, AccountNotice::Verify));
            Told(former.into_iter().chain(to_prove).collect())
        }
        Event::RoleGranted { role } => both(granted(role)),
        Event::RoleRevoked { role } => both(Notice::Desk(DeskNotice::RoleRevoked { from: after.id, role })),
        Event::ActingSeniorAppointed(_) => both(granted(StaffRole::SeniorOfficer)),
        Event::PasswordChanged => Told(vec![person(after.id, AccountNotice::PasswordChanged { at: event.at })]),
        Event::NewDeviceSeen => Told(vec![person(after.id, AccountNotice::NewSignIn { at: event.at })]),
        Event::FactorTurnedOn => factor(FactorChange::On),
        Event::FactorTurnedOff => factor(FactorChange::Off),
        Event::PasskeyAdded { .. } => factor(FactorChange::PasskeyAdded),
        Event::PasskeyRemoved { .. } => factor(FactorChange::PasskeyRemoved),
        Event::FactorLifted { .. } => factor(FactorChange::Lifted),
        Event::RecoveryCodesRenewed => factor(FactorChange::Renewed),
        Event::RecoveryCodeUsed => {
            factor(FactorChange::Used { left: after.factor.map_or(0, |factor| factor.recovery_codes) })
        }
        Event::EmailVerified | Event::SessionsRevoked => Silent(Why::OwnDoing),
        Event::Disabled { .. } => Silent(Why::AccountShut),
        // The pages on which files are given say it.
        Event::Enabled | Event::AbsenceRecorded(_) | Event::AbsenceEnded { .. } => Silent(Why::InsideTheSecretariat),
    }
}

/// Who is told of an event of the house: its pages show it, but a year that is missing from the
/// calendar has to be loaded by somebody.
pub fn of_house(event: &house::Event) -> Telling {
    use house::Event;
    match event {
        Event::CalendarWarned { year } => {
            Told(vec![(Administrators, Notice::Desk(DeskNotice::CalendarMissing { year: *year }))])
        }
        Event::SetUp { .. } => Silent(Why::OwnDoing),
        Event::CalendarLoaded { .. }
        | Event::SanctionsLoaded { .. }
        | Event::MessageHeld { .. }
        | Event::MessageReleased { .. }
        | Event::MessageResent { .. }
        | Event::MessageDropped { .. }
        | Event::MailHeld { .. }
        | Event::MailReleased
        | Event::TrialBegun { .. }
        | Event::TrialEnded
        | Event::TrialSettled { .. } => Silent(Why::InsideTheSecretariat),
        Event::SettingChanged { .. } | Event::CountryRenamed { .. } => Silent(Why::Published),
    }
}

/// Who is told of an event of the register: nobody by itself, announcement and correction tell.
pub const fn of_observer(event: &observer::Event) -> Telling {
    use observer::{Event, Origin};
    match event {
        Event::Entered { origin: Origin::Admitted { .. }, .. } => Silent(Why::AnotherEventTells),
        Event::Entered { origin: Origin::Recorded { .. }, .. } | Event::Corrected { .. } | Event::Struck { .. } => {
            Silent(Why::Published)
        }
    }
}
