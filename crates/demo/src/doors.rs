//! The doors of the demonstration: as whom one can come in, and what there is to try.

use crate::{Guide, Person};
use domain::{application::StateKind, kernel::StaffRole};
use web::Trial;

/// Who one can be, and what one can try, on the start page.
pub fn offered(guide: &Guide) -> web::Demo {
    let doors = shown(guide).map(|person| web::Door {
        email: person.email.clone(),
        name: person.name.clone(),
        organization: guide.organizations.iter().find(|o| o.owner == person.id).map(|o| o.name.clone()),
        roles: person.roles.clone(),
    });
    let email = |id| guide.person(id).map(|p| p.email.clone());
    let staff = |role| guide.staff(role).map(|p| p.email.clone());
    let tries = [
        (Trial::Answer, StateKind::AwaitingApplicant),
        (Trial::Find, StateKind::UnderReview),
        (Trial::Countersign, StateKind::Recommended),
        (Trial::Announce, StateKind::Decided),
        (Trial::Trace, StateKind::Admitted),
    ];
    let tries = tries.into_iter().filter_map(|(what, state)| {
        let case = guide.case_in(state)?;
        let (email, path) = match what {
            Trial::Answer => (email(case.owner)?, format!("/applications/{}", case.id)),
            Trial::Find => (email(case.holder?)?, format!("/desk/cases/{}", case.id)),
            Trial::Countersign => (staff(StaffRole::SeniorOfficer)?, format!("/desk/cases/{}", case.id)),
            Trial::Announce => {
                (staff(StaffRole::CouncilSecretary)?, format!("/council/{}/items/{}/letter", case.session?, case.id))
            }
            Trial::Trace => (staff(StaffRole::Auditor)?, format!("/desk/cases/{}/history", case.id)),
        };
        Some(web::Try { what, email, path })
    });
    web::Demo { doors: doors.collect(), tries: tries.collect() }
}

/// In which states there is somebody to be.
pub const STATES: [StateKind; 4] =
    [StateKind::AwaitingApplicant, StateKind::Draft, StateKind::Admitted, StateKind::Deferred];

/// The secretariat, and the owners of some files.
pub fn shown(guide: &Guide) -> impl Iterator<Item = &Person> {
    let owners = STATES.into_iter().filter_map(|state| guide.person(guide.case_in(state)?.owner));
    guide.people.iter().filter(|p| !p.roles.is_empty()).chain(owners)
}
