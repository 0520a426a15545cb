//! The house: set up once; its calendar.

use super::stream::{Stream, moment, now};
use crate::council::world::{staff, words};
use antechamber_domain::{
    house::{
        About, Command, CommandKind, Context, House, Message, MessageState, OwnWords, Refusal, SettingKey, Year, decide,
    },
    kernel::{Actor, CalendarGap, Digest, HouseId, Language, MessageId, Role, StaffRole},
    screening::{ListContent, ListSource},
};
use jiff::civil::date;
use uuid::Uuid;

struct Place(Stream<House>, Option<Message>);

impl Place {
    fn set_up() -> Self {
        let mut place = Self(Stream::new(), None);
        place.give(&administrator(), &Command::SetUp).unwrap();
        place
    }

    fn give(&mut self, actor: &Actor, command: &Command) -> Result<(), Refusal> {
        let context = Context {
            actor,
            now: moment(),
            id: HouseId(Uuid::from_u128(1)),
            warning_months: 3,
            message: self.1,
            kept: 3,
        };
        let events = decide(self.0.state.as_ref(), command, &context)?;
        self.0.write(actor.kind(), now(), events);
        Ok(())
    }
}

fn administrator() -> Actor {
    staff(StaffRole::Administrator)
}

fn year(n: i16, holidays: &[jiff::civil::Date]) -> Command {
    let content = Year { holidays: holidays.iter().copied().collect(), digest: Digest::of(b"list") };
    Command::LoadCalendar { year: n, content }
}

#[test]
fn the_place_is_set_up_once() {
    let mut place = Place::set_up();
    assert_eq!(place.give(&administrator(), &Command::SetUp), Err(Refusal::AlreadySetUp));
    let mut none = Place(Stream::new(), None);
    let setting = Command::ChangeSetting { key: SettingKey::Name, language: None, value: Some(words(1)) };
    assert_eq!(none.give(&administrator(), &setting), Err(Refusal::NotSetUp));
    let clock = Refusal::NotYourRole { command: CommandKind::SetUp, allowed: vec![] };
    assert_eq!(none.give(&Actor::Clock, &Command::SetUp), Err(clock));
}

#[test]
fn the_calendar_knows_the_years_that_were_loaded() {
    let mut place = Place::set_up();
    let off = date(2027, 3, 3);
    place.give(&administrator(), &year(2027, &[off])).unwrap();
    let calendar = place.0.is().calendar();
    assert_eq!(calendar.is_working(off), Ok(false));
    assert_eq!(calendar.is_working(date(2027, 3, 4)), Ok(true));
    assert_eq!(calendar.is_working(date(2028, 3, 3)), Err(CalendarGap { year: 2028 }));
    assert_eq!(place.give(&administrator(), &year(2027, &[off])), Err(Refusal::NothingChanges));
    // A list that was corrected takes the place of the one before.
    place.give(&administrator(), &year(2027, &[])).unwrap();
    assert_eq!(place.0.is().calendar().is_working(off), Ok(true));
}

#[test]
fn a_list_of_another_year_is_noticed() {
    let mut place = Place::set_up();
    let day = date(2028, 1, 1);
    assert_eq!(place.give(&administrator(), &year(2027, &[day])), Err(Refusal::DayOfAnotherYear { day }));
    assert_eq!(place.give(&administrator(), &year(207, &[])), Err(Refusal::NoSuchYear { year: 207 }));
}

#[test]
fn settings_and_names_are_an_administrators() {
    let mut place = Place::set_up();
    let name = |value| Command::ChangeSetting { key: SettingKey::Name, language: Some(Language::Fr), value };
    place.give(&administrator(), &name(Some(words(1)))).unwrap();
    assert_eq!(place.give(&administrator(), &name(Some(words(1)))), Err(Refusal::NothingChanges));
    place.give(&administrator(), &name(None)).unwrap();
    assert!(place.0.is().settings.is_empty());
    let named = |name| Command::RenameCountry { country: "JO".parse().unwrap(), language: Language::Fr, name };
    let rename = named(Some(words(2)));
    place.give(&administrator(), &rename).unwrap();
    assert_eq!(place.give(&administrator(), &rename), Err(Refusal::NothingChanges));
    place.give(&administrator(), &named(None)).unwrap();
    assert_eq!(place.give(&administrator(), &named(None)), Err(Refusal::NothingChanges), "the table's name stands");
    assert!(place.0.is().names.is_empty());
    for role in StaffRole::ALL.into_iter().filter(|r| *r != StaffRole::Administrator) {
        let refused = Refusal::NotYourRole { command: rename.kind(), allowed: vec![Role::Administrator] };
        assert_eq!(place.give(&staff(role), &rename), Err(refused), "{role:?}");
    }
    place.0.breaks_quietly();
}

#[test]
fn settings_are_found_by_their_keys() {
    for key in SettingKey::ALL {
        assert_eq!(SettingKey::from_key(key.key()), Some(key));
    }
}

#[test]
fn a_language_without_words_of_its_own_borrows_those_for_all_before_those_of_another() {
    let key = SettingKey::Banner;
    let own = |entries: &[(Option<Language>, &str)]| OwnWords {
        settings: entries.iter().map(|(language, words)| ((key, *language), (*words).to_owned())).collect(),
        ..OwnWords::default()
    };
    assert_eq!(own(&[]).setting(key, Language::Fr), None);
    let spanish = own(&[(Some(Language::Es), "hola")]);
    assert_eq!(spanish.setting(key, Language::Fr), Some(("hola", Some(Language::Es))));
    let all = own(&[(Some(Language::Es), "hola"), (None, "ciao")]);
    assert_eq!(all.setting(key, Language::Fr), Some(("ciao", None)));
    assert_eq!(all.setting(key, Language::Es), Some(("hola", Some(Language::Es))));
    assert_eq!(all.setting(SettingKey::Name, Language::Es), None);
}

const MESSAGE: MessageId = MessageId(Uuid::from_u128(77));

fn hold() -> Command {
    Command::HoldMessage { message: MESSAGE, reason: words(3) }
}

const fn message(state: MessageState, about: About) -> Message {
    Message { state, must_go: false, about }
}

/// About a case that nobody holds.
const UNHELD: About = About::Case { holder: None };

#[test]
fn a_message_is_held_while_it_waits_and_by_whoever_answers_for_it() {
    let mut place = Place::set_up();
    assert_eq!(place.give(&administrator(), &hold()), Err(Refusal::NoSuchMessage));
    let (officer, senior) = (staff(StaffRole::Officer), staff(StaffRole::SeniorOfficer));
    place.1 = Some(message(MessageState::Waiting, About::Case { holder: officer.person() }));
    for actor in [&officer, &senior, &administrator()] {
        place.give(actor, &hold()).unwrap();
    }
    place.1 = Some(message(MessageState::Waiting, UNHELD));
    assert_eq!(place.give(&officer, &hold()), Err(Refusal::NotYourMessage), "nobody holds the case");
    place.give(&senior, &hold()).unwrap();
    place.1 = Some(message(MessageState::Waiting, About::House));
    assert_eq!(place.give(&senior, &hold()), Err(Refusal::NotYourMessage), "it is about no case");
    for state in MessageState::ALL.into_iter().filter(|s| *s != MessageState::Waiting) {
        place.1 = Some(message(state, About::House));
        assert_eq!(place.give(&administrator(), &hold()), Err(Refusal::MessageStands { state }), "{state:?}");
    }
    place.1 = Some(Message { state: MessageState::Waiting, must_go: true, about: About::House });
    assert_eq!(place.give(&administrator(), &hold()), Err(Refusal::MessageMustGo));
}

#[test]
fn a_held_message_is_released_and_a_failed_one_sent_again() {
    let mut place = Place::set_up();
    let release = Command::ReleaseMessage { message: MESSAGE };
    let again = Command::ResendMessage { message: MESSAGE };
    let secretary = staff(StaffRole::CouncilSecretary);
    place.1 = Some(message(MessageState::Held, UNHELD));
    place.give(&staff(StaffRole::SeniorOfficer), &release).unwrap();
    assert!(matches!(place.give(&secretary, &release), Err(Refusal::NotYourRole { .. })));
    assert_eq!(place.give(&secretary, &again), Err(Refusal::MessageStands { state: MessageState::Held }));
    place.1 = Some(message(MessageState::Failed, UNHELD));
    place.give(&secretary, &again).unwrap();
    place.1 = Some(message(MessageState::Failed, About::House));
    assert_eq!(place.give(&secretary, &again), Err(Refusal::NotYourMessage));
}

#[test]
fn all_mail_is_held_once_and_goes_on_once() {
    let mut place = Place::set_up();
    let hold = Command::HoldMail { reason: words(4) };
    assert_eq!(place.give(&administrator(), &Command::ReleaseMail), Err(Refusal::NothingChanges));
    place.give(&administrator(), &hold).unwrap();
    assert_eq!(place.0.is().mail_held.map(|h| (h.by, h.reason)), Some((administrator().kind(), words(4))));
    assert_eq!(place.give(&administrator(), &hold), Err(Refusal::NothingChanges));
    place.give(&administrator(), &Command::ReleaseMail).unwrap();
    assert_eq!(place.0.is().mail_held, None);
    assert!(matches!(place.give(&staff(StaffRole::SeniorOfficer), &hold), Err(Refusal::NotYourRole { .. })));
    place.0.breaks_quietly();
}

#[test]
fn what_the_trial_kept_is_sent_or_dropped_by_a_person_and_sent_only_when_it_is_over() {
    let mut place = Place::set_up();
    let admin = administrator();
    let (release, drop) = (Command::ReleaseMessage { message: MESSAGE }, Command::DropMessage { message: MESSAGE });
    let begin = |team| Command::BeginTrial { team };
    place.give(&admin, &begin(None)).unwrap();
    assert_eq!(place.give(&admin, &begin(None)), Err(Refusal::NothingChanges));
    let since = place.0.is().trial.unwrap().since;
    place.give(&admin, &begin(Some(words(5)))).unwrap();
    let trial = place.0.is().trial.unwrap();
    assert_eq!((trial.since, trial.team), (since, Some(words(5))), "it goes on, with others");
    place.1 = Some(message(MessageState::Kept, UNHELD));
    assert_eq!(place.give(&admin, &release), Err(Refusal::TrialIsOn));
    assert_eq!(place.give(&admin, &Command::SettleTrial { send: true }), Err(Refusal::TrialIsOn));
    place.give(&admin, &drop).unwrap();
    place.give(&admin, &Command::SettleTrial { send: false }).unwrap();
    place.give(&admin, &Command::EndTrial).unwrap();
    assert_eq!(place.give(&admin, &Command::EndTrial), Err(Refusal::NothingChanges));
    place.give(&admin, &release).unwrap();
    place.give(&admin, &Command::SettleTrial { send: true }).unwrap();
    let senior = place.give(&staff(StaffRole::SeniorOfficer), &release);
    assert_eq!(senior, Err(Refusal::MessageStands { state: MessageState::Kept }), "an administrator decides");
    place.1 = Some(message(MessageState::Waiting, About::House));
    assert_eq!(place.give(&admin, &drop), Err(Refusal::MessageStands { state: MessageState::Waiting }));
}

#[test]
fn the_newest_list_of_a_source_replaces_the_one_before() {
    let mut place = Place::set_up();
    let load = |source, day, file: &[u8]| Command::LoadSanctions {
        source,
        content: ListContent { dated: Some(day), entries: 2, names: 5, digest: Digest::of(file) },
    };
    let (council, table) = (ListSource::SecurityCouncil, ListSource::Table);
    place.give(&administrator(), &load(council, date(2027, 1, 4), b"one")).unwrap();
    let same = load(council, date(2027, 1, 4), b"one");
    assert_eq!(place.give(&administrator(), &same), Err(Refusal::NothingChanges));
    let older = load(council, date(2027, 1, 3), b"an older one");
    assert_eq!(place.give(&administrator(), &older), Err(Refusal::OlderList { stands: date(2027, 1, 4) }));
    place.give(&administrator(), &load(table, date(2026, 1, 3), b"one")).unwrap();
    place.give(&administrator(), &load(council, date(2027, 1, 5), b"two")).unwrap();
    let lists = &place.0.is().lists;
    assert_eq!(lists.len(), 2);
    assert_eq!(lists[&council].content.digest, Digest::of(b"two"));
    assert!(lists[&council].seq > lists[&table].seq);
    for role in StaffRole::ALL.into_iter().filter(|r| *r != StaffRole::Administrator) {
        let refused = Refusal::NotYourRole { command: same.kind(), allowed: vec![Role::Administrator] };
        assert_eq!(place.give(&staff(role), &same), Err(refused), "{role:?}");
    }
}
