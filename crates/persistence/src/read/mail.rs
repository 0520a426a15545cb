//! What a message quotes: names, words, sessions, letters. Read when it is rendered, for the house
//! itself: who is told, and of what, was decided when the event was written.

use super::applicant::OwnLetter;
use crate::{
    entity::{council_sessions, letters, organizations, persons},
    error::StoreError,
    store::Store,
    tx,
};
use domain::{
    application::Reference,
    council::SessionKind,
    kernel::{ApplicationId, CouncilSessionId, Day, Digest, Language, LanguageTag, OrganizationId, PersonId, TextId},
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};

/// A file as messages name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailCase {
    /// Name of the organization.
    pub organization: String,
    /// Its reference; a draft has none.
    pub reference: Option<Reference>,
    /// Language of whoever answers for the organization: contacts without an account are written to
    /// in it.
    pub language: Language,
}

/// A session of the Council as messages name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailSession {
    /// Which.
    pub id: CouncilSessionId,
    /// Its kind and number.
    pub kind: SessionKind,
    /// First day.
    pub opens: Day,
    /// Last day.
    pub closes: Day,
}

/// Words with their language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailWords {
    /// The language in which they stand.
    pub language: LanguageTag,
    /// The words.
    pub words: String,
    /// The language from which they were translated, where they were.
    pub original: Option<LanguageTag>,
}

impl Store {
    /// A file.
    pub async fn mail_case(&self, id: ApplicationId) -> Result<MailCase, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            name: String,
            reference: Option<String>,
            language: Option<String>,
        }
        let row: Option<Row> = tx::one(
            self.reader(),
            "SELECT organizations.name, applications.reference, (SELECT persons.language FROM members \
             JOIN persons ON persons.id = members.person WHERE members.organization = organizations.id \
             AND members.role = 'owner' LIMIT 1) AS language FROM applications \
             JOIN organizations ON organizations.id = applications.organization WHERE applications.id = $1",
            [id.0.into()],
        )
        .await?;
        let row = row.ok_or(StoreError::NotFound)?;
        Ok(MailCase {
            organization: row.name,
            reference: row.reference.and_then(|r| r.parse().ok()),
            language: row.language.as_deref().and_then(Language::from_code).unwrap_or_default(),
        })
    }

    /// The name of an organization.
    pub async fn mail_organization(&self, id: OrganizationId) -> Result<String, StoreError> {
        let row = organizations::Entity::find_by_id(id.0).one(self.reader()).await?;
        row.map(|r| r.name).ok_or(StoreError::NotFound)
    }

    /// Words that an event points to, for a reader of `language`: as a second person has checked the
    /// translation, else as they were written; `None` where they were erased.
    pub async fn mail_words(&self, id: TextId, language: Language) -> Result<Option<MailWords>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            language: String,
            words: String,
            translated: Option<String>,
        }
        let row: Option<Row> = tx::one(
            self.reader(),
            "SELECT texts.language, texts.words, translations.words AS translated FROM texts \
             LEFT JOIN translations ON translations.text = texts.id AND translations.language = $2 \
             AND translations.checked_by IS NOT NULL AND translations.words <> '' \
             WHERE texts.id = $1 AND texts.words IS NOT NULL",
            [id.0.into(), language.code().into()],
        )
        .await?;
        Ok(row.and_then(|row| {
            let original = LanguageTag::parse(&row.language)?;
            Some(match row.translated {
                Some(words) => MailWords { language: language.into(), words, original: Some(original) },
                None => MailWords { language: original, words: row.words, original: None },
            })
        }))
    }

    /// A session of the Council.
    pub async fn mail_session(&self, id: CouncilSessionId) -> Result<MailSession, StoreError> {
        let row = council_sessions::Entity::find_by_id(id.0).one(self.reader()).await?.ok_or(StoreError::NotFound)?;
        let number = row.number.and_then(|n| u16::try_from(n).ok());
        let kind = SessionKind::from_key(&row.kind, number).ok_or_else(|| StoreError::broken(id.0, "no such kind"))?;
        let day = |text: &str| text.parse::<Day>().map_err(|e| StoreError::broken(id.0, e));
        Ok(MailSession { id, kind, opens: day(&row.opens_on)?, closes: day(&row.closes_on)? })
    }

    /// The name of a person; empty where it was erased.
    pub async fn mail_person(&self, id: PersonId) -> Result<String, StoreError> {
        let row = persons::Entity::find_by_id(id.0).one(self.reader()).await?;
        Ok(row.map(|r| r.name).unwrap_or_default())
    }

    /// A letter as it was frozen, by the digest of its bytes.
    pub async fn mail_letter(&self, digest: Digest) -> Result<OwnLetter, StoreError> {
        let row = letters::Entity::find()
            .filter(letters::Column::Sha256.eq(digest.to_string()))
            .one(self.reader())
            .await?
            .ok_or(StoreError::NotFound)?;
        OwnLetter::of(row)
    }
}
