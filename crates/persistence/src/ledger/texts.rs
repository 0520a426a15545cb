//! Words that people write: rows beside the events, which hold their salted digests.

use crate::{error::StoreError, store::Store, tx::Tx};
use domain::kernel::{Digest, Language, LanguageTag, PersonId, Salt, TextId, TextRef};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Words on their way into the store, salted. Made by [`Store::new_text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewText {
    /// Its identity.
    pub id: TextId,
    /// What it is written in.
    pub language: LanguageTag,
    /// The words.
    pub words: String,
    salt: Salt,
}

impl NewText {
    /// What a command and its event hold of it.
    pub fn reference(&self) -> TextRef {
        TextRef::of(self.id, &self.salt, &self.words)
    }
}

impl Store {
    /// Words that a command will point to. Nothing is written until the command is.
    pub fn new_text(&self, language: Language, words: impl Into<String>) -> NewText {
        NewText { id: self.new_id(), language: language.into(), words: words.into(), salt: self.0.mint.salt() }
    }
}

/// Writes those of `texts` that an event of this command points to.
pub(crate) async fn write_texts<'a>(
    tx: &Tx,
    stream: Uuid,
    author: Option<PersonId>,
    texts: impl IntoIterator<Item = &'a NewText>,
    pointed_to: &BTreeMap<TextId, Digest>,
) -> Result<(), StoreError> {
    for text in texts {
        let reference = text.reference();
        if pointed_to.get(&text.id) != Some(&reference.digest) {
            continue;
        }
        tx.run(
            "INSERT INTO texts (id, stream, language, words, salt, digest, author, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            [
                text.id.0.into(),
                stream.into(),
                text.language.as_str().into(),
                text.words.clone().into(),
                text.salt.0.to_vec().into(),
                reference.digest.to_string().into(),
                author.map(|p| p.0).into(),
                tx.now().micros().into(),
            ],
        )
        .await?;
    }
    Ok(())
}

/// Every text that a payload points to: an object of exactly `id` and `digest`, wherever it stands.
pub(crate) fn references(payload: &str) -> Result<BTreeMap<TextId, Digest>, serde_json::Error> {
    let mut found = BTreeMap::new();
    let mut open = vec![serde_json::from_str::<serde_json::Value>(payload)?];
    while let Some(value) = open.pop() {
        if let Ok(TextRef { id, digest }) = serde_json::from_value(value.clone())
            && value.as_object().is_some_and(|o| o.len() == 2)
        {
            found.insert(id, digest);
            continue;
        }
        match value {
            serde_json::Value::Array(items) => open.extend(items),
            serde_json::Value::Object(fields) => open.extend(fields.into_iter().map(|(_, v)| v)),
            _ => {}
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_wherever_they_stand() {
        let salt = Salt([1; 16]);
        let (a, b) =
            (TextRef::of(TextId(Uuid::from_u128(1)), &salt, "a"), TextRef::of(TextId(Uuid::from_u128(2)), &salt, "b"));
        let payload = serde_json::json!({ "x": a, "list": [{ "deep": b }], "id": "no", "digest": 4 }).to_string();
        let found = references(&payload).unwrap();
        assert_eq!(found, BTreeMap::from([(a.id, a.digest), (b.id, b.digest)]));
    }
}
