//! How an organization is told each thing: subject, words, facts, and where to go next.

use super::{Applicant, Case, Session, Words};
use crate::{
    letter::{Letter, due},
    links::Links,
};
use domain::council::SessionKind;
use locale::{L10n, plain, words};

pub(super) struct Tell<'a> {
    pub(super) case: &'a Case,
    pub(super) l: &'a L10n,
    pub(super) links: &'a Links,
}

impl Tell<'_> {
    fn start(&self, subject: &str, lede: String) -> Letter {
        self.case.facts(Letter::new(subject, lede), self.l)
    }

    fn to_application(&self, letter: Letter) -> Letter {
        letter.action(self.l.mail_action_application(), self.links.application(self.case.application))
    }

    fn to_answer(&self, letter: Letter, label: String) -> Letter {
        letter.action(label, self.links.answer(self.case.application))
    }

    pub(super) fn beginning(&self, what: &Applicant) -> Letter {
        let (l, named) = (self.l, self.case.named());
        match what {
            Applicant::DraftExpiring { until } => self
                .start(&l.mail_draft_expiring_subject(), l.mail_draft_expiring())
                .fact_if(*until, l.mail_label_expires(), |at| due(l, at))
                .action(l.mail_action_draft(), self.links.application(self.case.application)),
            Applicant::Received { on, session, late, version } => {
                let letter = self
                    .start(&l.mail_received_subject(&named), l.mail_received(&named))
                    .fact(l.mail_label_received(), l.date(on));
                let letter = session.map_or(letter.clone(), |s| s.facts(letter, l));
                let letter = letter
                    .fact(l.mail_label_fingerprint(), version.to_string())
                    .words_if(*late, || l.mail_received_late())
                    .words_if(session.is_none(), || l.mail_received_no_session())
                    .words(l.mail_received_next())
                    .words(l.mail_received_receipt());
                self.to_application(letter)
            }
            _ => self
                .start(&l.mail_draft_expired_subject(), l.mail_draft_expired())
                .action(l.mail_action_sign_in(), self.links.sign_in()),
        }
    }

    #[expect(clippy::too_many_lines, reason = "one arm a message, in the order of the procedure")]
    pub(super) fn answering(&self, what: &Applicant) -> Letter {
        let (l, named) = (self.l, self.case.named());
        match what {
            Applicant::ReplyRecorded { dated } => self.to_application(
                self.start(&l.mail_reply_recorded_subject(&named), l.mail_reply_recorded())
                    .fact(l.mail_label_dated(), l.date(dated)),
            ),
            Applicant::Asked { questions, due: at } => {
                let count = u32::try_from(questions.len()).unwrap_or(u32::MAX);
                let letter = self
                    .start(&l.mail_asked_subject(count, &named), l.mail_asked(count, l.number(count)))
                    .fact(l.mail_label_due(), due(l, *at));
                let letter = questions.iter().fold(letter, |letter, q| letter.quote(l, q));
                self.to_answer(letter, l.mail_action_answer()).words(l.mail_asked_after())
            }
            Applicant::Reminder { due: at, last, lapses, hearing: false } => {
                let subject =
                    if *last { l.mail_reminder_subject_last(&named) } else { l.mail_reminder_subject(&named) };
                let letter = self.start(&subject, l.mail_reminder()).fact(l.mail_label_due(), due(l, *at)).words_if(
                    *last,
                    || match lapses {
                        Some(at) => l.mail_reminder_lapses(due(l, *at)),
                        None => l.mail_reminder_goes_on(),
                    },
                );
                self.to_answer(letter, l.mail_action_answer())
            }
            Applicant::Reminder { due: at, last, hearing: true, .. } => {
                let subject = if *last {
                    l.mail_reminder_hearing_subject_last(&named)
                } else {
                    l.mail_reminder_hearing_subject(&named)
                };
                let letter =
                    self.start(&subject, l.mail_reminder_hearing()).fact(l.mail_label_comment_due(), due(l, *at));
                self.to_answer(letter, l.mail_action_comment())
            }
            Applicant::ExtensionGranted { due: at } => self.to_answer(
                self.start(&l.mail_extension_granted_subject(&named), l.mail_extension_granted())
                    .fact(l.mail_label_due(), due(l, *at)),
                l.mail_action_answer(),
            ),
            Applicant::ExtensionRefused { reason, due: at } => {
                let letter = self
                    .start(&l.mail_extension_refused_subject(&named), l.mail_extension_refused())
                    .fact(l.mail_label_due(), due(l, *at));
                let letter = told(letter, l, reason.as_ref(), l.mail_reason());
                self.to_answer(letter, l.mail_action_answer())
            }
            Applicant::AnswerReceived { version } => self.to_application(
                self.start(&l.mail_answer_received_subject(&named), l.mail_answer_received())
                    .fact(l.mail_label_version(), l.number(*version)),
            ),
            Applicant::CommentReceived => {
                self.to_application(self.start(&l.mail_comment_received_subject(&named), l.mail_comment_received()))
            }
            Applicant::UpdateReceived { version } => self.to_application(
                self.start(&l.mail_update_received_subject(&named), l.mail_update_received())
                    .fact(l.mail_label_version(), l.number(*version)),
            ),
            Applicant::SentAsSaved { version } => self.to_application(
                self.start(&l.mail_sent_as_saved_subject(&named), l.mail_sent_as_saved())
                    .fact(l.mail_label_version(), l.number(*version)),
            ),
            Applicant::ContactFailed => {
                self.to_application(self.start(&l.mail_contact_subject(&named), l.mail_contact()))
            }
            Applicant::HearingCancelled { reason } => {
                let letter = self.start(&l.mail_hearing_cancelled_subject(&named), l.mail_hearing_cancelled());
                self.to_application(told(letter, l, reason.as_ref(), l.mail_reason()))
            }
            Applicant::Cancelled { reason } => {
                let letter = self.start(&l.mail_cancelled_subject(&named), l.mail_cancelled());
                self.to_application(told(letter, l, reason.as_ref(), l.mail_reason()))
            }
            _ => self.hearing(what),
        }
    }

    fn hearing(&self, what: &Applicant) -> Letter {
        let (l, named) = (self.l, self.case.named());
        let letter = match what {
            Applicant::IntendToClose { ground, told: words, due: at } => {
                let letter = self
                    .start(&l.mail_intend_to_close_subject(&named), l.mail_intend_to_close())
                    .fact(l.mail_label_ground(), words::ground(l, *ground))
                    .fact(l.mail_label_comment_due(), due(l, *at));
                told(letter, l, words.as_ref(), l.mail_hearing_told())
            }
            Applicant::Hearing { unmet, told: words, due: at } => {
                let letter = self
                    .start(&l.mail_hearing_subject(&named), l.mail_hearing())
                    .fact(l.mail_label_comment_due(), due(l, *at));
                let letter =
                    if unmet.is_empty() { letter } else { letter.words(l.mail_line_head(l.mail_label_criteria())) };
                let letter = letter.points(unmet.iter().map(|c| words::criterion_title(l, *c)).collect());
                told(letter, l, words.as_ref(), l.mail_hearing_told())
            }
            _ => self.start(&l.mail_hearing_subject(&named), l.mail_hearing()),
        };
        self.to_answer(letter, l.mail_action_comment()).words(l.mail_hearing_after())
    }

    pub(super) fn council(&self, what: &Applicant) -> Letter {
        let (l, named) = (self.l, self.case.named());
        let letter = match what {
            Applicant::CarriedOver { session, instead_of, called_off } => {
                let letter = if *called_off {
                    self.start(&l.mail_carried_over_called_off_subject(&named), l.mail_carried_over_called_off())
                } else {
                    self.start(&l.mail_carried_over_subject(&named), l.mail_carried_over())
                };
                let letter = match session {
                    Some(session) => session.facts(letter, l),
                    None => letter.fact(l.mail_label_session(), l.mail_session_to_be_announced()),
                };
                letter.fact_if(*instead_of, l.mail_label_instead_of(), |s| {
                    plain(&l.mail_session_with_dates(s.name(l), l.span(s.opens, s.closes)))
                })
            }
            Applicant::SessionSet { session } => {
                session.facts(self.start(&l.mail_session_set_subject(&named), l.mail_session_set()), l)
            }
            Applicant::OnAgenda { session } => {
                let is_written = session.kind == SessionKind::WrittenProcedure;
                let after = if is_written { l.mail_on_agenda_written() } else { l.mail_on_agenda_after() };
                session.facts(self.start(&l.mail_on_agenda_subject(&named), l.mail_on_agenda()), l).words(after)
            }
            Applicant::OffAgenda { session, wish } => {
                let letter = self.start(&l.mail_off_agenda_subject(&named), l.mail_off_agenda());
                self.off_the_list(letter, session.as_ref(), *wish)
            }
            Applicant::NotTakenUp { session, wish } => {
                let letter = self.start(&l.mail_not_taken_up_subject(&named), l.mail_not_taken_up());
                self.off_the_list(letter, session.as_ref(), *wish)
            }
            Applicant::SessionMoved { session, before } => session
                .facts(self.start(&l.mail_session_moved_subject(&named), l.mail_session_moved()), l)
                .fact_if(*before, l.mail_label_instead_of(), |(opens, closes)| l.span(opens, closes)),
            Applicant::SessionCancelled { session } => {
                session.facts(self.start(&l.mail_session_cancelled_subject(&named), l.mail_session_cancelled()), l)
            }
            Applicant::Decision { letter, admitted, digest: _ } => {
                let letter = self
                    .start(&l.mail_decision_subject(&named), l.mail_decision())
                    .letter(&letter.words, &letter.language)
                    .words(l.mail_enclosed());
                if *admitted {
                    return letter.action(l.mail_action_register(), self.links.register());
                }
                letter
            }
            Applicant::Correction { letter, digest: _ } => self
                .start(&l.mail_correction_subject(&named), l.mail_correction())
                .letter(&letter.words, &letter.language)
                .words(l.mail_enclosed()),
            _ => {
                return self
                    .start(&l.mail_letter_ready_subject(&named), l.mail_letter_ready())
                    .action(l.mail_action_sign_in(), self.links.sign_in());
            }
        };
        self.to_application(letter)
    }

    fn off_the_list(&self, letter: Letter, session: Option<&Session>, wish: bool) -> Letter {
        let letter = match session {
            Some(session) => session.facts(letter, self.l),
            None => letter,
        };
        letter.words_if(wish, || self.l.mail_wish_to_withdraw())
    }

    pub(super) fn ending(&self, what: &Applicant) -> Letter {
        let (l, named) = (self.l, self.case.named());
        let letter = match what {
            Applicant::Closed { ground, reason, until } => {
                let letter = self
                    .start(&l.mail_closed_subject(&named), l.mail_closed())
                    .fact(l.mail_label_ground(), words::ground(l, *ground))
                    .fact(l.mail_label_reopen(), due(l, *until));
                told(letter, l, reason.as_ref(), l.mail_closed_told())
                    .words(l.mail_closed_after())
                    .words(words::ground_remedy(l, *ground))
            }
            Applicant::Withdrawn { until } => self
                .start(&l.mail_withdrawn_subject(&named), l.mail_withdrawn())
                .words(l.mail_withdrawn_undo(due(l, *until))),
            Applicant::WithdrawalNoted => {
                self.start(&l.mail_withdrawal_noted_subject(&named), l.mail_withdrawal_noted())
            }
            Applicant::WithdrawalUndone => {
                self.start(&l.mail_withdrawal_undone_subject(&named), l.mail_withdrawal_undone())
            }
            Applicant::Lapsed { until } => {
                let letter = self
                    .start(&l.mail_lapsed_subject(&named), l.mail_lapsed())
                    .fact(l.mail_label_reopen(), due(l, *until));
                return self.to_answer(letter, l.mail_action_answer());
            }
            Applicant::Reopened { due: Some(at) } => {
                let letter = self
                    .start(&l.mail_reopened_subject(&named), l.mail_reopened())
                    .fact(l.mail_label_due(), due(l, *at))
                    .words(l.mail_reopened_answer());
                return self.to_answer(letter, l.mail_action_answer());
            }
            _ => self.start(&l.mail_reopened_subject(&named), l.mail_reopened()).words(l.mail_reopened_nothing()),
        };
        self.to_application(letter)
    }
}

fn told(letter: Letter, l: &L10n, words: Option<&Words>, head: String) -> Letter {
    match words {
        Some(w) => letter.words(head).quote(l, w),
        None => letter,
    }
}
