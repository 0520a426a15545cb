//! What a session's events tell.

use super::{
    ApplicantNotice, DeskNotice, Notice,
    Recipient::{Ngo, Secretaries, SeniorOfficers},
    Telling::{self, Silent, Told},
    Why,
};
use crate::{
    council::{CouncilSession, Event},
    kernel::{ApplicationId, CouncilSessionId},
};

/// Who is told of an event of a session; `after` is the session after it.
pub fn of_session(event: &Event, after: &CouncilSession) -> Telling {
    match event {
        Event::Postponed { .. } => {
            each(&after.undecided(), after.id, |session| ApplicantNotice::SessionMoved { session })
        }
        Event::Cancelled { returned, .. } => {
            each(returned, after.id, |session| ApplicantNotice::SessionCancelled { session })
        }
        Event::ListClosed { letters } => {
            let items = u32::try_from(letters.len()).unwrap_or(u32::MAX);
            let notice = Notice::Desk(DeskNotice::ListClosed { session: after.id, items });
            Told(vec![(Secretaries, notice.clone()), (SeniorOfficers, notice)])
        }
        Event::Planned { .. }
        | Event::Amended { .. }
        | Event::NoticeRecorded { .. }
        | Event::PaperIssued { .. }
        | Event::AddendumAdded { .. }
        | Event::Opened => Silent(Why::Published),
        // The other half of the same command stands in the file, and tells.
        Event::ItemPlaced { .. } | Event::ItemRemoved { .. } | Event::NotTakenUp { .. } | Event::Ended { .. } => {
            Silent(Why::AnotherEventTells)
        }
        Event::ItemsOrdered { .. } => Silent(Why::InsideTheSecretariat),
        Event::ResolutionRecorded { .. }
        | Event::ResolutionCorrected { .. }
        | Event::OutcomeRecorded { .. }
        | Event::OutcomeCorrected { .. } => Silent(Why::NotAnnounced),
    }
}

fn each(files: &[ApplicationId], session: CouncilSessionId, say: fn(CouncilSessionId) -> ApplicantNotice) -> Telling {
    match files {
        // The public page shows the dates; nobody's file is on the list.
        [] => Silent(Why::Published),
        files => Told(files.iter().map(|file| (Ngo, Notice::Applicant(*file, say(session)))).collect()),
    }
}
