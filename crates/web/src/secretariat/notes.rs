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
    organization::likeness::fold,
};
use persistence::read::{case::CaseFile, casework::Colleague};
use std::collections::BTreeMap;

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

/// Of so many parts is a name at most, with dots and dashes between them.
const PARTS: usize = 12;

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
    if form.is_to_be_shown() && !may_note {
        return head::past(file, &form);
    }
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
    let known = Known::of(colleagues);
    let named: Vec<PersonId> = names(words).flat_map(|after| known.meant(after)).collect();
    let is_meant = |c: &&Colleague| form.has("tell", &c.id.to_string()) || named.contains(&c.id);
    colleagues.iter().filter(is_meant).map(|c| c.id).collect()
}

/// The first name behind an @ that is no colleague's: nobody would be told, and nobody would know.
fn unknown(words: &str, colleagues: &[Colleague]) -> Option<String> {
    let known = Known::of(colleagues);
    let nobodys = names(words).find(|after| known.meant(after).is_empty())?;
    let name: Vec<&str> = nobodys.split_whitespace().take(2).collect();
    Some(name.join(" ").trim_end_matches(|c: char| !c.is_alphanumeric()).to_owned())
}

/// What follows each @ that begins a name: the @ of an address has a letter or a digit before it.
fn names(words: &str) -> impl Iterator<Item = &str> {
    words.match_indices('@').filter_map(|(at, _)| {
        let (before, after) = (words[..at].chars().next_back(), &words[at + 1..]);
        let begins = !before.is_some_and(char::is_alphanumeric) && after.starts_with(char::is_alphabetic);
        begins.then_some(after)
    })
}

/// Colleagues by their names, however accents are written. Several can bear the same.
struct Known(BTreeMap<String, Vec<PersonId>>);

impl Known {
    fn of(colleagues: &[Colleague]) -> Self {
        let mut known: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        for colleague in colleagues {
            known.entry(fold(&colleague.name)).or_default().push(colleague.id);
        }
        Self(known)
    }

    /// Whose name words begin with: the longest that ends where no letter or digit follows. No more of the
    /// words is looked at than a name can be.
    fn meant(&self, words: &str) -> Vec<PersonId> {
        let is_end = |(at, c): &(usize, char)| !c.is_alphanumeric() && words[..*at].ends_with(char::is_alphanumeric);
        let ends = words.char_indices().filter(is_end).map(|(at, _)| at).chain([words.len()]).take(PARTS);
        ends.filter_map(|end| self.0.get(&fold(&words[..end]))).last().cloned().unwrap_or_default()
    }
}

pub(super) async fn add(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    let words = form.required("words");
    let colleagues = colleagues(&signed, &file).await?;
    if let Some(nobody) = unknown(&words, &colleagues) {
        form.fault("words", signed.l.casework_notes_nobody(nobody));
    }
    if form.all("tell").any(|id| colleagues.iter().all(|c| c.id.to_string() != id)) {
        form.stranger("tell");
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

#[cfg(test)]
mod tests {
    use super::*;
    use domain::kernel::StaffRoles;

    fn colleague(n: u128, name: &str) -> Colleague {
        let id = uuid::Uuid::from_u128(n).into();
        Colleague { id, name: name.to_owned(), roles: StaffRoles::NONE, open: 0, absences: Vec::new() }
    }

    fn told(words: &str) -> (Vec<PersonId>, Option<String>) {
        let all = [colleague(1, "Léa Morel"), colleague(2, "Tomás Quintero"), colleague(3, "Léa Morel-Diop")];
        (mentions(&Form::blank(), words, &all), unknown(words, &all))
    }

    #[test]
    fn a_mention_begins_at_an_at_and_ends_with_the_name() {
        let [lea, tomas, diop] = [1, 2, 3].map(|n| uuid::Uuid::from_u128(n).into());
        for (words, whom) in [
            ("(@Lea Morel knows)", vec![lea]),
            ("cc:@Tomas Quintero", vec![tomas]),
            ("@TOMÁS QUINTERO's call, @Léa Morel.", vec![lea, tomas]),
            ("@Léa Morel-Diop", vec![diop]),
            ("write to desk@example.org", vec![]),
            ("5 @ 3", vec![]),
        ] {
            assert_eq!(told(words), (whom, None), "{words}");
        }
        assert_eq!(told("@Tomás Quinteros, please"), (vec![], Some("Tomás Quinteros".to_owned())));
        assert_eq!(told("@Léa Morel and (@Nobody)"), (vec![lea], Some("Nobody".to_owned())));
    }
}
