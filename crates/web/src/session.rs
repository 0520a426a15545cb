//! Sessions: rows in the database under the SHA-256 of an id that only the browser knows.

use crate::{app::App, error::WebError};
use async_trait::async_trait;
use domain::kernel::{Digest, Instant, PersonId};
use std::fmt;
use tower_sessions::{
    SessionStore,
    cookie::time::{Duration, OffsetDateTime},
    session::{Id, Record},
    session_store::{Error, Result},
};

/// The key under which a session holds who it belongs to.
pub(crate) const PERSON: &str = "person";
/// How long a session lives after it was last used.
const DAYS: i64 = 14;
/// A session that is used is written anew at most this often, in seconds.
const TOUCH: i64 = 60 * 60;

/// Every cookie that this program leaves in a browser: the page on help names each, and there are no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// Who is signed in.
    Session,
    /// That a form is a guest's own.
    Form,
    /// The language that was chosen.
    Lang,
    /// By which a browser is known again in which somebody signed in.
    Device,
    /// A form that was sent after the session had ended.
    Parked,
    /// The answers of the eligibility check.
    Eligibility,
    /// What the next page says of the last step.
    Flash,
}

impl Cookie {
    /// All of them.
    pub(crate) const ALL: [Self; 7] =
        [Self::Session, Self::Form, Self::Lang, Self::Device, Self::Parked, Self::Eligibility, Self::Flash];

    const fn key(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Form => "form",
            Self::Lang => "lang",
            Self::Device => "device",
            Self::Parked => "parked",
            Self::Eligibility => "eligibility",
            Self::Flash => "flash",
        }
    }

    /// Its name: browsers take `__Host-` only from https, for the whole host, unshared. A language is no secret.
    pub(crate) fn name(self, secure: bool) -> String {
        if secure && self != Self::Lang { format!("__Host-{}", self.key()) } else { self.key().to_owned() }
    }
}

/// A cookie for this browser alone; without an age it ends with the browser.
pub(crate) fn cookie(which: Cookie, value: &str, age: Option<u32>, secure: bool) -> String {
    let age = age.map(|s| format!("; Max-Age={s}")).unwrap_or_default();
    let mark = if secure { "; Secure" } else { "" };
    format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{age}{mark}", which.name(secure))
}

pub(crate) fn failed(error: impl fmt::Display) -> WebError {
    WebError::internal(format!("session: {error}"))
}

/// Under which hash a session is stored, as lists of sessions name it.
pub(crate) fn hash(id: &Id) -> Digest {
    Digest::of(id.to_string().as_bytes())
}

/// The store behind `tower_sessions`.
#[derive(Clone)]
pub(crate) struct Sessions(pub(crate) App);

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits do not meet twice.
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let data = serde_json::to_string(&record.data).map_err(|e| Error::Encode(e.to_string()))?;
        let person: Option<PersonId> =
            record.data.get(PERSON).and_then(|v| v.as_str()).and_then(|text| text.parse().ok());
        self.0.store.session_save(&record.id.to_string(), person, &data, self.until()).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some(found) = self.0.store.session_load(&id.to_string()).await.map_err(backend)? else { return Ok(None) };
        if found.touched_at.plus_seconds(TOUCH) < self.0.now() {
            self.touch(*id);
        }
        let data = serde_json::from_str(&found.data).map_err(|e| Error::Decode(e.to_string()))?;
        // When it ends is decided by the row alone, by the clock that wrote it.
        Ok(Some(Record { id: *id, data, expiry_date: OffsetDateTime::UNIX_EPOCH + Duration::days(365 * 1000) }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.0.store.session_delete(&id.to_string()).await.map_err(backend)
    }
}

impl Sessions {
    /// Beside the request, which may well be a `GET`: a visitor does not wait for it.
    fn touch(&self, id: Id) {
        let (app, until) = (self.0.clone(), self.until());
        tokio::spawn(async move {
            if let Err(error) = app.store.session_touch(&id.to_string(), until).await {
                tracing::warn!(%error, "a session could not be touched");
            }
        });
    }

    fn until(&self) -> Instant {
        self.0.now().plus_seconds(DAYS * 24 * 60 * 60)
    }
}

fn backend(error: impl fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_that_the_page_on_help_shows_leaves_no_cookie_out() {
        let source = include_str!("session.rs");
        let (_, rest) = source.split_once("pub(crate) enum Cookie {").unwrap();
        let (variants, _) = rest.split_once("\n}").unwrap();
        let named = variants.lines().filter(|line| line.trim_end().ends_with(',')).count();
        assert_eq!(named, Cookie::ALL.len());
        for (n, cookie) in Cookie::ALL.into_iter().enumerate() {
            assert!(!Cookie::ALL[..n].contains(&cookie), "{cookie:?} twice");
        }
    }
}
