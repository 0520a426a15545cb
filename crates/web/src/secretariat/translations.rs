//! What others read of a case, in the languages in which they read it: written by one, checked by
//! another.

use super::{
    act,
    head::{self, At, CaseHead},
};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    quote::Quote,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, Readers, Subject, Translation, Wording},
    kernel::{ApplicationId, Language, TextId},
};
use locale::{L10n, words};
use persistence::read::case::CaseFile;

#[derive(Template)]
#[template(path = "secretariat/translations.html")]
struct TranslationsPage {
    page: Page,
    head: CaseHead,
    form: Form,
    open: String,
    groups: Vec<Group>,
}

/// Texts with the same readers.
struct Group {
    title: String,
    hint: String,
    texts: Vec<Text>,
}

struct Text {
    id: String,
    title: String,
    original: Quote,
    language: String,
    versions: Vec<Version>,
}

/// A text in one of the other languages.
struct Version {
    code: &'static str,
    name: String,
    state: String,
    tone: &'static str,
    words: String,
    by: String,
    action: String,
    /// The label of the form, where this person may write.
    write: Option<String>,
    label: String,
    typed: String,
    fault: Option<String>,
    is_open: bool,
    /// The wording to be checked, where this person may check it.
    check: Option<String>,
    is_own: bool,
    command_id: String,
    check_id: String,
}

/// What was typed, and where.
struct Typed {
    text: TextId,
    language: Language,
    form: Form,
}

/// How many translations are needed and missing, or wait for a check.
pub(super) async fn open(signed: &Signed, file: &CaseFile) -> Result<usize, WebError> {
    let ngos = signed.app.store.correspondence_language(file.application.organization).await?;
    let wordings = file.wordings();
    let each = wordings.iter().flat_map(|w| Language::ALL.map(|language| (w, language)));
    Ok(each.filter(|(w, language)| standing(file, w, *language, ngos).is_open()).count())
}

/// How a text stands in a language.
enum Standing<'a> {
    Original,
    Optional,
    Missing,
    ToCheck(&'a Translation),
    Checked(&'a Translation),
}

impl Standing<'_> {
    const fn is_open(&self) -> bool {
        matches!(self, Self::Missing | Self::ToCheck(_))
    }
}

fn standing<'a>(file: &'a CaseFile, wording: &Wording, language: Language, ngos: Language) -> Standing<'a> {
    let written = file.texts.get(&wording.text.id).and_then(|w| w.language.working());
    match file.application.translation(wording.text.id, language) {
        _ if written == Some(language) => Standing::Original,
        Some(translation) if translation.checked_by.is_some() => Standing::Checked(translation),
        Some(translation) => Standing::ToCheck(translation),
        None if wording.kind.is_needed_in(language, ngos) => Standing::Missing,
        None => Standing::Optional,
    }
}

pub(super) async fn show(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    page(&signed, &file, None).await
}

async fn page(signed: &Signed, file: &CaseFile, typed: Option<Typed>) -> Answer {
    let l = signed.l;
    let ngos = signed.app.store.correspondence_language(file.application.organization).await?;
    let wordings = file.wordings();
    let may_write = head::may(signed, file, CommandKind::Translate);
    let maker = Maker { signed, file, ngos, may_write, typed: typed.as_ref() };
    let groups = [
        (Readers::Ngo, l.translations_title_ngo(), l.translations_title_ngo_hint(words::language(l, ngos))),
        (Readers::Council, l.translations_title_council(), l.translations_title_council_hint()),
        (Readers::Secretariat, l.translations_title_secretariat(), l.translations_title_secretariat_hint()),
    ];
    let groups = groups.into_iter().map(|(readers, title, hint)| {
        let texts = wordings.iter().filter(|w| w.kind.readers() == readers).map(|w| maker.text(w));
        Group { title, hint, texts: texts.collect() }
    });
    let count = open(signed, file).await?;
    let view = TranslationsPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(signed, file, At::Translations).await?,
        open: l.translations_open(count, l.number(count as u64)),
        groups: groups.filter(|g| !g.texts.is_empty()).collect(),
        form: typed.map(in_page).unwrap_or_default(),
    };
    show_with(view.form.status(), &view)
}

/// Faults lead to the field of their text: on this page names repeat.
fn in_page(typed: Typed) -> Form {
    let Typed { text, language, mut form } = typed;
    for fault in &mut form.faults {
        fault.at = format!("{text}-{}", language.code());
    }
    form
}

struct Maker<'a> {
    signed: &'a Signed,
    file: &'a CaseFile,
    ngos: Language,
    may_write: bool,
    typed: Option<&'a Typed>,
}

impl Maker<'_> {
    fn text(&self, wording: &Wording) -> Text {
        let (l, file) = (self.signed.l, self.file);
        let original = file.texts.get(&wording.text.id);
        let tag = original.map_or("", |w| w.language.as_str());
        let others = Language::ALL.into_iter().filter(|other| other.code() != tag);
        Text {
            id: wording.text.id.to_string(),
            title: title(l, wording),
            original: Quote {
                words: original.map_or(String::new(), |w| w.words.clone()),
                lang: tag.to_owned(),
                note: String::new(),
            },
            language: locale::countries::language_name(l.language(), tag).to_owned(),
            versions: others.map(|other| self.version(wording, other)).collect(),
        }
    }

    fn version(&self, wording: &Wording, language: Language) -> Version {
        let (l, file, text) = (self.signed.l, self.file, wording.text.id);
        let name = words::language(l, language);
        let (state, tone, translation) = match standing(file, wording, language, self.ngos) {
            Standing::Missing => (l.translations_state_missing(), "unmet", None),
            Standing::ToCheck(translation) => (l.translations_state_to_check(), "judge", Some(translation)),
            Standing::Checked(translation) => (l.translations_state_checked(), "met", Some(translation)),
            Standing::Original | Standing::Optional => (l.translations_state_optional(), "soft", None),
        };
        let written = translation.map_or(String::new(), |t| file.words(&t.words).to_owned());
        let form = self.typed.filter(|t| t.text == text && t.language == language).map(|t| &t.form);
        let unchecked = translation.filter(|t| t.checked_by.is_none());
        let is_own = unchecked.is_some_and(|t| t.by == self.signed.who.id);
        let label = if translation.is_some() { l.translations_by_change() } else { l.translations_by_write(&name) };
        let uuid = || self.signed.app.uuid().to_string();
        Version {
            code: language.code(),
            state,
            tone,
            by: translation.map_or(String::new(), |t| by(l, file, t)),
            action: format!("/desk/cases/{}/translations/{text}/{}", file.application.id, language.code()),
            write: self.may_write.then_some(label),
            label: l.translations_by_words(&name),
            typed: form.map_or_else(|| written.clone(), |f| f.value("words").to_owned()),
            fault: form.and_then(|f| f.shown_faults().first()).map(|f| f.says.clone()),
            is_open: form.is_some(),
            check: unchecked.filter(|_| self.may_write && !is_own).map(|t| t.words.id.to_string()),
            is_own,
            words: written,
            name: locale::countries::language_name(l.language(), language.code()).to_owned(),
            command_id: uuid(),
            check_id: uuid(),
        }
    }
}

fn by(l: &L10n, file: &CaseFile, translation: &Translation) -> String {
    let written = l.translations_by(file.name(translation.by));
    match translation.checked_by {
        Some(checker) => format!("{written} · {}", l.translations_by_checked_by(file.name(checker))),
        None => written,
    }
}

fn title(l: &L10n, wording: &Wording) -> String {
    let kind = words::wording(l, wording.kind);
    let about = match wording.about {
        Some(Subject::Criterion(key)) => words::criterion_title(l, key),
        Some(Subject::Document(document)) => words::document(l, document),
        None => return kind,
    };
    format!("{kind} · {about}")
}

/// A text and a language as an address names them.
type Address = Path<(ApplicationId, String, String)>;

fn read(text: &str, language: &str) -> Result<(TextId, Language), WebError> {
    let text = text.parse().map_err(|_| WebError::NotFound)?;
    Ok((text, Language::from_code(language).ok_or(WebError::NotFound)?))
}

pub(super) async fn write(signed: Signed, Path((id, text, language)): Address, mut form: Form) -> Answer {
    let (text, language) = read(&text, &language)?;
    let file = head::open(&signed, id).await?;
    let typed = form.required("words");
    if form.is_to_be_shown() {
        return page(&signed, &file, Some(Typed { text, language, form })).await;
    }
    let words = signed.app.store.new_text(language, typed);
    act(&signed, id, &form, Command::Translate { text, language, words: words.reference() }, vec![words]).await?;
    signed.say(signed.l.translations_by_saved());
    Ok(see(format!("/desk/cases/{id}/translations#{text}")))
}

pub(super) async fn check(signed: Signed, Path((id, text, language)): Address, form: Form) -> Answer {
    let (text, language) = read(&text, &language)?;
    let wording = form.text("wording").parse().map_err(|_| WebError::BadRequest)?;
    act(&signed, id, &form, Command::CheckTranslation { text, language, wording }, Vec::new()).await?;
    signed.say(signed.l.translations_by_done());
    Ok(see(format!("/desk/cases/{id}/translations#{text}")))
}
