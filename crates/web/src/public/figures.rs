//! How files fare, for everybody: only where so many tell that it is said of none of them.

use crate::{
    chart::{Chart, Row, Shown, Value},
    error::{Answer, WebError, show},
    page::Page,
    visit::Visit,
};
use askama::Template;
use axum::extract::Path;
use domain::application::{Pace, StateKind, fairness::Told};
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
        few: fairness.told.decisions.is_none(),
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
    let told = &fairness.told;
    let pace = fairness.pace.map(|pace| took(l, pace));
    let outcomes = told.decisions.map(|decisions| outcomes(l, told, decisions));
    let rounds = (!told.rounds.is_empty()).then(|| rounds(l, told));
    let steps = (!fairness.stays.is_empty()).then(|| steps(l, fairness));
    let asked = told.asked.map(|[once, again]| asked(l, once, again));
    let departures = (!told.departures.is_empty()).then(|| departures(l, told));
    [pace, steps, outcomes, rounds, asked, departures].into_iter().flatten().collect()
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

fn steps(l: &L10n, fairness: &Fairness) -> Chart {
    let row = |(step, pace): &(StateKind, Pace)| {
        Row::new(words::step_for_public(l, *step), [u64::from(pace.half), u64::from(pace.most)])
    };
    let heads = [l.figures_public_steps_step(), l.figures_public_steps_half(), l.figures_public_steps_most()];
    Chart {
        key: "steps",
        title: l.figures_public_steps(),
        about: l.figures_public_steps_about(),
        heads: heads.into(),
        rows: fairness.stays.iter().map(row).collect(),
        drawn: 2,
        in_time: false,
    }
}

fn outcomes(l: &L10n, told: &Told, decisions: u64) -> Chart {
    let row = |(outcome, files): &(_, Option<u64>)| {
        let share = files.map(|files| (files * 100 + decisions / 2).checked_div(decisions).unwrap_or(0));
        Row { href: None, label: words::outcome(l, *outcome), values: [share, *files].map(|n| value(l, n)).into() }
    };
    Chart {
        key: "decisions",
        title: l.figures_public_outcomes(),
        about: l.figures_public_outcomes_about(l.number(decisions)),
        heads: vec![l.figures_public_outcomes(), l.figures_public_outcomes_about_share(), l.figures_files()],
        rows: told.outcomes.iter().map(row).collect(),
        drawn: 1,
        in_time: false,
    }
}

/// A chart of how many files each, where that may be told.
fn of_files(l: &L10n, key: &'static str, about: [String; 3], rows: Vec<(String, Option<u64>)>) -> Chart {
    let [title, about, head] = about;
    let row = |(label, files)| Row { label, href: None, values: vec![value(l, files)] };
    let rows = rows.into_iter().map(row).collect();
    Chart { key, title, about, heads: vec![head, l.figures_files()], rows, drawn: 1, in_time: false }
}

fn rounds(l: &L10n, told: &Told) -> Chart {
    let rows = told.rounds.iter().map(|(round, files)| (words::deferral_round(l, *round), *files)).collect();
    let about = [l.figures_public_rounds(), l.figures_public_rounds_about(), l.figures_deferred_round_name()];
    of_files(l, "deferrals", about, rows)
}

fn asked(l: &L10n, once: Option<u64>, again: Option<u64>) -> Chart {
    let rows = vec![(l.figures_asked_once(), once), (l.figures_asked_again(), again)];
    of_files(l, "questions", [l.figures_asked(), l.figures_asked_about(), l.figures_asked_what()], rows)
}

fn departures(l: &L10n, told: &Told) -> Chart {
    let rows = told.departures.iter().map(|(departure, files)| (words::departure(l, *departure), *files)).collect();
    let about =
        [l.figures_public_departures(), l.figures_public_departures_about(), l.figures_public_departures_what()];
    of_files(l, "departures", about, rows)
}

fn value(l: &L10n, told: Option<u64>) -> Value {
    told.map_or_else(|| Value::Untold(l.figures_public_few_files()), Value::Number)
}
