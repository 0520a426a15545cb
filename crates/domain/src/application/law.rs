//! The law as a table: from which states, which command, which roles, to which states.
//!
//! `decide` asks it first; what a page offers, `who_may.txt`, the diagram and the documentation
//! read the same rows. Nothing about a single case stands here: that is for the guards.

use super::{
    command::CommandKind::{self, *},
    guards::signatures::free_for,
    state::{Application, Changeable, Extension, Signature, StateKind},
};
use Leads::{Stays, To};
use Only::{Anyone, Author, Holder};
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

/// The NGO may change what it stated.
const OPEN_DOSSIER: &[S] = &[S::Draft, S::AwaitingApplicant, S::Lapsed, S::Deferred];
const CHECKED: &[S] = &[S::Screening, S::UnderReview];
const ANNOUNCED: &[S] = &[S::Admitted, S::NotAdmitted, S::Deferred];
const BACK_FROM_QUESTIONS: &[S] = &[S::Screening, S::UnderReview, S::Deferred];
const BACK_FROM_ANY: &[S] = &[S::Screening, S::UnderReview, S::ClosingProposed, S::Deferred];
const OFF_THE_LIST: &[S] = &[S::Endorsed, S::Deferred];

const APPLICANT: &[Role] = &[Owner, Editor];
const CASEWORK: &[Role] = &[Officer, SeniorOfficer, CouncilSecretary];

const ROWS: &[Step] = &[
    // The draft.
    step(Start, &[], &[Owner], Anyone, To(&[S::Draft])),
    step(Save, OPEN_DOSSIER, APPLICANT, Anyone, Stays),
    step(Attach, OPEN_DOSSIER, APPLICANT, Anyone, Stays),
    step(HandOver, &[S::Draft], &[Owner], Anyone, Stays),
    step(Submit, &[S::Draft], &[Owner], Anyone, To(&[S::Submitted])),
    step(Discard, &[S::Draft], &[Owner], Anyone, To(&[S::Discarded])),
    step(WarnDraft, &[S::Draft], &[Clock], Anyone, Stays),
    step(ExpireDraft, &[S::Draft], &[Clock], Anyone, To(&[S::Discarded])),
    // Who works on it: orthogonal to the state.
    step(Take, &[S::Submitted], &[Officer], Anyone, To(&[S::Screening])),
    step(Take, TAKEN, &[Officer], Anyone, Stays),
    step(Assign, &[S::Submitted], &[Officer, SeniorOfficer], Anyone, To(&[S::Screening])),
    step(Assign, TAKEN, &[Officer, SeniorOfficer], Anyone, Stays),
    step(Release, TAKEN, &[Officer, SeniorOfficer, Clock], Anyone, Stays),
    step(DeclareConflict, ACTIVE, CASEWORK, Anyone, Stays),
    step(LiftConflict, ACTIVE, &[SeniorOfficer], Anyone, Stays),
    step(Note, ACTIVE, CASEWORK, Anyone, Stays),
    step(RecordReply, ACTIVE, CASEWORK, Anyone, Stays),
    step(FlagHit, ACTIVE, &[Officer, SeniorOfficer, Clock], Anyone, Stays),
    step(ClearHit, ACTIVE, &[Officer, SeniorOfficer], Anyone, Stays),
    // Completeness and review.
    step(Complete, &[S::Screening], &[Officer], Holder, To(&[S::UnderReview])),
    step(LinkDuplicate, CHECKED, &[Officer], Holder, Stays),
    step(DismissDuplicate, CHECKED, &[Officer], Holder, Stays),
    step(RecordFinding, &[S::UnderReview], &[Officer], Holder, Stays),
    step(CorrectFact, &[S::UnderReview], &[Officer], Holder, Stays),
    step(Except, &[S::UnderReview], &[Officer], Holder, Stays),
    step(Recommend, &[S::UnderReview], &[Officer], Holder, To(&[S::Recommended])),
    step(ProposeClosing, CHECKED, &[Officer], Holder, To(&[S::ClosingProposed])),
    // Questions and hearings.
    step(Ask, BACK_FROM_QUESTIONS, &[Officer], Holder, To(&[S::AwaitingApplicant])),
    step(Hear, &[S::UnderReview, S::ClosingProposed], &[Officer], Holder, To(&[S::AwaitingApplicant])),
    step(SaveAnswer, &[S::AwaitingApplicant, S::Lapsed], APPLICANT, Anyone, Stays),
    step(SendAnswers, &[S::AwaitingApplicant], APPLICANT, Anyone, To(BACK_FROM_ANY)),
    step(SendAnswers, &[S::Lapsed], &[Owner], Anyone, To(CHECKED)),
    step(RequestExtension, &[S::AwaitingApplicant], APPLICANT, Anyone, Stays),
    step(GrantExtension, &[S::AwaitingApplicant], &[Officer], Holder, Stays),
    step(RefuseExtension, &[S::AwaitingApplicant], &[Officer], Holder, Stays),
    step(CancelQuestions, &[S::AwaitingApplicant], &[Officer], Holder, To(BACK_FROM_QUESTIONS)),
    step(ContactFound, &[S::AwaitingApplicant], &[Officer], Holder, Stays),
    step(Remind, &[S::AwaitingApplicant], &[Clock], Anyone, Stays),
    step(ContactFailed, &[S::AwaitingApplicant], &[Clock], Anyone, Stays),
    step(GoOn, &[S::AwaitingApplicant], &[Clock], Anyone, To(BACK_FROM_ANY)),
    step(Lapse, &[S::AwaitingApplicant], &[Clock], Anyone, To(&[S::Lapsed])),
    // Signatures.
    step(Recall, &[S::Recommended], &[Officer], Author, To(&[S::UnderReview])),
    step(Countersign, &[S::Recommended], &[SeniorOfficer], Anyone, To(&[S::Endorsed])),
    step(Countersign, &[S::ClosingProposed], &[SeniorOfficer], Anyone, To(&[S::Inadmissible])),
    step(SendBack, &[S::Recommended], &[SeniorOfficer], Anyone, To(&[S::UnderReview])),
    step(SendBack, &[S::ClosingProposed], &[SeniorOfficer], Anyone, To(CHECKED)),
    step(ReopenReview, &[S::Endorsed], &[SeniorOfficer], Anyone, To(&[S::UnderReview])),
    // The Council.
    step(Place, OFF_THE_LIST, &[CouncilSecretary], Anyone, To(&[S::OnAgenda])),
    step(Letter, &[S::OnAgenda], &[CouncilSecretary, Clock], Anyone, Stays),
    step(Remove, &[S::OnAgenda], &[CouncilSecretary], Anyone, To(OFF_THE_LIST)),
    step(ReturnItem, &[S::OnAgenda], &[CouncilSecretary, Clock], Anyone, To(OFF_THE_LIST)),
    step(NotTakenUp, &[S::OnAgenda], &[CouncilSecretary, Clock], Anyone, To(OFF_THE_LIST)),
    step(RecordDecision, &[S::OnAgenda], &[CouncilSecretary], Anyone, To(&[S::Decided])),
    step(CorrectDecision, &[S::Decided], &[CouncilSecretary], Anyone, Stays),
    step(Preview, &[S::Decided], &[CouncilSecretary], Anyone, Stays),
    step(Announce, &[S::Decided], &[CouncilSecretary], Anyone, To(ANNOUNCED)),
    step(ProposeCorrection, ANNOUNCED, &[CouncilSecretary], Anyone, Stays),
    step(ConfirmCorrection, ANNOUNCED, &[SeniorOfficer, CouncilSecretary], Anyone, To(ANNOUNCED)),
    step(ResumeReview, &[S::Deferred], &[Officer], Holder, To(&[S::UnderReview])),
    step(UpdateDossier, &[S::Deferred], &[Owner], Anyone, Stays),
    // Closing and coming back.
    step(
        Withdraw,
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
    step(Withdraw, &[S::OnAgenda], &[Owner], Anyone, To(&[S::Withdrawn, S::OnAgenda])),
    // As on the agenda: nobody outside may tell the two apart.
    step(Withdraw, &[S::Decided], &[Owner], Anyone, Stays),
    step(UndoWithdrawal, &[S::Withdrawn], &[Owner], Anyone, To(AIMING)),
    step(Reopen, &[S::Inadmissible], &[SeniorOfficer], Anyone, To(CHECKED)),
    step(Reopen, &[S::Lapsed], &[Officer], Anyone, To(&[S::AwaitingApplicant])),
    // Time.
    step(Retarget, AIMING, &[Clock], Anyone, Stays),
    step(CarryOver, AIMING, &[Clock], Anyone, Stays),
    step(
        Escalate,
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
        Take => !held,
        Release => held && (application.holder == actor.person() || actor.holds(SeniorOfficer, None)),
        LiftConflict => !application.conflicted.is_empty(),
        ClearHit => application.open_hits() > 0,
        DismissDuplicate => !application.duplicates.is_empty(),
        Countersign => free_for(application, actor.person(), Signature::Countersign).is_ok(),
        Recommend | ProposeClosing => free_for(application, actor.person(), Signature::Recommend).is_ok(),
        ConfirmCorrection => {
            application.correction.as_ref().is_some_and(|c| Some(c.by) != actor.person())
                && free_for(application, actor.person(), Signature::Confirm).is_ok()
        }
        Save => match application.changeable() {
            Changeable::Only(opened) => !opened.sections.is_empty(),
            changeable => changeable == Changeable::Everything,
        },
        Attach => match application.changeable() {
            Changeable::Only(opened) => !opened.documents.is_empty(),
            changeable => changeable == Changeable::Everything,
        },
        RequestExtension => application.awaiting().is_some_and(|a| a.extension == Extension::None),
        GrantExtension | RefuseExtension => application.extension_requested(),
        ContactFound => application.contact_failed(),
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
