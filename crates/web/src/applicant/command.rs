//! Giving a command on a file that a page showed.

use super::file::Desk;
use crate::{
    error::WebError,
    form::{COMMAND, Form},
    visit::Signed,
};
use domain::{
    application::Command,
    kernel::{CommandId, Envelope},
};
use locale::words;
use persistence::{NewText, Refusal, StoreError};

/// The identity of the press: kept while the same page comes back.
pub(super) fn kept_command(signed: &Signed, form: &Form) -> String {
    match form.text(COMMAND) {
        "" => signed.app.store.new_id::<CommandId>().to_string(),
        kept => kept.to_owned(),
    }
}

/// What came of a command.
pub(super) enum Given {
    Done,
    /// The law says no, in words.
    Refused(String),
}

/// Gives a command on the file as its page showed it. The page knows the public revision only; the
/// history's own count is looked up behind it.
pub(super) async fn give(
    signed: &Signed,
    desk: &Desk,
    form: &Form,
    command: Command,
    texts: &[NewText],
) -> Result<Given, WebError> {
    let command_id = form.text(COMMAND).parse().map_err(|_| WebError::BadRequest)?;
    let envelope = Envelope { command_id, seen: Some(desk.own.seq), command };
    match signed.app.store.application(&signed.viewer(), desk.id(), envelope, texts).await {
        Ok(_) => Ok(Given::Done),
        Err(StoreError::Refused(Refusal::Application(refusal))) => {
            Ok(Given::Refused(words::refusal_for_applicant(signed.l, &refusal)))
        }
        Err(error) => Err(error.into()),
    }
}
