//! Where a criterion or a parameter comes from, and how sure that is.

use crate::instruments::Instrument;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How well something is known. Pages show it beside every criterion and parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// \[S\] Read in the source itself.
    Sourced,
    /// \[Q\] Quoted or reported by another source.
    Quoted,
    /// \[A\] By analogy with a body that publishes its rule, or inferred.
    Analogy,
    /// \[P\] Our own default, until the secretariat confirms or changes it.
    Policy,
}

impl Mark {
    /// Every mark, surest first.
    pub const ALL: [Self; 4] = [Self::Sourced, Self::Quoted, Self::Analogy, Self::Policy];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sourced => "sourced",
            Self::Quoted => "quoted",
            Self::Analogy => "analogy",
            Self::Policy => "policy",
        }
    }

    /// The letter by which the design and the tables cite it.
    pub const fn letter(self) -> char {
        match self {
            Self::Sourced => 'S',
            Self::Quoted => 'Q',
            Self::Analogy => 'A',
            Self::Policy => 'P',
        }
    }
}

/// A body that publishes its rule on observers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// Economic and Social Council, resolution 1996/31.
    Ecosoc,
    /// Climate convention.
    Unfccc,
    /// Convention on Biological Diversity.
    Cbd,
    /// Environment Programme.
    Unep,
    /// Educational, Scientific and Cultural Organization.
    Unesco,
    /// World Health Organization.
    Who,
    /// WHO, Western Pacific.
    WhoWesternPacific,
    /// International Labour Organization.
    Ilo,
    /// World Intellectual Property Organization.
    Wipo,
    /// International Maritime Organization.
    Imo,
    /// Council of Europe.
    CouncilOfEurope,
    /// African Commission on Human and Peoples' Rights.
    Achpr,
    /// African Committee of Experts on the Rights and Welfare of the Child.
    Acerwc,
    /// Oil pollution compensation funds.
    Iopc,
    /// Committee on the Peaceful Uses of Outer Space.
    Copuos,
}

impl Body {
    /// Every body.
    pub const ALL: [Self; 15] = [
        Self::Ecosoc,
        Self::Unfccc,
        Self::Cbd,
        Self::Unep,
        Self::Unesco,
        Self::Who,
        Self::WhoWesternPacific,
        Self::Ilo,
        Self::Wipo,
        Self::Imo,
        Self::CouncilOfEurope,
        Self::Achpr,
        Self::Acerwc,
        Self::Iopc,
        Self::Copuos,
    ];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ecosoc => "ecosoc",
            Self::Unfccc => "unfccc",
            Self::Cbd => "cbd",
            Self::Unep => "unep",
            Self::Unesco => "unesco",
            Self::Who => "who",
            Self::WhoWesternPacific => "who_western_pacific",
            Self::Ilo => "ilo",
            Self::Wipo => "wipo",
            Self::Imo => "imo",
            Self::CouncilOfEurope => "council_of_europe",
            Self::Achpr => "achpr",
            Self::Acerwc => "acerwc",
            Self::Iopc => "iopc",
            Self::Copuos => "copuos",
        }
    }
}

/// Where something comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "from", content = "which")]
pub enum Origin {
    /// An article of the Constitution, in the text in force.
    Constitution(&'static str),
    /// A rule of the Council's Rules of Procedure.
    CouncilRule(&'static str),
    /// A guiding document.
    Instrument(Instrument),
    /// A paper of the Council, by its symbol.
    CouncilPaper(&'static str),
    /// What was done at a session of the Council, by its number.
    SessionPractice(u16),
    /// What the Organization says of itself, reported by others.
    Reported,
    /// Another body's rule.
    Body(Body),
    /// The rules of all the bodies that were compared.
    AllBodies,
    /// Inferred from what is known; no body's rule.
    Inferred,
    /// Our own default.
    OwnDefault,
}

/// A source with its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Source {
    /// How sure.
    pub mark: Mark,
    /// From where.
    pub origin: Origin,
    /// Which part of the criterion rests on it.
    pub part: Part,
}

/// The part of a criterion or parameter that a source bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The whole of it.
    Whole,
    /// That the organization itself has to ask.
    OwnRequest,
    /// To whom the letter goes.
    Addressee,
    /// Who signs.
    Signatory,
    /// The word that the Constitution uses.
    Term,
    /// How it is tested.
    Test,
    /// The figure.
    Figure,
    /// The principle.
    Principle,
    /// That such a practice exists.
    Practice,
    /// The languages.
    Languages,
    /// The interval.
    Interval,
    /// The notice to be given.
    Notice,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 12] = [
        Self::Whole,
        Self::OwnRequest,
        Self::Addressee,
        Self::Signatory,
        Self::Term,
        Self::Test,
        Self::Figure,
        Self::Principle,
        Self::Practice,
        Self::Languages,
        Self::Interval,
        Self::Notice,
    ];

    /// Stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::OwnRequest => "own_request",
            Self::Addressee => "addressee",
            Self::Signatory => "signatory",
            Self::Term => "term",
            Self::Test => "test",
            Self::Figure => "figure",
            Self::Principle => "principle",
            Self::Practice => "practice",
            Self::Languages => "languages",
            Self::Interval => "interval",
            Self::Notice => "notice",
        }
    }
}

impl Source {
    /// Read in the source itself.
    pub const fn sourced(origin: Origin, part: Part) -> Self {
        Self { mark: Mark::Sourced, origin, part }
    }

    /// Reported by another source.
    pub const fn quoted(origin: Origin, part: Part) -> Self {
        Self { mark: Mark::Quoted, origin, part }
    }

    /// By analogy with another body's rule.
    pub const fn analogy(body: Body, part: Part) -> Self {
        Self { mark: Mark::Analogy, origin: Origin::Body(body), part }
    }

    /// Inferred.
    pub const fn inferred(origin: Origin, part: Part) -> Self {
        Self { mark: Mark::Analogy, origin, part }
    }

    /// Our own default.
    pub const fn policy(part: Part) -> Self {
        Self { mark: Mark::Policy, origin: Origin::OwnDefault, part }
    }
}

impl fmt::Display for Source {
    /// `[S] constitution 8: term`, as the generated table shows it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] ", self.mark.letter())?;
        match self.origin {
            Origin::Constitution(article) => write!(f, "constitution {article}")?,
            Origin::CouncilRule(rule) => write!(f, "council_rule {rule}")?,
            Origin::Instrument(instrument) => write!(f, "{instrument}")?,
            Origin::CouncilPaper(symbol) => f.write_str(symbol)?,
            Origin::SessionPractice(session) => write!(f, "session {session}")?,
            Origin::Reported => f.write_str("reported")?,
            Origin::Body(body) => f.write_str(body.key())?,
            Origin::AllBodies => f.write_str("all_bodies")?,
            Origin::Inferred => f.write_str("inferred")?,
            Origin::OwnDefault => f.write_str("own_default")?,
        }
        match self.part {
            Part::Whole => Ok(()),
            part => write!(f, ": {}", part.key()),
        }
    }
}
