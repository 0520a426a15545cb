//! What others read of a session, in the languages in which they read it.

use super::{act, head::SessionHead, press};
use crate::{
    error::{Answer, WebError, see, show_with},
    form::Form,
    page::Page,
    tongues::{Group, Maker, Standing, Typed, has_field, read},
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    council::{self, Command, CommandKind, Wording, WordingKind},
    kernel::{CouncilSessionId, Language, TextId},
};
use locale::words;
use persistence::read::council::SessionFile;

#[derive(Template)]
#[template(path = "council/translations.html")]
struct TranslationsPage {
    page: Page,
    head: SessionHead,
    form: Form,
    open: String,
    groups: Vec<Group>,
}

fn standing<'a>(file: &'a SessionFile, wording: &Wording, language: Language) -> Standing<'a> {
    let written = file.texts.get(&wording.text.id).and_then(|w| w.language.working());
    let translation = file.session.translation(wording.text.id, language);
    Standing::of(written, language, translation, wording.kind.is_for_the_council())
}

pub(super) async fn show(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    page(&signed, &file, None)
}

fn page(signed: &Signed, file: &SessionFile, typed: Option<Typed>) -> Answer {
    let l = signed.l;
    let wordings = file.wordings();
    let maker = Maker {
        signed,
        texts: &file.texts,
        names: &file.names,
        href: href(file.session.id),
        may_write: may_write(signed, file),
        typed: typed.as_ref(),
    };
    let text = |w: &Wording| maker.text(w.text.id, title(signed, file, w), |language| standing(file, w, language));
    let groups = [
        (true, l.translations_title_council(), l.translations_session_council()),
        (false, l.translations_title_secretariat(), l.translations_title_secretariat_hint()),
    ];
    let groups = groups.into_iter().map(|(council, title, hint)| {
        let texts = wordings.iter().filter(|w| w.kind.is_for_the_council() == council).map(text);
        Group { title, hint, texts: texts.collect() }
    });
    let each = wordings.iter().flat_map(|w| Language::ALL.map(|language| (w, language)));
    let count = each.filter(|(w, language)| standing(file, w, *language).is_open()).count();
    let view = TranslationsPage {
        page: signed.desk(l.translations_title()),
        head: SessionHead::of(signed, &file.session),
        open: l.translations_open(count, l.number(count as u64)),
        groups: groups.filter(|g| !g.texts.is_empty()).collect(),
        form: typed.map(Typed::in_page).unwrap_or_default(),
    };
    show_with(view.form.status(), &view)
}

/// What the words are, and what they are about.
fn title(signed: &Signed, file: &SessionFile, wording: &Wording) -> String {
    let l = signed.l;
    match wording.kind {
        WordingKind::Title(id) => {
            let number = file.session.resolutions.get(&id).map(|r| r.number.to_string()).unwrap_or_default();
            format!("{} · {number}", l.council_resolution_title())
        }
        WordingKind::Place => l.agenda_place(),
        WordingKind::LatePlacing(_) => whose(file, wording, l.wording_late_placing()),
        WordingKind::Reason(seq) => {
            let step = file.events.iter().find(|record| record.seq == seq);
            whose(file, wording, step.map(|record| words::session_event(l, &record.event)).unwrap_or_default())
        }
    }
}

/// What the words are, with the name of the organization that they are about.
fn whose(file: &SessionFile, wording: &Wording, what: String) -> String {
    match wording.about.and_then(|id| file.files.get(&id)) {
        Some(about) => format!("{what} · {}", about.organization.name),
        None => what,
    }
}

/// The session, where these words are among those that this person reads.
async fn open(signed: &Signed, id: CouncilSessionId, text: TextId) -> Result<SessionFile, WebError> {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    if file.wordings().iter().any(|w| w.text.id == text) { Ok(file) } else { Err(WebError::NotFound) }
}

/// A text and a language as an address names them.
type Address = Path<(CouncilSessionId, String, String)>;

/// Where the page of a session is.
fn href(id: CouncilSessionId) -> String {
    format!("/council/{id}/translations")
}

fn may_write(signed: &Signed, file: &SessionFile) -> bool {
    council::offers(&file.session, CommandKind::Translate, &signed.actor()).is_ok()
}

pub(super) async fn write(signed: Signed, Path((id, text, language)): Address, mut form: Form) -> Answer {
    let (text, language) = read(&text, &language)?;
    let words = form.required("words");
    let typed = Typed { text, language, form };
    let file = open(&signed, id, text).await.map_err(|gone| typed.giving_back(gone, href(id)))?;
    if typed.form.is_to_be_shown() {
        return page(&signed, &file, Some(typed));
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
async fn again(signed: &Signed, id: CouncilSessionId, mut typed: Typed, error: WebError) -> Answer {
    let file = open(signed, id, typed.text).await.map_err(|gone| typed.giving_back(gone, href(id)))?;
    let has_field = may_write(signed, &file) && has_field(&file.texts, typed.text, typed.language);
    if has_field && typed.notes(signed, &error) {
        return page(signed, &file, Some(typed));
    }
    Err(typed.giving_back(error, href(id)))
}

pub(super) async fn check(signed: Signed, Path((id, text, language)): Address, form: Form) -> Answer {
    let (text, language) = read(&text, &language)?;
    let wording = form.text("wording").parse().map_err(|_| WebError::BadRequest)?;
    open(&signed, id, text).await?;
    press(&signed, id, &form, Command::CheckTranslation { text, language, wording }).await?;
    signed.say(signed.l.translations_by_done());
    Ok(see(format!("{}#{text}", href(id))))
}
