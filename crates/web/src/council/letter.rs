//! The letter that tells an organization what the Council decided: looked at first, then sent as it
//! was looked at.

use super::head::SessionHead;
use crate::{
    error::{Answer, WebError, see, show},
    form::Form,
    page::Page,
    secretariat,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, Decided, Outcome, Refusal, State, WordingKind},
    kernel::{ApplicationId, CouncilSessionId, Digest, Language, TextRef},
};
use locale::{L10n, words};
use persistence::{
    Store, Viewer,
    read::{
        case::{CaseFile, Found},
        council::SessionFile,
    },
};

#[derive(Template)]
#[template(path = "council/preview.html")]
struct PreviewPage {
    page: Page,
    head: SessionHead,
    organization: String,
    language: &'static str,
    /// Each with its lines.
    paragraphs: Vec<Vec<String>>,
    digest: String,
    previewed: bool,
    /// Where the Council's reasons are translated, while the letter lacks them in its language.
    lacks: Option<(String, String)>,
    action: String,
    seq: u64,
    command_id: String,
}

/// The letter itself, in plain text, its first paragraph being its subject. The same data give the
/// same bytes: their digest is what was looked at.
#[derive(Template)]
#[template(path = "council/letter.txt")]
struct Letter {
    l: &'static L10n,
    organization: String,
    reference: String,
    date: String,
    statement: String,
    reasons: String,
    next: String,
}

/// A letter with what it is made from.
struct Made {
    file: CaseFile,
    session: SessionFile,
    decided: Decided,
    language: Language,
    body: String,
    digest: Digest,
}

/// The letter as it would be sent now, and its language, without a page around it.
pub async fn decision_letter(
    store: &Store,
    viewer: &Viewer,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Language, String), WebError> {
    made(store, viewer, id, application).await.map(|made| (made.language, made.body))
}

async fn make(signed: &Signed, id: CouncilSessionId, application: ApplicationId) -> Result<Made, WebError> {
    made(&signed.app.store, &signed.viewer(), id, application).await
}

async fn made(
    store: &Store,
    viewer: &Viewer,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<Made, WebError> {
    let session = store.council_session(viewer, id).await?;
    let file = store.case(viewer, application).await?;
    let State::Decided(decided) = file.application.state.clone() else { return Err(WebError::NotFound) };
    if decided.item.session != id {
        return Err(WebError::NotFound);
    }
    let language = store.correspondence_language(file.application.organization).await?;
    let text = letter(locale::of(language), &file, &session, &decided).render().map_err(WebError::internal)?;
    // The marks around names are for screens: a letter is plain text.
    let body = locale::plain(&text);
    let digest = Digest::of(body.as_bytes());
    Ok(Made { file, session, decided, language, body, digest })
}

fn letter(l: &'static L10n, file: &CaseFile, session: &SessionFile, decided: &Decided) -> Letter {
    let resolution = session
        .session
        .resolutions
        .get(&decided.resolution)
        .map(|r| l.council_resolution_inline(r.number.to_string(), l.date(r.adopted_on)))
        .unwrap_or_default();
    let (organization, meeting) = (file.organization.name.as_str(), words::session(l, session.session.kind));
    let council_words = |text: &TextRef| file.reading(text, l.language()).words.to_owned();
    let (statement, reasons, next) = match &decided.outcome {
        Outcome::Admitted => {
            (l.council_letter_admitted(meeting, organization, resolution), String::new(), String::new())
        }
        Outcome::NotAdmitted { reasons, .. } => (
            l.council_letter_not_admitted(meeting, organization, resolution),
            council_words(reasons),
            l.council_letter_again_next(),
        ),
        Outcome::Deferred { reasons, .. } => (
            l.council_letter_deferred(meeting, organization, resolution),
            council_words(reasons),
            l.council_letter_next(),
        ),
    };
    Letter {
        l,
        organization: organization.to_owned(),
        reference: file.application.reference.map(|r| r.to_string()).unwrap_or_default(),
        date: l.date(decided.on),
        statement,
        reasons,
        next,
    }
}

pub(super) async fn show_letter(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
) -> Answer {
    let made = make(&signed, id, application).await?;
    show(&PreviewPage {
        page: signed.desk(signed.l.council_letter()),
        head: SessionHead::of(&signed, &made.session.session),
        organization: made.file.organization.name.clone(),
        previewed: made.decided.previewed.contains(&made.digest),
        lacks: lacks(signed.l, &made),
        digest: made.digest.to_string(),
        language: made.language.code(),
        paragraphs: paragraphs(&made.body),
        action: format!("/council/{id}/items/{application}/letter"),
        seq: made.file.seq().0,
        command_id: signed.app.uuid().to_string(),
    })
}

/// What the law would say, and where to mend it.
fn lacks(l: &L10n, made: &Made) -> Option<(String, String)> {
    let reasons = made.decided.outcome.reasons()?;
    match made.file.reading(reasons, made.language).found {
        Found::Original | Found::Checked(_) => None,
        Found::Foreign | Found::Unchecked(_) => {
            let kind = WordingKind::DecisionReasons;
            let refusal = Refusal::NotTranslated { text: reasons.id, kind, language: made.language };
            let href = format!("/desk/cases/{}/translations#{}", made.file.application.id, reasons.id);
            Some((words::refusal(l, &refusal), href))
        }
    }
}

fn paragraphs(body: &str) -> Vec<Vec<String>> {
    mail::paragraphs(body).iter().map(|p| p.lines().map(str::to_owned).collect()).collect()
}

/// The letter that the page showed, if it is still the letter.
fn seen(form: &Form, made: &Made) -> Result<Digest, WebError> {
    let shown: Digest = form.text("letter").parse().map_err(|_| WebError::BadRequest)?;
    if shown == made.digest { Ok(shown) } else { Err(WebError::Changed { steps: 1 }) }
}

pub(super) async fn preview(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    form: Form,
) -> Answer {
    let made = make(&signed, id, application).await?;
    let letter = seen(&form, &made)?;
    signed.app.store.letter_freeze(application, made.decided.outcome.kind(), made.language, &made.body).await?;
    secretariat::act(&signed, application, &form, Command::Preview { letter }, Vec::new()).await?;
    Ok(see(format!("/council/{id}/items/{application}/letter")))
}

pub(super) async fn announce(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    form: Form,
) -> Answer {
    let letter = form.text("letter").parse().map_err(|_| WebError::BadRequest)?;
    // What is sent is what was frozen: the letter is not made again, so that a second press of the
    // button, when the case is decided no longer, finds the first one's answer.
    secretariat::act(&signed, application, &form, Command::Announce { letter }, Vec::new()).await?;
    signed.say(signed.l.council_letter_announced());
    Ok(see(format!("/council/{id}")))
}
