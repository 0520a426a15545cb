//! Who is told of what happens on the other streams.

use super::{
    samples,
    stream::{Stream, now},
};
use crate::{
    council::world::{Meeting, file, organization},
    expect::matches_file,
};
use antechamber_domain::{
    council, house,
    kernel::{ActorKind, Digest, NgoRole, Recorded, Seq},
    notice::{
        AccountNotice, ApplicantNotice, DeskNotice, Notice, Recipient, StaffNotice, Telling, of_house, of_new_days,
        of_observer, of_organization, of_person, of_session,
    },
    observer,
    organization::{self, Organization},
    people::{self, Person},
};
use std::{collections::BTreeSet, fmt::Write as _};

fn recorded<E>(event: E) -> Recorded<E> {
    Recorded { seq: Seq(9), at: now(), by: ActorKind::Person(samples::person(1)), event }
}

fn club() -> Organization {
    let mut stream = Stream::<Organization>::new();
    let first = samples::of_organization(organization::EventKind::Registered);
    stream.write(ActorKind::Person(samples::person(1)), now(), vec![first]);
    stream.is().clone()
}

fn account() -> Person {
    let mut stream = Stream::<Person>::new();
    let first = samples::of_person(people::EventKind::Registered);
    stream.write(ActorKind::Person(samples::person(1)), now(), vec![first]);
    stream.is().clone()
}

fn row(out: &mut String, name: &str, telling: Telling) {
    let said: BTreeSet<_> = match telling {
        Telling::Silent(why) => [format!("({})", why.key())].into(),
        Telling::Told(messages) => {
            assert!(!messages.is_empty(), "{name} is told to nobody");
            messages.iter().map(|(to, notice)| format!("{} {}", to.key(), notice.template())).collect()
        }
    };
    for (n, said) in said.iter().enumerate() {
        writeln!(out, "{:<22} {said}", if n == 0 { name } else { "" }).unwrap();
    }
}

#[test]
fn every_event_is_told_to_somebody_or_silent_with_a_reason() {
    let mut out =
        String::from("# Events of the other streams → who is told by which message; (why) where nobody is.\n");
    let (session, club, account) = (Meeting::with(2).state().clone(), club(), account());
    out.push_str("\n## council_session\n");
    for kind in council::EventKind::ALL {
        row(&mut out, kind.key(), of_session(&samples::of_session(*kind), Some(&session), &session));
    }
    out.push_str("\n## organization\n");
    for kind in organization::EventKind::ALL {
        row(&mut out, kind.key(), of_organization(&recorded(samples::of_organization(*kind)), &club));
    }
    out.push_str("\n## person\n");
    for kind in people::EventKind::ALL {
        row(&mut out, kind.key(), of_person(&recorded(samples::of_person(*kind)), Some(&account), &account));
    }
    out.push_str("\n## house\n");
    for kind in house::EventKind::ALL {
        row(&mut out, kind.key(), of_house(&samples::of_house(*kind)));
    }
    out.push_str("\n## observer\n");
    for kind in observer::EventKind::ALL {
        row(&mut out, kind.key(), of_observer(&samples::of_observer(*kind)));
    }
    matches_file("who_is_told_elsewhere.txt", &out);
}

#[test]
fn a_session_that_moves_tells_its_list_and_the_holders_of_its_files_what_its_days_were() {
    let m = Meeting::with(2);
    let (before, mut after) = (m.state(), m.state().clone());
    after.dates.opens = after.dates.opens.tomorrow().unwrap();
    let (session, days) = (before.id, (before.dates.opens, before.dates.closes));
    let moved = of_session(&samples::of_session(council::EventKind::Postponed), Some(before), &after);
    let mut expected = [0, 1].map(|n| of_new_days(file(n), session, days)).to_vec();
    let notice = Notice::Desk(DeskNotice::SessionMoved { session, before: days });
    expected.push((Recipient::HoldersFor(session), notice));
    assert_eq!(moved.messages(), expected);
}

#[test]
fn holders_of_files_are_told_of_a_session_with_nothing_on_its_list() {
    let m = Meeting::planned();
    let session = m.state().id;
    let event = council::Event::Cancelled { reason: crate::council::world::words(1), returned: vec![] };
    let notice = Notice::Desk(DeskNotice::SessionCancelled { session });
    let told = of_session(&event, Some(m.state()), m.state()).messages();
    assert_eq!(told, [(Recipient::HoldersFor(session), notice)]);
}

#[test]
fn what_was_queued_before_old_days_were_told_can_still_be_read() {
    let session = crate::council::world::SESSION;
    let moved = ApplicantNotice::SessionMoved { session, before: None };
    let carried = ApplicantNotice::CarriedOver { session: Some(session), instead_of: None, called_off: false };
    for (kind, notice) in [("session_moved", moved), ("carried_over", carried)] {
        let queued = serde_json::json!({ kind: { "session": session } });
        assert_eq!(serde_json::from_value::<ApplicantNotice>(queued).unwrap(), notice, "{kind}");
    }
}

#[test]
fn a_grant_of_power_is_told_to_all_auditors() {
    for kind in
        [people::EventKind::RoleGranted, people::EventKind::RoleRevoked, people::EventKind::ActingSeniorAppointed]
    {
        let told = of_person(&recorded(samples::of_person(kind)), Some(&account()), &account()).messages();
        assert!(told.iter().any(|(to, _)| *to == Recipient::Auditors), "{kind:?}");
    }
}

#[test]
fn an_invitation_by_the_secretariat_names_nobody_of_it() {
    let event = samples::of_organization(organization::EventKind::Invited);
    let by = |person| match &of_organization(
        &Recorded { by: ActorKind::Person(person), ..recorded(event.clone()) },
        &club(),
    )
    .messages()[..]
    {
        [(Recipient::Address(_), Notice::Account(AccountNotice::Invited { by, .. }))] => *by,
        other => panic!("{other:?}"),
    };
    assert_eq!(by(samples::person(1)), Some(samples::person(1)), "a member signs");
    assert_eq!(by(samples::person(7)), None);
}

#[test]
fn the_first_administrator_needs_no_proof() {
    let mut person = account();
    let event = recorded(samples::of_person(people::EventKind::Registered));
    assert!(matches!(of_person(&event, None, &person), Telling::Told(_)));
    person.verified = Some(now());
    assert!(matches!(of_person(&event, None, &person), Telling::Silent(_)));
}

#[test]
fn whoever_is_invited_gets_one_message() {
    let event = Recorded {
        by: ActorKind::Person(samples::person(7)),
        ..recorded(samples::of_person(people::EventKind::Registered))
    };
    assert!(matches!(of_person(&event, None, &account()), Telling::Silent(_)), "the invitation tells");
    let invited = recorded(samples::of_person(people::EventKind::Invited));
    assert_eq!(of_person(&invited, None, &account()).messages().len(), 1);
}

#[test]
fn every_template_has_a_name_of_its_own() {
    let all =
        [AccountNotice::TEMPLATES, ApplicantNotice::TEMPLATES, StaffNotice::TEMPLATES, DeskNotice::TEMPLATES].concat();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn a_notice_survives_its_way_through_the_outbox() {
    let notices = [
        Notice::Account(AccountNotice::Invited {
            organization: organization(file(1)),
            role: NgoRole::Editor,
            by: None,
            until: now(),
        }),
        Notice::Applicant(file(1), ApplicantNotice::Decision { letter: Digest::of(b"letter"), admitted: true }),
        Notice::Staff(file(1), StaffNotice::Endorsed),
        Notice::Desk(DeskNotice::ListClosed { session: crate::council::world::SESSION, items: 3 }),
    ];
    for notice in notices {
        let text = serde_json::to_string(&notice).unwrap();
        assert_eq!(serde_json::from_str::<Notice>(&text).unwrap(), notice);
    }
}
