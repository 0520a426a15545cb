//! What an application's events tell.

use super::{
    ApplicantNotice as A, Notice,
    Recipient::{self, Administrators, Alternate, Head, Holder, Ngo, Secretaries, SeniorOfficers},
    StaffNotice as S,
    Telling::{self, Silent, Told},
    Why,
};
use crate::{
    application::{Application, Event, HearingOn, Purpose, State, StateKind},
    criteria::Rulebook,
    kernel::{ActorKind, CouncilSessionId, Instant, PersonId, Recorded, TextRef},
};

/// Who is told of an event of an application, which stood as `before` and stands as `after` it.
/// The `rulebook` says how reminders are counted, and which criteria the secretariat keeps to itself.
pub fn of_application(
    event: &Recorded<Event>,
    before: Option<&Application>,
    after: &Application,
    rulebook: &Rulebook,
) -> Telling {
    let file = File { before, after, rulebook };
    let telling = match silence(&event.event) {
        // What the session tells of being called off knows of no wish to withdraw.
        Some(_) if file.wished() && matches!(event.event, Event::Removed { .. }) => file.of_the_council(&event.event),
        Some(why) => return Silent(why),
        None if is_of_the_council(&event.event) => file.of_the_council(&event.event),
        None => {
            let exchange = file.of_the_exchange(&event.event, event.by, event.at);
            exchange.or_else(|| file.of_the_end(&event.event, event.by))
        }
    };
    telling.map_or(Silent(Why::InsideTheSecretariat), Told)
}

/// Why an event is never told, whatever the case.
const fn silence(event: &Event) -> Option<Why> {
    match event {
        Event::Started { .. } | Event::Discarded | Event::AnswerSaved { .. } => Some(Why::OwnDoing),
        Event::Taken { .. }
        | Event::Released
        | Event::ConflictDeclared { .. }
        | Event::ConflictLifted { .. }
        | Event::Completed { .. }
        | Event::FindingRecorded { .. }
        | Event::FactCorrected { .. }
        | Event::FactCorrectionWithdrawn { .. }
        | Event::Summarized { .. }
        | Event::Excepted { .. }
        | Event::Recalled { .. }
        | Event::ClosingProposed { .. }
        | Event::DuplicateDismissed { .. }
        | Event::HitFlagged { .. }
        | Event::HitCleared { .. }
        | Event::HitConfirmed { .. }
        | Event::Translated { .. }
        | Event::TranslationChecked { .. }
        | Event::ReviewResumed { .. } => Some(Why::InsideTheSecretariat),
        Event::DecisionRecorded { .. } | Event::DecisionCorrected { .. } | Event::LetterPreviewed { .. } => {
            Some(Why::NotAnnounced)
        }
        // The organization's own event tells who answers for it now, the session's own that its list
        // closed, or that it was cancelled.
        Event::HandedOver { .. } | Event::Lettered { .. } | Event::Removed { reason: None } => {
            Some(Why::AnotherEventTells)
        }
        _ => None,
    }
}

const fn is_of_the_council(event: &Event) -> bool {
    matches!(
        event,
        Event::Countersigned
            | Event::Placed { .. }
            | Event::Removed { .. }
            | Event::NotTakenUp
            | Event::Announced { .. }
            | Event::CorrectionProposed { .. }
            | Event::CorrectionConfirmed { .. }
            | Event::CarriedOver { .. }
            | Event::Retargeted { .. }
    )
}

type Messages = Option<Vec<(Recipient, Notice)>>;

struct File<'a> {
    before: Option<&'a Application>,
    after: &'a Application,
    rulebook: &'a Rulebook,
}

impl File<'_> {
    const fn ngo(&self, recipient: Recipient, notice: A) -> (Recipient, Notice) {
        (recipient, Notice::Applicant(self.after.id, notice))
    }

    const fn staff(&self, recipient: Recipient, notice: S) -> (Recipient, Notice) {
        (recipient, Notice::Staff(self.after.id, notice))
    }

    /// The session on whose list it stood.
    fn listed(&self) -> Option<CouncilSessionId> {
        self.before?.item().map(|item| item.session)
    }

    /// Whether the organization had asked to withdraw while it stood there.
    fn wished(&self) -> bool {
        self.before.is_some_and(|before| before.withdrawal_noted)
    }

    fn version(&self) -> Option<u32> {
        self.after.versions.last().map(|v| v.number)
    }

    /// What the NGO is waited for, after the command.
    const fn awaited(&self) -> Option<&crate::application::Awaiting> {
        match &self.after.state {
            State::AwaitingApplicant(awaiting) => Some(awaiting),
            _ => None,
        }
    }

    /// A step of the Council or towards it.
    fn of_the_council(&self, event: &Event) -> Messages {
        Some(match event {
            // A countersigned proposal to close is told by the closing.
            Event::Countersigned if matches!(self.after.state, State::Endorsed(_)) => {
                vec![self.staff(Secretaries, S::Endorsed)]
            }
            Event::Placed { session, .. } => vec![self.ngo(Ngo, A::OnAgenda { session: *session })],
            Event::Removed { .. } => vec![self.ngo(Ngo, A::OffAgenda { session: self.listed(), wish: self.wished() })],
            Event::NotTakenUp => vec![self.ngo(Ngo, A::NotTakenUp { session: self.listed(), wish: self.wished() })],
            Event::Announced { letter, .. } => {
                let admitted = matches!(self.after.state, State::Admitted { .. });
                vec![self.ngo(Ngo, A::Decision { letter: *letter, admitted }), self.ngo(Head, A::LetterReady)]
            }
            Event::CorrectionProposed { .. } => {
                let by = self.after.correction()?.by;
                vec![
                    self.staff(SeniorOfficers, S::CorrectionProposed { by }),
                    self.staff(Secretaries, S::CorrectionProposed { by }),
                ]
            }
            Event::CorrectionConfirmed { letter, .. } => {
                vec![self.ngo(Ngo, A::Correction { letter: *letter }), self.ngo(Head, A::LetterReady)]
            }
            // A file that waited for a session to be announced was promised to hear of it.
            Event::Retargeted { session: Some(session) } if self.before?.target.is_none() => {
                vec![self.ngo(Ngo, A::SessionSet { session: *session })]
            }
            Event::CarriedOver { session } | Event::Retargeted { session } => {
                let instead_of = self.before.and_then(|before| before.target);
                let called_off = matches!(event, Event::Retargeted { .. });
                vec![self.ngo(Ngo, A::CarriedOver { session: *session, instead_of, called_off })]
            }
            _ => return None,
        })
    }

    /// Receipt, questions, hearings, and who works on the file.
    fn of_the_exchange(&self, event: &Event, by: ActorKind, at: Instant) -> Messages {
        Some(match event {
            Event::Submitted { received_on, target, late, version, .. } => {
                let received = A::Received { on: *received_on, session: *target, late: *late, version: *version };
                vec![self.ngo(Ngo, received)]
            }
            Event::Assigned { to } if by != ActorKind::Person(*to) => {
                vec![self.staff(Recipient::Person(*to), S::Assigned)]
            }
            Event::Noted { words, mentions } => self.mentioned(by, *words, mentions)?,
            Event::ReplyRecorded { dated } => vec![self.ngo(Ngo, A::ReplyRecorded { dated: *dated })],
            Event::QuestionsAsked { questions, due, .. } => {
                vec![self.ngo(Ngo, A::Asked { questions: questions.iter().map(|q| q.words).collect(), due: *due })]
            }
            Event::AnswersSent { number, .. } => {
                vec![self.ngo(Ngo, A::AnswerReceived { version: *number }), self.staff(Holder, S::Answered)]
            }
            Event::DossierUpdated { number, .. } => {
                vec![self.ngo(Ngo, A::UpdateReceived { version: *number }), self.staff(Holder, S::Answered)]
            }
            Event::CommentSent { .. } => {
                let mut told = vec![self.ngo(Ngo, A::CommentReceived), self.staff(Holder, S::Answered)];
                told.extend(self.closing_was_heard());
                told
            }
            Event::WentOn { version, .. } => {
                let mut told = vec![self.staff(Holder, S::NoAnswer)];
                if version.is_some() {
                    told.push(self.ngo(Ngo, A::SentAsSaved { version: self.version()? }));
                }
                told.extend(self.closing_was_heard());
                told
            }
            Event::ExtensionRequested { reason } => {
                vec![self.staff(Holder, S::ExtensionRequested { reason: *reason })]
            }
            Event::ExtensionGranted { due, .. } => vec![self.ngo(Ngo, A::ExtensionGranted { due: *due })],
            Event::ExtensionRefused { reason, .. } => {
                let due = self.awaited()?.due;
                vec![self.ngo(Ngo, A::ExtensionRefused { reason: *reason, due })]
            }
            Event::QuestionsCancelled { reason, .. } => vec![self.ngo(Ngo, A::Cancelled { reason: Some(*reason) })],
            Event::HearingOpened { on: HearingOn::Unmet(unmet), words, due, .. } => {
                let unmet = unmet.iter().copied().filter(|c| self.rulebook.is_for_everybody(*c)).collect();
                vec![self.ngo(Ngo, A::Hearing { unmet, told: *words, due: *due })]
            }
            Event::HearingOpened { on: HearingOn::Closing(ground), words, due, .. } => {
                vec![self.ngo(Ngo, A::IntendToClose { ground: *ground, told: *words, due: *due })]
            }
            Event::HearingCancelled { reason, .. } => vec![self.ngo(Ngo, A::HearingCancelled { reason: *reason })],
            Event::Reminded { count, .. } => self.reminder(*count, at)?,
            // What the clock's last one said, said again.
            Event::RemindedByHand => self.reminder(self.awaited()?.reminders, at)?,
            Event::ContactFound { .. } => self.reminder(0, at)?,
            Event::ContactFailed => vec![
                self.ngo(Ngo, A::ContactFailed),
                self.ngo(Alternate, A::ContactFailed),
                self.staff(Holder, S::ContactFailed),
            ],
            _ => return None,
        })
    }

    /// Signatures, closings, and coming back.
    fn of_the_end(&self, event: &Event, by: ActorKind) -> Messages {
        Some(match event {
            Event::Recommended { due, .. } => {
                vec![self.staff(SeniorOfficers, S::ToCountersign { by: by.person()?, due: *due })]
            }
            Event::SentBack { reason, .. } => {
                let author = self.author().map_or(Holder, Recipient::Person);
                vec![self.staff(author, S::SentBack { by: by.person()?, reason: *reason })]
            }
            Event::ReviewReopened { reason, .. } => {
                vec![self.staff(Holder, S::SentBack { by: by.person()?, reason: *reason })]
            }
            Event::Closed { ground, until } => {
                let closed = A::Closed { ground: *ground, reason: self.why_closed(), until: *until };
                vec![self.ngo(Ngo, closed), self.ngo(Head, A::LetterReady)]
            }
            // Whoever holds the other file learns of it there.
            Event::DuplicateLinked { of, .. } => {
                vec![(Holder, Notice::Staff(*of, S::Duplicate { other: self.after.id }))]
            }
            Event::Withdrawn { until, .. } => self.withdrawn(*until),
            Event::WithdrawalNoted { .. } => vec![
                self.ngo(Ngo, A::WithdrawalNoted),
                self.ngo(Head, A::WithdrawalNoted),
                self.staff(Secretaries, S::WishToWithdraw),
            ],
            Event::WithdrawalUndone => {
                vec![self.ngo(Ngo, A::WithdrawalUndone), self.ngo(Head, A::WithdrawalUndone)]
            }
            Event::Lapsed { until } => vec![self.ngo(Ngo, A::Lapsed { until: *until })],
            // Sending the answers reopened it by itself: nothing is due from the NGO.
            Event::Reopened { reason: None, .. } => vec![self.ngo(Ngo, A::Reopened { due: None })],
            Event::Reopened { reason: Some(_), .. } => {
                vec![self.ngo(Ngo, A::Reopened { due: self.awaited().map(|awaiting| awaiting.due) })]
            }
            Event::Escalated { nobody_can_countersign } => self.escalated(*nobody_can_countersign),
            Event::DraftWarned { until, .. } => vec![self.ngo(Ngo, A::DraftExpiring { until: *until })],
            Event::DraftExpired => vec![self.ngo(Ngo, A::DraftExpired)],
            _ => return None,
        })
    }

    fn mentioned(&self, by: ActorKind, note: TextRef, mentions: &[PersonId]) -> Messages {
        let by = by.person()?;
        let may_know = mentions.iter().filter(|person| **person != by && !self.after.conflicted.contains(person));
        let told: Vec<_> =
            may_know.map(|person| self.staff(Recipient::Person(*person), S::Mentioned { by, note })).collect();
        (!told.is_empty()).then_some(told)
    }

    /// What a reminder that comes late asks for is the end of grace.
    fn reminder(&self, count: u8, at: Instant) -> Messages {
        let (awaiting, parameters) = (self.awaited()?, self.rulebook.parameters());
        let hearing = matches!(awaiting.purpose, Purpose::Hearing(_));
        let due = if at > awaiting.due { awaiting.grace } else { awaiting.due };
        let last = usize::from(count) >= parameters.reminders_working_days.value.len();
        let goes_on = hearing || awaiting.back_to.kind() == StateKind::Deferred || self.after.some_answer_saved();
        let lapses = (!goes_on).then_some(awaiting.grace);
        let notice = if last { A::LastReminder { due, lapses, hearing } } else { A::Reminder { due, hearing } };
        let mut told = vec![self.ngo(Ngo, notice.clone())];
        if u16::from(count) >= parameters.alternate_from_reminder.value {
            told.push(self.ngo(Alternate, notice));
        }
        Some(told)
    }

    /// Once the NGO was heard on a closing, it waits for its second signature.
    fn closing_was_heard(&self) -> Option<(Recipient, Notice)> {
        match &self.after.state {
            State::ClosingProposed { by, due, heard: true, .. } => {
                Some(self.staff(SeniorOfficers, S::ToCountersign { by: *by, due: *due }))
            }
            _ => None,
        }
    }

    /// The words in which the closing was proposed.
    fn why_closed(&self) -> Option<TextRef> {
        match self.before?.state {
            State::ClosingProposed { reason, .. } => Some(reason),
            _ => None,
        }
    }

    fn author(&self) -> Option<PersonId> {
        match &self.before?.state {
            State::Recommended { by, .. } | State::ClosingProposed { by, .. } => Some(*by),
            _ => None,
        }
    }

    fn withdrawn(&self, until: Instant) -> Vec<(Recipient, Notice)> {
        let mut told = vec![
            self.ngo(Ngo, A::Withdrawn { until }),
            self.ngo(Head, A::Withdrawn { until }),
            self.staff(Holder, S::Withdrawn),
        ];
        if self.before.is_some_and(|before| matches!(before.state, State::OnAgenda(_))) {
            told.push(self.staff(Secretaries, S::Withdrawn));
        }
        told
    }

    fn escalated(&self, nobody_can_countersign: bool) -> Vec<(Recipient, Notice)> {
        let overdue = S::Overdue { state: self.after.state.kind(), due: self.after.state.due() };
        let mut told = vec![self.staff(Holder, overdue.clone()), self.staff(SeniorOfficers, overdue)];
        if nobody_can_countersign {
            told.push(self.staff(Administrators, S::NobodyCanCountersign));
        }
        told
    }
}
