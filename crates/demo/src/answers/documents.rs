//! The documents of an organization of the demonstration.

use super::{Facts, latest_year, s};
use crate::{cast::Ngo, pdf};
use domain::{
    evidence::{DocumentKind, Period, Signatory},
    kernel::{Day, LanguageTag, PartialDate},
};
use jiff::ToSpan as _;

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

/// The documents that these answers call for.
pub(crate) fn files(f: &Facts<'_>) -> Vec<File> {
    let year = latest_year(f.today);
    let signatory =
        Signatory { name: f.ngo.chair.to_owned(), function: f.say("Chair", "Présidence", "Presidencia").to_owned() };
    let letter = [
        s(f.say("To the Director General", "Au Directeur général", "Al Director General")),
        format!(
            "{} {}",
            shown(f.ngo),
            f.say(
                "asks to be admitted as an observer to the Council.",
                "demande à être admis en qualité d’observateur auprès du Conseil.",
                "solicita ser admitida como observadora ante el Consejo.",
            )
        ),
        format!("{}, {}", f.ngo.chair, signatory.function),
    ];
    let mut files = vec![
        File {
            issued_on: Some(PartialDate::full(f.today.saturating_sub(12.days()))),
            signatory: Some(signatory),
            ..file(f, DocumentKind::LetterOfRequest, "letter-of-request", &letter)
        },
        file(f, DocumentKind::Statutes, "statutes", &statutes(f)),
        file(
            f,
            DocumentKind::Registration,
            "certificate-of-registration",
            &[format!("No. {}/{}-{}", f.ngo.country, f.founded().0, 114 + 7 * f.n)],
        ),
    ];
    for year in [year - 1, year] {
        let period = Day::new(year, 1, 1).ok().zip(Day::new(year, 12, 31).ok()).and_then(|(a, b)| Period::new(a, b));
        let (accounts, report) = ([year_of(f, year)], [year_of(f, year), s(f.ngo.aim())]);
        files
            .push(File { period, ..file(f, DocumentKind::FinancialStatement, &format!("accounts-{year}"), &accounts) });
        files.push(File { period, ..file(f, DocumentKind::ActivityReport, &format!("report-{year}"), &report) });
    }
    files
}

/// The document that answers a question.
pub(crate) fn answer(f: &Facts<'_>, kind: DocumentKind, round: usize) -> File {
    let year = latest_year(f.today);
    let period = Day::new(year, 1, 1).ok().zip(Day::new(year, 12, 31).ok()).and_then(|(a, b)| Period::new(a, b));
    let words = f.say("Supplement to the file", "Complément au dossier", "Complemento del expediente");
    File { period, ..file(f, kind, &format!("supplement-{round}"), &[s(words), format!("{}", f.today)]) }
}

fn year_of(f: &Facts<'_>, year: i16) -> String {
    format!("{} {year}", f.say("Year", "Exercice", "Ejercicio"))
}

/// Two pages.
fn statutes(f: &Facts<'_>) -> Vec<String> {
    let article = |n: usize| match n {
        2 => format!("Article 2. {}", f.ngo.aim()),
        19 => s(f.say("Article 19. Dissolution.", "Article 19. Dissolution.", "Artículo 19. Disolución.")),
        n => {
            let words = f.say(
                "Members elect the board for three years; nobody is paid for sitting on it.",
                "Les membres élisent le comité pour trois ans ; nul n’est rémunéré pour y siéger.",
                "Los miembros eligen la junta por tres años; nadie cobra por formar parte de ella.",
            );
            format!("Art. {n}. {words}")
        }
    };
    (1..=24).flat_map(|n| [article(n), " ".to_owned()]).collect()
}

/// The name in letters that the font has.
const fn shown(ngo: &Ngo) -> &'static str {
    if ngo.other_name.is_empty() { ngo.name } else { ngo.other_name }
}

fn file(f: &Facts<'_>, kind: DocumentKind, name: &str, lines: &[String]) -> File {
    File {
        kind,
        name: format!("{name}.pdf"),
        bytes: pdf::document(f.ngo.name, shown(f.ngo), lines),
        language: f.ngo.language.into(),
        issued_on: None,
        period: None,
        signatory: None,
    }
}
