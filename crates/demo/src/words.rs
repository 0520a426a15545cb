//! What people of the demonstration write to each other, in three languages.

use crate::cast::Ngo;
use domain::{
    criteria::CriterionKey as C,
    kernel::Language::{self, En, Es, Fr},
};

/// Words in each language.
pub(crate) type Three = [&'static str; 3];

/// The words in `language`.
pub(crate) const fn of(three: &Three, language: Language) -> &'static str {
    match language {
        En => three[0],
        Fr => three[1],
        Es => three[2],
    }
}

/// Who an organization is, as an officer sums it up for the Council.
pub(crate) fn summary(ngo: &Ngo, language: Language) -> String {
    let Ngo { name, founded, town, .. } = ngo;
    let aim = ngo.aim_in(language);
    match language {
        En => format!("{name}, founded in {founded}, has its seat in {town}. Its aim: {aim}"),
        Fr => format!("L’organisation « {name} », fondée en {founded}, a son siège à {town}. Son but : {aim}"),
        Es => format!("La organización «{name}», fundada en {founded}, tiene su sede en {town}. Su objeto: {aim}"),
    }
}

pub(crate) const ASKED_AGAIN: Three = [
    "The answer names the project, not the organization that paid for it.",
    "La réponse nomme le projet, mais non l’organisation qui l’a financé.",
    "La respuesta nombra el proyecto, pero no la organización que lo financió.",
];
pub(crate) const NOT_NEEDED: Three = [
    "We found the answer in your second report. Please excuse the trouble.",
    "Nous avons trouvé la réponse dans votre second rapport. Veuillez excuser le dérangement.",
    "Hemos encontrado la respuesta en su segundo informe. Disculpen la molestia.",
];
pub(crate) const MORE_TIME: Three = [
    "Our treasurer is travelling and has the books with her. Two more weeks would do.",
    "Notre trésorière est en voyage et les livres sont avec elle. Deux semaines de plus suffiraient.",
    "Nuestra tesorera está de viaje y lleva consigo los libros. Bastarían dos semanas más.",
];
pub(crate) const NO_MORE_TIME: Three = [
    "The list closes before then. Please send what you have: it will be read as it is.",
    "La liste est close avant cette date. Envoyez ce que vous avez : il en sera tenu compte tel quel.",
    "La lista se cierra antes. Envíen lo que tengan: se leerá tal como esté.",
];
pub(crate) const HEARING: Three = [
    "On the file as it stands we do not see activity in more than one country. Before we write to the Council, please tell us what we have missed.",
    "Au vu du dossier, nous ne constatons d’activité que dans un seul pays. Avant que nous n’écrivions au Conseil, dites-nous ce qui nous a échappé.",
    "Según el expediente, no apreciamos actividad en más de un país. Antes de dirigirnos al Consejo, díganos qué se nos ha escapado.",
];
pub(crate) const HEARD_TOO_EARLY: Three = [
    "We asked for your comment before the list of your programmes had been read to its end. Please excuse the trouble.",
    "Nous vous avons demandé vos observations avant d’avoir lu jusqu’au bout la liste de vos programmes. Veuillez excuser le dérangement.",
    "Les pedimos observaciones antes de haber leído hasta el final la lista de sus programas. Disculpen la molestia.",
];
pub(crate) const CLOSING_HEARING: Three = [
    "We intend to close this file without bringing it before the Council, and would first like to hear you.",
    "Nous envisageons de clore ce dossier sans le soumettre au Conseil, et souhaitons d’abord vous entendre.",
    "Tenemos la intención de cerrar este expediente sin someterlo al Consejo, y antes queremos oírles.",
];
pub(crate) const COMMENT: Three = [
    "Our work across the border is done through two partner associations; we had taken it that only our own offices count.",
    "Notre travail de l’autre côté de la frontière passe par deux associations partenaires ; nous pensions que seuls nos propres bureaux comptaient.",
    "Nuestro trabajo al otro lado de la frontera se hace a través de dos asociaciones socias; creíamos que solo contaban nuestras oficinas.",
];
pub(crate) const ADMIT: [Three; 3] = [
    [
        "All criteria are met; the experience of this organization is missing in the Council.",
        "Tous les critères sont remplis ; l’expérience de cette organisation manque au Conseil.",
        "Se cumplen todos los criterios; la experiencia de esta organización falta en el Consejo.",
    ],
    [
        "A clear and complete file. Works in three countries, with accounts that add up.",
        "Un dossier complet et clair. Travaille dans trois pays, avec des comptes qui tombent juste.",
        "Un expediente completo y claro. Trabaja en tres países, con cuentas que cuadran.",
    ],
    [
        "Small, but rooted where the routes cross. Nothing speaks against it.",
        "Petite, mais enracinée là où les routes se croisent. Rien ne s’y oppose.",
        "Pequeña, pero arraigada donde se cruzan las rutas. Nada se opone.",
    ],
];
pub(crate) const NOT_ADMIT: Three = [
    "No activity outside the country of its seat could be shown, also not in the hearing.",
    "Aucune activité hors du pays du siège n’a pu être établie, pas même lors de l’audition.",
    "No se ha podido acreditar actividad fuera del país de la sede, tampoco en la audiencia.",
];
pub(crate) const DEFER: [Three; 3] = [
    [
        "Promising, but the network across the border is only a year old. Another year will show.",
        "Prometteur, mais le réseau transfrontalier n’a qu’un an. Une année de plus le dira.",
        "Prometedora, pero la red transfronteriza tiene apenas un año. Otro año lo dirá.",
    ],
    [
        "The partner associations have since merged; who speaks for whom is not settled yet.",
        "Les associations partenaires ont fusionné depuis ; qui parle pour qui n’est pas encore réglé.",
        "Las asociaciones socias se han fusionado desde entonces; aún no está claro quién habla por quién.",
    ],
    [
        "A new reason: the register of the second country is rewriting its rules, and their number there has lapsed.",
        "Un motif nouveau : le registre du second pays refond ses règles, et leur numéro y est périmé.",
        "Un motivo nuevo: el registro del segundo país está cambiando sus normas y su número ha caducado allí.",
    ],
];
pub(crate) const SENT_BACK: Three = [
    "Please say in the reason how the two partners in the third country were verified.",
    "Merci de préciser dans le motif comment les deux partenaires du troisième pays ont été vérifiés.",
    "Por favor, indique en el motivo cómo se verificaron los dos socios del tercer país.",
];
pub(crate) const REOPENED_REVIEW: Three = [
    "A newspaper reports that the chair has resigned. To be looked at before the list closes.",
    "La presse annonce la démission de la présidente. À vérifier avant la clôture de la liste.",
    "La prensa informa de la dimisión de la presidenta. Debe verificarse antes del cierre de la lista.",
];
pub(crate) const PROCEEDED: Three = [
    "Fifteen months old, but carried on the work of an association that existed since 2011.",
    "Quinze mois d’existence, mais elle poursuit le travail d’une association active depuis 2011.",
    "Quince meses de existencia, pero continúa la labor de una asociación activa desde 2011.",
];
pub(crate) const EXCEPTED: Three = [
    "An island State of eleven thousand people: a second country is out of reach for anybody there.",
    "Un État insulaire de onze mille habitants : un second pays y est hors de portée de quiconque.",
    "Un Estado insular de once mil habitantes: un segundo país está allí fuera del alcance de cualquiera.",
];
pub(crate) const CORRECTED_FACT: Three = [
    "Reads 9; by the certificate it is 10, see page 1.",
    "Indique 9 ; d’après le certificat c’est 10, voir page 1.",
    "Dice 9; según el certificado son 10, véase la página 1.",
];
pub(crate) const CORRECTION_WITHDRAWN: Three = [
    "Not before the certificate has been compared with the register.",
    "Pas avant que le certificat ait été comparé au registre.",
    "No antes de comparar el certificado con el registro.",
];
pub(crate) const NOTES: [Three; 3] = [
    [
        "Called the register: the number exists and is theirs.",
        "Appelé le registre : le numéro existe et leur appartient.",
        "Llamé al registro: el número existe y es suyo.",
    ],
    [
        "Their site is down this week; the archived copy shows the same board.",
        "Leur site est hors ligne cette semaine ; la copie archivée montre le même comité.",
        "Su sitio no funciona esta semana; la copia archivada muestra la misma junta.",
    ],
    [
        "Could you look at the accounts? I stumble over the exchange rate.",
        "Peux-tu regarder les comptes ? Je bute sur le taux de change.",
        "¿Puedes mirar las cuentas? No me cuadra el tipo de cambio.",
    ],
];
pub(crate) const CONFLICT: Three = [
    "A cousin of mine sits on their board.",
    "Une cousine siège à leur comité.",
    "Una prima mía forma parte de su junta.",
];
pub(crate) const CONFLICT_LIFTED: Three = [
    "The cousin has left the board; nothing remains.",
    "La cousine a quitté le comité ; plus rien ne s’y oppose.",
    "La prima ha dejado la junta; no queda impedimento.",
];
pub(crate) const DUPLICATE_LINKED: Three = [
    "Much the same name, and a seat in the same town: perhaps the same people.",
    "Presque le même nom et un siège dans la même ville : peut-être les mêmes personnes.",
    "Casi el mismo nombre y una sede en la misma ciudad: quizá las mismas personas.",
];
pub(crate) const DUPLICATE_DISMISSED: Three = [
    "Same town and a similar name, but other people and another register number.",
    "Même ville et nom semblable, mais d’autres personnes et un autre numéro de registre.",
    "Misma ciudad y nombre parecido, pero otras personas y otro número de registro.",
];
pub(crate) const HIT_FLAGGED: Three = [
    "National list of associations under watch, 1 October 2026 · No. 218\nThe chair’s family name and first initial.",
    "Liste nationale des associations sous surveillance, 1er octobre 2026 · nº 218\nLe nom de famille et l’initiale de la présidence.",
    "Lista nacional de asociaciones bajo vigilancia, 1 de octubre de 2026 · n.º 218\nEl apellido y la inicial de quien preside.",
];
pub(crate) const HIT_CONFIRMED: Three =
    ["The same name and the same country.", "Même nom et même pays.", "El mismo nombre y el mismo país."];
pub(crate) const HIT_CLEARED: Three = [
    "Another person of the same name, born thirty years earlier.",
    "Un homonyme, né trente ans plus tôt.",
    "Otra persona del mismo nombre, nacida treinta años antes.",
];
pub(crate) const CLOSING: [Three; 3] = [
    [
        "Set up by a ministry, which appoints the whole board: not a non-governmental organization.",
        "Créée par un ministère, qui nomme tout le comité : ce n’est pas une organisation non gouvernementale.",
        "Creada por un ministerio, que nombra a toda la junta: no es una organización no gubernamental.",
    ],
    [
        "The letter was written by a consultant; the board had not heard of it.",
        "La lettre a été rédigée par un consultant ; le comité n’en avait pas connaissance.",
        "La carta la redactó un consultor; la junta no tenía conocimiento de ella.",
    ],
    [
        "Struck off the register; nobody answers at the seat.",
        "Radiée du registre ; personne ne répond au siège.",
        "Dada de baja en el registro; nadie responde en la sede.",
    ],
];
pub(crate) const REOPENED: Three = [
    "They wrote on paper: our messages had gone to an address that nobody reads.",
    "Ils ont écrit par courrier : nos messages arrivaient à une adresse que personne ne lit.",
    "Escribieron por correo postal: nuestros mensajes llegaban a una dirección que nadie lee.",
];
pub(crate) const WITHDRAWN: Three = [
    "Our assembly wishes to wait until our new statutes are registered.",
    "Notre assemblée préfère attendre l’enregistrement de nos nouveaux statuts.",
    "Nuestra asamblea prefiere esperar a que se inscriban los nuevos estatutos.",
];
pub(crate) const COUNCIL_REASONS: Three = [
    "The Council was not convinced that the organization works in more than one country.",
    "Le Conseil n’a pas été convaincu que l’organisation travaille dans plus d’un pays.",
    "El Consejo no quedó convencido de que la organización trabaje en más de un país.",
];
pub(crate) const COUNCIL_QUESTIONS: Three = [
    "The Council would like to see one more year of work across the border, and the agreement with the partners.",
    "Le Conseil souhaite voir une année de plus de travail transfrontalier, ainsi que l’accord avec les partenaires.",
    "El Consejo desea ver un año más de trabajo transfronterizo y el acuerdo con los socios.",
];
pub(crate) const DESPITE: Three = [
    "So decided after an exchange of views; the summary record will say why.",
    "Ainsi décidé après un échange de vues ; le compte rendu en dira les raisons.",
    "Así se decidió tras un intercambio de opiniones; el acta recogerá las razones.",
];
pub(crate) const SLIP: Three = [
    "Recorded under the wrong item by mistake.",
    "Consigné par erreur sous un autre point.",
    "Consignado por error en otro punto.",
];
pub(crate) const REMOVED: Three = [
    "Taken off at the wish of the organization, which changes its seat.",
    "Retiré à la demande de l’organisation, qui change de siège.",
    "Retirada a petición de la organización, que cambia de sede.",
];
pub(crate) const LATE: Three = [
    "Countersigned a day after the list had closed, through no fault of the organization.",
    "Contresigné un jour après la clôture de la liste, sans faute de l’organisation.",
    "Refrendado un día después del cierre de la lista, sin culpa de la organización.",
];
pub(crate) const CLERICAL: Three = [
    "The letter misspelt the name of the town.",
    "La lettre comportait une faute dans le nom de la ville.",
    "La carta tenía un error en el nombre de la ciudad.",
];

/// Why an officer finds a criterion met, or not.
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub(crate) const fn finding(criterion: C, met: bool) -> Three {
    if !met {
        return [
            "Neither the reports nor the list of members show it; nothing came with the answer either.",
            "Ni les rapports ni la liste des membres ne le montrent ; la réponse n’apporte rien de plus.",
            "Ni los informes ni la lista de miembros lo muestran; la respuesta tampoco aporta nada.",
        ];
    }
    match criterion {
        C::MandateField => [
            "Migration stands in article 2 of the statutes, and in every chapter of both reports.",
            "La migration figure à l’article 2 des statuts et dans chaque chapitre des deux rapports.",
            "La migración figura en el artículo 2 de los estatutos y en cada capítulo de los dos informes.",
        ],
        C::IdentityNonGovernmental => [
            "Founded by private persons; no seat of the board is filled by an authority.",
            "Fondée par des particuliers ; aucun siège du comité n’est pourvu par une autorité.",
            "Fundada por particulares; ninguna autoridad nombra a miembros de la junta.",
        ],
        C::IdentityInternational => [
            "Members and offices in three countries, as the reports show.",
            "Des membres et des bureaux dans trois pays, comme le montrent les rapports.",
            "Miembros y oficinas en tres países, como muestran los informes.",
        ],
        C::LegalActivityPeriod => [
            "Both years are covered without a gap.",
            "Les deux années sont couvertes sans lacune.",
            "Los dos años están cubiertos sin interrupción.",
        ],
        C::GovernanceHeadquarters => [
            "Somebody answered the telephone at the seat.",
            "On a répondu au téléphone au siège.",
            "Atendieron el teléfono en la sede.",
        ],
        C::GovernanceStatutes => [
            "Adopted by the founding assembly; the minutes are attached to the statutes.",
            "Adoptés par l’assemblée constitutive ; le procès-verbal est joint aux statuts.",
            "Aprobados por la asamblea constitutiva; el acta acompaña a los estatutos.",
        ],
        C::GovernanceStructure => [
            "An elected board of four that answers to the assembly every year.",
            "Un comité élu de quatre membres, qui rend compte chaque année à l’assemblée.",
            "Una junta electa de cuatro miembros que rinde cuentas cada año ante la asamblea.",
        ],
        C::FinanceStatement => [
            "Two closed years; the sums agree to the unit.",
            "Deux exercices clos ; les totaux concordent à l’unité près.",
            "Dos ejercicios cerrados; los totales coinciden hasta la unidad.",
        ],
        C::ConformityPrinciples => [
            "The undertaking is signed, and nothing in the aims goes against the Constitution.",
            "L’engagement est signé et rien dans les buts ne contredit la Constitution.",
            "El compromiso está firmado y nada en los fines se opone a la Constitución.",
        ],
        C::CapacityContribution => [
            "What they gather at their desks would be heard nowhere else.",
            "Ce qu’ils recueillent à leurs guichets ne s’entendrait nulle part ailleurs.",
            "Lo que recogen en sus oficinas no se oiría en ningún otro lugar.",
        ],
        C::IntegrityCommercial => [
            "Four fifths of the income are gifts and grants; nothing is sold.",
            "Quatre cinquièmes des recettes sont des dons et des subventions ; rien n’est vendu.",
            "Cuatro quintas partes de los ingresos son donaciones y subvenciones; no se vende nada.",
        ],
        _ => [
            "Read in the file and compared with the documents; nothing speaks against it.",
            "Lu dans le dossier et comparé aux documents ; rien ne s’y oppose.",
            "Leído en el expediente y cotejado con los documentos; nada se opone.",
        ],
    }
}
