//! Questions, answers and hearings.

use super::{only_if, person};
use crate::application::{
    advice::{Hearing, HearingOn, Opened, Purpose, Question, QuestionStatus},
    event::Event,
    file::{Application, RecordedEvent},
    state::{Awaiting, Extension, State, Term},
};
use crate::kernel::{Instant, QuestionId, TextRef};

impl Application {
    pub(super) fn exchange(&mut self, recorded: &RecordedEvent) -> Option<()> {
        match &recorded.event {
            Event::QuestionsAsked { .. } | Event::HearingOpened { .. } => self.open_exchange(recorded),
            Event::AnswerSaved { question, words } => self.save_answer(*question, *words),
            Event::AnswersSent { .. }
            | Event::QuestionsCancelled { .. }
            | Event::HearingCancelled { .. }
            | Event::CommentSent { .. }
            | Event::WentOn { .. } => self.close_exchange(recorded),
            Event::Lapsed { until } => {
                let State::AwaitingApplicant(awaiting) = self.take_state() else { return None };
                only_if(matches!(awaiting.purpose, Purpose::Questions(_)))?;
                self.state = State::Lapsed { until: *until, awaiting };
                Some(())
            }
            event => {
                let State::AwaitingApplicant(awaiting) = &mut self.state else { return None };
                awaiting.changed_by(event, recorded.at)
            }
        }
    }

    fn open_exchange(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let back_to = self.take_state();
        let (purpose, opened, due, grace) = match &recorded.event {
            Event::QuestionsAsked { questions, opened, due, grace } => {
                only_if(back_to.is_checked() || matches!(back_to, State::Deferred { .. }))?;
                let by = person(recorded)?;
                let ids = questions.iter().map(|q| q.id).collect();
                self.questions.extend(questions.iter().map(|asked| Question {
                    asked: asked.clone(),
                    by,
                    at: recorded.at,
                    status: QuestionStatus::Open,
                }));
                (Purpose::Questions(ids), opened.clone(), *due, *grace)
            }
            Event::HearingOpened { on, words, due, grace } => {
                let fits = match on {
                    HearingOn::Unmet(_) => matches!(back_to, State::UnderReview { .. }),
                    HearingOn::Closing(_) => matches!(back_to, State::ClosingProposed { .. }),
                };
                only_if(fits)?;
                self.hearings.push(Hearing {
                    on: on.clone(),
                    words: *words,
                    opened: recorded.at,
                    comment: None,
                    closed: None,
                    cancelled: None,
                });
                (Purpose::Hearing(on.clone()), Opened::default(), *due, *grace)
            }
            _ => return None,
        };
        self.state = State::AwaitingApplicant(Awaiting {
            purpose,
            back_to: Box::new(back_to),
            due,
            grace,
            opened,
            extension: Extension::None,
            since: recorded.at,
            reminders: 0,
            reminded: None,
            contact_failed: false,
        });
        Some(())
    }

    fn save_answer(&mut self, question: Option<QuestionId>, words: TextRef) -> Option<()> {
        let (State::AwaitingApplicant(awaiting) | State::Lapsed { awaiting, .. }) = &self.state else { return None };
        match (&awaiting.purpose, question) {
            (Purpose::Questions(ids), Some(id)) => {
                only_if(ids.contains(&id))?;
                let question = self.questions.iter_mut().find(|q| q.asked.id == id && q.status.is_open())?;
                question.status = QuestionStatus::Saved(words);
            }
            (Purpose::Hearing(_), None) => self.hearings.last_mut()?.comment = Some(words),
            _ => return None,
        }
        Some(())
    }

    /// Back to where the file came from: with answers, without, or because nothing is asked any
    /// longer.
    fn close_exchange(&mut self, recorded: &RecordedEvent) -> Option<()> {
        let State::AwaitingApplicant(awaiting) = self.take_state() else { return None };
        let hearing = matches!(awaiting.purpose, Purpose::Hearing(_));
        let number = self.next_version();
        let (due, unanswered) = match &recorded.event {
            Event::AnswersSent { number, version, stale, due } if !hearing => {
                self.freeze(*number, *version, recorded.at)?;
                self.mark_stale(stale);
                (*due, QuestionStatus::NoAnswer)
            }
            Event::WentOn { version, stale, due } => {
                if let Some(version) = version {
                    self.freeze(number, *version, recorded.at)?;
                    self.mark_stale(stale);
                }
                (*due, QuestionStatus::NoAnswer)
            }
            Event::QuestionsCancelled { due, .. } if !hearing => (*due, QuestionStatus::Cancelled),
            Event::CommentSent { due } | Event::HearingCancelled { due, .. } if hearing => {
                (*due, QuestionStatus::NoAnswer)
            }
            _ => return None,
        };
        let version = u32::try_from(self.versions.len()).ok()?;
        for question in self.questions.iter_mut().filter(|q| q.status.is_open()) {
            question.status = match question.status {
                QuestionStatus::Saved(words) if unanswered != QuestionStatus::Cancelled => {
                    QuestionStatus::Answered { words, at: recorded.at, version }
                }
                _ => unanswered,
            };
        }
        let heard_out = hearing && !matches!(recorded.event, Event::HearingCancelled { .. });
        if hearing {
            let last = self.hearings.last_mut()?;
            let end = if heard_out { &mut last.closed } else { &mut last.cancelled };
            *end = Some(recorded.at);
        }
        self.state = awaiting.back_to.due_at(due);
        if let (true, State::ClosingProposed { heard, .. }) = (heard_out, &mut self.state) {
            *heard = true;
        }
        // What was taken back was never asked.
        let taken_back = matches!(recorded.event, Event::QuestionsCancelled { .. });
        if let (false, State::Deferred { asked, answered, .. }) = (taken_back, &mut self.state) {
            (*asked, *answered) = (true, true);
        }
        Some(())
    }
}

impl Awaiting {
    /// A new day, with reminders of its own.
    pub(super) const fn renew(&mut self, term: Term, at: Instant) {
        (self.due, self.grace, self.since, self.reminders) = (term.due, term.grace, at, 0);
    }

    /// What happens while the NGO is waited for, without ending the wait.
    fn changed_by(&mut self, event: &Event, at: Instant) -> Option<()> {
        match event {
            Event::ExtensionRequested { .. } => {
                only_if(self.extension == Extension::None)?;
                self.extension = Extension::Requested;
            }
            Event::ExtensionGranted { due, grace } => {
                only_if(self.extension == Extension::Requested)?;
                self.extension = Extension::Granted;
                self.renew(Term { due: *due, grace: *grace }, at);
            }
            Event::ExtensionRefused { renewed, .. } => {
                only_if(self.extension == Extension::Requested)?;
                self.extension = Extension::Refused;
                if let Some(term) = renewed {
                    self.renew(*term, at);
                }
            }
            Event::ContactFailed => self.contact_failed = true,
            Event::ContactFound { due, grace } => {
                self.contact_failed = false;
                self.renew(Term { due: *due, grace: *grace }, at);
            }
            Event::Reminded { count, until } => {
                (self.reminders, self.reminded) = (*count, Some(at));
                self.grace = until.unwrap_or(self.grace);
            }
            Event::RemindedByHand => self.reminded = Some(at),
            _ => return None,
        }
        Some(())
    }
}
