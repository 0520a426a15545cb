//! The law as a table: from which states, which command, which roles, to which states.
//!
//! `decide` asks it first; what a page offers, `who_may.txt`, the diagram and the documentation
//! read the same rows. Nothing about a single case stands here: that is for the guards.

use super::{
    advice::Purpose,
    command::CommandKind,
    file::{Application, Changeable, Signature},
    guards::signatures::free_for,
    state::{Extension, State, StateKind},
};
use CommandKind as C;
use Leads::{Stays, To};
use Only::{Anyone, Author, Holder, HolderOrSenior};
use StateKind as S;

use crate::kernel::{
    Actor,
    Role::{self, Clock, CouncilSecretary, Editor, Officer, Owner, SeniorOfficer},
};

/// One row of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which command.
    pub command: CommandKind,
    /// In which states it has a place; none stands for *before the beginning*.
    pub from: &'static [StateKind],
    /// Who may: any of these roles.
    pub roles: &'static [Role],
    /// Who among them.
    pub only: Only,
    /// Where it leads.
    pub to: Leads,
}

/// Who among those who hold the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Only {
    /// Anybody who holds it.
    Anyone,
    /// The holder of the file; another officer takes it first.
    Holder,
    /// The holder of the file, or a senior officer for the holder.
    HolderOrSenior,
    /// The author of the recommendation.
    Author,
}

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// The state stays what it was.
    Stays,
    /// To one of these, by the facts of the case.
    To(&'static [StateKind]),
}

impl Step {
    /// The states in which a case can stand after this step from `from`.
    pub fn results(&self, from: StateKind) -> Vec<StateKind> {
        match self.to {
            Stays => vec![from],
            To(states) => states.to_vec(),
        }
    }

    /// Whether somebody of the NGO may take it.
    pub fn is_for_the_ngo(&self) -> bool {
        self.roles.iter().any(|r| matches!(r, Owner | Editor | Role::Viewer))
    }
}

const fn step(command: CommandKind, from: &'static [StateKind], roles: &'static [Role], only: Only, to: Leads) -> Step {
    Step { command, from, roles, only, to }
}

/// From receipt to the decision, and while a deferral runs: somebody of the secretariat can have
/// the file on the desk.
const ACTIVE: &[S] = &[
    S::Submitted,
    S::Screening,
    S::AwaitingApplicant,
    S::UnderReview,
    S::Recommended,
    S::ClosingProposed,
    S::Endorsed,
    S::OnAgenda,
    S::Decided,
    S::Deferred,
];

/// [`ACTIVE`] without the first: somebody has taken the file before.
const TAKEN: &[S] = &[
    S::Screening,
    S::AwaitingApplicant,
    S::UnderReview,
    S::Recommended,
    S::ClosingProposed,
    S::Endorsed,
    S::OnAgenda,
    S::Decided,
    S::Deferred,
];

/// The file aims at a session and is on no list.
const AIMING: &[S] = &[
    S::Submitted,
    S::Screening,
    S::AwaitingApplicant,
    S::UnderReview,
    S::Recommended,
    S::ClosingProposed,
    S::Endorsed,
    S::Deferred,
];

/// Somebody reads, or will read, words of the file in a language of their own.
const READ: &[S] = &[
    S::Submitted,
    S::Screening,
    S::AwaitingApplicant,
    S::UnderReview,
    S::Recommended,
    S::ClosingProposed,
    S::Endorsed,
    S::OnAgenda,
    S::Decided,
    S::Admitted,
    S::NotAdmitted,
    S::Deferred,
    S::Inadmissible,
    S::Withdrawn,
    S::Lapsed,
];

/// The NGO may change what it stated.
const OPEN_DOSSIER: &[S] = &[S::Draft, S::AwaitingApplicant, S::Lapsed, S::Deferred];
const CHECKED: &[S] = &[S::Screening, S::UnderReview];
const ANNOUNCED: &[S] = &[S::Admitted, S::NotAdmitted, S::Deferred];
const BACK_FROM_QUESTIONS: &[S] = &[S::Screening, S::UnderReview, S::Deferred];
const BACK_FROM_HEARINGS: &[S] = &[S::UnderReview, S::ClosingProposed];
const BACK_FROM_ANY: &[S] = &[S::Screening, S::UnderReview, S::ClosingProposed, S::Deferred];
const OFF_THE_LIST: &[S] = &[S::Endorsed, S::Deferred];

const APPLICANT: &[Role] = &[Owner, Editor];
/// Who works on files.
pub(crate) const CASEWORK: &[Role] = &[Officer, SeniorOfficer, CouncilSecretary];

const ROWS: &[Step] = &[
    // The draft.
    step(C::Start, &[], &[Owner], Anyone, To(&[S::Draft])),
    step(C::Save, OPEN_DOSSIER, APPLICANT, Anyone, Stays),
    step(C::Attach, OPEN_DOSSIER, APPLICANT, Anyone, Stays),
    step(C::HandOver, &[S::Draft], &[Owner], Anyone, Stays),
    step(C::Submit, &[S::Draft], &[Owner], Anyone, To(&[S::Submitted])),
    step(C::Discard, &[S::Draft], &[Owner], Anyone, To(&[S::Discarded])),
    step(C::WarnDraft, &[S::Draft], &[Clock], Anyone, Stays),
    step(C::ExpireDraft, &[S::Draft], &[Clock], Anyone, To(&[S::Discarded])),
    // Who works on it: orthogonal to the state.
    step(C::Take, &[S::Submitted], &[Officer], Anyone, To(&[S::Screening])),
    step(C::Take, TAKEN, &[Officer], Anyone, Stays),
    step(C::Assign, &[S::Submitted], &[Officer, SeniorOfficer], Anyone, To(&[S::Screening])),
    step(C::Assign, TAKEN, &[Officer, SeniorOfficer], Anyone, Stays),
    step(C::Release, TAKEN, &[Officer, SeniorOfficer, Clock], Anyone, Stays),
    step(C::DeclareConflict, ACTIVE, CASEWORK, Anyone, Stays),
    step(C::LiftConflict, ACTIVE, &[SeniorOfficer], Anyone, Stays),
    step(C::Note, ACTIVE, CASEWORK, Anyone, Stays),
    step(C::RecordReply, ACTIVE, CASEWORK, Anyone, Stays),
    step(C::FlagHit, ACTIVE, &[Officer, SeniorOfficer, Clock], Anyone, Stays),
    step(C::ClearHit, ACTIVE, &[Officer, SeniorOfficer], Anyone, Stays),
    step(C::ConfirmHit, ACTIVE, &[Officer, SeniorOfficer], Anyone, Stays),
    // Words in another language: whoever can write it, whoever holds the file.
    step(C::Translate, READ, CASEWORK, Anyone, Stays),
    step(C::CheckTranslation, READ, CASEWORK, Anyone, Stays),
    // Completeness and review.
    step(C::Complete, &[S::Screening], &[Officer], Holder, To(&[S::UnderReview])),
    step(C::LinkDuplicate, CHECKED, &[Officer], Holder, Stays),
    step(C::DismissDuplicate, CHECKED, &[Officer], Holder, Stays),
    step(C::RecordFinding, &[S::UnderReview], &[Officer], Holder, Stays),
    step(C::CorrectFact, &[S::UnderReview], &[Officer], Holder, Stays),
    step(C::WithdrawFactCorrection, &[S::UnderReview], &[Officer], Holder, Stays),
    step(C::Summarize, &[S::UnderReview], &[Officer], Holder, Stays),
    // Until the paper is issued: the review itself has no say in how the Council is told of it.
    step(C::Summarize, &[S::Recommended, S::Endorsed, S::OnAgenda], &[Officer, SeniorOfficer], HolderOrSenior, Stays),
    step(C::Except, &[S::UnderReview], &[Officer], Holder, Stays),
    step(C::Recommend, &[S::UnderReview], &[Officer], Holder, To(&[S::Recommended])),
    step(C::ProposeClosing, CHECKED, &[Officer], Holder, To(&[S::ClosingProposed])),
    // Questions and hearings.
    step(C::Ask, BACK_FROM_QUESTIONS, &[Officer], Holder, To(&[S::AwaitingApplicant])),
    step(C::Hear, BACK_FROM_HEARINGS, &[Officer], Holder, To(&[S::AwaitingApplicant])),
    step(C::SaveAnswer, &[S::AwaitingApplicant, S::Lapsed], APPLICANT, Anyone, Stays),
    step(C::SendAnswers, &[S::AwaitingApplicant], APPLICANT, Anyone, To(BACK_FROM_ANY)),
    step(C::SendAnswers, &[S::Lapsed], &[Owner], Anyone, To(CHECKED)),
    step(C::RequestExtension, &[S::AwaitingApplicant], APPLICANT, Anyone, Stays),
    step(C::GrantExtension, &[S::AwaitingApplicant], &[Officer], Holder, Stays),
    step(C::RefuseExtension, &[S::AwaitingApplicant], &[Officer], Holder, Stays),
    step(C::CancelQuestions, &[S::AwaitingApplicant], &[Officer], Holder, To(BACK_FROM_QUESTIONS)),
    step(C::CancelHearing, &[S::AwaitingApplicant], &[Officer], Holder, To(BACK_FROM_HEARINGS)),
    step(C::ContactFound, &[S::AwaitingApplicant], &[Officer], Holder, Stays),
    step(C::RemindNow, &[S::AwaitingApplicant], &[Officer, SeniorOfficer], HolderOrSenior, Stays),
    step(C::Remind, &[S::AwaitingApplicant], &[Clock], Anyone, Stays),
    step(C::ContactFailed, &[S::AwaitingApplicant], &[Clock], Anyone, Stays),
    step(C::GoOn, &[S::AwaitingApplicant], &[Clock], Anyone, To(BACK_FROM_ANY)),
    step(C::Lapse, &[S::AwaitingApplicant], &[Clock], Anyone, To(&[S::Lapsed])),
    // Signatures.
    step(C::Recall, &[S::Recommended], &[Officer], Author, To(&[S::UnderReview])),
    step(C::Countersign, &[S::Recommended], &[SeniorOfficer], Anyone, To(&[S::Endorsed])),
    step(C::Countersign, &[S::ClosingProposed], &[SeniorOfficer], Anyone, To(&[S::Inadmissible])),
    step(C::SendBack, &[S::Recommended], &[SeniorOfficer], Anyone, To(&[S::UnderReview])),
    step(C::SendBack, &[S::ClosingProposed], &[SeniorOfficer], Anyone, To(CHECKED)),
    step(C::ReopenReview, &[S::Endorsed], &[SeniorOfficer], Anyone, To(&[S::UnderReview])),
    // The Council.
    step(C::Place, OFF_THE_LIST, &[CouncilSecretary], Anyone, To(&[S::OnAgenda])),
    step(C::Letter, &[S::OnAgenda], &[CouncilSecretary, Clock], Anyone, Stays),
    step(C::Remove, &[S::OnAgenda], &[CouncilSecretary], Anyone, To(OFF_THE_LIST)),
    step(C::ReturnItem, &[S::OnAgenda], &[CouncilSecretary, Clock], Anyone, To(OFF_THE_LIST)),
    step(C::NotTakenUp, &[S::OnAgenda], &[CouncilSecretary, Clock], Anyone, To(OFF_THE_LIST)),
    step(C::RecordDecision, &[S::OnAgenda], &[CouncilSecretary], Anyone, To(&[S::Decided])),
    step(C::CorrectDecision, &[S::Decided], &[CouncilSecretary], Anyone, Stays),
    step(C::Preview, &[S::Decided], &[CouncilSecretary], Anyone, Stays),
    step(C::Announce, &[S::Decided], &[CouncilSecretary], Anyone, To(ANNOUNCED)),
    step(C::ProposeCorrection, ANNOUNCED, &[CouncilSecretary], Anyone, Stays),
    step(C::ConfirmCorrection, ANNOUNCED, &[SeniorOfficer, CouncilSecretary], Anyone, To(ANNOUNCED)),
    step(C::ResumeReview, &[S::Deferred], &[Officer], Holder, To(&[S::UnderReview])),
    step(C::UpdateDossier, &[S::Deferred], &[Owner], Anyone, Stays),
    // Closing and coming back.
    step(
        C::Withdraw,
        &[
            S::Submitted,
            S::Screening,
            S::AwaitingApplicant,
            S::UnderReview,
            S::Recommended,
            S::ClosingProposed,
            S::Endorsed,
            S::Deferred,
        ],
        &[Owner],
        Anyone,
        To(&[S::Withdrawn]),
    ),
    // Until the list closes; after it the wish is noted.
    step(C::Withdraw, &[S::OnAgenda], &[Owner], Anyone, To(&[S::Withdrawn, S::OnAgenda])),
    // As on the agenda: nobody outside may tell the two apart.
    step(C::Withdraw, &[S::Decided], &[Owner], Anyone, Stays),
    step(C::UndoWithdrawal, &[S::Withdrawn], &[Owner], Anyone, To(AIMING)),
    step(C::Reopen, &[S::Inadmissible], &[SeniorOfficer], Anyone, To(CHECKED)),
    step(C::Reopen, &[S::Lapsed], &[Officer], Anyone, To(&[S::AwaitingApplicant])),
    // Time.
    step(C::Retarget, AIMING, &[Clock], Anyone, Stays),
    step(C::CarryOver, AIMING, &[Clock], Anyone, Stays),
    step(
        C::Escalate,
        &[S::Submitted, S::Screening, S::AwaitingApplicant, S::UnderReview, S::Recommended, S::ClosingProposed],
        &[Clock],
        Anyone,
        Stays,
    ),
];

/// Every row, in the order of the procedure.
pub const fn rows() -> &'static [Step] {
    ROWS
}

/// The row for `command` in `state` (`None`: before the beginning), if it has a place there.
pub fn may(state: Option<StateKind>, command: CommandKind) -> Option<&'static Step> {
    ROWS.iter()
        .find(|row| row.command == command && state.map_or(row.from.is_empty(), |state| row.from.contains(&state)))
}

/// Every role that may give `command` in some state, in the order of [`Role::ALL`].
pub fn roles_of(command: CommandKind) -> Vec<Role> {
    Role::ALL
        .into_iter()
        .filter(|role| ROWS.iter().any(|row| row.command == command && row.roles.contains(role)))
        .collect()
}

/// What a page may offer to `actor` on this application: the row stands, the role fits, no
/// conflict, and whoever holds or signed the file is the right one. A guard can still refuse.
pub fn available(application: &Application, actor: &Actor) -> Vec<CommandKind> {
    CommandKind::ALL
        .iter()
        .copied()
        .filter(|command| super::decide::permitted(Some(application), *command, actor).is_ok())
        .filter(|command| makes_sense(application, *command, actor))
        .collect()
}

/// What the facts of the file alone rule out already, so that no page offers it.
fn makes_sense(application: &Application, command: CommandKind, actor: &Actor) -> bool {
    let held = application.holder.is_some();
    match command {
        C::Take => !held,
        C::Release => held && (application.holder == actor.person() || actor.holds(SeniorOfficer, None)),
        C::LiftConflict => !application.conflicted.is_empty(),
        C::WithdrawFactCorrection => !application.corrections_of_fact.is_empty(),
        C::ClearHit => application.hits_not_cleared() > 0,
        C::ConfirmHit => application.open_hits() > 0,
        C::Hear => !matches!(application.state, State::ClosingProposed { heard: true, .. }),
        C::Countersign => {
            !matches!(application.state, State::ClosingProposed { heard: false, .. })
                && free_for(application, actor.person(), Signature::Countersign).is_ok()
        }
        C::Reopen => match &application.state {
            State::Inadmissible { proposed_by, countersigned_by, .. } => {
                actor.person().is_some_and(|p| p != *proposed_by && p != *countersigned_by)
            }
            _ => true,
        },
        C::CancelQuestions => application.awaiting().is_some_and(|a| matches!(a.purpose, Purpose::Questions(_))),
        C::CancelHearing => application.awaiting().is_some_and(|a| matches!(a.purpose, Purpose::Hearing(_))),
        C::Recommend | C::ProposeClosing => free_for(application, actor.person(), Signature::Recommend).is_ok(),
        C::ConfirmCorrection => {
            application.correction().is_some_and(|c| Some(c.by) != actor.person())
                && free_for(application, actor.person(), Signature::Confirm).is_ok()
        }
        C::Save => match application.changeable() {
            Changeable::Only(opened) => !opened.sections.is_empty(),
            changeable => changeable == Changeable::Everything,
        },
        C::Attach => match application.changeable() {
            Changeable::Only(opened) => !opened.documents.is_empty(),
            changeable => changeable == Changeable::Everything,
        },
        C::RequestExtension => application.awaiting().is_some_and(|a| a.extension == Extension::None),
        C::GrantExtension | C::RefuseExtension => application.extension_requested(),
        C::ContactFound => application.contact_failed(),
        C::CheckTranslation => application.translations.awaits_check_by(actor.person()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_has_one_row_a_state() {
        for state in StateKind::ALL {
            for command in CommandKind::ALL {
                let rows = ROWS.iter().filter(|r| r.command == *command && r.from.contains(&state)).count();
                assert!(rows <= 1, "{command:?} in {state:?} has {rows} rows");
            }
        }
    }

    #[test]
    fn every_command_has_a_row_and_every_row_a_role() {
        for command in CommandKind::ALL {
            assert!(ROWS.iter().any(|r| r.command == *command), "{command:?} has no row");
        }
        assert!(ROWS.iter().all(|r| !r.roles.is_empty()));
    }

    #[test]
    fn administrators_and_auditors_touch_no_case() {
        for row in ROWS {
            assert!(!row.roles.contains(&Role::Administrator) && !row.roles.contains(&Role::Auditor), "{row:?}");
        }
    }

    #[test]
    fn the_clock_neither_refuses_nor_decides() {
        for row in ROWS.iter().filter(|r| r.roles.contains(&Clock)) {
            let decides = [S::Decided, S::Admitted, S::NotAdmitted, S::Inadmissible, S::Recommended, S::Endorsed];
            if let To(states) = row.to {
                let back_on_the_list = states == OFF_THE_LIST;
                assert!(back_on_the_list || !states.iter().any(|s| decides.contains(s)), "{row:?}");
            }
        }
    }
}
