//! A page that says what a button will do, and asks.

use crate::{
    error::{Answer, show_with},
    page::Page,
};
use askama::Template;
use axum::http::StatusCode;

/// What the button will do, in words, and the button.
#[derive(Template)]
#[template(path = "applicant/confirm.html")]
pub(crate) struct Confirm {
    pub(crate) page: Page,
    /// Where the page hangs: address and name.
    pub(crate) crumb: (String, String),
    pub(crate) words: Vec<String>,
    /// Why it was not done.
    pub(crate) refusal: Option<String>,
    pub(crate) action: String,
    pub(crate) seen: u64,
    pub(crate) command_id: String,
    pub(crate) button: String,
    pub(crate) grave: bool,
    /// Without doing it: address and name.
    pub(crate) back: (String, String),
}

impl Confirm {
    /// The page, with the status that a refusal asks for.
    pub(crate) fn answer(&self) -> Answer {
        show_with(status(self.refusal.as_ref()), self)
    }
}

/// The status of a page that may say why something was not done.
pub(crate) const fn status(refusal: Option<&String>) -> StatusCode {
    if refusal.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}
