//! What a letter of decision says, part by part.

use crate::{quote::Quote, remedy::Remedy};
use domain::{
    application::{Decided, Event, IssuedLetter, Outcome, ProposedCorrection},
    council::{Phase, SessionKind},
    criteria::Rulebook,
    house::SettingKey,
    kernel::{Calendar, Day, TextRef},
};
use locale::{L10n, Own, words};
use persistence::read::{
    case::{CaseFile, Found},
    council::SessionFile,
};

/// What the Council decided, and from when an admission has effect.
pub(super) fn statement(l: &L10n, (file, today): (&SessionFile, Day), decided: &Decided, organization: &str) -> String {
    let (session, outcome) = (&file.session, &decided.outcome);
    let resolution = session
        .resolutions
        .get(&decided.resolution)
        .map(|r| l.council_resolution_inline(r.number.to_string(), l.date(r.adopted_on)))
        .unwrap_or_default();
    // A written procedure is no meeting *at* which anything is decided.
    let meeting = match session.kind {
        SessionKind::WrittenProcedure => None,
        kind => Some(words::session(l, kind)),
    };
    // From the day that the register names, which may be another than that of the resolution.
    let from = l.date(decided.on);
    // Once the session is over, or where there is none, there is no seat to take in the rest of it. That it ended is
    // often put on record days later.
    let is_over = session.phase == Phase::Ended || today > session.dates.closes;
    let effect = if is_over || meeting.is_none() {
        l.agenda_letter_effect_later(from)
    } else {
        l.agenda_letter_effect_now(from)
    };
    match (outcome, meeting) {
        (Outcome::Admitted, Some(meeting)) => {
            format!("{} {effect}", l.council_letter_admitted(meeting, organization, resolution))
        }
        (Outcome::Admitted, None) => {
            format!("{} {effect}", l.council_letter_written_admitted(organization, resolution))
        }
        (Outcome::NotAdmitted { .. }, Some(meeting)) => {
            l.council_letter_not_admitted(meeting, organization, resolution)
        }
        (Outcome::NotAdmitted { .. }, None) => l.council_letter_written_not_admitted(organization, resolution),
        (Outcome::Deferred { .. }, Some(meeting)) => l.council_letter_deferred(meeting, organization, resolution),
        (Outcome::Deferred { .. }, None) => l.council_letter_written_deferred(organization, resolution),
    }
}

/// That it takes the place of an earlier letter, and what was wrong.
pub(super) fn corrects(l: &'static L10n, file: &CaseFile, correction: &ProposedCorrection) -> Vec<String> {
    let day = file.application.letters.last().map(|earlier| l.date(dated(file, earlier))).unwrap_or_default();
    vec![l.agenda_letter_corrects(day), explained(l, file, &correction.reason)]
}

/// The day that stands in a letter which was issued: that on which it was first looked at. A letter of correction is
/// looked at as it is issued.
fn dated(file: &CaseFile, issued: &IssuedLetter) -> Day {
    let looked_at = |event: &Event| matches!(event, Event::LetterPreviewed { letter } if *letter == issued.digest);
    let first = file.events.iter().find(|record| looked_at(&record.event));
    Calendar::moment(first.map_or(issued.at, |record| record.at)).day
}

/// As a second person has checked it in the language of the letter, else as it was written, and marked.
fn explained(l: &L10n, file: &CaseFile, reason: &TextRef) -> String {
    let reading = file.reading(reason, l.language());
    match reading.found {
        Found::Checked(_) => reading.words.to_owned(),
        _ => Quote::of(l, &file.original(reason, l.language())).in_line(),
    }
}

/// Who signs, and where the secretariat is.
pub(super) fn signed(l: &L10n) -> Vec<String> {
    let lines = |key| l.own(key).into_iter().flat_map(Own::lines).map(str::to_owned);
    let mut signed: Vec<String> = lines(SettingKey::Signatory).collect();
    if signed.is_empty() {
        signed.push(l.council_letter_signed());
    }
    let address: Vec<String> = lines(SettingKey::PostalAddress).collect();
    if !address.is_empty() {
        signed.push(String::new());
        signed.extend(address);
    }
    signed
}

/// The criteria that the Council named, but for those of which only the secretariat knows.
pub(super) fn criteria(l: &L10n, outcome: &Outcome, rulebook: &Rulebook) -> String {
    let Outcome::NotAdmitted { criteria, .. } = outcome else { return String::new() };
    let named = criteria.iter().filter(|key| rulebook.is_for_everybody(**key));
    let titles: Vec<_> = named.map(|key| words::criterion_title(l, *key)).collect();
    if titles.is_empty() { String::new() } else { l.agenda_letter_criteria(l.list_long(&titles)) }
}

/// The Council's reasons in its words.
pub(super) fn reasons(l: &L10n, file: &CaseFile, outcome: &Outcome) -> String {
    outcome.reasons().map(|text| file.reading(text, l.language()).words.to_owned()).unwrap_or_default()
}

/// What would have to change, by the rulebook alone: nobody's finding is in a letter unasked.
pub(super) fn changes(l: &L10n, outcome: &Outcome, rulebook: &Rulebook) -> Vec<Vec<String>> {
    let (lede, remedies) = match outcome {
        Outcome::Admitted => return Vec::new(),
        Outcome::NotAdmitted { criteria, .. } => match Remedy::all(l, rulebook, criteria) {
            none if none.is_empty() => (l.remedy_discretion(), none),
            remedies => (l.remedy_refused(), remedies),
        },
        Outcome::Deferred { .. } => (l.remedy_deferred_none(), Vec::new()),
    };
    let paragraphs = remedies.into_iter().map(Remedy::lines);
    [vec![l.remedy_title(), lede]].into_iter().chain(paragraphs).collect()
}
