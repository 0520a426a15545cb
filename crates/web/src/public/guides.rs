//! The guiding documents, and what is taken from each.

use crate::{
    error::{Answer, show},
    page::Page,
    visit::Visit,
};
use askama::Template;
use domain::instruments::{Consulted, Instrument};
use locale::{L10n, words};

#[derive(Template)]
#[template(path = "public/guides.html")]
struct Guides {
    page: Page,
    lines: Vec<Line>,
}

struct Line {
    key: &'static str,
    title: String,
    about: String,
    date: String,
    symbol: String,
    amendments: Vec<String>,
    read: bool,
    consulted: String,
    criteria: Vec<(&'static str, String)>,
    all: bool,
}

pub(super) async fn show_page(visit: Visit) -> Answer {
    let l = visit.l;
    let lines = Instrument::ALL.into_iter().map(|i| line(l, i)).collect();
    show(&Guides { page: visit.page(l.public_guides_title()), lines })
}

fn line(l: &L10n, i: Instrument) -> Line {
    let all = i.criteria().len() == domain::criteria::CriterionKey::ALL.len();
    Line {
        key: i.key(),
        title: words::instrument(l, i),
        about: words::instrument_takes(l, i),
        date: i.day().map_or_else(|| i.year().to_string(), |day| l.date(day)),
        symbol: i.symbol().unwrap_or_default().to_owned(),
        amendments: i
            .amendments()
            .iter()
            .map(|(_, since, mark)| l.public_guides_amended(l.date(since), words::mark(l, *mark)))
            .collect(),
        read: i.consulted() == Consulted::Read,
        consulted: words::consulted(l, i.consulted()),
        criteria: if all {
            Vec::new()
        } else {
            i.criteria().iter().map(|key| (key.key(), words::criterion_title(l, *key))).collect()
        },
        all,
    }
}
