//! While the organization has the next step: more time, questions taken back, another contact.

use super::{
    answers::{about, heard_on},
    step::{Asks, Case, Field, Given, Step, Told},
};
use crate::{
    app::rulebook,
    error::{WebError, words_of},
    form::Form,
};
use domain::{
    application::{Application, Command, CommandKind, Event},
    kernel::{Calendar, Day, Instant},
};
use locale::words;
use persistence::read::together::Together;

/// Grants more time.
pub(super) struct Grant;
/// Refuses more time.
pub(super) struct Refuse;
/// Takes questions back.
pub(super) struct Cancel;
/// Takes back a hearing that was opened by mistake.
pub(super) struct CancelHearing;
/// Records another contact.
pub(super) struct Contact;
/// Reminds between the clock's reminders.
pub(super) struct Remind;

/// Why the organization asks for more time.
fn wish(case: &Case<'_>) -> Vec<Told> {
    let asked = case.file.events.iter().rev().find_map(|record| match &record.event {
        Event::ExtensionRequested { reason } => Some(reason),
        _ => None,
    });
    asked.map(|reason| case.told(case.l().casework_extension_wish(), reason)).into_iter().collect()
}

/// The day on which the answer is due now, or today where that has passed.
fn due(case: &Case<'_>) -> Day {
    let today = case.signed.app.moment().day;
    case.file.application.awaiting().map_or(today, |a| Calendar::moment(a.due).day.max(today))
}

impl Step for Grant {
    const COMMAND: CommandKind = CommandKind::GrantExtension;
    const PATH: &'static str = "/desk/cases/{id}/extension/grant";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let days = rulebook()?.parameters().extension_working_days.value;
        let until = case.working_day(due(case), days);
        Ok(Asks {
            title: l.casework_grant(),
            leads: vec![l.casework_grant_lead(until)],
            told: wish(case),
            submit: l.casework_grant_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, _: &mut Form) -> Result<Option<Given>, WebError> {
        Ok(Some(Given::new(Command::GrantExtension, [], case.l().casework_grant_done())))
    }
}

impl Step for Refuse {
    const COMMAND: CommandKind = CommandKind::RefuseExtension;
    const PATH: &'static str = "/desk/cases/{id}/extension/refuse";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let awaiting = case.file.application.awaiting();
        let lead = match awaiting {
            // The day has passed while the wish lay here: a fresh time begins.
            Some(a) if case.signed.app.now() > a.due => {
                let days = rulebook()?.parameters().grace_working_days.value;
                l.casework_refuse_renewed(case.working_day(case.signed.app.moment().day, days))
            }
            Some(a) => l.casework_refuse_lead(l.long_day(Calendar::moment(a.due).day)),
            None => String::new(),
        };
        Ok(Asks {
            title: l.casework_refuse(),
            leads: vec![lead],
            told: wish(case),
            fields: vec![Field::words("reason", l.casework_refuse_reason()).hint(l.casework_read_by_organization())],
            submit: l.casework_refuse_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::RefuseExtension { reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_refuse_done())))
    }
}

impl Step for Cancel {
    const COMMAND: CommandKind = CommandKind::CancelQuestions;
    const PATH: &'static str = "/desk/cases/{id}/questions/cancel";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, file) = (case.l(), case.file);
        let back = file.application.awaiting().map(|a| words::state(l, a.back_to.kind())).unwrap_or_default();
        let open = file.application.questions.iter().filter(|q| q.status.is_open());
        Ok(Asks {
            title: l.casework_cancel(),
            leads: vec![l.casework_cancel_lead(back)],
            told: open.map(|q| case.told(about(l, q.asked.subject), &q.asked.words)).collect(),
            fields: vec![Field::words("reason", l.casework_cancel_reason()).hint(l.casework_read_by_organization())],
            submit: l.casework_cancel_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::CancelQuestions { reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_cancel_done())))
    }
}

impl Step for CancelHearing {
    const COMMAND: CommandKind = CommandKind::CancelHearing;
    const PATH: &'static str = "/desk/cases/{id}/hear/cancel";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, file) = (case.l(), case.file);
        let back = file.application.awaiting().map(|a| words::state(l, a.back_to.kind())).unwrap_or_default();
        let hearing = file.application.hearings.last();
        Ok(Asks {
            title: l.casework_cancel_hearing(),
            leads: vec![l.casework_cancel_hearing_lead(back)],
            told: hearing.map(|h| case.told(heard_on(l, &h.on), &h.words)).into_iter().collect(),
            fields: vec![Field::words("reason", l.casework_cancel_reason()).hint(l.casework_read_by_organization())],
            submit: l.casework_cancel_hearing(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::CancelHearing { reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_cancel_hearing_done())))
    }
}

impl Step for Contact {
    const COMMAND: CommandKind = CommandKind::ContactFound;
    const PATH: &'static str = "/desk/cases/{id}/contact";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let days = rulebook()?.parameters().grace_working_days.value;
        let until = case.working_day(case.signed.app.moment().day, days);
        Ok(Asks {
            title: l.casework_contact(),
            leads: vec![l.casework_contact_lead(), l.casework_contact_until(until)],
            submit: l.casework_contact_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, _: &mut Form) -> Result<Option<Given>, WebError> {
        Ok(Some(Given::new(Command::ContactFound, [], case.l().casework_contact_done())))
    }
}

impl Step for Remind {
    const COMMAND: CommandKind = CommandKind::RemindNow;
    const PATH: &'static str = "/desk/cases/{id}/remind";

    /// Whether it is the time for it the law says before the press, as for several files.
    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, store, viewer) = (case.l(), &case.signed.app.store, case.signed.viewer());
        let chosen = store.files_chosen(&viewer, &[case.file.application.id]).await?;
        let (rulings, _) = store.step_weighed(&viewer, &chosen.files, Together::Remind).await?;
        let nothing = rulings.iter().find_map(|ruling| ruling.as_ref().err()).map(|no| words_of(l, no, true));
        let lead = reminds_of(&case.file.application, store.now()).map(|(late, day)| {
            let day = l.long_day(day);
            if late { l.casework_remind_late(day) } else { l.casework_remind_lead(day) }
        });
        Ok(Asks {
            title: l.casework_remind(),
            leads: lead.into_iter().filter(|_| nothing.is_none()).collect(),
            submit: l.casework_remind_submit(),
            nothing,
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, _: &mut Form) -> Result<Option<Given>, WebError> {
        Ok(Some(Given::new(Command::RemindNow, [], case.l().casework_remind_done())))
    }
}

/// Of which day a reminder tells now: the one by which an answer is due or, where that has passed, the last one
/// on which it is taken.
pub(super) fn reminds_of(application: &Application, now: Instant) -> Option<(bool, Day)> {
    let awaiting = application.awaiting()?;
    let late = now > awaiting.due;
    Some((late, Calendar::moment(if late { awaiting.grace } else { awaiting.due }).day))
}
