//! The letter of decision. Its words are made here once, shown in the preview, frozen by digest,
//! and sent as they were frozen.

use super::{Case, Session, Words};
use domain::{criteria::CriterionKey, kernel::Day};
use locale::{L10n, plain, words};

/// A decision of the Council, as its letter tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// At which session.
    pub session: Session,
    /// Number of the resolution.
    pub resolution: String,
    /// Day of the decision.
    pub on: Day,
    /// What was decided.
    pub result: Result,
}

/// What was decided. The reasons are the Council's own: findings of the secretariat have no
/// place here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Result {
    /// Admitted.
    Admitted {
        /// Since when.
        since: Day,
    },
    /// Not admitted.
    NotAdmitted {
        /// Criteria that the Council named.
        criteria: Vec<CriterionKey>,
        /// The Council's words.
        reasons: Words,
        /// From when one may apply again.
        from: Day,
    },
    /// Deferred.
    Deferred {
        /// To which session; `None` is one that is still to be announced.
        to: Option<Session>,
        /// The Council's words.
        reasons: Words,
    },
}

/// The letter in the language of `l`: its first paragraph is its subject, paragraphs are parted by
/// an empty line. Plain text: these bytes are what is hashed, previewed and sent.
pub fn decision_letter(l: &L10n, case: &Case, decision: &Decision) -> String {
    let (session, day) = (decision.session.name(l), l.date(decision.on));
    let (number, organization) = (decision.resolution.as_str(), case.organization.as_str());
    let mut paragraphs = vec![l.mail_letter_subject(organization, case.named())];
    match &decision.result {
        Result::Admitted { since } => paragraphs.extend([
            l.mail_letter_admitted(session, number, day, organization),
            l.mail_letter_admitted_effect(l.date(since)),
            l.mail_letter_admitted_next(),
        ]),
        Result::NotAdmitted { criteria, reasons, from } => {
            paragraphs.push(l.mail_letter_not_admitted(session, number, day, organization));
            paragraphs.push(l.mail_letter_not_admitted_reasons());
            paragraphs.push(reasons.words.trim().to_owned());
            if criteria.is_empty() {
                paragraphs.push(l.mail_letter_not_admitted_discretion());
            } else {
                let points: Vec<_> = criteria.iter().map(|c| format!("– {}", words::criterion_title(l, *c))).collect();
                paragraphs.push(format!("{}\n{}", l.mail_letter_not_admitted_criteria(), points.join("\n")));
            }
            paragraphs.push(l.mail_letter_not_admitted_again(l.date(from)));
        }
        Result::Deferred { to, reasons } => {
            paragraphs.push(l.mail_letter_deferred(session, number, day, organization));
            paragraphs.push(l.mail_letter_deferred_reasons());
            paragraphs.push(reasons.words.trim().to_owned());
            paragraphs.push(match to {
                Some(to) => l.mail_letter_deferred_to(to.name(l)),
                None => l.mail_letter_deferred_open(),
            });
            paragraphs.push(l.mail_letter_deferred_next());
        }
    }
    plain(&paragraphs.join("\n\n"))
}
