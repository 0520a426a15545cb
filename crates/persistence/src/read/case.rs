//! One case, whole: what the pages of the secretariat and of the Council show of a file.

use crate::{
    among::Among as _,
    documents::Document,
    entity::{organizations, persons, texts},
    error::StoreError,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{Application, Event, QuestionStatus, Wording},
    kernel::{
        ActorKind, ApplicationId, Day, DocumentId, Instant, Language, LanguageTag, OrganizationId, PersonId, Recorded,
        Seq, TextId, TextRef,
    },
    sight::{self, Field},
};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A file as staff see it.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// Where it stands.
    pub application: Application,
    /// Its whole history, as far as the viewer may know it.
    pub events: Vec<Recorded<Event>>,
    /// Whose it is.
    pub organization: OrganizationName,
    /// Words by the texts that events point to; an erased one is missing, and one that is not the
    /// viewer's to read.
    pub texts: BTreeMap<TextId, Words>,
    /// Names of the people who appear in it.
    pub names: BTreeMap<PersonId, String>,
    /// Until when those of them are away who are today: for the secretariat alone.
    pub away: BTreeMap<PersonId, Day>,
    /// Its documents, in the order of their upload, those of earlier versions included; what was not
    /// sent only for its own people.
    pub documents: Vec<Document>,
    /// Those of the latest version.
    pub(super) standing: BTreeSet<DocumentId>,
}

/// An organization as lists name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationName {
    /// Which.
    pub id: OrganizationId,
    /// Its name.
    pub name: String,
    /// ISO code of the country of its seat.
    pub country: Option<String>,
}

/// Words and what they are written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub words: String,
    /// The language.
    pub language: LanguageTag,
    /// When they were written.
    pub at: Instant,
}

/// Words as a reader of one language meets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The words; empty where they were erased.
    pub words: &'a str,
    /// The language in which they stand here.
    pub language: LanguageTag,
    /// How they came to stand in it.
    pub found: Found,
}

/// How words came to stand in the language in which they are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// They were written in it.
    Original,
    /// They were written in it, which is not the reader's: there is no translation to be shown.
    Foreign,
    /// A second person has checked the translation from this language.
    Checked(LanguageTag),
    /// Nobody has checked the translation from this language yet.
    Unchecked(LanguageTag),
}

impl<'a> Reading<'a> {
    /// `original` for a reader of `language`, where `translation` is the one into it.
    pub(crate) fn of(original: Option<&'a Words>, language: Language, translation: Option<(&'a Words, bool)>) -> Self {
        let Some(original) = original else {
            return Self { words: "", language: language.into(), found: Found::Original };
        };
        let as_written = |found| Self { words: &original.words, language: original.language.clone(), found };
        match translation {
            _ if original.language.working() == Some(language) => as_written(Found::Original),
            Some((words, checked)) => {
                let from = original.language.clone();
                let found = if checked { Found::Checked(from) } else { Found::Unchecked(from) };
                Self { words: &words.words, language: language.into(), found }
            }
            None => as_written(Found::Foreign),
        }
    }
}

/// A text of a file as a reader of `language` meets it in the secretariat: in translation where there is one, checked
/// or not, and marked.
pub(super) fn in_translation<'a>(
    application: &Application,
    texts: &'a BTreeMap<TextId, Words>,
    text: &TextRef,
    language: Language,
) -> Reading<'a> {
    let translation = application.translation(text.id, language);
    let translation = translation.and_then(|t| Some((texts.get(&t.words.id)?, t.checked_by.is_some())));
    Reading::of(texts.get(&text.id), language, translation)
}

impl CaseFile {
    /// A text as a reader of `language` meets it in the secretariat: in translation where there is
    /// one, checked or not, and marked.
    pub fn reading(&self, text: &TextRef, language: Language) -> Reading<'_> {
        in_translation(&self.application, &self.texts, text, language)
    }

    /// The same as it was written, although it was translated.
    pub fn original(&self, text: &TextRef, language: Language) -> Reading<'_> {
        Reading::of(self.texts.get(&text.id), language, None)
    }

    /// The words of the file that others read, and which of them stand in the file still.
    pub fn wordings(&self) -> Vec<Wording> {
        let mut all = self.application.wordings(&self.events);
        all.retain(|w| self.texts.contains_key(&w.text.id));
        all
    }

    /// Where the history stands: forms carry it.
    pub fn seq(&self) -> Seq {
        self.application.seq
    }

    /// The words of a reference; empty where they were erased.
    pub fn words(&self, text: &TextRef) -> &str {
        self.texts.get(&text.id).map_or("", |w| w.words.as_str())
    }

    /// The name of somebody who appears in the file.
    pub fn name(&self, person: PersonId) -> &str {
        self.names.get(&person).map_or("", String::as_str)
    }

    /// Documents of the latest version that was sent: what was added or taken away since is its
    /// organization's own until it sends again.
    pub fn present(&self) -> impl Iterator<Item = &Document> {
        self.documents.iter().filter(|d| self.standing.contains(&d.facts.id))
    }
}

impl Store {
    /// A case, for a viewer who may see it as staff. To an organization's own people it is not there: they read
    /// [`Store::own_file`], whatever they are in the secretariat.
    pub async fn case(&self, viewer: &Viewer, id: ApplicationId) -> Result<CaseFile, StoreError> {
        self.cases(viewer, [id]).await?.remove(&id).ok_or(StoreError::NotFound)
    }

    /// An organization's name and country.
    pub(crate) async fn organization_name(&self, id: OrganizationId) -> Result<OrganizationName, StoreError> {
        let row = organizations::Entity::find_by_id(id.0).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        Ok(OrganizationName { id, name: row.name, country: row.country })
    }

    /// The words of a stream, and `others`, that were not erased.
    pub(crate) async fn texts_of(
        &self,
        stream: Uuid,
        others: &BTreeSet<TextId>,
    ) -> Result<BTreeMap<TextId, Words>, StoreError> {
        let among = texts::Column::Id.among_any(others.iter().map(|t| t.0));
        self.texts_where(Condition::any().add(texts::Column::Stream.eq(stream)).add_option(among)).await
    }

    /// Words that were not erased.
    pub(super) async fn texts_where(&self, which: Condition) -> Result<BTreeMap<TextId, Words>, StoreError> {
        Ok(self.kept_where(which).await?.into_iter().map(|(_, id, words)| (id, words)).collect())
    }

    /// The same, each with the stream that it stands beside.
    pub(super) async fn kept_where(&self, which: Condition) -> Result<Vec<(Uuid, TextId, Words)>, StoreError> {
        let rows =
            texts::Entity::find().filter(which).filter(texts::Column::Words.is_not_null()).all(self.reader()).await?;
        let read = |row: texts::Model| {
            let language = LanguageTag::parse(&row.language)?;
            Some((row.stream, row.id.into(), Words { words: row.words?, language, at: Instant::from_micros(row.at) }))
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// Names of people.
    pub(crate) async fn names_of(&self, people: BTreeSet<PersonId>) -> Result<BTreeMap<PersonId, String>, StoreError> {
        if people.is_empty() {
            return Ok(BTreeMap::new());
        }
        let rows: Vec<(Uuid, String)> = persons::Entity::find()
            .select_only()
            .columns([persons::Column::Id, persons::Column::Name])
            .filter(persons::Column::Id.among(people.into_iter().map(|p| p.0)))
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|(id, name)| (id.into(), name)).collect())
    }
}

/// As what the viewer looks at a case.
pub(super) struct Sight(Vec<sight::Viewer>);

impl Sight {
    pub(super) fn of(viewer: &Viewer, application: &Application) -> Self {
        let conflicted = viewer.person().is_some_and(|p| application.conflicted.contains(&p));
        Self(sight::Viewer::of(Some(viewer.actor()), application.organization, conflicted))
    }

    /// Whether the viewer may know that it happened.
    pub(super) fn knows(&self, event: &Event) -> bool {
        self.0.iter().any(|v| sight::event(*v, event.name()) == sight::EventSight::Shown)
    }

    pub(super) fn sees(&self, field: Field) -> bool {
        self.0.iter().any(|v| sight::field(*v, field))
    }

    /// Words that are not the viewer's to read: an answer before it is sent, why somebody declared
    /// a conflict, what was said of a file that is not among those `beside` this one; each in every language.
    pub(super) fn hidden_texts(
        &self,
        application: &Application,
        events: &[Recorded<Event>],
        beside: &BTreeSet<ApplicationId>,
    ) -> BTreeSet<TextId> {
        let sent = sent_answers(application);
        let hidden = events.iter().filter_map(|record| match &record.event {
            Event::AnswerSaved { words, .. } if !self.sees(Field::UnsentAnswer) && !sent.contains(&words.id) => {
                Some(words.id)
            }
            Event::ConflictDeclared { reason, .. } | Event::ConflictLifted { reason, .. }
                if !self.sees(Field::ConflictReason) =>
            {
                Some(reason.id)
            }
            Event::DuplicateLinked { of, reason: Some(reason) } | Event::DuplicateDismissed { of, reason }
                if !beside.contains(of) =>
            {
                Some(reason.id)
            }
            _ => None,
        });
        let hidden: BTreeSet<TextId> = hidden.collect();
        let translated = events.iter().filter_map(|record| match &record.event {
            Event::Translated { text, words, .. } if hidden.contains(text) => Some(words.id),
            _ => None,
        });
        hidden.iter().copied().chain(translated).collect()
    }
}

/// The words of answers and comments that were sent.
fn sent_answers(application: &Application) -> BTreeSet<TextId> {
    let answers = application.questions.iter().filter_map(|q| match q.status {
        QuestionStatus::Answered { words, .. } => Some(words.id),
        _ => None,
    });
    let comments = application.hearings.iter().filter(|h| h.closed.is_some()).filter_map(|h| h.comment);
    answers.chain(comments.map(|words| words.id)).collect()
}

/// Everybody whom a history names: who acted, and who was acted upon.
pub(super) fn people_in(events: &[Recorded<Event>]) -> BTreeSet<PersonId> {
    let mut people = BTreeSet::new();
    for record in events {
        if let ActorKind::Person(id) = record.by {
            people.insert(id);
        }
        match &record.event {
            Event::HandedOver { from, to } => people.extend([*from, *to]),
            Event::Assigned { to } => {
                people.insert(*to);
            }
            Event::ConflictLifted { of, .. } => {
                people.insert(*of);
            }
            Event::Noted { mentions, .. } => people.extend(mentions),
            _ => {}
        }
    }
    people
}
