//! An application on the applicant's desk: what these pages look at, loaded once a request, and
//! what the person at the keyboard may do with it.

use crate::{error::WebError, visit::Signed};
use domain::{
    application::Label,
    dossier::{Answers, Dossier, Section, Typed},
    evidence::{DocumentFacts, DocumentKind},
    kernel::{ApplicationId, Calendar, CouncilSessionId, Day, DocumentId, Instant, Moment, NgoRole, PersonId},
};
use locale::{L10n, words};
use persistence::{
    Assessment, Document, DraftSection,
    read::applicant::{Open, OwnFile, SessionDays},
};
use std::collections::BTreeMap;

/// A file with its working copy.
pub(super) struct Desk {
    pub(super) own: OwnFile,
    pub(super) sections: BTreeMap<Section, DraftSection>,
    pub(super) documents: Vec<Document>,
    pub(super) assessment: Assessment,
    pub(super) sessions: Vec<SessionDays>,
    pub(super) calendar: Calendar,
    pub(super) now: Moment,
    editors: BTreeMap<PersonId, String>,
}

/// The file of an address; whoever does not belong to its organization is told that there is none.
pub(super) async fn open(signed: &Signed, id: &str) -> Result<Desk, WebError> {
    let id: ApplicationId = id.parse().map_err(|_| WebError::NotFound)?;
    let (store, viewer) = (&signed.app.store, signed.viewer());
    let own = store.own_file(&viewer, id).await?;
    let (sections, documents) = store.working_copy(&viewer, id).await?;
    Ok(Desk {
        editors: store.own_editors(&sections).await?,
        sections,
        documents,
        assessment: store.assessment(&viewer, id).await?,
        sessions: store.session_days().await?,
        calendar: store.calendar().await?,
        now: signed.app.moment(),
        own,
    })
}

impl Desk {
    /// Which application.
    pub(super) const fn id(&self) -> ApplicationId {
        self.own.id
    }

    /// The day at the secretariat.
    pub(super) const fn today(&self) -> Day {
        self.now.day
    }

    /// Whether it has not been submitted.
    pub(super) fn is_draft(&self) -> bool {
        self.own.view.label == Label::Draft
    }

    /// Whether the Council has deferred it.
    pub(super) fn is_deferred(&self) -> bool {
        matches!(self.own.view.label, Label::Deferred { .. })
    }

    /// Whether it was closed for lack of an answer.
    pub(super) fn is_lapsed(&self) -> bool {
        matches!(self.own.view.label, Label::Lapsed { .. })
    }

    /// Whether the person may fill in and answer at all.
    pub(super) fn may_edit(&self) -> bool {
        matches!(self.own.role, NgoRole::Owner | NgoRole::Editor)
    }

    /// Whether the person answers for the application.
    pub(super) fn is_owner(&self) -> bool {
        self.own.role == NgoRole::Owner
    }

    /// Whether the person may change a section now.
    pub(super) fn may_write(&self, section: Section) -> bool {
        self.may_edit()
            && match &self.own.open {
                Open::Everything => true,
                Open::Only(opened) => opened.sections.contains(&section),
                Open::Nothing => false,
            }
    }

    /// Whether the person may attach a document of this kind now.
    pub(super) fn may_attach(&self, kind: DocumentKind) -> bool {
        self.may_edit() && self.takes(kind)
    }

    /// Whether a document of this kind can be attached now, by whoever may.
    pub(super) fn takes(&self, kind: DocumentKind) -> bool {
        match &self.own.open {
            Open::Everything => true,
            Open::Only(opened) => opened.documents.contains(&kind),
            Open::Nothing => false,
        }
    }

    /// Whether the section was opened again by a request.
    pub(super) fn is_opened(&self, section: Section) -> bool {
        matches!(&self.own.open, Open::Only(opened) if opened.sections.contains(&section))
    }

    /// Whether a request opened some kinds of document.
    pub(super) fn opens_documents(&self) -> bool {
        matches!(&self.own.open, Open::Only(opened) if !opened.documents.is_empty())
    }

    /// What was typed into a section so far.
    pub(super) fn typed(&self, section: Section) -> Typed {
        self.sections.get(&section).map(|s| s.typed.clone()).unwrap_or_default()
    }

    /// How often the section was saved.
    pub(super) fn revision(&self, section: Section) -> u64 {
        self.sections.get(&section).map_or(0, |s| s.revision)
    }

    /// The name of somebody who saved a section.
    pub(super) fn editor(&self, person: PersonId) -> &str {
        self.editors.get(&person).map_or("", String::as_str)
    }

    /// The answers of the working copy, as they were typed.
    pub(super) fn answers(&self) -> Answers {
        self.sections.iter().map(|(s, draft)| (*s, draft.typed.clone())).collect()
    }

    /// What is stated, as far as it can be read.
    pub(super) fn dossier(&self) -> Dossier {
        Dossier::read(&self.answers(), self.assessment.as_of)
    }

    /// Whether something is open that may differ from what was sent.
    pub(super) const fn is_open(&self) -> bool {
        !matches!(self.own.open, Open::Nothing)
    }

    /// What is known of the documents.
    pub(super) fn document_facts(&self) -> Vec<DocumentFacts> {
        self.documents.iter().map(|d| d.facts.clone()).collect()
    }

    /// A document of the working copy.
    pub(super) fn document(&self, id: &str) -> Result<&Document, WebError> {
        let id: DocumentId = id.parse().map_err(|_| WebError::NotFound)?;
        self.documents.iter().find(|d| d.facts.id == id).ok_or(WebError::NotFound)
    }

    /// The days of a session.
    pub(super) fn days_of(&self, id: CouncilSessionId) -> Option<&SessionDays> {
        self.sessions.iter().find(|s| s.id == id)
    }

    /// A session, in words: its name and days.
    pub(super) fn session(&self, l: &L10n, id: Option<CouncilSessionId>) -> String {
        match id.and_then(|id| self.days_of(id)) {
            Some(s) => l.applicant_state_session_dated(words::session(l, s.kind), l.span(s.opens_on, s.closes_on)),
            None => l.applicant_state_session_next(),
        }
    }

    /// A session in words, with days that it had or has.
    pub(super) fn session_on(&self, l: &L10n, id: CouncilSessionId, (opens, closes): (Day, Day)) -> String {
        match self.days_of(id) {
            Some(s) => l.applicant_state_session_dated(words::session(l, s.kind), l.span(opens, closes)),
            None => l.span(opens, closes),
        }
    }

    /// Sets among the steps of the file that its session moved, for pages that show them.
    pub(super) async fn tell_of_moves(&mut self, signed: &Signed) -> Result<(), WebError> {
        let moves = signed.app.store.session_moves(&self.own.view.sessions()).await?;
        self.own.view.tell_of_moves(&moves);
        Ok(())
    }

    /// "in 6 working days (Friday, 4 December), end of the day in Geneva", and the day alone once it is over.
    pub(super) fn due(&self, l: &L10n, due: Instant) -> String {
        let said = l.deadline(self.today(), Calendar::moment(due).day, &self.calendar);
        if due < self.now.at { said } else { locale::plain(&l.deadline_end_of(said)) }
    }

    /// For which session a file sent now is in time, and what was missed: said before the click.
    pub(super) fn deadline(&self, l: &L10n) -> String {
        let regular = |s: &&SessionDays| matches!(s.kind, domain::council::SessionKind::Regular(_));
        let next = self.sessions.iter().filter(regular).find(|s| s.planned && s.receipt_until >= self.now.at);
        let missed = self
            .sessions
            .iter()
            .filter(regular)
            .find(|s| !s.over && s.receipt_until < self.now.at && s.opens_on >= self.today());
        let until = |s: &SessionDays| Calendar::moment(s.receipt_until).day;
        let late = missed.map(|s| l.applicant_deadline_late(words::session(l, s.kind), l.end_of_day(until(s))));
        match (late, next) {
            (None, None) => l.applicant_deadline_none(),
            (None, Some(s)) => {
                let left = self.calendar.working_days_between(self.today(), until(s)).unwrap_or(0);
                let left = l.working_days(u32::try_from(left).unwrap_or(0));
                l.applicant_deadline_in_time(l.end_of_day(until(s)), left, words::session(l, s.kind))
            }
            (Some(late), None) => late,
            (Some(late), Some(s)) => {
                format!("{late} {}", l.applicant_deadline_late_next(l.end_of_day(until(s)), words::session(l, s.kind)))
            }
        }
    }
}
