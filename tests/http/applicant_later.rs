//! An organization's way after the draft: late for a session, asked a question, answering it.

use super::{
    applicant::{Draft, MARIA},
    desk::Desk,
};
use domain::{
    council::{Command, Details, SessionKind},
    kernel::{CouncilSessionId, Day, Envelope, StaffRole},
};

impl Draft {
    /// A regular session of the Council, planned by its secretary.
    pub(super) async fn session(&self, number: u16, opens: Day, closes: Day) {
        let email = format!("secretary{number}@secretariat.example");
        let secretary = self.app.person("Sol Serra", &email, &[StaffRole::CouncilSecretary]).await;
        let viewer = self.app.store.viewer(secretary).await.unwrap().unwrap();
        let details = Details { place: None, agenda_item: None, members: None, quorum: None, chair: None };
        let command = Command::Plan { kind: SessionKind::Regular(number), opens, closes, details };
        let envelope = Envelope { command_id: self.app.store.new_id(), seen: None, command };
        self.app.store.council(&viewer, self.app.store.new_id::<CouncilSessionId>(), envelope, &[]).await.unwrap();
    }
}

#[tokio::test]
async fn in_time_the_last_day_is_said_with_the_session() {
    let draft = Draft::begin().await;
    draft.session(118, Day::new(2026, 11, 30).unwrap(), Day::new(2026, 12, 4).unwrap()).await;
    let said = draft.browser.get(&draft.path).await.plain();
    assert!(said.contains("Submit by") && said.contains("118th session"), "{said}");
    assert!(said.contains("working days)"));
}

#[tokio::test]
async fn late_is_said_before_the_click_and_the_file_goes_to_the_next_session() {
    let draft = Draft::ready().await;
    draft.session(118, Day::new(2026, 11, 30).unwrap(), Day::new(2026, 12, 4).unwrap()).await;
    draft.session(119, Day::new(2027, 11, 29).unwrap(), Day::new(2027, 12, 3).unwrap()).await;
    // Past the last day of the first one.
    draft.app.clock.advance(150 * 24 * 60 * 60);
    let browser = draft.app.signed_in(MARIA).await;
    let page = browser.get(&format!("{}/submit", draft.path)).await;
    let said = page.plain();
    assert!(said.contains("The deadline for the 118th session was"), "{said}");
    assert!(said.contains("If you submit it now, it is considered at the 119th session."));
    let done = draft.press_submit_in(&browser).await;
    assert_eq!(done.status, 303, "{:?}", done.all(".faults li"));
    let receipt = browser.follow(&done).await.plain();
    assert!(receipt.contains("119th session") && receipt.contains("It arrived after the last day"));
}

#[tokio::test]
async fn questions_are_answered_one_by_one_and_sent_together() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let fields = [
        ("about", "activity_report"),
        ("words", "Which of the activities of 2025 concern refugees?"),
        ("section", "aims"),
    ];
    let asked = desk.press(&desk.awa, &desk.at("ask"), "ask", &fields).await;
    assert_eq!(asked.status, 303, "{:?} {}", asked.all(".faults li"), asked.one("main"));
    let (browser, path) = (&desk.draft.browser, &desk.draft.path);
    let status = browser.get(path).await;
    assert!(status.plain().contains("in 15 working days"), "{}", status.one("main"));

    let list_path = format!("{path}/questions");
    let list = browser.get(&list_path).await;
    assert_eq!(list.attributes(".actions button[disabled]", "class").len(), 1, "nothing to send yet");
    let question = list.attributes(".tasks a", "href").remove(0);
    let page = browser.get(&question).await;
    let empty = browser.submit(&page, &question, &[("answer", "  ")]).await;
    assert_eq!((empty.status, empty.attributes(".faults a", "href")), (422, vec!["#answer".to_owned()]));
    let long = "x".repeat(10_001);
    let refused = browser.submit(&page, &question, &[("answer", &long)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("textarea").trim() == long, "kept as typed");
    let saved = browser.submit(&page, &question, &[("answer", "The courses in Marseille.")]).await;
    assert_eq!(saved.status, 303, "{}", saved.one("main"));

    let section = format!("{path}/sections/aims");
    let opened = browser.get(&section).await;
    assert!(opened.one(".note").contains("opened this section"));
    let other = browser.get(&format!("{path}/sections/people")).await;
    assert_eq!(other.all(".actions button").len(), 0, "what was not opened stays shut");
    let changed = browser.submit(&opened, &section, &[("aims", "To teach and to advise."), ("then", "list")]).await;
    assert_eq!(changed.status, 303);

    let list = browser.get(&list_path).await;
    let action = format!("{list_path}/send");
    let answered = browser.submit(&list, &action, &[]).await;
    assert_eq!(answered.leads_to.as_deref(), Some(path.as_str()), "{}", answered.one("main"));
    let again = browser.submit(&list, &action, &[]).await;
    assert_eq!(again.leads_to.as_deref(), Some(path.as_str()), "a second press gets the first answer");
    let status = browser.follow(&answered).await;
    assert!(status.one(".state").contains("Under review"));
    assert!(status.plain().contains("version 2"));
    let read = browser.get(&format!("{path}/sent")).await;
    assert!(read.text.contains("To teach and to advise."));
}

#[tokio::test]
async fn more_time_is_asked_for_once_with_a_reason() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let fields = [("about", "statutes"), ("words", "Is this the version in force?")];
    desk.press(&desk.awa, &desk.at("ask"), "ask", &fields).await;
    let path = format!("{}/extension", desk.draft.path);
    let browser = &desk.draft.browser;
    let page = browser.get(&path).await;
    assert_eq!(browser.submit(&page, &path, &[]).await.status, 422);
    let done = browser.submit(&page, &path, &[("reason", "The notary is away.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(browser.follow(&done).await.text.contains("You have asked for more time"));
}
