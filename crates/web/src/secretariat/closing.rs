//! Files that end without the Council, files that come back, and the Director General's reply.

use super::{
    duplicates::by_reference,
    step::{Asks, Case, Field, Given, Kind, Step},
};
use crate::{app::rulebook, error::WebError, form::Form};
use domain::{
    application::{Command, CommandKind, Ground, State},
    kernel::Calendar,
};
use locale::words;

/// Proposes to close the file.
pub(super) struct Propose;
/// Opens a closed file again.
pub(super) struct Reopen;
/// Puts the Director General's reply on record.
pub(super) struct Reply;

impl Step for Propose {
    const COMMAND: CommandKind = CommandKind::ProposeClosing;
    const PATH: &'static str = "/desk/cases/{id}/close";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let days = rulebook()?.parameters().hearing_working_days.value;
        let grounds = Ground::KEYS.iter().filter_map(|k| Some(((*k).to_owned(), words::ground_key(l, k)?))).collect();
        Ok(Asks {
            title: l.casework_close(),
            leads: vec![l.casework_close_lead(), l.casework_close_then(l.working_days(u32::from(days)))],
            fields: vec![
                Field::new(Kind::One, "ground", l.casework_close_ground()).options(grounds),
                Field::new(Kind::Short, "reference", l.casework_close_reference())
                    .hint(l.casework_close_reference_hint()),
                Field::new(Kind::Day, "until", l.casework_close_until()).hint(l.casework_close_until_hint()),
                Field::words("reason", l.casework_close_reason()).hint(l.casework_close_reason_hint()),
            ],
            submit: l.casework_close_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let ground = match form.required("ground").as_str() {
            "not_an_ngo" => Some(Ground::NotAnNgo),
            "not_its_own_request" => Some(Ground::NotItsOwnRequest),
            "duplicate_of" => by_reference(case, form, "reference").await?.map(Ground::DuplicateOf),
            "already_observer" => Some(Ground::AlreadyObserver),
            "reapplication_interval" => {
                form.day("until", case.l().casework_fault_day()).map(|until| Ground::ReapplicationInterval { until })
            }
            "ceased_to_exist" => Some(Ground::CeasedToExist),
            _ => None,
        };
        let (Some(ground), Some(reason)) = (ground, case.reason(form)) else { return Ok(None) };
        let command = Command::ProposeClosing { ground, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_close_done())))
    }
}

impl Step for Reopen {
    const COMMAND: CommandKind = CommandKind::Reopen;
    const PATH: &'static str = "/desk/cases/{id}/reopen";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let day = |at| l.long_day(Calendar::moment(at).day);
        let leads = match &case.file.application.state {
            State::Lapsed { until, .. } => {
                let days = rulebook()?.parameters().reopen_working_days.value;
                let answer_by = case.working_day(case.signed.app.moment().day, days);
                vec![l.casework_reopen_lapsed(answer_by), l.casework_reopen_until(day(*until))]
            }
            State::Inadmissible { until, from, .. } => {
                vec![l.casework_reopen_closed(words::state(l, from.kind())), l.casework_reopen_until(day(*until))]
            }
            _ => Vec::new(),
        };
        Ok(Asks {
            title: l.casework_reopen(),
            leads,
            fields: vec![Field::words("reason", l.casework_reopen_reason())],
            submit: l.casework_reopen_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::Reopen { reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_reopen_done())))
    }
}

impl Step for Reply {
    const COMMAND: CommandKind = CommandKind::RecordReply;
    const PATH: &'static str = "/desk/cases/{id}/reply";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let mut leads = vec![l.casework_reply_lead()];
        leads.extend(case.file.application.reply.map(|dated| l.casework_reply_before(l.date(dated))));
        Ok(Asks {
            title: l.casework_reply(),
            leads,
            fields: vec![Field::new(Kind::Day, "dated", l.casework_reply_dated())],
            submit: l.casework_reply_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let Some(dated) = form.day("dated", case.l().casework_fault_day()) else { return Ok(None) };
        if dated > case.signed.app.moment().day {
            form.fault("dated", case.l().casework_reply_to_come());
        }
        Ok(Some(Given::new(Command::RecordReply { dated }, [], case.l().casework_reply_done())))
    }
}
