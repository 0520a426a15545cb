//! What is answered to a step that has no place any more: why, and the way back to the session. Whoever may not
//! know of a file is told what everybody is told of a page that is not there.

use crate::{error::WebError, visit::Signed};
use domain::{
    application::{CommandKind, Refusal, permitted},
    council,
    kernel::{ApplicationId, CouncilSessionId},
};

/// The page of a session, from which its steps are taken.
pub(super) fn page_of(id: CouncilSessionId) -> String {
    format!("/council/{id}")
}

/// For a file that is not, or no longer, among the items that this person may see.
pub(super) async fn off_the_list(signed: &Signed, id: CouncilSessionId, application: ApplicationId) -> WebError {
    match signed.app.store.case(&signed.viewer(), application).await {
        Ok(_) => WebError::no_place(council::Refusal::NotOnThisList, page_of(id)),
        Err(error) => error.into(),
    }
}

/// For a letter that there is not: it was announced meanwhile, its correction confirmed, or nothing was decided
/// here.
pub(super) async fn no_letter(
    signed: &Signed,
    id: CouncilSessionId,
    application: ApplicationId,
    step: CommandKind,
) -> WebError {
    let file = match signed.app.store.case(&signed.viewer(), application).await {
        Ok(file) => file,
        Err(error) => return error.into(),
    };
    match (permitted(Some(&file.application), step, &signed.actor()), step) {
        (Err(why), _) => WebError::no_place(why, page_of(id)),
        (Ok(()), CommandKind::ConfirmCorrection) => WebError::no_place(Refusal::NoCorrection, page_of(id)),
        (Ok(()), _) => WebError::no_place(council::Refusal::NotDecided, page_of(id)),
    }
}
