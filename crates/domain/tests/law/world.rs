//! A small world in which applications live: people with roles, a session of the Council, what the
//! machine finds. It stands in for what persistence would load.

use antechamber_domain::{
    application::{
        Application, Command, Context, DossierFacts, Event, People, PublicView, RecordedEvent, Reference, Refusal,
        SessionFacts, Standing, StateKind, Target, TextFacts, Wording, WordingKind, decide, law,
    },
    council::{LaterSession, Phase, SessionKind},
    criteria::{self, CriterionKey, Rulebook, Verdict},
    kernel::{
        Actor, ActorKind, ApplicationId, Calendar, CouncilSessionId, Day, Digest, History, Instant, Language, NgoRole,
        OrganizationId, PersonId, QuestionId, ResolutionId, Role, Salt, Seq, StaffRole, StaffRoles, TextId, TextRef,
    },
};
use jiff::{ToSpan, civil::date};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub(super) const ORGANIZATION: OrganizationId = OrganizationId(Uuid::from_u128(1));
pub(super) const APPLICATION: ApplicationId = ApplicationId(Uuid::from_u128(2));
pub(super) const OTHER_APPLICATION: ApplicationId = ApplicationId(Uuid::from_u128(3));
pub(super) const RESOLUTION: ResolutionId = ResolutionId(Uuid::from_u128(4));
pub(super) const OTHER_RESOLUTION: ResolutionId = ResolutionId(Uuid::from_u128(5));

/// A step that was taken: from where, by which command, to where.
pub(super) type Taken = (Option<StateKind>, antechamber_domain::application::CommandKind, StateKind);

#[derive(Clone)]
pub(super) struct World {
    pub(super) rulebook: Rulebook,
    pub(super) calendar: Calendar,
    pub(super) now: Instant,
    pub(super) people: Vec<Actor>,
    pub(super) application: Option<Application>,
    pub(super) history: Vec<RecordedEvent>,
    pub(super) taken: Vec<Taken>,
    pub(super) session: SessionFacts,
    pub(super) assessments: BTreeMap<CriterionKey, Verdict>,
    pub(super) standing: Standing,
    pub(super) built_upon: bool,
    pub(super) later: Option<LaterSession>,
    /// The language in which the NGO is written to; all words are English.
    pub(super) letter_language: Language,
    minted: u128,
    versions: u8,
}

pub(super) fn session_id(n: u128) -> CouncilSessionId {
    CouncilSessionId(Uuid::from_u128(0x5e55_1000 + n))
}

pub(super) fn digest(n: u8) -> Digest {
    Digest([n; 32])
}

pub(super) fn staff(n: u128, roles: &[StaffRole]) -> Actor {
    Actor::Person {
        id: PersonId(Uuid::from_u128(0x0057_aff0 + n)),
        staff: roles.iter().copied().collect::<StaffRoles>(),
        organizations: vec![],
    }
}

pub(super) fn member(n: u128, role: NgoRole) -> Actor {
    Actor::Person {
        id: PersonId(Uuid::from_u128(0x0e6_0000 + n)),
        staff: StaffRoles::NONE,
        organizations: vec![(ORGANIZATION, role)],
    }
}

/// The usual people: one of each role, and a second officer, senior and secretary.
pub(super) fn usual_people() -> Vec<Actor> {
    use StaffRole::{Administrator, Auditor, CouncilSecretary, Officer, SeniorOfficer};
    let roles =
        [Officer, SeniorOfficer, CouncilSecretary, Administrator, Auditor, Officer, SeniorOfficer, CouncilSecretary];
    let mut people =
        vec![member(0, NgoRole::Owner), member(1, NgoRole::Editor), member(2, NgoRole::Viewer), Actor::Clock];
    people.extend(roles.iter().zip(0..).map(|(role, n)| staff(n, &[*role])));
    people
}

impl World {
    pub(super) fn new(people: Vec<Actor>) -> Self {
        let rulebook = criteria::current().unwrap();
        let opens = date(2027, 11, 22);
        let assessments = rulebook.criteria().iter().map(|c| (c.key, Verdict::Met)).collect();
        Self {
            rulebook,
            calendar: Calendar::geneva(2020, 2060),
            now: instant(date(2027, 1, 11)),
            people,
            application: None,
            history: vec![],
            taken: vec![],
            session: session(1, opens),
            assessments,
            standing: Standing::default(),
            built_upon: false,
            later: None,
            letter_language: Language::En,
            minted: 0,
            versions: 1,
        }
    }

    pub(super) fn mint(&mut self) -> Uuid {
        self.minted += 1;
        Uuid::from_u128(0x1000_0000 + self.minted)
    }

    pub(super) fn words(&mut self) -> TextRef {
        let id = TextId(self.mint());
        TextRef::of(id, &Salt([7; 16]), "words")
    }

    pub(super) fn question(&mut self) -> QuestionId {
        QuestionId(self.mint())
    }

    pub(super) fn version(&self) -> Digest {
        digest(self.versions)
    }

    pub(super) fn edit(&mut self) {
        self.versions = self.versions.wrapping_add(1);
    }

    pub(super) fn file(&self) -> &Application {
        self.application.as_ref().unwrap()
    }

    pub(super) fn state(&self) -> Option<StateKind> {
        self.application.as_ref().map(|a| a.state.kind())
    }

    pub(super) fn view(&self) -> Option<PublicView> {
        PublicView::of(&self.history, &self.rulebook).unwrap()
    }

    /// The second person with the role, in conflict or not.
    pub(super) fn second(&self, role: Role) -> Actor {
        self.people.iter().filter(|p| p.holds(role, None)).nth(1).cloned().unwrap()
    }

    /// The first person with the role who is not in conflict.
    pub(super) fn with_role(&self, role: Role) -> Option<Actor> {
        let conflicted = self.application.as_ref().map(|a| a.conflicted.clone()).unwrap_or_default();
        self.people
            .iter()
            .find(|p| p.holds(role, Some(ORGANIZATION)) && p.person().is_none_or(|id| !conflicted.contains(&id)))
            .cloned()
    }

    pub(super) fn holder(&self) -> Option<Actor> {
        let holder = self.application.as_ref()?.holder;
        self.people.iter().find(|p| p.person().is_some() && p.person() == holder).cloned()
    }

    pub(super) fn today(&self) -> Day {
        Calendar::moment(self.now).day
    }

    pub(super) fn to(&mut self, at: Instant) {
        self.now = self.now.max(at).plus_seconds(1);
    }

    pub(super) fn days(&mut self, n: i64) {
        self.now = self.now.plus_seconds(n * 86_400);
    }

    pub(super) fn context<'a>(&'a self, actor: &'a Actor, command: &Command) -> Context<'a> {
        let candidate_fits = match command {
            Command::Assign { to } => {
                self.people.iter().any(|p| p.person() == Some(*to) && p.holds(Role::Officer, Some(ORGANIZATION)))
            }
            Command::HandOver { to } => {
                self.people.iter().any(|p| p.person() == Some(*to) && p.ngo_role(ORGANIZATION).is_some())
            }
            _ => false,
        };
        let seniors: BTreeSet<_> = self
            .people
            .iter()
            .filter(|p| p.holds(Role::SeniorOfficer, Some(ORGANIZATION)))
            .filter_map(Actor::person)
            .collect();
        let mut session = self.session.clone();
        session.holds_item = self.file_item() == Some(session.id);
        session.letter = session.list_closed().then_some(0);
        Context {
            reference: Some(Reference::new(2027, 411)),
            standing: self.standing.clone(),
            dossier: Some(DossierFacts {
                version: self.version(),
                incomplete: vec![],
                missing: vec![],
                waiting: vec![],
                declared: true,
                news_seen: true,
                assessments: self.assessments.clone(),
                changed: [CriterionKey::MandateField].into(),
            }),
            target: Target { session: (!self.session.phase.is_over()).then_some(self.session.id), late: false },
            session: Some(session),
            people: People { candidate_fits, seniors },
            reason_used_before: false,
            built_upon: self.built_upon,
            later: self.later,
            draft_changed: None,
            text: self.text_of(command),
            letter_language: self.letter_language,
            ..Context::of(actor, Calendar::moment(self.now), &self.rulebook, &self.calendar, APPLICATION)
        }
    }

    /// Words of the file that others read.
    pub(super) fn wordings(&self) -> Vec<Wording> {
        self.application.as_ref().map(|a| a.wordings(&self.history)).unwrap_or_default()
    }

    /// The words that a command is about. Those of `some_words` pass for words of the file where it
    /// has none yet.
    fn text_of(&self, command: &Command) -> Option<TextFacts> {
        let file = self.application.as_ref()?;
        let id = command.text_in(file)?;
        let facts = |kind, told| TextFacts { id, kind, told, language: Some(Language::En) };
        let stand_in = (id == some_words().id).then(|| facts(WordingKind::Finding, false));
        self.wordings().iter().find(|w| w.text.id == id).map(|w| facts(w.kind, w.told)).or(stand_in)
    }

    fn file_item(&self) -> Option<CouncilSessionId> {
        self.application.as_ref().and_then(|a| a.item()).map(|i| i.session)
    }

    pub(super) fn ask(&self, actor: &Actor, command: &Command) -> Result<Vec<Event>, Refusal> {
        decide(self.application.as_ref(), command, &self.context(actor, command))
    }

    /// Decides, and if it is lawful writes the events down and sees that they lead where the
    /// table says.
    pub(super) fn give(&mut self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        let before = self.state();
        let events = self.ask(actor, command)?;
        for event in events {
            self.record(actor.kind(), event);
        }
        let after = self.state().unwrap();
        let row = law::may(before, command.kind()).unwrap_or_else(|| panic!("no row for {command:?} in {before:?}"));
        let leads = row.results(before.unwrap_or(StateKind::Draft));
        assert!(leads.contains(&after), "{command:?} led from {before:?} to {after:?}, the law says {leads:?}");
        self.taken.push((before, command.kind(), after));
        Ok(())
    }

    pub(super) fn record(&mut self, by: ActorKind, event: Event) {
        let seq = Seq(self.history.len() as u64 + 1);
        let recorded = RecordedEvent { seq, at: self.now, by, event };
        let before = self.application.take();
        self.application = Some(Application::evolve(before, &recorded).unwrap());
        self.history.push(recorded);
        self.now = self.now.plus_seconds(60);
    }

    /// As [`Self::give`], by the first person with the role who may.
    pub(super) fn by(&mut self, role: Role, command: &Command) {
        let actor = self.with_role(role).unwrap();
        self.give(&actor, command).unwrap_or_else(|r| panic!("{command:?} by {role} in {:?}: {r:?}", self.state()));
    }

    /// As [`Self::give`], by the holder of the file.
    pub(super) fn held(&mut self, command: &Command) {
        let actor = self.holder().unwrap();
        self.give(&actor, command).unwrap_or_else(|r| panic!("{command:?} by the holder in {:?}: {r:?}", self.state()));
    }
}

pub(super) fn some_words() -> TextRef {
    TextRef::of(TextId(Uuid::from_u128(9)), &Salt([9; 16]), "words")
}

pub(super) fn instant(day: Day) -> Instant {
    Calendar::end_of(day).plus_seconds(-12 * 3_600)
}

pub(super) fn session(n: u128, opens: Day) -> SessionFacts {
    SessionFacts {
        id: session_id(n),
        kind: SessionKind::Regular(u16::try_from(115 + n).unwrap_or(u16::MAX)),
        phase: Phase::Planned,
        opens,
        closes: opens.checked_add(3.days()).unwrap(),
        list_closes: Calendar::end_of(opens.checked_sub(60.days()).unwrap()),
        holds_item: false,
        letter: None,
        resolution_here: true,
        item_decided: false,
        paper: None,
        members: None,
        taken: None,
        odd: BTreeSet::new(),
    }
}
