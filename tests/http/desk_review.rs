//! Beside the findings: facts, exceptions, hearings; closing without the Council; and the ways back.

use super::{
    applicant::Draft,
    applicant_later::ends_in_geneva,
    council::Council,
    desk::Desk,
    harness::{Browser, Shown},
};
use domain::{
    criteria::{self, Kind},
    kernel::StaffRole,
};

/// The organization's comment in a hearing, sent.
pub(super) async fn comment(desk: &Desk, words: &str) {
    let (browser, list) = (&desk.draft.browser, format!("{}/questions", desk.draft.path));
    let path = format!("{list}/comment");
    let page = browser.get(&path).await;
    assert_eq!(browser.submit(&page, &path, &[("answer", words)]).await.status, 303);
    let page = browser.get(&list).await;
    let sent = browser.submit(&page, &format!("{list}/send"), &[]).await;
    assert_eq!(sent.status, 303, "{}", sent.one("main"));
}

#[tokio::test]
async fn a_corrected_fact_stands_beside_the_answer_with_its_document() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let answers = desk.awa.get(&desk.at("answers")).await;
    let link = answers.attributes("a[href$='correct?at=founded_on']", "href").remove(0);
    let page = desk.awa.get(&link).await;
    assert!(page.one(".note").contains("31 December 2015"), "{}", page.words());
    assert!(page.form(&desk.at("correct")).contains(&("at".to_owned(), "founded_on".to_owned())));
    let words = ("words", "Founded in 2011: the founding act says so.");
    let without = desk.awa.submit(&page, &desk.at("correct"), &[words]).await;
    assert_eq!((without.status, without.attributes(".faults a", "href")), (422, vec!["#document".to_owned()]));
    assert!(without.text.contains("the founding act says so"));
    let document = page.attributes("#document option", "value").pop().unwrap();
    let beyond = [words, ("document", document.as_str()), ("page", "2")];
    let beyond = desk.awa.submit(&page, &desk.at("correct"), &beyond).await;
    assert_eq!((beyond.status, beyond.attributes(".faults a", "href")), (422, vec!["#page".to_owned()]));
    let fields = [words, ("document", document.as_str()), ("page", "1")];
    let done = desk.awa.submit(&page, &desk.at("correct"), &fields).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let case = desk.awa.get(&desk.case).await;
    assert!(case.one(".known").contains("Founded in 2011"));
    assert!(case.attributes(".known a", "href").iter().any(|h| h.ends_with("&page=1#viewer")));
    let beside = desk.awa.get(&desk.at("answers")).await.one(".corrected");
    assert!(beside.contains("Founded in 2011"), "{beside}");
    let sent = desk.draft.browser.get(&format!("{}/sent", desk.draft.path)).await;
    assert!(!sent.text.contains("Founded in 2011"), "the organization reads what it sent");
}

impl Desk {
    /// Corrects the answer to a question, by a document.
    pub(super) async fn correct(&self, at: &str, words: &str) {
        let page = self.awa.get(&self.at("correct")).await;
        let document = page.attributes("#document option", "value").pop().unwrap();
        let fields = [("at", at), ("words", words), ("document", document.as_str()), ("page", "1")];
        self.done(&self.awa, "correct", &fields).await;
    }
}

#[tokio::test]
async fn a_correction_is_replaced_by_a_later_one_and_taken_back_with_a_reason() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let withdraw = desk.at("correct/withdraw");
    assert_eq!(desk.awa.get(&withdraw).await.status, 404, "nothing to take back");
    desk.correct("founded_on", "Founded in March 2010.").await;
    let page = desk.awa.get(&desk.at("correct?at=founded_on")).await.one("main");
    assert!(page.contains("takes its place") && page.contains("Founded in March 2010."), "{page}");
    desk.correct("founded_on", "Founded in March 2011.").await;
    desk.correct("aims", "Its statutes name children as well.").await;
    let case = desk.awa.get(&desk.case).await;
    let known = case.one(".known");
    assert!(known.contains("Founded in March 2011.") && !known.contains("Founded in March 2010."), "{known}");
    let beside = desk.awa.get(&desk.at("answers")).await.all(".corrected").join(" ");
    assert!(beside.contains("in March 2011.") && !beside.contains("in March 2010."), "{beside}");
    let history = desk.awa.get(&desk.at("history?about=findings")).await.words();
    assert!(history.contains("Founded in March 2010.") && history.contains("Founded in March 2011."), "{history}");

    assert!(case.attributes("a", "href").contains(&withdraw), "among the steps");
    let of_it = format!("{withdraw}?at=founded_on");
    assert!(case.attributes(".known a", "href").contains(&of_it), "{known}");
    let page = desk.awa.get(&of_it).await;
    assert!(page.form(&withdraw).contains(&("at".to_owned(), "founded_on".to_owned())), "{}", page.one("main"));
    let bare = desk.awa.submit(&page, &withdraw, &[]).await;
    assert_eq!((bare.status, bare.attributes(".faults a", "href")), (422, vec!["#reason".to_owned()]));
    let done = desk.awa.submit(&page, &withdraw, &[("reason", "The founding act is a copy of 2010.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    let known = desk.awa.get(&desk.case).await.one(".known");
    assert!(!known.contains("Founded in March") && known.contains("children as well"), "{known}");
    let history = desk.awa.get(&desk.at("history?about=findings")).await.words();
    for kept in ["Founded in March 2011.", "Correction of a fact withdrawn", "The founding act is a copy of 2010."] {
        assert!(history.contains(kept), "{kept}: {history}");
    }
    let sent = desk.draft.browser.get(&format!("{}/sent", desk.draft.path)).await;
    assert!(!sent.text.contains("Founded in March"), "the organization reads what it sent");
    let gone = [("at", "founded_on"), ("reason", "Once more.")];
    desk.refused(&desk.awa, "correct/withdraw", &gone, "was withdrawn already").await;
}

#[tokio::test]
async fn who_the_organization_is_is_said_for_the_council_and_can_be_translated() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.done(&desk.awa, "summary", &[("words", "A network of forty houses for migrants.")]).await;
    let page = desk.awa.get(&desk.at("summary")).await;
    assert!(page.one("textarea[name=words]").contains("A network of forty houses"), "what holds is there to change");
    assert!(page.plain().contains("At most 2,000 characters"), "{}", page.one("main"));
    let long = "Maison. ".repeat(300);
    let refused = desk.step(&desk.awa, "summary", &[("words", long.trim())]).await;
    assert_eq!(refused.attributes(".faults a", "href"), ["#words"], "{}", refused.one("main"));
    assert!(refused.one("textarea[name=words]").contains("Maison."), "what was typed is kept");
    desk.done(&desk.awa, "summary", &[("words", "A federation of forty houses for migrants.")]).await;
    for page in [desk.case.clone(), desk.at("translations")] {
        let words = desk.awa.get(&page).await.words();
        assert!(words.contains("A federation of forty houses") && words.contains("Summary for the Council"), "{words}");
    }
    let wanted = desk.awa.get(&desk.at("translations")).await.words();
    assert!(!wanted.contains("A network of forty houses"), "what was replaced is history");
    let own = desk.draft.browser.get(&desk.draft.path).await;
    assert!(!own.text.contains("forty houses"), "inside the secretariat until the Council reads it");
}

#[tokio::test]
async fn an_exception_lets_a_file_be_recommended_with_a_criterion_unmet() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let page = desk.awa.get(&desk.at("except")).await;
    assert!(page.words().contains("no exception is needed"), "{}", page.one("main"));
    let fields = [("met", "no"), ("reason", "Its aims do not name migration.")];
    desk.press(&desk.awa, &desk.case, "findings/mandate.field", &fields).await;
    let advice = [("advice", "admit"), ("reason", "It works with migrants all the same.")];
    desk.refused(&desk.awa, "recommend", &advice, "Not met, and without an exception").await;
    let met = [("criterion", "legal.personality"), ("reason", "Just so.")];
    desk.refused(&desk.awa, "except", &met, "No exception is needed").await;
    desk.done(&desk.awa, "except", &[("criterion", "mandate.field"), ("reason", "Its work shows it.")]).await;
    let case = desk.awa.get(&desk.case).await.words();
    assert!(case.contains("Exception: Concerned with migration") && case.contains("Its work shows it."));
    desk.done(&desk.awa, "recommend", &advice).await;
}

/// Of an organization that is too young for a gate, in spite of which its review has begun.
async fn proceeded() -> Desk {
    let draft = Draft::ready().await;
    let young = [
        ("founded_on.year", "2024"),
        ("founded_on.month", "4"),
        ("founded_on.day", "30"),
        ("registered_on.year", "2024"),
    ];
    let saved = draft.fill("identity", &young).await;
    assert_eq!(saved.status, 303, "{:?}", saved.all(".faults li"));
    assert_eq!(draft.press_submit(&draft.declared().await).await.status, 303);
    let desk = Desk::of(draft).await;
    desk.take().await;
    let despite = [("legible", "on"), ("despite.legal.min_age", "It carries on an older one.")];
    desk.done(&desk.awa, "complete", &despite).await;
    desk
}

#[tokio::test]
async fn whoever_countersigns_reads_what_was_excepted_and_proceeded_in_spite_of() {
    let desk = proceeded().await;
    let read = async |who: &Browser, step: &str| {
        let page = who.get(&desk.at(step)).await;
        let lines: Vec<_> = page.all(".known > li").iter().map(|line| locale::plain(line)).collect();
        (page.words(), lines)
    };
    let of = |lines: &[String], title: &str| lines.iter().find(|line| line.starts_with(title)).cloned();
    let (_, lines) = read(&desk.awa, "recommend").await;
    let age = of(&lines, "In existence long enough").unwrap();
    for part in ["Not met", "The rule: Founded: 30 April 2024", "It carries on an older one.", "Awa Diallo"] {
        assert!(age.contains(part), "{part}: {age}");
    }
    // The rule leaves to a person whether whoever signed the letter had the authority.
    let judged = criteria::current().unwrap();
    let judged = judged.mandatory().filter(|c| c.kind == Kind::Judged).map(|c| c.key.key());
    for key in judged.chain(["request.own_initiative"]) {
        let met = if key == "identity.international" { "no" } else { "yes" };
        let fields = [("met", met), ("reason", "Read in the report.")];
        let done = desk.press(&desk.awa, &desk.case, &format!("findings/{key}"), &fields).await;
        assert_eq!(done.status, 303, "{key}: {}", done.one("main"));
    }
    for (criterion, reason) in [
        ("identity.international", "It opens a house in Kenya."),
        ("legal.min_age", "Its forerunner stands in the register since 1990."),
    ] {
        desk.done(&desk.awa, "except", &[("criterion", criterion), ("reason", reason)]).await;
    }
    desk.done(&desk.awa, "recommend", &[("advice", "admit"), ("reason", "Two exceptions.")]).await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let (words, lines) = read(&ruth, "countersign").await;
    assert!(words.contains("15 met, 2 not met, 0 not judged"), "{words}");
    assert!(words.contains("Of these, by the rule alone: 3 met, 1 not met"), "{words}");
    assert!(words.contains("13 of 13 judged"), "a finished file says that it is finished: {words}");
    let international = of(&lines, "International").unwrap();
    for part in ["Not met", "Reason for an exception: It opens a house in Kenya.", "Awa Diallo"] {
        assert!(international.contains(part), "{part}: {international}");
    }
    let age = of(&lines, "In existence long enough").unwrap();
    for part in [
        "Not met",
        "The rule: Founded",
        "Reason for continuing despite a requirement: It carries on an older one.",
        "Reason for an exception: Its forerunner stands in the register since 1990.",
    ] {
        assert!(age.contains(part), "{part}: {age}");
    }
    assert!(of(&lines, "Non-profit").is_none(), "what the rule finds met is in the count alone: {lines:?}");
    let figures = ruth.get("/desk/figures").await;
    assert!(figures.one("#unmet tbody").contains("In existence long enough"), "{}", figures.one("#unmet"));
    let file = ruth.get("/desk/figures/exceptions.csv").await;
    assert!(file.text.contains("In existence long enough,1,1"), "{}", file.text);
    assert!(file.text.contains("International,1,0"), "{}", file.text);
    for lang in ["fr", "es"] {
        let page = ruth.get(&format!("{}?lang={lang}", desk.at("countersign"))).await;
        assert!(page.words().contains("Its forerunner stands in the register"), "{lang}: {}", page.words());
    }
}

#[tokio::test]
async fn advice_against_an_organization_waits_until_it_was_heard() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let nothing = desk.awa.get(&desk.at("hear")).await;
    assert!(!nothing.plain().contains("what stands against its application"), "{}", nothing.one("main"));
    assert!(nothing.attributes("main form", "action").is_empty(), "nothing stands against it");
    let fields = [("met", "no"), ("reason", "Its aims do not name migration.")];
    desk.press(&desk.awa, &desk.case, "findings/mandate.field", &fields).await;
    let advice = [("advice", "not_admit"), ("reason", "It is not concerned with migration.")];
    desk.refused(&desk.awa, "recommend", &advice, "has to be asked first for its comment").await;
    let page = desk.awa.get(&desk.at("hear")).await;
    assert!(page.one(".note").contains("Concerned with migration"));
    assert_eq!(desk.step(&desk.awa, "hear", &[]).await.attributes(".faults a", "href"), ["#words"]);
    desk.done(&desk.awa, "hear", &[("words", "Your aims name children, not migrants.")]).await;
    let told = desk.draft.browser.get(&format!("{}/questions", desk.draft.path)).await.words();
    assert!(told.contains("Your aims name children") && !told.contains("Its aims do not name"), "never the finding");
    let (browser, path) = (&desk.draft.browser, format!("{}/questions/comment", desk.draft.path));
    let form = browser.get(&path).await;
    assert!(told.contains("Write your comment") && told.contains("You can comment"), "{told}");
    assert!(!told.contains("nswer this question") && !told.contains("To answer"), "it is no question: {told}");
    let asked = form.words();
    let due = "Comment due: in 15 working days";
    for part in ["Your aims name children", "Concerned with migration", "What can show it:", due] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    assert!(ends_in_geneva(&asked, due), "{asked}");
    assert!(ends_in_geneva(&told, "still accepted, until"), "{told}");
    browser.submit(&form, &path, &[("answer", "Half of them are refugees.")]).await;
    for page in ["questions", "history"] {
        let unsent = desk.awa.get(&desk.at(page)).await.words();
        assert!(!unsent.contains("Half of them") && !unsent.contains("nswer saved"), "{page}: it is not sent yet");
    }
    comment(&desk, "Most of them are refugees.").await;
    let heard = desk.awa.get(&desk.at("questions")).await.words();
    assert!(heard.contains("Most of them are refugees.") && heard.contains("commented"), "{heard}");
    desk.done(&desk.awa, "recommend", &advice).await;
}

#[tokio::test]
async fn only_its_author_takes_a_recommendation_back() {
    let desk = Desk::begin().await;
    desk.recommended().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    assert_eq!(ben.get(&desk.at("recall")).await.status, 404);
    let page = desk.awa.get(&desk.at("recall")).await;
    assert!(page.words().contains("comes back to you"));
    let stale = page.form(&desk.at("recall"));
    let stale: Vec<(&str, &str)> = stale.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    desk.done(&desk.awa, "recall", &[]).await;
    assert!(desk.awa.get(&desk.case).await.one(".title .state").contains("Under review"));
    let id = desk.app().store.new_id::<domain::kernel::CommandId>().to_string();
    let again: Vec<_> = stale.into_iter().filter(|(n, _)| *n != "command_id").chain([("command_id", &*id)]).collect();
    let refused = desk.awa.post(&desk.at("recall"), &again).await;
    assert_eq!(refused.status, 409, "it has no place any more: {}", refused.text);
}

impl Desk {
    /// Proposed to be closed, and heard.
    pub(super) async fn closing_heard(&self) {
        self.take().await;
        let fields = [("ground", "not_an_ngo"), ("reason", "A ministry founded it and appoints its board.")];
        self.done(&self.awa, "close", &fields).await;
        self.done(&self.awa, "hear", &[("words", "Please say who appoints your board.")]).await;
        comment(self, "The ministry does, for now.").await;
    }
}

#[tokio::test]
async fn a_file_is_closed_on_a_ground_after_a_hearing_by_two() {
    let desk = Desk::begin().await;
    desk.take().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let bare = desk.step(&desk.awa, "close", &[("reason", "Kept.")]).await;
    assert_eq!((bare.status, bare.attributes(".faults a", "href")), (422, vec!["#ground".to_owned()]));
    assert!(bare.one("#reason").contains("Kept."));
    let twin = desk.step(&desk.awa, "close", &[("ground", "duplicate_of"), ("reason", "Twice.")]).await;
    assert_eq!(twin.attributes(".faults a", "href"), ["#reference"], "which other file?");
    let early = desk.step(&desk.awa, "close", &[("ground", "reapplication_interval"), ("reason", "Soon.")]).await;
    assert_eq!(early.attributes(".faults a", "href"), ["#until"], "until when?");
    let own = desk.awa.get(&desk.case).await.one(".crumb .ref");
    let fields = [("ground", "duplicate_of"), ("reference", own.as_str()), ("reason", "Itself.")];
    desk.refused(&desk.awa, "close", &fields, "cannot be a duplicate of itself").await;
    let fields = [("ground", "not_an_ngo"), ("reason", "A ministry founded it and appoints its board.")];
    desk.done(&desk.awa, "close", &fields).await;

    let before = ruth.get(&desk.at("countersign")).await;
    assert!(before.words().contains("has not been asked for its comment yet"));
    assert_eq!(before.attributes("main form", "action"), [desk.at("send-back")], "not before the hearing");
    let flags = async |who: &Browser| who.get("/desk?view=countersign").await.all("table.queue .flags .judge");
    let (unheard, signed) = ("organization not heard yet: nobody can sign", "signed by you: somebody else has to");
    assert_eq!(flags(&ruth).await, [unheard]);
    assert_eq!(flags(&desk.awa).await, [unheard, signed]);
    let file = desk.awa.get("/desk/queue.csv?view=countersign").await.text;
    assert!(file.contains(&format!(",{unheard} · {signed}")), "{file}");
    desk.done(&desk.awa, "hear", &[("words", "Please say who appoints your board.")]).await;
    comment(&desk, "The ministry does, for now.").await;
    assert!(flags(&ruth).await.is_empty(), "she can sign");
    assert_eq!(flags(&desk.awa).await, [signed]);
    let page = ruth.get(&desk.at("countersign")).await.words();
    assert!(page.contains("The ministry does, for now.") && page.contains("90 days"), "{page}");
    desk.done(&ruth, "countersign", &[]).await;
    assert!(desk.awa.get(&desk.case).await.one(".title .state").contains("Inadmissible"));
    let told = desk.draft.browser.get(&desk.draft.path).await.words();
    assert!(told.contains("Closed without a decision of the Council"), "{told}");
    assert!(told.contains("not set up by governments or by treaty"), "what would have to change: {told}");
}

#[tokio::test]
async fn a_closed_file_is_opened_again_by_a_senior_officer_who_signed_neither() {
    let desk = Desk::begin().await;
    desk.closing_heard().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let nils = desk.staff("Nils Berg", &[StaffRole::SeniorOfficer]).await;
    desk.done(&ruth, "countersign", &[]).await;
    for who in [&ruth, &desk.awa] {
        assert_eq!(who.get(&desk.at("reopen")).await.status, 404);
    }
    let page = nils.get(&desk.at("reopen")).await;
    assert!(page.words().contains("This is possible until"), "{}", page.one("main"));
    assert_eq!(desk.step(&nils, "reopen", &[]).await.attributes(".faults a", "href"), ["#reason"]);
    desk.done(&nils, "reopen", &[("reason", "Its statutes were changed.")]).await;
    assert!(nils.get(&desk.case).await.one(".title .state").contains("Screening"));
    assert!(nils.get(&desk.at("history")).await.words().contains("Its statutes were changed."));
}

#[tokio::test]
async fn after_ninety_days_a_closed_file_stays_closed() {
    let desk = Desk::begin().await;
    desk.closing_heard().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    desk.done(&ruth, "countersign", &[]).await;
    desk.app().clock.advance(92 * 24 * 60 * 60);
    let nils = desk.staff("Nils Berg", &[StaffRole::SeniorOfficer]).await;
    desk.refused(&nils, "reopen", &[("reason", "Late.")], "The deadline for this passed on").await;
}

#[tokio::test]
async fn a_proposal_to_close_is_sent_back_with_a_reason() {
    let desk = Desk::begin().await;
    desk.closing_heard().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let countersign = desk.at("countersign");
    let page = ruth.get(&countersign).await.words();
    assert!(page.contains("goes back to Awa Diallo, who proposed to close it"), "{page}");
    assert!(!page.contains("officer who recommended"), "{page}");
    let bare = desk.press(&ruth, &countersign, "send-back", &[]).await;
    assert_eq!((bare.status, bare.attributes(".faults a", "href")), (422, vec!["#reason".to_owned()]));
    let done = desk.press(&ruth, &countersign, "send-back", &[("reason", "A board can change.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    assert!(desk.awa.get(&desk.at("history")).await.words().contains("A board can change."));
    assert_eq!(desk.awa.get(&desk.at("complete")).await.status, 200, "screening goes on");
}

#[tokio::test]
async fn a_senior_officer_opens_the_review_of_an_endorsed_file_again() {
    let desk = Desk::begin().await;
    desk.endorsed().await;
    let ruth = desk.app().signed_in("ruth@secretariat.example").await;
    assert_eq!(desk.awa.get(&desk.at("review/reopen")).await.status, 404);
    assert_eq!(desk.step(&ruth, "review/reopen", &[]).await.attributes(".faults a", "href"), ["#reason"]);
    desk.done(&ruth, "review/reopen", &[("reason", "Its registration was withdrawn.")]).await;
    let case: Shown = desk.awa.get(&desk.case).await;
    assert!(case.one(".title .state").contains("Under review"));
}

#[tokio::test]
async fn a_deferred_file_is_asked_about_and_reviewed_again() {
    let mut council = Council::begin().await;
    let words = [("outcome", "deferred"), ("reasons", "The accounts of 2026."), ("despite", "So it was decided.")];
    council.announced(&words).await;
    let desk = &mut council.desk;
    desk.awa = desk.app().signed_in(super::desk::AWA).await;
    desk.draft.browser = desk.app().signed_in(super::applicant::MARIA).await;
    let case = desk.awa.get(&desk.case).await;
    assert_eq!(case.all(".actions .button")[0], "Resume the review");
    let asked = [("about", "financial_statement"), ("words", "Please send the accounts of 2026.")];
    desk.done(&desk.awa, "ask", &asked).await;
    desk.done(&desk.awa, "questions/cancel", &[("reason", "They came by post.")]).await;
    let page = desk.awa.get(&desk.at("review/resume")).await;
    assert!(page.words().contains("is under review again, until"), "{}", page.words());
    desk.done(&desk.awa, "review/resume", &[]).await;
    assert!(desk.awa.get(&desk.case).await.one(".title .state").contains("Under review"));
}
