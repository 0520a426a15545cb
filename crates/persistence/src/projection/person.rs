use super::{PersonRow, Projected, RowChange};
use domain::{
    kernel::{Calendar, Instant, Recorded, StaffRole},
    people::{Event, Person},
};

impl Projected for Person {
    fn project(after: &Self, _: &Recorded<Event>) -> Vec<RowChange> {
        let granted = after.granted.iter().map(|r| (r.key(), None));
        let acting = after.acting.iter().map(|a| {
            let before = a.from.yesterday().map_or(Instant::from_micros(0), Calendar::end_of);
            (StaffRole::SeniorOfficer.key(), Some((before, Calendar::end_of(a.to))))
        });
        let roles = granted.chain(acting).collect();
        vec![RowChange::Person(PersonRow {
            id: after.id,
            verified: after.verified,
            disabled: after.disabled,
            sessions_revoked: after.sessions_revoked,
            roles,
            absences: after.absences.clone(),
            seq: after.seq,
        })]
    }
}
