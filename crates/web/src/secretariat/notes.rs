//! Notes: what colleagues tell each other of a file, and never its organization.

use super::{
    head::{self, At, CaseHead},
    step::{Tried, attempt},
};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, Event},
    kernel::{ActorKind, ApplicationId, PersonId},
};
use persistence::read::{case::CaseFile, casework::Colleague};

#[derive(Template)]
#[template(path = "secretariat/notes.html")]
struct NotesPage {
    page: Page,
    head: CaseHead,
    form: Form,
    command_id: String,
    may_note: bool,
    colleagues: Vec<(String, String)>,
    notes: Vec<Line>,
}

struct Line {
    by: String,
    at: String,
    words: String,
    language: String,
    told: String,
}

pub(super) async fn list(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    page(&signed, &file, Form::blank()).await
}

async fn page(signed: &Signed, file: &CaseFile, form: Form) -> Answer {
    let l = signed.l;
    let may_note = head::may(signed, file, CommandKind::Note);
    let colleagues = if may_note { colleagues(signed, file).await? } else { Vec::new() };
    let mut notes = Vec::new();
    for record in file.events.iter().rev() {
        let Event::Noted { words, mentions } = &record.event else { continue };
        let told: Vec<&str> = mentions.iter().map(|p| file.name(*p)).collect();
        notes.push(Line {
            by: match record.by {
                ActorKind::Clock => l.desk_history_clock(),
                ActorKind::Person(person) => file.name(person).to_owned(),
            },
            at: l.instant_with_zone(record.at),
            words: file.words(words).to_owned(),
            language: file.texts.get(&words.id).map_or("", |w| w.language.as_str()).to_owned(),
            told: if told.is_empty() { String::new() } else { l.casework_notes_told(l.list_and(&told)) },
        });
    }
    let view = NotesPage {
        page: signed.desk(file.organization.name.clone()).with_form(&form),
        head: CaseHead::of(signed, file, At::Notes).await?,
        command_id: signed.app.uuid().to_string(),
        may_note,
        colleagues: colleagues.into_iter().map(|c| (c.id.to_string(), c.name)).collect(),
        notes,
        form,
    };
    show_with(view.form.status(), &view)
}

/// Everybody who may read the note, but oneself.
async fn colleagues(signed: &Signed, file: &CaseFile) -> Result<Vec<Colleague>, crate::WebError> {
    let mut all = signed.app.store.colleagues(&signed.viewer(), file.application.id).await?;
    all.retain(|c| c.id != signed.who.id);
    Ok(all)
}

/// Who was chosen, and whose name stands in the words behind an @.
fn mentions(form: &Form, words: &str, colleagues: &[Colleague]) -> Vec<PersonId> {
    let lower = words.to_lowercase();
    let is_meant = |c: &&Colleague| {
        form.has("tell", &c.id.to_string()) || lower.contains(&format!("@{}", c.name.trim().to_lowercase()))
    };
    colleagues.iter().filter(is_meant).map(|c| c.id).collect()
}

/// The first name behind an @ that is no colleague's: nobody would be told, and nobody would know. The
/// @ of an address has something before it.
fn unknown(words: &str, colleagues: &[Colleague]) -> Option<String> {
    words.match_indices('@').find_map(|(at, _)| {
        let (before, after) = (words[..at].chars().next_back(), &words[at + 1..]);
        let meant: Vec<&str> = after.split_whitespace().take(2).collect();
        let is_name = before.is_none_or(char::is_whitespace) && after.starts_with(char::is_alphabetic);
        let lower = after.to_lowercase();
        let known = colleagues.iter().any(|c| lower.starts_with(&c.name.trim().to_lowercase()));
        (is_name && !known).then(|| meant.join(" "))
    })
}

pub(super) async fn add(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    let words = form.required("words");
    let colleagues = colleagues(&signed, &file).await?;
    if let Some(nobody) = unknown(&words, &colleagues) {
        form.fault("words", signed.l.casework_notes_nobody(nobody));
    }
    if form.is_to_be_shown() {
        return page(&signed, &file, form).await;
    }
    let mentions = mentions(&form, &words, &colleagues);
    let words = signed.new_text(&form, words);
    let command = Command::Note { words: words.reference(), mentions };
    match attempt(&signed, id, &mut form, command, vec![words]).await? {
        Tried::Done => {
            signed.say(signed.l.casework_notes_done());
            Ok(see(format!("/desk/cases/{id}/notes")))
        }
        Tried::Again(file) => page(&signed, &file, form).await,
    }
}
