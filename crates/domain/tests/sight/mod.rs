//! `who_sees.txt`: who sees which case, event and field. Made from the enums; `UPDATE_EXPECT=1`
//! rewrites it.

use crate::{
    council::world::{file, member, organization, staff},
    expect::matches_file,
};
use antechamber_domain::{
    application::{EventKind, StateKind},
    council,
    kernel::{Actor, NgoRole, StaffRole},
    sight::{
        AT_TIMES, CONCERNS_THE_APPLICANT, CaseSight, EventSight, Field, INSIDE, Viewer, case, event, field,
        session_event, states,
    },
};
use std::{collections::BTreeSet, fmt::Write as _};

fn section(out: &mut String, title: &str, rows: Vec<(&str, Vec<&str>)>) {
    write!(out, "\n{title:<22}").unwrap();
    for viewer in Viewer::ALL {
        write!(out, " {:<17}", viewer.key()).unwrap();
    }
    *out = out.trim_end().to_owned() + "\n";
    for (name, cells) in rows {
        write!(out, "  {name:<20}").unwrap();
        for cell in cells {
            write!(out, " {cell:<17}").unwrap();
        }
        *out = out.trim_end().to_owned() + "\n";
    }
}

const fn yes(sees: bool) -> &'static str {
    if sees { "yes" } else { "." }
}

fn cell(key: &'static str) -> &'static str {
    if matches!(key, "none" | "hidden") { "." } else { key }
}

fn table() -> String {
    let mut out = String::from(
        "# Who sees what. `.` is nothing at all: the answer is *not found*. What an applicant sees of its own case\n\
         # passes through application::PublicView; at_times: only where it moves what applicants read.\n",
    );
    let each = |see: &dyn Fn(Viewer) -> &'static str| Viewer::ALL.into_iter().map(see).collect();
    let cases = StateKind::ALL.into_iter().map(|s| (s.key(), each(&|v| cell(case(v, s).key())))).collect();
    section(&mut out, "case in state", cases);
    let events = EventKind::ALL.iter().map(|e| (e.key(), each(&|v| cell(event(v, *e).key())))).collect();
    section(&mut out, "event of a case", events);
    let sessions = council::EventKind::ALL.iter().map(|e| (e.key(), each(&|v| yes(session_event(v, *e))))).collect();
    section(&mut out, "event of a session", sessions);
    let fields = Field::ALL.into_iter().map(|f| (f.key(), each(&|v| yes(field(v, f))))).collect();
    section(&mut out, "field", fields);
    out
}

#[test]
fn the_table_of_who_sees_is_as_reviewed() {
    matches_file("who_sees.txt", &table());
}

#[test]
fn each_event_is_in_one_list() {
    for kind in EventKind::ALL {
        let lists = [CONCERNS_THE_APPLICANT, AT_TIMES, INSIDE];
        assert_eq!(lists.iter().filter(|list| list.contains(kind)).count(), 1, "{kind:?}");
    }
}

#[test]
fn strangers_see_no_more_than_the_register() {
    for viewer in [Viewer::Public, Viewer::ForeignNgo, Viewer::Conflicted, Viewer::Staff(StaffRole::Administrator)] {
        assert_eq!(states(viewer, CaseSight::Public), [StateKind::Admitted], "{viewer:?}");
        assert!(states(viewer, CaseSight::Own).is_empty());
        assert!(EventKind::ALL.iter().all(|e| event(viewer, *e) == EventSight::Hidden));
        let seen: Vec<_> = Field::ALL.into_iter().filter(|f| field(viewer, *f)).collect();
        let envelope = viewer == Viewer::Staff(StaffRole::Administrator);
        let expected = if envelope { vec![Field::RegisterLine, Field::Envelope] } else { vec![Field::RegisterLine] };
        assert_eq!(seen, expected, "{viewer:?}");
    }
}

#[test]
fn a_draft_is_nobodys_but_the_applicants() {
    for viewer in Viewer::ALL {
        for state in [StateKind::Draft, StateKind::Discarded] {
            let expected = if viewer == Viewer::Applicant { CaseSight::Own } else { CaseSight::None };
            assert_eq!(case(viewer, state), expected, "{viewer:?}");
        }
    }
}

#[test]
fn a_decision_is_no_applicants_before_it_is_announced() {
    assert!(!field(Viewer::Applicant, Field::UnannouncedDecision));
    for kind in [EventKind::DecisionRecorded, EventKind::DecisionCorrected, EventKind::LetterPreviewed] {
        assert_eq!(event(Viewer::Applicant, kind), EventSight::Hidden);
    }
    for kind in council::EventKind::ALL.iter().filter(|k| k.key().contains("outcome") || k.key().contains("resol")) {
        assert!(!session_event(Viewer::Applicant, *kind) && !session_event(Viewer::Public, *kind));
    }
}

#[test]
fn an_unsent_answer_is_the_ngos() {
    for viewer in Viewer::ALL {
        let own = viewer == Viewer::Applicant;
        assert_eq!(field(viewer, Field::UnsentAnswer), own);
        assert_eq!(field(viewer, Field::UnsentDocument), own);
        assert_eq!(event(viewer, EventKind::AnswerSaved) == EventSight::Shown, own);
    }
}

#[test]
fn a_person_looks_as_one_or_as_several() {
    let of = organization(file(1));
    let other = organization(file(2));
    let owner = member(NgoRole::Owner, of);
    assert_eq!(Viewer::of(Some(&owner), of, false), [Viewer::Applicant]);
    assert_eq!(Viewer::of(Some(&owner), other, false), [Viewer::ForeignNgo]);
    assert_eq!(Viewer::of(None, of, false), [Viewer::Public]);
    assert_eq!(Viewer::of(Some(&Actor::Clock), of, false), [Viewer::Public]);
    let officer = staff(StaffRole::Officer);
    assert_eq!(Viewer::of(Some(&officer), of, false), [Viewer::Staff(StaffRole::Officer)]);
    assert_eq!(Viewer::of(Some(&officer), of, true), [Viewer::Conflicted]);
    // Staff of the organization itself look at its case as applicants, whatever else they are.
    let mut both = member(NgoRole::Viewer, of);
    if let Actor::Person { staff, .. } = &mut both {
        *staff = staff.with(StaffRole::Officer).with(StaffRole::Auditor);
    }
    assert_eq!(Viewer::of(Some(&both), of, false), [Viewer::Applicant]);
    assert_eq!(Viewer::of(Some(&both), other, false).len(), 2);
}

#[test]
fn keys_are_told_apart() {
    let fields: BTreeSet<_> = Field::ALL.into_iter().map(Field::key).collect();
    let viewers: BTreeSet<_> = Viewer::ALL.into_iter().map(Viewer::key).collect();
    assert_eq!((fields.len(), viewers.len()), (Field::ALL.len(), Viewer::ALL.len()));
}
