//! Beginning, filling in and submitting.

use super::super::{
    context::{Context, DossierFacts, Standing},
    decide::Ruling,
    event::Event,
    file::{Application, Changeable},
    refusal::Refusal,
};
use crate::{
    evidence::DocumentKind,
    kernel::{Day, Digest, OrganizationId, PersonId, Role, TextRef},
};

pub(in super::super) fn start(organization: OrganizationId, cx: &Context) -> Ruling {
    if !cx.actor.holds(Role::Owner, Some(organization)) {
        let command = super::super::CommandKind::Start;
        return Err(Refusal::NotYourRole { command, allowed: vec![Role::Owner] });
    }
    may_stand(&cx.standing, cx.now.day)?;
    Ok(vec![Event::Started {
        application: cx.application,
        organization,
        rulebook: cx.rulebook.id(),
        earlier_rounds: cx.standing.earlier_rounds,
    }])
}

/// Whether the organization may have a further application: asked when one begins and when it is sent, since another
/// may have been decided otherwise meanwhile, and again when one that was closed comes back.
pub(super) fn may_stand(standing: &Standing, today: Day) -> Result<(), Refusal> {
    if let Some(application) = standing.open_application {
        return Err(Refusal::OpenApplication { application });
    }
    if standing.observer {
        return Err(Refusal::AlreadyObserver);
    }
    match standing.may_apply_from {
        Some(day) if today < day => Err(Refusal::NotBefore { day }),
        _ => Ok(()),
    }
}

/// The draft is state of its own, so that saving yields no event; only what was opened may change.
pub(in super::super) fn save(a: &Application) -> Ruling {
    match a.changeable() {
        Changeable::Everything => Ok(vec![]),
        Changeable::Only(opened) if !opened.sections.is_empty() => Ok(vec![]),
        _ => Err(Refusal::NothingOpened),
    }
}

pub(in super::super) fn attach(a: &Application) -> Ruling {
    match a.changeable() {
        Changeable::Everything => Ok(vec![]),
        Changeable::Only(opened) if !opened.documents.is_empty() => Ok(vec![]),
        _ => Err(Refusal::NothingOpened),
    }
}

pub(in super::super) fn hand_over(to: PersonId, cx: &Context) -> Ruling {
    match cx.actor.person() {
        Some(from) if from != to && cx.people.candidate_fits => Ok(vec![Event::HandedOver { from, to }]),
        _ => Err(Refusal::CannotHold),
    }
}

pub(in super::super) fn submit(a: &Application, version: &Digest, declared_by: TextRef, cx: &Context) -> Ruling {
    let (Some(facts), Some(reference)) = (&cx.dossier, cx.reference) else { return Err(Refusal::VersionChanged) };
    may_stand(&cx.standing, cx.now.day)?;
    if a.rulebook != cx.rulebook.id() && !facts.news_seen {
        return Err(Refusal::RulebookChanged);
    }
    complete(facts)?;
    if !facts.declared {
        return Err(Refusal::NoDeclaration);
    }
    if facts.version != *version {
        return Err(Refusal::VersionChanged);
    }
    Ok(vec![Event::Submitted {
        reference,
        received_on: cx.now.day,
        rulebook: cx.rulebook.id(),
        parameters: cx.rulebook.digest(),
        version: *version,
        declared_by,
        target: cx.target.session,
        late: cx.target.late,
        screening_due: cx.within(cx.rulebook.parameters().screening_working_days.value)?,
        earlier_rounds: Some(cx.standing.earlier_rounds).filter(|rounds| *rounds != a.earlier_rounds),
    }])
}

/// Nothing that was given is left out: whoever sent a file takes it for a part of the dossier.
pub(super) fn nothing_waits(facts: &DossierFacts, among: impl Fn(DocumentKind) -> bool) -> Result<(), Refusal> {
    let kinds: Vec<_> = facts.waiting.iter().copied().filter(|kind| among(*kind)).collect();
    if kinds.is_empty() { Ok(()) } else { Err(Refusal::FilesWaiting { kinds }) }
}

/// Sections complete, documents present.
fn complete(facts: &DossierFacts) -> Result<(), Refusal> {
    if !facts.incomplete.is_empty() {
        return Err(Refusal::Incomplete { sections: facts.incomplete.clone() });
    }
    nothing_waits(facts, |_| true)?;
    match facts.missing.first() {
        Some((criterion, kinds)) => Err(Refusal::MissingEvidence { criterion: *criterion, kinds: kinds.clone() }),
        None => Ok(()),
    }
}
