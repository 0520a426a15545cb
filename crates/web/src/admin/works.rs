//! What the clock did last and will do, and what of it failed. Kinds of steps and times alone: whoever
//! manages the place has no part in any case.

use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::{application, council, house, kernel::StreamKind};
use locale::{L10n, words};
use persistence::{
    NEW_DAYS, Ran, SCREEN,
    read::works::{SILENT_SECONDS, StepAhead, Steps},
};

#[derive(Template)]
#[template(path = "admin/schedule.html")]
struct Schedule {
    page: Page,
    worker: String,
    works: bool,
    overdue: String,
    kinds: Vec<KindLine>,
    ahead: Vec<StepLine>,
    failing: Vec<StepLine>,
}

struct KindLine {
    what: String,
    stream: String,
    count: String,
    next: String,
    last: String,
    /// How the last one ended; nothing where there was none.
    ended: String,
    failed: bool,
}

struct StepLine {
    what: String,
    stream: String,
    due: String,
    next: String,
    attempts: String,
    error: String,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let works = signed.app.store.works(&signed.viewer()).await?;
    let l = signed.l;
    let since = signed.app.now().plus_seconds(-SILENT_SECONDS);
    show(&Schedule {
        page: signed.desk(l.house_schedule()),
        worker: works.worker.map_or_else(|| l.house_never(), |at| l.instant_with_zone(at)),
        works: works.worker.is_some_and(|at| at >= since),
        overdue: if works.overdue == 0 {
            String::new()
        } else {
            l.house_schedule_overdue(works.overdue, l.number(works.overdue))
        },
        kinds: works.kinds.iter().map(|kind| kind_line(l, kind)).collect(),
        ahead: works.ahead.iter().map(|step| step_line(l, step)).collect(),
        failing: works.failing.iter().map(|step| step_line(l, step)).collect(),
    })
}

fn kind_line(l: &L10n, steps: &Steps) -> KindLine {
    KindLine {
        what: step(l, steps.stream, &steps.what),
        stream: words::stream(l, steps.stream),
        count: l.number(steps.count),
        next: steps.next.map_or_else(|| l.house_schedule_next_none(), |at| l.instant(at)),
        last: steps.last.map_or_else(|| l.house_never(), |(at, _)| l.instant(at)),
        ended: steps.last.map(|(_, ran)| ended(l, ran)).unwrap_or_default(),
        failed: steps.last.is_some_and(|(_, ran)| ran == Ran::Failed),
    }
}

fn ended(l: &L10n, ran: Ran) -> String {
    match ran {
        Ran::Taken => l.house_schedule_taken(),
        Ran::Postponed => l.house_schedule_postponed(),
        Ran::Failed => l.house_schedule_failed(),
    }
}

fn step_line(l: &L10n, ahead: &StepAhead) -> StepLine {
    StepLine {
        what: step(l, ahead.stream, &ahead.what),
        stream: words::stream(l, ahead.stream),
        due: l.instant(ahead.due),
        next: l.instant(ahead.next),
        attempts: l.number(ahead.attempts),
        error: ahead.error.clone().unwrap_or_default(),
    }
}

/// What a step is called; its key where it has no name.
fn step(l: &L10n, stream: StreamKind, what: &str) -> String {
    let of_session = || council::CommandKind::from_key(what).map(|kind| words::session_command(l, kind));
    let of_application = || application::CommandKind::from_key(what).map(|kind| words::command(l, kind));
    let of_files = || (what == NEW_DAYS).then(|| l.house_schedule_new_days());
    let of_house = || match what {
        SCREEN => Some(l.sanctions_step()),
        _ => (what == house::CommandKind::WarnCalendar.key()).then(|| l.house_schedule_warn_calendar()),
    };
    let of_a_file = || (what == SCREEN).then(|| l.sanctions_step_file());
    let named = match stream {
        StreamKind::CouncilSession => of_session().or_else(of_files).or_else(of_application),
        StreamKind::House => of_house(),
        _ => of_application().or_else(of_a_file),
    };
    named.unwrap_or_else(|| what.to_owned())
}
