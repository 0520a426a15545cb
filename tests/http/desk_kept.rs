//! What was typed is kept or given back, and what stands in the way of a step is said before it is taken.

use super::{desk::Desk, harness::Shown};
use domain::kernel::StaffRole;

impl Desk {
    /// Given to a colleague by a senior officer, while its holder types.
    async fn passed_on(&self) {
        self.staff("Ben Moss", &[StaffRole::Officer]).await;
        let ruth = self.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
        self.done(&ruth, "assign", &[("to", &self.id("ben@secretariat.example").await)]).await;
    }
}

/// Says that the step has no place in the file any more, beside these words to be copied.
fn gives_back(late: &Shown, words: &[&str]) {
    assert_eq!(late.status, 404, "{}", late.text);
    assert_eq!(late.all("main textarea"), words, "{}", late.one("main"));
}

#[tokio::test]
async fn a_confirmed_duplicate_is_told_on_both_files_to_whoever_may_see_them() {
    let desk = Desk::begin().await;
    desk.take().await;
    let other = desk.beside("otto@lantern.example", "Lantern and Bridge").await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let reference = other.awa.get(&other.case).await.one(".crumb .ref");
    let (own, why) = (desk.awa.get(&desk.case).await.one(".crumb .ref"), ("reason", "The same board and seat."));
    desk.done(&desk.awa, "duplicates/link", &[("reference", &reference), why]).await;
    for page in [&other.case, &other.at("duplicates")] {
        let told = ben.get(page).await;
        assert!(
            told.words().contains("confirmed on the other file") && told.words().contains(&own),
            "{}",
            told.one("main")
        );
        assert!(!told.words().contains("No other file looks like this one"));
    }
    assert!(desk.awa.get(&desk.case).await.words().contains("Duplicate, confirmed by a person"));
    desk.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    for page in [&other.case, &other.at("duplicates")] {
        let told = ben.get(page).await;
        assert!(!told.words().contains(&own) && !told.words().contains("confirmed on the other file"));
    }
    let id = other.case.rsplit('/').next().unwrap();
    desk.done(&desk.awa, "duplicates/dismiss", &[("of", id), ("reason", "Another board after all.")]).await;
    assert!(!desk.awa.get(&other.case).await.words().contains("confirmed on the other file"));
}

#[tokio::test]
async fn a_link_to_a_file_is_dismissed_by_whoever_may_see_that_file() {
    let desk = Desk::begin().await;
    desk.take().await;
    let other = desk.beside("otto@lantern.example", "Lantern and Bridge").await;
    let reference = other.awa.get(&other.case).await.one(".crumb .ref");
    let why = ("reason", "The same board and seat.");
    desk.done(&desk.awa, "duplicates/link", &[("reference", &reference), why]).await;
    assert_eq!(desk.press(&desk.awa, &desk.case, "release", &[]).await.status, 303);
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    other.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    assert_eq!(desk.press(&ben, &desk.case, "take", &[]).await.status, 303);
    let form = ben.get(&desk.at("duplicates/dismiss")).await;
    assert!(form.words().contains("dismissed by a colleague who may"), "{}", form.one("main"));
    assert!(!form.attributes("form", "action").contains(&desk.at("duplicates/dismiss")), "there is no other to choose");
    desk.draft.submitted_beside("hans@horizons.example", "Horizons sans Frontieres e.V.").await;
    let form = ben.get(&desk.at("duplicates/dismiss")).await;
    assert!(form.words().contains("dismissed by a colleague who may"), "{}", form.one("main"));
    assert!(!form.text.contains(&reference) && !form.text.contains(other.case.rsplit('/').next().unwrap()));
    let fields = [("of", other.case.rsplit('/').next().unwrap()), ("reason", "Nobody is on both boards.")];
    desk.refused(&ben, "duplicates/dismiss", &fields, "No such duplicate").await;
    assert_eq!(desk.press(&ben, &desk.case, "release", &[]).await.status, 303);
    desk.take().await;
    desk.done(&desk.awa, "duplicates/dismiss", &fields).await;
}

#[tokio::test]
async fn what_is_written_about_a_file_is_not_read_beside_it_by_whoever_may_not_see_it() {
    let desk = Desk::begin().await;
    desk.take().await;
    let other = desk.beside("otto@lantern.example", "Lantern and Bridge").await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let reference = other.awa.get(&other.case).await.one(".crumb .ref");
    let why = "Otto chairs the board of both.";
    desk.done(&desk.awa, "duplicates/link", &[("reference", &reference), ("reason", why)]).await;
    for page in ["history", "translations"] {
        let told = ben.get(&desk.at(page)).await;
        assert!(told.words().contains(why), "{page}: {}", told.one("main"));
    }
    other.done(&ben, "conflict", &[("reason", "My sister works there.")]).await;
    for page in ["history", "translations"] {
        let told = ben.get(&desk.at(page)).await;
        assert!(told.status == 200 && !told.words().contains(why), "{page}: {}", told.one("main"));
    }
    assert!(ben.get(&desk.at("history")).await.words().contains("a file that you may not see"));
    assert!(desk.awa.get(&desk.at("history")).await.words().contains(why), "others read it as before");
}

#[tokio::test]
async fn findings_on_two_criteria_are_recorded_in_two_tabs() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let (one, two) = (desk.awa.get(&desk.case).await, desk.awa.get(&desk.case).await);
    let (field, person) = (desk.at("findings/mandate.field"), desk.at("findings/legal.personality"));
    let met = |reason| [("met", "yes"), ("reason", reason)];
    assert_eq!(desk.awa.submit(&one, &field, &met("Article 2.")).await.status, 303);
    assert_eq!(desk.awa.submit(&two, &person, &met("The register says so.")).await.status, 303);
    let late = desk.awa.submit(&two, &field, &met("Article 2, and its reports.")).await;
    assert_eq!((late.status, late.attributes(".faults a", "href")), (422, vec!["#mandate.field".to_owned()]));
    assert!(late.text.contains("Article 2, and its reports.") && late.one(".faults").contains("Awa Diallo"));
    assert_eq!(desk.awa.submit(&late, &field, &[]).await.status, 303, "who has read it may go on");
    assert!(desk.awa.get(&desk.case).await.words().contains("Article 2, and its reports."));
}

#[tokio::test]
async fn words_for_a_step_that_is_over_stand_on_the_page_that_says_so() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let (page, close) = (desk.awa.get(&desk.case).await, desk.awa.get(&desk.at("close")).await);
    let advice = [("advice", "admit"), ("reason", "Every criterion is met.")];
    desk.done(&desk.awa, "recommend", &advice).await;
    let fields = [("met", "no"), ("reason", "Seen too late.")];
    let late = desk.awa.submit(&page, &desk.at("findings/mandate.field"), &fields).await;
    assert!(late.status == 409 && late.one("textarea").contains("Seen too late."), "{}", late.one("main"));
    let unmarked = [("met", ""), ("reason", "Seen too late.")];
    gives_back(&desk.awa.submit(&page, &desk.at("findings/mandate.field"), &unmarked).await, &["Seen too late."]);
    for fields in [&[("ground", "not_an_ngo"), ("reason", "Kept words.")][..], &[("reason", "Kept words.")]] {
        let late = desk.awa.submit(&close, &desk.at("close"), fields).await;
        assert!(late.one("textarea").contains("Kept words."), "{} {}", late.status, late.one("main"));
    }
}

#[tokio::test]
async fn a_finding_that_lacks_something_is_given_back_once_a_colleague_has_the_file() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let (page, finding) = (desk.awa.get(&desk.case).await, desk.at("findings/mandate.field"));
    desk.passed_on().await;
    let reason = ("reason", "Article 2 names migration.");
    gives_back(&desk.awa.submit(&page, &finding, &[reason]).await, &[reason.1]);
    let of_no_document = [("met", "yes"), reason, ("page", "7")];
    gives_back(&desk.awa.submit(&page, &finding, &of_no_document).await, &[reason.1, "7"]);
}

#[tokio::test]
async fn every_question_is_given_back_whatever_is_pressed_once_a_colleague_has_the_file() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    desk.answered().await;
    let (ask, again) = (desk.at("ask"), desk.at("ask?about=mandate.field"));
    let one = desk.awa.get(&again).await;
    let two = desk.awa.submit(&one, &ask, &[("add", "yes")]).await;
    desk.passed_on().await;
    let words = ["And those of 2024?", "It tells of one year only.", "Is this the version in force?"];
    let typed = [("about", "mandate.field"), ("words", words[0]), ("earlier", words[1]), ("words-2", words[2])];
    let sent = async |press: &[(&str, &str)]| desk.awa.submit(&two, &ask, &[&typed[..], press].concat()).await;
    gives_back(&sent(&[]).await, &words);
    gives_back(&sent(&[("add", "yes")]).await, &words);
    let whole = sent(&[("about-2", "statutes")]).await;
    assert_eq!(whole.all("main textarea"), words, "the same where nothing lacks");
    let kept = sent(&[("template", "0")]).await.all("main textarea");
    assert!(kept[0].starts_with(words[0]) && kept[1..] == words[1..], "in the order of the form: {kept:?}");
    gives_back(&desk.awa.get(&again).await, &[]);
}

#[tokio::test]
async fn reasons_to_go_on_are_given_back_once_a_colleague_has_the_file() {
    let desk = Desk::begin().await;
    desk.take().await;
    let page = desk.awa.get(&desk.at("complete")).await;
    desk.passed_on().await;
    let reasons = [
        ("despite.legal.personality", "Its country knows no register."),
        ("despite.legal.min_age", "It carries on an older one."),
    ];
    let unread = desk.awa.submit(&page, &desk.at("complete"), &reasons).await;
    gives_back(&unread, &reasons.map(|(_, reason)| reason));
}

#[tokio::test]
async fn a_match_and_a_note_that_lack_something_are_given_back_once_the_file_was_withdrawn() {
    let desk = Desk::begin().await;
    desk.take().await;
    let (hits, notes) = (desk.at("hits/new"), desk.at("notes"));
    let (hit, note) = (desk.awa.get(&hits).await, desk.awa.get(&notes).await);
    desk.withdrawn().await;
    let entry = [("list", "Consolidated list"), ("entry", "QE.17")];
    gives_back(&desk.awa.submit(&hit, &hits, &entry).await, &["Consolidated list", "QE.17"]);
    let whole = [entry[0], entry[1], ("words", "The same name.")];
    let refused = desk.awa.submit(&hit, &hits, &whole).await;
    assert_eq!(refused.all("main textarea"), whole.map(|(_, typed)| typed), "the same where nothing lacks");
    let to_nobody = "@Nobody Atall, look at the seal.";
    gives_back(&desk.awa.submit(&note, &notes, &[("words", to_nobody)]).await, &[to_nobody]);
}

#[tokio::test]
async fn a_form_sent_again_with_other_words_does_not_say_that_they_were_kept() {
    let desk = Desk::begin().await;
    desk.take().await;
    let (page, notes) = (desk.awa.get(&desk.at("notes")).await, desk.at("notes"));
    for _ in 0..2 {
        let done = desk.awa.submit(&page, &notes, &[("words", "The first words.")]).await;
        assert_eq!(done.status, 303, "a second press of the same gets the same answer");
    }
    let other = desk.awa.submit(&page, &notes, &[("words", "Other words.")]).await;
    assert_eq!(other.status, 409, "{}", other.one("main"));
    assert!(
        other.words().contains("Nothing of what you sent now was kept")
            && other.one("textarea").contains("Other words.")
    );
    assert_eq!(other.attributes("main .button", "href"), [desk.case.as_str()]);
    let shown = desk.awa.get(&notes).await.words();
    assert!(shown.contains("The first words.") && !shown.contains("Other words."));
}

#[tokio::test]
async fn a_question_sent_again_with_other_words_is_not_taken_for_the_first_one() {
    let desk = Desk::begin().await;
    desk.reviewed().await;
    let (page, ask) = (desk.awa.get(&desk.at("ask")).await, desk.at("ask"));
    let asked = |words| [("about", "governance.structure"), ("words", words)];
    for _ in 0..2 {
        let done = desk.awa.submit(&page, &ask, &asked("Who convenes the assembly?")).await;
        assert_eq!(done.status, 303, "a second press of the same gets the same answer: {}", done.one("main"));
    }
    let other = desk.awa.submit(&page, &ask, &asked("When did it last meet?")).await;
    assert_eq!(other.status, 409, "{}", other.one("main"));
    assert!(other.one("textarea").contains("When did it last meet?"), "{}", other.one("main"));
    let shown = desk.awa.get(&desk.at("questions")).await.words();
    assert!(shown.contains("Who convenes the assembly?") && !shown.contains("When did it last meet?"));
}

#[tokio::test]
async fn words_that_nobody_could_read_are_refused_beside_their_field() {
    let desk = Desk::begin().await;
    desk.take().await;
    let long = "word ".repeat(4_001);
    for (step, name) in [("notes", "words"), ("reply", "dated"), ("conflict", "reason")] {
        let refused = desk.step(&desk.awa, step, &[(name, long.trim())]).await;
        assert_eq!(
            (refused.status, refused.attributes(".faults a", "href")),
            (422, vec![format!("#{name}")]),
            "{step}"
        );
    }
    let most = "word ".repeat(4_000);
    let refused = desk.step(&desk.awa, "notes", &[("words", long.trim())]).await;
    assert!(locale::plain(&refused.one(".faults")).contains("20,004 characters"), "{}", refused.one(".faults"));
    desk.done(&desk.awa, "notes", &[("words", most.trim())]).await;
}

#[tokio::test]
async fn a_match_that_is_open_is_told_before_anybody_signs() {
    let desk = Desk::begin().await;
    desk.judged().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let says = "1 match on a list has to be cleared or confirmed first";
    assert!(!locale::plain(&desk.awa.get(&desk.at("recommend")).await.words()).contains(says));
    let entry = [("list", "Consolidated list"), ("entry", "QE.17"), ("words", "The same name.")];
    desk.done(&desk.awa, "hits/new", &entry).await;
    assert!(locale::plain(&desk.awa.get(&desk.at("recommend")).await.words()).contains(says));
    // The criterion is to be looked at again with it.
    let fields = [("met", "yes"), ("reason", "Another house of the same name.")];
    let judged = desk.press(&desk.awa, &desk.case, "findings/integrity.exclusion", &fields).await;
    assert_eq!(judged.status, 303, "{}", judged.one("main"));
    desk.done(&desk.awa, "recommend", &[("advice", "admit"), ("reason", "Every criterion is met.")]).await;
    let page = ruth.get(&desk.at("countersign")).await;
    assert!(locale::plain(&page.words()).contains(says), "{}", page.one("main"));
    assert_eq!(page.attributes("main .note li a", "href"), [desk.at("hits/clear")]);
}

#[tokio::test]
async fn a_confirmed_match_is_judged_before_anybody_signs() {
    let desk = Desk::begin().await;
    desk.recommended().await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let entry = [("list", "Consolidated list"), ("entry", "QE.17"), ("words", "The same name.")];
    desk.done(&ruth, "hits/new", &entry).await;
    let hit = ruth.get(&desk.at("hits/confirm")).await.attributes("input[name=hit]", "value").remove(0);
    desk.done(&ruth, "hits/confirm", &[("hit", &hit), ("reason", "The same birthday.")]).await;
    let page = ruth.get(&desk.at("countersign")).await;
    assert!(page.words().contains("No current finding yet on"), "{}", page.one("main"));
    let criterion = format!("{}#integrity.exclusion", desk.case);
    assert_eq!(page.attributes("main .note li a", "href"), [criterion.clone(), criterion], "and that it was confirmed");
    desk.refused(&ruth, "countersign", &[], "No current finding yet on").await;
    let done = desk.press(&ruth, &desk.at("countersign"), "send-back", &[("reason", "A match was confirmed.")]).await;
    assert_eq!(done.status, 303, "{}", done.one("main"));
    desk.excluded("Its treasurer stands on a list.").await;
    desk.done(&desk.awa, "except", &[("criterion", "integrity.exclusion"), ("reason", "He left it in May.")]).await;
    desk.recommend().await;
    desk.done(&ruth, "countersign", &[]).await;
}

#[tokio::test]
async fn a_message_in_the_history_is_the_mail_s() {
    let desk = Desk::begin().await;
    let history = desk.awa.get(&desk.at("history")).await;
    let rows = history.all("table tbody tr");
    let mails: Vec<_> = rows.iter().filter(|row| row.contains("Message to")).collect();
    assert!(!mails.is_empty(), "{rows:?}");
    assert!(mails.iter().all(|row| row.contains("the system’s mail") && !row.contains("automatic")), "{mails:?}");
    let only = desk.awa.get(&format!("{}?by=mail", desk.at("history"))).await;
    assert_eq!(only.all("table tbody tr").len(), mails.len());
}

#[tokio::test]
async fn a_day_that_cannot_be_is_refused_beside_its_field() {
    let desk = Desk::begin().await;
    desk.take().await;
    let reply = desk.step(&desk.awa, "reply", &[("dated", "1900-01-01")]).await;
    assert_eq!((reply.status, reply.attributes(".faults a", "href")), (422, vec!["#dated".to_owned()]));
    let over = [("ground", "reapplication_interval"), ("until", "2001-05-01"), ("reason", "Too early.")];
    let over = desk.step(&desk.awa, "close", &over).await;
    assert_eq!((over.status, over.attributes(".faults a", "href")), (422, vec!["#until".to_owned()]));
    assert!(over.one("#reason").contains("Too early."));
}
