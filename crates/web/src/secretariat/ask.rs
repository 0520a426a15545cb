//! Questions to the applicant, one or several in a request: each about a criterion or a document, and
//! what may be changed with the answers. What was asked before is shown before it is asked again.

use super::{
    answers::{self, Line},
    head::{self, At, CaseHead},
    step::{Tried, attempt},
};
use crate::{
    app::rulebook,
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{Asked, Command, CommandKind, Opened, Question, QuestionStatus, Subject, says_the_same},
    criteria::{Audience, CriterionKey},
    dossier::Section,
    evidence::DocumentKind,
    kernel::ApplicationId,
};
use locale::words;
use persistence::{NewText, read::case::CaseFile};
use serde::Deserialize;

/// As many questions as somebody can answer in one go \[P\].
const MOST: usize = 8;
/// How many questions the form holds.
const COUNT: &str = "count";

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
    asking: Vec<Asking>,
    may_add: bool,
    criteria: Vec<Choice>,
    kinds: Vec<Choice>,
    sections: Vec<Choice>,
    open_kinds: Vec<Choice>,
    opened: bool,
}

struct Choice {
    key: &'static str,
    label: String,
}

/// One of the questions, as the form asks for it.
struct Asking {
    names: Names,
    number: usize,
    legend: String,
    /// What was asked about the same before, or in much the same words, with its answer.
    before: Option<Line>,
    /// Why its answer is not enough is to be said.
    asks_why: bool,
    /// That it was asked in other words is to be confirmed.
    asks_anyway: bool,
}

/// What the controls of one question are called: those of the first have plain names.
struct Names {
    about: String,
    words: String,
    earlier: String,
    anyway: String,
}

impl Names {
    fn of(number: usize) -> Self {
        let name = |name: &str| if number == 0 { name.to_owned() } else { format!("{name}-{}", number + 1) };
        Self { about: name("about"), words: name("words"), earlier: name("earlier"), anyway: name("anyway") }
    }

    fn all(&self) -> [&str; 4] {
        [&self.about, &self.words, &self.earlier, &self.anyway]
    }
}

pub(super) async fn form(signed: Signed, Path(id): Path<ApplicationId>, Query(about): Query<About>) -> Answer {
    let file = head::open(&signed, id).await?;
    let words = subject(&about.about).and_then(|s| words::question_template(signed.l, s)).unwrap_or_default();
    page(&signed, &file, Form::filled([("about", about.about), ("words", locale::plain(&words))])).await
}

fn count(form: &Form) -> usize {
    form.text(COUNT).parse().unwrap_or(1).clamp(1, MOST)
}

async fn page(signed: &Signed, file: &CaseFile, form: Form) -> Answer {
    if !head::may(signed, file, CommandKind::Ask) {
        return head::past(file, &form);
    }
    let l = signed.l;
    let rulebook = rulebook()?;
    let documents =
        || DocumentKind::ALL.iter().map(|k| Choice { key: k.key(), label: words::document(l, *k) }).collect::<Vec<_>>();
    let count = count(&form);
    let view = AskPage {
        page: signed.desk(l.desk_ask()).with_form(&form),
        head: CaseHead::of(signed, file, At::Questions).await?,
        command_id: signed.app.uuid().to_string(),
        lead: l.desk_ask_lead(l.working_days(u32::from(rulebook.parameters().answer_working_days.value))),
        asking: (0..count).map(|number| asking(signed, file, &form, number)).collect(),
        may_add: count < MOST,
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
        opened: !form.text("section").is_empty() || !form.text("document").is_empty(),
        form,
    };
    show_with(view.form.status(), &view)
}

fn asking(signed: &Signed, file: &CaseFile, form: &Form, number: usize) -> Asking {
    let names = Names::of(number);
    let same = subject(form.text(&names.about)).and_then(|s| earlier(file, s));
    let alike = same.is_none().then(|| alike(file, form.text(&names.words))).flatten();
    Asking {
        number,
        legend: signed.l.ask_number(signed.l.number((number + 1) as u64)),
        before: same.or(alike).map(|q| answers::line(signed.l, file, q)),
        asks_why: same.is_some(),
        asks_anyway: alike.is_some(),
        names,
    }
}

/// What a key is about: keys of criteria have a dot, those of documents none.
fn subject(key: &str) -> Option<Subject> {
    CriterionKey::from_key(key).map(Subject::Criterion).or_else(|| DocumentKind::from_key(key).map(Subject::Document))
}

/// The latest question on the same subject that was not taken back.
fn earlier(file: &CaseFile, about: Subject) -> Option<&Question> {
    let stands = |q: &&Question| q.asked.subject == about && !matches!(q.status, QuestionStatus::Cancelled);
    file.application.questions.iter().rev().find(stands)
}

/// The latest question in much the same words, whatever it was about.
fn alike<'f>(file: &'f CaseFile, words: &str) -> Option<&'f Question> {
    file.application.questions.iter().rev().find(|q| says_the_same(words, file.words(&q.asked.words)))
}

/// What was pressed in the form that asks nobody anything: one more question, one less, or the words of
/// a template. True where it was one of these.
fn edited(signed: &Signed, form: &mut Form) -> bool {
    let count = count(form);
    if form.take("add").is_some() {
        form.put(COUNT, (count + 1).min(MOST).to_string());
    } else if let Some(number) = form.take("drop").and_then(|n| n.parse::<usize>().ok()) {
        drop_one(form, number, count);
    } else if let Some(number) = form.take("template").and_then(|n| n.parse::<usize>().ok()) {
        let names = Names::of(number);
        // In the language that is written in, not that of the page.
        let l = locale::of(signed.written_in(form));
        match subject(form.text(&names.about)).and_then(|s| words::question_template(l, s)) {
            Some(words) => form.put(&names.words, locale::plain(&words)),
            None => form.fault(names.about, signed.l.ask_template_about()),
        }
    } else {
        return false;
    }
    true
}

/// Takes a question out; those behind it move up.
fn drop_one(form: &mut Form, number: usize, count: usize) {
    for n in number..count {
        let (here, next) = (Names::of(n), Names::of(n + 1));
        for (here, next) in here.all().into_iter().zip(next.all()) {
            form.take(here);
            if let Some(words) = form.take(next) {
                form.put(here, words);
            }
        }
    }
    form.put(COUNT, count.saturating_sub(1).max(1).to_string());
}

/// One question as it was typed; faults are noted in the form.
fn read(signed: &Signed, file: &CaseFile, form: &mut Form, number: usize) -> Option<(Asked, Vec<NewText>)> {
    let names = Names::of(number);
    let about = subject(&form.required(&names.about));
    if about.is_none() {
        form.fault(&names.about, signed.l.ask_template_about());
    }
    let typed = form.required(&names.words);
    let before = about.and_then(|s| earlier(file, s)).map(|q| q.asked.id);
    if before.is_some() {
        form.required_saying(&names.earlier, signed.l.ask_before_why());
    } else if !form.has(&names.anyway, "yes") && alike(file, &typed).is_some() {
        form.fault(&names.anyway, signed.l.ask_before_alike());
    }
    let text = signed.new_text(form, typed);
    let why = before.map(|id| (id, signed.new_text(form, form.text(&names.earlier))));
    let asked = Asked {
        id: signed.app.store.new_id(),
        subject: about?,
        words: text.reference(),
        earlier: why.as_ref().map(|(id, text)| (*id, text.reference())),
    };
    Some((asked, std::iter::once(text).chain(why.map(|(_, text)| text)).collect()))
}

pub(super) async fn ask(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let file = head::open(&signed, id).await?;
    if edited(&signed, &mut form) {
        return page(&signed, &file, form).await;
    }
    let (mut questions, mut texts) = (Vec::new(), Vec::new());
    for number in 0..count(&form) {
        if let Some((asked, own)) = read(&signed, &file, &mut form, number) {
            questions.push(asked);
            texts.extend(own);
        }
    }
    if form.is_to_be_shown() {
        return page(&signed, &file, form).await;
    }
    let opened = Opened {
        sections: form.all("section").filter_map(Section::from_key).collect(),
        documents: form.all("document").filter_map(DocumentKind::from_key).collect(),
    };
    let sent = questions.len() as u64;
    let command = Command::Ask { questions, opened };
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, texts).await? {
        return page(&signed, &file, form).await;
    }
    signed.say(signed.l.ask_done(sent, signed.l.number(sent)));
    Ok(see(format!("/desk/cases/{id}/questions")))
}
