//! What goes out with an announcement or with a correction, before it does: the letter as the paper that is attached,
//! and the words of the mail that it is attached to.

use super::letter::{self, Made};
use crate::{
    download,
    error::{Answer, WebError},
    secretariat,
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    application::OutcomeKind,
    kernel::{ApplicationId, CouncilSessionId},
};
use mail::{Applicant, Case, Letterhead, Links, Notice, Recipient, Words};
use papers::Letter as Sheet;
use persistence::StoreError;

/// The mail as whoever answers for the organization gets it, without its greeting's name: its subject,
/// and its words.
pub(super) fn mail(signed: &Signed, made: &Made) -> Result<(String, String), WebError> {
    let application = &made.file.application;
    let case = Case {
        application: application.id,
        organization: made.file.organization.name.clone(),
        reference: application.reference,
    };
    let letter = Words { words: made.body.clone(), language: made.language.into(), original: None };
    let told = if made.corrects {
        Applicant::Correction { letter, digest: made.digest }
    } else {
        let admitted = made.decided.outcome.kind() == OutcomeKind::Admitted;
        Applicant::Decision { letter, digest: made.digest, admitted }
    };
    let notice = Notice::Applicant(case, told);
    let to = Recipient { name: String::new(), email: String::new(), language: made.language };
    let house = Letterhead::of(&signed.house.own, made.language);
    let links = Links::new(&signed.app.settings.base_url);
    let mail = mail::render(&notice, &to, &links, &house, (String::new(), signed.app.store.now()))
        .map_err(WebError::internal)?;
    Ok((mail.subject, mail.text))
}

/// `GET /council/{session}/items/{application}/letter.pdf`: the paper. Once the letter was looked at it
/// is that which is attached, to the byte; before, as it would be if somebody looked at it now.
pub(super) async fn pdf(signed: Signed, Path((id, application)): Path<(CouncilSessionId, ApplicationId)>) -> Answer {
    let (_, made) = letter::make(&signed, id, application).await?;
    paper(&signed, &made).await
}

/// `GET /council/{session}/items/{application}/correction/letter.pdf`: the paper of the letter that a proposed
/// correction would send, as it would be if somebody confirmed it now.
pub(super) async fn corrected_pdf(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
) -> Answer {
    let (_, made, _) = letter::make_corrected(&signed, id, application).await?;
    paper(&signed, &made).await
}

async fn paper(signed: &Signed, made: &Made) -> Answer {
    secretariat::looked(signed, made.file.application.id);
    let at = match signed.app.store.mail_letter(made.digest).await {
        Ok(frozen) => frozen.at,
        Err(StoreError::NotFound) => signed.app.store.now(),
        Err(error) => return Err(error.into()),
    };
    let l = signed.app.voices_of(&signed.house).of(made.language);
    let sheet = Sheet::issued(l, made.language, &made.body, (at, made.digest));
    download::printed(signed, &sheet.title, &sheet).await
}
