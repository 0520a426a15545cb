//! A deferred dossier brought up to date: what changed since it was last sent, what has aged, and
//! sending it as the next version.

use super::{
    answers,
    command::{Given, give, kept_command},
    confirm,
    file::{self, Desk},
    stand::Stand,
    status::{self, Reasons},
    unattached,
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
    application::{Command, PublicQuestion},
    criteria::{AsOf, Audience, CriterionKey, Facts, Finding, Verdict, assess},
    dossier::{Answers, Change, Dossier, Section, Typed, difference},
    kernel::{ApplicationId, Digest},
};
use locale::{L10n, words};
use persistence::FrozenDossier;

#[derive(Template)]
#[template(path = "applicant/update.html")]
struct View {
    page: Page,
    id: ApplicationId,
    lede: String,
    reasons: Option<Reasons>,
    since: String,
    sections: Vec<Changed>,
    documents: Vec<(String, String)>,
    aged: Stand,
    /// Documents past their last day: address, kind and name, and the day.
    expired: Vec<(String, String, String)>,
    open: Stand,
    /// What the secretariat asked: where it stands with its answer, and the words.
    questions: Vec<(String, Quote)>,
    all: Vec<(String, String)>,
    /// Files that have arrived and are not attached: where that is done, and words.
    unattached: Vec<(String, String)>,
    refusal: Option<String>,
    may_send: bool,
    may_edit: bool,
    seen: u64,
    command_id: String,
    version: String,
}

/// A section in which something is other than it was sent.
struct Changed {
    name: String,
    href: String,
    answers: Vec<Line>,
}

/// A question with the answer as it was sent, and as it stands.
struct Line {
    label: String,
    before: Vec<String>,
    after: Vec<String>,
}

/// `GET /applications/{id}/update`
pub(super) async fn page(signed: Signed, Path(id): Path<String>) -> Answer {
    let desk = file::open(&signed, &id).await?;
    if !desk.is_deferred() {
        return Err(WebError::NotFound);
    }
    show(&signed, &desk, &Form::blank(), None).await
}

/// `POST /applications/{id}/update`
pub(super) async fn send(signed: Signed, Path(id): Path<String>, form: Form) -> Answer {
    let desk = file::open(&signed, &id).await?;
    let version: Digest = form.text("version").parse().map_err(|_| WebError::BadRequest)?;
    match give(&signed, &desk, &form, Command::UpdateDossier { version }, &[]).await? {
        Given::Done => {
            signed.say(signed.l.status_update_done());
            Ok(see(format!("/applications/{id}")))
        }
        Given::Refused(says) if desk.is_deferred() => show(&signed, &desk, &form, Some(says)).await,
        Given::Refused(says) => Err(WebError::refused(move |_| says.clone())),
    }
}

async fn show(signed: &Signed, desk: &Desk, form: &Form, refusal: Option<String>) -> Answer {
    let (l, store, viewer) = (signed.l, &signed.app.store, signed.viewer());
    let sent = store.dossier(&viewer, desk.id(), None).await?;
    let (aged, open) = unmet(desk);
    let blank = Form::blank();
    let view = View {
        page: signed.page(l.status_update_title()),
        id: desk.id(),
        lede: l.status_update_lede(status::deferred_to(l, desk)),
        reasons: status::reasons(l, &desk.own),
        since: l.status_update_since(l.instant_with_zone(sent.at)),
        sections: sections(l, desk, &sent),
        documents: documents(l, desk, &sent),
        aged: Stand::of(l, desk.id(), &aged).after(&l.applicant_stand_aged()),
        expired: expired(l, desk),
        questions: asked(l, desk),
        open: Stand::of(l, desk.id(), &open).after(&l.applicant_stand_still()),
        all: places(l, desk),
        unattached: unattached::of(signed, desk).await?,
        may_send: desk.is_owner(),
        may_edit: desk.may_edit(),
        seen: desk.own.view.revision,
        // What was refused was not done: the next press is another one.
        command_id: kept_command(signed, if refusal.is_some() { &blank } else { form }),
        version: store.draft_version(&viewer, desk.id()).await?.digest.to_string(),
        refusal,
    };
    show_with(confirm::status(view.refusal.as_ref()), &view)
}

fn answers_now(desk: &Desk) -> Answers {
    desk.sections.iter().map(|(section, draft)| (*section, draft.typed.clone())).collect()
}

fn sections(l: &L10n, desk: &Desk, sent: &FrozenDossier) -> Vec<Changed> {
    let now = answers_now(desk);
    let (changes, none) = (difference(&sent.answers, &now), Typed::new());
    let in_section = |section: Section| {
        let mut fields: Vec<_> = changes.iter().filter(|c| c.section() == section).map(Change::field).collect();
        fields.dedup();
        let side = |answers: &Answers, spec| answers::lines(l, spec, answers.get(&section).unwrap_or(&none));
        let answers = fields.into_iter().map(|field| Line {
            label: words::field_label(l, field),
            before: side(&sent.answers, field.spec()),
            after: side(&now, field.spec()),
        });
        Changed {
            name: words::section(l, section),
            href: format!("/applications/{}/sections/{section}", desk.id()),
            answers: answers.collect(),
        }
    };
    Section::ALL.into_iter().map(in_section).filter(|s| !s.answers.is_empty()).collect()
}

/// Documents that came or went: what happened to them, and their names.
fn documents(l: &L10n, desk: &Desk, sent: &FrozenDossier) -> Vec<(String, String)> {
    let is_in = |all: &[persistence::Document], d: &persistence::Document| all.iter().any(|o| o.facts.id == d.facts.id);
    let added = desk.documents.iter().filter(|d| !is_in(&sent.documents, d));
    let removed = sent.documents.iter().filter(|d| !is_in(&desk.documents, d));
    added
        .map(|d| (l.status_update_added(), named(l, d)))
        .chain(removed.map(|d| (l.status_update_removed(), named(l, d))))
        .collect()
}

/// Documents that are no longer valid, though they may prove what never ends.
fn expired(l: &L10n, desk: &Desk) -> Vec<(String, String, String)> {
    let is_over = |d: &&persistence::Document| !d.facts.in_date(desk.today());
    let line = |d: &persistence::Document| {
        let until = d.facts.valid_until.map(|day| l.status_update_expired(l.date(day))).unwrap_or_default();
        (format!("/applications/{}/documents#{}", desk.id(), d.facts.kind), named(l, d), until)
    };
    desk.documents.iter().filter(is_over).map(line).collect()
}

/// The questions that the secretariat has asked, each with the page on which it and its answer stand.
fn asked(l: &L10n, desk: &Desk) -> Vec<(String, Quote)> {
    let words = |q: &PublicQuestion| Quote::of(l, &desk.own.reading(&q.words, l.language()));
    let href = format!("/applications/{}/questions", desk.id());
    desk.own.view.questions.iter().map(|q| (href.clone(), words(q))).filter(|(_, words)| !words.is_empty()).collect()
}

fn named(l: &L10n, d: &persistence::Document) -> String {
    format!("{} {}", l.common_label(words::document(l, d.facts.kind)), d.name)
}

type Found = Vec<(CriterionKey, Finding)>;

/// What is not met as of today, from what is saved: what was met at receipt has aged, the rest stood
/// open before.
fn unmet(desk: &Desk) -> (Found, Found) {
    let dossier = Dossier::read(&answers_now(desk), desk.today());
    let facts = Facts {
        dossier: &dossier,
        documents: &desk.document_facts(),
        as_of: desk.today(),
        counted_at: AsOf::Today,
        session: None,
        register: None,
        lists: None,
    };
    let at_receipt = |key: CriterionKey| desk.assessment.findings.iter().find(|(k, _)| *k == key).map(|(_, f)| f);
    assess(&desk.own.rulebook, &facts)
        .into_iter()
        .filter(|found| found.criterion.may_be_read_by(Audience::Everybody))
        .filter(|found| found.finding.verdict() == Verdict::NotMet)
        .map(|found| (found.criterion.key, found.finding))
        .partition(|(key, _)| at_receipt(*key).is_some_and(|f| f.verdict() != Verdict::NotMet))
}

/// Where everything can be changed.
fn places(l: &L10n, desk: &Desk) -> Vec<(String, String)> {
    let id = desk.id();
    let sections = Section::ALL.into_iter().filter(|s| *s != Section::Declaration);
    sections
        .map(|s| (format!("/applications/{id}/sections/{s}"), words::section(l, s)))
        .chain([(format!("/applications/{id}/documents"), l.applicant_documents_title())])
        .collect()
}
