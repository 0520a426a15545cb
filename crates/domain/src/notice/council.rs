//! What a session's events tell.

use super::{
    ApplicantNotice, DeskNotice, Notice,
    Recipient::{self, HoldersFor, Ngo, Secretaries, SeniorOfficers},
    Telling::{self, Silent, Told},
    Why,
};
use crate::{
    council::{CouncilSession, Event},
    kernel::{ApplicationId, CouncilSessionId, Day},
};

/// Who is told of an event of a session, which stood as `before` and stands as `after` it. Of new days whoever
/// has a file that aims at it is told beside those on its list: see [`of_new_days`].
pub fn of_session(event: &Event, before: Option<&CouncilSession>, after: &CouncilSession) -> Telling {
    let session = after.id;
    match event {
        Event::Postponed { .. } => {
            let dates = before.unwrap_or(after).dates;
            let before = (dates.opens, dates.closes);
            let holders = (HoldersFor(session), Notice::Desk(DeskNotice::SessionMoved { session, before }));
            let listed = after.undecided().into_iter().map(|file| of_new_days(file, session, before));
            Told(listed.chain([holders]).collect())
        }
        Event::Cancelled { returned, .. } => {
            let holders = (HoldersFor(session), Notice::Desk(DeskNotice::SessionCancelled { session }));
            let notice = ApplicantNotice::SessionCancelled { session };
            let listed = returned.iter().map(|file| (Ngo, Notice::Applicant(*file, notice.clone())));
            Told(listed.chain([holders]).collect())
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
        Event::ItemsOrdered { .. } | Event::Translated { .. } | Event::TranslationChecked { .. } => {
            Silent(Why::InsideTheSecretariat)
        }
        Event::ResolutionRecorded { .. }
        | Event::ResolutionCorrected { .. }
        | Event::OutcomeRecorded { .. }
        | Event::OutcomeCorrected { .. } => Silent(Why::NotAnnounced),
    }
}

/// What an organization is told whose file aims at a session that has moved, or stands on its list. `before` are
/// the first and the last day that the session had.
pub const fn of_new_days(file: ApplicationId, session: CouncilSessionId, before: (Day, Day)) -> (Recipient, Notice) {
    (Ngo, Notice::Applicant(file, ApplicantNotice::SessionMoved { session, before: Some(before) }))
}
