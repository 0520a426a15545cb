//! A rulebook: criteria, parameters and sources under one name and edition. Rulebooks are only
//! ever added; a file is judged under the one in force when it was received.

use super::{
    Audience, CriterionKey, Facts, Finding, Input, Kind, Mark, Parameter, ParameterKey, Parameters, Source,
    clocks::{self, Misfit},
};
use crate::{
    dossier::{Field, Section, form},
    evidence::DocumentKind,
    instruments::Instrument,
    kernel::Digest,
};
use std::fmt::Write as _;

/// A criterion of a rulebook.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Its stable name.
    pub key: CriterionKey,
    /// What follows when it is not met.
    pub kind: Kind,
    /// Who may read what was found.
    pub audience: Audience,
    /// The parameters that it uses.
    pub parameters: &'static [ParameterKey],
    /// The documents that can show it.
    pub evidence: &'static [DocumentKind],
    /// What it rests on: when one of these changes, a person's finding grows stale.
    pub inputs: &'static [Input],
    /// Where it comes from. What it chiefly rests on comes first, and gives it its mark: a
    /// detail that was read in a text must not make the whole look sourced.
    pub sources: &'static [Source],
    /// What a machine can find.
    pub check: fn(&Facts<'_>, &Parameters) -> Finding,
}

impl Criterion {
    /// The mark of what the criterion chiefly rests on.
    pub fn mark(&self) -> Mark {
        self.sources.first().map_or(Mark::Policy, |s| s.mark)
    }

    /// The questions that feed it.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let key = self.key;
        Section::ALL.into_iter().flat_map(form).filter(move |spec| spec.feeds.contains(&key)).map(|spec| spec.field)
    }

    /// Whether a person's finding on it grows stale when these change.
    pub fn rests_on<'a>(&self, changed: impl IntoIterator<Item = &'a Input>) -> bool {
        changed.into_iter().any(|c| self.inputs.iter().any(|input| input.is_touched_by(*c)))
    }

    /// Whether somebody of this audience may read what was found.
    pub fn may_be_read_by(&self, reader: Audience) -> bool {
        self.audience == Audience::Everybody || reader == Audience::Staff
    }
}

/// A criterion with what was found on it.
#[derive(Clone, Debug)]
pub struct Assessed<'r> {
    /// The criterion.
    pub criterion: &'r Criterion,
    /// What the machine found.
    pub finding: Finding,
}

/// Criteria, parameters and sources under one name.
#[derive(Clone, Debug)]
pub struct Rulebook {
    name: &'static str,
    edition: u16,
    instrument: Instrument,
    parameters: Parameters,
    criteria: &'static [Criterion],
}

impl Rulebook {
    /// A rulebook, unless its clocks do not fit or its criteria are not all there.
    pub fn new(
        name: &'static str,
        edition: u16,
        instrument: Instrument,
        parameters: Parameters,
        criteria: &'static [Criterion],
    ) -> Result<Self, Misfit> {
        for key in CriterionKey::ALL {
            let times = criteria.iter().filter(|c| c.key == *key).count();
            if times != 1 {
                return Err(Misfit::Criterion { key: *key, times });
            }
        }
        clocks::fit(&parameters)?;
        Ok(Self { name, edition, instrument, parameters, criteria })
    }

    /// Name and edition: `iom-2010@1`.
    pub fn id(&self) -> String {
        format!("{}@{}", self.name, self.edition)
    }

    /// Name without edition.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Edition, from 1.
    pub const fn edition(&self) -> u16 {
        self.edition
    }

    /// The instrument that it stands for.
    pub const fn instrument(&self) -> Instrument {
        self.instrument
    }

    /// Whether it stands in for a text that could not be consulted; pages say so on its face.
    pub const fn is_provisional(&self) -> bool {
        matches!(self.instrument.consulted(), crate::instruments::Consulted::ExistenceOnly)
    }

    /// Its parameters.
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Its criteria, in order.
    pub const fn criteria(&self) -> &'static [Criterion] {
        self.criteria
    }

    /// One criterion. The constructor saw to it that each is there.
    pub fn criterion(&self, key: CriterionKey) -> Option<&'static Criterion> {
        self.criteria.iter().find(|c| c.key == key)
    }

    /// Whether an organization may be told of this criterion: where telling would tip somebody off it is the
    /// secretariat's alone.
    pub fn is_for_everybody(&self, key: CriterionKey) -> bool {
        self.criterion(key).is_some_and(|c| c.may_be_read_by(Audience::Everybody))
    }

    /// The criteria on which a recommendation needs a finding: gates and judged ones.
    pub fn mandatory(&self) -> impl Iterator<Item = &'static Criterion> {
        self.criteria.iter().filter(|c| c.kind.is_mandatory())
    }

    /// SHA-256 over name, edition, parameters and criteria: what an event pins at submission.
    pub fn digest(&self) -> Digest {
        let mut text = format!("{}\n", self.id());
        for Parameter { key, value, mark } in self.parameters.list() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{key}={value} [{}]", mark.letter());
        }
        for c in self.criteria {
            let _ = writeln!(text, "{} {} {}", c.key, c.kind.key(), c.audience.key());
        }
        Digest::of(text.as_bytes())
    }
}

/// What the machine finds on each criterion, in the rulebook's order.
pub fn assess<'r>(rulebook: &'r Rulebook, facts: &Facts<'_>) -> Vec<Assessed<'r>> {
    rulebook
        .criteria
        .iter()
        .map(|criterion| Assessed { criterion, finding: (criterion.check)(facts, &rulebook.parameters) })
        .collect()
}
