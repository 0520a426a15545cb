//! The roles of the secretariat, in words.

use domain::kernel::StaffRole;
use locale::L10n;

/// What a role is called.
pub(crate) fn title(l: &L10n, role: StaffRole) -> String {
    match role {
        StaffRole::Officer => l.admin_role_officer(),
        StaffRole::SeniorOfficer => l.admin_role_senior_officer(),
        StaffRole::CouncilSecretary => l.admin_role_council_secretary(),
        StaffRole::Administrator => l.admin_role_administrator(),
        StaffRole::Auditor => l.admin_role_auditor(),
    }
}

/// What somebody in it does.
pub(crate) fn about(l: &L10n, role: StaffRole) -> String {
    match role {
        StaffRole::Officer => l.admin_role_officer_about(),
        StaffRole::SeniorOfficer => l.admin_role_senior_officer_about(),
        StaffRole::CouncilSecretary => l.admin_role_council_secretary_about(),
        StaffRole::Administrator => l.admin_role_administrator_about(),
        StaffRole::Auditor => l.admin_role_auditor_about(),
    }
}
