//! A file that is told again: its rows, with what differs from copy to copy taken out.

mod telling;

use super::{
    phrase::{Known, Phrase, Piece},
    tables::{COPIED, Kind},
};
use crate::{entity::events, error::StoreError, law::address_digest, search, tx};
use domain::{
    application::Reference,
    dossier::{Part, Section, Typed},
    kernel::Salt,
};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _,
    QueryResult, Statement,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A file with its organization and its people.
pub(super) struct Template {
    /// The name of the organization.
    pub(super) name: String,
    /// The domain of its address and its pages; nothing that is found in a text where it has none.
    pub(super) host: String,
    /// Its registration number, likewise.
    pub(super) registration: String,
    /// The year of its reference.
    pub(super) year: Option<u16>,
    application: Uuid,
    /// The address of its owner.
    owner: Phrase,
    renewed: Vec<Renewed>,
    /// In the order of each stream.
    streams: Vec<(Uuid, String, Vec<Event>)>,
    /// In the order of [`COPIED`].
    rows: Vec<Vec<Vec<Slot>>>,
    /// Nothing where it was never sent.
    sent: Option<Sent>,
}

/// By what a file that was sent is found.
struct Sent {
    /// Section A of the last version.
    identity: Phrase,
    /// The words of the last version, without those that differ.
    words: BTreeSet<String>,
}

struct Event {
    seq: u64,
    kind: String,
    version: u16,
    at: i64,
    actor: Phrase,
    payload: Phrase,
}

enum Slot {
    Nothing,
    Int(i64),
    At(i64),
    Id(Uuid),
    /// An identity that the copy shares.
    Shared(Uuid),
    Words(String),
    Text(Phrase),
    Bytes(Vec<u8>),
    Number,
    NameKey,
    Object(Uuid),
}

/// A digest that is another in each copy; one may cover those before it.
enum Renewed {
    Address,
    Words { salt: Salt, words: Phrase },
    Part { part: Part, salt: Salt, typed: Phrase },
    Version(Phrase),
    Letter(Phrase),
}

#[derive(FromQueryResult)]
struct Head {
    application: Uuid,
    organization: Uuid,
    observer: Option<Uuid>,
    reference: Option<String>,
    version: i64,
    name: String,
}

#[derive(FromQueryResult)]
struct Stream {
    id: Uuid,
}

#[derive(FromQueryResult)]
struct Member {
    id: Uuid,
    email: String,
    role: String,
}

#[derive(FromQueryResult)]
struct Salted {
    key: String,
    words: Option<String>,
    salt: Option<Vec<u8>>,
    digest: String,
}

#[derive(FromQueryResult)]
struct Frozen {
    said: String,
    digest: String,
}

/// Every organization that has one file, with it; without those whose files stand on a list of the Council: a
/// copy is on none. Of one whose decision was announced the session tells nothing more.
pub(super) async fn all(db: &impl ConnectionTrait) -> Result<Vec<Template>, StoreError> {
    let heads: Vec<Head> = tx::all(
        db,
        "SELECT applications.id AS application, organization, observer, reference, version, name FROM applications \
         JOIN organizations ON organizations.id = organization \
         WHERE (listed_at IS NULL OR state IN ('admitted', 'not_admitted', 'deferred')) AND organization IN \
         (SELECT organization FROM applications GROUP BY organization HAVING COUNT(*) = 1) ORDER BY applications.n",
        [],
    )
    .await?;
    let streams: Vec<Stream> = tx::all(db, "SELECT id FROM streams UNION ALL SELECT id FROM resolutions", []).await?;
    let streams: BTreeSet<Uuid> = streams.into_iter().map(|r| r.id).collect();
    let mut templates = Vec::with_capacity(heads.len());
    for head in heads {
        templates.push(template(db, head, streams.clone()).await?);
    }
    Ok(templates)
}

async fn template(db: &impl ConnectionTrait, head: Head, mut shared: BTreeSet<Uuid>) -> Result<Template, StoreError> {
    let sql = "SELECT id, email, members.role AS role FROM persons JOIN members ON members.person = persons.id \
               WHERE organization = $1 AND NOT EXISTS (SELECT 1 FROM staff_roles WHERE staff_roles.person = id)";
    let members: Vec<Member> = tx::all(db, sql, [head.organization.into()]).await?;
    let owner = members.iter().find(|m| m.role == "owner").map(|m| m.email.clone()).unwrap_or_default();
    // In the order in which they are locked: people, their organization, its line of the register, its file.
    let theirs = [Some(head.organization), head.observer, Some(head.application)];
    let own: Vec<Uuid> = members.iter().map(|m| m.id).chain(theirs.into_iter().flatten()).collect();
    shared.retain(|id| !own.contains(id));
    // Words of a step on two streams lie beside the first, which is the session's.
    let sql = "SELECT id FROM texts WHERE stream NOT IN ({})";
    let elsewhere: Vec<Stream> = tx::among(db, sql, own.iter().map(|id| (*id).into())).await?;
    shared.extend(elsewhere.into_iter().map(|text| text.id));
    let host = owner.split_once('@').map_or("", |(_, host)| host).to_owned();
    let said = search::sent(db, &[head.application]).await?.remove(&head.application).unwrap_or_default();
    let stated = said.get(Section::Identity.key()).cloned().unwrap_or_default();
    let registration = stated.filled("registration_number").unwrap_or_default().to_owned();
    let mut words = vec![
        (head.name.clone(), Piece::Name),
        (host.clone(), Piece::Host),
        (registration.clone(), Piece::Registration),
    ];
    words.extend(head.reference.clone().map(|r| (r, Piece::Reference)));
    let sent = if head.version > 0 { Some(sent(&said, &stated, &words)?) } else { None };
    let mut known = Known { words, shared };
    let renewed = renewed(db, &head, &owner, &mut known).await?;
    let mut rows = Vec::with_capacity(COPIED.len());
    for table in COPIED {
        rows.push(copied(db, table, &own, &known).await?);
    }
    let mut streams = Vec::with_capacity(own.len());
    for id in &own {
        streams.push(stream(db, *id, &known).await?);
    }
    Ok(Template {
        year: head.reference.as_deref().and_then(|r| r.parse::<Reference>().ok()).map(Reference::year),
        name: head.name,
        host,
        registration,
        application: head.application,
        owner: known.phrase(&owner),
        renewed,
        streams,
        rows,
        sent,
    })
}

fn sent(said: &search::Said, stated: &Typed, differing: &[(String, Piece)]) -> Result<Sent, StoreError> {
    let mut words = BTreeSet::new();
    for (_, text) in said.values().flat_map(Typed::iter) {
        let mut text = text.to_owned();
        for (own, _) in differing.iter().filter(|(own, _)| !own.is_empty()) {
            text = text.replace(own, " ");
        }
        search::keep(&mut words, &text);
    }
    let known = Known { words: differing.to_vec(), ..Known::default() };
    Ok(Sent { identity: known.phrase(&serde_json::to_string(stated)?), words })
}

/// The digests that cover what differs: of an address, of words, of parts, of versions, and of letters.
async fn renewed(
    db: &impl ConnectionTrait,
    head: &Head,
    owner: &str,
    known: &mut Known,
) -> Result<Vec<Renewed>, StoreError> {
    let mut renewed = Vec::new();
    let mut add = |known: &mut Known, digest: String, what: Renewed| {
        known.words.push((digest, Piece::Digest(renewed.len())));
        renewed.push(what);
    };
    add(known, address_digest(owner).to_string(), Renewed::Address);
    let salt = |bytes: Option<Vec<u8>>| bytes.and_then(|b| b.try_into().ok()).map(Salt);
    let sql = "SELECT language AS key, words, salt, digest FROM texts WHERE stream IN ($1, $2)";
    let texts: Vec<Salted> = tx::all(db, sql, [head.organization.into(), head.application.into()]).await?;
    for text in texts {
        let (Some(words), Some(salt)) = (text.words, salt(text.salt)) else { continue };
        let words = known.phrase(&words);
        if !words.is_fixed() {
            add(known, text.digest, Renewed::Words { salt, words });
        }
    }
    let sql = "SELECT part AS key, typed AS words, salt, digest FROM dossier_parts WHERE application = $1";
    let parts: Vec<Salted> = tx::all(db, sql, [head.application.into()]).await?;
    for row in parts {
        let (Some(words), Some(salt), Some(part)) = (row.words, salt(row.salt), Part::from_key(&row.key)) else {
            continue;
        };
        let typed = known.phrase(&words);
        if !typed.is_fixed() {
            add(known, row.digest, Renewed::Part { part, salt, typed });
        }
    }
    let sql = "SELECT version AS said, digest FROM dossier_versions WHERE application = $1";
    let versions: Vec<Frozen> = tx::all(db, sql, [head.application.into()]).await?;
    for row in versions {
        let version = known.phrase(&row.said);
        add(known, row.digest, Renewed::Version(version));
    }
    let sql = "SELECT body AS said, sha256 AS digest FROM letters WHERE application = $1";
    let letters: Vec<Frozen> = tx::all(db, sql, [head.application.into()]).await?;
    for row in letters {
        let body = known.phrase(&row.said);
        if !body.is_fixed() {
            add(known, row.digest, Renewed::Letter(body));
        }
    }
    Ok(renewed)
}

async fn copied(
    db: &impl ConnectionTrait,
    table: &super::tables::Table,
    own: &[Uuid],
    known: &Known,
) -> Result<Vec<Vec<Slot>>, StoreError> {
    let columns: Vec<&str> = table.columns.iter().map(|(c, _)| *c).collect();
    let places: Vec<String> = (1..=own.len()).map(|n| format!("${n}")).collect();
    let sql =
        format!("SELECT {} FROM {} WHERE {} IN ({})", columns.join(", "), table.name, table.key, places.join(", "));
    let ids = own.iter().map(|id| (*id).into());
    let rows = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, ids)).await?;
    rows.iter()
        .map(|row| Ok(table.columns.iter().map(|column| slot(row, *column, known)).collect::<Result<_, DbErr>>()?))
        .collect()
}

fn slot(row: &QueryResult, (name, kind): (&str, Kind), known: &Known) -> Result<Slot, DbErr> {
    let found = match kind {
        Kind::Id => row
            .try_get::<Option<Uuid>>("", name)?
            .map(|id| if known.shared.contains(&id) { Slot::Shared(id) } else { Slot::Id(id) }),
        Kind::Int => row.try_get::<Option<i64>>("", name)?.map(Slot::Int),
        Kind::At => row.try_get::<Option<i64>>("", name)?.map(Slot::At),
        Kind::Text => row.try_get::<Option<String>>("", name)?.map(|text| {
            let phrase = known.phrase(&text);
            if phrase.is_fixed() { Slot::Words(text) } else { Slot::Text(phrase) }
        }),
        Kind::Bytes => row.try_get::<Option<Vec<u8>>>("", name)?.map(Slot::Bytes),
        Kind::Number => Some(Slot::Number),
        Kind::NameKey => Some(Slot::NameKey),
        Kind::Object => Some(Slot::Object(row.try_get("", "id")?)),
        Kind::Nothing => None,
    };
    Ok(found.unwrap_or(Slot::Nothing))
}

async fn stream(db: &impl ConnectionTrait, id: Uuid, known: &Known) -> Result<(Uuid, String, Vec<Event>), StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        kind: String,
    }
    let head: Option<Row> = tx::one(db, "SELECT kind FROM streams WHERE id = $1", [id.into()]).await?;
    let rows =
        events::Entity::find().filter(events::Column::Stream.eq(id)).order_by_asc(events::Column::Seq).all(db).await?;
    let event = |row: events::Model| Event {
        seq: tx::count(row.seq),
        kind: row.kind,
        version: u16::try_from(row.version).unwrap_or_default(),
        at: row.at,
        actor: known.phrase(&row.actor),
        payload: known.phrase(&row.payload),
    };
    Ok((id, head.ok_or(StoreError::NotFound)?.kind, rows.into_iter().map(event).collect()))
}
