//! One step on several files, from outside: what is said before, what is done, and what is not.

use super::{
    council::Council,
    desk::{AWA, Desk},
    harness::{Browser, Shown},
};
use domain::kernel::StaffRole;

const BEN: &str = "ben@secretariat.example";

/// Three files that nobody holds.
async fn three() -> (Desk, Vec<String>) {
    let desk = Desk::begin().await;
    let second = desk.beside("two@lakes.example", "Lakes Network").await;
    let third = desk.beside("three@hills.example", "Hills Union").await;
    let files = [&desk.case, &second.case, &third.case].map(|c| c.rsplit('/').next().unwrap().to_owned());
    let mut ids = desk.awa.get("/desk?view=unassigned").await.attributes("td.pick input", "value");
    assert_eq!(ids.len(), 3);
    ids.sort();
    let mut expected: Vec<String> = files.into();
    expected.sort();
    expected.dedup();
    assert!(expected.iter().all(|id| ids.contains(id)));
    (desk, ids)
}

async fn look(who: &Browser, act: &str, files: &[String], more: &str) -> Shown {
    let cases: Vec<String> = files.iter().map(|id| format!("&case={id}")).collect();
    who.get(&format!("/desk/together?do={act}{}{more}", cases.concat())).await
}

/// Presses the button of what was looked at.
async fn press(who: &Browser, page: &Shown) -> Shown {
    let (names, values) = (page.attributes("#main-form input", "name"), page.attributes("#main-form input", "value"));
    let fields: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    who.post("/desk/together", &fields).await
}

/// The last column.
fn says(page: &Shown) -> Vec<String> {
    page.all("tbody td:last-child").iter().map(|words| locale::plain(words)).collect()
}

#[tokio::test]
async fn several_files_are_looked_at_then_taken_and_a_second_press_takes_nothing_twice() {
    let (desk, ids) = three().await;
    let queue = desk.awa.get("/desk?view=unassigned").await;
    assert_eq!(queue.all(".together button"), ["Take…", "Assign…", "Give back…", "Remind…"]);
    assert!(queue.attributes("td.pick input[checked]", "value").is_empty());
    let all = queue.attributes(".together a", "href").remove(0);
    assert_eq!(desk.awa.get(&all).await.attributes("td.pick input[checked]", "value").len(), 3);

    let page = look(&desk.awa, "take", &ids, "&back=view%3Dunassigned").await;
    assert!(page.words().contains("Nothing has been done yet. It can be done for 3 files of 3."), "{}", page.words());
    assert_eq!(says(&page), ["Will be assigned to you, and its screening begins."; 3]);
    assert_eq!(desk.awa.get("/desk?view=mine").await.all("td.ref").len(), 0, "looking does nothing");
    for _ in 0..2 {
        let done = press(&desk.awa, &page).await;
        assert_eq!((done.status, done.one("h1").as_str()), (200, "Done: \u{2068}3\u{2069} of \u{2068}3\u{2069}"));
        assert_eq!(says(&done), ["It is assigned to you."; 3]);
        assert_eq!(done.attributes("main .actions a", "href"), ["/desk?view=unassigned"]);
    }
    assert_eq!(desk.awa.get("/desk?view=mine").await.all("td.ref").len(), 3);
    for id in &ids {
        let history = desk.awa.get(&format!("/desk/cases/{id}/history")).await;
        let steps: Vec<_> = history.all("tbody tr").into_iter().filter(|row| !row.contains("Message")).collect();
        assert_eq!(steps.len(), 3, "started, submitted, taken: {steps:?}");
    }
    let again = look(&desk.awa, "take", &ids, "").await;
    assert!(again.words().contains("Nothing can be done with these files now"), "{}", again.words());
    assert_eq!(says(&again), ["It is already assigned to Awa Diallo."; 3]);
    assert!(again.all("#main-form button").is_empty(), "nothing to press");
    let back = look(&desk.awa, "release", &ids, "").await;
    assert_eq!(says(&press(&desk.awa, &back).await), ["It is no longer assigned to anybody."; 3]);
}

#[tokio::test]
async fn what_somebody_did_meanwhile_is_told_in_its_row_and_the_others_are_done() {
    let (desk, ids) = three().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let page = look(&desk.awa, "take", &ids, "").await;
    let first = look(&ben, "take", &ids[..1], "").await;
    assert_eq!(says(&press(&ben, &first).await), ["It is assigned to you."]);
    let done = press(&desk.awa, &page).await;
    assert_eq!(locale::plain(&done.one("h1")), "Done: 2 of 3");
    let says = says(&done);
    assert!(says[0] != says[1] && says[1..] == ["It is assigned to you.", "It is assigned to you."], "{says:?}");
    assert_eq!(ben.get("/desk?view=mine").await.all("td.ref").len(), 1);
    assert_eq!(desk.awa.get("/desk?view=mine").await.all("td.ref").len(), 2);
}

#[tokio::test]
async fn files_are_assigned_to_somebody_whose_load_is_shown_and_who_may_hold_them() {
    let (desk, ids) = three().await;
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let page = look(&desk.awa, "take", &ids[..1], "").await;
    press(&desk.awa, &page).await;
    // Ben has a conflict in the last one; it is refused in the words of the law, without saying why.
    let conflict = format!("/desk/cases/{}/conflict", ids[2]);
    let form = ben.get(&conflict).await;
    assert_eq!(ben.submit(&form, &conflict, &[("reason", "I sat on its board.")]).await.status, 303);

    let page = look(&ruth, "assign", &ids, "").await;
    let officers: Vec<String> = page.all("select[name=to] option").iter().map(|o| locale::plain(o)).collect();
    assert_eq!(officers, ["choose", "Awa Diallo · 1 open file", "Ben Moss · no open file"]);
    assert!(page.all("#main-form button").is_empty(), "to nobody yet");
    let page = look(&ruth, "assign", &ids, &format!("&to={}", desk.id(BEN).await)).await;
    let said = says(&page);
    assert_eq!(said[0], "Will pass from Awa Diallo to Ben Moss.");
    assert_eq!(said[1], "Will be assigned to Ben Moss.");
    assert!(said[2].contains("do not have the role") && !said[2].contains("board"), "{said:?}");
    assert_eq!(page.attributes("#main-form input[name=row]", "value").len(), 2);
    let done = press(&ruth, &page).await;
    assert_eq!(locale::plain(&done.one("h1")), "Done: 2 of 2");
    assert_eq!(ben.get("/desk?view=mine").await.all("td.ref").len(), 2);
}

#[tokio::test]
async fn of_a_file_that_is_not_one_s_to_see_nothing_is_told_whatever_is_sent() {
    let (desk, ids) = three().await;
    let conflict = format!("/desk/cases/{}/conflict", ids[0]);
    let before = look(&desk.awa, "take", &ids, "").await;
    let form = desk.awa.get(&conflict).await;
    assert_eq!(desk.awa.submit(&form, &conflict, &[("reason", "My sister works there.")]).await.status, 303);
    let page = look(&desk.awa, "take", &ids, "").await;
    assert_eq!(page.all("tbody tr").len(), 2, "it is not shown");
    assert!(!page.text.contains(&ids[0]) || !page.one("main").contains(&ids[0]));
    let done = press(&desk.awa, &before).await;
    let gone = "You no longer have access to this. Nothing was changed.";
    assert_eq!(
        says(&done),
        ["It is assigned to you.", "It is assigned to you.", gone],
        "each that was chosen has a row"
    );
    assert_eq!(locale::plain(&done.one("h1")), "Done: 2 of 3");
    assert!(!done.one("main").contains(&ids[0]) && done.all("tbody tr:last-child a").is_empty());
    let row = "01890000-0000-7000-8000-000000000000 7 01890000-0000-7000-8000-000000000001";
    let nowhere = desk.awa.submit(&before, "/desk/together", &[("row", row)]).await;
    assert_eq!(nowhere.all("tbody tr"), done.all("tbody tr:last-child"), "nor is it told that there is one");
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    let history = ruth.get(&format!("/desk/cases/{}/history", ids[0])).await.words();
    assert!(!history.contains("File taken"), "{history}");
    assert_eq!(desk.draft.browser.get("/desk/together").await.status, 404, "an organization has no such page");
    let odd = desk.awa.get("/desk/together?do=eat&case=x&case=01890000-0000-7000-8000-000000000000").await;
    assert!(odd.status == 200 && odd.words().contains("You have not chosen any file"));
    let forged = desk.awa.post("/desk/together", &[("do", "take"), ("row", "x")]).await;
    assert!(forged.all("tbody tr").is_empty());
}

#[tokio::test]
async fn a_secretary_places_files_on_the_open_list_and_takes_none() {
    let council = Council::begin().await;
    let queue = council.jean.get("/desk?view=ready&session=any").await;
    assert_eq!(queue.all(".together button"), ["Place on a list…"]);
    let ids = queue.attributes("td.pick input", "value");
    let page = look(&council.jean, "place", &ids, "").await;
    assert_eq!(says(&page), ["Will be placed on the list: 117th session."]);
    for _ in 0..2 {
        assert_eq!(says(&press(&council.jean, &page).await), ["It is on the list."]);
    }
    let on_it = council.jean.get(&council.session).await;
    assert!(on_it.words().contains("Horizons"), "{}", on_it.words());
    let again = look(&council.jean, "place", &ids, "").await;
    assert!(again.words().contains("Nothing can be done with these files now"), "{}", again.words());
    let take = look(&council.jean, "take", &ids, "").await;
    assert!(take.words().contains("You have not chosen any file"), "it is not offered");
    let looked = look(&council.desk.awa, "release", &ids, "").await;
    let names = looked.attributes("#main-form input[name=row]", "value");
    let token = council.jean.get("/account").await.form("/account");
    let token = token.iter().find(|(n, _)| n == "_token").map(|(_, v)| v.clone()).unwrap();
    let fields = [("_token", token.as_str()), ("do", "release"), ("row", names[0].as_str())];
    let forged = council.jean.post("/desk/together", &fields).await;
    assert!(forged.status == 200 && forged.all("tbody .met").is_empty(), "{}", forged.one("main"));
    assert!(council.desk.id(AWA).await.len() == 36);
}

#[tokio::test]
async fn several_organizations_are_reminded_each_once_and_each_with_its_own_reason_why_not() {
    let (mut desk, ids) = three().await;
    let page = look(&desk.awa, "take", &ids, "").await;
    press(&desk.awa, &page).await;
    let ask = async |desk: &Desk, id: &str| {
        let at = |step: &str| format!("/desk/cases/{id}/{step}");
        let give = async |step: &str, fields: &[(&str, &str)]| {
            let done = desk.awa.submit(&desk.awa.get(&at(step)).await, &at(step), fields).await;
            assert_eq!(done.status, 303, "{step}: {}", done.one("main"));
        };
        give("complete", &[("legible", "on")]).await;
        give("ask", &[("about", "statutes"), ("words", "Is this the version in force?")]).await;
    };
    ask(&desk, &ids[0]).await;
    desk.app().clock.advance(2 * 24 * 60 * 60);
    desk.awa = desk.app().signed_in(AWA).await;
    ask(&desk, &ids[1]).await;

    let page = look(&desk.awa, "remind", &ids, "").await;
    assert!(page.words().contains("It can be done for 1 file of 3."), "{}", page.words());
    let said = says(&page);
    assert_eq!(said[0], "Will be reminded by email: the answer is due by 23 March 2026.");
    assert!(said[1].contains("told on 4 March 2026") && said[1].contains("from 6 March 2026"), "{said:?}");
    assert!(said[2].contains("Screening"), "nothing is asked there: {said:?}");
    let ben = desk.staff("Ben Moss", &[StaffRole::Officer]).await;
    assert!(says(&look(&ben, "remind", &ids, "").await)[0].contains("This file is assigned to somebody else"));
    for _ in 0..2 {
        let done = press(&desk.awa, &page).await;
        assert_eq!(locale::plain(&done.one("h1")), "Done: 1 of 1");
        assert_eq!(says(&done), ["The organization has been reminded by email."]);
    }
    assert_eq!(desk.app().messages("reminder").await.len(), 1, "a second press mails nobody");
    let again = look(&desk.awa, "remind", &ids, "").await;
    assert!(
        again.words().contains("Nothing can be done with these files now") && says(&again)[0].contains("4 March 2026")
    );
    // A senior officer reminds for the holder; of what she may not see nothing is told.
    desk.app().clock.advance(2 * 24 * 60 * 60);
    let ruth = desk.staff("Ruth Okafor", &[StaffRole::SeniorOfficer]).await;
    assert_eq!(
        says(&look(&ruth, "remind", &ids[1..2], "").await),
        ["Will be reminded by email: the answer is due by 25 March 2026."]
    );
    let conflict = format!("/desk/cases/{}/conflict", ids[1]);
    let before = look(&ruth, "remind", &ids[1..2], "").await;
    assert_eq!(ruth.submit(&ruth.get(&conflict).await, &conflict, &[("reason", "My aunt.")]).await.status, 303);
    assert_eq!(says(&press(&ruth, &before).await), ["You no longer have access to this. Nothing was changed."]);
    assert_eq!(desk.app().messages("reminder").await.len(), 1);
}
