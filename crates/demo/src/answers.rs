//! What an organization of the demonstration types into its nine sections, and its documents.

use crate::{cast::Ngo, pdf};
use domain::{
    dossier::{Section, Typed},
    evidence::{DocumentKind, Period, Signatory},
    kernel::{Day, LanguageTag, PartialDate},
};
use jiff::ToSpan as _;
use std::collections::BTreeMap;

/// A file to be attached.
pub(crate) struct File {
    pub(crate) kind: DocumentKind,
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) language: LanguageTag,
    pub(crate) issued_on: Option<PartialDate>,
    pub(crate) period: Option<Period>,
    pub(crate) signatory: Option<Signatory>,
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

/// Every section, as it is typed on `today`.
pub(crate) fn all(ngo: &Ngo, today: Day) -> BTreeMap<Section, Typed> {
    [
        (Section::Identity, identity(ngo)),
        (Section::Governance, governance(ngo)),
        (Section::Aims, aims(ngo, today)),
        (Section::Members, members(ngo)),
        (Section::Finances, finances(today)),
        (Section::Cooperation, cooperation()),
        (Section::Conduct, conduct()),
        (Section::People, people(ngo)),
        (Section::Declaration, declaration(ngo)),
    ]
    .into()
}

pub(crate) fn identity(ngo: &Ngo) -> Typed {
    typed(&[
        ("legal_name", s(ngo.name)),
        ("acronym", s(ngo.acronym)),
        ("legal_form", s(ngo.form)),
        ("registration", s("registered")),
        ("registration_number", format!("{}/{}-114", ngo.country, ngo.founded)),
        ("registration_authority", s("Register of associations")),
        ("registration_country", s(ngo.country)),
        ("registered_on.year", s(&ngo.founded)),
        ("registered_on.month", s(&6)),
        ("registered_on.day", s(&17)),
        ("founded_on.year", s(&ngo.founded)),
        ("founded_on.month", s(&3)),
        ("founded_by.persons", s("on")),
        ("seat_address", s(ngo.address)),
        ("seat_town", s(ngo.town)),
        ("seat_country", s(ngo.country)),
        ("website", format!("https://{}", ngo.site)),
        ("email", format!("office@{}", ngo.site)),
        ("kind_of_organization", s("service_provider")),
    ])
}

pub(crate) fn governance(ngo: &Ngo) -> Typed {
    let mut answers = typed(&[
        ("statutes_adopted_on.year", s(&ngo.founded)),
        ("statutes_adopted_on.month", s(&3)),
        ("statutes_adopted_on.day", s(&21)),
        ("statutes_adopted_by", s("General assembly of the founding members")),
        ("objects_article", s("Article 2")),
        ("objects_text", s(ngo.aim)),
        ("dissolution_clause", s("yes")),
        ("dissolution_article", s("Article 19")),
        (
            "dissolution_text",
            s("What is left at dissolution goes to an organization with similar aims; nothing goes to members."),
        ),
        ("governing_body_as", s("table")),
        ("governing_body_meets", s("Four times a year")),
        ("answers_to", s("The general assembly of members, once a year, with accounts and an activity report.")),
        ("speaks_for", s("The chair and the director, each alone.")),
    ]);
    let seats = [
        ("Amina Traoré", "Chair"),
        ("Jonas Weber", "Treasurer"),
        ("Priya Raman", "Secretary"),
        ("Luis Ortega", "Member"),
    ];
    for (row, (name, function)) in seats.into_iter().enumerate() {
        answers.set(format!("governing_body.{row}.name"), name);
        answers.set(format!("governing_body.{row}.function"), function);
        answers.set(format!("governing_body.{row}.nationality"), ngo.countries[row % 3]);
        answers.set(format!("governing_body.{row}.term"), "three years");
        answers.set(format!("governing_body.{row}.chosen"), "elected");
        answers.set(format!("governing_body.{row}.government"), "no");
    }
    answers
}

fn aims(ngo: &Ngo, today: Day) -> Typed {
    let mut answers = typed(&[
        ("aims", s(ngo.aim)),
        ("concerned_with.migration", s("on")),
        ("migration_since", s(&ngo.founded)),
        ("migration_share", s(&85)),
    ]);
    let work = ["Advice before departure", "Help on the way", "Training of those who receive"];
    for (row, title) in work.into_iter().enumerate() {
        answers.set(format!("activities.{row}.title"), title);
        answers.set(format!("activities.{row}.country"), ngo.countries[row]);
        answers.set(format!("activities.{row}.year_from"), s(&(today.year() - 3)));
        answers.set(
            format!("activities.{row}.done"),
            "Weekly office hours, a telephone line, and courses in three languages.",
        );
        answers.set(format!("activities.{row}.beneficiaries"), s(&(1_200 + 350 * row)));
        answers.set(format!("activities.{row}.budget"), s(&(48_000 + 9_000 * row)));
    }
    answers
}

fn members(ngo: &Ngo) -> Typed {
    let mut answers = typed(&[("members_as", s("table")), ("working_languages", s("English, French"))]);
    for (row, country) in ngo.countries.into_iter().enumerate() {
        answers.set(format!("members_by_country.{row}.country"), country);
        answers.set(format!("members_by_country.{row}.individuals"), s(&(40 + 25 * row)));
        answers.set(format!("members_by_country.{row}.organizations"), s(&(2 + row)));
        answers.set(format!("active_in.{row}.country"), country);
        answers.set(format!("active_in.{row}.done"), "Office and courses");
    }
    answers
}

fn finances(today: Day) -> Typed {
    let mut answers = typed(&[("currency", s("CHF")), ("closed_years", s("two"))]);
    for (name, year, income) in [("latest", latest_year(today), 412_000), ("previous", latest_year(today) - 1, 386_500)]
    {
        let of = |rest: &str| format!("{name}_{rest}");
        answers.set(of("closed_on.year"), s(&year));
        answers.set(of("closed_on.month"), "12");
        answers.set(of("closed_on.day"), "31");
        answers.set(of("income"), s(&income));
        answers.set(of("sources.members"), s(&52_000));
        answers.set(of("sources.foundations"), s(&210_000));
        answers.set(of("sources.own_government"), s(&60_000));
        answers.set(of("sources.intergovernmental"), s(&(income - 322_000)));
        answers.set(of("expenditure"), s(&(income - 9_500)));
        answers.set(of("surplus"), s(&9_500));
        answers.set(of("surplus_use"), "Reserve for the salaries of three months.");
        answers.set(of("audited"), "audited");
        answers.set(of("auditor"), "Fiduciaire du Lac SA");
    }
    answers
}

fn cooperation() -> Typed {
    typed(&[
        ("has_cooperated", s("no")),
        ("kinds_of_cooperation.operational_assistance", s("on")),
        ("kinds_of_cooperation.consultation", s("on")),
        ("levels.national", s("on")),
        ("levels.regional", s("on")),
        ("contribution", s("What people tell in our offices, as figures and as words, before it shows in statistics.")),
        ("expectation", s("To hear early what governments plan, and to say what it would mean on the ground.")),
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

fn people(ngo: &Ngo) -> Typed {
    typed(&[
        ("head_name", s("Amina Traoré")),
        ("head_function", s("Chair")),
        ("head_email", format!("chair@{}", ngo.site)),
        ("contact_name", s(ngo.owner.name)),
        ("contact_function", s("Coordinator")),
        ("contact_email", s(ngo.owner.email)),
    ])
}

fn declaration(ngo: &Ngo) -> Typed {
    typed(&[
        ("declarant_name", s(ngo.owner.name)),
        ("declarant_function", s("Coordinator")),
        ("declarant_authority", s("Decision of the governing body")),
        ("declared_true", s("on")),
    ])
}

/// The documents that these answers call for.
pub(crate) fn files(ngo: &Ngo, today: Day) -> Vec<File> {
    let year = latest_year(today);
    let letter_of = today.saturating_sub(12.days());
    let signatory = Signatory { name: "Amina Traoré".to_owned(), function: "Chair".to_owned() };
    let mut files = vec![
        File {
            issued_on: Some(PartialDate::full(letter_of)),
            signatory: Some(signatory),
            ..file(
                ngo,
                DocumentKind::LetterOfRequest,
                "letter-of-request",
                &[
                    "To the Director General".to_owned(),
                    format!("{} asks to be admitted as an observer to the Council.", ngo.name),
                    "Amina Traoré, Chair".to_owned(),
                ],
            )
        },
        file(
            ngo,
            DocumentKind::Statutes,
            "statutes",
            &[format!("Article 2. {}", ngo.aim), "Article 19. Dissolution.".to_owned()],
        ),
        file(
            ngo,
            DocumentKind::Registration,
            "certificate-of-registration",
            &[format!("No. {}/{}-114", ngo.country, ngo.founded)],
        ),
    ];
    for year in [year - 1, year] {
        let period = Day::new(year, 1, 1).ok().zip(Day::new(year, 12, 31).ok()).and_then(|(a, b)| Period::new(a, b));
        let accounts = [format!("Accounts of {year}"), "Income and expenditure, audited.".to_owned()];
        let report = [format!("Report on {year}"), ngo.aim.to_owned()];
        files.push(File {
            period,
            ..file(ngo, DocumentKind::FinancialStatement, &format!("accounts-{year}"), &accounts)
        });
        files.push(File { period, ..file(ngo, DocumentKind::ActivityReport, &format!("report-{year}"), &report) });
    }
    files
}

fn file(ngo: &Ngo, kind: DocumentKind, name: &str, lines: &[String]) -> File {
    File {
        kind,
        name: format!("{name}.pdf"),
        bytes: pdf::page(ngo.name, lines),
        language: ngo.owner.language.into(),
        issued_on: None,
        period: None,
        signatory: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cast::{ATLAS, BORDERLESS_SKILLS, HARBOUR, PASSERELLES, RAICES, TIDEWATER};
    use domain::dossier;

    #[test]
    fn every_section_is_complete_on_any_day() {
        for (ngo, today) in [&PASSERELLES, &HARBOUR, &RAICES, &BORDERLESS_SKILLS, &TIDEWATER, &ATLAS]
            .into_iter()
            .zip([Day::new(2026, 1, 5), Day::new(2026, 9, 30), Day::new(2028, 2, 29)].into_iter().cycle())
        {
            let today = today.unwrap();
            for (section, typed) in all(ngo, today) {
                let reading = dossier::read(section, &typed, today);
                assert!(reading.faults.is_empty(), "{} {section:?}: {:?}", ngo.name, reading.faults);
            }
        }
    }
}
