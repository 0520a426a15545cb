//! The secretariat's workbench: the queue, and what is done with a file between its receipt and
//! the Council.

mod advice;
mod answers;
mod ask;
mod case;
mod complete;
mod file;
mod finding;
mod head;
mod history;
mod queue;
mod translations;

use crate::{
    error::WebError,
    form::Form,
    routes::{Audience, Row, get, post},
    visit::Signed,
};
use domain::{
    application::{Command, CommandKind as C},
    kernel::{ApplicationId, Envelope},
};
use persistence::NewText;

pub(crate) fn routes() -> Vec<Row> {
    const READERS: Audience = Audience::READERS;
    const OFFICERS: Audience = Audience::OFFICERS;
    vec![
        get("/desk", READERS, queue::queue),
        get("/desk/cases/{id}", READERS, case::show),
        get("/desk/cases/{id}/answers", READERS, answers::answers),
        get("/desk/cases/{id}/questions", READERS, answers::questions),
        get("/desk/cases/{id}/history", READERS, history::history),
        get("/desk/cases/{id}/translations", READERS, translations::show),
        post("/desk/cases/{id}/translations/{text}/{language}", Audience::CASEWORK, translations::write)
            .keeps()
            .gives(C::Translate),
        post("/desk/cases/{id}/translations/{text}/{language}/check", Audience::CASEWORK, translations::check)
            .gives(C::CheckTranslation),
        get("/desk/cases/{id}/documents/{document}", READERS, file::document),
        post("/desk/cases/{id}/take", OFFICERS, case::take).gives(C::Take),
        post("/desk/cases/{id}/release", OFFICERS, case::release).gives(C::Release),
        get("/desk/cases/{id}/complete", OFFICERS, complete::form),
        post("/desk/cases/{id}/complete", OFFICERS, complete::complete).keeps().gives(C::Complete),
        post("/desk/cases/{id}/findings/{criterion}", OFFICERS, finding::record).keeps().gives(C::RecordFinding),
        get("/desk/cases/{id}/ask", OFFICERS, ask::form),
        post("/desk/cases/{id}/ask", OFFICERS, ask::ask).keeps().gives(C::Ask),
        get("/desk/cases/{id}/recommend", OFFICERS, advice::form),
        post("/desk/cases/{id}/recommend", OFFICERS, advice::recommend).keeps().gives(C::Recommend),
        post("/desk/cases/{id}/recall", OFFICERS, advice::recall).gives(C::Recall),
        get("/desk/cases/{id}/countersign", OFFICERS, advice::second),
        post("/desk/cases/{id}/countersign", OFFICERS, advice::countersign).gives(C::Countersign),
        post("/desk/cases/{id}/send-back", OFFICERS, advice::send_back).keeps().gives(C::SendBack),
    ]
}

/// Issues a command as the form was shown, with the words that it points to.
pub(crate) async fn act(
    signed: &Signed,
    id: ApplicationId,
    form: &Form,
    command: Command,
    texts: Vec<NewText>,
) -> Result<(), WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    signed.app.store.application(&signed.viewer(), id, envelope, &texts).await?;
    Ok(())
}
