//! Recording what the Council decided on one item, and correcting that record before it is announced.

use super::{
    attempt,
    head::SessionHead,
    noticed::{noticed, oddities, was_shown},
    outcome::{self, Typed as TypedOutcome},
    past::{off_the_list, page_of},
    plan::number,
    standing::{self, Kept},
    taken,
};
use crate::{
    account::fields,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    secretariat,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{self, CommandKind as A},
    council::{self, Command, CommandKind, CouncilSession, DecisionRule, RecordedOutcome, SessionKind, Taken, Warning},
    kernel::{ApplicationId, CouncilSessionId, Day, TextRef},
};
use locale::{L10n, words};
use persistence::{
    NewText, Refusal,
    read::council::{ListedFile, SessionFile, endorsement},
};
use serde::Serialize;

type Item = Path<(CouncilSessionId, ApplicationId)>;

/// Whether the outcome is recorded or its record is corrected.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Record,
    Correct,
}

#[derive(Template)]
#[template(path = "council/decision.html")]
struct DecisionPage {
    page: Page,
    head: SessionHead,
    form: Form,
    lead: String,
    submit: String,
    advice: Vec<String>,
    action: String,
    command_id: String,
    choices: Choices,
    warnings: Vec<String>,
    /// By which the next press says that they were seen.
    noticed: String,
    corrects: bool,
    /// In which the Council's reasons can stand on record.
    languages: Vec<(&'static str, String)>,
}

/// The field that says in which language the Council's reasons stand on record, where that is corrected.
pub(super) const REASONS_IN: &str = "reasons_in";

/// What there is to choose from when a decision is recorded.
pub(super) struct Choices {
    pub(super) outcomes: Vec<(String, String)>,
    pub(super) criteria: Vec<(String, String)>,
    pub(super) later: Vec<(String, String)>,
    pub(super) resolutions: Vec<(String, String)>,
    pub(super) rules: Vec<(String, String)>,
}

impl Choices {
    pub(super) async fn of(signed: &Signed, file: &SessionFile) -> Result<Self, WebError> {
        Ok(Self {
            outcomes: outcome::outcomes(signed.l),
            criteria: outcome::criteria(signed.l)?,
            later: outcome::later(signed, file).await?,
            resolutions: resolutions(signed, file),
            rules: rules(signed, |_| true),
        })
    }
}

/// The resolutions of the session, by number.
pub(super) fn resolutions(signed: &Signed, file: &SessionFile) -> Vec<(String, String)> {
    let l = signed.l;
    let mut all: Vec<_> = file.session.resolutions.values().collect();
    all.sort_by_key(|r| r.number);
    let line = |number: String, day| l.council_resolution_line(number, l.date(day));
    all.into_iter().map(|r| (r.id.to_string(), line(r.number.to_string(), r.adopted_on))).collect()
}

/// The file of an address, where this person may take the step on it now; else why not.
async fn known<'f>(
    signed: &Signed,
    file: &'f SessionFile,
    application: ApplicationId,
    mode: Mode,
) -> Result<&'f ListedFile, WebError> {
    let (session, actor) = (&file.session, signed.actor());
    let Some(listed) = file.files.get(&application) else {
        return Err(off_the_list(signed, session.id, application).await);
    };
    let (command, half) = match mode {
        Mode::Record => (CommandKind::RecordOutcome, A::RecordDecision),
        Mode::Correct => (CommandKind::CorrectOutcome, A::CorrectDecision),
    };
    let lawful = || -> Result<(), Refusal> {
        council::offers(session, command, &actor)?;
        if mode == Mode::Record {
            session.open_item(application)?;
        }
        application::permitted(Some(&listed.application), half, &actor)?;
        let here = listed.application.item().is_some_and(|i| i.session == session.id);
        if here { Ok(()) } else { Err(council::Refusal::NotOnThisList.into()) }
    };
    lawful().map_err(|refusal| WebError::no_place(refusal, page_of(session.id)))?;
    Ok(listed)
}

/// When and how a session of this kind usually decides.
pub(super) fn usual(session: &CouncilSession) -> Vec<(&'static str, String)> {
    let dates = session.dates;
    let on = session.resolutions.values().map(|r| r.adopted_on).max().unwrap_or_else(|| usual_day(session));
    let on = ("on", on.to_string());
    match session.kind {
        SessionKind::WrittenProcedure => {
            let days = dates.opens.until(dates.closes).map_or(0, |span| span.get_days());
            vec![on, ("rule", "no_objection".to_owned()), ("days", days.to_string())]
        }
        SessionKind::Regular(_) | SessionKind::Special(_) => vec![on, ("rule", "without_vote".to_owned())],
    }
}

/// On which day of a session most is decided: members may object to the last of a written procedure.
pub(super) const fn usual_day(session: &CouncilSession) -> Day {
    match session.kind {
        SessionKind::WrittenProcedure => session.dates.closes,
        SessionKind::Regular(_) | SessionKind::Special(_) => session.dates.opens,
    }
}

pub(super) async fn form(signed: Signed, Path((id, application)): Item) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    known(&signed, &file, application, Mode::Record).await?;
    let form = Form::filled(usual(&file.session));
    page(&signed, &file, application, form, &[], Mode::Record).await
}

pub(super) async fn correct_form(signed: Signed, Path((id, application)): Item) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    known(&signed, &file, application, Mode::Correct).await?;
    let Some(decision) = file.session.decision(application) else {
        return Err(WebError::no_place(council::Refusal::NotDecided, page_of(id)));
    };
    let reasons = decision.outcome.reasons().map(|text| file.original(text, signed.l.language()));
    let mut values = outcome::filled(&decision.outcome, reasons.as_ref().map_or("", |reading| reading.words));
    values.push((REASONS_IN, standing::written_in(&signed, reasons.as_ref())));
    values.extend(taken::filled(decision.taken()));
    page(&signed, &file, application, Form::filled(values), &[], Mode::Correct).await
}

async fn page(
    signed: &Signed,
    file: &SessionFile,
    application: ApplicationId,
    form: Form,
    warnings: &[Warning],
    mode: Mode,
) -> Answer {
    let l = signed.l;
    let Some(listed) = file.files.get(&application) else {
        return Err(off_the_list(signed, file.session.id, application).await);
    };
    secretariat::looked(signed, application);
    let name = &listed.organization.name;
    let (title, lead, submit, last) = match mode {
        Mode::Record => (l.council_decide_of(name), l.council_decide_lead(), l.council_decide_submit(), "decision"),
        Mode::Correct => (l.agenda_correct_of(name), l.agenda_correct_lead(), l.agenda_correct_submit(), "correct"),
    };
    let form = named(l, form);
    let view = DecisionPage {
        page: signed.desk(title).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        lead,
        submit,
        advice: endorsement(&listed.application)
            .map(|e| vec![format!("{} {}", l.common_label(l.council_list_advice()), words::advice(l, e.advice.kind))])
            .unwrap_or_default(),
        action: format!("/council/{}/items/{application}/{last}", file.session.id),
        command_id: signed.app.uuid().to_string(),
        choices: Choices::of(signed, file).await?,
        noticed: noticed(warnings),
        warnings: warnings.iter().map(|w| words::warning(l, *w)).collect(),
        corrects: mode == Mode::Correct,
        languages: fields::languages(),
        form,
    };
    show_with(view.form.status(), &view)
}

/// With the names of its fields where what is wrong does not tell which of them is meant.
pub(super) fn named(l: &L10n, form: Form) -> Form {
    let labels = [
        ("outcome", l.council_decide_outcome()),
        ("resolution", l.council_decide_resolution()),
        ("on", l.council_decide_on()),
        ("rule", l.council_decide_rule()),
        ("objections", l.agenda_rule_objections()),
        ("days", l.agenda_rule_days()),
        ("for", l.council_decide_for()),
        ("against", l.agenda_decide_against()),
        ("abstaining", l.council_decide_abstaining()),
        ("present", l.council_decide_present()),
        ("reasons", l.council_decide_reasons()),
        (REASONS_IN, l.agenda_decide_reasons_in()),
        ("to", l.agenda_decide_to()),
        ("despite", l.council_decide_despite()),
        ("reason", l.agenda_correct_reason()),
    ];
    form.naming(labels.iter().map(|(name, label)| (*name, label.as_str())))
}

/// The rules that `fit`.
pub(super) fn rules(signed: &Signed, fit: impl Fn(DecisionRule) -> bool) -> Vec<(String, String)> {
    let l = signed.l;
    DecisionRule::KEYS
        .into_iter()
        .filter(|key| DecisionRule::from_key(key, 0).is_some_and(&fit))
        .map(|key| {
            let label = match key {
                "objection_threshold" => l.agenda_rule_threshold(),
                "no_objection" => l.agenda_rule_no_objection(),
                "two_thirds" => l.agenda_rule_two_thirds(),
                "consensus" => l.agenda_rule_consensus(),
                "simple_majority" => l.council_decide_simple_majority(),
                _ => l.council_decide_without_vote(),
            };
            (key.to_owned(), label)
        })
        .collect()
}

/// What was typed, as far as it can be read.
#[derive(Clone, Serialize)]
pub(super) struct Typed {
    pub(super) outcome: TypedOutcome,
    pub(super) taken: Taken,
}

pub(super) fn read(signed: &Signed, form: &mut Form) -> Option<Typed> {
    form.required("outcome");
    let outcome = TypedOutcome::read(form);
    let taken = taken::read(signed, form);
    if form.is_to_be_shown() {
        return None;
    }
    Some(Typed { outcome: outcome?, taken: taken? })
}

/// The rule with its figure, which is asked for where the rule has one.
pub(super) fn read_rule(signed: &Signed, form: &mut Form) -> Option<DecisionRule> {
    let key = form.required("rule");
    let figure = match key.as_str() {
        "objection_threshold" => "objections",
        "no_objection" => "days",
        _ => return form.chosen("rule", |key| DecisionRule::from_key(key, 0)),
    };
    form.required(figure);
    let n = number(form, figure, signed.l.council_fault_number())?;
    DecisionRule::from_key(&key, n)
}

impl Typed {
    pub(super) fn record(&self, application: ApplicationId, reasons: TextRef) -> RecordedOutcome {
        self.taken.recorded(application, self.outcome.with(reasons))
    }
}

/// The field against which a refusal speaks.
pub(super) fn at(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Council(council::Refusal::ImpossibleVotes)
        | Refusal::Application(application::Refusal::ImpossibleVotes) => "present",
        Refusal::Council(council::Refusal::OutsideSession { .. } | council::Refusal::InTheFuture { .. })
        | Refusal::Application(
            application::Refusal::OutsideSession { .. } | application::Refusal::InTheFuture { .. },
        ) => "on",
        Refusal::Council(council::Refusal::ForeignResolution)
        | Refusal::Application(application::Refusal::ForeignResolution) => "resolution",
        Refusal::Council(council::Refusal::DeferredTo(_))
        | Refusal::Application(application::Refusal::DeferredTo(_)) => "to",
        _ => "outcome",
    }
}

pub(super) async fn record(signed: Signed, Path((id, application)): Item, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let Some(listed) = file.files.get(&application) else {
        let gone = off_the_list(&signed, id, application).await;
        return Err(gone.keeping(["reasons", "despite"].map(|name| form.text(name).to_owned()), page_of(id)));
    };
    let Some(typed) = read(&signed, &mut form) else {
        return page(&signed, &file, application, form, &[], Mode::Record).await;
    };
    let new = |form: &Form, words: &str| signed.new_text(form, words);
    let reasons = new(&form, &typed.outcome.reasons);
    let record = typed.record(application, reasons.reference());
    let warnings = oddities(&file, &record, listed)?;
    if !warnings.is_empty() && !form.required("despite").is_empty() {
        // A reason to record what is odd is given by somebody who was shown what is.
        was_shown(&signed, &mut form, "despite", &noticed(&warnings));
    }
    if form.is_to_be_shown() {
        return page(&signed, &file, application, form, &warnings, Mode::Record).await;
    }
    // A reason on record with nothing odd beside it reads as one from before what was odd was kept.
    let despite = (!warnings.is_empty()).then(|| new(&form, form.text("despite")));
    let command = Command::RecordOutcome { record, despite: despite.as_ref().map(NewText::reference) };
    let texts = [Some(reasons), despite].into_iter().flatten().collect();
    if !attempt(&signed, id, &mut form, at, command, texts).await? {
        return page(&signed, &file, application, form, &warnings, Mode::Record).await;
    }
    signed.say(signed.l.council_decide_done());
    Ok(see(format!("/council/{id}/items/{application}/letter")))
}

pub(super) async fn correct(signed: Signed, Path((id, application)): Item, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let why = form.required("reason");
    let Some(typed) = read(&signed, &mut form) else {
        return page(&signed, &file, application, form, &[], Mode::Correct).await;
    };
    let stands = file.session.decision(application).and_then(|decision| decision.outcome.reasons());
    let stands = stands.map(|text| (*text, file.original(text, signed.l.language())));
    let Kept { text, new } =
        standing::kept(&signed, &form, (&typed.outcome.reasons, standing::asked(&form, REASONS_IN)), stands);
    let why = signed.new_text(&form, why);
    let record = typed.record(application, text);
    let Some(listed) = file.files.get(&application) else {
        let gone = off_the_list(&signed, id, application).await;
        return Err(gone.keeping(["reasons", "reason"].map(|name| form.text(name).to_owned()), page_of(id)));
    };
    let warnings = oddities(&file, &record, listed)?;
    // The reason of a correction stands on record; that it was given knowing what is odd is asked once.
    if !was_shown(&signed, &mut form, "noticed", &noticed(&warnings)) {
        return page(&signed, &file, application, form, &warnings, Mode::Correct).await;
    }
    let command = Command::CorrectOutcome { record, reason: why.reference() };
    let texts = new.into_iter().chain([why]).collect();
    if !attempt(&signed, id, &mut form, at, command, texts).await? {
        return page(&signed, &file, application, form, &warnings, Mode::Correct).await;
    }
    signed.say(signed.l.agenda_correct_done());
    Ok(see(format!("/council/{id}/items/{application}/letter")))
}
