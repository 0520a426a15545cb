//! By what files of a like organization are found: keys that two of them share, written with each
//! version of a dossier, so that nobody has to compare a file with all others.

use crate::{
    among::Among as _,
    entity::likeness_keys,
    error::StoreError,
    tx::{self, Tx},
};
use domain::{
    dossier::{Section, Typed},
    kernel::ApplicationId,
    organization::likeness::{COMPARED, Key, KeyKind},
};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Of the files that share one word, as many are looked at: a word of more than these tells none of them
/// from the others.
const OF_ONE_WORD: usize = 1_000;

/// Writes the keys of some files anew.
pub(crate) async fn write(tx: &Tx, files: Vec<(Uuid, BTreeSet<Key>)>) -> Result<(), StoreError> {
    let theirs = likeness_keys::Column::Application.among(files.iter().map(|(id, _)| *id));
    likeness_keys::Entity::delete_many().filter(theirs).exec(&tx.db).await?;
    // A name of nothing but signs has none.
    let of = |(application, keys): (Uuid, BTreeSet<Key>)| {
        keys.into_iter().map(move |(kind, key)| likeness_keys::Model { kind: kind.key().to_owned(), key, application })
    };
    tx.insert_all::<likeness_keys::Entity>(files.into_iter().flat_map(of).collect()).await
}

/// What each of these files states of its organization in section A of its last version; those are left
/// out that were never sent, or of which it was erased.
pub(crate) async fn stated(
    db: &impl ConnectionTrait,
    files: impl IntoIterator<Item = Uuid>,
) -> Result<BTreeMap<Uuid, Typed>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        application: Uuid,
        typed: String,
    }
    let sql = format!(
        "SELECT dossier_parts.application AS application, typed FROM dossier_parts \
         JOIN applications ON applications.id = dossier_parts.application AND version = number \
         WHERE part = '{}' AND typed IS NOT NULL AND dossier_parts.application IN ({{}})",
        Section::Identity.key()
    );
    let files: Vec<Value> = files.into_iter().map(Value::from).collect();
    let rows: Vec<Row> = tx::among(db, &sql, files).await?;
    rows.into_iter().map(|row| Ok((row.application, serde_json::from_str(&row.typed)?))).collect()
}

/// Files that share something with what is sought, those that share most first; `but` is not among them.
pub(crate) async fn alike(
    db: &impl ConnectionTrait,
    sought: &BTreeSet<Key>,
    but: ApplicationId,
) -> Result<Vec<Uuid>, StoreError> {
    #[derive(FromQueryResult)]
    struct Row {
        application: Uuid,
    }
    if sought.is_empty() {
        return Ok(Vec::new());
    }
    let mut values: Vec<Value> = vec![but.0.into()];
    let each: Vec<String> = sought
        .iter()
        .map(|(kind, key)| {
            let (weight, most) = (kind.weight(), if *kind == KeyKind::Word { OF_ONE_WORD } else { COMPARED });
            values.extend([kind.key().into(), key.as_str().into()]);
            let (kind, key) = (values.len() - 1, values.len());
            format!(
                "SELECT * FROM (SELECT application, {weight} AS weight FROM likeness_keys \
                 WHERE kind = ${kind} AND key = ${key} AND application <> $1 LIMIT {most}) AS one"
            )
        })
        .collect();
    let sql = format!(
        "SELECT application FROM ({}) AS shared GROUP BY application \
         ORDER BY SUM(weight) DESC, application LIMIT {COMPARED}",
        each.join(" UNION ALL ")
    );
    let rows: Vec<Row> = tx::all(db, &sql, values).await?;
    Ok(rows.into_iter().map(|row| row.application).collect())
}
