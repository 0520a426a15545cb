//! What a new application can begin with: the answers of an eligibility check that this browser
//! keeps, or those of an earlier application of the same organization.

use super::eligibility;
use crate::{error::WebError, form::Form, visit::Signed};
use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use domain::{
    dossier::{Section, Typed},
    kernel::{ApplicationId, OrganizationId},
};
use persistence::{StoreError, Viewer, read::applicant::OwnFile};
use std::collections::BTreeMap;

/// The box that takes over what the browser keeps.
const CHECK: &str = "take";
/// The box that takes over an earlier application, named by [`FROM`].
const AGAIN: &str = "again";
/// Which application.
const FROM: &str = "from";

/// What can be taken over.
pub(super) struct Offer {
    /// This browser keeps the answers of a check.
    pub(super) check: bool,
    /// An earlier application: which, and its reference where it has one.
    pub(super) earlier: Option<(ApplicationId, String)>,
}

/// What the page offers.
pub(super) async fn offer(signed: &Signed, headers: &HeaderMap, form: &Form) -> Result<Offer, WebError> {
    let earlier = earlier(signed, &signed.viewer(), form).await?;
    Ok(Offer {
        check: !eligibility::kept(signed, headers).is_empty(),
        earlier: earlier.map(|file| (file.id, file.view.reference.map(|r| r.to_string()).unwrap_or_default())),
    })
}

/// A form that ticks what the address asks for.
pub(super) fn filled(organization: Option<String>, from: Option<String>, check: bool) -> Form {
    let mut values: Vec<(&str, String)> = organization.map(|o| ("organization", o)).into_iter().collect();
    if let Some(from) = from {
        values.extend([(FROM, from), (AGAIN, "on".to_owned())]);
    }
    if check {
        values.push((CHECK, "on".to_owned()));
    }
    Form::filled(values)
}

/// The earlier application that the form names; one of somebody else does not exist.
async fn earlier(signed: &Signed, viewer: &Viewer, form: &Form) -> Result<Option<OwnFile>, WebError> {
    let Ok(id) = form.text(FROM).parse::<ApplicationId>() else { return Ok(None) };
    match signed.app.store.own_file(viewer, id).await {
        Ok(file) => Ok(Some(file)),
        Err(StoreError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Saves what was ticked into the draft that has just begun. A second press finds it saved.
pub(super) async fn take(
    signed: &Signed,
    viewer: &Viewer,
    headers: &HeaderMap,
    form: &Form,
    (organization, application): (OrganizationId, ApplicationId),
    known: Typed,
) -> Result<(), WebError> {
    let mut sections: BTreeMap<Section, Typed> = BTreeMap::new();
    if form.has(CHECK, "on") {
        sections.extend(eligibility::kept(signed, headers));
    }
    // What was said of the organization a moment ago is not asked a second time.
    let identity = sections.entry(Section::Identity).or_default();
    known.0.into_iter().for_each(|(name, words)| identity.set(name, words));
    if form.has(AGAIN, "on")
        && let Some(file) = earlier(signed, viewer, form).await?
        && file.organization.id == organization
    {
        sections.extend(answers(signed, viewer, &file).await?);
        signed.app.store.draft_originate(viewer, application, file.id).await?;
    }
    // What was declared then was declared of other answers.
    sections.remove(&Section::Declaration);
    for (section, typed) in sections.into_iter().filter(|(_, typed)| !typed.is_blank()) {
        match signed.app.store.draft_save(viewer, application, section, 0, &typed).await {
            Ok(_) | Err(StoreError::DraftChanged { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// The answers that were sent last, or those of a draft that never was.
async fn answers(signed: &Signed, viewer: &Viewer, file: &OwnFile) -> Result<BTreeMap<Section, Typed>, WebError> {
    if !file.view.versions.is_empty() {
        return Ok(signed.app.store.dossier(viewer, file.id, None).await?.answers);
    }
    let draft = signed.app.store.draft(viewer, file.id).await?;
    Ok(draft.into_iter().map(|(section, draft)| (section, draft.typed)).collect())
}

/// The answer after it was taken over: this browser needs to keep it no longer.
pub(super) fn forgotten(signed: &Signed, form: &Form, mut response: Response) -> Response {
    if form.has(CHECK, "on")
        && let Some(cookie) = eligibility::forget(signed)
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
