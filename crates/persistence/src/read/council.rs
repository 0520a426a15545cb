//! Sessions of the Council: the list of them, one with its items, and what is ready to be placed.

use super::case::{Found, OrganizationName, Reading, Words};
use crate::{
    among::Among as _,
    entity::{applications, organizations},
    error::StoreError,
    ledger,
    store::Store,
    tx,
    viewer::Viewer,
};
use domain::{
    application::{Application, LatePlacing, Reference, StateKind},
    council::{CouncilSession, Event, ListItem, Phase, SessionKind, Wording},
    kernel::{
        ApplicationId, Calendar, CouncilSessionId, Day, Instant, Language, PersonId, Recorded, StaffRole, TextId,
        TextRef,
    },
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A session with the words that its events point to.
#[derive(Clone, Debug)]
pub struct SessionFile {
    /// Where it stands.
    pub session: CouncilSession,
    /// Its whole history.
    pub events: Vec<Recorded<Event>>,
    /// Words by their texts.
    pub texts: BTreeMap<TextId, Words>,
    /// The files that are or were on its list, those that the viewer may see.
    pub files: BTreeMap<ApplicationId, ListedFile>,
    /// Names of those who signed, and of those who acted.
    pub names: BTreeMap<PersonId, String>,
}

impl SessionFile {
    /// The words of a reference; empty where they were erased.
    pub fn words(&self, text: &TextRef) -> &str {
        self.texts.get(&text.id).map_or("", |w| w.words.as_str())
    }

    /// A text as a reader of `language` meets it in the secretariat: in translation where there is one, checked or
    /// not, and marked.
    pub fn reading(&self, text: &TextRef, language: Language) -> Reading<'_> {
        let translation = self
            .session
            .translation(text.id, language)
            .and_then(|t| Some((self.texts.get(&t.words.id)?, t.checked_by.is_some())));
        Reading::of(self.texts.get(&text.id), language, translation)
    }

    /// The same as it was written, although it was translated.
    pub fn original(&self, text: &TextRef, language: Language) -> Reading<'_> {
        Reading::of(self.texts.get(&text.id), language, None)
    }

    /// Why an item came on the list late, as a reader of `language` meets it. An item that was placed from the page of
    /// its file may have a translation there from before there were any with the session.
    pub fn late_reading(&self, item: &ListItem, late: LatePlacing, language: Language) -> Reading<'_> {
        let text = late.words();
        let reading = self.reading(&text, language);
        if reading.found != Found::Foreign {
            return reading;
        }
        let listed = self.files.get(&item.application);
        let of_the_file = listed.and_then(|file| file.application.translations.get(text.id, language));
        match of_the_file.and_then(|t| Some((self.texts.get(&t.words.id)?, t.checked_by.is_some()))) {
            Some(found) => Reading::of(self.texts.get(&text.id), language, Some(found)),
            None => reading,
        }
    }

    /// The words of the session that others read, as far as they were not erased and the viewer may see what they
    /// are about.
    pub fn wordings(&self) -> Vec<Wording> {
        let mut wordings = self.session.wordings(&self.events);
        wordings.retain(|w| self.texts.contains_key(&w.text.id));
        wordings.retain(|w| w.about.is_none_or(|application| self.files.contains_key(&application)));
        wordings
    }

    /// The items of the list that the viewer may see, with their files: how many others there are they do not
    /// learn.
    pub fn shown(&self) -> impl Iterator<Item = (&ListItem, &ListedFile)> {
        self.session.items.iter().filter_map(|item| Some((item, self.files.get(&item.application)?)))
    }

    /// The letter of an item, once it has one. A gap between letters would tell of an item that the viewer may
    /// not see: until the paper is issued, in which all of them stand, it has none for them.
    pub fn letter(&self, item: &ListItem) -> Option<u16> {
        let all = self.session.items.iter().all(|item| self.files.contains_key(&item.application));
        item.letter.filter(|_| all || self.session.council_paper().is_some())
    }
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

/// A session as the list of sessions shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    /// Which.
    pub id: CouncilSessionId,
    /// What kind.
    pub kind: SessionKind,
    /// How far it has come.
    pub phase: Phase,
    /// First day.
    pub opens: Day,
    /// Last day.
    pub closes: Day,
    /// Applications received by then are in time for it.
    pub receipt: Day,
    /// Its list closes.
    pub list_closes: Day,
    /// How many items stand on its list, of those that the viewer may see.
    pub items: u64,
}

/// A session that is not over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CouncilAhead {
    /// Which.
    pub id: CouncilSessionId,
    /// What kind.
    pub kind: SessionKind,
    /// How far it has come.
    pub phase: Phase,
    /// First day.
    pub opens: Day,
}

/// As many of them are looked at: the Council plans two or three years.
pub(super) const AHEAD: u64 = 20;

/// Those that are not over, the next one first, as many as it is told.
pub(super) const COUNCILS_AHEAD: &str = "SELECT id, kind, number, state, opens_on FROM council_sessions \
    WHERE state NOT IN ('ended', 'cancelled') ORDER BY opens_on, id LIMIT $1";

/// A row of it.
#[derive(FromQueryResult)]
pub(super) struct Ahead {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) number: Option<i64>,
    pub(super) state: String,
    pub(super) opens_on: String,
}

impl Ahead {
    pub(super) fn read(self) -> Result<CouncilAhead, StoreError> {
        let broken = |what: &str| StoreError::broken(self.id, what);
        let number = self.number.and_then(|n| u16::try_from(n).ok());
        Ok(CouncilAhead {
            id: self.id.into(),
            kind: SessionKind::from_key(&self.kind, number).ok_or_else(|| broken("no such kind of session"))?,
            phase: Phase::from_key(&self.state).ok_or_else(|| broken("no such phase"))?,
            opens: self.opens_on.parse().map_err(|_| broken("no such first day"))?,
        })
    }
}

#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    kind: String,
    number: Option<i64>,
    state: String,
    opens_on: String,
    closes_on: String,
    list_closes_at: i64,
    receipt_until: i64,
    items: i64,
}

impl Line {
    fn read(self) -> Result<SessionLine, StoreError> {
        let broken = |what: &str| StoreError::broken(self.id, what);
        let number = self.number.and_then(|n| u16::try_from(n).ok());
        let day = |micros| Calendar::moment(Instant::from_micros(micros)).day;
        Ok(SessionLine {
            id: self.id.into(),
            kind: SessionKind::from_key(&self.kind, number).ok_or_else(|| broken("no such kind of session"))?,
            phase: Phase::from_key(&self.state).ok_or_else(|| broken("no such phase"))?,
            opens: self.opens_on.parse().map_err(|_| broken("no such first day"))?,
            closes: self.closes_on.parse().map_err(|_| broken("no such last day"))?,
            receipt: day(self.receipt_until),
            list_closes: day(self.list_closes_at),
            items: tx::count(self.items),
        })
    }
}

impl Store {
    /// Every session, the latest first, for those who read cases. Of items, those are counted that the viewer
    /// may see.
    pub async fn council_sessions(&self, viewer: &Viewer) -> Result<Vec<SessionLine>, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let but = self.files_hidden(viewer).await?.of_files();
        let sql = format!(
            "SELECT s.id, s.kind, s.number, s.state, s.opens_on, s.closes_on, s.list_closes_at, s.receipt_until, \
             (SELECT COUNT(*) FROM agenda_items a WHERE a.session = s.id AND a.state = 'listed'{but}) AS items \
             FROM council_sessions s ORDER BY s.opens_on DESC, s.id"
        );
        let lines: Vec<Line> = tx::all(self.reader(), &sql, []).await?;
        lines.into_iter().map(Line::read).collect()
    }

    /// The sessions that are not over, the next one first, for those who read cases.
    pub async fn councils_ahead(&self, viewer: &Viewer) -> Result<Vec<CouncilAhead>, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let lines: Vec<Ahead> = tx::all(self.reader(), COUNCILS_AHEAD, [tx::column(AHEAD).into()]).await?;
        lines.into_iter().map(Ahead::read).collect()
    }

    /// A session with the files on its list that this viewer may see.
    pub async fn council_session(&self, viewer: &Viewer, id: CouncilSessionId) -> Result<SessionFile, StoreError> {
        if !viewer.reads_cases() {
            return Err(StoreError::NotFound);
        }
        let loaded = ledger::history::<CouncilSession>(self.reader(), id.0).await?;
        let session = loaded.state.ok_or(StoreError::NotFound)?;
        // What was taken off an open list stands in no row of it, and still in the history.
        let placed = loaded.events.iter().filter_map(|record| match &record.event {
            Event::ItemPlaced { application, .. } => Some(application.0),
            _ => None,
        });
        let files = self.listed_files(viewer, placed.collect()).await?;
        let mut people = files
            .values()
            .filter_map(|f| endorsement(&f.application))
            .flat_map(|e| [e.by, e.countersigned_by])
            .collect::<BTreeSet<_>>();
        people.extend(loaded.events.iter().filter_map(|record| record.by.person()));
        let names = self.names_of(people).await?;
        // A reason stands beside the history in which its step was begun, and that may be a file's.
        let reasons = loaded.events.iter().filter_map(|record| record.event.reason());
        let reasons = reasons.filter(|(about, _)| about.is_none_or(|application| files.contains_key(&application)));
        let mut reasons: BTreeSet<TextId> = reasons.map(|(_, text)| text.id).collect();
        // So may its translations.
        let translations = files.values().flat_map(|file| file.application.translations.all());
        let of_them: Vec<_> = translations.filter(|(text, ..)| reasons.contains(text)).collect();
        reasons.extend(of_them.into_iter().map(|(.., translation)| translation.words.id));
        Ok(SessionFile { texts: self.texts_of(id.0, &reasons).await?, session, events: loaded.events, files, names })
    }

    /// Files that a secretary may place on a list now, the longest waiting first, and whether there are more
    /// than so many.
    pub async fn files_ready(&self, viewer: &Viewer, most: u64) -> Result<(Vec<ReadyFile>, bool), StoreError> {
        if !viewer.staff().has(StaffRole::CouncilSecretary) {
            return Ok((Vec::new(), false));
        }
        let mut rows = applications::Entity::find()
            .filter(viewer.staff_condition())
            .filter(applications::Column::State.eq(StateKind::Endorsed.key()))
            .order_by_asc(applications::Column::StateSince)
            .order_by_asc(applications::Column::Id)
            .limit(most + 1)
            .all(self.reader())
            .await?;
        let more = rows.len() as u64 > most;
        rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let names = self.organization_names(rows.iter().map(|r| r.organization)).await?;
        let files = rows
            .into_iter()
            .filter_map(|row| {
                Some(ReadyFile {
                    id: row.id.into(),
                    reference: row.reference.and_then(|r| r.parse().ok()),
                    organization: names.get(&row.organization).cloned()?,
                })
            })
            .collect();
        Ok((files, more))
    }

    /// Files that the Council deferred to this session and that stand on no list: what is carried over
    /// to it, the longest waiting first.
    pub async fn files_deferred(&self, viewer: &Viewer, to: CouncilSessionId) -> Result<Vec<ListedFile>, StoreError> {
        if !viewer.staff().has(StaffRole::CouncilSecretary) {
            return Ok(Vec::new());
        }
        let rows: Vec<Uuid> = applications::Entity::find()
            .select_only()
            .column(applications::Column::Id)
            .filter(applications::Column::Session.eq(to.0))
            .filter(applications::Column::State.eq(StateKind::Deferred.key()))
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut files: Vec<_> = self.listed_files(viewer, rows.into_iter().collect()).await?.into_values().collect();
        files.sort_by_key(|file| (file.application.received.map(|r| r.at), file.application.id));
        Ok(files)
    }

    pub(super) async fn listed_files(
        &self,
        viewer: &Viewer,
        ids: BTreeSet<Uuid>,
    ) -> Result<BTreeMap<ApplicationId, ListedFile>, StoreError> {
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let rows: Vec<(Uuid, Uuid)> = applications::Entity::find()
            .select_only()
            .columns([applications::Column::Id, applications::Column::Organization])
            .filter(Condition::all().add(applications::Column::Id.among(ids)).add(viewer.staff_condition()))
            .into_tuple()
            .all(self.reader())
            .await?;
        let names = self.organization_names(rows.iter().map(|(_, o)| *o)).await?;
        let histories = ledger::histories::<Application>(self.reader(), rows.into_iter().map(|(id, _)| id)).await?;
        let listed = histories.into_iter().filter_map(|loaded| {
            let application = loaded.state?;
            let organization = names.get(&application.organization.0).cloned()?;
            Some((application.id, ListedFile { application, organization }))
        });
        Ok(listed.collect())
    }

    /// Names of organizations by their ids.
    pub(crate) async fn organization_names(
        &self,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Result<BTreeMap<Uuid, OrganizationName>, StoreError> {
        let ids: BTreeSet<Uuid> = ids.into_iter().collect();
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let rows: Vec<(Uuid, String, Option<String>)> = organizations::Entity::find()
            .select_only()
            .columns([organizations::Column::Id, organizations::Column::Name, organizations::Column::Country])
            .filter(organizations::Column::Id.among(ids))
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
