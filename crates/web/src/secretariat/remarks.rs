//! What has to be known of a file before anything else is done with it: what was passed in spite of
//! something, corrected, linked, found on a list, asked for, or stands still.

use super::{
    checks::{self, settling},
    duplicates::{Others, in_register, named, why},
    facts, screening,
};
use crate::{error::WebError, quote::Quote, visit::Signed};
use domain::{
    application::{DuplicateStatus, Event, EvidenceRef, FactCorrection, HitStatus, Reasoned, State},
    kernel::{ActorKind, Calendar, Digest, Instant, PersonId, TextRef},
};
use locale::words;
use persistence::read::case::CaseFile;

/// A line to know.
#[derive(Default)]
pub(super) struct Remark {
    pub(super) label: String,
    /// What it is about, where the label only says what is to be done.
    pub(super) about: String,
    /// Words of somebody, as this person reads them.
    pub(super) said: Quote,
    /// Who and when.
    pub(super) by: String,
    /// Where it can be read.
    pub(super) links: Vec<(String, String)>,
    /// Something is to be done about it.
    pub(super) open: bool,
}

impl Remark {
    fn new(label: String) -> Self {
        Self { label, ..Self::default() }
    }

    fn open(label: String) -> Self {
        Self { open: true, ..Self::new(label) }
    }
}

/// Everything to know, what waits for somebody first.
pub(super) async fn remarks(signed: &Signed, file: &CaseFile) -> Result<Vec<Remark>, WebError> {
    let mut all = waiting(signed, file);
    all.extend(passed(signed, file));
    all.extend(corrected(signed, file).await?);
    all.extend(summary(signed, file));
    all.extend(duplicates(signed, file).await?);
    all.extend(hits(signed, file));
    all.extend(standing(signed, file));
    all.sort_by_key(|remark| !remark.open);
    Ok(all)
}

fn signed_by(signed: &Signed, file: &CaseFile, by: PersonId, at: Instant) -> String {
    format!("{}, {}", file.name(by), signed.l.date(Calendar::moment(at).day))
}

fn said(signed: &Signed, file: &CaseFile, remark: Remark, text: &TextRef) -> Remark {
    Remark { said: Quote::of(signed.l, &file.reading(text, signed.l.language())), ..remark }
}

/// A line with somebody's reason, who gave it and when.
pub(super) fn reasoned(signed: &Signed, file: &CaseFile, label: String, why: &Reasoned) -> Remark {
    let by = signed_by(signed, file, why.by, why.at);
    said(signed, file, Remark { by, ..Remark::new(label) }, &why.reason)
}

/// What stands while the organization has the next step, and deadlines of ours that have passed.
fn waiting(signed: &Signed, file: &CaseFile) -> Vec<Remark> {
    let (l, application) = (signed.l, &file.application);
    let mut all = Vec::new();
    if let Some(awaiting) = application.awaiting() {
        if application.extension_requested() {
            let asked = file.events.iter().rev().find_map(|record| match &record.event {
                Event::ExtensionRequested { reason } => Some(reason),
                _ => None,
            });
            let remark = Remark::open(l.casework_known_extension());
            all.push(match asked {
                Some(reason) => said(signed, file, remark, reason),
                None => remark,
            });
        }
        if awaiting.contact_failed {
            all.push(Remark::open(l.casework_known_contact()));
        } else {
            let until = l.date(Calendar::moment(awaiting.grace).day);
            let sent = u64::from(awaiting.reminders);
            all.push(Remark::new(l.casework_known_reminded(sent, until, l.number(sent))));
        }
        all.extend(by_hand(signed, file, awaiting.since));
    }
    if let Some(told) = application.escalated.filter(|told| application.state.due().is_some_and(|due| due <= *told)) {
        all.push(Remark::open(l.casework_known_overdue(l.date(Calendar::moment(told).day))));
    }
    if matches!(application.state, State::Recommended { .. } | State::ClosingProposed { .. }) && is_stuck(file) {
        all.push(Remark::open(l.casework_known_stuck()));
    }
    if application.withdrawal_noted {
        let noted = file.events.iter().rev().find_map(|record| match &record.event {
            Event::WithdrawalNoted { reason } => reason.as_ref(),
            _ => None,
        });
        let remark = Remark::open(l.casework_known_withdrawal());
        all.push(match noted {
            Some(reason) => said(signed, file, remark, reason),
            None => remark,
        });
    }
    all
}

/// Who reminded of what is waited for between the clock's reminders, and when, the last first.
fn by_hand(signed: &Signed, file: &CaseFile, since: Instant) -> Vec<Remark> {
    let sent = file.events.iter().rev().take_while(|record| record.at >= since);
    sent.filter_map(|record| match (&record.event, record.by) {
        (Event::RemindedByHand, ActorKind::Person(by)) => {
            let by = signed_by(signed, file, by, record.at);
            Some(Remark { by, ..Remark::new(signed.l.casework_known_by_hand()) })
        }
        _ => None,
    })
    .collect()
}

/// Whether nobody was left to countersign when that was last looked at, in this state.
fn is_stuck(file: &CaseFile) -> bool {
    let last = file.events.iter().rev().find_map(|record| match record.event {
        Event::Escalated { nobody_can_countersign } => Some((record.at, nobody_can_countersign)),
        _ => None,
    });
    last.is_some_and(|(at, stuck)| stuck && at >= file.application.since)
}

fn passed(signed: &Signed, file: &CaseFile) -> Vec<Remark> {
    let (l, application) = (signed.l, &file.application);
    let despite = application.proceeded.iter().map(|(criterion, why)| {
        reasoned(signed, file, l.casework_known_proceeded(words::criterion_title(l, *criterion)), why)
    });
    let excepted = application.exceptions.iter().map(|(criterion, why)| {
        reasoned(signed, file, l.casework_known_excepted(words::criterion_title(l, *criterion)), why)
    });
    despite.chain(excepted).collect()
}

/// Corrections of fact. Whether the organization has changed the answer itself decides whether the Council reads one.
async fn corrected(signed: &Signed, file: &CaseFile) -> Result<Vec<Remark>, WebError> {
    let l = signed.l;
    let restated = signed.app.store.facts_restated(&signed.viewer(), &file.application).await?;
    let one = |fact: &FactCorrection| {
        let by = signed_by(signed, file, fact.by, fact.on);
        let documents = fact.evidence.iter().filter_map(|e| document(signed, file, e));
        let remark = Remark {
            by: if restated.contains(&fact.at) { format!("{by} · {}", l.casework_correct_restated()) } else { by },
            links: documents.chain(facts::withdrawing(signed, file, fact)).collect(),
            ..Remark::new(l.casework_known_corrected(facts::title(l, fact)))
        };
        said(signed, file, remark, &fact.words)
    };
    Ok(file.application.corrections_of_fact.iter().map(one).collect())
}

/// Who the organization is, as the Council will be told, who wrote it and when.
fn summary(signed: &Signed, file: &CaseFile) -> Option<Remark> {
    let words = file.application.summary.as_ref()?;
    let written = file.events.iter().rev().find_map(|record| match (&record.event, record.by) {
        (Event::Summarized { .. }, ActorKind::Person(by)) => Some(signed_by(signed, file, by, record.at)),
        _ => None,
    });
    let remark = Remark { by: written.unwrap_or_default(), ..Remark::new(signed.l.wording_summary()) };
    Some(said(signed, file, remark, words))
}

/// A document as evidence: where it opens, and its name with the page.
pub(super) fn document(signed: &Signed, file: &CaseFile, e: &EvidenceRef) -> Option<(String, String)> {
    let found = file.documents.iter().find(|d| d.facts.id == e.document)?;
    let page = e.page.map(|p| format!(", {}", signed.l.desk_finding_at_page(signed.l.number(p)))).unwrap_or_default();
    let at = e.page.map(|p| format!("&page={p}")).unwrap_or_default();
    let href = format!("/desk/cases/{}?document={}{at}#viewer", file.application.id, e.document);
    Some((href, format!("{}{page}", found.name)))
}

async fn duplicates(signed: &Signed, file: &CaseFile) -> Result<Vec<Remark>, WebError> {
    let (l, known, case) = (signed.l, &file.application.duplicates, file.application.id);
    let at = |id: &domain::kernel::ApplicationId| format!("/desk/cases/{id}");
    let others = Others::of(signed, file).await?;
    let mut all: Vec<Remark> = others
        .open
        .iter()
        .map(|(other, likeness)| Remark {
            links: vec![(at(&other.id), named(l, other)), (format!("{}/duplicates", at(&case)), l.duplicates_look())],
            by: format!("{}: {}", l.duplicates_score(l.number(likeness.score)), why(l, likeness).join(", ")),
            ..Remark::open(l.duplicates_likely())
        })
        .collect();
    if !known.is_empty() {
        let names = signed.app.store.cases_named(&signed.viewer(), known.keys().copied()).await?;
        all.extend(known.iter().map(|(id, status)| {
            let links = names.get(id).map(|c| (at(id), named(l, c))).into_iter().collect();
            let remark = match status {
                DuplicateStatus::Linked => Remark::open(l.casework_known_duplicate()),
                DuplicateStatus::Dismissed => Remark::new(l.casework_known_no_duplicate()),
            };
            Remark { links, ..remark }
        }));
    }
    all.extend(others.linked_there.iter().map(|other| Remark {
        links: vec![(format!("{}/duplicates", at(&other.id)), named(l, other))],
        ..Remark::open(l.casework_known_duplicate_there())
    }));
    all.extend(others.observers.iter().map(|observer| Remark {
        links: vec![in_register(l, observer)],
        by: format!(
            "{}: {}",
            l.duplicates_score(l.number(observer.likeness.score)),
            why(l, &observer.likeness).join(", ")
        ),
        ..Remark::new(l.duplicates_observer())
    }));
    all.extend(others.earlier.iter().map(|other| Remark {
        links: vec![(at(&other.id), named(l, other))],
        ..Remark::new(l.duplicates_earlier_one())
    }));
    Ok(all)
}

/// Entries by what they are called: what was recorded of them stands with their criterion, where there is room.
fn hits(signed: &Signed, file: &CaseFile) -> Vec<Remark> {
    let l = signed.l;
    let one = |(hit, status): (&Digest, &HitStatus)| {
        let (called, read) = (checks::named(l, file, *hit), (screening::at(*hit), l.sanctions_match_read()));
        match status {
            HitStatus::Open => {
                let links = std::iter::once(read).chain(settling(signed, file, *hit)).collect();
                let label = l.common_label(l.casework_known_hit());
                Remark { links, about: called, ..Remark::open(label) }
            }
            HitStatus::Confirmed(why) => {
                let label = l.common_label(l.casework_known_hit_confirmed());
                Remark { open: true, about: called, links: vec![read], ..reasoned(signed, file, label, why) }
            }
            HitStatus::Cleared(why) => {
                Remark { links: vec![read], ..reasoned(signed, file, l.casework_known_hit_cleared(called), why) }
            }
        }
    };
    file.application.hits.iter().map(one).collect()
}

fn standing(signed: &Signed, file: &CaseFile) -> Vec<Remark> {
    let (l, application) = (signed.l, &file.application);
    let conflicts = application.conflicted.iter().map(|p| Remark::new(l.casework_known_conflict(file.name(*p))));
    let reply = application.reply.map(|dated| Remark::new(l.casework_known_reply(l.date(dated))));
    conflicts.chain(reply).collect()
}
