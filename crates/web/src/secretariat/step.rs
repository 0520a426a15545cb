//! A step of casework: a page of its own that says what the step will do, asks for what the law
//! wants to know, and gives the command. A lawful no comes back on the same page, with everything
//! that was typed.

use super::{
    act,
    head::{self, At, CaseHead},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    quote::Quote,
    routes::{Audience, Row, get, post},
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    application::{Command, CommandKind, Refusal as No},
    kernel::{ApplicationId, Day, TextRef},
};
use locale::L10n;
use persistence::{NewText, Refusal, read::case::CaseFile};
use std::future::Future;

/// Where the refusal of a whole step leads: the form itself.
pub(super) const WHOLE: &str = "main-form";
/// What stands before the last part of a step's address.
const CASE: &str = "/desk/cases/{id}/";
/// Where a step leads after which the file is not one's own to see.
pub(super) const QUEUE: &str = "/desk";

/// A step that has a page.
pub(super) trait Step: Send + 'static {
    /// The command that it gives.
    const COMMAND: CommandKind;
    /// Its address.
    const PATH: &'static str;

    /// What the page says and asks.
    fn asks(case: &Case<'_>, form: &Form) -> impl Future<Output = Result<Asks, WebError>> + Send;

    /// What was typed, as a command; faults are noted in the form.
    fn read(case: &Case<'_>, form: &mut Form) -> impl Future<Output = Result<Option<Given>, WebError>> + Send;
}

/// The case that a step is about, and who takes it.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) signed: &'a Signed,
    pub(super) file: &'a CaseFile,
}

impl Case<'_> {
    pub(super) fn l(&self) -> &'static L10n {
        self.signed.l
    }

    /// Words to go with a command, in the language that the form names.
    pub(super) fn text(&self, form: &Form, words: impl Into<String>) -> NewText {
        self.signed.new_text(form, words)
    }

    /// The words of `reason`, where the step needs nothing else.
    pub(super) fn reason(&self, form: &mut Form) -> Option<NewText> {
        let words = form.required("reason");
        (!words.is_empty()).then(|| self.text(form, words))
    }

    /// Words of the file to know, as this person reads them.
    pub(super) fn told(&self, label: impl Into<String>, text: &TextRef) -> Told {
        let l = self.l();
        Told { label: label.into(), said: Quote::of(l, &self.file.reading(text, l.language())) }
    }

    /// The day `days` working days after `from`, in words; blank where the calendar ends before.
    pub(super) fn working_day(&self, from: Day, days: u16) -> String {
        let calendar = self.signed.calendar();
        calendar.add_working_days(from, days).map(|day| self.l().long_day(day)).unwrap_or_default()
    }
}

/// What the page of a step says and asks.
#[derive(Default)]
pub(super) struct Asks {
    pub(super) title: String,
    /// What the step will do, before the click.
    pub(super) leads: Vec<String>,
    /// What one has to know for it.
    pub(super) told: Vec<Told>,
    pub(super) fields: Vec<Field>,
    /// What stands in its fields before anybody types: what holds now, to be changed.
    pub(super) now: Vec<(&'static str, String)>,
    pub(super) submit: String,
    /// Why the step has no place now, although the law gives it one in this state.
    pub(super) nothing: Option<String>,
    pub(super) grave: bool,
}

/// A line to know, and words of somebody.
pub(super) struct Told {
    pub(super) label: String,
    pub(super) said: Quote,
}

impl Told {
    pub(super) fn line(label: impl Into<String>) -> Self {
        Self { label: label.into(), said: Quote::default() }
    }
}

/// A field of a step.
pub(super) struct Field {
    pub(super) kind: Kind,
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) options: Vec<(String, String)>,
}

/// How a field looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Words,
    Line,
    Short,
    Day,
    One,
    List,
}

impl Field {
    pub(super) fn new(kind: Kind, name: &'static str, label: impl Into<String>) -> Self {
        Self { kind, name, label: label.into(), hint: String::new(), options: Vec::new() }
    }

    pub(super) fn words(name: &'static str, label: impl Into<String>) -> Self {
        Self::new(Kind::Words, name, label)
    }

    #[must_use]
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    #[must_use]
    pub(super) fn options(mut self, options: Vec<(String, String)>) -> Self {
        self.options = options;
        self
    }

    fn is_words(&self) -> bool {
        self.kind == Kind::Words
    }

    fn is(&self, kind: Kind) -> bool {
        self.kind == kind
    }
}

/// A command, as it was typed.
pub(super) struct Given {
    pub(super) command: Command,
    pub(super) texts: Vec<NewText>,
    /// What the next page says.
    pub(super) says: String,
    /// Where to, if not to the case.
    pub(super) to: Option<String>,
}

impl Given {
    pub(super) fn new(command: Command, texts: impl IntoIterator<Item = NewText>, says: String) -> Self {
        Self { command, texts: texts.into_iter().collect(), says, to: None }
    }
}

#[derive(Template)]
#[template(path = "secretariat/step.html")]
struct StepPage {
    page: Page,
    head: CaseHead,
    form: Form,
    command_id: String,
    action: String,
    asks: Asks,
}

/// The two rows of a step: its page and its button.
pub(super) fn rows<S: Step>(audience: Audience) -> [Row; 2] {
    [get(S::PATH, audience, show::<S>), post(S::PATH, audience, give::<S>).keeps().gives(S::COMMAND)]
}

/// The page as an address asks for it: a link can fill fields in.
async fn show<S: Step>(
    signed: Signed,
    Path(id): Path<ApplicationId>,
    Query(filled): Query<Vec<(String, String)>>,
) -> Answer {
    let file = head::open(&signed, id).await?;
    page::<S>(&signed, &file, Form::filled(filled)).await
}

async fn page<S: Step>(signed: &Signed, file: &CaseFile, mut form: Form) -> Answer {
    if !head::may(signed, file, S::COMMAND) {
        return head::past(file, &form);
    }
    let asks = S::asks(&Case { signed, file }, &form).await?;
    if !form.is_to_be_shown() {
        asks.now.iter().for_each(|(name, words)| form.put(name, words));
    }
    let view = StepPage {
        page: signed.desk(asks.title.clone()).with_form(&form),
        head: CaseHead::of(signed, file, At::Step).await?,
        command_id: signed.app.uuid().to_string(),
        action: format!("/desk/cases/{}/{}", file.application.id, S::PATH.strip_prefix(CASE).unwrap_or_default()),
        form: form.naming(asks.fields.iter().map(|field| (field.name, field.label.as_str()))),
        asks,
    };
    show_with(view.form.status(), &view)
}

async fn give<S: Step>(signed: Signed, Path(id): Path<ApplicationId>, mut form: Form) -> Answer {
    let answer = given::<S>(&signed, id, &mut form).await;
    let is_unseen = matches!(answer, Err(WebError::NotFound)) && form.command().is_ok();
    if is_unseen && signed.was_pressed(&form).await? {
        // The step took the file out of the sight of whoever took it, and leads where it led at first.
        return Ok(see(QUEUE));
    }
    answer
}

async fn given<S: Step>(signed: &Signed, id: ApplicationId, form: &mut Form) -> Answer {
    let file = head::open(signed, id).await?;
    let given = S::read(&Case { signed, file: &file }, form).await?;
    let (Some(given), false) = (given, form.is_to_be_shown()) else {
        return page::<S>(signed, &file, form.clone()).await;
    };
    match attempt(signed, id, form, given.command, given.texts).await? {
        Tried::Done => {
            signed.say(given.says);
            Ok(see(given.to.unwrap_or_else(|| format!("/desk/cases/{id}"))))
        }
        Tried::Again(file) => page::<S>(signed, &file, form.clone()).await,
    }
}

/// What came of a command.
pub(super) enum Tried {
    /// It was taken.
    Done,
    /// It was refused, or something happened meanwhile: the form says so, and is to be shown with
    /// the case as it stands now.
    Again(Box<CaseFile>),
}

/// Issues a command. Where the law says no, or something was written since the page was shown, the
/// form says why and nothing typed is lost; where the step is not open to this person any more, the
/// answer is a page of its own, with the words that were typed.
pub(super) async fn attempt(
    signed: &Signed,
    id: ApplicationId,
    form: &mut Form,
    command: Command,
    texts: Vec<NewText>,
) -> Result<Tried, WebError> {
    let kind = command.kind();
    let Err(error) = act(signed, id, form, command, texts).await else { return Ok(Tried::Done) };
    if !matches!(error, WebError::Refused(_) | WebError::Changed { .. }) {
        return Err(error);
    }
    let file = head::open(signed, id).await?;
    if !head::may(signed, &file, kind) {
        return Err(error.keeping(head::typed(form), format!("/desk/cases/{id}")));
    }
    let mut says = error.words(signed.l, true);
    if let WebError::Changed { told, .. } = &error {
        says.extend(told.iter().flat_map(|step| [" ", step.as_str()]));
    }
    form.fault(field_of(&error), says);
    Ok(Tried::Again(Box::new(file)))
}

/// Beside which field a lawful no is said: the one that it is about, or the whole form.
fn field_of(error: &WebError) -> &'static str {
    let WebError::Refused(refusal) = error else { return WHOLE };
    match &**refusal {
        Refusal::Application(No::BeforeReceipt { .. }) => "dated",
        Refusal::Application(No::IntervalOver) => "until",
        _ => WHOLE,
    }
}
