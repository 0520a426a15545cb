//! Who works on a file: given to an officer, a conflict declared, a conflict lifted.

use super::step::{Asks, Case, Field, Given, Kind, QUEUE, Step};
use crate::{absences, error::WebError, form::Form, visit::Signed};
use domain::{
    application::{Command, CommandKind, Event},
    kernel::{Calendar, PersonId, StaffRole},
};
use persistence::read::casework::Colleague;

/// Gives the file to an officer.
pub(super) struct Assign;

/// Officers who could take the file: everybody but who holds it, oneself first.
async fn officers(case: &Case<'_>) -> Result<Vec<Colleague>, WebError> {
    let all = case.signed.app.store.colleagues(&case.signed.viewer(), case.file.application.id).await?;
    let mut officers: Vec<Colleague> = all
        .into_iter()
        .filter(|c| c.roles.has(StaffRole::Officer) && case.file.application.holder != Some(c.id))
        .collect();
    officers.sort_by_key(|c| c.id != case.signed.who.id);
    Ok(officers)
}

/// What somebody who gives files has to know of a colleague: how much there is on the desk, and whether
/// anybody sits at it.
pub(super) fn standing(signed: &Signed, colleague: &Colleague) -> String {
    let load = signed.l.casework_load(colleague.open, signed.l.number(colleague.open));
    match absences::near(signed, &colleague.absences) {
        Some(away) => format!("{load} · {away}"),
        None => load,
    }
}

impl Step for Assign {
    const COMMAND: CommandKind = CommandKind::Assign;
    const PATH: &'static str = "/desk/cases/{id}/assign";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let option = |c: &Colleague| {
            let name = if c.id == case.signed.who.id { l.casework_assign_you(&c.name) } else { c.name.clone() };
            (c.id.to_string(), format!("{name} · {}", standing(case.signed, c)))
        };
        let options: Vec<_> = officers(case).await?.iter().map(option).collect();
        Ok(Asks {
            title: l.casework_assign(),
            leads: vec![l.casework_assign_lead()],
            nothing: options.is_empty().then(|| l.casework_assign_none()),
            fields: vec![Field::new(Kind::One, "to", l.casework_assign_to()).options(options)],
            submit: l.casework_assign_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Ok(to) = form.required("to").parse::<PersonId>() else { return Ok(None) };
        let name = officers(case).await?.into_iter().find(|c| c.id == to).map(|c| c.name).unwrap_or_default();
        let says =
            if to == case.signed.who.id { case.l().desk_take_done() } else { case.l().casework_assign_done(name) };
        Ok(Some(Given::new(Command::Assign { to }, [], says)))
    }
}

/// Declares a conflict of interest on oneself.
pub(super) struct Declare;

impl Step for Declare {
    const COMMAND: CommandKind = CommandKind::DeclareConflict;
    const PATH: &'static str = "/desk/cases/{id}/conflict";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let mut leads = vec![l.casework_conflict_lead()];
        if case.file.application.holder == Some(case.signed.who.id) {
            leads.push(l.casework_conflict_held());
        }
        leads.push(l.casework_conflict_after());
        Ok(Asks {
            title: l.casework_conflict(),
            leads,
            fields: vec![Field::words("reason", l.casework_conflict_reason()).hint(l.casework_conflict_reason_hint())],
            submit: l.casework_conflict_submit(),
            grave: true,
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::DeclareConflict { reason: reason.reference() };
        let given = Given::new(command, [reason], case.l().casework_conflict_done());
        Ok(Some(Given { to: Some(QUEUE.to_owned()), ..given }))
    }
}

/// Lifts a conflict of a colleague.
pub(super) struct Lift;

impl Step for Lift {
    const COMMAND: CommandKind = CommandKind::LiftConflict;
    const PATH: &'static str = "/desk/cases/{id}/conflict/lift";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, file) = (case.l(), case.file);
        let mut told = Vec::new();
        for record in &file.events {
            if let Event::ConflictDeclared { by, reason } = &record.event
                && file.application.conflicted.contains(by)
            {
                let label = l.casework_lift_since(file.name(*by), l.date(Calendar::moment(record.at).day));
                told.push(case.told(label, reason));
            }
        }
        let people = file.application.conflicted.iter().map(|p| (p.to_string(), file.name(*p).to_owned())).collect();
        Ok(Asks {
            title: l.casework_lift(),
            leads: vec![l.casework_lift_lead()],
            told,
            fields: vec![
                Field::new(Kind::One, "of", l.casework_lift_of()).options(people),
                Field::words("reason", l.casework_lift_reason()),
            ],
            submit: l.casework_lift_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let of = form.required("of").parse::<PersonId>().ok();
        let (Some(of), Some(reason)) = (of, case.reason(form)) else { return Ok(None) };
        let says = case.l().casework_lift_done(case.file.name(of));
        Ok(Some(Given::new(Command::LiftConflict { of, reason: reason.reference() }, [reason], says)))
    }
}
