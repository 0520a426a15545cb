use super::{OrganizationRow, Projected, RowChange};
use domain::{
    kernel::Recorded,
    organization::{Event, Organization},
};

impl Projected for Organization {
    fn project(after: &Self, event: &Recorded<Event>) -> Vec<RowChange> {
        vec![
            RowChange::Organization(OrganizationRow {
                id: after.id,
                name: after.name.id,
                country: after.country.map(|c| c.to_string()),
                registered: after.registered,
                observer: after.observer.map(|o| o.observer.0),
                seq: after.seq,
            }),
            RowChange::Members(after.id, after.members.clone(), event.at),
        ]
    }
}
