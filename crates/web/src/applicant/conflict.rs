//! Two people, or two tabs, at one section: both answers side by side, and a person chooses.
//! Nothing is overwritten, nothing typed is lost.

use super::{answers, file::Desk, section::Said};
use crate::{
    error::{Answer, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::http::StatusCode;
use domain::{
    dossier::{FieldSpec, Section, Typed, form},
    kernel::ApplicationId,
};
use locale::words;

#[derive(Template)]
#[template(path = "applicant/conflict.html")]
struct View {
    page: Page,
    id: ApplicationId,
    section: Section,
    section_name: String,
    lede: String,
    theirs: String,
    revision: u64,
    mine: Vec<(String, String)>,
    differences: Vec<Difference>,
    faults: Vec<Said>,
    faults_title: String,
}

/// A question that both answered, and not alike.
struct Difference {
    key: &'static str,
    label: String,
    mine: Vec<String>,
    theirs: Vec<String>,
    wrong: bool,
}

/// The questions whose answers differ.
fn differing<'a>(
    section: Section,
    mine: &'a Typed,
    theirs: &'a Typed,
) -> impl Iterator<Item = &'static FieldSpec> + 'a {
    form(section).iter().filter(move |spec| of(spec, mine) != of(spec, theirs))
}

/// The controls of one question.
fn of(spec: &FieldSpec, typed: &Typed) -> Typed {
    let line_ends = |words: &str| words.trim().replace("\r\n", "\n");
    typed.iter().filter(|(name, _)| spec.owns(name)).map(|(name, words)| (name.clone(), line_ends(words))).collect()
}

/// Both answers as the person chose; the questions that were left open where some were.
pub(super) fn merged(
    desk: &Desk,
    section: Section,
    mine: &Typed,
    posted: &Form,
) -> Result<Typed, Vec<&'static FieldSpec>> {
    let theirs = desk.typed(section);
    let mut merged = theirs.clone();
    let mut undecided = Vec::new();
    for spec in differing(section, mine, &theirs) {
        match posted.text(&format!("keep.{}", spec.field)) {
            "mine" => {
                merged.0.retain(|name, _| !spec.owns(name));
                merged.0.extend(mine.iter().filter(|(n, _)| spec.owns(n)).map(|(n, w)| (n.clone(), w.clone())));
            }
            "theirs" => {}
            _ => undecided.push(spec),
        }
    }
    if undecided.is_empty() { Ok(merged) } else { Err(undecided) }
}

/// The page with both sides. `undecided` are those of which the choice was forgotten.
pub(super) fn show(
    signed: &Signed,
    desk: &Desk,
    section: Section,
    mine: &Typed,
    undecided: &[&'static FieldSpec],
) -> Answer {
    let l = signed.l;
    let theirs = desk.typed(section);
    let saved = desk.sections.get(&section);
    let myself = saved.is_some_and(|s| s.edited_by == signed.who.id);
    let editor = saved.map(|s| desk.editor(s.edited_by).to_owned()).unwrap_or_default();
    let when = saved.map(|s| l.instant_with_zone(s.at)).unwrap_or_default();
    let side = |spec: &FieldSpec, typed: &Typed| {
        let lines = answers::lines(l, spec, typed);
        if lines.is_empty() { vec![l.applicant_conflict_blank()] } else { lines }
    };
    let wrong = |spec: &FieldSpec| undecided.iter().any(|u| u.field == spec.field);
    let view = View {
        page: signed.page(l.applicant_conflict_title()),
        id: desk.id(),
        section,
        section_name: words::section(l, section),
        lede: if myself { l.applicant_conflict_lede_yourself(when) } else { l.applicant_conflict_lede(&editor, when) },
        theirs: if myself { l.applicant_conflict_theirs_yourself() } else { l.applicant_conflict_theirs(&editor) },
        revision: desk.revision(section),
        mine: mine.iter().map(|(n, w)| (n.clone(), w.clone())).collect(),
        differences: differing(section, mine, &theirs)
            .map(|spec| Difference {
                key: spec.field.key(),
                label: words::field_label(l, spec.field),
                mine: side(spec, mine),
                theirs: side(spec, &theirs),
                wrong: wrong(spec),
            })
            .collect(),
        faults: undecided
            .iter()
            .map(|spec| Said {
                anchor: format!("keep.{}", spec.field),
                label: words::field_label(l, spec.field),
                says: l.applicant_conflict_fault(),
            })
            .collect(),
        faults_title: l.site_faults(undecided.len(), l.number(undecided.len() as u64)),
    };
    show_with(StatusCode::CONFLICT, &view)
}
