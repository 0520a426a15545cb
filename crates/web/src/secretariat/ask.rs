//! A question to the applicant: about a criterion or a document, and what it opens again.

use super::{
    head::{self, At, CaseHead},
    step::{Tried, attempt},
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{Asked, Command, CommandKind, Opened, Subject},
    criteria::{Audience, CriterionKey},
    dossier::Section,
    evidence::DocumentKind,
    kernel::{ApplicationId, QuestionId},
};
use locale::words;
use persistence::read::case::CaseFile;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct About {
    #[serde(default)]
    about: String,
}

#[derive(Template)]
#[template(path = "secretariat/ask.html")]
struct AskPage {
    page: Page,
    head: CaseHead,
    form: Form,
    command_id: String,
    lead: String,
    criteria: Vec<Choice>,
    kinds: Vec<Choice>,
    sections: Vec<Choice>,
    open_kinds: Vec<Choice>,
    asks_earlier: bool,
    opened: bool,
}

struct Choice {
    key: &'static str,
    label: String,
}

pub(super) async fn form(signed: Signed, Path(id): Path<ApplicationId>, Query(about): Query<About>) -> Answer {
    let file = head::open(&signed, id).await?;
    page(&signed, &file, Form::filled([("about", about.about)])).await
}

async fn page(signed: &Signed, file: &CaseFile, form: Form) -> Answer {
    if !head::may(signed, file, CommandKind::Ask) {
        return Err(WebError::NotFound);
    }
    let l = signed.l;
    let rulebook = rulebook()?;
    let documents =
        || DocumentKind::ALL.iter().map(|k| Choice { key: k.key(), label: words::document(l, *k) }).collect::<Vec<_>>();
    let view = AskPage {
        page: signed.desk(l.desk_ask()).with_form(&form),
        head: CaseHead::of(signed, file, At::Questions).await?,
        command_id: signed.app.uuid().to_string(),
        lead: l.desk_ask_lead(l.working_days(u32::from(rulebook.parameters().answer_working_days.value))),
        criteria: rulebook
            .criteria()
            .iter()
            // What is checked without the applicant is not asked of the applicant either.
            .filter(|c| c.audience == Audience::Everybody)
            .map(|c| Choice { key: c.key.key(), label: words::criterion(l, c.key).title })
            .collect(),
        kinds: documents(),
        sections: Section::ALL
            .iter()
            .filter(|s| **s != Section::Declaration)
            .map(|s| Choice { key: s.key(), label: words::section(l, *s) })
            .collect(),
        open_kinds: documents(),
        asks_earlier: subject(form.text("about")).is_some_and(|s| earlier(file, s).is_some()),
        opened: !form.text("section").is_empty() || !form.text("document").is_empty(),
        form,
    };
    show_with(view.form.status(), &view)
}

/// What a key is about: keys of criteria have a dot, those of documents none.
fn subject(key: &str) -> Option<Subject> {
    CriterionKey::from_key(key).map(Subject::Criterion).or_else(|| DocumentKind::from_key(key).map(Subject::Document))
}

/// The latest question on the same subject.
fn earlier(file: &CaseFile, about: Subject) -> Option<QuestionId> {
    file.application.questions.iter().rev().find(|q| q.asked.subject == about).map(|q| q.asked.id)
}

pub(super) async fn ask(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    form.required("about");
    let words = form.required("words");
    let about = subject(form.text("about"));
    let before = about.and_then(|s| earlier(&file, s));
    if before.is_some() {
        form.required("earlier");
    }
    let (Some(about), false) = (about, form.is_to_be_shown()) else {
        form.required("about");
        return page(&signed, &file, form).await;
    };
    let store = &signed.app.store;
    let words = signed.new_text(&form, words);
    let why = before.map(|id| (id, signed.new_text(&form, form.text("earlier"))));
    let asked = Asked {
        id: store.new_id(),
        subject: about,
        words: words.reference(),
        earlier: why.as_ref().map(|(id, text)| (*id, text.reference())),
    };
    let opened = Opened {
        sections: form.all("section").filter_map(Section::from_key).collect(),
        documents: form.all("document").filter_map(DocumentKind::from_key).collect(),
    };
    let texts = [Some(words), why.map(|(_, text)| text)].into_iter().flatten().collect();
    let command = Command::Ask { questions: vec![asked], opened };
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, texts).await? {
        return page(&signed, &file, form).await;
    }
    signed.say(signed.l.desk_ask_done());
    Ok(see(format!("/desk/cases/{id}/questions")))
}
