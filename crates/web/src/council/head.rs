//! How a session is named, and its days.

use crate::visit::Signed;
use domain::council::CouncilSession;
use locale::words;

/// What every page of a session says of it.
pub(super) struct SessionHead {
    pub(super) href: String,
    pub(super) seq: u64,
    pub(super) name: String,
    pub(super) days: String,
    pub(super) phase: String,
}

impl SessionHead {
    pub(super) fn of(signed: &Signed, session: &CouncilSession) -> Self {
        let l = signed.l;
        Self {
            href: format!("/council/{}", session.id),
            seq: session.seq.0,
            name: words::session(l, session.kind),
            days: l.span(session.dates.opens, session.dates.closes),
            phase: words::phase(l, session.phase),
        }
    }
}
