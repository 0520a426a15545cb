//! Events folded into a session, and what the session answers about itself.

use super::{
    command::{RecordedOutcome, Removal, ResolutionText},
    event::{Event, EventKind},
    issues::Told,
    refusal::Refusal,
    state::{CouncilSession, IssuedPaper, ItemDecision, ItemStatus, ListItem, Phase, Resolution, Taken},
    warning::Warning,
};
use crate::application::{SessionFacts, Translations};
use crate::kernel::{ActorKind, ApplicationId, BrokenHistory, History, Recorded, ResolutionId, Seq, StreamKind};
use std::collections::{BTreeMap, BTreeSet};

impl ListItem {
    /// Whether it stands and waits for a decision.
    pub const fn is_open(&self) -> bool {
        matches!(self.status, ItemStatus::Listed) && self.decision.is_none()
    }
}

impl CouncilSession {
    /// The item of `application`, standing or not.
    pub fn item(&self, application: ApplicationId) -> Option<&ListItem> {
        self.items.iter().find(|i| i.application == application)
    }

    /// The decision on record of `application`.
    pub fn decision(&self, application: ApplicationId) -> Option<&ItemDecision> {
        self.item(application)?.decision.as_ref()
    }

    /// The resolution under which `application` was decided.
    pub fn resolution_of(&self, application: ApplicationId) -> Option<&Resolution> {
        self.resolutions.get(&self.decision(application)?.resolution)
    }

    /// Items that stand and wait for a decision, in the order of the list.
    pub fn undecided(&self) -> Vec<ApplicationId> {
        self.items.iter().filter(|i| i.is_open()).map(|i| i.application).collect()
    }

    /// What the law of an application needs to know of this session, as it stands before its own
    /// half of the command; `resolution` is the one that the command names.
    pub fn facts_for(&self, application: ApplicationId, resolution: Option<ResolutionId>) -> SessionFacts {
        let item = self.item(application);
        let would_get = || (self.phase != Phase::Planned).then(|| self.next_letter());
        SessionFacts {
            id: self.id,
            kind: self.kind,
            phase: self.phase,
            opens: self.dates.opens,
            closes: self.dates.closes,
            list_closes: self.dates.list_closes.until,
            holds_item: item.is_some_and(|i| i.status == ItemStatus::Listed),
            letter: item.and_then(|i| i.letter).or_else(would_get),
            resolution_here: resolution.is_some_and(|r| self.resolutions.contains_key(&r)),
            item_decided: item.is_some_and(|i| i.decision.is_some()),
            paper: self.paper_on(application).cloned(),
            members: self.details.members,
            taken: self.decision(application).map(ItemDecision::taken),
            odd: self.odd(application),
        }
    }

    /// The same where the decision on its item is corrected to have been taken like this.
    pub fn facts_if_taken(&self, application: ApplicationId, taken: Taken) -> SessionFacts {
        SessionFacts { odd: self.odd_if(taken), ..self.facts_for(application, Some(taken.resolution)) }
    }

    /// The letter of the next item to come on a closed list.
    pub(super) fn next_letter(&self) -> u16 {
        self.items.iter().filter_map(|i| i.letter).max().map_or(0, |n| n.saturating_add(1))
    }

    /// The item of `application`, if it stands and waits for a decision.
    ///
    /// # Errors
    /// It was decided already, or does not stand on the list.
    pub fn open_item(&self, application: ApplicationId) -> Result<&ListItem, Refusal> {
        match self.item(application) {
            Some(item) if item.decision.is_some() => Err(Refusal::AlreadyDecided),
            Some(item) if item.status == ItemStatus::Listed => Ok(item),
            _ => Err(Refusal::NotOnThisList),
        }
    }

    /// Whether the item of `application` stands on the list, decided or not.
    pub(super) fn is_listed(&self, application: ApplicationId) -> bool {
        self.item(application).is_some_and(|i| i.status == ItemStatus::Listed)
    }

    /// That all of `items` stand on the list.
    pub(super) fn all_listed(&self, items: &BTreeSet<ApplicationId>) -> Result<(), Refusal> {
        if items.iter().all(|a| self.is_listed(*a)) { Ok(()) } else { Err(Refusal::NotOnThisList) }
    }

    fn item_mut(&mut self, application: ApplicationId) -> Option<&mut ListItem> {
        self.items.iter_mut().find(|i| i.application == application)
    }

    fn place(&mut self, new: ListItem) -> Option<()> {
        match self.item_mut(new.application) {
            Some(item) if item.status == ItemStatus::Listed => None,
            Some(item) => {
                *item = new;
                Some(())
            }
            None => {
                self.items.push(new);
                Some(())
            }
        }
    }

    fn remove(&mut self, application: ApplicationId, why: Removal) -> Option<()> {
        let lettered = self.phase != Phase::Planned;
        let item = self.item_mut(application)?;
        if lettered {
            item.status = match why {
                Removal::Withdrawn(_) => ItemStatus::Withdrawn,
                Removal::BySecretary(_) => ItemStatus::Removed,
            };
        } else {
            self.items.retain(|i| i.application != application);
        }
        Some(())
    }

    /// Puts the items into `order`, each of which must stand there once.
    fn put_in_order(&mut self, order: &[ApplicationId]) -> Option<()> {
        let mut items: BTreeMap<_, _> = self.items.iter().cloned().map(|i| (i.application, i)).collect();
        let ordered: Vec<_> = order.iter().map_while(|a| items.remove(a)).collect();
        (ordered.len() == order.len() && items.is_empty()).then(|| self.items = ordered)
    }

    fn return_undecided(&mut self, returned: &[ApplicationId]) {
        for item in self.items.iter_mut().filter(|i| returned.contains(&i.application)) {
            item.status = ItemStatus::NotTakenUp;
        }
    }

    fn decide_item(&mut self, record: &RecordedOutcome, warnings: Option<&[Warning]>) -> Option<()> {
        for resolution in self.resolutions.values_mut() {
            // Decided apart: the item leaves the block under which it was announced.
            if resolution.id == record.resolution {
                resolution.items.insert(record.application);
            } else {
                resolution.items.remove(&record.application);
            }
        }
        self.resolutions.get(&record.resolution)?;
        self.item_mut(record.application)?.decision = Some(ItemDecision {
            resolution: record.resolution,
            outcome: record.outcome.clone(),
            on: record.on,
            rule: record.rule,
            votes: record.votes,
            odd: warnings.map(|all| all.iter().map(Warning::kind).filter(|odd| odd.is_of_session()).collect()),
        });
        Some(())
    }

    fn resolve(&mut self, id: ResolutionId, text: &ResolutionText) {
        let text = text.clone();
        self.resolutions.insert(
            id,
            Resolution {
                id,
                number: text.number,
                adopted_on: text.adopted_on,
                title: text.title,
                draft: text.draft,
                items: text.items,
            },
        );
    }

    fn issue(&mut self, paper: &IssuedPaper, told: Told) {
        let annex = told.annex.clone();
        let first = self.told.entry((paper.symbol.clone(), paper.revision)).or_insert(told);
        // A language that was made elsewhere brings none: then the first one that was made here does.
        first.annex = first.annex.take().or(annex);
        self.papers.push(paper.clone());
    }

    /// The event applied; `None` where it does not fit.
    fn apply(&mut self, event: &Event, by: ActorKind) -> Option<()> {
        match event {
            Event::Planned { .. } => return None,
            Event::Amended { closes, details } => {
                self.dates.closes = *closes;
                self.details = *details;
            }
            Event::NoticeRecorded { on, .. } => self.notice = Some(*on),
            Event::Postponed { dates, .. } => {
                self.dates = *dates;
                self.postponed = self.postponed.saturating_add(1);
            }
            Event::Cancelled { returned, .. } | Event::Ended { returned } => self.return_undecided(returned),
            Event::ItemPlaced { application, late, letter } => self.place(ListItem {
                application: *application,
                letter: *letter,
                status: ItemStatus::Listed,
                late: *late,
                decision: None,
            })?,
            Event::ItemRemoved { application, why } => self.remove(*application, *why)?,
            Event::ItemsOrdered { order } => self.put_in_order(order)?,
            Event::ListClosed { letters } => {
                self.put_in_order(letters)?;
                for (letter, item) in (0..).zip(&mut self.items) {
                    item.letter = Some(letter);
                }
            }
            Event::PaperIssued { paper, annex } => {
                let told = self.tells(paper.revision, annex.clone());
                self.issue(paper, told);
            }
            Event::AddendumAdded { paper, items } => {
                self.issue(paper, Told { items: items.clone(), struck: BTreeSet::new(), annex: None });
            }
            Event::Opened => {}
            Event::ResolutionRecorded { id, text } => match self.resolutions.get(id) {
                Some(_) => return None,
                None => self.resolve(*id, text),
            },
            Event::ResolutionCorrected { id, text, .. } => {
                self.resolutions.get(id)?;
                self.resolve(*id, text);
            }
            Event::OutcomeRecorded { record, .. } | Event::OutcomeCorrected { record, .. } => {
                self.decide_item(record, event.warnings())?;
            }
            Event::Translated { text, language, words } => {
                self.translations.put(*text, *language, *words, by.person()?);
            }
            Event::TranslationChecked { text, language, wording } => {
                self.translations.check(*text, *language, *wording, by.person()?)?;
            }
            Event::NotTakenUp { application } => self.item_mut(*application)?.status = ItemStatus::NotTakenUp,
        }
        Some(())
    }

    fn planned(event: &Recorded<Event>) -> Option<Self> {
        let Event::Planned { session, kind, dates, details } = event.event else { return None };
        Some(Self {
            id: session,
            seq: event.seq,
            kind,
            phase: Phase::Planned,
            dates,
            details,
            notice: None,
            postponed: 0,
            items: Vec::new(),
            resolutions: BTreeMap::new(),
            papers: Vec::new(),
            told: BTreeMap::new(),
            translations: Translations::default(),
            since: event.at,
        })
    }
}

/// The phase after an event; `None` where it stays.
const fn leads_to(event: &Event, phase: Phase) -> Option<Phase> {
    match (event, phase) {
        (Event::Cancelled { .. }, _) => Some(Phase::Cancelled),
        (Event::ListClosed { .. }, _) => Some(Phase::ListClosed),
        (Event::PaperIssued { .. }, Phase::ListClosed) => Some(Phase::PaperIssued),
        (Event::Opened, _) => Some(Phase::Open),
        (Event::Ended { .. }, _) => Some(Phase::Ended),
        _ => None,
    }
}

/// Whether an event can have happened in a phase. Looser than the law on purpose: the law may
/// change, and a history that was lawful at its time stays readable.
const fn fits(event: EventKind, phase: Phase) -> bool {
    match event {
        EventKind::Planned => false,
        EventKind::Translated | EventKind::TranslationChecked => true,
        EventKind::ResolutionCorrected | EventKind::OutcomeCorrected => !matches!(phase, Phase::Cancelled),
        EventKind::ListClosed => matches!(phase, Phase::Planned),
        EventKind::Opened => matches!(phase, Phase::Planned | Phase::ListClosed | Phase::PaperIssued),
        _ => !phase.is_over(),
    }
}

impl History for CouncilSession {
    const KIND: StreamKind = StreamKind::CouncilSession;
    type Event = Event;

    fn evolve(before: Option<Self>, event: &Recorded<Event>) -> Result<Self, BrokenHistory> {
        let name = event.event.name();
        let broken = |state| BrokenHistory { event: name.key(), state };
        let Some(mut session) = before else { return Self::planned(event).ok_or(broken("nothing")) };
        let phase = session.phase;
        if event.seq != Seq(session.seq.0 + 1) || !fits(name, phase) {
            return Err(broken(phase.key()));
        }
        session.apply(&event.event, event.by).ok_or(broken(phase.key()))?;
        session.seq = event.seq;
        if let Some(next) = leads_to(&event.event, phase) {
            session.phase = next;
            session.since = event.at;
        }
        Ok(session)
    }
}
