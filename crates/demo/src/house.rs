//! What the secretariat did for itself: settings, a calendar, people who came and went, and the
//! observers that there were before.

use crate::{
    cast::{ADMINISTRATOR, BEFORE, OFFICER, SECOND_OFFICER, SECRETARY, SENIOR, THIRD_OFFICER},
    error::Error,
    guide::Person,
    hands::{Hands, step},
    words::Three,
};
use domain::{
    council::ResolutionNumber,
    house::{self, SettingKey},
    kernel::{Calendar, Day, Digest, Language, NgoRole, ObserverId, OrganizationId, PartialDate, PersonId, StaffRole},
    observer::{self, Details},
    organization, people,
};
use jiff::ToSpan as _;
use persistence::{NewPerson, NewText};

const LEFT: Three = ["Left for another post.", "A quitté le poste.", "Dejó el puesto."];
const LOST: Three = [
    "Lost the telephone on a mission; confirmed by voice.",
    "Téléphone perdu en mission ; confirmé de vive voix.",
    "Perdió el teléfono en misión; confirmado de viva voz.",
];
const MISREAD: Three = [
    "The year was misread in the old card index.",
    "L’année avait été mal lue dans l’ancien fichier.",
    "El año se leyó mal en el antiguo fichero.",
];
const NEVER_WAS: Three = [
    "Invited once as a guest; never was an observer.",
    "Invitée une fois ; n’a jamais été observatrice.",
    "Invitada una vez; nunca fue observadora.",
];

/// Settings, the calendar, people, the register as it was.
pub(crate) async fn furnish(hands: &mut Hands, administrator: PersonId) -> Result<(), Error> {
    settings(hands, administrator).await?;
    people_come_and_go(hands, administrator).await?;
    register(hands).await
}

async fn settings(hands: &mut Hands, administrator: PersonId) -> Result<(), Error> {
    for (key, value) in [
        (SettingKey::PostalAddress, "17, route des Marronniers\n1211 Geneva 19"),
        (SettingKey::ContactEmail, "observers@antechamber.example"),
    ] {
        let text = hands.store.new_text(Language::En, value);
        let command = house::Command::ChangeSetting { key, language: None, value: Some(text.reference()) };
        house_step(hands, administrator, command, &[text]).await?;
    }
    let year = hands.today().year();
    let rule = Calendar::geneva(year, year);
    let off = |day: &Day| !matches!(rule.is_working(*day), Ok(true)) && day.weekday().to_monday_one_offset() < 6;
    let first = hands.today().first_of_year();
    let holidays = (0..366).map(|n: i64| first.saturating_add(n.days())).filter(|day| day.year() == year).filter(off);
    let content = house::Year { holidays: holidays.collect(), digest: Digest::of(b"the list of the personnel office") };
    house_step(hands, administrator, house::Command::LoadCalendar { year, content }, &[]).await?;
    let name = hands.store.new_text(Language::Fr, "Côte d’Ivoire");
    if let Ok(country) = "CI".parse() {
        let command = house::Command::RenameCountry { country, language: Language::Fr, name: Some(name.reference()) };
        house_step(hands, administrator, command, &[name]).await?;
    }
    Ok(())
}

async fn house_step(hands: &mut Hands, by: PersonId, command: house::Command, texts: &[NewText]) -> Result<(), Error> {
    hands.later();
    let (viewer, kind) = (hands.viewer(by).await?, command.kind());
    let done = hands.store.house(&viewer, hands.unseen(command), texts).await;
    done.map(|_| ()).map_err(|source| step(&"the house", kind.key(), source))
}

async fn people_come_and_go(hands: &mut Hands, administrator: PersonId) -> Result<(), Error> {
    use people::Command as C;
    let former = Person {
        id: hands.store.new_id(),
        name: "Oskar Lindqvist".to_owned(),
        email: "former@antechamber.example".to_owned(),
        language: Language::En,
        roles: Vec::new(),
        what: String::new(),
    };
    let id = hands.sign_up(former).await?;
    hands.account(administrator, id, C::GrantRole { role: StaffRole::Officer }, &[]).await?;
    let reason = hands.words(Language::En, &LEFT);
    hands.account(administrator, id, C::Disable { reason: reason.reference() }, &[reason]).await?;
    hands.account(administrator, id, C::Enable, &[]).await?;
    let passkey = Digest::of(b"a key of a telephone");
    for command in [
        C::AddPasskey { passkey },
        C::RemovePasskey { passkey },
        C::TurnOnFactor,
        C::UseRecoveryCode,
        C::RenewRecoveryCodes,
        C::TurnOffFactor,
        C::TurnOnFactor,
    ] {
        hands.account(id, id, command, &[]).await?;
    }
    let reason = hands.words(Language::En, &LOST);
    hands.account(administrator, id, C::LiftFactor { reason: reason.reference() }, &[reason]).await?;
    hands.account(administrator, id, C::RevokeRole { role: StaffRole::Officer }, &[]).await?;
    let reason = hands.words(Language::En, &LEFT);
    hands.account(administrator, id, C::Disable { reason: reason.reference() }, &[reason]).await?;
    // Nobody signs in as somebody who has left.
    hands.people.retain(|person| person.id != id);
    let (officer, acting) = (hands.id(&OFFICER)?, hands.id(&THIRD_OFFICER)?);
    hands.account(officer, officer, C::NoteNewDevice, &[]).await?;
    hands.account(officer, officer, C::RevokeSessions, &[]).await?;
    let hash = hands.hash().to_owned();
    hands.store.person_change_password(hands.store.new_id(), officer, &hash, None).await?;
    invited(hands, administrator).await?;
    let from = hands.today();
    let command = C::AppointActingSenior { from, to: from.saturating_add(13.days()) };
    hands.account(administrator, acting, command, &[]).await
}

/// Somebody was invited who never came: the invitation can be sent again.
async fn invited(hands: &mut Hands, administrator: PersonId) -> Result<(), Error> {
    hands.later();
    let viewer = hands.viewer(administrator).await?;
    let person = NewPerson {
        id: hands.store.new_id(),
        email: "invited@antechamber.example".to_owned(),
        name: "Ama Boateng".to_owned(),
        language: Language::En,
        password_hash: None,
    };
    hands.store.person_invite(&viewer, hands.store.new_id(), person).await?;
    Ok(())
}

/// One officer is away when the story ends, as a senior officer has recorded; another will be, and thought
/// of going for longer.
pub(crate) async fn absences(hands: &mut Hands) -> Result<(), Error> {
    use people::Command as C;
    let (senior, away, soon) = (hands.id(&SENIOR)?, hands.id(&SECOND_OFFICER)?, hands.id(&THIRD_OFFICER)?);
    let days = |hands: &Hands, from: i64, to: i64| C::RecordAbsence { from: hands.day(-from), to: hands.day(-to) };
    let (now, later, longer) = (days(hands, -1, 9), days(hands, 5, 8), days(hands, 40, 47));
    hands.account(senior, away, now, &[]).await?;
    hands.account(soon, soon, longer, &[]).await?;
    hands.account(soon, soon, C::EndAbsence { from: hands.day(-40) }, &[]).await?;
    hands.account(soon, soon, later, &[]).await
}

/// A list of invented names. One of them is like that of a chair, who is somebody else.
pub(crate) async fn sanctions(hands: &mut Hands, chair: &str) -> Result<(), Error> {
    let (given, family) = chair.split_once(' ').unwrap_or((chair, ""));
    let file = format!(
        "name,aliases,reference,programme\n\
         Korvath Shipping and Salvage,Korvath Salvage|K.S.S.,INV-001,Invented list\n\
         \"{family}, {given} Zoltan\",{given} Z. {family}|The Ferryman,INV-002,Invented list\n\
         Brotherhood of the Ninth Lantern,Ninth Lantern,INV-003,Invented list\n"
    );
    let unreadable = |why| Error::Gone(format!("the list of sanctions: {why}"));
    let list = intake::sanctions::read(file.as_bytes(), Some(hands.day(4))).map_err(unreadable)?;
    hands.later();
    let administrator = hands.viewer(hands.id(&ADMINISTRATOR)?).await?;
    let done = hands.store.sanctions_load(&administrator, hands.store.new_id(), list).await;
    done.map(|_| ()).map_err(|source| step(&"the house", "load_sanctions", source))
}

/// The observers from before. One was mistaken, and one line was misread.
async fn register(hands: &mut Hands) -> Result<(), Error> {
    let secretary = hands.id(&SECRETARY)?;
    for (n, (name, country, year, month, resolution)) in BEFORE.into_iter().enumerate() {
        let month = month.map_or(String::new(), |month| month.to_string());
        let since = |year: i16| PartialDate::parse(&year.to_string(), &month, "");
        let number = resolution.map(ResolutionNumber);
        // Whatever year the story is told in: nobody is an observer since a day to come.
        let year = year.min(hands.today().year() - 1);
        let Ok(right) = since(year) else { continue };
        let first = if n == 5 { since(year + 1).unwrap_or(right) } else { right };
        let (organization, observer) = record(hands, name, country, Details { since: first, number }).await?;
        if n == 5 {
            let reason = hands.words(Language::En, &MISREAD);
            let details = Details { since: right, number };
            let command = observer::Command::Correct { details, resolution: None, reason: reason.reference() };
            register_step(hands, observer, command, &[reason]).await?;
        }
        if n == 7 {
            // Its people are invited, and have not come yet.
            let viewer = hands.viewer(secretary).await?;
            let command = hands.store.new_id();
            let email = "office@hometownclubs.example";
            hands.store.organization_invite(&viewer, organization, command, email, NgoRole::Owner).await?;
        }
    }
    let Ok(since) = PartialDate::parse("1995", "", "") else { return Ok(()) };
    let guest = record(hands, "Friends of the Long Bridge", "DK", Details { since, number: None }).await?.1;
    let reason = hands.words(Language::En, &NEVER_WAS);
    register_step(hands, guest, observer::Command::Strike { reason: reason.reference() }, &[reason]).await
}

async fn record(
    hands: &mut Hands,
    name: &str,
    country: &str,
    details: Details,
) -> Result<(OrganizationId, ObserverId), Error> {
    let secretary = hands.id(&SECRETARY)?;
    let (organization, observer) = (hands.store.new_id(), hands.store.new_id());
    let name = hands.store.new_text(Language::En, name);
    let enter = organization::Command::Enter { name: name.reference(), country: country.parse().ok() };
    hands.organization(secretary, organization, enter, &[name]).await?;
    register_step(hands, observer, observer::Command::Record { organization, details }, &[]).await?;
    Ok((organization, observer))
}

async fn register_step(
    hands: &mut Hands,
    id: ObserverId,
    command: observer::Command,
    texts: &[NewText],
) -> Result<(), Error> {
    let (viewer, kind) = (hands.viewer(hands.id(&SECRETARY)?).await?, command.kind());
    let done = hands.store.observer(&viewer, id, hands.unseen(command), texts).await;
    done.map(|_| ()).map_err(|source| step(&id, kind.key(), source))
}
