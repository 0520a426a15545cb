//! Sections C, D and F: what it does, with whom, and what it would bring.

use super::{NAME, PAGES, PARAGRAPH, SHORT};
use crate::{
    criteria::CriterionKey as C,
    dossier::{
        Column, ColumnName as Col, Field as F, FieldKind,
        FieldKind::{Choice, Choices, Country, Line, Money, Table, Whole, Words, Year, YesNo},
        FieldSpec,
    },
};

const fn ask(field: F, kind: FieldKind) -> FieldSpec {
    FieldSpec::new(field, kind)
}

const PER_CENT: FieldKind = Whole { min: 0, max: 100 };
/// More people than live on earth are nobody's beneficiaries or members.
const PEOPLE: FieldKind = Whole { min: 0, max: 10_000_000_000 };

pub(super) static AIMS: &[FieldSpec] = &[
    ask(F::Aims, Words { max: PAGES }).required().feeds(&[C::ConformityPrinciples, C::MandateField]),
    ask(F::ConcernedWith, Choices(&["migration", "refugees", "human_resources", "none"]))
        .required()
        .feeds(&[C::MandateField]),
    ask(F::MigrationSince, Year).required().when(F::ConcernedWith, &["migration"]).feeds(&[C::MandateField]),
    ask(F::MigrationShare, PER_CENT).required().when(F::ConcernedWith, &["migration"]).feeds(&[C::MandateField]),
    ask(F::RefugeesSince, Year).required().when(F::ConcernedWith, &["refugees"]).feeds(&[C::MandateField]),
    ask(F::RefugeesShare, PER_CENT).required().when(F::ConcernedWith, &["refugees"]).feeds(&[C::MandateField]),
    ask(F::HumanResourcesSince, Year).required().when(F::ConcernedWith, &["human_resources"]).feeds(&[C::MandateField]),
    ask(F::HumanResourcesShare, PER_CENT)
        .required()
        .when(F::ConcernedWith, &["human_resources"])
        .feeds(&[C::MandateField]),
    ask(
        F::Activities,
        Table(&[
            Column::new(Col::Title, Line { max: NAME }).required(),
            Column::new(Col::Place, Line { max: SHORT }),
            Column::new(Col::Country, Country).required(),
            Column::new(Col::YearFrom, Year).required(),
            Column::new(Col::YearTo, Year),
            Column::new(Col::Done, Words { max: PARAGRAPH }).required(),
            Column::new(Col::Beneficiaries, PEOPLE),
            Column::new(Col::Partners, Line { max: NAME }),
            Column::new(Col::Budget, Money { negative: false }),
        ]),
    )
    .required()
    .feeds(&[C::LegalActivityPeriod, C::MandateField, C::IdentityInternational, C::CapacityContribution]),
    ask(F::Publications, Words { max: PAGES }).feeds(&[C::CapacityContribution]),
];

pub(super) static MEMBERS: &[FieldSpec] = &[
    ask(F::MembersAs, Choice(&["table", "file", "none"])).required().feeds(&[C::IdentityInternational]),
    ask(
        F::MembersByCountry,
        Table(&[
            Column::new(Col::Country, Country).required(),
            Column::new(Col::Individuals, PEOPLE),
            Column::new(Col::Organizations, Whole { min: 0, max: 10_000_000 }),
        ]),
    )
    .required()
    .when(F::MembersAs, &["table"])
    .feeds(&[C::IdentityInternational]),
    ask(F::MemberCountries, Whole { min: 1, max: 249 })
        .required()
        .when(F::MembersAs, &["file"])
        .feeds(&[C::IdentityInternational]),
    ask(
        F::ActiveIn,
        Table(&[Column::new(Col::Country, Country).required(), Column::new(Col::Done, Line { max: NAME })]),
    )
    .required()
    .feeds(&[C::IdentityInternational]),
    ask(
        F::Affiliates,
        Table(&[
            Column::new(Col::Name, Line { max: NAME }).required(),
            Column::new(Col::Country, Country).required(),
            Column::new(Col::Tie, Line { max: SHORT }),
        ]),
    )
    .feeds(&[C::IdentityInternational]),
    ask(F::Networks, Table(&[Column::new(Col::Name, Line { max: NAME }).required(), Column::new(Col::Since, Year)]))
        .feeds(&[C::AccessUmbrella, C::RelationOtherStatus]),
    ask(F::WorkingLanguages, Line { max: SHORT }).required(),
];

pub(super) static COOPERATION: &[FieldSpec] = &[
    ask(F::HasCooperated, YesNo).required().feeds(&[C::RelationIom]),
    ask(
        F::CooperationRecord,
        Table(&[
            Column::new(Col::Title, Line { max: NAME }).required(),
            Column::new(Col::Country, Country).required(),
            Column::new(Col::Contact, Line { max: NAME }),
            Column::new(Col::YearFrom, Year).required(),
            Column::new(Col::YearTo, Year),
        ]),
    )
    .required()
    .when(F::HasCooperated, &["yes"])
    .feeds(&[C::RelationIom]),
    ask(
        F::KindsOfCooperation,
        Choices(&["research", "technical_cooperation", "operational_assistance", "consultation"]),
    )
    .required()
    .feeds(&[C::CapacityContribution]),
    ask(F::Levels, Choices(&["national", "bilateral", "regional", "global"]))
        .required()
        .feeds(&[C::CapacityContribution]),
    ask(F::Contribution, Words { max: PAGES }).required().feeds(&[C::CapacityContribution]),
    ask(F::Expectation, Words { max: PAGES }),
    ask(
        F::OtherStatus,
        Table(&[
            Column::new(Col::Body, Choice(&["ecosoc", "ilo", "unhcr", "other"])).required(),
            Column::new(Col::BodyName, Line { max: NAME }),
            Column::new(Col::Status, Line { max: SHORT }),
            Column::new(Col::Since, Year),
            Column::new(Col::Reference, Line { max: SHORT }),
        ]),
    )
    .feeds(&[C::RelationOtherStatus]),
    ask(F::EarlierApplications, Words { max: PARAGRAPH }),
];
