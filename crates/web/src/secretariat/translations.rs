//! What others read of a case, in the languages in which they read it: written by one, checked by
//! another.

use super::{
    act,
    head::{self, At, CaseHead},
};
use crate::{
    app::rulebook,
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    tongues::{Group, Maker, Standing, Typed, has_field, read},
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::{Command, CommandKind, Readers, Subject, Wording},
    criteria::Rulebook,
    kernel::{ApplicationId, Language},
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

/// How many translations are needed and missing, or wait for a check.
pub(super) async fn open(signed: &Signed, file: &CaseFile) -> Result<usize, WebError> {
    Ok(Needs::of(signed, file).await?.open(&file.wordings()))
}

/// What decides in which languages the words of a file are needed.
struct Needs<'f> {
    file: &'f CaseFile,
    /// In which the organization is written to.
    ngos: Language,
    rulebook: Rulebook,
}

impl<'f> Needs<'f> {
    async fn of(signed: &Signed, file: &'f CaseFile) -> Result<Self, WebError> {
        let ngos = signed.app.store.correspondence_language(file.application.organization).await?;
        Ok(Self { file, ngos, rulebook: rulebook()? })
    }

    fn standing(&self, wording: &Wording, language: Language) -> Standing<'f> {
        let written = self.file.texts.get(&wording.text.id).and_then(|w| w.language.working());
        let translation = self.file.application.translation(wording.text.id, language);
        Standing::of(written, language, translation, wording.is_needed_in(language, self.ngos, &self.rulebook))
    }

    fn open(&self, wordings: &[Wording]) -> usize {
        let each = wordings.iter().flat_map(|w| Language::ALL.map(|language| self.standing(w, language)));
        each.filter(Standing::is_open).count()
    }
}

pub(super) async fn show(signed: Signed, Path(id): Path<ApplicationId>) -> Answer {
    let file = head::open(&signed, id).await?;
    page(&signed, &file, None).await
}

async fn page(signed: &Signed, file: &CaseFile, typed: Option<Typed>) -> Answer {
    let l = signed.l;
    let (needs, wordings) = (Needs::of(signed, file).await?, file.wordings());
    let may_write = head::may(signed, file, CommandKind::Translate);
    let maker = Maker {
        signed,
        texts: &file.texts,
        names: &file.names,
        href: href(file.application.id),
        may_write,
        typed: typed.as_ref(),
    };
    let text = |w: &Wording| maker.text(w.text.id, title(l, w), |language| needs.standing(w, language));
    let groups = [
        (Readers::Ngo, l.translations_title_ngo(), l.translations_title_ngo_hint(words::language(l, needs.ngos))),
        (Readers::Council, l.translations_title_council(), l.translations_title_council_hint()),
        (Readers::Secretariat, l.translations_title_secretariat(), l.translations_title_secretariat_hint()),
    ];
    let groups = groups.into_iter().map(|(readers, title, hint)| {
        let texts = wordings.iter().filter(|w| w.readers(&needs.rulebook) == readers).map(text);
        Group { title, hint, texts: texts.collect() }
    });
    let count = needs.open(&wordings);
    let view = TranslationsPage {
        page: signed.desk(file.organization.name.clone()),
        head: CaseHead::of(signed, file, At::Translations).await?,
        open: l.translations_open(count, l.number(count as u64)),
        groups: groups.filter(|g| !g.texts.is_empty()).collect(),
        form: typed.map(Typed::in_page).unwrap_or_default(),
    };
    show_with(view.form.status(), &view)
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

/// Where the page of a case is.
fn href(id: ApplicationId) -> String {
    format!("/desk/cases/{id}/translations")
}

pub(super) async fn write(signed: Signed, Path((id, text, language)): Address, mut form: Form) -> Answer {
    let (text, language) = read(&text, &language)?;
    let file = head::open(&signed, id).await?;
    let words = form.required("words");
    let typed = Typed { text, language, form };
    if typed.form.is_to_be_shown() {
        return page(&signed, &file, Some(typed)).await;
    }
    let words = signed.app.store.new_text(language, words);
    let command = Command::Translate { text, language, words: words.reference() };
    if let Err(error) = act(&signed, id, &typed.form, command, vec![words]).await {
        return again(&signed, id, typed, error).await;
    }
    signed.say(signed.l.translations_by_saved());
    Ok(see(format!("{}#{text}", href(id))))
}

/// What was not taken is shown in its field, and why beside it; where the text was replaced meanwhile it has none, and
/// is given back.
async fn again(signed: &Signed, id: ApplicationId, mut typed: Typed, error: WebError) -> Answer {
    let file = head::open(signed, id).await.map_err(|gone| typed.giving_back(gone, href(id)))?;
    let has_field = head::may(signed, &file, CommandKind::Translate)
        && has_field(&file.texts, typed.text, typed.language)
        && file.wordings().iter().any(|wording| wording.text.id == typed.text);
    if has_field && typed.notes(signed, &error) {
        return page(signed, &file, Some(typed)).await;
    }
    Err(typed.giving_back(error, href(id)))
}

pub(super) async fn check(signed: Signed, Path((id, text, language)): Address, form: Form) -> Answer {
    let (text, language) = read(&text, &language)?;
    let wording = form.text("wording").parse().map_err(|_| WebError::BadRequest)?;
    act(&signed, id, &form, Command::CheckTranslation { text, language, wording }, Vec::new()).await?;
    signed.say(signed.l.translations_by_done());
    Ok(see(format!("{}#{text}", href(id))))
}
