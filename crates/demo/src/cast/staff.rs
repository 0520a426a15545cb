//! The secretariat of the demonstration. All invented.

use domain::kernel::{Language, StaffRole};

/// Somebody who works in the secretariat.
#[derive(Debug)]
pub(crate) struct Staff {
    pub(crate) name: &'static str,
    pub(crate) email: &'static str,
    pub(crate) language: Language,
    pub(crate) what: &'static str,
    pub(crate) roles: &'static [StaffRole],
}

macro_rules! staff {
    ($($constant:ident = $name:literal $email:literal $language:ident [$($role:ident)*] $what:literal;)*) => {
        $(pub(crate) static $constant: Staff = Staff {
            name: $name,
            email: concat!($email, "@antechamber.example"),
            language: Language::$language,
            what: $what,
            roles: &[$(StaffRole::$role),*],
        };)*
        /// All of them, the first administrator first.
        pub(crate) static STAFF: &[&Staff] = &[$(&$constant),*];
    };
}

staff! {
    ADMINISTRATOR = "Ingrid Halvorsen" "admin" En [Administrator] "administrator: people and settings, never a case";
    OFFICER = "Léa Morel" "officer" Fr [Officer] "officer, in French: checks, asks, recommends";
    SECOND_OFFICER = "Tomás Quintero" "officer2" Es [Officer] "a second officer, in Spanish";
    THIRD_OFFICER = "Hannah Whitfield" "officer3" En [Officer] "a third officer, in English";
    SENIOR = "Ruth Adeyemi" "senior" En [Officer SeniorOfficer] "senior officer: countersigns";
    SECOND_SENIOR = "Laurent Girod" "senior2" Fr [Officer SeniorOfficer] "a second senior officer, in French";
    SECRETARY = "Daniel Okonkwo" "secretary" En [CouncilSecretary] "Council secretary: sessions, lists, decisions, letters";
    SECOND_SECRETARY = "Paola Benavente" "secretary2" Es [CouncilSecretary] "a second Council secretary, in Spanish";
    AUDITOR = "Mei Tanaka" "auditor" En [Auditor] "auditor: reads everything, writes nothing";
}

/// Officers who hold files, in turn.
pub(crate) static OFFICERS: [&Staff; 3] = [&OFFICER, &SECOND_OFFICER, &THIRD_OFFICER];
