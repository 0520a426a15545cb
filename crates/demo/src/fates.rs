//! What becomes of an organization in the demonstration: every way through the law, as a script.

use crate::{
    deed::{ByCouncil, ByNgo, ByOfficer, BySenior, Decision, Deed},
    script::Script,
    sitting::Sitting::{CalledOff, First, Next, Now, Second, Soon, Special},
    words::Topic,
};
use ByCouncil as C;
use ByOfficer as O;
use BySenior as S;
use domain::{
    application::AdviceKind::{Admit, Defer, NotAdmit},
    criteria::CriterionKey,
};

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

    /// Those of a sample, with how many organizations share each.
    pub(crate) const SAMPLE: [(Self, usize); 14] = [
        (Self::Withdrawn, 34),
        (Self::Lapsed, 30),
        (Self::Closed, 16),
        (Self::DraftDiscarded, 16),
        (Self::DraftExpired, 12),
        (Self::DraftHalf, 1),
        (Self::Received, 2),
        (Self::Screening, 2),
        (Self::Asked, 1),
        (Self::UnderReview, 2),
        (Self::FindingsStale, 1),
        (Self::Recommended, 1),
        (Self::ClosingProposed, 1),
        (Self::Endorsed, 1),
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

    fn of_the_admitted(self, s: &mut Script<'_>) {
        match self {
            Self::AdmittedExcepted => {
                s.screened(616);
                s.after(12, O::FindUnmet(UNMET));
                s.after(2, O::Except(UNMET));
                s.signed(Admit);
                s.decided(First, Decision::Admit);
            }
            Self::AdmittedDespiteGate => {
                s.received(612, true);
                s.after(2, O::Take);
                s.after(3, O::CompleteDespite(CriterionKey::LegalMinAge));
                s.after(9, O::Find(usize::MAX));
                s.after(1, O::Except(CriterionKey::LegalMinAge));
                s.signed(Admit);
                s.decided(First, Decision::Admit);
            }
            Self::NotTakenUpThenAdmitted => {
                s.endorsed(590);
                s.on(470, C::Place(First));
                s.at_sitting(First, 2, C::NotTakenUp(First));
                s.on(232, C::Place(Special));
                s.council(Special, Decision::Admit);
            }
            Self::DeferredThenAdmitted => {
                s.deferred(604, First, Decision::Defer);
                s.after(60, O::Resume);
                s.after(5, O::Find(usize::MAX));
                s.signed(Admit);
                s.decided(Second, Decision::Admit);
            }
            Self::AdmittedSpecial => {
                s.endorsed(360);
                s.decided(Special, Decision::Admit);
                s.on(20, ByNgo::ChangeAddress);
            }
            Self::AdmittedSecond | Self::CorrectionWaits => {
                s.with_a_question(345);
                s.signed(Admit);
                s.decided(Second, Decision::Admit);
                if self == Self::CorrectionWaits {
                    s.after(9, C::ProposeCorrection { outcome: false });
                }
            }
            _ => {
                s.endorsed(622);
                s.decided(First, Decision::Admit);
                if self != Self::AdmittedFirst {
                    s.after(20, C::ProposeCorrection { outcome: self == Self::StruckOut });
                    s.after(3, S::ConfirmCorrection);
                }
            }
        }
    }

    fn of_the_others_decided(self, s: &mut Script<'_>) {
        match self {
            Self::RefusedCommented | Self::RefusedSilent => {
                s.heard(606, self == Self::RefusedCommented);
                s.signed(NotAdmit);
                s.decided(First, Decision::Refuse);
            }
            Self::RefusedAgainstAdvice => {
                s.endorsed(600);
                s.decided(First, Decision::RefuseDespite);
            }
            Self::RefusedSecond => {
                s.heard(320, true);
                s.signed(NotAdmit);
                s.decided(Second, Decision::Refuse);
            }
            Self::DeferredTwice | Self::DeferredThrice => {
                s.deferred(608, First, Decision::Defer);
                s.again(300, Special, Decision::Defer);
                if self == Self::DeferredThrice {
                    s.again(180, Second, Decision::DeferDespite);
                }
            }
            _ => {
                s.deferred(330, Second, Decision::Defer);
                match self {
                    Self::DeferredAndAsked => s.after(10, O::Ask(Topic::Members)),
                    Self::DeferredAndUpdated => s.after(12, Deed::Ngo(ByNgo::Update)),
                    _ => {}
                }
            }
        }
    }

    fn of_a_list(self, s: &mut Script<'_>) {
        match self {
            Self::DecidedNotAnnounced | Self::DecidedAndCorrected | Self::DecidedAndPreviewed => {
                s.endorsed(310);
                s.listed(Second);
                let decision = if self == Self::DecidedAndCorrected { Decision::Defer } else { Decision::Admit };
                let decision = if self == Self::DecidedAndCorrected { against(decision) } else { decision };
                s.at_sitting(Second, 0, C::Decide(Second, decision));
                match self {
                    Self::DecidedAndCorrected => s.at_sitting(Second, 1, C::CorrectDecision(Second)),
                    Self::DecidedAndPreviewed => s.at_sitting(Second, 6, C::Preview(Second)),
                    _ => {}
                }
            }
            Self::WishNotedAndTakenOut => {
                s.endorsed(300);
                s.listed(Second);
                s.at_sitting(Second, -20, Deed::Ngo(ByNgo::Withdraw));
                s.at_sitting(Second, -12, C::TakeOut(Second));
            }
            Self::InSession | Self::DecidedInSession => {
                s.endorsed(160);
                s.after(2, O::Translate);
                s.after(2, S::CheckTranslation);
                s.listed(Now);
                if self == Self::DecidedInSession {
                    s.at_sitting(Now, 0, C::Decide(Now, Decision::Admit));
                }
            }
            Self::LateInSession => {
                s.endorsed(90);
                s.at_sitting(Now, -8, C::PlaceLate(Now));
            }
            Self::ListedSoon | Self::ListedWishNoted => {
                s.endorsed(150);
                let days = 30 - s.jitter(8);
                s.on(days, C::Place(Soon));
                if self == Self::ListedWishNoted {
                    s.on(2, Deed::Ngo(ByNgo::Withdraw));
                }
            }
            Self::ListedLate => {
                s.endorsed(60);
                s.on(2, C::PlaceLate(Soon));
            }
            Self::BackFromCalledOff => {
                s.endorsed(395);
                s.on(296, C::Place(CalledOff));
            }
            _ => {
                s.endorsed(120);
                s.on(20, C::Place(Next));
                if self == Self::TakenOffTheList {
                    s.on(8, C::Remove);
                }
            }
        }
    }

    fn of_a_signature(self, s: &mut Script<'_>) {
        match self {
            Self::Endorsed => s.endorsed(100),
            Self::ReviewReopened => {
                s.endorsed(110);
                s.on(6, S::ReopenReview);
            }
            Self::RecommendedNotAdmit | Self::RecommendedDefer => {
                s.heard(95, self == Self::RecommendedNotAdmit);
                let advice = if self == Self::RecommendedDefer { Defer } else { NotAdmit };
                s.on(4, O::Recommend(advice));
            }
            Self::SentBack => {
                s.reviewed(58);
                s.after(3, O::Recommend(Admit));
                s.after(4, S::SendBack);
                s.on(3, O::Recommend(Admit));
            }
            Self::Recalled => {
                s.reviewed(48);
                s.on(9, O::Recommend(Admit));
                s.on(7, O::Recall);
            }
            _ => {
                s.reviewed(52);
                let days = 5 - s.jitter(3);
                s.on(days, O::Recommend(Admit));
            }
        }
    }

    fn of_a_review(self, s: &mut Script<'_>) {
        s.screened(44);
        let found = 3 + s.some(7);
        s.after(4, O::Find(found));
        match self {
            Self::FactCorrected => s.after(2, O::CorrectFact),
            Self::HitFlagged => s.after(2, O::Flag),
            Self::HitCleared => {
                s.after(2, O::Flag);
                s.after(3, O::Clear);
            }
            Self::ConflictDeclared => s.after(2, O::Conflict),
            Self::ConflictLifted => {
                s.after(2, O::Conflict);
                s.after(6, S::LiftConflict);
            }
            Self::DuplicateLinked => s.after(2, O::LinkDuplicate),
            Self::DuplicateDismissed => {
                s.after(2, O::LinkDuplicate);
                s.after(2, O::DismissDuplicate);
            }
            Self::FindingsStale => {
                s.after(1, O::Ask(Topic::Reports));
                s.after(8, Deed::Ngo(ByNgo::Answer));
            }
            _ => {
                s.after(2, O::Note);
                if s.some(2) == 0 {
                    s.after(1, O::Assign);
                }
            }
        }
    }

    fn of_a_question(self, s: &mut Script<'_>) {
        match self {
            Self::AskedAgain => {
                s.screened(60);
                s.after(2, O::Ask(Topic::Grant));
                s.after(9, Deed::Ngo(ByNgo::Answer));
                s.on(6, O::AskAgain(Topic::Grant));
            }
            Self::ContactFailed => {
                s.on(47, begin(9, 7));
                s.on(44, ByNgo::LoseMailbox);
                s.on(42, ByNgo::Submit);
                s.on(40, O::Take);
                s.on(36, O::Complete);
                s.on(6, O::Ask(Topic::Reports));
            }
            Self::Reminded => {
                s.screened(40);
                s.on(19, O::Ask(Topic::Board));
                // The second where a weekend made the first too early.
                s.on(16, O::Remind);
                s.on(15, O::Remind);
            }
            Self::TimeWanted | Self::TimeGranted | Self::TimeRefused => {
                s.screened(36);
                s.on(12, O::Ask(Topic::Office));
                s.on(6, Deed::Ngo(ByNgo::WantTime));
                match self {
                    Self::TimeGranted => s.on(4, O::GrantTime),
                    Self::TimeRefused => s.on(4, O::RefuseTime),
                    _ => {}
                }
            }
            Self::HearingRuns => {
                s.screened(38);
                s.on(15, O::FindUnmet(UNMET));
                s.on(8, O::Hear);
            }
            Self::AnswerSaved => {
                s.screened(34);
                s.on(9, O::Ask(Topic::Members));
                s.on(2, Deed::Ngo(ByNgo::SaveAnswers));
            }
            Self::QuestionCancelled => {
                s.taken(24);
                s.on(12, O::Ask(Topic::Scan));
                s.on(10, O::Cancel);
            }
            _ => {
                s.screened(28);
                s.on(6, ByNgo::Invite);
                s.on(5, O::Ask(Topic::Grant));
            }
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

/// Recorded by mistake, against what was advised.
const fn against(decision: Decision) -> Decision {
    match decision {
        Decision::Defer => Decision::DeferDespite,
        other => other,
    }
}

const fn begin(sections: usize, files: usize) -> Deed {
    Deed::Ngo(ByNgo::Begin { sections, files, young: false })
}
