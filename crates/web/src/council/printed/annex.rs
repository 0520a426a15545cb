//! What was received and is not submitted to the session: that nothing was put aside in silence.

use super::name::name;
use domain::application::StateKind;
use locale::{L10n, words};
use papers::{Block, Table, Words};
use persistence::read::paper::{NotSubmitted, PaperMaterial};

/// The annex, on a sheet of its own.
pub(super) fn annex(l: &L10n, material: &PaperMaterial) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 1, words: l.submission_annex().into(), sheet: true }];
    if material.others.is_empty() {
        blocks.push(Block::Paragraph(l.submission_annex_none().into()));
        return blocks;
    }
    blocks.push(Block::Table(Table {
        title: l.submission_annex(),
        columns: vec![
            (l.council_list_organization(), 36),
            (l.council_list_seat(), 18),
            (l.submission_received(), 18),
            (l.submission_annex_stands(), 28),
        ],
        rows: material.others.iter().map(|other| row(l, material, other)).collect(),
        runs_on: false,
    }));
    if material.more > 0 {
        blocks.push(Block::Paragraph(l.submission_annex_more(l.number(material.more)).into()));
    }
    blocks
}

fn row(l: &L10n, material: &PaperMaterial, other: &NotSubmitted) -> Vec<Vec<Words>> {
    let country = other.organization.country.as_deref().map(|c| l.country(c).to_owned());
    let mut stands: Vec<Words> = vec![standing(l, other.state).into()];
    stands.extend(other.ground.map(|ground| words::ground(l, ground).into()));
    let reference = other.reference.map(|r| r.to_string());
    let mut name = vec![name(l, material, other.id, &other.organization.name)];
    name.extend(reference.map(Words::from));
    vec![
        name,
        vec![country.unwrap_or_default().into()],
        vec![other.received.map(|d| l.date(d)).unwrap_or_default().into()],
        stands,
    ]
}

/// Where it stands, as far as anybody outside the secretariat may know: a decision of another session
/// that was not announced is none.
fn standing(l: &L10n, state: StateKind) -> String {
    match state {
        StateKind::AwaitingApplicant => l.submission_annex_asked(),
        StateKind::Endorsed => l.submission_annex_ready(),
        StateKind::OnAgenda | StateKind::Decided | StateKind::Admitted | StateKind::NotAdmitted => {
            l.submission_annex_elsewhere()
        }
        StateKind::Deferred => l.submission_annex_deferred(),
        StateKind::Inadmissible => l.submission_annex_closed(),
        StateKind::Withdrawn => l.submission_annex_withdrawn(),
        StateKind::Lapsed => l.submission_annex_lapsed(),
        StateKind::Draft
        | StateKind::Submitted
        | StateKind::Screening
        | StateKind::UnderReview
        | StateKind::Recommended
        | StateKind::ClosingProposed
        | StateKind::Discarded => l.submission_annex_examined(),
    }
}
