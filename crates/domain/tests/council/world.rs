//! A session with the people around it, and the files that may come on its list.

use antechamber_domain::{
    application::{AdviceKind, LatePlacing, Outcome},
    council::{
        AgendaItem, CaseFacts, Command, Context, CouncilSession, DecisionRule, Details, Event, LaterSession,
        PaperIssue, Phase, RecordedOutcome, Refusal, ResolutionNumber, ResolutionText, Revision, SessionClocks,
        SessionKind, TextFacts, Votes, decide, law,
    },
    criteria,
    kernel::{
        Actor, ActorKind, ApplicationId, Calendar, CouncilSessionId, Day, Digest, DocumentId, History, Instant,
        Language, NgoRole, OrganizationId, PersonId, Recorded, ResolutionId, Role, Salt, Seq, StaffRole, StaffRoles,
        StoredEvent, TextId, TextRef,
    },
};
use jiff::civil::date;
use std::sync::LazyLock;
use uuid::Uuid;

/// As the rulebook in force has them.
pub(crate) static CLOCKS: LazyLock<SessionClocks> =
    LazyLock::new(|| SessionClocks::from(criteria::current().unwrap().parameters()));
pub(crate) const SESSION: CouncilSessionId = CouncilSessionId(Uuid::from_u128(0x5e55));
pub(crate) const OPENS: Day = date(2027, 11, 22);
pub(crate) const CLOSES: Day = date(2027, 11, 25);

pub(crate) fn file(n: u128) -> ApplicationId {
    ApplicationId(Uuid::from_u128(0xa000 + n))
}

pub(crate) fn resolution(n: u128) -> ResolutionId {
    ResolutionId(Uuid::from_u128(0x4e50 + n))
}

pub(crate) fn organization(file: ApplicationId) -> OrganizationId {
    OrganizationId(file.0)
}

pub(crate) fn words(n: u128) -> TextRef {
    TextRef::of(TextId(Uuid::from_u128(0x7e47_0000 + n)), &Salt([7; 16]), "words")
}

/// Somebody of the secretariat.
pub(crate) fn staff(role: StaffRole) -> Actor {
    let id = PersonId(Uuid::from_u128(0x57af_f000 + role as u128));
    Actor::Person { id, staff: StaffRoles::NONE.with(role), organizations: vec![] }
}

/// Somebody of the organization whose file it is.
pub(crate) fn member(role: NgoRole, of: OrganizationId) -> Actor {
    let id = PersonId(Uuid::from_u128(0x0e60_0000 + role as u128));
    Actor::Person { id, staff: StaffRoles::NONE, organizations: vec![(of, role)] }
}

/// Somebody in a role of the law's tables.
pub(crate) fn somebody(role: Role, of: OrganizationId) -> Actor {
    match role {
        Role::Owner => member(NgoRole::Owner, of),
        Role::Editor => member(NgoRole::Editor, of),
        Role::Viewer => member(NgoRole::Viewer, of),
        Role::Officer => staff(StaffRole::Officer),
        Role::SeniorOfficer => staff(StaffRole::SeniorOfficer),
        Role::CouncilSecretary => staff(StaffRole::CouncilSecretary),
        Role::Administrator => staff(StaffRole::Administrator),
        Role::Auditor => staff(StaffRole::Auditor),
        Role::Clock => Actor::Clock,
    }
}

pub(crate) fn secretary() -> Actor {
    staff(StaffRole::CouncilSecretary)
}

pub(crate) fn details() -> Details {
    Details {
        place: Some(words(900)),
        agenda_item: "5 (b)".parse::<AgendaItem>().ok(),
        members: Some(175),
        quorum: None,
        chair: Some(words(901)),
    }
}

pub(crate) fn at(day: Day) -> Instant {
    Calendar::end_of(day).plus_seconds(-12 * 3_600)
}

#[derive(Clone)]
pub(crate) struct Meeting {
    pub(crate) calendar: Calendar,
    pub(crate) now: Instant,
    pub(crate) session: Option<CouncilSession>,
    pub(crate) history: Vec<Recorded<Event>>,
    pub(crate) advice: Option<AdviceKind>,
    pub(crate) rounds: u16,
    pub(crate) number_taken_by: Option<ResolutionId>,
    pub(crate) symbol_taken_by: Option<CouncilSessionId>,
    pub(crate) symbol_names: Option<CouncilSessionId>,
    pub(crate) same_kind: Option<CouncilSessionId>,
    pub(crate) later: Option<LaterSession>,
    /// The decision on the file was announced.
    pub(crate) announced: bool,
}

impl Meeting {
    pub(crate) fn none() -> Self {
        Self {
            calendar: Calendar::geneva(2026, 2035),
            now: at(date(2027, 1, 11)),
            session: None,
            history: vec![],
            advice: Some(AdviceKind::Admit),
            rounds: 0,
            number_taken_by: None,
            symbol_taken_by: None,
            symbol_names: None,
            same_kind: None,
            later: None,
            announced: false,
        }
    }

    pub(crate) fn planned() -> Self {
        let mut m = Self::none();
        m.must(&plan(SessionKind::Regular(118), OPENS, CLOSES));
        m
    }

    /// A planned session with files 0 … n − 1 on its list.
    pub(crate) fn with(n: u128) -> Self {
        let mut m = Self::planned();
        (0..n).for_each(|i| m.must(&place(i)));
        m
    }

    pub(crate) fn closed(n: u128) -> Self {
        let mut m = Self::with(n);
        m.now = at(m.state().dates.list_closes.on);
        m.must(&Command::CloseList);
        m
    }

    pub(crate) fn issued(n: u128) -> Self {
        let mut m = Self::closed(n);
        m.now = at(m.state().dates.paper_issues.on);
        m.must(&Command::IssuePaper(paper(Revision::Original, Language::En)));
        m
    }

    pub(crate) fn open(n: u128) -> Self {
        let mut m = Self::issued(n);
        m.now = at(OPENS);
        m.must(&Command::Open);
        m
    }

    /// Open, with resolution 0 on record.
    pub(crate) fn resolved(n: u128) -> Self {
        let mut m = Self::open(n);
        m.must(&Command::RecordResolution { id: resolution(0), text: text(1_289, OPENS, 0..n) });
        m
    }

    pub(crate) fn in_phase(phase: Option<Phase>, n: u128) -> Self {
        match phase {
            None => Self::none(),
            Some(Phase::Planned) => Self::with(n),
            Some(Phase::ListClosed) => Self::closed(n),
            Some(Phase::PaperIssued) => Self::issued(n),
            Some(Phase::Open) => Self::resolved(n),
            Some(Phase::Ended) => {
                let mut m = Self::resolved(n);
                m.must(&outcome(0, Outcome::Admitted));
                m.must(&Command::End);
                m
            }
            Some(Phase::Cancelled) => {
                let mut m = Self::with(n);
                m.must(&Command::Cancel { reason: words(1) });
                m
            }
        }
    }

    pub(crate) fn state(&self) -> &CouncilSession {
        self.session.as_ref().unwrap()
    }

    pub(crate) fn phase(&self) -> Option<Phase> {
        self.session.as_ref().map(|s| s.phase)
    }

    pub(crate) fn context<'a>(&'a self, actor: &'a Actor, command: &Command) -> Context<'a> {
        let case = touched(command).map(|application| CaseFacts {
            application,
            organization: organization(application),
            advice: self.advice,
            rounds: self.rounds,
            announced: self.announced,
        });
        Context {
            actor,
            now: Calendar::moment(self.now),
            calendar: &self.calendar,
            clocks: *CLOCKS,
            id: SESSION,
            same_kind: self.same_kind,
            number_taken_by: self.number_taken_by,
            symbol_taken_by: self.symbol_taken_by,
            symbol_names: self.symbol_names,
            later: self.later,
            text: self.text(command),
            case,
        }
    }

    /// What the store would find of the words that the command is about.
    fn text(&self, command: &Command) -> Option<TextFacts> {
        let (Command::Translate { text, .. } | Command::CheckTranslation { text, .. }) = command else { return None };
        let wordings = self.session.as_ref()?.wordings(&self.history);
        wordings.iter().find(|w| w.text.id == *text).map(|w| TextFacts { id: w.text.id, language: Some(Language::En) })
    }

    pub(crate) fn ask(&self, actor: &Actor, command: &Command) -> Result<Vec<Event>, Refusal> {
        decide(self.session.as_ref(), command, &self.context(actor, command))
    }

    /// Decides, and if it is lawful writes the events down and sees that they lead where the
    /// table says.
    pub(crate) fn give(&mut self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        let before = self.phase();
        for event in self.ask(actor, command)? {
            self.record(actor.kind(), event);
        }
        let row = law::may(before, command.kind()).unwrap();
        assert_eq!(self.phase(), row.to.or(before), "{command:?} from {before:?}");
        Ok(())
    }

    pub(crate) fn record(&mut self, by: ActorKind, event: Event) {
        let seq = Seq(self.history.len() as u64 + 1);
        let event = Recorded { seq, at: self.now, by, event };
        self.session = Some(CouncilSession::evolve(self.session.take(), &event).unwrap());
        self.history.push(event);
        self.now = self.now.plus_seconds(60);
    }

    /// By the secretary.
    pub(crate) fn say(&mut self, command: &Command) -> Result<(), Refusal> {
        self.give(&secretary(), command)
    }

    pub(crate) fn must(&mut self, command: &Command) {
        self.say(command).unwrap_or_else(|r| panic!("{command:?} in {:?}: {r:?}", self.phase()));
    }

    /// The same session from what is stored of it.
    pub(crate) fn replayed(&self) -> Option<CouncilSession> {
        let stored: Vec<_> = self
            .history
            .iter()
            .map(|r| {
                let payload = r.event.to_payload().unwrap();
                let event = Event::from_payload(r.event.kind(), r.event.version(), &payload).unwrap();
                Recorded { event, ..r.clone() }
            })
            .collect();
        CouncilSession::replay(&stored).unwrap()
    }
}

/// The file that a command touches.
pub(crate) fn touched(command: &Command) -> Option<ApplicationId> {
    match command {
        Command::PlaceItem { application, .. }
        | Command::RemoveItem { application, .. }
        | Command::MarkNotTakenUp { application } => Some(*application),
        Command::RecordOutcome { record, .. } | Command::CorrectOutcome { record, .. } => Some(record.application),
        _ => None,
    }
}

/// The place, in French.
pub(crate) fn translate() -> Command {
    Command::Translate { text: words(900).id, language: Language::Fr, words: words(70) }
}

/// That translation, read.
pub(crate) fn check_translation() -> Command {
    Command::CheckTranslation { text: words(900).id, language: Language::Fr, wording: words(70).id }
}

pub(crate) fn plan(kind: SessionKind, opens: Day, closes: Day) -> Command {
    Command::Plan { kind, opens, closes, details: details() }
}

pub(crate) fn place(n: u128) -> Command {
    Command::PlaceItem { application: file(n), late: None }
}

pub(crate) fn place_late(n: u128) -> Command {
    Command::PlaceItem { application: file(n), late: Some(LatePlacing::Addendum(words(2))) }
}

pub(crate) fn paper(revision: Revision, language: Language) -> PaperIssue {
    PaperIssue {
        symbol: "C/118/12".parse().unwrap(),
        revision,
        language,
        document: DocumentId(Uuid::from_u128(0xd0c)),
        digest: Digest::of(b"paper"),
        changes: (revision != Revision::Original).then(|| words(3)),
        original_only: None,
        untranslated: false,
        working: None,
        annex: None,
        read_at: None,
    }
}

pub(crate) fn text(number: u32, adopted_on: Day, items: impl IntoIterator<Item = u128>) -> ResolutionText {
    ResolutionText {
        number: ResolutionNumber(number),
        adopted_on,
        title: words(4),
        draft: "C/118/L/8".parse().ok(),
        items: items.into_iter().map(file).collect(),
    }
}

pub(crate) fn record(n: u128, outcome: Outcome) -> RecordedOutcome {
    RecordedOutcome {
        application: file(n),
        resolution: resolution(0),
        outcome,
        on: OPENS,
        rule: DecisionRule::WithoutVote,
        votes: None,
    }
}

pub(crate) fn outcome(n: u128, outcome: Outcome) -> Command {
    Command::RecordOutcome { record: record(n, outcome), despite: None }
}

pub(crate) fn voted(n: u128, outcome: Outcome, rule: DecisionRule, votes: Votes) -> RecordedOutcome {
    RecordedOutcome { rule, votes: Some(votes), ..record(n, outcome) }
}

pub(crate) fn not_admitted() -> Outcome {
    Outcome::NotAdmitted { criteria: [].into(), reasons: words(5) }
}

pub(crate) fn deferred() -> Outcome {
    Outcome::Deferred { to: None, reasons: words(6) }
}
