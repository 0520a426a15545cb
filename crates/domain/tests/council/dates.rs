//! When things close, and that nobody's deadline ever moves earlier.

use super::world::{CLOSES, Meeting, OPENS, SESSION, at, place, plan, words};
use antechamber_domain::{
    council::{Command, Phase, Refusal, SessionKind, due},
    kernel::{Actor, Calendar, CalendarGap, Day},
};
use jiff::{ToSpan, civil::date};
use rstest::rstest;

fn postpone(opens: Day) -> Command {
    Command::Postpone { opens, closes: opens.checked_add(3.days()).unwrap(), reason: words(1) }
}

#[test]
fn deadlines_fall_on_working_days_before_a_regular_session() {
    let dates = Meeting::planned().state().dates;
    // 180 days before is Wednesday 26 May; 60 is Thursday 23 September; 30 is Saturday
    // 23 October, moved back to Friday.
    assert_eq!(dates.receipt.on, date(2027, 5, 26));
    assert_eq!(dates.list_closes.on, date(2027, 9, 23));
    assert_eq!(dates.paper_issues.on, date(2027, 10, 22));
    assert_eq!(dates.paper_issues.until, Calendar::end_of(date(2027, 10, 22)));
}

#[test]
fn a_holiday_moves_a_deadline_back_too() {
    let mut m = Meeting::none();
    // 60 days before 1 March is 31 December, a holiday in Geneva: the Thursday before is meant.
    m.must(&plan(SessionKind::Regular(118), date(2028, 2, 29), date(2028, 3, 3)));
    assert_eq!(m.state().dates.list_closes.on, date(2027, 12, 30));
}

#[rstest]
#[case(SessionKind::Special(3))]
#[case(SessionKind::WrittenProcedure)]
fn the_paper_of_a_special_session_issues_fifteen_days_before(#[case] kind: SessionKind) {
    let mut m = Meeting::none();
    m.must(&plan(kind, OPENS, CLOSES));
    // Sunday 7 November, moved back to Friday.
    assert_eq!(m.state().dates.paper_issues.on, date(2027, 11, 5));
}

#[test]
fn a_session_is_not_planned_into_a_year_without_calendar() {
    let mut m = Meeting::none();
    m.calendar = Calendar::geneva(2026, 2027);
    let endless = m.say(&plan(SessionKind::Regular(120), date(2027, 11, 26), Day::MAX));
    assert!(matches!(endless, Err(Refusal::Calendar(_))), "{endless:?}");
    let refused = m.say(&plan(SessionKind::Regular(120), date(2029, 11, 26), date(2029, 11, 29)));
    assert_eq!(refused, Err(Refusal::Calendar(CalendarGap { year: 2029 })));
}

#[test]
fn a_session_is_planned_once_and_not_for_yesterday() {
    let mut m = Meeting::none();
    let today = Calendar::moment(m.now).day;
    let yesterday = today.yesterday().unwrap();
    let kind = SessionKind::Regular(118);
    assert_eq!(m.say(&plan(kind, yesterday, OPENS)), Err(Refusal::InThePast { today }));
    assert_eq!(m.say(&plan(kind, CLOSES, OPENS)), Err(Refusal::EndsBeforeItOpens));
    m.same_kind = Some(SESSION);
    assert_eq!(m.say(&plan(kind, OPENS, CLOSES)), Err(Refusal::SessionExists { session: SESSION }));
    // Written procedures bear no number, so that there may be several.
    assert_eq!(m.say(&plan(SessionKind::WrittenProcedure, today, OPENS)), Ok(()));
    assert_eq!(m.state().dates.list_closes.on, today, "its list is open while it can be");
    assert_eq!(m.say(&plan(kind, OPENS, CLOSES)), Err(Refusal::AlreadyPlanned));
}

#[test]
fn a_postponed_session_gives_more_time() {
    let mut m = Meeting::planned();
    let before = m.state().dates;
    assert_eq!(m.say(&postpone(OPENS)), Err(Refusal::OnlyLater { opens: OPENS }));
    assert_eq!(m.say(&postpone(OPENS.yesterday().unwrap())), Err(Refusal::OnlyLater { opens: OPENS }));
    m.must(&postpone(date(2027, 12, 6)));
    let after = m.state().dates;
    assert!(after.receipt > before.receipt && after.list_closes > before.list_closes);
    assert!(after.paper_issues > before.paper_issues);
    assert_eq!((m.phase(), m.state().postponed), (Some(Phase::Planned), 1));
}

#[test]
fn what_has_happened_keeps_its_day_when_a_session_is_postponed() {
    let mut m = Meeting::issued(1);
    let before = m.state().dates;
    m.must(&postpone(date(2027, 12, 6)));
    let after = m.state().dates;
    assert_eq!((after.list_closes, after.paper_issues), (before.list_closes, before.paper_issues));
    assert_eq!(m.phase(), Some(Phase::PaperIssued));
    assert!(after.receipt > before.receipt, "files in time for the later day are in time");
}

#[test]
fn a_deadline_moves_later_even_where_the_lead_grew_shorter() {
    // A day later that a calendar would put earlier: Monday's deadline is Friday's, Tuesday's is
    // its own, never before what was said.
    let mut m = Meeting::planned();
    for day in 1..40 {
        let before = m.state().dates;
        m.must(&postpone(OPENS.checked_add(day.days()).unwrap()));
        let after = m.state().dates;
        assert!(after.receipt >= before.receipt && after.list_closes >= before.list_closes);
        assert!(after.paper_issues >= before.paper_issues);
    }
}

#[test]
fn the_list_closes_on_its_day_and_not_before() {
    let mut m = Meeting::with(2);
    let deadline = m.state().dates.list_closes;
    m.now = at(deadline.on.yesterday().unwrap());
    let comes = Calendar::end_of(deadline.on.yesterday().unwrap()).micros() + 1;
    match m.say(&Command::CloseList) {
        Err(Refusal::TooEarly { comes: at }) => assert_eq!(at.micros(), comes),
        other => panic!("{other:?}"),
    }
    // The clock waits until people had the whole day.
    m.now = deadline.until;
    assert!(matches!(m.give(&Actor::Clock, &Command::CloseList), Err(Refusal::TooEarly { .. })));
    let (when, command) = due(m.state()).unwrap();
    m.now = when;
    assert_eq!(m.give(&Actor::Clock, &command), Ok(()));
    assert_eq!(m.phase(), Some(Phase::ListClosed));
}

#[test]
fn a_session_opens_on_its_first_day_by_itself() {
    let mut m = Meeting::closed(1);
    let (when, command) = due(m.state()).unwrap();
    assert_eq!(command, Command::Open);
    assert!(matches!(m.say(&Command::Open), Err(Refusal::TooEarly { .. })));
    m.now = when;
    assert_eq!(Calendar::moment(when).day, OPENS);
    assert_eq!(m.give(&Actor::Clock, &command), Ok(()));
    assert_eq!(due(m.state()), None, "nothing more happens by itself");
}

#[test]
fn notice_says_by_when_it_was_due() {
    let mut m = Meeting::planned();
    let today = Calendar::moment(m.now).day;
    assert_eq!(m.say(&Command::RecordNotice { on: OPENS }), Err(Refusal::InTheFuture { today }));
    m.must(&Command::RecordNotice { on: today });
    let json = serde_json::to_value(&m.history.last().unwrap().event).unwrap();
    assert_eq!(json["notice_recorded"]["due_by"], "2027-10-23");
    assert_eq!(m.state().notice, Some(today));
}

#[test]
fn a_cancelled_session_gives_its_files_back() {
    let mut m = Meeting::with(2);
    m.must(&Command::Cancel { reason: words(1) });
    assert!(m.state().undecided().is_empty());
    assert_eq!(m.say(&place(3)), Err(Refusal::NotYourTurn { command: place(3).kind(), phase: Phase::Cancelled }));
}

#[test]
fn the_list_of_a_session_that_is_planned_late_stays_open_for_a_working_day() {
    for (today, closes) in [(OPENS - 5.days(), OPENS - 4.days()), (OPENS - 3.days(), OPENS), (OPENS, OPENS)] {
        let mut m = Meeting::none();
        m.now = at(today);
        m.must(&plan(SessionKind::Special(35), OPENS, CLOSES));
        let dates = m.state().dates;
        assert_eq!((dates.list_closes.on, dates.paper_issues.on), (closes, closes), "planned on {today}");
    }
}
