//! One line of a session's list: what is known of the file, and what can be done with it now.

use crate::visit::Signed;
use domain::{
    application::{CommandKind as A, OutcomeKind, State, available},
    council::{self, CommandKind as C, ItemStatus, ListItem},
    kernel::{Actor, CouncilSessionId},
};
use locale::words;
use persistence::read::council::{ListedFile, SessionFile, endorsement};

/// A line of the list.
pub(super) struct Item {
    pub(super) letter: String,
    pub(super) href: String,
    pub(super) organization: String,
    pub(super) seat: String,
    pub(super) advice: String,
    pub(super) signed: String,
    pub(super) rounds: String,
    pub(super) outcome: String,
    /// What the secretary has to know of it before the Council does.
    pub(super) remark: String,
    pub(super) actions: Vec<(String, String)>,
}

impl Item {
    /// Whether both halves of the law leave it to `actor` to record what was decided on this file.
    pub(super) fn may_be_decided(actor: &Actor, file: &SessionFile, known: &ListedFile) -> bool {
        council::offers(&file.session, C::RecordOutcome, actor).is_ok()
            && available(&known.application, actor).contains(&A::RecordDecision)
            && known.application.item().is_some_and(|i| i.session == file.session.id)
    }

    pub(super) fn of(
        signed: &Signed,
        file: &SessionFile,
        (listed, known): (&ListItem, &ListedFile),
        may: &[C],
    ) -> Self {
        let l = signed.l;
        let advised = endorsement(&known.application);
        let name = |p| file.names.get(&p).map_or("", String::as_str);
        let wish = known.application.withdrawal_noted && listed.is_open();
        Self {
            letter: file.letter(listed).map(|n| format!("({})", council::letter(n))).unwrap_or_default(),
            href: format!("/desk/cases/{}", listed.application),
            organization: known.organization.name.clone(),
            seat: known.organization.country.as_deref().map(|c| l.country(c).to_owned()).unwrap_or_default(),
            advice: advised.map(|e| words::advice(l, e.advice.kind)).unwrap_or_default(),
            signed: advised.map(|e| format!("{} · {}", name(e.by), name(e.countersigned_by))).unwrap_or_default(),
            rounds: l.number(known.application.deferrals_before(file.session.id)),
            outcome: outcome(signed, file.session.id, listed, known),
            remark: if wish { l.agenda_item_wish() } else { String::new() },
            actions: actions(signed, file, listed, known, may),
        }
    }
}

fn outcome(signed: &Signed, session: CouncilSessionId, listed: &ListItem, known: &ListedFile) -> String {
    let l = signed.l;
    match (&listed.decision, listed.status) {
        (Some(decision), _) => {
            let waits = matches!(&known.application.state, State::Decided(decided) if decided.item.session == session);
            let said = match decision.outcome.kind() {
                OutcomeKind::Admitted => l.council_decide_admitted(),
                OutcomeKind::NotAdmitted => l.council_decide_not_admitted(),
                OutcomeKind::Deferred => l.council_decide_deferred(),
            };
            if waits { said } else { format!("{said} · {}", l.council_letter_announced_short()) }
        }
        (None, ItemStatus::Listed) => l.council_decide_undecided(),
        (None, status) => words::item_status(l, status),
    }
}

/// The steps on this item that both halves of the law leave to this person, each with its page.
fn actions(
    signed: &Signed,
    file: &SessionFile,
    listed: &ListItem,
    known: &ListedFile,
    may: &[C],
) -> Vec<(String, String)> {
    let l = signed.l;
    let session = file.session.id;
    if known.application.item().is_none_or(|i| i.session != session) {
        // The file has gone on to another session: what was decided here is history.
        return Vec::new();
    }
    let halves = available(&known.application, &signed.actor());
    let mut actions = Vec::new();
    let mut add = |offered: bool, last: &str, label: String| {
        if offered {
            actions.push((format!("/council/{session}/items/{}/{last}", known.application.id), label));
        }
    };
    let open = listed.is_open();
    add(
        open && may.contains(&C::RecordOutcome) && halves.contains(&A::RecordDecision),
        "decision",
        l.council_decide_submit(),
    );
    add(open && may.contains(&C::MarkNotTakenUp) && halves.contains(&A::NotTakenUp), "not-taken-up", l.agenda_skip());
    add(open && may.contains(&C::RemoveItem) && halves.contains(&A::Remove), "remove", l.agenda_remove());
    add(halves.contains(&A::Preview), "letter", l.council_letter_preview());
    add(may.contains(&C::CorrectOutcome) && halves.contains(&A::CorrectDecision), "correct", l.agenda_correct());
    let waits = known.application.correction().is_some();
    add(waits, "correction/confirm", l.agenda_correction_look());
    add(halves.contains(&A::ProposeCorrection), "correction", l.agenda_correction_propose());
    actions
}
