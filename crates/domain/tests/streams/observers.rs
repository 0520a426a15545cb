//! The register: how an observer comes into it, and how its line is corrected.

use super::stream::{Stream, moment, now};
use crate::council::world::{file, member, organization, resolution, staff, words};
use antechamber_domain::{
    council::ResolutionNumber,
    kernel::{Actor, NgoRole, ObserverId, PartialDate, Role, StaffRole},
    observer::{Command, CommandKind, Context, Details, Observer, Origin, Refusal, Status, decide},
};
use jiff::civil::date;
use uuid::Uuid;

struct Line {
    stream: Stream<Observer>,
    already: Option<ObserverId>,
}

impl Line {
    const fn none() -> Self {
        Self { stream: Stream::new(), already: None }
    }

    fn admitted() -> Self {
        let mut line = Self::none();
        line.give(&secretary(), &admit(date(2026, 11, 30))).unwrap();
        line
    }

    fn give(&mut self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        let id = ObserverId(Uuid::from_u128(9));
        let context = Context { actor, now: moment(), id, already: self.already };
        let events = decide(self.stream.state.as_ref(), command, &context)?;
        self.stream.write(actor.kind(), now(), events);
        Ok(())
    }
}

fn secretary() -> Actor {
    staff(StaffRole::CouncilSecretary)
}

fn admit(since: jiff::civil::Date) -> Command {
    Command::Admit {
        organization: organization(file(1)),
        application: file(1),
        resolution: resolution(0),
        number: ResolutionNumber(1_289),
        since,
    }
}

fn details(since: &str, number: Option<u32>) -> Details {
    Details { since: since.parse::<PartialDate>().unwrap(), number: number.map(ResolutionNumber) }
}

fn record(since: &str, number: Option<u32>) -> Command {
    Command::Record { organization: organization(file(1)), details: details(since, number) }
}

#[test]
fn an_admitted_observer_stands_under_its_resolution() {
    let line = Line::admitted();
    let observer = line.stream.is();
    assert_eq!(observer.origin, Origin::Admitted { application: file(1), resolution: resolution(0) });
    assert_eq!((observer.since.to_string().as_str(), observer.number), ("2026-11-30", Some(ResolutionNumber(1_289))));
    assert_eq!(observer.status, Status::Active);
}

#[test]
fn an_observer_from_before_is_recorded_with_what_is_known() {
    let mut line = Line::none();
    line.give(&secretary(), &record("1998", None)).unwrap();
    assert_eq!(line.stream.is().since.to_string(), "1998");
    assert_eq!(line.stream.is().origin.key(), "recorded");
    assert_eq!(line.give(&secretary(), &record("1998", None)), Err(Refusal::AlreadyEntered));
    let refused = Refusal::NotYourRole { command: CommandKind::Record, allowed: vec![Role::CouncilSecretary] };
    assert_eq!(Line::none().give(&staff(StaffRole::SeniorOfficer), &record("1998", None)), Err(refused));
}

#[test]
fn nobody_is_an_observer_twice_or_from_tomorrow() {
    let mut line = Line::none();
    let already = ObserverId(Uuid::from_u128(4));
    line.already = Some(already);
    assert_eq!(line.give(&secretary(), &record("1998", None)), Err(Refusal::AlreadyObserver { observer: already }));
    line.already = None;
    let today = moment().day;
    assert_eq!(line.give(&secretary(), &admit(today.tomorrow().unwrap())), Err(Refusal::InTheFuture { today }));
    // This year, the day unknown: it may have been yesterday.
    assert_eq!(line.give(&secretary(), &record("2027", None)), Ok(()));
}

#[test]
fn a_corrected_line_keeps_what_it_said() {
    let mut line = Line::admitted();
    let correct =
        |since, number| Command::Correct { details: details(since, number), resolution: None, reason: words(1) };
    assert_eq!(line.give(&secretary(), &correct("2026-11-30", Some(1_289))), Err(Refusal::NothingChanges));
    line.give(&secretary(), &correct("2026-12-01", Some(1_290))).unwrap();
    let observer = line.stream.is();
    assert_eq!(observer.corrections.len(), 1);
    assert_eq!(observer.corrections[0].since.to_string(), "2026-11-30");
    assert_eq!(observer.number, Some(ResolutionNumber(1_290)));
    line.stream.breaks_quietly();
}

#[test]
fn a_line_follows_the_number_of_its_resolution_unless_it_says_another() {
    let mut line = Line::admitted();
    let (mistyped, number) = (ResolutionNumber(1_289), ResolutionNumber(1_298));
    let follows = line.stream.is().renumbered(mistyped, number, words(1)).unwrap();
    line.give(&Actor::Clock, &follows).unwrap();
    let observer = line.stream.is();
    assert_eq!((observer.since.to_string().as_str(), observer.number), ("2026-11-30", Some(number)));
    assert_eq!(observer.corrections[0].number, Some(mistyped));
    assert_eq!(observer.renumbered(mistyped, ResolutionNumber(1_300), words(1)), None, "it says another by now");
    line.give(&secretary(), &Command::Strike { reason: words(1) }).unwrap();
    assert_eq!(line.stream.is().renumbered(number, mistyped, words(1)), None, "it is struck out");
}

#[test]
fn a_line_follows_the_decision_to_admit_where_that_is_corrected() {
    let mut line = Line::admitted();
    let (other, day) = ((resolution(1), ResolutionNumber(1_290)), date(2026, 12, 1));
    let observer = |line: &Line| line.stream.is().clone();
    let under = |n| Origin::Admitted { application: file(1), resolution: resolution(n) };
    let same = (resolution(0), ResolutionNumber(1_289));
    assert_eq!(observer(&line).redecided(file(1), None, None, words(1)), None);
    assert_eq!(observer(&line).redecided(file(1), Some(same), Some(date(2026, 11, 30)), words(1)), None);
    assert_eq!(observer(&line).redecided(file(2), Some(other), Some(day), words(1)), None, "another decision's");

    let follows = observer(&line).redecided(file(1), Some(other), None, words(1)).unwrap();
    line.give(&staff(StaffRole::SeniorOfficer), &follows).unwrap();
    let now = observer(&line);
    assert_eq!((now.origin, now.number), (under(1), Some(ResolutionNumber(1_290))));
    assert_eq!((now.since.to_string().as_str(), now.corrections.len()), ("2026-11-30", 1));
    assert_eq!(line.give(&secretary(), &follows), Err(Refusal::NothingChanges));

    let follows = observer(&line).redecided(file(1), None, Some(day), words(1)).unwrap();
    line.give(&secretary(), &follows).unwrap();
    let now = observer(&line);
    assert_eq!((now.origin, now.since.to_string().as_str(), now.corrections.len()), (under(1), "2026-12-01", 2));
    line.stream.breaks_quietly();
    line.give(&secretary(), &Command::Strike { reason: words(1) }).unwrap();
    assert_eq!(observer(&line).redecided(file(1), Some(same), None, words(1)), None, "it is struck out");
}

#[test]
fn a_line_that_said_so_already_by_hand_comes_under_the_right_resolution_and_shows_no_more() {
    let mut line = Line::admitted();
    let by_hand = Command::Correct { details: details("2026-11-30", Some(1_290)), resolution: None, reason: words(1) };
    line.give(&secretary(), &by_hand).unwrap();
    let other = (resolution(1), ResolutionNumber(1_290));
    let follows = line.stream.is().redecided(file(1), Some(other), None, words(2)).unwrap();
    line.give(&secretary(), &follows).unwrap();
    let observer = line.stream.is();
    assert_eq!(observer.origin, Origin::Admitted { application: file(1), resolution: resolution(1) });
    assert_eq!((observer.number, observer.corrections.len()), (Some(ResolutionNumber(1_290)), 1));
}

#[test]
fn what_was_recorded_from_before_stands_under_no_resolution_of_ours() {
    let mut line = Line::none();
    line.give(&secretary(), &record("1998-05", Some(980))).unwrap();
    let other = (resolution(1), ResolutionNumber(1_290));
    assert_eq!(line.stream.is().redecided(file(1), Some(other), None, words(1)), None);
    let under =
        Command::Correct { details: details("1998-05", Some(980)), resolution: Some(resolution(1)), reason: words(1) };
    assert_eq!(line.give(&secretary(), &under), Err(Refusal::NothingChanges));
}

#[test]
fn a_line_that_was_struck_out_stays_as_it_is() {
    let mut line = Line::none();
    let strike = Command::Strike { reason: words(1) };
    assert_eq!(line.give(&secretary(), &strike), Err(Refusal::NotEntered));
    line.give(&secretary(), &record("1998-05", Some(980))).unwrap();
    line.give(&secretary(), &strike).unwrap();
    assert_eq!(line.stream.is().status, Status::Struck);
    assert_eq!(line.give(&secretary(), &strike), Err(Refusal::Struck));
}

#[test]
fn a_secretary_of_the_organization_has_no_hand_in_its_line() {
    let mut own = member(NgoRole::Viewer, organization(file(1)));
    if let Actor::Person { staff, .. } = &mut own {
        *staff = staff.with(StaffRole::CouncilSecretary);
    }
    assert!(matches!(Line::none().give(&own, &record("1998", None)), Err(Refusal::NotYourRole { .. })));
    let strike = Command::Strike { reason: words(1) };
    assert!(matches!(Line::admitted().give(&own, &strike), Err(Refusal::NotYourRole { .. })));
}
