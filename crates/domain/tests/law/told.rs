//! Who is told of what happens to an application: everybody or nobody, with a reason, and never an
//! applicant of anything internal.

use super::world::World;
use crate::expect::matches_file;
use antechamber_domain::{
    application::{
        AdviceKind, Application, Asked, Command, CommandKind, Event, EventKind, Opened, PublicStep, RecordedEvent,
        Signature, StateKind, Subject, WordingKind, available,
    },
    council::Phase,
    criteria::{self, Audience, CriterionKey},
    kernel::{Actor, ActorKind, History, PersonId, Role},
    notice::{ApplicantNotice, Notice, Recipient, StaffNotice, Telling, Why, of_application},
    sight::{self, EventSight, Viewer},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    sync::LazyLock,
};

/// What an event told.
struct Step {
    kind: EventKind,
    telling: Telling,
    /// Whether the applicant's page shows it.
    on_page: bool,
    /// Of each notice that asks for a signature, whom it asks and who could give it.
    signatures: Vec<[BTreeSet<PersonId>; 2]>,
}

/// Every step of many lawful histories.
static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| (0..1_200).flat_map(steps_of).collect());

fn steps_of(seed: u64) -> Vec<Step> {
    let world = World::walked_from_anywhere(seed, 120);
    let mut before: Option<Application> = None;
    let mut steps = vec![];
    for event in &world.history {
        let after = Application::evolve(before.clone(), event).unwrap();
        let telling = of_application(event, before.as_ref(), &after, &world.rulebook);
        let on_page = PublicStep::of(before.as_ref(), &event.event).is_some();
        let notices = telling.clone().messages().into_iter();
        let signatures = notices.filter_map(|(_, notice)| asked_and_free(&world, &notice, &after)).collect();
        steps.push(Step { kind: event.event.name(), telling, on_page, signatures });
        before = Some(after);
    }
    steps
}

/// Whom a notice asks for the second signature, and who could give it, as pages offer it.
fn asked_and_free(world: &World, notice: &Notice, file: &Application) -> Option<[BTreeSet<PersonId>; 2]> {
    let Notice::Staff(_, notice) = notice else { return None };
    let (signs, roles) = match notice {
        StaffNotice::ToCountersign { .. } => (CommandKind::Countersign, &[Role::SeniorOfficer][..]),
        StaffNotice::CorrectionProposed { .. } => {
            (CommandKind::ConfirmCorrection, &[Role::SeniorOfficer, Role::CouncilSecretary][..])
        }
        _ => return None,
    };
    let colleagues = world.people.iter().filter(|p| roles.iter().any(|role| p.holds(*role, Some(file.organization))));
    let seeing: Vec<&Actor> =
        colleagues.filter(|p| p.person().is_some_and(|id| !file.conflicted.contains(&id))).collect();
    let not_asked = notice.not_asked(file);
    let asked = seeing.iter().filter_map(|p| p.person()).filter(|id| !not_asked.contains(id)).collect();
    let free = seeing.iter().filter(|p| available(file, p).contains(&signs)).filter_map(|p| p.person()).collect();
    Some([asked, free])
}

fn said(recipient: Recipient, notice: &Notice) -> String {
    format!("{} {}", recipient.key(), notice.template())
}

/// Kinds of event with everything that they ever told.
fn everything_told() -> BTreeMap<EventKind, BTreeSet<String>> {
    let mut told: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    let mentions = Step { kind: EventKind::Noted, telling: of_a_note().0, on_page: false, signatures: vec![] };
    for step in STEPS.iter().chain([&mentions]) {
        let said: BTreeSet<_> = match &step.telling {
            Telling::Silent(why) => [format!("({})", why.key())].into(),
            Telling::Told(messages) => messages.iter().map(|(to, notice)| said(*to, notice)).collect(),
        };
        told.entry(step.kind).or_default().extend(said);
    }
    told
}

#[test]
fn every_event_is_told_to_somebody_or_silent_with_a_reason() {
    let told = everything_told();
    let mut table = String::from(
        "# Event of an application → who is told by which message; (why) where nobody is. Both stand where it\n\
         # depends on the case.\n\n",
    );
    for kind in EventKind::ALL {
        let said = told.get(kind).unwrap_or_else(|| panic!("{kind:?} never happened"));
        for (n, said) in said.iter().enumerate() {
            let name = if n == 0 { kind.key() } else { "" };
            writeln!(table, "{}", format!("{name:<22} {said}").trim_end()).unwrap();
        }
    }
    matches_file("who_is_told.txt", &table);
}

#[test]
fn nothing_is_told_to_nobody() {
    for step in STEPS.iter() {
        assert_ne!(step.telling, Telling::Told(vec![]), "{:?}", step.kind);
    }
}

#[test]
fn no_applicant_is_told_of_anything_internal() {
    for step in STEPS.iter() {
        let kind = step.kind;
        let concerns = sight::event(Viewer::Applicant, kind) == EventSight::Shown;
        for (recipient, notice) in step.telling.clone().messages() {
            match &notice {
                Notice::Applicant(..) => {
                    assert!(recipient.is_ngo(), "{kind:?} tells {} what is meant for the NGO", recipient.key());
                    assert!(concerns, "{kind:?} is internal and yet told: {notice:?}");
                    names_nobody_of_the_secretariat(&notice);
                    names_no_criterion_of_the_secretariat(&notice);
                }
                Notice::Staff(..) => assert!(!recipient.is_ngo(), "{kind:?} tells the NGO {notice:?}"),
                Notice::Account(_) | Notice::Desk(_) => panic!("{kind:?} told {notice:?}"),
            }
        }
    }
}

/// People of the secretariat are known in these walks by the beginning of their ids.
fn names_nobody_of_the_secretariat(notice: &Notice) {
    let text = serde_json::to_string(notice).unwrap();
    assert!(!text.contains("00000057aff"), "{text}");
}

/// The criteria of which an applicant is not told.
static UNTOLD: LazyLock<Vec<CriterionKey>> = LazyLock::new(|| {
    let all = criteria::current().unwrap().criteria().iter();
    all.filter(|c| c.audience == Audience::Staff).map(|c| c.key).collect()
});

/// Whatever a notice says of a criterion, it says by its key.
fn names_no_criterion_of_the_secretariat(notice: &Notice) {
    let text = serde_json::to_string(notice).unwrap();
    assert!(UNTOLD.iter().all(|criterion| !text.contains(criterion.key())), "{text}");
}

/// The page of the applicant and the table of what it may show were written by different hands.
#[test]
fn the_applicants_page_shows_what_the_table_allows() {
    let mut shown: BTreeMap<EventKind, [bool; 2]> = BTreeMap::new();
    for step in STEPS.iter() {
        shown.entry(step.kind).or_default()[usize::from(step.on_page)] = true;
    }
    for kind in EventKind::ALL {
        let [hidden, on_page] = shown[kind];
        match sight::event(Viewer::Applicant, *kind) {
            EventSight::Hidden => assert!(!on_page, "{kind:?} is hidden, and the page shows it"),
            EventSight::AtTimes => assert!(hidden && on_page, "{kind:?} is always the same"),
            // That a message came back is told by another message, and stands on no page.
            EventSight::Shown => assert!(!hidden || *kind == EventKind::ContactFailed, "{kind:?} is missing"),
        }
    }
}

/// What the message says of a hearing on these criteria; its page says the same.
fn heard_on(unmet: &[CriterionKey]) -> Vec<CriterionKey> {
    let mut world = World::under_review();
    world.judge(unmet);
    let words = world.words();
    world.held(&Command::Hear { words });
    let on_page: Vec<_> = world.view().unwrap().hearings[0].criteria.iter().copied().collect();
    let told = told_last(&world);
    let [ApplicantNotice::Hearing { unmet: named, .. }] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(*named, on_page);
    named.clone()
}

#[test]
fn a_hearing_names_no_criterion_that_is_the_secretariats_own() {
    let both = [CriterionKey::MandateField, CriterionKey::IntegrityExclusion];
    assert_eq!(heard_on(&both), [CriterionKey::MandateField]);
    assert_eq!(heard_on(&both[1..]), [], "the words alone say what it is heard on");
}

#[test]
fn a_question_on_a_criterion_of_the_secretariats_own_does_not_name_it() {
    for criterion in UNTOLD.iter() {
        let mut world = World::under_review();
        let asked = Asked { subject: Subject::Criterion(*criterion), ..world.a_question() };
        world.held(&Command::Ask { questions: vec![asked], opened: Opened::default() });
        let told = told_last(&world);
        assert!(matches!(told.as_slice(), [ApplicantNotice::Asked { .. }]), "{told:?}");
        for notice in told {
            names_no_criterion_of_the_secretariat(&Notice::Applicant(world.file().id, notice));
        }
    }
}

/// A note that mentions a colleague in conflict and one who is free: what it tells, and the one.
fn of_a_note() -> (Telling, Vec<(Recipient, Notice)>) {
    let mut world = World::under_review();
    let words = world.words();
    let officer = world.with_role(Role::Officer).unwrap();
    let mut colleagues = world.people.iter().filter(|p| p.holds(Role::SeniorOfficer, None)).filter_map(Actor::person);
    let (conflicted, free) = (colleagues.next().unwrap(), colleagues.next().unwrap());
    let mut file = world.file().clone();
    file.conflicted.insert(conflicted);
    let event = Event::Noted { words, mentions: vec![conflicted, free] };
    let event = RecordedEvent { seq: file.seq, at: world.now, by: officer.kind(), event };
    let notice = StaffNotice::Mentioned { by: officer.person().unwrap(), note: words };
    let telling = of_application(&event, Some(&file), &file, &world.rulebook);
    (telling, vec![(Recipient::Person(free), Notice::Staff(file.id, notice))])
}

#[test]
fn nobody_in_conflict_reads_a_note_that_mentions_them() {
    let (telling, expected) = of_a_note();
    assert_eq!(telling.messages(), expected);
}

#[test]
fn the_alternate_contact_is_told_from_the_second_reminder_on() {
    let mut world = World::under_review().asked_from();
    let mut alternates = vec![];
    let mut last = vec![];
    for count in 1..=3 {
        let event = RecordedEvent {
            seq: world.file().seq,
            at: world.now,
            by: ActorKind::Clock,
            event: Event::Reminded { count, until: None },
        };
        let told = of_application(&event, Some(world.file()), world.file(), &world.rulebook).messages();
        alternates.push(told.iter().any(|(to, _)| *to == Recipient::Alternate));
        last.push(matches!(told[0].1, Notice::Applicant(_, ApplicantNotice::LastReminder { .. })));
        world.days(1);
    }
    assert_eq!((alternates, last), (vec![false, true, true], vec![false, false, true]));
}

#[test]
fn a_reminder_by_hand_says_what_the_clocks_last_one_said() {
    let mut world = World::under_review().asked_from();
    let holder = world.holder().unwrap().kind();
    for count in 0..=3 {
        if count > 0 {
            world.record(ActorKind::Clock, Event::Reminded { count, until: None });
        }
        let told = |by, event| {
            let event = RecordedEvent { seq: world.file().seq, at: world.now, by, event };
            of_application(&event, Some(world.file()), world.file(), &world.rulebook).messages()
        };
        let clocks = told(ActorKind::Clock, Event::Reminded { count, until: None });
        assert_eq!(told(holder, Event::RemindedByHand), clocks, "{count}");
    }
}

/// What the last event told the organization.
fn told_last(world: &World) -> Vec<ApplicantNotice> {
    let (last, earlier) = world.history.split_last().unwrap();
    let before = Application::replay(earlier).unwrap();
    let told = of_application(last, before.as_ref(), world.file(), &world.rulebook).messages();
    let applicants = told.into_iter().filter_map(|(_, notice)| match notice {
        Notice::Applicant(_, notice) => Some(notice),
        _ => None,
    });
    applicants.collect()
}

#[test]
fn what_ends_or_takes_back_is_told_with_its_reason() {
    let mut world = World::closing_proposed();
    let proposed = world.wordings().into_iter().find(|w| w.kind == WordingKind::Closing).unwrap().text;
    world.hear_out();
    world.by(Role::SeniorOfficer, &Command::Countersign);
    let closed = told_last(&world).remove(0);
    assert!(matches!(closed, ApplicantNotice::Closed { reason: Some(told), .. } if told == proposed), "{closed:?}");

    let mut world = World::under_review().asked_from();
    let reason = world.words();
    world.held(&Command::CancelQuestions { reason });
    assert_eq!(told_last(&world), [ApplicantNotice::Cancelled { reason: Some(reason) }]);
}

#[test]
fn whoever_asked_to_withdraw_once_the_list_was_closed_can_do_so_when_the_file_is_off_it() {
    let reason = super::world::some_words();
    for step in [Command::Remove { reason }, Command::ReturnItem, Command::NotTakenUp] {
        let mut world = World::on_agenda(AdviceKind::Admit);
        world.session.phase = Phase::ListClosed;
        let mut silent = world.clone();
        world.withdraw();
        assert!(world.view().unwrap().withdrawal_noted);
        for (world, wish) in [(&mut world, true), (&mut silent, false)] {
            let session = Some(world.session.id);
            world.by(Role::CouncilSecretary, &step);
            let told = match step {
                Command::NotTakenUp => vec![ApplicantNotice::NotTakenUp { session, wish }],
                // Of a session that is called off, the session tells.
                Command::ReturnItem if !wish => vec![],
                _ => vec![ApplicantNotice::OffAgenda { session, wish }],
            };
            assert_eq!(told_last(world), told);
        }
        assert!(!world.view().unwrap().withdrawal_noted, "{step:?}");
        world.withdraw();
        assert_eq!(world.state(), Some(StateKind::Withdrawn), "{step:?}");
    }
}

#[test]
fn nobody_is_asked_for_a_signature_that_the_law_refuses_them() {
    let mut found = BTreeSet::new();
    for step in STEPS.iter() {
        for [asked, free] in &step.signatures {
            assert_eq!(asked, free, "{:?}", step.kind);
            found.insert(step.kind);
        }
    }
    for kind in [EventKind::Recommended, EventKind::CommentSent, EventKind::CorrectionProposed] {
        assert!(found.contains(&kind), "{kind:?} never asked for a signature: {found:?}");
    }
}

#[test]
fn whoever_proposed_a_closing_is_not_asked_to_countersign_it() {
    let mut world = World::closing_proposed();
    let author = world.holder().unwrap().person().unwrap();
    world.hear_out();
    let (last, earlier) = world.history.split_last().unwrap();
    let before = Application::replay(earlier).unwrap();
    let told = of_application(last, before.as_ref(), world.file(), &world.rulebook).messages();
    let asks = told.iter().find_map(|(to, notice)| match notice {
        Notice::Staff(_, staff @ StaffNotice::ToCountersign { .. }) => Some((*to, staff.clone())),
        _ => None,
    });
    let (to, notice) = asks.unwrap();
    assert_eq!((to, notice.not_asked(world.file())), (Recipient::SeniorOfficers, [author].into()));
}

#[test]
fn whoever_signed_in_another_office_is_asked_for_no_second_signature() {
    let world = World::recommended(AdviceKind::Admit);
    let mut file = world.file().clone();
    let people: Vec<_> = world.people.iter().filter_map(Actor::person).collect();
    let [author, confirmer, countersigner] = [people[0], people[1], people[2]];
    file.signatures = vec![
        (Signature::Recommend, author),
        (Signature::Confirm, confirmer),
        (Signature::Countersign, countersigner),
        (Signature::ProposeCorrection, countersigner),
    ];
    let countersign = StaffNotice::ToCountersign { by: author, due: world.now };
    assert_eq!(countersign.not_asked(&file), BTreeSet::from([author, confirmer]), "who countersigned once may again");
    let confirm = StaffNotice::CorrectionProposed { by: confirmer };
    assert_eq!(confirm.not_asked(&file), BTreeSet::from([author, confirmer, countersigner]));
    assert_eq!(StaffNotice::Endorsed.not_asked(&file), BTreeSet::new(), "it asks for no signature");
}

#[test]
fn an_address_that_nobody_proved_reads_no_more_than_that_a_letter_is_ready() {
    for step in STEPS.iter() {
        for (_, notice) in step.telling.clone().messages() {
            if let Some(instead) = notice.for_unconfirmed() {
                assert!(matches!(instead, Notice::Applicant(_, ApplicantNotice::LetterReady)));
            }
        }
    }
}

#[test]
fn keys_of_silence_are_told_apart() {
    let keys: BTreeSet<_> = Why::ALL.into_iter().map(Why::key).collect();
    assert_eq!(keys.len(), Why::ALL.len());
}
