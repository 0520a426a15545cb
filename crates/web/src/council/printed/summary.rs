//! One request on one sheet: who the organization is in the secretariat's words, what it states, what was
//! found, what it said to that.

use super::{name::name, profile::Profile, quoted};
use crate::{app::rulebook, error::WebError};
use domain::{
    application::{Application, FactCorrection, Found},
    criteria::{Audience, Criterion, CriterionKey, Finding},
    dossier::Field,
    kernel::{CouncilSessionId, TextRef},
};
use locale::{L10n, words};
use papers::{Block, Entry, Table, Words};
use persistence::read::paper::{PaperMaterial, Submission};

/// A request as the paper tells of it.
pub(super) struct Summary<'a> {
    l: &'static L10n,
    of: &'a Submission,
    material: &'a PaperMaterial,
    profile: Profile<'a>,
}

impl<'a> Summary<'a> {
    pub(super) fn of(l: &'static L10n, material: &'a PaperMaterial, of: &'a Submission) -> Self {
        Self { l, of, material, profile: Profile::of(l, of) }
    }

    /// The blocks of its sheet; `mark` is its letter on the list.
    pub(super) fn blocks(&self, mark: &str) -> Result<Vec<Block>, WebError> {
        let l = self.l;
        let file = &self.of.file;
        let mut heading = name(l, self.material, file.application.id, &file.organization.name);
        if let Some(first) = heading.lines.first_mut() {
            *first = format!("{mark} {first}");
        }
        let mut entries = self.request();
        entries.extend(self.profile.entries());
        entries.push(Entry::new(
            l.submission_deferrals(),
            deferrals(l, &self.of.file.application, self.material.session.session.id),
        ));
        let corrected = self.corrected();
        if !corrected.is_empty() {
            entries.push(Entry { label: l.submission_facts(), said: corrected });
        }
        let mut blocks = vec![Block::Heading { level: 1, words: heading, sheet: true }];
        let summary = file.application.summary.map(|text| self.quote(&text));
        if let Some(summary) = summary.filter(|words| !words.is_empty()) {
            blocks.push(Block::Heading { level: 2, words: l.submission_summary().into(), sheet: false });
            blocks.push(Block::Paragraph(summary));
        }
        blocks.extend([
            Block::Entries(entries),
            Block::Heading { level: 2, words: l.submission_findings().into(), sheet: false },
            Block::Table(self.findings()?),
        ]);
        let comments = self.comments();
        if !comments.is_empty() {
            blocks.push(Block::Heading { level: 2, words: l.wording_comment().into(), sheet: false });
            blocks.extend(comments.into_iter().map(Block::Paragraph));
        }
        Ok(blocks)
    }

    fn request(&self) -> Vec<Entry> {
        let (l, application) = (self.l, &self.of.file.application);
        let line = application.reference.zip(application.received).map(|(reference, received)| {
            Entry::new(l.submission_request(), l.submission_request_line(reference.to_string(), l.date(received.day)))
        });
        line.into_iter().collect()
    }

    fn findings(&self) -> Result<Table, WebError> {
        let l = self.l;
        let told = rulebook()?;
        let rows = told.criteria().iter().filter(|c| self.is_told(c));
        Ok(Table {
            title: l.submission_findings(),
            columns: vec![
                (l.submission_findings_criterion(), 28),
                (l.submission_findings_finding(), 12),
                (l.submission_findings_reason(), 60),
            ],
            rows: rows
                .map(|criterion| {
                    let (found, because) = self.finding(criterion);
                    vec![vec![words::criterion_title(l, criterion.key).into()], vec![found.into()], because]
                })
                .collect(),
            runs_on: true,
        })
    }

    /// Those that a recommendation rests on, and others on which a person has found something.
    fn is_told(&self, criterion: &Criterion) -> bool {
        criterion.kind.is_mandatory() || self.of.file.application.findings.contains_key(&criterion.key)
    }

    fn machine(&self, key: CriterionKey) -> Option<&Finding> {
        self.of.assessment.findings.iter().find(|(k, _)| *k == key).map(|(_, finding)| finding)
    }

    /// What stands on a criterion, and why. Nothing hides anything: an exception stands beside the
    /// finding that it sets aside. Of some criteria, to tell what was looked at, or why it was passed over, would
    /// tell those who should not know.
    fn finding(&self, criterion: &Criterion) -> (String, Vec<Words>) {
        let (l, application) = (self.l, &self.of.file.application);
        let machine = self.machine(criterion.key);
        let proceeded = application.proceeded.get(&criterion.key);
        let found = application.found(criterion.key, criterion.kind, machine.map(Finding::verdict));
        let said = match found {
            Found::Met => l.submission_findings_met(),
            Found::Excepted => l.submission_findings_excepted(),
            Found::NotMet if proceeded.is_some() => l.submission_findings_proceeded(),
            Found::NotMet => l.submission_findings_not_met(),
            Found::Open => l.submission_findings_open(),
        };
        if !criterion.may_be_read_by(Audience::Everybody) {
            return (said, vec![l.public_criteria_secretariat().into()]);
        }
        let because: Vec<Words> = match application.findings.get(&criterion.key).filter(|f| !f.stale) {
            Some(finding) => {
                let basis = finding.basis.map(|basis| words::basis(l, basis).into());
                basis.into_iter().chain([self.quote(&finding.reason)]).collect()
            }
            None => machine.and_then(|m| because(l, m)).map(Words::from).into_iter().collect(),
        };
        let labelled = |label: String, text: &TextRef| self.labelled(&label, text);
        let excepted = application.exceptions.get(&criterion.key).filter(|_| found == Found::Excepted);
        let excepted = excepted.map(|e| labelled(l.wording_exception(), &e.reason));
        let proceeded = proceeded.map(|p| labelled(l.wording_proceeded(), &p.reason));
        (said, because.into_iter().chain(excepted).chain(proceeded).collect())
    }

    fn quote(&self, text: &TextRef) -> Words {
        quoted(self.l, &self.of.file.reading(text, self.l.language()))
    }

    fn labelled(&self, label: &str, text: &TextRef) -> Words {
        let mut words = self.quote(text);
        if let Some(first) = words.lines.first_mut() {
            *first = format!("{} {first}", self.l.common_label(label));
        }
        words
    }

    /// What staff corrected: the question, and what the answer should read. What is said of persons stays inside, and
    /// what the organization has stated anew since is not said to be wrong.
    fn corrected(&self) -> Vec<Words> {
        let told = self.of.file.application.corrections_of_fact.iter();
        let told = told.filter(|fact| fact.is_for_the_council() && !self.of.restated.contains(&fact.at));
        let labelled =
            |(field, fact): (Field, &FactCorrection)| self.labelled(&words::field_label(self.l, field), &fact.words);
        told.filter_map(|fact| Some((fact.field()?, fact))).map(labelled).collect()
    }

    /// What the organization said in its hearings on criteria, whole: what it said to an intention to close its file
    /// is not for the Council.
    fn comments(&self) -> Vec<Words> {
        let heard = self.of.file.application.hearings.iter().filter(|h| h.closed.is_some() && !h.on.is_closing());
        let heard: Vec<_> = heard.collect();
        let said: Vec<Words> =
            heard.iter().filter_map(|h| h.comment).map(|text| self.quote(&text)).filter(|w| !w.is_empty()).collect();
        if said.is_empty() && !heard.is_empty() { vec![self.l.submission_unheard().into()] } else { said }
    }
}

/// How often the Council had deferred it before this session, earlier requests included.
pub(super) fn deferrals(l: &L10n, application: &Application, session: CouncilSessionId) -> String {
    let rounds = application.deferrals_before(session);
    l.submission_deferrals_times(rounds, l.number(rounds))
}

/// What the machine saw, without advice on what to do about it.
fn because(l: &L10n, finding: &Finding) -> Option<String> {
    match finding {
        Finding::Met { because }
        | Finding::NotMet { because, .. }
        | Finding::NotApplicable { because }
        | Finding::NotChecked { because } => Some(words::reason(l, because)),
        Finding::NeedsJudgement { .. } => None,
    }
}
