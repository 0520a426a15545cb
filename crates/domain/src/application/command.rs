//! What can be asked of an application. Who may, and in which state, stands in `law`.

use super::advice::{AdviceKind, Asked, EvidenceRef, Ground, Opened, Outcome};
use crate::{
    council::Taken,
    criteria::{Basis, CriterionKey},
    kernel::{
        ApplicationId, CouncilSessionId, Day, Digest, Language, OrganizationId, PersonId, QuestionId, ResolutionId,
        TextId, TextRef,
    },
};
use std::collections::BTreeMap;

/// A command on one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begins a draft.
    Start {
        /// For which organization.
        organization: OrganizationId,
    },
    /// Saves a section of the draft: no event, the draft is state of its own.
    Save,
    /// Adds, replaces or removes a document of the draft: no event.
    Attach,
    /// Discards the draft.
    Discard,
    /// Moves the ownership of the application to a colleague.
    HandOver {
        /// To whom.
        to: PersonId,
    },
    /// Submits the version that the declaration page showed.
    Submit {
        /// Digest of the version that was seen.
        version: Digest,
        /// Declared by this named person, with authority.
        declared_by: TextRef,
    },
    /// Withdraws the application.
    Withdraw {
        /// Why, where the NGO wants to say.
        reason: Option<TextRef>,
    },
    /// Takes a withdrawal back.
    UndoWithdrawal,
    /// Takes an unassigned file.
    Take,
    /// Gives the file to somebody.
    Assign {
        /// To whom.
        to: PersonId,
    },
    /// Gives the file back to nobody.
    Release,
    /// Declares a conflict of interest on oneself.
    DeclareConflict {
        /// Why, seen by senior officers only.
        reason: TextRef,
    },
    /// Lifts a conflict of somebody.
    LiftConflict {
        /// Whose.
        of: PersonId,
        /// Why.
        reason: TextRef,
    },
    /// Adds an internal note.
    Note {
        /// The words.
        words: TextRef,
        /// Colleagues mentioned.
        mentions: Vec<PersonId>,
    },
    /// Puts the Director General's dated letter of reply on record.
    RecordReply {
        /// Its date.
        dated: Day,
    },
    /// Finds the file complete.
    Complete {
        /// Gates passed in spite of what is missing, each with its reason.
        proceed_despite: BTreeMap<CriterionKey, TextRef>,
        /// The documents can be read.
        legible: bool,
    },
    /// Asks questions; several go out as one request.
    Ask {
        /// The questions.
        questions: Vec<Asked>,
        /// What may be changed with the answer, beside the kinds of document that are asked about.
        opened: Opened,
    },
    /// Saves an answer or the comment of a hearing, not yet sent.
    SaveAnswer {
        /// Which question; `None` is the comment of a hearing.
        question: Option<QuestionId>,
        /// The words.
        words: TextRef,
    },
    /// Sends the answers saved: freezes the next version.
    SendAnswers {
        /// Digest of the version that was seen.
        version: Digest,
    },
    /// Asks for more time.
    RequestExtension {
        /// Why.
        reason: TextRef,
    },
    /// Grants it.
    GrantExtension,
    /// Refuses it.
    RefuseExtension {
        /// Why.
        reason: TextRef,
    },
    /// Another contact was found after a message had failed: a fresh grace begins.
    ContactFound,
    /// Takes questions back.
    CancelQuestions {
        /// Why.
        reason: TextRef,
    },
    /// Takes a hearing back that was opened by mistake.
    CancelHearing {
        /// Why.
        reason: TextRef,
    },
    /// Records a finding on a criterion.
    RecordFinding {
        /// On which.
        criterion: CriterionKey,
        /// Met or not.
        met: bool,
        /// On what it chiefly rests, in a word.
        basis: Option<Basis>,
        /// Why.
        reason: TextRef,
        /// Where it can be read.
        evidence: Vec<EvidenceRef>,
    },
    /// Corrects a fact, beside the NGO's answer; it takes the place of an earlier correction of the same answer.
    CorrectFact {
        /// Form name of the answer.
        at: String,
        /// What it should read, and why.
        words: TextRef,
        /// Where it can be read.
        evidence: Vec<EvidenceRef>,
    },
    /// Takes back that a fact was corrected: the NGO's answer stands alone again.
    WithdrawFactCorrection {
        /// Form name of the answer.
        at: String,
        /// Why.
        reason: TextRef,
    },
    /// Says in the secretariat's words who the organization is: for the Council.
    Summarize {
        /// What it says; it takes the place of what was said before.
        words: TextRef,
    },
    /// Excepts a mandatory criterion that is not met.
    Except {
        /// Which.
        criterion: CriterionKey,
        /// Why.
        reason: TextRef,
    },
    /// Opens a hearing: the NGO is told what stands against it and may comment.
    Hear {
        /// What it is told.
        words: TextRef,
    },
    /// Recommends.
    Recommend {
        /// What.
        advice: AdviceKind,
        /// Why.
        reason: TextRef,
    },
    /// Takes one's own recommendation back before it is countersigned.
    Recall,
    /// Countersigns a recommendation, or a proposal to close.
    Countersign,
    /// Sends it back.
    SendBack {
        /// Why.
        reason: TextRef,
    },
    /// Proposes to close the file.
    ProposeClosing {
        /// On which ground.
        ground: Ground,
        /// In which words.
        reason: TextRef,
    },
    /// Links a likely duplicate.
    LinkDuplicate {
        /// The other file.
        of: ApplicationId,
        /// What speaks for it.
        reason: TextRef,
    },
    /// Dismisses a likely duplicate, whether a person linked it or a machine pointed to it.
    DismissDuplicate {
        /// The other file.
        of: ApplicationId,
        /// Why.
        reason: TextRef,
    },
    /// Records a hit on a loaded list.
    FlagHit {
        /// Which entry, by digest.
        hit: Digest,
        /// What it says, for whoever has to clear it.
        words: Option<TextRef>,
    },
    /// Clears a hit.
    ClearHit {
        /// Which.
        hit: Digest,
        /// Why.
        reason: TextRef,
    },
    /// Confirms a hit: it is the organization, or one of its people.
    ConfirmHit {
        /// Which.
        hit: Digest,
        /// What speaks for it.
        reason: TextRef,
    },
    /// Opens the review again after countersignature.
    ReopenReview {
        /// Why.
        reason: TextRef,
    },
    /// Places the file on the list of a session.
    Place {
        /// Which session.
        session: CouncilSessionId,
        /// How, where the list is closed.
        late: Option<LatePlacing>,
    },
    /// Takes it off the list.
    Remove {
        /// Why.
        reason: TextRef,
    },
    /// The list closed and gave the item its letter.
    Letter {
        /// 0 is (a).
        letter: u16,
    },
    /// The session was cancelled: the file comes back.
    ReturnItem,
    /// The session did not take the item up.
    NotTakenUp,
    /// Records the Council's decision. Warnings that were shown are confirmed with a reason.
    RecordDecision {
        /// Under which resolution.
        resolution: ResolutionId,
        /// What was decided.
        outcome: Outcome,
        /// On which day.
        on: Day,
        /// Why it is recorded in spite of the warnings that were shown.
        despite: Option<TextRef>,
    },
    /// Corrects the record before it is announced.
    CorrectDecision {
        /// Under which resolution.
        resolution: ResolutionId,
        /// What was decided.
        outcome: Outcome,
        /// On which day.
        on: Day,
        /// Why.
        reason: TextRef,
    },
    /// Has looked at the letter.
    Preview {
        /// The letter's digest.
        letter: Digest,
    },
    /// Announces the decision with the letter that was previewed.
    Announce {
        /// The letter's digest.
        letter: Digest,
    },
    /// Proposes a correction after announcement.
    ProposeCorrection {
        /// A new outcome; `None` for a clerical correction.
        outcome: Option<Outcome>,
        /// How the decision was taken; `None`, or what stands, where nothing of that is corrected.
        taken: Option<Taken>,
        /// What and why.
        reason: TextRef,
    },
    /// Confirms a colleague's correction.
    ConfirmCorrection {
        /// The corrected letter's digest.
        letter: Digest,
    },
    /// Resumes the review of a deferred file.
    ResumeReview,
    /// Freezes an update of a deferred dossier.
    UpdateDossier {
        /// Digest of the version that was seen.
        version: Digest,
    },
    /// Writes words of the file in another language; a new wording is to be checked anew.
    Translate {
        /// Which words.
        text: TextId,
        /// Into which language.
        language: Language,
        /// How they read there.
        words: TextRef,
    },
    /// Has checked a translation that somebody else wrote.
    CheckTranslation {
        /// Of which words.
        text: TextId,
        /// In which language.
        language: Language,
        /// The wording that was looked at.
        wording: TextId,
    },
    /// Opens a closed file again.
    Reopen {
        /// Why; for a closed file, which written request.
        reason: TextRef,
    },
    /// Clock: another session is aimed at.
    Retarget {
        /// Which; `None` is the next to be announced.
        session: Option<CouncilSessionId>,
    },
    /// Reminds the NGO between the clock's reminders.
    RemindNow,
    /// Clock: reminds the NGO.
    Remind,
    /// Clock: a message could not be delivered, and no other contact is left.
    ContactFailed,
    /// Clock: closes for lack of an answer.
    Lapse,
    /// Clock: the time is over and the file goes on without an answer, or with those that came.
    GoOn,
    /// Clock: a deadline of the secretariat has passed.
    Escalate,
    /// Clock: carries an endorsed file over to the next session.
    CarryOver {
        /// Which; `None` is the next to be announced.
        session: Option<CouncilSessionId>,
    },
    /// Clock: warns that the draft will expire.
    WarnDraft,
    /// Clock: the draft expires.
    ExpireDraft,
}

/// How a file comes on a list that is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LatePlacing {
    /// By an addendum to the paper, with its reason.
    Addendum(TextRef),
    /// The session itself added it; the words name its decision.
    AddedBySession(TextRef),
}

impl LatePlacing {
    /// The words that say why.
    pub const fn words(self) -> TextRef {
        let (Self::Addendum(words) | Self::AddedBySession(words)) = self;
        words
    }
}

names! {
    /// The name of a command, without its data: rows of the law's table.
    CommandKind of Command by kind {
        Start = "start", Save = "save", Attach = "attach", Discard = "discard", HandOver = "hand_over",
        Submit = "submit", Withdraw = "withdraw", UndoWithdrawal = "undo_withdrawal", Take = "take",
        Assign = "assign", Release = "release", DeclareConflict = "declare_conflict",
        LiftConflict = "lift_conflict", Note = "note", RecordReply = "record_reply", Complete = "complete",
        Ask = "ask", SaveAnswer = "save_answer", SendAnswers = "send_answers",
        RequestExtension = "request_extension", GrantExtension = "grant_extension",
        RefuseExtension = "refuse_extension", ContactFound = "contact_found", CancelQuestions = "cancel_questions",
        CancelHearing = "cancel_hearing", RemindNow = "remind_now",
        RecordFinding = "record_finding", CorrectFact = "correct_fact",
        WithdrawFactCorrection = "withdraw_fact_correction", Summarize = "summarize",
        Except = "except", Hear = "hear",
        Recommend = "recommend", Recall = "recall", Countersign = "countersign", SendBack = "send_back",
        ProposeClosing = "propose_closing", LinkDuplicate = "link_duplicate",
        DismissDuplicate = "dismiss_duplicate", FlagHit = "flag_hit", ClearHit = "clear_hit",
        ConfirmHit = "confirm_hit",
        ReopenReview = "reopen_review", Place = "place", Letter = "letter", Remove = "remove",
        ReturnItem = "return_item", NotTakenUp = "not_taken_up",
        RecordDecision = "record_decision", CorrectDecision = "correct_decision", Preview = "preview",
        Announce = "announce", ProposeCorrection = "propose_correction",
        ConfirmCorrection = "confirm_correction", ResumeReview = "resume_review",
        UpdateDossier = "update_dossier", Translate = "translate",
        CheckTranslation = "check_translation", Reopen = "reopen", Retarget = "retarget", Remind = "remind",
        ContactFailed = "contact_failed", Lapse = "lapse", GoOn = "go_on", Escalate = "escalate",
        CarryOver = "carry_over", WarnDraft = "warn_draft", ExpireDraft = "expire_draft",
    }
}
