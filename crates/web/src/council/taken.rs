//! How the Council took a decision, as it is typed and shown: under which resolution, when, by which rule, with which
//! votes. What was decided is in `outcome`.

use super::{
    decision::{read_rule, resolutions, rules},
    plan::number,
    step::{Field, Step},
};
use crate::{form::Form, visit::Signed};
use domain::council::{DecisionRule, Taken, Votes};
use locale::{L10n, words};
use persistence::read::council::SessionFile;

const VOTES: [&str; 4] = ["for", "against", "abstaining", "present"];

/// What a form shows of how a decision was taken.
pub(super) fn filled(taken: Taken) -> Vec<(&'static str, String)> {
    let mut values = vec![
        ("resolution", taken.resolution.to_string()),
        ("on", taken.on.to_string()),
        ("rule", taken.rule.key().to_owned()),
    ];
    match taken.rule {
        DecisionRule::ObjectionThreshold { objections } => values.push(("objections", objections.to_string())),
        DecisionRule::NoObjection { days } => values.push(("days", days.to_string())),
        _ => {}
    }
    if let Some(votes) = taken.votes {
        let figures = [votes.in_favour, votes.against, votes.abstaining, votes.present];
        values.extend(VOTES.into_iter().zip(figures.map(|n| n.to_string())));
    }
    values
}

/// The questions of it, for a page of one step.
pub(super) fn ask(step: Step, signed: &Signed, file: &SessionFile) -> Step {
    let l = signed.l;
    step.ask(Field::select("resolution", l.council_decide_resolution(), resolutions(signed, file)))
        .ask(Field::day("on", l.council_decide_on()))
        .ask(Field::choice("rule", l.council_decide_rule(), rules(signed, |_| true)))
        .ask(Field::short("objections", l.agenda_rule_objections()).hint(l.agenda_rule_objections_hint()))
        .ask(Field::short("days", l.agenda_rule_days()).hint(l.agenda_rule_days_hint()))
        .ask(Field::short("for", l.council_decide_for()).hint(l.agenda_correction_votes_hint()))
        .ask(Field::short("against", l.agenda_decide_against()))
        .ask(Field::short("abstaining", l.council_decide_abstaining()))
        .ask(Field::short("present", l.council_decide_present()))
}

/// What was typed, as far as it can be read; what is wrong is noted.
pub(super) fn read(signed: &Signed, form: &mut Form) -> Option<Taken> {
    let l = signed.l;
    let resolution = form.chosen("resolution", |id| id.parse().ok());
    let on = form.day("on", l.council_fault_day());
    let rule = read_rule(signed, form);
    let [in_favour, against, abstaining, present] = VOTES.map(|name| number(form, name, l.council_fault_number()));
    let counted = [in_favour, against, abstaining].iter().any(Option::is_some);
    if counted && present.is_none() {
        form.fault("present", l.agenda_decide_present_missing());
    }
    if (counted || present.is_some()) && rule == Some(DecisionRule::WithoutVote) {
        form.fault("for", l.agenda_decide_votes_without_vote());
    }
    // A vote is given whole or not at all.
    let votes = [in_favour, against, abstaining, present].iter().any(Option::is_some).then(|| Votes {
        in_favour: in_favour.unwrap_or_default(),
        against: against.unwrap_or_default(),
        abstaining: abstaining.unwrap_or_default(),
        present: present.unwrap_or_default(),
    });
    Some(Taken { resolution: resolution?, on: on?, rule: rule?, votes })
}

/// What a correction changes of it, each with what it is called.
pub(super) fn changes(l: &L10n, file: &SessionFile, was: Taken, is: Taken) -> Vec<(String, String)> {
    let resolution = |taken: Taken| {
        let known = file.session.resolutions.get(&taken.resolution);
        known.map(|r| l.council_resolution_line(r.number.to_string(), l.date(r.adopted_on))).unwrap_or_default()
    };
    let votes =
        |taken: Taken| taken.votes.map_or_else(|| l.agenda_correction_no_votes(), |votes| words::votes(l, votes));
    let changed = |differs: bool, label: String, said: &dyn Fn(Taken) -> String| {
        differs.then(|| (label, l.agenda_correction_change(said(was), said(is))))
    };
    [
        changed(was.resolution != is.resolution, l.council_decide_resolution(), &resolution),
        changed(was.on != is.on, l.council_decide_on(), &|taken: Taken| l.date(taken.on)),
        changed(was.rule != is.rule, l.council_decide_rule(), &|taken: Taken| words::decision_rule(l, taken.rule)),
        changed(was.votes != is.votes, l.council_decide_votes(), &votes),
    ]
    .into_iter()
    .flatten()
    .collect()
}
