//! Messages: rendered and frozen at the first attempt, and anew where their reader has moved; sent, and marked.

use crate::{
    Done, LEASE, SHARE,
    compose::{ComposeError, compose},
};
use locale::LastSpoken;
use mail::{Enclosure, Frozen, Letterhead, Links, SendError, Transport, render};
use papers::{Letter, Press};
use persistence::{Gate, Outgoing, Recipient, Store, StoreError, TokenPurpose, WantsAddress};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use url::Url;

/// The way out for messages, and the address that stands in them.
#[derive(Clone, Debug)]
pub struct Post {
    transport: Transport,
    links: Links,
    press: Press,
    spoken: Arc<LastSpoken>,
}

/// Why a message was not sent.
enum Unsent {
    /// It may work later.
    Retry(String),
    /// There is no such mailbox.
    NoMailbox(String),
    /// A person has to look.
    GiveUp(String),
    /// Somebody else has taken it over.
    Lost,
    /// The database failed.
    Store(StoreError),
}

impl From<StoreError> for Unsent {
    fn from(e: StoreError) -> Self {
        Self::Store(e)
    }
}

impl Post {
    /// Messages leave by `transport` and lead to the place at `base`.
    pub fn new(transport: Transport, base: &Url) -> Self {
        Self { transport, links: Links::new(base), press: Press::default(), spoken: Arc::default() }
    }

    /// Sends the messages that are due; those that are left when `stop` comes go back when their
    /// lease runs out.
    pub(crate) async fn share(&self, store: &Store, stop: &CancellationToken) -> Result<Done, StoreError> {
        let mut done = Done::default();
        for mut message in store.outbox_lease(SHARE, LEASE).await? {
            if stop.is_cancelled() {
                store.outbox_return(&message.lease).await?;
                continue;
            }
            if !is_for_somebody(store, &mut message).await? {
                continue;
            }
            match self.one(store, &message).await {
                Ok(Gate::Open) => done.sent += 1,
                Ok(Gate::Kept) => done.kept += 1,
                Ok(Gate::Withheld) => done.withheld += 1,
                Ok(Gate::Shut) => {}
                Err(unsent) => {
                    done.unsent += 1;
                    set_aside(store, &message, unsent).await?;
                }
            }
        }
        Ok(done)
    }

    async fn one(&self, store: &Store, message: &Outgoing) -> Result<Gate, Unsent> {
        let frozen = self.frozen(store, message).await?;
        // Whatever is kept is written all the same, so that the team sees what would have gone out.
        let gate = store.outbox_gate(message, &frozen.to).await?;
        if gate != Gate::Open {
            tracing::info!(message = %message.lease.id, template = message.template, ?gate, "not sent");
            return Ok(gate);
        }
        let secret = if frozen.wants_secret() { Some(secret(store, message).await?) } else { None };
        // Whoever changed the password meanwhile has dropped what was on its way: see `links_end`.
        if secret.is_some() && !store.outbox_hold(&message.lease, LEASE).await? {
            return Err(Unsent::Lost);
        }
        let enclosure = self.enclosure(store, &frozen).await?;
        self.transport.send(&frozen, secret.as_deref(), enclosure).await?;
        // What is kept was masked from the beginning.
        let shown = written(&frozen)?;
        if !store.outbox_sent(&message.lease, &shown).await? {
            tracing::warn!(message = %message.lease.id, "sent, while another worker had taken it over");
        }
        tracing::info!(message = %message.lease.id, template = message.template, "sent");
        Ok(gate)
    }

    /// The letter that goes with the message, as a paper: in the language in which it was issued, and
    /// the same bytes at each attempt.
    async fn enclosure(&self, store: &Store, frozen: &Frozen) -> Result<Option<Enclosure>, Unsent> {
        let Some(digest) = frozen.enclosed else { return Ok(None) };
        let letter = store.mail_letter(digest).await?;
        let house = store.house_words().await?;
        let l = self.spoken.at(house.seq.0, &house.own).of(letter.language);
        let paper = Letter::issued(l, letter.language, &letter.body, (letter.at, letter.sha256));
        // The message says that the letter is with it: without it, it waits.
        let pdf = self.press.pdf(&paper).await.map_err(|e| Unsent::Retry(e.to_string()))?;
        Ok(Some(Enclosure { name: l.mail_enclosed_name(), pdf }))
    }

    /// The message as the first attempt rendered it; anew, as the same message, where its reader has another address
    /// since.
    async fn frozen(&self, store: &Store, message: &Outgoing) -> Result<Frozen, Unsent> {
        if let Some(frozen) = &message.frozen {
            let frozen: Frozen =
                serde_json::from_str(frozen).map_err(|e| Unsent::GiveUp(format!("the frozen message: {e}")))?;
            if !has_moved(store, message, &frozen).await? {
                return Ok(frozen);
            }
        }
        let (notice, to) = compose(store, message).await.map_err(|e| match e {
            ComposeError::Store(StoreError::NotFound) => Unsent::GiveUp("what it tells of is not there".to_owned()),
            ComposeError::Store(error) => Unsent::Store(error),
            ComposeError::Facts(error) => Unsent::GiveUp(error),
        })?;
        let id = format!("{}@{}", message.message_key, self.links.mail_domain());
        let house = Letterhead::of(&store.house_words().await?.own, to.language);
        let frozen =
            render(&notice, &to, &self.links, &house, (id, store.now())).map_err(|e| Unsent::GiveUp(e.to_string()))?;
        if !store.outbox_freeze(&message.lease, &frozen.message_id, &written(&frozen)?).await? {
            return Err(Unsent::Lost);
        }
        Ok(frozen)
    }
}

impl From<SendError> for Unsent {
    fn from(e: SendError) -> Self {
        match e {
            SendError::Retry(why) => Self::Retry(why),
            SendError::GiveUp(why) => Self::NoMailbox(why),
        }
    }
}

fn written(frozen: &Frozen) -> Result<String, Unsent> {
    serde_json::to_string(frozen).map_err(|e| Unsent::GiveUp(e.to_string()))
}

/// Whether the account for which a message was rendered has another address by now. The one before may be dead, or
/// somebody else may read there.
async fn has_moved(store: &Store, message: &Outgoing, frozen: &Frozen) -> Result<bool, StoreError> {
    let Recipient::Person(id) = &message.recipient else { return Ok(false) };
    Ok(store.account(*id).await?.is_some_and(|account| account.email.trim() != frozen.to))
}

/// Whether there is somebody to write to. Whoever forgot a password only typed an address.
async fn is_for_somebody(store: &Store, message: &mut Outgoing) -> Result<bool, StoreError> {
    let Recipient::Address(address) = &message.recipient else { return Ok(true) };
    if message.template != "reset" {
        return Ok(true);
    }
    let account = store.account_by_email(address).await?.filter(|a| a.disabled_at.is_none());
    store.outbox_settle(message, account.map(|a| a.id)).await
}

/// A fresh secret for this attempt; only its hash is kept. The one of an attempt that failed opens
/// no longer.
async fn secret(store: &Store, message: &Outgoing) -> Result<String, Unsent> {
    let purpose = match message.template.as_str() {
        "reset" => TokenPurpose::Reset,
        _ => TokenPurpose::Verify,
    };
    Ok(match &message.recipient {
        // The cause of an invitation is an event of the organization.
        Recipient::Address(address) if message.template == "invited" => {
            store.invitation_mint(message.stream.into(), address).await?
        }
        Recipient::Address(address) => {
            let wants: WantsAddress = serde_json::from_str(&message.facts)
                .map_err(|e| Unsent::GiveUp(format!("the facts of `{}`: {e}", message.template)))?;
            store.change_email_mint(wants.person, address).await?
        }
        Recipient::Person(id) => store.token_mint(purpose, Some(*id), &message.facts).await?,
    })
}

async fn set_aside(store: &Store, message: &Outgoing, unsent: Unsent) -> Result<(), StoreError> {
    let (id, template) = (message.lease.id, message.template.as_str());
    match unsent {
        Unsent::Retry(why) => {
            tracing::warn!(message = %id, template, attempt = message.attempt, "not sent, to be tried again");
            store.outbox_retry(&message.lease, message.attempt, &why).await.map(|_| ())
        }
        Unsent::NoMailbox(why) => {
            tracing::warn!(message = %id, template, "not sent, there is no such mailbox");
            store.outbox_refused(&message.lease, &why).await.map(|_| ())
        }
        Unsent::GiveUp(why) => {
            // The words of a mail server repeat the address: they are shown to staff, never logged.
            tracing::error!(message = %id, template, "not sent, a person has to look at the messages that failed");
            store.outbox_give_up(&message.lease, &why).await.map(|_| ())
        }
        Unsent::Lost => Ok(()),
        Unsent::Store(error) => {
            tracing::error!(message = %id, template, %error, "not sent, the database failed");
            store.outbox_retry(&message.lease, message.attempt, &error.to_string()).await.map(|_| ())
        }
    }
}
