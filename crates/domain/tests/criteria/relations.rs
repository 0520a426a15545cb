//! Conduct, capacity, relations.

use crate::support::File;
use antechamber_domain::{
    criteria::{CriterionKey as C, Finding, ListFacts, Question, Reason, RegisterFacts, Verdict},
    dossier::{Field, Section},
    evidence::DocumentKind,
    kernel::{Day, ids::ObserverId},
};
use jiff::civil::date;
use rstest::rstest;
use uuid::Uuid;

#[test]
fn the_undertaking_is_given_declined_or_still_to_come() {
    let file = File::in_order();
    assert_eq!(file.find(C::ConformityPrinciples), Finding::NeedsJudgement { question: Question::Compatibility });
    let declined = file.clone().typed(Section::Conduct, "accepts_principles", "no");
    assert!(matches!(
        declined.find(C::ConformityPrinciples),
        Finding::NotMet { because: Reason::UndertakingDeclined, .. }
    ));
    let unsigned = file.typed(Section::Declaration, "declared_true", "");
    assert!(matches!(
        unsigned.find(C::ConformityPrinciples),
        Finding::NotMet { because: Reason::NotStated { field: Field::DeclaredTrue }, .. }
    ));
}

#[test]
fn a_contribution_is_stated_and_judged() {
    let file = File::in_order();
    assert_eq!(file.find(C::CapacityContribution).verdict(), Verdict::NeedsJudgement);
    let silent = file.typed(Section::Cooperation, "contribution", "");
    assert_eq!(silent.find(C::CapacityContribution).verdict(), Verdict::NotMet);
}

#[test]
fn work_with_the_organization_is_shown_claimed_or_absent() {
    let file = File::in_order();
    assert_eq!(file.find(C::RelationIom), Finding::Met { because: Reason::Cooperation { entries: 1 } });
    let claimed = file.clone().without(DocumentKind::CooperationEvidence);
    assert_eq!(
        claimed.find(C::RelationIom),
        Finding::NeedsJudgement { question: Question::CooperationUnproved { entries: 1 } }
    );
    let absent = file.typed(Section::Cooperation, "has_cooperated", "no");
    assert_eq!(absent.find(C::RelationIom), Finding::NotApplicable { because: Reason::NoCooperation });
    let required = absent.under(|p| p.cooperation_required.value = true);
    assert_eq!(required.find(C::RelationIom).verdict(), Verdict::NotMet);
}

#[test]
fn status_elsewhere_is_shown_and_not_required() {
    let file = File::in_order();
    assert_eq!(file.find(C::RelationOtherStatus).verdict(), Verdict::NotApplicable);
    let with = file.clone().typed(Section::Cooperation, "other_status.0.body", "ecosoc");
    assert_eq!(with.find(C::RelationOtherStatus), Finding::Met { because: Reason::StatusElsewhere { bodies: 1 } });
    let required = file.under(|p| p.other_status_required.value = true);
    assert_eq!(required.find(C::RelationOtherStatus).verdict(), Verdict::NotMet);
}

#[test]
fn an_observer_among_the_networks_is_for_a_person_to_weigh() {
    let mut file = File::in_order();
    assert_eq!(file.find(C::AccessUmbrella), Finding::Met { because: Reason::NoUmbrella });
    let observers = vec![ObserverId(Uuid::from_u128(1))];
    file.register = Some(RegisterFacts { umbrellas: observers.clone(), withdrawn_on: None });
    assert_eq!(
        file.find(C::AccessUmbrella),
        Finding::NeedsJudgement { question: Question::ReachesThrough { observers } }
    );
    file.register = None;
    assert_eq!(file.find(C::AccessUmbrella).verdict(), Verdict::NotChecked);
}

#[rstest]
#[case::the_interval_is_over(date(2023, 5, 29), Verdict::Met)]
#[case::a_day_short(date(2023, 5, 30), Verdict::NotMet)]
fn a_withdrawn_status_bars_for_36_months(#[case] withdrawn: Day, #[case] verdict: Verdict) {
    let mut file = File::in_order();
    file.register = Some(RegisterFacts { umbrellas: Vec::new(), withdrawn_on: Some(withdrawn) });
    assert_eq!(file.find(C::IntegrityExclusion).verdict(), verdict);
}

#[test]
fn lists_are_not_checked_until_one_is_loaded_and_a_hit_is_a_question() {
    let with = |lists| File { lists, ..File::in_order() }.find(C::IntegrityExclusion);
    assert_eq!(with(None), Finding::NotChecked { because: Reason::NoListLoaded });
    assert_eq!(with(Some(ListFacts::default())), Finding::NotChecked { because: Reason::NoListLoaded });
    assert_eq!(
        with(Some(ListFacts { lists: 2, open_hits: 1, screened: false })),
        Finding::NeedsJudgement { question: Question::ListHits { open: 1 } }
    );
    assert_eq!(
        with(Some(ListFacts { lists: 2, open_hits: 0, screened: false })),
        Finding::NotChecked { because: Reason::NotScreenedYet },
        "nothing is claimed before the names were held against the lists"
    );
    assert_eq!(
        with(Some(ListFacts { lists: 2, open_hits: 0, screened: true })),
        Finding::Met { because: Reason::OnNoList { lists: 2 } }
    );
    let blind = File { register: None, ..File::in_order() };
    assert_eq!(blind.find(C::IntegrityExclusion), Finding::NotChecked { because: Reason::RegisterNotConsulted });
}
