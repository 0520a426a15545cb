//! The Council paper and the draft resolution of a session, made from the record as it stands: in each
//! language of the Council, to be read and to be worked on. The same record gives the same bytes.

mod annex;
mod motion;
mod name;
mod profile;
mod sheet;
mod summary;

use crate::{
    download,
    error::{Answer, WebError},
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    council::{Revision, Symbol},
    kernel::{ApplicationId, CouncilSessionId, Day, Language},
};
use locale::L10n;
use papers::{Entry, Official, Words};
use persistence::read::{
    case::{Found, Reading},
    paper::PaperMaterial,
};
use std::collections::BTreeSet;

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// The paper that puts the requests before the Council.
    Paper,
    /// The resolution that it may adopt on them.
    Resolution,
}

/// As what a document is issued: without it, it is made from the record to be looked at.
#[derive(Clone, Debug)]
pub(super) struct Issue {
    /// Its symbol.
    pub(super) symbol: Symbol,
    /// Which revision.
    pub(super) revision: Revision,
    /// The day of its issue.
    pub(super) on: Day,
    /// What it changes, in its language; nothing in the original.
    pub(super) changes: String,
    /// The items that it shows: of an addendum those that it adds, of a corrigendum none.
    pub(super) items: BTreeSet<ApplicationId>,
}

impl Issue {
    /// Whether it adds to what was issued under its symbol.
    const fn adds(&self) -> bool {
        matches!(self.revision, Revision::Add(_))
    }
}

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// To be read.
    Pdf,
    /// To be worked on.
    Docx,
}

impl Form {
    pub(super) const ALL: [Self; 2] = [Self::Pdf, Self::Docx];

    /// How the name of its file ends.
    pub(super) const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Docx => "Word",
        }
    }

    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

impl Made {
    const ALL: [Self; 2] = [Self::Paper, Self::Resolution];

    /// What the document is called on its cover.
    fn title(self, l: &L10n) -> String {
        match self {
            Self::Paper => l.submission_title(),
            Self::Resolution => l.motion_title(),
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Resolution => "draft-resolution",
        }
    }

    pub(super) fn name(self, l: &L10n) -> String {
        match self {
            Self::Paper => l.submission_paper(),
            Self::Resolution => l.motion_title(),
        }
    }
}

/// What is made of a session, in one language: the links to it.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) links: Vec<Link>,
}

/// A file that is made when it is asked for.
pub(super) struct Link {
    pub(super) href: String,
    /// What is seen.
    pub(super) label: String,
    /// What is read aloud.
    pub(super) says: String,
    pub(super) language: &'static str,
}

impl Link {
    /// To a document as it is made, where only its languages and forms are seen.
    pub(super) fn made(l: &L10n, href: String, document: String, language: Language, form: Form) -> Self {
        let name = locale::of(language).language_name();
        Self {
            href,
            says: l.submission_made_link(document, name.as_str(), form.name()),
            label: format!("{name} {}", form.name()),
            language: language.code(),
        }
    }

    /// To a paper as a Word file, where its language is said beside it.
    pub(super) fn to_word(l: &L10n, href: String, name: &str, language: Language) -> Self {
        let (form, spoken) = (Form::Docx.name(), locale::of(language).language_name());
        let says = l.submission_made_link(name, spoken, form);
        Self { href, says, label: form.to_owned(), language: language.code() }
    }
}

/// Everything that is made of a session.
pub(super) fn lines(l: &L10n, id: CouncilSessionId) -> Vec<Line> {
    let link = |made: Made, language: Language, form: Form| {
        let href = format!("/council/{id}/{}/{}.{}", made.path(), language.code(), form.ending());
        Link::made(l, href, made.name(l), language, form)
    };
    let all = |made: Made| Line {
        name: made.name(l),
        links: Language::ALL.into_iter().flat_map(|x| Form::ALL.map(|form| link(made, x, form))).collect(),
    };
    Made::ALL.map(all).into()
}

/// `GET /council/{session}/paper/{language}.{form}`
pub(super) async fn paper(signed: Signed, Path((id, file)): Path<(CouncilSessionId, String)>) -> Answer {
    answer(&signed, id, Made::Paper, &file).await
}

/// `GET /council/{session}/draft-resolution/{language}.{form}`
pub(super) async fn resolution(signed: Signed, Path((id, file)): Path<(CouncilSessionId, String)>) -> Answer {
    answer(&signed, id, Made::Resolution, &file).await
}

async fn answer(signed: &Signed, id: CouncilSessionId, made: Made, file: &str) -> Answer {
    let (language, form) = named(file)?;
    let material = signed.app.store.paper_material(&signed.viewer(), id).await?;
    let document = document(signed.app.voices_of(&signed.house).of(language), &material, made, None)?;
    let name = format!("{} ({}).{}", document.foot, language.code(), form.ending());
    download::made(&name, form.media_type(), pressed(signed, &document, form).await?.into())
}

/// The language and the form that an address names: `fr.pdf`.
pub(super) fn named(file: &str) -> Result<(Language, Form), WebError> {
    let (language, ending) = file.split_once('.').ok_or(WebError::NotFound)?;
    let language = Language::from_code(language).ok_or(WebError::NotFound)?;
    let form = Form::ALL.into_iter().find(|form| form.ending() == ending).ok_or(WebError::NotFound)?;
    Ok((language, form))
}

/// What the file of a document is called that has its symbol.
pub(super) fn called(document: &Official, form: Form) -> String {
    let symbol = document.symbol.as_deref().unwrap_or_default().replace('/', "-");
    format!("{symbol} ({}).{}", document.language.code(), form.ending())
}

/// The bytes of a document.
pub(super) async fn pressed(signed: &Signed, document: &Official, form: Form) -> Result<Vec<u8>, WebError> {
    let bytes = match form {
        Form::Pdf => signed.app.press.pdf(document).await,
        Form::Docx => document.docx().await,
    };
    bytes.map_err(WebError::internal)
}

/// The document in the language that `l` speaks.
pub(super) fn document(
    l: &'static L10n,
    material: &PaperMaterial,
    made: Made,
    issue: Option<&Issue>,
) -> Result<Official, WebError> {
    let mut document = match (made, issue.map(|i| i.revision)) {
        (_, Some(Revision::Corr(_))) => sheet::begun(l, material, made.title(l)),
        (Made::Paper, _) => sheet::paper(l, material, issue)?,
        (Made::Resolution, _) => motion::resolution(l, material, issue),
    };
    match issue {
        Some(issue) => document.issue(l, issue),
        None => document.stamps.insert(0, sheet::unissued(l, &material.session.session)),
    }
    Ok(document)
}

/// What a document says of itself once it is issued.
trait Issued {
    fn issue(&mut self, l: &L10n, issue: &Issue);
}

impl Issued for Official {
    fn issue(&mut self, l: &L10n, issue: &Issue) {
        self.symbol = Some(issue.symbol.with(issue.revision));
        self.facts.push(Entry::new(l.common_date(), l.date(issue.on)));
        if !issue.changes.is_empty() {
            self.facts.push(Entry::new(l.paper_changes(), issue.changes.as_str()));
        }
    }
}

/// Words that somebody wrote, marked where they do not stand in the reader's language as they were
/// written.
fn quoted(l: &L10n, reading: &Reading<'_>) -> Words {
    let quote = crate::quote::Quote::of(l, reading);
    let words = Words::new(&quote.words).in_language(&reading.language, l.language());
    if reading.found == Found::Foreign { words.untranslated(quote.note) } else { words.marked(quote.note) }
}
