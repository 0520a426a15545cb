//! Issuing a paper: what it is called and what it changes, then its file, which is never changed.

use super::{addenda, giving_back, head::SessionHead, offered, several};
use crate::{
    download,
    error::{Answer, WebError, see, show_with, words_of},
    form::{Again, Form, is_plain},
    page::Page,
    received::{self, Fields, Received, Why},
    visit::Signed,
};
use askama::Template;
use axum::extract::{FromRequest as _, Multipart, Path, Query, Request};
use domain::{
    council::{self, Command, CommandKind, PaperIssue, Revision, Symbol},
    kernel::{CouncilSessionId, Digest, DocumentId, Envelope, Language},
};
use intake::Kind;
use persistence::{NewPaper, NewText, Refusal, StoreError, StoredObject, read::council::SessionFile};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Whether a paper or an addendum is issued.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    kind: String,
}

impl Asked {
    fn is_addendum(&self) -> bool {
        self.kind == "addendum"
    }

    fn command(&self) -> CommandKind {
        if self.is_addendum() { CommandKind::AddAddendum } else { CommandKind::IssuePaper }
    }
}

#[derive(Template)]
#[template(path = "council/paper.html")]
struct PaperPage {
    page: Page,
    head: SessionHead,
    form: Form,
    action: String,
    command_id: String,
    lead: String,
    addendum: bool,
    revisions: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    items: Vec<(String, String)>,
    file_hint: String,
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>, Query(asked): Query<Asked>) -> Answer {
    let file = offered(&signed, id, asked.command()).await?;
    let language = signed.l.language().code().to_owned();
    let mut values = vec![("revision", "original".to_owned()), ("language", language)];
    // The paper that lacks something, the first of several; what is in no issue of it is what is to be added.
    if asked.is_addendum()
        && let Some((symbol, items)) = addenda(&file).first()
    {
        let untold = file.session.untold(symbol);
        values.push(("symbol", symbol.to_string()));
        values.extend(items.intersection(&untold).map(|application| ("item", application.to_string())));
    }
    page(&signed, &file, &asked, Form::filled(values))
}

fn page(signed: &Signed, file: &SessionFile, asked: &Asked, form: Form) -> Answer {
    let l = signed.l;
    let addendum = asked.is_addendum();
    // What somebody is kept out of they neither see here nor add.
    let to_add: BTreeSet<_> = addenda(file).into_iter().flat_map(|(_, items)| items).collect();
    let items = file.shown().filter(|(item, _)| to_add.contains(&item.application));
    let items = items.map(|(item, listed)| (item.application.to_string(), several::named(file, item, listed)));
    let (title, lead) =
        if addendum { (l.paper_addendum(), l.paper_addendum_lead()) } else { (l.paper_issue(), l.paper_issue_lead()) };
    let number = if addendum { l.paper_addendum_number() } else { l.paper_revision_number() };
    let form = form.naming([("symbol", l.paper_symbol().as_str()), ("revision_number", number.as_str())]);
    let view = PaperPage {
        page: signed.desk(title).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        action: format!("/council/{}/papers/new?kind={}", file.session.id, if addendum { "addendum" } else { "issue" }),
        command_id: signed.app.uuid().to_string(),
        lead,
        addendum,
        revisions: vec![
            ("original".to_owned(), l.paper_revision_original()),
            ("rev".to_owned(), l.paper_revision_rev()),
            ("corr".to_owned(), l.paper_revision_corr()),
        ],
        languages: Language::ALL.map(|x| (x.code().to_owned(), locale::of(x).language_name())).to_vec(),
        items: items.collect(),
        file_hint: l.paper_file_hint(l.file_size(signed.app.settings.max_file_bytes)),
        form,
    };
    show_with(view.form.status(), &view)
}

/// What came in: the fields, and the file behind them.
struct Incoming {
    form: Form,
    file: Received,
    trusted: bool,
}

async fn receive(signed: &Signed, parts: &mut Multipart) -> Result<Incoming, WebError> {
    let mut before = Fields::none();
    let mut file = Received::Refused(Why::Missing);
    let mut trusted = false;
    while let Some(field) = parts.next_field().await.map_err(|_| WebError::BadRequest)? {
        if field.name() != Some("file") {
            before.take(field).await?;
            continue;
        }
        trusted = before.are_own(signed);
        let file_name = field.file_name().map(received::clean).unwrap_or_default();
        if !file_name.is_empty() && trusted {
            file = received::keep(signed, field, file_name, signed.app.settings.max_file_bytes).await?;
        }
        break;
    }
    received::pass_over(parts).await;
    Ok(Incoming { form: before.form(), file, trusted })
}

pub(super) async fn issue(
    signed: Signed,
    Path(id): Path<CouncilSessionId>,
    Query(asked): Query<Asked>,
    request: Request,
) -> Answer {
    let session = signed.app.store.council_session(&signed.viewer(), id).await?;
    let again = request.extensions().get::<Again>().copied();
    if is_plain(request.headers()) {
        let form = Form::from_request(request, &()).await?;
        return page(&signed, &session, &asked, form);
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| WebError::BadRequest)?;
    let Incoming { mut form, file, trusted } = receive(&signed, &mut parts).await?;
    form.again = again.or((!trusted).then_some(Again::Stale));
    let described = read(&signed, &asked, &mut form);
    let file = match file {
        Received::Taken(taken) if matches!(taken.accepted.kind, Kind::Pdf | Kind::Docx) => {
            Some((taken.object, taken.name, taken.accepted.kind.media_type().to_owned()))
        }
        Received::Taken(taken) => {
            taken.discard(&signed).await?;
            form.fault("file", signed.l.paper_fault_kind());
            None
        }
        Received::Refused(why) => {
            form.fault("file", received::say(signed.l, &why));
            None
        }
    };
    let Some((object, name, media_type)) = file else { return page(&signed, &session, &asked, form) };
    let kept = object.clone();
    let outcome = match (described, form.envelope(), form.is_to_be_shown()) {
        (_, Err(error), _) => Err(error),
        (Some(described), Ok((command_id, seen)), false) => {
            let file = NewPaper { id: DocumentId(command_id.0), name, media_type, object };
            let (command, texts) = described.command(&file.id, &file.object);
            let envelope = Envelope { command_id, seen: Some(seen), command };
            keep(&signed, id, &mut form, envelope, file, &texts).await
        }
        _ => Ok(Kept::No),
    };
    if !matches!(outcome, Ok(Kept::Now)) {
        signed.app.store.object_discard(&kept).await?;
    }
    match outcome? {
        Kept::No => page(&signed, &session, &asked, form),
        Kept::Now | Kept::Before => {
            signed.say(signed.l.paper_done());
            Ok(see(format!("/council/{id}")))
        }
    }
}

/// What became of the bytes that came in.
enum Kept {
    /// They are the paper.
    Now,
    /// An earlier press of the same button brought the paper.
    Before,
    /// Something is wrong, and noted in the form.
    No,
}

async fn keep(
    signed: &Signed,
    id: CouncilSessionId,
    form: &mut Form,
    envelope: Envelope<Command>,
    file: NewPaper,
    texts: &[NewText],
) -> Result<Kept, WebError> {
    match signed.app.store.paper_issue(&signed.viewer(), id, envelope, vec![file], texts).await {
        Ok((_, true)) => Ok(Kept::Now),
        Ok((_, false)) => Ok(Kept::Before),
        Err(StoreError::Refused(refusal)) => {
            form.fault(at(&refusal), words_of(signed.l, &refusal, true));
            Ok(Kept::No)
        }
        Err(error) => {
            let written = ["changes", "original_only"].map(|name| form.text(name).to_owned());
            Err(giving_back(error.into(), id, written))
        }
    }
}

fn at(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Council(council::Refusal::RevisionNumber { .. } | council::Refusal::Replaced { .. }) => {
            "revision_number"
        }
        Refusal::Council(council::Refusal::ChangesMissing) => "changes",
        Refusal::Council(
            council::Refusal::NotAnAddendum | council::Refusal::InAPaper | council::Refusal::NotOnThisList,
        ) => "item",
        _ => "symbol",
    }
}

/// A paper as it was described.
struct Described {
    symbol: Symbol,
    revision: Revision,
    language: Language,
    changes: Option<NewText>,
    original_only: Option<NewText>,
    items: BTreeSet<domain::kernel::ApplicationId>,
    addendum: bool,
}

fn read(signed: &Signed, asked: &Asked, form: &mut Form) -> Option<Described> {
    let l = signed.l;
    let missing = || l.site_fault_missing();
    let symbol: Option<Symbol> = form.required_saying("symbol", missing()).parse().ok();
    if symbol.is_none() {
        form.fault("symbol", l.council_fault_symbol());
    }
    let addendum = asked.is_addendum();
    let key = if addendum { "add".to_owned() } else { form.text("revision").to_owned() };
    let number = if key == "original" {
        None
    } else {
        form.required_saying("revision_number", missing());
        form.required_saying("changes", l.paper_fault_changes());
        super::plan::number(form, "revision_number", l.council_fault_number())
    };
    let revision = match (key.as_str(), number) {
        ("original", _) => Some(Revision::Original),
        ("rev", Some(n)) => Some(Revision::Rev(n)),
        ("corr", Some(n)) => Some(Revision::Corr(n)),
        ("add", Some(n)) => Some(Revision::Add(n)),
        _ => None,
    };
    let language = Language::from_code(form.text("language"));
    if language.is_none() {
        form.fault("language", missing());
    }
    let items: BTreeSet<_> = form.every("item", |id| id.parse().ok());
    if addendum && items.is_empty() {
        form.fault("item", l.paper_fault_items());
    }
    let text = |name: &str| match form.text(name) {
        "" => None,
        words => Some(signed.new_text(form, words)),
    };
    Some(Described {
        changes: text("changes"),
        original_only: text("original_only"),
        symbol: symbol?,
        revision: revision?,
        language: language?,
        items,
        addendum,
    })
}

impl Described {
    fn command(self, document: &DocumentId, object: &StoredObject) -> (Command, Vec<NewText>) {
        let digest: Digest = object.sha256;
        let paper = PaperIssue {
            symbol: self.symbol,
            revision: self.revision,
            language: self.language,
            document: *document,
            digest,
            changes: self.changes.as_ref().map(NewText::reference),
            original_only: self.original_only.as_ref().map(NewText::reference),
            // What was made elsewhere was translated elsewhere.
            untranslated: false,
            working: None,
            // Nor is it known here what it tells of beside the list, and as of when.
            annex: None,
            read_at: None,
        };
        let command =
            if self.addendum { Command::AddAddendum { paper, items: self.items } } else { Command::IssuePaper(paper) };
        (command, [self.changes, self.original_only].into_iter().flatten().collect())
    }
}

pub(super) async fn download(signed: Signed, Path((id, document)): Path<(CouncilSessionId, DocumentId)>) -> Answer {
    let (paper, bytes) = signed.app.store.paper_read(&signed.viewer(), id, document).await?;
    download::paper(&paper, bytes)
}
