//! What an organization states of itself, as far as the Council is told: never a person of its
//! governing body, a contact or an address where somebody could be found.

use crate::applicant::answers::lines;
use domain::dossier::{ColumnName as Col, Dossier, Field, Registration, Row, Value, Year};
use locale::{L10n, words};
use papers::{Entry, Words};
use persistence::{FrozenDossier, read::paper::Submission};
use std::collections::BTreeSet;

/// A summary is one sheet: longer answers stand in the file.
const LONGEST: usize = 600;
/// As many activities and projects are named.
const NAMED: usize = 4;

/// An organization's statements.
pub(super) struct Profile<'a> {
    l: &'static L10n,
    sent: &'a FrozenDossier,
    dossier: Dossier,
    /// Whether it is not known to answer in the language of the paper.
    is_foreign: bool,
}

impl<'a> Profile<'a> {
    /// Read as of the day of receipt.
    pub(super) fn of(l: &'static L10n, of: &'a Submission) -> Self {
        let sent = &of.dossier;
        let dossier = Dossier::read(&sent.answers, of.assessment.as_of);
        Self { l, sent, dossier, is_foreign: of.language != Some(l.language()) }
    }

    /// Its entries; what was not stated is left out.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let l = self.l;
        let all = [
            (l.submission_identity(), self.identity()),
            (l.council_list_seat(), self.seat()),
            (l.submission_founded(), self.founded()),
            (l.submission_status(), self.status()),
            (l.submission_aims(), self.long(Field::Aims).into_iter().collect()),
            (l.submission_membership(), self.membership()),
            (l.submission_reach(), self.reach()),
            (l.submission_finances(), self.finances()),
            (l.submission_work(), self.work()),
            (l.submission_cooperation(), self.cooperation()),
            (l.submission_elsewhere(), self.elsewhere()),
        ];
        let entries = all.into_iter().map(|(label, said)| Entry { label, said });
        entries.filter(|entry| !entry.is_empty()).collect()
    }

    /// An answer as pages show it, in one line.
    fn answer(&self, field: Field) -> Option<String> {
        let typed = self.sent.answers.get(&field.section())?;
        let spec = field.spec();
        let said = if spec.is_asked(typed) { lines(self.l, spec, typed) } else { Vec::new() };
        (!said.is_empty()).then(|| said.join(", "))
    }

    fn own(&self, field: Field) -> Option<Words> {
        self.dossier.text(field).map(|words| self.as_sent(Words::new(words)))
    }

    /// Words of its own, marked where nobody has put them into the language of the paper.
    fn as_sent(&self, words: Words) -> Words {
        let words = words.in_unknown_language();
        if self.is_foreign { words.untranslated(self.l.submission_as_sent()) } else { words }
    }

    /// A long answer, shortened where it would not leave room for the rest.
    fn long(&self, field: Field) -> Option<Words> {
        let words = self.dossier.text(field)?;
        let Some((cut, _)) = words.char_indices().nth(LONGEST) else { return self.own(field) };
        let kept = words.get(..cut).unwrap_or(words);
        // At the end of a word; a script without blanks is cut where it is.
        let end = kept.rfind(char::is_whitespace).filter(|end| *end > cut / 2).unwrap_or(cut);
        let kept = format!("{} …", kept.get(..end).unwrap_or(kept).trim_end());
        Some(self.as_sent(Words::new(kept).marked(self.l.submission_shortened())))
    }

    fn identity(&self) -> Vec<Words> {
        let legal = self.dossier.text(Field::LegalName).map(|name| Words::new(name).in_unknown_language());
        let mut said: Vec<Words> = legal.into_iter().collect();
        let line = [self.dossier.text(Field::Acronym).map(str::to_owned), self.kind()];
        let line = joined(line.into_iter().flatten(), " · ");
        let is_own = self.dossier.option(Field::KindOfOrganization) == Some("other");
        said.extend(line.into_iter().map(|words| if is_own { self.as_sent(words) } else { words }));
        said
    }

    fn kind(&self) -> Option<String> {
        match self.dossier.option(Field::KindOfOrganization) {
            Some("other") => self.answer(Field::OtherKind),
            _ => self.answer(Field::KindOfOrganization),
        }
    }

    fn seat(&self) -> Vec<Words> {
        let country = self.dossier.country(Field::SeatCountry).map(|c| self.l.country(c.code()).to_owned());
        joined([self.dossier.text(Field::SeatTown).map(str::to_owned), country].into_iter().flatten(), ", ")
    }

    fn founded(&self) -> Vec<Words> {
        joined([self.answer(Field::FoundedOn), self.answer(Field::FoundedBy)].into_iter().flatten(), " · ")
    }

    fn status(&self) -> Vec<Words> {
        let l = self.l;
        let mut said: Vec<Words> = self.own(Field::LegalForm).into_iter().collect();
        match self.dossier.registration() {
            Some(Registration::Registered { number, authority, country, on }) => said
                .push(l.submission_registered(l.country(country.code()), authority, number, l.partial_date(on)).into()),
            Some(Registration::NotRequired { .. }) => {
                said.extend(self.answer(Field::Registration).map(Words::from));
                said.extend(self.long(Field::RegistrationLaw));
            }
            Some(Registration::Refused { .. }) => {
                said.extend(self.answer(Field::Registration).map(Words::from));
                said.extend(self.long(Field::RegistrationRefusal));
            }
            None => {}
        }
        said
    }

    fn membership(&self) -> Vec<Words> {
        let l = self.l;
        let figure = |label: String, n: u64| (n > 0).then(|| format!("{} {}", l.common_label(label), l.number(n)));
        let rows = self.dossier.rows(Field::MembersByCountry);
        let sum = |column| rows.iter().map(|row| whole(row, column)).fold(0, u64::saturating_add);
        let countries = if rows.is_empty() {
            self.dossier.whole(Field::MemberCountries).unwrap_or_default()
        } else {
            rows.iter().filter_map(|row| row.country(Col::Country)).collect::<BTreeSet<_>>().len() as u64
        };
        let figures = [
            figure(words::column(l, Col::Individuals), sum(Col::Individuals)),
            figure(words::column(l, Col::Organizations), sum(Col::Organizations)),
            figure(l.submission_countries(), countries),
        ];
        let none = (self.dossier.option(Field::MembersAs) == Some("none")).then(|| self.answer(Field::MembersAs));
        let mut said = joined(figures.into_iter().flatten().chain(none.flatten()), " · ");
        let networks = self.dossier.rows(Field::Networks).iter().filter_map(|row| row.text(Col::Name));
        said.extend(self.labelled(l.submission_networks(), &networks.map(str::to_owned).collect::<Vec<_>>()));
        said
    }

    fn reach(&self) -> Vec<Words> {
        let l = self.l;
        let countries = |field| {
            let mut all: Vec<String> = Vec::new();
            for country in self.dossier.rows(field).iter().filter_map(|row| row.country(Col::Country)) {
                let name = l.country(country.code()).to_owned();
                if !all.contains(&name) {
                    all.push(name);
                }
            }
            all
        };
        let active = self.labelled(l.submission_active(), &countries(Field::ActiveIn));
        active.into_iter().chain(self.labelled(l.submission_offices(), &countries(Field::OtherOffices))).collect()
    }

    fn finances(&self) -> Vec<Words> {
        let l = self.l;
        let currency = match self.dossier.value(Field::Currency) {
            Some(Value::Currency(code)) => code,
            _ => "",
        };
        let year = |year| {
            let closed = self.dossier.closed_year(year)?;
            let amount = |n: Option<_>| n.map_or_else(|| "–".to_owned(), |n| l.money(n, currency));
            let line = l.submission_year(l.date(closed.closed_on?), amount(closed.income), amount(closed.expenditure));
            Some(if closed.audited { l.list_long(&[line, l.submission_audited()]) } else { line }.into())
        };
        let said: Vec<Words> = [Year::Latest, Year::Previous].into_iter().filter_map(year).collect();
        if said.is_empty() { self.answer(Field::ClosedYears).map(Words::from).into_iter().collect() } else { said }
    }

    fn work(&self) -> Vec<Words> {
        let l = self.l;
        let fields = [
            ("migration", Field::MigrationSince, Field::MigrationShare),
            ("refugees", Field::RefugeesSince, Field::RefugeesShare),
            ("human_resources", Field::HumanResourcesSince, Field::HumanResourcesShare),
        ];
        let concern = |(key, since, share): &(&str, Field, Field)| {
            let name = words::option(l, Field::ConcernedWith, key);
            match (self.answer(*since), self.dossier.whole(*share)) {
                (Some(year), Some(share)) => {
                    let share = rust_decimal::Decimal::from(share) / rust_decimal::Decimal::ONE_HUNDRED;
                    l.submission_concern(name, year, l.percent(share))
                }
                _ => name,
            }
        };
        let declared = self.dossier.options(Field::ConcernedWith);
        let mut said = self.listed(fields.iter().filter(|(key, ..)| declared.contains(key)).map(concern));
        said.extend(self.projects(Field::Activities));
        said
    }

    fn cooperation(&self) -> Vec<Words> {
        let l = self.l;
        let mut said: Vec<Words> = if self.dossier.yes(Field::HasCooperated) == Some(true) {
            self.projects(Field::CooperationRecord).into_iter().collect()
        } else {
            vec![l.submission_cooperation_none().into()]
        };
        said.extend(self.labelled(l.submission_offers(), self.answer(Field::KindsOfCooperation).as_slice()));
        said
    }

    fn elsewhere(&self) -> Vec<Words> {
        let l = self.l;
        let body = |row: &Row| {
            let body = match (row.option(Col::Body), row.text(Col::BodyName)) {
                (Some("other") | None, Some(name)) => name.to_owned(),
                (Some(key), _) => words::column_option(l, Col::Body, key),
                (None, None) => return None,
            };
            let since = row.year(Col::Since).map(|year| year.to_string());
            let rest: Vec<_> = row.text(Col::Status).map(str::to_owned).into_iter().chain(since).collect();
            Some(if rest.is_empty() { body } else { format!("{body} ({})", rest.join(", ")) })
        };
        let rows = self.dossier.rows(Field::OtherStatus);
        let is_own = rows.iter().any(|row| row.text(Col::Status).is_some());
        let said = self.listed(rows.iter().filter_map(body)).into_iter();
        said.map(|words| if is_own { self.as_sent(words) } else { words }).collect()
    }

    /// Titles with where and when, the first few of them.
    fn projects(&self, field: Field) -> Option<Words> {
        let l = self.l;
        let rows = self.dossier.rows(field);
        let line = |row: &Row| {
            let years = [row.year(Col::YearFrom), row.year(Col::YearTo)];
            let years = years.into_iter().flatten().map(|year| year.to_string()).collect::<Vec<_>>().join("–");
            let country = row.country(Col::Country).map(|c| l.country(c.code()).to_owned());
            let rest: Vec<_> = country.into_iter().chain((!years.is_empty()).then_some(years)).collect();
            format!("{} ({})", row.text(Col::Title).unwrap_or("–"), rest.join(", "))
        };
        let mut said: Vec<String> = rows.iter().take(NAMED).map(line).collect();
        let more = rows.len().saturating_sub(NAMED);
        if more > 0 {
            said.push(l.submission_more(l.number(more as u64)));
        }
        (!said.is_empty()).then(|| self.as_sent(Words::new(l.list_long(&said))))
    }

    /// Several statements in one line, as the language of the paper lists them.
    fn listed(&self, said: impl Iterator<Item = String>) -> Vec<Words> {
        let said: Vec<_> = said.collect();
        if said.is_empty() { Vec::new() } else { vec![Words::new(self.l.list_long(&said))] }
    }

    fn labelled(&self, label: String, said: &[String]) -> Option<Words> {
        (!said.is_empty()).then(|| format!("{} {}", self.l.common_label(label), said.join(", ")).into())
    }
}

fn whole(row: &Row, column: Col) -> u64 {
    match row.0.get(&column) {
        Some(Value::Whole(n)) => *n,
        _ => 0,
    }
}

fn joined(said: impl Iterator<Item = String>, between: &str) -> Vec<Words> {
    let said: Vec<_> = said.collect();
    if said.is_empty() { Vec::new() } else { vec![Words::new(said.join(between))] }
}
