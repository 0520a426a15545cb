//! An answer, or the comment of a hearing, that was saved elsewhere since its page was opened: both texts stand
//! side by side, and a person chooses. Nothing is written over unseen, and nothing typed is lost.

use super::{
    file::Desk,
    questions::{answer, own},
};
use crate::{form::Form, quote::Quote, visit::Signed};
use domain::{application::PublicQuestion, kernel::TextRef};

/// Name of the hidden field that says which saved text the page shows.
const SAVED: &str = "saved";
/// Name of the hidden field by which the page with both sides comes back as such.
const BOTH: &str = "both";
/// Name of the buttons that say which text is kept.
const KEEP: &str = "keep";

/// What was saved meanwhile, as the page with both sides says it.
pub(super) struct Meanwhile {
    pub(super) title: String,
    pub(super) lede: String,
    /// Whose it is.
    pub(super) theirs: String,
    pub(super) words: Quote,
}

impl Meanwhile {
    /// Where the form has to do with two texts.
    pub(super) fn of(signed: &Signed, desk: &Desk, asked: Option<&PublicQuestion>, form: &Form) -> Option<Self> {
        let text = stored(desk, asked).filter(|_| form.text(BOTH) == "yes")?;
        let l = signed.l;
        let saved = desk.own.view.saved.get(&asked.map(|q| q.id));
        let myself = saved.is_some_and(|s| s.by == signed.who.id);
        let who = saved.and_then(|s| desk.own.names.get(&s.by)).cloned().unwrap_or_default();
        let when = saved.map(|s| l.instant_with_zone(s.at)).unwrap_or_default();
        Some(Self {
            title: match asked {
                Some(_) => l.applicant_question_meanwhile_title(),
                None => l.applicant_hearing_meanwhile_title(),
            },
            lede: if myself {
                l.applicant_question_meanwhile_yourself(when)
            } else {
                l.applicant_question_meanwhile(&who, when)
            },
            theirs: if myself { l.applicant_conflict_theirs_yourself() } else { l.applicant_conflict_theirs(&who) },
            words: own(l, desk, &text),
        })
    }
}

/// What stands saved so far.
pub(super) fn stored(desk: &Desk, asked: Option<&PublicQuestion>) -> Option<TextRef> {
    match asked {
        Some(question) => answer(question),
        None => desk.own.view.hearings.last().and_then(|h| h.comment),
    }
}

/// Which text it is; empty while none is saved. Each save has an identity of its own, so that an answer to
/// another question changes nothing here.
fn mark(desk: &Desk, asked: Option<&PublicQuestion>) -> String {
    stored(desk, asked).map(|text| text.id.to_string()).unwrap_or_default()
}

/// The form as it shows what is saved.
pub(super) fn showing(desk: &Desk, asked: Option<&PublicQuestion>) -> Form {
    let words = stored(desk, asked).map(|text| desk.own.words(&text).to_owned()).unwrap_or_default();
    Form::filled([("answer", words), (SAVED, mark(desk, asked))])
}

/// Whether another text was saved than the one that the form was opened on, and not the one that was typed.
pub(super) fn is_news(desk: &Desk, asked: Option<&PublicQuestion>, form: &Form) -> bool {
    let plain = |words: &str| words.trim().replace("\r\n", "\n");
    let differs = |text: TextRef| plain(desk.own.words(&text)) != plain(form.text("answer"));
    form.text(SAVED) != mark(desk, asked) && stored(desk, asked).is_some_and(differs)
}

/// Sets what was saved meanwhile beside what was typed.
pub(super) fn set_beside(desk: &Desk, asked: Option<&PublicQuestion>, form: &mut Form) {
    form.put(SAVED, mark(desk, asked));
    form.put(BOTH, "yes");
}

/// Whether what was saved meanwhile is to stay as the page showed it.
pub(super) fn takes_theirs(desk: &Desk, asked: Option<&PublicQuestion>, form: &Form) -> bool {
    form.again.is_none() && form.text(KEEP) == "theirs" && form.text(SAVED) == mark(desk, asked)
}
