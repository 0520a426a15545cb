//! Who is in the demonstration. All invented.

use domain::kernel::{Language, StaffRole};

/// A person with an account.
pub(crate) struct Player {
    pub(crate) name: &'static str,
    pub(crate) email: &'static str,
    pub(crate) language: Language,
    pub(crate) what: &'static str,
    pub(crate) roles: &'static [StaffRole],
}

const fn staff(
    name: &'static str,
    email: &'static str,
    language: Language,
    what: &'static str,
    roles: &'static [StaffRole],
) -> Player {
    Player { name, email, language, what, roles }
}

/// The first administrator, who sets the place up.
pub(crate) const ADMINISTRATOR: Player = staff(
    "Ingrid Halvorsen",
    "admin@antechamber.example",
    Language::En,
    "administrator: people and settings, never a case",
    &[StaffRole::Administrator],
);

pub(crate) const OFFICER: Player = staff(
    "Léa Morel",
    "officer@antechamber.example",
    Language::Fr,
    "officer, in French: checks, asks, recommends",
    &[StaffRole::Officer],
);

pub(crate) const SECOND_OFFICER: Player = staff(
    "Tomás Quintero",
    "officer2@antechamber.example",
    Language::Es,
    "a second officer, in Spanish",
    &[StaffRole::Officer],
);

pub(crate) const SENIOR: Player = staff(
    "Ruth Adeyemi",
    "senior@antechamber.example",
    Language::En,
    "senior officer: countersigns",
    &[StaffRole::Officer, StaffRole::SeniorOfficer],
);

pub(crate) const SECRETARY: Player = staff(
    "Daniel Okonkwo",
    "secretary@antechamber.example",
    Language::En,
    "Council secretary: sessions, lists, decisions, letters",
    &[StaffRole::CouncilSecretary],
);

pub(crate) const AUDITOR: Player = staff(
    "Mei Tanaka",
    "auditor@antechamber.example",
    Language::En,
    "auditor: reads everything, writes nothing",
    &[StaffRole::Auditor],
);

/// The secretariat, but for its administrator.
pub(crate) const STAFF: [&Player; 5] = [&OFFICER, &SECOND_OFFICER, &SENIOR, &SECRETARY, &AUDITOR];

/// An organization with its owner.
pub(crate) struct Ngo {
    pub(crate) owner: Player,
    pub(crate) name: &'static str,
    pub(crate) acronym: &'static str,
    pub(crate) country: &'static str,
    pub(crate) town: &'static str,
    pub(crate) address: &'static str,
    pub(crate) site: &'static str,
    pub(crate) form: &'static str,
    pub(crate) founded: i16,
    pub(crate) aim: &'static str,
    pub(crate) countries: [&'static str; 3],
}

pub(crate) const PASSERELLES: Ngo = Ngo {
    owner: staff(
        "Awa Diallo",
        "awa@passerelles.example",
        Language::Fr,
        "owner of « Réseau Passerelles », in French: admitted as observer",
        &[],
    ),
    name: "Réseau Passerelles",
    acronym: "RP",
    country: "SN",
    town: "Dakar",
    address: "12, rue des Manguiers\nDakar",
    site: "passerelles.example",
    form: "Association de droit sénégalais",
    founded: 2009,
    aim: "Accompagner les personnes migrantes avant le départ, en route et au retour, et former celles qui les accueillent.",
    countries: ["SN", "ML", "MA"],
};

pub(crate) const HARBOUR: Ngo = Ngo {
    owner: staff(
        "Noor Haddad",
        "noor@openharbour.example",
        Language::En,
        "owner of “Open Harbour”: has a question to answer",
        &[],
    ),
    name: "Open Harbour",
    acronym: "OH",
    country: "MT",
    town: "Valletta",
    address: "4 Old Customs Steps\nValletta",
    site: "openharbour.example",
    form: "Voluntary organisation",
    founded: 2014,
    aim: "Legal advice and language teaching for refugees and migrants around the Mediterranean.",
    countries: ["MT", "IT", "TN"],
};

pub(crate) const RAICES: Ngo = Ngo {
    owner: staff(
        "Lucía Paredes",
        "lucia@raicesenmarcha.example",
        Language::Es,
        "owner of «Raíces en Marcha», in Spanish: a draft, half filled in",
        &[],
    ),
    name: "Raíces en Marcha",
    acronym: "REM",
    country: "EC",
    town: "Quito",
    address: "Calle de los Arupos 118\nQuito",
    site: "raicesenmarcha.example",
    form: "Fundación sin fines de lucro",
    founded: 2017,
    aim: "Acompañar a las familias migrantes andinas y documentar sus trayectorias.",
    countries: ["EC", "CO", "PE"],
};

pub(crate) const BORDERLESS_SKILLS: Ngo = Ngo {
    owner: staff(
        "Grace Wanjiru",
        "grace@borderlessskills.example",
        Language::En,
        "owner of “Borderless Skills”: under review, waits for a countersignature",
        &[],
    ),
    name: "Borderless Skills",
    acronym: "BSK",
    country: "KE",
    town: "Nairobi",
    address: "Ngong Lane 40\nNairobi",
    site: "borderlessskills.example",
    form: "Non-governmental organization under the Public Benefit Organizations Act",
    founded: 2011,
    aim: "Recognition of the skills of migrant workers, from the village to the employer abroad.",
    countries: ["KE", "UG", "AE"],
};

pub(crate) const TIDEWATER: Ngo = Ngo {
    owner: staff(
        "Elin Sjöberg",
        "elin@tidewater.example",
        Language::En,
        "owner of “Tidewater Institute”: just received, nobody has taken it",
        &[],
    ),
    name: "Tidewater Institute",
    acronym: "TWI",
    country: "SE",
    town: "Gothenburg",
    address: "Skeppsbron 9\nGothenburg",
    site: "tidewater.example",
    form: "Ideell förening",
    founded: 2006,
    aim: "Research on movement caused by the sea and the climate, and advice to those who plan for it.",
    countries: ["SE", "BD", "FJ"],
};

pub(crate) const ATLAS: Ngo = Ngo {
    owner: staff(
        "Mariam Koné",
        "mariam@atlasdesretours.example",
        Language::Fr,
        "owner of « Atlas des retours », in French: endorsed, can be placed on a list",
        &[],
    ),
    name: "Atlas des retours",
    acronym: "AR",
    country: "CI",
    town: "Abidjan",
    address: "27, avenue des Palmes\nAbidjan",
    site: "atlasdesretours.example",
    form: "Association",
    founded: 2013,
    aim: "Documenter les retours volontaires et accompagner la réinsertion des personnes et de leurs familles.",
    countries: ["CI", "BF", "GH"],
};
