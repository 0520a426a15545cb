//! Where a person is signed in.

use crate::{
    error::{Answer, WebError, see},
    form::Form,
    session,
    visit::Signed,
};
use axum::extract::Path;
use domain::kernel::Digest;

/// A session, as its owner sees it.
pub(super) struct SessionLine {
    pub(super) hash: String,
    pub(super) since: String,
    pub(super) used: String,
    pub(super) is_this: bool,
}

pub(super) async fn lines(signed: &Signed) -> Result<Vec<SessionLine>, WebError> {
    let l = signed.l;
    let this = signed.session.id().map(|id| session::hash(&id));
    let found = signed.app.store.sessions_of(signed.who.id).await?;
    Ok(found
        .into_iter()
        .map(|s| SessionLine {
            hash: s.id_hash.to_string(),
            since: l.account_session_since(l.instant_with_zone(s.created_at)),
            used: l.account_session_used(l.instant_with_zone(s.touched_at)),
            is_this: Some(s.id_hash) == this,
        })
        .collect())
}

pub(super) async fn end(signed: Signed, Path(hash): Path<String>, _: Form) -> Answer {
    let hash: Digest = hash.parse().map_err(|_| WebError::NotFound)?;
    let own = signed.app.store.sessions_of(signed.who.id).await?;
    if !own.iter().any(|s| s.id_hash == hash) {
        return Err(WebError::NotFound);
    }
    signed.app.store.session_revoke(hash).await?;
    signed.say(signed.l.account_session_ended());
    Ok(see("/account"))
}

pub(super) async fn end_others(signed: Signed, _: Form) -> Answer {
    let this = signed.session.id().map(|id| session::hash(&id));
    signed.app.store.sessions_end(signed.who.id, this).await?;
    signed.say(signed.l.account_sessions_ended());
    Ok(see("/account"))
}
