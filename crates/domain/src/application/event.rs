//! What has happened to an application: ids, keys, dates and hashes only. Each event carries
//! what was decided at its time, so that a replay needs no calendar and no settings.

use super::{
    advice::{Advice, Asked, EvidenceRef, Ground, HearingOn, Opened, Outcome},
    command::LatePlacing,
    reference::Reference,
    state::Term,
    wording::WordingKind,
};
use crate::{
    council::{Taken, WarningKind},
    criteria::{Basis, CriterionKey},
    kernel::{
        ApplicationId, CouncilSessionId, Day, Digest, Instant, Language, OrganizationId, PersonId, QuestionId,
        ResolutionId, TextId, TextRef,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An event of one application. Who and when stand beside it (`Recorded`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A draft was begun.
    Started {
        /// Which application.
        application: ApplicationId,
        /// For which organization.
        organization: OrganizationId,
        /// Under which rulebook.
        rulebook: String,
        /// Deferrals of the organization so far, from earlier applications: they survive
        /// withdrawal and re-application.
        earlier_rounds: u16,
    },
    /// The draft was discarded by its owner.
    Discarded,
    /// The application has another owner.
    HandedOver {
        /// From whom.
        from: PersonId,
        /// To whom.
        to: PersonId,
    },
    /// The application was received.
    Submitted {
        /// Its reference.
        reference: Reference,
        /// Day of receipt at the secretariat.
        received_on: Day,
        /// Rulebook pinned at receipt.
        rulebook: String,
        /// Digest of the rulebook's parameters.
        parameters: Digest,
        /// Digest of version 1.
        version: Digest,
        /// Who declared it, by reference.
        declared_by: TextRef,
        /// The session aimed at.
        target: Option<CouncilSessionId>,
        /// Received after the lead day of the nearest session.
        late: bool,
        /// End of screening.
        screening_due: Instant,
        /// Deferrals of the organization so far, where a correction has changed them since the draft was begun.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        earlier_rounds: Option<u16>,
    },
    /// Somebody took the file and screening began, or went on.
    Taken {
        /// Who.
        by: PersonId,
    },
    /// The file was given to somebody.
    Assigned {
        /// To whom.
        to: PersonId,
    },
    /// Nobody holds the file.
    Released,
    /// Somebody declared a conflict.
    ConflictDeclared {
        /// Who.
        by: PersonId,
        /// Why.
        reason: TextRef,
    },
    /// A conflict was lifted.
    ConflictLifted {
        /// Whose.
        of: PersonId,
        /// Why.
        reason: TextRef,
    },
    /// An internal note.
    Noted {
        /// The words.
        words: TextRef,
        /// Colleagues mentioned.
        mentions: Vec<PersonId>,
    },
    /// The Director General's reply is on record.
    ReplyRecorded {
        /// Its date.
        dated: Day,
    },
    /// The file is complete, or goes on in spite of what is missing.
    Completed {
        /// Gates passed in spite of what is missing.
        proceeded: BTreeMap<CriterionKey, TextRef>,
        /// End of the review.
        review_due: Instant,
    },
    /// Questions went out.
    QuestionsAsked {
        /// Which.
        questions: Vec<Asked>,
        /// What may be changed.
        opened: Opened,
        /// End of the day by which the answer is due.
        due: Instant,
        /// Until when a late answer is still taken.
        grace: Instant,
    },
    /// An answer or comment was saved, not sent.
    AnswerSaved {
        /// Which question; `None` is a hearing's comment.
        question: Option<QuestionId>,
        /// The words.
        words: TextRef,
    },
    /// The answers were sent.
    AnswersSent {
        /// Number of the version frozen with them.
        number: u32,
        /// Its digest.
        version: Digest,
        /// Criteria whose findings are to be looked at again.
        stale: Vec<CriterionKey>,
        /// When the secretariat's next step is due.
        due: Instant,
    },
    /// More time was asked for.
    ExtensionRequested {
        /// Why.
        reason: TextRef,
    },
    /// More time was granted.
    ExtensionGranted {
        /// The new due day's end.
        due: Instant,
        /// The new end of grace.
        grace: Instant,
    },
    /// More time was refused.
    ExtensionRefused {
        /// The time that is left where the day had passed while the wish lay undecided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        renewed: Option<Term>,
        /// Why.
        reason: TextRef,
    },
    /// Another contact was found: a fresh grace.
    ContactFound {
        /// The due day's end, never earlier than before.
        due: Instant,
        /// The end of grace, never earlier than before.
        grace: Instant,
    },
    /// The questions were taken back.
    QuestionsCancelled {
        /// Why.
        reason: TextRef,
        /// When the secretariat's next step is due.
        due: Instant,
        /// The day that the organization is told, where the secretariat's own lies elsewhere.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<Instant>,
    },
    /// A reviewer's finding.
    FindingRecorded {
        /// On which criterion.
        criterion: CriterionKey,
        /// Met or not.
        met: bool,
        /// On what it chiefly rests, in a word; earlier events have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        basis: Option<Basis>,
        /// Why.
        reason: TextRef,
        /// Where it can be read.
        evidence: Vec<EvidenceRef>,
        /// On which version.
        version: u32,
    },
    /// A fact was corrected beside the NGO's answer.
    FactCorrected {
        /// Form name of the answer.
        at: String,
        /// What it should read, and why.
        words: TextRef,
        /// Where it can be read.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<EvidenceRef>,
    },
    /// The correction of a fact was taken back.
    FactCorrectionWithdrawn {
        /// Form name of the answer.
        at: String,
        /// Why.
        reason: TextRef,
    },
    /// The secretariat said in its words who the organization is.
    Summarized {
        /// What it says.
        words: TextRef,
    },
    /// A criterion was excepted.
    Excepted {
        /// Which.
        criterion: CriterionKey,
        /// Why.
        reason: TextRef,
    },
    /// A hearing was opened.
    HearingOpened {
        /// On what.
        on: HearingOn,
        /// What the NGO was told.
        words: TextRef,
        /// End of the day by which a comment is due.
        due: Instant,
        /// End of grace.
        grace: Instant,
    },
    /// A hearing that was opened by mistake was taken back.
    HearingCancelled {
        /// Why.
        reason: TextRef,
        /// When the secretariat's next step is due.
        due: Instant,
        /// The day that the organization is told, where the secretariat's own lies elsewhere.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told: Option<Instant>,
    },
    /// The comment of a hearing was sent.
    CommentSent {
        /// When the secretariat's next step is due.
        due: Instant,
    },
    /// The time is over; the file goes on without an answer, or with those that came.
    WentOn {
        /// Some answers had been saved: they count as sent, in this version.
        version: Option<Digest>,
        /// Criteria whose findings are to be looked at again.
        stale: Vec<CriterionKey>,
        /// When the secretariat's next step is due.
        due: Instant,
    },
    /// Recommended.
    Recommended {
        /// What and why.
        advice: Advice,
        /// When the countersignature is due.
        due: Instant,
    },
    /// The author took the recommendation back.
    Recalled {
        /// When the review is due.
        due: Instant,
    },
    /// Countersigned: endorsed.
    Countersigned,
    /// Sent back to where it came from.
    SentBack {
        /// Why.
        reason: TextRef,
        /// When the next step is due.
        due: Instant,
    },
    /// Proposed to close.
    ClosingProposed {
        /// On which ground.
        ground: Ground,
        /// In which words.
        reason: TextRef,
        /// When the countersignature is due.
        due: Instant,
    },
    /// Closed: not a case for this procedure.
    Closed {
        /// On which ground.
        ground: Ground,
        /// Can be reopened until.
        until: Instant,
    },
    /// A likely duplicate was linked.
    DuplicateLinked {
        /// The other file.
        of: ApplicationId,
        /// What speaks for it; earlier events have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextRef>,
    },
    /// A likely duplicate was dismissed.
    DuplicateDismissed {
        /// The other file.
        of: ApplicationId,
        /// Why.
        reason: TextRef,
    },
    /// A hit on a loaded list.
    HitFlagged {
        /// Which entry.
        hit: Digest,
        /// What it says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<TextRef>,
    },
    /// A hit was cleared.
    HitCleared {
        /// Which entry.
        hit: Digest,
        /// Why.
        reason: TextRef,
    },
    /// A hit was confirmed.
    HitConfirmed {
        /// Which entry.
        hit: Digest,
        /// What speaks for it.
        reason: TextRef,
    },
    /// The review was opened again.
    ReviewReopened {
        /// Why.
        reason: TextRef,
        /// When it is due.
        due: Instant,
    },
    /// Placed on a list.
    Placed {
        /// Of which session.
        session: CouncilSessionId,
        /// How, where the list was closed.
        late: Option<LatePlacing>,
        /// Its letter, where the list has letters already.
        letter: Option<u16>,
    },
    /// The list closed and gave the item its letter.
    Lettered {
        /// 0 is (a).
        letter: u16,
    },
    /// Taken off the list.
    Removed {
        /// Why; `None` when the session was cancelled or ended.
        reason: Option<TextRef>,
    },
    /// The session did not take it up.
    NotTakenUp,
    /// The Council has decided.
    DecisionRecorded {
        /// Under which resolution.
        resolution: ResolutionId,
        /// What.
        outcome: Outcome,
        /// On which day.
        on: Day,
        /// Against the secretariat's advice: counted in the public figures.
        against_advice: bool,
        /// Why it was recorded in spite of warnings.
        despite: Option<TextRef>,
    },
    /// The record was corrected before announcement.
    DecisionCorrected {
        /// Under which resolution.
        resolution: ResolutionId,
        /// What.
        outcome: Outcome,
        /// On which day.
        on: Day,
        /// Why.
        reason: TextRef,
    },
    /// The letter was looked at.
    LetterPreviewed {
        /// Its digest.
        letter: Digest,
    },
    /// The decision was announced.
    Announced {
        /// The letter's digest.
        letter: Digest,
        /// Admitted since, or may apply again from.
        effective: Day,
        /// Rounds of deferral of this application with this one.
        rounds: u16,
        /// What looked odd about the decision, against the advice apart: counted in the public figures.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        odd: BTreeSet<WarningKind>,
        /// The session to which it was deferred was over or called off by then: the letter names none.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        over: bool,
    },
    /// A correction was proposed.
    CorrectionProposed {
        /// A new outcome, if any.
        outcome: Option<Outcome>,
        /// How the decision was taken, where that is corrected: under which resolution, when, by which votes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        taken: Option<Taken>,
        /// What and why.
        reason: TextRef,
    },
    /// A correction was confirmed.
    CorrectionConfirmed {
        /// The corrected letter's digest.
        letter: Digest,
        /// Admitted since, or may apply again from.
        effective: Day,
        /// What looks odd about the decision as it stands now.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        odd: BTreeSet<WarningKind>,
        /// The session to which it is deferred was over or called off by then: the letter names none.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        over: bool,
    },
    /// The review of a deferred file goes on.
    ReviewResumed {
        /// When it is due.
        due: Instant,
    },
    /// A deferred dossier was updated.
    DossierUpdated {
        /// Number of the frozen version.
        number: u32,
        /// Its digest.
        version: Digest,
        /// Criteria whose findings are to be looked at again.
        stale: Vec<CriterionKey>,
    },
    /// Words of the file were written in another language.
    Translated {
        /// Which words.
        text: TextId,
        /// What they are.
        of: WordingKind,
        /// Into which language.
        language: Language,
        /// How they read there.
        words: TextRef,
        /// The NGO could read the words at that time.
        told: bool,
    },
    /// A translation was checked by a second person.
    TranslationChecked {
        /// Of which words.
        text: TextId,
        /// What they are.
        of: WordingKind,
        /// In which language.
        language: Language,
        /// The wording that was checked.
        wording: TextId,
        /// The NGO could read the words at that time.
        told: bool,
    },
    /// Withdrawn.
    Withdrawn {
        /// Why.
        reason: Option<TextRef>,
        /// Can be undone until.
        until: Instant,
    },
    /// The wish to withdraw was noted after the list had closed.
    WithdrawalNoted {
        /// Why.
        reason: Option<TextRef>,
    },
    /// The withdrawal was taken back.
    WithdrawalUndone,
    /// A closed file was opened again.
    Reopened {
        /// Why; `None` when sending the answers reopened it.
        reason: Option<TextRef>,
        /// When the next step is due.
        due: Instant,
        /// End of grace where the NGO has the next step.
        grace: Instant,
    },
    /// Another session is aimed at.
    Retargeted {
        /// Which.
        session: Option<CouncilSessionId>,
    },
    /// The NGO was reminded.
    Reminded {
        /// How many times by now.
        count: u8,
        /// Until when an answer is taken, where the clock stood still and the reminder came late.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
    },
    /// Somebody reminded the NGO between the clock's reminders. It is none of those: neither their count nor a
    /// day changes.
    RemindedByHand,
    /// No message reaches the NGO.
    ContactFailed,
    /// Closed for lack of an answer.
    Lapsed {
        /// Can be reopened until.
        until: Instant,
    },
    /// A deadline of the secretariat has passed.
    Escalated {
        /// Nobody is left who may countersign: the administrator is told.
        nobody_can_countersign: bool,
    },
    /// Carried over to the next session.
    CarriedOver {
        /// Which.
        session: Option<CouncilSessionId>,
    },
    /// The draft will expire.
    DraftWarned {
        /// How many warnings by now.
        count: u8,
        /// The end of the day on which it expires.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
    },
    /// The draft expired.
    DraftExpired,
}

names! {
    /// The name of an event, without its data.
    EventKind of Event by name {
        Started = "started", Discarded = "discarded", HandedOver = "handed_over", Submitted = "submitted",
        Taken = "taken", Assigned = "assigned", Released = "released", ConflictDeclared = "conflict_declared",
        ConflictLifted = "conflict_lifted", Noted = "noted", ReplyRecorded = "reply_recorded",
        Completed = "completed", QuestionsAsked = "questions_asked", AnswerSaved = "answer_saved",
        AnswersSent = "answers_sent", ExtensionRequested = "extension_requested",
        ExtensionGranted = "extension_granted", ExtensionRefused = "extension_refused",
        ContactFound = "contact_found",
        QuestionsCancelled = "questions_cancelled", FindingRecorded = "finding_recorded",
        FactCorrected = "fact_corrected", FactCorrectionWithdrawn = "fact_correction_withdrawn",
        Summarized = "summarized", Excepted = "excepted",
        HearingOpened = "hearing_opened", HearingCancelled = "hearing_cancelled",
        CommentSent = "comment_sent", WentOn = "went_on", Recommended = "recommended", Recalled = "recalled",
        Countersigned = "countersigned", SentBack = "sent_back", ClosingProposed = "closing_proposed",
        Closed = "closed", DuplicateLinked = "duplicate_linked", DuplicateDismissed = "duplicate_dismissed",
        HitFlagged = "hit_flagged", HitCleared = "hit_cleared", HitConfirmed = "hit_confirmed",
        ReviewReopened = "review_reopened",
        Placed = "placed", Lettered = "lettered", Removed = "removed", NotTakenUp = "not_taken_up",
        DecisionRecorded = "decision_recorded", DecisionCorrected = "decision_corrected",
        LetterPreviewed = "letter_previewed", Announced = "announced",
        CorrectionProposed = "correction_proposed", CorrectionConfirmed = "correction_confirmed",
        ReviewResumed = "review_resumed", DossierUpdated = "dossier_updated", Translated = "translated",
        TranslationChecked = "translation_checked", Withdrawn = "withdrawn",
        WithdrawalNoted = "withdrawal_noted", WithdrawalUndone = "withdrawal_undone", Reopened = "reopened",
        Retargeted = "retargeted", Reminded = "reminded",
        RemindedByHand = "reminded_by_hand", ContactFailed = "contact_failed", Lapsed = "lapsed",
        Escalated = "escalated", CarriedOver = "carried_over", DraftWarned = "draft_warned",
        DraftExpired = "draft_expired",
    }
}
stored!(Event);
