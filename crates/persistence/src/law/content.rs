//! What a command says, by which a double click is told from another command under the same identity.

use super::{Asked, Deed, Half};
use crate::{error::StoreError, tx::Tx};
use domain::{
    application, council,
    kernel::{Digest, LanguageTag, QuestionId, TextRef},
    organization,
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

/// A short digest of `said`, to be kept beside the answer.
///
/// Four digits of its digest tell a mistake from a double click. More would let words that were erased be
/// guessed back from it, since it has no salt.
pub(super) fn digest(said: &str) -> String {
    Digest::of(said.as_bytes()).to_string().chars().take(4).collect()
}

impl Deed<'_> {
    /// What a command says, where it is known before it is carried out. What is minted anew with each post, or
    /// made of how things stand at the moment, says nothing: of words counts how they read, of a question what it
    /// asks.
    pub(super) async fn content(&self, asked: &Asked) -> Result<Option<String>, StoreError> {
        if asked.content.is_some() {
            return Ok(asked.content.clone());
        }
        let Some(mut said) = said(&asked.half) else { return Ok(None) };
        for text in &asked.texts {
            said = said.replace(&pointer(&text.reference()), &format!("{:?}", (&text.language, &text.words)));
        }
        for text in standing(&asked.half).into_iter().filter(|t| asked.texts.iter().all(|new| new.id != t.id)) {
            if let Some(words) = read(self.tx, &text).await? {
                said = said.replace(&pointer(&text), &format!("{words:?}"));
            }
        }
        Ok(Some(digest(&said)))
    }
}

fn pointer(text: &TextRef) -> String {
    format!("{text:?}")
}

/// The command in a line. The stream is left out where the command begins it: its identity is new each time.
fn said(half: &Half) -> Option<String> {
    Some(match half {
        Half::House(_, command) => format!("house {command:?}"),
        Half::Person(id, command) => format!("{id} {command:?}"),
        Half::Organization(id, command) => match command {
            organization::Command::Register { .. } | organization::Command::Enter { .. } => format!("{command:?}"),
            _ => format!("{id} {command:?}"),
        },
        Half::Session(id, command) => format!("{id} {:?}", of_session(command.clone())),
        Half::Application(id, command) => format!("{id} {:?}", of_application(command.clone())?),
        Half::Observer(id, command) => format!("{id} {command:?}"),
    })
}

fn of_session(mut command: council::Command) -> council::Command {
    use council::Command;
    match &mut command {
        // Whether a reason was asked for depends on what was odd before the first press.
        Command::RecordOutcome { despite, .. } => *despite = None,
        Command::IssuePaper(paper) => as_described(paper),
        Command::AddAddendum { paper, items } => {
            if paper.working.is_some() {
                items.clear();
            }
            as_described(paper);
        }
        _ => {}
    }
    command
}

/// A paper that the house makes itself, in both forms, is made anew of the record with each press; of one that is
/// brought the bytes count.
fn as_described(paper: &mut council::PaperIssue) {
    if paper.working.take().is_some() {
        paper.digest = Digest::ZERO;
        paper.untranslated = false;
        paper.annex = None;
        paper.read_at = None;
    }
}

fn of_application(mut command: application::Command) -> Option<application::Command> {
    use application::Command;
    match &mut command {
        // The file's identity is new each time; the version is that of the moment.
        Command::Start { .. } | Command::Submit { .. } => return None,
        // Which question was the last one before depends on whether this one was asked meanwhile.
        Command::Ask { questions, .. } => questions.iter_mut().for_each(|q| {
            q.id = QuestionId(Uuid::nil());
            if let Some((earlier, _)) = &mut q.earlier {
                *earlier = QuestionId(Uuid::nil());
            }
        }),
        _ => {}
    }
    Some(command)
}

/// Words of a command that may stand already: details that did not change keep theirs.
fn standing(half: &Half) -> Vec<TextRef> {
    match half {
        Half::Session(_, council::Command::Plan { details, .. } | council::Command::Amend { details, .. }) => {
            [details.place, details.chair].into_iter().flatten().collect()
        }
        _ => Vec::new(),
    }
}

#[derive(FromQueryResult)]
struct Words {
    language: String,
    words: Option<String>,
}

async fn read(tx: &Tx, text: &TextRef) -> Result<Option<(LanguageTag, String)>, StoreError> {
    let found: Option<Words> = tx.one("SELECT language, words FROM texts WHERE id = $1", [text.id.0.into()]).await?;
    Ok(found.and_then(|w| Some((LanguageTag::parse(&w.language)?, w.words?))))
}
