//! Two halves of one command: the session and a file on its list, run together as the Ledger runs
//! them. Whatever people do, neither says of the other what is not so.

use super::world::{APPLICATION, World};
use crate::council::world::{
    Meeting, OPENS, at, deferred, member, not_admitted, organization, paper, plan, record, resolution, secretary, text,
    words,
};
use antechamber_domain::{
    application::{self, LatePlacing, Outcome, SessionFacts, State, StateKind},
    council::{
        CaseFacts, Command, CouncilSession, DecisionRule, ItemDecision, ItemStatus, Phase, RecordedOutcome, Removal,
        Revision, SessionKind, Taken, follow_ups, other_half,
    },
    kernel::{Actor, Calendar, Day, Language, NgoRole, Role, TextRef},
};
use jiff::ToSpan;
use proptest::prelude::*;

#[derive(Clone)]
struct Pair {
    world: World,
    meeting: Meeting,
}

impl Pair {
    /// An endorsed file, and a session with two other files on its list.
    fn new(advice: application::AdviceKind) -> Self {
        let mut meeting = Meeting::none();
        meeting.must(&plan(SessionKind::Regular(118), OPENS, OPENS.checked_add(3.days()).unwrap()));
        (1..3).for_each(|n| meeting.must(&crate::council::world::place(n)));
        let mut pair = Self { world: World::endorsed(advice), meeting };
        pair.sync();
        pair
    }

    fn sync(&mut self) {
        let now = self.world.now.max(self.meeting.now);
        (self.world.now, self.meeting.now) = (now, now);
        let case = CaseFacts::of(self.world.file());
        (self.meeting.advice, self.meeting.rounds) = (case.advice, case.rounds);
    }

    /// What the law of the file is told of the session for a command.
    fn told(&self, command: &application::Command, session: &CouncilSession) -> SessionFacts {
        use application::Command as C;
        let taken = match command {
            C::ProposeCorrection { taken, .. } => *taken,
            C::ConfirmCorrection { .. } => self.world.file().correction().and_then(|c| c.taken),
            _ => None,
        };
        if let Some(taken) = taken {
            return session.facts_if_taken(APPLICATION, taken);
        }
        let named = match command {
            C::RecordDecision { resolution, .. } | C::CorrectDecision { resolution, .. } => Some(*resolution),
            _ => None,
        };
        session.facts_for(APPLICATION, named)
    }

    /// The file's half of a command, on the session as it stood before.
    fn file_half(&mut self, actor: &Actor, command: &application::Command, before: &Meeting) -> Result<(), String> {
        let facts = self.told(command, before.state());
        let context = application::Context { session: Some(facts), ..self.world.context(actor, command) };
        let events = application::decide(self.world.application.as_ref(), command, &context);
        drop(context);
        for event in events.map_err(|r| format!("{r:?}"))? {
            self.world.record(actor.kind(), event);
        }
        Ok(())
    }

    /// Runs a session's command with all that follows from it, or leaves everything as it was.
    fn session(&mut self, actor: &Actor, command: &Command) -> Result<(), String> {
        let before = self.clone();
        let events = self.meeting.ask(actor, command).map_err(|r| format!("{r:?}"))?;
        let half = other_half(command, before.meeting.state().id).filter(|(file, _)| *file == APPLICATION);
        let mine = events.iter().flat_map(follow_ups).filter(|(file, _)| *file == APPLICATION);
        let follows: Vec<_> = mine.collect();
        for event in events {
            self.meeting.record(actor.kind(), event);
        }
        let refused = half.map(|(_, half)| self.file_half(actor, &half, &before.meeting));
        if let Some(Err(refused)) = refused {
            *self = before;
            return Err(refused);
        }
        for (_, follow) in follows {
            let followed = self.file_half(actor, &follow, &before.meeting);
            assert_eq!(followed, Ok(()), "{command:?} is held up by one file in {:?}", self.world.state());
        }
        self.sync();
        Ok(())
    }

    /// The owner withdraws: while the list is open the item comes off it.
    fn withdraw(&mut self) -> Result<(), String> {
        let before = self.clone();
        let owner = self.world.with_role(Role::Owner).unwrap();
        self.file_half(&owner, &application::Command::Withdraw { reason: None }, &before.meeting)?;
        let left = before.world.state() == Some(StateKind::OnAgenda) && self.world.state() != before.world.state();
        if left {
            let command = Command::RemoveItem { application: APPLICATION, why: Removal::Withdrawn(None) };
            let owner = member(NgoRole::Owner, organization(APPLICATION));
            self.meeting.give(&owner, &command).unwrap();
        }
        self.sync();
        Ok(())
    }

    fn announce(&mut self) -> Result<(), String> {
        let secretary = secretary();
        let before = self.meeting.clone();
        let letter = super::world::digest(200);
        self.file_half(&secretary, &application::Command::Preview { letter }, &before)?;
        self.file_half(&secretary, &application::Command::Announce { letter }, &before)?;
        self.sync();
        Ok(())
    }

    /// A correction of what was announced, proposed by one and confirmed by another, with the session's half.
    fn correct(&mut self, outcome: Option<Outcome>, taken: Taken, reason: TextRef) -> Result<(), String> {
        let before = self.clone();
        let propose = application::Command::ProposeCorrection { outcome, taken: Some(taken), reason };
        self.file_half(&secretary(), &propose, &before.meeting)?;
        let standing = decided(&before.world.file().state).ok_or("nothing is decided")?;
        let correction = self.world.file().correction().cloned().ok_or("nothing is corrected")?;
        let second = self.world.second(Role::CouncilSecretary);
        let confirm = application::Command::ConfirmCorrection { letter: super::world::digest(201) };
        self.file_half(&second, &confirm, &before.meeting)?;
        if correction.outcome.is_some() || correction.taken.is_some() {
            let item = before.meeting.state().item(APPLICATION).and_then(|item| item.decision.as_ref());
            let Taken { rule, votes, .. } = correction.taken.or(item.map(ItemDecision::taken)).ok_or("no record")?;
            let application::Decided { resolution, outcome, on, .. } = correction.applied_to(standing);
            let record = RecordedOutcome { application: APPLICATION, resolution, outcome, on, rule, votes };
            let events = self.meeting.ask(&second, &Command::CorrectOutcome { record, reason });
            for event in events.map_err(|r| format!("{r:?}"))? {
                self.meeting.record(second.kind(), event);
            }
        }
        self.sync();
        Ok(())
    }

    /// What must be so after every step.
    fn agrees(&self) {
        let file = self.world.file();
        let item = self.meeting.state().item(APPLICATION);
        let stands = item.is_some_and(|i| i.status == ItemStatus::Listed && i.decision.is_none());
        assert_eq!(stands, matches!(file.state, State::OnAgenda(_)), "{:?} / {item:?}", file.state);
        let decided = decided(&file.state);
        assert_eq!(item.and_then(|i| i.decision.as_ref()).map(|d| &d.outcome), decided.map(|d| &d.outcome));
        assert_eq!(item.and_then(|i| i.decision.as_ref()).map(|d| d.resolution), decided.map(|d| d.resolution));
        assert_eq!(item.and_then(|i| i.decision.as_ref()).map(|d| d.on), decided.map(|d| d.on));
        if let State::OnAgenda(on) = &file.state {
            assert_eq!(item.and_then(|i| i.letter), on.letter, "the file and the list know another letter");
            assert!(!self.meeting.state().phase.is_over(), "a file is stuck on a session that is over");
        }
        if self.meeting.state().phase == Phase::Planned && !stands {
            assert_eq!(item, None, "no trace of it is on an open list");
        }
    }
}

fn decided(state: &State) -> Option<&application::Decided> {
    match state {
        // A deferred file may be withdrawn: what was decided stands.
        State::Withdrawn { from, .. } => decided(from),
        State::Decided(decided)
        | State::Admitted { decided, .. }
        | State::NotAdmitted { decided, .. }
        | State::Deferred { decided, .. } => Some(decided),
        _ => None,
    }
}

fn an_outcome(n: u8, day: Day) -> RecordedOutcome {
    let outcome = [Outcome::Admitted, not_admitted(), deferred()][usize::from(n % 3)].clone();
    RecordedOutcome { application: APPLICATION, on: day, ..record(0, outcome) }
}

/// Under one of two resolutions, on the first day or the next.
fn taken(n: u8, opening: Day) -> Taken {
    let on = if n.is_multiple_of(4) { opening.tomorrow().unwrap() } else { opening };
    let rule = if n.is_multiple_of(5) { DecisionRule::Consensus } else { DecisionRule::WithoutVote };
    Taken { resolution: resolution(u128::from(n % 2)), on, rule, votes: None }
}

fn step(pair: &mut Pair, what: u8, n: u8) -> Result<(), String> {
    let opening = pair.meeting.state().dates.opens;
    let reason = words(u128::from(n));
    let place = |late| Command::PlaceItem { application: APPLICATION, late };
    let despite = (!n.is_multiple_of(4)).then_some(reason);
    let command = match what % 20 {
        0 => place(None),
        1 => place(Some(LatePlacing::Addendum(reason))),
        2 => place(Some(LatePlacing::AddedBySession(reason))),
        3 => Command::RemoveItem { application: APPLICATION, why: Removal::BySecretary(reason) },
        4 => Command::CloseList,
        5 => Command::IssuePaper(paper(Revision::Original, Language::En)),
        6 => Command::Open,
        7 | 8 => Command::RecordResolution { id: resolution(0), text: text(1_289, opening, []) },
        9 | 10 => Command::RecordOutcome { record: an_outcome(n, opening), despite },
        11 => Command::CorrectOutcome { record: an_outcome(n, opening), reason },
        12 => Command::MarkNotTakenUp { application: APPLICATION },
        13 if n.is_multiple_of(3) => Command::End,
        14 if n.is_multiple_of(7) => Command::Cancel { reason },
        15 if n.is_multiple_of(2) => return pair.withdraw(),
        15 => {
            let (owner, before) = (pair.world.with_role(Role::Owner).unwrap(), pair.meeting.clone());
            return pair.file_half(&owner, &application::Command::UndoWithdrawal, &before);
        }
        16 => return pair.announce(),
        17 => Command::RecordResolution { id: resolution(1), text: text(1_290, opening, []) },
        18 => {
            let outcome = n.is_multiple_of(3).then(|| an_outcome(n / 3, opening).outcome);
            return pair.correct(outcome, taken(n, opening), reason);
        }
        _ => {
            let dates = pair.meeting.state().dates;
            let next = match pair.meeting.state().phase {
                Phase::Planned => dates.list_closes.until.plus_seconds(1),
                _ => at(dates.opens),
            };
            pair.meeting.now = pair.meeting.now.max(next);
            pair.sync();
            return Ok(());
        }
    };
    pair.session(&secretary(), &command)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_session_and_its_files_never_disagree(
        advice in prop::sample::select(&application::AdviceKind::ALL[..]),
        steps in prop::collection::vec(any::<(u8, u8)>(), 1..120),
    ) {
        let mut pair = Pair::new(advice);
        for (what, n) in steps {
            let before = pair.clone();
            if step(&mut pair, what, n).is_err() {
                pair = before;
            }
            pair.agrees();
        }
    }
}

/// From endorsement to the announced decision, both halves at every step.
#[test]
fn a_file_is_placed_decided_and_announced() {
    let mut pair = Pair::new(application::AdviceKind::Admit);
    let secretary = secretary();
    let run = |pair: &mut Pair, command: Command| {
        pair.session(&secretary, &command).unwrap_or_else(|r| panic!("{command:?}: {r}"));
        pair.agrees();
    };
    run(&mut pair, Command::PlaceItem { application: APPLICATION, late: None });
    pair.meeting.now = pair.meeting.state().dates.list_closes.until.plus_seconds(1);
    pair.sync();
    run(&mut pair, Command::CloseList);
    assert_eq!(pair.world.file().item().and_then(|i| i.letter), Some(2), "the third on the list is (c)");
    pair.meeting.now = at(OPENS);
    pair.sync();
    run(&mut pair, Command::Open);
    run(&mut pair, Command::RecordResolution { id: resolution(0), text: text(1_289, OPENS, []) });
    run(&mut pair, Command::RecordOutcome { record: an_outcome(0, OPENS), despite: None });
    assert_eq!(pair.world.state(), Some(StateKind::Decided));
    pair.announce().unwrap();
    assert_eq!(pair.world.state(), Some(StateKind::Admitted));
    run(&mut pair, Command::RecordResolution { id: resolution(1), text: text(1_290, OPENS, []) });
    run(&mut pair, Command::End);
    let how = Taken { resolution: resolution(1), on: OPENS, rule: DecisionRule::Consensus, votes: None };
    pair.correct(None, how, words(3)).unwrap();
    pair.agrees();
    assert_eq!(pair.world.state(), Some(StateKind::Admitted));
    let session = pair.meeting.state();
    assert_eq!(session.item(APPLICATION).unwrap().decision.as_ref().unwrap().taken(), how);
    assert_eq!(session.resolution_of(APPLICATION).map(|r| r.id), Some(resolution(1)));
    assert!(session.resolutions[&resolution(0)].items.is_empty(), "it left the block under which it was announced");
    assert_eq!(Calendar::moment(pair.world.now).day, OPENS);
}

#[test]
fn a_decision_against_the_advice_needs_its_reason_on_both_sides() {
    let mut pair = Pair::new(application::AdviceKind::Admit);
    let secretary = secretary();
    pair.session(&secretary, &Command::PlaceItem { application: APPLICATION, late: None }).unwrap();
    for (day, command) in [
        (pair.meeting.state().dates.list_closes.on.tomorrow().unwrap(), Command::CloseList),
        (OPENS, Command::Open),
        (OPENS, Command::RecordResolution { id: resolution(0), text: text(1_289, OPENS, []) }),
    ] {
        pair.meeting.now = pair.meeting.now.max(at(day));
        pair.sync();
        pair.session(&secretary, &command).unwrap();
    }
    let against = |despite| Command::RecordOutcome { record: an_outcome(1, OPENS), despite };
    assert!(pair.session(&secretary, &against(None)).unwrap_err().starts_with("WarningsNeedReason"));
    // The file's half refuses by itself too, were it ever asked alone.
    let before = pair.meeting.clone();
    let (_, half) = other_half(&against(None), before.state().id).unwrap();
    assert!(pair.file_half(&secretary, &half, &before).unwrap_err().starts_with("WarningsNeedReason"));
    assert_eq!(pair.session(&secretary, &against(Some(words(1)))), Ok(()));
    pair.agrees();
}

#[test]
fn what_the_law_of_a_file_is_told_is_what_stands_on_the_list() {
    let mut pair = Pair::new(application::AdviceKind::Admit);
    let facts = |pair: &Pair| pair.meeting.state().facts_for(APPLICATION, Some(resolution(0)));
    assert_eq!((facts(&pair).holds_item, facts(&pair).letter), (false, None));
    pair.session(&secretary(), &Command::PlaceItem { application: APPLICATION, late: None }).unwrap();
    assert!(facts(&pair).holds_item && !facts(&pair).resolution_here && !facts(&pair).item_decided);
    assert_eq!(facts(&pair).kind, SessionKind::Regular(118));
}
