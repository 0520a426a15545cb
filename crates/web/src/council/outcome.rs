//! What the Council decided on an item, as it is typed: the same questions when it is recorded, when
//! the record is corrected, and when a correction of what was announced is proposed.

use crate::{app::rulebook, error::WebError, form::Form, visit::Signed};
use domain::{
    application::{Outcome, OutcomeKind},
    council::{LaterSession, Phase, SessionKind},
    criteria::{Audience, CriterionKey, Kind},
    kernel::{CouncilSessionId, TextRef},
};
use locale::{L10n, words};
use persistence::read::council::{SessionFile, SessionLine};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// An outcome without its reasons' text.
#[derive(Clone, Serialize)]
pub(super) struct Typed {
    pub(super) kind: OutcomeKind,
    pub(super) criteria: BTreeSet<CriterionKey>,
    pub(super) to: Option<CouncilSessionId>,
    pub(super) reasons: String,
}

impl Typed {
    /// What was typed; where an outcome needs reasons and has none, a fault is noted.
    pub(super) fn read(form: &mut Form) -> Option<Self> {
        let kind = match form.text("outcome") {
            "" => return None,
            _ => form.chosen("outcome", OutcomeKind::from_key)?,
        };
        let reasons = match kind {
            OutcomeKind::NotAdmitted | OutcomeKind::Deferred => form.required("reasons"),
            OutcomeKind::Admitted => String::new(),
        };
        let criteria = form.every("criterion", CriterionKey::from_key);
        let to = match form.text("to") {
            "" => None,
            _ => form.chosen("to", |to| to.parse().ok()),
        };
        Some(Self { kind, criteria, to, reasons })
    }

    pub(super) fn with(&self, reasons: TextRef) -> Outcome {
        match self.kind {
            OutcomeKind::Admitted => Outcome::Admitted,
            OutcomeKind::NotAdmitted => Outcome::NotAdmitted { criteria: self.criteria.clone(), reasons },
            OutcomeKind::Deferred => Outcome::Deferred { to: self.to, reasons },
        }
    }
}

/// What a form shows of an outcome that stands; `reasons` are its words.
pub(super) fn filled(outcome: &Outcome, reasons: &str) -> Vec<(&'static str, String)> {
    let mut values = vec![("outcome", outcome.kind().key().to_owned()), ("reasons", reasons.to_owned())];
    match outcome {
        Outcome::Admitted => {}
        Outcome::NotAdmitted { criteria, .. } => {
            values.extend(criteria.iter().map(|c| ("criterion", c.key().to_owned())));
        }
        Outcome::Deferred { to, .. } => values.extend(to.map(|to| ("to", to.to_string()))),
    }
    values
}

/// The outcomes to choose from.
pub(super) fn outcomes(l: &L10n) -> Vec<(String, String)> {
    [
        (OutcomeKind::Admitted, l.council_decide_admitted()),
        (OutcomeKind::NotAdmitted, l.council_decide_not_admitted()),
        (OutcomeKind::Deferred, l.council_decide_deferred()),
    ]
    .into_iter()
    .map(|(kind, label)| (kind.key().to_owned(), label))
    .collect()
}

/// Criteria that the Council may name in a letter: those that a person judges, or that must hold, and of
/// which applicants know.
pub(super) fn criteria(l: &L10n) -> Result<Vec<(String, String)>, WebError> {
    let named = |kind| matches!(kind, Kind::Judged | Kind::Gate);
    let book = rulebook()?;
    let options = book.criteria().iter().filter(|c| named(c.kind) && c.audience == Audience::Everybody);
    Ok(options.map(|c| (c.key.key().to_owned(), words::criterion(l, c.key).title)).collect())
}

/// The sessions that can still take a file which is deferred, the next to be announced first: a special
/// session takes none. One to which this session has deferred a file stays a choice while it is not over, so that
/// whoever corrects something else does not lose it.
pub(super) async fn later(signed: &Signed, file: &SessionFile) -> Result<Vec<(String, String)>, WebError> {
    let (l, session) = (signed.l, &file.session);
    let mut lines = signed.app.store.council_sessions(&signed.viewer()).await?;
    let decided = file.shown().filter_map(|(item, _)| item.decision.as_ref());
    let named: BTreeSet<_> = decided.filter_map(|decision| decision.outcome.deferred_to()).collect();
    let comes = |s: &SessionLine| s.phase == Phase::Planned && s.opens > session.dates.opens;
    let takes = |s: &SessionLine| s.id != session.id && !matches!(s.kind, SessionKind::Special(_));
    lines.retain(|s| takes(s) && (comes(s) || (named.contains(&s.id) && !s.phase.is_over())));
    lines.sort_by_key(|s| s.opens);
    let named = lines
        .into_iter()
        .map(|s| (s.id.to_string(), format!("{} · {}", words::session(l, s.kind), l.span(s.opens, s.closes))));
    Ok(std::iter::once((String::new(), l.agenda_decide_to_next())).chain(named).collect())
}

/// Those of the sessions to which files are deferred that there are, as the law asks for them.
pub(super) async fn known(
    signed: &Signed,
    named: &BTreeSet<CouncilSessionId>,
) -> Result<BTreeMap<CouncilSessionId, LaterSession>, WebError> {
    if named.is_empty() {
        return Ok(BTreeMap::new());
    }
    let lines = signed.app.store.council_sessions(&signed.viewer()).await?.into_iter();
    let known = lines.filter(|s| named.contains(&s.id));
    Ok(known.map(|s| (s.id, LaterSession { id: s.id, kind: s.kind, phase: s.phase })).collect())
}
