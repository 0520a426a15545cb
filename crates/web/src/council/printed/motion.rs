//! The draft resolution: what the Council would adopt if it followed the secretariat's advice on every
//! request. It is a draft: the Council decides, and may take any item out of it.

use super::{
    sheet::{begun, mark},
    summary::Summary,
};
use domain::{application::AdviceKind, council::ItemStatus};
use locale::{L10n, words};
use papers::{Block, Official};
use persistence::read::{council::endorsement, paper::PaperMaterial};

/// The draft in the language that `l` speaks.
pub(super) fn resolution(l: &'static L10n, material: &PaperMaterial) -> Official {
    let mut blocks = vec![Block::Heading { level: 1, words: l.motion_subject().into(), sheet: false }];
    blocks.extend(preamble(l, material));
    blocks.extend(operative(l, material));
    Official { blocks, ..begun(l, material, l.motion_title()) }
}

fn preamble(l: &L10n, material: &PaperMaterial) -> Vec<Block> {
    let session = &material.session.session;
    let name = words::session(l, session.kind);
    let considered = match session.council_paper() {
        Some(paper) => l.motion_considered_paper(name, paper.symbol.to_string()),
        None => l.motion_considered(name),
    };
    let mut preamble =
        vec![(l.motion_recalling_verb(), l.motion_recalling()), (l.motion_mindful_verb(), l.motion_mindful())];
    if session.items.iter().any(|i| i.status == ItemStatus::Listed) {
        preamble.push((l.motion_considered_verb(), considered));
    }
    let mut blocks = vec![clause(0, String::new(), l.motion_council(), String::new())];
    blocks.extend(preamble.into_iter().map(|(verb, words)| clause(0, String::new(), verb, words)));
    blocks
}

/// Who is admitted, whose request is deferred, who is not admitted; then who tells them.
fn operative(l: &'static L10n, material: &PaperMaterial) -> Vec<Block> {
    let groups = [
        (AdviceKind::Admit, l.motion_admit()),
        (AdviceKind::Defer, l.motion_defer()),
        (AdviceKind::NotAdmit, l.motion_not_admit()),
    ];
    let mut blocks = Vec::new();
    let mut number = 0_u32;
    let mut next = || {
        number += 1;
        format!("{number}.")
    };
    for (advice, decides) in groups {
        let under = advised(l, material, advice);
        if !under.is_empty() {
            blocks.push(clause(0, next(), l.motion_admit_verb(), decides));
            blocks.extend(under);
        }
    }
    // Whoever may not see a request does not learn from a full stop that there is none.
    if blocks.is_empty() && !material.lacks {
        return vec![clause(0, next(), l.motion_none_verb(), l.motion_none())];
    }
    blocks.push(clause(0, next(), l.motion_inform_verb(), l.motion_inform()));
    blocks
}

/// The requests on which so was advised, each by its letter on the list.
fn advised(l: &'static L10n, material: &PaperMaterial, advice: AdviceKind) -> Vec<Block> {
    let items = material.session.session.items.iter().enumerate();
    items
        .filter(|(_, item)| item.status == ItemStatus::Listed)
        .filter_map(|(place, item)| {
            let submission = material.submissions.get(&item.application)?;
            let endorsed = endorsement(&submission.file.application)?;
            (endorsed.advice.kind == advice).then_some(())?;
            let country = submission.file.organization.country.as_deref().map(|c| l.country(c).to_owned());
            let name = Summary::of(l, submission).name().marked(country.unwrap_or_default());
            Some(Block::Clause { number: mark(item, place), verb: String::new(), words: name, depth: 1 })
        })
        .collect()
}

fn clause(depth: u8, number: String, verb: String, words: String) -> Block {
    Block::Clause { number, verb, words: words.into(), depth }
}
