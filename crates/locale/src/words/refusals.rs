//! Every lawful no on a session, an account, an organization, the register and the house.

use super::{advice, decision_rule, language, phase, refusal::not_your_role, session, session_command};
use crate::L10n;
use domain::{council, house, observer, organization, people};
use rust_decimal::Decimal;

/// A refusal on a session of the Council.
pub fn session_refusal(l: &L10n, refusal: &council::Refusal) -> String {
    use council::Refusal;
    match refusal {
        Refusal::NotYourTurn { command, phase: now } => {
            l.refused_not_your_turn(session_command(l, *command), phase(l, *now))
        }
        Refusal::NotYourRole { allowed, .. } => not_your_role(l, allowed),
        Refusal::AlreadyPlanned => l.refused_already_planned(),
        Refusal::NotPlanned => l.refused_not_planned(),
        Refusal::SessionExists { .. } => l.refused_session_exists(),
        Refusal::EndsBeforeItOpens => l.refused_ends_before_it_opens(),
        Refusal::InThePast { .. } => l.refused_in_the_past(),
        Refusal::InTheFuture { .. } => l.refused_in_the_future(),
        Refusal::OnlyLater { opens } => l.refused_only_later(l.date(opens)),
        Refusal::TooEarly { comes } => l.refused_too_early(l.instant_with_zone(comes)),
        Refusal::QuorumAboveMembers { members } => l.refused_quorum_above_members(members),
        Refusal::MembersBelowVotes { present } => l.refused_members_below_votes(present),
        Refusal::AlreadyOnList => l.refused_already_on_list(),
        Refusal::ListClosed => l.refused_list_closed(),
        Refusal::ListStillOpen => l.refused_list_still_open(),
        Refusal::NotMeeting => l.refused_not_meeting(),
        Refusal::NotOnThisList => l.refused_not_on_this_list(),
        Refusal::NotYours => l.refused_not_yours(),
        Refusal::NotTheWholeList => l.refused_not_the_whole_list(),
        Refusal::PaperExists => l.refused_paper_exists(),
        Refusal::Replaced { symbol, by } => l.refused_replaced(symbol.with(*by)),
        Refusal::NothingToRevise => l.refused_nothing_to_revise(),
        Refusal::ChangesMissing => l.refused_changes_missing(),
        Refusal::RevisionNumber { next } => l.refused_revision_number(next.to_string()),
        Refusal::IsAddendum => l.refused_is_addendum(),
        Refusal::NotAnAddendum => l.refused_not_an_addendum(),
        Refusal::InAPaper => l.refused_in_a_paper(),
        Refusal::Untranslated => l.refused_untranslated(),
        Refusal::SymbolTaken { .. } => l.refused_symbol_taken(),
        Refusal::ForeignSymbol { number } => {
            l.refused_foreign_symbol(session(l, council::SessionKind::Regular(*number)))
        }
        Refusal::NumberTaken { .. } => l.refused_number_taken(),
        Refusal::NoNumber => l.refused_no_number(),
        Refusal::ResolutionExists => l.refused_resolution_exists(),
        Refusal::ForeignResolution => l.refused_foreign_resolution(),
        Refusal::DecidedUnderIt => l.refused_decided_under_it(),
        Refusal::OutsideSession { opens, closes } => l.refused_outside_session(l.span(opens, closes)),
        Refusal::AlreadyDecided => l.refused_already_decided(),
        Refusal::NotDecided => l.refused_not_decided(),
        Refusal::ImpossibleVotes => l.refused_impossible_votes(),
        Refusal::OtherFile => l.refused_other_file(),
        Refusal::DeferredTo(why) => not_deferred_to(l, *why),
        Refusal::WarningsNeedReason { warnings } => {
            l.refused_warnings_listed(warnings.iter().map(|w| warning(l, *w)).collect::<Vec<_>>().join(" "))
        }
        Refusal::UnknownText => l.refused_unknown_text(),
        Refusal::SameLanguage { language: written } => l.refused_same_language(language(l, *written)),
        Refusal::NothingToCheck => l.refused_nothing_to_check(),
        Refusal::OwnTranslation => l.refused_own_translation(),
        Refusal::WordingChanged => l.refused_wording_changed(),
        Refusal::Calendar(gap) => l.refused_calendar(gap.year.to_string()),
    }
}

/// Why no file can be deferred to a session.
pub(super) fn not_deferred_to(l: &L10n, why: council::NotDeferredTo) -> String {
    use council::NotDeferredTo;
    match why {
        NotDeferredTo::Itself => l.refused_deferred_to_itself(),
        NotDeferredTo::Unknown => l.refused_deferred_to_unknown(),
        NotDeferredTo::Special => l.refused_deferred_to_special(),
        NotDeferredTo::Over => l.refused_deferred_to_over(),
        NotDeferredTo::CalledOff => l.refused_deferred_to_called_off(),
    }
}

/// What looks odd about a decision, for the page that asks for confirmation.
pub fn warning(l: &L10n, warning: council::Warning) -> String {
    use council::Warning;
    match warning {
        Warning::RuleUnmet { rule } => l.warning_rule_unmet(decision_rule(l, rule)),
        Warning::QuorumUnmet { present, needed } => l.warning_quorum_unmet(l.number(present), l.number(needed)),
        Warning::VotesNotGiven => l.warning_votes_not_given(),
        Warning::MembersNotKnown => l.warning_members_not_known(),
        Warning::DeferralBeyondLimit { round, limit } => {
            l.warning_deferral_beyond_limit(l.number(round), l.number(limit))
        }
        Warning::PeriodRuns { until } => l.warning_period_runs(l.date(until)),
        Warning::AnotherDay { adopted } => l.warning_another_day(l.date(adopted)),
        Warning::AgainstAdvice { advice: advised } => l.warning_against_advice(advice(l, advised)),
    }
}

/// A refusal on an account.
pub fn account_refusal(l: &L10n, refusal: &people::Refusal) -> String {
    use people::Refusal;
    match refusal {
        Refusal::NotYourRole { allowed, .. } => not_your_role(l, allowed),
        Refusal::AlreadyRegistered => l.refused_account_exists(),
        Refusal::NotRegistered => l.refused_no_account(),
        Refusal::AlreadySetUp => l.refused_already_set_up(),
        Refusal::OtherAddress => l.refused_other_address(),
        Refusal::AlreadyVerified => l.refused_already_verified(),
        Refusal::NotVerified => l.refused_not_verified(),
        Refusal::NotOnOneself => l.refused_not_on_oneself(),
        Refusal::AlreadyHeld => l.refused_already_held(),
        Refusal::NotHeld => l.refused_not_held(),
        Refusal::NotAnOfficer => l.refused_not_an_officer(),
        Refusal::EndsBeforeItBegins => l.refused_ends_before_it_opens(),
        Refusal::InThePast { .. } => l.refused_in_the_past(),
        Refusal::NotOfTheSecretariat => l.refused_not_of_the_secretariat(),
        Refusal::AbsenceTooFarAhead { by } => l.refused_absence_too_far_ahead(l.date(by)),
        Refusal::AbsenceTooLong { by } => l.refused_absence_too_long(l.date(by)),
        Refusal::AwayAlready { absence } => l.refused_away_already(l.span(absence.from, absence.to)),
        Refusal::NotAway => l.refused_not_away(),
        Refusal::LastAdministrator => l.refused_last_administrator(),
        Refusal::Disabled => l.refused_disabled(),
        Refusal::NotDisabled => l.refused_not_disabled(),
        Refusal::FactorIsOn => l.refused_factor_is_on(),
        Refusal::FactorIsOff => l.refused_factor_is_off(),
        Refusal::PasskeyIsKnown => l.refused_passkey_is_known(),
        Refusal::PasskeyIsUnknown => l.refused_passkey_is_unknown(),
        Refusal::TooManyPasskeys { most } => l.refused_too_many_passkeys(l.number(*most)),
        Refusal::NoRecoveryCodeLeft => l.refused_no_recovery_code_left(),
    }
}

/// A refusal on an organization and its members.
pub fn organization_refusal(l: &L10n, refusal: &organization::Refusal) -> String {
    use organization::Refusal;
    match refusal {
        Refusal::NotYourRole { allowed, .. } => not_your_role(l, allowed),
        Refusal::AlreadyRegistered => l.refused_organization_exists(),
        Refusal::NotRegistered => l.refused_no_organization(),
        Refusal::NameIsInTheRegister => l.refused_name_is_in_the_register(),
        Refusal::AlreadyMember => l.refused_already_member(),
        Refusal::NotAMember => l.refused_not_a_member(),
        Refusal::OwnershipMoves => l.refused_ownership_moves(),
        Refusal::AlreadyOwner => l.refused_already_owner(),
        Refusal::FirstIsOwner => l.refused_first_is_owner(),
        Refusal::SameRole => l.refused_already_held(),
        Refusal::AlreadyInvited => l.refused_already_invited(),
        Refusal::TooManyInvitations { most } => l.refused_too_many_invitations(l.number(u64::from(*most))),
        Refusal::NoInvitation => l.refused_no_invitation(),
        Refusal::InvitationOver { since } => l.refused_invitation_over(l.instant_with_zone(since)),
        Refusal::NotYourInvitation => l.refused_not_your_invitation(),
        Refusal::ReasonMissing => l.refused_reason_missing(),
        Refusal::AlreadyObserver { .. } => l.refused_already_observer(),
        Refusal::NotAnObserver => l.refused_not_an_observer(),
        Refusal::DecisionNoted => l.refused_decision_noted(),
        Refusal::Calendar(gap) => l.refused_calendar(gap.year.to_string()),
    }
}

/// A refusal on the register of observers.
pub fn register_refusal(l: &L10n, refusal: &observer::Refusal) -> String {
    use observer::Refusal;
    match refusal {
        Refusal::NotYourRole { allowed, .. } => not_your_role(l, allowed),
        Refusal::AlreadyEntered => l.refused_already_entered(),
        Refusal::NotEntered => l.refused_not_entered(),
        Refusal::AlreadyObserver { .. } => l.refused_already_observer(),
        Refusal::InTheFuture { .. } => l.refused_in_the_future(),
        Refusal::NothingChanges => l.refused_nothing_changes(),
        Refusal::Struck => l.refused_struck(),
    }
}

/// A refusal on the house: set-up, calendar, settings, its post.
pub fn house_refusal(l: &L10n, refusal: &house::Refusal) -> String {
    use house::Refusal;
    match refusal {
        Refusal::NotYourRole { allowed, .. } => not_your_role(l, allowed),
        Refusal::AlreadySetUp => l.refused_already_set_up(),
        Refusal::TooEarly { comes } => l.refused_too_early(l.instant_with_zone(comes)),
        Refusal::NotSetUp => l.refused_not_set_up(),
        Refusal::DayOfAnotherYear { day } => l.refused_day_of_another_year(l.date(day)),
        Refusal::OlderList { stands } => l.refused_older_list(l.date(stands)),
        Refusal::NoSuchYear { year } => l.refused_no_such_year(year.to_string()),
        Refusal::NoSuchMessage => l.messages_refused_none(),
        Refusal::MessageMustGo => l.messages_must_go(),
        Refusal::NotYourMessage => l.messages_refused_yours(),
        Refusal::MessageStands { state } => message_stands(l, *state),
        Refusal::TrialIsOn => l.messages_refused_trial(),
        Refusal::NothingChanges => l.refused_nothing_changes(),
    }
}

/// That nothing can be done with a message where it stands.
fn message_stands(l: &L10n, state: house::MessageState) -> String {
    use house::MessageState;
    match state {
        MessageState::Waiting => l.messages_refused_waiting(),
        MessageState::UnderWay => l.messages_refused_under_way(),
        MessageState::Sent => l.messages_refused_sent(),
        MessageState::Failed => l.messages_refused_failed(),
        MessageState::Held => l.messages_refused_held(),
        MessageState::Kept => l.messages_refused_kept(),
        MessageState::Dropped => l.messages_refused_dropped(),
        MessageState::Withheld => l.messages_refused_withheld(),
    }
}

/// Why two organizations may be one.
pub fn likeness(l: &L10n, reason: organization::likeness::Reason) -> String {
    use organization::likeness::Reason;
    match reason {
        Reason::SameRegistration => l.likeness_same_registration(),
        Reason::SameDomain => l.likeness_same_domain(),
        Reason::SameName => l.likeness_same_name(),
        Reason::LikeName(score) => l.likeness_like_name(l.percent(Decimal::new(i64::from(score), 2))),
        Reason::SameAcronym => l.likeness_same_acronym(),
    }
}

/// The name of a setting.
pub fn setting(l: &L10n, key: house::SettingKey) -> String {
    use house::SettingKey;
    match key {
        SettingKey::Name => l.setting_name(),
        SettingKey::PostalAddress => l.setting_postal_address(),
        SettingKey::ContactEmail => l.setting_contact_email(),
        SettingKey::ContactPhone => l.setting_contact_phone(),
        SettingKey::Signatory => l.setting_signatory(),
        SettingKey::Banner => l.setting_banner(),
    }
}

/// Whether an observer may sit.
pub fn observer_status(l: &L10n, status: observer::Status) -> String {
    match status {
        observer::Status::Active => l.observer_active(),
        observer::Status::Struck => l.observer_struck(),
    }
}

/// How an observer came into the register.
pub fn observer_origin(l: &L10n, origin: observer::Origin) -> String {
    match origin {
        observer::Origin::Admitted { .. } => l.observer_origin_admitted(),
        observer::Origin::Recorded { .. } => l.observer_origin_recorded(),
    }
}
