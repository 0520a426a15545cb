//! The names of a file beside the lists of sanctions, as part of the criterion that they serve: against
//! what they were compared, what is alike and why, and what a person made of it.

use super::checks::{recorded, settling};
use crate::{error::WebError, quote::Quote, visit::Signed};
use domain::{
    application::HitStatus,
    house::LoadedList,
    kernel::{Calendar, Digest},
    screening::{Agreement, ListSource, MOST_MATCHES, Match, OLD_AFTER_DAYS},
};
use locale::{L10n, words};
use persistence::read::{case::CaseFile, sanctions::Screening};

/// What stands with the criterion.
pub(super) struct Beside {
    /// Against what the names were compared, and when.
    pub(super) says: String,
    /// Nothing may be concluded from it yet.
    pub(super) open: bool,
    /// Lists that are old, and how old.
    pub(super) old: Vec<String>,
    pub(super) matches: Vec<Line>,
    /// What is on record beside these: put down by hand, or from a list that was replaced.
    pub(super) others: Vec<Other>,
}

/// A match, and what became of it.
pub(super) struct Line {
    /// By which it is led to.
    pub(super) id: String,
    pub(super) says: String,
    /// The words that agree.
    pub(super) words: String,
    /// What the list says of the entry.
    pub(super) entry: String,
    pub(super) status: String,
    pub(super) tone: &'static str,
    /// Where it is cleared and confirmed, by whoever may.
    pub(super) ways: Vec<(String, String)>,
}

/// An entry on record that the lists do not tell of now.
pub(super) struct Other {
    pub(super) id: String,
    pub(super) said: Quote,
    pub(super) status: String,
    pub(super) tone: &'static str,
    pub(super) ways: Vec<(String, String)>,
}

/// Where an entry on record is read, on the page of its case.
pub(super) fn at(hit: Digest) -> String {
    format!("#{}", id(hit))
}

/// An id begins with a letter.
fn id(hit: Digest) -> String {
    format!("hit-{hit}")
}

impl Beside {
    pub(super) async fn of(signed: &Signed, file: &CaseFile) -> Result<Self, WebError> {
        let l = signed.l;
        let found = signed.app.store.screening(&signed.viewer(), file.application.id).await?;
        let today = signed.app.moment().day;
        let is_old = |list: &LoadedList| list.content.is_old(list.at, today);
        let old = found.lists.iter().filter(|(_, list)| is_old(list)).map(|(source, _)| {
            let name = l.common_label(words::list_source(l, *source));
            format!("{name} {}", l.sanctions_old(l.number(OLD_AFTER_DAYS)))
        });
        Ok(Self {
            says: says(l, &found),
            open: found.screened.is_none(),
            old: old.collect(),
            matches: found.matches.iter().map(|one| line(signed, file, one)).collect(),
            others: others(signed, file, &found),
        })
    }
}

fn says(l: &L10n, found: &Screening) -> String {
    if found.lists.is_empty() {
        return l.sanctions_case_none();
    }
    let lists: Vec<String> = found.lists.iter().map(|(source, list)| named(l, *source, list)).collect();
    let lists = lists.join("; ");
    let Some(at) = found.screened else { return l.sanctions_case_waits(lists) };
    let done = l.sanctions_case_done(l.instant_with_zone(at), lists);
    match found.matches.len() {
        0 => format!("{done} {}", l.sanctions_case_no_match()),
        // Whoever names many whose names many bear hides nobody among them unseen.
        MOST_MATCHES.. => format!("{done} {}", l.sanctions_case_cut(l.number(MOST_MATCHES as u64))),
        _ => done,
    }
}

/// A list by its day; one that says none, by when it was loaded.
fn named(l: &L10n, source: ListSource, list: &LoadedList) -> String {
    let name = words::list_source(l, source);
    match list.content.dated {
        Some(day) => l.sanctions_case_list(name, l.date(day)),
        None => l.sanctions_case_list_loaded(name, l.date(Calendar::moment(list.at).day)),
    }
}

/// What became of a match, and its tone.
fn stands(l: &L10n, status: Option<&HitStatus>) -> (String, &'static str) {
    match status {
        None => (l.sanctions_match_recorded(), "judge"),
        Some(HitStatus::Open) => (l.sanctions_match_open(), "judge"),
        Some(HitStatus::Cleared(_)) => (l.sanctions_match_cleared(), "met"),
        Some(HitStatus::Confirmed(_)) => (l.sanctions_match_confirmed(), "unmet"),
    }
}

fn others(signed: &Signed, file: &CaseFile, found: &Screening) -> Vec<Other> {
    let l = signed.l;
    let is_told = |hit: &Digest| found.matches.iter().any(|one| one.hit == *hit);
    let others = file.application.hits.iter().filter(|(hit, _)| !is_told(hit));
    let other = |(hit, status): (&Digest, &HitStatus)| {
        let (status, tone) = stands(l, Some(status));
        let said = recorded(l, file, *hit)
            .unwrap_or_else(|| Quote { words: l.casework_flag_entry_by_machine(hit.short()), ..Quote::default() });
        Other { id: id(*hit), said, status, tone, ways: settling(signed, file, *hit) }
    };
    others.map(other).collect()
}

fn line(signed: &Signed, file: &CaseFile, found: &Match) -> Line {
    let l = signed.l;
    let (says, tone) = stands(l, file.application.hits.get(&found.hit));
    let stated = found.subject.name.as_str();
    let at = words::field_label(l, found.subject.field);
    let agree =
        found.words.iter().map(
            |Agreement { stated, listed }| {
                if stated == listed { stated.clone() } else { format!("{stated} ≈ {listed}") }
            },
        );
    Line {
        id: id(found.hit),
        says: l.sanctions_match(stated, at, found.listed.as_str(), l.number(found.score)),
        words: l.sanctions_match_words(agree.collect::<Vec<_>>().join(", ")),
        entry: entry(l, found),
        status: says,
        tone,
        ways: settling(signed, file, found.hit),
    }
}

fn entry(l: &L10n, found: &Match) -> String {
    let entry = &found.entry;
    let mut parts = vec![words::list_source(l, entry.source), entry.reference.clone(), entry.programme.clone()];
    parts
        .extend(entry.names.first().filter(|name| **name != found.listed).map(|n| l.sanctions_match_alias(n.as_str())));
    parts.extend(entry.listed_on.map(|day| l.sanctions_match_since(l.date(day))));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}
