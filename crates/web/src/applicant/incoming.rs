//! What comes in with the form of an upload: fields, and behind them files as streams.

use super::target::Target;
use crate::{
    error::WebError,
    form::{TOKEN, WHO},
    received::{self, Received, Taken, Why},
    visit::Signed,
};
use axum::extract::Multipart;
use domain::{dossier::Typed, kernel::DocumentId};

/// Name of the hidden fields that name files which are here already.
pub(super) const UPLOAD: &str = "upload";

/// What came in.
#[derive(Default)]
pub(super) struct Incoming {
    pub(super) typed: Typed,
    pub(super) taken: Vec<Taken>,
    pub(super) refused: Vec<(String, Why)>,
    /// Files that came before.
    pub(super) here: Vec<DocumentId>,
    /// The token was this browser's, for this person.
    pub(super) trusted: bool,
}

impl Incoming {
    pub(super) async fn discard(&self, signed: &Signed) -> Result<(), WebError> {
        for taken in &self.taken {
            taken.discard(signed).await?;
        }
        Ok(())
    }

    fn is_trusted(&self, signed: &Signed) -> bool {
        signed.is_own_form(self.typed.get(WHO), self.typed.get(TOKEN))
    }

    /// Reads the fields and, behind them, the files.
    pub(super) async fn read(
        &mut self,
        signed: &Signed,
        target: &Target,
        parts: &mut Multipart,
    ) -> Result<(), WebError> {
        let mut room = received::WORDS;
        let mut left = target.room(signed);
        while let Some(field) = parts.next_field().await.map_err(|_| WebError::BadRequest)? {
            let name = field.name().unwrap_or_default().to_owned();
            if name != "file" {
                let words = received::text(field, &mut room).await?;
                match (name.as_str(), words.parse()) {
                    (UPLOAD, Ok(id)) if !self.here.contains(&id) => self.here.push(id),
                    (UPLOAD, _) => {}
                    _ => self.typed.set(name, words),
                }
                continue;
            }
            let file_name = field.file_name().map(received::clean).unwrap_or_default();
            self.trusted = self.is_trusted(signed);
            if !self.trusted || !target.desk.may_attach(target.kind) {
                break;
            }
            if file_name.is_empty() {
                continue;
            }
            let limit = left.min(signed.app.settings.max_file_bytes);
            match received::keep(signed, field, file_name.clone(), limit).await? {
                Received::Taken(taken) => {
                    left = left.saturating_sub(taken.object.size);
                    self.taken.push(taken);
                }
                Received::Refused(why) => self.refused.push((file_name, why)),
            }
        }
        received::pass_over(parts).await;
        self.trusted = self.is_trusted(signed);
        if self.trusted && !target.desk.may_attach(target.kind) {
            return Err(WebError::refused(|l| l.applicant_documents_closed()));
        }
        Ok(())
    }
}
