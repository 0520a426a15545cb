//! What a session's step means for the applications on its list. The Ledger runs both halves in
//! one transaction, the session locked first.

use super::{command::Command, command::Removal, event::Event};
use crate::{application, kernel::ApplicationId};

/// The application's half of a session's command, where it is a pair. A withdrawal begins at
/// the application, and has no other half here.
pub fn other_half(
    command: &Command,
    session: crate::kernel::CouncilSessionId,
) -> Option<(ApplicationId, application::Command)> {
    Some(match command {
        Command::PlaceItem { application, late } => {
            (*application, application::Command::Place { session, late: *late })
        }
        Command::RemoveItem { application, why: Removal::BySecretary(reason) | Removal::Withdrawn(Some(reason)) } => {
            (*application, application::Command::Remove { reason: *reason })
        }
        Command::RecordOutcome { record, despite } => (
            record.application,
            application::Command::RecordDecision {
                resolution: record.resolution,
                outcome: record.outcome.clone(),
                on: record.on,
                despite: *despite,
            },
        ),
        Command::CorrectOutcome { record, reason } => (
            record.application,
            application::Command::CorrectDecision {
                resolution: record.resolution,
                outcome: record.outcome.clone(),
                on: record.on,
                reason: *reason,
            },
        ),
        Command::MarkNotTakenUp { application } => (*application, application::Command::NotTakenUp),
        _ => return None,
    })
}

/// The commands that follow from a session's event for each file that it touches: letters when
/// the list closes, the way back when the session ends or is called off. The clock gives them: whoever keeps the
/// session may be shut out of a file on its list, and the session goes its way all the same.
pub fn follow_ups(event: &Event) -> Vec<(ApplicationId, application::Command)> {
    match event {
        Event::ListClosed { letters } => (0..)
            .zip(letters)
            .map(|(letter, application)| (*application, application::Command::Letter { letter }))
            .collect(),
        Event::Cancelled { returned, .. } => returned.iter().map(|a| (*a, application::Command::ReturnItem)).collect(),
        Event::Ended { returned } => returned.iter().map(|a| (*a, application::Command::NotTakenUp)).collect(),
        _ => Vec::new(),
    }
}
