//! Cases as they are read from the tables: one, or all that a page or a paper is about, in a number of
//! statements that does not grow with them.

use super::case::{CaseFile, Sight, Words, people_in};
use crate::{
    among::Among as _,
    documents::Document,
    entity::{documents, texts},
    error::StoreError,
    law,
    ledger::{self, Loaded},
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{Application, Event, WordingKind},
    kernel::{ApplicationId, PersonId, TextId},
    sight::Field,
};
use sea_orm::{Condition, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Words with the stream that they stand in.
type Kept = (Uuid, TextId, Words);

impl Store {
    /// Of these cases those that the viewer may see as staff.
    pub async fn cases(
        &self,
        viewer: &Viewer,
        ids: impl IntoIterator<Item = ApplicationId>,
    ) -> Result<BTreeMap<ApplicationId, CaseFile>, StoreError> {
        let visible: Vec<Uuid> = self.cases_read(viewer, ids).await?.into_iter().map(|id| id.0).collect();
        if visible.is_empty() {
            return Ok(BTreeMap::new());
        }
        let histories = ledger::histories::<Application>(self.reader(), visible.iter().copied()).await?;
        let states = || histories.iter().filter_map(|loaded| Some((loaded, loaded.state.as_ref()?)));
        let organizations = self.organization_names(states().map(|(_, a)| a.organization.0)).await?;
        let people: BTreeMap<_, _> = histories.iter().map(|h| (h.id, people_in(&h.events))).collect();
        let (names, away) = self.named_today(people.values().flatten().copied().collect()).await?;
        let reasons: BTreeMap<_, _> = states().map(|(loaded, a)| (loaded.id, reasons(a, loaded))).collect();
        let texts = self.words_among(&visible, reasons.values().flatten().copied()).await?;
        let beside = self.cases_read(viewer, named_beside(&histories)).await?;
        let documents = self.documents_among(&visible).await?;
        let sent = law::sent_documents_of(self.reader(), visible).await?;
        let mut cases = BTreeMap::new();
        for loaded in histories {
            let Some(application) = loaded.state else { continue };
            let (id, sight) = (application.id, Sight::of(viewer, &application));
            let elsewhere = reasons.get(&loaded.id);
            let is_its = |(stream, text, _): &&Kept| *stream == id.0 || elsewhere.is_some_and(|e| e.contains(text));
            let hidden = sight.hidden_texts(&application, &loaded.events, &beside);
            let sent = sent.get(&id.0).map_or(&[][..], Vec::as_slice);
            let is_shown = |document: &&Document| {
                document.application == id
                    && (sight.sees(Field::UnsentDocument) || sent.iter().any(|v| v.contains(&document.facts.id)))
            };
            let is_in = |person: &PersonId| people.get(&loaded.id).is_some_and(|p| p.contains(person));
            let organization = organizations.get(&application.organization.0).cloned().ok_or(StoreError::NotFound)?;
            let case = CaseFile {
                organization,
                texts: texts
                    .iter()
                    .filter(is_its)
                    .filter(|(_, text, _)| !hidden.contains(text))
                    .map(|(_, text, words)| (*text, words.clone()))
                    .collect(),
                names: names.iter().filter(|(p, _)| is_in(p)).map(|(p, n)| (*p, n.clone())).collect(),
                away: away.iter().filter(|(p, _)| is_in(p)).map(|(p, d)| (*p, *d)).collect(),
                documents: documents.iter().filter(is_shown).cloned().collect(),
                standing: sent.last().cloned().unwrap_or_default(),
                events: loaded.events.into_iter().filter(|record| sight.knows(&record.event)).collect(),
                application,
            };
            cases.insert(id, case);
        }
        Ok(cases)
    }

    /// The words of these streams, and `others`, that were not erased.
    async fn words_among(
        &self,
        streams: &[Uuid],
        others: impl Iterator<Item = TextId>,
    ) -> Result<Vec<Kept>, StoreError> {
        let which = Condition::any()
            .add_option(texts::Column::Stream.among_any(streams.iter().copied()))
            .add_option(texts::Column::Id.among_any(others.map(|t| t.0)));
        self.kept_where(which).await
    }

    /// The documents of these cases, in the order of their upload.
    async fn documents_among(&self, applications: &[Uuid]) -> Result<Vec<Document>, StoreError> {
        documents::Entity::find()
            .filter(documents::Column::Application.among(applications.iter().copied()))
            .order_by_asc(documents::Column::UploadedAt)
            .order_by_asc(documents::Column::Id)
            .all(self.reader())
            .await?
            .into_iter()
            .map(documents::Model::read)
            .collect()
    }
}

/// The Council's reasons came in with a session's command, and stand with the session.
fn reasons(application: &Application, loaded: &Loaded<Application>) -> BTreeSet<TextId> {
    let wordings = application.wordings(&loaded.events);
    wordings.iter().filter(|w| w.kind == WordingKind::DecisionReasons).map(|w| w.text.id).collect()
}

/// The files that these histories name beside their own.
fn named_beside(histories: &[Loaded<Application>]) -> impl Iterator<Item = ApplicationId> {
    histories.iter().flat_map(|loaded| &loaded.events).filter_map(|record| match record.event {
        Event::DuplicateLinked { of, .. } | Event::DuplicateDismissed { of, .. } => Some(of),
        _ => None,
    })
}
