//! A template told again: its rows with the identities, names, times and digests of one copy.

use super::{
    super::{
        batch::{Batch, Cell},
        phrase::Piece,
        tables::COPIED,
        turn::Turn,
    },
    Event, Renewed, Slot, Template,
};
use crate::{error::StoreError, folding, law::address_digest, search, tx::column};
use domain::{
    dossier::{FrozenPart, Typed, Version},
    kernel::{Digest, Instant, chain::Link},
    organization::likeness::Names,
};
use uuid::Uuid;

impl Template {
    /// Tells it again, into the batch.
    pub(in crate::retelling) fn tell(&self, turn: &Turn<'_>, batch: &mut Batch) -> Result<(), StoreError> {
        let digests = self.digests(turn)?;
        for (table, rows) in COPIED.iter().zip(&self.rows) {
            let told = batch.of(table.name);
            told.extend(rows.iter().map(|row| row.iter().map(|slot| slot.cell(turn, &digests)).collect::<Vec<_>>()));
        }
        for (id, kind, events) in &self.streams {
            chain(turn, &digests, (*id, kind), events, batch);
        }
        if let Some(sent) = &self.sent {
            let identity: Typed = serde_json::from_str(&sent.identity.say(turn, &[]))?;
            let application = turn.fresh(self.application);
            let keys = Names::stated(&turn.name, &identity).keys();
            batch
                .of("likeness_keys")
                .extend(keys.into_iter().map(|(kind, key)| {
                    vec![Cell::Text(kind.key().to_owned()), Cell::Text(key), Cell::Id(application)]
                }));
            let mut words = sent.words.clone();
            search::keep(&mut words, &turn.name);
            search::keep(&mut words, &turn.reference);
            for (piece, own) in [(Piece::Host, &turn.host), (Piece::Registration, &turn.registration)] {
                if self.says(&piece) {
                    search::keep(&mut words, own);
                }
            }
            batch.of("application_search").push(vec![Cell::Int(turn.n), Cell::Lexemes(words)]);
        }
        batch.applications += 1;
        Ok(())
    }

    /// Whether the dossier says it.
    fn says(&self, piece: &Piece) -> bool {
        self.renewed.iter().any(|r| matches!(r, Renewed::Part { typed, .. } if typed.says(piece)))
    }

    fn digests(&self, turn: &Turn<'_>) -> Result<Vec<String>, StoreError> {
        let mut digests: Vec<String> = Vec::with_capacity(self.renewed.len());
        for renewed in &self.renewed {
            let digest = match renewed {
                Renewed::Address => address_digest(&self.owner.say(turn, &digests)),
                Renewed::Words { salt, words } => salt.digest(words.say(turn, &digests).as_bytes()),
                Renewed::Part { part, salt, typed } => {
                    let typed: Typed = serde_json::from_str(&typed.say(turn, &digests))?;
                    FrozenPart::new(*part, typed, *salt).digest
                }
                Renewed::Version(version) => {
                    let said: Version = serde_json::from_str(&version.say(turn, &digests))?;
                    Version::of(said.number, said.parts, said.documents).digest
                }
                Renewed::Letter(body) => Digest::of(body.say(turn, &digests).as_bytes()),
            };
            digests.push(digest.to_string());
        }
        Ok(digests)
    }
}

fn chain(turn: &Turn<'_>, digests: &[String], (id, kind): (Uuid, &str), events: &[Event], batch: &mut Batch) {
    let id = turn.fresh(id);
    let mut head = Digest::ZERO;
    for event in events {
        let (actor, payload) = (event.actor.say(turn, digests), event.payload.say(turn, digests));
        let at = event.at.saturating_add(turn.later);
        let link = Link {
            stream: id,
            seq: event.seq,
            kind: &event.kind,
            version: event.version,
            at: Instant::from_micros(at),
            actor: &actor,
            payload: &payload,
        };
        head = link.hash(&head);
        batch.of("events").push(vec![
            Cell::Id(id),
            Cell::Int(column(event.seq)),
            Cell::Text(event.kind.clone()),
            Cell::Int(event.version.into()),
            Cell::Int(at),
            Cell::Text(actor),
            Cell::Text(payload),
            Cell::Text(head.to_string()),
        ]);
        batch.events += 1;
    }
    let row =
        vec![Cell::Id(id), Cell::Text(kind.to_owned()), Cell::Int(column(events.len())), Cell::Text(head.to_string())];
    batch.of("streams").push(row);
}

impl Slot {
    fn cell(&self, turn: &Turn<'_>, digests: &[String]) -> Cell {
        match self {
            Self::Nothing => Cell::Nothing,
            Self::Int(number) => Cell::Int(*number),
            Self::At(at) => Cell::Int(at.saturating_add(turn.later)),
            Self::Id(id) => Cell::Id(turn.fresh(*id)),
            Self::Shared(id) => Cell::Id(*id),
            Self::Words(words) => Cell::Text(words.clone()),
            Self::Text(phrase) => Cell::Text(phrase.say(turn, digests)),
            Self::Bytes(bytes) => Cell::Bytes(bytes.clone()),
            Self::Number => Cell::Int(turn.n),
            Self::NameKey => Cell::Text(folding::key(&turn.name)),
            Self::Object(id) => Cell::Text(format!("retold/{}", turn.fresh(*id))),
        }
    }
}
