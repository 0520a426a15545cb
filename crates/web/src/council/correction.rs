//! A correction of what was announced: proposed by one, confirmed by another. Both letters stay on
//! file.

use super::{
    corrected,
    decision::{self, REASONS_IN},
    enclosed, letter,
    outcome::{self, Typed},
    past::page_of,
    standing::{self, Kept},
    step::{Field, Step},
    taken,
};
use crate::{
    account::fields,
    error::{Answer, WebError, see, show, words_of},
    form::Form,
    page::Page,
    secretariat,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, OutcomeKind, available, permitted},
    council,
    kernel::{ApplicationId, CouncilSessionId},
};
use locale::words;
use persistence::{
    Refusal,
    read::{case::CaseFile, council::SessionFile},
};

type Item = Path<(CouncilSessionId, ApplicationId)>;

#[derive(Template)]
#[template(path = "council/correction.html")]
struct ConfirmPage {
    page: Page,
    head: super::head::SessionHead,
    organization: String,
    facts: Vec<(String, String)>,
    language: &'static str,
    paragraphs: Vec<Vec<String>>,
    digest: String,
    /// The letter as the paper that is attached.
    pdf: String,
    /// The mail that it goes with: its subject, and its words.
    mail: (String, String),
    /// What looks odd about the decision as it is corrected.
    odd: Vec<String>,
    may_confirm: bool,
    /// Where the Council's reasons are translated, while the letter lacks them in its language.
    lacks: Option<(String, String)>,
    action: String,
    seq: u64,
    command_id: String,
}

/// The case of an item that was decided at this session and announced.
async fn announced(signed: &Signed, id: CouncilSessionId, application: ApplicationId) -> Result<CaseFile, WebError> {
    let file = signed.app.store.case(&signed.viewer(), application).await?;
    if file.application.state.announced().is_some_and(|d| d.item.session == id) {
        return Ok(file);
    }
    let why = permitted(Some(&file.application), CommandKind::ProposeCorrection, &signed.actor());
    let elsewhere = || council::Refusal::NotOnThisList.into();
    Err(WebError::no_place(why.err().map_or_else(elsewhere, Refusal::from), page_of(id)))
}

pub(super) async fn propose_form(signed: Signed, Path((id, application)): Item) -> Answer {
    let file = announced(&signed, id, application).await?;
    permitted(Some(&file.application), CommandKind::ProposeCorrection, &signed.actor())
        .map_err(|why| WebError::no_place(why, page_of(id)))?;
    let session = signed.app.store.council_session(&signed.viewer(), id).await?;
    let mut values = on_record(&signed, &file);
    let decision = session.session.decision(application);
    values.extend(decision.map(|decision| taken::filled(decision.taken())).unwrap_or_default());
    propose_page(&signed, &session, &file, Form::filled(values)).await
}

/// What stands, so that whoever corrects one thing of it leaves the others as they are. Of an admission there is
/// nothing to be told otherwise.
fn on_record(signed: &Signed, file: &CaseFile) -> Vec<(&'static str, String)> {
    let outcome = file.application.state.announced().map(|decided| &decided.outcome);
    let Some((outcome, reasons)) = outcome.and_then(|outcome| Some((outcome, outcome.reasons()?))) else {
        return vec![("outcome", String::new()), (REASONS_IN, standing::written_in(signed, None))];
    };
    let reading = file.original(reasons, signed.l.language());
    let mut values = outcome::filled(outcome, reading.words);
    values.push((REASONS_IN, standing::written_in(signed, Some(&reading))));
    values
}

async fn propose_page(signed: &Signed, session: &SessionFile, file: &CaseFile, form: Form) -> Answer {
    secretariat::looked(signed, file.application.id);
    let l = signed.l;
    let head = super::head::SessionHead::of(signed, &session.session);
    let head = super::head::SessionHead { seq: file.seq().0, ..head };
    let standing = file.application.state.announced().map(|decided| decided.outcome.kind());
    let mut outcomes = vec![(String::new(), l.agenda_correction_clerical())];
    outcomes.extend(outcome::outcomes(l));
    if standing == Some(OutcomeKind::Admitted) {
        // An admission has no reasons, criteria or session that could be told otherwise.
        outcomes.retain(|(key, _)| key != OutcomeKind::Admitted.key());
    }
    let mut step =
        Step::of(signed, &head, l.agenda_correction_propose(), &format!("items/{}/correction", file.application.id))
            .about(file.organization.name.clone())
            .lead(l.agenda_correction_lead())
            .lead(l.agenda_correction_stands());
    if let Some(outcome) = standing {
        step = step.lead(l.agenda_correction_now(words::outcome(l, outcome)));
    }
    if file.application.correction().is_some() {
        step = step.lead(l.agenda_correction_replaces());
    }
    step = step.ask(Field::choice("outcome", l.agenda_correction_outcome(), outcomes));
    taken::ask(step, signed, session)
        .ask(Field::words("reasons", l.council_decide_reasons()).hint(l.agenda_correction_reasons_hint()))
        .ask(Field::select(REASONS_IN, l.agenda_decide_reasons_in(), fields::languages()))
        .ask(
            Field::checks("criterion", l.agenda_decide_criteria(), outcome::criteria(l)?)
                .hint(l.agenda_decide_criteria_hint()),
        )
        .ask(Field::select("to", l.agenda_decide_to(), outcome::later(signed, session).await?))
        .ask(Field::words("reason", l.agenda_correction_reason()).hint(l.agenda_correction_reason_hint()))
        .button(l.agenda_correction_propose_submit())
        .show(signed, form)
}

pub(super) async fn propose(signed: Signed, Path((id, application)): Item, mut form: Form) -> Answer {
    let file = announced(&signed, id, application).await?;
    let session = signed.app.store.council_session(&signed.viewer(), id).await?;
    let typed = Typed::read(&mut form);
    let taken = taken::read(&signed, &mut form);
    let reason = super::words(&signed, &mut form, "reason");
    if form.is_to_be_shown() {
        return propose_page(&signed, &session, &file, form).await;
    }
    let words = typed.as_ref().map_or("", |typed| typed.reasons.as_str());
    let stands = file.application.state.announced().and_then(|decided| decided.outcome.reasons());
    let stands = stands.map(|text| (*text, file.original(text, signed.l.language())));
    let Kept { text, new } = standing::kept(&signed, &form, (words, standing::asked(&form, REASONS_IN)), stands);
    let outcome = typed.map(|typed| typed.with(text));
    // Which of it stands already, the law knows.
    let command = Command::ProposeCorrection { outcome, taken, reason: reason.reference() };
    match secretariat::act(&signed, application, &form, command, new.into_iter().chain([reason]).collect()).await {
        Ok(()) => {}
        Err(WebError::Refused(refusal)) => {
            form.fault(decision::at(&refusal), words_of(signed.l, &refusal, true));
            return propose_page(&signed, &session, &file, form).await;
        }
        Err(error) => return Err(error),
    }
    signed.say(signed.l.agenda_correction_proposed());
    Ok(see(format!("/council/{id}/items/{application}/correction/confirm")))
}

pub(super) async fn confirm_form(signed: Signed, Path((id, application)): Item) -> Answer {
    announced(&signed, id, application).await?;
    let (study, made, correction) = letter::make_corrected(&signed, id, application).await?;
    secretariat::looked(&signed, application);
    let mail = enclosed::mail(&signed, &made)?;
    show(&ConfirmPage {
        page: signed.desk(signed.l.agenda_correction()),
        head: super::head::SessionHead::of(&signed, &study.session.session),
        organization: made.file.organization.name.clone(),
        facts: corrected::facts(signed.l, &study, &made, &correction),
        odd: corrected::odd(signed.l, &study.session, &made, &correction)?,
        language: made.language.code(),
        paragraphs: letter::paragraphs(&made.body),
        digest: made.digest.to_string(),
        pdf: format!("/council/{id}/items/{application}/correction/letter.pdf"),
        mail,
        lacks: letter::lacks(signed.l, &made),
        may_confirm: available(&made.file.application, &signed.actor()).contains(&CommandKind::ConfirmCorrection),
        action: format!("/council/{id}/items/{application}/correction/confirm"),
        seq: made.file.seq().0,
        command_id: signed.app.uuid().to_string(),
    })
}

pub(super) async fn confirm(signed: Signed, Path((id, application)): Item, form: Form) -> Answer {
    let (_, made, _) = match letter::corrected(&signed.app.store, &signed.viewer(), id, application).await {
        Ok(found) => found,
        // Pressed twice: there is nothing left to confirm, and the first press is on record.
        Err(WebError::NotFound) => {
            let letter = letter::pressed_before(&signed, application, &form).await?;
            let command = Command::ConfirmCorrection { letter };
            secretariat::act(&signed, application, &form, command, Vec::new()).await?;
            return Ok(see(format!("/council/{id}")));
        }
        Err(error) => return Err(error),
    };
    let letter = letter::seen(&form, &made, format!("/council/{id}/items/{application}/correction/confirm"))?;
    let (store, kind) = (&signed.app.store, made.decided.outcome.kind());
    store.letter_freeze(application, kind, made.language, &made.body).await?;
    secretariat::act(&signed, application, &form, Command::ConfirmCorrection { letter }, Vec::new()).await?;
    signed.say(signed.l.agenda_correction_confirmed());
    Ok(see(format!("/council/{id}")))
}
