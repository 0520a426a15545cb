//! Writing a stream down event by event, as the store does.

use antechamber_domain::kernel::{ActorKind, Calendar, History, Instant, Moment, Recorded, Seq, StoredEvent};
use jiff::civil::date;

pub(super) fn now() -> Instant {
    Calendar::end_of(date(2027, 1, 11)).plus_seconds(-12 * 3_600)
}

pub(super) fn moment() -> Moment {
    Calendar::moment(now())
}

/// A stream with its state.
#[derive(Clone)]
pub(super) struct Stream<H: History> {
    pub(super) state: Option<H>,
    pub(super) history: Vec<Recorded<H::Event>>,
}

impl<H: History + PartialEq + std::fmt::Debug> Stream<H> {
    pub(super) const fn new() -> Self {
        Self { state: None, history: vec![] }
    }

    /// Writes events down and sees that what is stored gives the same state again.
    pub(super) fn write(&mut self, by: ActorKind, at: Instant, events: Vec<H::Event>) {
        for event in events {
            let event = Recorded { seq: Seq(self.history.len() as u64 + 1), at, by, event };
            self.state = Some(H::evolve(self.state.take(), &event).unwrap());
            self.history.push(event);
        }
        let stored: Vec<_> = self.history.iter().map(again).collect();
        assert_eq!(H::replay(&stored).unwrap(), self.state);
    }

    pub(super) fn is(&self) -> &H {
        self.state.as_ref().unwrap()
    }

    /// That no history of these events in another order, or without one of them, panics.
    pub(super) fn breaks_quietly(&self) {
        for n in 0..self.history.len() {
            let mut cut = self.history.clone();
            cut.remove(n);
            assert!(n + 1 == self.history.len() || H::replay(&cut).is_err(), "a gap went unnoticed");
            for (event, seq) in cut.iter_mut().zip(1..) {
                event.seq = Seq(seq);
            }
            let _ = H::replay(&cut);
        }
    }
}

/// The event as it is read back from its stored form.
pub(super) fn again<E: StoredEvent + Clone>(event: &Recorded<E>) -> Recorded<E> {
    let payload = event.event.to_payload().unwrap();
    let read = E::from_payload(event.event.kind(), event.event.version(), &payload).unwrap();
    Recorded { event: read, ..event.clone() }
}
