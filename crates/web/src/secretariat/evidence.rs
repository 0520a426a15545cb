//! The document and the page that a finding or a corrected fact rests on, as a form names them.

use crate::form::Form;
use domain::application::EvidenceRef;
use locale::L10n;
use persistence::read::case::CaseFile;

/// The document that was chosen, with its page; faults are noted in the form. A citation that leads
/// nowhere would go before the Council.
pub(super) fn read(file: &CaseFile, form: &mut Form, l: &L10n) -> Option<EvidenceRef> {
    let chosen = form.text("document").parse().ok();
    let document = chosen.and_then(|id| file.documents.iter().find(|d| d.facts.id == id));
    let (named, typed) = (!form.text("document").is_empty(), form.text("page").to_owned());
    let page = typed.parse::<u32>().ok().filter(|page| *page > 0);
    match (document, page) {
        (None, _) if named || !typed.is_empty() => form.fault("document", l.casework_evidence_document()),
        (Some(_), None) if !typed.is_empty() => form.fault("page", l.casework_evidence_number()),
        (Some(document), Some(page)) => {
            if let Some(pages) = document.pages.filter(|pages| u64::from(page) > *pages) {
                form.fault("page", l.casework_evidence_beyond(pages, l.number(pages)));
            }
        }
        _ => {}
    }
    document.map(|document| EvidenceRef { document: document.facts.id, page })
}
