//! Whether the people of a file are on a list: entries that match, recorded and cleared.

use super::step::{Asks, Case, Field, Given, Kind, Step};
use crate::{error::WebError, form::Form};
use domain::{
    application::{Command, CommandKind, Event, HitStatus},
    kernel::Digest,
    organization::likeness::fold,
};
use locale::L10n;
use persistence::read::case::CaseFile;

/// Records a match on a list.
pub(super) struct Flag;
/// Clears one.
pub(super) struct Clear;

/// What a recorded entry says: its words, or what is left to tell it by.
pub(super) fn entry(l: &L10n, file: &CaseFile, hit: Digest) -> String {
    let words = file.events.iter().find_map(|record| match &record.event {
        Event::HitFlagged { hit: flagged, words } if *flagged == hit => *words,
        _ => None,
    });
    words.map_or_else(|| l.casework_flag_entry_by_machine(hit.short()), |w| file.words(&w).to_owned())
}

impl Step for Flag {
    const COMMAND: CommandKind = CommandKind::FlagHit;
    const PATH: &'static str = "/desk/cases/{id}/hits/new";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        Ok(Asks {
            title: l.casework_flag(),
            leads: vec![l.casework_flag_lead()],
            fields: vec![
                Field::new(Kind::Line, "list", l.casework_flag_list()).hint(l.casework_flag_list_hint()),
                Field::new(Kind::Line, "entry", l.casework_flag_entry()).hint(l.casework_flag_entry_hint()),
                Field::words("words", l.casework_flag_words()),
            ],
            submit: l.casework_flag_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let (list, entry, words) = (form.required("list"), form.required("entry"), form.required("words"));
        // The same entry, however it was typed, is one.
        let hit = Digest::of(format!("{}\n{}", fold(&list), fold(&entry)).as_bytes());
        if case.file.application.hits.contains_key(&hit) {
            form.fault("entry", case.l().casework_flag_known());
        }
        let text = case.text(form, format!("{list} · {entry}\n{words}"));
        let command = Command::FlagHit { hit, words: Some(text.reference()) };
        Ok(Some(Given::new(command, [text], case.l().casework_flag_done())))
    }
}

impl Step for Clear {
    const COMMAND: CommandKind = CommandKind::ClearHit;
    const PATH: &'static str = "/desk/cases/{id}/hits/clear";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let (l, file) = (case.l(), case.file);
        let open = file.application.hits.iter().filter(|(_, status)| **status == HitStatus::Open);
        let options = open.map(|(hit, _)| (hit.to_string(), entry(l, file, *hit))).collect();
        Ok(Asks {
            title: l.casework_clear(),
            leads: vec![l.casework_clear_lead()],
            fields: vec![
                Field::new(Kind::One, "hit", l.casework_clear_which()).options(options),
                Field::words("reason", l.casework_clear_reason()),
            ],
            submit: l.casework_clear_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let hit = form.required("hit").parse::<Digest>().ok();
        let (Some(hit), Some(reason)) = (hit, case.reason(form)) else { return Ok(None) };
        let command = Command::ClearHit { hit, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_clear_done())))
    }
}
