//! Several decisions recorded by one press of a button: weighed by the law before anything is written,
//! then each recorded through a command of its own, with a result of its own.

use super::{
    decision::{self, Typed},
    item::Item,
    noticed::was_shown,
    outcome,
};
use crate::{
    app::rulebook,
    error::{WebError, in_its_row},
    form::Form,
    visit::Signed,
};
use domain::{
    council::{self, CaseFacts, Command, Context, ListItem, SessionClocks, Votes, Warning},
    kernel::{ApplicationId, Digest, Envelope},
};
use locale::{L10n, words};
use persistence::{
    NewText,
    read::council::{ListedFile, SessionFile},
};
use std::collections::{BTreeMap, BTreeSet};

/// A decision on one item, as it is to be recorded.
pub(super) struct Line<'f> {
    pub(super) listed: &'f ListedFile,
    pub(super) typed: Typed,
}

/// What the law says of a line before it is recorded, or what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It can be recorded.
    Lawful,
    /// It can, with a reason in spite of these.
    Odd(Vec<Warning>),
    /// It is on record.
    Recorded,
    /// It cannot, in these words.
    No(String),
    /// It cannot, for what stands in one field of the form: which, and in which words.
    Amiss(&'static str, String),
}

impl Verdict {
    /// The sign before its words.
    pub(super) const fn class(&self) -> &'static str {
        match self {
            Self::Lawful | Self::Recorded => "met",
            Self::Odd(_) => "judge",
            Self::No(_) | Self::Amiss(..) => "unmet",
        }
    }

    /// It in words.
    pub(super) fn words(&self, l: &L10n) -> Vec<String> {
        match self {
            Self::Lawful => vec![l.minutes_lawful()],
            Self::Odd(warnings) => warnings.iter().map(|w| words::warning(l, *w)).collect(),
            Self::Recorded => vec![l.minutes_recorded()],
            Self::No(why) | Self::Amiss(_, why) => vec![why.clone()],
        }
    }
}

/// Lines as they were checked before they are recorded, or as they were recorded.
#[derive(Default)]
pub(super) struct Weighed {
    pub(super) verdicts: BTreeMap<ApplicationId, Verdict>,
    /// By which a form says that it shows what the law says of these very lines: what was typed since is checked
    /// before it is recorded.
    pub(super) checked: String,
}

/// What the law says of each line as the session stands.
pub(super) async fn weigh(
    signed: &Signed,
    file: &SessionFile,
    form: &Form,
    lines: &[Line<'_>],
) -> Result<Weighed, WebError> {
    let (actor, calendar) = (signed.actor(), signed.calendar());
    let clocks = SessionClocks::from(rulebook()?.parameters());
    let named: BTreeSet<_> = lines.iter().filter_map(|line| line.typed.outcome.to).collect();
    let later = outcome::known(signed, &named).await?;
    let verdict = |line: &Line<'_>| {
        let application = &line.listed.application;
        let reasons = signed.app.store.new_text(signed.l.language(), &line.typed.outcome.reasons);
        let record = line.typed.record(application.id, reasons.reference());
        let context = Context {
            actor: &actor,
            now: signed.app.moment(),
            calendar: &calendar,
            clocks,
            id: file.session.id,
            same_kind: None,
            number_taken_by: None,
            symbol_taken_by: None,
            symbol_names: None,
            later: line.typed.outcome.to.and_then(|to| later.get(&to).copied()),
            text: None,
            case: Some(CaseFacts::of(application)),
        };
        match council::decide(Some(&file.session), &Command::RecordOutcome { record, despite: None }, &context) {
            Ok(_) => Verdict::Lawful,
            Err(council::Refusal::WarningsNeedReason { warnings }) => Verdict::Odd(warnings),
            Err(refusal) => {
                let says = words::session_refusal(signed.l, &refusal);
                match decision::at(&refusal.into()) {
                    "outcome" => Verdict::No(says),
                    field => Verdict::Amiss(field, says),
                }
            }
        }
    };
    Ok(Weighed {
        verdicts: lines.iter().map(|line| (line.listed.application.id, verdict(line))).collect(),
        checked: checked(signed, form, lines)?,
    })
}

fn checked(signed: &Signed, form: &Form, lines: &[Line<'_>]) -> Result<String, WebError> {
    let typed: Vec<_> = lines.iter().map(|line| (line.listed.application.id, &line.typed)).collect();
    let read = serde_json::to_vec(&(signed.written_in(form), typed)).map_err(WebError::internal)?;
    Ok(Digest::of(&read).short())
}

/// What a form says that shows these warnings: that they were seen is asked once, and again where
/// others have taken their place.
pub(super) fn noticed(verdicts: &BTreeMap<ApplicationId, Verdict>) -> String {
    let odd = verdicts.iter().filter_map(|(application, verdict)| match verdict {
        Verdict::Odd(warnings) => {
            let keys: Vec<_> = warnings.iter().map(|w| w.key()).collect();
            Some(format!("{application} {}\n", keys.join(" ")))
        }
        _ => None,
    });
    let seen: String = odd.collect();
    if seen.is_empty() { seen } else { Digest::of(seen.as_bytes()).short() }
}

/// Notes at `fields` what the law says against what stands in them: it holds of every line.
pub(super) fn note(form: &mut Form, weighed: &Weighed, fields: &[&str]) {
    for verdict in weighed.verdicts.values() {
        if let Verdict::Amiss(field, says) = verdict
            && fields.contains(field)
        {
            form.fault(*field, says.as_str());
        }
    }
}

/// Records each line through a command of its own. A second press of the same button finds of each
/// line what the first one did.
pub(super) async fn record(
    signed: &Signed,
    file: &SessionFile,
    form: &Form,
    lines: &[Line<'_>],
    weighed: &Weighed,
) -> Result<Weighed, WebError> {
    let (press, mut seen) = form.envelope()?;
    let mut results = Weighed::default();
    for line in lines {
        let application = line.listed.application.id;
        let reasons = signed.new_text(form, &line.typed.outcome.reasons);
        let is_odd = matches!(weighed.verdicts.get(&application), Some(Verdict::Odd(_)));
        let despite: Option<NewText> = is_odd.then(|| signed.new_text(form, form.text("despite")));
        let record = line.typed.record(application, reasons.reference());
        let envelope = Envelope {
            command_id: press.part(application.0),
            seen: Some(seen),
            command: Command::RecordOutcome { record, despite: despite.as_ref().map(NewText::reference) },
        };
        let texts: Vec<_> = std::iter::once(reasons).chain(despite).collect();
        let result = match signed.app.store.council(&signed.viewer(), file.session.id, envelope, &texts).await {
            Ok(outcome) => {
                seen = outcome.seq;
                Verdict::Recorded
            }
            Err(error) => Verdict::No(in_its_row(signed.l, error)?),
        };
        results.verdicts.insert(application, result);
    }
    Ok(results)
}

/// What is recorded was checked, or it is noted at `field` that it was not; what is odd must have been seen, and has a
/// reason.
pub(super) fn heed(signed: &Signed, form: &mut Form, field: &'static str, weighed: &Weighed) {
    if form.text("checked") != weighed.checked {
        form.fault(field, signed.l.minutes_fault_changed());
    }
    let noticed = noticed(&weighed.verdicts);
    if noticed.is_empty() {
        return;
    }
    if was_shown(signed, form, "despite", &noticed) {
        form.required("despite");
    }
}

/// Whether all were recorded: the next page says so.
pub(super) fn is_done(signed: &Signed, results: &Weighed) -> bool {
    let Some(count) = all_recorded(&results.verdicts) else { return false };
    signed.say(signed.l.minutes_done(count, signed.l.number(count as u64)));
    true
}

/// How many were recorded, where all were.
pub(super) fn all_recorded(results: &BTreeMap<ApplicationId, Verdict>) -> Option<usize> {
    let all = !results.is_empty() && results.values().all(|r| *r == Verdict::Recorded);
    all.then_some(results.len())
}

/// Votes in words; nothing where none were counted.
pub(super) fn votes(l: &L10n, votes: Option<Votes>) -> String {
    votes.map(|votes| words::votes(l, votes)).unwrap_or_default()
}

/// The letter of an item in brackets, and whose it is.
pub(super) fn named(file: &SessionFile, item: &ListItem, listed: &ListedFile) -> String {
    let letter = file.letter(item).map(|n| format!("({}) ", council::letter(n))).unwrap_or_default();
    format!("{letter}{}", listed.organization.name)
}

/// The items on which this person may record a decision now, in the order of the list.
pub(super) fn undecided<'f>(
    signed: &Signed,
    file: &'f SessionFile,
) -> impl Iterator<Item = (&'f ListItem, &'f ListedFile)> {
    let actor = signed.actor();
    file.shown().filter(move |(item, listed)| item.is_open() && Item::may_be_decided(&actor, file, listed))
}
