//! Random lawful histories: whatever people do, these hold.

use super::world::{
    CLOSES, Meeting, OPENS, at, check_translation, deferred, details, file, not_admitted, organization, paper, plan,
    record, resolution, somebody, text, touched, translate, words,
};
use antechamber_domain::{
    application::{AdviceKind, LatePlacing, Outcome},
    council::{
        Command, CommandKind, CouncilSession, DecisionRule, Event, Phase, RecordedOutcome, Removal, Revision,
        SessionKind, Votes, law,
    },
    kernel::{ApplicationId, Calendar, Day, History, Language, Recorded, Role, Seq},
};
use jiff::ToSpan;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What one throw of the dice makes of a history: who, what, and three numbers for details.
type Throw = (u8, u8, u8, u8);

fn throws() -> impl Strategy<Value = Vec<Throw>> {
    prop::collection::vec(any::<Throw>(), 1..200)
}

fn pick<T: Clone>(from: &[T], n: u8) -> T {
    from[usize::from(n) % from.len()].clone()
}

fn revision(n: u8) -> Revision {
    let number = u16::from(n / 4 % 3);
    pick(&[Revision::Original, Revision::Rev(number), Revision::Corr(number), Revision::Add(number)], n)
}

fn an_outcome(m: &Meeting, a: u8, b: u8) -> RecordedOutcome {
    let outcome = pick(&[Outcome::Admitted, not_admitted(), deferred()], a);
    let votes = Votes {
        in_favour: u16::from(a),
        against: u16::from(b),
        abstaining: u16::from(a % 7),
        present: u16::from(a) + u16::from(b) + u16::from(a % 7),
    };
    let rule = pick(&[DecisionRule::WithoutVote, DecisionRule::CONSTITUTION, DecisionRule::Consensus], b);
    let on = opening(m).checked_add(i64::from(b / 16 % 3).days()).unwrap();
    RecordedOutcome {
        resolution: resolution(u128::from(b % 4)),
        on,
        rule,
        votes: a.is_multiple_of(2).then_some(votes),
        application: some_item(m, a),
        ..record(0, outcome)
    }
}

/// The first day of the session, postponed or not.
fn opening(m: &Meeting) -> Day {
    m.session.as_ref().map_or(OPENS, |s| s.dates.opens)
}

/// An item of the list; another file where the list is empty.
fn some_item(m: &Meeting, n: u8) -> ApplicationId {
    let items: Vec<_> = m.session.iter().flat_map(|s| s.items.iter().map(|i| i.application)).collect();
    if items.is_empty() { file(u128::from(n)) } else { pick(&items, n) }
}

/// The list, begun elsewhere.
fn another_order(m: &Meeting, a: u8) -> Vec<ApplicationId> {
    let mut order: Vec<_> = m.session.iter().flat_map(|s| s.items.iter().map(|i| i.application)).collect();
    if !order.is_empty() {
        let by = usize::from(a) % order.len();
        order.rotate_left(by);
    }
    order
}

/// A command that may or may not be lawful.
fn command(m: &Meeting, kind: CommandKind, a: u8, b: u8) -> Command {
    let n = u128::from(a % 6);
    let reason = words(u128::from(a));
    match kind {
        CommandKind::Plan => {
            let kind = pick(&[SessionKind::Regular(118), SessionKind::Special(3), SessionKind::WrittenProcedure], a);
            plan(kind, OPENS, CLOSES)
        }
        CommandKind::Amend => {
            Command::Amend { closes: opening(m).checked_add(i64::from(a % 5).days()).unwrap(), details: details() }
        }
        CommandKind::RecordNotice => Command::RecordNotice { on: Calendar::moment(m.now).day },
        CommandKind::Postpone => {
            let opens = opening(m).checked_add((i64::from(a % 30) - 5).days()).unwrap();
            Command::Postpone { opens, closes: opens.checked_add(i64::from(b % 4).days()).unwrap(), reason }
        }
        CommandKind::Cancel => Command::Cancel { reason },
        CommandKind::PlaceItem => {
            let late = [None, Some(LatePlacing::Addendum(reason)), Some(LatePlacing::AddedBySession(reason))];
            Command::PlaceItem { application: file(n), late: pick(&late, b) }
        }
        CommandKind::RemoveItem => {
            let why = [Removal::Withdrawn(None), Removal::BySecretary(reason), Removal::Withdrawn(Some(reason))];
            Command::RemoveItem { application: file(n), why: pick(&why, b) }
        }
        CommandKind::OrderItems => Command::OrderItems { order: another_order(m, a) },
        CommandKind::CloseList => Command::CloseList,
        CommandKind::IssuePaper => Command::IssuePaper(paper(revision(a), pick(&Language::ALL, b))),
        CommandKind::AddAddendum => Command::AddAddendum {
            paper: paper(Revision::Add(u16::from(a % 3)), pick(&Language::ALL, b)),
            items: m
                .session
                .as_ref()
                .map(|session| session.untold(&paper(Revision::Original, Language::En).symbol))
                .filter(|late| !late.is_empty())
                .unwrap_or_else(|| [file(u128::from(b % 6))].into()),
        },
        CommandKind::Open => Command::Open,
        CommandKind::RecordResolution => Command::RecordResolution {
            id: resolution(u128::from(b % 4)),
            text: text(1_289 + u32::from(a % 4), opening(m), []),
        },
        CommandKind::CorrectResolution => Command::CorrectResolution {
            id: resolution(u128::from(b % 4)),
            text: text(1_289 + u32::from(a % 4), opening(m), (0..n).filter(|_| b.is_multiple_of(2))),
            reason,
        },
        CommandKind::RecordOutcome => {
            Command::RecordOutcome { record: an_outcome(m, a, b), despite: (b / 4).is_multiple_of(2).then_some(reason) }
        }
        CommandKind::CorrectOutcome => Command::CorrectOutcome { record: an_outcome(m, a, b), reason },
        CommandKind::MarkNotTakenUp => Command::MarkNotTakenUp { application: file(n) },
        CommandKind::End => Command::End,
        CommandKind::Translate => translate(),
        CommandKind::CheckTranslation => check_translation(),
    }
}

/// Some time passes: at times a little, at times until the next thing is due.
fn pass(m: &mut Meeting, n: u8) {
    if n.is_multiple_of(31) {
        if let Some(session) = &m.session {
            let next = match session.phase {
                Phase::Planned => session.dates.list_closes.until.plus_seconds(1),
                Phase::ListClosed => at(session.dates.paper_issues.on),
                _ => at(session.dates.opens),
            };
            m.now = m.now.max(next);
        }
    } else if n.is_multiple_of(7) {
        m.now = m.now.plus_seconds(86_400);
    }
}

/// What is held of every step: the session before and after it.
fn holds(before: Option<&CouncilSession>, after: &CouncilSession) {
    let letters: BTreeSet<_> = after.items.iter().filter_map(|i| i.letter).collect();
    assert_eq!(letters.len(), after.items.iter().filter(|i| i.letter.is_some()).count(), "a letter twice");
    let lettered = !matches!(after.phase, Phase::Planned | Phase::Cancelled);
    assert!(!lettered || letters.len() == after.items.len(), "an item without letter in {:?}", after.phase);
    let numbers: BTreeSet<_> = after.resolutions.values().map(|r| r.number).collect();
    assert_eq!(numbers.len(), after.resolutions.len(), "a number twice");
    for item in after.items.iter().filter(|i| i.decision.is_some()) {
        let under = item.decision.as_ref().unwrap().resolution;
        let named: Vec<_> = after.resolutions.values().filter(|r| r.items.contains(&item.application)).collect();
        assert!(named.iter().any(|r| r.id == under), "decided under a resolution that does not name it");
    }
    if after.phase.is_over() {
        assert!(after.undecided().is_empty(), "a file is stuck on a session that is over");
    }
    let Some(before) = before else { return };
    assert!(after.papers.starts_with(&before.papers), "an issued paper changed");
    assert!(after.phase >= before.phase, "a session went back");
    assert!(after.dates.receipt >= before.dates.receipt);
    assert!(after.dates.list_closes >= before.dates.list_closes);
    assert!(after.dates.paper_issues >= before.dates.paper_issues);
    let lettered: BTreeMap<ApplicationId, u16> =
        before.items.iter().filter_map(|i| Some((i.application, i.letter?))).collect();
    for (application, letter) in lettered {
        let now = after.item(application).and_then(|i| i.letter);
        assert_eq!(now, Some(letter), "a letter changed");
    }
}

/// Plays the throws and gives the rows of the law that were used.
fn play(throws: &[Throw]) -> (Meeting, BTreeSet<(CommandKind, Option<Phase>)>) {
    let mut m = Meeting::none();
    let mut rows = BTreeSet::new();
    for (who, what, a, b) in throws {
        pass(&mut m, *a);
        m.advice = pick(&[Some(AdviceKind::Admit), Some(AdviceKind::Defer), None], *b);
        let kind = if m.session.is_none() { CommandKind::Plan } else { pick(CommandKind::ALL, *what) };
        // Rare words would end most histories before they began.
        if matches!(kind, CommandKind::Cancel | CommandKind::End) && who % 8 != 0 {
            continue;
        }
        let command = command(&m, kind, *a, *b);
        let role = pick(
            &[Role::CouncilSecretary, Role::CouncilSecretary, Role::Clock, Role::Owner, Role::SeniorOfficer],
            *who,
        );
        let touched = organization(touched(&command).unwrap_or(file(0)));
        let (before, phase) = (m.session.clone(), m.phase());
        if m.give(&somebody(role, touched), &command).is_ok() {
            rows.insert((kind, phase));
            holds(before.as_ref(), m.state());
        } else {
            assert_eq!(m.session, before, "a refusal changes nothing");
        }
    }
    (m, rows)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn every_lawful_history_holds_and_replays(throws in throws()) {
        let (m, _) = play(&throws);
        prop_assert_eq!(m.replayed(), m.session);
    }

    #[test]
    fn all_that_the_paper_says_of_late_items_is_for_the_council(throws in throws()) {
        let (m, _) = play(&throws);
        let wordings = m.session.as_ref().map(|session| session.wordings(&m.history)).unwrap_or_default();
        for late in m.session.iter().flat_map(|session| &session.items).filter_map(|item| item.late) {
            let is_listed = wordings.iter().any(|w| w.text == late.words() && w.kind.is_for_the_council());
            prop_assert!(is_listed, "{:?} in {:?}", late, wordings);
        }
    }

    #[test]
    fn no_broken_history_panics(throws in throws(), drop in any::<prop::sample::Index>(), swap in any::<prop::sample::Index>()) {
        let (m, _) = play(&throws);
        if !m.history.is_empty() {
            let mut cut = m.history.clone();
            cut.remove(drop.index(cut.len()));
            renumber(&mut cut);
            let _ = CouncilSession::replay(&cut);
            let mut swapped = m.history.clone();
            let at = swap.index(swapped.len());
            let with = (at + 1) % swapped.len();
            swapped.swap(at, with);
            prop_assert!(swapped.len() < 2 || CouncilSession::replay(&swapped).is_err());
            renumber(&mut swapped);
            let _ = CouncilSession::replay(&swapped);
        }
    }
}

fn renumber(history: &mut [Recorded<Event>]) {
    for (event, n) in history.iter_mut().zip(1..) {
        event.seq = Seq(n);
    }
}

#[test]
fn chance_reaches_every_row_of_the_law() {
    let mut reached = BTreeSet::new();
    let mut dice: u64 = 0x0b5e_71e5;
    let mut throw = || {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u8::try_from(dice >> 56).unwrap()
    };
    for _ in 0..1_000 {
        let throws: Vec<Throw> = (0..300).map(|_| (throw(), throw(), throw(), throw())).collect();
        reached.extend(play(&throws).1);
    }
    let rows = law::rows().iter().flat_map(|row| {
        let phases: Vec<_> = match row.from {
            [] => vec![None],
            from => from.iter().copied().map(Some).collect(),
        };
        phases.into_iter().map(|phase| (row.command, phase))
    });
    let missed: Vec<_> = rows.filter(|row| !reached.contains(row)).collect();
    assert!(missed.is_empty(), "never reached: {missed:?}");
}
