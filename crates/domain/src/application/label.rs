//! Where an application stands and whose step it is, as an applicant is told.

use super::{
    advice::{Ground, HearingOn, Purpose},
    state::State,
};
use crate::kernel::{CouncilSessionId, Day, Instant};

/// Where an application stands, as an applicant is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// Your draft.
    Draft,
    /// Received.
    Received,
    /// Being checked for completeness.
    Screening,
    /// We have a question for you.
    Question,
    /// You can comment on what stands against the application.
    Hearing,
    /// We intend to close.
    IntendToClose(Ground),
    /// Under review.
    UnderReview,
    /// On the agenda of a session.
    OnAgenda(CouncilSessionId),
    /// Admitted as observer.
    Admitted {
        /// Since.
        since: Day,
    },
    /// Not admitted.
    NotAdmitted {
        /// May apply again from.
        may_apply_from: Day,
    },
    /// Deferred.
    Deferred {
        /// To which session; `None` is the next to be announced.
        to: Option<CouncilSessionId>,
        /// Which deferral of this application it is.
        round: u16,
    },
    /// Closed: not a case for this procedure.
    Closed(Ground),
    /// Withdrawn.
    Withdrawn {
        /// Can be undone until.
        until: Instant,
    },
    /// Closed for lack of an answer.
    Lapsed {
        /// Can be reopened until.
        until: Instant,
    },
    /// The draft is gone.
    Discarded,
}

impl Label {
    /// Stable key for catalogues.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Received => "received",
            Self::Screening => "screening",
            Self::Question => "question",
            Self::Hearing => "hearing",
            Self::IntendToClose(_) => "intend_to_close",
            Self::UnderReview => "under_review",
            Self::OnAgenda(_) => "on_agenda",
            Self::Admitted { .. } => "admitted",
            Self::NotAdmitted { .. } => "not_admitted",
            Self::Deferred { .. } => "deferred",
            Self::Closed(_) => "closed",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Lapsed { .. } => "lapsed",
            Self::Discarded => "discarded",
        }
    }
}

/// Whose step it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The applicant's.
    Yours,
    /// The secretariat's: never one person's.
    Secretariat,
    /// The Council's.
    Council,
    /// Nobody's: the procedure has run its course.
    Nobodys,
}

impl State {
    /// Where it stands, as an applicant is told.
    pub fn label(&self) -> Label {
        match self {
            Self::Draft { .. } => Label::Draft,
            Self::Submitted { .. } => Label::Received,
            Self::Screening { .. } => Label::Screening,
            Self::AwaitingApplicant(awaiting) => match &awaiting.purpose {
                Purpose::Questions(_) => Label::Question,
                Purpose::Hearing(HearingOn::Unmet(_)) => Label::Hearing,
                Purpose::Hearing(HearingOn::Closing(ground)) => Label::IntendToClose(*ground),
            },
            Self::UnderReview { .. } | Self::Recommended { .. } | Self::Endorsed(_) => Label::UnderReview,
            Self::ClosingProposed { heard: false, from, .. } => from.label(),
            Self::ClosingProposed { ground, .. } => Label::IntendToClose(*ground),
            Self::OnAgenda(item) => Label::OnAgenda(item.session),
            Self::Decided(decided) => Label::OnAgenda(decided.item.session),
            Self::Admitted { since, .. } => Label::Admitted { since: *since },
            Self::NotAdmitted { may_apply_from, .. } => Label::NotAdmitted { may_apply_from: *may_apply_from },
            Self::Deferred { to, round, .. } => Label::Deferred { to: *to, round: *round },
            Self::Inadmissible { ground, .. } => Label::Closed(*ground),
            Self::Withdrawn { until, .. } => Label::Withdrawn { until: *until },
            Self::Lapsed { until, .. } => Label::Lapsed { until: *until },
            Self::Discarded => Label::Discarded,
        }
    }

    /// Whose step it is, as an applicant is told.
    pub const fn whose(&self) -> Whose {
        match self {
            // What the Council deferred waits for what the organization brings up to date.
            Self::Draft { .. } | Self::AwaitingApplicant(_) | Self::Deferred { answered: false, .. } => Whose::Yours,
            Self::Submitted { .. }
            | Self::Screening { .. }
            | Self::UnderReview { .. }
            | Self::Recommended { .. }
            | Self::ClosingProposed { .. }
            | Self::Endorsed(_)
            | Self::Deferred { answered: true, .. } => Whose::Secretariat,
            Self::OnAgenda(_) | Self::Decided(_) => Whose::Council,
            Self::Admitted { .. }
            | Self::NotAdmitted { .. }
            | Self::Inadmissible { .. }
            | Self::Withdrawn { .. }
            | Self::Lapsed { .. }
            | Self::Discarded => Whose::Nobodys,
        }
    }
}
