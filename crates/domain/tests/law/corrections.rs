//! Corrections of how a decision was taken that was announced: what is clerical of its record can always be corrected,
//! to what can have been.

use super::{
    guards::refused,
    world::{OTHER_RESOLUTION, RESOLUTION, World, digest, session_id, some_words},
};
use antechamber_domain::{
    application::{Command, Context, Decided, Event, Outcome, OutcomeKind, Refusal, State, decide},
    council::{DecisionRule, Taken, Votes},
    kernel::{Day, Role},
};

/// Announced, with the record of the session; three days of it are to come.
fn announced(kind: OutcomeKind) -> (World, Taken) {
    let mut world = World::announced(kind);
    let (on, rule) = (world.session.opens, DecisionRule::WithoutVote);
    let stands = Taken { resolution: RESOLUTION, on, rule, votes: None };
    (world.session.taken, world.session.members) = (Some(stands), Some(175));
    (world, stands)
}

/// With another resolution, another day, another rule, and votes.
fn otherwise(stands: Taken) -> Taken {
    let votes = Some(Votes { in_favour: 90, against: 20, abstaining: 5, present: 130 });
    Taken { resolution: OTHER_RESOLUTION, on: stands.on.tomorrow().unwrap(), rule: DecisionRule::CONSTITUTION, votes }
}

fn propose(taken: Taken) -> Command {
    Command::ProposeCorrection { outcome: None, taken: Some(taken), reason: some_words() }
}

fn confirm(world: &mut World) -> Result<(), Refusal> {
    let other = world.second(Role::CouncilSecretary);
    world.give(&other, &Command::ConfirmCorrection { letter: digest(201) })
}

/// The decision, and from when it counts.
fn standing(world: &World) -> (Decided, Option<Day>) {
    match &world.file().state {
        State::Admitted { decided, since: from } | State::NotAdmitted { decided, may_apply_from: from } => {
            (decided.clone(), Some(*from))
        }
        State::Deferred { decided, .. } => (decided.clone(), None),
        other => panic!("nothing is announced: {other:?}"),
    }
}

#[test]
fn how_it_was_taken_is_corrected_whatever_was_built_on_the_outcome_and_nothing_else_changes() {
    for kind in OutcomeKind::ALL {
        let (mut world, stands) = announced(kind);
        world.built_upon = true;
        let (before, rounds, target) = (standing(&world).0, world.file().rounds, world.file().target);
        let taken = otherwise(stands);
        world.by(Role::CouncilSecretary, &propose(taken));
        assert_eq!(standing(&world).0, before, "nobody has confirmed it");
        confirm(&mut world).unwrap();
        let (decided, from) = standing(&world);
        assert_eq!((decided.resolution, decided.on), (OTHER_RESOLUTION, taken.on), "{kind:?}");
        assert_eq!((decided.outcome.clone(), decided.item.clone()), (before.outcome, before.item));
        assert_eq!((world.file().rounds, world.file().target), (rounds, target));
        let effective = decided.outcome.effective(taken.on, world.rulebook.parameters());
        assert_eq!(from, (kind != OutcomeKind::Deferred).then_some(effective), "{kind:?}");
        let view = world.view().unwrap().decision.unwrap();
        assert_eq!((view.resolution, view.on), (OTHER_RESOLUTION, taken.on), "as the organization is told");
    }
}

#[test]
fn a_proposal_ends_when_the_council_decides_again() {
    let mut world = World::deferred_against_advice();
    let clerical = Command::ProposeCorrection { outcome: None, taken: None, reason: some_words() };
    world.by(Role::CouncilSecretary, &clerical);
    // A file that comes back from the list as it was has its correction before it still.
    let mut back = world.clone();
    back.place();
    assert_eq!(back.file().correction(), None);
    back.by(Role::CouncilSecretary, &Command::Remove { reason: some_words() });
    assert!(back.file().correction().is_some());
    confirm(&mut back).unwrap();
    world.place();
    world.meet();
    world.decide_on(OutcomeKind::Admitted);
    world.announce();
    assert_eq!(world.file().correction(), None);
    assert_eq!(confirm(&mut world), Err(Refusal::NoCorrection), "it was of the deferral");
    world.by(Role::CouncilSecretary, &clerical);
    confirm(&mut world).unwrap();
}

#[test]
fn a_corrected_outcome_has_stood_since_the_announcement() {
    for (kind, corrected) in
        [(OutcomeKind::NotAdmitted, OutcomeKind::Admitted), (OutcomeKind::Admitted, OutcomeKind::Deferred)]
    {
        let mut world = World::announced(kind);
        let since = world.file().since;
        world.days(40);
        let outcome = Some(world.outcome(corrected));
        world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason: some_words() });
        confirm(&mut world).unwrap();
        assert_ne!(world.state(), Some(World::announced(kind).state().unwrap()));
        assert_eq!(world.file().since, since, "{kind:?}");
    }
}

#[test]
fn a_deferral_that_was_left_by_mistake_is_corrected_as_of_its_announcement() {
    let deferred = World::deferred_against_advice();
    let announced = deferred.file().since;
    let (mut asked, mut listed) = (deferred.clone(), deferred);
    asked.days(20);
    asked.ask_question();
    asked.held(&Command::CancelQuestions { reason: some_words() });
    listed.days(20);
    listed.place();
    listed.by(Role::CouncilSecretary, &Command::Remove { reason: some_words() });
    for mut world in [asked, listed] {
        assert_ne!(world.file().since, announced, "it came back later");
        let outcome = Some(Outcome::Admitted);
        world.by(Role::CouncilSecretary, &Command::ProposeCorrection { outcome, taken: None, reason: some_words() });
        confirm(&mut world).unwrap();
        assert_eq!(world.file().since, announced);
    }
}

#[test]
fn a_deferral_whose_day_is_corrected_stays_where_its_file_is() {
    let (mut world, stands) = announced(OutcomeKind::Deferred);
    world.edit();
    world.by(Role::Owner, &Command::UpdateDossier { version: world.version() });
    let State::Deferred { to, round, asked, answered, .. } = world.file().state.clone() else { panic!("no deferral") };
    world.by(Role::CouncilSecretary, &propose(otherwise(stands)));
    confirm(&mut world).unwrap();
    let State::Deferred { to: now, round: nth, asked: is_asked, answered: sent, .. } = &world.file().state else {
        panic!("{:?}", world.state())
    };
    assert_eq!((*now, *nth, *is_asked, *sent), (to, round, asked, answered), "what was sent stays sent");
}

#[test]
fn an_outcome_and_how_it_was_taken_are_corrected_together() {
    let (mut world, stands) = announced(OutcomeKind::Admitted);
    let (taken, outcome) = (otherwise(stands), world.outcome(OutcomeKind::NotAdmitted));
    let reason = world.words();
    let both = Command::ProposeCorrection { outcome: Some(outcome.clone()), taken: Some(taken), reason };
    world.by(Role::CouncilSecretary, &both);
    confirm(&mut world).unwrap();
    let (decided, from) = standing(&world);
    let effective = outcome.effective(taken.on, world.rulebook.parameters());
    assert_eq!((decided.resolution, decided.on, from), (OTHER_RESOLUTION, taken.on, Some(effective)));
    assert_eq!(decided.outcome, outcome);
}

/// What comes of a proposal by a form that is filled with what stands.
fn proposed(
    world: &World,
    outcome: Option<Outcome>,
    taken: Taken,
) -> Result<(Option<Outcome>, Option<Taken>), Refusal> {
    let command = Command::ProposeCorrection { outcome, taken: Some(taken), reason: some_words() };
    let by = world.with_role(Role::CouncilSecretary).unwrap();
    let context = Context { reason_used_before: true, ..world.context(&by, &command) };
    let events = decide(world.application.as_ref(), &command, &context)?;
    let [Event::CorrectionProposed { outcome, taken, .. }] = events.as_slice() else { panic!("{events:?}") };
    Ok((outcome.clone(), *taken))
}

#[test]
fn what_is_sent_along_as_it_stands_is_not_corrected() {
    let (mut world, stands) = announced(OutcomeKind::Deferred);
    let same = Some(standing(&world).0.outcome);
    let taken = otherwise(stands);
    assert_eq!(proposed(&world, None, stands), Ok((None, None)), "another letter alone");
    assert_eq!(proposed(&world, same.clone(), taken), Ok((None, Some(taken))));
    assert_eq!(proposed(&world, same.clone(), stands), Err(Refusal::CorrectsNothing));
    assert_eq!(proposed(&world, Some(Outcome::Admitted), stands), Ok((Some(Outcome::Admitted), None)));
    world.built_upon = true;
    assert_eq!(proposed(&world, same, taken), Ok((None, Some(taken))), "the outcome stays");
    assert_eq!(proposed(&world, Some(Outcome::Admitted), taken), Err(Refusal::BuiltUpon));
    // What stands is not looked at anew: the members were counted otherwise since.
    let votes = Some(Votes { in_favour: 90, against: 20, abstaining: 5, present: 130 });
    let counted = Taken { votes, rule: DecisionRule::CONSTITUTION, ..stands };
    (world.session.taken, world.session.members) = (Some(counted), Some(120));
    assert_eq!(proposed(&world, None, counted), Ok((None, None)));
}

#[test]
fn a_decision_is_corrected_only_to_what_can_have_been() {
    let (world, stands) = announced(OutcomeKind::Admitted);
    let (opens, closes, today) = (world.session.opens, world.session.closes, world.today());
    let outside = Refusal::OutsideSession { opens, closes };
    let on = |on| Taken { on, ..stands };
    let votes = |in_favour, present| {
        let votes = Some(Votes { in_favour, against: 20, abstaining: 5, present });
        Taken { rule: DecisionRule::CONSTITUTION, votes, ..stands }
    };
    for (taken, refusal) in [
        (on(opens.yesterday().unwrap()), outside.clone()),
        (on(closes.tomorrow().unwrap()), outside),
        (on(closes), Refusal::InTheFuture { today }),
        (votes(106, 130), Refusal::ImpossibleVotes),
        (votes(90, 176), Refusal::ImpossibleVotes),
    ] {
        assert_eq!(refused(&world, Role::CouncilSecretary, &propose(taken)), refusal, "{taken:?}");
    }
    let mut foreign = world.clone();
    foreign.session.resolution_here = false;
    assert_eq!(refused(&foreign, Role::CouncilSecretary, &propose(otherwise(stands))), Refusal::ForeignResolution);
    let mut elsewhere = world.clone();
    elsewhere.session.id = session_id(77);
    assert_eq!(refused(&elsewhere, Role::CouncilSecretary, &propose(otherwise(stands))), Refusal::NotOnThisAgenda);
    let mut unknown = world;
    unknown.session.members = None;
    unknown.by(Role::CouncilSecretary, &propose(votes(90, 176)));
}

#[test]
fn what_can_no_longer_have_been_is_not_confirmed() {
    let (mut world, stands) = announced(OutcomeKind::Deferred);
    world.by(Role::CouncilSecretary, &propose(otherwise(stands)));
    let proposed = world.clone();
    // Decided at another session since, the file knows of no resolution of this one.
    world.session.resolution_here = false;
    assert_eq!(confirm(&mut world), Err(Refusal::ForeignResolution));
    let mut world = proposed;
    world.session.members = Some(120);
    assert_eq!(confirm(&mut world), Err(Refusal::ImpossibleVotes));
    world.session.members = Some(175);
    confirm(&mut world).unwrap();
}
