//! Bounds on what strangers may do in a while, counted in the database, so that they hold for all
//! processes together. The keys are kept as digests, and no longer than the while lasts.

use crate::{app::App, error::WebError, visit::Visit};
use domain::kernel::Digest;

/// So much in so many seconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    name: &'static str,
    most: u64,
    seconds: i64,
}

const QUARTER: i64 = 15 * 60;

/// Wrong passwords for one account, from one network: a stranger elsewhere shuts nobody out.
pub(crate) const GUESSES: Bound = Bound { name: "guess", most: 8, seconds: QUARTER };
/// Wrong passwords for one account from all networks together: more than three networks can give.
pub(crate) const GUESSES_AT: Bound = Bound { name: "guess at", most: 200, seconds: QUARTER };
/// Wrong passwords from one network, whatever the account: a whole office may sit behind one address.
pub(crate) const GUESSES_FROM: Bound = Bound { name: "guess from", most: 60, seconds: QUARTER };
/// Codes for one account, from all networks together: whoever tries them knows its password, and of a
/// million codes three are right at any time, so that a stranger guesses one in about a year [P].
pub(crate) const CODES: Bound = Bound { name: "code", most: 10, seconds: QUARTER };
/// Questions to devices for a passkey, for one network: each is a row for some minutes.
pub(crate) const PASSKEYS_FROM: Bound = Bound { name: "passkey from", most: 60, seconds: QUARTER };
/// New passwords that are looked at for one network: each costs as much as many pages.
pub(crate) const PASSWORDS_FROM: Bound = Bound { name: "password from", most: 60, seconds: QUARTER };
/// Messages to one mailbox that somebody may cause without being signed in.
pub(crate) const MAILS: Bound = Bound { name: "mail", most: 8, seconds: QUARTER };
/// The same from one network, whatever the mailbox; a new account is one of them.
pub(crate) const MAILS_FROM: Bound = Bound { name: "mail from", most: 40, seconds: QUARTER };
/// Messages to addresses of their choice that somebody who is signed in may cause, and one network.
pub(crate) const MAILS_BY: Bound = Bound { name: "mail by", most: 20, seconds: 60 * 60 };
/// Organizations that one person names: nobody speaks for many.
pub(crate) const ORGANIZATIONS_BY: Bound = Bound { name: "organization by", most: 5, seconds: 24 * 60 * 60 };
/// Forms that one network leaves here to be shown after signing in.
pub(crate) const PARKED_FROM: Bound = Bound { name: "parked from", most: 60, seconds: 60 * 60 };

impl Bound {
    fn key(self, of: &str) -> Digest {
        Digest::of(format!("{} {of}", self.name).as_bytes())
    }

    /// Counts one more, and says whether it is still within the bound. It is counted before it is
    /// done: so many at once are as many as so many in a row.
    pub(crate) async fn admits(self, app: &App, of: &str) -> Result<bool, WebError> {
        let key = self.key(of);
        // What is over the bound writes nothing any more.
        if self.is_reached(app, of).await? {
            return Ok(false);
        }
        Ok(app.store.attempt_count(key, self.seconds).await? <= self.most)
    }

    /// Whether nothing more of it is admitted for a while.
    pub(crate) async fn is_reached(self, app: &App, of: &str) -> Result<bool, WebError> {
        Ok(app.store.attempts(self.key(of)).await? >= self.most)
    }

    /// The same for the network that the visit comes from, where it comes from one.
    pub(crate) async fn admits_visit(self, visit: &Visit) -> Result<bool, WebError> {
        match visit.network {
            Some(network) => self.admits(&visit.app, &network.to_string()).await,
            None => Ok(true),
        }
    }

    /// The same for `of` as it is tried from the network that the visit comes from.
    pub(crate) async fn admits_at(self, visit: &Visit, of: &str) -> Result<bool, WebError> {
        self.admits(&visit.app, &from(visit, of)).await
    }

    /// Forgets what was counted of `of` from the network that the visit comes from.
    pub(crate) async fn forget_at(self, visit: &Visit, of: &str) -> Result<(), WebError> {
        self.forget(&visit.app, &from(visit, of)).await
    }

    /// Forgets what was counted.
    pub(crate) async fn forget(self, app: &App, of: &str) -> Result<(), WebError> {
        Ok(app.store.attempts_forget(self.key(of)).await?)
    }

    /// Takes one back: it was no failure. Whoever has an account of their own does not wipe out with
    /// it what they did to others.
    pub(crate) async fn take_back(self, app: &App, of: &str) -> Result<(), WebError> {
        Ok(app.store.attempt_take_back(self.key(of)).await?)
    }

    /// The same for the network that the visit comes from, where it comes from one.
    pub(crate) async fn take_back_visit(self, visit: &Visit) -> Result<(), WebError> {
        match visit.network {
            Some(network) => self.take_back(&visit.app, &network.to_string()).await,
            None => Ok(()),
        }
    }
}

fn from(visit: &Visit, of: &str) -> String {
    visit.network.map_or_else(|| of.to_owned(), |network| format!("{of} from {network}"))
}
