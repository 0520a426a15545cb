//! The first answer to each command: a double click, a retry and a lost answer get it again.

use super::append::actor_text;
use crate::{error::StoreError, tx::Tx};
use domain::kernel::{ActorKind, CommandId, Seq};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What came of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The stream that it was about.
    pub stream: Uuid,
    /// Where the stream stands after it.
    pub seq: Seq,
    /// Names of the events that were written, in order.
    pub events: Vec<String>,
}

#[derive(FromQueryResult)]
struct Answered {
    actor: String,
    outcome: String,
    content: Option<String>,
}

/// The first answer to this command, if there was one. Somebody else's is not told; and who sends something
/// else under the same identity must not believe that it was kept.
pub(crate) async fn first_answer(
    tx: &Tx,
    command: CommandId,
    actor: ActorKind,
    content: Option<&str>,
) -> Result<Option<Outcome>, StoreError> {
    let found: Option<Answered> =
        tx.one("SELECT actor, outcome, content FROM commands WHERE command_id = $1", [command.0.into()]).await?;
    let Some(first) = found else { return Ok(None) };
    let differs = first.content.is_some_and(|kept| content.is_some_and(|now| kept != now));
    if differs || first.actor != actor_text(actor) {
        return Err(StoreError::CommandIdReused);
    }
    Ok(Some(serde_json::from_str(&first.outcome)?))
}

/// Keeps the answer.
pub(crate) async fn remember(
    tx: &Tx,
    command: CommandId,
    actor: ActorKind,
    content: Option<&str>,
    outcome: &Outcome,
) -> Result<(), StoreError> {
    tx.run(
        "INSERT INTO commands (command_id, stream, actor, outcome, at, content) VALUES ($1, $2, $3, $4, $5, $6)",
        [
            command.0.into(),
            outcome.stream.into(),
            actor_text(actor).into(),
            serde_json::to_string(outcome)?.into(),
            tx.now().micros().into(),
            content.into(),
        ],
    )
    .await
    .map(|_| ())
}
