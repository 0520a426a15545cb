//! Browser sessions and parked posts: kept under the hash of a secret that only the browser has.

use crate::{entity::web_sessions, error::StoreError, store::Store, tokens};
use domain::kernel::{Digest, Instant, PersonId};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};

/// The most that is parked of one post.
pub const PARKED_LIMIT: usize = 256 * 1024;
/// A parked post is kept so long.
pub const PARKED_SECONDS: i64 = 60 * 60;

/// A browser session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebSession {
    /// SHA-256 of its id; names it in lists, and opens nothing.
    pub id_hash: Digest,
    /// Who is signed in, if anybody.
    pub person: Option<PersonId>,
    /// What the web floor keeps in it: JSON.
    pub data: String,
    /// When it began.
    pub created_at: Instant,
    /// When it was last used.
    pub touched_at: Instant,
    /// When it ends.
    pub expires_at: Instant,
}

/// A post whose author had to sign in first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedPost {
    /// Where it was posted to.
    pub path: String,
    /// Its `Content-Type`.
    pub content_type: String,
    /// Its bytes.
    pub body: Vec<u8>,
}

impl Store {
    /// Saves a session under the hash of its id.
    pub async fn session_save(
        &self,
        id: &str,
        person: Option<PersonId>,
        data: &str,
        expires_at: Instant,
    ) -> Result<(), StoreError> {
        let args = (Digest::of(id.as_bytes()), person, data.to_owned(), expires_at);
        self.write(args, |tx, (hash, person, data, expires_at)| {
            Box::pin(async move {
                tx.run(
                    "INSERT INTO web_sessions (id_hash, person, data, created_at, touched_at, expires_at) \
                     VALUES ($1, $2, $3, $4, $4, $5) ON CONFLICT (id_hash) DO UPDATE SET \
                     person = excluded.person, data = excluded.data, touched_at = excluded.touched_at, \
                     expires_at = excluded.expires_at",
                    [
                        hash.to_string().into(),
                        person.map(|p| p.0).into(),
                        data.clone().into(),
                        tx.now().micros().into(),
                        expires_at.micros().into(),
                    ],
                )
                .await
                .map(|_| ())
            })
        })
        .await
    }

    /// Moves the end of a session; one that was signed out meanwhile stays ended.
    pub async fn session_touch(&self, id: &str, expires_at: Instant) -> Result<(), StoreError> {
        self.write((Digest::of(id.as_bytes()), expires_at), |tx, (hash, expires_at)| {
            Box::pin(async move {
                tx.run(
                    "UPDATE web_sessions SET touched_at = $2, expires_at = $3 WHERE id_hash = $1",
                    [hash.to_string().into(), tx.now().micros().into(), expires_at.micros().into()],
                )
                .await
                .map(|_| ())
            })
        })
        .await
    }

    /// The session of this id, unless it has ended.
    pub async fn session_load(&self, id: &str) -> Result<Option<WebSession>, StoreError> {
        let row = web_sessions::Entity::find_by_id(Digest::of(id.as_bytes()).to_string())
            .filter(web_sessions::Column::ExpiresAt.gt(self.now().micros()))
            .one(self.reader())
            .await?;
        row.map(read).transpose()
    }

    /// Ends the session of this id.
    pub async fn session_delete(&self, id: &str) -> Result<(), StoreError> {
        self.session_revoke(Digest::of(id.as_bytes())).await
    }

    /// Ends the session that has this hash, as a list of one's sessions names it.
    pub async fn session_revoke(&self, id_hash: Digest) -> Result<(), StoreError> {
        self.write(id_hash, |tx, hash| {
            Box::pin(async move {
                tx.run("DELETE FROM web_sessions WHERE id_hash = $1", [hash.to_string().into()]).await.map(|_| ())
            })
        })
        .await
    }

    /// Ends all sessions of a person but the one that has this hash, and the links that would open
    /// new ones.
    pub async fn sessions_end(&self, person: PersonId, but: Option<Digest>) -> Result<u64, StoreError> {
        self.write((person, but), |tx, (person, but)| {
            Box::pin(async move {
                let but = but.map(|d| d.to_string()).unwrap_or_default();
                tokens::links_end(tx, *person).await?;
                tx.run("DELETE FROM web_sessions WHERE person = $1 AND id_hash <> $2", [person.0.into(), but.into()])
                    .await
            })
        })
        .await
    }

    /// A person's sessions that have not ended, the latest used first.
    pub async fn sessions_of(&self, person: PersonId) -> Result<Vec<WebSession>, StoreError> {
        let rows = web_sessions::Entity::find()
            .filter(web_sessions::Column::Person.eq(person.0))
            .filter(web_sessions::Column::ExpiresAt.gt(self.now().micros()))
            .order_by_desc(web_sessions::Column::TouchedAt)
            .all(self.reader())
            .await?;
        rows.into_iter().map(read).collect()
    }

    /// Deletes what has run out: sessions, parked posts, tokens, counts of attempts. How many rows.
    pub async fn expired_sweep(&self) -> Result<u64, StoreError> {
        self.write((), |tx, ()| {
            Box::pin(async move {
                let mut gone = 0;
                for table in ["web_sessions", "parked_posts", "tokens", "attempts"] {
                    let sql = format!("DELETE FROM {table} WHERE expires_at <= $1");
                    gone += tx.run(&sql, [tx.now().micros().into()]).await?;
                }
                Ok(gone)
            })
        })
        .await
    }

    /// Keeps a post for an hour under the hash of `secret`, a cookie of its author.
    pub async fn parked_put(&self, secret: &str, post: ParkedPost) -> Result<(), StoreError> {
        if post.body.len() > PARKED_LIMIT {
            return Err(StoreError::TooLarge { limit: PARKED_LIMIT as u64 });
        }
        self.write((Digest::of(secret.as_bytes()), post), |tx, (hash, post)| {
            Box::pin(async move {
                let now = tx.now();
                tx.run(
                    "INSERT INTO parked_posts (hash, path, content_type, body, created_at, expires_at) \
                     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (hash) DO UPDATE SET path = excluded.path, \
                     content_type = excluded.content_type, body = excluded.body, expires_at = excluded.expires_at",
                    [
                        hash.to_string().into(),
                        post.path.clone().into(),
                        post.content_type.clone().into(),
                        post.body.clone().into(),
                        now.micros().into(),
                        now.plus_seconds(PARKED_SECONDS).micros().into(),
                    ],
                )
                .await
                .map(|_| ())
            })
        })
        .await
    }

    /// Takes a parked post out: it is shown once.
    pub async fn parked_take(&self, secret: &str) -> Result<Option<ParkedPost>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            path: String,
            content_type: String,
            body: Vec<u8>,
        }
        self.write(Digest::of(secret.as_bytes()), |tx, hash| {
            Box::pin(async move {
                let row: Option<Row> = tx
                    .one(
                        "DELETE FROM parked_posts WHERE hash = $1 AND expires_at > $2 RETURNING path, content_type, body",
                        [hash.to_string().into(), tx.now().micros().into()],
                    )
                    .await?;
                Ok(row.map(|r| ParkedPost { path: r.path, content_type: r.content_type, body: r.body }))
            })
        })
        .await
    }
}

fn read(row: web_sessions::Model) -> Result<WebSession, StoreError> {
    Ok(WebSession {
        id_hash: row.id_hash.parse().map_err(|_| StoreError::NotFound)?,
        person: row.person.map(PersonId),
        data: row.data,
        created_at: Instant::from_micros(row.created_at),
        touched_at: Instant::from_micros(row.touched_at),
        expires_at: Instant::from_micros(row.expires_at),
    })
}
