//! A hearing as the organization meets it: what stands against it, and the comment, which is no answer
//! to a question.

use super::{
    file::Desk,
    questions::{Item, own, said, takes_answers},
};
use crate::{quote::Quote, remedy::Remedies};
use domain::{
    application::{PublicHearing, PublicStep},
    kernel::TextRef,
};
use locale::{L10n, words};

/// In the address of the comment.
pub(super) const COMMENT: &str = "comment";

/// What the NGO is heard on.
pub(super) struct Told {
    pub(super) words: Quote,
    pub(super) title: String,
    pub(super) on: Vec<String>,
    /// What would have to change, while it can still be said.
    pub(super) remedies: Option<Remedies>,
    /// The comment, once the hearing is over.
    pub(super) comment: Option<Quote>,
    /// What became of the comment, once the hearing is over.
    pub(super) fate: Option<String>,
    /// Why the secretariat took it back, where it did.
    pub(super) why: Option<Quote>,
}

impl Told {
    pub(super) fn of(l: &L10n, desk: &Desk, hearing: &PublicHearing) -> Self {
        let (title, on) = on(l, hearing);
        let fate = hearing.closed.map(|_| match (hearing.comment, hearing.ground) {
            (None, _) => l.status_comment_none(),
            (Some(_), None) => l.status_comment_on_paper(),
            (Some(_), Some(_)) => l.status_comment_in_file(),
        });
        let fate = fate.or_else(|| hearing.cancelled.map(|_| l.status_comment_cancelled()));
        let comment = hearing.comment.filter(|_| hearing.closed.is_some()).map(|text| own(l, desk, &text));
        let own = &desk.own;
        let remedies = Remedies::of(l, &own.rulebook, &hearing.criteria, &desk.assessment.findings, desk.today());
        let remedies = remedies.filter(|_| fate.is_none());
        let why = why_cancelled(desk, hearing).map(|reason| said(l, desk, &reason));
        Self { words: said(l, desk, &hearing.words), title, on, remedies, comment, fate, why }
    }
}

/// The words stand with the step.
fn why_cancelled(desk: &Desk, hearing: &PublicHearing) -> Option<TextRef> {
    let cancelled = hearing.cancelled?;
    desk.own.view.timeline.iter().filter(|event| event.at == cancelled).find_map(|event| match event.what {
        PublicStep::HearingCancelled { reason } => Some(reason),
        _ => None,
    })
}

/// What the NGO is heard on: the ground of a closing, or criteria, below what they are called.
pub(super) fn on(l: &L10n, hearing: &PublicHearing) -> (String, Vec<String>) {
    if let Some(ground) = hearing.ground {
        return (l.applicant_hearing_closing(), vec![words::ground(l, ground)]);
    }
    let titles = hearing.criteria.iter().map(|c| words::criterion_title(l, *c));
    (l.applicant_hearing_unmet(), titles.collect())
}

/// The comment, among what is to be answered.
pub(super) fn item(l: &L10n, desk: &Desk) -> Item {
    let comment = desk.own.view.hearings.last().and_then(|h| h.comment);
    let (class, status, act) = match comment {
        Some(_) => ("ours", l.applicant_hearing_status_saved(), l.applicant_hearing_change()),
        None => ("yours", l.applicant_hearing_status_open(), l.applicant_hearing_write()),
    };
    Item {
        id: COMMENT.to_owned(),
        title: l.applicant_question_comment(),
        words: Quote::default(),
        answer: comment.map(|text| own(l, desk, &text)).unwrap_or_default(),
        documents: Vec::new(),
        open: takes_answers(desk),
        act,
        class,
        status,
    }
}

/// Who reads the comment: of an intention to close not the Council. `most` is its longest, in characters.
pub(super) fn hint(l: &L10n, hearing: &PublicHearing, most: String) -> String {
    match hearing.ground {
        Some(_) => l.applicant_hearing_hint_closing(most),
        None => l.applicant_question_comment_hint(most),
    }
}
