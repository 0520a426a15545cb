//! The Council paper and the draft resolution as they are made here, issued: in each chosen language
//! the bytes are kept, to be read and to be worked on, and the law's record names them by their digests.

use super::{
    addenda, giving_back,
    head::SessionHead,
    offered,
    plan::number,
    printed::{self, Form as Shape, Issue, Made},
    proof::{self, Follows},
};
use crate::{
    error::{Answer, WebError, see, show_with, words_of},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::{Path, Query};
use domain::{
    council::{self, Annex, Command, CommandKind, CouncilSession, PaperIssue, Revision, Symbol, WorkingCopy},
    kernel::{ApplicationId, CommandId, CouncilSessionId, Day, DocumentId, Envelope, Instant, Language, Seq},
};
use locale::{L10n, words};
use papers::Official;
use persistence::{NewPaper, NewText, Refusal, StoredObject, read::council::SessionFile};
use serde::Deserialize;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Which document is issued.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    what: String,
}

impl Asked {
    fn made(&self) -> Made {
        if self.what == "resolution" { Made::Resolution } else { Made::Paper }
    }

    const fn key(made: Made) -> &'static str {
        match made {
            Made::Paper => "paper",
            Made::Resolution => "resolution",
        }
    }
}

#[derive(Template)]
#[template(path = "council/keep.html")]
struct KeepPage {
    page: Page,
    head: SessionHead,
    form: Form,
    action: String,
    command_id: String,
    /// What can still come out in other languages.
    follows: Vec<Follows>,
    /// Whether there is something to revise: the first one is the original, and changes nothing.
    revises: bool,
    revisions: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    /// The field for what a version changes, in each language, and the language's name in itself.
    changes: Vec<(String, String)>,
    /// By symbol, the items that an addendum under it is still to bring.
    added: Vec<(String, Vec<String>)>,
    /// What such an addendum says of them.
    about_added: String,
}

/// The pages that issue what is made, where the law leaves the step to this person. A draft resolution
/// names the paper that it rests on, and comes after it.
pub(super) fn links(l: &L10n, file: &SessionFile, may: &[CommandKind]) -> Vec<(String, String)> {
    let id = file.session.id;
    let link = |made: Made, label: String| (format!("/council/{id}/papers/keep?what={}", Asked::key(made)), label);
    if !may.contains(&CommandKind::IssuePaper) {
        return Vec::new();
    }
    let draft = file.session.council_paper().map(|_| link(Made::Resolution, l.kept_issue_resolution()));
    std::iter::once(link(Made::Paper, l.kept_issue_paper())).chain(draft).collect()
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>, Query(asked): Query<Asked>) -> Answer {
    let file = offered(&signed, id, CommandKind::IssuePaper).await?;
    let issued = issued(&file.session, asked.made());
    let mut values: Vec<(&str, String)> = Language::ALL.map(|l| ("language", l.code().to_owned())).into();
    values.push(("revision", if issued.is_some() { "rev" } else { "original" }.to_owned()));
    values.extend(issued.map(|paper| ("symbol", paper.symbol.to_string())));
    page(&signed, &file, &asked, Form::filled(values))
}

/// What was issued of it first.
fn issued(session: &CouncilSession, made: Made) -> Option<&council::IssuedPaper> {
    match made {
        Made::Paper => session.council_paper(),
        Made::Resolution => session.draft_resolution(),
    }
}

fn page(signed: &Signed, file: &SessionFile, asked: &Asked, form: Form) -> Answer {
    let (l, made) = (signed.l, asked.made());
    let revision = |key: &str, label: String| (key.to_owned(), label);
    // What was replaced comes out in no other language, but under another symbol there can be another paper.
    let mut revisions = vec![
        revision("original", l.paper_revision_original()),
        revision("rev", l.paper_revision_rev()),
        revision("corr", l.kept_corr()),
    ];
    let added = added(file, made);
    if !added.is_empty() {
        revisions.push(revision("add", l.kept_add()));
    }
    let (title, about_added) = match made {
        Made::Paper => (l.kept_issue_paper(), l.kept_add_paper()),
        Made::Resolution => (l.kept_issue_resolution(), l.kept_add_resolution()),
    };
    let named = |language: Language| locale::of(language).language_name();
    let form =
        form.naming([("symbol", l.paper_symbol().as_str()), ("revision_number", l.paper_revision_number().as_str())]);
    let view = KeepPage {
        page: signed.desk(title).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        action: format!("/council/{}/papers/keep?what={}", file.session.id, Asked::key(made)),
        command_id: signed.app.uuid().to_string(),
        follows: proof::follows(l, file, made, &form),
        revises: issued(&file.session, made).is_some() || form.value("revision") != "original",
        revisions,
        languages: Language::ALL.map(|x| (x.code().to_owned(), named(x))).into(),
        changes: Language::ALL.map(|x| (format!("changes-{}", x.code()), l.kept_changes(named(x)))).into(),
        added,
        about_added,
        form,
    };
    show_with(view.form.status(), &view)
}

/// What addenda to documents of this kind are left to bring: the paper and the draft resolution each by itself.
fn added(file: &SessionFile, made: Made) -> Vec<(String, Vec<String>)> {
    let names = |items: &BTreeSet<ApplicationId>| {
        let items = file.shown().filter(|(item, _)| items.contains(&item.application));
        items.map(|(item, listed)| super::several::named(file, item, listed)).collect()
    };
    let of_this_kind = addenda(file).into_iter().filter(|(symbol, _)| symbol.is_draft() == (made == Made::Resolution));
    of_this_kind.map(|(symbol, items)| (symbol.to_string(), names(&items))).collect()
}

/// What was typed, as far as it can be read.
struct Described {
    symbol: Symbol,
    revision: Revision,
    languages: Vec<Language>,
    original_only: String,
    items: BTreeSet<ApplicationId>,
}

fn read(signed: &Signed, file: &SessionFile, made: Made, form: &mut Form) -> Option<Described> {
    let l = signed.l;
    let symbol: Option<Symbol> = form.required("symbol").parse().ok();
    match &symbol {
        None => form.fault("symbol", l.council_fault_symbol()),
        Some(symbol) if symbol.is_draft() != (made == Made::Resolution) => {
            form.fault("symbol", if symbol.is_draft() { l.kept_fault_draft() } else { l.kept_fault_no_draft() });
        }
        Some(_) => {}
    }
    let key = form.required("revision");
    let chosen: BTreeSet<_> = form.every("language", Language::from_code);
    if chosen.is_empty() {
        form.fault("language", l.kept_fault_language());
    }
    let languages: Vec<_> = Language::ALL.into_iter().filter(|x| chosen.contains(x)).collect();
    let revision = if key == "original" {
        Some(Revision::Original)
    } else {
        form.required("revision_number");
        for language in &languages {
            let named = locale::of(*language).language_name();
            let missing = format!("{} {}", l.common_label(named), l.paper_fault_changes());
            form.required_saying(&format!("changes-{}", language.code()), missing);
        }
        let number = number(form, "revision_number", l.council_fault_number());
        number.and_then(|n| proof::revision(&key, || Some(n)))
    };
    let (symbol, revision) = (symbol?, revision?);
    let items = file.session.shown_in(&symbol, revision);
    if matches!(revision, Revision::Add(_)) && items.is_empty() {
        form.fault("revision", words::session_refusal(l, &council::Refusal::InAPaper));
    }
    Some(Described { symbol, revision, languages, original_only: form.text("original_only").to_owned(), items })
}

fn at(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Council(council::Refusal::RevisionNumber { .. }) => "revision_number",
        Refusal::Council(
            council::Refusal::NotAnAddendum
            | council::Refusal::InAPaper
            | council::Refusal::NotOnThisList
            | council::Refusal::NothingToRevise
            | council::Refusal::Replaced { .. },
        ) => "revision",
        Refusal::Council(council::Refusal::Untranslated) => "original_only",
        _ => "symbol",
    }
}

pub(super) async fn keep(
    signed: Signed,
    Path(id): Path<CouncilSessionId>,
    Query(asked): Query<Asked>,
    mut form: Form,
) -> Answer {
    let (l, made) = (signed.l, asked.made());
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let described = read(&signed, &file, made, &mut form);
    let named = described.as_ref().map(|d| (&d.symbol, d.revision));
    let read_at = signed.app.now();
    let material = Box::pin(signed.app.store.issue_material(&signed.viewer(), file.clone(), named)).await?;
    if material.lacks {
        form.fault("symbol", l.submission_lacks());
    }
    let (Some(described), false) = (described, form.is_to_be_shown()) else {
        return page(&signed, &file, &asked, form);
    };
    let voices = signed.app.voices_of(&signed.house);
    let mut documents = Vec::new();
    for language in &described.languages {
        let issue = described.issue(&form, *language, signed.app.moment().day);
        let document = printed::document(voices.of(*language), &material, made, Some(&issue))?;
        documents.push((*language, issue, document));
    }
    // Said before the first one is issued: it could not be taken back.
    let lacking = documents.iter().filter(|(_, _, document)| document.lacks_translation());
    let lacking: Vec<_> = lacking.map(|(language, ..)| locale::of(*language).language_name()).collect();
    if !lacking.is_empty() && described.original_only.is_empty() {
        let says = words::session_refusal(l, &council::Refusal::Untranslated);
        form.fault("original_only", format!("{} {says}", l.common_label(lacking.join(", "))));
        return page(&signed, &file, &asked, form);
    }
    let (press, mut seen) = form.envelope()?;
    let annex = (made == Made::Paper).then(|| material.annex());
    for (language, issue, document) in &documents {
        let command_id = press.part(language_id(*language));
        let what = (issue, document, annex.clone(), read_at);
        match keep_one(&signed, id, what, &described.original_only, &form, (command_id, seen)).await {
            Ok(now) => seen = now,
            Err(WebError::Refused(refusal)) => {
                let name = locale::of(*language).language_name();
                form.fault(at(&refusal), format!("{} {}", l.common_label(name), words_of(l, &refusal, true)));
                let file = signed.app.store.council_session(&signed.viewer(), id).await?;
                return page(&signed, &file, &asked, form);
            }
            Err(error) => return Err(giving_back(error, id, written(&form))),
        }
    }
    signed.say(l.kept_done(described.languages.len(), l.number(described.languages.len() as u64)));
    Ok(see(format!("/council/{id}")))
}

/// What was written by hand: what the document changes, in each language, and why it comes out untranslated.
fn written(form: &Form) -> Vec<String> {
    let changes = Language::ALL.map(|language| form.text(&format!("changes-{}", language.code())).to_owned());
    changes.into_iter().chain([form.text("original_only").to_owned()]).collect()
}

impl Described {
    fn issue(&self, form: &Form, language: Language, on: Day) -> Issue {
        let changes = match self.revision {
            Revision::Original => "",
            _ => form.text(&format!("changes-{}", language.code())),
        };
        Issue {
            symbol: self.symbol.clone(),
            revision: self.revision,
            on,
            changes: changes.to_owned(),
            items: self.items.clone(),
        }
    }
}

/// Keeps the bytes of the document in one language, and issues it. A second press of the same button
/// finds what the first one issued, and its own bytes go.
async fn keep_one(
    signed: &Signed,
    session: CouncilSessionId,
    (issue, document, annex, read_at): (&Issue, &Official, Option<Annex>, Instant),
    original_only: &str,
    form: &Form,
    (command_id, seen): (CommandId, Seq),
) -> Result<Seq, WebError> {
    let (store, language) = (&signed.app.store, document.language);
    let files = files(signed, document, command_id).await?;
    let objects: Vec<StoredObject> = files.iter().map(|f| f.object.clone()).collect();
    let changes: Option<NewText> =
        (issue.revision != Revision::Original).then(|| store.new_text(language, issue.changes.clone()));
    let original_only = Some(original_only).filter(|w| !w.is_empty()).map(|w| signed.new_text(form, w));
    let [read, working] = files.as_slice() else { return Err(WebError::NotFound) };
    let paper = PaperIssue {
        symbol: issue.symbol.clone(),
        revision: issue.revision,
        language,
        document: read.id,
        digest: read.object.sha256,
        changes: changes.as_ref().map(NewText::reference),
        original_only: original_only.as_ref().map(NewText::reference),
        untranslated: document.lacks_translation(),
        working: Some(WorkingCopy { document: working.id, digest: working.object.sha256 }),
        annex,
        read_at: Some(read_at),
    };
    let command = match issue.revision {
        Revision::Add(_) => Command::AddAddendum { paper, items: issue.items.clone() },
        _ => Command::IssuePaper(paper),
    };
    let texts: Vec<_> = [changes, original_only].into_iter().flatten().collect();
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let done = store.paper_issue(&signed.viewer(), session, envelope, files, &texts).await;
    if !matches!(done, Ok((_, true))) {
        for object in &objects {
            store.object_discard(object).await?;
        }
    }
    Ok(done?.0.seq)
}

/// The bytes to be read, and those to be worked on, written before the row that names them.
async fn files(signed: &Signed, document: &Official, command: CommandId) -> Result<Vec<NewPaper>, WebError> {
    let mut files = Vec::new();
    for (shape, id) in Shape::ALL.into_iter().zip([command.0, command.part(Uuid::nil()).0]) {
        let bytes = printed::pressed(signed, document, shape).await?;
        let limit = bytes.len() as u64;
        let piece: Result<_, std::io::Error> = Ok(bytes.into());
        let object = signed.app.store.object_put(futures::stream::iter([piece]), limit).await?;
        let name = printed::called(document, shape);
        files.push(NewPaper { id: DocumentId(id), name, media_type: shape.media_type().to_owned(), object });
    }
    Ok(files)
}

/// By which a press tells its languages apart.
fn language_id(language: Language) -> Uuid {
    let at = Language::ALL.iter().position(|x| *x == language).unwrap_or_default();
    Uuid::from_u128(at as u128 + 1)
}
