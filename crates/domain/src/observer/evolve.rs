//! Events folded into an observer.

use super::{
    event::Event,
    state::{Correction, Observer, Status},
};
use crate::kernel::{BrokenHistory, History, Recorded, Seq, StreamKind};

impl History for Observer {
    const KIND: StreamKind = StreamKind::Observer;
    type Event = Event;

    fn evolve(before: Option<Self>, event: &Recorded<Event>) -> Result<Self, BrokenHistory> {
        let broken = |state| BrokenHistory { event: event.event.name().key(), state };
        let Some(mut is) = before else {
            let Event::Entered { observer, organization, origin, details } = event.event else {
                return Err(broken("nothing"));
            };
            return Ok(Self {
                id: observer,
                seq: event.seq,
                organization,
                origin,
                since: details.since,
                number: details.number,
                status: Status::Active,
                corrections: Vec::new(),
            });
        };
        if event.seq != Seq(is.seq.0 + 1) || is.status == Status::Struck {
            return Err(broken(is.status.key()));
        }
        let (since, number, at) = (is.since, is.number, event.at);
        match event.event {
            Event::Entered { .. } => return Err(broken(is.status.key())),
            Event::Corrected { details, resolution, reason } => {
                // A line that said so already, by hand, has nothing to be struck through.
                if (details.since, details.number) != (since, number) {
                    is.corrections.push(Correction { since, number, at, reason });
                }
                (is.since, is.number) = (details.since, details.number);
                is.origin = resolution.and_then(|under| is.origin.under(under)).unwrap_or(is.origin);
            }
            Event::Struck { reason } => {
                is.corrections.push(Correction { since, number, at, reason });
                is.status = Status::Struck;
            }
        }
        is.seq = event.seq;
        Ok(is)
    }
}
