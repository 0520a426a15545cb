//! What stands in a session's Council paper: the files on its list with all that is said of them, and
//! the requests that were received and are not on it.

use super::{
    case::{CaseFile, OrganizationName},
    council::SessionFile,
    queue::OPEN,
};
use crate::{
    entity::applications,
    error::StoreError,
    law::{self, Assessment, FrozenDossier},
    ledger,
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::{
    application::{Application, Ground, Reference, State, StateKind},
    council::{CouncilSession, ItemStatus},
    kernel::{ApplicationId, Calendar, CouncilSessionId, Day, Instant},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// More lines than this in an annex are read by nobody, and would hold up the press.
const MOST: u64 = 1_000;
/// How a request that was received is closed without the Council.
const CLOSED: [StateKind; 3] = [StateKind::Inadmissible, StateKind::Withdrawn, StateKind::Lapsed];

/// What a paper is made from.
#[derive(Clone, Debug)]
pub struct PaperMaterial {
    /// The session with its list.
    pub session: SessionFile,
    /// What is submitted to it, as far as the viewer may see it.
    pub submissions: BTreeMap<ApplicationId, Submission>,
    /// What was received and is not on the list, the longest waiting first.
    pub others: Vec<NotSubmitted>,
    /// How many more there are of them.
    pub more: u64,
    /// Whether the viewer may not see some of it: a paper without it is none to be issued.
    pub lacks: bool,
}

/// A request that is submitted to the session.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The file.
    pub file: CaseFile,
    /// The dossier that it rests on: the latest version that was sent.
    pub dossier: FrozenDossier,
    /// What the machine makes of it.
    pub assessment: Assessment,
}

/// A request that was received and is not submitted to the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSubmitted {
    /// Its reference.
    pub reference: Option<Reference>,
    /// Whose it is.
    pub organization: OrganizationName,
    /// The day of receipt.
    pub received: Option<Day>,
    /// Where it stands.
    pub state: StateKind,
    /// Why it was closed, where that was without the Council.
    pub ground: Option<Ground>,
}

#[derive(FromQueryResult)]
struct Before {
    closed: Option<i64>,
}

impl Store {
    /// What the paper of a session is made from, for those who read cases.
    pub async fn paper_material(&self, viewer: &Viewer, id: CouncilSessionId) -> Result<PaperMaterial, StoreError> {
        let session = self.council_session(viewer, id).await?;
        let listed = session.session.items.iter().filter(|i| i.status == ItemStatus::Listed);
        let (seen, hidden): (Vec<_>, Vec<_>) =
            listed.map(|i| i.application).partition(|application| session.files.contains_key(application));
        let submissions = self.submissions(viewer, &seen).await?;
        let lacks = !hidden.is_empty();
        let wanted = self.not_submitted(&session.session).await?;
        let all = applications::Entity::find().filter(wanted.clone()).count(self.reader()).await?;
        let wanted = wanted.add(viewer.staff_condition());
        let seen = applications::Entity::find().filter(wanted.clone()).count(self.reader()).await?;
        let others = self.told(wanted).await?;
        let more = seen.saturating_sub(others.len() as u64);
        Ok(PaperMaterial { session, submissions, others, more, lacks: lacks || seen != all })
    }

    /// In as many statements for a long list as for a short one.
    async fn submissions(
        &self,
        viewer: &Viewer,
        listed: &[ApplicationId],
    ) -> Result<BTreeMap<ApplicationId, Submission>, StoreError> {
        let mut files = self.cases(viewer, listed.iter().copied()).await?;
        let mut dossiers = law::frozen_of(self.reader(), listed).await?;
        let both: Vec<_> = files.iter().filter_map(|(id, f)| Some((&f.application, dossiers.get(id)?))).collect();
        let assessed = self.assessed(&both).await?;
        let mut submissions = BTreeMap::new();
        for (id, assessment) in assessed {
            if let (Some(file), Some(dossier)) = (files.remove(&id), dossiers.remove(&id)) {
                submissions.insert(id, Submission { file, dossier, assessment });
            }
        }
        // What is listed and cannot be read is an error: the paper would leave it out without a word.
        if submissions.len() < listed.len() {
            return Err(StoreError::NotFound);
        }
        Ok(submissions)
    }

    /// Which requests had been received when the list closed and are not on it. A file that was closed
    /// before the list of the session before has been told of there.
    async fn not_submitted(&self, session: &CouncilSession) -> Result<Condition, StoreError> {
        use applications::Column;
        let before: Option<Before> = tx::one(
            self.reader(),
            "SELECT MAX(list_closes_at) AS closed FROM council_sessions WHERE opens_on < $1 AND state <> 'cancelled'",
            [session.dates.opens.to_string().into()],
        )
        .await?;
        let since = before.and_then(|b| b.closed).unwrap_or_default();
        let still =
            Condition::any().add(Column::State.is_not_in(CLOSED.map(StateKind::key))).add(Column::StateSince.gt(since));
        Ok(Condition::all()
            .add(Column::State.is_in(OPEN.into_iter().chain(CLOSED).map(StateKind::key)))
            .add(Column::ReceivedAt.lte(session.dates.list_closes.until.micros()))
            .add(Column::Id.is_not_in(session.items.iter().map(|i| i.application.0)))
            .add(still))
    }

    async fn told(&self, wanted: Condition) -> Result<Vec<NotSubmitted>, StoreError> {
        let rows = applications::Entity::find()
            .filter(wanted)
            .order_by_asc(applications::Column::ReceivedAt)
            .order_by_asc(applications::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?;
        let names = self.organization_names(rows.iter().map(|r| r.organization)).await?;
        let closed = rows.iter().filter(|r| r.state == StateKind::Inadmissible.key()).map(|r| r.id);
        let grounds: BTreeMap<_, _> = ledger::histories::<Application>(self.reader(), closed)
            .await?
            .into_iter()
            .filter_map(|loaded| match loaded.state?.state {
                State::Inadmissible { ground, .. } => Some((loaded.id, ground)),
                _ => None,
            })
            .collect();
        rows.into_iter()
            .map(|row| {
                let broken = |what: &str| StoreError::broken(row.id, what);
                Ok(NotSubmitted {
                    reference: row.reference.as_deref().and_then(|r| r.parse().ok()),
                    organization: names.get(&row.organization).cloned().ok_or_else(|| broken("no organization"))?,
                    received: row.received_at.map(|at| Calendar::moment(Instant::from_micros(at)).day),
                    state: StateKind::from_key(&row.state).ok_or_else(|| broken("no such state"))?,
                    ground: grounds.get(&row.id).copied(),
                })
            })
            .collect()
    }
}
