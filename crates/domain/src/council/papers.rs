//! Issued papers are immutable: a change after issue is a revision, a corrigendum or an
//! addendum, and names what it changes.

use super::{
    command::PaperIssue,
    context::Context,
    naming::{Revision, Symbol},
    refusal::Refusal,
    state::{CouncilSession, IssuedPaper, SessionKind},
};

/// A symbol that is new to a session is neither given already nor named after another session.
fn is_of_no_other(session: &CouncilSession, symbol: &Symbol, context: &Context<'_>) -> Result<(), Refusal> {
    if let Some(by) = context.symbol_taken_by {
        return Err(Refusal::SymbolTaken { by });
    }
    let Some(number) = symbol.session() else { return Ok(()) };
    let foreign = match session.kind {
        SessionKind::Regular(own) => number != own,
        // A special session and a written procedure count for themselves: what the number of their papers is
        // nobody can tell, only that it is not one of a regular session.
        SessionKind::Special(_) | SessionKind::WrittenProcedure => context.symbol_names.is_some(),
    };
    if foreign { Err(Refusal::ForeignSymbol { number }) } else { Ok(()) }
}

/// The paper as it is issued today, or why it cannot be.
pub(super) fn issue(
    session: &CouncilSession,
    paper: &PaperIssue,
    context: &Context<'_>,
) -> Result<IssuedPaper, Refusal> {
    let same_symbol = || session.papers.iter().filter(|p| p.symbol == paper.symbol);
    if same_symbol().next().is_none() {
        is_of_no_other(session, &paper.symbol, context)?;
    }
    if same_symbol().any(|p| p.revision == paper.revision && p.language == paper.language) {
        return Err(Refusal::PaperExists);
    }
    if let Some(by) = session.replaced_by(&paper.symbol, paper.revision) {
        return Err(Refusal::Replaced { symbol: paper.symbol.clone(), by });
    }
    if paper.revision != Revision::Original {
        if !same_symbol().any(|p| p.revision == Revision::Original) {
            return Err(Refusal::NothingToRevise);
        }
        if paper.changes.is_none() {
            return Err(Refusal::ChangesMissing);
        }
        // Languages of one revision follow each other, so that the last number may come again.
        let last = same_symbol().filter_map(|p| number(p.revision, paper.revision)).max().unwrap_or(0);
        let next = last.saturating_add(1);
        match number(paper.revision, paper.revision) {
            Some(n) if (1..=next).contains(&n) => {}
            _ => return Err(Refusal::RevisionNumber { next }),
        }
    }
    if paper.untranslated && paper.original_only.is_none() {
        return Err(Refusal::Untranslated);
    }
    Ok(IssuedPaper {
        symbol: paper.symbol.clone(),
        revision: paper.revision,
        language: paper.language,
        issued_on: context.now.day,
        document: paper.document,
        digest: paper.digest,
        changes: paper.changes,
        original_only: paper.original_only,
        working: paper.working,
        read_at: paper.read_at.filter(|at| *at <= context.now.at),
    })
}

/// The number of `revision` where it is of the same kind as `like`.
const fn number(revision: Revision, like: Revision) -> Option<u16> {
    match (revision, like) {
        (Revision::Rev(n), Revision::Rev(_))
        | (Revision::Corr(n), Revision::Corr(_))
        | (Revision::Add(n), Revision::Add(_)) => Some(n),
        _ => None,
    }
}
