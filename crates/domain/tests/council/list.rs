//! The list: letters that stay, an order that freezes, and what happens when two hands are on it.

use super::world::{Meeting, file, member, organization, outcome, place, place_late, secretary, words};
use antechamber_domain::{
    application::{self, CommandKind, LatePlacing, Outcome},
    council::{Command, ItemStatus, Refusal, Removal, follow_ups, letter, other_half},
    kernel::{ApplicationId, NgoRole, StaffRole},
};
use rstest::rstest;

fn letters(m: &Meeting) -> Vec<(ApplicationId, Option<u16>)> {
    m.state().items.iter().map(|i| (i.application, i.letter)).collect()
}

fn remove(n: u128) -> Command {
    Command::RemoveItem { application: file(n), why: Removal::BySecretary(words(1)) }
}

fn withdrawn(n: u128) -> Command {
    Command::RemoveItem { application: file(n), why: Removal::Withdrawn(None) }
}

#[rstest]
#[case(0, "a")]
#[case(25, "z")]
#[case(26, "aa")]
#[case(51, "az")]
#[case(52, "ba")]
#[case(701, "zz")]
#[case(702, "aaa")]
#[case(u16::MAX, "crxp")]
fn items_are_lettered_as_lists_are(#[case] n: u16, #[case] expected: &str) {
    assert_eq!(letter(n), expected);
}

#[test]
fn the_order_is_free_until_the_list_closes() {
    let mut m = Meeting::with(3);
    let order = |list: &[u128]| Command::OrderItems { order: list.iter().copied().map(file).collect() };
    for wrong in [&[0, 1][..], &[0, 1, 1], &[0, 1, 2, 2], &[0, 1, 7]] {
        assert_eq!(m.say(&order(wrong)), Err(Refusal::NotTheWholeList), "{wrong:?}");
    }
    m.must(&order(&[2, 0, 1]));
    m.now = m.state().dates.list_closes.until;
    m.must(&Command::CloseList);
    assert_eq!(letters(&m), [(file(2), Some(0)), (file(0), Some(1)), (file(1), Some(2))]);
    assert!(matches!(m.say(&order(&[0, 1, 2])), Err(Refusal::NotYourTurn { .. })));
}

#[test]
fn a_letter_means_one_file_for_ever() {
    let mut m = Meeting::closed(3);
    m.must(&remove(0));
    m.must(&place_late(3));
    assert_eq!(letters(&m), [(file(0), Some(0)), (file(1), Some(1)), (file(2), Some(2)), (file(3), Some(3))]);
    assert_eq!(m.state().items[0].status, ItemStatus::Removed);
    // It comes back under its own letter.
    m.must(&place_late(0));
    assert_eq!(letters(&m)[0], (file(0), Some(0)));
    assert_eq!(m.state().items[0].status, ItemStatus::Listed);
}

#[test]
fn before_the_letters_a_removed_item_leaves_no_trace_and_after_them_it_stays() {
    let mut m = Meeting::with(2);
    m.must(&remove(0));
    assert_eq!(letters(&m), [(file(1), None)]);
    let mut m = Meeting::issued(2);
    m.must(&Command::RemoveItem { application: file(0), why: Removal::Withdrawn(Some(words(1))) });
    assert_eq!(m.state().items[0].status, ItemStatus::Withdrawn);
    assert_eq!(m.say(&remove(0)), Err(Refusal::NotOnThisList));
}

/// *Close the list* and *place* wait for the same lock: whichever comes first, the file is on the
/// list with a letter, or is refused and says why. Nothing between.
#[test]
fn close_list_and_place_in_either_order() {
    let mut first = Meeting::with(1);
    first.now = first.state().dates.list_closes.until;
    first.must(&place(1));
    first.must(&Command::CloseList);
    assert_eq!(letters(&first), [(file(0), Some(0)), (file(1), Some(1))]);

    let mut second = Meeting::with(1);
    second.now = second.state().dates.list_closes.until;
    second.must(&Command::CloseList);
    assert_eq!(second.say(&place(1)), Err(Refusal::ListClosed));
    assert_eq!(letters(&second), [(file(0), Some(0))]);
    let facts = second.state().facts_for(file(1), None);
    assert!(facts.list_closed() && !facts.holds_item && facts.letter == Some(1));
}

#[test]
fn the_owner_withdraws_while_the_list_is_open_and_nobody_elses_file() {
    let mut m = Meeting::with(2);
    let owner = member(NgoRole::Owner, organization(file(0)));
    let stranger = member(NgoRole::Owner, organization(file(1)));
    assert!(matches!(m.give(&stranger, &withdrawn(0)), Err(Refusal::NotYourRole { .. })));
    assert_eq!(m.give(&owner, &remove(0)), Err(Refusal::NotYours));
    assert_eq!(m.give(&owner, &withdrawn(0)), Ok(()));
    let mut m = Meeting::closed(2);
    assert!(matches!(m.give(&owner, &withdrawn(0)), Err(Refusal::NotYourRole { .. })));
}

#[test]
fn a_secretary_of_the_organization_has_no_hand_in_its_item() {
    let mut m = Meeting::with(1);
    let mut own = member(NgoRole::Viewer, organization(file(0)));
    if let antechamber_domain::kernel::Actor::Person { staff, .. } = &mut own {
        *staff = staff.with(StaffRole::CouncilSecretary);
    }
    assert!(matches!(m.give(&own, &remove(0)), Err(Refusal::NotYourRole { .. })));
    let mut other = Meeting::with(1);
    assert_eq!(other.give(&own, &place(1)), Ok(()));
}

#[test]
fn late_items_say_how_they_came() {
    let by_session = |n| Command::PlaceItem { application: file(n), late: Some(LatePlacing::AddedBySession(words(1))) };
    let mut m = Meeting::planned();
    assert_eq!(m.say(&place_late(0)), Err(Refusal::ListStillOpen));
    m.must(&place(0));
    assert_eq!(m.say(&place(0)), Err(Refusal::AlreadyOnList));
    let mut m = Meeting::closed(1);
    assert_eq!(m.say(&place(1)), Err(Refusal::ListClosed));
    assert_eq!(m.say(&by_session(1)), Err(Refusal::NotMeeting));
    let mut m = Meeting::open(1);
    m.must(&by_session(1));
    m.must(&place_late(2));
    assert_eq!(letters(&m), [(file(0), Some(0)), (file(1), Some(1)), (file(2), Some(2))]);
}

#[test]
fn a_command_names_the_file_that_was_loaded() {
    let m = Meeting::with(1);
    let actor = secretary();
    let mut context = m.context(&actor, &place(1));
    context.case = None;
    let refused = antechamber_domain::council::decide(m.session.as_ref(), &place(1), &context);
    assert_eq!(refused, Err(Refusal::OtherFile));
}

#[test]
fn every_undecided_file_goes_back_when_the_session_ends() {
    let mut m = Meeting::resolved(3);
    m.must(&outcome(1, Outcome::Admitted));
    m.must(&Command::MarkNotTakenUp { application: file(2) });
    m.must(&Command::End);
    let event = &m.history.last().unwrap().event;
    assert_eq!(follow_ups(event), [(file(0), application::Command::NotTakenUp)]);
    assert_eq!(m.state().items[0].status, ItemStatus::NotTakenUp);
    assert_eq!(m.state().items[1].status, ItemStatus::Listed);
}

#[test]
fn each_file_gets_its_letter_when_the_list_closes() {
    let m = Meeting::closed(2);
    let event = &m.history.last().unwrap().event;
    assert_eq!(
        follow_ups(event),
        [(file(0), application::Command::Letter { letter: 0 }), (file(1), application::Command::Letter { letter: 1 }),]
    );
    let mut m = Meeting::with(1);
    m.must(&Command::Cancel { reason: words(1) });
    assert_eq!(follow_ups(&m.history.last().unwrap().event), [(file(0), application::Command::ReturnItem)]);
}

#[test]
fn the_halves_of_a_pair_speak_of_the_same_thing() {
    let session = Meeting::planned().state().id;
    let half = |command: &Command| other_half(command, session).map(|(file, command)| (file, command.kind()));
    assert_eq!(half(&place(1)), Some((file(1), CommandKind::Place)));
    assert_eq!(half(&remove(1)), Some((file(1), CommandKind::Remove)));
    assert_eq!(half(&withdrawn(1)), None, "it began at the application");
    assert_eq!(half(&outcome(1, Outcome::Admitted)), Some((file(1), CommandKind::RecordDecision)));
    assert_eq!(half(&Command::MarkNotTakenUp { application: file(1) }), Some((file(1), CommandKind::NotTakenUp)));
    assert_eq!(half(&Command::CloseList), None);
}
