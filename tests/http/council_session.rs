//! What is done with a session beside its ordinary course: each step through its page, and a refusal
//! of each in words.

use super::{
    applicant::MARIA,
    council::{Council, JEAN, planned},
    desk::{Desk, RUTH},
    harness::{ADMIN, Shown},
};
use domain::kernel::StaffRole;

impl Council {
    /// Opens the page of a step and presses its button.
    pub(super) async fn step(&self, path: &str, fields: &[(&str, &str)]) -> Shown {
        let action = format!("{}/{path}", self.session);
        let page = self.jean.get(&action).await;
        assert_eq!(page.status, 200, "{action}: {}", page.text);
        self.jean.submit(&page, &action, fields).await
    }

    /// A step that has no place (any more) says why, and leads back to the session.
    pub(super) async fn refuses(&self, path: &str, why: &str) {
        let shown = self.jean.get(path).await;
        assert_eq!(shown.status, 409, "{path}: {}", shown.text);
        assert!(shown.one(".lede").contains(why), "{path}: {}", shown.one(".lede"));
        assert_eq!(shown.attributes(".actions a.button", "href"), std::slice::from_ref(&self.session), "{path}");
    }

    pub(super) async fn page(&self) -> Shown {
        self.jean.get(&self.session).await
    }

    /// The list is closed with nothing on it.
    pub(super) async fn closed(&mut self) {
        self.on("2026-10-01T09:00:00Z").await;
        assert_eq!(self.press("close-list").await.status, 303);
    }

    /// The mails that wait for the NGO.
    pub(super) async fn told(&self, template: &str) -> usize {
        self.desk.app().messages(template).await.len()
    }
}

fn fault(shown: &Shown) -> String {
    assert_eq!(shown.status, 422, "{}", shown.text);
    shown.one(".faults li")
}

#[tokio::test]
async fn details_are_amended_and_no_day_before_the_session_is_taken() {
    let council = Council::begin().await;
    let details =
        [("place", "Palais des Nations"), ("chair", "H.E. Ms Adaeze Obi"), ("quorum", "90"), ("item", "5 (b)")];
    assert_eq!(council.step("amend", &details).await.status, 303);
    let page = council.page().await;
    for words in ["Palais des Nations", "H.E. Ms Adaeze Obi", "5 (b)", "90 of 175"] {
        assert!(page.plain().contains(words), "{words}");
    }
    let too_many = council.step("amend", &[("quorum", "176")]).await;
    assert!(fault(&too_many).contains("175"), "{}", fault(&too_many));
    assert_eq!(too_many.attributes(".faults a", "href"), ["#quorum"]);
    assert!(too_many.text.contains("Palais des Nations"), "what was typed is kept");
    let form = council.jean.get(&format!("{}/amend", council.session)).await;
    assert!(form.plain().contains("Nobody is written to about it"), "{}", form.one("main"));
    assert_eq!(council.step("amend", &[("closes", "2026-12-03")]).await.status, 303);
    let history = council.page().await.words();
    assert!(history.contains("last day 3 December 2026 instead of"), "{history}");
    let early = council.step("amend", &[("closes", "2026-11-01")]).await;
    assert_eq!(early.attributes(".faults a", "href"), ["#closes"]);
}

#[tokio::test]
async fn there_cannot_be_fewer_members_than_were_present_at_a_vote() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let votes =
        [("outcome", "admitted"), ("rule", "simple_majority"), ("for", "80"), ("against", "30"), ("present", "110")];
    assert_eq!(council.decide(&votes).await.status, 303);
    let refused = council.step("amend", &[("members", "109")]).await;
    assert_eq!(refused.attributes(".faults a", "href"), ["#members"], "{}", refused.one("main"));
    assert!(
        locale::plain(&refused.one(".faults")).contains("name 110 members as present"),
        "{}",
        refused.one(".faults")
    );
    assert_eq!(council.step("amend", &[("members", "110")]).await.status, 303);
}

#[tokio::test]
async fn the_notice_is_on_record_and_none_is_of_a_day_to_come() {
    let council = Council::begin().await;
    let future = council.step("notice", &[("on", "2026-12-24")]).await;
    assert_eq!(future.attributes(".faults a", "href"), ["#on"]);
    assert_eq!(council.step("notice", &[("on", "2026-03-02")]).await.status, 303);
    assert!(council.page().await.one("dl.facts").contains("2 March 2026"));
}

#[tokio::test]
async fn a_session_is_postponed_only_to_later_days_and_says_first_whom_it_tells() {
    let council = Council::begin().await;
    council.place().await;
    let page = council.jean.get(&format!("{}/postpone", council.session)).await;
    assert!(page.all(".note").join(" ").contains("Horizons Sans Fronti"), "{}", page.all(".note").join(" "));
    let fields = [("opens", "2026-11-02"), ("closes", "2026-11-06"), ("reason", "The hall is not free.")];
    let earlier = council.step("postpone", &fields).await;
    assert_eq!(earlier.attributes(".faults a", "href"), ["#opens"]);
    assert!(earlier.text.contains("The hall is not free."), "what was typed is kept");
    let without_reason = council.step("postpone", &[("opens", "2027-01-11"), ("closes", "2027-01-15")]).await;
    assert_eq!(without_reason.attributes(".faults a", "href"), ["#reason"]);
    let later = [("opens", "2027-01-11"), ("closes", "2027-01-15"), fields[2]];
    let done = council.step("postpone", &later).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = council.page().await;
    assert!(page.one("h1").contains("2027"), "{}", page.one("h1"));
    assert!(page.one(".timeline").contains("The hall is not free."));
    assert_eq!(council.told("session_moved").await, 1);
    let maria = council.desk.app().signed_in(MARIA).await;
    let steps = maria.get(&council.desk.draft.path).await.one(".timeline");
    assert!(steps.contains("moved to other days") && steps.contains("11 to 15 January 2027"), "{steps}");
}

#[tokio::test]
async fn a_step_sent_again_with_other_words_does_not_say_that_they_were_kept() {
    let council = Council::begin().await;
    let amend = format!("{}/amend", council.session);
    let page = council.jean.get(&amend).await;
    for _ in 0..2 {
        let done = council.jean.submit(&page, &amend, &[("place", "Palais des Nations")]).await;
        assert_eq!(done.status, 303, "a second press of the same gets the same answer: {}", done.one("main"));
    }
    let other = council.jean.submit(&page, &amend, &[("place", "Centre William Rappard")]).await;
    assert_eq!(other.status, 409, "{}", other.one("main"));
    assert!(other.one("textarea").contains("Centre William Rappard"), "{}", other.one("main"));
    assert_eq!(other.attributes(".actions a.button", "href"), std::slice::from_ref(&council.session));
    assert!(council.page().await.plain().contains("Palais des Nations"));
}

#[tokio::test]
async fn the_reason_of_a_postponement_is_marked_translated_and_checked_by_another() {
    let council = Council::begin().await;
    let fields = [("opens", "2027-01-11"), ("closes", "2027-01-15"), ("reason", "La salle n’est pas libre.")];
    let done = council.step("postpone", &[&fields[..], &[("written_in", "fr")]].concat()).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = council.page().await;
    assert!(page.one(".timeline").contains("La salle n’est pas libre. ("), "it says which language it is in");
    let list = format!("{}/translations", council.session);
    assert!(page.attributes("main a", "href").contains(&list));
    let texts = council.jean.get(&list).await;
    let english = |suffix: &str| {
        let ends = format!("/en{suffix}");
        move |shown: &Shown| shown.attributes("main form", "action").into_iter().find(|a| a.ends_with(&ends)).unwrap()
    };
    let write = english("")(&texts);
    let empty = council.jean.submit(&texts, &write, &[("words", "")]).await;
    assert_eq!(empty.status, 422, "{}", empty.one("main"));
    let done = council.jean.submit(&texts, &write, &[("words", "The hall is not free.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let own = council.jean.get(&list).await;
    assert!(own.attributes("main form", "action").iter().all(|a| !a.ends_with("/check")), "another has to check it");
    let shown = council.desk.awa.get(&list).await;
    assert_eq!(council.desk.awa.submit(&shown, &english("/check")(&shown), &[]).await.status, 303);
    let page = council.page().await;
    assert!(page.one(".timeline").contains("The hall is not free. ("), "{}", page.one(".timeline"));
    assert!(!council.desk.draft.browser.get(&list).await.text.contains("The hall is not free."));
}

#[tokio::test]
async fn a_cancelled_session_gives_its_files_back_and_offers_nothing_more() {
    let council = Council::begin().await;
    council.place().await;
    let page = council.jean.get(&format!("{}/cancel", council.session)).await;
    assert!(page.all(".note").join(" ").contains("Horizons Sans Fronti"));
    assert_eq!(locale::plain(&fault(&council.step("cancel", &[]).await)), "Reason: Fill this in.");
    assert_eq!(council.step("cancel", &[("reason", "No quorum can be expected.")]).await.status, 303);
    let page = council.page().await;
    assert_eq!(page.one(".state"), "Cancelled");
    assert!(!page.one("dl.facts").contains("working day"), "its days are not counted: {}", page.one("dl.facts"));
    assert!(page.attributes("main form", "action").is_empty());
    assert_eq!(council.told("session_cancelled").await, 1);
    for step in ["postpone", "cancel", "amend", "notice", "order", "end", "papers/new", "resolutions/new"] {
        council.refuses(&format!("{}/{step}", council.session), "Cancelled").await;
    }
    let case = council.desk.awa.get(&council.desk.case).await;
    assert!(!case.one(".state").contains("agenda"), "{}", case.one(".state"));
    let maria = council.desk.app().signed_in(MARIA).await;
    let steps = maria.get(&council.desk.draft.path).await.one(".timeline");
    assert!(steps.contains("called off") && steps.contains("no longer on its list"), "{steps}");
}

#[tokio::test]
async fn after_the_list_has_closed_a_file_comes_on_it_with_words() {
    let mut council = Council::begin().await;
    council.closed().await;
    let late = format!("late/{}", council.id());
    let page = council.page().await;
    assert!(page.attributes("main a", "href").contains(&format!("{}/{late}", council.session)));
    let empty = council.step(&late, &[]).await;
    assert_eq!(empty.attributes(".faults a", "href"), ["#words"]);
    // The session has not met: it can have added nothing, whatever is posted.
    let early = council.step(&late, &[("how", "session"), ("words", "Decided in the morning.")]).await;
    assert_eq!(early.attributes(".faults a", "href"), ["#how"], "{}", early.one("main"));
    let done = council.step(&late, &[("how", "addendum"), ("words", "Countersigned a day late.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = council.page().await;
    assert!(page.one("table.queue tbody").contains("(a)"));
    assert!(page.one(".timeline").contains("Countersigned a day late."));
    let place = council.desk.draft.path.clone();
    assert_eq!(council.jean.get(&place).await.status, 404, "a secretary has no applicant's page");
}

#[tokio::test]
async fn a_file_that_cannot_come_on_a_closed_list_has_no_page_to_place_it_there() {
    let mut council = Council::begin().await;
    let first = council.session.clone();
    let next = [("number", "118"), ("opens", "2027-11-29"), ("closes", "2027-12-03")];
    let next = planned(&council.jean, &next).await.leads_to.unwrap();
    // It stands on the list of another session.
    council.session.clone_from(&next);
    assert_eq!(council.place().await.status, 303);
    council.session.clone_from(&first);
    council.closed().await;
    let late = format!("{first}/late/{}", council.id());
    council.refuses(&late, "On the agenda").await;
    // It is off that list, and under review.
    council.session = next;
    let remove = format!("items/{}/remove", council.id());
    assert_eq!(council.step(&remove, &[("reason", "The advice is looked at again.")]).await.status, 303);
    council.session = first;
    assert_eq!(council.jean.get(&late).await.status, 200, "countersigned, and on no list");
    let ruth = council.desk.app().signed_in(RUTH).await;
    council.desk.done(&ruth, "review/reopen", &[("reason", "Its registration was withdrawn.")]).await;
    council.refuses(&late, "Under review").await;
    // Nobody learns of a file that is hidden from them.
    let nothing = format!("{}/late/00000000-0000-7000-8000-000000000000", council.session);
    assert_eq!(council.jean.get(&nothing).await.status, 404);
    council.desk.done(&council.jean, "conflict", &[("reason", "My sister works there.")]).await;
    assert_eq!(council.jean.get(&late).await.status, 404);
}

#[tokio::test]
async fn what_came_late_on_the_list_does_not_come_on_it_twice() {
    let mut council = Council::begin().await;
    council.closed().await;
    let late = format!("late/{}", council.id());
    let action = format!("{}/{late}", council.session);
    let page = council.jean.get(&action).await;
    let neither = council.jean.submit(&page, &action, &[("how", "by hand"), ("words", "A day late.")]).await;
    assert_eq!(neither.attributes(".faults a", "href"), ["#how"], "{}", neither.one("main"));
    assert!(neither.one("textarea").contains("A day late."), "what was typed is kept");
    assert_eq!(council.step(&late, &[("words", "Countersigned a day late.")]).await.status, 303);
    council.refuses(&action, "already on the list").await;
}

#[tokio::test]
async fn the_session_itself_adds_a_file_while_it_meets() {
    let mut council = Council::begin().await;
    council.closed().await;
    council.on("2026-11-30T09:00:00Z").await;
    assert_eq!(council.press("open").await.status, 303);
    let late = format!("late/{}", council.id());
    let done = council.step(&late, &[("how", "session"), ("words", "Decided at the first meeting.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(council.page().await.text.contains("Horizons Sans Fronti"));
}

#[tokio::test]
async fn the_secretary_takes_a_file_off_the_list_with_a_reason() {
    let council = Council::begin().await;
    council.place().await;
    let remove = format!("items/{}/remove", council.id());
    assert_eq!(council.step(&remove, &[]).await.attributes(".faults a", "href"), ["#reason"]);
    assert_eq!(council.step(&remove, &[("reason", "The advice is looked at again.")]).await.status, 303);
    let page = council.page().await;
    assert!(page.all("table.queue").is_empty(), "an open list keeps no trace");
    assert!(page.one(".timeline").contains("The advice is looked at again."));
    council.refuses(&format!("{}/{remove}", council.session), "not on this list").await;
    // Whoever has to stay away from the file does not learn from it that there is one.
    council.desk.done(&council.jean, "conflict", &[("reason", "My sister works there.")]).await;
    let shown = council.jean.get(&format!("{}/{remove}", council.session)).await;
    let nothing = format!("{}/items/00000000-0000-7000-8000-000000000000/remove", council.session);
    assert_eq!((shown.status, shown.one("main")), (409, council.jean.get(&nothing).await.one("main")));
}

#[tokio::test]
async fn what_is_offered_on_a_session_tells_nobody_of_a_file_that_is_hidden_from_them() {
    let council = Council::begin().await;
    let order = format!("{}/order", council.session);
    assert_eq!(council.jean.get(&order).await.status, 409, "nothing stands on the list");
    council.place().await;
    assert_eq!(council.jean.get(&order).await.status, 200);
    council.desk.done(&council.jean, "conflict", &[("reason", "My sister works there.")]).await;
    assert_eq!(council.jean.get(&order).await.status, 409, "as if nothing stood on it");
    let page = council.jean.get(&council.session).await;
    assert!(!page.text.contains("Horizons"), "{}", page.one("main"));
}

#[tokio::test]
async fn a_noted_wish_to_withdraw_is_seen_and_taken_up() {
    let mut council = Council::begin().await;
    council.place().await;
    council.closed().await;
    let maria = council.desk.app().signed_in(MARIA).await;
    let withdraw = format!("{}/withdraw", council.desk.draft.path);
    let page = maria.get(&withdraw).await;
    assert_eq!(maria.submit(&page, &withdraw, &[]).await.status, 303);
    let page = council.page().await;
    assert!(page.one("table.queue .judge").contains("withdraw"), "{}", page.one("table.queue"));
    let remove = format!("items/{}/remove", council.id());
    let form = council.jean.get(&format!("{}/{remove}", council.session)).await;
    assert!(form.form(&format!("{}/{remove}", council.session)).contains(&("why".to_owned(), "withdrawn".to_owned())));
    assert_eq!(council.step(&remove, &[("reason", "At its own wish, by letter.")]).await.status, 303);
    let page = council.page().await;
    assert!(page.one("table.queue tbody").contains("Withdrawn"), "{}", page.one("table.queue tbody"));
    assert!(page.one("table.queue tbody").contains("(a)"), "its letter stays with it");
    let status = maria.get(&council.desk.draft.path).await;
    assert!(!status.text.contains("Your wish to withdraw is on record"), "{}", status.one("main"));
    assert!(status.attributes("main a", "href").contains(&withdraw), "now it can: {}", status.one("main"));
}

#[tokio::test]
async fn an_item_that_was_not_taken_up_goes_back() {
    let mut council = Council::begin().await;
    council.open().await;
    let skip = format!("items/{}/not-taken-up", council.id());
    assert_eq!(council.step(&skip, &[]).await.status, 303);
    assert!(council.page().await.one("table.queue tbody").contains("Not taken up"));
    council.refuses(&format!("{}/{skip}", council.session), "not on this list").await;
    // Pressed in another tab that was open: a lawful no, in words.
    let again = council.jean.get(&council.session).await;
    let fields = again.form("/sign-out");
    let token: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let command = [("seen", "999"), ("command_id", "01890000-0000-7000-8000-000000000099")];
    let refused = council.jean.post(&format!("{}/{skip}", council.session), &[&token[..], &command].concat()).await;
    assert_eq!(refused.status, 409, "{}", refused.text);
    assert_eq!(refused.attributes(".actions a.button", "href"), [council.session.clone()]);
}

#[tokio::test]
async fn the_end_says_which_files_go_back_and_sends_them() {
    let mut council = Council::begin().await;
    council.refuses(&format!("{}/end", council.session), "Planned").await;
    council.open().await;
    let page = council.jean.get(&format!("{}/end", council.session)).await;
    assert!(page.all(".note").join(" ").contains("Horizons Sans Fronti"), "{}", page.one("main"));
    assert_eq!(council.step("end", &[]).await.status, 303);
    let page = council.page().await;
    assert_eq!(page.one(".state"), "Ended");
    assert!(page.one("table.queue tbody").contains("Not taken up"));
}

#[tokio::test]
async fn a_resolution_is_corrected_with_a_reason_and_never_to_a_day_outside() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let page = council.page().await;
    let hrefs = page.attributes("main li a", "href");
    let correct = hrefs.iter().find(|h| h.contains("/resolutions/")).unwrap();
    let path = correct.strip_prefix(&format!("{}/", council.session)).unwrap();
    let outside = council.step(path, &[("adopted", "2026-10-01"), ("reason", "Misread.")]).await;
    assert_eq!(outside.attributes(".faults a", "href"), ["#adopted"], "{}", outside.one("main"));
    let done = council.step(path, &[("number", "1422"), ("draft", "C/117/L/3"), ("reason", "Misread.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let page = council.page().await;
    assert!(page.plain().contains("Resolution No. 1422") && page.text.contains("C/117/L/3"));
    assert!(page.one(".timeline").contains("Misread."));
}

#[tokio::test]
async fn a_written_procedure_runs_for_its_days_and_is_decided_by_its_rule() {
    let desk = Desk::begin().await;
    desk.endorsed().await;
    desk.app().person("Jean Keller", JEAN, &[StaffRole::CouncilSecretary]).await;
    let jean = desk.app().signed_in(JEAN).await;
    let fields = [("kind", "written_procedure"), ("number", ""), ("opens", "2026-11-02"), ("closes", "")];
    let asked = planned(&jean, &fields).await;
    assert_eq!(asked.attributes(".faults a", "href"), ["#days"], "{}", asked.one("main"));
    let done = planned(&jean, &[&fields[..], &[("days", "30")]].concat()).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let mut council = Council { session: done.leads_to.unwrap(), desk, jean };
    assert!(council.page().await.one("h1").contains("December 2026"), "thirty days later");
    council.place().await;
    council.on("2026-10-19T09:00:00Z").await;
    let closed = council.press("close-list").await;
    assert_eq!(closed.status, 303, "{}", closed.one("main"));
    council.on("2026-12-02T09:00:00Z").await;
    assert_eq!(council.press("open").await.status, 303);
    council.resolve("1423").await;
    let form = council.jean.get(&council.item("decision")).await.form(&council.item("decision"));
    for preset in [("rule", "no_objection"), ("days", "30"), ("on", "2026-12-02")] {
        assert!(form.contains(&(preset.0.to_owned(), preset.1.to_owned())), "{preset:?} in {form:?}");
    }
    // Somebody objected: to admit all the same has to be explained.
    let objected = [("outcome", "admitted"), ("against", "1"), ("present", "1")];
    let asked = council.decide(&objected).await;
    assert_eq!(asked.attributes(".faults a", "href"), ["#despite"], "{}", asked.one("main"));
    let done = council.decide(&[("outcome", "admitted")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
}

#[tokio::test]
async fn every_rule_is_recorded_with_its_figure() {
    let mut council = Council::begin().await;
    council.open().await;
    council.resolve("1421").await;
    let blank = council.decide(&[("outcome", "admitted"), ("rule", "objection_threshold")]).await;
    assert_eq!(blank.attributes(".faults a", "href"), ["#objections"]);
    let impossible = [("outcome", "admitted"), ("rule", "two_thirds"), ("for", "120"), ("present", "100")];
    let refused = council.decide(&impossible).await;
    assert_eq!(refused.attributes(".faults a", "href"), ["#present"], "{}", refused.one("main"));
    let votes = [("outcome", "admitted"), ("rule", "two_thirds"), ("for", "90"), ("against", "20"), ("present", "120")];
    let done = council.decide(&votes).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let record = council.jean.get(&council.item("correct")).await.form(&council.item("correct"));
    for kept in [("rule", "two_thirds"), ("for", "90"), ("against", "20"), ("present", "120")] {
        assert!(record.contains(&(kept.0.to_owned(), kept.1.to_owned())), "{kept:?} in {record:?}");
    }
}

#[tokio::test]
async fn a_special_session_in_between_takes_no_applications() {
    let council = Council::begin().await;
    let asked = "/eligibility?founded_on.year=2015&registration=registered&seat_country=FR&closed_years=two";
    let browser = council.desk.app().browser();
    let (before, answers) = (browser.get("/").await, browser.get(asked).await.all(".criteria li"));
    let last_day = locale::plain(&before.all("aside dd").remove(2));
    assert!(last_day.contains("2026, end of the day in Geneva"), "{last_day}");
    let special = [("kind", "special"), ("number", "3"), ("opens", "2026-10-05"), ("closes", "2026-10-06")];
    let done = planned(&council.jean, &special).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));

    let page = browser.get("/").await;
    let aside = locale::plain(&page.one("aside"));
    assert!(aside.contains("3rd special session"), "{aside}");
    assert!(aside.contains("Applications now go to the 117th session") && aside.contains(&last_day), "{aside}");
    assert!(!aside.contains("Apply until"), "nobody can apply to it: {aside}");
    assert_eq!(browser.get(asked).await.all(".criteria li"), answers);
    let overview = council.desk.app().signed_in(ADMIN).await.get("/admin").await;
    let receipts = overview.all("table tbody td:last-child");
    assert_eq!((receipts[0].as_str(), receipts.len()), ("–", 2), "{receipts:?}");
}
