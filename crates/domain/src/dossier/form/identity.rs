//! Sections A and B: who the organization is, and who governs it.

use super::{NAME, PAGES, PARAGRAPH, SHORT};
use crate::{
    criteria::CriterionKey as C,
    dossier::{
        Column, ColumnName as Col, Field as F,
        FieldKind::{Choice, Choices, Country, Email, Line, PartialDate, Phone, Table, Url, Whole, Words, YesNo},
        FieldSpec,
    },
};

const fn ask(field: F, kind: crate::dossier::FieldKind) -> FieldSpec {
    FieldSpec::new(field, kind)
}

pub(super) static IDENTITY: &[FieldSpec] = &[
    ask(F::LegalName, Line { max: NAME }).required(),
    ask(F::NameEn, Line { max: NAME }),
    ask(F::NameFr, Line { max: NAME }),
    ask(F::NameEs, Line { max: NAME }),
    ask(F::Acronym, Line { max: 40 }),
    ask(F::OtherNames, Words { max: PARAGRAPH }),
    ask(F::LegalForm, Line { max: SHORT }).required().feeds(&[C::LegalPersonality, C::IdentityNonProfit]),
    ask(F::Registration, Choice(&["registered", "not_required", "refused"])).required().feeds(&[C::LegalPersonality]),
    ask(F::RegistrationNumber, Line { max: SHORT })
        .required()
        .when(F::Registration, &["registered"])
        .feeds(&[C::LegalPersonality]),
    ask(F::RegistrationAuthority, Line { max: NAME })
        .required()
        .when(F::Registration, &["registered"])
        .feeds(&[C::LegalPersonality]),
    ask(F::RegistrationCountry, Country)
        .required()
        .when(F::Registration, &["registered"])
        .feeds(&[C::LegalPersonality]),
    ask(F::RegisteredOn, PartialDate)
        .required()
        .when(F::Registration, &["registered"])
        .feeds(&[C::LegalPersonality, C::LegalMinAge]),
    ask(F::RegistrationLaw, Words { max: PARAGRAPH })
        .required()
        .when(F::Registration, &["not_required"])
        .feeds(&[C::LegalPersonality]),
    ask(F::RegistrationRefusal, Words { max: PARAGRAPH })
        .required()
        .when(F::Registration, &["refused"])
        .feeds(&[C::LegalPersonality]),
    ask(F::FoundedOn, PartialDate).required().feeds(&[C::LegalMinAge, C::LegalActivityPeriod]),
    ask(F::FoundedBy, Choices(&["persons", "organizations", "government", "treaty"]))
        .required()
        .feeds(&[C::IdentityNonGovernmental]),
    ask(F::SeatAddress, Words { max: 500 }).required().feeds(&[C::GovernanceHeadquarters]),
    ask(F::SeatTown, Line { max: SHORT }).required().feeds(&[C::GovernanceHeadquarters]),
    ask(F::SeatCountry, Country).required().feeds(&[C::GovernanceHeadquarters, C::IdentityInternational]),
    ask(F::PostalAddress, Words { max: 500 }),
    ask(
        F::OtherOffices,
        Table(&[
            Column::new(Col::Place, Line { max: SHORT }).required(),
            Column::new(Col::Country, Country).required(),
        ]),
    )
    .feeds(&[C::IdentityInternational]),
    ask(F::Website, Url),
    ask(F::Email, Email).required(),
    ask(F::Telephone, Phone),
    ask(
        F::KindOfOrganization,
        Choice(&[
            "advocacy_group",
            "service_provider",
            "research_institute",
            "federation",
            "faith_based",
            "diaspora",
            "trade_union",
            "professional_body",
            "other",
        ]),
    )
    .required()
    .feeds(&[C::IdentityNonGovernmental]),
    ask(F::OtherKind, Line { max: SHORT }).required().when(F::KindOfOrganization, &["other"]),
];

pub(super) static GOVERNANCE: &[FieldSpec] = &[
    ask(F::StatutesAdoptedOn, PartialDate).required().feeds(&[C::GovernanceStatutes]),
    ask(F::StatutesAdoptedBy, Line { max: NAME }).required().feeds(&[C::GovernanceStatutes]),
    ask(F::StatutesAmendedOn, PartialDate).feeds(&[C::GovernanceStatutes]),
    ask(F::ObjectsArticle, Line { max: SHORT }).required().feeds(&[C::MandateField]),
    ask(F::ObjectsText, Words { max: PAGES }).required().feeds(&[C::MandateField, C::ConformityPrinciples]),
    ask(F::DissolutionClause, YesNo).required().feeds(&[C::IdentityNonProfit]),
    ask(F::DissolutionArticle, Line { max: SHORT })
        .required()
        .when(F::DissolutionClause, &["yes"])
        .feeds(&[C::IdentityNonProfit]),
    ask(F::DissolutionText, Words { max: PAGES })
        .required()
        .when(F::DissolutionClause, &["yes"])
        .feeds(&[C::IdentityNonProfit]),
    ask(F::GoverningBodyAs, Choice(&["table", "file"])).required().feeds(&[C::GovernanceStructure]),
    ask(
        F::GoverningBody,
        Table(&[
            Column::new(Col::Name, Line { max: NAME }).required(),
            Column::new(Col::Function, Line { max: SHORT }).required(),
            Column::new(Col::Nationality, Country),
            Column::new(Col::SecondNationality, Country),
            Column::new(Col::NoNationality, Choice(&["stateless", "not_stated"])),
            Column::new(Col::NationalityReason, Line { max: NAME }),
            Column::new(Col::Term, Line { max: SHORT }),
            Column::new(Col::Chosen, Choice(&["elected", "appointed", "co_opted", "ex_officio", "other"])).required(),
            Column::new(Col::Government, YesNo).required(),
        ]),
    )
    .required()
    .when(F::GoverningBodyAs, &["table"])
    .feeds(&[C::GovernanceStructure, C::IdentityNonGovernmental]),
    ask(F::GoverningBodySeats, Whole { min: 1, max: 10_000 })
        .required()
        .when(F::GoverningBodyAs, &["file"])
        .feeds(&[C::GovernanceStructure, C::IdentityNonGovernmental]),
    ask(F::GoverningBodyGovernment, Whole { min: 0, max: 10_000 })
        .required()
        .when(F::GoverningBodyAs, &["file"])
        .feeds(&[C::IdentityNonGovernmental]),
    ask(F::GoverningBodyMeets, Line { max: SHORT }).required().feeds(&[C::GovernanceStructure]),
    ask(F::AnswersTo, Words { max: PARAGRAPH }).required().feeds(&[C::GovernanceStructure]),
    ask(F::SpeaksFor, Words { max: PARAGRAPH }).required().feeds(&[C::GovernanceStructure, C::RequestOwnInitiative]),
];
