//! Sections G, H and I: conduct, people, declaration.

use super::{NAME, PARAGRAPH, SHORT};
use crate::{
    criteria::CriterionKey as C,
    dossier::{
        Field as F, FieldKind,
        FieldKind::{Email, Line, Phone, Tick, Words, YesNo},
        FieldSpec,
    },
};

const fn ask(field: F, kind: FieldKind) -> FieldSpec {
    FieldSpec::new(field, kind)
}

pub(super) static CONDUCT: &[FieldSpec] = &[
    ask(F::AcceptsPrinciples, YesNo).required().feeds(&[C::ConformityPrinciples]),
    ask(F::AbusePolicy, YesNo).required().feeds(&[C::ConformityPrinciples]),
    ask(F::CodeOfConduct, YesNo).required().feeds(&[C::ConformityPrinciples]),
    ask(F::Proceedings, YesNo).required().feeds(&[C::IntegrityExclusion]),
    ask(F::ProceedingsDetail, Words { max: PARAGRAPH })
        .required()
        .when(F::Proceedings, &["yes"])
        .feeds(&[C::IntegrityExclusion]),
    ask(F::DataNoticeRead, Tick).required(),
];

pub(super) static PEOPLE: &[FieldSpec] = &[
    ask(F::HeadName, Line { max: NAME }).required().feeds(&[C::RequestOwnInitiative]),
    ask(F::HeadFunction, Line { max: SHORT }).required().feeds(&[C::RequestOwnInitiative]),
    ask(F::HeadEmail, Email).required(),
    ask(F::ContactName, Line { max: NAME }).required(),
    ask(F::ContactFunction, Line { max: SHORT }),
    ask(F::ContactEmail, Email).required(),
    ask(F::ContactTelephone, Phone),
    ask(F::AlternateName, Line { max: NAME }),
    ask(F::AlternateFunction, Line { max: SHORT }),
    ask(F::AlternateEmail, Email),
];

pub(super) static DECLARATION: &[FieldSpec] = &[
    ask(F::DeclarantName, Line { max: NAME }).required().feeds(&[C::RequestOwnInitiative]),
    ask(F::DeclarantFunction, Line { max: SHORT }).required().feeds(&[C::RequestOwnInitiative]),
    ask(F::DeclarantAuthority, Line { max: NAME }).required().feeds(&[C::RequestOwnInitiative]),
    ask(F::DeclaredTrue, Tick).required().feeds(&[C::ConformityPrinciples]),
];
