//! Decisions from a pasted table: looked at before anything is written, with what the law says beside
//! each line.

use super::{
    decision::{self, Typed, read_rule},
    head::SessionHead,
    offered, outcome,
    several::{self, Line, Verdict, Weighed},
    tabled::{self, Cells, Items, Table, Understood},
};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    council::{CommandKind, DecisionRule, Taken},
    kernel::{ApplicationId, CouncilSessionId, Day, ResolutionId},
};
use locale::words;
use persistence::read::council::SessionFile;
use std::collections::{BTreeMap, BTreeSet};

/// Lines that are taken at once: more than any session has had items.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "council/minutes.html")]
struct MinutesPage {
    page: Page,
    head: SessionHead,
    form: Form,
    command_id: String,
    resolutions: Vec<(String, String)>,
    /// Rules of lines without votes, and of lines with some.
    rules: Vec<(String, String)>,
    vote_rules: Vec<(String, String)>,
    rows: Vec<Row>,
    /// Headings that were not understood.
    strange: String,
    /// By which the next press says that what is odd was seen; nothing where all is as usual.
    noticed: String,
    /// By which it says that what it records was checked.
    checked: String,
    tally: String,
    /// What the button says that records them; nothing while a line is wrong.
    record: Option<String>,
}

/// A line as it was read.
struct Row {
    number: String,
    name: String,
    outcome: String,
    votes: String,
    reasons: String,
    class: &'static str,
    notes: Vec<String>,
}

/// A line with what it means, or with what is wrong with it.
struct Read {
    cells: Cells,
    outcome: Result<Understood, String>,
}

impl Read {
    /// What is wrong with it, or what the law says of it.
    fn verdict(&self, verdicts: &BTreeMap<ApplicationId, Verdict>) -> Option<Verdict> {
        match &self.outcome {
            Err(says) => Some(Verdict::No(says.clone())),
            Ok(understood) => verdicts.get(&understood.application).cloned(),
        }
    }
}

/// What was pasted, as it was understood.
#[derive(Default)]
struct Looked {
    lines: Vec<Read>,
    /// Headings that name no column.
    strange: Vec<String>,
}

/// What holds of all lines.
struct Frame {
    resolution: ResolutionId,
    on: Day,
    /// Where there was no vote.
    rule: DecisionRule,
    /// Where there was one.
    vote_rule: DecisionRule,
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::RecordOutcome).await?;
    let mut values = decision::usual(&file.session);
    values.push(("vote_rule", DecisionRule::CONSTITUTION.key().to_owned()));
    page(&signed, &file, Form::filled(values), Looked::default(), &Weighed::default())
}

fn page(signed: &Signed, file: &SessionFile, form: Form, looked: Looked, weighed: &Weighed) -> Answer {
    let l = signed.l;
    let form = decision::named(l, form).naming([
        ("lines", l.minutes_lines().as_str()),
        ("rule", l.minutes_rule().as_str()),
        ("vote_rule", l.minutes_vote_rule().as_str()),
    ]);
    let judged: Vec<_> = looked.lines.into_iter().map(|read| (read.verdict(&weighed.verdicts), read)).collect();
    let good = judged.iter().filter(|(v, _)| matches!(v, Some(Verdict::Lawful | Verdict::Odd(_)))).count();
    let recorded = judged.iter().filter(|(v, _)| matches!(v, Some(Verdict::Recorded))).count();
    let wrong = judged.len() - good - recorded;
    let number = |n: usize| l.number(n as u64);
    let view = MinutesPage {
        page: signed.desk(l.minutes_table()).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        command_id: signed.app.uuid().to_string(),
        resolutions: decision::resolutions(signed, file),
        rules: decision::rules(signed, |rule| !rule.needs_votes()),
        vote_rules: decision::rules(signed, DecisionRule::needs_votes),
        strange: looked.strange.join(" · "),
        noticed: several::noticed(&weighed.verdicts),
        checked: weighed.checked.clone(),
        tally: if judged.is_empty() { String::new() } else { l.minutes_tally(number(good), number(wrong)) },
        record: (wrong == 0 && good > 0).then(|| l.minutes_submit(good, number(good))),
        rows: judged.into_iter().map(|(verdict, read)| row(signed, file, verdict, read)).collect(),
        form,
    };
    show_with(view.form.status(), &view)
}

fn row(signed: &Signed, file: &SessionFile, verdict: Option<Verdict>, read: Read) -> Row {
    let l = signed.l;
    let (class, notes) = verdict.map(|v| (v.class(), v.words(l))).unwrap_or_default();
    let number = l.number(read.cells.at);
    let Cells { names, outcome, votes, reasons, .. } = read.cells;
    let name = names.join(" · ");
    let Ok(understood) = read.outcome else {
        return Row { number, name, outcome, votes, reasons, class, notes };
    };
    let known = file.session.item(understood.application).zip(file.files.get(&understood.application));
    Row {
        number,
        name: known.map_or(name, |(item, listed)| several::named(file, item, listed)),
        outcome: words::outcome(l, understood.outcome.kind),
        votes: several::votes(l, understood.votes),
        reasons: understood.outcome.reasons,
        class,
        notes,
    }
}

fn frame(signed: &Signed, form: &mut Form) -> Option<Frame> {
    let resolution = form.chosen("resolution", |id| id.parse().ok());
    let on = form.day("on", signed.l.council_fault_day());
    let rule = read_rule(signed, form);
    let vote_rule = form.chosen("vote_rule", |key| DecisionRule::from_key(key, 0));
    Some(Frame { resolution: resolution?, on: on?, rule: rule?, vote_rule: vote_rule? })
}

/// Every line with what it means; a second one on the same item is wrong.
fn read(signed: &Signed, file: &SessionFile, Table { lines, strange }: Table) -> Looked {
    let (items, mut met) = (Items::of(file), BTreeSet::new());
    let line = |cells: Cells| {
        let outcome = tabled::understood(signed.l, &items, &cells).and_then(|understood| {
            let first = met.insert(understood.application);
            if first { Ok(understood) } else { Err(signed.l.minutes_fault_twice()) }
        });
        Read { cells, outcome }
    };
    Looked { lines: lines.into_iter().map(line).collect(), strange }
}

fn decided<'f>(file: &'f SessionFile, frame: &Frame, read: &[Read]) -> Vec<Line<'f>> {
    let line = |read: &Read| {
        let understood = read.outcome.as_ref().ok()?;
        let outcome: outcome::Typed = understood.outcome.clone();
        let rule = if understood.votes.is_some() { frame.vote_rule } else { frame.rule };
        let taken = Taken { resolution: frame.resolution, on: frame.on, rule, votes: understood.votes };
        Some(Line { listed: file.files.get(&understood.application)?, typed: Typed { outcome, taken } })
    };
    read.iter().filter_map(line).collect()
}

pub(super) async fn record(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let l = signed.l;
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let pasted = form.required("lines");
    let frame = frame(&signed, &mut form);
    let table = tabled::table(&pasted).unwrap_or_else(|why| {
        form.fault("lines", why.says(l));
        Table::default()
    });
    if !pasted.is_empty() && form.fault_at("lines").is_none() && !(1..=MOST).contains(&table.lines.len()) {
        form.fault("lines", l.minutes_fault_lines(l.number(MOST as u64)));
    }
    let (Some(frame), false) = (frame, form.is_to_be_shown()) else {
        return page(&signed, &file, form, Looked::default(), &Weighed::default());
    };
    let looked = read(&signed, &file, table);
    let decided = decided(&file, &frame, &looked.lines);
    let weighed = several::weigh(&signed, &file, &form, &decided).await?;
    several::note(&mut form, &weighed, &["resolution", "on"]);
    if form.is_to_be_shown() {
        return page(&signed, &file, form, looked, &weighed);
    }
    // A second press finds that the first one has recorded: what the law says of a line counts before it.
    let looks = form.text("do") != "record";
    let is_refused =
        |line: &&Read| matches!(line.verdict(&weighed.verdicts), Some(Verdict::No(_) | Verdict::Amiss(..)));
    let is_wrong = |line: &&Read| line.outcome.is_err() || (looks && is_refused(line));
    let wrong = looked.lines.iter().filter(is_wrong).count();
    if wrong > 0 {
        form.fault("lines", l.minutes_fault_wrong(wrong, l.number(wrong as u64)));
        return page(&signed, &file, form, looked, &weighed);
    }
    if looks {
        return page(&signed, &file, form, looked, &weighed);
    }
    several::heed(&signed, &mut form, "lines", &weighed);
    if form.is_to_be_shown() {
        return page(&signed, &file, form, looked, &weighed);
    }
    let results = several::record(&signed, &file, &form, &decided, &weighed).await?;
    if several::is_done(&signed, &results) {
        return Ok(see(format!("/council/{id}/announcements")));
    }
    form.fault("lines", l.minutes_fault_some());
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    page(&signed, &file, form, looked, &results)
}
