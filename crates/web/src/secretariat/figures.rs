//! The figures of the house: where files stand, how long they take, what is in the way.

use super::sought::Asked;
use crate::{
    app::rulebook,
    chart::{Chart, Row, Shown, Value},
    error::{Answer, WebError, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    application::StateKind,
    criteria::{CriterionKey, Parameters},
    kernel::Calendar,
};
use locale::{L10n, countries::Region, words};
use persistence::read::tallies::{AGES, Month, NextList, Tallies};

const PATH: &str = "/desk/figures";

#[derive(Template)]
#[template(path = "secretariat/figures.html")]
struct Figures {
    page: Page,
    charts: Vec<Shown>,
    no_list: bool,
}

/// `GET /desk/figures`
pub(super) async fn show_page(signed: Signed) -> Answer {
    let (l, tallies) = (signed.l, signed.app.store.tallies(&signed.viewer()).await?);
    let rulebook = rulebook()?;
    show(&Figures {
        page: signed.desk(l.figures()),
        charts: charts(l, &tallies, rulebook.parameters()).into_iter().map(|chart| chart.shown(l, PATH)).collect(),
        no_list: tallies.next.is_none(),
    })
}

/// `GET /desk/figures/{file}`
pub(super) async fn file(signed: Signed, Path(file): Path<String>) -> Answer {
    let tallies = signed.app.store.tallies(&signed.viewer()).await?;
    let rulebook = rulebook()?;
    let charts = charts(signed.l, &tallies, rulebook.parameters());
    let chart = charts.into_iter().find(|chart| file == format!("{}.csv", chart.key));
    chart.ok_or(WebError::NotFound)?.file()
}

fn charts(l: &L10n, t: &Tallies, parameters: &Parameters) -> Vec<Chart> {
    let mut charts = vec![open(l, t), months(l, t), stays(l, t, parameters), ages(l, t), load(l, t)];
    charts.extend(t.next.as_ref().map(|next| next_list(l, next)));
    charts.extend([closed(l, t), regions(l, t), unmet(l, t), asked(l, t), deferred(l, t), excepted(l, t)]);
    charts.extend([against(l, t), despite(l, t)]);
    charts
}

/// A chart of one figure a row.
fn of_files(
    l: &L10n,
    key: &'static str,
    title: String,
    about: String,
    head: String,
    rows: Vec<(String, u64)>,
) -> Chart {
    let rows = rows.into_iter().map(|(label, files)| Row::new(label, [files])).collect();
    Chart { key, title, about, heads: vec![head, l.figures_files()], rows, drawn: 1, in_time: false }
}

fn states(l: &L10n, states: &[(StateKind, u64)]) -> Vec<(String, u64)> {
    states.iter().map(|(state, files)| (words::state(l, *state), *files)).collect()
}

fn open(l: &L10n, t: &Tallies) -> Chart {
    of_files(l, "open", l.figures_open(), l.figures_open_about(), l.desk_column_state(), states(l, &t.open))
}

fn closed(l: &L10n, t: &Tallies) -> Chart {
    of_files(l, "closed", l.figures_closed(), l.figures_closed_about(), l.desk_column_state(), states(l, &t.closed()))
}

fn months(l: &L10n, t: &Tallies) -> Chart {
    let kinds = t.months.first().map(|m| m.closed.iter().map(|(state, _)| words::state(l, *state)).collect());
    let kinds: Vec<String> = kinds.unwrap_or_default();
    let row = |month: &Month| {
        let closed = month.closed.iter().map(|(_, files)| *files);
        Row::new(l.month_and_year(month.first), [month.received, closed.clone().sum()].into_iter().chain(closed))
    };
    let heads = [l.figures_months_month(), l.figures_months_received(), l.figures_months_closed()];
    Chart {
        key: "months",
        title: l.figures_months(),
        about: l.figures_months_about(),
        heads: heads.into_iter().chain(kinds).collect(),
        rows: t.months.iter().map(row).collect(),
        drawn: 2,
        in_time: true,
    }
}

fn stays(l: &L10n, t: &Tallies, parameters: &Parameters) -> Chart {
    let rows = t.stays.iter().map(|(state, pace)| {
        let limit = state.working_days(parameters);
        let limit = limit.map_or_else(|| Value::Untold(l.figures_stays_no_limit()), |days| Value::Number(days.into()));
        let [half, most] = [pace.half, pace.most].map(|days| Value::Number(days.into()));
        Row {
            href: None,
            label: words::state(l, *state),
            values: vec![half, most, limit, Value::Number(pace.files as u64)],
        }
    });
    let limit = l.figures_stays_limit();
    Chart {
        key: "stays",
        title: l.figures_stays(),
        about: l.figures_stays_about(),
        heads: vec![l.desk_column_state(), l.figures_stays_half(), l.figures_stays_most(), limit, l.figures_files()],
        rows: rows.collect(),
        drawn: 2,
        in_time: false,
    }
}

fn regions(l: &L10n, t: &Tallies) -> Chart {
    let files = |region: Option<Region>| {
        t.countries.iter().filter(|(code, _)| code.and_then(Region::of) == region).map(|(_, files)| files).sum::<u64>()
    };
    let mut rows: Vec<_> = Region::ALL.map(|region| (words::region(l, region), files(Some(region)))).into();
    rows.extend(Some((l.figures_regions_unknown(), files(None))).filter(|(_, files)| *files > 0));
    of_files(l, "regions", l.figures_regions(), l.figures_regions_about(), l.figures_regions_region(), rows)
}

fn criteria(l: &L10n, found: &[(CriterionKey, u64)]) -> Vec<(String, u64)> {
    found.iter().map(|(criterion, files)| (words::criterion_title(l, *criterion), *files)).collect()
}

fn unmet(l: &L10n, t: &Tallies) -> Chart {
    let rows = criteria(l, &t.unmet());
    of_files(l, "unmet", l.figures_unmet(), l.figures_unmet_about(), l.figures_unmet_criterion(), rows)
}

fn excepted(l: &L10n, t: &Tallies) -> Chart {
    let row = |(criterion, files): (CriterionKey, [u64; 2])| Row::new(words::criterion_title(l, criterion), files);
    Chart {
        key: "exceptions",
        title: l.figures_excepted(),
        about: l.figures_excepted_about(),
        heads: vec![l.figures_unmet_criterion(), l.figures_excepted_files(), l.figures_excepted_proceeded()],
        rows: t.set_aside().into_iter().map(row).collect(),
        drawn: 2,
        in_time: false,
    }
}

fn deferred(l: &L10n, t: &Tallies) -> Chart {
    let rows = t.deferred().into_iter().map(|(round, files)| (words::deferral_round(l, round), files)).collect();
    of_files(l, "deferrals", l.figures_deferred(), l.figures_deferred_about(), l.figures_deferred_round_name(), rows)
}

fn asked(l: &L10n, t: &Tallies) -> Chart {
    let rows = [l.figures_asked_once(), l.figures_asked_again()].into_iter().zip(t.asked()).collect();
    of_files(l, "questions", l.figures_asked(), l.figures_asked_about(), l.figures_asked_what(), rows)
}

fn despite(l: &L10n, t: &Tallies) -> Chart {
    let rows = t.despite().into_iter().map(|(odd, files)| (words::odd(l, odd), files)).collect();
    of_files(l, "warnings", l.figures_despite(), l.figures_despite_about(), l.figures_despite_what(), rows)
}

fn against(l: &L10n, t: &Tallies) -> Chart {
    let rows = t.against().into_iter().map(|((advice, outcome), files)| {
        (l.figures_against_one(words::advice(l, advice), words::outcome(l, outcome)), files)
    });
    let (title, about) = (l.figures_against(), l.figures_against_about());
    of_files(l, "against-advice", title, about, l.figures_against_pair(), rows.collect())
}

fn ages(l: &L10n, t: &Tallies) -> Chart {
    let begins = [0].into_iter().chain(AGES);
    let label = |(from, to): (u32, Option<&u32>)| match to {
        // A band ends on the day before the next begins.
        Some(next) => l.figures_ages_between(l.number(from), l.number(next - 1)),
        None => l.figures_ages_beyond(l.number(from)),
    };
    let labels = begins.zip(AGES.iter().map(Some).chain([None])).map(label);
    let rows = labels.zip(t.ages.iter().copied()).collect();
    of_files(l, "ages", l.figures_ages(), l.figures_ages_about(), l.figures_ages_age(), rows)
}

fn load(l: &L10n, t: &Tallies) -> Chart {
    let rows = t.load.iter().map(|load| {
        let row = Row::new(load.name.clone().unwrap_or_else(|| l.desk_nobody()), [load.files, load.overdue]);
        row.leads_to(Asked::held_by(load.holder))
    });
    Chart {
        key: "load",
        title: l.figures_load(),
        about: l.figures_load_about(),
        heads: vec![l.desk_column_holder(), l.figures_files(), l.figures_load_overdue()],
        rows: rows.collect(),
        drawn: 2,
        in_time: false,
    }
}

fn next_list(l: &L10n, next: &NextList) -> Chart {
    let likely = next.likely.map_or_else(|| Value::Untold(l.common_unknown()), Value::Number);
    let closes = l.long_day(Calendar::moment(next.closes).day);
    let mut about = l.figures_next_about(words::session(l, next.session), closes);
    if next.likely.is_none() {
        about = format!("{about} {}", l.figures_next_about_untold());
    }
    Chart {
        key: "next-list",
        title: l.figures_next(),
        about,
        heads: vec![l.figures_next(), l.figures_files()],
        rows: vec![
            Row::new(l.figures_next_about_ready(), [next.ready]),
            Row::new(l.figures_next_about_waiting(), [next.waiting]),
            Row { values: vec![likely], ..Row::new(l.figures_next_about_likely(), []) },
        ],
        drawn: 1,
        in_time: false,
    }
}
