//! Sessions of the Council from outside: planning, the list, resolutions, decisions, letters.

use super::{
    desk::Desk,
    harness::{Browser, Shown},
};
use domain::kernel::{Instant, StaffRole};

pub(super) const JEAN: &str = "jean@secretariat.example";

/// An endorsed file, a secretary, a planned session.
pub(super) struct Council {
    pub(super) desk: Desk,
    pub(super) jean: Browser,
    /// Of the session.
    pub(super) session: String,
}

pub(super) async fn planned(jean: &Browser, fields: &[(&str, &str)]) -> Shown {
    let page = jean.get("/council/new").await;
    let usual =
        [("kind", "regular"), ("number", "117"), ("opens", "2026-11-30"), ("closes", "2026-12-04"), ("members", "175")];
    let rest: Vec<(&str, &str)> =
        usual.into_iter().filter(|(n, _)| !fields.iter().any(|(name, _)| name == n)).collect();
    jean.submit(&page, "/council/new", &[&rest, fields].concat()).await
}

impl Council {
    pub(super) async fn begin() -> Self {
        let desk = Desk::begin().await;
        desk.endorsed().await;
        Self::with(desk).await
    }

    /// The same, of a file that was endorsed already.
    pub(super) async fn with(desk: Desk) -> Self {
        desk.app().person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
        let jean = desk.app().signed_in(JEAN).await;
        let done = planned(&jean, &[]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
        let session = done.leads_to.unwrap();
        Self { desk, jean, session }
    }

    pub(super) async fn press(&self, action: &str) -> Shown {
        let page = self.jean.get(&self.session).await;
        self.jean.submit(&page, &format!("{}/{action}", self.session), &[]).await
    }

    /// The application's id.
    pub(super) fn id(&self) -> &str {
        self.desk.case.rsplit('/').next().unwrap()
    }

    pub(super) async fn on(&mut self, at: &str) {
        let at: jiff::Timestamp = at.parse().unwrap();
        self.desk.app().clock.set(Instant::from(at));
        self.jean = self.desk.app().signed_in(JEAN).await;
    }

    pub(super) async fn place(&self) -> Shown {
        self.press(&format!("place/{}", self.id())).await
    }

    /// The session is open with the file on its list.
    pub(super) async fn open(&mut self) {
        assert_eq!(self.place().await.status, 303);
        self.meets().await;
    }

    /// The list is closed and the session opened, each in its time.
    pub(super) async fn meets(&mut self) {
        self.on("2026-10-01T09:00:00Z").await;
        assert_eq!(self.press("close-list").await.status, 303);
        self.on("2026-11-30T09:00:00Z").await;
        assert_eq!(self.press("open").await.status, 303);
    }

    pub(super) async fn resolve(&self, number: &str) -> Shown {
        let page = self.jean.get(&format!("{}/resolutions/new", self.session)).await;
        let fields = [("number", number), ("title", "Observers")];
        self.jean.submit(&page, &format!("{}/resolutions", self.session), &fields).await
    }

    /// The Council has decided so, and it was announced.
    pub(super) async fn announced(&mut self, fields: &[(&str, &str)]) {
        self.open().await;
        self.resolve("1421").await;
        let done = self.decide(fields).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
        self.announce().await;
    }

    /// The letter is looked at, and the decision announced.
    pub(super) async fn announce(&self) {
        for action in ["letter/preview", "letter/announce"] {
            let letter = self.jean.get(&self.item("letter")).await;
            let done = self.jean.submit(&letter, &self.item(action), &[]).await;
            assert_eq!(done.status, 303, "{action}: {}", done.text);
        }
    }

    pub(super) fn item(&self, last: &str) -> String {
        format!("{}/items/{}/{last}", self.session, self.id())
    }

    pub(super) async fn decide(&self, fields: &[(&str, &str)]) -> Shown {
        self.decide_at(&self.item("decision"), fields).await
    }

    /// Why it is recorded in spite of what looks odd is written as a person writes it: on the page that shows that.
    pub(super) async fn decide_at(&self, action: &str, fields: &[(&str, &str)]) -> Shown {
        let page = self.jean.get(action).await;
        let first: Vec<(&str, &str)> = fields.iter().copied().filter(|(name, _)| *name != "despite").collect();
        let shown = self.jean.submit(&page, action, &first).await;
        if first.len() == fields.len() {
            return shown;
        }
        self.jean.submit(&shown, action, fields).await
    }
}

#[tokio::test]
async fn a_session_that_ends_before_it_opens_is_refused_in_words() {
    let desk = Desk::begin().await;
    desk.app().person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
    let jean = desk.app().signed_in(JEAN).await;
    let refused = planned(&jean, &[("closes", "2026-11-01")]).await;
    assert_eq!(refused.status, 422, "{}", refused.text);
    let unreadable = planned(&jean, &[("number", "abc"), ("item", "five")]).await;
    assert_eq!(unreadable.status, 422);
    assert_eq!(unreadable.attributes(".faults a", "href"), ["#number", "#item"]);
    assert!(unreadable.text.contains("value=\"five\""), "what was typed is kept");
}

#[tokio::test]
async fn only_the_council_secretary_keeps_sessions() {
    let council = Council::begin().await;
    assert_eq!(council.desk.awa.get("/council/new").await.status, 404);
    let page = council.desk.awa.get(&council.session).await;
    assert_eq!(page.status, 200);
    assert!(page.attributes("main form", "action").is_empty(), "an officer reads and presses nothing");
    assert_eq!(council.desk.draft.browser.get(&council.session).await.status, 404);
}

#[tokio::test]
async fn one_resolution_holds_many_items_and_its_number_is_given_once() {
    let mut council = Council::begin().await;
    council.open().await;
    assert_eq!(council.resolve("1421").await.status, 303);
    let again = council.resolve("1421").await;
    assert_eq!(again.status, 422, "{}", again.text);
}

#[tokio::test]
async fn what_is_not_on_the_list_is_not_decided() {
    let mut council = Council::begin().await;
    council.on("2026-10-01T09:00:00Z").await;
    assert_eq!(council.press("close-list").await.status, 303);
    council.on("2026-11-30T09:00:00Z").await;
    assert_eq!(council.press("open").await.status, 303);
    assert_eq!(council.resolve("1421").await.status, 303);
    council.refuses(&council.item("decision"), "not on this list").await;
}

#[tokio::test]
async fn a_decision_against_the_advice_asks_for_a_reason_and_keeps_the_rest() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let fields = [("outcome", "deferred"), ("reasons", "The Council asked for the accounts of 2026.")];
    let asked = council.decide(&fields).await;
    assert_eq!(asked.status, 422, "{}", asked.text);
    assert_eq!(asked.attributes(".faults a", "href"), ["#despite"]);
    assert!(asked.text.contains("the accounts of 2026"));
    let done = council.decide(&[fields[0], fields[1], ("despite", "So the Council decided.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
}

#[tokio::test]
async fn a_reason_is_taken_for_the_warnings_that_were_shown_and_no_others() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let action = council.item("decision");
    let page = council.jean.get(&action).await;
    let reasons = ("reasons", "The Council asked for the accounts of 2026.");
    let unseen = [("outcome", "deferred"), reasons, ("despite", "So the Council decided.")];
    let asked = council.jean.submit(&page, &action, &unseen).await;
    assert_eq!((asked.status, asked.attributes(".faults a", "href")), (422, vec!["#despite".to_owned()]));
    assert!(asked.one("#noticed").contains("recommended otherwise"), "{}", asked.one("main"));

    // On the page that shows this warning something is changed that has another one.
    let again = council.jean.submit(&asked, &action, &[("rule", "simple_majority")]).await;
    assert_eq!((again.status, again.attributes(".faults a", "href")), (422, vec!["#despite".to_owned()]));
    for warning in ["recommended otherwise", "This rule counts votes"] {
        assert!(again.one("#noticed").contains(warning), "{}", again.one("main"));
    }
    assert_eq!(again.one("textarea#despite"), "So the Council decided.");
    assert!(again.one("textarea#reasons").contains("the accounts of 2026"));
    assert!(council.page().await.one("table.queue tbody").contains("Not decided"), "nothing is recorded yet");

    for _ in 0..2 {
        let done = council.jean.submit(&again, &action, &[]).await;
        assert_eq!(done.status, 303, "{}", done.one("main"));
    }
    let history = council.jean.get(&council.desk.at("history")).await.words();
    assert_eq!(history.matches("Warning confirmed").count(), 2, "{history}");
}

#[tokio::test]
async fn a_reason_for_a_warning_that_is_gone_is_not_put_on_record() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let asked = council.decide(&[("outcome", "deferred"), ("reasons", "The accounts are missing.")]).await;
    let fields = [("outcome", "admitted"), ("reasons", ""), ("despite", "So the Council decided.")];
    let done = council.jean.submit(&asked, &council.item("decision"), &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let history = council.jean.get(&council.desk.at("history")).await.words();
    assert!(!history.contains("So the Council decided."), "{history}");
}

#[tokio::test]
async fn nothing_is_told_before_the_letter_was_looked_at_and_announced() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let outside = |shown: Shown| shown.one("main");
    let applicant = council.desk.app().signed_in(super::applicant::MARIA).await;
    let before = outside(applicant.get(&council.desk.draft.path).await);
    assert_eq!(council.decide(&[("outcome", "admitted")]).await.status, 303);
    assert_eq!(outside(applicant.get(&council.desk.draft.path).await), before);
    assert_eq!(applicant.get(&format!("{}/letter", council.desk.draft.path)).await.status, 404);

    let letter = council.jean.get(&council.item("letter")).await;
    assert!(letter.text.contains("1421"));
    let preview = council.item("letter/preview");
    // To announce what nobody looked at.
    let unseen = letter.form(&preview);
    let unseen: Vec<(&str, &str)> = unseen.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let refused = council.jean.post(&council.item("letter/announce"), &unseen).await;
    assert_eq!(refused.status, 422, "{}", refused.text);

    let letter = council.jean.get(&council.item("letter")).await;
    assert_eq!(council.jean.submit(&letter, &preview, &[]).await.status, 303);
    let letter = council.jean.get(&council.item("letter")).await;
    let announce = council.item("letter/announce");
    for _ in 0..2 {
        let done = council.jean.submit(&letter, &announce, &[]).await;
        assert_eq!(done.status, 303, "{}", done.text);
    }
    let told = applicant.get(&format!("{}/letter", council.desk.draft.path)).await;
    let link = told.attributes("main a[hreflang]", "href").pop().unwrap();
    assert_eq!(applicant.get(&link).await.response.header("content-type"), "application/pdf");
    let status = applicant.get(&council.desk.draft.path).await;
    assert!(status.attributes("a", "href").contains(&link), "the status page leads to it as well");
    let files = super::papers::unpacked(&applicant, &format!("{}/archive", council.desk.draft.path)).await;
    let file = |end: &str| files.iter().find(|(name, _)| name.ends_with(end)).map(|(_, bytes)| bytes.clone()).unwrap();
    assert!(file("/decision-1.pdf").starts_with(b"%PDF"));
    assert!(String::from_utf8(file("/application.json")).unwrap().contains("\"outcome\": \"admitted\""));
    assert_eq!(told.status, 200, "{}", told.text);
    let register = council.desk.app().browser().get("/register").await;
    assert!(register.text.contains("Horizons Sans Fronti"));
}

#[tokio::test]
async fn the_title_of_a_resolution_is_marked_for_who_reads_another_language() {
    let mut council = Council::begin().await;
    council.open().await;
    assert_eq!(council.resolve("1421").await.status, 303);
    assert!(!council.page().await.words().contains("Observers ("));
    let french = council.jean.get(&format!("{}?lang=fr", council.session)).await.words();
    assert!(french.contains("Observers (en anglais, non traduit)"), "{french}");
}
