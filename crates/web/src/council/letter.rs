//! The letter that tells an organization what the Council decided: looked at first, then sent as it
//! was looked at.

use super::{
    enclosed,
    head::SessionHead,
    unannounced::{self, decided_at},
};
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
    application::{Command, Decided, Event, Outcome, ProposedCorrection, Refusal, WordingKind},
    council::{CouncilSession, Phase, SessionKind},
    house::SettingKey,
    kernel::{ApplicationId, Calendar, CouncilSessionId, Day, Digest, Language, TextRef},
};
use locale::{L10n, Own, Voices, words};
use persistence::{
    Store, Viewer,
    read::{
        case::{CaseFile, Found},
        council::SessionFile,
    },
};
use std::collections::BTreeMap;

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
    /// Whether there are other letters to be looked at.
    next: bool,
    /// The mail that it goes with: its subject, and its words.
    mail: (String, String),
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

/// A letter with the case that it is about.
pub(super) struct Made {
    pub(super) file: CaseFile,
    pub(super) decided: Decided,
    pub(super) language: Language,
    pub(super) body: String,
    pub(super) digest: Digest,
}

impl Made {
    /// Whether somebody has looked at it as it stands.
    pub(super) fn is_previewed(&self) -> bool {
        self.decided.previewed.contains(&self.digest)
    }
}

/// What all letters of a session are made from.
pub(super) struct Study {
    pub(super) session: SessionFile,
    /// The sessions to which a deferral can name a file.
    later: BTreeMap<CouncilSessionId, SessionKind>,
    voices: Voices,
    today: Day,
}

impl Study {
    pub(super) async fn of(store: &Store, viewer: &Viewer, id: CouncilSessionId) -> Result<Self, WebError> {
        let session = store.council_session(viewer, id).await?;
        let later = store.council_sessions(viewer).await?.into_iter().map(|s| (s.id, s.kind)).collect();
        let voices = locale::speaking(&store.house_words().await?.own);
        Ok(Self { session, later, voices, today: store.moment().day })
    }

    fn deferred_to(&self, decided: &Decided) -> Option<SessionKind> {
        let Outcome::Deferred { to: Some(to), .. } = &decided.outcome else { return None };
        self.later.get(to).copied()
    }

    fn written(
        &self,
        language: Language,
        (file, dated): (&CaseFile, Day),
        decided: &Decided,
        correction: Option<&ProposedCorrection>,
    ) -> Result<String, WebError> {
        let later = self.deferred_to(decided);
        written(&letter(self.voices.of(language), (file, dated), &self.session, decided, later, correction))
    }

    /// The letter to the organization of a file that was decided at this session, and is not announced.
    pub(super) fn letter(&self, file: CaseFile, language: Language) -> Result<Option<Made>, WebError> {
        let decided = decided_at(&file.application, self.session.session.id).cloned();
        let Some(decided) = decided else { return Ok(None) };
        // Dated when it was looked at; one that has changed since, or that nobody has looked at, today.
        let looked_at = file.events.iter().rev().filter(|e| matches!(e.event, Event::LetterPreviewed { .. }));
        let mut body = None;
        for day in looked_at.map(|e| Calendar::moment(e.at).day) {
            let made = self.written(language, (&file, day), &decided, None)?;
            if decided.previewed.contains(&Digest::of(made.as_bytes())) {
                body = Some(made);
                break;
            }
        }
        let body = match body {
            Some(looked_at) => looked_at,
            None => self.written(language, (&file, self.today), &decided, None)?,
        };
        Ok(Some(finished(file, decided, language, body)))
    }
}

/// The letter as it would be sent now, and its language, without a page around it.
pub async fn decision_letter(
    store: &Store,
    viewer: &Viewer,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Language, String), WebError> {
    made(store, viewer, id, application).await.map(|(_, made)| (made.language, made.body))
}

pub(super) async fn make(
    signed: &Signed,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Study, Made), WebError> {
    made(&signed.app.store, &signed.viewer(), id, application).await
}

async fn made(
    store: &Store,
    viewer: &Viewer,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Study, Made), WebError> {
    let study = Study::of(store, viewer, id).await?;
    let file = store.case(viewer, application).await?;
    let language = store.correspondence_language(file.application.organization).await?;
    let made = study.letter(file, language)?.ok_or(WebError::NotFound)?;
    Ok((study, made))
}

/// The marks around names are for screens: a letter is plain text.
fn written(letter: &Letter) -> Result<String, WebError> {
    Ok(locale::plain(&letter.render().map_err(WebError::internal)?))
}

fn finished(file: CaseFile, decided: Decided, language: Language, body: String) -> Made {
    let digest = Digest::of(body.as_bytes());
    Made { file, decided, language, body, digest }
}

/// The letter that a proposed correction would send, and the correction.
pub(super) async fn corrected(
    signed: &Signed,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Study, Made, ProposedCorrection), WebError> {
    let (store, viewer) = (&signed.app.store, signed.viewer());
    let study = Study::of(store, &viewer, id).await?;
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
    let body = study.written(language, (&file, study.today), &decided, Some(&correction))?;
    Ok((study, finished(file, decided, language, body), correction))
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
    let organization = file.organization.name.as_str();
    let council_words = |text: &TextRef| file.reading(text, l.language()).words.to_owned();
    let criteria = match &decided.outcome {
        Outcome::NotAdmitted { criteria, .. } if !criteria.is_empty() => {
            let titles: Vec<_> = criteria.iter().map(|c| words::criterion(l, *c).title).collect();
            l.agenda_letter_criteria(titles.join("; "))
        }
        _ => String::new(),
    };
    let next = match (&decided.outcome, later) {
        (Outcome::Admitted, _) => String::new(),
        (Outcome::NotAdmitted { .. }, _) => l.council_letter_again_next(),
        (Outcome::Deferred { .. }, None) => l.council_letter_next(),
        (Outcome::Deferred { .. }, Some(SessionKind::WrittenProcedure)) => l.agenda_letter_next_written(),
        (Outcome::Deferred { .. }, Some(kind)) => l.agenda_letter_next_at(words::session(l, kind)),
    };
    Letter {
        l,
        organization: organization.to_owned(),
        reference: file.application.reference.map(|r| r.to_string()).unwrap_or_default(),
        date: l.date(dated),
        corrects: correction.map(|c| corrects(l, file, c)).unwrap_or_default(),
        statement: statement(l, &session.session, &decided.outcome, organization, resolution),
        criteria,
        reasons: decided.outcome.reasons().map(council_words).unwrap_or_default(),
        next,
        signed: signed(l),
    }
}

/// What the Council decided, and from when an admission has effect.
fn statement(l: &L10n, session: &CouncilSession, outcome: &Outcome, organization: &str, resolution: String) -> String {
    // A written procedure is no meeting *at* which anything is decided.
    let meeting = match session.kind {
        SessionKind::WrittenProcedure => None,
        kind => Some(words::session(l, kind)),
    };
    // Once the session is over, or where there is none, there is no seat to take in the rest of it.
    let effect = if session.phase == Phase::Ended || meeting.is_none() {
        l.agenda_letter_effect_later()
    } else {
        l.agenda_letter_effect_now()
    };
    match (outcome, meeting) {
        (Outcome::Admitted, Some(meeting)) => {
            format!("{} {effect}", l.council_letter_admitted(meeting, organization, resolution))
        }
        (Outcome::Admitted, None) => {
            format!("{} {effect}", l.council_letter_written_admitted(organization, resolution))
        }
        (Outcome::NotAdmitted { .. }, Some(meeting)) => {
            l.council_letter_not_admitted(meeting, organization, resolution)
        }
        (Outcome::NotAdmitted { .. }, None) => l.council_letter_written_not_admitted(organization, resolution),
        (Outcome::Deferred { .. }, Some(meeting)) => l.council_letter_deferred(meeting, organization, resolution),
        (Outcome::Deferred { .. }, None) => l.council_letter_written_deferred(organization, resolution),
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
    let (study, made) = make(&signed, id, application).await?;
    let l = signed.l;
    let mail = enclosed::mail(&signed, &made)?;
    show(&PreviewPage {
        page: signed.desk(l.council_letter()),
        head: SessionHead::of(&signed, &study.session.session),
        organization: made.file.organization.name.clone(),
        previewed: made.is_previewed(),
        lacks: lacks(l, &made),
        digest: made.digest.to_string(),
        language: made.language.code(),
        paragraphs: paragraphs(&made.body),
        action: format!("/council/{id}/items/{application}/letter"),
        seq: made.file.seq().0,
        command_id: signed.app.uuid().to_string(),
        next: unannounced::next(&signed, &study, application).await?.is_some(),
        mail,
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
    let (study, made) = make(&signed, id, application).await?;
    let letter = seen(&form, &made)?;
    signed.app.store.letter_freeze(application, made.decided.outcome.kind(), made.language, &made.body).await?;
    secretariat::act(&signed, application, &form, Command::Preview { letter }, Vec::new()).await?;
    let here = format!("/council/{id}/items/{application}/letter");
    if form.text("then") != "next" {
        return Ok(see(here));
    }
    match unannounced::next(&signed, &study, application).await? {
        Some(next) => Ok(see(format!("/council/{id}/items/{next}/letter"))),
        None => Ok(see(format!("/council/{id}/announcements"))),
    }
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
