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
    application::{Command, Decided, Event, Outcome, ProposedCorrection, Refusal, State, WordingKind},
    council::{Phase, SessionKind},
    house::SettingKey,
    kernel::{ApplicationId, Calendar, CouncilSessionId, Day, Digest, Language, TextRef},
};
use locale::{L10n, Own, words};
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
    /// What it says of the letter that it corrects; nothing in a first one.
    corrects: Vec<String>,
    statement: String,
    criteria: String,
    reasons: String,
    next: String,
    /// Who signs, and where the secretariat is.
    signed: Vec<String>,
}

/// A letter with what it is made from.
pub(super) struct Made {
    pub(super) file: CaseFile,
    pub(super) session: SessionFile,
    pub(super) decided: Decided,
    pub(super) language: Language,
    pub(super) body: String,
    pub(super) digest: Digest,
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
    let later = deferred_to(store, viewer, &decided).await?;
    let l = speech(store, language).await?;
    // Dated when it was looked at; one that has changed since, or that nobody has looked at, today.
    let looked_at = file.events.iter().rev().filter(|e| matches!(e.event, Event::LetterPreviewed { .. }));
    for day in looked_at.map(|e| Calendar::moment(e.at).day) {
        let made = written(&letter(l, (&file, day), &session, &decided, later, None))?;
        if decided.previewed.contains(&Digest::of(made.as_bytes())) {
            return Ok(finished(file, session, decided, language, made));
        }
    }
    let made = written(&letter(l, (&file, store.moment().day), &session, &decided, later, None))?;
    Ok(finished(file, session, decided, language, made))
}

/// The marks around names are for screens: a letter is plain text.
fn written(letter: &Letter) -> Result<String, WebError> {
    Ok(locale::plain(&letter.render().map_err(WebError::internal)?))
}

fn finished(file: CaseFile, session: SessionFile, decided: Decided, language: Language, body: String) -> Made {
    let digest = Digest::of(body.as_bytes());
    Made { file, session, decided, language, body, digest }
}

/// The letter that a proposed correction would send, and the correction.
pub(super) async fn corrected(
    signed: &Signed,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Made, ProposedCorrection), WebError> {
    let (store, viewer) = (&signed.app.store, signed.viewer());
    let session = store.council_session(&viewer, id).await?;
    let file = store.case(&viewer, application).await?;
    let correction = file.application.correction.clone().ok_or(WebError::NotFound)?;
    let mut decided = file.application.state.announced().cloned().ok_or(WebError::NotFound)?;
    if decided.item.session != id {
        return Err(WebError::NotFound);
    }
    if let Some(outcome) = &correction.outcome {
        decided.outcome = outcome.clone();
    }
    let language = store.correspondence_language(file.application.organization).await?;
    let later = deferred_to(store, &viewer, &decided).await?;
    let (l, today) = (speech(store, language).await?, store.moment().day);
    let body = written(&letter(l, (&file, today), &session, &decided, later, Some(&correction)))?;
    Ok((finished(file, session, decided, language, body), correction))
}

/// The catalogue of a language as this house speaks it.
async fn speech(store: &Store, language: Language) -> Result<&'static L10n, WebError> {
    Ok(locale::speaking(&store.house_words().await?.own).of(language))
}

/// The session to which a deferral names its file.
async fn deferred_to(store: &Store, viewer: &Viewer, decided: &Decided) -> Result<Option<SessionKind>, WebError> {
    let Outcome::Deferred { to: Some(to), .. } = &decided.outcome else { return Ok(None) };
    let sessions = store.council_sessions(viewer).await?;
    Ok(sessions.into_iter().find(|s| s.id == *to).map(|s| s.kind))
}

fn letter(
    l: &'static L10n,
    (file, dated): (&CaseFile, Day),
    session: &SessionFile,
    decided: &Decided,
    later: Option<SessionKind>,
    correction: Option<&ProposedCorrection>,
) -> Letter {
    let resolution = session
        .session
        .resolutions
        .get(&decided.resolution)
        .map(|r| l.council_resolution_inline(r.number.to_string(), l.date(r.adopted_on)))
        .unwrap_or_default();
    let (organization, meeting) = (file.organization.name.as_str(), words::session(l, session.session.kind));
    let council_words = |text: &TextRef| file.reading(text, l.language()).words.to_owned();
    let criteria = match &decided.outcome {
        Outcome::NotAdmitted { criteria, .. } if !criteria.is_empty() => {
            let titles: Vec<_> = criteria.iter().map(|c| words::criterion(l, *c).title).collect();
            l.agenda_letter_criteria(titles.join("; "))
        }
        _ => String::new(),
    };
    let (statement, reasons, next) = match &decided.outcome {
        Outcome::Admitted => {
            // Once the session is over there is no seat to take in the rest of it.
            let effect = if session.session.phase == Phase::Ended {
                l.agenda_letter_effect_later()
            } else {
                l.agenda_letter_effect_now()
            };
            (
                format!("{} {effect}", l.council_letter_admitted(meeting, organization, resolution)),
                String::new(),
                String::new(),
            )
        }
        Outcome::NotAdmitted { reasons, .. } => (
            l.council_letter_not_admitted(meeting, organization, resolution),
            council_words(reasons),
            l.council_letter_again_next(),
        ),
        Outcome::Deferred { reasons, .. } => (
            l.council_letter_deferred(meeting, organization, resolution),
            council_words(reasons),
            later.map_or_else(|| l.council_letter_next(), |kind| l.agenda_letter_next_at(words::session(l, kind))),
        ),
    };
    Letter {
        l,
        organization: organization.to_owned(),
        reference: file.application.reference.map(|r| r.to_string()).unwrap_or_default(),
        date: l.date(dated),
        corrects: correction.map(|c| corrects(l, file, c)).unwrap_or_default(),
        statement,
        criteria,
        reasons,
        next,
        signed: signed(l),
    }
}

/// That it takes the place of an earlier letter, and what was wrong.
fn corrects(l: &'static L10n, file: &CaseFile, correction: &ProposedCorrection) -> Vec<String> {
    let earlier = file.application.letters.last();
    let day = earlier.map(|e| l.date(Calendar::moment(e.at).day)).unwrap_or_default();
    vec![l.agenda_letter_corrects(day), file.words(&correction.reason).to_owned()]
}

fn signed(l: &L10n) -> Vec<String> {
    let lines = |key| l.own(key).into_iter().flat_map(Own::lines).map(str::to_owned);
    let mut signed: Vec<String> = lines(SettingKey::Signatory).collect();
    if signed.is_empty() {
        signed.push(l.council_letter_signed());
    }
    let address: Vec<String> = lines(SettingKey::PostalAddress).collect();
    if !address.is_empty() {
        signed.push(String::new());
        signed.extend(address);
    }
    signed
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
pub(super) fn lacks(l: &L10n, made: &Made) -> Option<(String, String)> {
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

pub(super) fn paragraphs(body: &str) -> Vec<Vec<String>> {
    mail::paragraphs(body).iter().map(|p| p.lines().map(str::to_owned).collect()).collect()
}

/// The letter that the page showed, if it is still the letter.
pub(super) fn seen(form: &Form, made: &Made) -> Result<Digest, WebError> {
    let shown: Digest = form.text("letter").parse().map_err(|_| WebError::BadRequest)?;
    if shown == made.digest { Ok(shown) } else { Err(WebError::changed(1)) }
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
