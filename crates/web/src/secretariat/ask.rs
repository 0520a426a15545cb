//! Questions to the applicant, one or several in a request: each about a criterion or a document, and
//! what may be changed with the answers. What was asked before is shown before it is asked again.

use super::{
    act,
    answers::Line,
    asked::{self, Before, Known, subject, template, templates},
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
    application::{Asked, Command, CommandKind, Opened, Subject, asks_the_same},
    criteria::Audience,
    dossier::Section,
    evidence::DocumentKind,
    kernel::ApplicationId,
};
use locale::words;
use persistence::{
    NewText,
    read::{asked::AskedFile, case::CaseFile},
};
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
    /// The other application with which that was asked, where it was one.
    elsewhere: Option<(String, String)>,
    /// Why its answer is not enough is to be said.
    asks_why: bool,
    /// That it was asked in other words, or with another application, is to be confirmed.
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
    let others = asked::elsewhere(&signed, &file).await?;
    let words = subject(&about.about).and_then(|s| template(signed.l.language(), s)).unwrap_or_default();
    page(&signed, &file, &others, Form::filled([("about", about.about), ("words", words)])).await
}

fn count(form: &Form) -> usize {
    form.text(COUNT).parse().unwrap_or(1).clamp(1, MOST)
}

async fn page(signed: &Signed, file: &CaseFile, others: &[AskedFile], form: Form) -> Answer {
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
        asking: (0..count).map(|number| asking(signed, Known { file, others }, &form, number)).collect(),
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

fn asking(signed: &Signed, known: Known<'_>, form: &Form, number: usize) -> Asking {
    let (l, names) = (signed.l, Names::of(number));
    let before = subject(form.text(&names.about)).and_then(|about| known.before(about, form.text(&names.words)));
    Asking {
        number,
        legend: legend(signed, number),
        before: before.as_ref().map(|before| known.line(l, before)),
        elsewhere: before.as_ref().and_then(|before| before.with(l)),
        asks_why: matches!(before, Some(Before::Same(_))),
        asks_anyway: matches!(before, Some(Before::Alike(_) | Before::Elsewhere(..))) || twin(form, number).is_some(),
        names,
    }
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
fn read(signed: &Signed, known: Known<'_>, form: &mut Form, number: usize) -> Option<(Asked, Vec<NewText>)> {
    let names = Names::of(number);
    let about = subject(&form.required(&names.about));
    if about.is_none() {
        form.fault(&names.about, signed.l.ask_template_about());
    }
    let typed = form.required(&names.words);
    let met = about.and_then(|about| known.before(about, &typed));
    let before = met.as_ref().and_then(Before::to_be_named);
    if before.is_some() {
        form.required_saying(&names.earlier, signed.l.ask_before_why());
    }
    if !form.has(&names.anyway, "yes") {
        if let Some(twin) = twin(form, number) {
            form.fault(&names.anyway, signed.l.ask_twice(legend(signed, number), legend(signed, twin)));
        } else if let Some(warning) = met.as_ref().and_then(|met| met.warns(signed.l)) {
            form.fault(&names.anyway, warning);
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
    let others = asked::elsewhere(&signed, &file).await?;
    if edited(&signed, &mut form) {
        return page(&signed, &file, &others, form).await;
    }
    let is_first = form.again.is_some() || !signed.was_pressed(&form).await?;
    let (mut questions, mut texts) = (Vec::new(), Vec::new());
    for number in 0..count(&form) {
        if let Some((asked, own)) = read(&signed, Known { file: &file, others: &others }, &mut form, number) {
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
        return page(&signed, &file, &others, form).await;
    }
    let sent = questions.len();
    let command = Command::Ask { questions, opened };
    if !is_first {
        act(&signed, id, &form, command, texts).await?;
        return Ok(done(&signed, id, sent));
    }
    if let Tried::Again(file) = attempt(&signed, id, &mut form, command, texts).await? {
        return page(&signed, &file, &others, form).await;
    }
    Ok(done(&signed, id, sent))
}

fn done(signed: &Signed, id: ApplicationId, sent: usize) -> Response {
    signed.say(signed.l.ask_done(sent, signed.l.number(sent as u64)));
    see(format!("/desk/cases/{id}/questions"))
}
