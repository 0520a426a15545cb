//! Where an application stands, who may act, what is advised and decided.

use crate::L10n;
use domain::{
    application::{AdviceKind, Extension, Ground, OutcomeKind, Signature, StateKind},
    kernel::{NgoRole, Role, StaffRole},
};

/// A state as the secretariat calls it.
pub fn state(l: &L10n, state: StateKind) -> String {
    match state {
        StateKind::Draft => l.state_draft(),
        StateKind::Submitted => l.state_submitted(),
        StateKind::Screening => l.state_screening(),
        StateKind::AwaitingApplicant => l.state_awaiting_applicant(),
        StateKind::UnderReview => l.state_under_review(),
        StateKind::Recommended => l.state_recommended(),
        StateKind::ClosingProposed => l.state_closing_proposed(),
        StateKind::Endorsed => l.state_endorsed(),
        StateKind::OnAgenda => l.state_on_agenda(),
        StateKind::Decided => l.state_decided(),
        StateKind::Admitted => l.state_admitted(),
        StateKind::NotAdmitted => l.state_not_admitted(),
        StateKind::Deferred => l.state_deferred(),
        StateKind::Inadmissible => l.state_inadmissible(),
        StateKind::Withdrawn => l.state_withdrawn(),
        StateKind::Lapsed => l.state_lapsed(),
        StateKind::Discarded => l.state_discarded(),
    }
}

/// A role as the tables of the law name it.
pub fn role(l: &L10n, role: Role) -> String {
    match role {
        Role::Owner => l.role_owner(),
        Role::Editor => l.role_editor(),
        Role::Viewer => l.role_viewer(),
        Role::Officer => l.role_officer(),
        Role::SeniorOfficer => l.role_senior_officer(),
        Role::CouncilSecretary => l.role_council_secretary(),
        Role::Administrator => l.role_administrator(),
        Role::Auditor => l.role_auditor(),
        Role::Clock => l.role_clock(),
    }
}

/// A role in the secretariat.
pub fn staff_role(l: &L10n, role: StaffRole) -> String {
    self::role(l, role.into())
}

/// A role in an organization.
pub fn ngo_role(l: &L10n, role: NgoRole) -> String {
    self::role(l, role.into())
}

/// What the secretariat advises.
pub fn advice(l: &L10n, advice: AdviceKind) -> String {
    match advice {
        AdviceKind::Admit => l.advice_admit(),
        AdviceKind::NotAdmit => l.advice_not_admit(),
        AdviceKind::Defer => l.advice_defer(),
    }
}

/// What the Council decided.
pub fn outcome(l: &L10n, outcome: OutcomeKind) -> String {
    match outcome {
        OutcomeKind::Admitted => l.outcome_admitted(),
        OutcomeKind::NotAdmitted => l.outcome_not_admitted(),
        OutcomeKind::Deferred => l.outcome_deferred(),
    }
}

/// What a signature under a step was for.
pub fn signature(l: &L10n, signature: Signature) -> String {
    match signature {
        Signature::Recommend => l.signature_recommend(),
        Signature::Countersign => l.signature_countersign(),
        Signature::ProposeCorrection => l.signature_propose_correction(),
        Signature::Confirm => l.signature_confirm(),
    }
}

/// Whether more time was asked for.
pub fn extension(l: &L10n, extension: Extension) -> String {
    match extension {
        Extension::None => l.extension_none(),
        Extension::Requested => l.extension_requested(),
        Extension::Granted => l.extension_granted(),
        Extension::Refused => l.extension_refused(),
    }
}

/// Why a file can be closed without the Council.
pub fn ground(l: &L10n, ground: Ground) -> String {
    match ground {
        Ground::NotAnNgo => l.ground_not_an_ngo(),
        Ground::NotItsOwnRequest => l.ground_not_its_own_request(),
        Ground::DuplicateOf(_) => l.ground_duplicate_of(),
        Ground::AlreadyObserver => l.ground_already_observer(),
        Ground::ReapplicationInterval { until } => l.ground_reapplication_interval_until(l.date(until)),
        Ground::CeasedToExist => l.ground_ceased_to_exist(),
    }
}

/// The same for a form, where its facts are not known yet; `None` where there is no such ground.
pub fn ground_key(l: &L10n, key: &str) -> Option<String> {
    Some(match key {
        "not_an_ngo" => l.ground_not_an_ngo(),
        "not_its_own_request" => l.ground_not_its_own_request(),
        "duplicate_of" => l.ground_duplicate_of(),
        "already_observer" => l.ground_already_observer(),
        "reapplication_interval" => l.ground_reapplication_interval(),
        "ceased_to_exist" => l.ground_ceased_to_exist(),
        _ => return None,
    })
}

/// What would have to change after a closing on this ground.
pub fn ground_remedy(l: &L10n, ground: Ground) -> String {
    match ground {
        Ground::NotAnNgo => l.remedy_not_an_ngo(),
        Ground::NotItsOwnRequest => l.remedy_not_its_own_request(),
        Ground::DuplicateOf(_) => l.remedy_duplicate_of(),
        Ground::AlreadyObserver => l.remedy_already_observer(),
        Ground::ReapplicationInterval { until } => l.remedy_reapplication_interval(l.date(until)),
        Ground::CeasedToExist => l.remedy_ceased_to_exist(),
    }
}
