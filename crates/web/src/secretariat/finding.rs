//! A reviewer's finding on one criterion.

use super::{
    beside::Opened,
    case, head,
    step::{Tried, attempt},
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see},
    form::Form,
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    application::Command,
    criteria::{Basis, CriterionKey},
    kernel::ApplicationId,
};

pub(super) async fn record(
    signed: Signed,
    Path((id, criterion)): Path<(ApplicationId, String)>,
    mut form: Form,
) -> Answer {
    let criterion = CriterionKey::from_key(&criterion).ok_or(WebError::NotFound)?;
    let (file, rulebook) = (head::open(&signed, id).await?, rulebook()?);
    let met = match form.text("met") {
        "yes" => true,
        "no" => false,
        _ => {
            form.fault("met", signed.l.desk_finding_missing());
            false
        }
    };
    let reason = form.required("reason");
    // What fits the other outcome was left from before the choice was changed.
    let fits = |basis: &Basis| rulebook.criterion(criterion).is_some_and(|c| c.bases(met).any(|b| b == *basis));
    let basis = match form.text("basis") {
        "" => None,
        _ => form.chosen("basis", Basis::from_key),
    };
    let basis = basis.filter(fits);
    let evidence = super::evidence::read(&file, &mut form, signed.l);
    let opened = Opened::carried(form.text("beside"));
    if form.is_to_be_shown() {
        return case::page(&signed, &file, &opened, Some(criterion), form).await;
    }
    let reason = signed.new_text(&form, reason);
    let evidence = evidence.into_iter().collect();
    let command = Command::RecordFinding { criterion, met, basis, reason: reason.reference(), evidence };
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, vec![reason]).await? {
        return case::page(&signed, &file, &opened, Some(criterion), form).await;
    }
    signed.say(signed.l.desk_finding_done());
    Ok(see(format!("/desk/cases/{id}{}#{}", opened.query(), criterion.key())))
}
