//! While the organization has the next step: more time, questions taken back, contacts that fail,
//! and files that lapse.

use super::{
    applicant::MARIA,
    applicant_later::ends_in_geneva,
    desk::{AWA, Desk},
};
use domain::{
    application::Command,
    kernel::{ApplicationId, Envelope, StaffRole},
};
use persistence::Viewer;

impl Desk {
    /// Asked one question.
    async fn asked(&self) {
        self.reviewed().await;
        self.done(&self.awa, "ask", &[("about", "statutes"), ("words", "Is this the version in force?")]).await;
    }

    async fn wants_more_time(&self) {
        let (browser, path) = (&self.draft.browser, format!("{}/extension", self.draft.path));
        let page = browser.get(&path).await;
        assert_eq!(browser.submit(&page, &path, &[("reason", "The notary is away.")]).await.status, 303);
    }

    async fn clock(&self, command: Command) {
        let store = &self.app().store;
        let id: ApplicationId = self.case.rsplit('/').next().unwrap().parse().unwrap();
        let envelope = Envelope { command_id: store.new_id(), seen: None, command };
        store.application(&Viewer::house(), id, envelope, &[]).await.unwrap();
    }
}

#[tokio::test]
async fn more_time_is_granted_with_the_new_day_said_before() {
    let desk = Desk::begin().await;
    desk.asked().await;
    assert_eq!(desk.awa.get(&desk.at("extension/grant")).await.status, 404, "nobody has asked for it");
    desk.wants_more_time().await;
    let case = desk.awa.get(&desk.case).await;
    assert_eq!(case.all(".actions .button")[..2], ["Grant more time", "Refuse more time"]);
    assert!(case.one(".known").contains("The notary is away."));
    let flags = async || desk.awa.get("/desk?view=mine").await.all(".flags .judge");
    assert_eq!(flags().await, ["more time asked for"]);
    let page = desk.awa.get(&desk.at("extension/grant")).await.words();
    assert!(page.contains("due on Wednesday, 8 April 2026") && page.contains("The notary is away."), "{page}");
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    assert_eq!(ben.get(&desk.at("extension/grant")).await.status, 404, "the holder decides");
    desk.done(&desk.awa, "extension/grant", &[]).await;
    assert!(flags().await.is_empty());
    assert!(desk.draft.browser.get(&desk.draft.path).await.words().contains("8 April"));
}

#[tokio::test]
async fn more_time_is_refused_with_a_reason_that_the_organization_reads() {
    let desk = Desk::begin().await;
    desk.asked().await;
    desk.wants_more_time().await;
    assert_eq!(desk.step(&desk.awa, "extension/refuse", &[]).await.attributes(".faults a", "href"), ["#reason"]);
    let form = desk.awa.get(&desk.at("extension/refuse")).await;
    desk.done(&desk.awa, "extension/refuse", &[("reason", "The list closes before.")]).await;
    let late = desk.awa.submit(&form, &desk.at("extension/refuse"), &[("reason", "Twice.")]).await;
    assert_eq!(late.status, 409, "decided once: {}", late.text);
    let told = desk.draft.browser.get(&desk.draft.path).await.words();
    assert!(told.contains("The list closes before."), "{told}");
}

#[tokio::test]
async fn whoever_refuses_more_time_after_the_day_reads_the_new_day_before() {
    let desk = Desk::begin().await;
    desk.asked().await;
    desk.wants_more_time().await;
    desk.app().clock.advance(40 * 24 * 60 * 60);
    let awa = desk.app().signed_in(AWA).await;
    let page = awa.get(&desk.at("extension/refuse")).await.words();
    assert!(!page.contains("stays due"), "{page}");
    let (_, day) = page.split_once("the answer is due on ").unwrap_or_else(|| panic!("{page}"));
    let day = locale::plain(day.split_once(" 2026.").unwrap().0.split_once(", ").unwrap().1);
    desk.done(&awa, "extension/refuse", &[("reason", "The list closes before.")]).await;
    let told = desk.app().signed_in(MARIA).await.get(&desk.draft.path).await.words();
    assert!(told.contains(&day), "{day} in {told}");
}

#[tokio::test]
async fn questions_are_taken_back_with_a_reason() {
    let desk = Desk::begin().await;
    desk.asked().await;
    let page = desk.awa.get(&desk.at("questions/cancel")).await.words();
    assert!(page.contains("Is this the version in force?") && page.contains("“Under review”"), "{page}");
    assert_eq!(desk.step(&desk.awa, "questions/cancel", &[]).await.attributes(".faults a", "href"), ["#reason"]);
    desk.done(&desk.awa, "questions/cancel", &[("reason", "Found it on page 3.")]).await;
    assert!(desk.awa.get(&desk.at("questions")).await.words().contains("withdrawn"));
    assert!(desk.draft.browser.get(&desk.draft.path).await.words().contains("Found it on page 3."));
}

#[tokio::test]
async fn a_hearing_opened_by_mistake_is_taken_back_with_a_reason_and_told_by_mail() {
    let desk = Desk::begin().await;
    desk.one_unmet().await;
    assert_eq!(desk.awa.get(&desk.at("hear/cancel")).await.status, 404, "nothing to take back");
    desk.done(&desk.awa, "hear", &[("words", "Your aims name children, not migrants.")]).await;
    assert_eq!(desk.awa.get(&desk.at("questions/cancel")).await.status, 404, "a hearing is no question");
    let case = desk.awa.get(&desk.case).await;
    assert!(!case.text.contains("questions/cancel"));
    assert!(case.attributes("a", "href").contains(&desk.at("hear/cancel")), "{}", case.one("main"));
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    assert_eq!(ben.get(&desk.at("hear/cancel")).await.status, 404, "the holder opens it and takes it back");

    let page = desk.awa.get(&desk.at("hear/cancel")).await.words();
    assert!(page.contains("Your aims name children") && page.contains("“Under review”"), "{page}");
    assert_eq!(desk.step(&desk.awa, "hear/cancel", &[]).await.attributes(".faults a", "href"), ["#reason"]);
    desk.done(&desk.awa, "hear/cancel", &[("reason", "We had read the wrong file.")]).await;
    assert!(desk.awa.get(&desk.case).await.one(".title .state").contains("Under review"));
    assert!(desk.awa.get(&desk.at("questions")).await.words().contains("withdrawn"));
    assert!(desk.awa.get(&desk.at("history")).await.words().contains("We had read the wrong file."));
    assert!(!desk.app().messages("hearing_cancelled").await.is_empty());

    let told = desk.draft.browser.get(&desk.draft.path).await.words();
    assert!(told.contains("We withdrew our request") && told.contains("We had read the wrong file."), "{told}");
    let list = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await;
    assert!(list.words().contains("no comment is needed") && list.all(".tasks a").is_empty(), "{}", list.one("main"));
    assert!(list.words().contains("We had read the wrong file."), "and why: {}", list.one("main"));
    let advice = [("advice", "not_admit"), ("reason", "It is not concerned with migration.")];
    desk.refused(&desk.awa, "recommend", &advice, "has to be asked first for its comment").await;
}

#[tokio::test]
async fn a_contact_that_failed_stops_the_clock_until_another_is_found() {
    let desk = Desk::begin().await;
    desk.asked().await;
    assert_eq!(desk.awa.get(&desk.at("contact")).await.status, 404);
    desk.clock(Command::ContactFailed).await;
    let case = desk.awa.get(&desk.case).await;
    assert!(case.one(".known .judge").contains("No message reaches the organization"));
    assert!(case.one(".title .due").contains("Another contact to be found"), "{}", case.one(".title"));
    assert_eq!(case.all(".actions .button")[0], "Record another contact");
    desk.done(&desk.awa, "contact", &[]).await;
    assert!(!desk.awa.get(&desk.case).await.text.contains("No message reaches"));
    assert!(desk.awa.get(&desk.at("history")).await.words().contains("Another contact found"));
}

#[tokio::test]
async fn a_lapsed_file_is_opened_again_by_an_officer_while_there_is_time() {
    let mut desk = Desk::begin().await;
    desk.asked().await;
    assert_eq!(desk.awa.get(&desk.at("reopen")).await.status, 404);
    desk.app().days_pass(45).await;
    desk.awa = desk.app().signed_in(AWA).await;
    let case = desk.awa.get(&desk.case).await;
    assert!(case.one(".title .state").contains("Lapsed"), "{}", case.one(".title"));
    assert_eq!(case.all(".actions .button"), ["Reopen the file"]);
    let history = desk.awa.get(&desk.at("history")).await.words();
    assert!(history.contains("Reminder No. 3 sent") && history.contains("automatic step"), "{history}");
    desk.done(&desk.awa, "reopen", &[("reason", "They wrote to us on paper.")]).await;
    let case = desk.awa.get(&desk.case).await;
    assert!(case.one(".title .state").contains("Waiting for the applicant"));
    let browser = desk.app().signed_in(MARIA).await;
    assert!(browser.get(&desk.draft.path).await.words().contains("in 10 working days"));
}

#[tokio::test]
async fn what_has_lapsed_for_good_asks_for_no_answer() {
    let desk = Desk::begin().await;
    desk.asked().await;
    desk.app().days_pass(150).await;
    let browser = desk.app().signed_in(MARIA).await;
    let page = browser.get(&format!("{}/questions", desk.draft.path)).await;
    assert!(page.all(".tasks a").is_empty(), "{}", page.one("main"));
    assert_eq!(page.all(".tasks .state"), ["Not answered"]);
    let label = browser.get(&desk.draft.path).await.one(".state");
    assert!(label.contains("could be reopened until"), "{label}");
}

#[tokio::test]
async fn what_is_answered_after_the_file_has_lapsed_revives_it() {
    let mut desk = Desk::begin().await;
    desk.asked().await;
    let question = {
        let list = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await;
        list.attributes(".tasks a", "href").remove(0)
    };
    desk.app().days_pass(45).await;
    desk.awa = desk.app().signed_in(AWA).await;
    assert!(desk.awa.get(&desk.case).await.one(".title .state").contains("Lapsed"));
    let browser = desk.app().signed_in(MARIA).await;
    let status = browser.get(&desk.draft.path).await.words();
    for begins in ["can be reopened until", "If you send your answers by", "it is reopened if you answer by"] {
        assert!(ends_in_geneva(&status, begins), "{begins}: {status}");
    }
    let page = browser.get(&question).await;
    let saved = browser.submit(&page, &question, &[("answer", "It is: the court stamped it in May.")]).await;
    assert_eq!(saved.status, 303, "{}", saved.one("main"));
    let list = format!("{}/questions", desk.draft.path);
    let page = browser.get(&list).await;
    let sent = browser.submit(&page, &format!("{list}/send"), &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.one("main"));
    let case = desk.awa.get(&desk.case).await;
    assert!(case.one(".title .state").contains("Under review"), "{}", case.one(".title"));
}

#[tokio::test]
async fn a_deadline_of_the_secretariat_that_passed_is_shown_once_it_was_told() {
    let mut desk = Desk::begin().await;
    desk.recommended().await;
    assert!(desk.awa.get(&desk.case).await.words().contains("Nobody is left who can countersign"));
    desk.app().days_pass(10).await;
    desk.awa = desk.app().signed_in(AWA).await;
    let shown = desk.awa.get(&desk.case).await;
    assert!(shown.one(".known").contains("The deadline for this step has passed"), "{}", shown.one(".known"));
    assert_eq!(shown.attributes(".title .due", "class"), ["due past"]);
}

const DAY: i64 = 24 * 60 * 60;

#[tokio::test]
async fn the_holder_reminds_by_hand_and_the_page_says_when_it_is_not_the_time() {
    let mut desk = Desk::begin().await;
    assert_eq!(desk.awa.get(&desk.at("remind")).await.status, 404, "nothing is waited for");
    desk.asked().await;
    let page = desk.awa.get(&desk.at("remind")).await;
    assert!(page.words().contains("told on 2 March 2026 that an answer is awaited"), "{}", page.words());
    assert!(page.words().contains("by hand from 4 March 2026") && page.all("#main-form").is_empty());
    desk.app().clock.advance(2 * DAY);
    desk.awa = desk.app().signed_in(AWA).await;
    assert!(desk.awa.get(&desk.case).await.attributes("a", "href").contains(&desk.at("remind")));
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    assert_eq!(ben.get(&desk.at("remind")).await.status, 404, "the holder reminds");
    let jean = desk.staff("Jean Keller", &[StaffRole::CouncilSecretary]).await;
    assert_eq!(jean.get(&desk.at("remind")).await.status, 404);
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let stale = ruth.get(&desk.at("remind")).await;
    assert!(stale.words().contains("The answer is due by Monday, 23 March 2026"), "{}", stale.words());
    desk.done(&desk.awa, "remind", &[]).await;
    assert_eq!(desk.app().messages("reminder").await.len(), 1);
    let twice = ruth.submit(&stale, &desk.at("remind"), &[]).await;
    assert_eq!(twice.status, 422, "{}", twice.text);
    assert!(twice.words().contains("told on 4 March 2026"), "who comes second is told so");
    assert_eq!(desk.app().messages("reminder").await.len(), 1, "nobody is mailed twice");
    assert!(desk.awa.get(&desk.at("history")).await.words().contains("Reminder sent by hand"));
    let known = desk.awa.get(&desk.case).await.one(".known");
    assert!(known.contains("Reminder sent by hand") && known.contains("Awa Diallo, 4 March 2026"), "{known}");
    let told = desk.app().signed_in(MARIA).await.get(&desk.draft.path).await.words();
    assert!(told.contains("We sent you a reminder") && !told.contains("Awa"), "{told}");
    desk.app().clock.advance(2 * DAY);
    let awa = desk.app().signed_in(AWA).await;
    let near = awa.get(&desk.at("remind")).await.words();
    assert!(near.contains("The automatic reminder is sent on 9 March 2026"), "{near}");
}

#[tokio::test]
async fn nobody_is_reminded_whom_no_mail_reaches_or_who_waits_for_an_answer() {
    let mut desk = Desk::begin().await;
    desk.asked().await;
    desk.app().clock.advance(2 * DAY);
    desk.awa = desk.app().signed_in(AWA).await;
    desk.draft.browser = desk.app().signed_in(MARIA).await;
    let form = desk.awa.get(&desk.at("remind")).await;
    desk.wants_more_time().await;
    let refused = desk.awa.get(&desk.at("remind")).await.words();
    assert!(refused.contains("The request for more time has to be decided first."), "{refused}");
    desk.clock(Command::ContactFailed).await;
    let refused = desk.awa.get(&desk.at("remind")).await.words();
    assert!(refused.contains("No message reached the organization"), "{refused}");
    assert_ne!(desk.awa.submit(&form, &desk.at("remind"), &[]).await.status, 303);
    assert!(desk.app().messages("reminder").await.is_empty());
}
