//! What there is in the world once it has been told: for whoever shows it, or walks it.

use crate::{cast::SECRETARY, error::Error, hands::Hands};
use domain::{
    application::StateKind,
    council::{Phase, SessionKind},
    kernel::{ApplicationId, CouncilSessionId, Language, NgoRole, OrganizationId, PersonId, StaffRole},
};

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The password of everybody.
    pub password: &'static str,
    /// Everybody with an account, the secretariat first.
    pub people: Vec<Person>,
    /// The organizations that somebody belongs to.
    pub organizations: Vec<Organization>,
    /// Every file.
    pub cases: Vec<Case>,
    /// The sessions of the Council, by their days.
    pub sessions: Vec<Session>,
    /// Invitations that wait: by which organization, to which address.
    pub invitations: Vec<(OrganizationId, String)>,
}

/// Somebody as whom one can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// The name.
    pub name: String,
    /// The address to sign in with.
    pub email: String,
    /// The language of the person.
    pub language: Language,
    /// Roles in the secretariat; none for the people of organizations.
    pub roles: Vec<StaffRole>,
    /// What is to be seen as this person, in a few English words.
    pub what: String,
}

/// An organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Which.
    pub id: OrganizationId,
    /// Its name.
    pub name: String,
    /// Who answers for it.
    pub owner: PersonId,
    /// Who belongs to it beside the owner, and as what.
    pub members: Vec<(PersonId, NgoRole)>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Which.
    pub id: ApplicationId,
    /// Whose it is.
    pub organization: OrganizationId,
    /// Who answers for it.
    pub owner: PersonId,
    /// Where it stands.
    pub state: StateKind,
    /// Who has it on the desk.
    pub holder: Option<PersonId>,
    /// The session on whose list it is, or which decided it.
    pub session: Option<CouncilSessionId>,
}

/// A session of the Council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Which.
    pub id: CouncilSessionId,
    /// Its kind and number.
    pub kind: SessionKind,
    /// How far it has come.
    pub phase: Phase,
}

impl Guide {
    /// The first file in a state, where there is one.
    pub fn case_in(&self, state: StateKind) -> Option<&Case> {
        self.cases.iter().find(|c| c.state == state)
    }

    /// The first person with a role in the secretariat.
    pub fn staff(&self, role: StaffRole) -> Option<&Person> {
        self.people.iter().find(|p| p.roles.contains(&role))
    }

    /// The person with this identity.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|p| p.id == id)
    }
}

/// What came of it.
pub(crate) async fn of(hands: &mut Hands, files: &[crate::case::Case]) -> Result<Guide, Error> {
    let mut guide = Guide {
        password: crate::PASSWORD,
        people: hands.people.clone(),
        organizations: Vec::new(),
        cases: Vec::new(),
        sessions: Vec::new(),
        invitations: hands.invitations.clone(),
    };
    for file in files {
        let (id, organization, owner) = (file.id()?, file.organization()?, file.owner()?);
        let application = file.state(hands).await?;
        let (state, holder) = (application.state.kind(), application.holder);
        let session = application.item().map(|item| item.session);
        if let Some(person) = guide.people.iter_mut().find(|p| p.id == owner) {
            person.what = format!("owner of “{}”: {}", file.ngo.name, state.key().replace('_', " "));
        }
        let members = file.members();
        for (id, role) in &members {
            if let Some(person) = guide.people.iter_mut().find(|p| p.id == *id) {
                person.what = format!("{} for “{}”: {}", role.key(), file.ngo.name, state.key().replace('_', " "));
            }
        }
        guide.cases.push(Case { id, organization, owner, state, holder, session });
        guide.organizations.push(Organization { id: organization, name: file.ngo.name.to_owned(), owner, members });
    }
    let secretary = hands.viewer(hands.id(&SECRETARY)?).await?;
    let sessions = hands.store.council_sessions(&secretary).await?;
    guide.sessions = sessions.iter().map(|s| Session { id: s.id, kind: s.kind, phase: s.phase }).collect();
    Ok(guide)
}
