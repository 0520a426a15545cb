//! What a decision on a session rests on beside the session itself.

use super::{later::LaterSession, state::SessionKind, wording::TextFacts};
use crate::{
    application::{AdviceKind, Application, State},
    criteria::Parameters,
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
    /// Another session with a paper of the symbol which the command gives, where there is one.
    pub symbol_taken_by: Option<CouncilSessionId>,
    /// The other regular session that the symbol which the command gives names by its number, where there is one.
    pub symbol_names: Option<CouncilSessionId>,
    /// The session to which the command defers a file, where it names one that there is.
    pub later: Option<LaterSession>,
    /// The words that the command is about, where it is about words of the session.
    pub text: Option<TextFacts>,
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
    /// Deferrals of the organization before this decision, in all its applications: one that is corrected is not
    /// counted before itself.
    pub rounds: u16,
    /// Its decision was announced: what is corrected of it was proposed by somebody, and is confirmed as it was.
    pub announced: bool,
}

impl CaseFacts {
    /// Of an application as it stands.
    pub fn of(application: &Application) -> Self {
        let advice = match &application.state {
            State::Endorsed(endorsement) => Some(endorsement.advice.kind),
            State::OnAgenda(item) => Some(item.endorsement.advice.kind),
            State::Decided(decided)
            | State::Admitted { decided, .. }
            | State::NotAdmitted { decided, .. }
            | State::Deferred { decided, .. } => Some(decided.item.endorsement.advice.kind),
            _ => None,
        };
        let here = application.item().map(|item| application.deferrals_before(item.session));
        let rounds = here.unwrap_or_else(|| application.deferrals());
        Self {
            application: application.id,
            organization: application.organization,
            advice,
            rounds,
            announced: application.state.announced().is_some(),
        }
    }
}

/// How far before a session its deadlines fall: parameters of the rulebook in force when it is
/// planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionClocks {
    /// Applications are received so many days before it opens.
    pub receipt_lead_days: u16,
    /// A regular session.
    pub regular: Lead,
    /// A special one, or a written procedure.
    pub special: Lead,
    /// After so many deferrals another one is shown as a warning.
    pub deferral_limit: u16,
}

/// Days before a session opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// Its list closes.
    pub list_closes: u16,
    /// Its paper issues.
    pub paper_issues: u16,
    /// Notice of it is sent.
    pub notice: u16,
}

impl SessionClocks {
    /// Those for a session of this kind.
    pub const fn lead(self, kind: SessionKind) -> Lead {
        match kind {
            SessionKind::Regular(_) => self.regular,
            SessionKind::Special(_) | SessionKind::WrittenProcedure => self.special,
        }
    }
}

impl From<&Parameters> for SessionClocks {
    fn from(p: &Parameters) -> Self {
        Self {
            receipt_lead_days: p.receipt_lead_days.value,
            regular: Lead {
                list_closes: p.list_closes_days.value,
                paper_issues: p.paper_issues_days.value,
                notice: p.notice_days_regular.value,
            },
            special: Lead {
                list_closes: p.list_closes_days_special.value,
                paper_issues: p.paper_issues_days_special.value,
                notice: p.notice_days_special.value,
            },
            deferral_limit: p.deferrals_before_new_reason.value,
        }
    }
}
