//! How officers and senior officers do their deeds on a file.

use crate::{
    Size,
    case::Case,
    cast::OFFICERS,
    deed::{ByOfficer, BySenior},
    error::Error,
    hands::Hands,
    topic::Topic,
    words,
};
use domain::{
    application::{AdviceKind, Asked, Command, EvidenceRef, Ground, Opened, Subject},
    criteria::{Basis, CriterionKey, Kind},
    kernel::{Digest, Language, PersonId, QuestionId, TextId},
};
use persistence::read::together::Together;
use std::collections::{BTreeMap, BTreeSet};

/// The answer that an officer corrects.
const MEMBERS: &str = "members_by_country.0.individuals";

/// Every criterion that waits for a person.
pub(crate) fn judged() -> Result<Vec<CriterionKey>, Error> {
    let rulebook = domain::criteria::current()?;
    Ok(rulebook.criteria().iter().filter(|c| c.kind == Kind::Judged).map(|c| c.key).collect())
}

impl Case {
    pub(crate) async fn by_officer(&mut self, hands: &mut Hands, deed: ByOfficer) -> Result<(), Error> {
        let officer = self.officer();
        let id = hands.id(officer)?;
        match deed {
            ByOfficer::Take => self.act(hands, id, Command::Take, &[]).await,
            ByOfficer::Assign => {
                self.desk = (self.desk + 1) % OFFICERS.len();
                let to = hands.id(self.officer())?;
                self.act(hands, id, Command::Assign { to }, &[]).await
            }
            ByOfficer::Release => self.act(hands, id, Command::Release, &[]).await,
            ByOfficer::Reply => {
                let dated = hands.today();
                self.act(hands, id, Command::RecordReply { dated }, &[]).await
            }
            ByOfficer::Complete => self.complete(hands, None).await,
            ByOfficer::CompleteDespite(gate) => self.complete(hands, Some(gate)).await,
            ByOfficer::Find(count) => self.find(hands, count, None).await,
            ByOfficer::FindUnmet(unmet) => self.find(hands, usize::MAX, Some(unmet)).await,
            ByOfficer::FindAgain => self.find_again(hands).await,
            ByOfficer::Ask(topic) => self.ask(hands, topic, None).await,
            ByOfficer::AskAgain(topic) => {
                let before = self.state(hands).await?.questions.last().map(|q| q.asked.id);
                self.ask(hands, topic, before).await
            }
            ByOfficer::Remind => self.remind(hands, id).await,
            ByOfficer::GrantTime => self.act(hands, id, Command::GrantExtension, &[]).await,
            ByOfficer::Recall => self.act(hands, id, Command::Recall, &[]).await,
            ByOfficer::Resume => self.act(hands, id, Command::ResumeReview, &[]).await,
            ByOfficer::Translate => self.translate(hands).await,
            ByOfficer::Summarize => self.summarize(hands).await,
            deed => self.by_officer_in_words(hands, deed).await,
        }
    }

    /// Deeds that take words.
    async fn by_officer_in_words(&mut self, hands: &mut Hands, deed: ByOfficer) -> Result<(), Error> {
        let officer = self.officer();
        match deed {
            ByOfficer::Note => {
                let mentions = vec![hands.id(self.senior())?];
                let note = words::NOTES[self.n % 3];
                self.reasoned(hands, officer, &note, |words| Command::Note { words, mentions }).await
            }
            ByOfficer::CorrectFact => {
                let correct = |words| Command::CorrectFact { at: MEMBERS.to_owned(), words, evidence: Vec::new() };
                self.reasoned(hands, officer, &words::CORRECTED_FACT, correct).await
            }
            ByOfficer::WithdrawFactCorrection => {
                let withdraw = |reason| Command::WithdrawFactCorrection { at: MEMBERS.to_owned(), reason };
                self.reasoned(hands, officer, &words::CORRECTION_WITHDRAWN, withdraw).await
            }
            ByOfficer::Except(criterion) => {
                let young = criterion == CriterionKey::LegalMinAge;
                let why = if young { words::PROCEEDED } else { words::EXCEPTED };
                self.reasoned(hands, officer, &why, |reason| Command::Except { criterion, reason }).await
            }
            ByOfficer::Cancel => {
                self.asked.clear();
                self.to_the_ngo(hands, &words::NOT_NEEDED, |reason| Command::CancelQuestions { reason }).await
            }
            ByOfficer::RefuseTime => {
                self.to_the_ngo(hands, &words::NO_MORE_TIME, |reason| Command::RefuseExtension { reason }).await
            }
            ByOfficer::Hear => {
                let closing = self.state(hands).await?.state.kind() == domain::application::StateKind::ClosingProposed;
                let told = if closing { words::CLOSING_HEARING } else { words::HEARING };
                self.to_the_ngo(hands, &told, |words| Command::Hear { words }).await
            }
            ByOfficer::CancelHearing => {
                self.to_the_ngo(hands, &words::HEARD_TOO_EARLY, |reason| Command::CancelHearing { reason }).await
            }
            ByOfficer::Recommend(advice) => {
                let reason = self.advice(hands, advice).await?;
                self.reasoned(hands, officer, &reason, |reason| Command::Recommend { advice, reason }).await
            }
            ByOfficer::ProposeClosing => {
                let (ground, reason) = (self.ground(), words::CLOSING[self.n % 3]);
                self.reasoned(hands, officer, &reason, |reason| Command::ProposeClosing { ground, reason }).await
            }
            ByOfficer::Flag | ByOfficer::Confirm | ByOfficer::Clear => self.listed(hands, deed).await,
            ByOfficer::Conflict => {
                // A colleague who does not hold it.
                let colleague = OFFICERS[(self.desk + 1) % OFFICERS.len()];
                self.reasoned(hands, colleague, &words::CONFLICT, |reason| Command::DeclareConflict { reason }).await
            }
            ByOfficer::Reopen => {
                self.reasoned(hands, officer, &words::REOPENED, |reason| Command::Reopen { reason }).await
            }
            ByOfficer::LinkDuplicate | ByOfficer::DismissDuplicate => self.duplicate(hands, deed).await,
            _ => Ok(()),
        }
    }

    /// Weekends and holidays move what was asked and what the clock does: the law says whether it is the time.
    async fn remind(&self, hands: &mut Hands, officer: PersonId) -> Result<(), Error> {
        let viewer = hands.viewer(officer).await?;
        let chosen = hands.store.files_chosen(&viewer, &[self.id()?]).await?;
        let (rulings, _) = hands.store.step_weighed(&viewer, &chosen.files, Together::Remind).await?;
        match rulings.first() {
            Some(Ok(())) => self.act(hands, officer, Command::RemindNow, &[]).await,
            _ => Ok(()),
        }
    }

    /// Words to the organization, in its language.
    async fn to_the_ngo(
        &self,
        hands: &mut Hands,
        words: &words::Three,
        command: impl FnOnce(domain::kernel::TextRef) -> Command,
    ) -> Result<(), Error> {
        let (text, officer) = (hands.words(self.language(), words), hands.id(self.officer())?);
        self.act(hands, officer, command(text.reference()), &[text]).await
    }

    async fn complete(&self, hands: &mut Hands, despite: Option<CriterionKey>) -> Result<(), Error> {
        let officer = self.officer();
        let reason = hands.words(officer.language, &words::PROCEEDED);
        let proceed_despite: BTreeMap<_, _> = despite.map(|gate| (gate, reason.reference())).into_iter().collect();
        let texts = if despite.is_some() { vec![reason] } else { Vec::new() };
        let officer = hands.id(officer)?;
        self.act(hands, officer, Command::Complete { proceed_despite, legible: true }, &texts).await
    }

    async fn find(&self, hands: &mut Hands, count: usize, unmet: Option<CriterionKey>) -> Result<(), Error> {
        for criterion in judged()?.into_iter().take(count) {
            self.find_on(hands, criterion, unmet != Some(criterion)).await?;
        }
        Ok(())
    }

    async fn find_again(&self, hands: &mut Hands) -> Result<(), Error> {
        let findings = self.state(hands).await?.findings;
        for (criterion, _) in findings.iter().filter(|(_, finding)| finding.stale) {
            self.find_on(hands, *criterion, true).await?;
        }
        Ok(())
    }

    async fn find_on(&self, hands: &mut Hands, criterion: CriterionKey, met: bool) -> Result<(), Error> {
        let reason = words::finding(criterion, met);
        // The statutes for one criterion, a report for the next.
        let document = self.documents.get(1 + criterion as usize % 5);
        let evidence =
            document.map(|document| EvidenceRef { document: *document, page: Some(1) }).into_iter().collect();
        self.reasoned(hands, self.officer(), &reason, |reason| Command::RecordFinding {
            criterion,
            met,
            basis: Some(if met { Basis::DocumentShows } else { Basis::EvidenceWeak }),
            reason,
            evidence,
        })
        .await
    }

    async fn ask(&mut self, hands: &mut Hands, topic: Topic, before: Option<QuestionId>) -> Result<(), Error> {
        let (words, why) =
            (hands.words(self.language(), &topic.question()), hands.words(self.language(), &words::ASKED_AGAIN));
        let id: QuestionId = hands.store.new_id();
        let subject = topic.criterion().map_or(Subject::Document(topic.document()), Subject::Criterion);
        let asked =
            Asked { id, subject, words: words.reference(), earlier: before.map(|earlier| (earlier, why.reference())) };
        let opened = Opened { documents: BTreeSet::from([topic.document()]), ..Opened::default() };
        let texts = if before.is_some() { vec![words, why] } else { vec![words] };
        let officer = hands.id(self.officer())?;
        self.act(hands, officer, Command::Ask { questions: vec![asked], opened }, &texts).await?;
        self.asked.push((id, topic));
        Ok(())
    }

    /// The reason of a recommendation; of one to defer, none that was given before.
    async fn advice(&self, hands: &mut Hands, advice: AdviceKind) -> Result<words::Three, Error> {
        Ok(match advice {
            AdviceKind::Admit => words::ADMIT[self.n % 3],
            AdviceKind::NotAdmit => words::NOT_ADMIT,
            AdviceKind::Defer => words::DEFER[usize::from(self.state(hands).await?.rounds) % words::DEFER.len()],
        })
    }

    async fn summarize(&self, hands: &mut Hands) -> Result<(), Error> {
        let officer = self.officer();
        let text = hands.store.new_text(officer.language, words::summary(self.ngo, officer.language));
        let (by, senior, of) = (hands.id(officer)?, hands.id(self.senior())?, text.id);
        self.act(hands, by, Command::Summarize { words: text.reference() }, &[text]).await?;
        // A place to measure on prints no papers.
        if hands.size == Size::Sample {
            return Ok(());
        }
        // It stands in the paper, which the Council reads in three languages.
        for language in Language::ALL.into_iter().filter(|language| *language != officer.language) {
            let words = hands.store.new_text(language, words::summary(self.ngo, language));
            let wording = words.id;
            let translate = Command::Translate { text: of, language, words: words.reference() };
            self.act(hands, by, translate, &[words]).await?;
            let check = Command::CheckTranslation { text: of, language, wording };
            self.act(hands, senior, check, &[]).await?;
        }
        Ok(())
    }

    /// The reason of the advice, in the other two languages.
    async fn translate(&self, hands: &mut Hands) -> Result<(), Error> {
        let officer = self.officer();
        let (text, id) = (self.reason_of_the_advice(hands).await?, hands.id(officer)?);
        for language in Language::ALL.into_iter().filter(|language| *language != officer.language) {
            let words = hands.words(language, &words::ADMIT[self.n % 3]);
            let command = Command::Translate { text, language, words: words.reference() };
            self.act(hands, id, command, &[words]).await?;
        }
        Ok(())
    }

    /// One is looked at, the other waits.
    async fn check_translation(&self, hands: &mut Hands) -> Result<(), Error> {
        let (text, senior) = (self.reason_of_the_advice(hands).await?, hands.id(self.senior())?);
        let application = self.state(hands).await?;
        let waits = Language::ALL.into_iter().find_map(|l| Some((l, application.translation(text, l)?.words.id)));
        let (language, wording) = waits.ok_or_else(|| Error::Gone("a translation".to_owned()))?;
        self.act(hands, senior, Command::CheckTranslation { text, language, wording }, &[]).await
    }

    async fn reason_of_the_advice(&self, hands: &mut Hands) -> Result<TextId, Error> {
        let reason = self.state(hands).await?.state.advice().map(|advice| advice.reason.id);
        reason.ok_or_else(|| Error::Gone("the reason of an advice".to_owned()))
    }

    const fn ground(&self) -> Ground {
        match self.n % 3 {
            0 => Ground::NotAnNgo,
            1 => Ground::NotItsOwnRequest,
            _ => Ground::CeasedToExist,
        }
    }

    /// An entry of a list, by its digest.
    fn hit(&self) -> Digest {
        Digest::of(format!("{} / list of {}", self.ngo.chair, self.ngo.country).as_bytes())
    }

    /// What an officer read on a list, and made of it.
    async fn listed(&self, hands: &mut Hands, deed: ByOfficer) -> Result<(), Error> {
        let (officer, hit) = (self.officer(), self.hit());
        match deed {
            ByOfficer::Flag => {
                let flag = |words| Command::FlagHit { hit, words: Some(words) };
                self.reasoned(hands, officer, &words::HIT_FLAGGED, flag).await
            }
            ByOfficer::Confirm => {
                self.reasoned(hands, officer, &words::HIT_CONFIRMED, |reason| Command::ConfirmHit { hit, reason }).await
            }
            _ => self.reasoned(hands, officer, &words::HIT_CLEARED, |reason| Command::ClearHit { hit, reason }).await,
        }
    }

    /// The file that looks alike: whichever the officer looked at last.
    async fn duplicate(&self, hands: &mut Hands, deed: ByOfficer) -> Result<(), Error> {
        let of = hands.alike.ok_or_else(|| Error::Gone("a file that looks alike".to_owned()))?;
        if deed == ByOfficer::LinkDuplicate {
            let reason = words::DUPLICATE_LINKED;
            return self.reasoned(hands, self.officer(), &reason, |reason| Command::LinkDuplicate { of, reason }).await;
        }
        let reason = words::DUPLICATE_DISMISSED;
        self.reasoned(hands, self.officer(), &reason, |reason| Command::DismissDuplicate { of, reason }).await
    }

    pub(crate) async fn by_senior(&self, hands: &mut Hands, deed: BySenior) -> Result<(), Error> {
        let senior = self.senior();
        match deed {
            BySenior::Countersign => {
                let id = hands.id(senior)?;
                self.act(hands, id, Command::Countersign, &[]).await
            }
            BySenior::SendBack => {
                self.reasoned(hands, senior, &words::SENT_BACK, |reason| Command::SendBack { reason }).await
            }
            BySenior::ReopenReview => {
                self.reasoned(hands, senior, &words::REOPENED_REVIEW, |reason| Command::ReopenReview { reason }).await
            }
            BySenior::ReopenClosed => {
                self.reasoned(hands, self.other_senior(), &words::REOPENED, |reason| Command::Reopen { reason }).await
            }
            BySenior::LiftConflict => {
                let of = hands.id(OFFICERS[(self.desk + 1) % OFFICERS.len()])?;
                let lifted = words::CONFLICT_LIFTED;
                self.reasoned(hands, senior, &lifted, |reason| Command::LiftConflict { of, reason }).await
            }
            BySenior::CheckTranslation => self.check_translation(hands).await,
            BySenior::ConfirmCorrection => self.confirm_correction(hands).await,
        }
    }
}
