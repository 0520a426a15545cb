//! What an organization was asked with its other applications: whoever asks it again is shown that first.

use super::case::{CaseFile, Reading, Words, in_translation};
use crate::{
    entity::{applications, texts},
    error::StoreError,
    ledger,
    store::Store,
    viewer::Viewer,
};
use domain::{
    application::{Application, QuestionStatus},
    kernel::{Language, TextId, TextRef},
};
use sea_orm::{ColumnTrait, Condition, sea_query::Query};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Another application of an organization, as far as what was asked with it goes.
#[derive(Clone, Debug)]
pub struct AskedFile {
    /// Where it stands, with its questions.
    pub application: Application,
    /// The words of its questions and of the answers that were sent.
    texts: BTreeMap<TextId, Words>,
}

impl AskedFile {
    /// The words of a question or of its answer; empty where they were erased.
    pub fn words(&self, text: &TextRef) -> &str {
        self.texts.get(&text.id).map_or("", |w| w.words.as_str())
    }

    /// The same as a reader of `language` meets them in the secretariat.
    pub fn reading(&self, text: &TextRef, language: Language) -> Reading<'_> {
        in_translation(&self.application, &self.texts, text, language)
    }
}

impl Store {
    /// The other applications of this file's organization that the viewer may see as staff, with what was asked
    /// with each: of as many in as many statements as of one.
    pub async fn asked_elsewhere(&self, viewer: &Viewer, file: &CaseFile) -> Result<Vec<AskedFile>, StoreError> {
        let others = Condition::all()
            .add(applications::Column::Organization.eq(file.organization.id.0))
            .add(applications::Column::Id.ne(file.application.id.0))
            .add(viewer.staff_condition());
        let others =
            Query::select().column(applications::Column::Id).from(applications::Entity).cond_where(others).to_owned();
        // What was asked has words: a file without any was asked nothing, and its history need not be read.
        let kept = self.kept_where(Condition::all().add(texts::Column::Stream.in_subquery(others))).await?;
        let asked: BTreeSet<Uuid> = kept.iter().map(|(stream, ..)| *stream).collect();
        let mut files = Vec::new();
        for loaded in ledger::histories::<Application>(self.reader(), asked).await? {
            let Some(application) = loaded.state.filter(|application| !application.questions.is_empty()) else {
                continue;
            };
            let said = said(&application);
            let is_said = |(stream, text, _): &&(Uuid, TextId, Words)| *stream == loaded.id && said.contains(text);
            let texts = kept.iter().filter(is_said).map(|(_, text, words)| (*text, words.clone())).collect();
            files.push(AskedFile { application, texts });
        }
        Ok(files)
    }
}

/// The words of questions and of what was answered to them, in every language. What was saved and not sent is the
/// organization's own.
fn said(application: &Application) -> BTreeSet<TextId> {
    let questions = application.questions.iter().map(|q| q.asked.words.id);
    let answers = application.questions.iter().filter_map(|q| match q.status {
        QuestionStatus::Answered { words, .. } => Some(words.id),
        _ => None,
    });
    let said: BTreeSet<TextId> = questions.chain(answers).collect();
    let into = move |text: TextId| Language::ALL.into_iter().filter_map(move |l| application.translation(text, l));
    let translated: Vec<TextId> = said.iter().flat_map(|text| into(*text)).map(|t| t.words.id).collect();
    said.into_iter().chain(translated).collect()
}
