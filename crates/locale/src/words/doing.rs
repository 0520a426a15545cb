//! What was done to the house and its people, for the history that administrators and auditors read.

use super::{language, setting, staff_role};
use crate::L10n;
use domain::{house, kernel::StreamKind, people, screening::ListSource};

/// What happened to the house.
pub fn house_event(l: &L10n, event: &house::Event) -> String {
    use house::Event;
    match event {
        Event::SetUp { .. } => l.house_doing_set_up(),
        Event::CalendarLoaded { year, content } => {
            let days = content.holidays.len();
            l.house_doing_calendar(days, year.to_string(), l.number(days as u64))
        }
        Event::CalendarWarned { year } => l.house_doing_calendar_missing(year.to_string()),
        Event::SettingChanged { key, language: of, value } => {
            let what = match of {
                Some(of) => l.house_doing_in_language(setting(l, *key), language(l, *of)),
                None => setting(l, *key),
            };
            if value.is_some() { l.house_doing_setting(what) } else { l.house_doing_setting_default(what) }
        }
        Event::CountryRenamed { country, language: of, name } => {
            let what =
                l.house_doing_in_language(crate::countries::country(l.language(), country.as_str()), language(l, *of));
            if name.is_some() { l.house_doing_country(what) } else { l.house_doing_country_default(what) }
        }
        Event::SanctionsLoaded { source, content } => {
            l.sanctions_doing(list_source(l, *source), l.number(content.entries), content.digest.short())
        }
        Event::MessageHeld { .. } => l.messages_doing_held(),
        Event::MessageReleased { .. } => l.messages_doing_released(),
        Event::MessageResent { .. } => l.messages_doing_resent(),
        Event::MessageDropped { .. } => l.messages_doing_dropped(),
        Event::MailHeld { .. } => l.messages_doing_all_held(),
        Event::MailReleased => l.messages_doing_all_released(),
        Event::TrialBegun { .. } => l.messages_doing_trial_begun(),
        Event::TrialEnded => l.messages_doing_trial_ended(),
        Event::TrialSettled { send: true, messages } => l.messages_doing_trial_sent(l.number(*messages)),
        Event::TrialSettled { send: false, messages } => l.messages_doing_trial_dropped(l.number(*messages)),
    }
}

/// Whose list of sanctions.
pub fn list_source(l: &L10n, source: ListSource) -> String {
    match source {
        ListSource::SecurityCouncil => l.sanctions_security_council(),
        ListSource::Table => l.sanctions_table(),
    }
}

/// Where a message stands.
pub fn message_state(l: &L10n, state: house::MessageState) -> String {
    use house::MessageState;
    match state {
        MessageState::Waiting => l.messages_waiting(),
        MessageState::UnderWay => l.messages_under_way(),
        MessageState::Sent => l.messages_sent(),
        MessageState::Failed => l.messages_failed(),
        MessageState::Held => l.messages_held(),
        MessageState::Kept => l.messages_kept(),
        MessageState::Dropped => l.messages_dropped(),
        MessageState::Withheld => l.messages_withheld(),
    }
}

/// What happened to an account.
pub fn account_event(l: &L10n, event: &people::Event) -> String {
    use people::Event;
    match event {
        Event::Registered { .. } => l.house_doing_registered(),
        Event::Invited { .. } => l.house_doing_invited(),
        Event::EmailVerified => l.house_doing_verified(),
        Event::EmailChanged { .. } => l.house_doing_email(),
        Event::RoleGranted { role } => l.house_doing_granted(staff_role(l, *role)),
        Event::RoleRevoked { role } => l.house_doing_revoked(staff_role(l, *role)),
        Event::ActingSeniorAppointed(acting) => l.house_doing_acting(l.span(acting.from, acting.to)),
        Event::AbsenceRecorded(absence) => l.absence_doing(l.span(absence.from, absence.to)),
        Event::AbsenceEnded { from, back } if from == back => l.absence_doing_withdrawn(l.date(from)),
        Event::AbsenceEnded { back, .. } => l.absence_doing_ended(l.date(back)),
        Event::Disabled { .. } => l.house_doing_disabled(),
        Event::Enabled => l.house_doing_enabled(),
        Event::PasswordChanged => l.house_doing_password(),
        Event::SessionsRevoked => l.house_doing_sessions(),
        Event::NewDeviceSeen => l.house_doing_device(),
        Event::FactorTurnedOn => l.factor_doing_on(),
        Event::FactorTurnedOff => l.factor_doing_off(),
        Event::RecoveryCodesRenewed => l.factor_doing_renewed(),
        Event::RecoveryCodeUsed => l.factor_doing_used(),
        Event::PasskeyAdded { .. } => l.passkey_doing_added(),
        Event::PasskeyRemoved { .. } => l.passkey_doing_removed(),
        Event::FactorLifted { .. } => l.factor_doing_lifted(),
    }
}

/// What a history is of.
pub fn stream(l: &L10n, kind: StreamKind) -> String {
    match kind {
        StreamKind::House => l.house_stream_house(),
        StreamKind::Person => l.house_stream_person(),
        StreamKind::Organization => l.house_stream_organization(),
        StreamKind::CouncilSession => l.house_stream_session(),
        StreamKind::Application => l.house_stream_application(),
        StreamKind::Observer => l.house_stream_observer(),
    }
}
