//! Where a file stands and what has happened to it, from the public view alone, so that nothing
//! internal can be said.

use super::file::Desk;
use crate::{page::Step, quote::Quote};
use domain::{
    application::{Label, PublicStep, PublicView, Whose},
    kernel::{CouncilSessionId, Instant, TextRef},
};
use locale::{L10n, words};
use persistence::read::applicant::SessionDays;

/// Where it stands, with the session where one is named.
pub(super) fn label(l: &L10n, label: &Label, sessions: &[SessionDays], now: Instant) -> String {
    let named: Option<CouncilSessionId> = match label {
        Label::OnAgenda(session) => Some(*session),
        Label::Deferred { to, .. } => *to,
        _ => None,
    };
    let session = sessions.iter().find(|s| Some(s.id) == named).map(|s| (s.kind, s.opens_on));
    words::label(l, label, session, now)
}

/// The look of the label, beside its words.
pub(super) const fn class(view: &PublicView) -> &'static str {
    match (&view.label, view.next) {
        (Label::Admitted { .. }, _) => "done",
        (_, Whose::Yours) => "yours",
        (_, Whose::Secretariat | Whose::Council) => "ours",
        (_, Whose::Nobodys) => "shut",
    }
}

/// What has happened, the latest first.
pub(super) fn timeline(l: &L10n, desk: &Desk) -> Vec<Step> {
    let last = desk.own.view.timeline.len().saturating_sub(1);
    let steps = desk.own.view.timeline.iter().enumerate().rev();
    steps
        .map(|(i, event)| {
            let by = event.by.and_then(|p| desk.own.names.get(&p)).cloned();
            let head = words::step(l, &event.what);
            Step {
                class: if i == last { "now" } else { "" },
                words: parted(&head, named(l, desk, &event.what).into_iter().chain(by)),
                head,
                quote: reason(&event.what).map(|text| Quote::of(l, &desk.own.reading(&text, l.language()))),
                when: l.instant_with_zone(event.at),
            }
        })
        .collect()
}

/// What follows the head, part by part. A dot stands between two parts only, and stays with the first of them
/// where a line is full.
fn parted(head: &str, parts: impl Iterator<Item = String>) -> String {
    let said = parts.filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join("\u{a0}· ");
    if said.is_empty() || head.is_empty() { said } else { format!("· {said}") }
}

/// What a step was about: what the Council decided, at which session.
fn named(l: &L10n, desk: &Desk, what: &PublicStep) -> Vec<String> {
    match what {
        PublicStep::Announced { session, outcome, .. } => {
            vec![words::outcome(l, *outcome), desk.session(l, Some(*session))]
        }
        PublicStep::Placed { session }
        | PublicStep::Removed { session }
        | PublicStep::CalledOff { session }
        | PublicStep::NotTakenUp { session } => vec![desk.session(l, Some(*session))],
        PublicStep::Retargeted { instead_of: None, session }
        | PublicStep::CarriedOver { instead_of: None, session } => {
            vec![desk.session(l, *session)]
        }
        PublicStep::Retargeted { instead_of, session } | PublicStep::CarriedOver { instead_of, session } => {
            vec![l.applicant_state_session_instead(desk.session(l, *session), desk.session(l, *instead_of))]
        }
        PublicStep::SessionMoved { session, opens, closes } => vec![desk.session_on(l, *session, (*opens, *closes))],
        _ => Vec::new(),
    }
}

/// Why, in somebody's words.
const fn reason(what: &PublicStep) -> Option<TextRef> {
    match what {
        PublicStep::QuestionsCancelled { reason }
        | PublicStep::HearingCancelled { reason }
        | PublicStep::ExtensionRequested { reason }
        | PublicStep::ExtensionRefused { reason }
        | PublicStep::Closed { reason, .. } => Some(*reason),
        PublicStep::Withdrawn { reason } | PublicStep::WithdrawalNoted { reason } => *reason,
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(head: &str, parts: &[&str]) -> String {
        parted(head, parts.iter().map(|part| (*part).to_owned()))
    }

    #[test]
    fn a_dot_stands_between_two_parts_only() {
        assert_eq!(of("Decided", &["Admitted", "117th session"]), "· Admitted\u{a0}· 117th session");
        assert_eq!(of("Decided", &["", "117th session", " "]), "· 117th session");
        assert_eq!(of("", &["Admitted", "117th session"]), "Admitted\u{a0}· 117th session");
        assert_eq!([of("Decided", &[]), of("Decided", &[""]), of("", &[])], ["", "", ""]);
    }
}
