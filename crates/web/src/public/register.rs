//! The register of observers.

use crate::{
    error::{Answer, show},
    page::{Page, Pager},
    visit::Visit,
};
use askama::Template;
use axum::{Json, extract::Query, response::IntoResponse as _};
use domain::{
    kernel::{Calendar, Day},
    observer::{Correction, Status},
};
use locale::format::folded;
use persistence::read::register::{RegisterFilter, RegisterKey, RegisterRow};
use serde::{Deserialize, Serialize};
use url::form_urlencoded::Serializer;

/// What is asked for, as it stands in the address. All of it is text, so that a mistyped one shows
/// an empty list and not an error.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    #[serde(deserialize_with = "crate::query::search")]
    q: String,
    country: String,
    since: String,
    resolution: String,
    after: String,
    after_id: String,
}

#[derive(Template)]
#[template(path = "public/register.html")]
struct Register {
    page: Page,
    asked: Asked,
    countries: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    filtered: bool,
    json: String,
    pager: Pager,
}

struct Row {
    name: String,
    country: String,
    since: String,
    resolution: String,
    /// What the line said before it was corrected, the latest last.
    before: Vec<Before>,
    /// The line was an error: it stands to be seen, struck through.
    struck: Option<String>,
}

/// What a corrected line said before.
struct Before {
    since: String,
    resolution: String,
    corrected: String,
}

/// A row for machines: ISO dates and codes, names as they stand;
/// the country's name in the language that was asked for.
#[derive(Serialize)]
struct Plain {
    id: String,
    name: String,
    country: Option<String>,
    country_name: Option<String>,
    since: Option<String>,
    resolution: Option<i64>,
    status: &'static str,
    recorded_from_before: bool,
    corrections: Vec<PlainCorrection>,
}

/// What a line said before it was corrected.
#[derive(Serialize)]
struct PlainCorrection {
    since: String,
    resolution: Option<u32>,
    corrected_on: String,
}

#[derive(Serialize)]
struct PlainPage {
    disclaimer: String,
    observers: Vec<Plain>,
    next: Option<String>,
}

pub(super) async fn show_page(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let l = visit.l;
    let found = visit.app.store.register(&asked.filter()).await?;
    let codes = visit.app.store.register_countries().await?;
    let mut countries: Vec<_> = codes
        .into_iter()
        .map(|code| (l.country(&code).to_owned(), code))
        .map(|(name, code)| {
            let chosen = code == asked.country;
            (code, name, chosen)
        })
        .collect();
    countries.sort_by_key(|(_, name, _)| folded(name));
    let first = Asked { after: String::new(), after_id: String::new(), ..asked.clone() };
    let pager = Pager {
        previous: (!asked.after.is_empty()).then(|| first.address("/register")),
        next: found.next.map(|key| asked.after(&key).address("/register")),
    };
    show(&Register {
        page: visit.page(l.public_register_title()),
        rows: found.rows.iter().map(|r| row(&visit, r)).collect(),
        filtered: first.address("/register") != "/register",
        json: first.address("/register.json"),
        asked,
        countries,
        pager,
    })
}

pub(super) async fn as_json(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let found = visit.app.store.register(&asked.filter()).await?;
    let next = found.next.map(|key| asked.after(&key).address("/register.json"));
    let observers = found.rows.into_iter().map(|r| Plain::of(&visit, r)).collect();
    Ok(Json(PlainPage { disclaimer: visit.l.public_register_disclaimer(), observers, next }).into_response())
}

fn row(visit: &Visit, r: &RegisterRow) -> Row {
    let l = visit.l;
    let (corrections, struck) = corrections(r);
    Row {
        before: corrections
            .iter()
            .map(|c| Before {
                since: l.partial_date(c.since),
                resolution: c.number.map(|n| n.to_string()).unwrap_or_default(),
                corrected: l.registrar_public_corrected(l.date(day(c))),
            })
            .collect(),
        struck: struck.map(|c| l.registrar_public_struck(l.date(day(c)))),
        name: r.name.clone(),
        country: r.country.as_deref().map_or_else(|| l.common_not_stated(), |code| l.country(code).to_owned()),
        since: r.since.map_or_else(|| l.common_unknown(), |since| l.partial_date(since)),
        resolution: r.resolution.map(|n| n.to_string()).unwrap_or_default(),
    }
}

/// The corrections of a line, and the one that struck it out: always its last.
fn corrections(r: &RegisterRow) -> (&[Correction], Option<&Correction>) {
    match (r.status, r.corrections.split_last()) {
        (Status::Struck, Some((last, before))) => (before, Some(last)),
        _ => (&r.corrections, None),
    }
}

fn day(correction: &Correction) -> Day {
    Calendar::moment(correction.at).day
}

impl Plain {
    fn of(visit: &Visit, r: RegisterRow) -> Self {
        let corrections = corrections(&r).0.iter().map(|c| PlainCorrection {
            since: c.since.to_string(),
            resolution: c.number.map(|n| n.0),
            corrected_on: day(c).to_string(),
        });
        Self {
            id: r.id.to_string(),
            corrections: corrections.collect(),
            name: r.name,
            country_name: r.country.as_deref().map(|code| visit.l.country(code).to_owned()),
            country: r.country,
            since: r.since.map(|s| s.to_string()),
            resolution: r.resolution,
            status: r.status.key(),
            recorded_from_before: r.recorded,
        }
    }
}

impl Asked {
    fn filter(&self) -> RegisterFilter {
        let after_id = self.after_id.parse().ok();
        RegisterFilter {
            name: self.q.trim().to_owned(),
            country: self.country.trim().to_owned(),
            since: self.since.trim().to_owned(),
            // What is no number is no resolution's: nothing is found, rather than everything.
            resolution: match self.resolution.trim() {
                "" => None,
                typed => Some(typed.parse().unwrap_or(0)),
            },
            after: after_id.map(|id| RegisterKey { name: self.after.clone(), id }),
        }
    }

    fn after(&self, key: &RegisterKey) -> Self {
        Self { after: key.name.clone(), after_id: key.id.to_string(), ..self.clone() }
    }

    fn address(&self, path: &str) -> String {
        let mut query = Serializer::new(String::new());
        let parts = [
            ("q", &self.q),
            ("country", &self.country),
            ("since", &self.since),
            ("resolution", &self.resolution),
            ("after", &self.after),
            ("after_id", &self.after_id),
        ];
        for (name, value) in parts.into_iter().filter(|(_, v)| !v.trim().is_empty()) {
            query.append_pair(name, value);
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}
