use super::{PersonRow, Projected, RowChange};
use crate::entity::{absences, staff_roles};
use domain::{
    kernel::{Calendar, Instant, Recorded, StaffRole},
    people::{Absence, Event, Person},
};
use std::collections::BTreeSet;

impl Projected for Person {
    fn project(after: &Self, _: &Recorded<Event>) -> Vec<RowChange> {
        let granted = after.granted.iter().map(|r| (r.key(), None));
        let acting = after.acting.iter().map(|a| {
            let before = a.from.yesterday().map_or(Instant::from_micros(0), Calendar::end_of);
            (StaffRole::SeniorOfficer.key(), Some((before, Calendar::end_of(a.to))))
        });
        let roles: BTreeSet<(&'static str, Option<(Instant, Instant)>)> = granted.chain(acting).collect();
        let held = |(role, time): (&'static str, Option<(Instant, Instant)>)| staff_roles::Model {
            person: after.id.0,
            role: role.to_owned(),
            from_at: time.map_or(0, |(from, _)| from.micros()),
            until: time.map(|(_, until)| until.micros()),
        };
        let away = |absence: &Absence| absences::Model {
            person: after.id.0,
            from_on: absence.from.to_string(),
            to_on: absence.to.to_string(),
        };
        vec![RowChange::Person(PersonRow {
            id: after.id,
            verified: after.verified,
            disabled: after.disabled,
            sessions_revoked: after.sessions_revoked,
            roles: roles.into_iter().map(held).collect(),
            absences: after.absences.iter().map(away).collect(),
            seq: after.seq,
        })]
    }
}
