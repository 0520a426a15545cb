//! What an organization sees of its own: its applications, a draft with its documents, the next
//! session that it can aim at. What happened to a file after it was received reaches these pages
//! through [`PublicView`] alone.

use super::case::{OrganizationName, Reading, Words};
use crate::{
    among::Among as _,
    entity::{applications, council_sessions, events, letters, organizations, resolutions},
    error::StoreError,
    law::DraftSection,
    ledger,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{Application, Changeable, Opened, PublicView, SessionMove},
    council::{self, Phase, ResolutionNumber, SessionKind},
    criteria::{self, Rulebook},
    dossier::Section,
    kernel::{
        ApplicationId, CouncilSessionId, Day, Digest, Instant, Language, NgoRole, OrganizationId, PersonId,
        ResolutionId, Seq, TextId, TextRef,
    },
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// An organization that the viewer belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnOrganization {
    /// Which.
    pub id: OrganizationId,
    /// Its name.
    pub name: String,
    /// What the viewer may do for it.
    pub role: NgoRole,
    /// Its applications, the latest first.
    pub applications: Vec<ApplicationId>,
}

/// A file as its own organization sees it.
#[derive(Clone, Debug)]
pub struct OwnFile {
    /// Which.
    pub id: ApplicationId,
    /// Whose it is.
    pub organization: OrganizationName,
    /// What the viewer may do for the organization.
    pub role: NgoRole,
    /// Where it stands, as the organization may know.
    pub view: PublicView,
    /// Where the organization saw it: the revision of its view, as its commands name it. What goes on
    /// inside is not counted.
    pub seq: Seq,
    /// The rulebook that it is held against.
    pub rulebook: Rulebook,
    /// What may be changed of its dossier now.
    pub open: Open,
    /// The words that the view points to; an erased one is missing.
    pub texts: BTreeMap<TextId, Words>,
    /// Names of the organization's people who appear in it.
    pub names: BTreeMap<PersonId, String>,
}

/// What the organization may change of its dossier now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// All of it.
    Everything,
    /// What a request opened.
    Only(Opened),
    /// Nothing.
    Nothing,
}

impl OwnFile {
    /// A text as a reader of `language` meets it: in translation only where a second person has
    /// checked it.
    pub fn reading(&self, text: &TextRef, language: Language) -> Reading<'_> {
        let translation = self.view.translations.get(&text.id).and_then(|all| all.get(&language));
        let translation = translation.and_then(|words| Some((self.texts.get(&words.id)?, true)));
        Reading::of(self.texts.get(&text.id), language, translation)
    }

    /// The words of a reference; empty where they were erased.
    pub fn words(&self, text: &TextRef) -> &str {
        self.texts.get(&text.id).map_or("", |w| w.words.as_str())
    }
}

/// A session of the Council, as files aim at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionDays {
    /// Which.
    pub id: CouncilSessionId,
    /// Its kind, with its number where it has one.
    pub kind: SessionKind,
    /// Its first day.
    pub opens_on: Day,
    /// Its last day.
    pub closes_on: Day,
    /// Until when a file is in time for it.
    pub receipt_until: Instant,
    /// Until when files come on its list.
    pub list_closes: Instant,
    /// Whether files can still come on its list.
    pub planned: bool,
    /// Whether it has ended, or was called off.
    pub over: bool,
}

/// A letter as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLetter {
    /// Its language.
    pub language: Language,
    /// Its text.
    pub body: String,
    /// SHA-256 of its bytes.
    pub sha256: Digest,
    /// When it was issued.
    pub at: Instant,
}

impl OwnLetter {
    pub(crate) fn of(row: letters::Model) -> Result<Self, StoreError> {
        Ok(Self {
            language: Language::from_code(&row.language)
                .ok_or_else(|| StoreError::broken(row.id, "no such language"))?,
            sha256: row.sha256.parse().map_err(|e| StoreError::broken(row.id, e))?,
            at: Instant::from_micros(row.frozen_at),
            body: row.body,
        })
    }
}

impl Store {
    /// The organizations that the viewer belongs to, by name.
    pub async fn own_organizations(&self, viewer: &Viewer) -> Result<Vec<OwnOrganization>, StoreError> {
        let ids = || viewer.organizations().iter().map(|(o, _)| o.0);
        let rows = organizations::Entity::find()
            .filter(organizations::Column::Id.among(ids()))
            .order_by_asc(organizations::Column::NameKey)
            .all(self.reader())
            .await?;
        let files = applications::Entity::find()
            .filter(applications::Column::Organization.among(ids()))
            .order_by_desc(applications::Column::OpenedAt)
            .all(self.reader())
            .await?;
        let role = |id| viewer.organizations().iter().find(|(o, _)| o.0 == id).map(|(_, r)| *r);
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                let applications = files.iter().filter(|f| f.organization == row.id).map(|f| f.id.into()).collect();
                Some(OwnOrganization { id: row.id.into(), role: role(row.id)?, name: row.name, applications })
            })
            .collect())
    }

    /// A file of an organization that the viewer belongs to. Staff read cases elsewhere.
    pub async fn own_file(&self, viewer: &Viewer, id: ApplicationId) -> Result<OwnFile, StoreError> {
        self.case_visible(viewer, id).await?;
        let loaded = ledger::history::<Application>(self.reader(), id.0).await?;
        let application = loaded.state.ok_or(StoreError::NotFound)?;
        let role = viewer.actor().ngo_role(application.organization).ok_or(StoreError::NotFound)?;
        let unreadable = |what: String| StoreError::Broken { stream: id.0, reason: what };
        let rulebook = criteria::by_id(&application.rulebook)
            .map_err(|e| unreadable(e.to_string()))?
            .ok_or_else(|| unreadable(format!("no rulebook {}", application.rulebook)))?;
        let view = PublicView::of(&loaded.events, &rulebook)
            .map_err(|e| unreadable(e.to_string()))?
            .ok_or(StoreError::NotFound)?;
        let translated = view.translations.values().flat_map(|all| all.values().map(|words| words.id));
        let shown: BTreeSet<TextId> = view.texts().into_iter().chain(translated).collect();
        let reasons = view.decisions().filter_map(|d| d.outcome.reasons());
        let mut texts = self.texts_of(id.0, &reasons.map(|r| r.id).collect()).await?;
        // Notes and reasons of the secretariat stand in the same table: only what the view points
        // to leaves this function.
        texts.retain(|id, _| shown.contains(id));
        let organization = self.organization_name(application.organization).await?;
        let open = match application.changeable() {
            Changeable::Everything => Open::Everything,
            Changeable::Only(opened) => Open::Only(opened.clone()),
            Changeable::Nothing => Open::Nothing,
        };
        let took_steps = view.timeline.iter().filter_map(|event| event.by);
        let saved = view.saved.values().map(|saved| saved.by);
        let names = self.names_of(took_steps.chain(saved).collect()).await?;
        let seq = Seq(view.revision);
        Ok(OwnFile { id, organization, role, view, seq, rulebook, open, texts, names })
    }

    /// Names of the people of the organization who saved sections of its draft.
    pub async fn own_editors(
        &self,
        sections: &BTreeMap<Section, DraftSection>,
    ) -> Result<BTreeMap<PersonId, String>, StoreError> {
        self.names_of(sections.values().map(|s| s.edited_by).collect()).await
    }

    /// Every session of the Council, the earliest first.
    pub async fn session_days(&self) -> Result<Vec<SessionDays>, StoreError> {
        let rows =
            council_sessions::Entity::find().order_by_asc(council_sessions::Column::OpensOn).all(self.reader()).await?;
        rows.into_iter()
            .map(|row| {
                let day = |text: &str| text.parse().map_err(|e: jiff::Error| StoreError::broken(row.id, e));
                Ok(SessionDays {
                    id: row.id.into(),
                    kind: SessionKind::from_key(&row.kind, row.number.and_then(|n| u16::try_from(n).ok()))
                        .ok_or_else(|| StoreError::broken(row.id, format!("no kind {}", row.kind)))?,
                    opens_on: day(&row.opens_on)?,
                    closes_on: day(&row.closes_on)?,
                    receipt_until: Instant::from_micros(row.receipt_until),
                    list_closes: Instant::from_micros(row.list_closes_at),
                    planned: row.state == Phase::Planned.key(),
                    over: [Phase::Ended, Phase::Cancelled].iter().any(|phase| row.state == phase.key()),
                })
            })
            .collect()
    }

    /// When these sessions were moved to other days.
    pub async fn session_moves(&self, sessions: &BTreeSet<CouncilSessionId>) -> Result<Vec<SessionMove>, StoreError> {
        let rows = events::Entity::find()
            .filter(events::Column::Stream.among(sessions.iter().map(|id| id.0)))
            .filter(events::Column::Kind.eq(council::EventKind::Postponed.key()))
            .all(self.reader())
            .await?;
        let mut moves = Vec::with_capacity(rows.len());
        for row in rows {
            let record = ledger::recorded::<council::Event>(&row)?;
            if let council::Event::Postponed { dates, .. } = record.event {
                let session = row.stream.into();
                moves.push(SessionMove { session, at: record.at, opens: dates.opens, closes: dates.closes });
            }
        }
        Ok(moves)
    }

    /// The numbers of the resolutions under which was decided what the view tells of.
    pub async fn own_resolutions(
        &self,
        file: &OwnFile,
    ) -> Result<BTreeMap<ResolutionId, ResolutionNumber>, StoreError> {
        let rows: Vec<(Uuid, i64)> = resolutions::Entity::find()
            .select_only()
            .columns([resolutions::Column::Id, resolutions::Column::Number])
            .filter(resolutions::Column::Id.among(file.view.decisions().map(|decision| decision.resolution.0)))
            .into_tuple()
            .all(self.reader())
            .await?;
        let number = |(id, n): (Uuid, i64)| Some((ResolutionId(id), ResolutionNumber(u32::try_from(n).ok()?)));
        Ok(rows.into_iter().filter_map(number).collect())
    }

    /// The letters that the view names, as they were sent.
    pub async fn own_letters(&self, viewer: &Viewer, file: &OwnFile) -> Result<Vec<OwnLetter>, StoreError> {
        self.case_visible(viewer, file.id).await?;
        let issued: BTreeSet<String> = file.view.letters.iter().map(|l| l.digest.to_string()).collect();
        let rows = letters::Entity::find()
            .filter(letters::Column::Application.eq(file.id.0))
            .filter(letters::Column::Sha256.among(issued))
            .order_by_asc(letters::Column::FrozenAt)
            .all(self.reader())
            .await?;
        rows.into_iter().map(OwnLetter::of).collect()
    }
}
