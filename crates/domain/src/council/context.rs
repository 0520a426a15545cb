//! What a decision on a session rests on beside the session itself.

use crate::{
    application::AdviceKind,
    kernel::{Actor, ApplicationId, Calendar, CouncilSessionId, Moment, OrganizationId, ResolutionId},
};

/// Everything that was loaded before a decision. Nothing is looked up while deciding.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// When.
    pub now: Moment,
    /// The secretariat's working days.
    pub calendar: &'a Calendar,
    /// How far before a session its deadlines fall.
    pub clocks: SessionClocks,
    /// The stream that is written: the identity of a session to be planned.
    pub id: CouncilSessionId,
    /// Another session of the same kind and number, where there is one.
    pub same_kind: Option<CouncilSessionId>,
    /// The resolution that has the number which the command gives, where there is one.
    pub number_taken_by: Option<ResolutionId>,
    /// The file that the command touches, where it touches one.
    pub case: Option<CaseFacts>,
}

/// What a session needs to know of a file on its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseFacts {
    /// Which.
    pub application: ApplicationId,
    /// Whose.
    pub organization: OrganizationId,
    /// What the secretariat advised, once endorsed.
    pub advice: Option<AdviceKind>,
    /// Deferrals of the organization so far, in all its applications.
    pub rounds: u16,
}

/// How far before a session its deadlines fall: parameters of the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionClocks {
    /// Applications are received so many days before it opens.
    pub receipt_lead_days: u16,
    /// The list closes so many days before it opens.
    pub list_closes_days: u16,
    /// The paper of a regular session issues so many days before it opens.
    pub paper_days_regular: u16,
    /// The paper of a special one.
    pub paper_days_special: u16,
    /// Notice of a regular session is sent so many days before it opens.
    pub notice_days_regular: u16,
    /// Notice of a special one.
    pub notice_days_special: u16,
    /// After so many deferrals another one is shown as a warning.
    pub deferral_limit: u16,
}

impl SessionClocks {
    /// As the rulebook «IOM 2010» has them: 30 and 15 days are Rules 4 and 5 of the Council [S];
    /// the rest stands in for MC/INF/300.
    pub const IOM_2010: Self = Self {
        receipt_lead_days: 180,
        list_closes_days: 60,
        paper_days_regular: 30,
        paper_days_special: 15,
        notice_days_regular: 30,
        notice_days_special: 15,
        deferral_limit: 2,
    };
}
