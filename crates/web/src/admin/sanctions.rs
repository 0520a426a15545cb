//! Lists of sanctions: which are loaded, and loading another one. The file is read in memory and not
//! kept: what counts of it is its entries, and its digest on record.

use crate::{
    error::{Answer, WebError, or_fault, see, show_with},
    form::{Again, Form, is_plain},
    page::Page,
    received::{self, Fields},
    visit::Signed,
};
use askama::Template;
use axum::extract::{FromRequest as _, Multipart, Request, multipart::Field};
use domain::{
    kernel::{Day, StaffRole},
    screening::{List, ListSource, OLD_AFTER_DAYS},
};
use intake::sanctions::{self, MOST_BYTES, RowFault, Unreadable};
use locale::{L10n, words};
use persistence::read::sanctions::SanctionsList;

pub(super) const AT: &str = "/admin/sanctions";

#[derive(Template)]
#[template(path = "admin/sanctions.html")]
struct SanctionsPage {
    page: Page,
    form: Form,
    lists: Vec<Line>,
    none: bool,
    may_load: bool,
    command_id: String,
    file_hint: String,
}

struct Line {
    name: String,
    loaded: Option<Loaded>,
}

struct Loaded {
    dated: String,
    old: Option<String>,
    entries: String,
    at: String,
    by: String,
    digest: String,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    view(&signed, Form::blank()).await
}

pub(super) async fn load(signed: Signed, request: Request) -> Answer {
    let again = request.extensions().get::<Again>().copied();
    if is_plain(request.headers()) {
        return view(&signed, Form::from_request(request, &()).await?).await;
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| WebError::BadRequest)?;
    let Incoming { mut form, file, trusted } = receive(&signed, &mut parts).await?;
    form.again = again.or((!trusted).then_some(Again::Stale));
    let list = read(&signed, &mut form, file).await?;
    let (Some(list), false) = (list, form.is_to_be_shown()) else { return view(&signed, form).await };
    let (source, count) = (list.source, list.entries.len());
    let outcome = signed.app.store.sanctions_load(&signed.viewer(), form.command()?, list).await;
    if or_fault(&signed, &mut form, "file", outcome)?.is_none() {
        return view(&signed, form).await;
    }
    let l = signed.l;
    signed.say(l.sanctions_done(count, words::list_source(l, source), l.number(count as u64)));
    Ok(see(AT))
}

/// What came in: the fields, and the bytes of the file behind them.
struct Incoming {
    form: Form,
    file: Vec<u8>,
    trusted: bool,
}

async fn receive(signed: &Signed, parts: &mut Multipart) -> Result<Incoming, WebError> {
    let mut before = Fields::none();
    let (mut file, mut trusted) = (Vec::new(), false);
    while let Some(field) = parts.next_field().await.map_err(|_| WebError::BadRequest)? {
        if field.name() != Some("file") {
            before.take(field).await?;
            continue;
        }
        trusted = before.are_own(signed);
        if trusted {
            file = bytes(field).await?;
        }
        break;
    }
    received::pass_over(parts).await;
    Ok(Incoming { form: before.form(), file, trusted })
}

/// The whole file, and of one that is too large a byte too many: the rest is read and dropped, or a browser
/// shows a broken line instead of the words.
async fn bytes(mut field: Field<'_>) -> Result<Vec<u8>, WebError> {
    let most = usize::try_from(MOST_BYTES + 1).map_err(WebError::internal)?;
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| WebError::BadRequest)? {
        let room = most - bytes.len();
        bytes.extend(piece.iter().take(room));
    }
    Ok(bytes)
}

/// The list, as far as it can be read; what is wrong is said beside the field.
async fn read(signed: &Signed, form: &mut Form, file: Vec<u8>) -> Result<Option<List>, WebError> {
    let l = signed.l;
    let typed = form.text("dated").to_owned();
    let dated = super::days::day(&typed);
    if dated.is_none() && !typed.is_empty() {
        form.fault("dated", l.sanctions_fault_day());
    }
    if file.is_empty() {
        form.fault("file", l.sanctions_fault_missing());
    }
    if form.is_to_be_shown() {
        return Ok(None);
    }
    let read = tokio::task::spawn_blocking(move || sanctions::read(&file, dated)).await.map_err(WebError::internal)?;
    Ok(read.map_err(|why| form.fault("file", says(l, &why))).ok())
}

/// Why a file is no list, and what would be right.
fn says(l: &L10n, why: &Unreadable) -> String {
    match why {
        Unreadable::TooLarge { limit } => l.sanctions_fault_large(l.file_size(limit)),
        Unreadable::NotUtf8 => l.sanctions_fault_encoding(),
        Unreadable::Broken { at } => l.sanctions_fault_broken(l.number(*at)),
        Unreadable::Declares => l.sanctions_fault_doctype(),
        Unreadable::AnotherKind => l.sanctions_fault_other(),
        Unreadable::Empty => l.sanctions_fault_empty(),
        Unreadable::TooMany { most } => l.sanctions_fault_many(l.number(*most as u64)),
        Unreadable::TooManyNames { most } => l.sanctions_fault_names(l.number(*most as u64)),
        Unreadable::Rows { rows } => {
            let rows = rows.iter().map(|row| match row.what {
                RowFault::OpenQuote => l.sanctions_row_quote(row.at.as_str()),
                RowFault::Nameless => l.sanctions_row_nameless(row.at.as_str()),
                RowFault::TooLong => l.sanctions_row_long(row.at.as_str()),
                RowFault::TooManyNames => l.sanctions_row_names(row.at.as_str()),
            });
            l.sanctions_fault_rows(rows.collect::<Vec<_>>().join("; "))
        }
    }
}

async fn view(signed: &Signed, form: Form) -> Answer {
    let l = signed.l;
    let lists = signed.app.store.sanctions_lists(&signed.viewer()).await?;
    let today = signed.app.moment().day;
    let line = |source: ListSource| Line {
        name: words::list_source(l, source),
        loaded: lists.get(&source).map(|list| loaded(l, list, today)),
    };
    let view = SanctionsPage {
        page: signed.desk(l.sanctions_title()).with_form(&form),
        lists: ListSource::ALL.into_iter().map(line).collect(),
        none: lists.is_empty(),
        may_load: signed.who.has_any(&[StaffRole::Administrator]),
        command_id: signed.app.uuid().to_string(),
        file_hint: l.sanctions_file_hint(l.file_size(MOST_BYTES)),
        form,
    };
    show_with(view.form.status(), &view)
}

fn loaded(l: &L10n, SanctionsList { list, by }: &SanctionsList, today: Day) -> Loaded {
    Loaded {
        dated: list.content.dated.map_or_else(|| l.sanctions_undated(), |day| l.date(day)),
        old: list.content.is_old(list.at, today).then(|| l.sanctions_old(l.number(OLD_AFTER_DAYS))),
        entries: l.number(list.content.entries),
        at: l.instant_with_zone(list.at),
        by: by.clone().unwrap_or_default(),
        digest: list.content.digest.to_string(),
    }
}
