//! Whether the place works.

use crate::{
    error::{Answer, show},
    page::Page,
    visit::Signed,
};
use askama::Template;
use domain::kernel::Instant;
use locale::L10n;
use persistence::read::{
    health::{Health, Part},
    works::{OVERDUE_SECONDS, SILENT_SECONDS},
};

#[derive(Template)]
#[template(path = "admin/health.html")]
struct HealthPage {
    page: Page,
    ails: Vec<String>,
    /// What is said where nothing ails.
    fine: String,
    facts: Vec<Fact>,
}

/// One line: what, how it is, and whether that is well.
struct Fact {
    title: String,
    says: String,
    word: String,
    tone: &'static str,
}

/// Whether something is as it should be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Well,
    Unwell,
    /// Nothing is wrong with what is not there; what that means is said beside it.
    Unset,
}

impl From<bool> for Stands {
    fn from(well: bool) -> Self {
        if well { Self::Well } else { Self::Unwell }
    }
}

impl Fact {
    fn new(l: &L10n, title: String, says: String, stands: impl Into<Stands>) -> Self {
        let (word, tone) = match stands.into() {
            Stands::Well => (l.house_well(), "met"),
            Stands::Unwell => (l.house_unwell(), "unmet"),
            Stands::Unset => (l.house_unset(), "judge"),
        };
        Self { title, says, word, tone }
    }
}

/// The setting that names a scanner.
const SCANNER_SETTING: &str = "ANTECHAMBER_CLAMD";

/// Who looks for viruses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scanner {
    /// Nobody: each file is said to be not scanned.
    Nobody,
    /// `clamd` answers.
    There,
    /// `clamd` does not answer: no file is taken.
    Silent,
}

pub(super) async fn show_page(signed: Signed) -> Answer {
    let health = signed.app.store.health(&signed.viewer()).await?;
    let scanner = scanner(&signed).await;
    show(&HealthPage {
        page: signed.desk(signed.l.house_health()),
        ails: ails(&signed, &health, scanner),
        fine: fine(signed.l, scanner),
        facts: facts(&signed, &health, scanner),
    })
}

/// What is said where nothing ails.
pub(super) fn fine(l: &L10n, scanner: Scanner) -> String {
    match scanner {
        Scanner::Nobody => l.house_step_health_unscanned(),
        Scanner::There | Scanner::Silent => l.house_step_health(),
    }
}

/// Who looks for viruses now.
pub(super) async fn scanner(signed: &Signed) -> Scanner {
    match &signed.app.settings.clamd {
        None => Scanner::Nobody,
        Some(clamd) if clamd.answers().await => Scanner::There,
        Some(_) => Scanner::Silent,
    }
}

/// Whether a worker was heard of lately.
fn works(signed: &Signed, health: &Health) -> bool {
    let since = signed.app.now().plus_seconds(-SILENT_SECONDS);
    health.worker.is_some_and(|at| at >= since)
}

/// Whether messages wait longer than a worker at work lets them.
fn post_flows(signed: &Signed, health: &Health) -> bool {
    let since = signed.app.now().plus_seconds(-OVERDUE_SECONDS);
    // What is held on purpose waits as long as it is told to.
    signed.house.mail.held.is_some() || health.post.oldest.is_none_or(|at| at >= since)
}

/// What is not well, the gravest first.
pub(super) fn ails(signed: &Signed, health: &Health, scanner: Scanner) -> Vec<String> {
    let l = signed.l;
    let mut ails = Vec::new();
    for part in &health.silent {
        ails.push(match part {
            Part::Database => l.house_ails_database(),
            Part::Documents => l.house_ails_documents(),
        });
    }
    if scanner == Scanner::Silent {
        ails.push(l.house_ails_scanner());
    }
    if signed.house.mail.held.is_some() {
        ails.push(l.messages_all_ail());
    }
    if signed.house.mail.trial.is_some() {
        ails.push(l.messages_trial_ail());
    }
    if !works(signed, health) {
        ails.push(l.house_ails_worker());
    }
    if health.failing > 0 || health.overdue > 0 {
        let late = health.failing.max(health.overdue);
        ails.push(l.house_ails_schedule(late, l.number(late)));
    }
    if health.post.failed > 0 {
        ails.push(l.house_ails_post(health.post.failed, l.number(health.post.failed)));
    }
    if !post_flows(signed, health) {
        ails.push(l.house_ails_waiting());
    }
    if let Some(year) = health.years_missing.first() {
        ails.push(l.house_ails_calendar(year.to_string()));
    }
    if health.disks.iter().any(|disk| disk.is_short()) {
        ails.push(l.house_ails_disk());
    }
    ails
}

fn facts(signed: &Signed, health: &Health, scanner: Scanner) -> Vec<Fact> {
    let l = signed.l;
    let answers = |part| {
        let well = !health.silent.contains(&part);
        (if well { l.house_health_answers() } else { l.house_health_silent() }, well)
    };
    let is_well = health.post.failed == 0 && post_flows(signed, health) && signed.house.mail.held.is_none();
    let fact = |title, (says, well): (String, bool)| Fact::new(l, title, says, well);
    let database = &health.database;
    let kind = if database.shared { "PostgreSQL" } else { "SQLite" };
    let (answer, well) = answers(Part::Database);
    let about = l.house_health_database_about(kind, database.version.as_str(), l.file_size(database.size));
    let mut facts = vec![
        fact(l.house_health_database(), (format!("{answer} · {about}"), well)),
        fact(l.house_health_schema(), (database.schema.clone(), true)),
        fact(l.house_health_documents(), answers(Part::Documents)),
        scanned(l, scanner),
        fact(l.house_health_worker(), (since(signed, health.worker), works(signed, health))),
        fact(
            l.house_health_schedule(),
            (
                l.house_health_schedule_about(l.number(health.overdue), l.number(health.failing)),
                health.overdue == 0 && health.failing == 0,
            ),
        ),
        fact(l.house_health_post(), (post(signed, health), is_well)),
        fact(l.house_calendar(), calendar(signed, health)),
    ];
    for disk in &health.disks {
        let says = l.house_health_disk_about(l.file_size(disk.free), l.file_size(disk.total));
        facts.push(fact(l.house_health_disk(), (says, !disk.is_short())));
    }
    facts
}

/// Whether somebody looks for viruses, and what it means where nobody does.
fn scanned(l: &L10n, scanner: Scanner) -> Fact {
    let (says, stands) = match scanner {
        Scanner::Nobody => (l.house_health_scanner_none(SCANNER_SETTING), Stands::Unset),
        Scanner::There => (l.house_health_answers(), Stands::Well),
        Scanner::Silent => (l.house_health_silent(), Stands::Unwell),
    };
    Fact::new(l, l.house_health_scanner(), says, stands)
}

fn since(signed: &Signed, at: Option<Instant>) -> String {
    at.map_or_else(|| signed.l.house_never(), |at| signed.l.instant_with_zone(at))
}

fn post(signed: &Signed, health: &Health) -> String {
    let l = signed.l;
    let counts = l.house_health_post_about(l.number(health.post.waiting), l.number(health.post.failed));
    let counts = match health.post.held {
        0 => counts,
        held => format!("{counts} · {}", l.messages_health_held(l.number(held))),
    };
    match health.post.oldest {
        Some(oldest) => format!("{counts} · {}", l.house_health_post_oldest(l.instant_with_zone(oldest))),
        None => counts,
    }
}

fn calendar(signed: &Signed, health: &Health) -> (String, bool) {
    let l = signed.l;
    let missing: Vec<String> = health.years_missing.iter().map(ToString::to_string).collect();
    if missing.is_empty() {
        (l.house_step_calendar(), true)
    } else {
        (l.house_step_calendar_missing(l.list_and(&missing)), false)
    }
}
