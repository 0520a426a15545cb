//! The Council paper: cover, list, a sheet a request, annex.

use super::{
    Issue,
    annex::annex,
    name::name,
    quoted,
    summary::{Summary, deferrals},
};
use crate::{app::rulebook, error::WebError};
use domain::{
    application::LatePlacing,
    council::{CouncilSession, ItemStatus, ListItem, Phase, letter},
    kernel::ApplicationId,
};
use locale::{L10n, words};
use papers::{Block, Entry, Official, Table, Words};
use persistence::read::paper::PaperMaterial;
use std::collections::BTreeMap;

/// The paper in the language that `l` speaks; an addendum tells only of what it adds.
pub(super) fn paper(l: &'static L10n, material: &PaperMaterial, issue: Option<&Issue>) -> Result<Official, WebError> {
    let summaries: BTreeMap<ApplicationId, Summary<'_>> =
        material.submissions.iter().map(|(id, of)| (*id, Summary::of(l, material, of))).collect();
    let adds = issue.is_some_and(Issue::adds);
    // What its reader may not see is left out of the copy as if it were not on the list.
    let shown = material.session.shown().map(|(item, _)| item).enumerate();
    let items: Vec<_> = shown.filter(|(_, item)| issue.is_none_or(|i| i.items.contains(&item.application))).collect();
    let mut blocks = list(l, material, &items, adds);
    for (place, item) in items.into_iter().filter(|(_, item)| item.status == ItemStatus::Listed) {
        if let Some(summary) = summaries.get(&item.application) {
            blocks.extend(summary.blocks(&mark(material, item, place))?);
        }
    }
    if !adds {
        blocks.extend(annex(l, material));
    }
    Ok(Official {
        remarks: vec![
            l.submission_remark(),
            l.submission_remark_criteria(rulebook()?.id()),
            l.public_register_disclaimer(),
        ],
        has_cover: true,
        blocks,
        ..begun(l, material, l.submission_title())
    })
}

/// What both documents of a session begin with.
pub(super) fn begun(l: &L10n, material: &PaperMaterial, title: String) -> Official {
    let session = &material.session.session;
    let name = words::session(l, session.kind);
    let lacks = material.lacks.then(|| l.submission_lacks());
    let days = l.span(session.dates.opens, session.dates.closes);
    let mut facts = vec![Entry::new(l.council_date_session(), format!("{name}, {days}"))];
    facts.extend(session.details.agenda_item.map(|item| Entry::new(l.council_date_item(), item.to_string())));
    Official {
        language: l.language(),
        foot: l.submission_foot(name, title.as_str()),
        title,
        house: l.place_name(),
        stamps: lacks.into_iter().collect(),
        facts,
        ..Official::default()
    }
}

/// What stands on a document without a symbol. It has no date either: none was issued on that day.
pub(super) fn unissued(l: &L10n, session: &CouncilSession) -> String {
    if session.phase == Phase::Planned {
        l.submission_draft(l.date(session.dates.list_closes.on))
    } else {
        l.submission_unissued()
    }
}

/// The letter of an item: the one that it was given, or that it would be given now. Whoever may not learn of it
/// reads a stroke.
pub(super) fn mark(material: &PaperMaterial, item: &ListItem, place: usize) -> String {
    let would = || u16::try_from(place).unwrap_or(u16::MAX);
    match (item.letter, material.session.letter(item)) {
        (Some(_), None) => "(–)".to_owned(),
        (_, given) => format!("({})", letter(given.unwrap_or_else(would))),
    }
}

fn list(l: &L10n, material: &PaperMaterial, items: &[(usize, &ListItem)], adds: bool) -> Vec<Block> {
    let standing = items.iter().filter(|(_, i)| i.status == ItemStatus::Listed).count();
    let number = l.number(standing as u64);
    let lead = if adds { l.submission_list_added(standing, number) } else { l.submission_list_lead(standing, number) };
    let mut blocks = vec![
        Block::Heading { level: 1, words: l.submission_list().into(), sheet: true },
        Block::Paragraph(lead.into()),
    ];
    if items.is_empty() {
        return blocks;
    }
    let row = |(place, item): &(usize, &ListItem)| row(l, material, *place, item);
    blocks.push(Block::Table(Table {
        title: l.submission_list(),
        columns: vec![
            (l.council_list_letter(), 10),
            (l.council_list_organization(), 44),
            (l.council_list_seat(), 18),
            (l.submission_received(), 16),
            (l.submission_deferrals(), 16),
        ],
        rows: items.iter().filter_map(row).collect(),
        runs_on: false,
    }));
    blocks
}

fn row(l: &L10n, material: &PaperMaterial, place: usize, item: &ListItem) -> Option<Vec<Vec<Words>>> {
    let mark = vec![mark(material, item, place).into()];
    let known = material.session.files.get(&item.application)?;
    let mut name = vec![name(l, material, item.application, &known.organization.name)];
    if item.status != ItemStatus::Listed {
        name.push(words::item_status(l, item.status).into());
    }
    name.extend(item.late.map(|late| added(l, material, item, late)));
    let country = known.organization.country.as_deref().map(|c| l.country(c).to_owned()).unwrap_or_default();
    let received = known.application.received.map(|r| l.date(r.day)).unwrap_or_default();
    let deferred = deferrals(l, &known.application, material.session.session.id);
    Some(vec![mark, name, vec![country.into()], vec![received.into()], vec![deferred.into()]])
}

/// How it came on a closed list.
fn added(l: &L10n, material: &PaperMaterial, item: &ListItem, late: LatePlacing) -> Words {
    let reading = material.session.late_reading(item, late, l.language());
    labelled(&l.common_label(l.wording_late_placing()), quoted(l, &reading))
}

fn labelled(label: &str, mut words: Words) -> Words {
    match words.lines.first_mut() {
        Some(first) => *first = format!("{label} {first}"),
        None => return Words::new(label),
    }
    words
}
