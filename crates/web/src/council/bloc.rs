//! Many items decided by one act of the Council: chosen on the list, one outcome, one resolution.

use super::{
    decision::{self, Choices},
    head::SessionHead,
    offered,
    several::{self, Line, Verdict, Weighed},
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
    application::AdviceKind,
    council::CommandKind,
    kernel::{ApplicationId, CouncilSessionId},
};
use locale::words;
use persistence::read::council::{SessionFile, endorsement};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "council/bloc.html")]
struct BlocPage {
    page: Page,
    head: SessionHead,
    form: Form,
    command_id: String,
    choices: Choices,
    rows: Vec<Row>,
    /// By which the next press says that what is odd was seen; nothing where all is as usual.
    noticed: String,
    /// By which it says that what it records was checked.
    checked: String,
    /// What the button says that records them; nothing before they were weighed.
    record: Option<String>,
}

/// An item of the list.
struct Row {
    id: String,
    href: String,
    name: String,
    advice: String,
    /// Whether there is anything left to choose.
    open: bool,
    chosen: bool,
    class: &'static str,
    notes: Vec<String>,
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::RecordOutcome).await?;
    let mut values = decision::usual(&file.session);
    values.push(("outcome", "admitted".to_owned()));
    // As the draft resolution proposes it.
    let proposed = several::undecided(&signed, &file)
        .filter(|(_, f)| endorsement(&f.application).is_some_and(|e| e.advice.kind == AdviceKind::Admit));
    values.extend(proposed.map(|(item, _)| ("item", item.application.to_string())));
    page(&signed, &file, Form::filled(values), &Weighed::default()).await
}

async fn page(signed: &Signed, file: &SessionFile, form: Form, weighed: &Weighed) -> Answer {
    let l = signed.l;
    let form = decision::named(l, form);
    let open: BTreeSet<_> = several::undecided(signed, file).map(|(item, _)| item.application).collect();
    let row = |item: &domain::council::ListItem| {
        let listed = file.files.get(&item.application)?;
        let verdict = weighed.verdicts.get(&item.application);
        let (id, open) = (item.application.to_string(), open.contains(&item.application));
        (open || verdict.is_some()).then(|| Row {
            href: format!("/desk/cases/{id}"),
            name: several::named(file, item, listed),
            advice: endorsement(&listed.application).map(|e| words::advice(l, e.advice.kind)).unwrap_or_default(),
            chosen: form.has("item", &id),
            open,
            class: verdict.map_or("", Verdict::class),
            notes: verdict.map(|v| v.words(l)).unwrap_or_default(),
            id,
        })
    };
    let can = weighed.verdicts.values().filter(|v| matches!(v, Verdict::Lawful | Verdict::Odd(_))).count();
    let view = BlocPage {
        page: signed.desk(l.minutes_bloc()).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        command_id: signed.app.uuid().to_string(),
        choices: Choices::of(signed, file).await?,
        rows: file.session.items.iter().filter_map(row).collect(),
        noticed: several::noticed(&weighed.verdicts),
        checked: weighed.checked.clone(),
        record: (can > 0).then(|| l.minutes_submit(can, l.number(can as u64))),
        form,
    };
    show_with(view.form.status(), &view)
}

pub(super) async fn record(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let l = signed.l;
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let chosen: BTreeSet<ApplicationId> = form.every("item", |id| id.parse().ok());
    if chosen.is_empty() {
        form.fault("item", l.minutes_fault_none());
    }
    let typed = decision::read(&signed, &mut form);
    let (Some(typed), false) = (typed, form.is_to_be_shown()) else {
        return page(&signed, &file, form, &Weighed::default()).await;
    };
    let listed = file.session.items.iter().filter(|i| chosen.contains(&i.application));
    let lines: Vec<_> =
        listed.filter_map(|i| Some(Line { listed: file.files.get(&i.application)?, typed: typed.clone() })).collect();
    if lines.is_empty() {
        form.fault("item", l.minutes_fault_none());
    }
    let weighed = several::weigh(&signed, &file, &form, &lines).await?;
    several::note(&mut form, &weighed, &["resolution", "on", "present", "to"]);
    if form.text("do") != "record" || form.is_to_be_shown() {
        return page(&signed, &file, form, &weighed).await;
    }
    several::heed(&signed, &mut form, "item", &weighed);
    if form.is_to_be_shown() {
        return page(&signed, &file, form, &weighed).await;
    }
    let results = several::record(&signed, &file, &form, &lines, &weighed).await?;
    if several::is_done(&signed, &results) {
        return Ok(see(format!("/council/{id}/announcements")));
    }
    form.fault("item", l.minutes_fault_some());
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    page(&signed, &file, form, &results).await
}
