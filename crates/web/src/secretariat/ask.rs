//! Questions to the applicant, one or several in a request: each about a criterion or a document, and
//! what may be changed with the answers. What was asked before is shown before it is asked again.

use super::{
    act,
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
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    application::{
        Asked, Command, CommandKind, Opened, Question, QuestionStatus, Subject, asks_the_same, says_the_same,
    },
    criteria::{Audience, CriterionKey},
    dossier::Section,
    evidence::DocumentKind,
    kernel::{ApplicationId, Language},
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
    let words = subject(&about.about).and_then(|s| template(signed.l.language(), s)).unwrap_or_default();
    page(&signed, &file, Form::filled([("about", about.about), ("words", words)])).await
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
        form: naming(signed, form, count),
    };
    show_with(view.form.status(), &view)
}

/// The faults of several questions say of which.
fn naming(signed: &Signed, form: Form, count: usize) -> Form {
    let l = signed.l;
    let mut labels = Vec::new();
    for number in 0..count {
        let names = Names::of(number);
        let of = |label: String| if count > 1 { l.ask_field(legend(signed, number), label) } else { label };
        labels.extend([(names.about, of(l.desk_ask_about())), (names.words, of(l.desk_ask_words()))]);
    }
    form.naming(labels.iter().map(|(name, label)| (name.as_str(), label.as_str())))
}

fn legend(signed: &Signed, number: usize) -> String {
    signed.l.ask_number(signed.l.number((number + 1) as u64))
}

fn asking(signed: &Signed, file: &CaseFile, form: &Form, number: usize) -> Asking {
    let names = Names::of(number);
    let about = subject(form.text(&names.about));
    let same = about.and_then(|s| earlier(file, s));
    let alike = about.filter(|_| same.is_none()).and_then(|s| alike(file, s, form.text(&names.words)));
    Asking {
        number,
        legend: legend(signed, number),
        before: same.or(alike).map(|q| answers::line(signed.l, file, q)),
        asks_why: same.is_some(),
        asks_anyway: alike.is_some() || twin(form, number).is_some(),
        names,
    }
}

/// What a key is about: keys of criteria have a dot, those of documents none.
fn subject(key: &str) -> Option<Subject> {
    CriterionKey::from_key(key).map(Subject::Criterion).or_else(|| DocumentKind::from_key(key).map(Subject::Document))
}

/// The questions that were not taken back, the latest first.
fn standing(file: &CaseFile) -> impl Iterator<Item = &Question> {
    file.application.questions.iter().rev().filter(|q| !matches!(q.status, QuestionStatus::Cancelled))
}

/// The latest question on the same subject.
fn earlier(file: &CaseFile, about: Subject) -> Option<&Question> {
    standing(file).find(|q| q.asked.subject == about)
}

/// The latest question in much the same words, whatever it was about.
fn alike<'f>(file: &'f CaseFile, about: Subject, words: &str) -> Option<&'f Question> {
    standing(file).find(|q| says_the_same(words, file.words(&q.asked.words), &templates([about, q.asked.subject])))
}

/// The question before this one in the form that asks the same.
fn twin(form: &Form, number: usize) -> Option<usize> {
    let typed = |number: usize| {
        let names = Names::of(number);
        let words = form.text(&names.words);
        subject(form.text(&names.about)).filter(|_| !words.is_empty()).map(|about| (about, words.to_owned()))
    };
    let (about, words) = typed(number)?;
    let asks =
        |(other, said): (Subject, String)| asks_the_same((about, &words), (other, &said), &templates([about, other]));
    (0..number).find(|n| typed(*n).is_some_and(asks))
}

/// What questions about these may have begun with, in whatever language.
fn templates(about: [Subject; 2]) -> Vec<String> {
    let of = |about| Language::ALL.into_iter().filter_map(move |l| template(l, about));
    about.into_iter().flat_map(of).collect()
}

fn template(language: Language, about: Subject) -> Option<String> {
    words::question_template(locale::of(language), about).map(|words| locale::plain(&words))
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
        match subject(form.text(&names.about)).and_then(|s| template(signed.written_in(form), s)) {
            Some(words) => {
                let typed = form.text(&names.words).to_owned();
                if typed.is_empty() {
                    form.put(&names.words, words);
                } else if !typed.contains(&words) {
                    form.put(&names.words, format!("{typed}\n{words}"));
                }
            }
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
    }
    if !form.has(&names.anyway, "yes") {
        if let Some(twin) = twin(form, number) {
            form.fault(&names.anyway, signed.l.ask_twice(legend(signed, number), legend(signed, twin)));
        } else if before.is_none() && about.is_some_and(|s| alike(file, s, &typed).is_some()) {
            form.fault(&names.anyway, signed.l.ask_before_alike());
        }
    }
    let text = signed.new_text(form, typed);
    let why = before.filter(|_| !form.text(&names.earlier).is_empty());
    let why = why.map(|id| (id, signed.new_text(form, form.text(&names.earlier))));
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
    let is_first = form.again.is_some() || !signed.was_pressed(&form).await?;
    let (mut questions, mut texts) = (Vec::new(), Vec::new());
    for number in 0..count(&form) {
        if let Some((asked, own)) = read(&signed, &file, &mut form, number) {
            questions.push(asked);
            texts.extend(own);
        }
    }
    let opened = Opened {
        sections: form.every("section", Section::from_key),
        documents: form.every("document", DocumentKind::from_key),
    };
    // What the first sending asked stands in the file: read again, the form seems to ask it twice. Whether it is
    // the same the store knows.
    if is_first && form.is_to_be_shown() {
        return page(&signed, &file, form).await;
    }
    let sent = questions.len();
    let command = Command::Ask { questions, opened };
    if !is_first {
        act(&signed, id, &form, command, texts).await?;
        return Ok(done(&signed, id, sent));
    }
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, texts).await? {
        return page(&signed, &file, form).await;
    }
    Ok(done(&signed, id, sent))
}

fn done(signed: &Signed, id: ApplicationId, sent: usize) -> Response {
    signed.say(signed.l.ask_done(sent, signed.l.number(sent as u64)));
    see(format!("/desk/cases/{id}/questions"))
}
