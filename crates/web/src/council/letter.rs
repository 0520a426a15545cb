//! The letter that tells an organization what the Council decided: looked at first, then sent as it
//! was looked at.

use super::{
    enclosed,
    head::SessionHead,
    past::no_letter,
    unannounced::{self, decided_at},
    wording,
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show},
    form::Form,
    page::Page,
    secretariat,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, Decided, Event, Outcome, ProposedCorrection, Refusal, WordingKind},
    council::SessionKind,
    criteria::Rulebook,
    kernel::{ApplicationId, Calendar, CouncilSessionId, Day, Digest, Language},
};
use locale::{L10n, Voices, words};
use persistence::{
    Store, Viewer,
    read::{
        case::{CaseFile, Found},
        council::{SessionFile, SessionLine},
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
    /// What would have to change, each with its lines; nothing after an admission.
    changes: Vec<Vec<String>>,
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
    /// It takes the place of an earlier one: another mail goes with it.
    pub(super) corrects: bool,
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
    /// Every session there is.
    sessions: Vec<SessionLine>,
    rulebook: Rulebook,
    voices: Voices,
    today: Day,
}

impl Study {
    pub(super) async fn of(store: &Store, viewer: &Viewer, id: CouncilSessionId) -> Result<Self, WebError> {
        let session = store.council_session(viewer, id).await?;
        let sessions = store.council_sessions(viewer).await?;
        let voices = locale::speaking(&store.house_words().await?.own);
        Ok(Self { session, sessions, rulebook: rulebook()?, voices, today: store.moment().day })
    }

    /// A session that an outcome names.
    pub(super) fn named(&self, id: CouncilSessionId) -> Option<&SessionLine> {
        self.sessions.iter().find(|session| session.id == id)
    }

    /// To which session a deferral names the file: of one that is over or was called off nobody is told.
    fn deferred_to(&self, decided: &Decided) -> Option<SessionKind> {
        let named = self.named(decided.outcome.deferred_to()?)?;
        (!named.phase.is_over()).then_some(named.kind)
    }

    fn written(
        &self,
        language: Language,
        (file, dated): (&CaseFile, Day),
        decided: &Decided,
        correction: Option<&ProposedCorrection>,
    ) -> Result<String, WebError> {
        let l = self.voices.of(language);
        let letter = Letter {
            l,
            organization: file.organization.name.clone(),
            reference: file.application.reference.map(|r| r.to_string()).unwrap_or_default(),
            date: l.date(dated),
            corrects: correction.map(|c| wording::corrects(l, file, c)).unwrap_or_default(),
            statement: wording::statement(l, (&self.session, self.today), decided, &file.organization.name),
            criteria: wording::criteria(l, &decided.outcome, &self.rulebook),
            reasons: wording::reasons(l, file, &decided.outcome),
            changes: wording::changes(l, &decided.outcome, &self.rulebook),
            next: self.next(l, decided),
            signed: wording::signed(l),
        };
        written(&letter)
    }

    /// What comes of the application, or of a new one and from which day on.
    fn next(&self, l: &L10n, decided: &Decided) -> String {
        match (&decided.outcome, self.deferred_to(decided)) {
            (Outcome::Admitted, _) => String::new(),
            (outcome @ Outcome::NotAdmitted { .. }, _) => {
                l.remedy_again(l.date(outcome.effective(decided.on, self.rulebook.parameters())))
            }
            (Outcome::Deferred { .. }, None) => l.council_letter_next(),
            (Outcome::Deferred { .. }, Some(SessionKind::WrittenProcedure)) => l.agenda_letter_next_written(),
            (Outcome::Deferred { .. }, Some(kind)) => l.agenda_letter_next_at(words::session(l, kind)),
        }
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
    match made(&signed.app.store, &signed.viewer(), id, application).await {
        Err(WebError::NotFound) => Err(no_letter(signed, id, application, CommandKind::Preview).await),
        outcome => outcome,
    }
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
    Made { file, decided, language, body, digest, corrects: false }
}

/// The letter that a proposed correction would send now, and its language, without a page around it.
pub async fn corrected_letter(
    store: &Store,
    viewer: &Viewer,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Language, String), WebError> {
    corrected(store, viewer, id, application).await.map(|(_, made, _)| (made.language, made.body))
}

/// The letter that a proposed correction would send, and the correction.
pub(super) async fn corrected(
    store: &Store,
    viewer: &Viewer,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Study, Made, ProposedCorrection), WebError> {
    let study = Study::of(store, viewer, id).await?;
    let file = store.case(viewer, application).await?;
    let correction = file.application.correction().cloned().ok_or(WebError::NotFound)?;
    let standing = file.application.state.announced().ok_or(WebError::NotFound)?;
    if standing.item.session != id {
        return Err(WebError::NotFound);
    }
    let decided = correction.applied_to(standing);
    let language = store.correspondence_language(file.application.organization).await?;
    let body = study.written(language, (&file, study.today), &decided, Some(&correction))?;
    let made = Made { corrects: true, ..finished(file, decided, language, body) };
    Ok((study, made, correction))
}

/// The same for a page, which says why there is none.
pub(super) async fn make_corrected(
    signed: &Signed,
    id: CouncilSessionId,
    application: ApplicationId,
) -> Result<(Study, Made, ProposedCorrection), WebError> {
    match corrected(&signed.app.store, &signed.viewer(), id, application).await {
        Err(WebError::NotFound) => Err(no_letter(signed, id, application, CommandKind::ConfirmCorrection).await),
        outcome => outcome,
    }
}

pub(super) async fn show_letter(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
) -> Answer {
    let (study, made) = make(&signed, id, application).await?;
    secretariat::looked(&signed, application);
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

/// The letter that the page showed, if it is still the letter; `at` is where it is shown as it is now.
pub(super) fn seen(form: &Form, made: &Made, at: String) -> Result<Digest, WebError> {
    let shown: Digest = form.text("letter").parse().map_err(|_| WebError::BadRequest)?;
    let changed = || WebError::Changed { steps: 1, told: Vec::new(), at: Some(at) };
    (shown == made.digest).then_some(shown).ok_or_else(changed)
}

/// The letter that a form showed, where there is none to be made any more.
pub(super) async fn pressed_before(
    signed: &Signed,
    application: ApplicationId,
    form: &Form,
) -> Result<Digest, WebError> {
    // Whoever may not see the file does not learn from the law's answer that there is one.
    signed.app.store.case(&signed.viewer(), application).await?;
    form.text("letter").parse().map_err(|_| WebError::BadRequest)
}

pub(super) async fn preview(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    form: Form,
) -> Answer {
    let (study, made) = make(&signed, id, application).await?;
    let here = format!("/council/{id}/items/{application}/letter");
    let letter = seen(&form, &made, here.clone())?;
    signed.app.store.letter_freeze(application, made.decided.outcome.kind(), made.language, &made.body).await?;
    secretariat::act(&signed, application, &form, Command::Preview { letter }, Vec::new()).await?;
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
    let here = format!("/council/{id}/items/{application}/letter");
    let letter = match made(&signed.app.store, &signed.viewer(), id, application).await {
        // What is sent is what was frozen; but what it says may have changed since, by a step of the session.
        Ok((_, made)) => seen(&form, &made, here)?,
        // A second press of the button, when the case is decided no longer, finds the first one's answer.
        Err(WebError::NotFound) => pressed_before(&signed, application, &form).await?,
        Err(error) => return Err(error),
    };
    secretariat::act(&signed, application, &form, Command::Announce { letter }, Vec::new()).await?;
    signed.say(signed.l.council_letter_announced());
    Ok(see(format!("/council/{id}")))
}
