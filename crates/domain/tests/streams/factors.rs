//! What stands beside the password of an account, or in its place: second factors and passkeys.

use super::people::{Account, SELF, address, administrator, oneself};
use crate::council::world::words;
use antechamber_domain::{
    kernel::{Actor, Role, StaffRole, StaffRoles},
    people::{Command, CommandKind, RECOVERY_CODES, Refusal},
};

#[test]
fn a_second_factor_is_its_persons_to_turn_on_and_off() {
    let mut account = Account::verified();
    for command in [Command::TurnOffFactor, Command::RenewRecoveryCodes, Command::UseRecoveryCode] {
        assert_eq!(account.give(&oneself(), &command), Err(Refusal::FactorIsOff), "{command:?}");
        let refused = Refusal::NotYourRole { command: command.kind(), allowed: vec![] };
        assert_eq!(account.give(&administrator(), &command), Err(refused), "{command:?}");
    }
    account.must(&oneself(), &Command::TurnOnFactor);
    assert!(account.stream.is().sessions_revoked.is_some(), "no code was asked for those that were open");
    assert_eq!(account.give(&oneself(), &Command::TurnOnFactor), Err(Refusal::FactorIsOn));
    account.must(&oneself(), &Command::ChangePassword);
    assert!(account.stream.is().factor.is_some(), "whoever reads the mail of somebody does not get past it");
    account.must(&oneself(), &Command::TurnOffFactor);
    assert_eq!(account.stream.is().factor, None);
}

#[test]
fn each_recovery_code_serves_once_until_there_are_new_ones() {
    let mut account = Account::verified();
    account.must(&oneself(), &Command::TurnOnFactor);
    for _ in 0..RECOVERY_CODES {
        account.must(&oneself(), &Command::UseRecoveryCode);
    }
    assert_eq!(account.give(&oneself(), &Command::UseRecoveryCode), Err(Refusal::NoRecoveryCodeLeft));
    account.must(&oneself(), &Command::RenewRecoveryCodes);
    account.must(&oneself(), &Command::UseRecoveryCode);
    assert_eq!(account.stream.is().factor.unwrap().recovery_codes, RECOVERY_CODES - 1);
    account.stream.breaks_quietly();
}

#[test]
fn an_administrator_takes_a_lost_factor_off_another_with_a_reason() {
    let mut account = Account::verified();
    let lift = Command::LiftFactor { reason: words(1) };
    assert_eq!(account.give(&administrator(), &lift), Err(Refusal::FactorIsOff));
    account.must(&oneself(), &Command::TurnOnFactor);
    let allowed = vec![Role::Administrator];
    let refused = Err(Refusal::NotYourRole { command: CommandKind::LiftFactor, allowed });
    assert_eq!(account.give(&oneself(), &lift), refused);
    let own = Actor::Person { id: SELF, staff: StaffRoles::NONE.with(StaffRole::Administrator), organizations: vec![] };
    assert_eq!(account.give(&own, &lift), Err(Refusal::NotOnOneself));
    account.must(&administrator(), &lift);
    assert_eq!(account.stream.is().factor, None);
}

#[test]
fn a_passkey_is_its_persons_to_add_and_remove() {
    let mut account = Account::verified();
    let (add, remove) =
        (|n| Command::AddPasskey { passkey: address(n) }, |n| Command::RemovePasskey { passkey: address(n) });
    assert_eq!(account.give(&oneself(), &remove(1)), Err(Refusal::PasskeyIsUnknown));
    account.must(&oneself(), &add(1));
    assert_eq!(account.give(&oneself(), &add(1)), Err(Refusal::PasskeyIsKnown));
    for n in 2..=20 {
        account.must(&oneself(), &add(n));
    }
    assert_eq!(account.give(&oneself(), &add(21)), Err(Refusal::TooManyPasskeys { most: 20 }));
    for command in [add(21), remove(1)] {
        let refused = Refusal::NotYourRole { command: command.kind(), allowed: vec![] };
        assert_eq!(account.give(&administrator(), &command), Err(refused), "{command:?}");
    }
    account.must(&oneself(), &remove(1));
    assert_eq!((account.stream.is().passkeys.len(), account.stream.is().passkeys[0]), (19, address(2)));
    account.stream.breaks_quietly();
}
