//! How files fare, for everybody: only where so many tell that it is said of none of them.

use crate::{
    chart::{Chart, Row, Shown, Value},
    error::{Answer, WebError, show},
    page::Page,
    visit::Visit,
};
use askama::Template;
use axum::extract::Path;
use domain::application::Pace;
use locale::{L10n, words};
use persistence::read::tallies::Fairness;

const PATH: &str = "/figures";

#[derive(Template)]
#[template(path = "public/figures.html")]
struct Figures {
    page: Page,
    charts: Vec<Shown>,
    few: bool,
}

/// `GET /figures`
pub(super) async fn show_page(visit: Visit) -> Answer {
    let (l, fairness) = (visit.l, visit.app.store.fairness().await?);
    show(&Figures {
        page: visit.page(l.figures_public()),
        few: fairness.decisions.is_none(),
        charts: charts(l, &fairness).into_iter().map(|chart| chart.shown(l, PATH)).collect(),
    })
}

/// `GET /figures/{file}`
pub(super) async fn file(visit: Visit, Path(file): Path<String>) -> Answer {
    let fairness = visit.app.store.fairness().await?;
    let chart = charts(visit.l, &fairness).into_iter().find(|chart| file == format!("{}.csv", chart.key));
    chart.ok_or(WebError::NotFound)?.file()
}

fn charts(l: &L10n, fairness: &Fairness) -> Vec<Chart> {
    let pace = fairness.pace.map(|pace| took(l, pace));
    let outcomes = fairness.decisions.map(|decisions| outcomes(l, fairness, decisions));
    let again = fairness.deferred_again.zip(fairness.asked_again).map(|(deferred, asked)| again(l, deferred, asked));
    [pace, outcomes, again].into_iter().flatten().collect()
}

fn took(l: &L10n, pace: Pace) -> Chart {
    Chart {
        key: "time",
        title: l.figures_public_pace(),
        about: l.figures_public_pace_about(),
        heads: vec![l.figures_public_pace_head(), l.figures_public_pace_days()],
        rows: vec![
            Row::new(l.figures_public_pace_half(), [u64::from(pace.half)]),
            Row::new(l.figures_public_pace_most(), [u64::from(pace.most)]),
        ],
        drawn: 1,
        in_time: false,
    }
}

fn outcomes(l: &L10n, fairness: &Fairness, decisions: u64) -> Chart {
    let row = |(outcome, files): &(_, Option<u64>)| {
        let share = files.map(|files| (files * 100 + decisions / 2).checked_div(decisions).unwrap_or(0));
        Row { label: words::outcome(l, *outcome), href: None, values: [share, *files].map(|n| value(l, n)).into() }
    };
    Chart {
        key: "decisions",
        title: l.figures_public_outcomes(),
        about: l.figures_public_outcomes_about(l.number(decisions)),
        heads: vec![l.figures_public_outcomes(), l.figures_public_outcomes_about_share(), l.figures_files()],
        rows: fairness.outcomes.iter().map(row).collect(),
        drawn: 1,
        in_time: false,
    }
}

fn again(l: &L10n, deferred: Option<u64>, asked: Option<u64>) -> Chart {
    let row = |label, files| Row { label, href: None, values: vec![value(l, files)] };
    Chart {
        key: "again",
        title: l.figures_public_again(),
        about: l.figures_public_again_about(),
        heads: vec![l.figures_public_again_what(), l.figures_files()],
        rows: vec![row(l.figures_public_again_deferred(), deferred), row(l.figures_public_again_asked(), asked)],
        drawn: 1,
        in_time: false,
    }
}

fn value(l: &L10n, told: Option<u64>) -> Value {
    told.map_or_else(|| Value::Untold(l.figures_public_few_files()), Value::Number)
}
