//! When each notice goes out and to whom, in words: what the administration lists beside what it says.
//! The rules themselves are `domain::notice`; `who_is_told.txt` is their table.

use super::{Account, Applicant, Desk, Notice, Staff};
use locale::L10n;

impl Notice {
    /// When it goes out.
    pub fn when(&self, l: &L10n) -> String {
        match self {
            Self::Account(account) => of_account(account, l),
            Self::Applicant(_, applicant) => of_applicant(applicant, l),
            Self::Staff(_, staff) => of_staff(staff, l),
            Self::Desk(desk) => of_desk(desk, l),
        }
    }

    /// Whether nobody may hold it: see `domain::notice::must_go`. An invitation to the secretariat goes out
    /// by the template by which an address is proved.
    pub fn must_go(&self) -> bool {
        matches!(self, Self::Account(Account::StaffInvited { .. })) || domain::notice::must_go(self.key())
    }

    /// To whom it goes.
    pub fn to_whom(&self, l: &L10n) -> String {
        match self {
            Self::Account(Account::Invited { .. } | Account::StaffInvited { .. }) => l.templates_to_invited(),
            Self::Account(_) => l.templates_to_account(),
            Self::Applicant(_, Applicant::LetterReady) => l.templates_to_contacts(),
            Self::Applicant(..) => l.templates_to_ngo(),
            Self::Staff(_, staff) => staff_told(staff, l),
            Self::Desk(Desk::ListClosed { .. }) => l.templates_to_seniors_secretaries(),
            Self::Desk(Desk::SessionMoved { .. } | Desk::SessionCancelled { .. }) => l.templates_to_holders(),
            Self::Desk(Desk::CalendarMissing { .. }) => l.templates_to_administrators(),
            Self::Desk(Desk::RoleGranted { .. } | Desk::RoleRevoked { .. }) => l.templates_to_role(),
        }
    }
}

fn of_account(account: &Account, l: &L10n) -> String {
    match account {
        Account::Verify { .. } => l.templates_when_verify(),
        Account::Reset { .. } => l.templates_when_reset(),
        Account::Invited { .. } => l.templates_when_invited(),
        Account::OwnershipMoved { .. } => l.templates_when_ownership_moved(),
        Account::StaffInvited { .. } => l.templates_when_staff_invited(),
        Account::ChangeEmail { .. } => l.templates_when_change_email(),
        Account::EmailAsked { .. } => l.templates_when_email_asked(),
        Account::EmailChanged { .. } => l.templates_when_email_changed(),
        Account::PasswordChanged { .. } => l.templates_when_password_changed(),
        Account::NewSignIn { .. } => l.templates_when_new_sign_in(),
        Account::FactorChanged { .. } => l.templates_when_factor_changed(),
        Account::CodesGuessed { .. } => l.templates_when_codes_guessed(),
    }
}

fn of_applicant(applicant: &Applicant, l: &L10n) -> String {
    match applicant {
        Applicant::DraftExpiring { .. } => l.templates_when_draft_expiring(),
        Applicant::DraftExpired => l.templates_when_draft_expired(),
        Applicant::Received { .. } => l.templates_when_received(),
        Applicant::ReplyRecorded { .. } => l.templates_when_reply_recorded(),
        Applicant::Asked { .. } => l.templates_when_asked(),
        Applicant::Reminder { last: false, .. } => l.templates_when_reminder(),
        Applicant::Reminder { last: true, .. } => l.templates_when_last_reminder(),
        Applicant::Cancelled { .. } => l.templates_when_cancelled(),
        Applicant::ExtensionGranted { .. } => l.templates_when_extension_granted(),
        Applicant::ExtensionRefused { .. } => l.templates_when_extension_refused(),
        Applicant::AnswerReceived { .. } => l.templates_when_answer_received(),
        Applicant::CommentReceived => l.templates_when_comment_received(),
        Applicant::UpdateReceived { .. } => l.templates_when_update_received(),
        Applicant::SentAsSaved { .. } => l.templates_when_sent_as_saved(),
        Applicant::Hearing { .. } => l.templates_when_hearing(),
        Applicant::HearingCancelled { .. } => l.templates_when_hearing_cancelled(),
        Applicant::IntendToClose { .. } => l.templates_when_intend_to_close(),
        Applicant::Closed { .. } => l.templates_when_closed(),
        Applicant::CarriedOver { .. } => l.templates_when_carried_over(),
        Applicant::SessionSet { .. } => l.templates_when_session_set(),
        Applicant::OnAgenda { .. } => l.templates_when_on_agenda(),
        Applicant::OffAgenda { .. } => l.templates_when_off_agenda(),
        Applicant::NotTakenUp { .. } => l.templates_when_not_taken_up(),
        Applicant::SessionMoved { .. } => l.templates_when_session_moved(),
        Applicant::SessionCancelled { .. } => l.templates_when_session_cancelled(),
        Applicant::Decision { .. } => l.templates_when_decision(),
        Applicant::Correction { .. } => l.templates_when_correction(),
        Applicant::LetterReady => l.templates_when_letter_ready(),
        Applicant::Withdrawn { .. } => l.templates_when_withdrawn(),
        Applicant::WithdrawalNoted => l.templates_when_withdrawal_noted(),
        Applicant::WithdrawalUndone => l.templates_when_withdrawal_undone(),
        Applicant::Lapsed { .. } => l.templates_when_lapsed(),
        Applicant::Reopened { .. } => l.templates_when_reopened(),
        Applicant::ContactFailed => l.templates_when_contact_failed(),
    }
}

fn of_staff(staff: &Staff, l: &L10n) -> String {
    match staff {
        Staff::Assigned => l.templates_when_assigned(),
        Staff::Answered => l.templates_when_answered(),
        Staff::NoAnswer => l.templates_when_no_answer(),
        Staff::ExtensionRequested { .. } => l.templates_when_extension_requested(),
        Staff::ContactFailed => l.templates_when_staff_contact_failed(),
        Staff::Overdue { .. } => l.templates_when_overdue(),
        Staff::Mentioned { .. } => l.templates_when_mentioned(),
        Staff::ToCountersign { .. } => l.templates_when_to_countersign(),
        Staff::SentBack { .. } => l.templates_when_sent_back(),
        Staff::Endorsed => l.templates_when_endorsed(),
        Staff::Duplicate => l.templates_when_duplicate(),
        Staff::Withdrawn => l.templates_when_staff_withdrawn(),
        Staff::WishToWithdraw => l.templates_when_wish_to_withdraw(),
        Staff::CorrectionProposed { .. } => l.templates_when_correction_proposed(),
        Staff::NobodyCanCountersign => l.templates_when_nobody(),
    }
}

fn of_desk(desk: &Desk, l: &L10n) -> String {
    match desk {
        Desk::ListClosed { .. } => l.templates_when_list_closed(),
        Desk::SessionMoved { .. } => l.templates_when_session_moved(),
        Desk::SessionCancelled { .. } => l.templates_when_session_cancelled(),
        Desk::CalendarMissing { .. } => l.templates_when_calendar_missing(),
        Desk::RoleGranted { .. } => l.templates_when_role_granted(),
        Desk::RoleRevoked { .. } => l.templates_when_role_revoked(),
    }
}

fn staff_told(staff: &Staff, l: &L10n) -> String {
    match staff {
        Staff::Assigned | Staff::Mentioned { .. } | Staff::SentBack { .. } => l.templates_to_concerned(),
        Staff::Answered
        | Staff::NoAnswer
        | Staff::ExtensionRequested { .. }
        | Staff::ContactFailed
        | Staff::Duplicate => l.templates_to_holder(),
        Staff::Overdue { .. } => l.templates_to_overdue(),
        Staff::ToCountersign { .. } => l.templates_to_senior(),
        Staff::Endorsed | Staff::WishToWithdraw => l.templates_to_secretaries(),
        Staff::Withdrawn => l.templates_to_holder_secretaries(),
        Staff::CorrectionProposed { .. } => l.templates_to_seniors_secretaries(),
        Staff::NobodyCanCountersign => l.templates_to_administrators(),
    }
}
