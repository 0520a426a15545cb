//! Every question, as an enum: catalogues, forms and criteria name questions by it.

use super::Section;
use crate::kernel::Language;
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $key)] $variant,)*
        }

        impl $name {
            /// Every one, in the order of the forms.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Stable key: the name in forms, storage and catalogues.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// The one of a key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.key())
            }
        }
    };
}

keyed! {
    /// A question of the dossier. Its key is the name of its form control.
    Field {
        /// A: legal name in its own script.
        LegalName = "legal_name",
        /// A: name in English.
        NameEn = "name_en",
        /// A: name in French.
        NameFr = "name_fr",
        /// A: name in Spanish.
        NameEs = "name_es",
        /// A: acronym.
        Acronym = "acronym",
        /// A: former and other names.
        OtherNames = "other_names",
        /// A: legal form.
        LegalForm = "legal_form",
        /// A: registered, not required by law, or refused.
        Registration = "registration",
        /// A: number in the register.
        RegistrationNumber = "registration_number",
        /// A: authority that keeps the register.
        RegistrationAuthority = "registration_authority",
        /// A: country of registration.
        RegistrationCountry = "registration_country",
        /// A: day of registration.
        RegisteredOn = "registered_on",
        /// A: the law under which none is needed.
        RegistrationLaw = "registration_law",
        /// A: why it was refused, in the organization's words.
        RegistrationRefusal = "registration_refusal",
        /// A: founded on.
        FoundedOn = "founded_on",
        /// A: founded by whom.
        FoundedBy = "founded_by",
        /// A: where somebody can visit.
        SeatAddress = "seat_address",
        /// A: town of the seat.
        SeatTown = "seat_town",
        /// A: country of the seat.
        SeatCountry = "seat_country",
        /// A: postal address, where another.
        PostalAddress = "postal_address",
        /// A: other offices.
        OtherOffices = "other_offices",
        /// A: website.
        Website = "website",
        /// A: official email.
        Email = "email",
        /// A: telephone.
        Telephone = "telephone",
        /// A: kind of organization.
        KindOfOrganization = "kind_of_organization",
        /// A: which other kind.
        OtherKind = "other_kind",

        /// B: statutes adopted on.
        StatutesAdoptedOn = "statutes_adopted_on",
        /// B: statutes adopted by.
        StatutesAdoptedBy = "statutes_adopted_by",
        /// B: last amended on.
        StatutesAmendedOn = "statutes_amended_on",
        /// B: article of the objects clause.
        ObjectsArticle = "objects_article",
        /// B: text of the objects clause.
        ObjectsText = "objects_text",
        /// B: whether the statutes say what becomes of the assets.
        DissolutionClause = "dissolution_clause",
        /// B: article of the dissolution clause.
        DissolutionArticle = "dissolution_article",
        /// B: text of the dissolution clause.
        DissolutionText = "dissolution_text",
        /// B: governing body as table or as file.
        GoverningBodyAs = "governing_body_as",
        /// B: members of the governing body.
        GoverningBody = "governing_body",
        /// B: number of seats, where a file lists them.
        GoverningBodySeats = "governing_body_seats",
        /// B: of these appointed by governments.
        GoverningBodyGovernment = "governing_body_government",
        /// B: how often it meets.
        GoverningBodyMeets = "governing_body_meets",
        /// B: to whom the leadership answers.
        AnswersTo = "answers_to",
        /// B: who may speak for the organization.
        SpeaksFor = "speaks_for",

        /// C: aims.
        Aims = "aims",
        /// C: concerned with migration, refugees, human resources.
        ConcernedWith = "concerned_with",
        /// C: with migration since.
        MigrationSince = "migration_since",
        /// C: share of the work on migration, per cent.
        MigrationShare = "migration_share",
        /// C: with refugees since.
        RefugeesSince = "refugees_since",
        /// C: share of the work on refugees, per cent.
        RefugeesShare = "refugees_share",
        /// C: with human resources since.
        HumanResourcesSince = "human_resources_since",
        /// C: share of the work on human resources, per cent.
        HumanResourcesShare = "human_resources_share",
        /// C: activities of the last two years.
        Activities = "activities",
        /// C: publications.
        Publications = "publications",

        /// D: members as table, as file, or none.
        MembersAs = "members_as",
        /// D: members by country or area.
        MembersByCountry = "members_by_country",
        /// D: in how many countries, where a file lists them.
        MemberCountries = "member_countries",
        /// D: countries and areas where it is active.
        ActiveIn = "active_in",
        /// D: affiliates and chapters.
        Affiliates = "affiliates",
        /// D: memberships in networks.
        Networks = "networks",
        /// D: working languages.
        WorkingLanguages = "working_languages",

        /// E: currency of the accounts.
        Currency = "currency",
        /// E: how many years are closed.
        ClosedYears = "closed_years",
        /// E: latest year closed on.
        LatestClosedOn = "latest_closed_on",
        /// E: latest year, total income.
        LatestIncome = "latest_income",
        /// E: latest year, total expenditure.
        LatestExpenditure = "latest_expenditure",
        /// E: latest year, income by source.
        LatestSources = "latest_sources",
        /// E: latest year, surplus.
        LatestSurplus = "latest_surplus",
        /// E: latest year, use of the surplus.
        LatestSurplusUse = "latest_surplus_use",
        /// E: latest year, audited or not.
        LatestAudited = "latest_audited",
        /// E: latest year, auditor.
        LatestAuditor = "latest_auditor",
        /// E: year before, closed on.
        PreviousClosedOn = "previous_closed_on",
        /// E: year before, total income.
        PreviousIncome = "previous_income",
        /// E: year before, total expenditure.
        PreviousExpenditure = "previous_expenditure",
        /// E: year before, income by source.
        PreviousSources = "previous_sources",
        /// E: year before, surplus.
        PreviousSurplus = "previous_surplus",
        /// E: year before, use of the surplus.
        PreviousSurplusUse = "previous_surplus_use",
        /// E: year before, audited or not.
        PreviousAudited = "previous_audited",
        /// E: year before, auditor.
        PreviousAuditor = "previous_auditor",

        /// F: whether it has worked with the Organization.
        HasCooperated = "has_cooperated",
        /// F: past and current cooperation.
        CooperationRecord = "cooperation_record",
        /// F: kinds of cooperation offered.
        KindsOfCooperation = "kinds_of_cooperation",
        /// F: levels of cooperation.
        Levels = "levels",
        /// F: what it would bring to the Council's work.
        Contribution = "contribution",
        /// F: what it expects from it.
        Expectation = "expectation",
        /// F: status with other bodies.
        OtherStatus = "other_status",
        /// F: earlier applications here.
        EarlierApplications = "earlier_applications",

        /// G: accepts the Constitution's purposes and principles and the competences of others.
        AcceptsPrinciples = "accepts_principles",
        /// G: policy against sexual exploitation and abuse.
        AbusePolicy = "abuse_policy",
        /// G: code of conduct.
        CodeOfConduct = "code_of_conduct",
        /// G: sanctions, convictions, pending proceedings.
        Proceedings = "proceedings",
        /// G: which.
        ProceedingsDetail = "proceedings_detail",
        /// G: data protection notice read.
        DataNoticeRead = "data_notice_read",

        /// H: head's name.
        HeadName = "head_name",
        /// H: head's function.
        HeadFunction = "head_function",
        /// H: head's email.
        HeadEmail = "head_email",
        /// H: main contact's name.
        ContactName = "contact_name",
        /// H: main contact's function.
        ContactFunction = "contact_function",
        /// H: main contact's email.
        ContactEmail = "contact_email",
        /// H: main contact's telephone.
        ContactTelephone = "contact_telephone",
        /// H: alternate's name.
        AlternateName = "alternate_name",
        /// H: alternate's function.
        AlternateFunction = "alternate_function",
        /// H: alternate's email.
        AlternateEmail = "alternate_email",

        /// I: name of who declares.
        DeclarantName = "declarant_name",
        /// I: function of who declares.
        DeclarantFunction = "declarant_function",
        /// I: where the authority to declare comes from.
        DeclarantAuthority = "declarant_authority",
        /// I: declared true and complete.
        DeclaredTrue = "declared_true",
    }
}

keyed! {
    /// A column of a table question. One name means the same in every table.
    ColumnName {
        /// Name of a person, an organization or a network.
        Name = "name",
        /// Function in a body.
        Function = "function",
        /// A nationality.
        Nationality = "nationality",
        /// A second nationality.
        SecondNationality = "second_nationality",
        /// Stateless, or not stated.
        NoNationality = "no_nationality",
        /// Why it is not stated.
        NationalityReason = "nationality_reason",
        /// Term of office.
        Term = "term",
        /// How chosen.
        Chosen = "chosen",
        /// Appointed by a government.
        Government = "government",
        /// Country or area.
        Country = "country",
        /// Town or place.
        Place = "place",
        /// Title of an activity or project.
        Title = "title",
        /// First year.
        YearFrom = "year_from",
        /// Last year; blank while it goes on.
        YearTo = "year_to",
        /// What was done.
        Done = "done",
        /// For how many people.
        Beneficiaries = "beneficiaries",
        /// With whom.
        Partners = "partners",
        /// Budget, in the currency of section E.
        Budget = "budget",
        /// Individual members.
        Individuals = "individuals",
        /// Member organizations.
        Organizations = "organizations",
        /// How it is tied to the organization.
        Tie = "tie",
        /// Year since.
        Since = "since",
        /// Contact in the Organization.
        Contact = "contact",
        /// Other body.
        Body = "body",
        /// Which other body.
        BodyName = "body_name",
        /// Kind of status there.
        Status = "status",
        /// Reference number.
        Reference = "reference",
    }
}

impl Field {
    /// That of the name in a language of the Council.
    pub const fn name_in(language: Language) -> Self {
        match language {
            Language::En => Self::NameEn,
            Language::Fr => Self::NameFr,
            Language::Es => Self::NameEs,
        }
    }

    /// The section that asks it.
    pub fn section(self) -> Section {
        Section::ALL
            .into_iter()
            .find(|s| super::form(*s).iter().any(|spec| spec.field == self))
            .unwrap_or(Section::Declaration)
    }

    /// How it is asked.
    pub fn spec(self) -> &'static super::FieldSpec {
        static NONE: super::FieldSpec = super::FieldSpec::new(Field::DeclaredTrue, super::FieldKind::Tick);
        Section::ALL.into_iter().flat_map(super::form).find(|spec| spec.field == self).unwrap_or(&NONE)
    }

    /// The question that a form control belongs to, in whichever row.
    pub fn of_control(name: &str) -> Option<Self> {
        Self::from_key(name.split('.').next().unwrap_or(name))
    }

    /// Whether the Council may read of the answer in its paper: never of a person, nor where one could be found.
    pub fn is_for_the_council(self) -> bool {
        let leads_to_persons = matches!(self, Self::SeatAddress | Self::PostalAddress | Self::Email | Self::Telephone);
        !leads_to_persons && !super::Part::of_answer(self.section(), self).is_of_persons()
    }
}
