//! Sessions of the Council: the list of them, one with its items, and what is ready to be placed.

use super::case::{OrganizationName, Words};
use crate::{
    entity::{agenda_items, applications, council_sessions, organizations},
    error::StoreError,
    ledger,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{Application, Reference, StateKind},
    council::CouncilSession,
    kernel::{ApplicationId, CouncilSessionId, PersonId, StaffRole, TextId},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A session with the words that its events point to.
#[derive(Clone, Debug)]
pub struct SessionFile {
    /// Where it stands.
    pub session: CouncilSession,
    /// Words by their texts.
    pub texts: BTreeMap<TextId, Words>,
    /// The files on its list that the viewer may see.
    pub files: BTreeMap<ApplicationId, ListedFile>,
    /// Names of those who signed.
    pub names: BTreeMap<PersonId, String>,
}

/// A file that is on a list, or ready for one.
#[derive(Clone, Debug)]
pub struct ListedFile {
    /// Where it stands.
    pub application: Application,
    /// Whose it is.
    pub organization: OrganizationName,
}

/// A file that is ready for a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyFile {
    /// Which.
    pub id: ApplicationId,
    /// Its reference.
    pub reference: Option<Reference>,
    /// Whose it is.
    pub organization: OrganizationName,
}

impl Store {
    /// Every session, the latest first, for those who read cases.
    pub async fn council_sessions(&self, viewer: &Viewer) -> Result<Vec<CouncilSession>, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let ids: Vec<Uuid> = council_sessions::Entity::find()
            .select_only()
            .column(council_sessions::Column::Id)
            .order_by_desc(council_sessions::Column::OpensOn)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut sessions = Vec::with_capacity(ids.len());
        for id in ids {
            sessions.extend(ledger::history::<CouncilSession>(self.reader(), id).await?.state);
        }
        Ok(sessions)
    }

    /// A session with the files on its list that this viewer may see.
    pub async fn council_session(&self, viewer: &Viewer, id: CouncilSessionId) -> Result<SessionFile, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let session =
            ledger::history::<CouncilSession>(self.reader(), id.0).await?.state.ok_or(StoreError::NotFound)?;
        let listed: Vec<Uuid> = agenda_items::Entity::find()
            .select_only()
            .column(agenda_items::Column::Application)
            .filter(agenda_items::Column::Session.eq(id.0))
            .into_tuple()
            .all(self.reader())
            .await?;
        let files = self.listed_files(viewer, listed).await?;
        let signers = files
            .values()
            .filter_map(|f| endorsement(&f.application))
            .flat_map(|e| [e.by, e.countersigned_by])
            .collect::<BTreeSet<_>>();
        let names = self.names_of(signers).await?;
        Ok(SessionFile { texts: self.texts_of(id.0, &BTreeSet::new()).await?, session, files, names })
    }

    /// Files that a secretary may place on a list now, the longest waiting first.
    pub async fn files_ready(&self, viewer: &Viewer) -> Result<Vec<ReadyFile>, StoreError> {
        if !viewer.staff().has(StaffRole::CouncilSecretary) {
            return Ok(Vec::new());
        }
        let rows = applications::Entity::find()
            .filter(viewer.staff_condition())
            .filter(applications::Column::State.eq(StateKind::Endorsed.key()))
            .order_by_asc(applications::Column::StateSince)
            .order_by_asc(applications::Column::Id)
            .all(self.reader())
            .await?;
        let names = self.organization_names(rows.iter().map(|r| r.organization)).await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                Some(ReadyFile {
                    id: row.id.into(),
                    reference: row.reference.and_then(|r| r.parse().ok()),
                    organization: names.get(&row.organization).cloned()?,
                })
            })
            .collect())
    }

    async fn listed_files(
        &self,
        viewer: &Viewer,
        ids: Vec<Uuid>,
    ) -> Result<BTreeMap<ApplicationId, ListedFile>, StoreError> {
        let rows: Vec<(Uuid, Uuid)> = applications::Entity::find()
            .select_only()
            .columns([applications::Column::Id, applications::Column::Organization])
            .filter(Condition::all().add(applications::Column::Id.is_in(ids)).add(viewer.staff_condition()))
            .into_tuple()
            .all(self.reader())
            .await?;
        let names = self.organization_names(rows.iter().map(|(_, o)| *o)).await?;
        let mut files = BTreeMap::new();
        for (id, organization) in rows {
            let state = ledger::history::<Application>(self.reader(), id).await?.state;
            if let (Some(application), Some(organization)) = (state, names.get(&organization).cloned()) {
                files.insert(id.into(), ListedFile { application, organization });
            }
        }
        Ok(files)
    }

    /// Names of organizations by their ids.
    pub(crate) async fn organization_names(
        &self,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Result<BTreeMap<Uuid, OrganizationName>, StoreError> {
        let rows: Vec<(Uuid, String, Option<String>)> = organizations::Entity::find()
            .select_only()
            .columns([organizations::Column::Id, organizations::Column::Name, organizations::Column::Country])
            .filter(organizations::Column::Id.is_in(ids))
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows
            .into_iter()
            .map(|(id, name, country)| (id, OrganizationName { id: id.into(), name, country }))
            .collect())
    }
}

/// The countersigned advice that a file came on the list with.
pub fn endorsement(application: &Application) -> Option<&domain::application::Endorsement> {
    use domain::application::State;
    match &application.state {
        State::Endorsed(e) => Some(e),
        State::OnAgenda(item) => Some(&item.endorsement),
        State::Decided(decided)
        | State::Admitted { decided, .. }
        | State::NotAdmitted { decided, .. }
        | State::Deferred { decided, .. } => Some(&decided.item.endorsement),
        _ => None,
    }
}
