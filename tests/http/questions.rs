//! Questions of the secretariat: templates, several in one request, and what was asked before.

use super::desk::Desk;
use domain::kernel::StaffRole;

#[tokio::test]
async fn a_question_begins_with_a_template_and_several_go_in_one_request() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let page = desk.awa.get(&desk.at("ask?about=governance.structure")).await;
    assert!(page.one("#words").contains("How is the governing body elected"), "{}", page.one("#words"));
    let ask = desk.at("ask");
    let more = desk.awa.submit(&page, &ask, &[("words", "Who convenes it?"), ("add", "yes")]).await;
    assert_eq!((more.status, more.all("fieldset.asking").len()), (200, 2));
    assert!(more.one("#words").contains("Who convenes it?"), "what was typed is kept");
    let fields = [("about-2", "statutes"), ("template", "1"), ("written_in", "fr")];
    let template = desk.awa.submit(&more, &ask, &fields).await;
    assert!(template.one("#words-2").contains("manque"), "in the language that is written in");
    let about = desk.awa.submit(&more, &ask, &[("template", "1")]).await;
    assert_eq!(about.attributes(".faults a", "href"), ["#about-2"], "a template of nothing");
    let bare = desk.awa.submit(&template, &ask, &[("words-2", "")]).await;
    assert_eq!((bare.status, bare.attributes(".faults a", "href")), (422, vec!["#words-2".to_owned()]));
    let third = desk.awa.submit(&template, &ask, &[("add", "yes")]).await;
    let less =
        desk.awa.submit(&third, &ask, &[("about-3", "registration"), ("words-3", "Third."), ("drop", "0")]).await;
    assert_eq!(less.all("fieldset.asking").len(), 2);
    assert!(less.one("#words").contains("manque") && less.one("#words-2").contains("Third."), "those behind move up");
    let sent = desk.awa.submit(&less, &ask, &[]).await;
    assert_eq!(sent.status, 303, "{:?}", sent.all(".faults li"));
    let told = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await;
    assert_eq!(told.all(".tasks li").len(), 2, "{}", told.one("main"));
}

#[tokio::test]
async fn a_template_is_put_behind_what_was_typed_and_once() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let (page, ask) = (desk.awa.get(&desk.at("ask")).await, desk.at("ask"));
    let fields = [("about", "governance.structure"), ("words", "Who convenes it?"), ("template", "0")];
    let once = desk.awa.submit(&page, &ask, &fields).await;
    let words = once.one("#words");
    assert!(words.contains("Who convenes it? How is the governing body elected"), "{words}");
    let twice = desk.awa.submit(&once, &ask, &[("template", "0")]).await;
    assert_eq!(twice.one("#words"), words);
}

#[tokio::test]
async fn one_request_asks_nothing_twice_without_a_word() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let (page, ask) = (desk.awa.get(&desk.at("ask")).await, desk.at("ask"));
    let two = desk.awa.submit(&page, &ask, &[("add", "yes")]).await;
    let bare = desk.awa.submit(&two, &ask, &[]).await;
    let said: Vec<_> = bare.all(".faults li").iter().map(|words| locale::plain(words)).collect();
    assert_eq!(said[0], "Question 1, What it is about: Fill this in.");
    assert_eq!(said[3], "Question 2, Your question: Fill this in.");
    // The templates of two documents have nearly all their words in common.
    let documents = [("about", "statutes"), ("about-2", "registration")];
    let first = desk.awa.submit(&two, &ask, &[&documents[..], &[("template", "0")]].concat()).await;
    let both = desk.awa.submit(&first, &ask, &[("template", "1")]).await;
    assert!(both.all("input[type=checkbox][name=anyway-2]").is_empty() && both.one("#words-2").contains("missing"));
    let same = [("about", "statutes"), ("words", "In force?"), ("about-2", "statutes"), ("words-2", "In force?")];
    let refused = desk.awa.submit(&both, &ask, &same).await;
    assert_eq!((refused.status, refused.attributes(".faults a", "href")), (422, vec!["#anyway-2".to_owned()]));
    assert!(refused.plain().contains("Question 2 asks the same as Question 1."), "{}", refused.one(".faults"));
    let sent = desk.awa.submit(&both, &ask, &documents).await;
    assert_eq!(sent.status, 303, "{:?}", sent.all(".faults li"));
}

#[tokio::test]
async fn what_was_withdrawn_is_not_what_was_asked_before() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let words = ("words", "Which of the activities of 2025 concern refugees?");
    desk.done(&desk.awa, "ask", &[("about", "mandate.field"), words]).await;
    desk.done(&desk.awa, "questions/cancel", &[("reason", "The report says it.")]).await;
    desk.done(&desk.awa, "ask", &[("about", "activity_report"), words]).await;
}

#[tokio::test]
async fn questions_that_are_sent_twice_are_asked_once_and_a_stale_page_says_where_the_file_is() {
    let desk = Desk::begin().await;
    desk.take().await;
    let complete = desk.awa.get(&desk.at("complete")).await;
    let unread = desk.awa.submit(&complete, &desk.at("complete"), &[]).await;
    assert_eq!(unread.all(".faults li"), ["Confirm that you have opened every document and can read it."]);
    for _ in 0..2 {
        assert_eq!(desk.awa.submit(&complete, &desk.at("complete"), &[("legible", "on")]).await.status, 303);
    }
    let page = desk.awa.get(&desk.at("ask")).await;
    let fields = [("about", "statutes"), ("words", "Is this the version in force?")];
    for _ in 0..2 {
        let sent = desk.awa.submit(&page, &desk.at("ask"), &fields).await;
        assert_eq!(sent.leads_to, Some(desk.at("questions")), "{}", sent.one("main"));
    }
    let told = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await;
    assert_eq!(told.all(".tasks li").len(), 1);
    for stale in ["ask", "complete"] {
        let page = desk.awa.get(&desk.at(stale)).await;
        assert!(page.status == 404 && page.plain().contains("The file is now at"), "{}", page.one("main"));
    }
}

#[tokio::test]
async fn what_was_asked_before_is_shown_with_its_answer_before_it_is_asked_again() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.answered().await;
    let page = desk.awa.get(&desk.at("ask?about=mandate.field")).await;
    let before = page.one(".asking .note");
    assert!(before.contains("activities of 2025") && before.contains("The courses in Marseille."), "{before}");
    let fields = [("about", "mandate.field"), ("words", "And those of 2024?")];
    let why = desk.step(&desk.awa, "ask", &fields).await;
    assert_eq!(why.attributes(".faults a", "href"), ["#earlier"]);
    // In much the same words, about something else: a warning, in spite of which one may go on.
    let fields = [("about", "activity_report"), ("words", "Which activities of 2025 concern the refugees?")];
    let alike = desk.step(&desk.awa, "ask", &fields).await;
    assert_eq!(alike.attributes(".faults a", "href"), ["#anyway"]);
    assert!(alike.one(".asking .note").contains("The courses in Marseille."));
    let sent = desk.awa.submit(&alike, &desk.at("ask"), &[("anyway", "yes")]).await;
    assert_eq!(sent.status, 303, "{:?}", sent.all(".faults li"));
}

#[tokio::test]
async fn who_is_asked_again_reads_what_they_answered_and_why_it_does_not_do() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.answered().await;
    let again =
        [("about", "mandate.field"), ("words", "And those of 2024?"), ("earlier", "It tells of one year only.")];
    desk.done(&desk.awa, "ask", &again).await;
    let list = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await;
    let page = desk.draft.browser.get(&list.attributes(".tasks a", "href")[0]).await;
    assert!(page.attributes("main a", "href").contains(&"/criteria#mandate.field".to_owned()));
    let note = page.one(".note");
    for said in ["It tells of one year only.", "activities of 2025", "The courses in Marseille."] {
        assert!(note.contains(said), "{said}: {note}");
    }
    let desk = desk.awa.get(&desk.at("questions")).await.words();
    assert!(desk.contains("Why it is asked again") && desk.contains("It tells of one year only."), "{desk}");
}

#[tokio::test]
async fn what_was_asked_with_an_earlier_application_is_shown_before_it_is_asked_again() {
    let first = Desk::begin().await;
    first.reviewed().await;
    first.answered().await;
    let ben = first.staff("Ben Moss", &[StaffRole::Officer]).await;
    first.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    let reference = first.awa.get(&first.case).await.one(".crumb .ref");
    first.withdrawn().await;
    let desk = first.again().await;
    assert_ne!(desk.case, first.case);
    desk.reviewed().await;

    // About the same: the answer of then, and with which application it came.
    let page = desk.awa.get(&desk.at("ask?about=mandate.field")).await;
    let before = page.one(".asking .note");
    for said in ["activities of 2025", "The courses in Marseille.", &format!("with application {reference}")] {
        assert!(locale::plain(&before).contains(said), "{said}: {before}");
    }
    assert_eq!(page.attributes(".asking .note a", "href"), [first.at("questions")]);
    let warned = desk.step(&desk.awa, "ask", &[("about", "mandate.field"), ("words", "And those of 2026?")]).await;
    assert_eq!((warned.status, warned.attributes(".faults a", "href")), (422, vec!["#anyway".to_owned()]));
    let says = locale::plain(&warned.one(".faults"));
    assert!(says.contains(&reference) && says.contains("2 March 2026"), "{says}");

    // In much the same words about something else, as the second of a request.
    let two = desk.awa.submit(&page, &desk.at("ask"), &[("about", "statutes"), ("add", "yes")]).await;
    let same = "Which activities of 2025 concern the refugees?";
    let fields = [("words", "In force?"), ("about-2", "activity_report"), ("words-2", same)];
    let alike = desk.awa.submit(&two, &desk.at("ask"), &fields).await;
    assert_eq!((alike.status, alike.attributes(".faults a", "href")), (422, vec!["#anyway-2".to_owned()]));
    let sent = desk.awa.submit(&alike, &desk.at("ask"), &[("anyway-2", "yes")]).await;
    assert_eq!(sent.status, 303, "{:?}", sent.all(".faults li"));
}

#[tokio::test]
async fn what_was_asked_with_a_file_that_one_may_not_see_is_not_told() {
    let first = Desk::begin().await;
    first.reviewed().await;
    first.answered().await;
    let ben = first.staff("Ben Moss", &[StaffRole::Officer]).await;
    first.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    first.withdrawn().await;
    let desk = first.again().await;
    assert_eq!(desk.press(&ben, &desk.case, "take", &[]).await.status, 303);
    let page = ben.get(&desk.at("ask?about=mandate.field")).await;
    assert_eq!((page.status, page.all(".asking .note")), (200, Vec::<String>::new()), "{}", page.one("main"));
    desk.done(&ben, "ask", &[("about", "mandate.field"), ("words", "Which activities of 2025 concern refugees?")])
        .await;
}
