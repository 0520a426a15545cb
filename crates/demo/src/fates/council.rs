//! Files that come before the Council: on a list, decided, decided again.

use super::{Fate, UNMET};
use crate::{
    deed::{ByCouncil as C, ByNgo, ByOfficer as O, BySenior as S, Decision, Deed},
    script::Script,
    sitting::Sitting::{CalledOff, First, Next, Now, Second, Soon, Special},
    topic::Topic,
};
use domain::{
    application::AdviceKind::{Admit, NotAdmit},
    criteria::CriterionKey,
};

impl Fate {
    pub(super) fn of_the_admitted(self, s: &mut Script<'_>) {
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

    pub(super) fn of_the_others_decided(self, s: &mut Script<'_>) {
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

    pub(super) fn of_a_list(self, s: &mut Script<'_>) {
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
}

/// Recorded by mistake, against what was advised.
const fn against(decision: Decision) -> Decision {
    match decision {
        Decision::Defer => Decision::DeferDespite,
        other => other,
    }
}
