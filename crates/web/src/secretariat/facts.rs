//! Corrections of fact that stand in a file: which of them its organization has overtaken, and how one is taken back.
//! How one is made stands in `review`.

use super::{
    head,
    step::{Asks, Case, Field, Given, Kind, Step},
};
use crate::{error::WebError, form::Form, visit::Signed};
use domain::application::{Command, CommandKind, FactCorrection};
use locale::{L10n, words};
use persistence::read::case::CaseFile;

/// Takes the correction of a fact back.
pub(super) struct Withdraw;

/// What a correction is of: the question, as forms name it.
pub(super) fn title(l: &L10n, fact: &FactCorrection) -> String {
    fact.field().map_or_else(|| fact.at.clone(), |field| words::field_label(l, field))
}

/// Where a correction is taken back, by whoever may.
pub(super) fn withdrawing(signed: &Signed, file: &CaseFile, fact: &FactCorrection) -> Option<(String, String)> {
    let may = head::may(signed, file, CommandKind::WithdrawFactCorrection);
    let href = format!("/desk/cases/{}/correct/withdraw?at={}", file.application.id, fact.at);
    may.then(|| (href, signed.l.casework_withdraw_correction_this()))
}

impl Step for Withdraw {
    const COMMAND: CommandKind = CommandKind::WithdrawFactCorrection;
    const PATH: &'static str = "/desk/cases/{id}/correct/withdraw";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, facts) = (case.l(), &case.file.application.corrections_of_fact);
        let options: Vec<_> = facts.iter().map(|fact| (fact.at.clone(), title(l, fact))).collect();
        // What is chosen before anybody chooses: the only one there is.
        let only = match options.as_slice() {
            [(at, _)] => vec![("at", at.clone())],
            _ => Vec::new(),
        };
        Ok(Asks {
            title: l.casework_withdraw_correction(),
            leads: vec![l.casework_withdraw_correction_lead()],
            told: facts.iter().map(|fact| case.told(l.common_label(title(l, fact)), &fact.words)).collect(),
            fields: vec![
                Field::new(Kind::One, "at", l.casework_withdraw_correction_at()).options(options),
                Field::words("reason", l.casework_withdraw_correction_reason()),
            ],
            now: only,
            submit: l.casework_withdraw_correction_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let at = form.required("at");
        let Some(reason) = case.reason(form) else { return Ok(None) };
        let command = Command::WithdrawFactCorrection { at, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_withdraw_correction_done())))
    }
}
