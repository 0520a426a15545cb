use super::{Projected, RowChange};
use crate::{entity::observers, tx::column};
use domain::{
    kernel::Recorded,
    observer::{Event, Observer, Origin},
};

impl Projected for Observer {
    fn project(after: &Self, _: &Recorded<Event>) -> Vec<RowChange> {
        let (application, resolution) = match after.origin {
            Origin::Admitted { application, resolution } => (Some(application.0), Some(resolution.0)),
            Origin::Recorded { .. } => (None, None),
        };
        vec![RowChange::Observer(Box::new(observers::Model {
            id: after.id.0,
            organization: after.organization.0,
            since: after.since.to_string(),
            number: after.number.map(|n| i64::from(n.0)),
            application,
            resolution,
            origin: after.origin.key().to_owned(),
            state: after.status.key().to_owned(),
            seq: column(after.seq.0),
        }))]
    }
}
