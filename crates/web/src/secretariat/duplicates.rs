//! Other files that may be of the same organization: the machine points to them with its reasons, and
//! a person confirms or dismisses each. Beside them, the earlier applications.

use super::{
    head::{self, At, CaseHead},
    step::{Asks, Case, Field, Given, Kind, Step},
};
use crate::{
    error::{Answer, WebError, show},
    form::Form,
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, DuplicateStatus, Event, Reference, StateKind},
    kernel::{ActorKind, ApplicationId, Calendar},
    organization::likeness::Likeness,
};
use locale::{L10n, words};
use persistence::read::{
    case::CaseFile,
    casework::{Candidate, CaseName, ObserverCandidate},
};

/// Confirms a possible duplicate.
pub(super) struct Link;
/// Dismisses one.
pub(super) struct Dismiss;

#[derive(Template)]
#[template(path = "secretariat/duplicates.html")]
struct DuplicatesPage {
    page: Page,
    head: CaseHead,
    /// Those that nobody has looked at.
    open: Vec<Pointed>,
    decided: Vec<Decided>,
    /// Those on which it was confirmed.
    linked_there: Vec<Other>,
    /// Those in the register: nothing is confirmed of them here.
    observers: Vec<Listed>,
    earlier: Vec<Other>,
    may_link: bool,
    may_dismiss: bool,
}

/// Another file, ready to be listed.
struct Other {
    id: String,
    href: String,
    label: String,
    since: String,
}

/// A file that a machine points to.
struct Pointed {
    other: Other,
    score: String,
    why: Vec<String>,
}

/// A line of the register that a machine points to.
struct Listed {
    href: String,
    label: String,
    score: String,
    why: Vec<String>,
}

/// What a person found of another file.
struct Decided {
    other: Other,
    label: String,
    linked: bool,
    by: String,
    reason: Quote,
}

/// What stands on the other files of a case.
pub(super) struct Others {
    /// What a machine points to and nobody has looked at, the likeliest first.
    pub(super) open: Vec<(CaseName, Likeness)>,
    /// Those on which a person has confirmed that this file is of the same organization, where this one says
    /// nothing of them itself.
    pub(super) linked_there: Vec<CaseName>,
    /// Observers from before this system that a machine points to, the likeliest first. One that was admitted here
    /// stands among the others with its file.
    pub(super) observers: Vec<ObserverCandidate>,
    /// Other files of the same organization, the latest first.
    pub(super) earlier: Vec<CaseName>,
}

impl Others {
    /// Once the file has left the secretariat, what a machine points to is nobody's business any more.
    pub(super) async fn of(signed: &Signed, file: &CaseFile) -> Result<Self, WebError> {
        use StateKind as S;
        let is_looked_at = matches!(
            file.application.state.kind(),
            S::Submitted | S::Screening | S::UnderReview | S::AwaitingApplicant | S::ClosingProposed | S::Recommended
        );
        let (store, viewer, known) = (&signed.app.store, signed.viewer(), &file.application.duplicates);
        let mut linked_there = store.linked_from(&viewer, file.application.id).await?;
        linked_there.retain(|case| !known.contains_key(&case.id));
        let is_open = |id| is_looked_at && !known.contains_key(&id) && linked_there.iter().all(|case| case.id != id);
        let own = store.stated_in(&viewer, file.application.id).await?;
        let found = store.duplicate_candidates(&viewer, &own).await?;
        let observers = if is_looked_at { store.observer_candidates(&viewer, &own).await? } else { Vec::new() };
        let (mut open, mut earlier) = (Vec::new(), Vec::new());
        for Candidate { case, likeness } in found {
            match likeness {
                None => earlier.push(case),
                Some(likeness) if is_open(case.id) => open.push((case, likeness)),
                Some(_) => {}
            }
        }
        earlier.sort_by_key(|case| std::cmp::Reverse(case.since));
        Ok(Self { open, linked_there, observers, earlier })
    }
}

/// Why two files may be of one organization.
pub(super) fn why(l: &L10n, likeness: &Likeness) -> Vec<String> {
    likeness.reasons.iter().map(|reason| words::likeness(l, *reason)).collect()
}

/// Another file in a line: its reference, whose it is, where it stands.
pub(super) fn named(l: &L10n, case: &CaseName) -> String {
    let reference = case.reference.map(|r| r.to_string()).unwrap_or_default();
    format!("{reference} · {} · {}", case.organization.name, words::state(l, case.state))
}

/// An observer in a line, with where the register has it.
pub(super) fn in_register(l: &L10n, observer: &ObserverCandidate) -> (String, String) {
    let since = observer.since.map_or_else(|| l.common_unknown(), |since| l.partial_date(since));
    (
        format!("/council/register/{}", observer.id),
        format!("{} · {}", observer.name, l.duplicates_observer_since(since)),
    )
}

fn other(l: &L10n, case: &CaseName) -> Other {
    Other {
        id: case.id.to_string(),
        href: format!("/desk/cases/{}", case.id),
        label: named(l, case),
        since: l.duplicates_since(l.date(Calendar::moment(case.since).day)),
    }
}

pub(super) async fn show_page(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    let l = signed.l;
    let others = Others::of(&signed, &file).await?;
    let known = file.application.duplicates.keys().copied();
    let names = signed.app.store.cases_named(&signed.viewer(), known).await?;
    let decided = file.application.duplicates.iter().filter_map(|(id, status)| {
        // What the viewer may not see is not told of either.
        Some(decided(&signed, &file, names.get(id)?, *status))
    });
    let pointed = |(case, likeness): &(CaseName, Likeness)| Pointed {
        other: other(l, case),
        score: l.duplicates_score(l.number(likeness.score)),
        why: why(l, likeness),
    };
    let listed = |observer: &ObserverCandidate| {
        let (href, label) = in_register(l, observer);
        let score = l.duplicates_score(l.number(observer.likeness.score));
        Listed { href, label, score, why: why(l, &observer.likeness) }
    };
    show(&DuplicatesPage {
        page: signed.desk(l.duplicates_title()),
        open: others.open.iter().map(pointed).collect(),
        decided: decided.collect(),
        linked_there: others.linked_there.iter().map(|case| other(l, case)).collect(),
        observers: others.observers.iter().map(listed).collect(),
        earlier: others.earlier.iter().map(|case| other(l, case)).collect(),
        may_link: head::may(&signed, &file, CommandKind::LinkDuplicate),
        may_dismiss: head::may(&signed, &file, CommandKind::DismissDuplicate),
        head: CaseHead::of(&signed, &file, At::Step).await?,
    })
}

/// What stands on another file, with who said so last and why.
fn decided(signed: &Signed, file: &CaseFile, case: &CaseName, status: DuplicateStatus) -> Decided {
    let l = signed.l;
    let last = file.events.iter().rev().find_map(|record| match &record.event {
        Event::DuplicateLinked { of, reason } if *of == case.id => Some((record, *reason)),
        Event::DuplicateDismissed { of, reason } if *of == case.id => Some((record, Some(*reason))),
        _ => None,
    });
    let by = last.map(|(record, _)| match record.by {
        ActorKind::Person(person) => {
            format!("{}, {}", file.name(person), l.date(Calendar::moment(record.at).day))
        }
        ActorKind::Clock => l.date(Calendar::moment(record.at).day),
    });
    let reason = last.and_then(|(_, reason)| reason).map(|text| Quote::of(l, &file.reading(&text, l.language())));
    Decided {
        other: other(l, case),
        label: match status {
            DuplicateStatus::Linked => l.casework_known_duplicate(),
            DuplicateStatus::Dismissed => l.casework_known_no_duplicate(),
        },
        linked: status == DuplicateStatus::Linked,
        by: by.unwrap_or_default(),
        reason: reason.unwrap_or_default(),
    }
}

/// The file whose reference was typed, where this person may see it; a fault is noted otherwise.
pub(super) async fn by_reference(
    case: &Case<'_>,
    form: &mut Form,
    name: &str,
) -> Result<Option<ApplicationId>, WebError> {
    let l = case.l();
    let typed = form.text(name).to_owned();
    let Ok(reference) = typed.parse::<Reference>() else {
        let says = if typed.is_empty() { l.casework_link_which() } else { l.casework_link_mistyped() };
        form.fault(name, says);
        return Ok(None);
    };
    let found = case.signed.app.store.case_by_reference(&case.signed.viewer(), reference).await?;
    if found.is_none() {
        form.fault(name, l.casework_link_unknown());
    }
    Ok(found.map(|c| c.id))
}

/// What a machine points to, as options: each with its reasons.
fn options(l: &L10n, others: &Others) -> Vec<(String, String)> {
    let option = |(case, likeness): &(CaseName, Likeness)| {
        (case.id.to_string(), format!("{} ({})", named(l, case), why(l, likeness).join(", ")))
    };
    others.open.iter().map(option).collect()
}

impl Step for Link {
    const COMMAND: CommandKind = CommandKind::LinkDuplicate;
    const PATH: &'static str = "/desk/cases/{id}/duplicates/link";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let options = options(l, &Others::of(case.signed, case.file).await?);
        let mut fields = Vec::new();
        if !options.is_empty() {
            fields.push(Field::new(Kind::One, "of", l.casework_link_candidates()).options(options));
        }
        let typed = Field::new(Kind::Short, "reference", l.casework_link_reference());
        fields.push(if fields.is_empty() { typed } else { typed.hint(l.casework_link_reference_hint()) });
        fields.push(Field::words("reason", l.casework_link_reason()));
        let (title, leads, submit) = (l.casework_link(), vec![l.casework_link_lead()], l.casework_link_submit());
        Ok(Asks { title, leads, fields, submit, ..Asks::default() })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let of = if form.text("reference").is_empty() {
            let chosen: Option<ApplicationId> = form.text("of").parse().ok();
            // What the viewer may not see is not there to be linked.
            let seen = case.signed.app.store.cases_named(&case.signed.viewer(), chosen).await?;
            if seen.is_empty() {
                form.fault("reference", case.l().casework_link_missing());
            }
            chosen.filter(|of| seen.contains_key(of))
        } else {
            by_reference(case, form, "reference").await?
        };
        let (Some(reason), Some(of)) = (case.reason(form), of) else { return Ok(None) };
        let command = Command::LinkDuplicate { of, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_link_done())))
    }
}

impl Step for Dismiss {
    const COMMAND: CommandKind = CommandKind::DismissDuplicate;
    const PATH: &'static str = "/desk/cases/{id}/duplicates/dismiss";

    async fn asks(case: &Case<'_>, _: &Form) -> Result<Asks, WebError> {
        let l = case.l();
        let known = &case.file.application.duplicates;
        let linked: Vec<ApplicationId> =
            known.iter().filter(|(_, status)| **status == DuplicateStatus::Linked).map(|(id, _)| *id).collect();
        // Nobody judges a file that is kept from them.
        let names = case.signed.app.store.cases_named(&case.signed.viewer(), linked.iter().copied()).await?;
        let seen = linked.iter().filter_map(|id| names.get(id));
        let mut all: Vec<(String, String)> = seen.clone().map(|c| (c.id.to_string(), named(l, c))).collect();
        let hidden = (linked.len() > seen.count()).then(|| l.casework_dismiss_hidden());
        all.extend(options(l, &Others::of(case.signed, case.file).await?));
        let mut leads = vec![l.casework_dismiss_lead()];
        let nothing = if all.is_empty() {
            Some(hidden.unwrap_or_else(|| l.duplicates_none()))
        } else {
            leads.extend(hidden);
            None
        };
        Ok(Asks {
            title: l.casework_dismiss(),
            leads,
            nothing,
            fields: vec![
                Field::new(Kind::One, "of", l.casework_dismiss_which()).options(all),
                Field::words("reason", l.casework_dismiss_reason()),
            ],
            submit: l.casework_dismiss_submit(),
            ..Asks::default()
        })
    }

    async fn read(case: &Case<'_>, form: &mut Form) -> Result<Option<Given>, WebError> {
        let of = form.required("of").parse::<ApplicationId>().ok();
        let (Some(reason), Some(of)) = (case.reason(form), of) else { return Ok(None) };
        // Nobody says of a file that nothing and nobody points to, or that they may not see, that it is another's.
        let linked = case.file.application.duplicates.contains_key(&of).then_some(of);
        let seen = case.signed.app.store.cases_named(&case.signed.viewer(), linked).await?;
        if seen.is_empty() && !Others::of(case.signed, case.file).await?.open.iter().any(|(other, _)| other.id == of) {
            form.fault("of", case.l().refused_no_such_duplicate());
            return Ok(None);
        }
        let command = Command::DismissDuplicate { of, reason: reason.reference() };
        Ok(Some(Given::new(command, [reason], case.l().casework_dismiss_done())))
    }
}
