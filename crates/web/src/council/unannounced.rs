//! What was decided at a session and is not announced: one answer for the steps of the session, for
//! the letters that are looked at one after the other, and for those that are announced by one press.

use super::letter::{Made, Study, lacks};
use crate::{error::WebError, visit::Signed};
use domain::{
    application::{Application, Decided, State},
    kernel::{ApplicationId, CouncilSessionId},
};
use persistence::read::council::SessionFile;

/// The decision on a file, where it was taken at this session and is not announced.
pub(super) fn decided_at(application: &Application, session: CouncilSessionId) -> Option<&Decided> {
    match &application.state {
        State::Decided(decided) if decided.item.session == session => Some(decided),
        _ => None,
    }
}

/// The files of a session that are decided and not announced, with their decisions, in the order of the
/// list; those that may be seen.
pub(super) fn unannounced(file: &SessionFile) -> impl Iterator<Item = (&Application, &Decided)> {
    let session = &file.session;
    let listed = session.items.iter().filter_map(|item| file.files.get(&item.application));
    listed.filter_map(|listed| Some((&listed.application, decided_at(&listed.application, session.id)?)))
}

/// Their letters, in the same order.
pub(super) async fn letters(
    signed: &Signed,
    study: &Study,
    of: impl IntoIterator<Item = ApplicationId>,
) -> Result<Vec<Made>, WebError> {
    let (store, of) = (&signed.app.store, of.into_iter().collect::<Vec<_>>());
    let mut cases = store.cases(&signed.viewer(), of.iter().copied()).await?;
    let organizations: Vec<_> = cases.values().map(|c| c.application.organization).collect();
    let languages = store.correspondence_languages(organizations).await?;
    let mut letters = Vec::with_capacity(cases.len());
    for id in of {
        let Some(file) = cases.remove(&id) else { continue };
        let language = languages.get(&file.application.organization).copied().unwrap_or_default();
        letters.extend(study.letter(file, language)?);
    }
    Ok(letters)
}

/// The next file on the list, round to this one, whose letter can be looked at and was not, as it
/// stands. One that waits for a translation is passed over: there is nothing to confirm on it.
pub(super) async fn next(
    signed: &Signed,
    study: &Study,
    after: ApplicationId,
) -> Result<Option<ApplicationId>, WebError> {
    let all: Vec<_> = unannounced(&study.session).collect();
    let at = all.iter().position(|(application, _)| application.id == after);
    let (before, behind) = at.map_or((&all[..0], &all[..]), |at| (&all[..at], &all[at + 1..]));
    // Nobody looked at it, and no reasons can lack a language. Of any other the letter has to be made.
    let is_plain =
        |(_, decided): &&(&Application, &Decided)| decided.previewed.is_empty() && decided.outcome.reasons().is_none();
    let round = || behind.iter().chain(before);
    let plain = round().find(is_plain).map(|(application, _)| application.id);
    let doubtful = round().take_while(|one| !is_plain(one)).map(|(application, _)| application.id);
    let made = letters(signed, study, doubtful).await?;
    let waits = |made: &&Made| !made.is_previewed() && lacks(signed.l, made).is_none();
    Ok(made.iter().find(waits).map(|made| made.file.application.id).or(plain))
}
