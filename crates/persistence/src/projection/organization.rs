use super::{OrganizationRow, Projected, RowChange};
use crate::{entity::organizations, folding, tx::column};
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

impl OrganizationRow {
    /// The row, with the name that its text holds.
    pub(super) fn named(self, name: String) -> organizations::Model {
        organizations::Model {
            id: self.id.0,
            name_text: self.name.0,
            name_key: folding::key(&name),
            name,
            country: self.country,
            created_at: self.registered.micros(),
            observer: self.observer,
            seq: column(self.seq.0),
        }
    }
}
