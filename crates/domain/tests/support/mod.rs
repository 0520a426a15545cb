//! An organization with everything in order, from which each test departs in one thing.

use antechamber_domain::{
    criteria::{
        self, AsOf, CriterionKey, Facts, Finding, ListFacts, Parameters, RegisterFacts, Rulebook, SessionFacts,
        mc_inf_300,
    },
    dossier::{Answers, Dossier, Section, Typed},
    evidence::{DocumentFacts, DocumentKind, Period, Signatory},
    instruments::Instrument,
    kernel::{Day, Digest, Language, ids::DocumentId},
};
use jiff::civil::date;
use uuid::Uuid;

/// The day of receipt in these tests.
pub(crate) const RECEIVED: Day = date(2026, 5, 29);

/// A file with everything in order, received on [`RECEIVED`].
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) answers: Answers,
    pub(crate) documents: Vec<DocumentFacts>,
    pub(crate) received: Day,
    pub(crate) session: Option<SessionFacts>,
    pub(crate) register: Option<RegisterFacts>,
    pub(crate) lists: Option<ListFacts>,
    pub(crate) parameters: Parameters,
}

impl File {
    pub(crate) fn in_order() -> Self {
        Self {
            answers: answers(),
            documents: documents(),
            received: RECEIVED,
            session: Some(SessionFacts { opens_on: date(2026, 11, 30), received_until: date(2026, 6, 3) }),
            register: Some(RegisterFacts::default()),
            lists: Some(ListFacts { lists: 2, open_hits: 0, screened: true }),
            parameters: mc_inf_300::parameters(),
        }
    }

    /// With this typed into a control of `section`.
    pub(crate) fn typed(mut self, section: Section, name: &str, words: &str) -> Self {
        self.answers.entry(section).or_default().set(name, words);
        self
    }

    /// With these boxes of a date; `2019`, `2019-05` or `2019-05-11`.
    pub(crate) fn dated(mut self, section: Section, name: &str, iso: &str) -> Self {
        let mut parts = iso.split('-');
        for part in ["year", "month", "day"] {
            self = self.typed(section, &format!("{name}.{part}"), parts.next().unwrap_or(""));
        }
        self
    }

    pub(crate) fn received(mut self, on: Day) -> Self {
        self.received = on;
        self
    }

    /// Without documents of `kind`.
    pub(crate) fn without(mut self, kind: DocumentKind) -> Self {
        self.documents.retain(|d| d.kind != kind);
        self
    }

    /// With one more document.
    pub(crate) fn with(mut self, kind: DocumentKind, describe: impl FnOnce(&mut DocumentFacts)) -> Self {
        let mut d = document(self.documents.len() as u128 + 100, kind);
        describe(&mut d);
        self.documents.push(d);
        self
    }

    /// With all documents of `kind` described anew.
    pub(crate) fn each(mut self, kind: DocumentKind, describe: impl Fn(&mut DocumentFacts)) -> Self {
        self.documents.iter_mut().filter(|d| d.kind == kind).for_each(describe);
        self
    }

    pub(crate) fn under(mut self, change: impl FnOnce(&mut Parameters)) -> Self {
        change(&mut self.parameters);
        self
    }

    pub(crate) fn dossier(&self) -> Dossier {
        Dossier::read(&self.answers, self.received)
    }

    pub(crate) fn find(&self, key: CriterionKey) -> Finding {
        let dossier = self.dossier();
        let rulebook = rulebook(self.parameters.clone());
        let facts = Facts {
            dossier: &dossier,
            documents: &self.documents,
            as_of: self.received,
            counted_at: AsOf::Receipt,
            session: self.session,
            register: self.register.as_ref(),
            lists: self.lists,
        };
        criteria::assess(&rulebook, &facts).into_iter().find(|a| a.criterion.key == key).unwrap().finding
    }
}

pub(crate) fn rulebook(parameters: Parameters) -> Rulebook {
    Rulebook::new("test", 1, Instrument::ObserverCriteria2010, parameters, criteria::current().unwrap().criteria())
        .unwrap()
}

pub(crate) fn document(n: u128, kind: DocumentKind) -> DocumentFacts {
    let mut d = DocumentFacts::new(DocumentId(Uuid::from_u128(n)), kind, Digest::of(&n.to_be_bytes()), 1_000);
    d.language = Some(Language::En.into());
    d
}

fn documents() -> Vec<DocumentFacts> {
    let year = |y| Period::new(date(y, 1, 1), date(y, 12, 31));
    let mut letter = document(1, DocumentKind::LetterOfRequest);
    letter.issued_on = "2026-05-20".parse().ok();
    letter.signatory = Some(Signatory { name: "Rima Haddad".into(), function: "President".into() });
    let mut all = vec![letter, document(2, DocumentKind::Statutes), document(3, DocumentKind::Registration)];
    for (n, y) in [(4, 2024), (5, 2025)] {
        for (offset, kind) in [(0, DocumentKind::FinancialStatement), (10, DocumentKind::ActivityReport)] {
            let mut d = document(n + offset, kind);
            d.period = year(y);
            all.push(d);
        }
    }
    all.push(document(6, DocumentKind::CooperationEvidence));
    all.push(document(7, DocumentKind::GoverningBodyList));
    all
}

fn answers() -> Answers {
    [
        (Section::Identity, IDENTITY),
        (Section::Governance, GOVERNANCE),
        (Section::Aims, AIMS),
        (Section::Members, MEMBERS),
        (Section::Finances, FINANCES),
        (Section::Cooperation, COOPERATION),
        (Section::Conduct, CONDUCT),
        (Section::People, PEOPLE),
        (Section::Declaration, DECLARATION),
    ]
    .into_iter()
    .map(|(section, pairs)| (section, pairs.iter().copied().collect::<Typed>()))
    .collect()
}

type Pairs = &'static [(&'static str, &'static str)];

const IDENTITY: Pairs = &[
    ("legal_name", "جمعية الأمل لإغاثة المهاجرين"),
    ("name_en", "Al-Amal Migrant Aid Society"),
    ("legal_form", "Association"),
    ("registration", "registered"),
    ("registration_number", "4711"),
    ("registration_authority", "Ministry of Social Development"),
    ("registration_country", "JO"),
    ("registered_on.year", "2014"),
    ("registered_on.month", "9"),
    ("registered_on.day", "1"),
    ("founded_on.year", "2014"),
    ("founded_on.month", "5"),
    ("founded_on.day", "11"),
    ("founded_by.persons", "on"),
    ("seat_address", "12 Rainbow Street"),
    ("seat_town", "Amman"),
    ("seat_country", "JO"),
    ("email", "office@al-amal.example"),
    ("kind_of_organization", "service_provider"),
];

const GOVERNANCE: Pairs = &[
    ("statutes_adopted_on.year", "2014"),
    ("statutes_adopted_on.month", "5"),
    ("statutes_adopted_on.day", "11"),
    ("statutes_adopted_by", "Founding assembly"),
    ("objects_article", "3"),
    ("objects_text", "To assist migrants and refugees."),
    ("dissolution_clause", "yes"),
    ("dissolution_article", "21"),
    ("dissolution_text", "The assets go to a like-minded organization."),
    ("governing_body_as", "file"),
    ("governing_body_seats", "8"),
    ("governing_body_government", "0"),
    ("governing_body_meets", "Four times a year"),
    ("answers_to", "The general assembly"),
    ("speaks_for", "The President"),
];

const AIMS: Pairs = &[
    ("aims", "To assist migrants."),
    ("concerned_with.migration", "on"),
    ("migration_since", "2014"),
    ("migration_share", "70"),
    ("activities.0.title", "Legal aid"),
    ("activities.0.country", "JO"),
    ("activities.0.year_from", "2024"),
    ("activities.0.done", "Advice to 3,000 people."),
];

const MEMBERS: Pairs = &[
    ("members_as", "none"),
    ("active_in.0.country", "JO"),
    ("active_in.1.country", "LB"),
    ("working_languages", "Arabic, English"),
];

const FINANCES: Pairs = &[
    ("currency", "JOD"),
    ("closed_years", "two"),
    ("latest_closed_on.year", "2025"),
    ("latest_closed_on.month", "12"),
    ("latest_closed_on.day", "31"),
    ("latest_income", "100000"),
    ("latest_expenditure", "90000"),
    ("latest_sources.members", "60000"),
    ("latest_sources.own_government", "40000"),
    ("latest_audited", "audited"),
    ("latest_auditor", "Nasser & Partners"),
    ("previous_closed_on.year", "2024"),
    ("previous_closed_on.month", "12"),
    ("previous_closed_on.day", "31"),
    ("previous_income", "80000"),
    ("previous_expenditure", "80000"),
    ("previous_sources.members", "80000"),
    ("previous_audited", "not_required"),
];

const COOPERATION: Pairs = &[
    ("has_cooperated", "yes"),
    ("cooperation_record.0.title", "Reception centre"),
    ("cooperation_record.0.country", "JO"),
    ("cooperation_record.0.year_from", "2019"),
    ("kinds_of_cooperation.operational_assistance", "on"),
    ("levels.national", "on"),
    ("contribution", "What refugees tell us."),
];

const CONDUCT: Pairs = &[
    ("accepts_principles", "yes"),
    ("abuse_policy", "yes"),
    ("code_of_conduct", "yes"),
    ("proceedings", "no"),
    ("data_notice_read", "on"),
];

const PEOPLE: Pairs = &[
    ("head_name", "Rima Haddad"),
    ("head_function", "President"),
    ("head_email", "president@al-amal.example"),
    ("contact_name", "Omar Nasser"),
    ("contact_email", "omar@al-amal.example"),
];

const DECLARATION: Pairs = &[
    ("declarant_name", "Rima Haddad"),
    ("declarant_function", "President"),
    ("declarant_authority", "Article 14 of the statutes"),
    ("declared_true", "on"),
];
