use super::{Projected, RowChange};
use crate::{
    entity::{agenda_items, council_sessions, resolutions},
    tx::column,
};
use domain::{
    council::{CouncilSession, Event, letter},
    kernel::Recorded,
};

impl Projected for CouncilSession {
    fn project(after: &Self, record: &Recorded<Event>) -> Vec<RowChange> {
        let mut changes = vec![
            RowChange::CouncilSession(Box::new(council_sessions::Model {
                id: after.id.0,
                kind: after.kind.key().to_owned(),
                number: after.kind.number().map(i64::from),
                state: after.phase.key().to_owned(),
                opens_on: after.dates.opens.to_string(),
                closes_on: after.dates.closes.to_string(),
                list_closes_at: after.dates.list_closes.until.micros(),
                receipt_until: after.dates.receipt.until.micros(),
                seq: column(after.seq.0),
            })),
            RowChange::Agenda(after.id, items(after)),
            RowChange::Resolutions(after.id, resolutions(after)),
        ];
        if let Event::PaperIssued { paper, .. } = &record.event {
            changes.push(RowChange::Symbol(paper.symbol.clone(), after.id));
        }
        changes
    }
}

fn items(session: &CouncilSession) -> Vec<agenda_items::Model> {
    let item = |(position, item): (usize, &domain::council::ListItem)| agenda_items::Model {
        session: session.id.0,
        application: item.application.0,
        position: column(position),
        letter: item.letter.map(letter),
        state: item.status.key().to_owned(),
        outcome: item.decision.as_ref().map(|d| d.outcome.kind().key().to_owned()),
        resolution: item.decision.as_ref().map(|d| d.resolution.0),
    };
    session.items.iter().enumerate().map(item).collect()
}

fn resolutions(session: &CouncilSession) -> Vec<resolutions::Model> {
    let row = |r: &domain::council::Resolution| resolutions::Model {
        id: r.id.0,
        session: session.id.0,
        number: i64::from(r.number.0),
        adopted_on: r.adopted_on.to_string(),
        title: r.title.id.0,
        draft_symbol: r.draft.as_ref().map(ToString::to_string),
    };
    session.resolutions.values().map(row).collect()
}
