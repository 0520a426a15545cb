//! Everything that has happened to a case, with who and when.

use super::head::{self, At, CaseHead};
use crate::{
    error::{Answer, show},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::Event,
    kernel::{ActorKind, ApplicationId, TextRef},
};
use locale::words;

#[derive(Template)]
#[template(path = "secretariat/history.html")]
struct HistoryPage {
    page: Page,
    head: CaseHead,
    lines: Vec<Line>,
}

struct Line {
    at: String,
    what: String,
    words: Option<Quote>,
    who: String,
}

pub(super) async fn history(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    let l = signed.l;
    let lines = file
        .events
        .iter()
        .rev()
        .map(|record| Line {
            at: l.instant_with_zone(record.at),
            what: words::event(l, &record.event),
            words: reason(&record.event)
                .map(|t| Quote::of(l, file.reading(t, l.language())))
                .filter(|quote| !quote.is_empty()),
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

/// The words that say why a step was taken, where it has any.
fn reason(event: &Event) -> Option<&TextRef> {
    match event {
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
        | Event::CorrectionProposed { reason, .. } => Some(reason),
        Event::Recommended { advice, .. } => Some(&advice.reason),
        Event::Translated { words, .. }
        | Event::Noted { words, .. }
        | Event::FactCorrected { words, .. }
        | Event::HearingOpened { words, .. } => Some(words),
        Event::Removed { reason } | Event::Withdrawn { reason, .. } | Event::Reopened { reason, .. } => reason.as_ref(),
        _ => None,
    }
}
