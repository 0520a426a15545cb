//! Everything that has happened to a case, with who and when: all of it, or what an address asks for.

use super::{
    checks::flagged,
    duplicates::named,
    head::{self, At, CaseHead},
    messages::Line as Message,
    timeline::{self, About, Wanted},
    versions,
};
use crate::{
    error::{Answer, WebError, show},
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{Event, LatePlacing, Outcome},
    council::{Taken, Warning},
    dossier::Field,
    kernel::{ActorKind, ApplicationId, Instant, PersonId, Recorded, TextRef},
};
use locale::{L10n, words};
use persistence::read::{case::CaseFile, casework::CaseName, reasons::SessionReasons};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Template)]
#[template(path = "secretariat/history.html")]
struct HistoryPage {
    page: Page,
    head: CaseHead,
    views: Vec<View>,
    /// What is asked for, for the choice of a person to carry along.
    about: &'static str,
    people: Vec<(String, String, bool)>,
    lines: Vec<Line>,
}

/// Lines about one thing, or all of them.
struct View {
    href: String,
    label: String,
    count: String,
    current: bool,
}

struct Line {
    order: Instant,
    kinds: &'static [About],
    by: String,
    at: String,
    /// With the zone.
    exactly: String,
    what: String,
    /// Whom or what it concerns.
    about: String,
    /// What looked odd when it was done, each with what it is.
    odd: Vec<String>,
    words: Vec<Words>,
    who: String,
    /// Where more of it is shown.
    more: Option<(String, String)>,
}

struct Words {
    label: String,
    words: Quote,
}

pub(super) async fn history(signed: Signed, Path(id): Path<ApplicationId>, Query(wanted): Query<Wanted>) -> Answer {
    let file = head::open(&signed, id).await?;
    let l = signed.l;
    let told = Told {
        signed: &signed,
        file: &file,
        others: others(&signed, &file).await?,
        reasons: signed.app.store.session_reasons(&signed.viewer(), &file).await?,
    };
    let mut lines: Vec<Line> = file.events.iter().map(|record| told.line(record)).collect();
    lines.extend(messages(&signed, id).await?);
    lines.sort_by_key(|line| line.order);
    lines.reverse();
    let views = views(l, id, &wanted, &lines);
    let people = people(&signed, &wanted, &lines);
    lines.retain(|line| wanted.is_by(&line.by) && wanted.about().is_none_or(|about| line.kinds.contains(&about)));
    show(&HistoryPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(&signed, &file, At::History).await?,
        views,
        about: wanted.about().map_or("", About::key),
        people,
        lines,
    })
}

/// What the lines of a history are told with.
struct Told<'a> {
    signed: &'a Signed,
    file: &'a CaseFile,
    /// The other files that it names.
    others: BTreeMap<ApplicationId, CaseName>,
    /// What is kept with its sessions.
    reasons: SessionReasons,
}

impl Told<'_> {
    fn line(&self, record: &Recorded<Event>) -> Line {
        let (l, file) = (self.signed.l, self.file);
        Line {
            order: record.at,
            kinds: About::of(record.event.name()),
            by: timeline::who(record.by),
            at: l.instant(record.at),
            exactly: l.instant_with_zone(record.at),
            what: words::event(l, &record.event),
            about: match &record.event {
                Event::CorrectionProposed { taken: Some(taken), .. } => self.taken(*taken),
                event => about(self.signed, file, &self.others, event),
            },
            odd: self.odd(&record.event),
            words: self.said(record),
            who: match record.by {
                ActorKind::Clock => l.desk_history_clock(),
                ActorKind::Person(person) => file.name(person).to_owned(),
            },
            more: versions::frozen_by(&file.application, &record.event)
                .and_then(|number| versions::before(file.application.id, number))
                .map(|href| (href, l.compare_changes())),
        }
    }

    /// How the Council took a decision, as somebody proposes to correct it.
    fn taken(&self, taken: Taken) -> String {
        let l = self.signed.l;
        let resolution = self.reasons.resolution(taken.resolution);
        let resolution = resolution.map(|(number, day)| l.council_resolution_line(number.to_string(), l.date(day)));
        let votes = taken.votes.map(|votes| words::votes(l, votes));
        let how = [l.date(taken.on), words::decision_rule(l, taken.rule)];
        resolution.into_iter().chain(how).chain(votes).collect::<Vec<_>>().join(" · ")
    }

    /// The warnings in spite of which a decision was recorded or its record corrected.
    fn odd(&self, event: &Event) -> Vec<String> {
        let l = self.signed.l;
        let (why, is_corrected) = match event {
            Event::DecisionRecorded { despite: Some(why), .. } => (why, false),
            Event::DecisionCorrected { reason, .. } => (reason, true),
            _ => return Vec::new(),
        };
        let said = |warning: &Warning| {
            let warning = words::warning(l, *warning);
            if is_corrected { l.timeline_odd_corrected(warning) } else { l.timeline_odd(warning) }
        };
        self.reasons.warnings(why).iter().map(said).collect()
    }

    /// The words that go with a step, where it has any.
    fn said(&self, record: &Recorded<Event>) -> Vec<Words> {
        let l = self.signed.l;
        let quoted = |text: &TextRef| match record.event {
            Event::HitFlagged { .. } => flagged(l, self.file, record.by, text),
            _ => Quote::of(l, &self.reasons.reading(self.file, text, l.language())),
        };
        let all = texts(l, &record.event).into_iter().map(|(label, text)| Words { label, words: quoted(text) });
        all.filter(|said| !said.words.is_empty()).collect()
    }
}

/// What was written about the case, among what happened to it.
async fn messages(signed: &Signed, id: ApplicationId) -> Result<Vec<Line>, WebError> {
    let l = signed.l;
    let mut lines = Vec::new();
    for message in signed.app.store.case_messages(&signed.viewer(), id).await? {
        let told = Message::titled(l, &message)?;
        let at = message.line.sent_at.unwrap_or(message.line.created_at);
        lines.push(Line {
            order: at,
            kinds: &[About::Messages],
            by: timeline::MAIL.to_owned(),
            at: l.instant(at),
            exactly: l.instant_with_zone(at),
            what: l.timeline_message(told.to, told.state.to_lowercase()),
            about: String::new(),
            odd: Vec::new(),
            words: Vec::new(),
            who: l.timeline_mail(),
            more: Some((format!("/desk/cases/{id}/messages/{}", told.id), told.subject)),
        });
    }
    Ok(lines)
}

/// Every kind of line that there is, with how many there are.
fn views(l: &L10n, id: ApplicationId, wanted: &Wanted, lines: &[Line]) -> Vec<View> {
    let by = if wanted.by().is_empty() { String::new() } else { format!("&by={}", wanted.by()) };
    let view = |about: Option<About>| {
        let is_of = |line: &&Line| about.is_none_or(|a| line.kinds.contains(&a)) && wanted.is_by(&line.by);
        let count = lines.iter().filter(is_of).count();
        let is_empty = count == 0 && about.is_some() && about != wanted.about();
        (!is_empty).then(|| View {
            href: format!("/desk/cases/{id}/history?about={}{by}", about.map_or("", About::key)),
            label: about.map_or_else(|| l.timeline_all(), |a| a.words(l)),
            count: l.number(count as u64),
            current: about == wanted.about(),
        })
    };
    std::iter::once(None).chain(About::ALL.into_iter().map(Some)).filter_map(view).collect()
}

/// Everybody who did something, by name: how addresses name them, their name, whether they are asked for.
fn people(signed: &Signed, wanted: &Wanted, lines: &[Line]) -> Vec<(String, String, bool)> {
    let you = signed.who.id.to_string();
    let is_nobody = |by: &str| [timeline::CLOCK, timeline::MAIL].contains(&by);
    // Two colleagues can bear one name.
    let everybody: BTreeSet<(bool, &str, &str)> =
        lines.iter().map(|line| (is_nobody(&line.by), line.who.as_str(), line.by.as_str())).collect();
    let one = |(_, name, by): (bool, &str, &str)| {
        let name = if by == you { signed.l.timeline_you(name) } else { name.to_owned() };
        (by.to_owned(), name, wanted.by() == by)
    };
    everybody.into_iter().map(one).collect()
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
        Event::DuplicateLinked { of, .. } | Event::DuplicateDismissed { of, .. } => Some(*of),
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
        Event::FindingRecorded { basis: Some(basis), .. } => words::basis(l, *basis),
        Event::FactCorrected { at, .. } | Event::FactCorrectionWithdrawn { at, .. } => {
            Field::of_control(at).map_or_else(|| at.clone(), |field| words::field_label(l, field))
        }
        event => other(event).map_or_else(String::new, |id| {
            others.get(&id).map_or_else(|| l.casework_other_file(), |case| named(l, case))
        }),
    }
}

/// The words of an event, each with what it is where that is not plain.
fn texts<'e>(l: &L10n, event: &'e Event) -> Vec<(String, &'e TextRef)> {
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
        | Event::HearingCancelled { reason, .. }
        | Event::FindingRecorded { reason, .. }
        | Event::FactCorrectionWithdrawn { reason, .. }
        | Event::Excepted { reason, .. }
        | Event::SentBack { reason, .. }
        | Event::ClosingProposed { reason, .. }
        | Event::DuplicateDismissed { reason, .. }
        | Event::HitCleared { reason, .. }
        | Event::HitConfirmed { reason, .. }
        | Event::ReviewReopened { reason, .. }
        | Event::Placed { late: Some(LatePlacing::Addendum(reason) | LatePlacing::AddedBySession(reason)), .. } => {
            plain(reason)
        }
        Event::DecisionRecorded { outcome, despite, .. } => {
            let despite = despite.iter().map(|reason| (l.council_decide_despite(), reason));
            of_the_council(l, outcome.reasons()).into_iter().chain(despite).collect()
        }
        Event::DecisionCorrected { outcome, reason, .. } => {
            plain(reason).into_iter().chain(of_the_council(l, outcome.reasons())).collect()
        }
        Event::CorrectionProposed { outcome, reason, .. } => {
            let reasons = outcome.as_ref().and_then(Outcome::reasons);
            plain(reason).into_iter().chain(of_the_council(l, reasons)).collect()
        }
        Event::Recommended { advice, .. } => plain(&advice.reason),
        Event::Translated { words, .. }
        | Event::Noted { words, .. }
        | Event::FactCorrected { words, .. }
        | Event::Summarized { words }
        | Event::HearingOpened { words, .. } => plain(words),
        Event::DuplicateLinked { reason: text, .. }
        | Event::HitFlagged { words: text, .. }
        | Event::Removed { reason: text }
        | Event::Withdrawn { reason: text, .. }
        | Event::WithdrawalNoted { reason: text }
        | Event::Reopened { reason: text, .. } => text.as_ref().map(plain).unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// The Council's reasons, where an outcome has some.
fn of_the_council<'e>(l: &L10n, reasons: Option<&'e TextRef>) -> Option<(String, &'e TextRef)> {
    reasons.map(|reasons| (l.council_decide_reasons(), reasons))
}
