//! What has happened in the demonstration before anybody comes to see it: one organization was
//! admitted at the last session; of the others one is still at its draft, one has just been
//! received, one has a question to answer, one waits for a countersignature, one for a list.

use crate::{
    Size,
    cast::{
        ADMINISTRATOR, ATLAS, BORDERLESS_SKILLS, HARBOUR, Ngo, OFFICER, PASSERELLES, Player, RAICES, SECOND_OFFICER,
        SECRETARY, SENIOR, STAFF, TIDEWATER,
    },
    error::Error,
    hands::Hands,
};
use domain::{
    application::{AdviceKind, Asked, Command, Opened, Outcome, Subject},
    council::{self, Details, RecordedOutcome, ResolutionNumber, ResolutionText, SessionKind},
    criteria::CriterionKey,
    evidence::DocumentKind,
    kernel::{ApplicationId, CouncilSessionId, Day, PersonId, ResolutionId},
};
use jiff::{ToSpan as _, civil::Weekday};
use std::collections::{BTreeMap, BTreeSet};

/// The session at which the first organization was admitted, and the one to come.
const LAST_SESSION: u16 = 117;
const NEXT_SESSION: u16 = 118;
/// The resolution of that session; invented.
const RESOLUTION: u32 = 1512;

/// What is not known of a session yet.
const NO_DETAILS: Details = Details { place: None, agenda_item: None, members: None, quorum: None, chair: None };

/// How long ago the house was set up.
const BEGINNING: i64 = 330;

/// Tells it.
pub(crate) async fn tell(hands: &mut Hands) -> Result<(), Error> {
    hands.clock.set(hands.now.plus_seconds(-BEGINNING * 24 * 60 * 60));
    hands.open_the_house().await?;
    if hands.size == Size::OneOfEach {
        let (last, _next) = hands.plan_sessions().await?;
        let admitted = hands.an_application_is_endorsed(last).await?;
        hands.a_review_ends(admitted, last).await?;
        // The session ended two weeks ago at the latest: what follows comes after it.
        hands.another_is_endorsed().await?;
        hands.others_come().await?;
    }
    hands.days_ago(0).await.map(|_| ())
}

impl Hands {
    async fn open_the_house(&mut self) -> Result<(), Error> {
        let administrator = self.set_up(&ADMINISTRATOR).await?;
        for player in STAFF {
            let id = self.sign_up(player).await?;
            self.grant(administrator, id, player).await?;
        }
        Ok(())
    }

    async fn plan_sessions(&mut self) -> Result<(CouncilSessionId, CouncilSessionId), Error> {
        let today = self.days_ago(325).await?;
        let secretary = self.id(&SECRETARY)?;
        let last = self.plan(secretary, LAST_SESSION, today.saturating_add((325 - 24).days())).await?;
        let next = self.plan(secretary, NEXT_SESSION, today.saturating_add((325 + 340).days())).await?;
        Ok((last, next))
    }

    async fn plan(&self, secretary: PersonId, number: u16, about: Day) -> Result<CouncilSessionId, Error> {
        let id: CouncilSessionId = self.store.new_id();
        let opens = tuesday(about);
        let (kind, closes) = (SessionKind::Regular(number), opens.saturating_add(3.days()));
        let command = council::Command::Plan { kind, opens, closes, details: NO_DETAILS };
        self.session(secretary, id, command, &[]).await?;
        Ok(id)
    }

    /// From receipt to the list of the last session.
    async fn an_application_is_endorsed(&mut self, last: CouncilSessionId) -> Result<ApplicationId, Error> {
        let (officer, senior, secretary) = (self.id(&OFFICER)?, self.id(&SENIOR)?, self.id(&SECRETARY)?);
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

    async fn recommend(&self, by: PersonId, player: &Player, id: ApplicationId, words: &str) -> Result<(), Error> {
        let reason = self.words(player, words);
        let command = Command::Recommend { advice: AdviceKind::Admit, reason: reason.reference() };
        self.act(by, id, command, &[reason]).await
    }

    /// The session meets, decides, and the organization hears of it.
    async fn a_review_ends(&self, id: ApplicationId, last: CouncilSessionId) -> Result<(), Error> {
        let secretary = self.id(&SECRETARY)?;
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
    async fn open(&self, secretary: PersonId, session: CouncilSessionId) -> Result<(), Error> {
        let viewer = self.viewer(secretary).await?;
        let phase = self.store.council_session(&viewer, session).await?.session.phase;
        if phase == council::Phase::Open {
            return Ok(());
        }
        self.session(secretary, session, council::Command::Open, &[]).await
    }

    /// Goes on to the morning of `day`.
    async fn until(&self, day: Day) -> Result<Day, Error> {
        let present = domain::kernel::Calendar::moment(self.now).day;
        self.days_ago(i64::from(present.since(day).map_or(0, |span| span.get_days()))).await
    }

    /// Countersigned, and on no list yet.
    async fn another_is_endorsed(&mut self) -> Result<(), Error> {
        let (officer, senior) = (self.id(&OFFICER)?, self.id(&SENIOR)?);
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
    async fn others_come(&mut self) -> Result<(), Error> {
        let (officer, second) = (self.id(&OFFICER)?, self.id(&SECOND_OFFICER)?);
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

    async fn comes(&mut self, days_ago: i64, ngo: &Ngo) -> Result<ApplicationId, Error> {
        let today = self.days_ago(days_ago).await?;
        let owner = self.sign_up(&ngo.owner).await?;
        self.apply(owner, ngo, today).await
    }

    async fn a_question_is_asked(&self, officer: PersonId, id: ApplicationId) -> Result<(), Error> {
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

    async fn a_draft_is_begun(&mut self) -> Result<(), Error> {
        let owner = self.sign_up(&RAICES.owner).await?;
        let organization = self.found(owner, &RAICES).await?;
        let id = self.start(owner, organization).await?;
        let today = self.store.moment().day;
        let begun = crate::answers::all(&RAICES, today).into_iter().take(3);
        self.fill(owner, id, begun).await?;
        let files = crate::answers::files(&RAICES, today).into_iter().take(2);
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
    use crate::{Error, Guide, Size, Stage};
    use domain::{
        application::StateKind,
        kernel::{Instant, StaffRole},
    };
    use identity::{Cost, Passwords};
    use persistence::{
        Settings, Store,
        ambient::{SeededMint, SteppingClock},
    };
    use std::{path::Path, sync::Arc};
    use worker::Post;

    async fn told(folder: &Path, now: Instant, size: Size) -> (Store, Result<Guide, Error>) {
        let clock = SteppingClock::new(now, 0);
        let settings = Settings {
            clock: Arc::new(clock.clone()),
            mint: Arc::new(SeededMint::new(7)),
            ..Settings::new(
                format!("sqlite://{}", folder.join("demo.db").display()),
                folder.join("documents").display().to_string(),
            )
        };
        let store = Store::open(settings).await.unwrap();
        let way =
            mail::Transport::folder(folder.join("mail"), "a@antechamber.example", "b@antechamber.example").unwrap();
        let post = Post::new(way, &"http://localhost".parse().unwrap());
        let passwords = Passwords::new(Cost::least()).unwrap();
        let stage = Stage { store: store.clone(), clock, post, passwords, now, size };
        (store, crate::build(stage).await)
    }

    fn at(time: &str) -> Instant {
        time.parse::<jiff::Timestamp>().unwrap().into()
    }

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
            let folder = tempfile::tempdir().unwrap();
            let (store, guide) = told(folder.path(), at(day), Size::OneOfEach).await;
            let guide = guide.unwrap_or_else(|e| panic!("on {day}: {e}"));
            assert_eq!((guide.people.len(), guide.organizations.len(), guide.sessions.len()), (12, 6, 2));
            assert!(guide.case_in(StateKind::Admitted).is_some() && guide.staff(StaffRole::Auditor).is_some());
            let report = store.audit_verify().await.unwrap();
            assert!(report.is_sound() && report.events > 100, "{report:?}");
            assert_eq!(store.outbox_waiting().await.unwrap(), 0, "on {day}");
            assert_eq!(store.outbox_entries(Some("failed"), 10).await.unwrap(), [], "on {day}");
            store.close().await.unwrap();
        }
    }

    #[tokio::test]
    async fn it_is_not_told_into_a_place_that_is_in_use() {
        let (folder, now) = (tempfile::tempdir().unwrap(), at("2026-11-23T23:10:00Z"));
        let (store, guide) = told(folder.path(), now, Size::Empty).await;
        assert_eq!(guide.unwrap().people.len(), 6);
        store.close().await.unwrap();
        let (_store, again) = told(folder.path(), now, Size::Empty).await;
        assert!(matches!(again, Err(Error::InUse)), "{again:?}");
    }
}
