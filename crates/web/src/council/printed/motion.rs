//! The draft resolution: what the Council would adopt if it followed the secretariat's advice on every
//! request. It is a draft: the Council decides, and may take any item out of it.

use super::{
    name::name,
    sheet::{begun, mark},
};
use domain::{
    application::AdviceKind,
    council::{ItemStatus, SessionKind},
};
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
    let listed = material.session.shown().filter(|(item, _)| item.status == ItemStatus::Listed).count();
    let considered = match (session.council_paper(), session.kind) {
        (Some(paper), SessionKind::WrittenProcedure) => {
            l.motion_considered_written_paper(listed, paper.symbol.to_string())
        }
        (None, SessionKind::WrittenProcedure) => l.motion_considered_written(listed),
        (Some(paper), kind) => l.motion_considered_paper(listed, words::session(l, kind), paper.symbol.to_string()),
        (None, kind) => l.motion_considered(listed, words::session(l, kind)),
    };
    let mut preamble =
        vec![(l.motion_recalling_verb(), l.motion_recalling()), (l.motion_mindful_verb(), l.motion_mindful())];
    if listed > 0 {
        preamble.push((l.motion_considered_verb(), considered));
    }
    let mut blocks = vec![clause(0, String::new(), l.motion_council(), String::new())];
    blocks.extend(preamble.into_iter().map(|(verb, words)| clause(0, String::new(), verb, words)));
    blocks
}

/// Who is admitted, whose request is deferred, who is not admitted; then who tells them.
fn operative(l: &'static L10n, material: &PaperMaterial) -> Vec<Block> {
    let is_written = material.session.session.kind == SessionKind::WrittenProcedure;
    let decides = |advice: AdviceKind, count: usize| match advice {
        AdviceKind::Admit => l.motion_admit(count),
        AdviceKind::Defer => l.motion_defer(count),
        AdviceKind::NotAdmit if is_written => l.motion_not_admit_written(count),
        AdviceKind::NotAdmit => l.motion_not_admit(count),
    };
    let (mut blocks, mut named) = (Vec::new(), 0);
    let mut number = 0_u32;
    let mut next = || {
        number += 1;
        format!("{number}.")
    };
    for advice in [AdviceKind::Admit, AdviceKind::Defer, AdviceKind::NotAdmit] {
        let under = advised(l, material, advice);
        if !under.is_empty() {
            named += under.len();
            blocks.push(clause(0, next(), l.motion_admit_verb(), decides(advice, under.len())));
            blocks.extend(under);
        }
    }
    // Whoever may not see a request does not learn from a full stop that there is none.
    if blocks.is_empty() && !material.lacks {
        let none = if is_written { l.motion_none_written() } else { l.motion_none() };
        return vec![clause(0, next(), l.motion_none_verb(), none)];
    }
    blocks.push(clause(0, next(), l.motion_inform_verb(), l.motion_inform(named)));
    blocks
}

/// The requests on which so was advised, each by its letter on the list.
fn advised(l: &'static L10n, material: &PaperMaterial, advice: AdviceKind) -> Vec<Block> {
    let items = material.session.shown().map(|(item, _)| item).enumerate();
    items
        .filter(|(_, item)| item.status == ItemStatus::Listed)
        .filter_map(|(place, item)| {
            let submission = material.submissions.get(&item.application)?;
            let endorsed = endorsement(&submission.file.application)?;
            (endorsed.advice.kind == advice).then_some(())?;
            let country = submission.file.organization.country.as_deref().map(|c| l.country(c).to_owned());
            let legal = &submission.file.organization.name;
            let name = name(l, material, item.application, legal).marked(country.unwrap_or_default());
            Some(Block::Clause { number: mark(material, item, place), verb: String::new(), words: name, depth: 1 })
        })
        .collect()
}

fn clause(depth: u8, number: String, verb: String, words: String) -> Block {
    Block::Clause { number, verb, words: words.into(), depth }
}
