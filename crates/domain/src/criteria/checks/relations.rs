//! Conduct, capacity, relations with the Organization and with others.

use super::{first_open, not_met, not_stated, of_kind};
use crate::{
    criteria::{Facts, Finding, Mend, Parameters, Question, Reason},
    dossier::{Field, Year},
    evidence::DocumentKind,
    kernel::time::plus_months,
};

/// The undertaking given; whether the aims are compatible, a person judges.
pub(in crate::criteria) fn conformity(facts: &Facts<'_>, _: &Parameters) -> Finding {
    match facts.dossier.yes(Field::AcceptsPrinciples) {
        None => not_stated(Field::AcceptsPrinciples),
        Some(false) => not_met(Reason::UndertakingDeclined, Mend::Answer { field: Field::AcceptsPrinciples }),
        // On a draft the declaration comes last; until then this is still to come, not refused.
        Some(true) => match first_open(facts, &[Field::Aims, Field::DeclaredTrue]) {
            Some(field) => not_stated(field),
            None => Finding::NeedsJudgement { question: Question::Compatibility },
        },
    }
}

/// What it would bring is stated; whether it can, a person judges.
pub(in crate::criteria) fn contribution(facts: &Facts<'_>, _: &Parameters) -> Finding {
    match first_open(facts, &[Field::Contribution]) {
        Some(field) => not_stated(field),
        None => Finding::NeedsJudgement { question: Question::Contribution },
    }
}

/// A record of work with the Organization, shown by a document.
pub(in crate::criteria) fn work_with_iom(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let Some(claimed) = facts.dossier.yes(Field::HasCooperated) else {
        return not_stated(Field::HasCooperated);
    };
    let entries = u32::try_from(facts.dossier.rows(Field::CooperationRecord).len()).unwrap_or(u32::MAX);
    if !claimed {
        return if *p.cooperation_required {
            not_met(Reason::NoCooperation, Mend::Explain)
        } else {
            Finding::NotApplicable { because: Reason::NoCooperation }
        };
    }
    if entries == 0 {
        return not_stated(Field::CooperationRecord);
    }
    if of_kind(facts, DocumentKind::CooperationEvidence).next().is_none() {
        return Finding::NeedsJudgement { question: Question::CooperationUnproved { entries } };
    }
    Finding::Met { because: Reason::Cooperation { entries } }
}

/// Status with other bodies, where there is any.
pub(in crate::criteria) fn other_status(facts: &Facts<'_>, p: &Parameters) -> Finding {
    let bodies = u32::try_from(facts.dossier.rows(Field::OtherStatus).len()).unwrap_or(u32::MAX);
    match (bodies, *p.other_status_required) {
        (0, true) => not_met(Reason::NoStatusElsewhere, Mend::Answer { field: Field::OtherStatus }),
        (0, false) => Finding::NotApplicable { because: Reason::NoStatusElsewhere },
        (bodies, _) => Finding::Met { because: Reason::StatusElsewhere { bodies } },
    }
}

/// Whether a network to which it belongs is an observer already.
pub(in crate::criteria) fn umbrella(facts: &Facts<'_>, _: &Parameters) -> Finding {
    match facts.register {
        None => Finding::NotChecked { because: Reason::RegisterNotConsulted },
        Some(register) if register.umbrellas.is_empty() => Finding::Met { because: Reason::NoUmbrella },
        Some(register) => {
            let observers = register.umbrellas.clone();
            Finding::NeedsJudgement { question: Question::ReachesThrough { observers } }
        }
    }
}

/// Whether it is chiefly commercial, a person judges; the share of companies in the latest
/// income is shown.
pub(in crate::criteria) fn commercial(facts: &Facts<'_>, _: &Parameters) -> Finding {
    if let Some(field) = first_open(facts, &[Field::ClosedYears]) {
        return not_stated(field);
    }
    let latest = facts.dossier.closed_year(Year::Latest);
    let companies_share = latest.and_then(|y| y.share(&["companies"])).map(|share| share.round_dp(4));
    Finding::NeedsJudgement { question: Question::Commercial { companies_share } }
}

/// No status withdrawn within the interval, and on no loaded list. A hit is a question to a
/// person, never a finding against the organization.
pub(in crate::criteria) fn exclusion(facts: &Facts<'_>, p: &Parameters) -> Finding {
    if let Some(on) = facts.register.and_then(|r| r.withdrawn_on) {
        let until = plus_months(on, *p.reapply_after_months);
        if until > facts.as_of {
            return not_met(Reason::WithdrawnRecently { on, until }, Mend::Wait { until });
        }
    }
    match facts.lists {
        Some(lists) if lists.open_hits > 0 => {
            Finding::NeedsJudgement { question: Question::ListHits { open: lists.open_hits } }
        }
        _ if facts.register.is_none() => Finding::NotChecked { because: Reason::RegisterNotConsulted },
        Some(lists) if lists.lists > 0 && !lists.screened => Finding::NotChecked { because: Reason::NotScreenedYet },
        Some(lists) if lists.lists > 0 => Finding::Met { because: Reason::OnNoList { lists: lists.lists } },
        _ => Finding::NotChecked { because: Reason::NoListLoaded },
    }
}
