use super::{Projected, RowChange, TranslationRow};
use crate::{entity::applications, read::queue, tx::column};
use domain::{
    application::{Application, Event, State, Tally},
    kernel::{CouncilSessionId, Instant, Recorded},
};

impl Projected for Application {
    fn project(after: &Self, event: &Recorded<Event>) -> Vec<RowChange> {
        let mut changes = vec![
            RowChange::Application(Box::new(row(after, event))),
            RowChange::Conflicts(after.id, after.conflicted.clone()),
        ];
        changes.extend(translation(after, event));
        changes.extend(duplicate(after, event));
        changes.extend(Tally::of(after, event).into_iter().map(|tally| RowChange::Tally(after.id, tally)));
        changes
    }
}

fn translation(after: &Application, event: &Recorded<Event>) -> Option<RowChange> {
    let (Event::Translated { text, language, .. } | Event::TranslationChecked { text, language, .. }) = &event.event
    else {
        return None;
    };
    let now = after.translation(*text, *language)?;
    Some(RowChange::Translation(TranslationRow {
        text: *text,
        language: *language,
        wording: now.words.id,
        by: now.by,
        checked_by: now.checked_by,
        at: event.at,
    }))
}

fn duplicate(after: &Application, event: &Recorded<Event>) -> Option<RowChange> {
    let (Event::DuplicateLinked { of, .. } | Event::DuplicateDismissed { of, .. }) = &event.event else { return None };
    Some(RowChange::Duplicate(after.id, *of, *after.duplicates.get(of)?))
}

fn row(after: &Application, event: &Recorded<Event>) -> applications::Model {
    // A rulebook that does not fit is told by every command and every page of the file; a row has no place for it.
    let judged = after.judged().unwrap_or_default();
    applications::Model {
        id: after.id.0,
        reference: after.reference.map(|r| r.to_string()),
        organization: after.organization.0,
        country: None,
        state: after.state.kind().key().to_owned(),
        standing: queue::standing(after.state.kind()).to_owned(),
        state_since: after.since.micros(),
        holder: after.holder.map(|p| p.0),
        session: session(after).map(|s| s.0),
        due_at: after.state.due().map(Instant::micros),
        due_key: after.state.due().map_or(queue::NEVER, Instant::micros),
        version: column(after.versions.len()),
        round: i64::from(after.deferrals()),
        findings_met: column(judged.met),
        findings_unmet: column(judged.unmet),
        findings_stale: column(judged.stale),
        open_hits: column(after.open_hits()),
        comes_again: i64::from(after.comes_again_as_it_stands()),
        calls: after.calls_for().map(|call| call.key().to_owned()),
        opened_at: after.started.micros(),
        received_at: after.received.map(|r| r.at.micros()),
        listed_at: after.listed.map(Instant::micros),
        changed_at: event.at.micros(),
        seq: column(after.seq.0),
    }
}

/// The session whose list it stands on or was decided at, else the one that it aims at.
pub(crate) fn session(application: &Application) -> Option<CouncilSessionId> {
    match &application.state {
        State::OnAgenda(item) => Some(item.session),
        State::Decided(decided) | State::Admitted { decided, .. } | State::NotAdmitted { decided, .. } => {
            Some(decided.item.session)
        }
        _ => application.target,
    }
}
