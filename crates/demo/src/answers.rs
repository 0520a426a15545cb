//! What an organization of the demonstration types into its nine sections.

pub(crate) mod documents;

use crate::cast::{Extent, Kind, Ngo};
use domain::{
    dossier::{Section, Typed},
    kernel::{Day, Language},
};
use jiff::ToSpan as _;
use std::collections::BTreeMap;

/// What is particular to one application.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) ngo: &'a Ngo,
    /// Which organization it is, so that no two say the same.
    pub(crate) n: usize,
    pub(crate) today: Day,
    /// Founded a year ago, and not when the table says.
    pub(crate) young: bool,
}

impl Facts<'_> {
    fn founded(&self) -> (i16, i8) {
        let last_year = self.today.saturating_sub(14.months());
        if self.young { (last_year.year(), last_year.month()) } else { (self.ngo.founded, self.month()) }
    }

    fn month(&self) -> i8 {
        i8::try_from(self.n % 12).unwrap_or(0) + 1
    }

    /// One of three, in the language of the organization.
    const fn say(&self, en: &'static str, fr: &'static str, es: &'static str) -> &'static str {
        match self.ngo.language {
            Language::En => en,
            Language::Fr => fr,
            Language::Es => es,
        }
    }
}

/// The last day of the latest year whose accounts are closed on `today`: nine months after its end.
fn latest_year(today: Day) -> i16 {
    if today.month() > 9 { today.year() - 1 } else { today.year() - 2 }
}

type Answers<'a> = &'a [(&'a str, String)];

fn typed(answers: Answers<'_>) -> Typed {
    answers.iter().map(|(name, words)| (*name, words.clone())).collect()
}

fn s(words: &(impl ToString + ?Sized)) -> String {
    words.to_string()
}

/// Every section, as it is typed.
pub(crate) fn all(f: &Facts<'_>) -> BTreeMap<Section, Typed> {
    [
        (Section::Identity, identity(f)),
        (Section::Governance, governance(f)),
        (Section::Aims, aims(f)),
        (Section::Members, members(f)),
        (Section::Finances, finances(f)),
        (Section::Cooperation, cooperation(f)),
        (Section::Conduct, conduct()),
        (Section::People, people(f)),
        (Section::Declaration, declaration(f)),
    ]
    .into()
}

fn identity(f: &Facts<'_>) -> Typed {
    let (ngo, (year, month)) = (f.ngo, f.founded());
    let mut answers = typed(&[
        ("legal_name", s(ngo.name)),
        ("acronym", s(ngo.acronym)),
        ("legal_form", s(legal_form(f))),
        ("registration", s("registered")),
        ("registration_number", format!("{}/{year}-{}", ngo.country, 114 + 7 * f.n)),
        (
            "registration_authority",
            s(f.say("Register of associations", "Registre des associations", "Registro de asociaciones")),
        ),
        ("registration_country", s(ngo.country)),
        ("registered_on.year", s(&year)),
        ("registered_on.month", s(&month)),
        ("founded_on.year", s(&year)),
        ("founded_on.month", s(&month)),
        ("founded_by.persons", s("on")),
        ("seat_address", format!("{}\n{}", ngo.street, ngo.town)),
        ("seat_town", s(ngo.town)),
        ("seat_country", s(ngo.country)),
        ("website", format!("https://{}", ngo.site())),
        ("email", format!("office@{}", ngo.site())),
        ("kind_of_organization", s(ngo.kind.key())),
    ]);
    if !ngo.other_name.is_empty() {
        // Beyond the Latin letters it is the name in the script of the country, which is not English.
        let in_own_script = ngo.other_name.chars().any(|c| c.is_alphabetic() && c > '\u{24f}');
        answers.set(if in_own_script { "other_names" } else { "name_en" }, ngo.other_name);
    }
    answers
}

const fn legal_form(f: &Facts<'_>) -> &'static str {
    match f.ngo.kind {
        Kind::Union => f.say("Registered trade union", "Syndicat déclaré", "Sindicato inscrito"),
        Kind::Federation => {
            f.say("Federation of associations", "Fédération d’associations", "Federación de asociaciones")
        }
        Kind::Research => {
            f.say("Foundation under private law", "Fondation de droit privé", "Fundación de derecho privado")
        }
        _ => {
            f.say("Association under private law", "Association de droit privé", "Asociación civil sin fines de lucro")
        }
    }
}

/// People who sit on boards, beside the chair.
pub(crate) const BOARD: [&str; 12] = [
    "Jonas Weber",
    "Priya Raman",
    "Luis Ortega",
    "Aminata Cissé",
    "Kofi Boateng",
    "Emi Sakamoto",
    "Marta Silva",
    "Ivan Petrov",
    "Layla Darwish",
    "Joseph Moyo",
    "Camille Renaud",
    "Rosa Huamán",
];

fn governance(f: &Facts<'_>) -> Typed {
    let (year, month) = f.founded();
    let mut answers = typed(&[
        ("statutes_adopted_on.year", s(&year)),
        ("statutes_adopted_on.month", s(&month)),
        ("statutes_adopted_by", s(f.say("General assembly of the founding members", "Assemblée générale constitutive", "Asamblea general constitutiva"))),
        ("objects_article", s("Article 2")),
        ("objects_text", s(f.ngo.aim())),
        ("dissolution_clause", s("yes")),
        ("dissolution_article", s("Article 19")),
        (
            "dissolution_text",
            s(f.say(
                "What is left at dissolution goes to an organization with similar aims; nothing goes to members.",
                "À la dissolution, l’actif net revient à une organisation poursuivant des buts semblables ; rien ne revient aux membres.",
                "En caso de disolución, el remanente pasa a una organización de fines similares; nada se reparte entre los miembros.",
            )),
        ),
        ("governing_body_as", s("table")),
        ("governing_body_meets", s(f.say("Four times a year", "Quatre fois par an", "Cuatro veces al año"))),
        (
            "answers_to",
            s(f.say(
                "The general assembly of members, once a year, with accounts and an activity report.",
                "À l’assemblée générale des membres, une fois par an, avec les comptes et un rapport d’activité.",
                "A la asamblea general de miembros, una vez al año, con las cuentas y un informe de actividades.",
            )),
        ),
        ("speaks_for", s(f.say("The chair and the director, each alone.", "La présidence et la direction, chacune seule.", "La presidencia y la dirección, cada una por sí sola."))),
    ]);
    let functions = [
        f.say("Chair", "Présidence", "Presidencia"),
        f.say("Treasurer", "Trésorerie", "Tesorería"),
        f.say("Secretary", "Secrétariat", "Secretaría"),
        f.say("Member", "Membre", "Vocal"),
    ];
    for (row, function) in functions.into_iter().enumerate() {
        let name = if row == 0 { f.ngo.chair } else { BOARD[(f.n + 5 * row) % BOARD.len()] };
        answers.set(format!("governing_body.{row}.name"), name);
        answers.set(format!("governing_body.{row}.function"), function);
        answers.set(format!("governing_body.{row}.nationality"), f.ngo.countries[row % 3]);
        answers.set(format!("governing_body.{row}.term"), f.say("three years", "trois ans", "tres años"));
        answers.set(format!("governing_body.{row}.chosen"), "elected");
        answers.set(format!("governing_body.{row}.government"), "no");
    }
    answers
}

fn aims(f: &Facts<'_>) -> Typed {
    let mut answers = typed(&[
        ("aims", s(f.ngo.aim())),
        ("concerned_with.migration", s("on")),
        ("migration_since", s(&f.founded().0)),
        ("migration_share", s(&(60 + 5 * (f.n % 9)))),
    ]);
    let work = [
        f.say("Advice before departure", "Conseil avant le départ", "Orientación antes de la salida"),
        f.say("Help on the way", "Aide en chemin", "Ayuda en el camino"),
        f.say("Training of those who receive", "Formation de ceux qui accueillent", "Formación de quienes reciben"),
    ];
    let times = f.ngo.size.times();
    for (row, (title, n)) in work.into_iter().zip(0_i64..).enumerate() {
        answers.set(format!("activities.{row}.title"), title);
        answers.set(format!("activities.{row}.country"), f.ngo.countries[row]);
        answers.set(format!("activities.{row}.year_from"), s(&(f.today.year() - if f.young { 1 } else { 3 })));
        let done = f.say(
            "Weekly office hours, a telephone line, and courses in three languages.",
            "Permanences hebdomadaires, une ligne téléphonique et des cours en trois langues.",
            "Atención semanal, una línea telefónica y cursos en tres idiomas.",
        );
        answers.set(format!("activities.{row}.done"), done);
        answers.set(format!("activities.{row}.beneficiaries"), s(&(times * (180 + 45 * n))));
        answers.set(format!("activities.{row}.budget"), s(&(times * (8_000 + 1_500 * n))));
    }
    answers
}

fn members(f: &Facts<'_>) -> Typed {
    let mut answers = typed(&[
        ("members_as", s("table")),
        ("working_languages", s(f.say("English, French", "français, anglais", "español, inglés"))),
    ]);
    let times = f.ngo.size.times();
    for (row, (country, n)) in f.ngo.countries.into_iter().zip(0_i64..).enumerate() {
        answers.set(format!("members_by_country.{row}.country"), country);
        answers.set(format!("members_by_country.{row}.individuals"), s(&(times * (15 + 6 * n))));
        answers.set(format!("members_by_country.{row}.organizations"), s(&(2 + n)));
        answers.set(format!("active_in.{row}.country"), country);
        answers
            .set(format!("active_in.{row}.done"), f.say("Office and courses", "Bureau et cours", "Oficina y cursos"));
    }
    answers
}

const CURRENCIES: [&str; 4] = ["CHF", "EUR", "USD", "GBP"];

fn finances(f: &Facts<'_>) -> Typed {
    let mut answers = typed(&[("currency", s(CURRENCIES[f.n % 4])), ("closed_years", s("two"))]);
    let (year, scale) = (latest_year(f.today), f.ngo.size.times());
    let own = 1_000 * i64::try_from(f.n % 17).unwrap_or(0);
    for (name, year, income) in [("latest", year, 68_500), ("previous", year - 1, 61_250)] {
        let income = scale * income + own;
        let of = |rest: &str| format!("{name}_{rest}");
        answers.set(of("closed_on.year"), s(&year));
        answers.set(of("closed_on.month"), "12");
        answers.set(of("closed_on.day"), "31");
        answers.set(of("income"), s(&income));
        answers.set(of("sources.members"), s(&(scale * 8_500)));
        answers.set(of("sources.foundations"), s(&(scale * 35_000)));
        answers.set(of("sources.own_government"), s(&(scale * 10_000)));
        answers.set(of("sources.intergovernmental"), s(&(income - scale * 53_500)));
        answers.set(of("expenditure"), s(&(income - scale * 1_500)));
        answers.set(of("surplus"), s(&(scale * 1_500)));
        let used = f.say(
            "Reserve for the salaries of three months.",
            "Réserve pour trois mois de salaires.",
            "Reserva para tres meses de salarios.",
        );
        answers.set(of("surplus_use"), used);
        if f.ngo.size == Extent::Small && f.n.is_multiple_of(3) {
            answers.set(of("audited"), "not_required");
        } else {
            answers.set(of("audited"), "audited");
            answers
                .set(of("auditor"), f.say("Lindgren & Partners", "Fiduciaire du Lac SA", "Auditores Reunidos, S.L."));
        }
    }
    answers
}

fn cooperation(f: &Facts<'_>) -> Typed {
    typed(&[
        ("has_cooperated", s("no")),
        ("kinds_of_cooperation.operational_assistance", s("on")),
        ("kinds_of_cooperation.consultation", s("on")),
        ("levels.national", s("on")),
        ("levels.regional", s("on")),
        (
            "contribution",
            s(f.say(
                "What people tell in our offices, as figures and as words, before it shows in statistics.",
                "Ce que l’on nous confie dans nos bureaux, en chiffres et en mots, avant que les statistiques ne le montrent.",
                "Lo que la gente cuenta en nuestras oficinas, en cifras y en palabras, antes de que lo muestre la estadística.",
            )),
        ),
        (
            "expectation",
            s(f.say(
                "To hear early what governments plan, and to say what it would mean on the ground.",
                "Apprendre tôt ce que les gouvernements envisagent, et dire ce que cela changerait sur le terrain.",
                "Saber pronto qué planean los gobiernos y decir qué significaría sobre el terreno.",
            )),
        ),
    ])
}

fn conduct() -> Typed {
    typed(&[
        ("accepts_principles", s("yes")),
        ("abuse_policy", s("yes")),
        ("code_of_conduct", s("yes")),
        ("proceedings", s("no")),
        ("data_notice_read", s("on")),
    ])
}

fn coordinator(f: &Facts<'_>) -> String {
    s(f.say("Coordinator", "Coordination", "Coordinación"))
}

fn people(f: &Facts<'_>) -> Typed {
    typed(&[
        ("head_name", s(f.ngo.chair)),
        ("head_function", s(f.say("Chair", "Présidence", "Presidencia"))),
        ("head_email", format!("chair@{}", f.ngo.site())),
        ("contact_name", s(f.ngo.owner)),
        ("contact_function", coordinator(f)),
        ("contact_email", f.ngo.owner_email()),
    ])
}

fn declaration(f: &Facts<'_>) -> Typed {
    typed(&[
        ("declarant_name", s(f.ngo.owner)),
        ("declarant_function", coordinator(f)),
        (
            "declarant_authority",
            s(f.say("Decision of the governing body", "Décision du comité", "Decisión de la junta directiva")),
        ),
        ("declared_true", s("on")),
    ])
}

/// Leaves of each long answer its first words: of a sample there are many.
pub(crate) fn shorten(typed: &mut Typed) {
    const LONG: usize = 30;
    let long: Vec<(String, String)> = typed
        .iter()
        .filter(|(_, words)| words.chars().count() > LONG && !words.contains('@') && !words.contains("://"))
        .map(|(name, words)| (name.to_owned(), words.chars().take(LONG).collect::<String>().trim_end().to_owned()))
        .collect();
    for (name, words) in long {
        typed.set(&name, words);
    }
}

/// Lets the head of the organization read in its owner's mailbox, as in a small one: each letter goes out once.
pub(crate) fn share_a_mailbox(f: &Facts<'_>, section: Section, typed: &mut Typed) {
    if section == Section::People {
        typed.set("head_email", f.ngo.owner_email());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cast::ngos;
    use domain::dossier;

    #[test]
    fn every_section_is_complete_on_any_day() {
        let days = [Day::new(2026, 1, 5), Day::new(2026, 9, 30), Day::new(2028, 2, 29)];
        for ((n, ngo), today) in ngos().into_iter().enumerate().zip(days.into_iter().cycle()) {
            let facts = Facts { ngo, n, today: today.unwrap(), young: n % 5 == 0 };
            for (section, typed) in all(&facts) {
                let reading = dossier::read(section, &typed, facts.today);
                assert!(reading.faults.is_empty(), "{} {section:?}: {:?}", ngo.name, reading.faults);
            }
        }
    }
}
