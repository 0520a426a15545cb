//! Sessions and files as they stood: an issue of a paper that follows in another language tells of what the first
//! one told, whatever happened between.

use super::{
    case::OrganizationName,
    council::{ListedFile, SessionFile},
    paper::NotSubmitted,
};
use crate::{among::Among as _, entity::applications, error::StoreError, ledger, store::Store, viewer::Viewer};
use domain::{
    application::{Application, Reference, State},
    council::{Annex, AnnexLine, Revision, Symbol},
    kernel::{ApplicationId, Calendar, Day, History as _, Instant},
    organization::Organization,
};
use sea_orm::{EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A request as a row has it: which, its reference, whose, and when it was received.
type Row = (Uuid, Option<String>, Uuid, Option<i64>);

impl Store {
    /// A session with its files as they stood when an issue of this name came out first; as they stand, where none
    /// did.
    pub(super) async fn before_issue(
        &self,
        file: SessionFile,
        symbol: &Symbol,
        revision: Revision,
    ) -> Result<(SessionFile, Option<Instant>), StoreError> {
        let before = file.session.before_issue(&file.events, symbol, revision);
        let Some((session, at)) = before.map_err(|e| StoreError::broken(file.session.id.0, e))? else {
            return Ok((file, None));
        };
        let mut stood = self.stood(file.files.keys().map(|id| id.0).collect(), at).await?;
        let names = file.files.values().map(|listed| listed.organization.clone());
        let names = self.named_then(names.map(|name| (name.id.0, name)).collect(), at).await?;
        let then = |(id, listed): (ApplicationId, ListedFile)| {
            let organization = names.get(&listed.organization.id.0).cloned().unwrap_or(listed.organization);
            Some((id, ListedFile { application: stood.remove(&id)?, organization }))
        };
        let files = file.files.into_iter().filter_map(then).collect();
        Ok((SessionFile { session, files, ..file }, Some(at)))
    }

    /// Applications as they stood at a moment, those that had been begun. Only the translations are those of today.
    async fn stood(&self, ids: Vec<Uuid>, at: Instant) -> Result<BTreeMap<ApplicationId, Application>, StoreError> {
        let mut stood = BTreeMap::new();
        for loaded in ledger::histories::<Application>(self.reader(), ids).await? {
            let then = Application::replay(loaded.events.iter().take_while(|record| record.at <= at));
            let then = then.map_err(|e| StoreError::broken(loaded.id, e))?;
            if let (Some(then), Some(now)) = (then, loaded.state) {
                stood.insert(then.id, Application { translations: now.translations, ..then });
            }
        }
        Ok(stood)
    }

    /// Organizations with the names that they had at a moment. One whose words were erased, or that was not entered
    /// yet, keeps that of today.
    async fn named_then(
        &self,
        mut names: BTreeMap<Uuid, OrganizationName>,
        at: Instant,
    ) -> Result<BTreeMap<Uuid, OrganizationName>, StoreError> {
        let mut then = Vec::new();
        let ids: Vec<Uuid> = names.keys().copied().collect();
        for loaded in ledger::histories::<Organization>(self.reader(), ids).await? {
            let stood = Organization::replay(loaded.events.iter().take_while(|record| record.at <= at));
            let stood = stood.map_err(|e| StoreError::broken(loaded.id, e))?;
            let changed =
                loaded.state.zip(stood).filter(|(now, stood)| (now.name, now.country) != (stood.name, stood.country));
            then.extend(changed.map(|(_, stood)| stood));
        }
        let words = self.texts_among(then.iter().map(|stood| stood.name.id).collect::<Vec<_>>().into_iter()).await?;
        for stood in then {
            if let (Some(name), Some(words)) = (names.get_mut(&stood.id.0), words.get(&stood.name.id)) {
                name.name.clone_from(&words.words);
                name.country = stood.country.map(|country| country.to_string());
            }
        }
        Ok(names)
    }

    /// The requests that an issue of then told of beside its list, those that the viewer may see.
    pub(super) async fn told_before(
        &self,
        viewer: &Viewer,
        annex: &Annex,
        at: Option<Instant>,
    ) -> Result<Vec<NotSubmitted>, StoreError> {
        let rows: Vec<Row> = applications::Entity::find()
            .select_only()
            .columns([
                applications::Column::Id,
                applications::Column::Reference,
                applications::Column::Organization,
                applications::Column::ReceivedAt,
            ])
            .filter(applications::Column::Id.among(annex.lines.iter().map(|line| line.application.0)))
            .filter(viewer.staff_condition())
            .into_tuple()
            .all(self.reader())
            .await?;
        let organizations: Vec<Uuid> = rows.iter().map(|row| row.2).collect();
        let mut names = self.organization_names(organizations).await?;
        if let Some(at) = at {
            names = self.named_then(names, at).await?;
        }
        let mut rows: BTreeMap<Uuid, Row> = rows.into_iter().map(|row| (row.0, row)).collect();
        let told = |line: &AnnexLine| {
            let (_, reference, organization, received) = rows.remove(&line.application.0)?;
            Some(NotSubmitted {
                id: line.application,
                reference: read(reference),
                organization: names.get(&organization).cloned()?,
                received: received.map(day),
                state: line.state,
                ground: line.ground,
            })
        };
        Ok(annex.lines.iter().filter_map(told).collect())
    }
}

/// A reference as a row has it.
pub(super) fn read(reference: Option<String>) -> Option<Reference> {
    reference?.parse().ok()
}

/// The day of an instant as a row has it.
pub(super) fn day(at: i64) -> Day {
    Calendar::moment(Instant::from_micros(at)).day
}

/// A file that stood beside the list, as an annex tells of it.
pub(super) fn beside(application: &Application, organization: &OrganizationName) -> NotSubmitted {
    let ground = match application.state {
        State::Inadmissible { ground, .. } => Some(ground),
        _ => None,
    };
    NotSubmitted {
        id: application.id,
        reference: application.reference,
        organization: organization.clone(),
        received: application.received.map(|received| received.day),
        state: application.state.kind(),
        ground,
    }
}
