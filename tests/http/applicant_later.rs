//! An organization's way after the draft: late for a session, asked a question, answering it.

use super::{
    applicant::{Draft, MARIA},
    council::Council,
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

/// Whether the sentence that begins so says that its day ends in Geneva.
pub(super) fn ends_in_geneva(said: &str, begins: &str) -> bool {
    let sentence = said.split(begins).nth(1).and_then(|rest| rest.split('.').next());
    sentence.is_some_and(|rest| rest.contains(", end of the day in Geneva"))
}

#[tokio::test]
async fn in_time_the_last_day_is_said_with_the_session() {
    let draft = Draft::begin().await;
    draft.session(118, Day::new(2026, 11, 30).unwrap(), Day::new(2026, 12, 4).unwrap()).await;
    let said = draft.browser.get(&draft.path).await.plain();
    assert!(said.contains("Submit by") && said.contains("118th session"), "{said}");
    assert!(said.contains("working days)"));
    assert!(said.contains(", end of the day in Geneva (in "), "{said}");
    let start = draft.browser.get("/").await.words();
    assert!(start.contains(", end of the day in Geneva, for the next session"), "{start}");
}

#[tokio::test]
async fn late_is_said_before_the_click_and_the_file_goes_to_the_next_session() {
    let draft = Draft::ready().await;
    draft.session(118, Day::new(2026, 11, 30).unwrap(), Day::new(2026, 12, 4).unwrap()).await;
    draft.session(119, Day::new(2027, 11, 29).unwrap(), Day::new(2027, 12, 3).unwrap()).await;
    // Past the last day of the first one.
    draft.app.clock.advance(150 * 24 * 60 * 60);
    let browser = draft.app.signed_in(MARIA).await;
    let start = browser.get("/").await.words();
    assert!(ends_in_geneva(&start, "Applications now go to the 119th session, if received by"), "{start}");
    let page = browser.get(&format!("{}/submit", draft.path)).await;
    let said = page.words();
    assert!(ends_in_geneva(&said, "The deadline for the 118th session was"), "{said}");
    let next = said.split("If you submit it by ").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_default();
    assert!(next.contains(" 2027, end of the day in Geneva, it is considered at the 119th session"), "{said}");
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
    let by = status.all("dl.facts dd").into_iter().find(|fact| fact.starts_with("in 15 working days"));
    assert!(by.is_some_and(|by| by.ends_with(", end of the day in Geneva")), "{}", status.words());
    assert!(ends_in_geneva(&status.words(), "Answer due: in 15 working days"), "{}", status.words());
    assert!(ends_in_geneva(&status.words(), "please answer by"), "{}", status.words());

    let list_path = format!("{path}/questions");
    let list = browser.get(&list_path).await;
    assert!(ends_in_geneva(&list.words(), "still accepted, until"), "{}", list.words());
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

#[tokio::test]
async fn a_script_that_sends_an_answer_is_told_whether_it_arrived_or_stands_at_the_door() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.press(&desk.awa, &desk.at("ask"), "ask", &[("about", "statutes"), ("words", "In force?")]).await;
    let (browser, path) = (&desk.draft.browser, &desk.draft.path);
    let question = browser.get(&format!("{path}/questions")).await.attributes(".tasks a", "href").remove(0);
    let page = browser.get(&question).await;
    assert_eq!(page.attributes("#main-form", "data-keeps"), ["words"]);
    assert!(page.attributes("#main-form", "data-unsaved").is_empty());
    let fields = |answer: &str| {
        let mut fields = page.form(&question);
        fields.retain(|(name, _)| name != "answer");
        fields.push(("answer".to_owned(), answer.to_owned()));
        fields
    };
    let quietly = async |answer: &str| {
        let fields = fields(answer);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        browser.post_quietly(&question, &fields).await
    };
    let leads_to = |shown: &super::harness::Shown| {
        shown.response.maybe_header("x-leads-to").map(|to| to.to_str().unwrap().to_owned())
    };
    let faulty = quietly(" ").await;
    assert_eq!((faulty.status, leads_to(&faulty)), (422, None), "the page says what is wrong");
    assert_eq!(faulty.attributes("#main-form[data-unsaved]", "id").len(), 1, "it shows what was typed");
    for _ in 0..2 {
        let sent = quietly("It is.").await;
        assert_eq!((sent.status, sent.leads_to.clone()), (204, None));
        assert_eq!(leads_to(&sent), Some(format!("{path}/questions")), "sent twice, it arrived once");
    }
    desk.draft.app.clock.advance(15 * 24 * 60 * 60);
    let away = quietly("It is not.").await;
    assert_eq!((away.status, leads_to(&away)), (204, Some("/sign-in?parked".to_owned())));
}

#[tokio::test]
async fn a_document_is_given_from_the_page_of_the_answer_which_is_saved_first() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let asked = [("about", "statutes"), ("words", "In force?"), ("document", "publication")];
    let page = desk.awa.get(&desk.at("ask")).await.words();
    assert!(page.contains("A document that you ask about can be added or replaced"), "{page}");
    desk.done(&desk.awa, "ask", &asked).await;
    let (browser, path) = (&desk.draft.browser, &desk.draft.path);
    let list = format!("{path}/questions");
    let question = browser.get(&list).await.attributes(".tasks a", "href").remove(0);
    let page = browser.get(&question).await;
    assert_eq!(page.attributes("button[name=attach]", "value"), ["statutes", "publication"], "its own kind, unasked");
    let own = browser.submit(&page, &question, &[("attach", "statutes")]).await;
    let form = format!("{path}/documents/new?kind=statutes");
    assert_eq!(own.leads_to.as_ref(), Some(&form));
    assert_eq!(browser.get(&form).await.status, 200, "it can be given");
    let new = Some(format!("{path}/documents/new?kind=publication"));
    let first = browser.submit(&page, &question, &[("attach", "publication")]).await;
    assert_eq!(first.leads_to, new, "nothing written yet is no fault");
    let saved = browser.submit(&page, &question, &[("answer", "See the file."), ("attach", "publication")]).await;
    assert_eq!(saved.leads_to, new);
    let page = browser.get(&question).await;
    assert_eq!(page.one("textarea"), "See the file.");
    let again = browser.submit(&page, &question, &[("attach", "letter_of_request")]).await;
    assert_eq!(again.leads_to, Some(list), "what was not opened is not taken");
}

#[tokio::test]
async fn a_document_that_was_sent_is_said_to_stay_in_what_was_sent() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let asked = [("about", "statutes"), ("words", "In force?"), ("document", "statutes")];
    desk.done(&desk.awa, "ask", &asked).await;
    let (browser, path) = (&desk.draft.browser, &desk.draft.path);
    let list = browser.get(&format!("{path}/documents")).await;
    let links = list.attributes("main a", "href");
    let remove = links.iter().find(|link| link.ends_with("/remove")).unwrap();
    for (language, stays) in [
        ("en", "stays in each version that you have already sent"),
        ("fr", "demeure dans chaque version déjà envoyée"),
        ("es", "Permanece en cada versión que ya ha enviado"),
    ] {
        let page = browser.get(&format!("{remove}?lang={language}")).await;
        assert!(page.words().contains(stays), "{}", page.words());
    }
    assert!(!browser.get(&format!("{remove}?lang=en")).await.words().contains("deleted"));
}

#[tokio::test]
async fn the_timeline_says_what_the_council_decided_and_at_which_session() {
    let mut council = Council::begin().await;
    council.announced(&[("outcome", "admitted")]).await;
    let browser = council.desk.app().signed_in(MARIA).await;
    let status = browser.get(&council.desk.draft.path).await;
    let lines: Vec<String> = status.all(".timeline li").iter().map(|line| locale::plain(line)).collect();
    let decided = lines.iter().find(|line| line.contains("decision was announced")).unwrap();
    assert!(decided.contains("· Admitted · 117th session"), "{decided}");
    let page = status.plain();
    assert!(page.contains("</b>\u{a0}· Admitted\u{a0}· 117th session"), "a dot ends a line, and begins none: {page}");
    let placed = lines.iter().find(|line| line.contains("on the agenda")).unwrap();
    assert!(placed.contains("· 117th session"), "{placed}");
}

#[tokio::test]
async fn how_long_a_withdrawal_can_be_undone_stands_in_the_rulebook() {
    let draft = Draft::submitted().await;
    let said = draft.browser.get(&format!("{}/withdraw", draft.path)).await.plain();
    assert!(said.contains("within 5 working days") && said.contains("At most 4,000 characters"), "{said}");
}
