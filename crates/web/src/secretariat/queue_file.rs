//! The queue as a file for a spreadsheet: what the page would show, all of it, written while it is
//! read.

use super::{
    head::away,
    queue,
    sought::{Asked, Sought},
};
use crate::{
    csv,
    error::{Answer, WebError},
    visit::Signed,
};
use axum::{
    body::{Body, Bytes},
    extract::Query,
    http::header,
    response::IntoResponse as _,
};
use domain::kernel::Calendar;
use futures::{StreamExt as _, stream};
use locale::words;
use papers::{Cell, Sheet};
use persistence::read::queue::{Found, QueueFilter, QueueRow};
use std::io;
use tokio_util::io::ReaderStream;

/// As many rows are read at once.
const ROWS: u64 = 500;
/// What a workbook is, among the types of files.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /desk/queue.csv`
pub(super) async fn table(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let Some((filter, found)) = whole(&signed, asked.clone()).await? else {
        return queue::instead(&signed, asked).await;
    };
    let name = format!("queue-{}.csv", signed.app.moment().day);
    let head = csv::written([heads(&signed)]).map_err(WebError::internal)?;
    let rows = stream::try_unfold(Some((signed, filter, found)), |next| async move {
        let Some((signed, mut filter, found)) = next else { return Ok::<_, io::Error>(None) };
        let page =
            signed.app.store.queue_page(&signed.viewer(), &filter, ROWS, &found).await.map_err(io::Error::other)?;
        let line = |row| cells(&signed, row).into_iter().map(said).collect();
        let piece = csv::written(page.rows.iter().map(line))?;
        filter.after = page.next;
        Ok(Some((piece, page.next.map(|_| (signed, filter, found)))))
    });
    let begun = stream::iter([Ok(Bytes::from_static(csv::MARK.as_bytes())), Ok(head)]);
    Ok(csv::answer(&name, Body::from_stream(begun.chain(rows))))
}

/// `GET /desk/queue.xlsx`. A workbook is packed as a whole, so it stands on the disk before it is sent.
pub(super) async fn workbook(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let Some((mut filter, found)) = whole(&signed, asked.clone()).await? else {
        return queue::instead(&signed, asked).await;
    };
    let mut sheet = Sheet::begin(signed.l.desk_queue(), heads(&signed)).map_err(WebError::internal)?;
    loop {
        let page = signed.app.store.queue_page(&signed.viewer(), &filter, ROWS, &found).await?;
        for row in &page.rows {
            sheet.row(&cells(&signed, row)).map_err(WebError::internal)?;
        }
        let Some(next) = page.next else { break };
        filter.after = Some(next);
    }
    let packed = tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(WebError::internal)?;
    let file = tokio::fs::File::from_std(packed.map_err(WebError::internal)?);
    let name = format!("queue-{}.xlsx", signed.app.moment().day);
    let headers = [
        (header::CONTENT_TYPE, WORKBOOK.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, Body::from_stream(ReaderStream::new(file))).into_response())
}

/// What was asked for, from its beginning, and which files have its words; nothing where these are too
/// many to be searched all: a list that is cut would be taken for the whole.
async fn whole(signed: &Signed, asked: Asked) -> Result<Option<(QueueFilter, Found)>, WebError> {
    let Sought { filter, found, .. } = asked.sought(signed).await?;
    Ok((!found.are_too_many()).then_some((QueueFilter { after: None, ..filter }, found)))
}

fn heads(signed: &Signed) -> Vec<String> {
    let l = signed.l;
    vec![
        l.desk_column_reference(),
        l.desk_column_organization(),
        l.desk_column_country_code(),
        l.desk_column_country(),
        l.desk_column_state(),
        l.desk_column_since(),
        l.desk_column_received(),
        l.desk_column_holder(),
        l.desk_column_due(),
        l.desk_column_deferrals(),
        l.desk_column_met(),
        l.desk_column_unmet(),
        l.desk_column_stale(),
        l.desk_column_hits(),
        l.desk_column_flags(),
    ]
}

fn cells(signed: &Signed, row: &QueueRow) -> Vec<Cell> {
    let l = signed.l;
    let (met, unmet, stale) = row.findings;
    let mut flags = queue::flags(l, row);
    // Not beside the name as on the page: a table is sorted and added up by it.
    let away = away(signed, row.holder_away);
    if !away.is_empty() {
        flags.push(away);
    }
    let country = row.organization.country.clone().unwrap_or_default();
    let day = |at| Cell::Day(Calendar::moment(at).day);
    vec![
        Cell::Text(row.reference.map(|r| r.to_string()).unwrap_or_default()),
        Cell::Text(row.organization.name.clone()),
        Cell::Text(country.clone()),
        Cell::Text(if country.is_empty() { String::new() } else { l.country(&country).to_owned() }),
        Cell::Text(words::state(l, row.state)),
        day(row.since),
        row.received.map_or(Cell::Empty, day),
        Cell::Text(row.holder.clone().unwrap_or_default()),
        row.due.map_or(Cell::Empty, day),
        Cell::Number(row.round),
        Cell::Number(met),
        Cell::Number(unmet),
        Cell::Number(stale),
        Cell::Number(row.open_hits),
        Cell::Text(flags.join(" · ")),
    ]
}

/// A cell where there is nothing but text.
fn said(cell: Cell) -> String {
    match cell {
        Cell::Text(words) => words,
        Cell::Day(day) => day.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Empty => String::new(),
    }
}
