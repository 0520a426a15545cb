//! What becomes of an organization in the demonstration: every way through the law, as a script.

mod council;
mod desk;

use crate::{
    deed::{ByNgo, ByOfficer as O, BySenior as S, Deed},
    script::Script,
    topic::Topic,
};
use domain::criteria::CriterionKey;

/// The criterion that is found not met where something is not met.
const UNMET: CriterionKey = CriterionKey::IdentityInternational;

macro_rules! fates {
    ($($(#[$doc:meta])* $fate:ident $count:literal;)*) => {
        /// What becomes of a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Fate { $($(#[$doc])* $fate),* }

        impl Fate {
            /// Each, with how many organizations share it.
            pub(crate) const ALL: &'static [(Self, usize)] = &[$((Self::$fate, $count)),*];
        }
    };
}

fates! {
    AdmittedFirst 8;
    AdmittedExcepted 1;
    AdmittedDespiteGate 1;
    AdmittedCorrected 1;
    StruckOut 1;
    RefusedCommented 2;
    RefusedSilent 1;
    RefusedAgainstAdvice 1;
    DeferredThenAdmitted 2;
    DeferredTwice 2;
    DeferredThrice 1;
    NotTakenUpThenAdmitted 1;
    AdmittedSpecial 4;
    AdmittedSecond 7;
    RefusedSecond 2;
    DeferredOnce 3;
    DeferredAndAsked 1;
    DeferredAndUpdated 1;
    DecidedNotAnnounced 2;
    DecidedAndCorrected 1;
    DecidedAndPreviewed 1;
    CorrectionWaits 1;
    WishNotedAndTakenOut 1;
    InSession 3;
    DecidedInSession 1;
    LateInSession 1;
    ListedSoon 4;
    ListedLate 1;
    ListedWishNoted 1;
    ListedNext 3;
    TakenOffTheList 1;
    BackFromCalledOff 1;
    Endorsed 4;
    ReviewReopened 1;
    Recommended 4;
    RecommendedNotAdmit 1;
    RecommendedDefer 1;
    SentBack 1;
    Recalled 1;
    UnderReview 4;
    FactCorrected 1;
    HitFlagged 1;
    HitCleared 1;
    ConflictDeclared 1;
    ConflictLifted 1;
    DuplicateDismissed 1;
    DuplicateLinked 1;
    FindingsStale 1;
    Asked 1;
    AskedAgain 1;
    ContactFailed 1;
    Reminded 1;
    TimeWanted 1;
    TimeGranted 1;
    TimeRefused 1;
    HearingRuns 1;
    AnswerSaved 1;
    ClosingProposed 1;
    ClosingHeard 1;
    ClosingSentBack 1;
    Closed 2;
    ClosedReopened 1;
    Screening 2;
    QuestionCancelled 1;
    Received 2;
    DraftNew 1;
    DraftHalf 1;
    DraftReady 1;
    DraftOld 1;
    DraftDiscarded 1;
    DraftExpired 1;
    Withdrawn 1;
    WithdrawnSoon 0;
    WithdrawnInReview 0;
    WithdrawnLately 1;
    WithdrawalUndone 1;
    Lapsed 2;
    Revived 1;
    ReopenedByOfficer 1;
}

impl Fate {
    /// One for each state that a file can be in, in the order of the procedure.
    pub(crate) const ONE_OF_EACH: [Self; 17] = [
        Self::DraftHalf,
        Self::Received,
        Self::Screening,
        Self::Asked,
        Self::UnderReview,
        Self::Recommended,
        Self::ClosingProposed,
        Self::Endorsed,
        Self::ListedSoon,
        Self::DecidedNotAnnounced,
        Self::AdmittedFirst,
        Self::RefusedCommented,
        Self::DeferredOnce,
        Self::Closed,
        Self::WithdrawnLately,
        Self::Lapsed,
        Self::DraftDiscarded,
    ];

    /// Those of a sample, with how many organizations share each: nine of ten are over, nearly all of these after
    /// they were sent in, and half of all have six events and three messages at most. The last stand on a list,
    /// and are not told again. `crates/cli/tests/seed.rs` measures what becomes of it.
    pub(crate) const SAMPLE: [(Self, usize); 20] = [
        // Of each the receipt, and the withdrawal to its owner and its officer: three messages.
        (Self::WithdrawnSoon, 16),
        (Self::WithdrawnInReview, 41),
        (Self::Withdrawn, 8),
        (Self::Lapsed, 8),
        (Self::Closed, 5),
        (Self::RefusedSecond, 5),
        // Of a million files a register of thirty thousand lines.
        (Self::AdmittedSecond, 3),
        // Given up before they were sent in.
        (Self::DraftExpired, 2),
        (Self::DraftDiscarded, 2),
        (Self::DraftHalf, 1),
        (Self::Received, 1),
        (Self::Screening, 1),
        (Self::Asked, 1),
        (Self::UnderReview, 1),
        (Self::FindingsStale, 1),
        (Self::Recommended, 1),
        (Self::ClosingProposed, 1),
        (Self::Endorsed, 1),
        (Self::DeferredOnce, 1),
        (Self::ListedNext, 20),
    ];

    /// Writes the script.
    #[expect(clippy::too_many_lines, reason = "a list of all fates, so that none is forgotten")]
    pub(crate) fn script(self, s: &mut Script<'_>) {
        match self {
            Self::DraftNew
            | Self::DraftHalf
            | Self::DraftReady
            | Self::DraftOld
            | Self::DraftDiscarded
            | Self::DraftExpired => self.of_a_draft(s),
            Self::AdmittedFirst
            | Self::AdmittedExcepted
            | Self::AdmittedDespiteGate
            | Self::AdmittedCorrected
            | Self::StruckOut
            | Self::AdmittedSpecial
            | Self::AdmittedSecond
            | Self::CorrectionWaits
            | Self::NotTakenUpThenAdmitted
            | Self::DeferredThenAdmitted => self.of_the_admitted(s),
            Self::RefusedCommented
            | Self::RefusedSilent
            | Self::RefusedAgainstAdvice
            | Self::RefusedSecond
            | Self::DeferredTwice
            | Self::DeferredThrice
            | Self::DeferredOnce
            | Self::DeferredAndAsked
            | Self::DeferredAndUpdated => self.of_the_others_decided(s),
            Self::DecidedNotAnnounced
            | Self::DecidedAndCorrected
            | Self::DecidedAndPreviewed
            | Self::WishNotedAndTakenOut
            | Self::InSession
            | Self::DecidedInSession
            | Self::LateInSession
            | Self::ListedSoon
            | Self::ListedLate
            | Self::ListedWishNoted
            | Self::ListedNext
            | Self::TakenOffTheList
            | Self::BackFromCalledOff => self.of_a_list(s),
            Self::Endorsed
            | Self::ReviewReopened
            | Self::Recommended
            | Self::RecommendedNotAdmit
            | Self::RecommendedDefer
            | Self::SentBack
            | Self::Recalled => self.of_a_signature(s),
            Self::UnderReview
            | Self::FactCorrected
            | Self::HitFlagged
            | Self::HitCleared
            | Self::ConflictDeclared
            | Self::ConflictLifted
            | Self::DuplicateDismissed
            | Self::DuplicateLinked
            | Self::FindingsStale => self.of_a_review(s),
            Self::Asked
            | Self::AskedAgain
            | Self::ContactFailed
            | Self::Reminded
            | Self::TimeWanted
            | Self::TimeGranted
            | Self::TimeRefused
            | Self::HearingRuns
            | Self::AnswerSaved
            | Self::QuestionCancelled => self.of_a_question(s),
            Self::ClosingProposed
            | Self::ClosingHeard
            | Self::ClosingSentBack
            | Self::Closed
            | Self::ClosedReopened
            | Self::Screening
            | Self::Received
            | Self::Withdrawn
            | Self::WithdrawnSoon
            | Self::WithdrawnInReview
            | Self::WithdrawnLately
            | Self::WithdrawalUndone
            | Self::Lapsed
            | Self::Revived
            | Self::ReopenedByOfficer => self.of_an_end(s),
        }
    }

    fn of_a_draft(self, s: &mut Script<'_>) {
        match self {
            Self::DraftNew => s.on(3, begin(1, 0)),
            Self::DraftHalf => s.on(11, begin(4, 2)),
            Self::DraftReady => {
                s.on(20, begin(9, 7));
                s.after(2, Deed::Ngo(ByNgo::Invite));
                s.after(1, Deed::Ngo(ByNgo::Rename));
                s.after(1, Deed::Ngo(ByNgo::Rearrange));
                s.after(1, Deed::Ngo(ByNgo::HandOver));
            }
            // Its year is over in two weeks.
            Self::DraftOld => s.on(351, begin(6, 3)),
            Self::DraftDiscarded => {
                s.on(300, begin(3, 1));
                s.after(9, Deed::Ngo(ByNgo::Discard));
            }
            _ => s.on(520, begin(5, 2)),
        }
    }

    fn of_an_end(self, s: &mut Script<'_>) {
        match self {
            Self::Received => {
                let days = 2 + s.jitter(7);
                s.received(days, false);
            }
            Self::Screening => {
                s.taken(9);
                s.after(1, O::Reply);
                s.on(3, O::Note);
                // Every other officer is called away.
                if s.is_even() {
                    s.on(2, O::Release);
                }
            }
            Self::ClosingProposed => {
                s.taken(15);
                s.on(4, O::ProposeClosing);
            }
            Self::ClosingHeard | Self::ClosingSentBack | Self::Closed | Self::ClosedReopened => self.of_a_closing(s),
            Self::Withdrawn | Self::WithdrawnLately => {
                let days = if self == Self::Withdrawn { 210 } else { 30 };
                s.screened(days);
                s.on(days - 27, Deed::Ngo(ByNgo::Withdraw));
            }
            Self::WithdrawnSoon => {
                s.taken(160);
                s.after(5, Deed::Ngo(ByNgo::Withdraw));
            }
            Self::WithdrawnInReview => {
                s.taken(165);
                s.after(3, O::Complete);
                s.after(4, O::Find(1));
                s.after(5, Deed::Ngo(ByNgo::Withdraw));
            }
            Self::WithdrawalUndone => {
                s.taken(25);
                s.on(14, Deed::Ngo(ByNgo::Withdraw));
                s.on(11, Deed::Ngo(ByNgo::Undo));
            }
            _ => {
                s.screened(130);
                s.after(2, O::Ask(Topic::Board));
                match self {
                    // Lapsed in between: 25 working days are over.
                    Self::Revived => s.on(40, Deed::Ngo(ByNgo::Answer)),
                    Self::ReopenedByOfficer => s.on(6, O::Reopen),
                    _ => {}
                }
            }
        }
    }

    fn of_a_closing(self, s: &mut Script<'_>) {
        let before = match self {
            Self::Closed => 240,
            Self::ClosedReopened => 100,
            _ => 70,
        };
        s.taken(before);
        s.after(4, O::ProposeClosing);
        s.after(1, O::Hear);
        s.after(12, Deed::Ngo(ByNgo::Comment));
        match self {
            Self::ClosingSentBack => s.after(3, S::SendBack),
            Self::Closed => s.after(3, S::Countersign),
            Self::ClosedReopened => {
                s.after(3, S::Countersign);
                s.after(30, S::ReopenClosed);
            }
            _ => {}
        }
    }
}

const fn begin(sections: usize, files: usize) -> Deed {
    Deed::Ngo(ByNgo::Begin { sections, files, young: false })
}
