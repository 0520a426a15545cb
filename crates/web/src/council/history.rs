//! What has happened to a session, as its page tells it.

use super::session::said;
use crate::visit::Signed;
use domain::{
    council::Event,
    kernel::{ActorKind, ApplicationId, Day, Recorded, Role, TextId},
};
use locale::{L10n, words};
use persistence::read::council::SessionFile;
use std::collections::BTreeMap;

/// A step of a session.
pub(super) struct Happened {
    pub(super) when: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) why: String,
}

/// What has happened to the session, the latest first.
pub(super) fn of(signed: &Signed, file: &SessionFile) -> Vec<Happened> {
    let abouts = file.session.wordings(&file.events).into_iter().filter_map(|w| Some((w.text.id, w.about?))).collect();
    let mut last_day = None;
    let mut steps: Vec<Happened> = Vec::new();
    for record in &file.events {
        let before = last_day;
        last_day = last_day_after(&record.event).or(last_day);
        let moved = before.zip(last_day).filter(|(before, now)| before != now);
        steps.extend(happened(signed, file, record, moved, &abouts));
    }
    steps.reverse();
    steps
}

/// The last day of the session from an event on, where the event sets it.
const fn last_day_after(event: &Event) -> Option<Day> {
    match event {
        Event::Planned { dates, .. } | Event::Postponed { dates, .. } => Some(dates.closes),
        Event::Amended { closes, .. } => Some(*closes),
        _ => None,
    }
}

/// A step of the session's own history; nothing of one that touches a file which this person may not see.
/// `moved` are its last day before and after, where they differ; `abouts` says of words about a file of which.
fn happened(
    signed: &Signed,
    file: &SessionFile,
    record: &Recorded<Event>,
    moved: Option<(Day, Day)>,
    abouts: &BTreeMap<TextId, ApplicationId>,
) -> Option<Happened> {
    let l = signed.l;
    let what = words::session_event(l, &record.event);
    let what = match moved {
        Some((before, now)) if matches!(record.event, Event::Amended { .. }) => {
            l.agenda_history_closes(what, l.date(now), l.date(before))
        }
        _ => what,
    };
    let touched = match &record.event {
        Event::Translated { text, .. } | Event::TranslationChecked { text, .. } => abouts.get(text).copied(),
        other => touches(other),
    };
    let what = match touched {
        Some(id) => format!("{} {}", l.common_label(what), file.files.get(&id)?.organization.name),
        None => what,
    };
    Some(Happened {
        when: l.instant_with_zone(record.at),
        what,
        who: match record.by {
            ActorKind::Person(id) => file.names.get(&id).cloned().unwrap_or_default(),
            ActorKind::Clock => words::role(l, Role::Clock),
        },
        why: why(l, file, &record.event),
    })
}

/// The reason of a step, behind the warnings in spite of which it was taken. One under an announced decision is
/// confirmed with the new letter, and not for its warnings.
fn why(l: &L10n, file: &SessionFile, event: &Event) -> String {
    let odd = event.warnings().unwrap_or_default().iter().map(|warning| match event {
        Event::OutcomeCorrected { .. } => l.timeline_odd_corrected(words::warning(l, *warning)),
        _ => l.timeline_odd(words::warning(l, *warning)),
    });
    let reason = event.reason().map(|(_, text)| said(l, file, &text));
    odd.chain(reason).collect::<Vec<_>>().join(" ")
}

/// The file that an event touches.
const fn touches(event: &Event) -> Option<ApplicationId> {
    match event {
        Event::ItemPlaced { application, .. }
        | Event::ItemRemoved { application, .. }
        | Event::NotTakenUp { application } => Some(*application),
        Event::OutcomeRecorded { record, .. } | Event::OutcomeCorrected { record, .. } => Some(record.application),
        _ => None,
    }
}
