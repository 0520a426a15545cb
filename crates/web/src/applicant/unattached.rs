//! Files that have arrived and are not attached. Whoever sent one takes it for a part of the
//! application: until each is finished or removed it is named wherever the application is looked at,
//! and nothing is sent without it.

use super::file::Desk;
use crate::{error::WebError, visit::Signed};
use persistence::Upload;

/// Those that can still be attached: where that is done or the file is removed, and words.
pub(super) async fn of(signed: &Signed, desk: &Desk) -> Result<Vec<(String, String)>, WebError> {
    let uploads = signed.app.store.uploads(&signed.viewer(), desk.id()).await?;
    let waiting = uploads.iter().filter(|upload| upload.arrived.is_some() && desk.takes(upload.kind));
    Ok(waiting.map(|upload| (place(desk, upload), signed.l.applicant_documents_unattached(&upload.name))).collect())
}

fn place(desk: &Desk, upload: &Upload) -> String {
    let (documents, kind, id) = (format!("/applications/{}/documents", desk.id()), upload.kind, upload.id);
    if desk.may_edit() { format!("{documents}/received?kind={kind}#file-{id}") } else { format!("{documents}#{id}") }
}
