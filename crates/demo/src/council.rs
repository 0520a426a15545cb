//! How the Council secretary does the deeds on a file.

use crate::{
    case::Case,
    deed::{ByCouncil, Decision},
    error::Error,
    hands::Hands,
    sitting::{Sitting, Sittings},
    words,
};
use domain::{
    application::{Command, LatePlacing, Outcome, OutcomeKind, State},
    council::{self, DecisionRule, RecordedOutcome, Removal, Votes},
    criteria::CriterionKey,
    kernel::{Digest, Language, TextRef},
};
use persistence::NewText;
use std::collections::BTreeSet;

impl Case {
    pub(crate) async fn by_council(
        &mut self,
        hands: &mut Hands,
        sittings: &Sittings,
        deed: ByCouncil,
    ) -> Result<(), Error> {
        let (secretary, application) = (hands.id(Self::secretary())?, self.id()?);
        match deed {
            ByCouncil::Place(sitting) => {
                let session = sittings.id(sitting)?;
                self.act(hands, secretary, Command::Place { session, late: None }, &[]).await
            }
            ByCouncil::PlaceLate(sitting) => {
                let (session, reason) = (sittings.id(sitting)?, hands.words(Language::En, &words::LATE));
                let late = Some(LatePlacing::Addendum(reason.reference()));
                self.act(hands, secretary, Command::Place { session, late }, &[reason]).await
            }
            ByCouncil::Remove => {
                let removed = words::REMOVED;
                self.reasoned(hands, Self::secretary(), &removed, |reason| Command::Remove { reason }).await
            }
            ByCouncil::TakeOut(sitting) => {
                let reason = hands.words(Language::En, &words::REMOVED);
                let why = Removal::Withdrawn(Some(reason.reference()));
                let command = council::Command::RemoveItem { application, why };
                hands.session(sittings.id(sitting)?, command, &[reason]).await
            }
            ByCouncil::Decide(sitting, decision) => self.decide(hands, sittings, sitting, decision).await,
            ByCouncil::NotTakenUp(sitting) => {
                let command = council::Command::MarkNotTakenUp { application };
                hands.session(sittings.id(sitting)?, command, &[]).await
            }
            ByCouncil::CorrectDecision(sitting) => {
                let on = self.decided_on(hands).await?;
                let resolution = sittings.resolution(sitting, true)?;
                let correct = |reason| Command::CorrectDecision { resolution, outcome: Outcome::Admitted, on, reason };
                self.reasoned(hands, Self::secretary(), &words::SLIP, correct).await
            }
            ByCouncil::Preview(sitting) => self.preview(hands, sittings, sitting).await.map(|_| ()),
            ByCouncil::Announce(sitting) => {
                let letter = self.preview(hands, sittings, sitting).await?;
                self.act(hands, secretary, Command::Announce { letter }, &[]).await
            }
            ByCouncil::ProposeCorrection { outcome } => self.propose_correction(hands, outcome).await,
        }
    }

    async fn decided_on(&self, hands: &mut Hands) -> Result<domain::kernel::Day, Error> {
        match self.state(hands).await?.state {
            State::Decided(decided) => Ok(decided.on),
            _ => Err(Error::Gone(format!("the decision on {}", self.ngo.name))),
        }
    }

    async fn decide(
        &self,
        hands: &mut Hands,
        sittings: &Sittings,
        sitting: Sitting,
        decision: Decision,
    ) -> Result<(), Error> {
        let language = self.language();
        let (reasons, despite) = match decision {
            Decision::Admit => (None, None),
            Decision::Refuse => (Some(&words::COUNCIL_REASONS), None),
            Decision::RefuseDespite => (Some(&words::COUNCIL_REASONS), Some(&words::DESPITE)),
            Decision::Defer => (Some(&words::COUNCIL_QUESTIONS), None),
            Decision::DeferDespite => (Some(&words::COUNCIL_QUESTIONS), Some(&words::DESPITE)),
        };
        let reasons: Option<NewText> = reasons.map(|w| hands.words(language, w));
        let despite: Option<NewText> = despite.map(|w| hands.words(Language::En, w));
        let outcome = match (decision, reasons.as_ref().map(NewText::reference)) {
            (Decision::Refuse | Decision::RefuseDespite, Some(reasons)) => {
                Outcome::NotAdmitted { criteria: BTreeSet::from([CriterionKey::IdentityInternational]), reasons }
            }
            (Decision::Defer | Decision::DeferDespite, Some(reasons)) => Outcome::Deferred { to: None, reasons },
            _ => Outcome::Admitted,
        };
        let voted = matches!(decision, Decision::Refuse);
        let record = RecordedOutcome {
            application: self.id()?,
            resolution: sittings.resolution(sitting, outcome.kind() == OutcomeKind::Admitted)?,
            outcome,
            on: hands.today(),
            rule: if voted { DecisionRule::CONSTITUTION } else { DecisionRule::WithoutVote },
            votes: voted.then_some(Votes { in_favour: 31, against: 64, abstaining: 20, present: 118 }),
        };
        let why: Option<TextRef> = despite.as_ref().map(NewText::reference);
        let texts: Vec<NewText> = reasons.into_iter().chain(despite).collect();
        let command = council::Command::RecordOutcome { record, despite: why };
        hands.session(sittings.id(sitting)?, command, &texts).await
    }

    /// Looks at the letter of decision.
    async fn preview(&self, hands: &mut Hands, sittings: &Sittings, sitting: Sitting) -> Result<Digest, Error> {
        let (secretary, id) = (hands.id(Self::secretary())?, self.id()?);
        let viewer = hands.viewer(secretary).await?;
        let made = web::council::decision_letter(&hands.store, &viewer, sittings.id(sitting)?, id).await;
        let (language, body) = made.map_err(|_| Error::Letter(self.ngo.name.to_owned()))?;
        let kind = match self.state(hands).await?.state {
            State::Decided(decided) => decided.outcome.kind(),
            _ => return Err(Error::Letter(self.ngo.name.to_owned())),
        };
        let letter = hands.store.letter_freeze(id, kind, language, &body).await?;
        self.act(hands, secretary, Command::Preview { letter }, &[]).await?;
        Ok(letter)
    }

    async fn propose_correction(&self, hands: &mut Hands, outcome: bool) -> Result<(), Error> {
        let secretary = hands.id(Self::secretary())?;
        // The corrected letter says it: in the language of the organization.
        let reason = hands.words(self.language(), if outcome { &words::SLIP } else { &words::CLERICAL });
        let questions = hands.words(self.language(), &words::COUNCIL_QUESTIONS);
        let deferred = outcome.then(|| Outcome::Deferred { to: None, reasons: questions.reference() });
        let texts = if outcome { vec![reason.clone(), questions] } else { vec![reason.clone()] };
        let command = Command::ProposeCorrection { outcome: deferred, taken: None, reason: reason.reference() };
        self.act(hands, secretary, command, &texts).await
    }

    /// The corrected letter, as the secretariat would look at it, and the second secretary's signature.
    pub(crate) async fn confirm_correction(&self, hands: &mut Hands) -> Result<(), Error> {
        let (id, by) = (self.id()?, hands.id(Self::second_secretary())?);
        let viewer = hands.viewer(by).await?;
        let unmade = || Error::Letter(self.ngo.name.to_owned());
        let application = self.state(hands).await?;
        let decided = application.state.announced().ok_or_else(unmade)?;
        let outcome = application.correction().and_then(|c| c.outcome.as_ref()).unwrap_or(&decided.outcome);
        let made = web::council::corrected_letter(&hands.store, &viewer, decided.item.session, id).await;
        let (language, body) = made.map_err(|_| unmade())?;
        let letter = hands.store.letter_freeze(id, outcome.kind(), language, &body).await?;
        self.act(hands, by, Command::ConfirmCorrection { letter }, &[]).await
    }
}
