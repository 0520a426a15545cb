//! What the paper of a session says, in each language.

use super::Said;
use domain::kernel::Language;

pub(super) fn of(language: Language) -> &'static Said {
    match language {
        Language::En => &EN,
        Language::Fr => &FR,
        Language::Es => &ES,
    }
}

const EN: Said = Said {
    list: "Requests submitted to the session",
    annex: "Annex: requests received and not submitted to this session",
    findings: "Findings on the criteria",
    comment: "Comment of the organization",
    names: ["Horizons Without Borders", "Association for the Protection of Migrants and their Families in West Africa"],
    summary: "The organization, founded in 2009, has its seat in Dakar. Its aim: to stand by migrants before departure, on the way and on return, and to train those who receive them.",
    entries: [
        ("Request", &["OBS-2026-0411-T, received on 14 September 2026"]),
        ("Identity", &["Horizons Without Borders", "HWB · International non-governmental organization"]),
        ("Seat", &["Dakar, Senegal"]),
        ("Founded", &["March 2009 · Private persons"]),
        (
            "Legal status",
            &[
                "Association under private law",
                "Registered – Senegal: Register of associations, SN/2009-142, March 2009",
            ],
        ),
        (
            "Membership",
            &[
                "Individuals: 63 · Organizations: 9 · Countries or areas: 3",
                "Networks: Sahel Platform, Migration Forum",
            ],
        ),
        ("Reach", &["Active in: Senegal, Mali, Democratic Republic of the Congo"]),
        (
            "Finances",
            &[
                "Year closed on 31 December 2025: income CHF 273,000, expenditure CHF 267,000, audited",
                "Year closed on 31 December 2024: income CHF 245,000, expenditure CHF 239,000, audited",
            ],
        ),
        (
            "Work on migration",
            &[
                "Migration: since 2009, 75% of its work",
                "Advice before departure (Senegal, 2023), Help on the way (Mali, 2023) and Training of those who receive (Democratic Republic of the Congo, 2023)",
            ],
        ),
        ("Cooperation with the Organization", &["None is declared.", "Offers: Operational assistance, Consultation"]),
        ("Deferrals so far", &["1 deferral"]),
        (
            "Facts corrected by the secretariat",
            &["Members by country: Reads 9; by the certificate it is 10, see page 1."],
        ),
    ],
    aims: (
        "Aims",
        "To stand by migrants before departure, on the way and on return, and to train those who receive them. ",
    ),
    heads: ["Criterion", "Finding", "Reason"],
    met: "Met",
    excepted: "Not met; excepted",
    criteria: [
        "Asked for on its own initiative",
        "Concerned with migration, refugees or human resources",
        "Non-governmental",
        "International",
        "Able to contribute to the work of the Council",
        "Recent financial statements",
    ],
    basis: "A document shows it",
    reasons: [
        "Migration stands in article 2 of the statutes, and in every chapter of both reports.",
        "Both years are covered without a gap.",
        "An elected board of four that answers to the assembly every year.",
    ],
    exception: "Exception: An island State of eleven thousand people: a second country is out of reach for anybody there.",
    heard: "Our work across the border is done through two partner associations; we had taken it that only our own offices count. ",
    foreign: "as received, not translated",
};

const FR: Said = Said {
    list: "Demandes soumises à la session",
    annex: "Annexe : demandes reçues et non soumises à cette session",
    findings: "Constats au regard des critères",
    comment: "Observations de l’organisation",
    names: [
        "Horizons Sans Frontières",
        "Association pour la protection des personnes migrantes et de leurs familles d’Afrique de l’Ouest",
    ],
    summary: "L’organisation, fondée en 2009, a son siège à Dakar. Son but : accompagner les personnes migrantes avant le départ, en route et au retour, et former celles qui les accueillent.",
    entries: [
        ("Demande", &["OBS-2026-0411-T, reçue le 14 septembre 2026"]),
        ("Identité", &["Horizons Sans Frontières", "HSF · Organisation non gouvernementale internationale"]),
        ("Siège", &["Dakar, Sénégal"]),
        ("Fondation", &["mars 2009 · Particuliers"]),
        (
            "Statut juridique",
            &[
                "Association de droit privé",
                "Enregistrée – Sénégal : Registre des associations, SN/2009-142, mars 2009",
            ],
        ),
        (
            "Membres",
            &[
                "Personnes : 63 · Organisations : 9 · Pays ou zones : 3",
                "Réseaux : Plateforme du Sahel, Forum des migrations",
            ],
        ),
        ("Rayonnement", &["Présence active : Sénégal, Mali, République démocratique du Congo"]),
        (
            "Finances",
            &[
                "Exercice clos le 31 décembre 2025 : recettes 273 000 CHF, dépenses 267 000 CHF, comptes vérifiés",
                "Exercice clos le 31 décembre 2024 : recettes 245 000 CHF, dépenses 239 000 CHF, comptes vérifiés",
            ],
        ),
        (
            "Action en matière de migration",
            &[
                "Migrations : depuis 2009, 75 % de son action",
                "Conseil avant le départ (Sénégal, 2023), Aide en chemin (Mali, 2023) et Formation de ceux qui accueillent (République démocratique du Congo, 2023)",
            ],
        ),
        ("Coopération avec l’Organisation", &["Aucune n’est déclarée.", "Propose : Aide opérationnelle, Consultation"]),
        ("Reports à ce jour", &["1 report"]),
        (
            "Faits rectifiés par le secrétariat",
            &["Membres par pays : Indique 9 ; d’après le certificat c’est 10, voir page 1."],
        ),
    ],
    aims: (
        "Buts",
        "Accompagner les personnes migrantes avant le départ, en route et au retour, et former celles qui les accueillent. ",
    ),
    heads: ["Critère", "Constat", "Motif"],
    met: "Rempli",
    excepted: "Non rempli ; dérogation",
    criteria: [
        "Demande émanant de l’organisation elle-même",
        "S’occupe de migrations, de réfugiés ou de ressources humaines",
        "Non gouvernementale",
        "Internationale",
        "En mesure de contribuer aux travaux du Conseil",
        "États financiers récents",
    ],
    basis: "Un document l’établit",
    reasons: [
        "La migration figure à l’article 2 des statuts et dans chaque chapitre des deux rapports.",
        "Les deux années sont couvertes sans lacune.",
        "Un comité élu de quatre membres, qui rend compte chaque année à l’assemblée.",
    ],
    exception: "Dérogation : Un État insulaire de onze mille habitants : un second pays y est hors de portée de quiconque.",
    heard: "Notre travail de l’autre côté de la frontière passe par deux associations partenaires ; nous pensions que seuls nos propres bureaux comptaient. ",
    foreign: "tel que reçu, non traduit",
};

const ES: Said = Said {
    list: "Solicitudes sometidas al período de sesiones",
    annex: "Anexo: solicitudes recibidas y no sometidas a este período de sesiones",
    findings: "Constataciones sobre los criterios",
    comment: "Observaciones de la organización",
    names: [
        "Horizontes sin Fronteras",
        "Asociación para la protección de las personas migrantes y de sus familias de África Occidental",
    ],
    summary: "La organización, fundada en 2009, tiene su sede en Dakar. Su objeto: acompañar a las personas migrantes antes de la salida, en el camino y al regreso, y formar a quienes las reciben.",
    entries: [
        ("Solicitud", &["OBS-2026-0411-T, recibida el 14 de septiembre de 2026"]),
        ("Identidad", &["Horizontes sin Fronteras", "HSF · Organización no gubernamental internacional"]),
        ("Sede", &["Dakar, Senegal"]),
        ("Fundación", &["marzo de 2009 · Particulares"]),
        (
            "Situación jurídica",
            &[
                "Asociación civil sin fines de lucro",
                "Inscrita – Senegal: Registro de asociaciones, SN/2009-142, marzo de 2009",
            ],
        ),
        (
            "Miembros",
            &[
                "Personas: 63 · Organizaciones: 9 · Países o zonas: 3",
                "Redes: Plataforma del Sahel, Foro de las Migraciones",
            ],
        ),
        ("Alcance", &["Presencia activa: Senegal, Malí, República Democrática del Congo"]),
        (
            "Finanzas",
            &[
                "Ejercicio cerrado el 31 de diciembre de 2025: ingresos 273 000 CHF, gastos 267 000 CHF, cuentas auditadas",
                "Ejercicio cerrado el 31 de diciembre de 2024: ingresos 245 000 CHF, gastos 239 000 CHF, cuentas auditadas",
            ],
        ),
        (
            "Labor en materia de migración",
            &[
                "Migración: desde 2009, 75 % de su labor",
                "Orientación antes de la salida (Senegal, 2023), Ayuda en el camino (Malí, 2023) y Formación de quienes reciben (República Democrática del Congo, 2023)",
            ],
        ),
        ("Cooperación con la Organización", &["No se declara ninguna.", "Ofrece: Asistencia operativa, Consulta"]),
        ("Aplazamientos hasta la fecha", &["1 aplazamiento"]),
        (
            "Datos rectificados por la secretaría",
            &["Miembros por país: Dice 9; según el certificado son 10, véase la página 1."],
        ),
    ],
    aims: (
        "Fines",
        "Acompañar a las personas migrantes antes de la salida, en el camino y al regreso, y formar a quienes las reciben. ",
    ),
    heads: ["Criterio", "Constatación", "Motivo"],
    met: "Se cumple",
    excepted: "No se cumple; excepción",
    criteria: [
        "Solicitud por iniciativa propia de la organización",
        "Se ocupa de migraciones, de refugiados o de recursos humanos",
        "No gubernamental",
        "Internacional",
        "En condiciones de contribuir a la labor del Consejo",
        "Estados financieros recientes",
    ],
    basis: "Un documento lo acredita",
    reasons: [
        "La migración figura en el artículo 2 de los estatutos y en cada capítulo de los dos informes.",
        "Los dos años están cubiertos sin interrupción.",
        "Una junta electa de cuatro miembros que rinde cuentas cada año ante la asamblea.",
    ],
    exception: "Excepción: Un Estado insular de once mil habitantes: un segundo país está allí fuera del alcance de cualquiera.",
    heard: "Nuestro trabajo al otro lado de la frontera se hace a través de dos asociaciones socias; creíamos que solo contaban nuestras oficinas. ",
    foreign: "tal como se recibió, sin traducir",
};
