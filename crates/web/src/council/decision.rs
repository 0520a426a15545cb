//! Recording what the Council decided on one item.

use super::{
    act,
    head::SessionHead,
    plan::{day, number},
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Outcome, OutcomeKind},
    council::{self, CaseFacts, Command, CommandKind, DecisionRule, RecordedOutcome, SessionClocks, Votes, Warning},
    kernel::{ApplicationId, CouncilSessionId, Day, ResolutionId, TextRef},
};
use locale::words;
use persistence::{
    NewText,
    read::council::{SessionFile, endorsement},
};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "council/decision.html")]
struct DecisionPage {
    page: Page,
    head: SessionHead,
    form: Form,
    organization: String,
    advice: Vec<String>,
    action: String,
    command_id: String,
    outcomes: Vec<(&'static str, String)>,
    resolutions: Vec<(String, String)>,
    rules: Vec<(&'static str, String)>,
    warnings: Vec<String>,
}

pub(super) async fn form(signed: Signed, Path((id, application)): Path<(CouncilSessionId, ApplicationId)>) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let on = file.session.dates.opens.to_string();
    let form = Form::filled([("on", on), ("rule", "without_vote".to_owned())]);
    page(&signed, &file, application, form, &[])
}

fn page(signed: &Signed, file: &SessionFile, application: ApplicationId, form: Form, warnings: &[Warning]) -> Answer {
    let l = signed.l;
    let may = council::available(&file.session, &signed.actor()).contains(&CommandKind::RecordOutcome);
    let known = file.files.get(&application).filter(|_| may).ok_or(WebError::NotFound)?;
    let resolutions = file
        .session
        .resolutions
        .values()
        .map(|r| (r.id.to_string(), l.council_resolution_line(r.number.to_string(), l.date(r.adopted_on))));
    let view = DecisionPage {
        page: signed.desk(known.organization.name.clone()).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        organization: known.organization.name.clone(),
        advice: endorsement(&known.application)
            .map(|e| vec![format!("{} {}", l.common_label(l.council_list_advice()), words::advice(l, e.advice.kind))])
            .unwrap_or_default(),
        action: format!("/council/{}/items/{application}/decision", file.session.id),
        command_id: signed.app.uuid().to_string(),
        outcomes: vec![
            ("admitted", l.council_decide_admitted()),
            ("not_admitted", l.council_decide_not_admitted()),
            ("deferred", l.council_decide_deferred()),
        ],
        resolutions: resolutions.collect(),
        rules: vec![
            ("without_vote", l.council_decide_without_vote()),
            ("simple_majority", l.council_decide_simple_majority()),
        ],
        warnings: warnings.iter().map(|w| words::warning(l, *w)).collect(),
        form,
    };
    show_with(view.form.status(), &view)
}

/// What was typed, as far as it can be read.
struct Typed {
    outcome: OutcomeKind,
    resolution: ResolutionId,
    on: Day,
    rule: DecisionRule,
    votes: Option<Votes>,
    reasons: String,
}

fn read(signed: &Signed, form: &mut Form) -> Option<Typed> {
    let l = signed.l;
    form.required("outcome");
    let outcome = OutcomeKind::from_key(form.text("outcome"));
    form.required("resolution");
    let resolution = form.text("resolution").parse().ok();
    let on = day(form, "on", l.council_fault_day());
    form.required("rule");
    let rule = DecisionRule::from_key(form.text("rule"), 0);
    let [in_favour, against, abstaining, present] =
        ["for", "against", "abstaining", "present"].map(|name| number(form, name, l.council_fault_number()));
    // A vote is given whole or not at all.
    let votes = [in_favour, against, abstaining, present].iter().any(Option::is_some).then(|| Votes {
        in_favour: in_favour.unwrap_or_default(),
        against: against.unwrap_or_default(),
        abstaining: abstaining.unwrap_or_default(),
        present: present.unwrap_or_default(),
    });
    let reasons = match outcome {
        Some(OutcomeKind::NotAdmitted | OutcomeKind::Deferred) => form.required("reasons"),
        _ => String::new(),
    };
    if form.is_to_be_shown() {
        return None;
    }
    Some(Typed { outcome: outcome?, resolution: resolution?, on: on?, rule: rule?, votes, reasons })
}

impl Typed {
    fn outcome(&self, reasons: TextRef) -> Outcome {
        match self.outcome {
            OutcomeKind::Admitted => Outcome::Admitted,
            OutcomeKind::NotAdmitted => Outcome::NotAdmitted { criteria: BTreeSet::new(), reasons },
            OutcomeKind::Deferred => Outcome::Deferred { to: None, reasons },
        }
    }
}

pub(super) async fn record(
    signed: Signed,
    Path((id, application)): Path<(CouncilSessionId, ApplicationId)>,
    mut form: Form,
) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let Some(typed) = read(&signed, &mut form) else { return page(&signed, &file, application, form, &[]) };
    let known = file.files.get(&application).ok_or(WebError::NotFound)?;
    let new = |words: &str| signed.new_text(&form, words);
    let reasons = new(&typed.reasons);
    let record = RecordedOutcome {
        application,
        resolution: typed.resolution,
        outcome: typed.outcome(reasons.reference()),
        on: typed.on,
        rule: typed.rule,
        votes: typed.votes,
    };
    let clocks = SessionClocks::from(rulebook()?.parameters());
    let warnings = council::warnings(&file.session, &record, Some(&CaseFacts::of(&known.application)), clocks);
    let despite: Option<NewText> = Some(form.text("despite")).filter(|w| !w.is_empty()).map(new);
    if !warnings.is_empty() && despite.is_none() {
        form.required("despite");
        return page(&signed, &file, application, form, &warnings);
    }
    let command = Command::RecordOutcome { record, despite: despite.as_ref().map(NewText::reference) };
    act(&signed, id, &form, command, [Some(reasons), despite].into_iter().flatten().collect()).await?;
    signed.say(signed.l.council_decide_done());
    Ok(see(format!("/council/{id}/items/{application}/letter")))
}
