//! Who of the secretariat reads what it is told of a file, whom a notice asks for a signature in vain, and who
//! somebody still has to be when a message leaves that has waited for them.

use super::{ApplicantNotice, DeskNotice, Notice, StaffNotice};
use crate::{
    application::{Application, Signature},
    kernel::{ApplicationId, PersonId, StaffRole},
    sight,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Who somebody with an account still has to be for a message to be sent that was written for them: it may have
/// waited for weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StillFor {
    /// Whoever they are by now: it tells what became of their own account, or of their place in an organization, or
    /// has a link for which they asked. It reaches whoever has left, too.
    Themselves,
    /// Owner or editor of the file's organization, with an account that is not shut.
    Members,
    /// Of the secretariat, with an account that is not shut and a role for which it is, and kept out of none of
    /// its files; of what tells of their own roles, see [`DeskNotice::is_about`].
    Secretariat,
}

impl StillFor {
    /// Of messages by a template, by its key: links that a person asks for are told by no event.
    pub fn of(template: &str) -> Self {
        if ApplicantNotice::TEMPLATES.contains(&template) {
            Self::Members
        } else if StaffNotice::TEMPLATES.contains(&template) || DeskNotice::TEMPLATES.contains(&template) {
            Self::Secretariat
        } else {
            Self::Themselves
        }
    }
}

impl Notice {
    /// The files of which it tells something, its own first: whoever of the secretariat is kept out of one of
    /// them is told nothing.
    pub fn files(&self) -> Vec<ApplicationId> {
        let other = match self {
            Self::Staff(_, StaffNotice::Duplicate { other }) => Some(*other),
            _ => None,
        };
        self.application().into_iter().chain(other).collect()
    }

    /// The roles of the secretariat for which it is; none of a notice to anybody else.
    pub fn roles(&self) -> Vec<StaffRole> {
        let is_for = |role: &StaffRole| match self {
            Self::Staff(_, notice) => notice.is_for(*role),
            Self::Desk(notice) => notice.is_for(*role),
            Self::Account(_) | Self::Applicant(..) => false,
        };
        StaffRole::ALL.into_iter().filter(is_for).collect()
    }
}

impl StaffNotice {
    /// Whether messages by a template tell of another file than their own: which, only their facts say.
    pub fn tells_of_another(template: &str) -> bool {
        template == Self::Duplicate { other: ApplicationId(Uuid::nil()) }.template()
    }

    /// Whether it is for whoever holds `role`: what concerns a file for those who read files. That nobody is
    /// left to sign concerns whoever manages people.
    pub const fn is_for(&self, role: StaffRole) -> bool {
        match self {
            Self::NobodyCanCountersign => matches!(role, StaffRole::Administrator),
            _ => sight::Viewer::Staff(role).reads_files(),
        }
    }

    /// Whether the holder of the file is told instead where the one person whom it names is there no more: work
    /// that comes back is somebody's to take up. A mention is a word to one colleague, and a file is
    /// given to one who is there.
    pub const fn falls_to_holder(&self) -> bool {
        matches!(self, Self::SentBack { .. })
    }

    /// Who did what it tells, where it names them: to whom nobody tells it again.
    pub const fn by(&self) -> Option<PersonId> {
        match self {
            Self::Mentioned { by, .. }
            | Self::ToCountersign { by, .. }
            | Self::SentBack { by, .. }
            | Self::CorrectionProposed { by } => Some(*by),
            _ => None,
        }
    }

    /// Who is not asked for the second signature for which it asks: whoever gave the first, and whoever
    /// signed the file in another of its offices. The law would refuse them.
    pub fn not_asked(&self, file: &Application) -> BTreeSet<PersonId> {
        let (first, now) = match self {
            Self::ToCountersign { by, .. } => (*by, Signature::Countersign),
            Self::CorrectionProposed { by } => (*by, Signature::Confirm),
            _ => return BTreeSet::new(),
        };
        let mut not_asked = file.barred_from(now);
        not_asked.insert(first);
        not_asked
    }
}

impl DeskNotice {
    /// Whether it is for whoever holds `role`. That roles were given or taken concerns auditors.
    pub const fn is_for(&self, role: StaffRole) -> bool {
        match self {
            Self::ListClosed { .. } => matches!(role, StaffRole::CouncilSecretary | StaffRole::SeniorOfficer),
            Self::SessionMoved { .. } | Self::SessionCancelled { .. } => sight::Viewer::Staff(role).reads_files(),
            Self::CalendarMissing { .. } => matches!(role, StaffRole::Administrator),
            Self::RoleGranted { .. } | Self::RoleRevoked { .. } => matches!(role, StaffRole::Auditor),
        }
    }

    /// Whether it tells of this person's own roles: that reaches them, whatever they are today.
    pub fn is_about(&self, person: PersonId) -> bool {
        matches!(self, Self::RoleGranted { to: own, .. } | Self::RoleRevoked { from: own, .. } if *own == person)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        kernel::{Salt, TextId, TextRef},
        notice::{AccountNotice, MUST_GO},
    };

    /// Every template there is, by whom somebody still has to be to get what waited for them.
    const STILL_FOR: [(StillFor, &[&str]); 3] = [
        (
            StillFor::Themselves,
            &[
                "verify",
                "invited",
                "ownership_moved",
                "password_changed",
                "email_changed",
                "new_sign_in",
                "factor_changed",
                "reset",
                "change_email",
                "email_asked",
                "codes_guessed",
            ],
        ),
        (
            StillFor::Members,
            &[
                "draft_expiring",
                "draft_expired",
                "received",
                "reply_recorded",
                "asked",
                "reminder",
                "last_reminder",
                "cancelled",
                "extension_granted",
                "extension_refused",
                "answer_received",
                "comment_received",
                "update_received",
                "sent_as_saved",
                "hearing",
                "hearing_cancelled",
                "intend_to_close",
                "closed",
                "carried_over",
                "session_set",
                "on_agenda",
                "off_agenda",
                "not_taken_up",
                "session_moved",
                "session_cancelled",
                "decision",
                "correction",
                "letter_ready",
                "withdrawn",
                "withdrawal_noted",
                "withdrawal_undone",
                "lapsed",
                "reopened",
                "contact_failed",
            ],
        ),
        (
            StillFor::Secretariat,
            &[
                "staff_assigned",
                "staff_answered",
                "staff_no_answer",
                "staff_extension_requested",
                "staff_contact_failed",
                "staff_overdue",
                "staff_mentioned",
                "staff_to_countersign",
                "staff_sent_back",
                "staff_endorsed",
                "staff_duplicate",
                "staff_withdrawn",
                "staff_wish_to_withdraw",
                "staff_correction_proposed",
                "staff_nobody_can_countersign",
                "desk_list_closed",
                "desk_session_moved",
                "desk_session_cancelled",
                "desk_calendar_missing",
                "desk_role_granted",
                "desk_role_revoked",
            ],
        ),
    ];

    fn file(n: u128) -> ApplicationId {
        ApplicationId(Uuid::from_u128(n))
    }

    fn sent_back() -> StaffNotice {
        let reason = TextRef::of(TextId(Uuid::from_u128(9)), &Salt([9; 16]), "words");
        StaffNotice::SentBack { by: PersonId(Uuid::from_u128(7)), reason }
    }

    #[test]
    fn a_duplicate_tells_of_two_files_and_every_other_notice_of_its_own() {
        assert_eq!(Notice::Staff(file(1), StaffNotice::Duplicate { other: file(2) }).files(), [file(1), file(2)]);
        assert_eq!(Notice::Staff(file(1), sent_back()).files(), [file(1)]);
        assert_eq!(Notice::Applicant(file(1), ApplicantNotice::LetterReady).files(), [file(1)]);
        let tells = StaffNotice::TEMPLATES.iter().filter(|template| StaffNotice::tells_of_another(template));
        assert_eq!(tells.collect::<Vec<_>>(), [&StaffNotice::Duplicate { other: file(2) }.template()]);
    }

    #[test]
    fn what_concerns_a_file_is_for_those_who_read_files() {
        let readers = |notice: &StaffNotice| StaffRole::ALL.into_iter().filter(|role| notice.is_for(*role)).count();
        assert_eq!((readers(&sent_back()), readers(&StaffNotice::NobodyCanCountersign)), (StaffRole::ALL.len() - 1, 1));
        assert!(!sent_back().is_for(StaffRole::Administrator));
        assert!(StaffNotice::NobodyCanCountersign.is_for(StaffRole::Administrator));
    }

    #[test]
    fn what_concerns_the_house_is_for_those_whom_it_concerns() {
        use StaffRole::{Administrator, Auditor, CouncilSecretary, SeniorOfficer};
        let session = crate::kernel::CouncilSessionId(Uuid::from_u128(3));
        let roles = |notice: DeskNotice| Notice::Desk(notice).roles();
        assert_eq!(roles(DeskNotice::ListClosed { session, items: 1 }), [SeniorOfficer, CouncilSecretary]);
        assert_eq!(roles(DeskNotice::SessionCancelled { session }), Notice::Staff(file(1), sent_back()).roles());
        assert_eq!(roles(DeskNotice::CalendarMissing { year: 2028 }), [Administrator]);
        let to = PersonId(Uuid::from_u128(7));
        let granted = DeskNotice::RoleGranted { to, role: SeniorOfficer };
        assert!(granted.is_about(to) && !granted.is_about(PersonId(Uuid::from_u128(8))));
        assert_eq!(roles(granted), [Auditor]);
        assert!(!DeskNotice::SessionCancelled { session }.is_about(to));
        assert_eq!(Notice::Applicant(file(1), ApplicantNotice::LetterReady).roles(), []);
    }

    #[test]
    fn every_template_says_who_still_has_to_be_whom_to_get_what_waited() {
        let audiences = [AccountNotice::TEMPLATES, ApplicantNotice::TEMPLATES, StaffNotice::TEMPLATES];
        let notices = audiences.concat().into_iter().chain(DeskNotice::TEMPLATES.iter().copied());
        let all: BTreeSet<&str> = notices.chain(MUST_GO).collect();
        let said: BTreeSet<&str> = STILL_FOR.iter().flat_map(|(_, templates)| templates.iter().copied()).collect();
        assert_eq!(said, all, "a new one is put where it belongs");
        for (still, templates) in STILL_FOR {
            assert!(templates.iter().all(|template| StillFor::of(template) == still), "{still:?}: {templates:?}");
        }
    }

    #[test]
    fn whoever_sent_it_back_is_named() {
        assert_eq!(sent_back().by(), Some(PersonId(Uuid::from_u128(7))));
        assert_eq!(StaffNotice::Assigned.by(), None);
    }

    #[test]
    fn only_work_that_comes_back_falls_to_the_holder() {
        assert!(sent_back().falls_to_holder());
        assert!(!StaffNotice::Assigned.falls_to_holder(), "it was given to one who is there");
    }
}
