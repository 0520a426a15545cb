//! What somebody does on a file of the demonstration, as scripts name it.

use crate::{sitting::Sitting, topic::Topic};
use domain::{application::AdviceKind, criteria::CriterionKey};

/// A deed, by who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Ngo(ByNgo),
    Officer(ByOfficer),
    Senior(BySenior),
    Council(ByCouncil),
}

/// By the organization's owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByNgo {
    /// Opens an account and begins a draft with so many sections and documents.
    Begin {
        sections: usize,
        files: usize,
        young: bool,
    },
    /// Invites a colleague and a reader, who join; one more invitation is taken back, and one waits.
    Invite,
    /// Hands the application to the colleague, and with it the organization; then leaves.
    HandOver,
    /// The colleague's role changes, the ownership goes there and back.
    Rearrange,
    /// The organization has another name, and then its own again.
    Rename,
    /// Moves to a host of mail that is gone soon after.
    LoseMailbox,
    /// Has another address from now on.
    ChangeAddress,
    Submit,
    Discard,
    /// Saves answers without sending them.
    SaveAnswers,
    /// Answers with a document, and sends.
    Answer,
    /// Comments in a hearing, and sends.
    Comment,
    WantTime,
    Withdraw,
    Undo,
    /// Adds a document to a deferred file.
    Update,
}

/// By the officer who holds the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByOfficer {
    Take,
    /// Gives it to the next officer.
    Assign,
    Release,
    Reply,
    Complete,
    /// In spite of a gate.
    CompleteDespite(CriterionKey),
    Note,
    /// Finds on so many criteria.
    Find(usize),
    /// Finds on all criteria, and this one not met.
    FindUnmet(CriterionKey),
    /// Finds again on what has changed.
    FindAgain,
    CorrectFact,
    /// Takes that correction back.
    WithdrawFactCorrection,
    /// Says who the organization is, for the Council.
    Summarize,
    Except(CriterionKey),
    Ask(Topic),
    AskAgain(Topic),
    Cancel,
    /// Reminds between the clock's reminders, where the law has nothing against it on that day.
    Remind,
    GrantTime,
    RefuseTime,
    Hear,
    /// Takes back a hearing that was opened too early.
    CancelHearing,
    Recommend(AdviceKind),
    Recall,
    ProposeClosing,
    LinkDuplicate,
    DismissDuplicate,
    Flag,
    Clear,
    /// Takes the match for the person, by a slip.
    Confirm,
    /// A colleague has a conflict.
    Conflict,
    Resume,
    /// Translates the reason of the advice.
    Translate,
    Reopen,
}

/// By a senior officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BySenior {
    Countersign,
    SendBack,
    ReopenReview,
    /// Another one than the one who countersigned.
    ReopenClosed,
    LiftConflict,
    /// Checks one of the translations that wait.
    CheckTranslation,
    ConfirmCorrection,
}

/// By the Council secretary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByCouncil {
    Place(Sitting),
    PlaceLate(Sitting),
    Remove,
    /// Takes it off because the organization wished to withdraw.
    TakeOut(Sitting),
    Decide(Sitting, Decision),
    NotTakenUp(Sitting),
    CorrectDecision(Sitting),
    Preview(Sitting),
    Announce(Sitting),
    /// A clerical one, or one that defers what was admitted.
    ProposeCorrection {
        outcome: bool,
    },
}

/// What the Council decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Admit,
    /// By a vote.
    Refuse,
    /// Against the advice.
    RefuseDespite,
    Defer,
    /// More often than is usual.
    DeferDespite,
}
