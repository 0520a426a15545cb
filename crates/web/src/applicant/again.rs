//! A draft that began with the answers of an earlier application: what stood against that one, and where
//! it has not been answered anew.

use super::{
    file::Desk,
    status::{self, Reasons},
};
use crate::{error::WebError, visit::Signed};
use domain::{
    application::Label,
    criteria::CriterionKey,
    dossier::{Answers, Field, Section, Unsettled, unsettled},
    evidence::DocumentKind,
    kernel::ApplicationId,
};
use locale::{L10n, words};
use persistence::StoreError;
use std::collections::BTreeSet;

/// What stood against the earlier application.
pub(super) struct Again {
    pub(super) earlier: ApplicationId,
    /// Its reference; a draft that was never sent has none.
    pub(super) reference: String,
    /// Why it ended, where nobody gave reasons in words.
    pub(super) ground: Option<String>,
    /// The Council's reasons.
    pub(super) reasons: Option<Reasons>,
    against: BTreeSet<CriterionKey>,
    open: Vec<Unsettled>,
}

/// What stood against the application from which the draft took its answers; `None` where it took none,
/// or where nothing did.
pub(super) async fn of(signed: &Signed, desk: &Desk) -> Result<Option<Again>, WebError> {
    let (l, store, viewer) = (signed.l, &signed.app.store, signed.viewer());
    if !desk.is_draft() {
        return Ok(None);
    }
    let Some(earlier) = store.draft_origin(&viewer, desk.id()).await? else { return Ok(None) };
    let own = match store.own_file(&viewer, earlier).await {
        Ok(own) => own,
        Err(StoreError::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let against = own.view.stood_against(&own.rulebook);
    let (ground, reasons) = match &own.view.label {
        Label::Closed(ground) => (Some(words::ground(l, *ground)), None),
        _ => (None, status::reasons(l, &own)),
    };
    if against.is_empty() && ground.is_none() && reasons.is_none() {
        return Ok(None);
    }
    let before = if own.view.versions.is_empty() {
        Answers::new()
    } else {
        store.dossier(&viewer, earlier, None).await?.answers
    };
    let now: Answers = desk.sections.iter().map(|(section, draft)| (*section, draft.typed.clone())).collect();
    let open = unsettled(&before, &now, &against);
    let reference = own.view.reference.map(|r| r.to_string()).unwrap_or_default();
    Ok(Some(Again { earlier, reference, ground, reasons, against, open }))
}

impl Again {
    /// What of a section was not met before and rests on answers that are still the same.
    pub(super) fn of_section(&self, l: &L10n, section: Section) -> Option<String> {
        let keys = self.open.iter().filter(|u| u.section == section).flat_map(|u| &u.criteria);
        say(l, &keys.copied().collect())
    }

    /// What of a question was not met before, while its section has the same answers.
    pub(super) fn of_question(&self, l: &L10n, field: Field) -> Option<String> {
        let keys = self.open.iter().filter(|u| u.field == field).flat_map(|u| &u.criteria);
        say(l, &keys.copied().collect())
    }

    /// What was not met before and is shown by documents: none was taken along.
    pub(super) fn of_documents(&self, l: &L10n, desk: &Desk) -> Option<String> {
        say(l, &self.unshown(desk, |evidence| !evidence.is_empty()))
    }

    /// The same of those that documents of one kind can show.
    pub(super) fn of_kind(&self, l: &L10n, desk: &Desk, kind: DocumentKind) -> Option<String> {
        say(l, &self.unshown(desk, |evidence| evidence.contains(&kind)))
    }

    /// What was not met before, rests on such evidence, and is shown by no document yet.
    fn unshown(&self, desk: &Desk, rests: impl Fn(&[DocumentKind]) -> bool) -> BTreeSet<CriterionKey> {
        let is_unshown = |key: &CriterionKey| {
            desk.own.rulebook.criterion(*key).is_some_and(|criterion| {
                rests(criterion.evidence) && !desk.documents.iter().any(|d| criterion.evidence.contains(&d.facts.kind))
            })
        };
        self.against.iter().copied().filter(is_unshown).collect()
    }
}

fn say(l: &L10n, keys: &BTreeSet<CriterionKey>) -> Option<String> {
    let titles: Vec<String> = keys.iter().map(|key| words::criterion_title(l, *key)).collect();
    (!titles.is_empty()).then(|| l.applicant_again_unmet(titles.join(" · ")))
}
