//! The last look before a message leaves: whether all mail is held, whether whoever it is for may still read it,
//! and whether the trial lets it go to this address. What the house says is read anew for each message, so that a
//! switch is in force from the next message on, and not from the next share.

use crate::{
    error::StoreError,
    folding,
    outbox::{self, NewMessage, Outgoing, Recipient, enqueue},
    readers,
    store::Store,
    tx::Tx,
};
use domain::{
    kernel::{ActorKind, PersonId},
    notice::{Notice, StillFor, must_go},
};
use sea_orm::FromQueryResult;

/// Whether a message leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// It may be sent.
    Open,
    /// All mail is held: it was put back and waits.
    Shut,
    /// The address is not of the team: the trial keeps it until an administrator decides.
    Kept,
    /// It was for somebody who may not read it any more: it is never sent.
    Withheld,
}

#[derive(FromQueryResult)]
struct Known {
    #[expect(dead_code, reason = "that there is one is all that is asked")]
    one: i64,
}

impl Store {
    /// Whether a message that a worker holds may be sent to `address`; one that may not is put where it
    /// waits, untried. During the trial nothing is excepted, a link to set a password neither: nobody
    /// outside is written to. Where all mail is held, what must go goes. Whoever was disabled, lost their roles
    /// or declared a conflict since a message of the secretariat was written for them does not get it, nor does
    /// whoever left the organization what it is told: see [`StillFor`]. Work that comes back is then told to whoever
    /// takes it up, and what an organization is told to whoever works for it now.
    pub async fn outbox_gate(&self, message: &Outgoing, address: &str) -> Result<Gate, StoreError> {
        let house = self.house_words().await?;
        if house.mail.held.is_some() && !must_go(&message.template) {
            self.outbox_return(&message.lease).await?;
            return Ok(Gate::Shut);
        }
        if !self.is_still_for(message).await? {
            self.write(message.clone(), |tx, message| Box::pin(withhold(tx, message))).await?;
            return Ok(Gate::Withheld);
        }
        match &house.mail.trial {
            Some(trial) if !trial.team.includes(address) && !self.is_of_staff(address).await? => {
                self.outbox_keep(&message.lease).await?;
                Ok(Gate::Kept)
            }
            _ => Ok(Gate::Open),
        }
    }

    /// Whether whoever a message is for may still be told what it tells: it may have waited long, for its time or
    /// for a person.
    async fn is_still_for(&self, message: &Outgoing) -> Result<bool, StoreError> {
        let Recipient::Person(person) = &message.recipient else { return Ok(true) };
        let still_for = StillFor::of(&message.template);
        if still_for == StillFor::Themselves {
            return Ok(true);
        }
        let notice: Notice = serde_json::from_str(&message.facts)?;
        if still_for == StillFor::Members {
            return Ok(readers::members_of(self.reader(), &notice).await?.iter().any(|m| m.id == person.0));
        }
        if matches!(&notice, Notice::Desk(desk) if desk.is_about(*person)) {
            return Ok(true);
        }
        if readers::kept_out(self.reader(), &notice.files()).await?.contains(&person.0) {
            return Ok(false);
        }
        readers::is_there(self.reader(), *person, &notice, self.now()).await
    }

    /// Whether an account of the secretariat has this address.
    async fn is_of_staff(&self, address: &str) -> Result<bool, StoreError> {
        let sql = "SELECT CAST(1 AS BIGINT) AS one FROM persons JOIN staff_roles ON staff_roles.person = persons.id \
                   WHERE persons.email_key = $1 AND persons.disabled_at IS NULL \
                   AND (staff_roles.until IS NULL OR staff_roles.until >= $2) LIMIT 1";
        let values = [folding::address(address).into(), self.now().micros().into()];
        Ok(crate::tx::one::<Known>(self.reader(), sql, values).await?.is_some())
    }
}

/// Sets a message aside for good, untried: whoever it is for may not read it any more. Nothing where another worker
/// has taken it over.
async fn withhold(tx: &Tx, message: &Outgoing) -> Result<(), StoreError> {
    let sql = "UPDATE outbox SET state = 'withheld', leased_until = NULL, attempts = attempts - 1, held_at = $3 \
               WHERE id = $1 AND fence = $2 AND state = 'leased'";
    let values = [message.lease.id.into(), message.lease.fence.into(), tx.now().micros().into()];
    if tx.run(sql, values).await? == 1 {
        tell_instead(tx, message).await?;
        outbox::look_whom_it_reached(tx, message.lease.id).await?;
    }
    Ok(())
}

/// What is withheld from one person is told to others, of the same event once: nobody who was told of it is told
/// again.
async fn tell_instead(tx: &Tx, message: &Outgoing) -> Result<(), StoreError> {
    let notice: Notice = serde_json::from_str(&message.facts)?;
    for person in others(tx, &notice).await? {
        let instead = NewMessage {
            stream: message.stream,
            seq: message.seq,
            recipient: Recipient::Person(person),
            template: message.template.clone(),
            facts: message.facts.clone(),
            about: notice.application(),
        };
        enqueue(tx, &instead).await?;
    }
    Ok(())
}

/// Who is told in the place of one who may not be: whoever takes up work that comes back; whoever works for the
/// organization now, which may have nobody left of those to whom it was written.
async fn others(tx: &Tx, notice: &Notice) -> Result<Vec<PersonId>, StoreError> {
    match notice {
        Notice::Applicant(..) => {
            let members = readers::members_of(&tx.db, notice).await?;
            Ok(members.into_iter().map(|member| member.id.into()).collect())
        }
        Notice::Staff(id, staff) if staff.falls_to_holder() => {
            let hidden = readers::kept_out(&tx.db, &notice.files()).await?;
            let file = readers::file(&tx.db, *id).await?;
            let by = staff.by().map_or(ActorKind::Clock, ActorKind::Person);
            readers::takers(&tx.db, file.as_ref(), notice, by, &hidden, tx.now()).await
        }
        _ => Ok(Vec::new()),
    }
}
