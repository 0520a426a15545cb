//! Whether the people of a file are on a list: entries that match, recorded and cleared.

use super::{
    head,
    step::{Asks, Case, Field, Given, Kind, Step},
};
use crate::{error::WebError, form::Form, quote::Quote, visit::Signed};
use domain::{
    application::{Command, CommandKind, Event, HitStatus},
    kernel::{ActorKind, Digest, TextRef},
    organization::likeness::fold,
};
use locale::L10n;
use persistence::read::case::CaseFile;

/// Records a match on a list.
pub(super) struct Flag;
/// Clears one.
pub(super) struct Clear;
/// Confirms one.
pub(super) struct Confirm;

/// What was recorded of an entry, as this person reads it; nothing where no words were kept.
pub(super) fn recorded(l: &L10n, file: &CaseFile, hit: Digest) -> Option<Quote> {
    let words = file.events.iter().find_map(|record| match &record.event {
        Event::HitFlagged { hit: flagged, words } if *flagged == hit => words.map(|words| (record.by, words)),
        _ => None,
    });
    words.map(|(by, words)| flagged(l, file, by, &words)).filter(|said| !said.is_empty())
}

/// The same in one line, or what is left to tell it by.
fn entry(l: &L10n, file: &CaseFile, hit: Digest) -> String {
    let said = |said: Quote| said.in_line().lines().collect::<Vec<_>>().join(" – ");
    recorded(l, file, hit).map_or_else(|| l.casework_flag_entry_by_machine(hit.short()), said)
}

/// What an entry is called, where there is no room for all of it: it stands first in what was recorded.
pub(super) fn named(l: &L10n, file: &CaseFile, hit: Digest) -> String {
    let first = |said: Quote| said.words.lines().next().unwrap_or_default().to_owned();
    recorded(l, file, hit).map_or_else(|| l.casework_flag_entry_by_machine(hit.short()), first)
}

/// What was recorded of an entry. What the machine put down are names, signs and numbers, which read the same in
/// every language.
pub(super) fn flagged(l: &L10n, file: &CaseFile, by: ActorKind, words: &TextRef) -> Quote {
    match by {
        ActorKind::Clock => file.texts.get(&words.id).map(Quote::plain).unwrap_or_default(),
        ActorKind::Person(_) => Quote::of(l, &file.reading(words, l.language())),
    }
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

/// Whether a match waits for a person.
const fn is_open(status: &HitStatus) -> bool {
    matches!(status, HitStatus::Open)
}

/// Whether it may still turn out to be somebody else.
const fn is_uncleared(status: &HitStatus) -> bool {
    !matches!(status, HitStatus::Cleared(_))
}

/// Where a match is cleared and confirmed, as far as it is to be, by whoever may.
pub(super) fn settling(signed: &Signed, file: &CaseFile, hit: Digest) -> Vec<(String, String)> {
    let (l, id) = (signed.l, file.application.id);
    let stands = |may: fn(&HitStatus) -> bool| file.application.hits.get(&hit).is_some_and(may);
    let ways = [
        (stands(is_uncleared), CommandKind::ClearHit, "clear", l.sanctions_match_clear()),
        (stands(is_open), CommandKind::ConfirmHit, "confirm", l.sanctions_match_confirm()),
    ];
    let may = ways.into_iter().filter(|(stands, command, ..)| *stands && head::may(signed, file, *command));
    may.map(|(_, _, step, label)| (format!("/desk/cases/{id}/hits/{step}?hit={hit}"), label)).collect()
}

/// Matches of which something may still become.
fn options(case: &Case<'_>, may: impl Fn(&HitStatus) -> bool) -> Vec<(String, String)> {
    let hits = case.file.application.hits.iter().filter(|(_, status)| may(status));
    hits.map(|(hit, _)| (hit.to_string(), entry(case.l(), case.file, *hit))).collect()
}

/// What is chosen before anybody chooses: the only one there is.
fn only(options: &[(String, String)]) -> Vec<(&'static str, String)> {
    match options {
        [(hit, _)] => vec![("hit", hit.clone())],
        _ => Vec::new(),
    }
}

/// Which match was chosen.
fn chosen(form: &mut Form) -> Option<Digest> {
    form.chosen("hit", |hit| hit.parse().ok())
}

impl Step for Confirm {
    const COMMAND: CommandKind = CommandKind::ConfirmHit;
    const PATH: &'static str = "/desk/cases/{id}/hits/confirm";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let options = options(case, is_open);
        Ok(Asks {
            title: l.sanctions_confirm(),
            leads: vec![l.sanctions_confirm_lead()],
            now: only(&options),
            fields: vec![
                Field::new(Kind::One, "hit", l.sanctions_confirm_which()).options(options),
                Field::words("reason", l.sanctions_confirm_reason()),
            ],
            submit: l.sanctions_confirm_submit(),
            grave: true,
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let (Some(hit), Some(reason)) = (chosen(form), case.reason(form)) else { return Ok(None) };
        let command = Command::ConfirmHit { hit, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().sanctions_confirm_done())))
    }
}

impl Step for Clear {
    const COMMAND: CommandKind = CommandKind::ClearHit;
    const PATH: &'static str = "/desk/cases/{id}/hits/clear";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let options = options(case, is_uncleared);
        Ok(Asks {
            title: l.casework_clear(),
            leads: vec![l.casework_clear_lead()],
            now: only(&options),
            fields: vec![
                Field::new(Kind::One, "hit", l.casework_clear_which()).options(options),
                Field::words("reason", l.casework_clear_reason()),
            ],
            submit: l.casework_clear_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let (Some(hit), Some(reason)) = (chosen(form), case.reason(form)) else { return Ok(None) };
        let command = Command::ClearHit { hit, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_clear_done())))
    }
}
