//! Everything that has happened to a case, with who and when.

use super::{
    checks::named,
    head::{self, At, CaseHead},
    remarks::field_of,
};
use crate::{
    error::{Answer, WebError, show},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Event, LatePlacing},
    kernel::{ActorKind, ApplicationId, PersonId, TextRef},
};
use locale::words;
use persistence::read::{case::CaseFile, casework::CaseName};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "secretariat/history.html")]
struct HistoryPage {
    page: Page,
    head: CaseHead,
    lines: Vec<Line>,
}

struct Line {
    at: String,
    /// With the zone.
    exactly: String,
    what: String,
    /// Whom or what it concerns.
    about: String,
    words: Vec<Words>,
    who: String,
}

struct Words {
    label: String,
    words: Quote,
}

pub(super) async fn history(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    let l = signed.l;
    let others = others(&signed, &file).await?;
    let lines = file
        .events
        .iter()
        .rev()
        .map(|record| Line {
            at: l.instant(record.at),
            exactly: l.instant_with_zone(record.at),
            what: words::event(l, &record.event),
            about: about(&signed, &file, &others, &record.event),
            words: said(&signed, &file, &record.event),
            who: match record.by {
                ActorKind::Clock => l.desk_history_clock(),
                ActorKind::Person(person) => file.name(person).to_owned(),
            },
        })
        .collect();
    show(&HistoryPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::History).await?,
        lines,
    })
}

/// The other files that the history names.
async fn others(signed: &Signed, file: &CaseFile) -> Result<BTreeMap<ApplicationId, CaseName>, WebError> {
    let ids: Vec<_> = file.events.iter().filter_map(|record| other(&record.event)).collect();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    Ok(signed.app.store.cases_named(&signed.viewer(), ids).await?)
}

const fn other(event: &Event) -> Option<ApplicationId> {
    match event {
        Event::DuplicateLinked { of } | Event::DuplicateDismissed { of, .. } => Some(*of),
        _ => None,
    }
}

/// Whom or what an event concerns, beyond what its line says.
fn about(signed: &Signed, file: &CaseFile, others: &BTreeMap<ApplicationId, CaseName>, event: &Event) -> String {
    let l = signed.l;
    let names = |people: &[PersonId]| l.list_and(&people.iter().map(|p| file.name(*p)).collect::<Vec<_>>());
    match event {
        Event::Assigned { to } | Event::HandedOver { to, .. } => l.casework_history_to(file.name(*to)),
        Event::ConflictLifted { of, .. } => l.casework_history_of(file.name(*of)),
        Event::Noted { mentions, .. } if !mentions.is_empty() => l.casework_notes_told(names(mentions)),
        Event::FactCorrected { at, .. } => {
            field_of(at).map_or_else(|| at.clone(), |field| words::field_label(l, field))
        }
        event => other(event).map_or_else(String::new, |id| {
            others.get(&id).map_or_else(|| l.casework_other_file(), |case| named(l, case))
        }),
    }
}

/// The words that go with a step, where it has any.
fn said(signed: &Signed, file: &CaseFile, event: &Event) -> Vec<Words> {
    let l = signed.l;
    let quoted = |text| Quote::of(l, &file.reading(text, l.language()));
    let all = texts(signed, event).into_iter().map(|(label, text)| Words { label, words: quoted(text) });
    all.filter(|said| !said.words.is_empty()).collect()
}

fn texts<'e>(signed: &Signed, event: &'e Event) -> Vec<(String, &'e TextRef)> {
    let l = signed.l;
    let plain = |text: &'e TextRef| vec![(String::new(), text)];
    match event {
        Event::Completed { proceeded, .. } => {
            proceeded.iter().map(|(criterion, reason)| (words::criterion_title(l, *criterion), reason)).collect()
        }
        Event::QuestionsAsked { questions, .. } => {
            questions.iter().map(|q| (super::answers::about(l, q.subject), &q.words)).collect()
        }
        Event::ConflictDeclared { reason, .. }
        | Event::ConflictLifted { reason, .. }
        | Event::ExtensionRequested { reason }
        | Event::ExtensionRefused { reason, .. }
        | Event::QuestionsCancelled { reason, .. }
        | Event::FindingRecorded { reason, .. }
        | Event::Excepted { reason, .. }
        | Event::SentBack { reason, .. }
        | Event::ClosingProposed { reason, .. }
        | Event::DuplicateDismissed { reason, .. }
        | Event::HitCleared { reason, .. }
        | Event::ReviewReopened { reason, .. }
        | Event::DecisionCorrected { reason, .. }
        | Event::CorrectionProposed { reason, .. }
        | Event::Placed { late: Some(LatePlacing::Addendum(reason) | LatePlacing::AddedBySession(reason)), .. } => {
            plain(reason)
        }
        Event::Recommended { advice, .. } => plain(&advice.reason),
        Event::Translated { words, .. }
        | Event::Noted { words, .. }
        | Event::FactCorrected { words, .. }
        | Event::HearingOpened { words, .. } => plain(words),
        Event::HitFlagged { words: text, .. }
        | Event::DecisionRecorded { despite: text, .. }
        | Event::Removed { reason: text }
        | Event::Withdrawn { reason: text, .. }
        | Event::WithdrawalNoted { reason: text }
        | Event::Reopened { reason: text, .. } => text.as_ref().map(plain).unwrap_or_default(),
        _ => Vec::new(),
    }
}
