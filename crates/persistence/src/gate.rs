//! The last look before a message leaves: whether all mail is held, and whether the trial lets it go
//! to this address. What the house says is read anew for each message, so that a switch is in force
//! from the next message on, and not from the next share.

use crate::{error::StoreError, folding, outbox::Outgoing, store::Store};
use domain::notice::must_go;
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
}

#[derive(FromQueryResult)]
struct Known {
    #[expect(dead_code, reason = "that there is one is all that is asked")]
    one: i64,
}

impl Store {
    /// Whether a message that a worker holds may be sent to `address`; one that may not is put where it
    /// waits, untried. During the trial nothing is excepted, a link to set a password neither: nobody
    /// outside is written to. Where all mail is held, what must go goes.
    pub async fn outbox_gate(&self, message: &Outgoing, address: &str) -> Result<Gate, StoreError> {
        let house = self.house_words().await?;
        if house.mail.held.is_some() && !must_go(&message.template) {
            self.outbox_return(&message.lease).await?;
            return Ok(Gate::Shut);
        }
        match &house.mail.trial {
            Some(trial) if !trial.team.includes(address) && !self.is_of_staff(address).await? => {
                self.outbox_keep(&message.lease).await?;
                Ok(Gate::Kept)
            }
            _ => Ok(Gate::Open),
        }
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
