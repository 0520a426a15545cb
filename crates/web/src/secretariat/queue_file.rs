//! The queue as a file for a spreadsheet: what the page would show, all of it, written while it is
//! read.

use super::sought::Asked;
use crate::{
    csv,
    error::{Answer, WebError},
    visit::Signed,
};
use axum::{
    body::{Body, Bytes},
    extract::Query,
};
use domain::kernel::Calendar;
use futures::{StreamExt as _, stream};
use locale::words;
use persistence::read::queue::{QueueFilter, QueueRow};
use std::io;

/// As many rows are read at once.
const ROWS: u64 = 500;

/// `GET /desk/queue.csv`
pub(super) async fn queue(signed: Signed, Query(asked): Query<Asked>) -> Answer {
    let filter = QueueFilter { after: None, ..asked.filter(&signed) };
    let name = format!("queue-{}.csv", signed.app.moment().day);
    let head = csv::written([heads(&signed)]).map_err(WebError::internal)?;
    let rows = stream::try_unfold(Some((signed, filter)), |next| async move {
        let Some((signed, mut filter)) = next else { return Ok::<_, io::Error>(None) };
        let found = signed.app.store.queue_page(&signed.viewer(), &filter, ROWS).await.map_err(io::Error::other)?;
        let piece = csv::written(found.rows.iter().map(|row| cells(&signed, row)))?;
        filter.after = found.next;
        Ok(Some((piece, found.next.map(|_| (signed, filter)))))
    });
    let begun = stream::iter([Ok(Bytes::from_static(csv::MARK.as_bytes())), Ok(head)]);
    Ok(csv::answer(&name, Body::from_stream(begun.chain(rows))))
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
    ]
}

fn cells(signed: &Signed, row: &QueueRow) -> Vec<String> {
    let l = signed.l;
    let (met, unmet, _) = row.findings;
    let country = row.organization.country.clone().unwrap_or_default();
    let day = |at| Calendar::moment(at).day.to_string();
    vec![
        row.reference.map(|r| r.to_string()).unwrap_or_default(),
        row.organization.name.clone(),
        country.clone(),
        if country.is_empty() { String::new() } else { l.country(&country).to_owned() },
        words::state(l, row.state),
        day(row.since),
        row.received.map(day).unwrap_or_default(),
        row.holder.clone().unwrap_or_default(),
        row.due.map(day).unwrap_or_default(),
        row.round.to_string(),
        met.to_string(),
        unmet.to_string(),
    ]
}
