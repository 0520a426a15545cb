//! The draft resolution: what the Council would adopt if it followed the secretariat's advice on every
//! request. It is a draft: the Council decides, and may take any item out of it.

use super::{
    Issue,
    name::name,
    sheet::{begun, mark},
};
use domain::{
    application::AdviceKind,
    council::{ItemStatus, ListItem, SessionKind},
};
use locale::{L10n, words};
use papers::{Block, Official};
use persistence::read::{council::endorsement, paper::PaperMaterial};

/// The draft in the language that `l` speaks; an addendum decides only on what it adds.
pub(super) fn resolution(l: &'static L10n, material: &PaperMaterial, issue: Option<&Issue>) -> Official {
    let shown = material.session.shown().map(|(item, _)| item).enumerate();
    let told = shown.filter(|(_, item)| issue.is_none_or(|i| i.items.contains(&item.application)));
    let standing: Vec<_> = told.filter(|(_, item)| item.status == ItemStatus::Listed).collect();
    let adds = issue.filter(|i| i.adds());
    let mut blocks = vec![Block::Heading { level: 1, words: l.motion_subject().into(), sheet: false }];
    blocks.extend(adds.map(|addendum| {
        let number = l.number(standing.len() as u64);
        Block::Paragraph(l.motion_added(standing.len(), number, addendum.symbol.to_string()).into())
    }));
    let document = match adds {
        Some(_) => material.session.session.set_out_in(&standing.iter().map(|(_, item)| item.application).collect()),
        None => material.session.session.council_paper().map(|paper| paper.symbol.to_string()),
    };
    blocks.extend(preamble(l, material, standing.len(), document));
    blocks.extend(operative(l, material, &standing));
    Official { blocks, ..begun(l, material, l.motion_title()) }
}

/// On what the Council has looked: so many requests, and the document that sets them out.
fn preamble(l: &L10n, material: &PaperMaterial, listed: usize, document: Option<String>) -> Vec<Block> {
    let considered = match (document, material.session.session.kind) {
        (Some(symbol), SessionKind::WrittenProcedure) => l.motion_considered_written_paper(listed, symbol),
        (None, SessionKind::WrittenProcedure) => l.motion_considered_written(listed),
        (Some(symbol), kind) => l.motion_considered_paper(listed, words::session(l, kind), symbol),
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
fn operative(l: &'static L10n, material: &PaperMaterial, standing: &[(usize, &ListItem)]) -> Vec<Block> {
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
        let under = advised(l, material, standing, advice);
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
fn advised(
    l: &'static L10n,
    material: &PaperMaterial,
    standing: &[(usize, &ListItem)],
    advice: AdviceKind,
) -> Vec<Block> {
    let block = |(place, item): &(usize, &ListItem)| {
        let submission = material.submissions.get(&item.application)?;
        let endorsed = endorsement(&submission.file.application)?;
        (endorsed.advice.kind == advice).then_some(())?;
        let country = submission.file.organization.country.as_deref().map(|c| l.country(c).to_owned());
        let legal = &submission.file.organization.name;
        let name = name(l, material, item.application, legal).marked(country.unwrap_or_default());
        Some(Block::Clause { number: mark(material, item, *place), verb: String::new(), words: name, depth: 1 })
    };
    standing.iter().filter_map(block).collect()
}

fn clause(depth: u8, number: String, verb: String, words: String) -> Block {
    Block::Clause { number, verb, words: words.into(), depth }
}
