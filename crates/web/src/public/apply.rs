//! The way in, for whoever is there.

use crate::{
    account,
    error::{Answer, see},
    visit::Visit,
};

/// Leads to where this person begins.
pub(super) async fn home(visit: Visit) -> Answer {
    Ok(see(account::home(&visit)))
}

/// Leads to an application: past sign-up for whoever has no account.
pub(super) async fn apply(visit: Visit) -> Answer {
    Ok(see(if visit.who.is_some() { "/applications" } else { "/sign-up" }))
}
