//! What an organization was asked before, with this file or with another application of its own: whoever asks it
//! again is shown that first, and says that it is to be asked all the same.

use super::answers::{self, Line};
use crate::{error::WebError, visit::Signed};
use domain::{
    application::{Application, Question, QuestionStatus, Subject, says_the_same},
    criteria::CriterionKey,
    evidence::DocumentKind,
    kernel::{Calendar, Language, QuestionId},
};
use locale::{L10n, words};
use persistence::read::{asked::AskedFile, case::CaseFile};

/// What a key is about: keys of criteria have a dot, those of documents none.
pub(super) fn subject(key: &str) -> Option<Subject> {
    CriterionKey::from_key(key).map(Subject::Criterion).or_else(|| DocumentKind::from_key(key).map(Subject::Document))
}

/// What a question about this may begin with.
pub(super) fn template(language: Language, about: Subject) -> Option<String> {
    words::question_template(locale::of(language), about).map(|words| locale::plain(&words))
}

/// What questions about these may have begun with, in whatever language.
pub(super) fn templates(about: [Subject; 2]) -> Vec<String> {
    let of = |about| Language::ALL.into_iter().filter_map(move |l| template(l, about));
    about.into_iter().flat_map(of).collect()
}

/// The other applications of its organization that this person may see, with what was asked with them.
pub(super) async fn elsewhere(signed: &Signed, file: &CaseFile) -> Result<Vec<AskedFile>, WebError> {
    Ok(signed.app.store.asked_elsewhere(&signed.viewer(), file).await?)
}

/// Everything that the organization was asked, as far as this person may see it.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) file: &'a CaseFile,
    pub(super) others: &'a [AskedFile],
}

/// A question that was put before, and how it meets the one that is typed.
pub(super) enum Before<'a> {
    /// It was about the same, in this file.
    Same(&'a Question),
    /// It was in much the same words, in this file, whatever it was about.
    Alike(&'a Question),
    /// It was either, with another application.
    Elsewhere(&'a AskedFile, &'a Question),
}

impl<'a> Known<'a> {
    /// What was asked before that is nearest to a question about this in these words. Of several, the latest.
    pub(super) fn before(self, about: Subject, typed: &str) -> Option<Before<'a>> {
        let Self { file, others } = self;
        let alike = |q: &Question, said: &str| says_the_same(typed, said, &templates([about, q.asked.subject]));
        let same = standing(&file.application).find(|q| q.asked.subject == about).map(Before::Same);
        let here = || standing(&file.application).find(|q| alike(q, file.words(&q.asked.words))).map(Before::Alike);
        let there = || {
            let all = others.iter().flat_map(|other| standing(&other.application).map(move |q| (other, q)));
            let meets = |(other, q): &(&AskedFile, &Question)| {
                q.asked.subject == about || alike(q, other.words(&q.asked.words))
            };
            all.filter(meets).max_by_key(|(_, q)| q.at).map(|(other, q)| Before::Elsewhere(other, q))
        };
        same.or_else(here).or_else(there)
    }

    /// A question of before as the page shows it.
    pub(super) fn line(self, l: &L10n, before: &Before<'_>) -> Line {
        match before {
            Before::Same(q) | Before::Alike(q) => answers::line(l, self.file, q),
            Before::Elsewhere(other, q) => answers::line_elsewhere(l, other, q),
        }
    }
}

impl Before<'_> {
    /// The question of the same file whose answer is not enough, where it was about the same.
    pub(super) const fn to_be_named(&self) -> Option<QuestionId> {
        match self {
            Self::Same(q) => Some(q.asked.id),
            Self::Alike(_) | Self::Elsewhere(..) => None,
        }
    }

    /// What is said to whoever has not confirmed that it is to be asked all the same; nothing where it is to be said
    /// why instead.
    pub(super) fn warns(&self, l: &L10n) -> Option<String> {
        match self {
            Self::Same(_) => None,
            Self::Alike(_) => Some(l.ask_before_alike()),
            Self::Elsewhere(other, q) => {
                Some(l.ask_before_elsewhere(reference(other), l.date(Calendar::moment(q.at).day)))
            }
        }
    }

    /// The other application with which it was asked, and where its questions are read.
    pub(super) fn with(&self, l: &L10n) -> Option<(String, String)> {
        match self {
            Self::Same(_) | Self::Alike(_) => None,
            Self::Elsewhere(other, _) => {
                let href = format!("/desk/cases/{}/questions", other.application.id);
                Some((href, l.ask_before_with(reference(other))))
            }
        }
    }
}

fn reference(file: &AskedFile) -> String {
    file.application.reference.map(|r| r.to_string()).unwrap_or_default()
}

/// The questions that were not taken back, the latest first.
fn standing(application: &Application) -> impl Iterator<Item = &Question> {
    application.questions.iter().rev().filter(|q| !matches!(q.status, QuestionStatus::Cancelled))
}
