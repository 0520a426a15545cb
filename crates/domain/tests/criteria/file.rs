//! The request and the file as such.

use crate::support::File;
use antechamber_domain::{
    criteria::{CriterionKey as C, Finding, Mend, Question, Reason, SessionFacts, Verdict},
    dossier::Section,
    evidence::{DocumentKind as D, Signatory},
    kernel::{Day, LanguageTag},
};
use jiff::civil::date;
use rstest::rstest;

#[test]
fn the_letter_is_there_dated_and_signed_by_the_head() {
    let file = File::in_order();
    assert_eq!(file.find(C::RequestOwnInitiative).verdict(), Verdict::Met);
    assert_eq!(
        file.clone().without(D::LetterOfRequest).find(C::RequestOwnInitiative),
        Finding::NotMet {
            because: Reason::NoDocument { kind: D::LetterOfRequest },
            how_to_mend: Mend::Attach { kinds: vec![D::LetterOfRequest] },
        }
    );
    let undated = file.clone().each(D::LetterOfRequest, |d| d.issued_on = None);
    assert!(matches!(
        undated.find(C::RequestOwnInitiative),
        Finding::NotMet { because: Reason::LetterUndated, how_to_mend: Mend::Describe { .. } }
    ));
    let unsigned = file.clone().each(D::LetterOfRequest, |d| d.signatory = None);
    assert!(matches!(unsigned.find(C::RequestOwnInitiative), Finding::NotMet { because: Reason::LetterUnsigned, .. }));
    let signed = |name: &'static str| {
        file.clone()
            .each(D::LetterOfRequest, |d| {
                d.signatory = Some(Signatory { name: name.into(), function: "Treasurer".into() });
            })
            .find(C::RequestOwnInitiative)
    };
    assert!(matches!(signed("Omar Nasser"), Finding::NeedsJudgement { question: Question::SignatoryNotHead { .. } }));
    assert_eq!(signed(" RIMA  haddad ").verdict(), Verdict::Met, "case and blanks make no other person");
}

#[test]
fn all_documents_are_there_or_named() {
    let file = File::in_order();
    assert_eq!(file.find(C::FileComplete), Finding::Met { because: Reason::AllDocuments { count: 9 } });
    let kinds = vec![D::Statutes, D::FinancialStatement];
    let short = file.without(D::Statutes).without(D::FinancialStatement);
    assert_eq!(
        short.find(C::FileComplete),
        Finding::NotMet {
            because: Reason::DocumentsMissing { kinds: kinds.clone() },
            how_to_mend: Mend::Attach { kinds },
        }
    );
}

#[test]
fn answers_call_for_documents() {
    let missing = |file: File| match file.find(C::FileComplete) {
        Finding::NotMet { because: Reason::DocumentsMissing { kinds }, .. } => kinds,
        other => panic!("{other:?}"),
    };
    let base = File::in_order();
    let no_clause = base.clone().typed(Section::Governance, "dissolution_clause", "no");
    assert_eq!(missing(no_clause), [D::NonProfitProof]);
    let members = base.clone().typed(Section::Members, "members_as", "file");
    assert_eq!(missing(members), [D::MemberList]);
    assert_eq!(missing(base.clone().without(D::CooperationEvidence)), [D::CooperationEvidence]);
    let no_work = base.without(D::CooperationEvidence).typed(Section::Cooperation, "has_cooperated", "no");
    assert_eq!(no_work.find(C::FileComplete).verdict(), Verdict::Met);
}

#[test]
fn what_is_in_no_working_language_is_translated_into_one() {
    let arabic = LanguageTag::parse("ar").unwrap();
    let file = File::in_order().each(D::Statutes, |d| d.language = Some(arabic.clone()));
    assert_eq!(
        file.find(C::FileComplete),
        Finding::NotMet {
            because: Reason::Untranslated { kinds: vec![D::Statutes] },
            how_to_mend: Mend::Translate { kinds: vec![D::Statutes] },
        }
    );
    let original = file.documents.iter().find(|d| d.kind == D::Statutes).unwrap().id;
    let into = |tag: &str| {
        let tag = LanguageTag::parse(tag).unwrap();
        file.clone()
            .with(D::Translation, |d| {
                d.translation_of = Some(original);
                d.language = Some(tag);
            })
            .find(C::FileComplete)
            .verdict()
    };
    assert_eq!(into("fr-CH"), Verdict::Met);
    assert_eq!(into("de"), Verdict::NotMet);
    let unstated = File::in_order().each(D::Statutes, |d| d.language = None);
    assert!(matches!(
        unstated.find(C::FileComplete),
        Finding::NotMet { because: Reason::LanguageNotStated { .. }, .. }
    ));
}

#[rstest]
#[case::exactly(25 * 1024 * 1024, Verdict::Met)]
#[case::a_byte_more(25 * 1024 * 1024 + 1, Verdict::NotMet)]
fn a_file_may_have_25_megabytes(#[case] bytes: u64, #[case] verdict: Verdict) {
    assert_eq!(File::in_order().each(D::Statutes, |d| d.bytes = bytes).find(C::FileComplete).verdict(), verdict);
}

#[rstest]
#[case::on_the_last_day(date(2026, 6, 3), Verdict::Met)]
#[case::a_day_late(date(2026, 6, 4), Verdict::NotMet)]
fn the_last_day_is_in_time(#[case] received: Day, #[case] verdict: Verdict) {
    assert_eq!(File::in_order().received(received).find(C::FileDeadline).verdict(), verdict);
}

#[test]
fn late_goes_to_the_next_session_and_without_a_session_there_is_no_late() {
    let mut file = File::in_order();
    file.session = Some(SessionFacts { opens_on: date(2026, 6, 10), received_until: date(2026, 1, 2) });
    assert_eq!(
        file.find(C::FileDeadline),
        Finding::NotMet { because: Reason::Late { until: date(2026, 1, 2) }, how_to_mend: Mend::NextSession }
    );
    file.session = None;
    assert_eq!(file.find(C::FileDeadline), Finding::NotApplicable { because: Reason::NoSessionPlanned });
}
