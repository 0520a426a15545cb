//! What the organization is: its field, its independence, its reach, its purpose.

use super::{first_open, not_met, not_stated, of_kind};
use crate::{
    criteria::{Concern, Facts, Finding, Mend, Parameters, Question, Reason},
    dossier::Field,
    evidence::DocumentKind,
};
use rust_decimal::Decimal;

/// At least so many fields declared, the clause cited; whether the concern is real, a person
/// judges.
pub(in crate::criteria) fn field_of_concern(facts: &Facts<'_>, p: &Parameters) -> Finding {
    if let Some(field) = first_open(facts, &[Field::ConcernedWith]) {
        return not_stated(field);
    }
    let options = facts.dossier.options(Field::ConcernedWith);
    let fields: Vec<Concern> = Concern::ALL.into_iter().filter(|c| options.contains(&c.key())).collect();
    let declared = u16::try_from(fields.len()).unwrap_or(u16::MAX);
    if declared < *p.fields_min {
        return not_met(Reason::TooFewFields { declared, min: *p.fields_min }, Mend::Explain);
    }
    match first_open(facts, &[Field::ObjectsArticle, Field::ObjectsText]) {
        Some(field) => not_stated(field),
        None => Finding::NeedsJudgement { question: Question::ConcernReal { fields } },
    }
}

/// Neither governments nor a treaty among the founders, and no more than the share of seats
/// appointed by governments; exactly the share is within it.
pub(in crate::criteria) fn non_governmental(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let founders = facts.dossier.options(Field::FoundedBy);
    if founders.is_empty() {
        return not_stated(Field::FoundedBy);
    }
    if founders.contains(&"treaty") {
        return not_met(Reason::FoundedByTreaty, Mend::Explain);
    }
    if founders.contains(&"government") {
        return not_met(Reason::FoundedByGovernment, Mend::Explain);
    }
    let Some(body) = facts.dossier.governing_body() else {
        return not_stated(open_of_the_body(facts));
    };
    let (government, seats) = (body.government, body.seats);
    if Decimal::from(government) > *p.gov_board_share_max * Decimal::from(seats) {
        let max = *p.gov_board_share_max;
        return not_met(Reason::GovernmentSeats { government, seats, max }, Mend::Explain);
    }
    Finding::NeedsJudgement { question: Question::GovernmentControl { government, seats } }
}

/// The question about the governing body that is still open.
pub(super) fn open_of_the_body(facts: &Facts<'_>) -> Field {
    let next: &[Field] = match facts.dossier.option(Field::GoverningBodyAs) {
        None => &[Field::GoverningBodyAs],
        Some("table") => &[Field::GoverningBody],
        Some(_) => &[Field::GoverningBodySeats, Field::GoverningBodyGovernment],
    };
    first_open(facts, next).unwrap_or(Field::GoverningBodyAs)
}

/// So many countries and areas with seat, offices, members, affiliates or activity; with fewer a
/// person judges what the organization explains.
pub(in crate::criteria) fn international(facts: &Facts<'_>, p: &Parameters) -> Finding {
    if let Some(field) = first_open(facts, &[Field::ActiveIn, Field::MembersAs]) {
        return not_stated(field);
    }
    let counted = facts.dossier.countries().len() as u64;
    let in_the_file = facts.dossier.whole(Field::MemberCountries).unwrap_or(0);
    let count = u32::try_from(counted.max(in_the_file)).unwrap_or(u32::MAX);
    let min = *p.countries_min;
    if count >= u32::from(min) {
        Finding::Met { because: Reason::Countries { count, min } }
    } else {
        Finding::NeedsJudgement { question: Question::International { count, min } }
    }
}

/// A dissolution clause, or a proof that is not past its expiry; its last day counts.
pub(in crate::criteria) fn non_profit(facts: &Facts<'_>, _: &Parameters) -> Finding {
    const PROOF: DocumentKind = DocumentKind::NonProfitProof;
    let clause = facts.dossier.yes(Field::DissolutionClause);
    if clause == Some(true) && facts.dossier.text(Field::DissolutionText).is_some() {
        return Finding::Met { because: Reason::DissolutionClause };
    }
    // A proof that does not expire is the best of all.
    let lasting = |until: Option<crate::kernel::Day>| (until.is_none(), until);
    let best = of_kind(facts, PROOF).map(|d| (d, d.valid_until)).max_by_key(|(_, until)| lasting(*until));
    match best {
        Some((proof, until)) if proof.in_date(facts.as_of) => {
            Finding::Met { because: Reason::NonProfitProof { until } }
        }
        Some((_, Some(on))) => not_met(Reason::Expired { kind: PROOF, on }, Mend::Replace { kind: PROOF }),
        _ if clause.is_none() => not_stated(Field::DissolutionClause),
        _ if clause == Some(true) => not_stated(Field::DissolutionText),
        _ => not_met(Reason::NoNonProfitProof, Mend::Attach { kinds: vec![PROOF] }),
    }
}
