//! What a proposed correction changes, for whoever confirms it: what stands and what comes of it, field by field.

use super::{
    letter::{Made, Study},
    noticed::oddities,
    taken,
};
use crate::{error::WebError, quote::Quote};
use domain::{
    application::{Outcome, ProposedCorrection},
    kernel::TextRef,
};
use locale::{L10n, words};
use persistence::read::council::SessionFile;

/// What is corrected, by whom and why.
pub(super) fn facts(l: &L10n, study: &Study, made: &Made, correction: &ProposedCorrection) -> Vec<(String, String)> {
    let (file, session) = (&made.file, &study.session);
    let Some(standing) = file.application.state.announced() else { return Vec::new() };
    let was = words::outcome(l, standing.outcome.kind());
    let change = match &correction.outcome {
        None => l.agenda_correction_clerical(),
        Some(outcome) if outcome.kind() == standing.outcome.kind() => l.agenda_correction_kept(was),
        Some(outcome) => l.agenda_correction_change(was, words::outcome(l, outcome.kind())),
    };
    let mut facts = vec![(l.agenda_correction_what(), change)];
    if let (Some(decision), Some(taken)) = (session.session.decision(file.application.id), correction.taken) {
        facts.extend(taken::changes(l, session, decision.taken(), taken));
    }
    if let Some(outcome) = &correction.outcome {
        facts.extend(told_otherwise(l, study, made, (&standing.outcome, outcome)));
    }
    let reason = Quote::of(l, &file.reading(&correction.reason, l.language()));
    facts.push((l.agenda_correction_reason(), reason.in_line()));
    facts.push((l.agenda_correction_by(), file.name(correction.by).to_owned()));
    facts
}

/// What is said of an outcome, where it is said otherwise than before or of another one.
fn told_otherwise(l: &L10n, study: &Study, made: &Made, (was, is): (&Outcome, &Outcome)) -> Vec<(String, String)> {
    let quoted = |text: &TextRef| Quote::of(l, &made.file.reading(text, l.language())).in_line();
    let reasons = |outcome: &Outcome| outcome.reasons().map(quoted).unwrap_or_default();
    let criteria = |outcome: &Outcome| match outcome {
        Outcome::NotAdmitted { criteria, .. } => {
            l.list_long(&criteria.iter().map(|key| words::criterion_title(l, *key)).collect::<Vec<_>>())
        }
        Outcome::Admitted | Outcome::Deferred { .. } => String::new(),
    };
    let to = |outcome: &Outcome| match outcome {
        Outcome::Deferred { to: Some(to), .. } => {
            study.named(*to).map(|session| words::session(l, session.kind)).unwrap_or_default()
        }
        Outcome::Deferred { to: None, .. } => l.agenda_decide_to_next(),
        Outcome::Admitted | Outcome::NotAdmitted { .. } => String::new(),
    };
    [
        (l.council_decide_reasons(), reasons(was), reasons(is)),
        (l.agenda_decide_criteria(), criteria(was), criteria(is)),
        (l.agenda_decide_to(), to(was), to(is)),
    ]
    .into_iter()
    .filter(|(_, was, is)| was != is)
    .map(|(label, was, is)| (label, l.agenda_correction_change(or_none(l, was), or_none(l, is))))
    .collect()
}

fn or_none(l: &L10n, said: String) -> String {
    if said.is_empty() { l.agenda_correction_nothing() } else { said }
}

/// What looks odd about the decision as it is corrected; nothing where its letter alone is.
pub(super) fn odd(
    l: &L10n,
    session: &SessionFile,
    made: &Made,
    correction: &ProposedCorrection,
) -> Result<Vec<String>, WebError> {
    let application = made.file.application.id;
    let decision = session.session.decision(application);
    let (Some(listed), Some(decision)) = (session.files.get(&application), decision) else { return Ok(Vec::new()) };
    if correction.outcome.is_none() && correction.taken.is_none() {
        return Ok(Vec::new());
    }
    let taken = correction.taken.unwrap_or_else(|| decision.taken());
    let warnings = oddities(session, &taken.recorded(application, made.decided.outcome.clone()), listed)?;
    Ok(warnings.iter().map(|warning| l.timeline_odd_corrected(words::warning(l, *warning))).collect())
}
