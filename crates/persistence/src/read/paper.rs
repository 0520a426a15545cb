//! What stands in a session's Council paper: the files on its list with all that is said of them, and
//! the requests that were received and are not on it.

use super::{
    case::{CaseFile, OrganizationName},
    council::{ListedFile, SessionFile},
    hidden::Hidden,
    queue::OPEN,
    stood,
};
use crate::{
    error::StoreError,
    law::{self, Assessment, FrozenDossier},
    ledger,
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::{
    application::{Application, Ground, Reference, State, StateKind},
    council::{Annex, AnnexLine, CouncilSession, ItemStatus, Revision, Symbol},
    kernel::{ApplicationId, CouncilSessionId, Day, Language},
};
use sea_orm::FromQueryResult;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// More lines than this in an annex are read by nobody, and would hold up the press.
const MOST: u64 = 1_000;
/// How a request that was received is closed without the Council.
const NEVER_DECIDED: [StateKind; 3] = [StateKind::Inadmissible, StateKind::Withdrawn, StateKind::Lapsed];

/// What a paper is made from.
#[derive(Clone, Debug)]
pub struct PaperMaterial {
    /// The session with its list.
    pub session: SessionFile,
    /// What is submitted to it, as far as the viewer may see it.
    pub submissions: BTreeMap<ApplicationId, Submission>,
    /// Names in languages of the Council, as they were sent, of all that the paper names.
    pub names: BTreeMap<ApplicationId, BTreeMap<Language, String>>,
    /// What was received and is not on the list, the longest waiting first.
    pub others: Vec<NotSubmitted>,
    /// How many more there are of them.
    pub more: u64,
    /// Whether the viewer may not see some of it: a paper without it is none to be issued.
    pub lacks: bool,
}

impl PaperMaterial {
    /// What is told of requests beside the list, as an issue keeps it for its other languages.
    pub fn annex(&self) -> Annex {
        let line = |other: &NotSubmitted| AnnexLine { application: other.id, state: other.state, ground: other.ground };
        Annex { lines: self.others.iter().map(line).collect(), more: self.more }
    }
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
    /// The answers that were corrected and that the organization has changed itself since, as corrections name them:
    /// the dossier says there what it should.
    pub restated: BTreeSet<String>,
    /// The language in which its organization is written to, where it has an owner: in which it answers
    /// was never asked.
    pub language: Option<Language>,
}

/// A request that was received and is not submitted to the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSubmitted {
    /// Which.
    pub id: ApplicationId,
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

/// What is told of requests beside the list.
struct Beside {
    others: Vec<NotSubmitted>,
    more: u64,
    lacks: bool,
}

#[derive(FromQueryResult)]
struct Before {
    closed: Option<i64>,
}

#[derive(FromQueryResult)]
struct Files {
    files: i64,
}

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    reference: Option<String>,
    organization: Uuid,
    received_at: Option<i64>,
    state: String,
}

/// Files that were received and are told of beside the list.
#[derive(Clone, Debug)]
struct Received {
    states: Vec<StateKind>,
    /// They were received by then.
    until: i64,
    /// Those that were closed without the Council, were closed after that.
    since: i64,
    but: Hidden,
}

impl Received {
    /// Of these the ones that the viewer may see.
    fn seen_by(&self, viewer: &Viewer, hidden: Hidden) -> Self {
        let open = viewer.open_states();
        let states = self.states.iter().copied().filter(|state| open.contains(&state.key())).collect();
        Self { states, but: self.but.clone().and(hidden), ..self.clone() }
    }

    /// A statement for each state, put together, by condition and order: each reads one range of an index,
    /// where a condition on all of them would read whatever was ever closed.
    fn parts(&self, of: impl Fn(&str, &str) -> String) -> String {
        let (until, since, but) = (self.until, self.since, self.but.files());
        let part = |state: &StateKind| {
            let key = state.key();
            if NEVER_DECIDED.contains(state) {
                // The sign keeps a database from going by receipt, which was in time long ago for most.
                let late = format!("state = '{key}' AND state_since > {since} AND +received_at <= {until}{but}");
                return of(&late, "+received_at, n");
            }
            of(&format!("state = '{key}' AND received_at <= {until}{but}"), "received_at, n")
        };
        self.states.iter().map(part).collect::<Vec<_>>().join(" UNION ALL ")
    }
}

impl Store {
    /// What the paper of a session is made from, for those who read cases.
    pub async fn paper_material(&self, viewer: &Viewer, id: CouncilSessionId) -> Result<PaperMaterial, StoreError> {
        let session = self.council_session(viewer, id).await?;
        Box::pin(self.issue_material(viewer, session, None)).await
    }

    /// What an issue of this name is made from. Where it came out in another language before, that is what that one
    /// was made from: the list and its files as they stood then, and the annex that it kept.
    pub async fn issue_material(
        &self,
        viewer: &Viewer,
        file: SessionFile,
        issue: Option<(&Symbol, Revision)>,
    ) -> Result<PaperMaterial, StoreError> {
        let annex = issue.and_then(|(symbol, revision)| file.session.annex_of(symbol, revision)).cloned();
        let today: Vec<_> = file.session.items.iter().map(|item| item.application).collect();
        let known: BTreeSet<_> = file.files.keys().copied().collect();
        let (session, at) = match issue {
            Some((symbol, revision)) => Box::pin(self.before_issue(file, symbol, revision)).await?,
            None => (file, None),
        };
        let is_seen = |application: &ApplicationId| session.files.contains_key(application);
        // A further language shows what was struck in the first one, with its letter.
        let told = session.session.items.iter().filter(|i| at.is_some() || i.status == ItemStatus::Listed);
        let hidden = told.map(|i| i.application).any(|application| !is_seen(&application));
        let listed = session.session.items.iter().filter(|i| i.status == ItemStatus::Listed);
        let seen: Vec<_> = listed.map(|i| i.application).filter(is_seen).collect();
        let submissions = self.submissions(viewer, &seen, at.map(|_| &session.files)).await?;
        let beside = if let Some(annex) = annex {
            let others = Box::pin(self.told_before(viewer, &annex, at)).await?;
            Beside { lacks: others.len() < annex.lines.len(), others, more: annex.more }
        } else {
            let came: Vec<_> = today.into_iter().filter(|id| session.session.item(*id).is_none()).collect();
            let mut beside = Box::pin(self.beside(viewer, &session, &came)).await?;
            beside.lacks |= came.iter().any(|id| !known.contains(id));
            beside
        };
        let Beside { others, more, lacks } = beside;
        let files_named: Vec<_> = session.files.keys().copied().chain(others.iter().map(|other| other.id)).collect();
        let names = law::names_of(self.reader(), &files_named).await?;
        Ok(PaperMaterial { session, submissions, names, others, more, lacks: lacks || hidden })
    }

    /// What is told beside the list of a session, as files stand today. Of an issue that kept no annex: what came on
    /// the list since stood beside it then.
    async fn beside(
        &self,
        viewer: &Viewer,
        session: &SessionFile,
        came: &[ApplicationId],
    ) -> Result<Beside, StoreError> {
        let received = self.not_submitted(&session.session, came).await?;
        let all = self.count_received_files(&received).await?;
        let readable = received.seen_by(viewer, self.files_hidden(viewer).await?);
        let seen = self.count_received_files(&readable).await?;
        let mut others = self.told(&readable).await?;
        let more = seen.saturating_sub(others.len() as u64);
        let came = came.iter().filter_map(|id| session.files.get(id));
        let in_time = came.filter(|f| f.application.received.is_some_and(|r| r.at.micros() <= received.until));
        let then = in_time.map(|f| stood::beside(&f.application, &f.organization));
        others.extend(then.filter(|other| received.states.contains(&other.state)));
        others.sort_by_key(|other| other.received);
        Ok(Beside { others, more, lacks: seen != all })
    }

    /// In as many statements for a long list as for a short one. With the files as they stood at an earlier moment,
    /// what stands in them is that of then.
    async fn submissions(
        &self,
        viewer: &Viewer,
        listed: &[ApplicationId],
        then: Option<&BTreeMap<ApplicationId, ListedFile>>,
    ) -> Result<BTreeMap<ApplicationId, Submission>, StoreError> {
        let mut files = self.cases(viewer, listed.iter().copied()).await?;
        let mut dossiers = law::frozen_of(self.reader(), listed).await?;
        for (id, file) in &mut files {
            let Some(stood) = then.and_then(|files| files.get(id)) else { continue };
            file.application = stood.application.clone();
            file.organization = stood.organization.clone();
            // Rare: it came off the list, and was sent again since.
            let last = u16::try_from(file.application.versions.len()).ok();
            if dossiers.get(id).is_some_and(|now| Some(now.version.number) != last) {
                dossiers.insert(*id, law::frozen(self.reader(), *id, last).await?);
            }
        }
        let both: Vec<_> = files.iter().filter_map(|(id, f)| Some((&f.application, dossiers.get(id)?))).collect();
        let assessed = self.assessed(&both).await?;
        let organizations: Vec<_> = files.values().map(|file| file.organization.id).collect();
        let languages = self.correspondence_languages(organizations).await?;
        let mut submissions = BTreeMap::new();
        for (id, assessment) in assessed {
            if let (Some(file), Some(dossier)) = (files.remove(&id), dossiers.remove(&id)) {
                let language = languages.get(&file.organization.id).copied();
                let restated = Box::pin(self.restated_in(&file.application, &dossier)).await?;
                submissions.insert(id, Submission { file, dossier, assessment, restated, language });
            }
        }
        // What is listed and cannot be read is an error: the paper would leave it out without a word.
        if submissions.len() < listed.len() {
            return Err(StoreError::NotFound);
        }
        Ok(submissions)
    }

    /// Which requests had been received when the list closed and neither are on it nor came on it since. A file that
    /// was closed before the list of the session before has been told of there.
    async fn not_submitted(&self, session: &CouncilSession, came: &[ApplicationId]) -> Result<Received, StoreError> {
        let before: Option<Before> = tx::one(
            self.reader(),
            "SELECT MAX(list_closes_at) AS closed FROM council_sessions WHERE opens_on < $1 AND state <> 'cancelled'",
            [session.dates.opens.to_string().into()],
        )
        .await?;
        let on_it: Vec<_> = session.items.iter().map(|item| item.application).chain(came.iter().copied()).collect();
        Ok(Received {
            states: OPEN.into_iter().chain(NEVER_DECIDED).collect(),
            until: session.dates.list_closes.until.micros(),
            since: before.and_then(|b| b.closed).unwrap_or_default(),
            but: self.files_numbered(on_it).await?,
        })
    }

    async fn count_received_files(&self, received: &Received) -> Result<u64, StoreError> {
        let each = received.parts(|which, _| format!("SELECT COUNT(*) AS files FROM applications WHERE {which}"));
        let rows: Vec<Files> = tx::all(self.reader(), &each, []).await?;
        Ok(rows.into_iter().map(|row| tx::count(row.files)).sum())
    }

    async fn told(&self, received: &Received) -> Result<Vec<NotSubmitted>, StoreError> {
        // Only a query of its own may have an order and a limit within a union.
        let keys = received.parts(|which, order| {
            format!(
                "SELECT * FROM (SELECT n, received_at FROM applications WHERE {which} \
                 ORDER BY {order} LIMIT {MOST}) AS part"
            )
        });
        let sql = format!(
            "SELECT id, reference, organization, a.received_at, state FROM \
             (SELECT n FROM ({keys}) AS parts ORDER BY received_at, n LIMIT {MOST}) AS chosen \
             JOIN applications a ON a.n = chosen.n ORDER BY a.received_at, a.n"
        );
        let rows: Vec<Line> = tx::all(self.reader(), &sql, []).await?;
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
                    id: row.id.into(),
                    reference: stood::read(row.reference),
                    organization: names.get(&row.organization).cloned().ok_or_else(|| broken("no organization"))?,
                    received: row.received_at.map(stood::day),
                    state: StateKind::from_key(&row.state).ok_or_else(|| broken("no such state"))?,
                    ground: grounds.get(&row.id).copied(),
                })
            })
            .collect()
    }
}
