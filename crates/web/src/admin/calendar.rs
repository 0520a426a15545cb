//! The secretariat's calendar: its years, and the days off of one.

use super::days;
use crate::{
    error::{Answer, WebError, or_fault, see, show, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    house::{Command, Event, Year},
    kernel::{Calendar, Day, Digest, Envelope},
};
use jiff::{ToSpan, civil::Weekday};
use persistence::read::house::HouseFile;
use std::collections::{BTreeMap, BTreeSet};

/// Years ahead that the page lists: as far as Geneva's rule stands in for a list.
const AHEAD: i16 = 6;

#[derive(Template)]
#[template(path = "admin/calendar.html")]
struct Years {
    page: Page,
    years: Vec<YearLine>,
    missing: Vec<String>,
}

struct YearLine {
    year: i16,
    href: String,
    days: String,
    working: String,
    loaded: Option<(String, String)>,
    missing: bool,
}

#[derive(Template)]
#[template(path = "admin/year.html")]
struct YearPage {
    page: Page,
    form: Form,
    action: String,
    year: String,
    is_loaded: bool,
    preview: Option<Preview>,
}

/// What was understood, before it is loaded.
struct Preview {
    digest: String,
    days: Vec<DayLine>,
    dropped: Vec<String>,
    says: String,
}

struct DayLine {
    day: String,
    name: String,
    weekend: bool,
    new: bool,
}

pub(super) async fn years(signed: Signed) -> Answer {
    let file = signed.app.store.house_file(&signed.viewer()).await?;
    let missing = signed.app.store.years_missing().await?;
    let today = signed.app.moment().day.year();
    let first = file.house.years.keys().next().map_or(today, |y| *y.min(&today));
    let last = file.house.years.keys().next_back().map_or(today + AHEAD, |y| *y.max(&(today + AHEAD)));
    let l = signed.l;
    show(&Years {
        page: signed.desk(l.house_calendar()),
        years: (first..=last).map(|year| year_line(&signed, &file, year, missing.contains(&year))).collect(),
        missing: missing.iter().map(ToString::to_string).collect(),
    })
}

fn year_line(signed: &Signed, file: &HouseFile, year: i16, missing: bool) -> YearLine {
    let l = signed.l;
    let off = days_off(file, year);
    let loaded =
        file.events.iter().rev().find(|e| matches!(e.event, Event::CalendarLoaded { year: y, .. } if y == year));
    let count = off.iter().filter(|day| !is_weekend(**day)).count();
    YearLine {
        year,
        href: format!("/admin/calendar/{year}"),
        days: l.number(count as u64),
        working: l.number(working_days(year, &off)),
        loaded: loaded.map(|e| (l.instant_with_zone(e.at), file.name(e.by).unwrap_or_default().to_owned())),
        missing,
    }
}

pub(super) async fn show_form(signed: Signed, Path(year): Path<String>) -> Answer {
    let (year, file) = open(&signed, &year).await?;
    let lines: Vec<String> = days_off(&file, year).iter().map(ToString::to_string).collect();
    let form = Form::filled([
        ("days", lines.join("\n")),
        ("seen", file.house.seq.to_string()),
        ("command_id", signed.app.uuid().to_string()),
    ]);
    view(&signed, form, &file, year, None)
}

pub(super) async fn load(signed: Signed, Path(year): Path<String>, mut form: Form) -> Answer {
    let (year, file) = open(&signed, &year).await?;
    let listed = read(&signed, &mut form, year);
    let holidays: BTreeSet<Day> = listed.keys().copied().collect();
    if form.is_to_be_shown() {
        return view(&signed, form, &file, year, None);
    }
    let digest = digest(&holidays);
    // What is loaded is what was looked at: a list that was typed over is shown again first.
    if form.text("checked") != digest.to_string() {
        let preview = preview(&signed, &file, year, &listed);
        return view(&signed, form, &file, year, Some(preview));
    }
    let (command_id, seen) = form.envelope()?;
    let command = Command::LoadCalendar { year, content: Year { holidays, digest } };
    let envelope = Envelope { command_id, seen: Some(seen), command };
    let outcome = signed.app.store.house(&signed.viewer(), envelope, &[]).await;
    if or_fault(&signed, &mut form, "days", outcome)?.is_none() {
        return view(&signed, form, &file, year, None);
    }
    signed.say(signed.l.house_calendar_done(year.to_string()));
    Ok(see("/admin/calendar"))
}

async fn open(signed: &Signed, year: &str) -> Result<(i16, HouseFile), WebError> {
    let year = year.parse().map_err(|_| WebError::NotFound)?;
    // No list of days can be proposed for a year that cannot be.
    if !(2000..=2199).contains(&year) {
        return Err(WebError::NotFound);
    }
    Ok((year, signed.app.store.house_file(&signed.viewer()).await?))
}

/// The days that were typed, with their names; what is no day of this year is a fault.
fn read(signed: &Signed, form: &mut Form, year: i16) -> BTreeMap<Day, String> {
    let l = signed.l;
    let listed = days::read(form.value("days"));
    if let Some((at, line)) = listed.unread.first() {
        form.fault("days", l.house_calendar_unread(at.to_string(), line.as_str()));
    }
    if let Some((day, _)) = listed.days.iter().find(|(day, _)| day.year() != year) {
        form.fault("days", l.refused_day_of_another_year(l.date(day)));
    }
    if listed.days.is_empty() {
        form.fault("days", l.house_calendar_none());
    }
    listed.days.into_iter().collect()
}

fn digest(days: &BTreeSet<Day>) -> Digest {
    let list: Vec<String> = days.iter().map(ToString::to_string).collect();
    Digest::of(list.join("\n").as_bytes())
}

fn preview(signed: &Signed, file: &HouseFile, year: i16, listed: &BTreeMap<Day, String>) -> Preview {
    let l = signed.l;
    let (now, then): (BTreeSet<Day>, BTreeSet<Day>) = (days_off(file, year), listed.keys().copied().collect());
    let days = listed.iter().map(|(day, name)| DayLine {
        day: l.long_day(day),
        name: name.clone(),
        weekend: is_weekend(*day),
        new: !is_weekend(*day) && !now.contains(day),
    });
    let working = working_days(year, &then);
    Preview {
        digest: digest(&then).to_string(),
        days: days.collect(),
        dropped: now.difference(&then).map(|day| l.long_day(day)).collect(),
        says: l.house_calendar_understood(then.len(), l.number(working), l.number(then.len() as u64)),
    }
}

/// The days off of a year: as they were loaded, or as Geneva keeps them by rule.
fn days_off(file: &HouseFile, year: i16) -> BTreeSet<Day> {
    if let Some(loaded) = file.house.years.get(&year) {
        return loaded.holidays.clone();
    }
    let by_rule = Calendar::geneva(year, year);
    days_of(year).filter(|day| !is_weekend(*day) && by_rule.is_working(*day) == Ok(false)).collect()
}

fn working_days(year: i16, off: &BTreeSet<Day>) -> u64 {
    days_of(year).filter(|day| !is_weekend(*day) && !off.contains(day)).count() as u64
}

fn days_of(year: i16) -> impl Iterator<Item = Day> {
    let first = Day::new(year, 1, 1).ok();
    std::iter::successors(first, |day| day.checked_add(1.day()).ok()).take_while(move |day| day.year() == year)
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn view(signed: &Signed, form: Form, file: &HouseFile, year: i16, preview: Option<Preview>) -> Answer {
    let view = YearPage {
        page: signed.desk(signed.l.house_calendar_year(year.to_string())).with_form(&form),
        action: format!("/admin/calendar/{year}"),
        year: year.to_string(),
        is_loaded: file.house.years.contains_key(&year),
        preview,
        form,
    };
    show_with(view.form.status(), &view)
}
