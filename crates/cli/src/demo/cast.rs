//! Who is in the demonstration. All invented.

use domain::kernel::{Language, StaffRole};

/// A person with an account.
pub(super) struct Player {
    pub(super) name: &'static str,
    pub(super) email: &'static str,
    pub(super) language: Language,
    pub(super) what: &'static str,
    pub(super) roles: &'static [StaffRole],
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
pub(super) const ADMINISTRATOR: Player = staff(
    "Ingrid Halvorsen",
    "admin@antechamber.example",
    Language::En,
    "administrator: people and settings, never a case",
    &[],
);

pub(super) const OFFICER: Player = staff(
    "Léa Morel",
    "officer@antechamber.example",
    Language::Fr,
    "officer, in French: checks, asks, recommends",
    &[StaffRole::Officer],
);

pub(super) const SECOND_OFFICER: Player = staff(
    "Tomás Quintero",
    "officer2@antechamber.example",
    Language::Es,
    "a second officer, in Spanish",
    &[StaffRole::Officer],
);

pub(super) const SENIOR: Player = staff(
    "Ruth Adeyemi",
    "senior@antechamber.example",
    Language::En,
    "senior officer: countersigns",
    &[StaffRole::Officer, StaffRole::SeniorOfficer],
);

pub(super) const SECRETARY: Player = staff(
    "Daniel Okonkwo",
    "secretary@antechamber.example",
    Language::En,
    "Council secretary: sessions, lists, decisions, letters",
    &[StaffRole::CouncilSecretary],
);

pub(super) const AUDITOR: Player = staff(
    "Mei Tanaka",
    "auditor@antechamber.example",
    Language::En,
    "auditor: reads everything, writes nothing",
    &[StaffRole::Auditor],
);

/// The secretariat, but for its administrator.
pub(super) const STAFF: [&Player; 5] = [&OFFICER, &SECOND_OFFICER, &SENIOR, &SECRETARY, &AUDITOR];

/// An organization with its owner.
pub(super) struct Ngo {
    pub(super) owner: Player,
    pub(super) name: &'static str,
    pub(super) acronym: &'static str,
    pub(super) country: &'static str,
    pub(super) town: &'static str,
    pub(super) address: &'static str,
    pub(super) site: &'static str,
    pub(super) form: &'static str,
    pub(super) founded: i16,
    pub(super) aim: &'static str,
    pub(super) countries: [&'static str; 3],
}

pub(super) const PASSERELLES: Ngo = Ngo {
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

pub(super) const HARBOUR: Ngo = Ngo {
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

pub(super) const RAICES: Ngo = Ngo {
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

pub(super) const BORDERLESS_SKILLS: Ngo = Ngo {
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

pub(super) const TIDEWATER: Ngo = Ngo {
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

pub(super) const ATLAS: Ngo = Ngo {
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

/// The organizations.
pub(super) const NGOS: [&Ngo; 6] = [&PASSERELLES, &HARBOUR, &RAICES, &BORDERLESS_SKILLS, &TIDEWATER, &ATLAS];
