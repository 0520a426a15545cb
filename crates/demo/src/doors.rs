//! The doors of the demonstration: as whom one can come in, and what there is to try.

use crate::{Guide, Organization, Person};
use domain::{
    application::StateKind,
    kernel::{NgoRole, PersonId, StaffRole},
};
use web::Trial;

/// Who one can be, and what one can try, on the start page.
pub fn offered(guide: &Guide) -> web::Demo {
    let doors = shown(guide).map(|person| {
        let place = place_of(guide, person.id);
        web::Door {
            email: person.email.clone(),
            name: person.name.clone(),
            organization: place.map(|(organization, _)| organization.name.clone()),
            role: place.map(|(_, role)| role),
            roles: person.roles.clone(),
        }
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

/// The secretariat, the owners of some files, and of one who may write in it and who may only read.
pub fn shown(guide: &Guide) -> impl Iterator<Item = &Person> {
    let owners = STATES.into_iter().filter_map(|state| guide.person(guide.case_in(state)?.owner));
    let members = shared(guide).into_iter().flat_map(|organization| &organization.members);
    let members = members.filter_map(|(id, _)| guide.person(*id));
    guide.people.iter().filter(|p| !p.roles.is_empty()).chain(owners).chain(members)
}

/// The first organization with a file under way for which an owner, an editor and a viewer work.
fn shared(guide: &Guide) -> Option<&Organization> {
    let open = guide.cases.iter().filter(|case| STATES.contains(&case.state));
    let mut organizations = open.filter_map(|case| guide.organizations.iter().find(|o| o.id == case.organization));
    organizations.find(|organization| organization.members.len() > 1)
}

/// For which organization somebody works, and as what.
fn place_of(guide: &Guide, person: PersonId) -> Option<(&Organization, NgoRole)> {
    guide.organizations.iter().find_map(|organization| {
        let owns = (organization.owner == person).then_some(NgoRole::Owner);
        let member = || organization.members.iter().find(|(id, _)| *id == person).map(|(_, role)| *role);
        Some((organization, owns.or_else(member)?))
    })
}
