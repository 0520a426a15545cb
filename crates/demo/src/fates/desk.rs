//! Files that lie on a desk: reviewed, asked about, recommended and signed.

use super::{Fate, UNMET, begin};
use crate::{
    deed::{ByNgo, ByOfficer as O, BySenior as S, Deed},
    script::Script,
    topic::Topic,
};
use domain::application::AdviceKind::{Admit, Defer, NotAdmit};

impl Fate {
    pub(super) fn of_a_signature(self, s: &mut Script<'_>) {
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

    pub(super) fn of_a_review(self, s: &mut Script<'_>) {
        s.screened(44);
        let found = 3 + s.some(7);
        s.after(4, O::Find(found));
        match self {
            Self::FactCorrected => {
                s.after(2, O::CorrectFact);
                // Too early, and again once it was sure.
                s.after(1, O::WithdrawFactCorrection);
                s.after(2, O::CorrectFact);
            }
            Self::HitFlagged => s.after(2, O::Flag),
            Self::HitCleared => {
                s.after(2, O::Flag);
                // By a slip, mended the next day.
                s.after(1, O::Confirm);
                s.after(2, O::Clear);
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

    pub(super) fn of_a_question(self, s: &mut Script<'_>) {
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
                // Too early, and then in earnest.
                s.on(13, O::Hear);
                s.on(12, O::CancelHearing);
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
}
