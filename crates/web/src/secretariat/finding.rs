//! A reviewer's finding on one criterion.

use super::{act, case, head};
use crate::{
    error::{Answer, WebError, see},
    form::Form,
    visit::Signed,
};
use axum::extract::Path;
use domain::{application::Command, criteria::CriterionKey, kernel::ApplicationId};

pub(super) async fn record(
    signed: Signed,
    Path((id, criterion)): Path<(ApplicationId, String)>,
    mut form: Form,
) -> Answer {
    let criterion = CriterionKey::from_key(&criterion).ok_or(WebError::NotFound)?;
    let file = head::open(&signed, id).await?;
    let met = match form.text("met") {
        "yes" => true,
        "no" => false,
        _ => {
            form.fault("met", signed.l.desk_finding_missing());
            false
        }
    };
    let reason = form.required("reason");
    let evidence = super::evidence::read(&file, &mut form, signed.l);
    if form.is_to_be_shown() {
        return case::page(&signed, &file, Some(criterion), form).await;
    }
    let reason = signed.new_text(&form, reason);
    let command =
        Command::RecordFinding { criterion, met, reason: reason.reference(), evidence: evidence.into_iter().collect() };
    act(&signed, id, &form, command, vec![reason]).await?;
    signed.say(signed.l.desk_finding_done());
    Ok(see(format!("/desk/cases/{id}#{}", criterion.key())))
}
