//! The register of observers. The public one is about no case, so that no viewer is asked.

use super::case::{OrganizationName, Words};
use crate::{
    among::Among as _,
    entity::{applications, organizations},
    error::StoreError,
    folding, ledger,
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::{
    kernel::{
        ActorKind, ApplicationId, CouncilSessionId, ObserverId, OrganizationId, PartialDate, PersonId, Recorded,
        StaffRole, TextId,
    },
    observer::{Correction, Event, Observer, Origin, Status},
    organization::Organization,
};
use sea_orm::{EntityTrait, FromQueryResult, QueryFilter, QueryOrder};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How the table names an observer from before this system: `observer::Origin::key`.
const RECORDED: &str = "recorded";

/// Rows of a page of the register.
pub const REGISTER_PAGE: usize = 50;

/// Which observers are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterFilter {
    /// Part of a name.
    pub name: String,
    /// Code of the country or area of the seat.
    pub country: String,
    /// Year since which.
    pub since: String,
    /// Number of the resolution.
    pub resolution: Option<u32>,
    /// After this row, as the page before ended.
    pub after: Option<RegisterKey>,
}

/// Where a page ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterKey {
    /// Name of the last row, folded.
    pub name: String,
    /// Which it is.
    pub id: ObserverId,
}

/// An observer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// Which.
    pub id: ObserverId,
    /// Legal name, in its own script.
    pub name: String,
    /// Country or area of the seat.
    pub country: Option<String>,
    /// Since when, as far as it is known.
    pub since: Option<PartialDate>,
    /// Number of the resolution, where known.
    pub resolution: Option<i64>,
    /// Whether it may sit; a line that was struck out stays to be seen.
    pub status: Status,
    /// Recorded from before this system, and not admitted through it.
    pub recorded: bool,
    /// What the line said before, the oldest first.
    pub corrections: Vec<Correction>,
}

/// A page of the register, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegisterPage {
    /// Its rows.
    pub rows: Vec<RegisterRow>,
    /// Where the next page begins.
    pub next: Option<RegisterKey>,
}

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    name: String,
    name_key: String,
    country: Option<String>,
    since: String,
    number: Option<i64>,
    state: String,
    origin: String,
    seq: i64,
}

/// A line of the register with all that is known of it, for the secretariat.
#[derive(Clone, Debug)]
pub struct ObserverFile {
    /// The line.
    pub observer: Observer,
    /// The organization behind it.
    pub organization: Organization,
    /// Its name and seat.
    pub name: OrganizationName,
    /// Words by the texts that the line's events point to.
    pub texts: BTreeMap<TextId, Words>,
    /// Everything that happened to the line.
    pub events: Vec<Recorded<Event>>,
    /// Names of those who acted.
    pub names: BTreeMap<PersonId, String>,
    /// The session that decided, where the Council admitted it here.
    pub decided_at: Option<CouncilSessionId>,
}

/// An organization that is known here under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownOrganization {
    /// Which.
    pub id: OrganizationId,
    /// Code of the country or area of its seat.
    pub country: Option<String>,
    /// Whether it is in the register.
    pub is_observer: bool,
}

impl Store {
    /// A page of the register.
    pub async fn register(&self, filter: &RegisterFilter) -> Result<RegisterPage, StoreError> {
        let after = filter.after.clone();
        let (after_name, after_id) = after.map_or((String::new(), Uuid::nil()), |k| (k.name, k.id.0));
        let mut lines: Vec<Line> = tx::all(
            self.reader(),
            "SELECT o.id, g.name, g.name_key, g.country, o.since, o.number, o.state, o.origin, o.seq \
             FROM observers o JOIN organizations g ON g.id = o.organization \
             WHERE ($1 = '' OR g.name_key LIKE '%' || $1 || '%') \
             AND ($2 = '' OR g.country = $2) AND ($3 = '' OR substr(o.since, 1, 4) = $3) \
             AND ($4 < 0 OR o.number = $4) AND (g.name_key > $5 OR (g.name_key = $5 AND o.id > $6)) \
             ORDER BY g.name_key, o.id LIMIT $7",
            [
                folding::key(&filter.name).into(),
                filter.country.clone().into(),
                filter.since.clone().into(),
                filter.resolution.map_or(-1, i64::from).into(),
                after_name.into(),
                after_id.into(),
                tx::column(REGISTER_PAGE as u64 + 1).into(),
            ],
        )
        .await?;
        let more = lines.len() > REGISTER_PAGE;
        lines.truncate(REGISTER_PAGE);
        let last = lines.last().filter(|_| more);
        let next = last.map(|l| RegisterKey { name: l.name_key.clone(), id: l.id.into() });
        // A line with one event says what it said from the start; there are few others.
        let changed = lines.iter().filter(|l| l.seq > 1).map(|l| l.id);
        let changed = ledger::histories::<Observer>(self.reader(), changed.collect::<Vec<_>>()).await?;
        let mut corrections: BTreeMap<Uuid, Vec<Correction>> =
            changed.into_iter().filter_map(|l| Some((l.id, l.state?.corrections))).collect();
        let rows = lines.into_iter().map(|l| RegisterRow {
            id: l.id.into(),
            name: l.name,
            country: l.country,
            since: l.since.parse().ok(),
            resolution: l.number,
            status: Status::from_key(&l.state).unwrap_or(Status::Struck),
            recorded: l.origin == RECORDED,
            corrections: corrections.remove(&l.id).unwrap_or_default(),
        });
        Ok(RegisterPage { rows: rows.collect(), next })
    }

    /// A line of the register with its history, for those who read cases.
    pub async fn observer_file(&self, viewer: &Viewer, id: ObserverId) -> Result<ObserverFile, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let loaded = ledger::history::<Observer>(self.reader(), id.0).await?;
        let observer = loaded.state.ok_or(StoreError::NotFound)?;
        let organization = ledger::history::<Organization>(self.reader(), observer.organization.0).await?;
        let actors = loaded.events.iter().filter_map(|record| record.by.person());
        let (sees_the_case, decided_at) = match observer.origin {
            // Whoever may not see the case is not told where it was decided either.
            Origin::Admitted { application, .. } => match self.case_read(viewer, application).await {
                Ok(()) => (true, self.session_of_case(application).await?),
                Err(StoreError::NotFound) => (false, None),
                Err(error) => return Err(error),
            },
            Origin::Recorded { .. } => (true, None),
        };
        // A number that was corrected with its resolution, which is the clock's doing, has its reason beside the
        // session's record; what was corrected with the decision has it in the case.
        let reasons = loaded.events.iter().filter_map(|record| match &record.event {
            Event::Corrected { reason, .. } if sees_the_case || record.by == ActorKind::Clock => Some(reason.id),
            _ => None,
        });
        let texts = self.texts_of(id.0, &reasons.collect()).await?;
        Ok(ObserverFile {
            name: self.organization_name(observer.organization).await?,
            organization: organization.state.ok_or(StoreError::NotFound)?,
            texts,
            names: self.names_of(actors.collect()).await?,
            events: loaded.events,
            observer,
            decided_at,
        })
    }

    async fn session_of_case(&self, application: ApplicationId) -> Result<Option<CouncilSessionId>, StoreError> {
        let row = applications::Entity::find_by_id(application.0).one(self.reader()).await?;
        Ok(row.and_then(|r| r.session).map(CouncilSessionId))
    }

    /// For each of `names`, the organizations that are known under it whatever its case and marks;
    /// for those who keep the register.
    pub async fn organizations_named(
        &self,
        viewer: &Viewer,
        names: &[String],
    ) -> Result<Vec<Vec<KnownOrganization>>, StoreError> {
        if !viewer.staff().has(StaffRole::CouncilSecretary) {
            return Err(StoreError::NotFound);
        }
        let keys: Vec<String> = names.iter().map(|n| folding::key(n)).collect();
        let rows = organizations::Entity::find()
            .filter(organizations::Column::NameKey.among(keys.iter().filter(|k| !k.is_empty())))
            .order_by_asc(organizations::Column::Id)
            .all(self.reader())
            .await?;
        let mut known: BTreeMap<String, Vec<KnownOrganization>> = BTreeMap::new();
        for row in rows {
            let one =
                KnownOrganization { id: row.id.into(), country: row.country, is_observer: row.observer.is_some() };
            known.entry(row.name_key).or_default().push(one);
        }
        Ok(keys.iter().map(|key| known.get(key).cloned().unwrap_or_default()).collect())
    }

    /// The countries and areas in the register, by code.
    pub async fn register_countries(&self) -> Result<Vec<String>, StoreError> {
        #[derive(FromQueryResult)]
        struct Country {
            country: String,
        }
        let rows: Vec<Country> = tx::all(
            self.reader(),
            "SELECT DISTINCT g.country FROM observers o JOIN organizations g ON g.id = o.organization \
             WHERE g.country IS NOT NULL ORDER BY g.country",
            [],
        )
        .await?;
        Ok(rows.into_iter().map(|r| r.country).collect())
    }
}
