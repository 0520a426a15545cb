//! What has happened in the demonstration before anybody comes to see it: one organization was
//! admitted at the last session; of the others one is still at its draft, one has just been
//! received, one has a question to answer, one waits for a countersignature, one for a list.

use super::{
    cast::{
        ADMINISTRATOR, ATLAS, BORDERLESS_SKILLS, HARBOUR, NGOS, Ngo, OFFICER, PASSERELLES, Player, RAICES,
        SECOND_OFFICER, SECRETARY, SENIOR, STAFF, TIDEWATER,
    },
    must_be_empty,
    world::World,
};
use crate::{house, options::Places};
use anyhow::Context as _;
use domain::{
    application::{AdviceKind, Asked, Command, Opened, Outcome, Subject},
    council::{self, Details, RecordedOutcome, ResolutionNumber, ResolutionText, SessionKind},
    criteria::CriterionKey,
    evidence::DocumentKind,
    kernel::{ApplicationId, CouncilSessionId, Day, Instant, PersonId, ResolutionId},
};
use identity::{Cost, Passwords};
use jiff::{ToSpan as _, civil::Weekday};
use mail::Transport;
use persistence::{Store, ambient::SteppingClock};
use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    path::Path,
    sync::Arc,
};
use worker::Post;

/// The session at which the first organization was admitted, and the one to come.
const LAST_SESSION: u16 = 117;
const NEXT_SESSION: u16 = 118;
/// The resolution of that session; invented.
const RESOLUTION: u32 = 1512;

/// What is not known of a session yet.
const NO_DETAILS: Details = Details { place: None, agenda_item: None, members: None, quorum: None, chair: None };

/// What to say of the demonstration.
pub(super) struct Told {
    pub(super) password: String,
    pub(super) people: Vec<SignIn>,
}

/// Somebody as whom one can sign in.
pub(super) struct SignIn {
    pub(super) email: &'static str,
    pub(super) what: &'static str,
}

/// Tells the story into an empty store.
pub(super) async fn tell(
    places: &Places,
    data: &Path,
    listen: SocketAddr,
    now: Instant,
    cost: Cost,
) -> anyhow::Result<Told> {
    let clock = SteppingClock::new(now.plus_seconds(-330 * 24 * 60 * 60), 0);
    house::folder(data)?;
    let mut settings = house::settings(places, data)?;
    settings.clock = Arc::new(clock.clone());
    Store::migrate(&settings).await?;
    let store = house::open_under(places, data, Arc::new(clock.clone())).await?;
    must_be_empty(&store).await?;
    let base = places.base_url(listen)?;
    // What was written to invented people before the demonstration began never leaves the house.
    let way = Transport::folder(
        data.join("mail"),
        "Antechamber <antechamber@antechamber.example>",
        "officer@antechamber.example",
    )?;
    let world = World {
        store,
        clock,
        now,
        post: Post::new(way, &base),
        passwords: Passwords::new(cost)?,
        password: "observers at the door".to_owned(),
    };
    let told = world.tell().await.context("the demonstration could not be told");
    world.store.close().await?;
    told
}

/// The people who have accounts.
struct House {
    staff: BTreeMap<&'static str, PersonId>,
}

impl House {
    fn id(&self, player: &Player) -> anyhow::Result<PersonId> {
        self.staff.get(player.email).copied().with_context(|| format!("{} has no account", player.name))
    }
}

impl World {
    async fn tell(&self) -> anyhow::Result<Told> {
        let house = self.open_the_house().await?;
        let (last, next) = self.plan_sessions(&house).await?;
        let admitted = self.an_application_is_endorsed(&house, last).await?;
        self.a_review_ends(&house, admitted, last).await?;
        // The session ended two weeks ago at the latest: what follows comes after it.
        self.another_is_endorsed(&house).await?;
        tracing::debug!(session = %next, "the next session is planned");
        self.others_come(&house).await?;
        self.days_ago(0).await?;
        let staff = std::iter::once(&ADMINISTRATOR).chain(STAFF);
        let people = staff.chain(NGOS.map(|n| &n.owner)).map(|p| SignIn { email: p.email, what: p.what });
        Ok(Told { password: self.password.clone(), people: people.collect() })
    }

    async fn open_the_house(&self) -> anyhow::Result<House> {
        let administrator = self.set_up(&ADMINISTRATOR).await?;
        let mut staff = BTreeMap::from([(ADMINISTRATOR.email, administrator)]);
        for player in STAFF {
            let id = self.sign_up(player).await?;
            self.grant(administrator, id, player).await?;
            staff.insert(player.email, id);
        }
        Ok(House { staff })
    }

    async fn plan_sessions(&self, house: &House) -> anyhow::Result<(CouncilSessionId, CouncilSessionId)> {
        let today = self.days_ago(325).await?;
        let secretary = house.id(&SECRETARY)?;
        let mut ids = Vec::new();
        for (number, days) in [(LAST_SESSION, 325 - 24), (NEXT_SESSION, 325 + 340)] {
            let id: CouncilSessionId = self.store.new_id();
            let opens = tuesday(today.saturating_add(days.days()));
            let (kind, closes) = (SessionKind::Regular(number), opens.saturating_add(3.days()));
            let command = council::Command::Plan { kind, opens, closes, details: NO_DETAILS };
            self.session(secretary, id, command, &[]).await?;
            ids.push(id);
        }
        match ids.as_slice() {
            [last, next] => Ok((*last, *next)),
            _ => anyhow::bail!("two sessions were planned, and others came of it"),
        }
    }

    /// From receipt to the list of the last session.
    async fn an_application_is_endorsed(&self, house: &House, last: CouncilSessionId) -> anyhow::Result<ApplicationId> {
        let (officer, senior, secretary) = (house.id(&OFFICER)?, house.id(&SENIOR)?, house.id(&SECRETARY)?);
        let today = self.days_ago(300).await?;
        let owner = self.sign_up(&PASSERELLES.owner).await?;
        let id = self.apply(owner, &PASSERELLES, today).await?;
        let today = self.days_ago(298).await?;
        self.act(officer, id, Command::Take, &[]).await?;
        self.act(officer, id, Command::RecordReply { dated: today }, &[]).await?;
        self.days_ago(295).await?;
        self.act(officer, id, complete(), &[]).await?;
        self.days_ago(285).await?;
        self.find_all_met(officer, &OFFICER, id).await?;
        self.days_ago(284).await?;
        self.recommend(
            officer,
            &OFFICER,
            id,
            "Tous les critères sont remplis ; l’organisation travaille dans trois pays.",
        )
        .await?;
        self.days_ago(281).await?;
        self.act(senior, id, Command::Countersign, &[]).await?;
        self.days_ago(270).await?;
        self.act(secretary, id, Command::Place { session: last, late: None }, &[]).await?;
        Ok(id)
    }

    async fn recommend(&self, by: PersonId, player: &Player, id: ApplicationId, words: &str) -> anyhow::Result<()> {
        let reason = self.words(player, words);
        let command = Command::Recommend { advice: AdviceKind::Admit, reason: reason.reference() };
        self.act(by, id, command, &[reason]).await
    }

    /// The session meets, decides, and the organization hears of it.
    async fn a_review_ends(&self, house: &House, id: ApplicationId, last: CouncilSessionId) -> anyhow::Result<()> {
        let secretary = house.id(&SECRETARY)?;
        let met = self.store.mail_session(last).await?;
        let on = self.until(met.opens).await?;
        self.open(secretary, last).await?;
        let (resolution, title) = (
            self.store.new_id::<ResolutionId>(),
            self.words(&SECRETARY, "Applications for representation by an observer"),
        );
        let text = ResolutionText {
            number: ResolutionNumber(RESOLUTION),
            adopted_on: on,
            title: title.reference(),
            draft: None,
            items: BTreeSet::from([id]),
        };
        let command = council::Command::RecordResolution { id: resolution, text };
        self.session(secretary, last, command, &[title]).await?;
        let record = RecordedOutcome {
            application: id,
            resolution,
            outcome: Outcome::Admitted,
            on,
            rule: council::DecisionRule::WithoutVote,
            votes: None,
        };
        let command = council::Command::RecordOutcome { record, despite: None };
        self.session(secretary, last, command, &[]).await?;
        self.until(met.opens.saturating_add(1.days())).await?;
        self.announce(secretary, last, id).await?;
        self.until(met.closes).await?;
        self.session(secretary, last, council::Command::End, &[]).await
    }

    /// The clock may have opened the session already.
    async fn open(&self, secretary: PersonId, session: CouncilSessionId) -> anyhow::Result<()> {
        let viewer = self.viewer(secretary).await?;
        let phase = self.store.council_session(&viewer, session).await?.session.phase;
        if phase == council::Phase::Open {
            return Ok(());
        }
        self.session(secretary, session, council::Command::Open, &[]).await
    }

    /// Goes on to the morning of `day`.
    async fn until(&self, day: Day) -> anyhow::Result<Day> {
        let present = domain::kernel::Calendar::moment(self.now).day;
        let days = present.since(day).map(|span| span.get_days())?;
        self.days_ago(i64::from(days)).await
    }

    /// Countersigned, and on no list yet.
    async fn another_is_endorsed(&self, house: &House) -> anyhow::Result<()> {
        let (officer, senior) = (house.id(&OFFICER)?, house.id(&SENIOR)?);
        let id = self.comes(17, &ATLAS).await?;
        self.act(officer, id, Command::Take, &[]).await?;
        self.act(officer, id, complete(), &[]).await?;
        self.find_all_met(officer, &OFFICER, id).await?;
        self.recommend(
            officer,
            &OFFICER,
            id,
            "Dossier complet et clair ; l’expérience du retour manque encore au Conseil.",
        )
        .await?;
        self.act(senior, id, Command::Countersign, &[]).await
    }

    /// The last weeks.
    async fn others_come(&self, house: &House) -> anyhow::Result<()> {
        let (officer, second) = (house.id(&OFFICER)?, house.id(&SECOND_OFFICER)?);
        let skilled = self.comes(16, &BORDERLESS_SKILLS).await?;
        self.days_ago(15).await?;
        self.act(second, skilled, Command::Take, &[]).await?;
        let harbour = self.comes(14, &HARBOUR).await?;
        self.days_ago(13).await?;
        self.act(second, skilled, complete(), &[]).await?;
        self.act(officer, harbour, Command::Take, &[]).await?;
        self.days_ago(12).await?;
        self.act(officer, harbour, complete(), &[]).await?;
        self.days_ago(9).await?;
        self.a_draft_is_begun().await?;
        self.find_all_met(second, &SECOND_OFFICER, skilled).await?;
        self.days_ago(5).await?;
        self.a_question_is_asked(officer, harbour).await?;
        self.days_ago(3).await?;
        let words = "Cumple todos los criterios; su experiencia sería útil al Consejo.";
        self.recommend(second, &SECOND_OFFICER, skilled, words).await?;
        self.comes(2, &TIDEWATER).await.map(|_| ())
    }

    async fn comes(&self, days_ago: i64, ngo: &Ngo) -> anyhow::Result<ApplicationId> {
        let today = self.days_ago(days_ago).await?;
        let owner = self.sign_up(&ngo.owner).await?;
        self.apply(owner, ngo, today).await
    }

    async fn a_question_is_asked(&self, officer: PersonId, id: ApplicationId) -> anyhow::Result<()> {
        let words = self.words(
            &OFFICER,
            "Les comptes de l’an dernier mentionnent une subvention intergouvernementale. De quelle organisation vient-elle, et pour quel projet ?",
        );
        let asked = Asked {
            id: self.store.new_id(),
            subject: Subject::Criterion(CriterionKey::FinanceSources),
            words: words.reference(),
            earlier: None,
        };
        let opened = Opened { documents: BTreeSet::from([DocumentKind::FinancialStatement]), ..Opened::default() };
        self.act(officer, id, Command::Ask { questions: vec![asked], opened }, &[words]).await
    }

    async fn a_draft_is_begun(&self) -> anyhow::Result<()> {
        let owner = self.sign_up(&RAICES.owner).await?;
        let organization = self.found(owner, &RAICES).await?;
        let id = self.start(owner, organization).await?;
        let today = self.store.moment().day;
        let begun = super::answers::all(&RAICES, today).into_iter().take(3);
        self.fill(owner, id, begun).await?;
        let files = super::answers::files(&RAICES, today).into_iter().take(2);
        for file in files {
            self.attach(owner, id, file).await?;
        }
        Ok(())
    }
}

fn complete() -> Command {
    Command::Complete { proceed_despite: BTreeMap::new(), legible: true }
}

/// The Tuesday on or after `day`: the Council meets from Tuesday to Friday.
fn tuesday(day: Day) -> Day {
    std::iter::successors(Some(day), |d| d.checked_add(1.day()).ok())
        .take(7)
        .find(|d| d.weekday() == Weekday::Tuesday)
        .unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::parsed;

    /// Whatever day it is: a leap day, Easter, the end of a year, a summer evening.
    #[tokio::test]
    async fn it_can_be_told_on_any_day() {
        let days = [
            "2026-11-23T23:10:00Z",
            "2027-03-29T06:00:00Z",
            "2028-02-29T12:00:00Z",
            "2026-12-31T23:30:00Z",
            "2026-08-01T18:00:00Z",
        ];
        for day in days {
            let now: jiff::Timestamp = day.parse().unwrap();
            let folder = tempfile::tempdir().unwrap();
            let options = parsed(&["--data", folder.path().to_str().unwrap()]);
            let told = tell(&options.places, folder.path(), options.listen, now.into(), Cost::least()).await;
            let told = told.unwrap_or_else(|e| panic!("on {day}: {e:#}"));
            assert_eq!(told.people.len(), 12);
            let store = house::open(&options).await.unwrap();
            let report = store.audit_verify().await.unwrap();
            assert!(report.is_sound() && report.events > 100, "{report:?}");
            assert_eq!(store.outbox_waiting().await.unwrap(), 0, "on {day}");
            assert_eq!(store.outbox_entries(Some("failed"), 10).await.unwrap(), [], "on {day}");
            store.close().await.unwrap();
        }
    }

    #[tokio::test]
    async fn it_is_not_told_into_a_place_that_is_in_use() {
        let folder = tempfile::tempdir().unwrap();
        let options = parsed(&["--data", folder.path().to_str().unwrap()]);
        let now: Instant = "2026-11-23T23:10:00Z".parse::<jiff::Timestamp>().unwrap().into();
        tell(&options.places, folder.path(), options.listen, now, Cost::least()).await.unwrap();
        assert!(tell(&options.places, folder.path(), options.listen, now, Cost::least()).await.is_err());
    }
}
