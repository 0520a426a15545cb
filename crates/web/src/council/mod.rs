//! Sessions of the Council: lists, resolutions, decisions, letters, announcements.

mod decision;
mod head;
mod letter;
mod plan;
mod resolution;
mod session;

pub use letter::decision_letter;

use crate::{
    error::WebError,
    form::Form,
    routes::{Audience, Row, get, post},
    visit::Signed,
};
use domain::{
    application::CommandKind as A,
    council::{Command, CommandKind as C},
    kernel::{CouncilSessionId, Envelope},
    observer,
    organization::CommandKind as O,
};
use persistence::NewText;

pub(crate) fn routes() -> Vec<Row> {
    const READERS: Audience = Audience::READERS;
    const SECRETARIES: Audience = Audience::SECRETARIES;
    vec![
        get("/council", READERS, session::list),
        get("/council/new", SECRETARIES, plan::form),
        post("/council/new", SECRETARIES, plan::plan).keeps().gives(C::Plan),
        get("/council/{session}", READERS, session::show),
        post("/council/{session}/place/{application}", SECRETARIES, session::place).gives(C::PlaceItem).gives(A::Place),
        post("/council/{session}/close-list", SECRETARIES, session::close_list).gives(C::CloseList).gives(A::Letter),
        post("/council/{session}/open", SECRETARIES, session::open).gives(C::Open),
        get("/council/{session}/resolutions/new", SECRETARIES, resolution::form),
        post("/council/{session}/resolutions", SECRETARIES, resolution::record).keeps().gives(C::RecordResolution),
        get("/council/{session}/items/{application}/decision", SECRETARIES, decision::form),
        post("/council/{session}/items/{application}/decision", SECRETARIES, decision::record)
            .keeps()
            .gives(C::RecordOutcome)
            .gives(A::RecordDecision),
        get("/council/{session}/items/{application}/letter", SECRETARIES, letter::show_letter),
        post("/council/{session}/items/{application}/letter/preview", SECRETARIES, letter::preview).gives(A::Preview),
        post("/council/{session}/items/{application}/letter/announce", SECRETARIES, letter::announce)
            .gives(A::Announce)
            .gives(O::NoteDecision)
            .gives(O::MarkObserver)
            .gives(observer::CommandKind::Admit),
    ]
}

/// Issues a command on a session as the form was shown.
async fn act(
    signed: &Signed,
    id: CouncilSessionId,
    form: &Form,
    command: Command,
    texts: Vec<NewText>,
) -> Result<(), WebError> {
    let (command_id, seen) = form.envelope()?;
    let envelope = Envelope { command_id, seen: Some(seen), command };
    signed.app.store.council(&signed.viewer(), id, envelope, &texts).await?;
    Ok(())
}
