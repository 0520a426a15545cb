//! Whether the file is what it says: entries of lists that match, files that may be the same.

use super::step::{Asks, Case, Field, Given, Kind, Step, Told};
use crate::{error::WebError, form::Form};
use domain::{
    application::{Command, CommandKind, DuplicateStatus, Event, HitStatus, Reference},
    kernel::{ApplicationId, Digest},
    organization::likeness::fold,
};
use locale::{L10n, words};
use persistence::read::{
    case::CaseFile,
    casework::{Candidate, CaseName},
};

/// Records a match on a list.
pub(super) struct Flag;
/// Clears one.
pub(super) struct Clear;
/// Links a possible duplicate.
pub(super) struct Link;
/// Dismisses one.
pub(super) struct Dismiss;

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

/// Another file in a line: its reference, whose it is, where it stands.
pub(super) fn named(l: &L10n, case: &CaseName) -> String {
    let reference = case.reference.map(|r| r.to_string()).unwrap_or_default();
    format!("{reference} · {} · {}", case.organization.name, words::state(l, case.state))
}

fn candidate(l: &L10n, found: &Candidate) -> (String, String) {
    let why = found.likeness.as_ref().map_or_else(
        || l.casework_link_same(),
        |likeness| likeness.reasons.iter().map(|r| words::likeness(l, *r)).collect::<Vec<_>>().join(", "),
    );
    (found.case.id.to_string(), format!("{} ({why})", named(l, &found.case)))
}

/// The file whose reference was typed, where this person may see it; a fault is noted otherwise.
pub(super) async fn by_reference(
    case: &Case<'_>,
    form: &mut Form,
    name: &str,
) -> Result<Option<ApplicationId>, WebError> {
    let l = case.l();
    let typed = form.text(name).to_owned();
    let Ok(reference) = typed.parse::<Reference>() else {
        let says = if typed.is_empty() { l.casework_link_which() } else { l.casework_link_mistyped() };
        form.fault(name, says);
        return Ok(None);
    };
    let found = case.signed.app.store.case_by_reference(&case.signed.viewer(), reference).await?;
    if found.is_none() {
        form.fault(name, l.casework_link_unknown());
    }
    Ok(found.map(|c| c.id))
}

impl Step for Link {
    const COMMAND: CommandKind = CommandKind::LinkDuplicate;
    const PATH: &'static str = "/desk/cases/{id}/duplicates/link";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let store = &case.signed.app.store;
        let found = store.duplicate_candidates(&case.signed.viewer(), case.file.application.id).await?;
        let options: Vec<_> = found
            .iter()
            .filter(|c| !case.file.application.duplicates.contains_key(&c.case.id))
            .map(|c| candidate(l, c))
            .collect();
        let mut fields = Vec::new();
        let mut told = Vec::new();
        if options.is_empty() {
            told.push(Told::line(l.casework_link_none()));
        } else {
            fields.push(Field::new(Kind::One, "of", l.casework_link_candidates()).options(options));
        }
        let typed = Field::new(Kind::Short, "reference", l.casework_link_reference());
        fields.push(typed.hint(l.casework_link_reference_hint()));
        let (title, leads, submit) = (l.casework_link(), vec![l.casework_link_lead()], l.casework_link_submit());
        Ok(Asks { title, leads, told, fields, submit, ..Asks::default() })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let of = if form.text("reference").is_empty() {
            let chosen = form.text("of").parse().ok();
            if chosen.is_none() {
                form.fault("reference", case.l().casework_link_missing());
            }
            chosen
        } else {
            by_reference(case, form, "reference").await?
        };
        let Some(of) = of else { return Ok(None) };
        Ok(Some(Given::new(Command::LinkDuplicate { of }, [], case.l().casework_link_done())))
    }
}

impl Step for Dismiss {
    const COMMAND: CommandKind = CommandKind::DismissDuplicate;
    const PATH: &'static str = "/desk/cases/{id}/duplicates/dismiss";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let linked: Vec<ApplicationId> = case
            .file
            .application
            .duplicates
            .iter()
            .filter(|(_, status)| **status == DuplicateStatus::Linked)
            .map(|(id, _)| *id)
            .collect();
        let names = case.signed.app.store.cases_named(&case.signed.viewer(), linked.iter().copied()).await?;
        let options = linked
            .iter()
            .map(|id| (id.to_string(), names.get(id).map_or_else(|| l.casework_other_file(), |c| named(l, c))))
            .collect();
        Ok(Asks {
            title: l.casework_dismiss(),
            leads: vec![l.casework_dismiss_lead()],
            fields: vec![
                Field::new(Kind::One, "of", l.casework_dismiss_which()).options(options),
                Field::words("reason", l.casework_dismiss_reason()),
            ],
            submit: l.casework_dismiss_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let of = form.required("of").parse::<ApplicationId>().ok();
        let (Some(of), Some(reason)) = (of, case.reason(form)) else { return Ok(None) };
        let command = Command::DismissDuplicate { of, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_dismiss_done())))
    }
}
